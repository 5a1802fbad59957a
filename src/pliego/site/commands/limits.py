"""`pliego calendar`: time limits for a calendar program."""

from pathlib import Path
from typing import Annotated

import typer

from pliego.law import Completeness, Language
from pliego.site.commands.cases import CaseInput, Question, read_tables
from pliego.site.commands.console import database, deliver, stop
from pliego.site.commands.files import STANDARD_INPUT
from pliego.site.commands.options import (
    AsOfOption,
    CalendarOption,
    CompleteOption,
    FactsOption,
    KnownByOption,
    LanguageOption,
    ProcedureOption,
    ReadingOption,
    day_of,
    procedures_of,
    readings_of,
)


def limits(
    *,
    source: Annotated[
        str,
        typer.Argument(
            metavar="CASE|FILE",
            help="A case of the docket, or a table of events ending in .csv, or - for standard input.",
        ),
    ],
    case: Annotated[str, typer.Option(metavar="ID", help="Of a table, this case only.")] = "",
    facts: FactsOption = "",
    complete: CompleteOption = False,
    procedure: ProcedureOption = None,
    as_of: AsOfOption = "",
    known_by: KnownByOption = "",
    reading: ReadingOption = [],  # noqa: B006  never changed; Typer reads the default
    calendar: CalendarOption = None,
    lang: LanguageOption = Language.EN,
) -> None:
    """Print time limits as an iCalendar file.

    The file holds the limits that run, or may run, on the day asked for. Each last day ahead is an entry
    of whole days; where only a range is known, the entry covers it. Other days under other readings or
    sources are entries of their own, marked tentative, with the condition in their text. A duty whose last
    day is past is an entry, too, if nothing on record says that it was done; its title says how it stands,
    such as "not on record". An entry keeps its identity from one edition to the next, so that a calendar
    program updates it. Options that speak of a table do not go with a case of the docket.

    \b
        pliego calendar san-martin-mine-2023 > san-martin.ics
        pliego calendar events.csv --facts cases.csv --as-of 2023-06-20 > limits.ics
    """
    from pliego.law.icalendar import limits_calendar

    question = Question(
        as_of=day_of(as_of, "--as-of"),
        procedures=procedures_of(procedure),
        readings=readings_of(reading, calendar),
        calendar=calendar,
    )
    if _is_file(source):
        completeness = Completeness.COMPLETE if complete else Completeness.RECONSTRUCTED
        known = day_of(known_by, "--known-by") if known_by else None
        cases = read_tables(source, facts, case, completeness, known)
    elif case or facts or complete or known_by:
        raise stop(f"--case, --facts, --complete and --known-by go with a table; {source} is taken as a case")
    else:
        cases = [_of_docket(source)]
    answers = [(one.id, question.ask(one)) for one in cases]
    name = answers[0][0] if len(answers) == 1 else "Pliego"
    deliver(limits_calendar(name, answers, lang).encode())


def _is_file(source: str) -> bool:
    return source == STANDARD_INPUT or source.endswith(".csv") or "/" in source or Path(source).is_file()


def _of_docket(slug: str) -> CaseInput:
    with database():
        from pliego.site.commands.docket import docket_case

        return docket_case(slug)
