"""Since when no meeting of a body is known."""

from dataclasses import dataclass
from typing import Final

from pliego.law.days import Span, add_months, days_between

from .bodies import Body
from .values import When

GRACE_MONTHS: Final = 13
"""A body of which yearly meetings are foreseen is flagged when none is known within so many months."""


@dataclass(frozen=True, slots=True)
class Days:
    """How many days have passed: exactly, or between two numbers where the day is not known."""

    least: int
    most: int

    @property
    def exact(self) -> bool:
        """Whether both numbers are the same."""
        return self.least == self.most


def last_known(body: Body, today: int) -> When | None:
    """The latest meeting known to have begun by a day; `None` when none is known."""
    past = [meeting for meeting in body.known_meetings if meeting.span.lo <= today]
    return max(past, key=lambda meeting: (meeting.span.hi, meeting.span.lo), default=None)


def days_since(meeting: When, today: int) -> Days:
    """How many days lie between a meeting, whose day may not be known, and a day."""
    known = Span(meeting.span.lo, min(meeting.span.hi, today))
    return Days(days_between(known.hi, today), days_between(known.lo, today))


def is_quiet(body: Body, today: int) -> bool:
    """Whether no meeting is known within `GRACE_MONTHS` although at least one a year is foreseen.

    A meeting whose day is not known counts from the last day on which it can have been held.
    """
    if not body.meets.yearly:
        return False
    last = last_known(body, today)
    return last is None or add_months(last.span.hi, GRACE_MONTHS) < today
