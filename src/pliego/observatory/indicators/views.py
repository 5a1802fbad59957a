"""The pages about indicators: parse the address, read the tables, render."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from pliego.observatory.agreement.frame import Frame, frame
from pliego.observatory.agreement.source import language
from pliego.observatory.charts.answer import svg_response
from pliego.observatory.charts.kinds import Chart
from pliego.observatory.indicators import comparison_page, listing, series_page, tariff_page
from pliego.observatory.indicators.comparisons import COMPARISONS
from pliego.observatory.indicators.downloads import series_csv
from pliego.observatory.indicators.held import Held
from pliego.observatory.indicators.series_charts import charts_of


def show(request: HttpRequest, template: str, of: Frame, **context: object) -> HttpResponse:
    """A page of this folder."""
    whole = {"page": of, "edition": of.published, "comparisons": COMPARISONS.values(), **context}
    return render(request, f"observatory/indicators/{template}", whole)


def index(request: HttpRequest) -> HttpResponse:
    """Every series under its heading, with its latest figure."""
    page = frame()
    held = Held(page.tables)
    groups = listing.by_subject(held, language())
    context = {"series": len(held.series), "figures": len(page.tables.indicators)}
    return show(request, "index.html", page, groups=groups, **context)


def places(request: HttpRequest) -> HttpResponse:
    """Every series under the places of which it has figures."""
    page = frame()
    return show(request, "places.html", page, groups=listing.by_place(Held(page.tables), language()))


def disagreements(request: HttpRequest) -> HttpResponse:
    """What disagrees, what was revised, and what is unverified."""
    page = frame()
    held = Held(page.tables)
    return show(
        request,
        "disagreements.html",
        page,
        found=listing.disagreements(held, language()),
        revised=listing.revised(held, language()),
        unverified=listing.unverified(held, language()),
    )


def tariffs(request: HttpRequest) -> HttpResponse:
    """The tariff events as measures on a timeline."""
    page = frame()
    told = tariff_page.page_of(Held(page.tables), page.today, language())
    return show(request, "tariffs.html", page, t=told)


def comparison(request: HttpRequest, slug: str) -> HttpResponse:
    """Series side by side, as chosen by hand."""
    if slug not in COMPARISONS:
        raise Http404
    page = frame()
    panels = comparison_page.panels_of(COMPARISONS[slug], Held(page.tables).series, language())
    return show(request, "comparison.html", page, c=COMPARISONS[slug], panels=panels)


def comparison_drawing(request: HttpRequest, slug: str, number: int) -> HttpResponse:  # noqa: ARG001
    """The drawing of one panel as a file."""
    if slug not in COMPARISONS or not 1 <= number <= len(COMPARISONS[slug].panels):
        raise Http404
    panel = COMPARISONS[slug].panels[number - 1]
    return _drawing(comparison_page.chart_of(panel, Held(frame().tables).series, language()))


def series(request: HttpRequest, series: str) -> HttpResponse:
    """One series: what it counts, its drawings, every figure with its source."""
    page = frame()
    found = Held(page.tables).series.get(series)
    if found is None:
        raise Http404
    return show(request, "series.html", page, s=series_page.page_of(found, language()))


def series_drawing(request: HttpRequest, series: str, number: int = 1) -> HttpResponse:  # noqa: ARG001
    """A drawing of a series as a file."""
    found = Held(frame().tables).series.get(series)
    charts = charts_of(found, language()) if found else ()
    if not 1 <= number <= len(charts):
        raise Http404
    return _drawing(charts[number - 1])


def series_table(request: HttpRequest, series: str) -> HttpResponse:  # noqa: ARG001  Django's signature
    """The figures of a series as a file."""
    found = Held(frame().tables).series.get(series)
    if found is None:
        raise Http404
    return HttpResponse(series_csv(found), content_type="text/csv; charset=utf-8")


def _drawing(chart: Chart | None) -> HttpResponse:
    if chart is None:
        raise Http404
    return svg_response(chart)
