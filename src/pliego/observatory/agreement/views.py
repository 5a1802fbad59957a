"""The agreement at a glance, its bodies and its commitments: parse the address, read the tables, render."""

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse

from pliego.observatory.agreement import bodies, commitments, glance
from pliego.observatory.agreement.frame import frame, show
from pliego.observatory.agreement.narrowing import narrow
from pliego.observatory.agreement.source import language
from pliego.observatory.agreement.table_links import table_links

BODIES: Final = 100
COMMITMENTS: Final = 45
"""Rows on a page, so that it stays below 50 kB with the style sheet."""


def index(request: HttpRequest) -> HttpResponse:
    """What is kept about the agreement, with the numbers that lead to it."""
    page = frame()
    return show(request, "index.html", page, glance=glance.glance(page.tables, page.today))


def all_bodies(request: HttpRequest) -> HttpResponse:
    """The bodies, narrowed as the address says."""
    page = frame()
    rows = [bodies.BodyRow(body, page.today, language()) for body in page.tables.bodies]
    listing = narrow(rows, bodies.FACETS, request.GET, BODIES)
    return show(
        request,
        "bodies.html",
        page,
        list=listing,
        quiet=sum(row.quiet for row in rows),
        all=len(rows),
        csv=table_links(["bodies"]),
    )


def body(request: HttpRequest, body: str) -> HttpResponse:
    """One body: mandate, duty, known meetings, commitments, sources."""
    page = frame()
    found = page.tables.body.get(body)
    if found is None:
        raise Http404
    rows = commitments.rows_of(found, page.tables, page.today)
    return show(
        request, "body.html", page, row=bodies.BodyRow(found, page.today, language()), commitments=rows
    )


def all_commitments(request: HttpRequest) -> HttpResponse:
    """The board of commitments, narrowed as the address says."""
    page = frame()
    rows = commitments.rows(page.tables, page.today)
    listing = narrow(rows, commitments.FACETS, request.GET, COMMITMENTS)
    return show(
        request,
        "commitments.html",
        page,
        list=listing,
        counts=glance.warnings(rows),
        csv=table_links(["commitments"]),
    )


def commitment(request: HttpRequest, commitment: str) -> HttpResponse:
    """One commitment: what, who, by when, how one would know, and what is known."""
    page = frame()
    found = page.tables.commitment.get(commitment)
    if found is None:
        raise Http404
    holder = page.tables.body[found.body_id]
    return show(
        request,
        "commitment.html",
        page,
        row=commitments.CommitmentRow(found, page.today),
        body=bodies.BodyRow(holder, page.today, language()),
    )
