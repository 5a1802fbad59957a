"""JPEG, PNG and WebP, walked from the first byte to the last. Without Django."""

import re
import struct
import zlib
from typing import Final

from ..media import Media
from ..reasons import Reason, RefusedError
from .signatures import LONGEST_HIDDEN, hides
from .tape import LARGEST_ASK, Parse, Tape

LARGEST_PICTURE: Final = 100_000_000
"""Points. A phone's picture has 12 to 50 million; decoded, this many take 400 MB."""

_MARKER: Final = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]", re.DOTALL)
_SCAN: Final = 64 * 1024


def refuse_bomb(width: int, height: int) -> None:
    """Raise `RefusedError` for a picture that cannot be, or is too large to be decoded."""
    if not width or not height:
        raise RefusedError(Reason.DAMAGED)
    if width * height > LARGEST_PICTURE:
        raise RefusedError(Reason.IMAGE_BOMB)


def trailer(tape: Tape) -> Parse[None]:
    """What follows a picture. Phones put previews and short films there; files of other kinds are refused."""
    before = b""
    while piece := (yield from tape.some(LARGEST_ASK)):
        if hides(before + piece):
            raise RefusedError(Reason.POLYGLOT)
        before = piece[-LONGEST_HIDDEN:]


def jpeg(tape: Tape) -> Parse[Media]:
    """ITU T.81 annex B: segments, scans, end of image."""
    yield from tape.skip(2)
    sized = False
    while True:
        mark = (yield from _next_marker(tape))[1]
        if mark == 0xD9:
            break
        if mark == 0x01:
            continue
        length = struct.unpack(">H", (yield from tape.take(2)))[0] - 2
        if length < 0:
            raise RefusedError(Reason.DAMAGED)
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            _, height, width = struct.unpack(">BHH", (yield from tape.peek(5)).ljust(5, b"\0"))
            refuse_bomb(width, height)
            sized = True
        yield from tape.skip(length)
        if mark == 0xDA:
            yield from _pass_scan(tape)
    if not sized:
        raise RefusedError(Reason.DAMAGED)
    yield from trailer(tape)
    return Media.JPEG


def _next_marker(tape: Tape) -> Parse[bytes]:
    marker = yield from tape.take(2)
    while marker == b"\xff\xff":
        marker = b"\xff" + (yield from tape.take(1))
    if not _MARKER.match(marker):
        raise RefusedError(Reason.DAMAGED)
    return marker


def _pass_scan(tape: Tape) -> Parse[None]:
    while True:
        window = yield from tape.peek(_SCAN)
        found = _MARKER.search(window)
        if found:
            yield from tape.skip(found.start())
            return
        if len(window) < _SCAN:
            raise RefusedError(Reason.TRUNCATED)
        yield from tape.skip(len(window) - 1)


def png(tape: Tape) -> Parse[Media]:
    """ISO/IEC 15948: chunks, each with its checksum, from IHDR to IEND."""
    yield from tape.skip(8)
    kind = b""
    while kind != b"IEND":
        first = not kind
        length, kind = struct.unpack(">I4s", (yield from tape.take(8)))
        if first != (kind == b"IHDR") or not kind.isalpha() or (first and length != 13):
            raise RefusedError(Reason.DAMAGED)
        if first:
            refuse_bomb(*struct.unpack(">II", (yield from tape.peek(8)).ljust(8, b"\0")))
        yield from _pass_chunk(tape, kind, length)
    yield from trailer(tape)
    return Media.PNG


def _pass_chunk(tape: Tape, kind: bytes, length: int) -> Parse[None]:
    checksum = zlib.crc32(kind)
    while length:
        piece = yield from tape.some(min(length, LARGEST_ASK))
        if not piece:
            raise RefusedError(Reason.TRUNCATED)
        checksum = zlib.crc32(piece, checksum)
        length -= len(piece)
    if (yield from tape.take(4)) != checksum.to_bytes(4, "big"):
        raise RefusedError(Reason.DAMAGED)


def webp(tape: Tape) -> Parse[Media]:
    """RFC 9649: a RIFF file whose first chunk gives the size."""
    end = 8 + struct.unpack("<4xI4x", (yield from tape.take(12)))[0]
    first = yield from tape.peek(30)
    refuse_bomb(*_webp_size(first.ljust(30, b"\0")))
    while tape.position + 8 <= end:
        length = struct.unpack("<4xI", (yield from tape.take(8)))[0]
        yield from tape.skip(length + length % 2)
    if tape.position != end:
        raise RefusedError(Reason.DAMAGED)
    yield from trailer(tape)
    return Media.WEBP


def _webp_size(chunk: bytes) -> tuple[int, int]:
    if chunk.startswith(b"VP8X"):
        return (
            int.from_bytes(chunk[12:15], "little") + 1,
            int.from_bytes(chunk[15:18], "little") + 1,
        )
    if chunk.startswith(b"VP8L"):
        bits = int.from_bytes(chunk[9:13], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk.startswith(b"VP8 "):
        width, height = struct.unpack_from("<HH", chunk, 14)
        return width & 0x3FFF, height & 0x3FFF
    raise RefusedError(Reason.DAMAGED)
