"""Is a claim within the mechanism? Each test of the instrument answered yes, no or unsettled, with reasons.

An answer is yes, or no, when it is the same whatever the unknown facts are. The reasons are those of the
interpreter for one case; nothing is encoded twice.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from pliego.law.admissibility.beside import questions_on, views_on
from pliego.law.admissibility.order import Aims, Candidate, settled
from pliego.law.admissibility.panels import PanelView
from pliego.law.admissibility.routes import ENTAILMENTS, Route, routes_of, scope_tests
from pliego.law.admissibility.truth import Facts, Space, Worlds, facts_in
from pliego.law.marks import Mark
from pliego.law.norms import Procedure, Test
from pliego.law.procedures import PROCEDURES
from pliego.law.readings import Env, environment
from pliego.law.readings_table import Question
from pliego.law.record import FactClaim, Record
from pliego.law.standing import EPOCH, Standing, standing
from pliego.law.why import Why, explain


class Verdict(StrEnum):
    """An answer in three values."""

    YES = "yes"
    NO = "no"
    UNSETTLED = "unsettled"


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """One test: its answer, the reasons, the facts it still turns on, and what else bears on the point.

    `turns_on` holds unknown facts; `views` what governments and panels said on it in published panels;
    `questions` the open questions of law about the clauses that the test encodes.
    """

    test: Test
    verdict: Verdict
    why: Why
    turns_on: tuple[str, ...]
    views: tuple[PanelView, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RouteFinding:
    """Another route: whether it is open, the facts that say so, and those it still turns on."""

    route: Route
    verdict: Verdict
    because: Facts
    turns_on: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Assessment:
    """The answer for some known facts.

    `facts` are the known ones with those that follow from them. `mark` is that of the outcome: of the failing
    test verified best where it is no, of the weakest test otherwise. `order` names what is worth asking for the
    outcome, `afterwards` what is worth asking about other routes once that is empty.
    """

    procedure: Procedure
    facts: Facts
    outcome: Verdict
    mark: Mark
    findings: tuple[Finding, ...]
    routes: tuple[RouteFinding, ...]
    order: tuple[Candidate, ...]
    afterwards: tuple[Candidate, ...]

    @property
    def next_fact(self) -> str:
        """The fact to ask for now; empty when nothing more is worth asking."""
        ranked = self.order or self.afterwards
        return ranked[0].fact if ranked else ""

    @property
    def open_routes(self) -> tuple[RouteFinding, ...]:
        """The routes that are surely open."""
        return tuple(found for found in self.routes if found.verdict is Verdict.YES)


MECHANISMS: Final[Mapping[str, Procedure]] = {
    name: procedure for name, procedure in PROCEDURES.items() if scope_tests(procedure)
}
"""The procedures that ask whether a facility is covered, by id."""


def facts_of(procedure: Procedure) -> tuple[str, ...]:
    """The facts that its tests and the routes around it read, in the order in which they come up."""
    return _space(procedure).facts


@cache
def _space(procedure: Procedure) -> Space:
    moments = (
        *(test.holds for test in scope_tests(procedure)),
        *(route.opens for route in routes_of(procedure)),
    )
    names = tuple(dict.fromkeys(name for moment in moments for name in facts_in(moment)))
    return Space(
        names,
        tuple(entailed for entailed in ENTAILMENTS if {fact for fact, _ in entailed} <= set(names)),
    )


@dataclass(frozen=True)
class _Tables:
    """The tests, the outcome and the routes of a procedure as sets of worlds, under one choice of readings."""

    tests: tuple[tuple[Test, Worlds], ...]
    routes: tuple[tuple[Route, Worlds], ...]
    outcome: Worlds


@cache
def _tables(procedure: Procedure, readings: tuple[tuple[str, str], ...]) -> _Tables:
    env = dict(readings)
    space = _space(procedure)
    tests = tuple((test, space.holding(test.holds, env)) for test in scope_tests(procedure))
    outcome = space.every
    for test, holding in tests:
        if test.mark is not Mark.M_MINUS:
            outcome &= holding
    routes = tuple((route, space.holding(route.opens, env)) for route in routes_of(procedure))
    return _Tables(tests, routes, outcome)


def question_order(
    procedure: Procedure,
    known: Facts,
    skipped: Collection[str] = (),
    readings: Env | None = None,
) -> tuple[Candidate, ...]:
    """The facts worth asking for the outcome, those that settle most first; ask for the first.

    A fact settles most whose answer, yes or no being equally likely, leaves fewest of these points open: each
    test, and the outcome, which once settled leaves none. Equals stand in the order of the instrument. Facts
    known, implied, `skipped`, or on which the outcome no longer turns are not asked for: the order is empty
    when the outcome is settled. Raises as `assess` does.
    """
    space, tables = _space(procedure), _tables(procedure, tuple(environment(readings or {}).items()))
    return _aims(space, tables).candidates(space.given(known), skipped)


def _aims(space: Space, tables: _Tables) -> Aims:
    tests = tuple(holding for _, holding in tables.tests)
    return Aims(space, points=(*tests, tables.outcome), goals=(tables.outcome,))


def assess(
    procedure: Procedure,
    known: Facts,
    skipped: Collection[str] = (),
    readings: Env | None = None,
) -> Assessment:
    """Whether a claim with these facts is within the mechanism, why, and what other routes are open.

    `skipped` are facts that nobody here knows, so that they are not asked for. Raises `ContradictionError` (a
    `ValueError`) for facts that cannot be so together, and `ValueError` for a fact that the procedure does not
    read or a reading that does not exist.
    """
    space, env = _space(procedure), environment(readings or {})
    tables = _tables(procedure, tuple(env.items()))
    left = space.given(known)
    facts = space.followed(left)
    outcome = _verdict(tables.outcome, left)
    order = _aims(space, tables).candidates(left, skipped)
    reasons = _standing(procedure, facts, env)
    findings = tuple(
        Finding(
            test,
            _verdict(holding, left),
            _why(reasons, test),
            _turns_on(space, holding, left),
            views_on(test),
            questions_on(test, procedure),
        )
        for test, holding in tables.tests
    )
    return Assessment(
        procedure, facts, outcome, _mark(outcome, findings), findings,
        tuple(_route(space, route, holding, left) for route, holding in tables.routes),
        order, _afterwards(space, tables, left, skipped, outcome),
    )  # fmt: skip


def _afterwards(
    space: Space, tables: _Tables, left: Worlds, skipped: Collection[str], outcome: Verdict
) -> tuple[Candidate, ...]:
    if outcome is Verdict.YES:
        return ()
    routes = tuple(holding for _, holding in tables.routes)
    return Aims(space, points=routes, goals=routes).candidates(left, skipped)


def _verdict(holding: Worlds, left: Worlds) -> Verdict:
    if not settled(holding, left):
        return Verdict.UNSETTLED
    return Verdict.YES if left & holding else Verdict.NO


def _turns_on(space: Space, holding: Worlds, left: Worlds) -> tuple[str, ...]:
    return tuple(name for name in space.facts if space.turns(name, holding, left))


def _route(space: Space, route: Route, holding: Worlds, left: Worlds) -> RouteFinding:
    followed, read = space.followed(left), dict.fromkeys(facts_in(route.opens))
    because = {name: followed[name] for name in read if name in followed}
    return RouteFinding(route, _verdict(holding, left), because, _turns_on(space, holding, left))


def _mark(outcome: Verdict, findings: tuple[Finding, ...]) -> Mark:
    deciding = [found for found in findings if found.test.mark is not Mark.M_MINUS]
    if outcome is Verdict.NO:
        failing = (found.test.mark for found in deciding if found.verdict is Verdict.NO)
        return min(
            failing, key=lambda mark: mark.weakness, default=Mark.weakest(*(f.test.mark for f in deciding))
        )
    return Mark.weakest(*(found.test.mark for found in deciding))


def _standing(procedure: Procedure, facts: Facts, env: Env) -> Standing:
    claims = {name: FactClaim(name, "yes" if so else "no") for name, so in facts.items()}
    return standing((procedure,), Record((), claims), EPOCH, readings=env)


def _why(reasons: Standing, test: Test) -> Why:
    return explain(reasons, next(item for item in reasons.items if item.norm is test))
