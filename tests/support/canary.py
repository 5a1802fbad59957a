"""Looks for a word in everything below a folder, however a program may have written it down."""

import base64
import re
import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

DEEPEST: Final = 4
"""Layers of packing that are opened."""
LARGEST: Final = 64 * 1024 * 1024
"""Bytes that are unpacked of one member."""

_PIECE: Final = 4096
_PACKED: Final = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
_MEMBER: Final = b"PK\x03\x04"
_RUN: Final = re.compile(rb"[A-Za-z0-9+/_-]{24,}")
_ENCODINGS: Final = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
_BYTE_BY_BYTE: Final = (
    "{:02x}",
    "{:02X}",
    "{:02x} ",
    "%{:02x}",
    "%{:02X}",
    "={:02X}",
    "\\x{:02x}",
    "\\u{:04x}",
    "&#{};",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Where the word stands, and in which form."""

    place: str
    form: str


@cache
def forms(word: str) -> Mapping[bytes, str]:
    """The bytes by which the word is known, and what each form is called. The word must be ASCII."""
    found: dict[bytes, str] = {}
    for spelling in dict.fromkeys((word, word.lower(), word.upper())):
        for encoding in _ENCODINGS:
            raw = spelling.encode(encoding)
            found[raw] = encoding
            found |= dict.fromkeys(_in_base64(raw), f"base64 of {encoding}")
        for way in _BYTE_BY_BYTE:
            found["".join(map(way.format, spelling.encode())).strip().encode()] = way
    return found


def _in_base64(raw: bytes) -> Iterator[bytes]:
    # The word may begin at each of the three places of a group; signs that hold bits of its neighbours are left out.
    for shift in range(3):
        text = base64.b64encode(b"\0" * shift + raw + b"\0\0")
        whole = text[-(-8 * shift // 6) : 8 * (shift + len(raw)) // 6]
        yield whole
        yield whole.translate(bytes.maketrans(b"+/", b"-_"))


def seen_in(data: bytes, word: str, depth: int = 0) -> Iterator[str]:
    """The forms in which the word stands in the data, and in what is packed in it."""
    unwrapped = data.replace(b"=\r\n", b"").replace(b"=\n", b"").translate(None, b"\r\n")
    for form, name in forms(word).items():
        if form in data or form in unwrapped:
            yield name
    if depth < DEEPEST:
        for kind, inner in _unpacked(data):
            yield from (f"{kind} > {form}" for form in seen_in(inner, word, depth + 1))


def _unpacked(data: bytes) -> Iterator[tuple[str, bytes]]:
    view = memoryview(data)
    for match in _PACKED.finditer(data):
        yield "compressed", _inflated(view[match.start() :], 47)
    start = data.find(_MEMBER)
    while start >= 0:
        body = (
            start + 30 + sum(int.from_bytes(data[start + at : start + at + 2], "little") for at in (26, 28))
        )
        yield "zip", _inflated(view[body:], -15)
        start = data.find(_MEMBER, start + 4)
    for match in _RUN.finditer(data):
        run = match.group().translate(bytes.maketrans(b"-_", b"+/"))
        # Whatever is packed in it begins at its first sign, as in what Django signs.
        yield "base64", base64.b64decode(run[: len(run) // 4 * 4])


def _inflated(packed: memoryview, bits: int) -> bytes:
    """What can be unpacked from the beginning: all of it, or as far as it is whole."""
    stream, out, size = zlib.decompressobj(bits), [], 0
    for at in range(0, len(packed), _PIECE):
        try:
            out.append(stream.decompress(packed[at : at + _PIECE]))
        except zlib.error:
            break
        size += len(out[-1])
        if stream.eof or size > LARGEST:
            break
    return b"".join(out)


def search(folder: Path, word: str) -> list[Finding]:
    """Every place below the folder where the word stands: in the name or the bytes of a file, or in a row of a
    database, whose long values lie in pieces in its file."""
    found, met = [], set()
    for path in sorted(folder.rglob("*")):
        place = str(path.relative_to(folder))
        found += [Finding(f"name of {place}", form) for form in seen_in(path.name.encode(), word)]
        if path.is_file() and path.stat().st_ino not in met:
            met.add(path.stat().st_ino)
            data = path.read_bytes()
            found += [Finding(place, form) for form in seen_in(data, word)]
            if data.startswith(b"SQLite format 3\0"):
                found += [Finding(f"{place}: {row}", form) for row, form in _in_rows(path, word)]
    return found


def files_with(folder: Path, text: str) -> set[str]:
    """The files below the folder in whose bytes the text stands as it is."""
    return {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and text.encode() in path.read_bytes()
    }


def _in_rows(database: Path, word: str) -> Iterator[tuple[str, str]]:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        connection.text_factory = bytes
        tables = [
            bytes(name).decode()
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        for table in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608  names of the schema
                for value in row:
                    if isinstance(value, bytes):
                        yield from ((table, form) for form in seen_in(value, word))
