"""The pages of the statistics about reports: what was released, and nothing else is read."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from pliego.observatory import queries
from pliego.observatory.statistics import pages
from pliego.observatory.statistics.withholding import THRESHOLD


def _language() -> str:
    return (get_language() or "es")[:2]


def index(request: HttpRequest) -> HttpResponse:
    """The quarters that were released, and when the next one is."""
    language = _language()
    context = {"edition": queries.edition(language), "i": pages.index(language), "threshold": THRESHOLD}
    return render(request, "observatory/statistics/index.html", context)


def quarter(request: HttpRequest, quarter: str) -> HttpResponse:
    """One quarter: its tables, and how to read them."""
    release, language = pages.release_of(quarter), _language()
    if release is None:
        raise Http404
    context = {"edition": queries.edition(language), "q": pages.page(release, language)}
    return render(request, "observatory/statistics/quarter.html", context)


def table(request: HttpRequest, quarter: str) -> HttpResponse:  # noqa: ARG001  Django's signature
    """Every count of a quarter as CSV, the same in every language."""
    release = pages.release_of(quarter)
    if release is None:
        raise Http404
    return HttpResponse(release.table(), content_type="text/csv; charset=utf-8")
