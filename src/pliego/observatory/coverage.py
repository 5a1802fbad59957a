"""The page that asks whether a workplace is covered, put together. Plain Python: no Django, no database.

The address holds every answer, and nothing else does.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlencode

from pliego.law.admissibility import (
    MECHANISMS,
    Assessment,
    ContradictionError,
    Facts,
    Finding,
    PanelView,
    RouteFinding,
    assess,
    facts_of,
)
from pliego.law.admissibility.telling import (
    fact_label,
    fact_sentence,
    help_text,
    outcome_text,
    pair_text,
    question_text,
    speaker_label,
    verdict_label,
)
from pliego.law.clauses import Language
from pliego.law.glossary import GLOSSARY
from pliego.law.norms import Procedure, Test
from pliego.law.render import render_html
from pliego.law.words import says
from pliego.observatory.coverage_shape import (
    Answered,
    Asked,
    Choice,
    CoveragePage,
    QuestionLink,
    RouteLine,
    Said,
    TermLink,
    TestLine,
    View,
)

YES: Final = "yes"
NO: Final = "no"
UNKNOWN: Final = "unknown"
ANSWERS: Final = (YES, NO, UNKNOWN)

PROCEDURE: Final = "procedure"

PARAMETERS: Final = frozenset({PROCEDURE, *(name for one in MECHANISMS.values() for name in facts_of(one))})
"""The parts of an address that this page reads."""


def coverage_page(query: Mapping[str, str], language: str) -> CoveragePage:
    """The page for an address. Parts of it that mean nothing are passed over."""
    spoken = Language(language)
    procedure = MECHANISMS.get(query.get(PROCEDURE, "")) or next(iter(MECHANISMS.values()))
    given = _given(query, procedure)
    known = {name: answer == YES for name, answer in given.items() if answer != UNKNOWN}
    try:
        found = assess(procedure, known, _skipped(given))
    except ContradictionError as fault:
        return _page(procedure, given, assess(procedure, {}, known), spoken, fault.facts)
    return _page(procedure, given, found, spoken, ())


def _given(query: Mapping[str, str], procedure: Procedure) -> dict[str, str]:
    """The answers of an address in its own order."""
    facts = set(facts_of(procedure))
    return {name: answer for name, answer in query.items() if name in facts and answer in ANSWERS}


def _skipped(given: Mapping[str, str]) -> frozenset[str]:
    return frozenset(name for name, answer in given.items() if answer == UNKNOWN)


def _page(
    procedure: Procedure,
    given: Mapping[str, str],
    found: Assessment,
    language: Language,
    clash: tuple[str, ...],
) -> CoveragePage:
    return CoveragePage(
        procedures=tuple(
            Choice(pair_text(one, language), _query(one), one is procedure) for one in MECHANISMS.values()
        ),
        answered=tuple(_answered(name, given, procedure, language) for name in given),
        again=_query(procedure),
        clash=tuple(fact_sentence(name, given[name] == YES, language) for name in clash),
        asked=None if clash else _asked(found, given, language),
        outcome=found.outcome,
        outcome_text=outcome_text(found.outcome, language),
        mark=found.mark.value,
        tests=_tests(found.findings, language),
        routes=tuple(_route(one, language) for one in found.open_routes),
    )


def _query(procedure: Procedure, given: Mapping[str, str] | None = None) -> str:
    return "?" + urlencode({PROCEDURE: procedure.id, **(given or {})})


def _answered(name: str, given: Mapping[str, str], procedure: Procedure, language: Language) -> Answered:
    rest = {other: answer for other, answer in given.items() if other != name}
    return Answered(question_text(name, procedure, language), given[name], _query(procedure, rest))


def _asked(found: Assessment, given: Mapping[str, str], language: Language) -> Asked | None:
    fact = found.next_fact
    if not fact:
        return None
    resting = [one for one in found.findings if fact in one.turns_on]
    rule = resting[0].test if resting and found.order else None
    return Asked(
        fact=fact,
        text=question_text(fact, found.procedure, language),
        help=help_text(fact, found.procedure, language),
        rule=says(rule, language) if rule else "",
        cite=rule.cite if rule else "",
        before=((PROCEDURE, found.procedure.id), *given.items()),
        number=len(given) + 1,
        most=len(given) + len(found.order or found.afterwards),
        terms=_terms(rule, language) if rule else (),
        views=tuple(_view(view, language) for view in resting[0].views) if rule else (),
    )


def _tests(findings: Sequence[Finding], language: Language) -> tuple[TestLine, ...]:
    first: dict[str, Finding] = {}
    for found in findings:
        for view in found.views:
            first.setdefault(view.point.en, found)
    return tuple(_test(found, first, language) for found in findings)


def _test(found: Finding, first: Mapping[str, Finding], language: Language) -> TestLine:
    own = [view for view in found.views if first[view.point.en] is found]
    others = [view for view in found.views if first[view.point.en] is not found]
    return TestLine(
        id=_id(found),
        verdict=found.verdict,
        answer=verdict_label(found.verdict, language),
        says=says(found.test, language),
        cite=found.test.cite,
        mark=found.test.mark.value,
        why="".join(render_html(part, language) for part in found.why.parts),
        settles=tuple(fact_label(name, language) for name in found.turns_on),
        terms=_terms(found.test, language),
        views=tuple(_view(view, language) for view in own),
        told_under=tuple((_id(first[view.point.en]), view.name) for view in others),
        questions=tuple(QuestionLink(one.id.lower(), one.title.into(language)) for one in found.questions),
    )


def _terms(test: Test, language: Language) -> tuple[TermLink, ...]:
    """The terms of the glossary that the sentence of a test uses, the same in every language.

    A term is one if two languages at least use its name there: a word of one language may stand by chance.
    """
    used = (
        term
        for term in GLOSSARY.values()
        if sum(_named(term.name(other), says(test, other)) for other in Language) >= 2
    )
    return tuple(TermLink(term.id.replace("_", "-"), term.name(language)) for term in used)


def _named(name: str, sentence: str) -> bool:
    return re.search(rf"\b{re.escape(name.lower())}\b", sentence.lower()) is not None


def _id(found: Finding) -> str:
    return found.test.id.replace(".", "-").replace("_", "-")


def _view(view: PanelView, language: Language) -> View:
    return View(
        name=view.name,
        case=view.case,
        annex=view.annex,
        determined=view.determined,
        determined_mark=view.determined_mark.value,
        published=view.published,
        point=view.point.into(language),
        said=tuple(
            Said(
                speaker_label(one.speaker, language), one.day, one.says.into(language), one.mark.value, one.sources
            )
            for one in view.positions
        ),
        silent=tuple(speaker_label(one, language) for one in view.silent),
    )  # fmt: skip


def _route(found: RouteFinding, language: Language) -> RouteLine:
    route = found.route
    return RouteLine(
        name=route.name.into(language),
        serves=route.serves.into(language),
        caution=route.caution.into(language),
        because=_because(found.because, language),
        cite=route.cite,
        mark=route.mark.value,
        address=route.address,
        sources=route.sources,
    )


def _because(facts: Facts, language: Language) -> tuple[str, ...]:
    return tuple(fact_sentence(name, so, language) for name, so in facts.items())
