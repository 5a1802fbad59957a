"""Whether a caller has their receipt: two of its words, read back."""

from collections.abc import Sequence
from typing import Final

from pliego.reports.places import fold
from pliego.reports.receipt import Receipt

from .reading import asked

_TELLING: Final = 4
"""Letters that tell a word of a receipt."""


def receipt_in(field: str) -> Receipt | None:
    """The receipt that a form carries; none where it carries no such thing."""
    try:
        return Receipt(bytes.fromhex(field))
    except ValueError:
        return None


def read_back_rightly(receipt: Receipt, language: str, said: Sequence[str]) -> bool:
    """Whether these are the two words that were asked for, in their order; case and accents do not matter."""
    words = receipt.words(language)
    wanted = [words[place] for place in asked(receipt)]
    return len(said) == len(wanted) and all(map(_same, said, wanted))


def _same(typed: str, word: str) -> bool:
    told, whole = fold(typed), fold(word)
    return whole.startswith(told) and len(told) >= min(_TELLING, len(whole))
