"""Compound files: old Office documents, and new ones locked with a password. Without Django."""

from typing import Final

from ..media import Media
from ..reasons import Reason, RefusedError
from .tape import LARGEST_ASK, Parse, Tape

_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")


def compound(tape: Tape) -> Parse[Media]:
    """Raises `RefusedError` for every such file; which reason, its directory tells."""
    before = b""
    while piece := (yield from tape.some(LARGEST_ASK)):
        if _LOCKED in before + piece:
            raise RefusedError(Reason.ENCRYPTED)
        before = piece[-len(_LOCKED) :]
    raise RefusedError(Reason.OLD_OFFICE)
