"""The SVG of a chart: inside a page, or as a file that stands alone. Drawn once for each content and process."""

from functools import lru_cache
from importlib.resources import files
from typing import Final

from django.utils.translation import override

from pliego.observatory.charts import layout_axes, layout_rows
from pliego.observatory.charts.dress import dressed, framed
from pliego.observatory.charts.kinds import (
    Bars,
    Chart,
    Lines,
    Ranges,
    StackedBars,
    StepCurves,
    TileMap,
    Timeline,
)
from pliego.observatory.charts.marks import Drawing
from pliego.observatory.charts.renderer import raw_svg

_KEPT: Final = 400
"""How many drawings a process keeps: all figures in three languages, at some 10 kB each."""


def inline(chart: Chart) -> str:
    """The chart for a page that links `observatory/charts.css`, safe to stand in HTML as it is."""
    return _drawn(chart, "")


def standalone(chart: Chart) -> str:
    """The chart as a file of its own, with its title, source and colours for light, dark and print."""
    return _drawn(chart, styles())


@lru_cache(maxsize=1)
def styles() -> str:
    """The style sheet of a file that stands alone: with the colours that a page takes from the site."""
    folder = files("pliego.observatory") / "static" / "observatory"
    sheets = ((folder / name).read_text(encoding="utf-8") for name in ("charts.css", "charts-alone.css"))
    return "".join(line.strip() for sheet in sheets for line in sheet.splitlines())


@lru_cache(maxsize=_KEPT)
def _drawn(chart: Chart, sheet: str) -> str:
    with override(chart.about.language):
        drawing = _laid_out(chart)
    whole = framed(drawing, chart.about) if sheet else drawing
    return dressed(raw_svg(whole), whole, chart.about, sheet)


def _laid_out(chart: Chart) -> Drawing:
    match chart:
        case Bars():
            return layout_rows.bars(chart)
        case StackedBars():
            return layout_rows.stacked(chart)
        case Ranges():
            return layout_rows.ranges(chart)
        case TileMap():
            return layout_rows.tiles(chart)
        case Lines():
            return layout_axes.lines(chart)
        case StepCurves():
            return layout_axes.curves(chart)
        case Timeline():
            return layout_axes.timeline(chart)
