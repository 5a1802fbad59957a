"""A JPEG's segments without those that describe: its points stay as they are, bit for bit. Standard library only."""

import re
import struct
from collections.abc import Iterator
from typing import Final

_BEGIN: Final = b"\xff\xd8"
_END: Final = b"\xff\xd9"
_SCAN: Final = 0xDA
_MARKER: Final = re.compile(rb"\xff+([^\x00\xff])", re.DOTALL)
_AFTER_SCAN: Final = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]", re.DOTALL)
_DECODING: Final = frozenset(range(0xC0, 0xE0)) - frozenset(range(0xD0, 0xDA))
_COLOURS: Final = {0xE0: (b"JFIF\0", 14), 0xEE: (b"Adobe", 12)}
"""Application segments that tell how to decode the colours: how each begins, and how long that part of it is."""


def without_metadata(data: bytes) -> bytes:
    """The picture up to its first end, without comments, thumbnails and what programs wrote into it.

    Raises `ValueError` when it is no JPEG. One that breaks off in its points stays as long as it is.
    """
    if not data.startswith(_BEGIN):
        raise ValueError("no JPEG")
    return _BEGIN + b"".join(_kept(data)) + _END


def _kept(data: bytes) -> Iterator[bytes]:
    at, scanned = len(_BEGIN), False
    while at < len(data):
        marker = _MARKER.match(data, at)
        if marker is None:
            raise ValueError("no marker where one must be")
        mark, at = marker[1][0], marker.end()
        if mark == _END[1]:
            break
        (length,) = struct.unpack_from(">H", data, at)
        yield _segment(mark, data[at + 2 : at + length])
        at += length
        if mark == _SCAN:
            scanned = True
            after = _AFTER_SCAN.search(data, at)
            end = after.start() if after else len(data)
            yield data[at:end]
            at = end
    if not scanned:
        raise ValueError("no scan")


def _segment(mark: int, content: bytes) -> bytes:
    """The segment as it stays; nothing where it only describes."""
    if mark in _COLOURS:
        begin, size = _COLOURS[mark]
        if not content.startswith(begin) or len(content) < size:
            return b""
        # The last two bytes of JFIF's are the measures of its thumbnail.
        content = content[: size - 2] + b"\0\0" if begin == b"JFIF\0" else content[:size]
    elif mark not in _DECODING:
        return b""
    return struct.pack(">BBH", 0xFF, mark, len(content) + 2) + content
