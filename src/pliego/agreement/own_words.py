"""The texts of the tables, which are English, in the other languages of the pages."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeAlias

from .csv_rows import Problem
from .tables import Cells, Table, read_table
from .tables_folder import FileState, LastSound, file_state, table_of

FILE: Final = "own_words.csv"
COLUMNS: Final = ("en", "es", "fr")

Texts: TypeAlias = Mapping[tuple[str, str], str]
"""Texts by the English one and the language."""

_LETTER: Final = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A text as the tables have it, and what it is in Spanish and French; empty where nobody has written that yet."""

    en: str
    es: str
    fr: str


def read(data: bytes, file: str = FILE) -> Table[OwnWords]:
    """The texts of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _own_words, key="en")


def in_language(text: str, language: str, folder: Path | None = None) -> str | None:
    """A text of the tables in a language (es, en, fr); `None` where nobody has written it in that language.

    What holds no letter is the same in every language. While the folder's file has a problem or cannot be read, its
    last sound state is used, else the shipped one.
    """
    return said(text, language, _last_sound.of(folder).texts)


def said(text: str, language: str, texts: Texts) -> str | None:
    """A text in a language (es, en, fr); `None` where the texts lack it. What holds no letter is the same in all."""
    return text if language == "en" or not _LETTER.search(text) else texts.get((text, language))


def texts_of(rows: Iterable[OwnWords]) -> Texts:
    """What some rows say, none that is empty."""
    told = {(row.en, language): text for row in rows for language, text in (("es", row.es), ("fr", row.fr))}
    return MappingProxyType({key: text for key, text in told.items() if text})


@dataclass(frozen=True, slots=True)
class _Told:
    texts: Texts
    problems: tuple[Problem, ...]


def _of(folder: Path | None) -> _Told:
    return _told(file_state(folder, FILE))


_last_sound: Final = LastSound(_of)


@lru_cache(maxsize=4)
def _told(state: FileState) -> _Told:
    table = table_of(state, read)
    return _Told(texts_of(table.rows), table.problems)


def _own_words(row: Cells) -> OwnWords:
    return OwnWords(en=row.needed("en"), es=row.text("es"), fr=row.text("fr"))
