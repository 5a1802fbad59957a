"""Whatever a reporter's browser sends, on whichever page: the site answers, and never with a fault of its own.

`make fuzz-intake` tries many more than the few of every run.
"""

import os
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Final
from urllib.parse import urlencode
from uuid import UUID

import pytest
from django.conf import settings
from django.test import Client
from django.urls import URLPattern, URLResolver, reverse
from django.urls.converters import IntConverter
from hypothesis import HealthCheck, example, given
from hypothesis import settings as searching
from hypothesis import strategies as st

from pliego.intake.urls import urlpatterns
from pliego.reports.kinds import Route
from tests.support.intake import Receiving, Walker, exhibits, receiving
from tests.support.visitor import BOUNDARY

__all__ = ["exhibits", "receiving"]

EXAMPLES: Final = int(os.environ.get("PLIEGO_INTAKE_EXAMPLES", "2"))
SOME: Final = searching(
    max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), derandomize=EXAMPLES < 10, deadline=None
)
FORM: Final = "application/x-www-form-urlencoded"
PARTS: Final = f"multipart/form-data; boundary={BOUNDARY}"
_FIELD: Final = re.compile(r'<(?:input|select|textarea|button)[^>]* name="([^"]+)"(?:[^>]* value="([^"]*)")?')

NASTY: Final = (
    "\0",
    "a\0b",
    "\ufeff\u202e\u2066",
    "﷽" * 3000,
    "A" * 300_000,
    "9" * 5000,
    "-1",
    "1e999",
    "NaN",
    "2026-02-30",
    "0001-01-01",
    "' OR 1=1 --",
    "{% debug %}{{ 7 }}",
    "<script>alert(1)</script>",
    "../../etc/passwd",
    "%s%n%(x)s{0}",
    "\r\nSet-Cookie: a=b",
    "[[[[" * 5000,
    '{"a":' * 5000,
    "abaco " * 12,
    "on",
    "1",
    "yes",
    "complaint",
    "MX-PUE",
)
TEXTS: Final = st.one_of(st.sampled_from(NASTY), st.text(max_size=300), st.binary(max_size=60))


def addresses(patterns: Iterable[object]) -> Iterator[tuple[str, list[int | UUID]]]:
    """Every page of the room by its name, with what stands in its address."""
    for entry in patterns:
        if isinstance(entry, URLResolver):
            yield from addresses(entry.url_patterns)
        elif isinstance(entry, URLPattern):
            kinds = entry.pattern.converters.values()
            yield (
                f"intake:{entry.name}",
                [1 if isinstance(kind, IntConverter) else UUID(int=1) for kind in kinds],
            )


ADDRESSES: Final = dict(addresses(urlpatterns))
GROUPS: Final = [tuple(ADDRESSES)] if EXAMPLES < 10 else [(name,) for name in ADDRESSES]


@pytest.fixture
def browsers(receiving: Receiving) -> dict[str, Walker]:
    """A browser that has nothing open, one with a sheet of each kind, and one that came back to a report."""
    client = {name: Walker(client=Client(raise_request_exception=False)) for name in ("none", "back", *Route)}
    for route in Route:
        client[route].begin(route)
    words = " ".join(client["back"].file(Route.COMPLAINT).words("es"))
    client["back"].go("back/")
    client["back"].send({"words": words, "receipt": words})
    return client


def test_every_page_was_found() -> None:
    assert len(ADDRESSES) > 20
    assert {"intake:step", "intake:words", "intake:files", "intake:back", "intake:petition"} <= set(ADDRESSES)


@pytest.mark.parametrize("names", GROUPS)
def test_no_text_in_any_field_breaks_a_page(browsers: dict[str, Walker], names: tuple[str, ...]) -> None:
    @SOME
    @given(st.data())
    def tried(data: st.DataObject) -> None:
        for name in names:
            walker = browsers[data.draw(st.sampled_from(sorted(browsers)))]
            path = reverse(
                name, args=[data.draw(st.integers(1, 12)) if one == 1 else one for one in ADDRESSES[name]]
            )
            shown = walker.client.get(path)
            body = sent(data, dict(_FIELD.findall(shown.content.decode(errors="replace"))))
            answer = walker.client.generic("POST", path, body, FORM)
            after = walker.client.get(reverse("intake:look"))
            assert max(shown.status_code, answer.status_code, after.status_code) < 500, (path, body)

    tried()


def sent(data: st.DataObject, fields: dict[str, str]) -> bytes:
    """A form with those fields, some as the page had them, some twice, some that it never had."""
    keeps = data.draw(st.sampled_from((("token",), ("token", "receipt", "words"), ())))
    # As much is drawn whatever the page asks: what it asks depends on what was sent before.
    texts = data.draw(st.lists(TEXTS, min_size=6, max_size=6))
    chance = data.draw(st.randoms(use_true_random=True))
    pairs = [
        (name, unescape(value) if name in keeps else chance.choice(texts)) for name, value in fields.items()
    ]
    pairs += [(name, chance.choice(texts)) for name in fields if chance.randrange(5) == 0]
    pairs += data.draw(st.lists(st.tuples(st.text(max_size=20), TEXTS), max_size=2))
    return urlencode(pairs, errors="replace").encode()


HEADS: Final = (
    b"\xff\xd8\xff\xe0",
    b"%PDF-1.7\n",
    b"PK\3\4",
    b"\x89PNG\r\n\x1a\n",
    b"RIFF",
    b"ID3",
    b"OggS",
    b"GIF89a",
    b"",
)
NAMES: Final = st.one_of(
    st.sampled_from(
        ("a.jpg", "a.pdf", "a.docx", "", "..", "a" * 3000 + ".png", 'a".txt', "a\r\nb.txt", "CON.jpg")
    ),
    st.text(max_size=40),
)
KINDS: Final = (b"", b"Content-Type: image/jpeg\r\n", b"Content-Transfer-Encoding: base64\r\n")
ENDS: Final = (b"--\r\n", b"", b"\r\n")


def test_no_upload_breaks_a_page(browsers: dict[str, Walker]) -> None:
    @SOME
    @given(st.data())
    def tried(data: st.DataObject) -> None:
        for name, browser in (("intake:files", Route.COMPLAINT), ("intake:back-add", "back")):
            client, path = browsers[browser].client, reverse(name)
            fields = dict(_FIELD.findall(client.get(path).content.decode(errors="replace")))
            body = uploaded(data, fields.get("token", ""))
            answers = (client.generic("POST", path, body, PARTS), client.get(path))
            assert max(answer.status_code for answer in answers) < 500, body

    tried()


def uploaded(data: st.DataObject, token: str) -> bytes:
    """A form with a file, or the beginning of one."""
    line = f"--{BOUNDARY}".encode()
    parts = (
        f'Content-Disposition: form-data; name="token"\r\n\r\n{token}\r\n'.encode(),
        f'Content-Disposition: form-data; name="files"; filename="{data.draw(NAMES)}"\r\n'.encode(
            errors="replace"
        )
        + data.draw(st.sampled_from(KINDS))
        + b"\r\n"
        + data.draw(st.sampled_from(HEADS))
        + data.draw(st.binary(max_size=2000))
        + b"\r\n",
    )
    body = b"".join(line + b"\r\n" + part for part in parts) + line + data.draw(st.sampled_from(ENDS))
    return body if data.draw(st.integers(0, 3)) else body[: data.draw(st.integers(0, len(body)))]


@SOME
@given(st.one_of(st.text(max_size=80), st.just("A" * 43 + "="), st.binary(max_size=60).map(bytes.hex)))
@example("\x00")
@example("é" * 44)
def test_no_cookie_breaks_a_page(cookie: str) -> None:
    header = f"{settings.SHEET_COOKIE_NAME}={cookie}".encode(errors="replace").decode("latin-1")
    client = Client(raise_request_exception=False)
    assert client.get("/es/sheet/guard/", headers={"cookie": header}).status_code < 500
