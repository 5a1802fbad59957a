"""Under which name a page of the site lies in a folder of files. Plain Python: no Django.

An address is a path on the site, with its query if it has one. The query becomes folders, whose names no page of the
site has: `/es/cases/?state=Puebla&page=2` lies in `es/cases/state=puebla-1c9d/page=2/index.html`.
"""

import hashlib
import re
import unicodedata
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

INDEX: Final = "index.html"
_PLAIN: Final = re.compile(r"[a-z0-9_]+(?:-[a-z0-9_]+)*")
_LONGEST: Final = 60


def normal(address: str) -> str:
    """An address in the one form in which it is compared: parts of its query in order, those without a value left out,
    and no fragment."""
    parts = urlsplit(address)
    query = sorted((name, value) for name, value in parse_qsl(parts.query) if value)
    return quote(unquote(parts.path)) + (f"?{urlencode(query)}" if query else "")


def query_of(address: str) -> dict[str, str]:
    """The parts of an address's query."""
    return dict(parse_qsl(urlsplit(address).query))


def file_of(address: str) -> str:
    """The path of the file, below the folder, in which the answer to an address lies."""
    parts = urlsplit(normal(address))
    path = PurePosixPath(unquote(parts.path).lstrip("/"))
    asked = [f"{name}={in_a_name(value)}" for name, value in _in_order(parse_qsl(parts.query))]
    if parts.path.endswith("/"):
        return str(path.joinpath(*asked, INDEX))
    named = path if path.suffix or path.parts[0] != "api" else path.with_name(f"{path.name}.json")
    return str(named.with_suffix("").joinpath(*asked, named.name) if asked else named)


def in_a_name(value: str) -> str:
    """A value as part of the name of a file: readable, and another one for each value, also where capitals and accents
    are not told apart."""
    if _PLAIN.fullmatch(value) and len(value) <= _LONGEST:
        return value
    parts = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", parts))[:_LONGEST].strip("-")
    return f"{words}-{hashlib.sha256(value.encode()).hexdigest()[:4]}".lstrip("-")


def way(here: str, there: str) -> str:
    """The relative address that leads from one file of the folder to another."""
    return "../" * here.count("/") + quote(there, safe="/=")


def _in_order(asked: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The page last: the pages of one list lie side by side."""
    return sorted(asked, key=lambda pair: (pair[0] == "page", pair))
