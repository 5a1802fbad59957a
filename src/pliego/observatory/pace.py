"""How many days the intervals of the mechanism took, over cases whose two dates are both known to the day."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from typing import Final

from pliego.law.moments import Unit
from pliego.law.norms import Duty
from pliego.law.procedures import PROCEDURES
from pliego.observatory.public_case import PublicCase, PublicEvent


@dataclass(frozen=True, slots=True)
class Interval:
    """From one step to another. `limit` names the duty whose number of days was planned for it, if there is one."""

    id: str
    start: tuple[str, ...]
    end: tuple[str, ...]
    limit: tuple[str, str] | None = None

    @property
    def planned(self) -> int | None:
        """The number of calendar days of the limit, read from the rules."""
        if self.limit is None:
            return None
        duty = PROCEDURES[self.limit[0]].by_id[self.limit[1]]
        counted = isinstance(duty, Duty) and duty.within.unit is Unit.DAYS
        return duty.within.number if counted and isinstance(duty, Duty) else None


INTERVALS: Final = (
    Interval(
        "petition_to_request",
        ("petition_filed",),
        ("review_requested",),
        ("us-petition", "us.committee_review"),
    ),
    Interval(
        "request_to_answer",
        ("review_requested",),
        ("review_accepted", "review_declined"),
        ("usmca-31-a", "c.reply"),
    ),
    Interval("request_to_report", ("review_requested",), ("review_reported",), ("usmca-31-a", "c.report")),
    Interval("request_to_course", ("review_requested",), ("remediation_agreed",)),
    Interval("request_to_panel", ("review_requested",), ("panel_requested",)),
    Interval("panel_to_determination", ("panel_requested",), ("panel_determined",)),
    Interval("request_to_end", ("review_requested",), ("resolved",)),
)


@dataclass(frozen=True, slots=True)
class Taken:
    """What an interval took: days of the shortest, the middle (twice, to stay whole) and the longest of `n` cases."""

    interval: Interval
    n: int
    low: int
    twice_median: int
    high: int


def _exact(event: PublicEvent | None) -> int | None:
    """The day of an event that is known to the day and not from memory."""
    return event.span.lo if event and len(event.iso) == 10 and event.confidence != "M" else None


def taken(interval: Interval, cases: Iterable[PublicCase]) -> Taken | None:
    """The days that an interval took, or nothing if no case has both dates."""
    days = []
    for case in cases:
        start, end = _exact(case.first(*interval.start)), _exact(case.first(*interval.end))
        if start is not None and end is not None:
            days.append(end - start)
    if not days:
        return None
    return Taken(interval, len(days), min(days), round(2 * median(days)), max(days))
