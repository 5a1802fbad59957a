"""The Atom format (RFC 4287), written to the letter. No database."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import category
from xml.sax.saxutils import escape, quoteattr

NAMESPACE: Final = "http://www.w3.org/2005/Atom"
MEDIA_TYPE: Final = "application/atom+xml; charset=utf-8"
_UNFIT: Final = frozenset({"Cc", "Cs"})
"""Control characters and halves of characters: XML has no place for most of them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `id` is the same for ever; `day` is the day on which it was recorded (ISO 8601)."""

    id: str
    title: str
    day: str
    address: str
    summary: str
    category: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: `own` is its address, `page` that of the page that it follows, `day` that of the edition (ISO 8601)."""

    id: str
    title: str
    subtitle: str
    day: str
    own: str
    page: str
    language: str
    entries: Sequence[Entry]


def feed_text(feed: Feed) -> str:
    """The feed as XML."""
    return "".join(f"{line}\n" for line in _lines(feed))


def _lines(feed: Feed) -> Iterator[str]:
    updated = max((entry.day for entry in feed.entries), default=feed.day)
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield f"<feed xmlns={quoteattr(NAMESPACE)} xml:lang={_quoted(feed.language)}>"
    yield f"<id>{_text(feed.id)}</id>"
    yield f"<title>{_text(feed.title)}</title>"
    yield f"<subtitle>{_text(feed.subtitle)}</subtitle>"
    yield f"<updated>{_moment(updated)}</updated>"
    yield "<author><name>Pliego</name></author>"
    yield f'<link rel="self" type="application/atom+xml" href={_quoted(feed.own)}/>'
    yield f'<link rel="alternate" type="text/html" hreflang={_quoted(feed.language)} href={_quoted(feed.page)}/>'
    for entry in feed.entries:
        yield from _entry(entry)
    yield "</feed>"


def _entry(entry: Entry) -> Iterator[str]:
    yield "<entry>"
    yield f"<id>{_text(entry.id)}</id>"
    yield f"<title>{_text(entry.title)}</title>"
    yield f"<updated>{_moment(entry.day)}</updated>"
    yield f'<link rel="alternate" type="text/html" href={_quoted(entry.address)}/>'
    yield f"<category term={_quoted(entry.category)}/>"
    yield f"<summary>{_text(entry.summary)}</summary>"
    yield "</entry>"


def _moment(day: str) -> str:
    """The beginning of a day in UTC, as RFC 3339 writes it: the record knows the day and no hour."""
    return f"{day}T00:00:00Z"


def _fit(text: str) -> str:
    return "".join(sign for sign in text if category(sign) not in _UNFIT or sign in "\t\n")


def _text(text: str) -> str:
    return escape(_fit(text))


def _quoted(text: str) -> str:
    return quoteattr(_fit(text))
