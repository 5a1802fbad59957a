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
_WORD: Final = re.compile(r"\S+")
_AFTER: Final = re.compile(r"(?<=[/.?&=_@-])(?=\w)")
_MARKED: Final = re.compile(r"[/@_]|[0-9].*-|-.*[0-9]")
_LONG: Final = 20
_PIECE: Final = 12

Run = str | list[str]
"""Words as they are, or one word in the pieces between which a line may end."""


def shown(text: str) -> str:
    """The text with each character that the typefaces lack written as its code point: `[U+1F600]`."""
    return _LACKING.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def lines_of(text: str) -> list[list[Run]]:
    """The lines of a text that are not empty, each as runs.

    A number with a hyphen and a word with the marks of an address are runs of their own, as is any of more than 20
    characters.
    """
    return [list(_runs(line)) for line in shown(text).split("\n") if line]


def _runs(line: str) -> Iterator[Run]:
    at = 0
    for word in _WORD.finditer(line):
        if len(word[0]) > _LONG or _MARKED.search(word[0]):
            if line[at : word.start()]:
                yield line[at : word.start()]
            yield list(_pieces(word[0]))
            at = word.end()
    if line[at:]:
        yield line[at:]


def _pieces(word: str) -> Iterator[str]:
    for piece in _AFTER.split(word) if len(word) > _LONG else [word]:
        yield from (
            (piece[at : at + _PIECE] for at in range(0, len(piece), _PIECE))
            if len(piece) > _LONG
            else [piece]
        )
