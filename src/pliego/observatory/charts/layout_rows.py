"""Charts of rows: bars, stacked bars, ranges and the map of tiles, as marks at their places."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from django.utils.translation import gettext

from pliego.observatory.charts.kinds import FEW, Bars, Fill, Range, Ranges, Stack, StackedBars, TileMap
from pliego.observatory.charts.marks import (
    PAD,
    SMALL,
    WIDTH,
    Anchor,
    Drawing,
    Mark,
    Paint,
    Rect,
    Rule,
    Scale,
    Shape,
    Spot,
    Text,
    room_of,
    round_ticks,
    wrapped,
)
from pliego.observatory.charts.numbers import number_text

BAR: Final = 16
LINE: Final = 18
GAP: Final = 12
_MANY: Final = 4
"""Parts of a row whose numbers take a line of their own."""

PAINTS: Final = {
    Fill.SOLID: Paint.INK,
    Fill.HATCHED: Paint.HATCHED,
    Fill.DOTTED: Paint.DOTTED,
    Fill.PALE: Paint.PALE,
    Fill.OUTLINE: Paint.PAPER,
    Fill.CROSSED: Paint.CROSSED,
}


def head(unit: str) -> tuple[tuple[Mark, ...], float]:
    """The unit on top of a chart, and where the chart goes on."""
    lines = wrapped(unit, WIDTH - 2 * PAD, SMALL)
    marks = tuple(Text(PAD, 12 + n * 17, line, Paint.SOFT, size=SMALL) for n, line in enumerate(lines))
    return marks, 14 + 17 * len(lines)


def bars(chart: Bars) -> Drawing:
    """Rows of bars: labels beside them where all are short, else above."""
    language = chart.about.language
    top, y = head(chart.about.unit)
    texts = [_value_text(row.value, language, row.firm) for row in chart.rows]
    beside = max((room_of(row.label) for row in chart.rows), default=0)
    beside = beside + 8 if beside <= 60 else 0
    room = max((room_of(text) for text in texts), default=0) + 10
    known = [0, *(row.value for row in chart.rows)]
    scale = Scale(min(known), max(known), PAD + beside, WIDTH - PAD - room)
    marks: list[Mark] = [*top]
    for row, text in zip(chart.rows, texts, strict=True):
        if beside:
            marks.append(Text(PAD, y + BAR / 2, row.label))
        else:
            lines, y = _label(row.label, y)
            marks += lines
        start, end = sorted((scale(0), scale(row.value)))
        marks.append(Rect(start, y, end, y + BAR, Paint.INK if row.firm else Paint.HATCHED, Paint.INK))
        marks.append(Text(end + 6, y + BAR / 2, text))
        y += BAR + (8 if beside else GAP)
    return Drawing(y + 4, tuple(marks))


def _value_text(value: float, language: str, firm: bool) -> str:  # noqa: FBT001  a value's own mark
    return number_text(value, language) + ("" if firm else f" ({gettext('unverified')})")


def _label(label: str, y: float, room: float = WIDTH - 2 * PAD) -> tuple[list[Mark], float]:
    lines = wrapped(label, room)
    return [Text(PAD, y + 8 + n * LINE, line) for n, line in enumerate(lines)], y + LINE * len(lines)


def stacked(chart: StackedBars) -> Drawing:
    """Rows of parts under a legend; each row ends its label with the numbers of its parts, in the legend's order."""
    marks, y = head(chart.about.unit)
    done: list[Mark] = [*marks]
    for part in chart.parts:
        lines = wrapped(part.label, WIDTH - 2 * PAD - 28)
        done.append(Rect(PAD, y, PAD + 20, y + 14, PAINTS[part.fill], Paint.INK))
        done += [Text(PAD + 28, y + 7 + n * LINE, line) for n, line in enumerate(lines)]
        y += LINE * len(lines) + 4
    y += 8
    most = max((sum(row.values) for row in chart.rows), default=0)
    scale = Scale(0, most, PAD, WIDTH - PAD)
    for row in chart.rows:
        numbers = " · ".join(number_text(value, chart.about.language) for value in row.values)
        beside = room_of(numbers) + 8 if len(row.values) < _MANY else 0
        lines_of_label, y = _label(row.label, y, WIDTH - 2 * PAD - beside)
        done += lines_of_label
        y += 0 if beside else LINE
        place, anchor = (WIDTH - PAD, Anchor.END) if beside else (PAD, Anchor.START)
        done.append(Text(place, y - LINE + 8, numbers, Paint.SOFT, anchor))
        done += _parts(chart, row, scale, y)
        y += BAR + GAP
    return Drawing(y, tuple(done))


def _parts(chart: StackedBars, row: Stack, scale: Scale, y: float) -> Iterator[Mark]:
    start = 0.0
    for part, value in zip(chart.parts, row.values, strict=True):
        if value:
            yield Rect(scale(start), y, scale(start + value), y + BAR, PAINTS[part.fill], Paint.INK)
        start += value


def ranges(chart: Ranges) -> Drawing:
    """Rows of ranges: a line from the lowest to the highest, the middle a diamond."""
    language = chart.about.language
    marks, y = head(chart.about.unit)
    done: list[Mark] = [*marks]
    highest = max((max(row.high, row.planned or 0) for row in chart.rows), default=0)
    ticks = round_ticks(highest)
    scale = Scale(0, ticks[-1], PAD + 4, WIDTH - PAD - 14)
    done.append(Spot(PAD + 6, y + 8, Shape.DIAMOND, area=90))
    done.append(Text(PAD + 18, y + 8, gettext("median")))
    if chart.planned:
        x = PAD + 30 + room_of(gettext("median"))
        done.append(Rule(x, y, x, y + 16, Paint.ACCENT, 3))
        done.append(Text(x + 8, y + 8, chart.planned))
    y += 28
    start = y
    rows: list[Mark] = []
    for row in chart.rows:
        lines, y = _label(row.label, y)
        rows += lines
        rows.append(Text(PAD, y + 8, _range_words(row, language), Paint.SOFT, size=SMALL))
        y += LINE
        rows += _range(row, scale, y + BAR / 2)
        y += BAR + GAP
    grid = [Rule(scale(tick), start, scale(tick), y, Paint.LINE) for tick in ticks]
    axis = [
        Text(scale(tick), y + 10, number_text(tick, language), Paint.SOFT, Anchor.MIDDLE, SMALL)
        for tick in ticks
    ]
    return Drawing(y + 24, (*done, *grid, *rows, *axis))


def _range(row: Range, scale: Scale, y: float) -> Iterator[Mark]:
    yield Rule(scale(row.low), y, scale(row.high), y, Paint.INK, 1.5)
    yield Spot(scale(row.middle), y, Shape.DIAMOND, area=110)
    if row.planned is not None:
        yield Rule(scale(row.planned), y - 11, scale(row.planned), y + 11, Paint.ACCENT, 3)


def _range_words(row: Range, language: str) -> str:
    low, middle, high = (number_text(value, language) for value in (row.low, row.middle, row.high))
    spread = "" if row.low == row.high else f" ({low}–{high})"
    words = f"{middle}{spread}, n = {row.n}"
    return words + (f" ({gettext('few cases')})" if row.n < FEW else "")


def tiles(chart: TileMap) -> Drawing:
    """Equal tiles at about their places: darker for more, each with its number."""
    marks, top = head(chart.about.unit)
    columns = 1 + max(tile.column for tile in chart.tiles)
    size = (WIDTH - 2) / columns
    most = max(tile.value for tile in chart.tiles)
    legend, top = _tones(most, chart.about.language, top)
    done: list[Mark] = [*marks, *legend]
    for tile in sorted(chart.tiles, key=lambda one: (_tone(one.value, most), one.row, one.column)):
        x, y = 1 + tile.column * size, top + tile.row * size
        paint = _tone(tile.value, most)
        done.append(Rect(x + 1, y + 1, x + size - 1, y + size - 1, paint, Paint.SOFT))
    for tile in chart.tiles:
        x, y = 1 + (tile.column + 0.5) * size, top + tile.row * size
        ink = Paint.PAPER if _tone(tile.value, most) is Paint.INK else Paint.INK
        done.append(Text(x, y + size * 0.3, tile.short, ink, Anchor.MIDDLE, SMALL))
        if tile.value:
            number = number_text(tile.value, chart.about.language)
            done.append(Text(x, y + size * 0.71, number, ink, Anchor.MIDDLE))
    rows = 1 + max(tile.row for tile in chart.tiles)
    return Drawing(top + rows * size + 6, tuple(done))


def _tones(most: float, language: str, y: float) -> tuple[list[Mark], float]:
    """The scale of greys: which counts each tone stands for, on one line."""
    marks: list[Mark] = []
    x: float = PAD
    tones = groupby(range(1 + int(most)), lambda count: _tone(count, most))
    for paint, counts in tones:
        lowest, *more = (number_text(count, language) for count in counts)
        words = f"{lowest}–{more[-1]}" if more else lowest
        marks.append(Rect(x, y + 2, x + 20, y + 16, paint, Paint.SOFT))
        marks.append(Text(x + 25, y + 9, words, Paint.SOFT, size=SMALL))
        x += 37 + room_of(words, SMALL)
    return marks, y + 24


def _tone(value: float, most: float) -> Paint:
    """Four steps: none, up to a third of the most, up to two thirds, more."""
    if not value:
        return Paint.PAPER
    steps: Sequence[Paint] = (Paint.PALE, Paint.MIDDLE, Paint.INK)
    return steps[min(2, int(3 * value / most - 1e-9))]
