"""Occurrences of acts in columns: the first of every case in one slot, the second in the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Final

import polars as pl

from pliego.law.acts import ACTS
from pliego.law.columns.algebra import Codes, Days, Mask, Range, before, mask_taken, range_taken, taken
from pliego.law.days import NEVER
from pliego.law.norms import Duty, Power
from pliego.law.program import Op, Program
from pliego.law.record import UNKNOWN_KINDS

_NO_STATED: Final[Mapping[str, Range]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Slot:
    """The n-th occurrence of an act in each case: never where a case has none.

    `recorded` says whether an event records it, `dated` whether with a date of its own, `bounded` whether that is
    the date of an announcement. `label` is the proceeding it names, `stated` holds the dates that it names.
    """

    lo: Days
    hi: Days
    kind: Codes = 0
    recorded: Mask = True
    dated: Mask = True
    bounded: Mask = False
    label: pl.Series | None = None
    stated: Mapping[str, Range] = field(default_factory=lambda: _NO_STATED)

    @property
    def span(self) -> Range:
        """When it took place."""
        return Range(self.lo, self.hi)

    @property
    def present(self) -> Mask:
        """Which cases have it."""
        return before(self.lo, NEVER)

    def at(self, index: pl.Series) -> Slot:
        """The same occurrence for some rows."""
        span = range_taken(self.span, index)
        return Slot(
            lo=span.lo,
            hi=span.hi,
            kind=taken(self.kind, index),
            recorded=mask_taken(self.recorded, index),
            dated=mask_taken(self.dated, index),
            bounded=mask_taken(self.bounded, index),
            label=None if self.label is None else self.label[index],
            stated={name: range_taken(span, index) for name, span in self.stated.items()},
        )


Slots = Mapping[str, Sequence[Slot]]
"""Occurrences of each act, by its id; an act has at least one slot, or is not there."""

UNKNOWN_CODES: Final = len(UNKNOWN_KINDS)
"""Codes below this one stand for kinds that nobody recorded or that sources dispute."""


@lru_cache(maxsize=64)
def kind_codes(program: Program) -> Mapping[str, int]:
    """A number for each kind that a program or an act names; those of no certain kind come first."""
    kinds = [*UNKNOWN_KINDS]
    for act in ACTS:
        kinds += [kind for _, kind in (*act.words, *act.implies)]
    for step in program.steps:
        if step.op is Op.ON and isinstance(step.args[1], tuple):
            kinds += step.args[1]
    for compiled in program.norms:
        if isinstance(compiled.norm, Power):
            kinds += compiled.norm.kinds
        if isinstance(compiled.norm, Duty):
            kinds += [kind for _, kind in compiled.norm.discharging]
    return MappingProxyType({kind: code for code, kind in enumerate(dict.fromkeys(kinds))})
