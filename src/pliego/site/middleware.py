"""Headers that neither Django nor django-csp sets, and the refusal of whatever is not a reading."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from .faults import only_read

READING = ("GET", "HEAD")
"""Methods of HTTP that ask for a page and change nothing."""

# Every power that a page could ask a browser for, given up.
PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
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
        "publickey-credentials-get",
        "screen-wake-lock",
        "usb",
        "xr-spatial-tracking",
    )
)


def isolation_headers(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: no other site may embed an answer, and no page may use the device."""

    def respond(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers["Permissions-Policy"] = PERMISSIONS_POLICY
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        return response

    return respond


def reading_only(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: no page takes anything, so that a request that would send something goes no further."""

    def respond(request: HttpRequest) -> HttpResponse:
        return get_response(request) if request.method in READING else only_read(request, READING)

    return respond
