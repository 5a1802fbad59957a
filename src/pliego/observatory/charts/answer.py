"""A chart as an answer of its own."""

import base64
import hashlib
from functools import lru_cache

from django.http import HttpResponse

from pliego.observatory.charts import svg
from pliego.observatory.charts.kinds import Chart


def svg_response(chart: Chart) -> HttpResponse:
    """The drawing, standing alone: its policy lets exactly the style sheet in it work, and nothing else."""
    answer = HttpResponse(svg.standalone(chart), content_type="image/svg+xml; charset=utf-8")
    answer._csp_update = {"style-src": _style_hash()}  # type: ignore[attr-defined]
    return answer


@lru_cache(maxsize=1)
def _style_hash() -> str:
    digest = hashlib.sha256(svg.styles().encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
