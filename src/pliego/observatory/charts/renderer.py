"""From marks to SVG, by altair and vl-convert: no browser, no network, no file. Plain Python: no Django.

Both are imported when the first chart is drawn: they take seconds to start, and most processes draw none. Places are
pixels already, so that no measurement of type, and with it no font of a machine, moves anything.
"""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from pliego.observatory.charts.marks import (
    WIDTH,
    Band,
    Drawing,
    Mark,
    Paint,
    Path,
    Rect,
    Rule,
    Spot,
    Text,
    writable,
)

_TONES = tuple(Paint)


def tone(paint: Paint) -> str:
    """The stand-in colour of a paint, which `dress` takes for a class or a pattern."""
    return f"#0a0b{_TONES.index(paint):02x}" if paint is not Paint.NONE else "none"


PAINT_OF = {tone(paint): paint for paint in Paint}


def raw_svg(drawing: Drawing) -> str:
    """The marks as SVG with stand-in colours; the same marks give the same text."""
    import altair as alt
    import vl_convert

    layers = [_layer(alt, tuple(group)) for _key, group in groupby(drawing.marks, _alike)]
    chart = (
        alt.layer(*layers)
        .properties(width=WIDTH, height=drawing.height, padding=0, autosize="none")
        .configure(aria=False, background="transparent")
        .configure_view(stroke=None)
    )
    return vl_convert.vegalite_to_svg(json.dumps(chart.to_dict()), allowed_base_urls=[])


def _alike(mark: Mark) -> tuple[object, ...]:
    """What marks share that are drawn in one layer; each line is a layer of its own."""
    match mark:
        case Rect():
            return ("rect", mark.paint, mark.edge)
        case Rule():
            return ("rule", mark.paint, mark.width, mark.dash)
        case Text():
            return ("text", mark.paint, mark.anchor, mark.size)
        case Spot():
            return ("spot", mark.shape, mark.paint, mark.edge, mark.area)
    return (id(mark),)


def _layer(alt: Any, marks: tuple[Mark, ...]) -> Any:
    match marks[0]:
        case Rect(paint=paint, edge=edge):
            base = _base(alt, _places(marks), "x", "y", "x2", "y2")
            return base.mark_rect(fill=tone(paint), stroke=tone(edge), strokeWidth=1)
        case Rule(paint=paint, width=width, dash=dash):
            base = _base(alt, _places(marks), "x", "y", "x2", "y2")
            return base.mark_rule(stroke=tone(paint), strokeWidth=width, strokeDash=list(dash) or [1, 0])
        case Text(paint=paint, anchor=anchor, size=size):
            base = _base(alt, _places(marks), "x", "y").encode(text=alt.Text("words:N"))
            return base.mark_text(fill=tone(paint), align=anchor.value, baseline="middle", fontSize=size)
        case Spot(shape=shape, paint=paint, edge=edge, area=area):
            base = _base(alt, _places(marks), "x", "y")
            return base.mark_point(
                shape=shape.value, fill=tone(paint), stroke=tone(edge), size=area, strokeWidth=1.5, opacity=1
            )
        case Path(places=places, paint=paint, width=width, dash=dash, course=course):
            rows = [{"x": x, "y": y, "n": n} for n, (x, y) in enumerate(places)]
            base = _base(alt, rows, "x", "y").encode(order="n:Q")
            return base.mark_line(
                stroke=tone(paint), strokeWidth=width, strokeDash=list(dash) or [1, 0], interpolate=course
            )
        case Band(places=places, paint=paint):
            rows = [{"x": x, "y": y, "y2": y2} for x, y, y2 in places]
            return _base(alt, rows, "x", "y", "y2").mark_area(fill=tone(paint), interpolate="step-after")


def _places(marks: tuple[Mark, ...]) -> list[dict[str, object]]:
    return [dict(_fields(mark)) for mark in marks]


def _fields(mark: Mark) -> Iterator[tuple[str, object]]:
    for name in ("x", "y", "x2", "y2", "words"):
        if hasattr(mark, name):
            value = getattr(mark, name)
            yield name, writable(value) if isinstance(value, str) else value


def _base(alt: Any, rows: list[dict[str, object]] | list[dict[str, float]], *channels: str) -> Any:
    same = {
        "x": alt.Scale(domain=[0, WIDTH], range=[0, WIDTH], nice=False, zero=False),
        "y": alt.Scale(domain=[0, 1], range=[0, 1], nice=False, zero=False),
    }
    makers = {"x": alt.X, "y": alt.Y}
    encoded: dict[str, Any] = {
        name: makers[name](f"{name}:Q", axis=None, scale=same[name]) for name in channels if name in makers
    }
    encoded |= {name: getattr(alt, name.upper())(f"{name}:Q") for name in channels if name not in makers}
    return alt.Chart(alt.Data(values=rows)).encode(**encoded)
