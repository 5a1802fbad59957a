"""The style sheets, pictures and fonts that pages name, and what these name in turn."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit

from django.contrib.staticfiles import finders

from pliego.observatory.static_site.leading import STATIC

_NAMED: Final = re.compile(rb"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


class MissingAssetError(LookupError):
    """A page names a file that is not there."""


def assets(addresses: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """(path, content) of every file, in the order of their names. Raises `MissingAssetError`."""
    done: dict[str, bytes] = {}
    left = sorted(addresses)
    while left:
        address = urlsplit(left.pop()).path
        if address not in done:
            done[address] = _content(address)
            left += _named_in(address, done[address])
    yield from ((address.lstrip("/"), content) for address, content in sorted(done.items()))


def _content(address: str) -> bytes:
    found = finders.find(unquote(address.removeprefix(STATIC)))
    if not isinstance(found, str):
        raise MissingAssetError(f"a page names {address}, which is not there")
    return Path(found).read_bytes()


def _named_in(address: str, content: bytes) -> Iterator[str]:
    if address.endswith(".css"):
        for url, imported in _NAMED.findall(content):
            named = urljoin(address, (url or imported).decode())
            if named.startswith(STATIC):
                yield named
