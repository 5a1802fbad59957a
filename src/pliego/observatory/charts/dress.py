"""Dresses what the renderer drew for the page: classes for colours, title and description, nothing else kept.

Only elements and attributes that are named here pass, so that nothing of a label or of the renderer can become a
style, a script or an address. Plain Python: no Django.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Any, Final

from lxml import etree  # type: ignore[import-untyped]

from pliego.observatory.charts.kinds import About
from pliego.observatory.charts.marks import WIDTH, Drawing, Paint, Text, moved, wrapped, writable
from pliego.observatory.charts.renderer import PAINT_OF

SVG: Final = "http://www.w3.org/2000/svg"

_KEPT: Final = (
    "d",
    "transform",
    "x2",
    "y2",
    "text-anchor",
    "font-size",
    "stroke-width",
    "stroke-dasharray",
)
_PATTERNS: Final = {
    Paint.HATCHED: '<path class="c-s-ink" stroke-width="2" d="M1.5 0V6"/>',
    Paint.DOTTED: '<circle class="c-f-ink" cx="3" cy="3" r="1.4"/>',
    Paint.CROSSED: '<path class="c-s-ink" stroke-width="1" d="M0 3H6M3 0V6"/>',
}


def dressed(raw: str, drawing: Drawing, about: About, styles: str) -> str:
    """The drawing as one SVG element; with `styles` it stands alone.

    Its ids begin with a mark made of its own content, so that several charts may stand on one page.
    """
    shapes = "".join(_shapes(raw))
    title, words = _escaped(about.title), _escaped(about.description)
    mark = "c" + hashlib.sha256(f"{shapes}{title}{words}".encode()).hexdigest()[:8]
    body = shapes.replace("url(#", f"url(#{mark}-")
    namespace = f' xmlns="{SVG}" lang="{about.language}"' if styles else ""
    style = f"<style>{styles}</style>" if styles else ""
    return (
        f'<svg{namespace} class="chart" role="img" aria-labelledby="{mark}-t {mark}-d" width="{WIDTH}" '
        f'height="{drawing.height:g}" viewBox="0 0 {WIDTH} {drawing.height:g}">'
        f'<title id="{mark}-t">{title}</title><desc id="{mark}-d">{words}</desc>'
        f"{style}{_defs(body, mark)}{body}</svg>"
    )


def _escaped(words: str) -> str:
    return writable(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _defs(body: str, mark: str) -> str:
    used = "".join(
        f'<pattern id="{mark}-{paint}" width="6" height="6" patternUnits="userSpaceOnUse"'
        f' patternTransform="rotate(45)">{inner}</pattern>'
        for paint, inner in _PATTERNS.items()
        if f"url(#{mark}-{paint})" in body
    )
    return f"<defs>{used}</defs>" if used else ""


def _shapes(raw: str) -> Iterator[str]:
    """Each visible shape and text of the drawing, in the order of painting."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for group in etree.fromstring(raw.encode(), parser).iter(f"{{{SVG}}}g"):
        if "role-mark" not in (group.get("class") or ""):
            continue
        for element in group.iter(f"{{{SVG}}}path", f"{{{SVG}}}line", f"{{{SVG}}}text"):
            yield _shape(element)


def _shape(element: Any) -> str:
    name = etree.QName(element).localname
    attributes = {key: _short(text) for key in _KEPT if (text := element.get(key)) and not _usual(key, text)}
    classes = []
    for role in ("fill", "stroke"):
        paint = PAINT_OF.get(element.get(role) or "none", Paint.NONE)
        if role == "fill" and paint in _PATTERNS:
            attributes["fill"] = f"url(#{paint})"
        elif paint is not Paint.NONE:
            classes.append(f"c-{role[0]}-{paint}")
    if "fill" not in attributes and not any(one.startswith("c-f-") for one in classes):
        attributes["fill"] = "none"
    written = "".join(f' {key}="{_escaped(text)}"' for key, text in attributes.items())
    marked = f' class="{" ".join(classes)}"' if classes else ""
    words = f">{_escaped(element.text or '')}</{name}>" if name == "text" else "/>"
    return f"<{name}{marked}{written}{words}"


def _short(text: str) -> str:
    """Numbers with two decimals at most: finer than any screen."""
    return re.sub(r"\d+\.\d{3,}", lambda found: f"{round(float(found[0]), 2):g}", text)


def _usual(key: str, text: str) -> bool:
    """Whether an attribute says only what holds without it."""
    return (key, text) in {("stroke-width", "1"), ("stroke-dasharray", "1,0"), ("text-anchor", "start")}


def framed(drawing: Drawing, about: About) -> Drawing:
    """The drawing with its title above and its source below, for a file that stands alone."""
    above = wrapped(about.title, WIDTH - 12, 16)
    below = wrapped(about.source, WIDTH - 12, 13)
    top = 14 + 20 * len(above)
    marks = [moved(mark, top) for mark in drawing.marks]
    heads = [Text(6, 16 + 20 * n, line, size=16) for n, line in enumerate(above)]
    height = top + drawing.height
    feet = [Text(6, height + 12 + 15 * n, line, Paint.SOFT, size=13) for n, line in enumerate(below)]
    return Drawing(height + 15 * len(below) + 12, (*heads, *marks, *feet))
