"""A petition as passages of HTML, for pages that show it: everything typed is escaped. Plain Python."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from pliego.petitions.document import (
    Block,
    Break,
    Bullets,
    Document,
    Grid,
    Heading,
    Note,
    Paragraph,
    Rows,
    Signature,
)

_LINE_END = SafeString("<br>")


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands under one heading. `level` is 1 for a section, 2 for a part of one; the opening has no title."""

    title: str
    level: int
    html: SafeString


def passages_of(document: Document) -> tuple[Passage, ...]:
    """The document in its order, split at its headings."""
    return tuple(_split(document.blocks))


def html_of(document: Document, top: int = 2) -> SafeString:
    """The whole document under headings of which the highest is `<h{top}>`."""
    return format_html_join("", "{}{}", ((_heading(one, top), one.html) for one in passages_of(document)))


def _heading(passage: Passage, top: int) -> SafeString:
    level = top + passage.level - 1
    return format_html("<h{0}>{1}</h{0}>", level, passage.title) if passage.title else SafeString("")


def _split(blocks: tuple[Block, ...]) -> Iterator[Passage]:
    title, level, parts = "", 1, list[SafeString]()
    for block in blocks:
        if isinstance(block, Heading):
            if title or parts:
                yield Passage(title, level, _joined(parts))
            title, level, parts = block.text, block.level, []
        else:
            parts.append(_html(block))
    yield Passage(title, level, _joined(parts))


def _joined(parts: list[SafeString]) -> SafeString:
    return format_html_join("", "{}", ((one,) for one in parts))


def _html(block: Block) -> SafeString:
    match block:
        case Paragraph(text):
            return format_html_join("", "<p>{}</p>", ((line,) for line in _lines(text)))
        case Note(text):
            return format_html_join("", '<p class="small soft">{}</p>', ((line,) for line in _lines(text)))
        case Rows(rows):
            return format_html(
                "<dl>{}</dl>",
                format_html_join("", "<dt>{}</dt><dd>{}</dd>", ((one, _stacked(two)) for one, two in rows)),
            )
        case Bullets(items):
            return format_html(
                "<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((_stacked(one),) for one in items))
            )
        case Grid():
            return _table(block)
        case Signature(name, signature, date):
            return format_html("<p>{}: {}<br>{}</p>", signature, name, date)
        case Break() | Heading():
            return SafeString("")


def _table(grid: Grid) -> SafeString:
    head = format_html_join("", '<th scope="col">{}</th>', ((one,) for one in grid.head))
    rows = format_html_join("", "<tr>{}</tr>", ((_cells(grid.head, row),) for row in grid.rows))
    return format_html('<table class="fold"><thead><tr>{}</tr></thead><tbody>{}</tbody></table>', head, rows)


def _cells(head: tuple[str, ...], row: tuple[str, ...]) -> SafeString:
    return format_html_join(
        "",
        '<td data-l="{}">{}</td>',
        ((label, _stacked(cell)) for label, cell in zip(head, row, strict=True)),
    )


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def _stacked(text: str) -> SafeString:
    return format_html_join(_LINE_END, "{}", ((line,) for line in _lines(text)))
