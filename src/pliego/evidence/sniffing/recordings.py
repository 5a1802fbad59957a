"""Sound, video and HEIC: containers walked box by box; what is in the boxes is not decoded. Without Django."""

import re
import struct
from dataclasses import dataclass
from typing import Final

from ..media import Media
from ..reasons import Reason, RefusedError
from .pictures import refuse_bomb
from .signatures import AMR
from .tape import Parse, Tape

HEIC_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"})
_OTHER_BRANDS: Final = frozenset({b"avif", b"avis", b"crx ", b"jp2 ", b"jxl "})
_FOLDERS: Final = {b"moov": 0, b"trak": 0, b"mdia": 0, b"meta": 4, b"iprp": 0, b"ipco": 0}
"""Boxes that have boxes in them, and the bytes before the first of those."""


@dataclass(slots=True)
class _Boxes:
    """What was seen in a file of the ISO base media format."""

    brands: frozenset[bytes]
    seen: set[bytes]
    handlers: set[bytes]


def iso_media(tape: Tape) -> Parse[Media]:
    """ISO/IEC 14496-12: MP4, M4A, QuickTime and HEIC."""
    length = struct.unpack(">I4x", (yield from tape.take(8)))[0]
    if not 16 <= length <= 1024:
        raise RefusedError(Reason.DAMAGED)
    names = yield from tape.take(length - 8)
    brands = frozenset(names[at : at + 4] for at in range(0, len(names), 4) if at != 4)
    if names[:4] in _OTHER_BRANDS:
        raise RefusedError(Reason.UNKNOWN)
    boxes = _Boxes(brands, set(), set())
    while (yield from tape.peek(1)):
        yield from _box(tape, boxes)
    return _kind(boxes, names[:4])


def _kind(boxes: _Boxes, brand: bytes) -> Media:
    if brand in HEIC_BRANDS or (b"moov" not in boxes.seen and boxes.brands & HEIC_BRANDS):
        if b"meta" not in boxes.seen:
            raise RefusedError(Reason.TRUNCATED)
        return Media.HEIC
    if b"moov" not in boxes.seen:
        raise RefusedError(Reason.TRUNCATED)
    return Media.MP4 if b"vide" in boxes.handlers else Media.M4A


def _box(tape: Tape, boxes: _Boxes, depth: int = 0) -> Parse[None]:
    length, kind = struct.unpack(">I4s", (yield from tape.take(8)))
    header = 8
    if length == 1:
        length, header = struct.unpack(">Q", (yield from tape.take(8)))[0], 16
    if not all(0x20 <= sign < 0x7F or sign == 0xA9 for sign in kind) or depth > len(_FOLDERS):
        raise RefusedError(Reason.DAMAGED)
    boxes.seen.add(kind)
    if length == 0 and not depth:
        yield from tape.rest()
        return
    if length < header:
        raise RefusedError(Reason.DAMAGED)
    yield from _inside(tape, boxes, kind, length - header, depth)


def _inside(tape: Tape, boxes: _Boxes, kind: bytes, length: int, depth: int) -> Parse[None]:
    end = tape.position + length
    if kind == b"hdlr" and length >= 12:
        boxes.handlers.add((yield from tape.take(12))[8:12])
    elif kind == b"ispe" and length >= 12:
        refuse_bomb(*struct.unpack(">4xII", (yield from tape.take(12))))
    elif kind in _FOLDERS and length >= _FOLDERS[kind] + 8:
        yield from tape.skip(_FOLDERS[kind] if _is_full(kind, (yield from tape.peek(8))) else 0)
        while tape.position + 8 <= end:
            yield from _box(tape, boxes, depth + 1)
    if tape.position > end:
        raise RefusedError(Reason.DAMAGED)
    yield from tape.skip(end - tape.position)


def _is_full(kind: bytes, first: bytes) -> bool:
    # QuickTime's `meta` begins with a box at once, that of ISO with four bytes of version and flags.
    return kind != b"meta" or first[4:8] != b"hdlr"


def ogg(tape: Tape) -> Parse[Media]:
    """RFC 3533: pages, each with the sizes of its segments."""
    while (yield from tape.peek(1)):
        header = yield from tape.take(27)
        if not header.startswith(b"OggS\0"):
            raise RefusedError(Reason.DAMAGED)
        yield from tape.skip(sum((yield from tape.take(header[26]))))
    return Media.OGG


_OPEN_ENDED: Final = (0, 0xFFFF_FFFF)
"""Lengths that recorders leave when they cannot go back and write the true one."""
_SEARCHED: Final = 64 * 1024


def wav(tape: Tape) -> Parse[Media]:
    """RIFF: chunks, of which one is the format and one the sound."""
    yield from tape.skip(12)
    seen: set[bytes] = set()
    while len((yield from tape.peek(8))) == 8:
        kind, length = struct.unpack("<4sI", (yield from tape.take(8)))
        seen.add(kind)
        if kind == b"data" and length in _OPEN_ENDED:
            yield from tape.rest()
        else:
            yield from tape.skip(length)
            if length % 2 and (yield from tape.peek(1)):
                yield from tape.skip(1)
    if not {b"fmt ", b"data"} <= seen:
        raise RefusedError(Reason.TRUNCATED)
    yield from tape.rest()
    return Media.WAV


def webm(tape: Tape) -> Parse[Media]:
    """RFC 8794 and the WebM guidelines: the header must name `webm`, and the segment must be whole."""
    yield from tape.skip(4)
    header = yield from tape.take((yield from _ebml_size(tape)) or 0)
    if b"\x42\x82\x84webm" not in header:
        raise RefusedError(Reason.UNKNOWN)
    while (yield from tape.peek(1)):
        first = (yield from tape.peek(1))[0]
        yield from tape.skip(_ebml_width(first))
        size = yield from _ebml_size(tape)
        if size is None:
            yield from tape.rest()
        else:
            yield from tape.skip(size)
    return Media.WEBM


def _ebml_width(first: int) -> int:
    if not first:
        raise RefusedError(Reason.DAMAGED)
    return 9 - first.bit_length()


def _ebml_size(tape: Tape) -> Parse[int | None]:
    width = _ebml_width((yield from tape.peek(1)).ljust(1, b"\x80")[0])
    size = int.from_bytes((yield from tape.take(width)), "big") & ((1 << 7 * width) - 1)
    return None if size == (1 << 7 * width) - 1 else size


def _frames(lengths: dict[int, int]) -> re.Pattern[bytes]:
    """Whole frames, by the kind that the first byte of each names; its other bits are 0, but for one."""
    # The shortest first: a file of these has the most frames.
    ordered = sorted(lengths.items(), key=lambda one: one[1])
    kinds = (b"[%b%b].{%d}" % (*_first_bytes(kind), length - 1) for kind, length in ordered)
    # Possessive: what was read is not tried another way, so that a long file costs no more than it is long.
    return re.compile(b"(?:" + b"|".join(kinds) + b")*+", re.DOTALL)


def _first_bytes(kind: int) -> tuple[bytes, bytes]:
    return re.escape(bytes([kind << 3])), re.escape(bytes([kind << 3 | 4]))


_NARROW: Final = {0: 13, 1: 14, 2: 16, 3: 18, 4: 20, 5: 21, 6: 27, 7: 32, 8: 6, 15: 1}
_WIDE: Final = {0: 18, 1: 24, 2: 33, 3: 37, 4: 41, 5: 47, 6: 51, 7: 59, 8: 61, 9: 6, 14: 1, 15: 1}
"""Bytes of a frame with its first byte, by its kind (RFC 4867, 5.3; 3GPP TS 26.101 and 26.201)."""
_VOICES: Final = tuple(zip(AMR, (_NARROW, _WIDE), map(_frames, (_NARROW, _WIDE)), strict=True))


def amr(tape: Tape) -> Parse[Media]:
    """RFC 4867, 5: voice in one channel, frame by frame up to the end; the last frame may break off."""
    head = yield from tape.peek(len(max(AMR, key=len)))
    begin, lengths, frames = next(one for one in _VOICES if head.startswith(one[0]))
    yield from tape.skip(len(begin))
    if not (yield from tape.peek(1)):
        raise RefusedError(Reason.TRUNCATED)
    while block := (yield from tape.peek(_SEARCHED)):
        found = frames.match(block)
        whole = found.end() if found else 0
        if not whole and lengths.get(block[0] >> 3, 0) <= len(block):
            raise RefusedError(Reason.DAMAGED)
        yield from tape.skip(whole or len(block))
    return Media.AMR


_BITRATES_1: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_BITRATES_2: Final = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_FREQUENCIES: Final = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


def mp3(tape: Tape) -> Parse[Media]:
    """ISO/IEC 11172-3 layer III, behind an ID3 tag or none: two frames, one where the other ends."""
    start = yield from tape.peek(10)
    if start.startswith(b"ID3") and len(start) == 10:
        size = sum((sign & 0x7F) << 7 * (3 - place) for place, sign in enumerate(start[6:10]))
        yield from tape.skip(10 + size)
    window = yield from tape.peek(_SEARCHED)
    # Encoders pad behind the tag; nothing else may stand before the first frame.
    if not _two_frames(window.lstrip(b"\0")):
        raise RefusedError(Reason.UNKNOWN if not start.startswith(b"ID3") else Reason.TRUNCATED)
    yield from tape.rest()
    return Media.MP3


def _two_frames(window: bytes) -> bool:
    length = frame_length(window[:4])
    return bool(length and frame_length(window[length : length + 4]))


def frame_length(header: bytes) -> int:
    """Bytes of the layer III frame that begins so; 0 when none does."""
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        return 0
    version, bitrate, frequency = header[1] >> 3 & 3, header[2] >> 4, header[2] >> 2 & 3
    if version == 1 or bitrate in (0, 15) or frequency == 3:
        return 0
    rate = (_BITRATES_1 if version == 3 else _BITRATES_2)[bitrate] * 1000
    samples = 144 if version == 3 else 72
    return samples * rate // _FREQUENCIES[version][frequency] + (header[2] >> 1 & 1)
