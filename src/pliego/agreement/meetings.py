"""How often a body is to meet, and since when no meeting of it is known."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from pliego.law.days import Span, add_months, days_between

from .bodies import Body
from .values import When

GRACE_MONTHS: Final = 13
"""A body that is to meet each year is flagged when none is known within so many months."""

_YEARLY: Final = re.compile(r"\b(?:annual|yearly|quarterly)\b", re.IGNORECASE)
_QUALIFIED: Final = re.compile(
    r"annual (?:report|conference)\b|\bin (?:practice|theory)\b|\bproposed\b|\bfirst years\b", re.IGNORECASE
)
_OTHER_DATES: Final = re.compile(
    r"\breport\b|\bstanding\b|\bcontinuous$|\bended\b|^none$|\bcase driven\b", re.IGNORECASE
)


class Duty(Enum):
    """Whether a body is to meet at least once a year."""

    YEARLY = "yearly"
    OTHERWISE = "otherwise"


def duty_of(text: str) -> Duty:
    """What the words of `meeting_duty` ask.

    *Yearly* is what the words call annual, yearly or quarterly; a duty to report, a habit (*in practice*), a proposal
    and a duty of *the first years* alone are none.
    """
    return Duty.YEARLY if _YEARLY.search(text) and not _QUALIFIED.search(text) else Duty.OTHERWISE


def dates_are_meetings(body: Body) -> bool:
    """Whether its known dates are those of meetings: a body that reports, acts in cases or has ended has others."""
    return _OTHER_DATES.search(body.meeting_duty) is None


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
    """Whether no meeting is known within `GRACE_MONTHS` although the body is to meet each year.

    A meeting whose day is not known counts from the last day on which it can have been held.
    """
    if duty_of(body.meeting_duty) is not Duty.YEARLY:
        return False
    last = last_known(body, today)
    return last is None or add_months(last.span.hi, GRACE_MONTHS) < today
