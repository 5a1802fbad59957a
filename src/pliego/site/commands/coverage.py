"""`pliego coverage`: whether a workplace is covered, what to ask next, and which other routes are open."""

import json
from collections.abc import Sequence
from typing import Annotated, Final

import typer

from pliego.docket.columns import nearest, shown
from pliego.law import Language, Procedure
from pliego.law.admissibility import MECHANISMS, ContradictionError, assess, facts_of
from pliego.law.admissibility.telling import assessment_json
from pliego.site.commands.console import answer, deliver, stop
from pliego.site.commands.options import LanguageOption

ANSWERS: Final = ("yes", "no", "unknown")


def coverage(
    *,
    fact: Annotated[
        list[str],
        typer.Option(
            "--fact",
            metavar="NAME=yes|no|unknown",
            help="What is known of the workplace, such as priority_sector=yes. May be repeated; a fact that is "
            "unknown is not asked for.",
        ),
    ] = [],  # noqa: B006  never changed; Typer reads the default
    procedure: Annotated[
        str, typer.Option("--procedure", metavar="ID", help=f"One of {', '.join(MECHANISMS)}.")
    ] = next(iter(MECHANISMS)),
    lang: LanguageOption = Language.EN,
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON, closed routes included.")] = False,
) -> None:
    """Say whether a workplace is covered by the mechanism.

    The tests of the annex are answered met, not met or not settled, each with its reasons, the facts that would
    settle it, and what governments and panels said on the point in published panels. The question to ask next
    is the one whose answer settles most. Other routes, such as the labor inspection, follow with the facts that
    open them.

    \b
        pliego coverage
        pliego coverage --fact priority_sector=yes --fact facility_in_mexico=yes
        pliego coverage --fact conduct_since_2020_07_01=no --lang es --json
    """
    asked = MECHANISMS.get(procedure)
    if asked is None:
        raise stop(
            f"--procedure: {shown(procedure)} is no annex of the mechanism; {nearest(procedure, list(MECHANISMS))}"
        )
    told = _told(fact, asked)
    known = {name: said == "yes" for name, said in told.items() if said != "unknown"}
    try:
        found = assess(asked, known, told.keys() - known.keys())
    except ContradictionError as fault:
        raise stop(f"--fact: {fault}; change one of them") from None
    if as_json:
        deliver(f"{json.dumps(assessment_json(found, lang), ensure_ascii=False, indent=2)}\n".encode())
        return
    from pliego.site.commands.coverage_text import coverage_text

    answer(coverage_text(found, lang))


def _told(pairs: Sequence[str], procedure: Procedure) -> dict[str, str]:
    """Each fact that was told, with its answer."""
    names = facts_of(procedure)
    told: dict[str, str] = {}
    for pair in pairs:
        name, equals, said = pair.partition("=")
        if not equals:
            raise stop(f"--fact: {shown(pair)} tells nothing; write NAME=yes, such as priority_sector=yes")
        if name not in names:
            raise stop(f"--fact: there is no fact {shown(name)}; {nearest(name, names)}")
        if said not in ANSWERS:
            raise stop(f"--fact: {name} cannot be {shown(said)}; write one of {', '.join(ANSWERS)}")
        if told.get(name, said) != said:
            raise stop(f"--fact: {name} is told twice; keep one of the two")
        told[name] = said
    return told
