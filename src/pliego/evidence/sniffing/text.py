"""Plain text: no bytes but those of a text, and no language that runs. Without Django."""

import codecs
import re
from typing import Final

from ..media import Media
from ..reasons import Reason, RefusedError
from .signatures import HEAD, MARKUP
from .tape import LARGEST_ASK, Parse, Tape

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_UTF16: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def text(tape: Tape) -> Parse[Media]:
    """UTF-8, UTF-16 with its mark, or the Windows code page for western languages."""
    head = yield from tape.peek(HEAD)
    wide = _UTF16.get(head[:2])
    _refuse_markup(head.decode(wide, "ignore") if wide else head.decode("latin-1"))
    readers = [codecs.getincrementaldecoder(name)() for name in ([wide] if wide else ["utf-8", "cp1252"])]
    while piece := (yield from tape.some(LARGEST_ASK)):
        readers = [reader for reader in readers if _reads(reader, piece)]
        if not readers:
            raise RefusedError(Reason.UNKNOWN)
    if not any(_ends(reader) for reader in readers):
        raise RefusedError(Reason.TRUNCATED)
    return Media.TEXT


def _refuse_markup(head: str) -> None:
    if MARKUP.search(head.encode("ascii", "ignore")):
        raise RefusedError(Reason.SCRIPT)


def _reads(reader: codecs.IncrementalDecoder, piece: bytes) -> bool:
    try:
        return _CONTROL.search(reader.decode(piece)) is None
    except UnicodeDecodeError:
        return False


def _ends(reader: codecs.IncrementalDecoder) -> bool:
    try:
        reader.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
