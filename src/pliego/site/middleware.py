"""What sets the zones of the site apart, and the headers that neither Django nor django-csp sets."""

from collections.abc import Callable, Mapping
from typing import Final

from csp.constants import SELF
from django.conf import settings
from django.core.handlers.base import BaseHandler
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from .faults import only_read, too_much
from .zones import Zone, in_spanish, most_sent, zone_of

Answering = Callable[[HttpRequest], HttpResponse]

READING: Final = ("GET", "HEAD")
"""Methods of HTTP that ask for a page and change nothing."""

SENDING: Final = (*READING, "POST")
"""Methods of HTTP that pages for whoever signs in or reports something take."""

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

_EVERYWHERE: Final = {
    "Permissions-Policy": PERMISSIONS_POLICY,
    "Cross-Origin-Resource-Policy": "same-origin",
}
# Where forms are sent the referrer stays within the site instead of going nowhere: without it browsers hide where one
# was sent from, and the protection against forged forms would refuse it.
_HEADERS: Final[Mapping[Zone, Mapping[str, str]]] = {
    Zone.PUBLIC: _EVERYWHERE,
    Zone.PROGRAMS: {**_EVERYWHERE, "Cross-Origin-Resource-Policy": "cross-origin"},
    Zone.PRIVATE: {
        **_EVERYWHERE,
        "Permissions-Policy": PRIVATE_PERMISSIONS_POLICY,
        "Cache-Control": "no-store",
        "Referrer-Policy": "same-origin",
    },
    Zone.REPORTER: {
        **_EVERYWHERE,
        "Cache-Control": "no-store",
        "Referrer-Policy": "same-origin",
        "X-Robots-Tag": "noindex, nofollow",
    },
}


def zone_headers(get_response: Answering) -> Answering:
    """Middleware: no other site may embed an answer, and no page may use the device; what is for one person is kept by
    nobody. Where people sign in a page may ask for a passkey and run the site's own script files, and none elsewhere.
    """

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        zone = zone_of(request.path_info)
        for name, value in _HEADERS[zone].items():
            response.headers[name] = value
        if zone is Zone.PRIVATE:
            response._csp_update = {  # type: ignore[attr-defined]  # django-csp reads it there
                "script-src": [SELF],
                "connect-src": [SELF],
                "form-action": list(settings.PLIEGO_OIDC_ORIGINS),
            }
        return response

    return respond


def reporters_languages(get_response: Answering) -> Answering:
    """Middleware: languages that only a reporter's pages have lead to Spanish elsewhere."""

    def respond(request: HttpRequest) -> HttpResponse:
        spanish = in_spanish(request.path_info)
        return HttpResponseRedirect(spanish) if spanish else get_response(request)

    return respond


def reading_only(get_response: Answering) -> Answering:
    """Middleware: no public page takes anything, so that a request that would send something goes no further."""

    def respond(request: HttpRequest) -> HttpResponse:
        allowed = READING if zone_of(request.path_info) is Zone.PUBLIC else SENDING
        return get_response(request) if request.method in allowed else only_read(request, allowed)

    return respond


def bounded_sending(get_response: Answering) -> Answering:
    """Middleware: what is more than a page takes is not even read."""

    def respond(request: HttpRequest) -> HttpResponse:
        most, length = most_sent(request.path_info), request.META.get("CONTENT_LENGTH") or "0"
        bounded = most is None or (length.isdecimal() and int(length) <= most)
        return get_response(request) if bounded else too_much(request)

    return respond


def cookies_by_zone(get_response: Answering) -> Answering:
    """Middleware: cookies do not reach the code of public pages, so that they are the same for everyone; a reporter's
    pages see one of their own and no other."""

    def respond(request: HttpRequest) -> HttpResponse:
        zone = zone_of(request.path_info)
        if zone is Zone.PRIVATE:
            return get_response(request)
        sent = request.META.pop("HTTP_COOKIE", "")
        if zone is Zone.REPORTER:
            request.META["HTTP_COOKIE"] = _only(settings.SHEET_COOKIE_NAME, sent)
        response = get_response(request)
        # Django says it of its redirection to a language, which could stand in a cookie elsewhere.
        if "Vary" in response.headers:
            named = [name.strip() for name in response.headers["Vary"].split(",")]
            response.headers["Vary"] = ", ".join(name for name in named if name.lower() != "cookie")
        return response

    return respond


def _only(name: str, cookies: str) -> str:
    return ";".join(one for one in cookies.split(";") if one.partition("=")[0].strip() == name)


class _Views(BaseHandler):
    """Calls the view of an address with nothing around it."""

    _view_middleware = _template_response_middleware = _exception_middleware = ()

    def answer(self, request: HttpRequest) -> HttpResponse:
        """The view's answer. Raises what the view raises."""
        found: HttpResponse = self._get_response(request)  # type: ignore[attr-defined]  # the stubs leave it out
        return found


def programs_go_round(get_response: Answering) -> Answering:
    """Middleware: answers for programs are in no language and refuse in a shape of their own, so that they go round
    all that stands behind it."""
    views = _Views()

    def respond(request: HttpRequest) -> HttpResponse:
        programs = zone_of(request.path_info) is Zone.PROGRAMS
        return views.answer(request) if programs else get_response(request)

    return respond


def strangers_go_round(get_response: Answering) -> Answering:
    """Middleware: who need not say who they are go round all that stands behind it: sessions, accounts, messages and
    Django's check of forms, with their cookies and their time."""
    views = _Views()

    def respond(request: HttpRequest) -> HttpResponse:
        private = zone_of(request.path_info) is Zone.PRIVATE
        return get_response(request) if private else views.answer(request)

    return respond
