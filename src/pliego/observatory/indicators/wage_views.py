"""The pages about wages: context beside the cases, never part of them."""

from django.http import Http404, HttpRequest, HttpResponse

from pliego.agreement.kinds import WageCountry
from pliego.agreement.wage_lines import all_lines, sector_lines, thresholds
from pliego.observatory.agreement.frame import frame
from pliego.observatory.agreement.source import language
from pliego.observatory.charts.answer import svg_response
from pliego.observatory.indicators import wage_page
from pliego.observatory.indicators.downloads import wages_csv
from pliego.observatory.indicators.views import show


def index(request: HttpRequest) -> HttpResponse:
    """Minimum wages compared, the rule for vehicles, and how to read any of it."""
    page = frame()
    wages = page.tables.wages
    return show(
        request,
        "wages.html",
        page,
        svg=wage_page.drawn(wages, language()),
        hours=wage_page.hours(wages),
        threshold=wage_page.threshold(wages),
        growth=wage_page.risen(wages),
        weeks=wage_page.short_weeks(wages),
        ways=wage_page.WAYS,
    )


def minimum(request: HttpRequest, country: str, told: str) -> HttpResponse:
    """The minimum wages of a country, for an hour or a day, in three currencies and at parity."""
    found = [way for way in wage_page.WAYS if (way[0].value.lower(), way[1]) == (country, told)]
    if not found:
        raise Http404
    page = frame()
    place, _word, per, rule = found[0]
    return show(
        request,
        "wages_minimum.html",
        page,
        country=place,
        regions=wage_page.by_region(page.tables.wages, place, per, rule),
        how=(per, rule),
        ways=wage_page.WAYS,
        mexico=place is WageCountry.MX,
    )


def sectors(request: HttpRequest) -> HttpResponse:
    """What is paid by sector, as published and converted."""
    page = frame()
    lines = sector_lines(page.tables.wages)
    countries = wage_page.by_country(lines)
    return show(
        request, "wages_sectors.html", page, countries=countries, months=wage_page.single_months(lines)
    )


def factors(request: HttpRequest) -> HttpResponse:
    """Exchange rates, parities, the thresholds of the rule for vehicles, and what is no wage."""
    page = frame()
    rows = [row for row in page.tables.wages if row.series in wage_page.FACTORS]
    rule = [row for row in page.tables.wages if row.series.value.startswith("lvc_")]
    return show(
        request, "wages_factors.html", page, rows=rows, rule=rule, thresholds=thresholds(page.tables.wages)
    )


def table(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  Django's signature
    """Every wage by every rule that fits it, as a file."""
    return HttpResponse(wages_csv(all_lines(frame().tables.wages)), content_type="text/csv; charset=utf-8")


def drawing(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  Django's signature
    """The comparison of minimum wages as a drawing."""
    return svg_response(wage_page.chart(frame().tables.wages, language()))
