"""Where a case stands in law: the state of every norm on a day, computed from the record and never stored.

`standing` is the only entrance: record in, answer out, no clock of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from pliego.law.acts import Act, Silence
from pliego.law.calendars import Calendar, calendar, union
from pliego.law.days import ALWAYS, NEVER, Span, day
from pliego.law.evaluate import Leaves, Round, Values, run
from pliego.law.irregular import Irregularity, irregularities
from pliego.law.marks import Mark
from pliego.law.moments import Unit
from pliego.law.norms import Duty, Norm, Power, Procedure, Test, Use
from pliego.law.program import PRIOR_FINDINGS, CompiledNorm, NormNodes, Program, compile_procedures
from pliego.law.readings import Env, environment
from pliego.law.record import (
    Completeness,
    Dating,
    Dispute,
    Event,
    Occurrences,
    Record,
    claims,
    disputes,
    known,
    occurrences,
    silence_floor,
    worlds,
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


class Answer(NamedTuple):
    """The state of a norm, and the nodes whose days it rests on.

    For a duty `begins` is where its counting starts, `ends` its last day, `done` the act that discharged it;
    for a power when it opens, closes and was used; for a standstill or an effect since and until, and when it
    was breached. `late` is the number of days after the last one: a span, since dates may be ranges.
    """

    state: State
    values: Values
    starts: tuple[int, ...]
    end: int
    act: int
    late: Span | None = None

    @property
    def begins(self) -> Span:
        """When the norm comes into play: on its earliest start."""
        if len(self.starts) == 1:
            return self.values.span(self.starts[0])
        lo, hi = self.values.lo, self.values.hi
        return Span(min([lo[index] for index in self.starts]), min([hi[index] for index in self.starts]))

    @property
    def ends(self) -> Span:
        """Its last day, or the day from which it no longer holds."""
        return self.values.span(self.end)

    @property
    def done(self) -> Span:
        """The act that discharges, uses or breaches it."""
        return self.values.span(self.act)


class Alternative(NamedTuple):
    """Another answer: under another value of a question, or if another source is right about a date."""

    question: str
    value: str
    claim: Event | None
    answer: Answer


class NormStanding(NamedTuple):
    """A norm of the case, or of one round of a track, with its answer and the answers it might have instead."""

    compiled: CompiledNorm
    round: Round | None
    answer: Answer
    alternatives: tuple[Alternative, ...] = ()

    @property
    def norm(self) -> Norm:
        """The norm."""
        return self.compiled.norm

    @property
    def procedure(self) -> Procedure:
        """The procedure it belongs to."""
        return self.compiled.procedure

    @property
    def key(self) -> str:
        """The norm's id, with the number of its round from the second on: `d.draw`, `d.draw/2`."""
        return (
            self.norm.id
            if self.round is None or self.round.number == 1
            else f"{self.norm.id}/{self.round.number}"
        )

    @property
    def state(self) -> State:
        """The state of the norm on the day asked for."""
        return self.answer.state

    @property
    def begun(self) -> bool:
        """Whether the record shows that the norm came into play, on a day or in a time that it bounds."""
        answer = self.answer
        if answer.state in (State.NOT_RUNNING, State.NOT_YET):
            return False
        lo, hi = answer.begins
        return hi < NEVER and (lo == hi or lo > EPOCH)

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
    rounds: tuple[Values, ...]
    items: tuple[NormStanding, ...]
    leaves: Leaves
    claims: Mapping[tuple[str, int], Sequence[Event]]
    disputes: tuple[Dispute, ...]

    @cached_property
    def irregularities(self) -> tuple[Irregularity, ...]:
        """What departs from the rules, flagged."""
        return irregularities(self)

    def values_of(self, item: NormStanding) -> Values:
        """The values that an item was judged by: those of its round, or the case's."""
        if item.round is None:
            return self.case
        return next(values for values in self.rounds if values.round is item.round)

    def of_type(self, kind: type[Norm]) -> Iterator[NormStanding]:
        """The norms of one type, in the order of the instruments."""
        return (item for item in self.items if isinstance(item.norm, kind))

    @cached_property
    def by_key(self) -> Mapping[str, NormStanding]:
        """Norms by key."""
        return {item.key: item for item in self.items}


@cache
def _calendars(parties: tuple[str, str]) -> Mapping[str, Calendar]:
    return MappingProxyType(
        {"union": union(*parties), **{name: calendar(name) for name in ("CA", "MX", "US")}}
    )


def calendars_of(parties: tuple[str, str] = ("MX", "US")) -> dict[str, Calendar]:
    """The calendars that a case between two Parties may need: that of each country, and theirs together."""
    return dict(_calendars(parties))


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
    calendars = calendars or _calendars(procedures[0].parties if procedures else ("MX", "US"))
    program = compile_procedures(tuple(procedures), environment(readings or {}), calendars)
    grouped = claims(known(record, as_of, known_at))
    disputed = disputes(grouped)
    floor = silence_floor(grouped, EPOCH)
    runs = []
    for chosen in worlds(disputed):
        acts = occurrences(grouped, chosen, record, as_of)
        leaves = Leaves(acts, record, EPOCH, floor)
        case, rounds = run(program, leaves, rounds_of(program, acts))
        runs.append(_World(chosen, leaves, case, rounds))
    first, *others = runs
    items = tuple(_Judge(program, first.leaves, as_of).items(first, others))
    return Standing(
        as_of, known_at, record, program, first.case, tuple(first.rounds), items, first.leaves, grouped,
        tuple(disputed),
    )  # fmt: skip


class _World(NamedTuple):
    """One choice among contradicting claims, with the values it leads to."""

    chosen: Sequence[Event]
    leaves: Leaves
    case: Values
    rounds: Sequence[Values]

    def values(self, track: str) -> Sequence[Values]:
        return [values for values in self.rounds if values.round and values.round.track == track]


@dataclass(frozen=True, slots=True)
class _Judge:
    program: Program
    leaves: Leaves
    as_of: int

    def items(self, world: _World, others: Sequence[_World]) -> Iterator[NormStanding]:
        alone, recorded = (world.case,), {*world.leaves.acts, *world.leaves.record.facts}
        if world.leaves.record.prior_findings:
            recorded.add(PRIOR_FINDINGS)
        rounds = {track: world.values(track) for track in self.program.tracks} if world.rounds else {}
        record = self.leaves.record
        untouched = _untouched(self.program, record.completeness, record.absent, min(self.as_of, EPOCH))
        for compiled, idle in zip(self.program.norms, untouched, strict=True):
            track = compiled.norm.of
            several: Sequence[Values] = alone if track is None else rounds.get(track.id, ())
            if idle and (not several or (track is None and compiled.touched_by.isdisjoint(recorded))):
                yield idle
                continue
            for number, values in enumerate(several):
                answer = self.answer(compiled.norm, compiled.at, values)
                other: tuple[Alternative, ...] = ()
                if compiled.variants or others:
                    other = self.alternatives(compiled, number, values, answer, world, others)
                yield NormStanding(compiled, values.round, answer, other)

    def alternatives(
        self,
        compiled: CompiledNorm,
        number: int,
        values: Values,
        answer: Answer,
        world: _World,
        others: Sequence[_World],
    ) -> tuple[Alternative, ...]:
        found = []
        seen = _telling(compiled.norm, answer)
        begun = answer.begins.hi < NEVER
        for variant in compiled.variants:
            if values.differ(variant.changed):
                other = self.answer(compiled.norm, variant.at, values)
                if _telling(compiled.norm, other) != seen and (begun or other.state is not answer.state):
                    found.append(Alternative(variant.question, variant.value, None, other))
        if others:
            found += self.by_claim(compiled, number, answer, world, others)
        return tuple(found)

    def by_claim(
        self, compiled: CompiledNorm, number: int, answer: Answer, world: _World, others: Sequence[_World]
    ) -> Iterator[Alternative]:
        seen = {_telling(compiled.norm, answer)}
        track = compiled.norm.of
        for other in others:
            several = other.values(track.id) if track else (other.case,)
            if number < len(several):
                judge = _Judge(self.program, other.leaves, self.as_of)
                instead = judge.answer(compiled.norm, compiled.at, several[number])
                telling = _telling(compiled.norm, instead)
                if telling not in seen:
                    seen.add(telling)
                    claim = next(
                        event
                        for event, first in zip(other.chosen, world.chosen, strict=True)
                        if event is not first
                    )
                    yield Alternative("", "", claim, instead)

    @property
    def unknown(self) -> State:
        """What to say where the record leaves it open: a complete record is not silent, only vague."""
        return State.UNSETTLED if self.leaves.complete else State.UNRECORDED

    def answer(self, norm: Norm, at: NormNodes, values: Values) -> Answer:
        if isinstance(norm, Duty):
            return self.duty(norm, values, at)
        if isinstance(norm, Power):
            return self.power(norm, values, at)
        if isinstance(norm, Test):
            holds, asked = at.nodes
            return Answer(self.test(values, holds, asked), values, (holds,), holds, NOWHERE)
        since, until, *breached = at.nodes
        state = self.interval(values, since, until)
        return Answer(state, values, (since,), until, breached[0] if breached else NOWHERE)

    def duty(self, norm: Duty, values: Values, at: NormNodes) -> Answer:
        _, due, done, _, _ = at.nodes
        state = self.duty_state(norm, values, at)
        if state is None:
            state = self.discharged(norm, values, at)
        late = _LATE.get(state)
        return Answer(state, values, (at.counted,), due, done, late and late(self, values, at))

    def duty_state(self, norm: Duty, values: Values, at: NormNodes) -> State | None:
        """The state of a duty, or None when it was discharged and the days must be compared."""
        lo, hi, today = values.lo, values.hi, self.as_of
        exists, due, done, released, _ = at.nodes
        if lo[exists] > today:
            return State.NOT_RUNNING
        if norm.within.unit is Unit.PROMPTLY:
            return self.prompt(values, at)
        if hi[done] <= today:
            return None
        if hi[released] <= today and hi[released] <= lo[due]:
            return State.RELEASED
        if today <= lo[due]:
            return State.PENDING if hi[exists] <= today else self.unknown
        if lo[done] < NEVER:
            shown = any(act.id in self.acts(values) for act, _ in norm.discharging)
            return State.UNSETTLED if shown else State.UNRECORDED
        if hi[exists] > today or today <= hi[due]:
            return State.UNSETTLED
        if hi[released] <= today:
            return State.RELEASED
        perhaps = lo[released] <= today and self.perhaps_released(values, at)
        return State.UNSETTLED if perhaps else State.OVERDUE

    def prompt(self, values: Values, at: NormNodes) -> State:
        hi, today = values.hi, self.as_of
        exists, _, done, released, _ = at.nodes
        if hi[done] <= today:
            return State.MET
        if hi[exists] > today:
            return self.unknown
        if hi[released] <= today:
            return State.RELEASED
        return self.unknown if values.lo[done] < NEVER else State.PENDING

    def discharged(self, norm: Duty, values: Values, at: NormNodes) -> State:
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
        if not judged or self.perhaps_released(values, at) or hi[exists] > self.as_of:
            return State.UNRECORDED if self.silent_below((at.counted,)) else State.UNSETTLED
        sure = lo[done] > hi[due] and not any(_bounded(acts, act) for act, _ in norm.discharging)
        return State.MET_LATE if sure else State.POSSIBLY_LATE

    def perhaps_released(self, values: Values, at: NormNodes) -> bool:
        """Whether a duty may have been released before the act that discharged it late.

        An end of the case that nobody recorded cannot release it: the discharge is a step on record, and silence
        about an end means that none came before the last such step.
        """
        _, _, done, released, _ = at.nodes
        earliest = values.lo[released]
        if earliest >= values.hi[done]:
            return False
        return values.hi[released] <= self.as_of or any(
            act.silence is Silence.UNRECORDED or act.id in self.leaves.acts
            for act in self.program.acts_below(released)
        )

    def power(self, norm: Power, values: Values, at: NormNodes) -> Answer:
        lo, hi, today = values.lo, values.hi, self.as_of
        *ends, used = at.nodes
        starts = tuple(ends[::2])
        windows = [pair for pair in zip(starts, ends[1::2], strict=True) if lo[pair[0]] < NEVER]
        if not windows:
            return Answer(State.NOT_YET, values, starts, ends[1], used)
        best, closes = min(
            [(self.window(values, *pair), pair[1]) for pair in windows], key=lambda found: _ORDER[found[0]]
        )
        if norm.use is Use.ONCE and hi[used] <= today:
            best = State.USED
        elif norm.use is Use.ONCE and lo[used] <= today and best is State.OPEN:
            best = State.UNSETTLED
        if best is State.UNSETTLED and self.silent_below(at.nodes):
            best = State.OPEN_IF
        return Answer(best, values, starts, closes, used)

    def window(self, values: Values, opens: int, closes: int) -> State:
        lo, hi, today = values.lo, values.hi, self.as_of
        if hi[closes] <= today:
            return State.CLOSED
        if lo[opens] > today:
            return State.NOT_YET
        return State.OPEN if hi[opens] <= today < lo[closes] else State.UNSETTLED

    def interval(self, values: Values, since: int, until: int) -> State:
        lo, hi, today = values.lo, values.hi, self.as_of
        if lo[since] > today:
            return State.NOT_YET
        if hi[since] >= NEVER:
            return self.unknown
        if hi[until] <= today:
            return State.ENDED
        if hi[since] <= today < lo[until]:
            return State.IN_FORCE
        return State.UNRECORDED if self.silent_below((until,)) else State.UNSETTLED

    def test(self, values: Values, holds: int, asked: int) -> State:
        if values.lo[asked] > self.as_of:
            return State.NOT_YET
        if values.hi[holds] <= self.as_of:
            return State.HOLDS
        return State.FAILS if values.lo[holds] > self.as_of else State.UNSETTLED

    def days_late(self, values: Values, at: NormNodes) -> Span:
        return _gap(values.span(at.nodes[1]), values.span(at.nodes[2]))

    def days_perhaps_late(self, values: Values, at: NormNodes) -> Span:
        return Span(0, self.days_late(values, at).hi)

    def days_overdue(self, values: Values, at: NormNodes) -> Span:
        return _gap(values.span(at.nodes[1]), Span(self.as_of, self.as_of))

    def days_until_release(self, values: Values, at: NormNodes) -> Span | None:
        due, released = values.span(at.nodes[1]), values.span(at.nodes[3])
        return _gap(due, released) if released.lo > due.hi else None

    def acts(self, values: Values) -> Occurrences:
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


_LATE: Final = {
    State.MET_LATE: _Judge.days_late,
    State.POSSIBLY_LATE: _Judge.days_perhaps_late,
    State.OVERDUE: _Judge.days_overdue,
    State.RELEASED: _Judge.days_until_release,
}
"""How many days after the last one a duty was discharged, still runs, or was released."""

NOWHERE: Final = -1
"""The node of an act that a norm does not have: its value is never."""

_ORDER: Final = {State.OPEN: 0, State.UNSETTLED: 1, State.NOT_YET: 2, State.CLOSED: 3}


@lru_cache(maxsize=256)
def _untouched(
    program: Program, completeness: Completeness, absent: frozenset[str], as_of: int
) -> tuple[NormStanding | None, ...]:
    """The standing of each norm while none of its acts is on record: one object for all cases.

    None for a norm that stands otherwise on another day, or that has begun and is moved by more than its
    beginning.
    """
    record = Record((), completeness=completeness, absent=absent)
    leaves = Leaves({}, record, EPOCH, silence_floor({}, EPOCH))
    case, _ = run(program, leaves, {})
    judge = _Judge(program, leaves, as_of)
    return tuple(
        NormStanding(
            compiled,
            None,
            judge.answer(compiled.norm, compiled.at, case)
            if compiled.norm.of is None
            else _idle(compiled.norm),
        )
        if compiled.norm.of or _lasting(compiled, case, as_of)
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


def _idle(norm: Norm) -> Answer:
    """The answer of a norm in a round that nothing opened."""
    state = State.NOT_RUNNING if isinstance(norm, Duty) else State.NOT_YET
    return Answer(state, _NEVER, (NOWHERE,), NOWHERE, NOWHERE)


_NEVER: Final = Values([NEVER], [NEVER])


def _telling(norm: Norm, answer: Answer) -> tuple[State, Span, Span | None]:
    """What makes two answers differ for a reader: the state, the day that matters, and the lateness."""
    return answer.state, answer.begins if isinstance(norm, Power) else answer.ends, answer.late


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
