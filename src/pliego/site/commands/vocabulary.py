"""What the texts of a column mean, each distinct one looked up once, so that long columns are read fast."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Final

import polars as pl

from pliego.docket.columns import Fault, nearest, shown

MISSING: Final = -1
"""What an empty field means."""


class UnknownError(Exception):
    """A text that means nothing."""

    def __init__(self, text: str, fault: Fault) -> None:
        super().__init__(text)
        self.text = text
        self.fault = fault


Meaning = Callable[[str], tuple[int, ...] | Fault]


class Vocabulary:
    """What each distinct text of a column means, in whole numbers; texts are looked up once."""

    def __init__(self, meaning: Meaning) -> None:
        self._meaning = meaning
        self._learning = Lock()
        self._known: tuple[list[str], list[pl.Series]] = ([], self._tables([]))

    def columns(self, texts: pl.Series) -> list[pl.Series]:
        """A column for each number of the meaning. Raises `UnknownError` for a text without one.

        Several chunks are read at once: each works with the words known when it began, and adds its own.
        """
        texts = texts.cast(pl.String)
        known, tables = self._known
        codes = texts.cast(pl.Enum(known), strict=False).to_physical()
        if codes.null_count() > texts.null_count():
            self._learn(texts.filter(codes.is_null() & texts.is_not_null()).unique().to_list())
            return self.columns(texts)
        places = codes.cast(pl.UInt32).fill_null(len(known))
        return [table[places] for table in tables]

    def _learn(self, texts: list[str]) -> None:
        with self._learning:
            known = list(dict.fromkeys([*self._known[0], *texts]))
            self._known = (known, self._tables(known))

    def _tables(self, known: list[str]) -> list[pl.Series]:
        """The meaning of each known text, and last that of a missing one."""
        meanings = [self._mean(text) for text in (*known, "")]
        return [pl.Series(numbers, dtype=pl.Int32) for numbers in zip(*meanings, strict=True)]

    def _mean(self, text: str) -> tuple[int, ...]:
        found = self._meaning(text)
        if isinstance(found, Fault):
            raise UnknownError(text, found)
        return found


def one_of(words: list[str]) -> Meaning:
    """A meaning for some words alone: the place of each among them."""

    def meaning(text: str) -> tuple[int, ...] | Fault:
        if not text:
            return (MISSING,)
        if text not in words:
            return Fault(f"{shown(text)} is no known value", nearest(text, words))
        return (words.index(text),)

    return meaning
