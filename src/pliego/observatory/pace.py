"""How many days the intervals of the mechanism took, over cases whose two dates are both known to the day."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from typing import Final

from pliego.law.days import days_between
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
    Interval("petition_to_request", ("petition_filed",), ("review_requested",)),
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
    """What an interval took: days of the shortest, the middle (twice, to stay whole) and the longest of `n` cases.

    `left_out` counts further cases with both steps on record, one of them without a day of its own.
    """

    interval: Interval
    n: int
    left_out: int
    low: int
    twice_median: int
    high: int


def _dates_the_act(event: PublicEvent) -> bool:
    """Whether the date of an event is known to the day, was read in a source, and is that of the act itself.

    The day of an announcement or of a press report is not: the act may lie before it.
    """
    return event.dating in ("done", "notified") and event.confidence == "V" and len(event.iso) == 10


def _own_day(case: PublicCase, words: tuple[str, ...]) -> int | None:
    own = (event.span.lo for event in case.dated if event.word in words and _dates_the_act(event))
    return min(own, default=None)


def taken(interval: Interval, cases: Iterable[PublicCase]) -> Taken | None:
    """The days that an interval took, or nothing if no case dates both acts.

    Where a limit is planned for it, only the cases under that limit's procedure count.
    """
    days, both = [], 0
    for case in cases:
        if interval.limit and interval.limit[0] not in case.procedures:
            continue
        both += bool(case.first(*interval.start) and case.first(*interval.end))
        start, end = _own_day(case, interval.start), _own_day(case, interval.end)
        if start is not None and end is not None and start <= end:
            days.append(days_between(start, end))
    if not days:
        return None
    return Taken(interval, len(days), both - len(days), min(days), round(2 * median(days)), max(days))
