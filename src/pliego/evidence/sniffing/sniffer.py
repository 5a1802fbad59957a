"""The table of what is taken in, and the walk over a file that finds out. Without Django's database."""

import re
from collections import deque
from collections.abc import Callable
from typing import Final

from ..media import Media
from ..reasons import Reason, RefusedError
from .documents import document
from .old_office import compound
from .pdf import pdf
from .pictures import jpeg, png, webp
from .recordings import amr, frame_length, iso_media, mp3, ogg, wav, webm
from .signatures import HEAD, OLE, TAIL, ZIP, ends_as_archive, forbidden, refuse_two_headed
from .tape import Feed, Parse, Tape
from .text import text

Parser = Callable[[Tape], Parse[Media]]

_TAKEN: Final[tuple[tuple[re.Pattern[bytes], Parser], ...]] = tuple(
    (re.compile(pattern, re.DOTALL), parser)
    for pattern, parser in (
        (rb"\xff\xd8\xff", jpeg),
        (rb"\x89PNG\r\n\x1a\n", png),
        (rb"RIFF....WEBP", webp),
        (rb"RIFF....WAVE", wav),
        (rb"....ftyp", iso_media),
        (rb"%PDF-[12]\.\d", pdf),
        (re.escape(ZIP), document),
        (re.escape(OLE), compound),
        (rb"OggS", ogg),
        (rb"\x1a\x45\xdf\xa3", webm),
        (rb"ID3", mp3),
        (rb"#!AMR(?:-WB)?\n", amr),
    )
)
_ARCHIVES: Final = (document, compound)


class Sniffer:
    """Looks at a file while it streams. What it has seen is not kept, but for the last 64 KiB."""

    def __init__(self) -> None:
        tape = Tape()
        self._feed = Feed(tape, self._walk(tape))
        self._tail: deque[bytes] = deque()
        self._kept = 0
        self._length = 0
        self._is_archive = False

    def feed(self, piece: bytes) -> None:
        """Look at the next piece. Raises `RefusedError` as soon as something will not do."""
        self._length += len(piece)
        self._tail.append(piece)
        self._kept += len(piece)
        while self._kept - len(self._tail[0]) >= TAIL:
            self._kept -= len(self._tail.popleft())
        self._feed.add(piece)

    def finish(self) -> Media:
        """The kind of the whole file. Raises `RefusedError`."""
        if not self._length:
            raise RefusedError(Reason.EMPTY)
        media = self._feed.end()
        if not self._is_archive and ends_as_archive(b"".join(self._tail), self._length):
            raise RefusedError(Reason.POLYGLOT)
        return media

    def _walk(self, tape: Tape) -> Parse[Media]:
        head = yield from tape.peek(HEAD)
        reason = forbidden(head)
        if reason:
            raise RefusedError(reason)
        parser = _parser(head)
        self._is_archive = parser in _ARCHIVES
        if not self._is_archive and parser is not text:
            refuse_two_headed(head)
        media = yield from parser(tape)
        yield from tape.rest()
        return media


def _parser(head: bytes) -> Parser:
    for pattern, parser in _TAKEN:
        if pattern.match(head):
            return parser
    return mp3 if frame_length(head[:4]) else text
