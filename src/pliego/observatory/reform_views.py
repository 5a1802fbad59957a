"""The pages of proposed reforms."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from pliego.observatory import queries, reform_pages


def _language() -> str:
    return (get_language() or "es")[:2]


def reforms(request: HttpRequest) -> HttpResponse:
    """The reforms that can be computed, with the critique that each answers."""
    language = _language()
    context = {"edition": queries.edition(language), "reforms": reform_pages.all_reforms(language)}
    return render(request, "observatory/reforms.html", context)


def reform(request: HttpRequest, reform: str) -> HttpResponse:
    """One reform: rules changed, and the cases for which something would be otherwise."""
    language = _language()
    found = reform_pages.one_reform(reform, language)
    if found is None:
        raise Http404
    context = {
        "edition": queries.edition(language),
        "r": found,
        "cases": reform_pages.case_lines(reform, language, queries.parse(request.GET).page),
        "made_up": reform_pages.made_up(reform, language),
    }
    return render(request, "observatory/reform.html", context)
