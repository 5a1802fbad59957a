"""The texts of the tables, which are English, in the other languages of the pages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from .edition import SHIPPED
from .tables import Cells, Table, read_table

FILE: Final = "own_words.csv"
COLUMNS: Final = ("en", "es", "fr")

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

    What holds no letter is the same in every language. A file of the folder that has a problem is passed over for
    the shipped one. Raises `OSError` when one cannot be read.
    """
    if language == "en" or not _LETTER.search(text):
        return text
    return _told(folder).get((text, language))


def _told(folder: Path | None) -> Mapping[tuple[str, str], str]:
    own = folder / FILE if folder else SHIPPED / FILE
    found = _of(own) if own.exists() else None
    return found if found is not None else _of(SHIPPED / FILE) or {}


def _of(path: Path) -> Mapping[tuple[str, str], str] | None:
    stat = path.stat()
    return _kept(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=4)
def _kept(path: Path, changed: int, size: int) -> Mapping[tuple[str, str], str] | None:  # noqa: ARG001
    table = read(path.read_bytes(), path.name)
    if table.problems:
        return None
    told = {
        (row.en, language): text for row in table.rows for language, text in (("es", row.es), ("fr", row.fr))
    }
    return MappingProxyType({key: text for key, text in told.items() if text})


def _own_words(row: Cells) -> OwnWords:
    return OwnWords(en=row.needed("en"), es=row.text("es"), fr=row.text("fr"))
