"""Obligatory rest days of Mexico, Ley Federal del Trabajo, art. 74.

A rest day on a Saturday or Sunday is not moved. Left out: election days (fraction IX), which by
electoral law are Sundays, so that no count changes; and the days on which single authorities
suspend terms (Holy Week, end of year), which each of them announces for itself.
The change of the federal executive falls on 1 October (2024, 2030); the older date, 1 December of
every sixth year, last fell in 2018 and was replaced before it came round again.

Written by tools/seed_holidays.py: correct the tables there, not this file.
"""

from datetime import date

from pliego.law.holidays.record import Holiday

FRACTION_I = "Ley Federal del Trabajo, art. 74, fracción I"
FRACTION_II = "Ley Federal del Trabajo, art. 74, fracción II"
FRACTION_III = "Ley Federal del Trabajo, art. 74, fracción III"
FRACTION_IV = "Ley Federal del Trabajo, art. 74, fracción IV"
FRACTION_V = "Ley Federal del Trabajo, art. 74, fracción V"
FRACTION_VI = "Ley Federal del Trabajo, art. 74, fracción VI"
FRACTION_VII = "Ley Federal del Trabajo, art. 74, fracción VII"
FRACTION_VIII = "Ley Federal del Trabajo, art. 74, fracción VIII"

SEEDED = (
    "PyPI package holidays 0.109; statute cited from memory, not verified against the official text",
    "P",
)
DECREE = (
    (
        "decree in the Diario Oficial de la Federación of 30 September 2024, in force the next day, as "
        "reported by https://dgyh.mx/boletin-fiscal/publica-dof-decreto-por-el-que-se-declara-el-1-de-"
        "octubre-de-cada-seis-anos-como-dia-de-descanso-obligatorio"
    ),
    "P",
)

NEW_YEAR = ("New Year's Day", "Año Nuevo", "Jour de l'An")
CONSTITUTION = ("Constitution Day", "Día de la Constitución", "Jour de la Constitution")
JUAREZ = ("Birthday of Benito Juárez", "Natalicio de Benito Juárez", "Anniversaire de Benito Juárez")
LABOR = ("Labor Day", "Día del Trabajo", "Fête du Travail")
INDEPENDENCE = ("Independence Day", "Día de la Independencia", "Jour de l'Indépendance")
REVOLUTION = ("Revolution Day", "Día de la Revolución Mexicana", "Jour de la Révolution mexicaine")
EXECUTIVE = (
    "Change of the Federal Executive",
    "Transmisión del Poder Ejecutivo Federal",
    "Passation du pouvoir exécutif fédéral",
)
CHRISTMAS = ("Christmas Day", "Navidad", "Noël")

HOLIDAYS = (
    # 2020
    Holiday(date(2020, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2020, 2, 3), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2020, 3, 16), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2020, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2020, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2020, 11, 16), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2020, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2021
    Holiday(date(2021, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2021, 2, 1), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2021, 3, 15), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2021, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2021, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2021, 11, 15), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2021, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2022
    Holiday(date(2022, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2022, 2, 7), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2022, 3, 21), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2022, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2022, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2022, 11, 21), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2022, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2023
    Holiday(date(2023, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2023, 2, 6), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2023, 3, 20), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2023, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2023, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2023, 11, 20), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2023, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2024
    Holiday(date(2024, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2024, 2, 5), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2024, 3, 18), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2024, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2024, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2024, 10, 1), *EXECUTIVE, FRACTION_VII, *DECREE),
    Holiday(date(2024, 11, 18), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2024, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2025
    Holiday(date(2025, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2025, 2, 3), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2025, 3, 17), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2025, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2025, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2025, 11, 17), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2025, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2026
    Holiday(date(2026, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2026, 2, 2), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2026, 3, 16), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2026, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2026, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2026, 11, 16), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2026, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2027
    Holiday(date(2027, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2027, 2, 1), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2027, 3, 15), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2027, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2027, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2027, 11, 15), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2027, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2028
    Holiday(date(2028, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2028, 2, 7), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2028, 3, 20), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2028, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2028, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2028, 11, 20), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2028, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2029
    Holiday(date(2029, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2029, 2, 5), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2029, 3, 19), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2029, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2029, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2029, 11, 19), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2029, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
    # 2030
    Holiday(date(2030, 1, 1), *NEW_YEAR, FRACTION_I, *SEEDED),
    Holiday(date(2030, 2, 4), *CONSTITUTION, FRACTION_II, *SEEDED),
    Holiday(date(2030, 3, 18), *JUAREZ, FRACTION_III, *SEEDED),
    Holiday(date(2030, 5, 1), *LABOR, FRACTION_IV, *SEEDED),
    Holiday(date(2030, 9, 16), *INDEPENDENCE, FRACTION_V, *SEEDED),
    Holiday(date(2030, 10, 1), *EXECUTIVE, FRACTION_VII, *SEEDED),
    Holiday(date(2030, 11, 18), *REVOLUTION, FRACTION_VI, *SEEDED),
    Holiday(date(2030, 12, 25), *CHRISTMAS, FRACTION_VIII, *SEEDED),
)
