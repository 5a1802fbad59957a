"""PDF, read past for what makes it unfit; its objects are not read here. Without Django."""

import re
from typing import Final

from ..media import Media
from ..reasons import Reason, RefusedError
from .tape import LARGEST_ASK, Parse, Tape

_LOCKED: Final = re.compile(rb"/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)")
_OVERLAP: Final = 64
_END: Final = 2048
_BLANK: Final = b"\0\t\n\f\r "


def pdf(tape: Tape) -> Parse[Media]:
    """ISO 32000: a header, a trailer that names no lock, an end mark with nothing behind it."""
    before = b""
    while piece := (yield from tape.some(LARGEST_ASK)):
        if _LOCKED.search(before[-_OVERLAP:] + piece):
            raise RefusedError(Reason.ENCRYPTED)
        before = (before + piece)[-_END:]
    text, mark, behind = before.rpartition(b"%%EOF")
    if not mark or b"startxref" not in text:
        raise RefusedError(Reason.TRUNCATED)
    if behind.strip(_BLANK):
        raise RefusedError(Reason.POLYGLOT)
    return Media.PDF
