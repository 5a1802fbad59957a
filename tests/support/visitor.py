"""A browser without a screen: asks a server on this machine, keeps its cookies, sends forms. Follows no redirection."""

import http.client
import socket
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Final
from urllib.parse import urlencode

BOUNDARY: Final = "----a-line-between-parts"
_FORM: Final = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def location(self) -> str:
        """Where it leads; empty for a page."""
        return self.headers.get("Location", "")

    @property
    def text(self) -> str:
        """The page."""
        return self.content.decode()


@dataclass(frozen=True, slots=True)
class Sent:
    """A file of a form."""

    name: str
    content: bytes = field(repr=False)
    media_type: str = "application/octet-stream"


Fields = Mapping[str, str]


class Visitor:
    """Somebody at a browser, with these headers in every request."""

    def __init__(self, port: int, headers: Fields | None = None, address: str = "127.0.0.1") -> None:
        """`address` is that of the visitor, any of the loopback interface."""
        self.cookies: dict[str, str] = {}
        self._port, self._headers, self._from = port, dict(headers or {}), (address, 0)

    def get(self, path: str, headers: Fields | None = None) -> Answer:
        """Ask for a page."""
        return self._ask("GET", path, b"", dict(headers or {}))

    def post(
        self, path: str, fields: Fields | None = None, files: Mapping[str, Sent] | None = None
    ) -> Answer:
        """Send a form, with the token that the site gave."""
        whole = {**(fields or {}), "csrfmiddlewaretoken": self.cookies.get("csrf", "")}
        if files is None:
            return self._ask("POST", path, urlencode(whole).encode(), {"Content-Type": _FORM})
        kind = f"multipart/form-data; boundary={BOUNDARY}"
        return self._ask("POST", path, multipart(whole, list(files.items())), {"Content-Type": kind})

    def break_off(self, path: str, fields: Fields, file: tuple[str, Sent]) -> None:
        """Send half of a form, then hang up."""
        body = multipart({**fields, "csrfmiddlewaretoken": self.cookies.get("csrf", "")}, [file])
        headers = {
            **self._usual(),
            "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
            "Content-Length": str(len(body)),
        }
        head = f"POST {path} HTTP/1.1\r\n" + "".join(
            f"{name}: {value}\r\n" for name, value in headers.items()
        )
        target = ("127.0.0.1", self._port)
        with socket.create_connection(target, timeout=20, source_address=self._from) as connection:
            connection.sendall(f"{head}\r\n".encode() + body[: len(body) // 2])

    def _usual(self) -> dict[str, str]:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Host": f"127.0.0.1:{self._port}", "Cookie": cookies, **self._headers}

    def _ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        connection = http.client.HTTPConnection(
            "127.0.0.1", self._port, timeout=60, source_address=self._from
        )
        try:
            with suppress(ConnectionError):
                # A body that is too much is answered before it has come.
                connection.request(method, path, body or None, {**self._usual(), **headers})
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie", []):
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
        return answer


def multipart(fields: Fields, files: Sequence[tuple[str, Sent]]) -> bytes:
    """A form as browsers send it when it has files; these come last."""
    parts = [
        f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}'.encode()
        for name, value in fields.items()
    ]
    parts += [
        f'Content-Disposition: form-data; name="{name}"; filename="{sent.name}"\r\n'
        f"Content-Type: {sent.media_type}\r\n\r\n".encode()
        + sent.content
        for name, sent in files
    ]
    line = f"--{BOUNDARY}".encode()
    return b"".join(line + b"\r\n" + part + b"\r\n" for part in parts) + line + b"--\r\n"
