"""What a cell can say beyond plain text: when, and where it was read."""

import re
from dataclasses import dataclass
from typing import Final

from pliego.law.days import Span, span_of

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100

_WHOLE_ADDRESS: Final = re.compile(r"https?://[^\s/?#<>\"|]+[^\s<>\"|]*", re.IGNORECASE)
_ADDRESS_AMONG_WORDS: Final = re.compile(r"https?://[^\s<>\"|]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class When:
    """A day, month, year, or a range of those (`2024-10/2025-09`), as the table writes it.

    `span` holds its first and its last day.
    """

    text: str
    span: Span

    @property
    def exact(self) -> bool:
        """Whether it is one known day."""
        return self.span.exact

    @property
    def first(self) -> str:
        """Its beginning, in ISO 8601 at the precision that the table has."""
        return self.text.partition("/")[0]

    @property
    def last(self) -> str:
        """Its end, likewise; the beginning itself where it is no range."""
        return self.text.rpartition("/")[2]

    @property
    def is_range(self) -> bool:
        """Whether the table names a beginning and an end."""
        return "/" in self.text


def when_of(text: str) -> When:
    """The moment that a text names. Raises `ValueError`, with what is wrong, when it names none."""
    ends = text.split("/")
    if len(ends) > 2:
        raise ValueError("a range has one beginning and one end")
    spans = [span_of(end) for end in ends]
    if any(not FIRST_YEAR <= int(end[:4]) <= LAST_YEAR for end in ends):
        raise ValueError(f"the year lies outside {FIRST_YEAR} to {LAST_YEAR}")
    if spans[-1].hi < spans[0].lo:
        raise ValueError("the range ends before it begins")
    return When(text, Span(spans[0].lo, spans[-1].hi))


@dataclass(frozen=True, slots=True)
class Source:
    """One source: a web page, a founding text named in words, or memory.

    `address` is empty where the words name none; `words` is empty for a bare web page.
    """

    words: str
    address: str

    @property
    def is_memory(self) -> bool:
        """Whether nothing was read: the value was remembered."""
        return self.words.startswith("memory")


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a row was read, in the order of the table."""

    all: tuple[Source, ...]

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every web address, also those that stand among words."""
        return tuple(source.address for source in self.all if source.address)

    @property
    def words(self) -> tuple[str, ...]:
        """The sources told in words: founding texts, and `memory`."""
        return tuple(source.words for source in self.all if source.words)


def sources_of(text: str) -> Sources:
    """The sources of a cell whose parts are separated by `|`."""
    return Sources(tuple(_source(part.strip()) for part in text.split("|") if part.strip()))


def _source(part: str) -> Source:
    if _WHOLE_ADDRESS.fullmatch(part):
        return Source("", part)
    found = _ADDRESS_AMONG_WORDS.search(part)
    return Source(part, found[0] if found else "")
