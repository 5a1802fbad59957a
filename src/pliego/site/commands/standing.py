"""`pliego standing`: where the cases of a table stand in law."""

import json
from typing import Annotated

import typer

from pliego.law import Completeness, Language, Standing, standing_json
from pliego.law.render import Json
from pliego.site.commands.cases import Question, read_tables
from pliego.site.commands.console import answer, deliver
from pliego.site.commands.options import (
    AsOfOption,
    CalendarOption,
    CompleteOption,
    FactsOption,
    KnownByOption,
    LanguageOption,
    ProcedureOption,
    ReadingOption,
    counted_by,
    day_of,
    procedures_of,
    readings_of,
)
from pliego.site.commands.standing_text import Detail, standing_text


def standing(
    *,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="Table of events, comma separated, or - for standard input.")
    ],
    case: Annotated[str, typer.Option(metavar="ID", help="Answer for this case only.")] = "",
    facts: FactsOption = "",
    complete: CompleteOption = False,
    procedure: ProcedureOption = None,
    as_of: AsOfOption = "",
    known_by: KnownByOption = "",
    reading: ReadingOption = [],  # noqa: B006  never changed; Typer reads the default
    calendar: CalendarOption = None,
    lang: LanguageOption = Language.EN,
    why: Annotated[
        bool, typer.Option("--why", help="Explain every answer: rule, count, events, readings.")
    ] = False,
    show_all: Annotated[
        bool, typer.Option("--all", help="Show norms of which nothing is on record, too.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Answer in JSON, explanations and all norms included.")
    ] = False,
) -> None:
    """Say where cases stand in law on a day.

    The answer: which time limits run or ran, which powers are open, what is forbidden, what departs from the
    rules, and why.

    FILE has one dated step of a case in each row, with the columns case_id, date and event, and perhaps
    date_precision, detail, source_url, confidence, kind, dates_what, occurrence, proceeding, known_by,
    recorded_at and done_by. A date is YYYY-MM-DD, YYYY-MM or YYYY. `pliego law words` prints the words for
    event.

    Each answer names the norm, its state and days, its citation, and how well the rule was verified. What
    the record lacks is "not on record", which accuses nobody; where a question of law or a difference
    between sources would change an answer, the other answers follow, each with its condition.

    \b
        pliego standing events.csv --case san-martin-mine-2023 --why
        pliego standing events.csv --facts cases.csv --as-of 2023-08-10
        pliego standing - --json --reading Q1=agreement < events.csv

    With --facts, which name facilities and owners, panel findings and bars in other cases of the table count;
    without it they do not, and the answer says so.

    JSON is one object when one case is asked for, else {"cases": [...]}. A date in it is a string, a range
    {"earliest", "latest"} ("latest" null: perhaps never), or null for never.
    """
    question = Question(
        as_of=day_of(as_of, "--as-of"),
        procedures=procedures_of(procedure),
        readings=readings_of(reading, calendar),
        calendar=calendar,
    )
    completeness = Completeness.COMPLETE if complete else Completeness.RECONSTRUCTED
    known = day_of(known_by, "--known-by") if known_by else None
    cases = read_tables(file, facts, case, completeness, known)
    answers = [(one.id, question.ask(one)) for one in cases]
    if as_json:
        objects = [_as_json(name, found, lang) for name, found in answers]
        whole = objects[0] if len(objects) == 1 else {"cases": list[Json](objects)}
        deliver(f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n".encode())
    else:
        detail = (Detail.WHY if why else Detail.NOTHING) | (Detail.ALL if show_all else Detail.NOTHING)
        answer("\n\n\n".join(standing_text(name, found, lang, detail) for name, found in answers))


def _as_json(case: str, found: Standing, language: Language) -> dict[str, Json]:
    counted = counted_by(found)
    answer = standing_json(found, language)
    readings = {
        name: value
        for name, value in found.program.env.items()
        if name not in counted or counted[name] == value
    }
    return {
        "case": case,
        "calendar": next(iter(counted.values())),
        "other_cases": "not_counted" if found.record.prior_findings is None else "counted",
        **answer,
        "readings": dict[str, Json](readings),
    }
