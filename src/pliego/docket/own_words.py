"""The shipped record's own texts, which are English, in Spanish and French. Plain Python: no Django."""

from functools import cache
from typing import Final

from pliego.agreement.csv_rows import Problem
from pliego.agreement.own_words import OwnWords, Texts, read, said, texts_of
from pliego.agreement.tables import Table

from .shipped import FOLDER

FILE: Final = "own_words.csv"


def in_language(text: str, language: str) -> str | None:
    """A text of the record in a language (es, en, fr); `None` where nobody has written it in that language.

    Only texts of the shipped tables have one: what an office or a table of one's own says stays in its words.
    """
    return said(text, language, _texts())


def problems() -> tuple[Problem, ...]:
    """All that is wrong with the shipped file as it is now. Raises `OSError` when it cannot be read."""
    return _table().problems


@cache
def _texts() -> Texts:
    return texts_of(_table().rows)


def _table() -> Table[OwnWords]:
    return read((FOLDER / FILE).read_bytes(), FILE)
