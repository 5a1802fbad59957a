"""What a reader sees when there is no such page, when it takes nothing or less, or when the site itself failed."""

from collections.abc import Sequence
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pliego.observatory.api.answers import failed

from .zones import Zone, zone_of

_OF_REPORTERS: Final = {
    "404.html": "intake/missing.html",
    "413.html": "intake/too_much.html",
    "500.html": "intake/broken.html",
}
"""Pages of the room of who reports something, where nobody is led elsewhere, and the way out stands."""


def _template(request: HttpRequest, name: str) -> str:
    return _OF_REPORTERS[name] if zone_of(request.path_info) is Zone.REPORTER else name


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001  Django's signature
    """The page for an address that leads nowhere."""
    return render(request, _template(request, "404.html"), status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """The page for a fault of the site; its template reads no database. Programs are told in their own shape."""
    if zone_of(request.path_info) is Zone.PROGRAMS:
        return failed()
    return render(request, _template(request, "500.html"), status=500)


def only_read(request: HttpRequest, allowed: Sequence[str]) -> HttpResponse:
    """The page for a request with another method than the `allowed` ones; its template reads no database."""
    response = render(request, "405.html", status=405)
    response.headers["Allow"] = ", ".join(allowed)
    return response


def too_much(request: HttpRequest) -> HttpResponse:
    """The page for a request that sends more than a form; its template reads no database."""
    return render(request, _template(request, "413.html"), status=413)
