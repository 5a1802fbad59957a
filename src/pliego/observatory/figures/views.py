"""The pages of the figures: an index, one page for each question, and its files."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from pliego.observatory import queries
from pliego.observatory.agreement.elsewhere import panels_elsewhere
from pliego.observatory.charts import svg
from pliego.observatory.charts.answer import svg_response
from pliego.observatory.charts.kinds import Chart
from pliego.observatory.dates import in_words
from pliego.observatory.figures import files, texts
from pliego.observatory.figures.drawn import chart_of
from pliego.observatory.figures.leads import leads
from pliego.observatory.figures.shown import ShownTable, shown
from pliego.observatory.figures.tables import Table, from_text
from pliego.observatory.models import Edition, PublishedFigure


@dataclass(frozen=True, slots=True)
class Part:
    """A table on the page, with its chart where it has one."""

    table: ShownTable
    chart: SafeString | str


@dataclass(frozen=True, slots=True)
class Link:
    """A figure as the index names it."""

    id: str
    title: str
    counts: str


def _language() -> str:
    return (get_language() or "es")[:2]


def index(request: HttpRequest) -> HttpResponse:
    """Every figure, grouped by what it is about."""
    groups = [
        (title, [Link(one, str(texts.FIGURES[one].title), str(texts.FIGURES[one].counts)) for one in ids])
        for title, ids in texts.GROUPS
    ]
    context = {"edition": queries.edition(_language()), "groups": groups}
    return render(request, "observatory/figures/index.html", context)


def figure(request: HttpRequest, figure: str) -> HttpResponse:
    """One question: its charts, tables, method, files and how to cite it."""
    edition, tables = _read(figure)
    language = _language()
    context = {
        "edition": edition,
        "figure": figure,
        "text": texts.FIGURES[figure],
        "leads": leads(figure, tables, language),
        "elsewhere": panels_elsewhere() if figure == "panels" else (),
        "parts": [_part(table, language, edition) for table in tables],
        "address": request.build_absolute_uri(f"/{language}/figures/{figure}/"),
    }
    return render(request, "observatory/figures/figure.html", context)


def _part(table: Table, language: str, edition: Edition) -> Part:
    chart = chart_of(table, language, in_words(edition.day, language))
    drawn = mark_safe(svg.inline(chart)) if chart else ""  # noqa: S308  the toolkit escapes and allows by name
    return Part(shown(table, language), drawn)


def _read(figure: str) -> tuple[Edition, tuple[Table, ...]]:
    if figure not in texts.FIGURES:
        raise Http404
    edition = queries.edition(_language())
    stored = PublishedFigure.objects.filter(figure=figure).first()
    if edition is None or stored is None:
        raise Http404
    return edition, from_text(stored.text)


def file(request: HttpRequest, figure: str, form: str) -> HttpResponse:  # noqa: ARG001  Django
    """All tables as JSON, the first table as CSV, or the first chart as SVG."""
    edition, tables = _read(figure)
    if form == "json":
        return HttpResponse(files.as_json(figure, edition.day, tables), content_type="application/json")
    if form == "svg":
        charts = (chart_of(table, _language(), in_words(edition.day, _language())) for table in tables)
        return _drawing(next((chart for chart in charts if chart), None))
    return _csv(tables[0], form)


def table_file(request: HttpRequest, figure: str, table: str, form: str) -> HttpResponse:  # noqa: ARG001  Django
    """One table as CSV, or its chart as SVG."""
    edition, tables = _read(figure)
    chosen = next((one for one in tables if one.id == table), None)
    if chosen is None:
        raise Http404
    if form == "svg":
        return _drawing(chart_of(chosen, _language(), in_words(edition.day, _language())))
    return _csv(chosen, form)


def _csv(table: Table, form: str) -> HttpResponse:
    if form != "csv":
        raise Http404
    return HttpResponse(files.as_csv(table), content_type="text/csv; charset=utf-8")


def _drawing(chart: Chart | None) -> HttpResponse:
    if chart is None:
        raise Http404
    return svg_response(chart)
