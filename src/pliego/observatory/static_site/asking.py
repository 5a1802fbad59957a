"""Asks the site for a page without a server: through Django's own handler, as a reader without a name."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Final
from urllib.parse import unquote_to_bytes, urlsplit

from django.core.handlers.wsgi import WSGIHandler, WSGIRequest

HOST: Final = "pliego.invalid"
"""The host that every page is asked of: a name that nobody has, so that what stands for it is found and replaced."""

ORIGIN: Final = f"https://{HOST}"


class Reading(WSGIRequest):
    """A request that comes from no network."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        super().__init__(
            {
                "REQUEST_METHOD": "GET",
                # WSGI hands paths over as bytes in Latin-1.
                "PATH_INFO": unquote_to_bytes(parts.path).decode("latin-1"),
                "QUERY_STRING": parts.query,
                "SERVER_NAME": HOST,
                "SERVER_PORT": "443",
                "HTTP_X_FORWARDED_PROTO": "https",
                "wsgi.url_scheme": "https",
                "wsgi.input": BytesIO(),
            }
        )

    def get_host(self) -> str:
        """The name that nobody has, whatever hosts the site answers for."""
        return HOST


@dataclass(frozen=True, slots=True)
class Answer:
    """What the site answers: the status of HTTP, the type of the content without its parameters, and its pieces, of
    which a large file has many."""

    status: int
    kind: str
    pieces: Iterable[bytes]
    whole: bool

    @property
    def body(self) -> bytes:
        """All pieces together."""
        return b"".join(self.pieces)

    @property
    def is_page(self) -> bool:
        """Whether it is HTML."""
        return self.kind == "text/html"


@cache
def _handler() -> WSGIHandler:
    return WSGIHandler()


def ask(address: str) -> Answer:
    """What the site answers to a reader who asks for this address."""
    response = _handler().get_response(Reading(address))
    kind = response.headers.get("Content-Type", "").partition(";")[0]
    return Answer(response.status_code, kind, response, not response.streaming)
