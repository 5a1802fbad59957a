"""The page of one series and the lists of all of them, as plain values in the reader's language."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pliego.agreement.definitions import Subject, Way
from pliego.agreement.kinds import Confidence
from pliego.agreement.series import (
    Figure,
    Revision,
    Series,
    conflicts,
    drawings,
    missing_years,
    overlaps,
    strands,
)
from pliego.agreement.values import Source
from pliego.observatory.charts.svg import inline
from pliego.observatory.indicators.drawing import (
    MOST_LINES,
    period_text,
    shared_period,
)
from pliego.observatory.indicators.numbers import number
from pliego.observatory.indicators.series_charts import charts_of, headings
from pliego.observatory.indicators.words import COUNTED, PLACE, REVISION, WAY, area, unit


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: what stands in its line of the table. `note` is English and empty where it is told once for all."""

    period: str
    place: str
    value: str
    unit: str
    way: str
    revision: str
    former: str
    note: str
    sources: tuple[int, ...]
    confidence: Confidence
    disputed: bool

    @property
    def unverified(self) -> bool:
        """Whether it rests on memory."""
        return self.confidence is Confidence.M


@dataclass(frozen=True, slots=True)
class _Common:
    """What the rows share: language, numbers of sources, the note told once, places and periods in conflict."""

    language: str
    numbers: Mapping[Source, int]
    note: str
    disputed: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Drawn:
    """One drawing of a series: its number from 1, its heading, and the SVG; no SVG where one figure is all."""

    number: int
    heading: str
    svg: SafeString
    bars_of: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Years without a figure within a line, and the place of the line where there are several."""

    place: str
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SeriesPage:
    """A series as its page shows it. `ways` is empty where nothing moves."""

    id: str
    title: str
    title_language: str
    units: tuple[str, ...]
    counted: str
    ways: tuple[str, ...]
    direction: str
    places: tuple[str, ...]
    drawn: tuple[Drawn, ...]
    rows: tuple[Row, ...]
    shared_note: str
    sources: tuple[Source, ...]
    conflicts: tuple[tuple[Figure, ...], ...]
    overlapping: bool
    gaps: tuple[Gap, ...]
    mixes_revisions: bool
    unverified: int
    of_mechanism: bool

    @property
    def drawings(self) -> int:
        """How many drawings there are to see."""
        return sum(bool(one.svg) for one in self.drawn)


def titled_in(series: Series, language: str) -> str:
    """The language in which its title stands: the reader's where there is one, else English."""
    return language if language in series.definition.names else "en"


def way_told(way: Way) -> str:
    """A way in words."""
    return str(WAY[way])


def direction_told(series: Series) -> str:
    """From where to where, as far as the definition says it for the whole series."""
    origin, destination = series.definition.origin, series.definition.destination
    if origin and destination:
        return _("origin %(origin)s, destination %(destination)s") % {
            "origin": PLACE[origin],
            "destination": PLACE[destination],
        }
    return _("destination %(destination)s") % {"destination": PLACE[destination]} if destination else ""


def page_of(series: Series, language: str) -> SeriesPage:
    """The page of a series."""
    sources = tuple(dict.fromkeys(source for one in series.figures for source in one.row.source.all))
    shared = shared_note(series.figures)
    common = _Common(
        language,
        {source: at for at, source in enumerate(sources, 1)},
        shared,
        frozenset((one.row.geography, one.row.period.text) for group in conflicts(series) for one in group),
    )
    return SeriesPage(
        id=series.id,
        title=series.title(language),
        title_language=titled_in(series, language),
        units=tuple(map(unit, series.units)),
        counted=str(COUNTED[series.definition.counted]),
        ways=tuple(
            dict.fromkeys(way_told(figure.way) for figure in series.figures if figure.way is not Way.NONE)
        ),
        direction=direction_told(series),
        places=tuple(map(area, series.geographies)),
        drawn=_drawn(series, language),
        rows=tuple(_row(figure, common) for figure in series.figures),
        shared_note=shared,
        sources=sources,
        conflicts=conflicts(series),
        overlapping=bool(overlaps(series)),
        gaps=_gaps(series),
        mixes_revisions=series.mixes_revisions,
        unverified=sum(figure.unverified for figure in series.figures),
        of_mechanism=series.definition.subject is Subject.MECHANISM,
    )


def shared_note(figures: Sequence[Figure]) -> str:
    """The note that more than half of the rows carry, so that it need be told once; empty where there is none."""
    notes = [figure.row.note for figure in figures]
    ((common, count),) = Counter(notes).most_common(1)
    return common if len(notes) > 2 and 2 * count > len(notes) else ""


def _row(figure: Figure, common: _Common) -> Row:
    former = figure.first_published
    return Row(
        period=period_text(figure.row.period, common.language),
        place=area(figure.row.geography),
        value=number(figure.row.value),
        unit=unit(figure.row.unit),
        way=way_told(figure.way),
        revision="" if figure.revision is Revision.UNSTATED else str(REVISION[figure.revision]),
        former=number(former) if former is not None else "",
        note="" if figure.row.note == common.note else figure.other_words,
        sources=tuple(common.numbers[source] for source in figure.row.source.all),
        confidence=figure.row.confidence,
        disputed=(figure.row.geography, figure.row.period.text) in common.disputed,
    )


def _drawn(series: Series, language: str) -> tuple[Drawn, ...]:
    parts = zip(drawings(series), headings(series, language), charts_of(series, language), strict=True)
    return tuple(
        Drawn(
            number=at,
            heading=heading,
            svg=SafeString(inline(drawing) if drawing else ""),
            bars_of=shared_period(lines) if len(lines) > MOST_LINES else "",
        )
        for at, (lines, heading, drawing) in enumerate(parts, 1)
    )


def _gaps(series: Series) -> tuple[Gap, ...]:
    several = len(series.geographies) > 1
    found = ((line, missing_years(line)) for line in strands(series))
    return tuple(Gap(area(line.geography) if several else "", years) for line, years in found if years)
