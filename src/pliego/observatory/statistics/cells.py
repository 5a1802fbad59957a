"""The counts of a release: which there are, and what each adds up to. Plain Python: no Django."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

ALL: Final = "all"
UNTOLD: Final = "untold"
"""Of a report whose state or sector was not told, or stands in no list."""


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """One count: of reports with this route, state and sector, each of which may be `all`."""

    route: str = ALL
    state: str = ALL
    sector: str = ALL

    @property
    def is_margin(self) -> bool:
        """Whether it counts a whole route, state or sector."""
        return (self.route, self.state, self.sector).count(ALL) == 2


TOTAL: Final = Cell()


@dataclass(frozen=True, slots=True)
class Universe:
    """Every code that a release counts by, whether or not any report has it, in the order of the tables."""

    routes: tuple[str, ...]
    states: tuple[str, ...]
    sectors: tuple[str, ...]

    def cells(self) -> Iterator[Cell]:
        """Every count of a release: the total, three tables of one kind, routes by state and routes by sector."""
        yield TOTAL
        yield from (Cell(route=route) for route in self.routes)
        yield from (Cell(state=state) for state in self.states)
        yield from (Cell(sector=sector) for sector in self.sectors)
        yield from (Cell(route, state=state) for state in self.states for route in self.routes)
        yield from (Cell(route, sector=sector) for sector in self.sectors for route in self.routes)


@dataclass(frozen=True, slots=True)
class Filing:
    """What a release knows of one report."""

    route: str
    state: str
    sector: str


def counted(universe: Universe, filings: Iterable[tuple[Filing, int]]) -> Mapping[Cell, int]:
    """Every count of the universe over filings, each with how many reports are alike in it.

    Raises `KeyError` for a route that the universe lacks; a state or sector that it lacks counts as untold.
    """
    counts = Counter(dict.fromkeys(universe.cells(), 0))
    routes = dict.fromkeys(universe.routes)
    for filing, number in filings:
        routes[filing.route]
        state = filing.state if filing.state in universe.states else UNTOLD
        sector = filing.sector if filing.sector in universe.sectors else UNTOLD
        for cell in (
            TOTAL, Cell(filing.route), Cell(state=state), Cell(sector=sector),
            Cell(filing.route, state=state), Cell(filing.route, sector=sector),
        ):  # fmt: skip
            counts[cell] += number
    return counts
