"""A document as blocks, before it is set as a PDF or written as DOCX. Plain Python."""

from dataclasses import dataclass

from pliego.law.clauses import Language


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3; the title of the document stands above them."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text of the petition; line breaks in it begin new paragraphs."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """What the document says of itself, in smaller type."""

    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Labels with their values."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table under a head; `widths` are shares of the line."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign on: who signs, and what is written beside it."""

    name: str
    signature: str
    date: str


@dataclass(frozen=True, slots=True)
class Break:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Note | Rows | Grid | Bullets | Signature | Break


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: its title, what stands above it and on each page, and its blocks.

    `page` is the footer with `{number}` and `{total}` to be filled in. `created` is the day that it bears.
    """

    title: str
    subtitle: str
    running: str
    page: str
    language: Language
    region: str
    created: int
    blocks: tuple[Block, ...]
