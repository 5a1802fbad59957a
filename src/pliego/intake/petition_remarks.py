"""What law says of the answers on coverage so far: that the annex does not cover it, which other routes are open, that
two answers cannot both be so. It stops nobody."""

from dataclasses import dataclass
from typing import Final

from pliego.law.admissibility import Assessment, Finding, RouteFinding, Verdict
from pliego.law.admissibility.telling import fact_label, fact_sentence, outcome_text, verdict_label
from pliego.law.words import says
from pliego.petitions import Instrument, coverage_of
from pliego.petitions.paths import COVERAGE

from .petition_parts import address_of, passed_facts
from .petition_sheet import Building, language

SISTERS: Final = {
    Instrument.ANNEX_31_A: (Instrument.ANNEX_31_B, "canada"),
    Instrument.ANNEX_31_B: (Instrument.ANNEX_31_A, "united_states"),
}
"""The other annex, and the id in law of the route to it."""


@dataclass(frozen=True, slots=True)
class Tested:
    """A test of coverage in words."""

    says: str
    cite: str
    mark: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Open:
    """Another route in words."""

    name: str
    serves: str
    caution: str
    address: str
    cite: str
    mark: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What law says so far."""

    outcome: str
    is_outside: bool
    failing: tuple[Tested, ...]
    tests: tuple[Tested, ...]
    routes: tuple[Open, ...]
    """Those that are surely open; told where the matter is outside."""
    sister: Instrument | None
    """The other annex, where it is open instead."""
    clash: tuple[tuple[str, str], ...]
    """Answers that cannot be so together, each with the address at which it can be changed."""


def remark_of(work: Building) -> Remark:
    """What law says of a petition so far."""
    found = coverage_of(work.petition, passed_facts(work))
    assessment, speaks = found.assessment, language()
    is_outside = assessment.outcome is Verdict.NO and not found.clash
    routes = assessment.open_routes if is_outside else ()
    other, route = SISTERS[work.petition.instrument]
    return Remark(
        outcome_text(assessment.outcome, speaks),
        is_outside,
        _tests(assessment, Verdict.NO) if is_outside else (),
        () if found.clash else _tests(assessment, *Verdict),
        tuple(_open(one) for one in routes),
        other if any(one.route.id == route for one in routes) else None,
        tuple((fact_label(fact, speaks), address_of(work, f"{COVERAGE}.{fact}")) for fact in found.clash),
    )


def rule_of(work: Building, path: str) -> Tested | None:
    """The first test that turns on the fact of a question; none for other questions."""
    head, _dot, fact = path.partition(".")
    if head != COVERAGE:
        return None
    found = coverage_of(work.petition, passed_facts(work)).assessment
    return next((_tested(one) for one in found.findings if fact in one.turns_on), None)


def _tests(assessment: Assessment, *verdicts: Verdict) -> tuple[Tested, ...]:
    return tuple(_tested(one) for one in assessment.findings if one.verdict in verdicts)


def _tested(found: Finding) -> Tested:
    speaks, test = language(), found.test
    return Tested(says(test, speaks), test.cite, test.mark.value, verdict_label(found.verdict, speaks))


def _open(found: RouteFinding) -> Open:
    route, speaks = found.route, language()
    return Open(
        route.name.into(speaks),
        route.serves.into(speaks),
        route.caution.into(speaks),
        route.address,
        route.cite,
        route.mark.value,
        tuple(fact_sentence(fact, so, speaks) for fact, so in found.because.items()),
    )
