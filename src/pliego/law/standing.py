"""Where a case stands in law: the state of every norm on a day, computed from the record and never stored.

`standing` is the only entrance: record in, answer out, no clock of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from pliego.law.acts import Act
from pliego.law.calendars import Calendar, calendar, union
from pliego.law.days import NEVER, SPAN_NEVER, Span, day
from pliego.law.evaluate import Leaves, Values, run
from pliego.law.irregular import Irregularity, irregularities
from pliego.law.marks import Mark
from pliego.law.moments import Unit
from pliego.law.norms import Duty, Effect, Norm, Power, Procedure, Standstill, Test, Use
from pliego.law.program import CompiledNorm, NormNodes, Program, compile_procedures
from pliego.law.readings import Env, environment
from pliego.law.record import (
    Dating, Dispute, Event, Occurrences, Record, claims, disputes, known, occurrences, silence_floor, worlds,
)  # fmt: skip
from pliego.law.rounds import rounds_of

EPOCH: Final = day("2020-07-01")
"""The earliest day on which an act under the agreement can lie."""


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


@dataclass(frozen=True, slots=True)
class Answer:
    """The state of a norm with the days it rests on.

    For a duty `begins` is where its counting starts, `ends` its last day, `done` the act that discharged it; for a
    power when it opens, closes and was used; for a standstill or an effect since and until, and when it was
    breached. `late` is the number of days after the last one: a span, since dates may be ranges.
    """

    state: State
    begins: Span
    ends: Span
    done: Span
    late: Span | None = None


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another answer: under another value of a question, or if another source is right about a date."""

    question: str
    value: str
    claim: Event | None
    answer: Answer


@dataclass(frozen=True)
class NormStanding:
    """A norm of the case, or of one round of a track, with its answer and the answers it might have instead."""

    norm: Norm
    procedure: Procedure
    compiled: CompiledNorm
    values: Values
    answer: Answer
    alternatives: tuple[Alternative, ...]

    @property
    def key(self) -> str:
        """The norm's id, with the number of its round where there are several: `d.draw`, `d.draw/2`."""
        rounds = self.values.round
        return self.norm.id if rounds is None or rounds.number == 1 else f"{self.norm.id}/{rounds.number}"

    @property
    def state(self) -> State:
        """The state of the norm on the day asked for."""
        return self.answer.state

    @property
    def begun(self) -> bool:
        """Whether the record shows that the norm came into play: its beginning has a day, and that day has come."""
        return self.answer.begins.hi < NEVER and self.answer.state not in (State.NOT_RUNNING, State.NOT_YET)

    @property
    def advisory(self) -> bool:
        """Whether the norm rests on weak memory, so that it never decides an outcome."""
        return self.norm.mark is Mark.M_MINUS


@dataclass(frozen=True)
class Standing:
    """The answer for one case on one day."""

    as_of: int
    known_at: int
    record: Record
    program: Program
    case: Values
    items: tuple[NormStanding, ...]
    leaves: Leaves
    disputes: tuple[Dispute, ...]
    irregularities: tuple[Irregularity, ...]

    def of_type(self, kind: type[Norm]) -> Iterator[NormStanding]:
        """The norms of one type, in the order of the instruments."""
        return (item for item in self.items if isinstance(item.norm, kind))

    @cached_property
    def by_key(self) -> Mapping[str, NormStanding]:
        """Norms by key."""
        return {item.key: item for item in self.items}


def calendars_of(parties: tuple[str, str] = ("MX", "US")) -> dict[str, Calendar]:
    """The calendars that a case between two Parties may need, by the values of Q2."""
    return {"union": union(*parties), **{name: calendar(name) for name in {*parties, "US"}}}


_CALENDARS: Final = calendars_of()


def standing(
    procedures: Sequence[Procedure],
    record: Record,
    as_of: int,
    *,
    readings: Env | None = None,
    known_at: int = NEVER,
    calendars: Mapping[str, Calendar] | None = None,
) -> Standing:
    """Where a case stands on `as_of`, by what was known on `known_at`.

    `readings` overrides the default value of questions; every other value is answered beside it. Raises
    `ValueError` for an unknown question or value.
    """
    program = compile_procedures(tuple(procedures), environment(readings or {}), calendars or _CALENDARS)
    grouped = claims(known(record, as_of, known_at))
    disputed = disputes(grouped)
    floor = silence_floor(grouped, EPOCH)
    runs = []
    for chosen in worlds(disputed):
        acts = occurrences(grouped, chosen, record, as_of)
        leaves = Leaves(acts, record, EPOCH, floor)
        case, rounds = run(program, leaves, rounds_of(program, acts))
        runs.append((chosen, leaves, case, rounds))
    _, leaves, case, rounds = runs[0]
    others = [(chosen, other_case, other_rounds) for chosen, _, other_case, other_rounds in runs[1:]]
    judge = _Judge(program, leaves, as_of)
    items = tuple(judge.items(case, rounds, others, runs[0][0]))
    irregular = irregularities(record, grouped, disputed, leaves, items, program)
    return Standing(as_of, known_at, record, program, case, items, leaves, tuple(disputed), irregular)


_World = tuple[Sequence[Event], Values, Sequence[Values]]


@dataclass(frozen=True, slots=True)
class _Judge:
    program: Program
    leaves: Leaves
    as_of: int

    def items(
        self, case: Values, rounds: Sequence[Values], others: Sequence[_World], preferred: Sequence[Event]
    ) -> Iterator[NormStanding]:
        by_track: dict[str, list[Values]] = {}
        for values in rounds:
            if values.round:
                by_track.setdefault(values.round.track, []).append(values)
        for compiled in self.program.norms:
            track = compiled.norm.of
            several = by_track.get(track.id, ()) if track else (case,)
            if not several:
                yield NormStanding(compiled.norm, compiled.procedure, compiled, case, _IDLE[type(compiled.norm)], ())
            for number, values in enumerate(several):
                answer = self.answer(compiled.norm, compiled.at, values)
                alternatives = (
                    *self.by_reading(compiled, values, answer),
                    *self.by_claim(compiled, number, answer, others, preferred),
                )
                yield NormStanding(compiled.norm, compiled.procedure, compiled, values, answer, alternatives)

    def by_reading(self, compiled: CompiledNorm, values: Values, answer: Answer) -> Iterator[Alternative]:
        for variant in compiled.variants:
            other = self.answer(compiled.norm, variant.at, values)
            if other != answer:
                yield Alternative(variant.question, variant.value, None, other)

    def by_claim(
        self,
        compiled: CompiledNorm,
        number: int,
        answer: Answer,
        others: Sequence[_World],
        preferred: Sequence[Event],
    ) -> Iterator[Alternative]:
        seen = {answer}
        track = compiled.norm.of
        for chosen, case, rounds in others:
            several = [v for v in rounds if v.round and track and v.round.track == track.id] if track else [case]
            if number < len(several):
                other = self.answer(compiled.norm, compiled.at, several[number])
                if other not in seen:
                    seen.add(other)
                    claim = next(event for event, first in zip(chosen, preferred, strict=True) if event is not first)
                    yield Alternative("", "", claim, other)

    def answer(self, norm: Norm, at: NormNodes, values: Values) -> Answer:
        spans = [values.span(index) for index in at.nodes]
        match norm:
            case Duty():
                return self.duty(norm, values, at)
            case Power():
                return self.power(norm, at, spans)
            case Standstill():
                since, until, breached = spans
                return Answer(self.interval(since, until, at.nodes[1]), since, until, breached)
            case Effect():
                since, until = spans
                return Answer(self.interval(since, until, at.nodes[1]), since, until, SPAN_NEVER)
            case Test():
                return Answer(self.test(spans[0]), spans[0], spans[0], SPAN_NEVER)
        raise TypeError(f"not a norm: {norm!r}")

    def duty(self, norm: Duty, values: Values, at: NormNodes) -> Answer:
        exists, due, done, released, _ = (values.span(index) for index in at.nodes)
        begins, today = values.span(at.counted), self.as_of
        if exists.lo > today:
            return Answer(State.NOT_RUNNING, begins, due, done)
        if norm.within.unit is Unit.PROMPTLY:
            return Answer(self.prompt(exists, done, released), begins, due, done)
        if done.hi <= today:
            return self.discharged(norm, values, at, begins, due, done, released)
        if released.hi <= due.lo and released.hi <= today:
            return Answer(State.RELEASED, begins, due, done)
        if today <= due.lo:
            return Answer(State.PENDING, begins, due, done)
        if done.lo < NEVER:
            shown = any(act.id in self.acts(values) for act, _ in norm.discharging)
            return Answer(State.UNSETTLED if shown else State.UNRECORDED, begins, due, done)
        if exists.hi > today or today <= due.hi:
            return Answer(State.UNSETTLED, begins, due, done)
        if released.hi <= today:
            return Answer(State.RELEASED, begins, due, done, _gap(due, released))
        return Answer(State.OVERDUE, begins, due, done, _gap(due, Span(today, today)))

    def prompt(self, exists: Span, done: Span, released: Span) -> State:
        if done.hi <= self.as_of:
            return State.MET
        if released.hi <= self.as_of:
            return State.RELEASED
        if exists.hi > self.as_of or done.lo < NEVER:
            return State.UNRECORDED
        return State.PENDING

    def discharged(
        self, norm: Duty, values: Values, at: NormNodes, begins: Span, due: Span, done: Span, released: Span
    ) -> Answer:
        if done.hi <= due.lo:
            return Answer(State.MET, begins, due, done)
        if released.hi <= due.lo and released.hi < done.lo:
            return Answer(State.RELEASED, begins, due, done)
        acts = self.acts(values)
        judged = all(_dated(acts, act, kind) for act, kind in norm.discharging if act.id in acts) and all(
            _dated(acts, act, "") for act in self.program.acts_below(at.counted) if act.id in acts
        )
        perhaps_released = released.lo <= due.hi and released.hi > self.as_of
        if not judged or perhaps_released or values.span(at.nodes[0]).hi > self.as_of:
            silent = self.silent_below((at.counted,))
            return Answer(State.UNRECORDED if silent else State.UNSETTLED, begins, due, done)
        state = State.MET_LATE if done.lo > due.hi else State.POSSIBLY_LATE
        return Answer(state, begins, due, done, _gap(due, done))

    def power(self, norm: Power, at: NormNodes, spans: Sequence[Span]) -> Answer:
        *ends, used = spans
        windows = list(zip(ends[::2], ends[1::2], strict=True))
        states = [self.window(opens, closes) for opens, closes in windows]
        best = min(range(len(windows)), key=lambda place: _ORDER[states[place]])
        opens = Span(min(w[0].lo for w in windows), min(w[0].hi for w in windows))
        closes, state = windows[best][1], states[best]
        if norm.use is Use.ONCE and used.hi <= self.as_of:
            state = State.USED
        elif state is State.UNSETTLED and self.silent_below(at.nodes[:-1]):
            state = State.OPEN_IF
        return Answer(state, opens, closes, used)

    def window(self, opens: Span, closes: Span) -> State:
        today = self.as_of
        if closes.hi <= today:
            return State.CLOSED
        if opens.lo > today:
            return State.NOT_YET
        return State.OPEN if opens.hi <= today < closes.lo else State.UNSETTLED

    def interval(self, since: Span, until: Span, until_node: int) -> State:
        today = self.as_of
        if since.lo > today:
            return State.NOT_YET
        if until.hi <= today:
            return State.ENDED
        if since.hi <= today < until.lo:
            return State.IN_FORCE
        return State.UNRECORDED if self.silent_below((until_node,)) else State.UNSETTLED

    def test(self, holds: Span) -> State:
        if holds.hi <= self.as_of:
            return State.HOLDS
        return State.FAILS if holds.lo > self.as_of else State.UNSETTLED

    def acts(self, values: Values) -> Occurrences:
        return values.round.acts if values.round else self.leaves.acts

    def silent_below(self, nodes: Sequence[int]) -> bool:
        """Whether an act that may have happened unrecorded stands under one of the nodes."""
        return any(
            act.id not in self.leaves.acts and self.leaves.silent(act.id, 0, 0) != (NEVER, NEVER)
            for node in nodes
            for act in self.program.acts_below(node)
        )


_ORDER: Final = {State.OPEN: 0, State.UNSETTLED: 1, State.CLOSED: 2, State.NOT_YET: 3}

_IDLE: Final = {
    Duty: Answer(State.NOT_RUNNING, SPAN_NEVER, SPAN_NEVER, SPAN_NEVER),
    Power: Answer(State.NOT_YET, SPAN_NEVER, SPAN_NEVER, SPAN_NEVER),
    Standstill: Answer(State.NOT_YET, SPAN_NEVER, SPAN_NEVER, SPAN_NEVER),
    Effect: Answer(State.NOT_YET, SPAN_NEVER, SPAN_NEVER, SPAN_NEVER),
    Test: Answer(State.UNSETTLED, SPAN_NEVER, SPAN_NEVER, SPAN_NEVER),
}


def _dated(acts: Occurrences, act: Act, kind: str) -> bool:
    """Whether the act is on record with a date of its own, not inferred and not undated."""
    first = next((o for o in acts[act.id] if not kind or o.kind in (kind, "")), None)
    return first is None or (first.event is not None and first.event.dating is not Dating.UNDATED)


def _gap(due: Span, done: Span) -> Span:
    """Days after the last one: from the least to the most that the ranges allow, 0 when it may be in time."""
    return Span(max(0, done.lo - due.hi), max(0, done.hi - due.lo))
