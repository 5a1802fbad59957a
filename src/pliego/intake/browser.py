"""A reporter's browser: its one cookie, and the tokens of its forms. Nothing else is known of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, Final

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone

from pliego.reports.errors import FullError, SpentTokenError
from pliego.reports.sittings import Seat, is_open, new_cookie
from pliego.reports.spending import spend
from pliego.reports.tokens import mark_of, new_token, nonce_of

FIELD: Final = "token"
"""Name of the hidden field that has a form's token."""

View = Callable[..., HttpResponseBase]
Again = Callable[..., HttpResponseBase]
"""Shows a form once more with everything typed: called like its view, with the fault as `fault`."""


def seat(request: HttpRequest) -> Seat | None:
    """What the browser's cookie opens; none without one, or with one that is none of ours."""
    value = request.COOKIES.get(settings.SHEET_COOKIE_NAME, "")
    return Seat.of_cookie(value) if value else None


def set_cookie(response: HttpResponseBase, value: str) -> None:
    """Give the browser a cookie, until it is closed. The answer should lead on, or have `seat` in the context of its
    page: forms on it would have tokens made for the cookie before."""
    response.set_cookie(
        settings.SHEET_COOKIE_NAME,
        value,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
        path="/",
    )


def new_seat(response: HttpResponseBase) -> Seat:
    """Give the browser a new cookie with that answer; what it opens."""
    value = new_cookie()
    made = Seat.of_cookie(value)
    if made is None:
        raise RuntimeError("a new cookie opens nothing")
    set_cookie(response, value)
    return made


def drop_cookie(response: HttpResponseBase) -> None:
    """Have the browser forget its cookie."""
    response.set_cookie(
        settings.SHEET_COOKIE_NAME,
        "",
        max_age=0,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
        path="/",
    )


def is_foreign(request: HttpRequest) -> bool:
    """Whether another site made the browser ask. A sibling of this one under the same domain is another, too; browsers
    that do not tell so say at least where a form was sent from."""
    if request.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
        return True
    origin = request.headers.get("Origin", "")
    return bool(origin) and origin != f"{request.scheme}://{request.get_host()}"


def token(request: HttpRequest, about_to_have: Seat | None = None) -> str:
    """A new token for a form on a page for this browser, or for the cookie that the same answer gives it."""
    tag = about_to_have.tag if about_to_have else _browser(request)
    return new_token(tag, timezone.now())


def nonce(request: HttpRequest) -> bytes:
    """The number of the token that came with a form. Raises `SpentTokenError`."""
    given, now, found = request.POST.get(FIELD, ""), timezone.now(), seat(request)
    if found is None or is_open(found, now):
        return nonce_of(given, found.tag if found else b"", now)
    try:
        return nonce_of(given, found.tag, now)
    except SpentTokenError:
        # Of a page that was shown without a cookie: this one opens nothing, so there is nothing to write into.
        return nonce_of(given, b"", now)


@contextmanager
def once(request: HttpRequest) -> Iterator[None]:
    """A transaction that takes the form's token: what is done in it is done once, however often the form was sent.

    Raises `SpentTokenError`.
    """
    with transaction.atomic():
        spend(nonce(request), timezone.now())
        yield


def mark(request: HttpRequest, subject: bytes) -> str:
    """By which the site knows again what it made itself for this browser."""
    return mark_of(_browser(request), subject)


def sent(again: Again) -> Callable[[View], View]:
    """Have a view take what is sent only from a form of this site that is not too old.

    Otherwise `again` answers: called like the view, and with `fault`, a text for the reader, it shows the form with all
    that was typed and a new token. So it does where the view finds that the form was sent before, or that the site
    keeps no more sheets.
    """

    def around(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if request.method != "POST":
                return view(request, *args, **kwargs)
            try:
                if is_foreign(request):
                    raise SpentTokenError
                nonce(request)
                return view(request, *args, **kwargs)
            except (SpentTokenError, FullError) as fault:
                return again(request, *args, fault=str(fault), **kwargs)

        return checked

    return around


def led_to(address: str) -> HttpResponse:
    """Leads the browser on by asking for another page, whatever it did before."""
    return HttpResponse(status=303, headers={"Location": address})


def _browser(request: HttpRequest) -> bytes:
    found = seat(request)
    return found.tag if found else b""
