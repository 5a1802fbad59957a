"""Moments: expressions whose value is the day on which something comes about, or never.

Every condition is a moment, so *any of* is the earliest, *all of* the latest, and *unless* cuts a moment off
from an earlier day. There is no subtraction and no "last": whether a moment lies on or before a day depends
only on what had happened by that day.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pliego.law.days import ALWAYS, NEVER
from pliego.law.days import day as day_of

if TYPE_CHECKING:
    from pliego.law.acts import Act
    from pliego.law.norms import Track
    from pliego.law.readings import Reading


class Unit(StrEnum):
    """What a limit counts. `clear` counts whole units that must lie between: the act falls on n + 1."""

    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    CLEAR_DAYS = "clear_days"
    CLEAR_BUSINESS_DAYS = "clear_business_days"
    HOURS = "hours"
    MONTHS = "months"
    YEARS = "years"
    PROMPTLY = "promptly"


@dataclass(frozen=True, slots=True)
class Limit:
    """A length of time: a number of units. The first day is excluded, the last included.

    `calendar` names whose business days count; "" leaves that to the procedure's question. Days have no hour,
    so a limit in hours ends on the last day on which it may still run.
    """

    number: int
    unit: Unit
    calendar: str = ""

    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError("a limit is never negative; a backward limit is a standstill after the notice")

    @property
    def whole_days(self) -> int:
        """The calendar days that a limit in days or hours spans: 72 hours end on the third day after."""
        return -(-self.number // 24) if self.unit is Unit.HOURS else self.number


def days(number: int) -> Limit:
    """Calendar days."""
    return Limit(number, Unit.DAYS)


def business_days(number: int, calendar: str = "") -> Limit:
    """Business days, by the calendar named, or by the one that the procedure's question chooses."""
    return Limit(number, Unit.BUSINESS_DAYS, calendar)


def clear_days(number: int) -> Limit:
    """Whole calendar days that lie between a notice and the act it announces."""
    return Limit(number, Unit.CLEAR_DAYS)


def clear_business_days(number: int) -> Limit:
    """Whole business days that lie between a notice and the act it announces."""
    return Limit(number, Unit.CLEAR_BUSINESS_DAYS)


def hours(number: int) -> Limit:
    """Hours; days have none, so they end on the last day on which they may still run."""
    return Limit(number, Unit.HOURS)


def months(number: int) -> Limit:
    """Calendar months; a term begun on the 31st ends on the last day of a shorter month."""
    return Limit(number, Unit.MONTHS)


def years(number: int) -> Limit:
    """Calendar years; a term begun on 29 February ends on 1 March."""
    return Limit(number, Unit.YEARS)


PROMPTLY = Limit(0, Unit.PROMPTLY)
"""A duty without a last day: it shows days elapsed and is never overdue."""


class Moment:
    """Base of the algebra. Nodes are compared by identity; compiling shares equal ones."""

    __slots__ = ()

    def __add__(self, limit: Limit) -> Moment:
        return Plus(self, limit)

    def unless(self, cut: Moment) -> Moment:
        """This moment, unless `cut` came on an earlier day."""
        return Unless(self, cut)


@dataclass(frozen=True, slots=True, eq=False)
class Constant(Moment):
    """A fixed day, or one of the sentinels."""

    ordinal: int


@dataclass(frozen=True, slots=True, eq=False)
class On(Moment):
    """The first occurrence of an act, of one of `kinds` if any are named, on or after a moment."""

    act: Act
    kinds: tuple[str, ...]
    since: Moment


@dataclass(frozen=True, slots=True, eq=False)
class Plus(Moment):
    """A moment moved forward by a limit."""

    moment: Moment
    limit: Limit


@dataclass(frozen=True, slots=True, eq=False)
class Rolled(Moment):
    """A last day that, where `rule` says *rolls*, moves to the next business day of `calendar` ("" means
    Q2's).
    """

    moment: Moment
    rule: Reading
    calendar: str


@dataclass(frozen=True, slots=True, eq=False)
class AnyOf(Moment):
    """The earliest of several moments: *or*."""

    parts: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, eq=False)
class AllOf(Moment):
    """The latest of several moments: *and*."""

    parts: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Unless(Moment):
    """`moment` if `cut` did not come on an earlier day, else never."""

    moment: Moment
    cut: Moment


@dataclass(frozen=True, slots=True, eq=False)
class Fact(Moment):
    """Always if the fact has the `wanted` value ("yes" or "no"), never if the other, unsettled if unknown."""

    name: str
    wanted: str


@dataclass(frozen=True, slots=True, eq=False)
class Stated(Moment):
    """The later of an act and the date it states. A date stated about the past starts at the act."""

    on: On
    field: str


@dataclass(frozen=True, slots=True, eq=False)
class Extended(Moment):
    """A due day moved to a later one by an agreement made in time; Q33 decides about one made after the term."""

    due: Moment
    made: Moment
    until: Moment
    revival: Reading


@dataclass(frozen=True, slots=True, eq=False)
class Stopped(Moment):
    """A due day put off by a pause that began on or before it: `resumed - began` days, never while it is
    open.
    """

    due: Moment
    began: Moment
    resumed: Moment


@dataclass(frozen=True, slots=True, eq=False)
class NthFinding(Moment):
    """The day from which at least `number` earlier panel findings stood against the facility or its owner."""

    number: int


@dataclass(frozen=True, slots=True, eq=False)
class Opened(Moment):
    """The day on which the present round of a track opened."""

    track: Track


@dataclass(frozen=True, slots=True, eq=False)
class FirstRound(Moment):
    """The earliest value of a track's moment over its rounds, as the case sees it."""

    track: Track
    moment: Moment


@dataclass(frozen=True, slots=True, eq=False)
class Pick(Moment):
    """A moment that differs by reading."""

    reading: Reading
    options: tuple[tuple[str, Moment], ...]


def parts_of(moment: Moment) -> tuple[Moment, ...]:
    """The moments of which a moment is made, one level down."""
    match moment:
        case On(_, _, since):
            return (since,)
        case Plus(start, _) | Rolled(start, _, _) | FirstRound(_, start) | Stated(start, _):
            return (start,)
        case AnyOf(parts) | AllOf(parts):
            return parts
        case Unless(start, cut):
            return (start, cut)
        case Extended(due, made, until, _):
            return (due, made, until)
        case Stopped(due, began, resumed):
            return (due, began, resumed)
        case Pick(_, options):
            return tuple(option for _, option in options)
    return ()


always = Constant(ALWAYS)
never = Constant(NEVER)


def day(iso: str) -> Moment:
    """A constant: the day of an ISO date."""
    return Constant(day_of(iso))


def on(act: Act, *kinds: str, since: Moment = always) -> On:
    """The first occurrence of an act (of one of the kinds) on or after `since`."""
    return On(act, kinds, since)


def any_of(*parts: Moment) -> Moment:
    """The earliest; `any_of()` is never."""
    return AnyOf(parts) if len(parts) != 1 else parts[0]


def all_of(*parts: Moment) -> Moment:
    """The latest; `all_of()` is always."""
    return AllOf(parts) if len(parts) != 1 else parts[0]


def after(moment: Moment) -> Moment:
    """The next calendar day."""
    return Plus(moment, days(1))


def fact(name: str) -> Moment:
    """Always if the fact is so."""
    return Fact(name, "yes")


def isnt(name: str) -> Moment:
    """Always if the fact is known not to be so."""
    return Fact(name, "no")


def stated(act: Act, field: str, *, since: Moment = always) -> Stated:
    """The date that an act states, never before the act itself."""
    return Stated(On(act, (), since), field)


EXTENSIONS = 3
"""How many extensions of one term are counted, each after the one before."""


def extended(due: Moment, made: On, until: Stated, revival: Reading) -> Moment:
    """`due`, put off by each extension made in time, in order: to the date it states, if that is later."""
    for _ in range(EXTENSIONS):
        due = Extended(due, made, until, revival)
        made = On(made.act, made.kinds, after(made))
        until = Stated(made, until.field)
    return due


def stopped(due: Moment, *pauses: tuple[Moment, Moment]) -> Moment:
    """`due` with each pause (began, resumed) added in order."""
    for began, resumed in pauses:
        due = Stopped(due, began, resumed)
    return due


def nth_finding(number: int) -> Moment:
    """The day on which the n-th earlier finding existed, by facility and owner."""
    return NthFinding(number)


def first_round(track: Track, moment: Moment) -> Moment:
    """What the case sees of a track: the earliest over its rounds."""
    return FirstRound(track, moment)
