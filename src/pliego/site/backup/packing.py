"""Lines packed as gzip while they come, and unpacked line by line in bounded memory. Without Django."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from .faults import DamagedError

_GZIP: Final = 31
_FAST: Final = 1
AT_ONCE: Final = 1 << 20
"""Bytes unpacked at once."""


def packed(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines as the content of a `.gz` file."""
    packer = zlib.compressobj(_FAST, zlib.DEFLATED, _GZIP)
    for line in lines:
        if piece := packer.compress(line):
            yield piece
    yield packer.flush()


def unpacked(pieces: Iterable[bytes], name: str, longest: int) -> Iterator[bytes]:
    """The lines, each without its end.

    Raises `DamagedError`, which names the part, where this is no such file or a line is longer than `longest` bytes.
    """
    held = bytearray()
    for chunk in _chunks(pieces, name):
        *whole, rest = chunk.split(b"\n")
        for line in whole:
            yield bytes(held) + line
            held.clear()
        held += rest
        if len(held) > longest:
            raise DamagedError(f"the part {name} has a line of more than {longest >> 20} MiB")
    if held:
        raise DamagedError(f"the part {name} ends within a line")


def _chunks(pieces: Iterable[bytes], name: str) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(_GZIP)
    try:
        for piece in pieces:
            rest = piece
            while rest:
                yield unpacker.decompress(rest, AT_ONCE)
                rest = unpacker.unconsumed_tail
            if unpacker.unused_data:
                break
    except zlib.error:
        raise DamagedError(f"the part {name} cannot be unpacked") from None
    if not unpacker.eof or unpacker.unused_data:
        raise DamagedError(f"the part {name} is not one whole gzip file")
