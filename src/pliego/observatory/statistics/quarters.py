"""Quarters of a year, and the day from which each may be released. Plain Python: no Django."""

import re
from dataclasses import dataclass
from typing import Final, Self

from pliego.law.days import add_months, day, to_iso

_WRITTEN: Final = re.compile(r"(20\d\d)-Q([1-4])")
_MONTHS: Final = 3
_DELAY: Final = 1
"""Whole months between the end of a quarter and its release."""


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months of a year; `number` is 1 to 4."""

    year: int
    number: int

    @classmethod
    def read(cls, text: str) -> Self:
        """The quarter that is written `2026-Q3`. Raises `ValueError`."""
        found = _WRITTEN.fullmatch(text)
        if found is None:
            raise ValueError(f"not a quarter such as 2026-Q3: {text!r}")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, iso: str) -> Self:
        """The quarter in which a day or month lies, given in ISO 8601."""
        return cls(int(iso[:4]), (int(iso[5:7]) - 1) // _MONTHS + 1)

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"

    @property
    def months(self) -> tuple[str, ...]:
        """Its months, such as `2026-07`, in order."""
        first = (self.number - 1) * _MONTHS + 1
        return tuple(f"{self.year}-{month:02}" for month in range(first, first + _MONTHS))

    @property
    def following(self) -> "Quarter":
        """The next one."""
        return Quarter.of(to_iso(self._after(_MONTHS)))

    @property
    def due(self) -> str:
        """The ISO date from which it is released: the first of the month after the one that follows it."""
        return to_iso(self._after(_MONTHS + _DELAY))

    def _after(self, months: int) -> int:
        return add_months(day(f"{self.months[0]}-01"), months)


def quarters_due(since: Quarter, today: str) -> tuple[Quarter, ...]:
    """The quarters from one on that may be released on an ISO date, in order."""
    found = []
    while since.due <= today:
        found.append(since)
        since = since.following
    return tuple(found)
