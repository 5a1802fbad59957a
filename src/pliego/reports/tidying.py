"""Texts of strangers as they are kept: without signs that show nothing or hide something. Plain Python: no Django."""

import unicodedata
from collections.abc import Iterator
from typing import Final

_HIDING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Signs that turn the direction of a text, and so can make it look like another."""


def tidy_text(text: str, limit: int) -> tuple[str, bool]:
    """A text of several lines as it is kept, and whether it was longer than `limit` letters: composed (NFC), its lines
    ended alike."""
    return _kept("".join(_seen(text)), limit)


def tidy_line(text: str, limit: int) -> tuple[str, bool]:
    """The same of a text of one line: what breaks a line is a space."""
    return _kept("".join(" " if sign in "\n\t" else sign for sign in _seen(text)), limit)


def _seen(text: str) -> Iterator[str]:
    for sign in unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")):
        if sign in "\n\t" or (sign not in _HIDING and unicodedata.category(sign) not in ("Cc", "Cs", "Cn")):
            yield sign


def _kept(text: str, limit: int) -> tuple[str, bool]:
    kept = text.strip()
    return kept[:limit].strip(), len(kept) > limit
