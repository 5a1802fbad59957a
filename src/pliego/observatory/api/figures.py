"""Figures as they were computed at publication: tables of codes and numbers, and what leads to the cases counted."""

# ruff: noqa: ARG001  Django's signature

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse

from pliego.observatory.api.answers import told
from pliego.observatory.api.cases import edition
from pliego.observatory.api.figure_shapes import Figure, FigureName, FigureRow, Figures, FigureTable, LeftOut
from pliego.observatory.api.problems import Kind, ProblemError
from pliego.observatory.figures.tables import Filters, Row, Table, from_text
from pliego.observatory.models import PublishedFigure


def figures(request: HttpRequest) -> HttpResponse:
    """The figures, by the questions that they answer."""
    ids = PublishedFigure.objects.order_by("pk").values_list("figure", flat=True)
    names = [FigureName(figure=one, address=f"/api/v1/figures/{one}") for one in ids]
    return told(Figures(day=edition()[0], figures=names))


def figure(request: HttpRequest, figure: str) -> HttpResponse:
    """The tables of one figure; each row leads to the cases that it counts, where they can be listed."""
    found = PublishedFigure.objects.filter(figure=figure).first()
    if found is None:
        detail = f"no figure {figure[:80]!r} is published; /api/v1/figures lists those that are"
        raise ProblemError(Kind.NOT_FOUND, detail)
    tables = [_table(one) for one in from_text(found.text)]
    return told(Figure(figure=figure, day=edition()[0], tables=tables))


def _table(table: Table) -> FigureTable:
    return FigureTable(
        id=table.id,
        keys=list(table.keys),
        columns=list(table.columns),
        n=table.n,
        left_out=[LeftOut(reason=reason, cases=count) for reason, count in table.left_out],
        rows=[_row(row) for row in table.rows],
    )


def _row(row: Row) -> FigureRow:
    return FigureRow(key=list(row.key), values=list(row.values), cases=[_cases(one) for one in row.links])


def _cases(filters: Filters) -> str:
    return f"/api/v1/cases?{urlencode(filters)}" if filters else ""
