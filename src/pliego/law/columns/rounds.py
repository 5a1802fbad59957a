"""Rounds of tracks in columns: one row for each round of each case. The rules are those of `pliego.law.rounds`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from pliego.law.columns.algebra import (
    CODE,
    DAY,
    KIND,
    NOTHING,
    Days,
    Mask,
    Range,
    column,
    earliest,
    mask_column,
    range_taken,
    settled,
    spread,
    where,
)  # fmt: skip
from pliego.law.columns.record import spread_labels
from pliego.law.columns.slots import Slot, Slots
from pliego.law.days import ALWAYS, NEVER
from pliego.law.norms import Track

Count = pl.UInt32()


@dataclass(frozen=True, slots=True)
class Frame:
    """The cases of a chunk, or the rounds of a track in them, with their acts and the values found so far.

    `cases` says to which case each round belongs, `number` which round it is, counted from 0.
    """

    size: int
    acts: Slots
    values: dict[int, Range] = field(default_factory=dict)
    cases: pl.Series | None = None
    number: pl.Series | None = None
    opened: Range = NOTHING

    def own(self, act: str) -> Sequence[Slot]:
        """The occurrences of an act; none when it is nowhere on record."""
        return self.acts.get(act, ())

    def present(self, act: str) -> Mask:
        """The rows in which an act is on record."""
        slots = self.own(act)
        return slots[0].present if slots else False


def rounds_of(track: Track, slots: Slots, size: int) -> Frame | None:
    """The rounds of a track; None where no case has one."""
    openings = _openings(track, slots, size)
    if openings is None:
        return None
    openings = openings.with_columns(
        round=pl.int_range(pl.len(), dtype=pl.UInt32),
        number=pl.int_range(pl.len(), dtype=pl.UInt32).over("case"),
    )
    cases, number = openings["case"], openings["number"]
    lo, hi = openings["lo"], openings["hi"]
    opened = Range(lo, lo if (lo == hi).all() else hi)
    acts: dict[str, list[Slot]] = {}
    for act in track.opened_by:
        acts |= _from_each_on(openings, act.id, slots.get(act.id, ()))
    single = not (number > 0).any()
    for act in track.acts:
        if act.id in slots and single:
            acts[act.id] = [slot.at(cases) for slot in slots[act.id]]
        elif act.id in slots:
            acts |= _belonging(openings, act.id, slots[act.id], size)
    return Frame(len(openings), acts, {}, cases, number, opened)


def _openings(track: Track, slots: Slots, size: int) -> pl.DataFrame | None:
    """A row for each occurrence that opens a round, in the order of the rounds."""
    several = [
        _long(slot, size).with_columns(opener=pl.lit(act.id), slot=pl.lit(place, dtype=pl.UInt32))
        for act in track.opened_by
        for place, slot in enumerate(slots.get(act.id, ()))
    ]
    found = pl.concat(several) if several else None
    if found is None or not len(found):
        return None
    return found.sort("case", "lo", "hi", maintain_order=True) if len(several) > 1 else found


def _long(slot: Slot, size: int) -> pl.DataFrame:
    """The cases that have an occurrence, with its span and label."""
    label = slot.label if slot.label is not None else pl.Series([""], dtype=pl.String).new_from_index(0, size)
    table = pl.DataFrame(
        {
            "case": pl.int_range(size, dtype=pl.UInt32, eager=True),
            "lo": column(slot.lo, size),
            "hi": column(slot.hi, size),
            "label": label,
        }
    )
    return table.filter(table["lo"] < NEVER)


def _from_each_on(openings: pl.DataFrame, act: str, slots: Sequence[Slot]) -> dict[str, list[Slot]]:
    """The occurrences of an act that open a round, as that round and those before it see them."""
    later = openings.filter(pl.col("opener") == act).select("case", "slot", opens="number")
    meant = (
        openings.select("case", "round", "number")
        .join(later, on="case")
        .filter(pl.col("opens") >= pl.col("number"))
        .sort("round", "opens")
    )
    return _wide(meant, act, slots, len(openings))


def chosen(here: Mask, one: Slot, other: Slot, size: int) -> Slot:
    """One occurrence where the mask holds, the other elsewhere."""
    if here is True:
        return one
    names = {*one.stated, *other.stated}
    lo = where(here, one.lo, other.lo)
    return Slot(
        lo=lo,
        hi=lo if one.span.exact and other.span.exact else where(here, one.hi, other.hi),
        kind=where(here, one.kind, other.kind, KIND),
        recorded=_either_mask(here, one.recorded, other.recorded, size),
        dated=_either_mask(here, one.dated, other.dated, size),
        bounded=_either_mask(here, one.bounded, other.bounded, size),
        stated={name: _chosen_range(here, one.stated.get(name), other.stated.get(name)) for name in names},
    )


def _chosen_range(here: Mask, one: Range | None, other: Range | None) -> Range:
    first, second = one or Range(ALWAYS, NEVER), other or Range(ALWAYS, NEVER)
    return Range(where(here, first.lo, second.lo), where(here, first.hi, second.hi))


def _either_mask(here: Mask, one: Mask, other: Mask, size: int) -> Mask:
    if isinstance(here, bool):
        return one if here else other
    if isinstance(one, bool) and one is other:
        return one
    return settled(mask_column(one, size).zip_with(here, mask_column(other, size)))


def _belonging(openings: pl.DataFrame, act: str, slots: Sequence[Slot], size: int) -> dict[str, list[Slot]]:
    """The occurrences of an act, each in the round that it names, else the last that had opened by then."""
    long = pl.concat(
        [
            _long(slot, size).with_columns(slot=pl.lit(place, dtype=pl.UInt32))
            for place, slot in enumerate(slots)
        ]
    )
    day = pl.when(pl.col("lo") == ALWAYS).then("hi").otherwise("lo")
    several = openings.select("case", "round", "number", opening="lo", named="label")
    meant = (
        long.select("case", "slot", "label", day=day)
        .join(several, on="case")
        .group_by("case", "slot")
        .agg(
            first=pl.col("round").min(),
            named=pl.col("round")
            .filter((pl.col("label") != "") & (pl.col("label") == pl.col("named")))
            .min(),
            opened=pl.col("round").filter(pl.col("opening") <= pl.col("day")).max(),
        )
        .select("case", "slot", round=pl.coalesce("named", "opened", "first"))
        .sort("round", "slot")
    )
    return _wide(meant, act, slots, len(openings))


def _wide(meant: pl.DataFrame, act: str, slots: Sequence[Slot], size: int) -> dict[str, list[Slot]]:
    """An act with the occurrences that are meant in each round, in their order."""
    if not len(meant):
        return {}
    meant = meant.with_columns(place=pl.int_range(pl.len(), dtype=pl.UInt32).over("round"))
    return {act: [_gathered(meant, place, slots, size) for place in _places(meant)]}


def _places(meant: pl.DataFrame) -> Iterator[int]:
    last = meant["place"].max()
    yield from range((last if isinstance(last, int) else 0) + 1)


def _gathered(meant: pl.DataFrame, place: int, slots: Sequence[Slot], size: int) -> Slot:
    """The occurrences that come in one place of their rounds."""
    here = meant.filter(meant["place"] == place)
    found = Slot(NEVER, NEVER, stated={name: Range(ALWAYS, NEVER) for name in slots[0].stated})
    for number, slot in enumerate(slots):
        some = here.filter(here["slot"] == number)
        if len(some):
            spread_out = _spread(slot.at(some["case"]), some["round"], len(some), size)
            mark = spread(column(1, len(some), CODE), some["round"], size, 0, CODE) == 1
            found = chosen(settled(mark), spread_out, found, size)
    return found


def _spread(slot: Slot, index: pl.Series, height: int, size: int) -> Slot:
    """An occurrence of some rounds among all of them."""

    def days(values: Days, fill: int, dtype: pl.DataType = DAY) -> pl.Series:
        return spread(column(values, height, dtype), index, size, fill, dtype)

    def mask(values: Mask) -> Mask:
        if isinstance(values, bool):
            return values
        return spread(values.cast(CODE), index, size, 0, CODE) == 1

    lo = days(slot.lo, NEVER)
    return Slot(
        lo=lo,
        hi=lo if slot.span.exact else days(slot.hi, NEVER),
        kind=slot.kind if isinstance(slot.kind, int) else days(slot.kind, 0, KIND),
        recorded=mask(slot.recorded),
        dated=mask(slot.dated),
        bounded=mask(slot.bounded),
        label=None if slot.label is None else spread_labels(slot.label, index, size),
        stated={
            name: Range(days(span.lo, ALWAYS), days(span.hi, NEVER)) for name, span in slot.stated.items()
        },
    )


def down(span: Range, frame: Frame) -> Range:
    """Values of the cases as each of their rounds has them."""
    return span if frame.cases is None else range_taken(span, frame.cases)


def up(days: Days, frame: Frame, size: int) -> Days:
    """The earliest value over the rounds of each case; never for a case without."""
    if frame.cases is None or frame.number is None:
        return days
    found: Days = NEVER
    values = column(days, frame.size)
    for number in _numbers(frame):
        here = frame.number == number
        found = earliest(found, spread(values.filter(here), frame.cases.filter(here), size, NEVER))
    return found


def any_up(mask: Mask, frame: Frame, size: int) -> Mask:
    """Whether something holds in any round of a case."""
    if frame.cases is None or mask is False:
        return mask
    cases = frame.cases if mask is True else frame.cases.filter(mask)
    marked = cases.unique().sort()
    return settled(spread(column(1, len(marked), CODE), marked, size, 0, CODE) == 1)


def _numbers(frame: Frame) -> Iterator[int]:
    last = frame.number.max() if frame.number is not None else 0
    yield from range((last if isinstance(last, int) else 0) + 1)


def counted(frame: Frame | None, size: int) -> pl.Series:
    """How many rounds each case has."""
    if frame is None or frame.cases is None or frame.number is None:
        return column(0, size, Count)
    last = frame.number.shift(-1).fill_null(0) == 0
    return spread((frame.number + 1).filter(last), frame.cases.filter(last), size, 0, Count)


Frames = Mapping[str, Frame]
"""The rounds of each track that any case of the chunk opened."""
