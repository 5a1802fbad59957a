"""The state of a norm on a day: what each state means, in one place and for every type of norm.

Judged from the ends of the ranges alone. A state is said only where every day that the ranges allow gives it;
else the answer is *possibly late*, *unsettled* or *unrecorded*, and a public record's silence is never lateness.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from pliego.law.acts import Act, Silence
from pliego.law.days import NEVER, Span
from pliego.law.evaluate import Leaves, Values
from pliego.law.moments import Unit
from pliego.law.norms import Duty, Norm, Power, Test, Use
from pliego.law.program import NormNodes, Program
from pliego.law.record import Dating, Occurrence, Occurrences


class State(StrEnum):
    """The state of a norm on a day. Which of them a norm can have depends on its type."""

    __hash__ = str.__hash__  # several times faster than that of an enumeration

    NOT_RUNNING = "not_running"
    PENDING = "pending"
    MET = "met"
    MET_LATE = "met_late"
    POSSIBLY_LATE = "possibly_late"
    OVERDUE = "overdue"
    UNRECORDED = "unrecorded"
    RELEASED = "released"
    UNSETTLED = "unsettled"
    NOT_YET = "not_yet"
    OPEN = "open"
    OPEN_IF = "open_if"
    USED = "used"
    CLOSED = "closed"
    IN_FORCE = "in_force"
    ENDED = "ended"
    HOLDS = "holds"
    FAILS = "fails"


NOT_RUNNING: Final = State.NOT_RUNNING
PENDING: Final = State.PENDING
MET: Final = State.MET
MET_LATE: Final = State.MET_LATE
POSSIBLY_LATE: Final = State.POSSIBLY_LATE
OVERDUE: Final = State.OVERDUE
UNRECORDED: Final = State.UNRECORDED
RELEASED: Final = State.RELEASED
UNSETTLED: Final = State.UNSETTLED
NOT_YET: Final = State.NOT_YET
OPEN: Final = State.OPEN
OPEN_IF: Final = State.OPEN_IF
USED: Final = State.USED
CLOSED: Final = State.CLOSED
IN_FORCE: Final = State.IN_FORCE
ENDED: Final = State.ENDED
HOLDS: Final = State.HOLDS
FAILS: Final = State.FAILS


@dataclass(frozen=True, slots=True)
class States:
    """The definition of the states: a norm, its nodes and their values in, the state on a day out."""

    program: Program
    leaves: Leaves
    as_of: int

    def of(self, norm: Norm, at: NormNodes, values: Values) -> State:
        """The state of a norm under one reading, in the case or in one round."""
        if isinstance(norm, Duty):
            return self.duty(norm, at, values)
        if isinstance(norm, Power):
            return self.power(norm, at, values)
        if isinstance(norm, Test):
            return self.test(at, values)
        return self.interval(at, values)

    def duty(self, norm: Duty, at: NormNodes, values: Values) -> State:
        """Not running until it exists; then met, released, pending or overdue, as far as the days decide it."""
        lo, hi, today = values.lo, values.hi, self.as_of
        exists, due, done, released, _ = at.nodes
        if lo[exists] > today:
            return NOT_RUNNING
        if norm.within.unit is _PROMPTLY:
            return self.prompt(at, values)
        if hi[done] <= today:
            return self.discharged(norm, at, values)
        if hi[released] <= today and hi[released] <= lo[due]:
            return RELEASED
        if today <= lo[due]:
            return PENDING if hi[exists] <= today else self.unknown
        if lo[done] < NEVER:
            shown = any(act.id in self.acts(values) for act, _ in norm.discharging)
            return UNSETTLED if shown else UNRECORDED
        if hi[exists] > today or today <= hi[due]:
            return UNSETTLED
        if hi[released] <= today:
            return RELEASED
        perhaps = lo[released] <= today and self.perhaps_released(at, values)
        return UNSETTLED if perhaps else OVERDUE

    def prompt(self, at: NormNodes, values: Values) -> State:
        """A duty without a last day is never late."""
        hi, today = values.hi, self.as_of
        exists, _, done, released, _ = at.nodes
        if hi[done] <= today:
            return MET
        if hi[exists] > today:
            return self.unknown
        if hi[released] <= today:
            return RELEASED
        return self.unknown if values.lo[done] < NEVER else PENDING

    def discharged(self, norm: Duty, at: NormNodes, values: Values) -> State:
        """Of a duty that an act discharged: in time, surely late, perhaps late, or not to be judged."""
        lo, hi = values.lo, values.hi
        exists, due, done, released, _ = at.nodes
        if hi[done] <= lo[due]:
            return MET
        if hi[released] < lo[done]:
            return RELEASED
        acts = self.acts(values)
        if not self.judged(norm, at, acts) or self.perhaps_released(at, values) or hi[exists] > self.as_of:
            return UNRECORDED if self.silent_below((at.counted,)) else UNSETTLED
        sure = lo[done] > hi[due] and not any(_bounded(acts, act) for act, _ in norm.discharging)
        return MET_LATE if sure else POSSIBLY_LATE

    def judged(self, norm: Duty, at: NormNodes, acts: Occurrences) -> bool:
        """Whether the acts that start and discharge a duty have dates of their own to be compared."""
        ends = all(_dated(acts[act.id], kind) for act, kind in norm.discharging if act.id in acts)
        starts = self.program.acts_below(at.counted)
        return ends and all(_dated(acts[act.id], "") for act in starts if act.id in acts)

    def perhaps_released(self, at: NormNodes, values: Values) -> bool:
        """Whether a duty may have been released before the act that discharged it late.

        An end of the case that nobody recorded cannot release it: the discharge is a step on record, and silence
        about an end means that none came before the last such step.
        """
        _, _, done, released, _ = at.nodes
        if values.lo[released] >= values.hi[done]:
            return False
        if values.hi[released] <= self.as_of or _hidden_below(self.program, released):
            return True
        return any(act.id in self.leaves.acts for act in self.program.acts_below(released))

    def power(self, norm: Power, at: NormNodes, values: Values) -> State:
        """The best of its windows; a power that can be used once is used up by its use."""
        lo, nodes, today = values.lo, at.nodes, self.as_of
        if lo[nodes[0]] >= NEVER and (len(nodes) == 3 or all(lo[opens] >= NEVER for opens in nodes[:-1:2])):
            return NOT_YET
        best = self.best_window(at, values)[0]
        if norm.use is _ONCE:
            used = nodes[-1]
            if values.hi[used] <= today:
                return USED
            if lo[used] <= today and best is OPEN:
                best = UNSETTLED
        return OPEN_IF if best is UNSETTLED and self.silent_below(nodes) else best

    def best_window(self, at: NormNodes, values: Values) -> tuple[State, int]:
        """The state of the window that leaves a power most open, and the node at which it closes."""
        nodes = at.nodes
        best, closes = None, nodes[1]
        for place in range(0, len(nodes) - 1, 2):
            if values.lo[nodes[place]] < NEVER:
                state = self.window(nodes[place], nodes[place + 1], values)
                if best is None or _ORDER.index(state) < _ORDER.index(best):
                    best, closes = state, nodes[place + 1]
        return best or NOT_YET, closes

    def window(self, opens: int, closes: int, values: Values) -> State:
        """Closed at the left, open at the right: an end on the opening day leaves it empty."""
        lo, hi, today = values.lo, values.hi, self.as_of
        if hi[closes] <= today:
            return CLOSED
        if lo[opens] > today:
            return NOT_YET
        return OPEN if hi[opens] <= today < lo[closes] else UNSETTLED

    def interval(self, at: NormNodes, values: Values) -> State:
        """Of a standstill or an effect: closed at the left, open at the right."""
        lo, hi, today = values.lo, values.hi, self.as_of
        since, until = at.nodes[:2]
        if lo[since] > today:
            return NOT_YET
        if hi[since] >= NEVER:
            return self.unknown
        if hi[until] <= today:
            return ENDED
        if hi[since] <= today < lo[until]:
            return IN_FORCE
        return UNRECORDED if self.silent_below((until,)) else UNSETTLED

    def test(self, at: NormNodes, values: Values) -> State:
        """Of a question of fact, once it is asked."""
        holds, asked = at.nodes
        if values.lo[asked] > self.as_of:
            return NOT_YET
        if values.hi[holds] <= self.as_of:
            return HOLDS
        return FAILS if values.lo[holds] > self.as_of else UNSETTLED

    def late(self, state: State, at: NormNodes, values: Values) -> Span | None:
        """How many days after the last one a duty was discharged, still runs, or was released."""
        if state in _IN_TIME:
            return None
        due = values.span(at.nodes[1])
        if state is OVERDUE:
            return _gap(due, Span(self.as_of, self.as_of))
        if state is RELEASED:
            released = values.span(at.nodes[3])
            return _gap(due, released) if released.lo > due.hi else None
        days = _gap(due, values.span(at.nodes[2]))
        return days if state is MET_LATE else Span(0, days.hi)

    def telling(self, state: State, norm: Norm, at: NormNodes, values: Values) -> tuple[object, ...]:
        """What makes two answers differ for a reader: the state, the day that matters, and the lateness."""
        lo, hi = values.lo, values.hi
        if isinstance(norm, Power):
            return (state, *values.earliest(at.nodes[:-1:2]))
        ends = at.nodes[0 if isinstance(norm, Test) else 1]
        return state, lo[ends], hi[ends], self.late(state, at, values)

    @property
    def unknown(self) -> State:
        """What to say where the record leaves it open: a complete record is not silent, only vague."""
        return UNSETTLED if self.leaves.complete else UNRECORDED

    def acts(self, values: Values) -> Occurrences:
        """The occurrences that a norm sees: those of its round, or of the case."""
        return values.round.acts if values.round else self.leaves.acts

    def silent_below(self, nodes: tuple[int, ...]) -> bool:
        """Whether an act that may have happened unrecorded stands under one of the nodes."""
        leaves = self.leaves
        if leaves.complete:
            return False
        acts, absent = leaves.acts, leaves.record.absent
        return any(act not in acts and act not in absent for act in _silent_below(self.program, nodes))


@lru_cache(maxsize=4096)
def _silent_below(program: Program, nodes: tuple[int, ...]) -> tuple[str, ...]:
    """Acts under several nodes that may have happened unrecorded, each once."""
    return tuple(dict.fromkeys(act for node in nodes for act in program.silent_below(node)))


@lru_cache(maxsize=4096)
def _hidden_below(program: Program, node: int) -> bool:
    """Whether an act stands under a node that may have happened unrecorded at any time."""
    return any(act.silence is Silence.UNRECORDED for act in program.acts_below(node))


_PROMPTLY: Final = Unit.PROMPTLY
_ONCE: Final = Use.ONCE

_ORDER: Final = (OPEN, UNSETTLED, NOT_YET, CLOSED)
"""Windows from the most open to the least."""

_IN_TIME: Final = tuple(state for state in State if state not in (MET_LATE, POSSIBLY_LATE, OVERDUE, RELEASED))
"""The states that count no days after the last one."""


def _dated(recorded: Sequence[Occurrence], kind: str) -> bool:
    """Whether an act is on record with a date of its own, not inferred and not undated."""
    for occurrence in recorded:
        if not kind or occurrence.kind == kind or not occurrence.kind:
            event = occurrence.event
            return event is not None and event.dating is not Dating.UNDATED
    return True


def _bounded(acts: Occurrences, act: Act) -> bool:
    """Whether the date on record for an act is that of its announcement, so that the act may be earlier."""
    recorded = (occurrence.event for occurrence in acts.get(act.id, ()))
    return any(event and event.dating in (Dating.ANNOUNCED, Dating.PUBLISHED) for event in recorded)


def _gap(due: Span, done: Span) -> Span:
    """Days after the last one: from the least to the most that the ranges allow, 0 when it may be in time."""
    return Span(max(0, done.lo - due.hi), max(0, done.hi - due.lo))
