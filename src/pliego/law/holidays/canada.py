"""General holidays of Canada (federally regulated work), Canada Labour Code, Part III.

Easter Monday, the August civic holiday and provincial holidays are not general holidays; nor was
19 September 2022, a day of mourning for the public service. When one of six fixed-date holidays
falls on a Saturday or Sunday the Code grants the working day before or after: the records take the
day after, as the library does, and are marked M- for that choice.

Written by tools/seed_holidays.py: correct the tables there, not this file.
"""

from datetime import date

from pliego.law.holidays.record import Holiday

LISTED = "Canada Labour Code, R.S.C. 1985, c. L-2, s. 166"
LISTED_2021 = "Canada Labour Code, R.S.C. 1985, c. L-2, s. 166, as amended by S.C. 2021, c. 11"
SUBSTITUTE = "Canada Labour Code, R.S.C. 1985, c. L-2, s. 193(2)"

SEEDED = (
    "PyPI package holidays 0.109; statute cited from memory, not verified against the official text",
    "P",
)
AFTER = (
    (
        "PyPI package holidays 0.109; the Code grants the working day before or after, the day after is the"
        " library's choice"
    ),
    "M-",
)

NEW_YEAR = ("New Year's Day", "Año Nuevo", "Jour de l'An")
NEW_YEAR_OBSERVED = (
    "New Year's Day (observed)",
    "Año Nuevo (día de descanso)",
    "Jour de l'An (jour de congé)",
)
GOOD_FRIDAY = ("Good Friday", "Viernes Santo", "Vendredi saint")
VICTORIA = ("Victoria Day", "Día de Victoria", "Fête de Victoria")
CANADA_DAY = ("Canada Day", "Día de Canadá", "Fête du Canada")
CANADA_DAY_OBSERVED = (
    "Canada Day (observed)",
    "Día de Canadá (día de descanso)",
    "Fête du Canada (jour de congé)",
)
LABOUR = ("Labour Day", "Día del Trabajo", "Fête du Travail")
RECONCILIATION = (
    "National Day for Truth and Reconciliation",
    "Día Nacional de la Verdad y la Reconciliación",
    "Journée nationale de la vérité et de la réconciliation",
)
RECONCILIATION_OBSERVED = (
    "National Day for Truth and Reconciliation (observed)",
    "Día Nacional de la Verdad y la Reconciliación (día de descanso)",
    "Journée nationale de la vérité et de la réconciliation (jour de congé)",
)
THANKSGIVING = ("Thanksgiving Day", "Día de Acción de Gracias", "Jour d'Action de grâces")
REMEMBRANCE = ("Remembrance Day", "Día del Recuerdo", "Jour du Souvenir")
REMEMBRANCE_OBSERVED = (
    "Remembrance Day (observed)",
    "Día del Recuerdo (día de descanso)",
    "Jour du Souvenir (jour de congé)",
)
CHRISTMAS = ("Christmas Day", "Navidad", "Noël")
CHRISTMAS_OBSERVED = ("Christmas Day (observed)", "Navidad (día de descanso)", "Noël (jour de congé)")
BOXING = ("Boxing Day", "Día siguiente a Navidad", "Lendemain de Noël")
BOXING_OBSERVED = (
    "Boxing Day (observed)",
    "Día siguiente a Navidad (día de descanso)",
    "Lendemain de Noël (jour de congé)",
)

HOLIDAYS = (
    # 2020
    Holiday(date(2020, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2020, 4, 10), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2020, 5, 18), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2020, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2020, 9, 7), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2020, 10, 12), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2020, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2020, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2020, 12, 26), *BOXING, LISTED, *SEEDED),
    Holiday(date(2020, 12, 28), *BOXING_OBSERVED, SUBSTITUTE, *AFTER),
    # 2021
    Holiday(date(2021, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2021, 4, 2), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2021, 5, 24), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2021, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2021, 9, 6), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2021, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2021, 10, 11), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2021, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2021, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2021, 12, 26), *BOXING, LISTED, *SEEDED),
    Holiday(date(2021, 12, 27), *CHRISTMAS_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2021, 12, 28), *BOXING_OBSERVED, SUBSTITUTE, *AFTER),
    # 2022
    Holiday(date(2022, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2022, 1, 3), *NEW_YEAR_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2022, 4, 15), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2022, 5, 23), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2022, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2022, 9, 5), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2022, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2022, 10, 10), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2022, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2022, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2022, 12, 26), *BOXING, LISTED, *SEEDED),
    Holiday(date(2022, 12, 27), *CHRISTMAS_OBSERVED, SUBSTITUTE, *AFTER),
    # 2023
    Holiday(date(2023, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2023, 1, 2), *NEW_YEAR_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2023, 4, 7), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2023, 5, 22), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2023, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2023, 7, 3), *CANADA_DAY_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2023, 9, 4), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2023, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2023, 10, 2), *RECONCILIATION_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2023, 10, 9), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2023, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2023, 11, 13), *REMEMBRANCE_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2023, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2023, 12, 26), *BOXING, LISTED, *SEEDED),
    # 2024
    Holiday(date(2024, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2024, 3, 29), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2024, 5, 20), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2024, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2024, 9, 2), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2024, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2024, 10, 14), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2024, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2024, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2024, 12, 26), *BOXING, LISTED, *SEEDED),
    # 2025
    Holiday(date(2025, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2025, 4, 18), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2025, 5, 19), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2025, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2025, 9, 1), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2025, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2025, 10, 13), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2025, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2025, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2025, 12, 26), *BOXING, LISTED, *SEEDED),
    # 2026
    Holiday(date(2026, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2026, 4, 3), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2026, 5, 18), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2026, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2026, 9, 7), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2026, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2026, 10, 12), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2026, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2026, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2026, 12, 26), *BOXING, LISTED, *SEEDED),
    Holiday(date(2026, 12, 28), *BOXING_OBSERVED, SUBSTITUTE, *AFTER),
    # 2027
    Holiday(date(2027, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2027, 3, 26), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2027, 5, 24), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2027, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2027, 9, 6), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2027, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2027, 10, 11), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2027, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2027, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2027, 12, 26), *BOXING, LISTED, *SEEDED),
    Holiday(date(2027, 12, 27), *CHRISTMAS_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2027, 12, 28), *BOXING_OBSERVED, SUBSTITUTE, *AFTER),
    # 2028
    Holiday(date(2028, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2028, 1, 3), *NEW_YEAR_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2028, 4, 14), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2028, 5, 22), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2028, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2028, 7, 3), *CANADA_DAY_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2028, 9, 4), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2028, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2028, 10, 2), *RECONCILIATION_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2028, 10, 9), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2028, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2028, 11, 13), *REMEMBRANCE_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2028, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2028, 12, 26), *BOXING, LISTED, *SEEDED),
    # 2029
    Holiday(date(2029, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2029, 3, 30), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2029, 5, 21), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2029, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2029, 7, 2), *CANADA_DAY_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2029, 9, 3), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2029, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2029, 10, 1), *RECONCILIATION_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2029, 10, 8), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2029, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2029, 11, 12), *REMEMBRANCE_OBSERVED, SUBSTITUTE, *AFTER),
    Holiday(date(2029, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2029, 12, 26), *BOXING, LISTED, *SEEDED),
    # 2030
    Holiday(date(2030, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2030, 4, 19), *GOOD_FRIDAY, LISTED, *SEEDED),
    Holiday(date(2030, 5, 20), *VICTORIA, LISTED, *SEEDED),
    Holiday(date(2030, 7, 1), *CANADA_DAY, LISTED, *SEEDED),
    Holiday(date(2030, 9, 2), *LABOUR, LISTED, *SEEDED),
    Holiday(date(2030, 9, 30), *RECONCILIATION, LISTED_2021, *SEEDED),
    Holiday(date(2030, 10, 14), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2030, 11, 11), *REMEMBRANCE, LISTED, *SEEDED),
    Holiday(date(2030, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2030, 12, 26), *BOXING, LISTED, *SEEDED),
)
