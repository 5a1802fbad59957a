"""A fixed comparison as its page shows it: for each panel the drawing, the definitions and the figures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString

from pliego.agreement.series import Figure, Length, Series, Strand, strands, together
from pliego.observatory.charts.kinds import Chart
from pliego.observatory.charts.svg import inline
from pliego.observatory.indicators.comparisons import Comparison, Panel
from pliego.observatory.indicators.drawing import chart, period_text
from pliego.observatory.indicators.numbers import number
from pliego.observatory.indicators.series_charts import labels_of
from pliego.observatory.indicators.series_page import direction_told, titled_in, way_told
from pliego.observatory.indicators.words import COUNTED, area, unit


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a series of a panel counts. `way` is empty where nothing moves."""

    id: str
    title: str
    title_language: str
    way: str
    direction: str
    counted: str
    unit: str


@dataclass(frozen=True, slots=True)
class Cell:
    """The figures of one line for one period: none is a gap, several are a conflict."""

    label: str
    figures: tuple[Figure, ...]

    @property
    def values(self) -> tuple[tuple[str, Figure], ...]:
        """Each figure as a number, with its row."""
        return tuple((number(figure.row.value), figure) for figure in self.figures)


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One period and what each line has for it."""

    period: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What the rows of a series say beyond their figures, in English, and of which periods they say it.

    `title` is empty where the panel has a single series, `periods` where all rows of it say so.
    """

    title: str
    periods: str
    text: str


@dataclass(frozen=True, slots=True)
class PanelPage:
    """A panel: its drawing, what its series count, and its figures by period."""

    number: int
    title: str
    svg: SafeString
    unit: str
    meanings: tuple[Meaning, ...]
    labels: tuple[str, ...]
    rows: tuple[PeriodRow, ...]
    notes: tuple[Note, ...]
    left_out: tuple[Meaning, ...]


def panels_of(comparison: Comparison, held: Mapping[str, Series], language: str) -> tuple[PanelPage, ...]:
    """The panels of a page whose series the tables have; a panel without any is left out.

    Raises `MixedError` where series of a panel do not count the same thing.
    """
    found = enumerate(comparison.panels, 1)
    return tuple(_panel(at, panel, held, language) for at, panel in found if _lines(panel, held))


def chart_of(panel: Panel, held: Mapping[str, Series], language: str) -> Chart | None:
    """The drawing of a panel; nothing where it would show one figure."""
    lines = _lines(panel, held)
    return chart(lines, _labels(lines, held, language), str(panel.title), language) if lines else None


def _lines(panel: Panel, held: Mapping[str, Series]) -> tuple[Strand, ...]:
    """The lines of its series that are of whole years, or whose length of period does not matter."""
    return tuple(
        line
        for name in panel.series
        if name in held
        for line in strands(held[name])
        if line.span_key in ("", Length.YEAR.value)
    )


def _panel(at: int, panel: Panel, held: Mapping[str, Series], language: str) -> PanelPage:
    lines = together(_lines(panel, held))
    drawing = chart_of(panel, held, language)
    shown = {figure.row for line in lines for figure in line.figures}
    members = [held[name] for name in dict.fromkeys(line.series for line in lines)]
    return PanelPage(
        number=at,
        title=str(panel.title),
        svg=SafeString(inline(drawing) if drawing else ""),
        unit=unit(lines[0].unit),
        meanings=tuple(_meaning(series, language) for series in members),
        labels=tuple(_labels(lines, held, language)),
        rows=_rows(lines, held, language),
        notes=tuple(_notes(lines, held, language)),
        left_out=tuple(
            _meaning(series, language)
            for series in members
            if any(figure.row not in shown for figure in series.figures)
        ),
    )


def _labels(lines: Sequence[Strand], held: Mapping[str, Series], language: str) -> list[str]:
    if len({line.series for line in lines}) == 1:
        return labels_of(lines, held[lines[0].series].title(language))
    return [held[line.series].title(language) for line in lines]


def _meaning(series: Series, language: str) -> Meaning:
    return Meaning(
        id=series.id,
        title=series.title(language),
        title_language=titled_in(series, language),
        way=way_told(series.figures[0].way),
        direction=direction_told(series),
        counted=str(COUNTED[series.definition.counted]),
        unit=unit(series.units[0]),
    )


def _notes(lines: Sequence[Strand], held: Mapping[str, Series], language: str) -> Iterator[Note]:
    found: dict[tuple[str, str], list[Figure]] = {}
    panel = {line.series for line in lines}
    for line in lines:
        for figure in line.figures:
            found.setdefault((line.series, figure.row.note), []).append(figure)
    for (name, text), figures in found.items():
        whole = sum(len(line.figures) for line in lines if line.series == name)
        periods = dict.fromkeys(period_text(figure.row.period, language) for figure in figures)
        if text:
            title = held[name].title(language) if len(panel) > 1 else ""
            yield Note(title, "" if len(figures) == whole else ", ".join(periods), text)


def _rows(lines: Sequence[Strand], held: Mapping[str, Series], language: str) -> tuple[PeriodRow, ...]:
    labels = _columns(lines, held, language)
    periods = {figure.row.period.text: figure.row.period for line in lines for figure in line.figures}
    return tuple(
        PeriodRow(
            period_text(when, language),
            tuple(
                Cell(
                    label,
                    tuple(
                        figure
                        for line in members
                        for figure in line.figures
                        if figure.row.period.text == when.text
                    ),
                )
                for label, members in labels.items()
            ),
        )
        for when in sorted(periods.values(), key=lambda when: (when.span.lo, when.span.hi))
    )


def _columns(
    lines: Sequence[Strand], held: Mapping[str, Series], language: str
) -> Mapping[str, tuple[Strand, ...]]:
    """The lines by column: one for each series, or for each place where there is a single series."""
    found: dict[str, tuple[Strand, ...]] = {}
    single = len({line.series for line in lines}) == 1
    for line in lines:
        title = held[line.series].title(language)
        several = single and len(held[line.series].geographies) > 1
        label = area(line.geography) if several else title
        found[label] = (*found.get(label, ()), line)
    return found
