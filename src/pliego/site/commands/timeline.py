"""`pliego timeline`: what must happen, by whom and by when, from one date."""

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from pliego.law import Language
from pliego.law.acts.mechanism import request as review_requested
from pliego.law.clauses import Paraphrase
from pliego.law.days import to_iso
from pliego.law.paths import walk
from pliego.law.procedures.paths import LONGEST_COURSE, MECHANISM_PATHS
from pliego.law.procedures.paths import USUAL as USUAL_PATH
from pliego.law.schedule import Line, lines, other_day, path_title, schedule_calendar
from pliego.law.standing import EPOCH
from pliego.law.words import mark_label
from pliego.site.commands.console import answer, stop
from pliego.site.commands.layout import labelled, paragraph
from pliego.site.commands.options import LanguageOption, ReadingOption, day_of, readings_of, today

PathName = StrEnum("PathName", {name: name for name in MECHANISM_PATHS})  # type: ignore[misc]  # made from data

USUAL: Final = PathName(USUAL_PATH)

_DAY: Final = Paraphrase(en="day", es="día", fr="jour")
_NOTE: Final = Paraphrase(
    en="Every limit is used in full; where none runs, the least time is shown. Not legal advice.",
    es="Cada plazo se agota por completo; donde no corre ninguno se muestra el tiempo mínimo. No es asesoría "
    "jurídica.",
    fr="Chaque délai est utilisé en entier ; là où aucun ne court, le temps minimal est montré. Ne constitue pas "
    "un avis juridique.",
)


def timeline(
    *,
    petition: Annotated[
        str,
        typer.Option("--petition", metavar="DATE", help="The day on which a petition is filed, YYYY-MM-DD."),
    ] = "",
    request: Annotated[
        str,
        typer.Option(
            "--request", metavar="DATE", help="The day on which the request for review is delivered."
        ),
    ] = "",
    path: Annotated[
        PathName,
        typer.Option(
            "--path",
            metavar="NAME",
            help=f"The course that the matter takes, one of {', '.join(MECHANISM_PATHS)}.",
        ),
    ] = USUAL,
    agreed_days: Annotated[
        int,
        typer.Option(
            "--agreed-days",
            min=0,
            max=LONGEST_COURSE,
            help="Calendar days that the Parties give an agreed course of remediation; no rule sets them.",
        ),
    ] = 0,
    reading: ReadingOption = [],  # noqa: B006  never changed; Typer reads the default
    lang: LanguageOption = Language.EN,
    ics: Annotated[str, typer.Option("--ics", metavar="FILE", help="Write an iCalendar file, too.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")] = False,
) -> None:
    """Print what must happen, by whom and by when, from one date.

    Each step comes with who takes it, its day, why it comes on that day, and the article with its mark. The
    path says which course the matter takes; every limit is used in full, so that a date is the last on which
    the step is in time. A path that ends in -verified has a verification by the panel at the facility.

    \b
        pliego timeline --petition 2026-01-05
        pliego timeline --request 2026-02-04 --path refusal-verified --lang es
        pliego timeline --petition 2026-01-05 --path disputed-cure --agreed-days 90 --ics limits.ics
    """
    if bool(petition) == bool(request):
        raise stop("give one date: --petition DATE or --request DATE")
    chosen = MECHANISM_PATHS[path.value] if petition else MECHANISM_PATHS[path.value].since(review_requested)
    start = day_of(petition or request, "--petition" if petition else "--request").toordinal()
    if start < EPOCH:
        raise stop(
            f"{to_iso(start)}: the agreement has been in force since {to_iso(EPOCH)}; choose a later day"
        )
    chosen_readings = readings_of(reading, None)
    try:
        stages = walk(chosen, start, readings=chosen_readings, agreed_days=agreed_days)
    except ValueError as fault:
        raise stop(f"{fault}; choose an earlier day or another path") from None
    schedule = lines(stages, lang)
    if ics:
        _write(
            ics, schedule_calendar(path_title(path.value, lang), path.value, schedule, today().toordinal())
        )
    answer(_json(path.value, schedule) if as_json else _text(path.value, schedule, lang))


def _write(name: str, text: str) -> None:
    try:
        Path(name).write_bytes(text.encode())
    except OSError as fault:
        raise stop(f"{name}: it cannot be written ({fault.strerror}); choose another file") from None


def _text(path: str, schedule: Sequence[Line], language: Language) -> str:
    parts = [paragraph(path_title(path, language)), "", paragraph(_NOTE.into(language)), ""]
    parts += [row for line in schedule for row in _rows(line, language)]
    return "\n".join(parts)


def _rows(line: Line, language: Language) -> Iterator[str]:
    day = f"{to_iso(line.day)}  {_DAY.into(language)} {line.elapsed}"
    yield labelled(day, f"{line.who}: {line.what}", column=24)
    cited = f" ({line.cite}; {mark_label(line.norm.mark, language)})" if line.norm else ""
    yield paragraph(f"{line.why}{cited}", indent=24)
    for text in line.missed:
        yield paragraph(text, indent=24)
    for other in line.others:
        yield paragraph(other_day(other, language), indent=24)


def _json(path: str, schedule: Sequence[Line]) -> str:
    steps = [
        {
            "day": to_iso(line.day),
            "elapsed_days": line.elapsed,
            "by": line.by.value,
            "act": line.act,
            "kind": line.kinds[0] if line.kinds else None,
            "says": line.what,
            "ground": line.ground.value,
            "why": line.why,
            "norm": line.norm.id if line.norm else None,
            "cite": line.cite or None,
            "mark": line.norm.mark.value if line.norm else None,
            "missed": list(line.missed),
            "others": [
                {"reading": f"{other.question}={other.value}", "day": to_iso(other.day)}
                for other in line.others
            ],
        }
        for line in schedule
    ]
    return json.dumps({"path": path, "steps": steps}, ensure_ascii=False, indent=2)
