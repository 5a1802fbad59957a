"""Legal public holidays of the United States (federal), with the days off in their stead.

Left out: Inauguration Day (5 U.S.C. 6103(c)), a holiday only for federal employees of the District
of Columbia and its surroundings; and days on which an executive order closes federal offices
(24 December 2020 for one), which count as holidays for pay and leave alone.

Written by tools/seed_holidays.py: correct the tables there, not this file.
"""

from datetime import date

from pliego.law.holidays.record import Holiday

LISTED = "5 U.S.C. 6103(a)"
SATURDAY_RULE = "5 U.S.C. 6103(b): holiday on a Saturday, day off on the Friday before"
SUNDAY_RULE = "Executive Order 11582, sec. 3: holiday on a Sunday, day off on the Monday after"

SEEDED = (
    "PyPI package holidays 0.109; statute cited from memory, not verified against the official text",
    "P",
)

NEW_YEAR = ("New Year's Day", "Año Nuevo", "Jour de l'An")
NEW_YEAR_OBSERVED = (
    "New Year's Day (observed)",
    "Año Nuevo (día de descanso)",
    "Jour de l'An (jour de congé)",
)
KING = (
    "Birthday of Martin Luther King, Jr.",
    "Natalicio de Martin Luther King, Jr.",
    "Anniversaire de Martin Luther King, Jr.",
)
WASHINGTON = ("Washington's Birthday", "Natalicio de Washington", "Anniversaire de Washington")
MEMORIAL = ("Memorial Day", "Día de los Caídos", "Jour de commémoration (Memorial Day)")
JUNETEENTH = (
    "Juneteenth National Independence Day",
    "Día Nacional de la Independencia (Juneteenth)",
    "Jour national de l'indépendance (Juneteenth)",
)
JUNETEENTH_OBSERVED = (
    "Juneteenth National Independence Day (observed)",
    "Día Nacional de la Independencia (Juneteenth) (día de descanso)",
    "Jour national de l'indépendance (Juneteenth) (jour de congé)",
)
INDEPENDENCE = ("Independence Day", "Día de la Independencia", "Jour de l'Indépendance")
INDEPENDENCE_OBSERVED = (
    "Independence Day (observed)",
    "Día de la Independencia (día de descanso)",
    "Jour de l'Indépendance (jour de congé)",
)
LABOR = ("Labor Day", "Día del Trabajo", "Fête du Travail")
COLUMBUS = ("Columbus Day", "Día de Colón", "Jour de Colomb")
VETERANS = ("Veterans Day", "Día de los Veteranos", "Jour des anciens combattants")
VETERANS_OBSERVED = (
    "Veterans Day (observed)",
    "Día de los Veteranos (día de descanso)",
    "Jour des anciens combattants (jour de congé)",
)
THANKSGIVING = ("Thanksgiving Day", "Día de Acción de Gracias", "Jour d'Action de grâces")
CHRISTMAS = ("Christmas Day", "Navidad", "Noël")
CHRISTMAS_OBSERVED = ("Christmas Day (observed)", "Navidad (día de descanso)", "Noël (jour de congé)")

HOLIDAYS = (
    # 2020
    Holiday(date(2020, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2020, 1, 20), *KING, LISTED, *SEEDED),
    Holiday(date(2020, 2, 17), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2020, 5, 25), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2020, 7, 3), *INDEPENDENCE_OBSERVED, SATURDAY_RULE, *SEEDED),
    Holiday(date(2020, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2020, 9, 7), *LABOR, LISTED, *SEEDED),
    Holiday(date(2020, 10, 12), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2020, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2020, 11, 26), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2020, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    # 2021
    Holiday(date(2021, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2021, 1, 18), *KING, LISTED, *SEEDED),
    Holiday(date(2021, 2, 15), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2021, 5, 31), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2021, 6, 18), *JUNETEENTH_OBSERVED, SATURDAY_RULE, *SEEDED),
    Holiday(date(2021, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2021, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2021, 7, 5), *INDEPENDENCE_OBSERVED, SUNDAY_RULE, *SEEDED),
    Holiday(date(2021, 9, 6), *LABOR, LISTED, *SEEDED),
    Holiday(date(2021, 10, 11), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2021, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2021, 11, 25), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2021, 12, 24), *CHRISTMAS_OBSERVED, SATURDAY_RULE, *SEEDED),
    Holiday(date(2021, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2021, 12, 31), *NEW_YEAR_OBSERVED, SATURDAY_RULE, *SEEDED),
    # 2022
    Holiday(date(2022, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2022, 1, 17), *KING, LISTED, *SEEDED),
    Holiday(date(2022, 2, 21), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2022, 5, 30), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2022, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2022, 6, 20), *JUNETEENTH_OBSERVED, SUNDAY_RULE, *SEEDED),
    Holiday(date(2022, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2022, 9, 5), *LABOR, LISTED, *SEEDED),
    Holiday(date(2022, 10, 10), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2022, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2022, 11, 24), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2022, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2022, 12, 26), *CHRISTMAS_OBSERVED, SUNDAY_RULE, *SEEDED),
    # 2023
    Holiday(date(2023, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2023, 1, 2), *NEW_YEAR_OBSERVED, SUNDAY_RULE, *SEEDED),
    Holiday(date(2023, 1, 16), *KING, LISTED, *SEEDED),
    Holiday(date(2023, 2, 20), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2023, 5, 29), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2023, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2023, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2023, 9, 4), *LABOR, LISTED, *SEEDED),
    Holiday(date(2023, 10, 9), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2023, 11, 10), *VETERANS_OBSERVED, SATURDAY_RULE, *SEEDED),
    Holiday(date(2023, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2023, 11, 23), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2023, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    # 2024
    Holiday(date(2024, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2024, 1, 15), *KING, LISTED, *SEEDED),
    Holiday(date(2024, 2, 19), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2024, 5, 27), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2024, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2024, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2024, 9, 2), *LABOR, LISTED, *SEEDED),
    Holiday(date(2024, 10, 14), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2024, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2024, 11, 28), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2024, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    # 2025
    Holiday(date(2025, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2025, 1, 20), *KING, LISTED, *SEEDED),
    Holiday(date(2025, 2, 17), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2025, 5, 26), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2025, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2025, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2025, 9, 1), *LABOR, LISTED, *SEEDED),
    Holiday(date(2025, 10, 13), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2025, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2025, 11, 27), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2025, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    # 2026
    Holiday(date(2026, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2026, 1, 19), *KING, LISTED, *SEEDED),
    Holiday(date(2026, 2, 16), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2026, 5, 25), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2026, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2026, 7, 3), *INDEPENDENCE_OBSERVED, SATURDAY_RULE, *SEEDED),
    Holiday(date(2026, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2026, 9, 7), *LABOR, LISTED, *SEEDED),
    Holiday(date(2026, 10, 12), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2026, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2026, 11, 26), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2026, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    # 2027
    Holiday(date(2027, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2027, 1, 18), *KING, LISTED, *SEEDED),
    Holiday(date(2027, 2, 15), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2027, 5, 31), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2027, 6, 18), *JUNETEENTH_OBSERVED, SATURDAY_RULE, *SEEDED),
    Holiday(date(2027, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2027, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2027, 7, 5), *INDEPENDENCE_OBSERVED, SUNDAY_RULE, *SEEDED),
    Holiday(date(2027, 9, 6), *LABOR, LISTED, *SEEDED),
    Holiday(date(2027, 10, 11), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2027, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2027, 11, 25), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2027, 12, 24), *CHRISTMAS_OBSERVED, SATURDAY_RULE, *SEEDED),
    Holiday(date(2027, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    Holiday(date(2027, 12, 31), *NEW_YEAR_OBSERVED, SATURDAY_RULE, *SEEDED),
    # 2028
    Holiday(date(2028, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2028, 1, 17), *KING, LISTED, *SEEDED),
    Holiday(date(2028, 2, 21), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2028, 5, 29), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2028, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2028, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2028, 9, 4), *LABOR, LISTED, *SEEDED),
    Holiday(date(2028, 10, 9), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2028, 11, 10), *VETERANS_OBSERVED, SATURDAY_RULE, *SEEDED),
    Holiday(date(2028, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2028, 11, 23), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2028, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    # 2029
    Holiday(date(2029, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2029, 1, 15), *KING, LISTED, *SEEDED),
    Holiday(date(2029, 2, 19), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2029, 5, 28), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2029, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2029, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2029, 9, 3), *LABOR, LISTED, *SEEDED),
    Holiday(date(2029, 10, 8), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2029, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2029, 11, 12), *VETERANS_OBSERVED, SUNDAY_RULE, *SEEDED),
    Holiday(date(2029, 11, 22), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2029, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
    # 2030
    Holiday(date(2030, 1, 1), *NEW_YEAR, LISTED, *SEEDED),
    Holiday(date(2030, 1, 21), *KING, LISTED, *SEEDED),
    Holiday(date(2030, 2, 18), *WASHINGTON, LISTED, *SEEDED),
    Holiday(date(2030, 5, 27), *MEMORIAL, LISTED, *SEEDED),
    Holiday(date(2030, 6, 19), *JUNETEENTH, LISTED, *SEEDED),
    Holiday(date(2030, 7, 4), *INDEPENDENCE, LISTED, *SEEDED),
    Holiday(date(2030, 9, 2), *LABOR, LISTED, *SEEDED),
    Holiday(date(2030, 10, 14), *COLUMBUS, LISTED, *SEEDED),
    Holiday(date(2030, 11, 11), *VETERANS, LISTED, *SEEDED),
    Holiday(date(2030, 11, 28), *THANKSGIVING, LISTED, *SEEDED),
    Holiday(date(2030, 12, 25), *CHRISTMAS, LISTED, *SEEDED),
)
