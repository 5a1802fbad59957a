"""Days moved by business days, months and years: by a table for each calendar, or one day after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

import polars as pl

from pliego.law.calendars import Calendar
from pliego.law.columns.algebra import (
    DAY,
    Days,
    Range,
    before,
    both,
    by,
    column,
    either,
    end_by_end,
    same,
    settled,
    where,
)  # fmt: skip
from pliego.law.days import ALWAYS, NEVER

Counting = tuple[int, pl.Series]
"""The first day of a calendar, and for it and each later day the day that is counted; -1 where none is known."""

_UNKNOWN_DAY: Final = -1


@lru_cache(maxsize=256)
def business_days(calendar: Calendar, number: int) -> Counting:
    """The n-th business day after each day of a calendar."""
    return _table(calendar, lambda day: calendar.business_days_after(day, number))


@lru_cache(maxsize=64)
def rolling(calendar: Calendar) -> Counting:
    """Each day of a calendar that is a business day, for the others the next one."""
    return _table(calendar, calendar.roll_forward)


def _table(calendar: Calendar, count: Callable[[int], int | None]) -> Counting:
    days = [count(day) for day in range(calendar.first, calendar.last + 1)]
    known = [_UNKNOWN_DAY if day is None else day for day in days]
    return calendar.first - 1, pl.Series([_UNKNOWN_DAY, *known, _UNKNOWN_DAY], dtype=DAY)


def counted(span: Range, counting: Counting) -> Range:
    """A span moved by a table; where the calendar ends the result is unsettled, never clipped."""
    moved = end_by_end(lambda days: _looked_up(days, counting), span)
    unknown_lo, unknown_hi = same(moved.lo, _UNKNOWN_DAY), same(moved.hi, _UNKNOWN_DAY)
    lo = where(unknown_lo, span.lo, moved.lo)
    if moved.exact and unknown_lo is False:
        return Range(lo, lo)
    sentinel = either(by(span.hi, ALWAYS), by(NEVER, span.hi))
    return Range(lo, where(unknown_hi, where(sentinel, span.hi, NEVER), moved.hi))


def _looked_up(days: Days, counting: Counting) -> Days:
    first, table = counting
    if isinstance(days, int):
        return int(table[days - first]) if 0 < days - first < len(table) else _UNKNOWN_DAY
    places = days - first
    covered = settled(both(before(0, places), before(places, len(table))))
    # No place is negative any more, and the check for it would cost more than the look-up.
    return table[column(where(covered, places, 0), len(days)).cast(pl.UInt32, wrap_numerical=True)]


def each_day(days: Days, move: Callable[[int, int], int], number: int) -> Days:
    """Days moved one by one: a calendar's months are of many lengths."""

    def moved(day: int) -> int:
        return move(day, number) if ALWAYS < day < NEVER else day

    if isinstance(days, int):
        return moved(days)
    known = days.unique()
    return days.replace_strict(known, pl.Series([moved(day) for day in known.to_list()], dtype=DAY))
