"""States of norms over many cases: the judgement of `pliego.law.standing` for a column at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple

from pliego.law.acts import Act, Silence
from pliego.law.columns.algebra import (
    CODE,
    NOTHING,
    Codes,
    Days,
    Mask,
    Range,
    before,
    both,
    by,
    column,
    earliest,
    either,
    every,
    folded,
    no,
    same,
    settled,
    some,
    where,
    whether,
)  # fmt: skip
from pliego.law.columns.rounds import Frame
from pliego.law.columns.slots import kind_codes
from pliego.law.columns.values import Leaves, value_at
from pliego.law.days import NEVER
from pliego.law.moments import Unit
from pliego.law.norms import Duty, Power, Test, Use
from pliego.law.program import CompiledNorm, NormNodes, Program
from pliego.law.states import State

STATES: Final = tuple(State)
_CODE: Final[Mapping[State, int]] = MappingProxyType({state: code for code, state in enumerate(STATES)})


class Judgement(NamedTuple):
    """The answer of one norm in each row of a frame; see `pliego.law.standing.Answer`."""

    state: Codes
    begins: Range
    ends: Range
    done: Range


def is_state(judgement: Judgement, *states: State) -> Mask:
    """Where a norm is in one of some states."""
    return settled(some(same(judgement.state, _CODE[state]) for state in states))


def begun(judgement: Judgement, epoch: int) -> Mask:
    """Where the record shows that the norm came into play, on a day or in a time that it bounds."""
    lo, hi = judgement.begins
    bounded = either(same(lo, hi), before(epoch, lo))
    idle = is_state(judgement, State.NOT_RUNNING, State.NOT_YET)
    return settled(every([no(idle), before(hi, NEVER), bounded]))


def of_state(rules: Sequence[tuple[State, Mask]], otherwise: State | Codes) -> Codes:
    """The state of the first rule that holds."""
    found: Codes = _CODE[otherwise] if isinstance(otherwise, State) else otherwise
    for state, holds in reversed(rules):
        found = where(settled(holds), _CODE[state], found, CODE)
    return found


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges norms by the values of a frame, on a day."""

    program: Program
    leaves: Leaves
    case: Frame
    frame: Frame
    as_of: int

    def judged(self, compiled: CompiledNorm) -> Judgement:
        """The answer for one norm."""
        norm, at = compiled.norm, compiled.at
        match norm:
            case Duty():
                counted = self.value(at.counted)
                _, due, done, _ = (self.value(index) for index in at.nodes[:4])
                return Judgement(self.duty(norm, at), counted, due, done)
            case Power():
                return self.power(norm, at)
            case Test():
                holds, asked = (self.value(index) for index in at.nodes)
                return Judgement(self.test(holds, asked), holds, holds, NOTHING)
        since, until, *breached = (self.value(index) for index in at.nodes)
        state = self.interval(since, until, at.nodes[1])
        return Judgement(state, since, until, breached[0] if breached else NOTHING)

    def value(self, index: int) -> Range:
        """The value of a node."""
        return value_at(index, self.program, self.frame, self.case)

    @property
    def unknown(self) -> State:
        """What to say where the record leaves it open."""
        return State.UNSETTLED if self.leaves.complete else State.UNRECORDED

    def duty(self, norm: Duty, at: NormNodes) -> Codes:
        """The state of a duty."""
        exists, due, done, released = (self.value(index) for index in at.nodes[:4])
        today, idle = self.as_of, before(self.as_of, exists.lo)
        if idle is True:
            return _CODE[State.NOT_RUNNING]
        if norm.within.unit is Unit.PROMPTLY:
            return of_state([(State.NOT_RUNNING, idle)], self.prompt(exists, done, released))
        met = by(done.hi, today)
        let_go = by(released.hi, today)
        in_time = by(today, due.lo)
        exists_by_now = by(exists.hi, today)
        shown = some(self.frame.present(act.id) for act, _ in norm.discharging)
        perhaps_done = before(done.lo, NEVER)
        still_open = either(no(exists_by_now), by(today, due.hi))
        perhaps_let_go = both(by(released.lo, today), self.perhaps_released(at, done, released))
        return of_state(
            [
                (State.NOT_RUNNING, idle),
                (State.MET, both(met, by(done.hi, due.lo))),
                (State.RELEASED, both(met, before(released.hi, done.lo))),
                *self.late(norm, at, met),
                (State.RELEASED, both(let_go, by(released.hi, due.lo))),
                (State.PENDING, both(in_time, exists_by_now)),
                (self.unknown, in_time),
                (State.UNSETTLED, both(perhaps_done, shown)),
                (State.UNRECORDED, perhaps_done),
                (State.UNSETTLED, still_open),
                (State.RELEASED, let_go),
                (State.UNSETTLED, perhaps_let_go),
            ],
            State.OVERDUE,
        )

    def late(self, norm: Duty, at: NormNodes, met: Mask) -> list[tuple[State, Mask]]:
        """The states of a duty that was discharged, but not surely in time."""
        if met is False:
            return []
        exists, due, done, released = (self.value(index) for index in at.nodes[:4])
        counting = sorted(self.program.acts_below(at.counted), key=lambda act: act.id)
        judged = every(
            [
                *(self.dated(act, kind) for act, kind in norm.discharging),
                *(self.dated(act, "") for act in counting),
                no(self.perhaps_released(at, done, released)),
                by(exists.hi, self.as_of),
            ]
        )
        open_question = both(met, no(judged))
        bounded = some(slot.bounded for act, _ in norm.discharging for slot in self.frame.own(act.id))
        return [
            (State.UNRECORDED, both(open_question, self.silent_below((at.counted,)))),
            (State.UNSETTLED, open_question),
            (State.MET_LATE, every([met, before(due.hi, done.lo), no(bounded)])),
            (State.POSSIBLY_LATE, met),
        ]

    def prompt(self, exists: Range, done: Range, released: Range) -> Codes:
        """The state of a duty without a last day."""
        today = self.as_of
        return of_state(
            [
                (State.MET, by(done.hi, today)),
                (self.unknown, before(today, exists.hi)),
                (State.RELEASED, by(released.hi, today)),
                (self.unknown, before(done.lo, NEVER)),
            ],
            State.PENDING,
        )

    def dated(self, act: Act, kind: str) -> Mask:
        """Where the first act of the kind has a date of its own, or there is none."""
        code = kind_codes(self.program)[kind]
        found: Mask = True
        for slot in reversed(self.frame.own(act.id)):
            alike = either(same(slot.kind, code), same(slot.kind, 0)) if kind else True
            found = whether(both(slot.present, alike), both(slot.recorded, slot.dated), found)
        return settled(found)

    def perhaps_released(self, at: NormNodes, done: Range, released: Range) -> Mask:
        """Where a duty may have been released before the act that discharged it late."""
        acts = self.program.acts_below(at.nodes[3])
        unsaid = any(act.silence is Silence.UNRECORDED for act in acts)
        shown = some(self.case_mask(self.case.present(act.id)) for act in acts)
        known = by(released.hi, self.as_of)
        return settled(both(before(released.lo, done.hi), some([known, unsaid, shown])))

    def power(self, norm: Power, at: NormNodes) -> Judgement:
        """The answer for a power: its best window decides."""
        *ends, used_at = at.nodes
        windows = [(self.value(one), self.value(two)) for one, two in zip(ends[::2], ends[1::2], strict=True)]
        used, today = self.value(used_at), self.as_of
        begins = folded(earliest, [opens for opens, _ in windows])
        best, closes = self.best(windows)
        silent = self.silent_below(at.nodes)
        if norm.use is Use.ONCE:
            perhaps = both(by(used.lo, today), same(best, _CODE[State.OPEN]))
            best = of_state([(State.USED, by(used.hi, today)), (State.UNSETTLED, perhaps)], best)
        best = of_state([(State.OPEN_IF, both(same(best, _CODE[State.UNSETTLED]), silent))], best)
        never = by(NEVER, begins.lo)
        first = windows[0][1]
        ends_at = Range(where(never, first.lo, closes.lo), where(never, first.hi, closes.hi))
        return Judgement(of_state([(State.NOT_YET, never)], best), begins, ends_at, used)

    def best(self, windows: Sequence[tuple[Range, Range]]) -> tuple[Codes, Range]:
        """The state of the best window, and when it closes; the first of several that are equally good."""
        state: Codes = _CODE[State.CLOSED]
        rank: Days = len(_RANKED)
        closing = NOTHING
        for opens, closes in windows:
            this = self.window(opens, closes)
            this_rank = self.rank(this)
            better = settled(both(before(opens.lo, NEVER), before(this_rank, rank)))
            state, rank = where(better, this, state, CODE), where(better, this_rank, rank, CODE)
            closing = Range(where(better, closes.lo, closing.lo), where(better, closes.hi, closing.hi))
        return state, closing

    def rank(self, state: Codes) -> Codes:
        """How good the state of a window is, 0 the best."""
        found: Codes = len(_RANKED)
        for place, each in enumerate(_RANKED):
            found = where(same(state, _CODE[each]), place, found, CODE)
        return found

    def window(self, opens: Range, closes: Range) -> Codes:
        """The state of one window of a power."""
        today = self.as_of
        return of_state(
            [
                (State.CLOSED, by(closes.hi, today)),
                (State.NOT_YET, before(today, opens.lo)),
                (State.OPEN, both(by(opens.hi, today), before(today, closes.lo))),
            ],
            State.UNSETTLED,
        )

    def interval(self, since: Range, until: Range, until_at: int) -> Codes:
        """The state of a standstill or an effect."""
        today = self.as_of
        return of_state(
            [
                (State.NOT_YET, before(today, since.lo)),
                (self.unknown, by(NEVER, since.hi)),
                (State.ENDED, by(until.hi, today)),
                (State.IN_FORCE, both(by(since.hi, today), before(today, until.lo))),
                (State.UNRECORDED, self.silent_below((until_at,))),
            ],
            State.UNSETTLED,
        )

    def test(self, holds: Range, asked: Range) -> Codes:
        """The state of a test."""
        today = self.as_of
        return of_state(
            [
                (State.NOT_YET, before(today, asked.lo)),
                (State.HOLDS, by(holds.hi, today)),
                (State.FAILS, before(today, holds.lo)),
            ],
            State.UNSETTLED,
        )

    def silent_below(self, nodes: Iterable[int]) -> Mask:
        """Where an act that may have happened unrecorded stands under one of the nodes."""
        if self.leaves.complete:
            return False
        acts = {act for node in nodes for act in self.program.silent_below(node)}
        absent = self.leaves.absent
        silent = (no(either(self.case.present(act), absent.get(act, False))) for act in sorted(acts))
        return settled(self.case_mask(some(silent)))

    def case_mask(self, mask: Mask) -> Mask:
        """A truth value of the cases as the rows of the frame have it."""
        if isinstance(mask, bool) or self.frame.cases is None:
            return mask
        return mask[self.frame.cases]


_RANKED: Final = (State.OPEN, State.UNSETTLED, State.NOT_YET, State.CLOSED)


def idle(norm: object) -> Judgement:
    """The answer of a norm in a round that nothing opened."""
    state = State.NOT_RUNNING if isinstance(norm, Duty) else State.NOT_YET
    return Judgement(_CODE[state], NOTHING, NOTHING, NOTHING)


def spread_state(state: Codes, size: int) -> Codes:
    """States written out for so many rows."""
    return column(state, size, CODE)
