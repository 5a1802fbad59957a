"""The norms of a case judged one after the other, and judged again under other readings and other claims."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from pliego.law.answers import Alternative, Answer, NormStanding
from pliego.law.days import ALWAYS, NEVER
from pliego.law.evaluate import Leaves, Values, run
from pliego.law.norms import Power, Test
from pliego.law.program import PRIOR_FINDINGS, CompiledNorm, Program
from pliego.law.record import Completeness, Event, Record, silence_floor
from pliego.law.states import States


class World(NamedTuple):
    """One choice among contradicting claims, with the values it leads to."""

    chosen: Sequence[Event]
    states: States
    case: Values
    rounds: Mapping[str, Sequence[Values]]

    def values(self, compiled: CompiledNorm) -> Sequence[Values]:
        """The values that a norm is judged by: those of the case, or of each round of its track."""
        track = compiled.norm.of
        return (self.case,) if track is None else self.rounds.get(track.id, ())


@dataclass(frozen=True, eq=False, slots=True)
class Judge:
    """The judge of one case: the world of the preferred claims, and the others."""

    world: World
    others: Sequence[World]
    states: States

    def items(self) -> Iterator[NormStanding]:
        """The standing of every norm, once for each round of its track, in the order of the instruments."""
        case, rounds, states = self.world.case, self.world.rounds, self.states
        record, recorded = states.leaves.record, _recorded(states.leaves)
        idle = _untouched(
            states.program, record.completeness, record.absent, min(states.as_of, states.program.epoch)
        )
        for compiled, untouched in zip(states.program.norms, idle, strict=True):
            norm = compiled.norm
            if norm.of is None:
                if untouched is not None and compiled.touched_by.isdisjoint(recorded):
                    yield untouched
                else:
                    yield NormStanding(compiled, case, states.of(norm, compiled.at, case), self)
            elif norm.of.id in rounds:
                for values in rounds[norm.of.id]:
                    yield NormStanding(compiled, values, states.of(norm, compiled.at, values), self)
            elif untouched is not None:
                yield untouched

    def alternatives(self, item: NormStanding) -> tuple[Alternative, ...]:
        """The answers under other readings, then those under other claims."""
        compiled, values, states = item.compiled, item.values, self.states
        norm, found = compiled.norm, list[Alternative]()
        for variant in compiled.variants:
            if values.differ(variant.changed):
                state = states.of(norm, variant.at, values)
                begins = state is not item.state or item.answer.begins.hi < NEVER
                if begins and states.telling(state, norm, variant.at, values) != item.telling:
                    answer = Answer(state, norm, variant.at, values, states)
                    found.append(Alternative(variant.question, variant.value, None, answer))
        return (*found, *self.by_claim(item)) if self.others else tuple(found)

    def by_claim(self, item: NormStanding) -> Iterator[Alternative]:
        """The answers in the worlds of other claims, each told once."""
        seen = [item.telling]
        number = item.round.number - 1 if item.round else 0
        for other in self.others:
            several = other.values(item.compiled)
            if number < len(several):
                instead = _answer(item.compiled, several[number], other.states)
                if instead.telling not in seen:
                    seen.append(instead.telling)
                    pairs = zip(other.chosen, self.world.chosen, strict=True)
                    claim = next(event for event, first in pairs if event is not first)
                    yield Alternative("", "", claim, instead)


@dataclass(frozen=True, eq=False, slots=True)
class _Nobody:
    """Nobody judges a norm otherwise that no act on record can move."""

    states: States

    def alternatives(self, item: NormStanding) -> tuple[Alternative, ...]:  # noqa: ARG002 - the same for all
        """There is no other answer."""
        return ()


def _answer(compiled: CompiledNorm, values: Values, states: States) -> Answer:
    norm, at = compiled.norm, compiled.at
    return Answer(states.of(norm, at, values), norm, at, values, states)


def _recorded(leaves: Leaves) -> set[str]:
    """What the record names: acts, facts, and whether it lists earlier findings."""
    named = {*leaves.acts, *leaves.record.facts}
    return named if leaves.record.prior_findings is None else named | {PRIOR_FINDINGS}


@lru_cache(maxsize=256)
def _untouched(
    program: Program, completeness: Completeness, absent: frozenset[str], as_of: int
) -> tuple[NormStanding | None, ...]:
    """The standing of each norm while none of its acts is on record: one object for all cases.

    None for a norm that stands otherwise on another day, or that has begun and is moved by more than its
    beginning.
    """
    record = Record((), completeness=completeness, absent=absent)
    leaves = Leaves({}, record, program.epoch, silence_floor({}, program.epoch))
    states = States(program, leaves, as_of)
    case, _ = run(program, states.leaves, {})
    blank = Values([NEVER] * (program.size + 1), [NEVER] * (program.size + 1))
    nobody = _Nobody(states)

    def idle(compiled: CompiledNorm, values: Values) -> NormStanding:
        state = states.of(compiled.norm, compiled.at, values)
        return NormStanding(compiled, values, state, nobody)

    return tuple(
        idle(compiled, blank)
        if compiled.norm.of
        else idle(compiled, case)
        if _lasting(compiled, case, as_of)
        else None
        for compiled in program.norms
    )


def _lasting(compiled: CompiledNorm, case: Values, as_of: int) -> bool:
    """Whether a norm that no record touches stands the same on every day from `as_of` on."""
    norm, nodes = compiled.norm, compiled.at.nodes
    starts = nodes[:-1:2] if isinstance(norm, Power) else nodes[-1:] if isinstance(norm, Test) else nodes[:1]
    if all(case.lo[index] >= NEVER for index in starts):
        return True
    fixed = (ALWAYS, as_of, NEVER)
    still = all(case.lo[index] in fixed and case.hi[index] in fixed for index in nodes)
    return isinstance(norm, Power | Test) and still
