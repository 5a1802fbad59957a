"""Days and spans of days: the values that every moment of a procedure takes.

A day is the proleptic Gregorian ordinal of a date (`date.toordinal()`), so that the two interpreters can hold
it in plain integers. Two sentinels lie outside the calendar: `ALWAYS` before every day, `NEVER` after every
day.
"""

from __future__ import annotations

import calendar as _months
from datetime import date
from typing import Final, NamedTuple

ALWAYS: Final = 0
NEVER: Final = 4_000_000


class Span(NamedTuple):
    """A closed range of days: the moment lies on one of them. `hi == NEVER` reads *perhaps never*."""

    lo: int
    hi: int

    @property
    def exact(self) -> bool:
        """Whether the span is one known day, or one of the two sentinels."""
        return self.lo == self.hi

    @property
    def dated(self) -> bool:
        """Whether both ends are days of the calendar."""
        return self.lo > ALWAYS and self.hi < NEVER

    def contains(self, other: Span) -> bool:
        """Whether every day of `other` lies in this span."""
        return self.lo <= other.lo and other.hi <= self.hi


SPAN_ALWAYS: Final = Span(ALWAYS, ALWAYS)
SPAN_NEVER: Final = Span(NEVER, NEVER)


def day(iso: str) -> int:
    """The day of an ISO date (`2023-06-16`). Raises `ValueError` when there is no such date."""
    return date.fromisoformat(iso).toordinal()


def to_date(ordinal: int) -> date:
    """The date of a day; sentinels have none and raise `ValueError`."""
    if not ALWAYS < ordinal < NEVER:
        raise ValueError("a sentinel is not a date")
    return date.fromordinal(ordinal)


def to_iso(ordinal: int) -> str:
    """ISO form of a day, `never` or `always` for the sentinels."""
    if ordinal >= NEVER:
        return "never"
    return "always" if ordinal <= ALWAYS else date.fromordinal(ordinal).isoformat()


def span_of(text: str) -> Span:
    """The span of a date at reduced precision: `2023`, `2023-08` or `2023-08-30`.

    Raises `ValueError` when the text is not such a date.
    """
    parts = text.split("-")
    if not all(part.isdigit() for part in parts) or [len(part) for part in parts] not in (
        [4],
        [4, 2],
        [4, 2, 2],
    ):
        raise ValueError(f"not a date, month or year: {text!r}")
    year = int(parts[0])
    if len(parts) == 1:
        return Span(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())
    month = int(parts[1])
    if len(parts) == 2:
        first = date(year, month, 1)
        return Span(first.toordinal(), first.toordinal() + _months.monthrange(year, month)[1] - 1)
    exact = date.fromisoformat(text).toordinal()
    return Span(exact, exact)


def days_between(earlier: int, later: int) -> int:
    """How many days one day lies after another; negative when it lies before. Not for sentinels."""
    return later - earlier


def days_after(start: int, days: int) -> int:
    """The day that lies so many calendar days after a day. Not for sentinels."""
    return start + days


def add_months(ordinal: int, months: int) -> int:
    """The same day of the month `months` later, or the last day of that month if it has no such day."""
    start = date.fromordinal(ordinal)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = _months.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last)).toordinal()


def add_years(ordinal: int, years: int) -> int:
    """The same calendar day `years` later; 29 February becomes 1 March, so that no day of the term is lost."""
    start = date.fromordinal(ordinal)
    try:
        return start.replace(year=start.year + years).toordinal()
    except ValueError:
        return date(start.year + years, 3, 1).toordinal()
