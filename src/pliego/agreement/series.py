"""Series of indicators: what each figure counts, which figures disagree, and which may share a drawing."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import groupby
from typing import Final

from .definitions import Counted, Definition, Way, unknown
from .indicators import Indicator
from .kinds import Confidence
from .values import When

RATIO: Final = "percent"
"""The unit whose figures do not grow with the length of their period."""

_BOTH: Final = re.compile(r"\b(?:both ways|both directions|two[- ]way)\b", re.IGNORECASE)
_ONE: Final = re.compile(r"\b(?:one[- ]way|northbound|southbound)\b", re.IGNORECASE)
_ELSEWHERE: Final = re.compile(r"\s*see\b", re.IGNORECASE)
"""A part of a note that speaks of another series."""
_FORMER: Final = re.compile(r"\brevised \(first published ([0-9][0-9,]*(?:\.[0-9]+)?)\)", re.IGNORECASE)
_REVISED: Final = re.compile(r"\brevised\b", re.IGNORECASE)
_FIRST: Final = re.compile(r"\bfirst published\b", re.IGNORECASE)


class Revision(StrEnum):
    """Whether a figure is the one first published, a later revision, or not said to be either."""

    FIRST = "first"
    REVISED = "revised"
    UNSTATED = "unstated"


class Length(StrEnum):
    """How long the period of a figure is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row with what its words say: which way it counts, and whether it was revised."""

    row: Indicator
    counted: Counted
    way: Way

    @property
    def length(self) -> Length:
        """How long its period is."""
        return length_of(self.row.period)

    @property
    def revision(self) -> Revision:
        """What the note says of revisions."""
        if _REVISED.search(self.row.note):
            return Revision.REVISED
        return Revision.FIRST if _FIRST.search(self.row.note) else Revision.UNSTATED

    @property
    def first_published(self) -> Decimal | None:
        """The value before the revision, where the note tells it."""
        found = _FORMER.search(self.row.note)
        return Decimal(found[1].replace(",", "")) if found else None

    @property
    def other_words(self) -> str:
        """The note without what `revision` and `first_published` tell of it."""
        rest = _FORMER.sub("", self.row.note, count=1)
        rest = rest if rest != self.row.note else _FIRST.sub("", rest, count=1)
        return rest.strip(" ,;")

    @property
    def unverified(self) -> bool:
        """Whether it rests on memory."""
        return self.row.confidence is Confidence.M

    @property
    def joins(self) -> tuple[str, ...]:
        """What figures must share to stand on one line: place, unit, way and length of period.

        A sum over a range of months is comparable with none of another range.
        """
        own = self.row.period.text if self.length is Length.RANGE else self.length.value
        length = own if self.counted is Counted.OVER else ""
        return (self.row.geography, self.row.unit, self.way.value, length)


@dataclass(frozen=True, slots=True)
class Strand:
    """Figures of one series that may be joined by a line, in the order of their periods."""

    series: str
    figures: tuple[Figure, ...]

    @property
    def geography(self) -> str:
        """The place of all of them."""
        return self.figures[0].row.geography

    @property
    def unit(self) -> str:
        """The unit of all of them."""
        return self.figures[0].row.unit

    @property
    def way(self) -> Way:
        """The way in which all of them count."""
        return self.figures[0].way

    @property
    def span_key(self) -> str:
        """What lengths of period must share to be drawn upon one axis; empty where length does not matter."""
        return "" if self.unit == RATIO else self.figures[0].joins[3]


@dataclass(frozen=True, slots=True)
class Series:
    """A series: its definition and its figures, by place and period."""

    id: str
    definition: Definition
    figures: tuple[Figure, ...]

    def title(self, language: str) -> str:
        """Its name: in the language where there is one, else as the table has it."""
        return self.definition.names.get(language, self.figures[0].row.name)

    @property
    def units(self) -> tuple[str, ...]:
        """The units in which it is told."""
        return tuple(dict.fromkeys(figure.row.unit for figure in self.figures))

    @property
    def geographies(self) -> tuple[str, ...]:
        """The places of its figures, in the order of the table."""
        return tuple(dict.fromkeys(figure.row.geography for figure in self.figures))

    @property
    def mixes_revisions(self) -> bool:
        """Whether some figures are first published and others revised."""
        return {Revision.FIRST, Revision.REVISED} <= {figure.revision for figure in self.figures}

    @property
    def latest(self) -> tuple[Figure, ...]:
        """The figures of the last period; several where places or sources differ."""
        last = max(figure.row.period.span.hi for figure in self.figures)
        return tuple(figure for figure in self.figures if figure.row.period.span.hi == last)


class MixedError(ValueError):
    """Figures were to share a drawing that do not count the same thing."""


class MixedCountsError(MixedError):
    """One-way and two-way counts, or counts whose way is not stated, were to share a drawing."""


class MixedUnitsError(MixedError):
    """Figures of different units were to share an axis."""


class MixedPeriodsError(MixedError):
    """Sums over periods of different length were to share an axis."""


def length_of(period: When) -> Length:
    """How long a period is, by the way the table writes it."""
    if period.is_range:
        return Length.RANGE
    return {4: Length.YEAR, 7: Length.MONTH}.get(len(period.text), Length.DAY)


def series_of(rows: Iterable[Indicator], defined: Mapping[str, Definition]) -> Mapping[str, Series]:
    """The series by id, in the order of the table. One without a definition is kept, and nothing is assumed of it."""
    found: dict[str, list[Indicator]] = {}
    for row in rows:
        found.setdefault(row.series, []).append(row)
    return {name: _series(defined.get(name) or unknown(name), members) for name, members in found.items()}


def way_of(row: Indicator, definition: Definition) -> Way:
    """Which way a row counts: as its own words say, else as its series is defined."""
    said = "; ".join((row.name, *(part for part in row.note.split(";") if not _ELSEWHERE.match(part))))
    both, one = _BOTH.search(said), _ONE.search(said)
    if both and one:
        return Way.UNSTATED
    if both or one:
        return Way.TWO_WAY if both else Way.ONE_WAY
    return definition.way


def strands(series: Series) -> tuple[Strand, ...]:
    """The series parted into lines: one for each place, unit, way and length of period."""
    grouped: dict[tuple[str, ...], list[Figure]] = {}
    for figure in series.figures:
        grouped.setdefault(figure.joins, []).append(figure)
    return tuple(Strand(series.id, tuple(members)) for members in grouped.values())


def together(lines: Sequence[Strand]) -> tuple[Strand, ...]:
    """The lines, if they may share one drawing.

    Raises `MixedCountsError`, `MixedUnitsError` or `MixedPeriodsError` where they do not count the same thing.
    """
    for error, values in (
        (MixedUnitsError, {line.unit for line in lines}),
        (MixedCountsError, {line.way.value for line in lines}),
        (MixedPeriodsError, {line.span_key for line in lines}),
    ):
        if len(values) > 1:
            raise error(f"not in one drawing: {', '.join(sorted(values))}")
    return tuple(lines)


def drawings(series: Series) -> tuple[tuple[Strand, ...], ...]:
    """The lines of a series, parted into drawings so that none mixes what must stand apart."""
    grouped: dict[tuple[str, str, str], list[Strand]] = {}
    for line in strands(series):
        grouped.setdefault((line.unit, line.way.value, line.span_key), []).append(line)
    return tuple(together(lines) for lines in grouped.values())


def conflicts(series: Series) -> tuple[tuple[Figure, ...], ...]:
    """Figures for one place and one period that differ: each group is to be shown side by side."""
    grouped: dict[tuple[str, ...], list[Figure]] = {}
    for figure in series.figures:
        grouped.setdefault((*figure.joins, figure.row.period.text), []).append(figure)
    return tuple(tuple(group) for group in grouped.values() if len({one.row.value for one in group}) > 1)


def overlaps(series: Series) -> tuple[tuple[Figure, Figure], ...]:
    """Pairs of sums for one place whose periods overlap without being the same: neither continues the other."""
    summed = [figure for figure in series.figures if figure.counted is Counted.OVER]
    return tuple(
        (one, other)
        for at, one in enumerate(summed)
        for other in _begun_within(one, summed, at + 1)
        if one.row.unit == other.row.unit != RATIO and one.row.period.text != other.row.period.text
    )


def _begun_within(one: Figure, ordered: Sequence[Figure], at: int) -> Iterator[Figure]:
    """The figures from a position on whose periods begin within that of one; by place and first day, as in a series."""
    reach = one.row.period.span.hi
    while at < len(ordered):
        other = ordered[at]
        if other.row.geography != one.row.geography or other.row.period.span.lo > reach:
            return
        yield other
        at += 1


def missing_years(line: Strand) -> tuple[int, ...]:
    """The years between the first and the last of a line for which it has no figure."""
    known = {int(one.row.period.text) for one in line.figures if one.length is Length.YEAR}
    return tuple(year for year in range(min(known), max(known)) if year not in known) if known else ()


def unbroken(line: Strand) -> tuple[tuple[Figure, ...], ...]:
    """The parts of a line that may be drawn through: no year or month is missing, no period has two figures."""
    parts: list[list[Figure]] = []
    expected: int | None = None
    for _, same in groupby(line.figures, key=lambda figure: figure.row.period.text):
        group = [*same]
        place = _place(group[0].row.period)
        if len(group) > 1:
            parts += [[one] for one in group]
            expected = None
            continue
        if parts and place is not None and place == expected:
            parts[-1].append(group[0])
        else:
            parts.append(group)
        expected = None if place is None else place + 1
    return tuple(map(tuple, parts))


def _place(period: When) -> int | None:
    """A number for a year or a month by which the next one is told; nothing for other periods."""
    match length_of(period):
        case Length.YEAR:
            return int(period.text)
        case Length.MONTH:
            year, month = map(int, period.text.split("-"))
            return year * 12 + month
    return None


def _series(definition: Definition, rows: Sequence[Indicator]) -> Series:
    figures = [Figure(row, definition.counted, way_of(row, definition)) for row in rows]
    places = {name: at for at, name in enumerate(dict.fromkeys(row.geography for row in rows))}
    figures.sort(key=lambda one: (places[one.row.geography], one.row.period.span.lo, one.row.period.span.hi))
    return Series(definition.id, definition, tuple(figures))
