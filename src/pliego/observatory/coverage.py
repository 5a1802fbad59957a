"""The page that asks whether a workplace is covered, as plain values. Plain Python: no Django, no database.

The address holds every answer, and nothing else does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    Verdict,
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
from pliego.law.clauses import Language, Source
from pliego.law.marks import Mark
from pliego.law.norms import Procedure
from pliego.law.render import render_html
from pliego.law.words import says

YES: Final = "yes"
NO: Final = "no"
UNKNOWN: Final = "unknown"
ANSWERS: Final = (YES, NO, UNKNOWN)

PROCEDURE: Final = "procedure"

PARAMETERS: Final = frozenset({PROCEDURE, *(name for one in MECHANISMS.values() for name in facts_of(one))})
"""The parts of an address that this page reads."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A procedure that can be asked about, and its address."""

    title: str
    query: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with the answer given to it, and the address without that answer."""

    question: str
    answer: str
    without: str


@dataclass(frozen=True, slots=True)
class Said:
    """What one speaker said: an ISO day or "", a mark, sources."""

    speaker: str
    day: str
    says: str
    mark: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A point of a published panel proceeding, with both sides and the panel."""

    name: str
    case: str
    annex: str
    determined: str
    determined_mark: str
    published: str
    point: str
    said: tuple[Said, ...]
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionLink:
    """An open question of law."""

    slug: str
    title: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The question to answer now: the fact, what it means, the rule that needs it, and the answers before it.

    `number` counts from 1; at most `most` questions are asked in all.
    """

    fact: str
    text: str
    help: str
    rule: str
    cite: str
    before: tuple[tuple[str, str], ...]
    number: int
    most: int
    views: tuple[View, ...]


@dataclass(frozen=True, slots=True)
class TestLine:
    """One test with its answer; `why` is HTML, escaped, from the engine.

    A view that bears on several tests stands in full under the first; the others name that test in `told_under`.
    """

    id: str
    verdict: Verdict
    answer: str
    says: str
    cite: str
    mark: str
    why: str
    settles: tuple[str, ...]
    views: tuple[View, ...]
    told_under: tuple[tuple[str, str], ...]
    questions: tuple[QuestionLink, ...]


@dataclass(frozen=True, slots=True)
class RouteLine:
    """A route that is open."""

    name: str
    serves: str
    caution: str
    because: tuple[str, ...]
    cite: str
    mark: str
    address: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """What the page shows for an address."""

    procedures: tuple[Choice, ...]
    answered: tuple[Answered, ...]
    again: str
    clash: tuple[str, ...]
    asked: Asked | None
    outcome: Verdict
    outcome_text: str
    mark: str
    tests: tuple[TestLine, ...]
    routes: tuple[RouteLine, ...]

    @property
    def decided(self) -> bool:
        """Whether the answer stands: settled, or nothing more is worth asking."""
        return self.outcome is not Verdict.UNSETTLED or (self.asked is None and not self.clash)

    @property
    def deciding(self) -> tuple[TestLine, ...]:
        """The tests for which the claim is outside; one from weak memory decides nothing."""
        return tuple(
            test for test in self.tests if test.verdict is Verdict.NO and test.mark != Mark.M_MINUS.value
        )


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
        views=tuple(_view(view, language) for view in own),
        told_under=tuple((_id(first[view.point.en]), view.name) for view in others),
        questions=tuple(QuestionLink(one.id.lower(), one.title.into(language)) for one in found.questions),
    )


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
