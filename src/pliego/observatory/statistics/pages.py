"""What the pages of the statistics show, as plain values in one language."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pliego.law.clauses import Language
from pliego.law.words import word
from pliego.observatory.models import StatisticsBegin, StatisticsRelease
from pliego.observatory.statistics.cells import ALL, TOTAL, Cell
from pliego.observatory.statistics.quarters import Quarter
from pliego.observatory.statistics.release import Release

Count = int | None
"""None for one that is withheld."""


@dataclass(frozen=True, slots=True)
class Span:
    """The months of a quarter in words."""

    first: str
    last: str
    year: int


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table: a state or sector with its count over all routes, then one for each route, if any is shown."""

    name: str
    all: Count
    of_routes: tuple[tuple[str, Count], ...]

    @property
    def divided(self) -> bool:
        """Whether the count of any one route is shown."""
        return any(count is not None for _, count in self.of_routes)


@dataclass(frozen=True, slots=True)
class Table:
    """The states or the sectors of which any count is shown, and how many have none."""

    routes: tuple[str, ...]
    lines: tuple[Line, ...]
    without: int


@dataclass(frozen=True, slots=True)
class QuarterPage:
    """One release as its page shows it."""

    quarter: Quarter
    span: Span
    day: str
    threshold: int
    total: Count
    routes: tuple[tuple[str, Count], ...]
    states: Table
    sectors: Table


@dataclass(frozen=True, slots=True)
class Index:
    """Each release with its months and total, the newest first, and which comes next and when, if it is known."""

    releases: tuple[tuple[Release, Span, Count], ...]
    next: Span | None = None
    due: str = ""


def release_of(quarter: str) -> Release | None:
    """The release of a quarter, written `2026-Q3`; none before its day, and for what is no quarter."""
    found = StatisticsRelease.objects.filter(quarter=quarter[:8]).first()
    return Release.read(found.text) if found else None


def index(language: str) -> Index:
    """Every release, and the quarter that is released next."""
    releases = [Release.read(row.text) for row in StatisticsRelease.objects.order_by("-quarter")]
    shown = tuple((one, span(one.quarter, language), one.counts.get(TOTAL)) for one in releases)
    upcoming = _upcoming(releases)
    return Index(shown, span(upcoming, language), upcoming.due) if upcoming else Index(shown)


def _upcoming(releases: Sequence[Release]) -> Quarter | None:
    if releases:
        return releases[0].quarter.following
    begun = StatisticsBegin.objects.first()
    return Quarter.read(begun.quarter) if begun else None


def span(quarter: Quarter, language: str) -> Span:
    """The months of a quarter in a language."""
    names = word("months", Language(language)).split()
    first, *_, last = (names[int(month[5:]) - 1] for month in quarter.months)
    return Span(first, last, quarter.year)


def page(release: Release, language: str) -> QuarterPage:
    """A release in a language."""
    universe, count = release.universe, release.counts.get
    return QuarterPage(
        quarter=release.quarter,
        span=span(release.quarter, language),
        day=release.day,
        threshold=release.threshold,
        total=count(TOTAL),
        routes=tuple((release.names[code][language], count(Cell(code))) for code in universe.routes),
        states=_table(release, language, universe.states, lambda route, state: Cell(route, state=state)),
        sectors=_table(release, language, universe.sectors, lambda route, sector: Cell(route, sector=sector)),
    )


def _table(release: Release, language: str, codes: Iterable[str], cell: Callable[[str, str], Cell]) -> Table:
    count, names = release.counts.get, release.names
    routes = release.universe.routes
    lines = [
        Line(
            name=names[code][language],
            all=count(cell(ALL, code)),
            of_routes=tuple((names[route][language], count(cell(route, code))) for route in routes),
        )
        for code in codes
    ]
    shown = [line for line in lines if line.divided or line.all is not None]
    shown.sort(key=lambda line: -(line.all or 0))
    return Table(tuple(names[route][language] for route in routes), tuple(shown), len(lines) - len(shown))
