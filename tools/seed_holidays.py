"""Write the holiday records of src/pliego/law/holidays from the PyPI package `holidays`.

Usage: python tools/seed_holidays.py [DIRECTORY]

The library gives the dates; names, statutes, sources and corrections are the tables below.
An unknown holiday name in the library stops the run: it must be read by a person first.
"""

import json
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path

from holidays.constants import GOVERNMENT
from holidays.utils import country_holidays

YEARS = range(2020, 2031)
TARGET = Path(__file__).resolve().parent.parent / "src" / "pliego" / "law" / "holidays"
OBSERVED = " (observed)"
FRIDAY = 4
WIDTH = 110
NOTICE = "Written by tools/seed_holidays.py: correct the tables there, not this file."
PACKAGE = f"PyPI package holidays {version('holidays')}"


@dataclass(frozen=True, slots=True)
class Name:
    """A holiday: its constant in the data module, the library's name, ours, and its usual basis."""

    constant: str
    library: str
    en: str
    es: str
    fr: str
    basis: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One record, by the constants of names, basis and source that it uses."""

    day: date
    names: str
    basis: str
    source: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What stands on a day instead of what the library gives: one entry, several, or none."""

    day: date
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """All that turns one country's dates from the library into a data module."""

    module: str
    about: str
    days: Callable[[], Iterable[tuple[date, str]]]
    names: tuple[Name, ...]
    bases: tuple[tuple[str, str], ...]
    sources: tuple[tuple[str, str, str], ...]
    substitute: Callable[[date], tuple[str, str]]
    corrections: tuple[Correction, ...]


SEEDED = ("SEEDED", f"{PACKAGE}; statute cited from memory, not verified against the official text", "P")

UNITED_STATES = Country(
    module="united_states",
    about="""Legal public holidays of the United States (federal), with the days off in their stead.

Left out: Inauguration Day (5 U.S.C. 6103(c)), a holiday only for federal employees of the District
of Columbia and its surroundings; and days on which an executive order closes federal offices
(24 December 2020 for one), which count as holidays for pay and leave alone.""",
    days=lambda: country_holidays("US", years=YEARS, language="en_US").items(),
    names=(
        Name("NEW_YEAR", "New Year's Day", "New Year's Day", "Año Nuevo", "Jour de l'An", "LISTED"),
        Name(
            "KING",
            "Martin Luther King Jr. Day",
            "Birthday of Martin Luther King, Jr.",
            "Natalicio de Martin Luther King, Jr.",
            "Anniversaire de Martin Luther King, Jr.",
            "LISTED",
        ),
        Name(
            "WASHINGTON",
            "Washington's Birthday",
            "Washington's Birthday",
            "Natalicio de Washington",
            "Anniversaire de Washington",
            "LISTED",
        ),
        Name(
            "MEMORIAL",
            "Memorial Day",
            "Memorial Day",
            "Día de los Caídos",
            "Jour de commémoration (Memorial Day)",
            "LISTED",
        ),
        Name(
            "JUNETEENTH",
            "Juneteenth National Independence Day",
            "Juneteenth National Independence Day",
            "Día Nacional de la Independencia (Juneteenth)",
            "Jour national de l'indépendance (Juneteenth)",
            "LISTED",
        ),
        Name(
            "INDEPENDENCE",
            "Independence Day",
            "Independence Day",
            "Día de la Independencia",
            "Jour de l'Indépendance",
            "LISTED",
        ),
        Name("LABOR", "Labor Day", "Labor Day", "Día del Trabajo", "Fête du Travail", "LISTED"),
        Name("COLUMBUS", "Columbus Day", "Columbus Day", "Día de Colón", "Jour de Colomb", "LISTED"),
        Name(
            "VETERANS",
            "Veterans Day",
            "Veterans Day",
            "Día de los Veteranos",
            "Jour des anciens combattants",
            "LISTED",
        ),
        Name(
            "THANKSGIVING",
            "Thanksgiving Day",
            "Thanksgiving Day",
            "Día de Acción de Gracias",
            "Jour d'Action de grâces",
            "LISTED",
        ),
        Name("CHRISTMAS", "Christmas Day", "Christmas Day", "Navidad", "Noël", "LISTED"),
    ),
    bases=(
        ("LISTED", "5 U.S.C. 6103(a)"),
        ("SATURDAY_RULE", "5 U.S.C. 6103(b): holiday on a Saturday, day off on the Friday before"),
        ("SUNDAY_RULE", "Executive Order 11582, sec. 3: holiday on a Sunday, day off on the Monday after"),
    ),
    sources=(SEEDED,),
    substitute=lambda day: ("SATURDAY_RULE" if day.weekday() == FRIDAY else "SUNDAY_RULE", "SEEDED"),
    corrections=(),
)


def _no_substitute(day: date) -> tuple[str, str]:
    raise ValueError(f"{day}: Mexican law moves no rest day to a working day, yet the library did")


CHANGE_OF_EXECUTIVE = date(2024, 10, 1)

MEXICO = Country(
    module="mexico",
    about="""Obligatory rest days of Mexico, Ley Federal del Trabajo, art. 74.

A rest day on a Saturday or Sunday is not moved. Left out: election days (fraction IX), which by
electoral law are Sundays, so that no count changes; and the days on which single authorities
suspend terms (Holy Week, end of year), which each of them announces for itself.
The change of the federal executive falls on 1 October (2024, 2030); the older date, 1 December of
every sixth year, last fell in 2018 and was replaced before it came round again.""",
    days=lambda: country_holidays("MX", years=YEARS, language="en_US").items(),
    names=(
        Name("NEW_YEAR", "New Year's Day", "New Year's Day", "Año Nuevo", "Jour de l'An", "FRACTION_I"),
        Name(
            "CONSTITUTION",
            "Constitution Day",
            "Constitution Day",
            "Día de la Constitución",
            "Jour de la Constitution",
            "FRACTION_II",
        ),
        Name(
            "JUAREZ",
            "Benito Juárez's birthday",
            "Birthday of Benito Juárez",
            "Natalicio de Benito Juárez",
            "Anniversaire de Benito Juárez",
            "FRACTION_III",
        ),
        Name("LABOR", "Labor Day", "Labor Day", "Día del Trabajo", "Fête du Travail", "FRACTION_IV"),
        Name(
            "INDEPENDENCE",
            "Independence Day",
            "Independence Day",
            "Día de la Independencia",
            "Jour de l'Indépendance",
            "FRACTION_V",
        ),
        Name(
            "REVOLUTION",
            "Revolution Day",
            "Revolution Day",
            "Día de la Revolución Mexicana",
            "Jour de la Révolution mexicaine",
            "FRACTION_VI",
        ),
        Name(
            "EXECUTIVE",
            "Change of Federal Government",
            "Change of the Federal Executive",
            "Transmisión del Poder Ejecutivo Federal",
            "Passation du pouvoir exécutif fédéral",
            "FRACTION_VII",
        ),
        Name("CHRISTMAS", "Christmas Day", "Christmas Day", "Navidad", "Noël", "FRACTION_VIII"),
    ),
    bases=tuple(
        (f"FRACTION_{number}", f"Ley Federal del Trabajo, art. 74, fracción {number}")
        for number in ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
    ),
    sources=(
        SEEDED,
        (
            "DECREE",
            (
                "decree in the Diario Oficial de la Federación of 30 September 2024, in force the next day, "
                "as reported by https://dgyh.mx/boletin-fiscal/publica-dof-decreto-por-el-que-se-declara-"
                "el-1-de-octubre-de-cada-seis-anos-como-dia-de-descanso-obligatorio"
            ),
            "P",
        ),
    ),
    substitute=_no_substitute,
    corrections=(
        Correction(CHANGE_OF_EXECUTIVE, (Entry(CHANGE_OF_EXECUTIVE, "EXECUTIVE", "FRACTION_VII", "DECREE"),)),
    ),
)

CANADA = Country(
    module="canada",
    about="""General holidays of Canada (federally regulated work), Canada Labour Code, Part III.

Easter Monday, the August civic holiday and provincial holidays are not general holidays; nor was
19 September 2022, a day of mourning for the public service. When one of six fixed-date holidays
falls on a Saturday or Sunday the Code grants the working day before or after: the records take the
day after, as the library does, and are marked M- for that choice.""",
    days=lambda: country_holidays("CA", years=YEARS, categories=GOVERNMENT, language="en_CA").items(),
    names=(
        Name("NEW_YEAR", "New Year's Day", "New Year's Day", "Año Nuevo", "Jour de l'An", "LISTED"),
        Name("GOOD_FRIDAY", "Good Friday", "Good Friday", "Viernes Santo", "Vendredi saint", "LISTED"),
        Name("VICTORIA", "Victoria Day", "Victoria Day", "Día de Victoria", "Fête de Victoria", "LISTED"),
        Name("CANADA_DAY", "Canada Day", "Canada Day", "Día de Canadá", "Fête du Canada", "LISTED"),
        Name("LABOUR", "Labour Day", "Labour Day", "Día del Trabajo", "Fête du Travail", "LISTED"),
        Name(
            "RECONCILIATION",
            "National Day for Truth and Reconciliation",
            "National Day for Truth and Reconciliation",
            "Día Nacional de la Verdad y la Reconciliación",
            "Journée nationale de la vérité et de la réconciliation",
            "LISTED_2021",
        ),
        Name(
            "THANKSGIVING",
            "Thanksgiving Day",
            "Thanksgiving Day",
            "Día de Acción de Gracias",
            "Jour d'Action de grâces",
            "LISTED",
        ),
        Name(
            "REMEMBRANCE",
            "Remembrance Day",
            "Remembrance Day",
            "Día del Recuerdo",
            "Jour du Souvenir",
            "LISTED",
        ),
        Name("CHRISTMAS", "Christmas Day", "Christmas Day", "Navidad", "Noël", "LISTED"),
        Name("BOXING", "Boxing Day", "Boxing Day", "Día siguiente a Navidad", "Lendemain de Noël", "LISTED"),
    ),
    bases=(
        ("LISTED", "Canada Labour Code, R.S.C. 1985, c. L-2, s. 166"),
        ("LISTED_2021", "Canada Labour Code, R.S.C. 1985, c. L-2, s. 166, as amended by S.C. 2021, c. 11"),
        ("SUBSTITUTE", "Canada Labour Code, R.S.C. 1985, c. L-2, s. 193(2)"),
    ),
    sources=(
        SEEDED,
        (
            "AFTER",
            (
                f"{PACKAGE}; the Code grants the working day before or after, "
                "the day after is the library's choice"
            ),
            "M-",
        ),
    ),
    substitute=lambda _: ("SUBSTITUTE", "AFTER"),
    corrections=(),
)


def entries(country: Country) -> list[Entry]:
    """The records of a country in order of date, corrections applied."""
    corrected = {correction.day for correction in country.corrections}
    seeded = (_entry(country, day, name) for day, name in country.days() if day.year in YEARS)
    kept = [entry for entry in seeded if entry.day not in corrected]
    added = [entry for correction in country.corrections for entry in correction.entries]
    return sorted(kept + added, key=lambda entry: entry.day)


def _entry(country: Country, day: date, library_name: str) -> Entry:
    name = next((n for n in country.names if n.library == library_name.removesuffix(OBSERVED)), None)
    if name is None:
        raise ValueError(f"{country.module} {day}: no names for {library_name!r}")
    if library_name.endswith(OBSERVED):
        return Entry(day, f"{name.constant}_OBSERVED", *country.substitute(day))
    return Entry(day, name.constant, name.basis, "SEEDED")


def text(country: Country) -> str:
    """The data module of a country, as Python source."""
    return "\n".join(_lines(country, entries(country))) + "\n"


def _lines(country: Country, records: list[Entry]) -> Iterator[str]:
    yield f'"""{country.about}\n\n{NOTICE}\n"""\n'
    yield "from datetime import date\n\nfrom pliego.law.holidays.record import Holiday\n"
    for constant, basis in country.bases:
        yield f"{constant} = {_quoted(basis)}"
    yield ""
    for constant, source, mark in country.sources:
        yield f"{constant} = (\n{_wrapped(source)},\n    {_quoted(mark)},\n)"
    yield ""
    yield from _name_lines(country, {record.names for record in records})
    yield "\nHOLIDAYS = ("
    for year in YEARS:
        yield f"    # {year}"
        yield from (_record_line(record) for record in records if record.day.year == year)
    yield ")"


def _name_lines(country: Country, used: set[str]) -> Iterator[str]:
    for name in country.names:
        plain = (name.en, name.es, name.fr)
        moved = (f"{name.en}{OBSERVED}", f"{name.es} (día de descanso)", f"{name.fr} (jour de congé)")
        for constant, names in ((name.constant, plain), (f"{name.constant}_OBSERVED", moved)):
            if constant in used:
                yield _assignment(constant, tuple(map(_quoted, names)))


def _assignment(constant: str, literals: tuple[str, ...]) -> str:
    line = f"{constant} = ({', '.join(literals)})"
    if len(line) <= WIDTH:
        return line
    return "\n".join((f"{constant} = (", *(f"    {literal}," for literal in literals), ")"))


def _record_line(record: Entry) -> str:
    day = f"date({record.day.year}, {record.day.month}, {record.day.day})"
    return f"    Holiday({day}, *{record.names}, {record.basis}, *{record.source}),"


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _wrapped(value: str) -> str:
    """A string as one literal, or as several that Python joins when it is too long for a line."""
    parts = [_quoted(part) for part in textwrap.wrap(value, WIDTH - 12, drop_whitespace=False)]
    if len(parts) == 1:
        return f"    {parts[0]}"
    return "\n".join(("    (", *(f"        {part}" for part in parts), "    )"))


def main(arguments: list[str]) -> None:
    """Write the three data modules into the directory given, by default into the product."""
    target = Path(arguments[0]) if arguments else TARGET
    for country in (UNITED_STATES, MEXICO, CANADA):
        (target / f"{country.module}.py").write_text(text(country), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
