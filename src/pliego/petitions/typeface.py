"""What the typefaces inside the typst wheel can show, and places where a long word may be broken. Plain Python.

Scripts written from right to left, and those that the typefaces lack, would end the setting of a page in the midst.
"""

import re
from collections.abc import Iterator
from typing import Final

_SHOWN: Final = "".join(
    rf"\U{first:08x}-\U{last:08x}"
    for first, last in (
        (0x0A, 0x0A), (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x377), (0x3A3, 0x481), (0x1E00, 0x1EFF), (0x2010, 0x2027),
        (0x2030, 0x2040), (0x2044, 0x2052), (0x20A0, 0x20BF), (0x2190, 0x22FF), (0xFFFD, 0xFFFD),
    )
)  # fmt: skip
"""Latin with its marks, Greek, Cyrillic, punctuation, currencies, arrows and mathematics, as a class of characters."""

_LACKING: Final = re.compile(f"[^{_SHOWN}]")
_LONG: Final = re.compile(r"\S{21,}")
_AFTER: Final = re.compile(r"(?<=[/.?&=_@-])(?=\w)")
BREAK: Final = "\u200b"


def shown(text: str) -> str:
    """The text with each character that the typefaces lack written as its code point: `[U+1F600]`."""
    return _LACKING.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def breakable(text: str) -> str:
    """The text with `BREAK` inside words of more than 20 characters: after their marks, else after each 12."""
    return _LONG.sub(lambda word: BREAK.join(_pieces(word[0])), text)


def _pieces(word: str) -> Iterator[str]:
    for piece in _AFTER.split(word):
        if len(piece) <= 20:
            yield piece
        else:
            yield from (piece[at : at + 12] for at in range(0, len(piece), 12))
