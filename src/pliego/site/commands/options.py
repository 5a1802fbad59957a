"""What the options of several commands mean. Each function ends the command when the text means nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated

import typer

from pliego.docket.columns import nearest, shown
from pliego.docket.dates import Misdated, precision_of
from pliego.docket.kinds import Precision
from pliego.law import PROCEDURES, READINGS, Language, Procedure, Standing, calendars_of
from pliego.law.calendars import Calendar, calendar
from pliego.law.readings import Reading
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
    """The questions answered otherwise, by name. Ends the command when one is answered twice, a calendar that was
    chosen counting as an answer to the questions about business days.
    """
    about_days = {procedure.counts_by.id for procedure in PROCEDURES.values()} if chosen else set()
    found: dict[str, str] = {}
    for pair in pairs:
        name, value = _pair(pair)
        if found.get(name, value) != value or (name in about_days and chosen and value != chosen.value):
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


@dataclass(frozen=True, slots=True)
class Counting:
    """How business days are counted: readings by question, and calendars in the place of those that they name."""

    readings: Mapping[str, str]
    calendars: Mapping[str, Calendar] | None


def counting(
    readings: Mapping[str, str], chosen: CalendarName | None, procedures: Sequence[Procedure]
) -> Counting:
    """What the choice of a calendar means for some procedures: a reading of the question by which each counts.

    Where no reading of that question names the calendar, it takes the place of the one that the question
    chooses; `counted_by` then says so.
    """
    answered, instead = dict(readings), dict[str, Calendar]()
    for asked in {procedure.counts_by for procedure in procedures} if chosen else set[Reading]():
        if chosen and chosen.value in asked.values:
            answered[asked.id] = chosen.value
        elif chosen:
            instead[asked.chosen(readings)] = calendar(chosen.value)
    return Counting(answered, {**calendars_of(procedures[0].parties), **instead} if instead else None)


def counted_by(found: Standing) -> Mapping[str, str]:
    """The calendar by which business days were counted, by the question of each procedure that chooses it."""
    asked = dict.fromkeys(procedure.counts_by.id for procedure in found.program.procedures)
    return {name: found.program.calendars[found.program.env[name]].id for name in asked}
