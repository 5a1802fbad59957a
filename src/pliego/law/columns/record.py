"""The record of many cases in columns: occurrences of acts, and what they presuppose.

The rules are those of `pliego.law.record`. Columns hold one world: that of the preferred claims.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from pliego.law.acts import ACT_BY_ID, ACTS, Act, Kinds
from pliego.law.answers import EPOCH
from pliego.law.columns.algebra import (
    CODE,
    KIND,
    Days,
    Mask,
    Range,
    before,
    both,
    by,
    column,
    either,
    every,
    latest,
    mask_column,
    no,
    same,
    settled,
    spread,
    where,
)  # fmt: skip
from pliego.law.columns.claims import occurrences
from pliego.law.columns.slots import Slot
from pliego.law.days import ALWAYS, NEVER

Absent = Mapping[str, Mask]
"""For some acts, the cases in which they surely did not take place."""


@dataclass(frozen=True, slots=True)
class Occurred:
    """What the events of a chunk record.

    `last` is the last day on which a step on record began. `again` tells for acts of results the cases in which
    they were repeated, `impossible` and `disputed` those in which an act lies before the agreement, or is told in
    two ways.
    """

    slots: dict[str, list[Slot]]
    last: Days
    again: Mapping[str, Mask]
    impossible: Mask
    disputed: Mask


def occurred(rows: pl.DataFrame, size: int, as_of: int) -> Occurred:
    """Occurrences by act, from the rows of a chunk (see `pliego.law.columns.chunks`)."""
    slots: dict[str, list[Slot]] = {}
    again: dict[str, Mask] = {}
    begun, impossible, disputed = [], [], []
    for act, part in _parts(rows):
        slots[act.id] = [_slot(each, act, size, as_of) for each in _by_slot(part)]
        begun.append(part.select("case", "lo"))
        early = part["hi"] < EPOCH
        if early.any():
            impossible.append(part.filter(early)["case"])
        if "again" in part.columns:
            disputed.append(part.filter("disputed")["case"])
            if act.kinds is Kinds.RESULTS:
                again[act.id] = _marked([part.filter("again")["case"]], size)
    return Occurred(slots, _last(begun, size), again, _marked(impossible, size), _marked(disputed, size))


def _parts(rows: pl.DataFrame) -> Iterator[tuple[Act, pl.DataFrame]]:
    """The rows of each act, reduced to one for each occurrence."""
    codes = rows["act"]
    for code in sorted(codes.unique().to_list()):
        part, act = rows.filter(codes == code), ACTS[code]
        cases = part["case"]
        twice = (cases == cases.shift(1)).any()
        yield act, occurrences(part, act, rows) if twice else _once(part)


def _once(part: pl.DataFrame) -> pl.DataFrame:
    """Rows of an act that no case has twice."""
    if "occurrence" in part.columns:
        part = part.with_columns(again=pl.col("occurrence") > 1, disputed=False)
    return part


def _by_slot(part: pl.DataFrame) -> Iterator[pl.DataFrame]:
    if "slot" not in part.columns:
        yield part
        return
    slot = part["slot"]
    last = slot.max()
    for number in range((last if isinstance(last, int) else 0) + 1):
        yield part.filter(slot == number)


def _slot(part: pl.DataFrame, act: Act, size: int, as_of: int) -> Slot:
    cases, has = part["case"], part.columns
    bounded = settled(part["bounded"]) if "bounded" in has else False
    dated = settled(~part["undated"]) if "undated" in has else True
    begins, ends = part["lo"], part["hi"]
    begins_at: Days = where(bounded, ALWAYS, begins) if act.answers else begins
    exact = begins_at is begins and (begins == ends).all()
    first = column(begins_at, len(part))
    lo = spread(first, cases, size, NEVER)
    last = column(where(by(ends, as_of), ends, NEVER), len(part))
    return Slot(
        lo=lo,
        hi=lo if exact else spread(last, cases, size, NEVER),
        kind=spread(part["kind"], cases, size, 0, KIND) if "kind" in has else 0,
        dated=dated if dated is True else _spread_mask(mask_column(dated, len(part)), cases, size),
        bounded=bounded if bounded is False else _spread_mask(mask_column(bounded, len(part)), cases, size),
        label=spread_labels(part["label"], cases, size) if "label" in has else None,
        stated=_stated(part, size),
    )


def _spread_mask(mask: pl.Series, cases: pl.Series, size: int) -> Mask:
    """A truth value of those cases that have the occurrence; false of the others."""
    return settled(spread(mask.cast(CODE), cases, size, 0, CODE) == 1)


def spread_labels(labels: pl.Series, cases: pl.Series, size: int) -> pl.Series:
    """Proceedings, empty for the cases without."""
    if len(cases) == size:
        return labels
    return pl.Series([""], dtype=pl.String).new_from_index(0, size).scatter(cases, labels)


def _stated(part: pl.DataFrame, size: int) -> dict[str, Range]:
    """The dates that an act names; any day where it names none."""
    found = {}
    for name in part.columns:
        field, stated, end = name.rpartition("_stated_")
        if stated and end == "lo":
            lo, hi = part[name].fill_null(ALWAYS), part[f"{field}_stated_hi"].fill_null(NEVER)
            found[field] = Range(
                spread(lo, part["case"], size, ALWAYS), spread(hi, part["case"], size, NEVER)
            )
    return found


def _last(begun: list[pl.DataFrame], size: int) -> Days:
    if not begun:
        return ALWAYS
    last = pl.concat(begun).group_by("case").agg(pl.col("lo").max()).sort("case")
    return spread(last["lo"], last["case"], size, ALWAYS)


def _marked(cases: list[pl.Series], size: int) -> Mask:
    found = [each for each in cases if len(each)]
    if not found:
        return False
    marked = pl.concat(found).unique().sort()
    ones = pl.Series([1], dtype=CODE).new_from_index(0, len(marked))
    return settled(spread(ones, marked, size, 0, CODE) == 1)


def presuppose(slots: dict[str, list[Slot]], absent: Absent, kinds: Mapping[str, int]) -> None:
    """Add and narrow the acts that later ones on record presuppose, as a record with gaps allows."""
    for later in reversed(ACTS):
        if later.id not in slots:
            continue
        by_it = slots[later.id][0]
        for earlier, kind in later.implies:
            barred = either(absent.get(earlier, False), absent.get(ACT_BY_ID[earlier].answers, False))
            _infer(slots, earlier, kinds[kind], by_it, no(barred))
        if later.answers in slots:
            _infer(slots, later.answers, 0, by_it, slots[later.answers][0].present)
        for earlier in later.follows:
            if earlier in slots:
                first = slots[earlier][0]
                undated = every([first.present, first.recorded, no(first.dated)])
                _infer(slots, earlier, 0, by_it, undated)


def _infer(slots: dict[str, list[Slot]], earlier: str, kind: int, later: Slot, where_so: Mask) -> None:
    """Let an act lie no later than one that presupposes it, where the latter took place by a known day."""
    known = settled(both(before(later.hi, NEVER), where_so))
    if known is False:
        return
    if earlier not in slots:
        slots[earlier] = [Slot(NEVER, NEVER, recorded=False)]
    first = slots[earlier][0]
    new = settled(both(known, no(first.present)))
    cut = settled(every([known, first.present, by(first.lo, later.hi), before(later.hi, first.hi)]))
    unkind = both(known, same(first.kind, 0)) if kind else False
    slots[earlier][0] = Slot(
        lo=where(new, ALWAYS, first.lo),
        hi=where(either(new, cut), later.hi, first.hi),
        kind=where(settled(unkind), kind, first.kind, KIND),
        recorded=settled(both(first.recorded, no(new))),
        dated=first.dated,
        bounded=first.bounded,
        label=first.label,
        stated=first.stated,
    )


def floor_of(last: Days) -> Days:
    """The earliest day on which an act that ends a case may lie unrecorded."""
    return latest(last, EPOCH)
