"""A JPEG's segments without those that describe: its points stay as they are, bit for bit. Standard library only."""

import struct
from collections.abc import Iterator
from typing import Final

_JFIF, _ADOBE, _COMMENT, _SCAN = 0xE0, 0xEE, 0xFE, 0xDA
_APPLICATION: Final = range(0xE0, 0xF0)


def without_metadata(data: bytes) -> bytes:
    """The picture without comments and application segments, but for those that tell how to decode its colours.

    Raises `ValueError` when it is no JPEG.
    """
    return b"\xff\xd8" + b"".join(_kept(data))


def _kept(data: bytes) -> Iterator[bytes]:
    if not data.startswith(b"\xff\xd8"):
        raise ValueError("no JPEG")
    at = 2
    while at + 4 <= len(data):
        lead, mark, length = struct.unpack_from(">BBH", data, at)
        if lead != 0xFF:
            raise ValueError("no marker where one must be")
        if mark == _SCAN:
            yield data[at : data.rfind(b"\xff\xd9") + 2]
            return
        describes = mark == _COMMENT or (mark in _APPLICATION and mark not in (_JFIF, _ADOBE))
        if not describes:
            yield data[at : at + 2 + length]
        at += 2 + length
    raise ValueError("no scan")
