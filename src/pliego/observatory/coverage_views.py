"""The page that asks whether a workplace is covered: no record is read, nothing is kept."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from pliego.observatory import queries
from pliego.observatory.coverage import coverage_page


@never_cache
def coverage(request: HttpRequest) -> HttpResponse:
    """One question after the other, then the answer with its reasons and the other routes."""
    page = coverage_page(queries.understood(request.GET), (get_language() or "es")[:2])
    return render(request, "observatory/coverage.html", {"p": page})
