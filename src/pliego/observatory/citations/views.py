"""Citations as files: of the docket, a case and its events, a procedure and its norms, a figure."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import get_language

from pliego.observatory.answering import fresh
from pliego.observatory.citations import of_record
from pliego.observatory.citations.of_record import Place
from pliego.observatory.citations.works import Work, bibtex, csl_json

_FORMS: Final[Mapping[str, tuple[Callable[[Sequence[Work]], str], str]]] = {
    "bib": (bibtex, "application/x-bibtex; charset=utf-8"),
    "csl.json": (csl_json, "application/vnd.citationstyles.csl+json; charset=utf-8"),
}


def place_of(request: HttpRequest) -> Place:
    """The site and language under which a page was asked for."""
    return Place(request.build_absolute_uri("/").removesuffix("/"), (get_language() or "es")[:2])


def answer(request: HttpRequest, works: Sequence[Work], form: str) -> HttpResponse:
    """The works in a form. Raises `Http404` where there are none, or no such form."""
    if not works or form not in _FORMS:
        raise Http404
    write, media_type = _FORMS[form]
    return fresh(request, write(works).encode(), media_type)


def docket(request: HttpRequest, form: str) -> HttpResponse:
    """How to cite the docket."""
    return answer(request, of_record.docket(place_of(request)), form)


def case(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """How to cite a case and each of its events."""
    return answer(request, of_record.case(slug, place_of(request)), form)


def procedure(request: HttpRequest, procedure: str, form: str) -> HttpResponse:
    """How to cite a procedure and each of its norms."""
    return answer(request, of_record.procedure(procedure, place_of(request)), form)


def figure(request: HttpRequest, figure: str, form: str) -> HttpResponse:
    """How to cite a figure."""
    return answer(request, of_record.figure(figure, place_of(request)), form)
