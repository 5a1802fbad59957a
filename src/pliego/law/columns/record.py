"""The record of many cases in columns: occurrences of acts, and what they presuppose.

The rules are those of `pliego.law.record`. Columns hold one world: that of the preferred claims.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from pliego.law.acts import ACT_BY_ID, ACTS, UNDER_AGREEMENT, Act, Kinds
from pliego.law.answers import EPOCH
from pliego.law.columns.algebra import (
    CODE,
    KIND,
    Codes,
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
    last: Callable[[], Days]
    again: Mapping[str, Mask]
    impossible: Mask
    disputed: Mask


class Part(Mapping[str, pl.Series]):
    """Some rows of a table, its columns by name; a column that nobody asks for is not picked."""

    def __init__(self, columns: Mapping[str, pl.Series], here: pl.Series | None = None) -> None:
        self._columns = columns
        self._here = here
        self._picked: dict[str, pl.Series] = {}

    def __getitem__(self, name: str) -> pl.Series:
        if name not in self._picked:
            values = self._columns[name]
            self._picked[name] = values if self._here is None else values.filter(self._here)
        return self._picked[name]

    def let(self, name: str, values: pl.Series) -> None:
        """Say what a column holds, so that it need not be picked."""
        self._picked[name] = values

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)


def occurred(rows: pl.DataFrame, size: int, as_of: int) -> Occurred:
    """Occurrences by act, from the rows of a chunk (see `pliego.law.columns.chunks`)."""
    slots: dict[str, list[Slot]] = {}
    again: dict[str, Mask] = {}
    begun: list[Part] = []
    impossible, disputed = [], []
    for act, part in _parts(rows):
        slots[act.id] = [_slot(each, act, size, as_of) for each in _by_slot(part)]
        begun.append(part)
        early = part["hi"] < EPOCH
        if act.id in UNDER_AGREEMENT and early.any():
            impossible.append(part["case"].filter(early))
        if "again" in part:
            disputed.append(part["case"].filter(part["disputed"]))
            if act.kinds is Kinds.RESULTS:
                again[act.id] = _marked([part["case"].filter(part["again"])], size)
    marked = (_marked(cases, size) for cases in (impossible, disputed))
    return Occurred(slots, lambda: _last(begun, size), again, *marked)


def _parts(rows: pl.DataFrame) -> Iterator[tuple[Act, Part]]:
    """The rows of each act, reduced to one for each occurrence."""
    codes, columns = rows["act"], {name: rows[name] for name in rows.columns if name != "act"}
    exact = (columns["lo"] == columns["hi"]).all()
    for code in sorted(codes.unique().to_list()):
        act = ACTS[code]
        part = Part(columns, codes == code)
        if exact:
            part.let("hi", part["lo"])
        cases = part["case"]
        if (cases.slice(1) == cases.head(-1)).any():
            yield act, Part(occurrences(pl.DataFrame(dict(part)), act, rows).to_dict())
        else:
            yield act, _once(part)


def _once(part: Part) -> Part:
    """Rows of an act that no case has twice."""
    if "occurrence" not in part:
        return part
    again = part["occurrence"] > 1
    return Part({**part, "again": again, "disputed": mask_column(False, len(again))})  # noqa: FBT003 - none is


def _by_slot(part: Part) -> Iterator[Part]:
    if "slot" not in part:
        yield part
        return
    last = part["slot"].max()
    for number in range((last if isinstance(last, int) else 0) + 1):
        yield Part(part, part["slot"] == number)


def _slot(part: Part, act: Act, size: int, as_of: int) -> Slot:
    cases, height = part["case"], len(part["case"])
    bounded = settled(part["bounded"]) if "bounded" in part else False
    dated = settled(~part["undated"]) if "undated" in part else True
    begins, ends = part["lo"], part["hi"]
    begins_at: Days = where(bounded, ALWAYS, begins) if act.answers else begins
    exact = begins_at is begins and (begins is ends or (begins == ends).all())
    lo = spread(column(begins_at, height), cases, size, NEVER)
    last = begins if exact else column(where(by(ends, as_of), ends, NEVER), height)
    return Slot(
        lo=lo,
        hi=lo if exact else spread(last, cases, size, NEVER),
        kind=_spread_kind(part["kind"], cases, size) if "kind" in part else 0,
        dated=dated if dated is True else _spread_mask(mask_column(dated, height), cases, size),
        bounded=bounded if bounded is False else _spread_mask(mask_column(bounded, height), cases, size),
        label=spread_labels(part["label"], cases, size) if "label" in part else None,
        stated=_stated(part, size),
    )


def _spread_kind(kinds: pl.Series, cases: pl.Series, size: int) -> Codes:
    """Kinds of those cases that have the occurrence; one number where none of them says any."""
    return spread(kinds, cases, size, 0, KIND) if (kinds != 0).any() else 0


def _spread_mask(mask: pl.Series, cases: pl.Series, size: int) -> Mask:
    """A truth value of those cases that have the occurrence; false of the others."""
    return settled(spread(mask.cast(CODE), cases, size, 0, CODE) == 1)


def spread_labels(labels: pl.Series, cases: pl.Series, size: int) -> pl.Series:
    """Proceedings, empty for the cases without."""
    if len(cases) == size:
        return labels
    return pl.Series([""], dtype=pl.String).new_from_index(0, size).scatter(cases, labels)


def _stated(part: Part, size: int) -> dict[str, Range]:
    """The dates that an act names; any day where it names none."""
    found = {}
    for name in part:
        field, stated, end = name.rpartition("_stated_")
        if stated and end == "lo":
            lo, hi = part[name], part[f"{field}_stated_hi"]
            found[field] = Range(
                spread(lo, part["case"], size, ALWAYS), spread(hi, part["case"], size, NEVER)
            )
    return found


def _last(begun: list[Part], size: int) -> Days:
    found: Days = ALWAYS
    for part in begun:
        if "slot" in part:
            only = pl.DataFrame({name: part[name] for name in ("case", "lo")})
            part = Part(only.group_by("case", maintain_order=True).agg(pl.col("lo").max()).to_dict())
        found = latest(found, spread(part["lo"], part["case"], size, ALWAYS))
    return found


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


def floor_of(happened: Occurred, epoch: int) -> Days:
    """The earliest day on which an act that ends a case may lie unrecorded."""
    return latest(happened.last(), epoch)
