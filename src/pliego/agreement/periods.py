"""Consultations, periods for comments and hearings, and whether one is open on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pliego.law.days import Span, days_after

from .kinds import DatePrecision, ReviewKind
from .review import ReviewStep

_KINDS: Final = (ReviewKind.CONSULTATION, ReviewKind.HEARING)
_WEEK: Final = 7


class Openness(StrEnum):
    """Where a period stands on a day. `PERHAPS_OPEN`: its first or last day is not known exactly."""

    AHEAD = "ahead"
    OPEN = "open"
    PERHAPS_OPEN = "perhaps_open"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Period:
    """What is open to the public from a first to a last day, both included."""

    step: ReviewStep
    first: Span
    last: Span

    def on(self, day: int) -> Openness:
        """Where it stands on a day. Once its last day has surely passed it is never open, not even perhaps."""
        if day > self.last.hi:
            return Openness.PAST
        if day < self.first.lo:
            return Openness.AHEAD
        return Openness.OPEN if self.first.hi <= day <= self.last.lo else Openness.PERHAPS_OPEN


def periods(steps: Iterable[ReviewStep]) -> tuple[Period, ...]:
    """The consultations and hearings that last, the latest first.

    A row that names no last day tells of a notice, or of a day that was moved: it opens nothing.
    """
    found = [_period(step) for step in steps if step.kind in _KINDS and step.date and step.end]
    return tuple(sorted(found, key=lambda one: (one.last, one.first), reverse=True))


def submissions(steps: Iterable[ReviewStep]) -> tuple[ReviewStep, ...]:
    """The rows that say where what was submitted can be found, or that something could be, in their order."""
    return tuple(step for step in steps if step.kind in _KINDS and (step.reference or step.end))


def notices(steps: Iterable[ReviewStep]) -> tuple[ReviewStep, ...]:
    """What else was announced about consultations, the latest first."""
    found = [step for step in steps if step.kind in _KINDS and step.date and not step.end]
    return tuple(sorted(found, key=lambda step: step.date.span if step.date else Span(0, 0), reverse=True))


def _period(step: ReviewStep) -> Period:
    """The period of a step that has both days. Where only the month is known, either end may lie anywhere in it.

    A day known to the week or about may have begun a week sooner. The last day stands as written: what is past by
    the table is never listed as open.
    """
    first = step.date.span if step.date else Span(0, 0)
    last = step.end.span if step.end else first
    if step.precision in (DatePrecision.DAY, None):
        return Period(step, first, last)
    sooner = _WEEK if step.precision in (DatePrecision.WEEK, DatePrecision.ABOUT) else 0
    whole = Span(days_after(first.lo, -sooner), last.hi)
    return Period(step, whole, whole)
