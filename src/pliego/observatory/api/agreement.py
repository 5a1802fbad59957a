"""The tables of the wider agreement, in their own words: every row with its sources and confidence."""

# ruff: noqa: ARG001  Django's signature

import json
from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from ninja import Query

from pliego.observatory.agreement.source import held
from pliego.observatory.api.agreement_shapes import as_told
from pliego.observatory.api.answers import as_json
from pliego.observatory.api.parameters import SeriesQuery


def bodies(request: HttpRequest) -> HttpResponse:
    """Committees, dialogues and councils, with their mandate, duty to meet and known meetings."""
    return _table(held().bodies)


def commitments(request: HttpRequest) -> HttpResponse:
    """What was promised, owed, demanded or recommended, by whom and until when, with its last known status."""
    return _table(held().commitments)


def disputes(request: HttpRequest) -> HttpResponse:
    """Disputes between governments and their steps."""
    return _table(held().disputes)


def review(request: HttpRequest) -> HttpResponse:
    """The joint review of 2026: what led to it, and what followed."""
    return _table(held().review)


def indicators(request: HttpRequest, query: Query[SeriesQuery]) -> HttpResponse:
    """Figures of trade, tariffs, lorries and firms; figures that differ for one period stand side by side."""
    return _table(one for one in held().indicators if query.series in ("", one.series))


def wages(request: HttpRequest, query: Query[SeriesQuery]) -> HttpResponse:
    """Wages in the three countries, each in its own unit and currency, with what is needed to compare them."""
    return _table(one for one in held().wages if query.series in ("", one.series))


def _table(rows: Iterable[object]) -> HttpResponse:
    told = {"gathered": held().gathered, "rows": [as_told(row) for row in rows]}
    return as_json(json.dumps(told, ensure_ascii=False, separators=(",", ":")))
