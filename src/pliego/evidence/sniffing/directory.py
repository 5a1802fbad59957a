"""The directory of a ZIP archive, which ends it and must repeat what its parts have shown. Without Django."""

import struct
from dataclasses import dataclass
from typing import Final

from ..reasons import Reason, RefusedError
from .tape import Parse, Tape

_WIDE: Final = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class Part:
    """What the directory must repeat of a part."""

    name: str
    method: int
    checksum: int
    packed: int
    unpacked: int
    offset: int


def name_of(raw: bytes, flags: int) -> str:
    """The name of a part. Raises `RefusedError` where it cannot be read."""
    try:
        return raw.decode("utf-8" if flags & 0x800 else "cp437")
    except UnicodeDecodeError:
        raise RefusedError(Reason.ENTRY_NAME) from None


def widened(extra: bytes, *numbers: int) -> tuple[int, ...]:
    """The numbers, those that did not fit taken from the extra field (APPNOTE 4.5.3)."""
    missing = numbers.count(_WIDE)
    while missing and len(extra) >= 4:
        kind, length = struct.unpack_from("<2H", extra)
        if kind == 1 and 8 * missing <= length <= len(extra) - 4:
            told = iter(struct.unpack_from(f"<{missing}Q", extra, 4))
            return tuple(next(told) if number == _WIDE else number for number in numbers)
        extra = extra[4 + length :]
    if missing:
        raise RefusedError(Reason.DAMAGED)
    return numbers


def directory(tape: Tape, seen: dict[int, Part]) -> Parse[None]:
    """The directory must name each part once and as it was, and end the file."""
    count = len(seen)
    while (yield from tape.peek(4)) == b"PK\x01\x02":
        part = yield from _entry(tape)
        if seen.pop(part.offset, None) != part:
            raise RefusedError(Reason.DAMAGED)
    if (yield from tape.peek(4)) == b"PK\x06\x06":
        yield from tape.skip(struct.unpack("<4xQ", (yield from tape.take(12)))[0])
    if (yield from tape.peek(4)) == b"PK\x06\x07":
        yield from tape.skip(20)
    mark = yield from tape.take(4)
    if mark != b"PK\x05\x06" or seen:
        raise RefusedError(Reason.TRUNCATED if not mark.startswith(b"PK") and not seen else Reason.DAMAGED)
    entries, comment = struct.unpack("<6xH8xH", (yield from tape.take(18)))
    if entries not in (count, 0xFFFF):
        raise RefusedError(Reason.DAMAGED)
    if comment or (yield from tape.peek(1)):
        raise RefusedError(Reason.POLYGLOT)


def _entry(tape: Tape) -> Parse[Part]:
    fields = struct.unpack("<4x4x2H4x3I3H8xI", (yield from tape.take(46)))
    flags, method, checksum, packed, unpacked, name_length, extra_length, comment_length, offset = fields
    name = name_of((yield from tape.take(name_length)), flags)
    unpacked, packed, offset = widened((yield from tape.take(extra_length)), unpacked, packed, offset)
    yield from tape.skip(comment_length)
    return Part(name, method, checksum, packed, unpacked, offset)
