"""The first page, what the site protects, and the way out. Nothing has been typed yet, and no cookie is set."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from pliego.reports.bodies import BodyCode, body

from .browser import drop_cookie, is_foreign, led_to, seat
from .drafting import sheet_of, throw_away
from .labels import ROUTE
from .steps import ROUTES, going_on


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What this is, and which way to take."""
    sheet = sheet_of(request)
    context = {
        "ways": [(place, ROUTE[route]) for place, route in enumerate(ROUTES, 1)],
        "lawyers": body(BodyCode.PROFEDET),
        "go_on": going_on(sheet.content) if sheet and not sheet.is_blank else "",
    }
    return render(request, "intake/start.html", context)


@require_safe
def guard(request: HttpRequest) -> HttpResponse:
    """What this site protects against, and what it does not."""
    return render(request, "intake/guard.html")


@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest) -> HttpResponse:
    """The way out: what was not sent is erased, the cookie forgotten, another site opened.

    Another site cannot have a reporter's browser come here: it would erase what they wrote.
    """
    if is_foreign(request):
        return led_to(reverse("intake:start"))
    found = seat(request)
    if found and request.method != "HEAD":
        throw_away(found)
    response = led_to(settings.PLIEGO_EXIT)
    # A cookie that stayed at home belongs to a sheet that another site would have dropped.
    if settings.SHEET_COOKIE_NAME in request.COOKIES:
        drop_cookie(response)
    return response
