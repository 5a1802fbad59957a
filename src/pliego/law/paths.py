"""Paths: the courses that a matter may take, walked with every limit used in full.

A path names the steps that are taken; the rules say on which day. A step that discharges a duty comes on its last
day, one that a power allows not before the power opens, one that a standstill forbids not before it ends. A
step that no limit governs comes on the day of the step before it: the path then shows the least time, and
says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pliego.law.acts import Act
from pliego.law.calendars import Calendar
from pliego.law.days import NEVER, Span
from pliego.law.moments import Unit
from pliego.law.norms import Duty, Power, Procedure, Standstill
from pliego.law.readings import Env
from pliego.law.record import Completeness, Event, FactClaim, Record
from pliego.law.standing import NormStanding, Standing, State, standing


class Ground(StrEnum):
    """Why a step of a path comes on its day."""

    START = "start"
    LAST_DAY = "last_day"
    OPENS = "opens"
    WAITS = "waits"
    AGREED = "agreed"
    NO_LIMIT = "no_limit"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: an act, its kind, and the name of the date that it states, if it states one."""

    act: Act
    kind: str = ""
    states: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """A course that a matter may take: the procedures it runs under, its steps in order, and the facts it supposes.

    Its first step is the one whose day is given.
    """

    id: str
    procedures: tuple[Procedure, ...]
    steps: tuple[Step, ...]
    facts: tuple[tuple[str, str], ...] = ()

    def since(self, act: Act) -> Path:
        """The same path begun at a later step. Raises `ValueError` if the path does not take that step."""
        acts = [step.act for step in self.steps]
        return Path(self.id, self.procedures, self.steps[acts.index(act) :], self.facts)


@dataclass(frozen=True, slots=True)
class Stage:
    """A step with its day.

    `decided_by` is the norm that sets the day, None where no limit governs the step; `missed` are duties whose
    last day had passed by then, because another rule allows the step only later.
    """

    step: Step
    day: int
    ground: Ground
    decided_by: NormStanding | None = None
    missed: tuple[NormStanding, ...] = ()


class NeverAllowedError(ValueError):
    """The rules never allow a step of a path."""

    def __init__(self, step: Step) -> None:
        self.step = step
        super().__init__(f"the rules never allow the step {step.act.id} {step.kind}".rstrip())


_OUTSTANDING: Final = (State.PENDING, State.OVERDUE)


def record_of(path: Path, stages: Sequence[Stage], agreed_days: int = 0) -> Record:
    """The record of a matter that has gone so far along a path: complete, and without earlier findings."""
    facts = {name: FactClaim(name, value) for name, value in path.facts}
    taken = [stage.step.act for stage in stages]
    events = tuple(
        _event(str(place), stage, taken[: place + 1].count(stage.step.act), agreed_days)
        for place, stage in enumerate(stages)
    )
    return Record(events, facts, Completeness.COMPLETE, prior_findings=())


def walk(
    path: Path,
    start: int,
    *,
    readings: Env | None = None,
    calendars: Mapping[str, Calendar] | None = None,
    agreed_days: int = 0,
) -> tuple[Stage, ...]:
    """The stages of a path whose first step was taken on the day `start`.

    `agreed_days` is the time that the Parties give themselves where an act states a date of their choice: no
    rule sets its length. Raises `NeverAllowedError` (a `ValueError`) when the rules never allow a step, and
    `ValueError` when a day lies beyond the calendars of holidays.
    """
    return tuple(_walked(path, start, readings, calendars, agreed_days))


def _walked(
    path: Path,
    start: int,
    readings: Env | None = None,
    calendars: Mapping[str, Calendar] | None = None,
    agreed_days: int = 0,
) -> Iterator[Stage]:
    stages = [Stage(path.steps[0], start, Ground.START)]
    yield stages[0]
    for step in path.steps[1:]:
        found = standing(
            path.procedures,
            record_of(path, stages, agreed_days),
            stages[-1].day,
            readings=readings,
            calendars=calendars,
        )
        stages.append(_next(found, step, stages[-1], agreed_days))
        yield stages[-1]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a path goes: its stages, and the step that the rules do not allow, None if they allow all."""

    stages: tuple[Stage, ...]
    stopped_at: Step | None


def reach(path: Path, start: int) -> Reach:
    """The stages of a path up to the first step that the rules never allow.

    Raises `ValueError` when a day lies beyond the calendars of holidays.
    """
    stages: list[Stage] = []
    try:
        stages.extend(_walked(path, start))
    except NeverAllowedError as stopped:
        return Reach(tuple(stages), stopped.step)
    return Reach(tuple(stages), None)


def _event(name: str, stage: Stage, occurrence: int, agreed_days: int) -> Event:
    step, day = stage.step, stage.day
    until = day + agreed_days
    stated = ((step.states, Span(until, until)),) if step.states else ()
    return Event(name, step.act.id, Span(day, day), step.kind, occurrence=occurrence, stated=stated)


def _next(found: Standing, step: Step, before: Stage, agreed_days: int) -> Stage:
    today = before.day + (agreed_days if before.step.states else 0)
    day, ground = today, Ground.AGREED if before.step.states else Ground.NO_LIMIT
    decided: NormStanding | None = None
    duties = list(_running(found, step))
    for item in duties:
        last = _exact(item.answer.ends, item)
        if last >= day:
            day, ground, decided = last, Ground.LAST_DAY, item
    opening = _first_open(found, step)
    if opening is None and step.act.id in found.program.licensing:
        raise NeverAllowedError(step)
    if opening is not None and opening.answer.begins.lo > day:
        day, ground, decided = _exact(opening.answer.begins, opening), Ground.OPENS, opening
    for item in _forbidding(found, step):
        begins, ends = item.answer.begins, item.answer.ends
        if begins.lo <= day < ends.lo:
            if ends.lo >= NEVER:
                raise NeverAllowedError(step)
            day, ground, decided = _exact(ends, item), Ground.WAITS, item
    missed = tuple(item for item in duties if item.answer.ends.lo < day)
    return Stage(step, day, ground, decided, missed)


def _exact(span: Span, item: NormStanding) -> int:
    """The day that a rule sets: in a complete record it is vague only where the holidays are not known."""
    if not span.exact:
        raise ValueError(f"the calendars of holidays end before the day under {item.norm.cite}")
    return span.lo


def _running(found: Standing, step: Step) -> Iterator[NormStanding]:
    """The duties with a last day, past or ahead, that the step would discharge."""
    for item in found.items:
        norm = item.norm
        if isinstance(norm, Duty) and item.state in _OUTSTANDING and not item.advisory:
            fits = any(act is step.act and kind in ("", step.kind) for act, kind in norm.discharging)
            if fits and norm.within.unit is not Unit.PROMPTLY:
                yield item


def _first_open(found: Standing, step: Step) -> NormStanding | None:
    """The power that first allows the step, now or on a day to come."""
    powers = [
        item
        for item in found.items
        if isinstance(item.norm, Power)
        and item.norm.act is step.act
        and _covers(item.norm.kinds, step)
        and not item.advisory
        and item.state in (State.OPEN, State.NOT_YET)
        and item.answer.begins.lo < NEVER
    ]
    return min(powers, key=lambda item: item.answer.begins.lo, default=None)


def _forbidding(found: Standing, step: Step) -> Iterator[NormStanding]:
    """The standstills that the step would breach while they are in force."""
    for item in found.of_type(Standstill):
        norm = item.norm
        concerns = isinstance(norm, Standstill) and norm.act is step.act and _covers(norm.kinds, step)
        if concerns and not item.advisory:
            yield item


def _covers(kinds: tuple[str, ...], step: Step) -> bool:
    return not kinds or step.kind in kinds
