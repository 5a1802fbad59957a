"""Charts over an axis: lines with gaps, survival curves and timelines, as marks at their places."""

from collections.abc import Iterator, Sequence
from typing import Final

from django.utils.translation import gettext

from pliego.observatory.charts.kinds import Curve, Lines, Occurrence, Series, StepCurves, Tick, Timeline
from pliego.observatory.charts.layout_rows import head
from pliego.observatory.charts.marks import (
    PAD,
    SMALL,
    WIDTH,
    Anchor,
    Band,
    Dash,
    Drawing,
    Mark,
    Paint,
    Path,
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

PLOT: Final = 190
LINE: Final = 18
SHAPES: Final = tuple(Shape)
DASHES: Final[tuple[Dash, ...]] = ((), (6, 4), (2, 3), (10, 3, 2, 3), (1, 5), (14, 4))


def _legend(labels: Sequence[str], y: float, shapes: Sequence[Shape] = ()) -> tuple[list[Mark], float]:
    """One line for each label; nothing for a single one, whose title says it."""
    if len(labels) < 2:
        return [], y
    marks: list[Mark] = []
    for number, label in enumerate(labels):
        marks.append(Path(((PAD, y + 8), (PAD + 34, y + 8)), dash=DASHES[number % len(DASHES)]))
        if shapes:
            marks.append(Spot(PAD + 17, y + 8, shapes[number % len(shapes)], area=60))
        elif shape := _round_of(number):
            marks.append(Spot(PAD + 17, y + 8, shape, area=40))
        for line in wrapped(label, WIDTH - 2 * PAD - 44):
            marks.append(Text(PAD + 44, y + 8, line))
            y += LINE
        y += 3
    return marks, y + 5


def _round_of(number: int) -> Shape | None:
    """What tells a curve from that of the same dash: nothing for the first of them, then a shape."""
    return SHAPES[(number // len(DASHES) - 1) % len(SHAPES)] if number >= len(DASHES) else None


def _reading(chart: StepCurves, y: float) -> tuple[list[Mark], float]:
    """What the band and the strokes mean, where there are any."""
    marks: list[Mark] = []
    if len(chart.curves) == 1 and chart.curves[0].steps:
        marks.append(Rect(PAD, y, PAD + 34, y + 14, Paint.PALE))
        marks.append(Text(PAD + 44, y + 8, gettext("95% interval")))
        y += LINE + 3
    if any(curve.censored for curve in chart.curves):
        marks.append(Path(((PAD, y + 8), (PAD + 34, y + 8))))
        marks.append(Rule(PAD + 17, y + 2, PAD + 17, y + 14, Paint.INK, 1.5))
        lines = wrapped(gettext("a case without an end, at its last step on record"), WIDTH - 2 * PAD - 44)
        marks += [Text(PAD + 44, y + 8 + n * LINE, line) for n, line in enumerate(lines)]
        y += LINE * len(lines) + 3
    return marks, y + 5 if marks else y


def _hollow(all_firm: bool, y: float) -> tuple[list[Mark], float]:  # noqa: FBT001  what the values are
    """What hollow marks mean, where there are any."""
    if all_firm:
        return [], y
    return [
        Spot(PAD + 17, y + 8, paint=Paint.PAPER),
        Text(PAD + 44, y + 8, gettext("unverified")),
    ], y + LINE + 6


def _frame(ticks: Sequence[float], texts: Sequence[str], top: float) -> tuple[list[Mark], float, Scale]:
    """Level lines with their numbers at the left; where the plot begins, and the scale of values."""
    left = PAD + max(room_of(text, SMALL) for text in texts) + 6
    scale = Scale(ticks[0], ticks[-1], top + PLOT, top)
    marks: list[Mark] = []
    for tick, text in zip(ticks, texts, strict=True):
        y = scale(tick)
        marks.append(Rule(left, y, WIDTH - PAD, y, Paint.SOFT if tick == ticks[0] else Paint.LINE))
        marks.append(Text(left - 6, y, text, Paint.SOFT, Anchor.END, SMALL))
    return marks, left, scale


def _axis(ticks: Sequence[Tick], along: Scale, y: float) -> Iterator[Mark]:
    """The labels below, none over another: those that do not fit are left out, the last one never."""
    reach = 2.0 * WIDTH
    for tick in reversed(ticks):
        half = room_of(tick.label, SMALL) / 2
        x = min(max(along(tick.at), PAD + half), WIDTH - PAD - half)
        yield Rule(along(tick.at), y, along(tick.at), y + 4, Paint.SOFT)
        if x + half + 6 <= reach:
            yield Text(x, y + 14, tick.label, Paint.SOFT, Anchor.MIDDLE, SMALL)
            reach = x - half


def lines(chart: Lines) -> Drawing:
    """Series over one axis: told apart by shape and dash, interrupted at gaps, hollow where unverified."""
    language = chart.about.language
    marks, y = head(chart.about.unit)
    legend, y = _legend([one.label for one in chart.series], y, SHAPES)
    hollow, y = _hollow(all(dot.firm for one in chart.series for dot in one.dots), y)
    known = [dot.value for one in chart.series for dot in one.dots if dot.value is not None]
    levels = round_ticks(max([*known, *(level.value for level in chart.levels)], default=0))
    if known and min(known) < 0:
        below = round_ticks(-min(known))
        levels = (*(-tick for tick in reversed(below[1:])), *levels)
    frame, left, scale = _frame(levels, [number_text(level, language) for level in levels], y + 8)
    places = [dot.at for one in chart.series for dot in one.dots] + [tick.at for tick in chart.ticks]
    along = Scale(min(places, default=0), max(places, default=1), left + 8, WIDTH - PAD - 8)
    done: list[Mark] = [*marks, *legend, *hollow, *frame]
    for number, one in enumerate(chart.series):
        done += _series(one, along, scale, number)
    for level in chart.levels:
        done.append(
            Rule(left, scale(level.value), WIDTH - PAD, scale(level.value), Paint.ACCENT, 1.5, (6, 3))
        )
        done.append(Text(WIDTH - PAD, scale(level.value) - 9, level.label, Paint.ACCENT, Anchor.END, SMALL))
    bottom = y + 8 + PLOT
    return Drawing(bottom + 26, (*done, *_axis(chart.ticks, along, bottom)))


def _series(one: Series, along: Scale, scale: Scale, number: int) -> Iterator[Mark]:
    run: list[tuple[float, float]] = []
    for dot in (*one.dots, None):
        if dot is not None and dot.value is not None:
            run.append((along(dot.at), scale(dot.value)))
            continue
        if len(run) > 1:
            yield Path(tuple(run), dash=DASHES[number % len(DASHES)])
        run = []
    shape = SHAPES[number % len(SHAPES)]
    for dot in one.dots:
        if dot.value is not None:
            paint = Paint.INK if dot.firm else Paint.PAPER
            yield Spot(along(dot.at), scale(dot.value), shape, paint)


def curves(chart: StepCurves) -> Drawing:
    """Survival curves in steps, from the whole down; a short stroke where watching ended, a band for the interval."""
    language = chart.about.language
    marks, y = head(chart.about.unit)
    legend, y = _legend([one.label for one in chart.curves], y)
    reading, y = _reading(chart, y)
    shares = (0, 0.25, 0.5, 0.75, 1)
    frame, left, scale = _frame(
        shares, [f"{number_text(100 * share, language)} %" for share in shares], y + 8
    )
    reach = round_ticks(max((curve.last for curve in chart.curves), default=1))
    along = Scale(0, reach[-1], left + 2, WIDTH - PAD - 10)
    done: list[Mark] = [*marks, *legend, *reading]
    if len(chart.curves) == 1:
        done += _band(chart.curves[0], along, scale)
    done += frame
    for number, curve in enumerate(chart.curves):
        done += _curve(curve, along, scale, number)
    bottom = y + 8 + PLOT
    ticks = tuple(Tick(at, number_text(at, language)) for at in reach)
    done += _axis(ticks, along, bottom)
    done.append(Text(WIDTH - PAD, bottom + 32, chart.axis, Paint.SOFT, Anchor.END, SMALL))
    return Drawing(bottom + 44, tuple(done))


def _share_at(curve: Curve, at: float) -> float:
    return next((step.share for step in reversed(curve.steps) if step.at <= at), 1.0)


def _curve(curve: Curve, along: Scale, scale: Scale, number: int) -> Iterator[Mark]:
    corners = [(0.0, 1.0), *((step.at, step.share) for step in curve.steps)]
    corners.append((curve.last, corners[-1][1]))
    places = tuple((along(at), scale(share)) for at, share in corners)
    yield Path(places, dash=DASHES[number % len(DASHES)], course="step-after")
    if shape := _round_of(number):
        yield from (Spot(x, y, shape, area=40) for x, y in places[1:])
    for at in curve.censored:
        y = scale(_share_at(curve, at))
        yield Rule(along(at), y - 6, along(at), y + 6, Paint.INK, 1.5)


def _band(curve: Curve, along: Scale, scale: Scale) -> Iterator[Mark]:
    if not curve.steps:
        return
    corners = [(0.0, 1.0, 1.0), *((step.at, step.low, step.high) for step in curve.steps)]
    corners.append((curve.last, *corners[-1][1:]))
    yield Band(tuple((along(at), scale(low), scale(high)) for at, low, high in corners))


def timeline(chart: Timeline) -> Drawing:
    """One row for each occurrence: its words, and below them its stretch; an arrow where no end is known."""
    marks, y = head(chart.about.unit)
    places = [place for row in chart.rows for place in (row.since, row.until) if place is not None]
    places += [tick.at for tick in chart.ticks] + ([chart.now.at] if chart.now else [])
    along = Scale(min(places, default=0), max(places, default=1), PAD + 6, WIDTH - PAD - 10)
    hollow, y = _hollow(all(row.firm for row in chart.rows), y)
    rows: list[Mark] = []
    start = y
    for row in chart.rows:
        for line in wrapped(f"{row.when}: {row.label}" if row.when else row.label, WIDTH - 2 * PAD):
            rows.append(Text(PAD, y + 9, line))
            y += LINE
        rows += _stretch(row, along, y + 8)
        y += 24
    grid = [Rule(along(tick.at), start, along(tick.at), y, Paint.LINE) for tick in chart.ticks]
    today: list[Mark] = []
    if chart.now:
        x = along(chart.now.at)
        today = [Rule(x, start, x, y, Paint.ACCENT, 2)]
        today.append(Text(WIDTH - PAD, y + 32, chart.now.label, Paint.ACCENT, Anchor.END, SMALL))
    axis = _axis(chart.ticks, along, y)
    return Drawing(y + (44 if chart.now else 26), (*marks, *hollow, *grid, *today, *rows, *axis))


def _stretch(row: Occurrence, along: Scale, y: float) -> Iterator[Mark]:
    start, dash = along(row.since), () if row.firm else (4, 3)
    if row.until is None:
        end = WIDTH - PAD
        yield Rule(start, y, end, y, Paint.INK, 3, dash)
        yield Path(((end - 6, y - 5), (end, y), (end - 6, y + 5)))
    elif row.until > row.since:
        yield Rule(start, y, along(row.until), y, Paint.INK, 3, dash)
    yield Spot(start, y, paint=Paint.INK if row.firm else Paint.PAPER)
