"""Days and truth values of many cases at once: one polars series for a column, or one plain value for all of it.

No column holds a null: a sentinel is a number, since column libraries pass over nulls in comparisons. A span is
a pair of columns, and of exact days both ends are the same column, so that their work is done once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, reduce
from typing import Final, NamedTuple

import polars as pl

from pliego.law.days import ALWAYS, NEVER

DAY: Final = pl.Int32()
CODE: Final = pl.UInt8()
KIND: Final = pl.UInt16()

Days = pl.Series | int
"""A day for each case; one number where it is the same for all."""

Codes = pl.Series | int
"""A small number for each case."""

Mask = pl.Series | bool
"""Whether something is so, for each case."""


class Range(NamedTuple):
    """A span for each case."""

    lo: Days
    hi: Days

    @property
    def exact(self) -> bool:
        """Whether both ends are one column."""
        if isinstance(self.lo, int) and isinstance(self.hi, int):
            return self.lo == self.hi
        return self.lo is self.hi


NOTHING: Final = Range(NEVER, NEVER)
UNKNOWN: Final = Range(ALWAYS, NEVER)


@lru_cache(maxsize=512)
def _one(value: int, dtype: pl.DataType) -> pl.Series:
    return pl.Series([value], dtype=dtype)


def column(value: Days, size: int, dtype: pl.DataType = DAY) -> pl.Series:
    """The value written out for so many cases."""
    return value if isinstance(value, pl.Series) else _one(value, dtype).new_from_index(0, size)


def mask_column(mask: Mask, size: int) -> pl.Series:
    """The truth value written out for so many cases."""
    return mask if isinstance(mask, pl.Series) else pl.Series([mask]).new_from_index(0, size)


def settled(mask: Mask) -> Mask:
    """The same, as one value where all cases agree."""
    if isinstance(mask, bool):
        return mask
    if not mask.any():
        return False
    return True if mask.all() else mask


def both(one: Mask, other: Mask) -> Mask:
    """Whether both hold."""
    if one is False or other is False:
        return False
    if one is True:
        return other
    return one if other is True else one & other


def either(one: Mask, other: Mask) -> Mask:
    """Whether one of them holds."""
    if one is True or other is True:
        return True
    if one is False:
        return other
    return one if other is False else one | other


def no(mask: Mask) -> Mask:
    """Whether it does not hold."""
    return not mask if isinstance(mask, bool) else ~mask


def every(masks: Iterable[Mask]) -> Mask:
    """Whether all hold; true of none."""
    found: Mask = True
    for mask in masks:
        found = both(found, mask)
    return found


def some(masks: Iterable[Mask]) -> Mask:
    """Whether any holds; false of none."""
    found: Mask = False
    for mask in masks:
        found = either(found, mask)
    return found


def before(one: Days, other: Days) -> Mask:
    """Whether one day is earlier than another."""
    return False if one is other else settled(one < other)


def by(one: Days, other: Days) -> Mask:
    """Whether one day is not later than another."""
    return True if one is other else settled(one <= other)


def same(one: Days, other: Days) -> Mask:
    """Whether two days are one."""
    return True if one is other else settled(one == other)


def where(mask: Mask, yes: Days, otherwise: Days, dtype: pl.DataType = DAY) -> Days:
    """One value where the mask holds, the other elsewhere."""
    if isinstance(mask, bool):
        return yes if mask else otherwise
    if yes is otherwise:
        return yes
    one = yes if isinstance(yes, pl.Series) else _one(yes, dtype)
    other = otherwise if isinstance(otherwise, pl.Series) else _one(otherwise, dtype)
    return one.zip_with(mask, other)


def whether(mask: Mask, yes: Mask, otherwise: Mask) -> Mask:
    """One truth value where the mask holds, the other elsewhere."""
    return either(both(mask, yes), both(no(mask), otherwise))


def earliest(one: Days, other: Days) -> Days:
    """The earlier of two days."""
    return where(by(one, other), one, other)


def latest(one: Days, other: Days) -> Days:
    """The later of two days."""
    return where(by(other, one), one, other)


def end_by_end(move: Callable[[Days], Days], span: Range) -> Range:
    """A span whose ends are moved alike."""
    lo = move(span.lo)
    return Range(lo, lo if span.exact else move(span.hi))


def folded(choose: Callable[[Days, Days], Days], spans: Sequence[Range]) -> Range:
    """One span of several, end by end."""
    lo = reduce(choose, [span.lo for span in spans])
    exact = all(span.exact for span in spans)
    return Range(lo, lo if exact else reduce(choose, [span.hi for span in spans]))


def plus(days: Days, number: int) -> Days:
    """Days moved forward by calendar days; the sentinels stay."""
    if number == 0:
        return days
    if isinstance(days, int):
        return days + number if ALWAYS < days < NEVER else days
    moved = where(before(days, NEVER), days + number, NEVER)
    return where(by(days, ALWAYS), ALWAYS, moved)


def taken(values: Days, index: pl.Series) -> Days:
    """The values of some rows, in the order of the index."""
    return values if isinstance(values, int) else values[index]


def mask_taken(mask: Mask, index: pl.Series) -> Mask:
    """The truth values of some rows."""
    return mask if isinstance(mask, bool) else mask[index]


def range_taken(span: Range, index: pl.Series) -> Range:
    """The spans of some rows."""
    lo = taken(span.lo, index)
    return Range(lo, lo if span.exact else taken(span.hi, index))


def spread(values: pl.Series, index: pl.Series, size: int, fill: int, dtype: pl.DataType = DAY) -> pl.Series:
    """Values at some rows of a column, the fill in all others; the index is in order and names no row twice."""
    if len(index) == size:
        return values
    return column(fill, size, dtype).clone().scatter(index, values)
