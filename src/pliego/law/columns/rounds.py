"""Rounds of tracks in columns: one row for each round of each case. The rules are those of `pliego.law.rounds`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from pliego.law.columns.algebra import (
    CODE,
    DAY,
    KIND,
    NOTHING,
    Days,
    Mask,
    Range,
    both,
    column,
    earliest,
    either,
    folded,
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

COUNT: Final = pl.UInt32()


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
    opening = [slot for act in track.opened_by for slot in slots.get(act.id, ())]
    ever, twice = _overlap([slot.present for slot in opening])
    if ever is False:
        return None
    if twice is False:
        return _once(track, slots, mask_column(ever, size).arg_true())
    return _several(track, slots, size)


def _overlap(masks: Sequence[Mask]) -> tuple[Mask, Mask]:
    """Where any of some masks holds, and where more than one of them do."""
    ever: Mask = False
    twice: Mask = False
    for mask in masks:
        ever, twice = settled(either(ever, mask)), settled(either(twice, both(ever, mask)))
    return ever, twice


def _once(track: Track, slots: Slots, cases: pl.Series) -> Frame:
    """The rounds of a track that no case opened twice."""
    seen = {
        act.id: [slot.at(cases) for slot in slots[act.id]]
        for act in (*track.opened_by, *track.acts)
        if act.id in slots
    }
    opened = folded(earliest, [slot.span for act in track.opened_by for slot in seen.get(act.id, ())])
    return Frame(len(cases), seen, {}, cases, column(0, len(cases), COUNT), opened)


def _several(track: Track, slots: Slots, size: int) -> Frame:
    """The rounds of a track that some case opened more than once."""
    openings = _openings(track, slots, size).with_columns(
        round=pl.int_range(pl.len(), dtype=COUNT), number=pl.int_range(pl.len(), dtype=COUNT).over("case")
    )
    cases, number = openings["case"], openings["number"]
    lo, hi = openings["lo"], openings["hi"]
    opened = Range(lo, lo if (lo == hi).all() else hi)
    acts: dict[str, list[Slot]] = {}
    for place, act in enumerate(track.opened_by):
        if act.id in slots:
            acts |= _from_each_on(openings, openings["opener"] == place, act.id, slots[act.id])
    for act in track.acts:
        if act.id in slots:
            acts |= _belonging(openings, act.id, slots[act.id], size)
    return Frame(len(openings), acts, {}, cases, number, opened)


def _openings(track: Track, slots: Slots, size: int) -> pl.DataFrame:
    """A row for each occurrence that opens a round, in the order of the rounds."""
    several = [
        _long(slot, size).with_columns(opener=pl.lit(place, dtype=CODE), slot=pl.lit(number, dtype=pl.UInt32))
        for place, act in enumerate(track.opened_by)
        for number, slot in enumerate(slots.get(act.id, ()))
    ]
    return pl.concat(several).sort("case", "lo", "hi", maintain_order=True)


def _long(slot: Slot, size: int) -> pl.DataFrame:
    """The cases that have an occurrence, with its span and label."""
    cases = mask_column(slot.present, size).arg_true()
    here = slot.at(cases)
    label = here.label if here.label is not None else _no_label(len(cases))
    lo, hi = column(here.lo, len(cases)), column(here.hi, len(cases))
    return pl.DataFrame({"case": cases.cast(pl.UInt32), "lo": lo, "hi": hi, "label": label})


def _no_label(size: int) -> pl.Series:
    return pl.Series([""], dtype=pl.String).new_from_index(0, size)


def _from_each_on(
    openings: pl.DataFrame, here: pl.Series, act: str, slots: Sequence[Slot]
) -> dict[str, list[Slot]]:
    """The occurrences of an act that open a round, as that round and those before it see them."""
    later = openings.filter(here).select("case", "slot", opens="number")
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
    apart = cases.slice(1) != cases.head(-1)
    if not apart.all():
        cases = cases.head(1).append(cases.slice(1).filter(apart))
    return settled(spread(column(1, len(cases), CODE), cases, size, 0, CODE) == 1)


def _numbers(frame: Frame) -> Iterator[int]:
    last = frame.number.max() if frame.number is not None else 0
    yield from range((last if isinstance(last, int) else 0) + 1)


def counted(frame: Frame | None, size: int) -> pl.Series:
    """How many rounds each case has."""
    if frame is None or frame.cases is None or frame.number is None:
        return column(0, size, COUNT)
    last = frame.number.shift(-1).fill_null(0) == 0
    return spread((frame.number + 1).filter(last), frame.cases.filter(last), size, 0, COUNT)


Frames = Mapping[str, Frame]
"""The rounds of each track that any case of the chunk opened."""
