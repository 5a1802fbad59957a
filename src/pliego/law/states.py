"""The state of a norm on a day: what each state means, in one place and for every type of norm.

Judged from the ends of the ranges alone. A state is said only where every day that the ranges allow gives it;
else the answer is *possibly late*, *unsettled* or *unrecorded*, and a public record's silence is never lateness.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pliego.law.acts import Act, Silence
from pliego.law.days import NEVER, Span
from pliego.law.evaluate import Leaves, Values
from pliego.law.moments import Unit
from pliego.law.norms import Duty, Norm, Power, Test, Use
from pliego.law.program import NormNodes, Program
from pliego.law.record import Dating, Occurrences


class State(StrEnum):
    """The state of a norm on a day. Which of them a norm can have depends on its type."""

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
NOT_YET: Final = State.NOT_YET
OPEN: Final = State.OPEN
UNSETTLED: Final = State.UNSETTLED
CLOSED: Final = State.CLOSED


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
        if norm.within.unit is Unit.PROMPTLY:
            return self.prompt(at, values)
        if hi[done] <= today:
            return self.discharged(norm, at, values)
        if hi[released] <= today and hi[released] <= lo[due]:
            return State.RELEASED
        if today <= lo[due]:
            return State.PENDING if hi[exists] <= today else self.unknown
        if lo[done] < NEVER:
            shown = any(act.id in self.acts(values) for act, _ in norm.discharging)
            return State.UNSETTLED if shown else State.UNRECORDED
        if hi[exists] > today or today <= hi[due]:
            return UNSETTLED
        if hi[released] <= today:
            return State.RELEASED
        perhaps = lo[released] <= today and self.perhaps_released(at, values)
        return State.UNSETTLED if perhaps else State.OVERDUE

    def prompt(self, at: NormNodes, values: Values) -> State:
        """A duty without a last day is never late."""
        hi, today = values.hi, self.as_of
        exists, _, done, released, _ = at.nodes
        if hi[done] <= today:
            return State.MET
        if hi[exists] > today:
            return self.unknown
        if hi[released] <= today:
            return State.RELEASED
        return self.unknown if values.lo[done] < NEVER else State.PENDING

    def discharged(self, norm: Duty, at: NormNodes, values: Values) -> State:
        """Of a duty that an act discharged: in time, surely late, perhaps late, or not to be judged."""
        lo, hi = values.lo, values.hi
        exists, due, done, released, _ = at.nodes
        if hi[done] <= lo[due]:
            return State.MET
        if hi[released] < lo[done]:
            return State.RELEASED
        acts = self.acts(values)
        judged = all(_dated(acts, act, kind) for act, kind in norm.discharging if act.id in acts) and all(
            _dated(acts, act, "") for act in self.program.acts_below(at.counted) if act.id in acts
        )
        if not judged or self.perhaps_released(at, values) or hi[exists] > self.as_of:
            return State.UNRECORDED if self.silent_below((at.counted,)) else UNSETTLED
        sure = lo[done] > hi[due] and not any(_bounded(acts, act) for act, _ in norm.discharging)
        return State.MET_LATE if sure else State.POSSIBLY_LATE

    def perhaps_released(self, at: NormNodes, values: Values) -> bool:
        """Whether a duty may have been released before the act that discharged it late.

        An end of the case that nobody recorded cannot release it: the discharge is a step on record, and silence
        about an end means that none came before the last such step.
        """
        _, _, done, released, _ = at.nodes
        if values.lo[released] >= values.hi[done]:
            return False
        return values.hi[released] <= self.as_of or any(
            act.silence is Silence.UNRECORDED or act.id in self.leaves.acts
            for act in self.program.acts_below(released)
        )

    def power(self, norm: Power, at: NormNodes, values: Values) -> State:
        """The best of its windows; a power that can be used once is used up by its use."""
        best, used, today = self.best_window(at, values)[0], at.nodes[-1], self.as_of
        if best is NOT_YET and all(values.lo[opens] >= NEVER for opens in at.nodes[:-1:2]):
            return NOT_YET
        if norm.use is Use.ONCE and values.hi[used] <= today:
            return State.USED
        if norm.use is Use.ONCE and values.lo[used] <= today and best is OPEN:
            best = UNSETTLED
        return State.OPEN_IF if best is UNSETTLED and self.silent_below(at.nodes) else best

    def best_window(self, at: NormNodes, values: Values) -> tuple[State, int]:
        """The state of the window that leaves a power most open, and the node at which it closes."""
        *ends, _ = at.nodes
        best, closes = None, ends[1]
        for opened, closed in zip(ends[::2], ends[1::2], strict=True):
            if values.lo[opened] < NEVER:
                state = self.window(opened, closed, values)
                if best is None or _ORDER.index(state) < _ORDER.index(best):
                    best, closes = state, closed
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
            return State.ENDED
        if hi[since] <= today < lo[until]:
            return State.IN_FORCE
        return State.UNRECORDED if self.silent_below((until,)) else UNSETTLED

    def test(self, at: NormNodes, values: Values) -> State:
        """Of a question of fact, once it is asked."""
        holds, asked = at.nodes
        if values.lo[asked] > self.as_of:
            return NOT_YET
        if values.hi[holds] <= self.as_of:
            return State.HOLDS
        return State.FAILS if values.lo[holds] > self.as_of else UNSETTLED

    def late(self, state: State, at: NormNodes, values: Values) -> Span | None:
        """How many days after the last one a duty was discharged, still runs, or was released."""
        if state in _IN_TIME:
            return None
        due = values.span(at.nodes[1])
        if state is State.OVERDUE:
            return _gap(due, Span(self.as_of, self.as_of))
        if state is State.RELEASED:
            released = values.span(at.nodes[3])
            return _gap(due, released) if released.lo > due.hi else None
        days = _gap(due, values.span(at.nodes[2]))
        return days if state is State.MET_LATE else Span(0, days.hi)

    @property
    def unknown(self) -> State:
        """What to say where the record leaves it open: a complete record is not silent, only vague."""
        return UNSETTLED if self.leaves.complete else State.UNRECORDED

    def acts(self, values: Values) -> Occurrences:
        """The occurrences that a norm sees: those of its round, or of the case."""
        return values.round.acts if values.round else self.leaves.acts

    def silent_below(self, nodes: Sequence[int]) -> bool:
        """Whether an act that may have happened unrecorded stands under one of the nodes."""
        leaves = self.leaves
        if leaves.complete:
            return False
        acts, absent = leaves.acts, leaves.record.absent
        for node in nodes:
            for act in self.program.silent_below(node):
                if act not in acts and act not in absent:
                    return True
        return False


_ORDER: Final = (OPEN, UNSETTLED, NOT_YET, CLOSED)
"""Windows from the most open to the least."""

_IN_TIME: Final = tuple(
    state
    for state in State
    if state not in (State.MET_LATE, State.POSSIBLY_LATE, State.OVERDUE, State.RELEASED)
)
"""The states that count no days after the last one."""


def _dated(acts: Occurrences, act: Act, kind: str) -> bool:
    """Whether the act is on record with a date of its own, not inferred and not undated."""
    first = next((o for o in acts[act.id] if not kind or o.kind in (kind, "")), None)
    return first is None or (first.event is not None and first.event.dating is not Dating.UNDATED)


def _bounded(acts: Occurrences, act: Act) -> bool:
    """Whether the date on record for an act is that of its announcement, so that the act may be earlier."""
    recorded = (occurrence.event for occurrence in acts.get(act.id, ()))
    return any(event and event.dating in (Dating.ANNOUNCED, Dating.PUBLISHED) for event in recorded)


def _gap(due: Span, done: Span) -> Span:
    """Days after the last one: from the least to the most that the ranges allow, 0 when it may be in time."""
    return Span(max(0, done.lo - due.hi), max(0, done.hi - due.lo))
