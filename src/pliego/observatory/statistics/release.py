"""A release: what is shown of a quarter's reports, as it is kept for good. Plain Python: no Django."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Final, Self

from .cells import Cell, Universe
from .quarters import Quarter

COLUMNS: Final = ("quarter", "route", "state", "sector", "reports", "shown")

Names = Mapping[str, Mapping[str, str]]
"""Of each code the words in each language, as they were on the day of the release."""


@dataclass(frozen=True, slots=True)
class Release:
    """What is shown of one quarter. `counts` has the shown ones only: of a withheld count nothing is kept."""

    quarter: Quarter
    day: str
    """The ISO date on which it was released."""
    threshold: int
    universe: Universe
    names: Names
    counts: Mapping[Cell, int]

    @property
    def text(self) -> str:
        """The release as JSON, the same for the same release."""
        return json.dumps(
            {
                "quarter": str(self.quarter),
                "day": self.day,
                "threshold": self.threshold,
                "routes": self.universe.routes,
                "states": self.universe.states,
                "sectors": self.universe.sectors,
                "names": self.names,
                "counts": [
                    [cell.route, cell.state, cell.sector, self.counts[cell]]
                    for cell in self.universe.cells()
                    if cell in self.counts
                ],
            },
            ensure_ascii=False,
        )

    @classmethod
    def read(cls, text: str) -> Self:
        """The release that `text` gave."""
        said = json.loads(text)
        return cls(
            quarter=Quarter.read(said["quarter"]),
            day=said["day"],
            threshold=said["threshold"],
            universe=Universe(*(tuple(said[kind]) for kind in ("routes", "states", "sectors"))),
            names=said["names"],
            counts={Cell(*codes): count for *codes, count in said["counts"]},
        )

    def table(self) -> str:
        """Every count as CSV, one a row; a withheld one is empty. `all` and `untold` stand as codes."""
        text = StringIO()
        rows = csv.writer(text, lineterminator="\r\n")
        rows.writerow(COLUMNS)
        rows.writerows(self._rows())
        return text.getvalue()

    def _rows(self) -> Iterator[tuple[str | int, ...]]:
        for cell in self.universe.cells():
            count = self.counts.get(cell)
            told = ("", "withheld") if count is None else (count, "yes")
            yield (str(self.quarter), cell.route, cell.state, cell.sector, *told)
