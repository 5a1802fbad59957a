"""What the options of several commands mean. Each function ends the command when the text means nothing."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated

import typer

from pliego.docket.columns import nearest, shown
from pliego.docket.dates import Misdated, precision_of
from pliego.docket.kinds import Precision
from pliego.law import PROCEDURES, READINGS, Language, Procedure, calendars_of
from pliego.law.calendars import Calendar, calendar
from pliego.law.readings import Q2
from pliego.site.commands.console import stop


class CalendarName(StrEnum):
    """Whose legal holidays are no business days."""

    UNION = "union"
    MX = "MX"
    US = "US"
    CA = "CA"


LanguageOption = Annotated[Language, typer.Option("--lang", help="Language of the answer.")]
ProcedureOption = Annotated[
    str | None,
    typer.Option(
        "--procedure",
        metavar="ID,ID",
        help=f"Procedures to apply: {', '.join(PROCEDURES)}. By default those of the case's annex, which is "
        "31-A unless the facts say otherwise.",
    ),
]
AsOfOption = Annotated[
    str,
    typer.Option(
        "--as-of", metavar="DATE", help="The day to answer for, YYYY-MM-DD. Today (UTC) by default."
    ),
]
KnownByOption = Annotated[
    str,
    typer.Option(
        "--known-by",
        metavar="DATE",
        help="The day by which everything in the file was known: a step dated only to the month or the year "
        "lies no later. By default the day that their data package states for the tables that Pliego ships, "
        "and today for any other.",
    ),
]
ReadingOption = Annotated[
    list[str],
    typer.Option(
        "--reading",
        metavar="NAME=VALUE",
        help="Answer an open question of law otherwise than by default, such as Q1=agreement. May be "
        "repeated; `pliego law show Q1` explains a question.",
    ),
]
CalendarOption = Annotated[
    CalendarName | None,
    typer.Option(
        "--calendar",
        help="Whose holidays count: those of Mexico and the United States together (union, the default) or of "
        "one country.",
    ),
]
FactsOption = Annotated[
    str,
    typer.Option(
        "--facts",
        metavar="FILE",
        help="Facts of the cases: a table with the columns of rrm_cases.csv, or with case_id, fact and "
        "value.",
    ),
]
CompleteOption = Annotated[
    bool,
    typer.Option(
        "--complete",
        help="The table is the whole record: what it lacks was not done. Without it, what is missing is "
        "taken as not on record, and never as late.",
    ),
]


def today() -> date:
    """The present day in UTC, in which the product keeps its moments."""
    return datetime.now(UTC).date()


def day_of(text: str, option: str) -> date:
    """The day that an option names, today when it is empty."""
    if not text:
        return today()
    found = precision_of(text)
    if isinstance(found, Misdated):
        raise stop(f"{option}: {found.reason}; write it as YYYY-MM-DD")
    if found is not Precision.DAY:
        raise stop(f"{option}: {shown(text)} is no single day; write it as YYYY-MM-DD")
    return date.fromisoformat(text)


def procedures_of(text: str | None) -> tuple[Procedure, ...]:
    """The procedures that a list names, each once; none when none is given."""
    if text is None:
        return ()
    names = dict.fromkeys(part.strip() for part in text.split(","))
    for name in names:
        if name not in PROCEDURES:
            raise stop(f"--procedure: there is no procedure {shown(name)}; {nearest(name, list(PROCEDURES))}")
    return tuple(PROCEDURES[name] for name in names)


def readings_of(pairs: Sequence[str], chosen: CalendarName | None) -> dict[str, str]:
    """The questions answered otherwise, by name, the choice of a calendar among them."""
    found: dict[str, str] = {}
    if chosen and chosen.value in Q2.values:
        found[Q2.id] = chosen.value
    for pair in pairs:
        name, value = _pair(pair)
        if found.get(name, value) != value or (name == Q2.id and chosen is CalendarName.CA):
            raise stop(f"--reading: {name} is chosen twice; keep one of the two")
        found[name] = value
    return found


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise stop(f"--reading: {shown(text)} chooses nothing; write NAME=VALUE, such as Q1=agreement")
    if name not in READINGS:
        raise stop(f"--reading: there is no question {shown(name)}; {nearest(name, list(READINGS))}")
    values = READINGS[name].values
    if value not in values:
        raise stop(f"--reading: {name} has no reading {shown(value)}; write one of {', '.join(values)}")
    return name, value


def calendars_for(chosen: CalendarName | None) -> Mapping[str, Calendar]:
    """The calendars by the values of Q2. Canada's takes the place of the default one: no value of Q2 names
    it."""
    if chosen is CalendarName.CA:
        return {**calendars_of(), Q2.default: calendar("CA")}
    return calendars_of()
