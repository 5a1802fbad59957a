"""What sets public pages apart from those for whoever signs in, and the headers that neither Django nor django-csp
sets.
"""

from collections.abc import Callable
from typing import Final

from csp.constants import SELF
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from .faults import only_read, too_much
from .zones import is_private, takes_files

Answering = Callable[[HttpRequest], HttpResponse]

READING: Final = ("GET", "HEAD")
"""Methods of HTTP that ask for a page and change nothing."""

SENDING: Final = (*READING, "POST")
"""Methods of HTTP that pages for whoever signs in take."""

MOST_SENT: Final = 1024 * 1024
"""Bytes that a form without files may send."""

# Every power that a page could ask a browser for, given up.
_POWERS: Final = (
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "usb",
    "xr-spatial-tracking",
)
_PASSKEYS: Final = ("publickey-credentials-create", "publickey-credentials-get")


def _policy(passkeys: str) -> str:
    none = [f"{feature}=()" for feature in _POWERS]
    return ", ".join([*none, *(f"{feature}={passkeys}" for feature in _PASSKEYS)])


PERMISSIONS_POLICY: Final = _policy("()")
PRIVATE_PERMISSIONS_POLICY: Final = _policy("(self)")


def isolation_headers(get_response: Answering) -> Answering:
    """Middleware: no other site may embed an answer, and no page may use the device; where people sign in a page may
    ask for a passkey."""

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        private = is_private(request.path_info)
        response.headers["Permissions-Policy"] = PRIVATE_PERMISSIONS_POLICY if private else PERMISSIONS_POLICY
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        return response

    return respond


def reading_only(get_response: Answering) -> Answering:
    """Middleware: no public page takes anything, so that a request that would send something goes no further."""

    def respond(request: HttpRequest) -> HttpResponse:
        allowed = SENDING if is_private(request.path_info) else READING
        return get_response(request) if request.method in allowed else only_read(request, allowed)

    return respond


def bounded_sending(get_response: Answering) -> Answering:
    """Middleware: what is more than a form is not even read, but where files are handed in."""

    def respond(request: HttpRequest) -> HttpResponse:
        length = request.META.get("CONTENT_LENGTH") or "0"
        bounded = takes_files(request.path_info) or (length.isdecimal() and int(length) <= MOST_SENT)
        return get_response(request) if bounded else too_much(request)

    return respond


def public_pages_know_nobody(get_response: Answering) -> Answering:
    """Middleware: cookies do not reach the code of public pages, so that they are the same for everyone."""

    def respond(request: HttpRequest) -> HttpResponse:
        if is_private(request.path_info):
            return get_response(request)
        request.META.pop("HTTP_COOKIE", None)
        response = get_response(request)
        # Django says it of its redirection to a language, which could stand in a cookie elsewhere.
        if "Vary" in response.headers:
            named = [name.strip() for name in response.headers["Vary"].split(",")]
            response.headers["Vary"] = ", ".join(name for name in named if name.lower() != "cookie")
        return response

    return respond


def private_headers(get_response: Answering) -> Answering:
    """Middleware: what is for one person is kept by nobody; only the site's own script files run on such a page.

    The referrer stays within the site instead of going nowhere: without it browsers hide where a form was sent from,
    and the protection against forged forms would refuse it.
    """

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if is_private(request.path_info):
            response.headers["Cache-Control"] = "no-store"
            response.headers["Referrer-Policy"] = "same-origin"
            response._csp_update = {  # type: ignore[attr-defined]  # django-csp reads it there
                "script-src": [SELF],
                "connect-src": [SELF],
                "form-action": list(settings.PLIEGO_OIDC_ORIGINS),
            }
        return response

    return respond
