"""Documents that are ZIP archives, read from front to back: every byte must belong to a part or to the directory.

Parts are unpacked as they pass, piece by piece, and thrown away; so a bomb is found when it begins to grow, and a
directory that tells another story than the parts is found at the end. Without Django.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..reasons import Reason, RefusedError
from .directory import Part, directory, name_of, widened
from .signatures import ZIP
from .tape import LARGEST_ASK, Parse, Tape

_LOCKED: Final = 0x2041
"""Bits of the flags: encrypted, strongly encrypted, directory hidden."""
_LENGTHS_BEHIND: Final = 0x08
_STORED, _DEFLATED, _AES = 0, 8, 99
_MOST_PARTS: Final = 20_000
_MOST_UNPACKED: Final = 1024**3
_FREE: Final = 64 * 1024**2
_RATIO: Final = 200
_OUTSIDE: Final = re.compile(r"^/|^[A-Za-z]:|\\|(?:^|/)\.\.(?:/|$)|[\x00-\x1f\x7f]")


class Budget:
    """What a document may unpack to, the documents inside it included."""

    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self._unpacked = 0
        self._parts = 0

    def part(self) -> None:
        """Count a part. Raises `RefusedError` when there are too many."""
        self._parts += 1
        if self._parts > _MOST_PARTS:
            raise RefusedError(Reason.BOMB)

    def unpack(self, count: int) -> None:
        """Count unpacked bytes. Raises `RefusedError` when they are too many, or too many for what was read."""
        self._unpacked += count
        if self._unpacked > _MOST_UNPACKED or (
            self._unpacked > _FREE and self._unpacked > _RATIO * self._tape.position
        ):
            raise RefusedError(Reason.BOMB)


@dataclass(frozen=True, slots=True)
class _Header:
    name: str
    flags: int
    method: int
    checksum: int
    packed: int
    unpacked: int
    offset: int


class Reader:
    """Looks at the parts as they pass; the document's kind decides what it makes of them."""

    def begin(self, name: str) -> None:
        """A part begins."""

    def look(self, piece: bytes) -> None:
        """The next unpacked bytes of the part."""

    def end(self) -> None:
        """The part is whole."""


def parts(tape: Tape, budget: Budget, reader: Reader) -> Parse[None]:
    """Walk an archive to its end. Raises `RefusedError` for what does not fit together, hides something or grows."""
    seen: dict[int, Part] = {}
    names: set[str] = set()
    start = tape.position
    while (yield from tape.peek(4)) == ZIP:
        budget.part()
        header = yield from _header(tape, start)
        if header.name.casefold() in names:
            raise RefusedError(Reason.DAMAGED)
        names.add(header.name.casefold())
        reader.begin(header.name)
        seen[header.offset] = yield from _content(tape, header, budget, reader)
        reader.end()
    yield from directory(tape, seen)


def _header(tape: Tape, start: int) -> Parse[_Header]:
    offset = tape.position - start
    fields = struct.unpack("<4x2x2H4x3I2H", (yield from tape.take(30)))
    flags, method, checksum, packed, unpacked, name_length, extra_length = fields
    name = name_of((yield from tape.take(name_length)), flags)
    unpacked, packed = widened((yield from tape.take(extra_length)), unpacked, packed)
    if flags & _LOCKED or method == _AES:
        raise RefusedError(Reason.ENCRYPTED)
    if method not in (_STORED, _DEFLATED):
        raise RefusedError(Reason.DAMAGED)
    if _OUTSIDE.search(name):
        raise RefusedError(Reason.ENTRY_NAME)
    return _Header(name, flags, method, checksum, packed, unpacked, offset)


def _content(tape: Tape, header: _Header, budget: Budget, reader: Reader) -> Parse[Part]:
    is_open = bool(header.flags & _LENGTHS_BEHIND) and not header.packed
    if is_open and header.method == _STORED and not header.name.endswith("/"):
        raise RefusedError(Reason.DAMAGED)
    begun = tape.position
    unpack = _inflate if header.method == _DEFLATED else _copy
    checksum, unpacked = yield from unpack(tape, None if is_open else header.packed, budget, reader)
    part = Part(header.name, header.method, checksum, tape.position - begun, unpacked, header.offset)
    if header.flags & _LENGTHS_BEHIND:
        yield from _lengths_behind(tape, part)
    elif (checksum, part.packed, unpacked) != (header.checksum, header.packed, header.unpacked):
        raise RefusedError(Reason.DAMAGED)
    return part


def _copy(tape: Tape, packed: int | None, budget: Budget, reader: Reader) -> Parse[tuple[int, int]]:
    checksum, left = 0, packed or 0
    while left:
        piece = yield from tape.some(min(left, LARGEST_ASK))
        if not piece:
            raise RefusedError(Reason.TRUNCATED)
        left -= len(piece)
        checksum = zlib.crc32(piece, checksum)
        budget.unpack(len(piece))
        reader.look(piece)
    return checksum, packed or 0


def _inflate(tape: Tape, packed: int | None, budget: Budget, reader: Reader) -> Parse[tuple[int, int]]:
    """Unpack up to the end that the packed bytes themselves name; it must be where the header says, if it says."""
    inflater = zlib.decompressobj(-15)
    checksum = unpacked = 0
    end = None if packed is None else tape.position + packed
    while not inflater.eof:
        waiting = yield from tape.look(LARGEST_ASK if end is None else min(end - tape.position, LARGEST_ASK))
        if not waiting:
            raise RefusedError(Reason.TRUNCATED if end is None or tape.ended else Reason.DAMAGED)
        for piece in _unpacked(inflater, waiting):
            checksum, unpacked = zlib.crc32(piece, checksum), unpacked + len(piece)
            budget.unpack(len(piece))
            reader.look(piece)
        yield from tape.skip(len(waiting) - len(inflater.unused_data))
    if end not in (None, tape.position):
        raise RefusedError(Reason.POLYGLOT)
    return checksum, unpacked


def _unpacked(inflater: "zlib._Decompress", waiting: bytes) -> Iterator[bytes]:
    try:
        while waiting and not inflater.eof:
            yield inflater.decompress(waiting, LARGEST_ASK)
            waiting = inflater.unconsumed_tail
    except zlib.error:
        raise RefusedError(Reason.DAMAGED) from None


def _lengths_behind(tape: Tape, part: Part) -> Parse[None]:
    if (yield from tape.peek(4)) == b"PK\x07\x08":
        yield from tape.skip(4)
    for form in ("<3I", "<I2Q"):
        told = yield from tape.peek(struct.calcsize(form))
        if len(told) == struct.calcsize(form) and struct.unpack(form, told) == (
            part.checksum,
            part.packed,
            part.unpacked,
        ):
            yield from tape.skip(len(told))
            return
    raise RefusedError(Reason.DAMAGED)
