"""A document written as DOCX, to be edited and signed: real headings, tables and language. Plain Python.

No name of a person or machine, and no clock, stands in the file: only the day that is passed in.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time
from functools import cache
from io import BytesIO
from typing import Any, Final, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph as DocxParagraph

from pliego.law.days import to_date
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

_LINE: Final = 16.5
"""Centimetres between the margins of a page of Letter size."""

_MARGIN: Final = Cm(2.5)
_TYPEFACE: Final = "Georgia"
_STYLED: Final = {
    "Normal": 11,
    "Title": 20,
    "Heading 1": 15,
    "Heading 2": 12,
    "Heading 3": 11,
    "List Bullet": 11,
}
_UNWANTED: Final = ("thumbnail", "extended-properties", "stylesWithEffects", "customXml")
_TABLES: Final = ("Normal Table", "Table Grid")
_SOFT: Final = RGBColor(0x59, 0x59, 0x59)
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)


def docx_of(document: Document) -> bytes:
    """The document as DOCX; the same document always gives the same bytes."""
    file = docx.Document(BytesIO(_blank()))
    _style(file, f"{document.language.value}-{document.region}")
    _describe(file, document)
    _frame(file, document)
    file.add_heading(document.title, 0)
    file.add_paragraph().add_run(document.subtitle).font.color.rgb = _SOFT
    for block in document.blocks:
        _WRITERS[type(block)](file, block)
    return _packed(file)


@cache
def _blank() -> bytes:
    """The library's template without what nobody asked for: a picture of a page, a program's name, unused styles."""
    file, kept = docx.Document(), BytesIO()
    for rels in (file.part.package.rels, file.part.rels):
        for key in [key for key, rel in rels.items() if rel.reltype.endswith(_UNWANTED)]:
            del rels[key]
    for style in list(file.styles):
        if style.type is WD_STYLE_TYPE.TABLE and style.name not in _TABLES:
            style.delete()
    file.save(kept)
    return kept.getvalue()


def _style(file: Docx, language: str) -> None:
    for name, size in _STYLED.items():
        font = file.styles[name].font
        font.name, font.size, font.color.rgb = _TYPEFACE, Pt(size), RGBColor(0, 0, 0)
        fonts = file.styles[name].element.rPr.rFonts
        for theme in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[theme]
    for told in file.styles.element.iter(qn("w:lang")):
        told.set(qn("w:val"), language)


def _describe(file: Docx, document: Document) -> None:
    core = file.core_properties
    created = datetime.combine(to_date(document.created), time(), UTC)
    core.title, core.language = document.title, f"{document.language.value}-{document.region}"
    core.author = core.last_modified_by = core.comments = ""
    core.created = core.modified = created


def _frame(file: Docx, document: Document) -> None:
    section = file.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    _small(section.header.paragraphs[0], document.running)
    footer = section.footer.paragraphs[0]
    for piece in re.split(r"(\{number\}|\{total\})", document.page):
        field = {"{number}": "PAGE", "{total}": "NUMPAGES"}.get(piece)
        if field:
            footer._p.append(_field(field))
        else:
            _small(footer, piece)


def _field(name: str) -> Any:
    """A number that the reader's program counts; shown as 1 until it does."""
    field, run, text = OxmlElement("w:fldSimple"), OxmlElement("w:r"), OxmlElement("w:t")
    field.set(qn("w:instr"), name)
    text.text = "1"
    run.append(text)
    field.append(run)
    return field


def _small(paragraph: DocxParagraph, text: str) -> None:
    run = paragraph.add_run(text)
    run.font.size, run.font.color.rgb = Pt(9), _SOFT


def _heading(file: Docx, block: Heading) -> None:
    file.add_heading(block.text, block.level)


def _paragraph(file: Docx, block: Paragraph) -> None:
    for line in filter(None, block.text.split("\n")):
        file.add_paragraph(line)


def _note(file: Docx, block: Note) -> None:
    _small(file.add_paragraph(), block.text)


def _rows(file: Docx, block: Rows) -> None:
    table = _table(file, (5, 11), "Normal Table")
    for label, value in block.rows:
        cells = _add(table, (label, value), (5, 11))
        for run in cells[0].paragraphs[0].runs:
            run.font.color.rgb = _SOFT
    file.add_paragraph()


def _grid(file: Docx, block: Grid) -> None:
    table = _table(file, block.widths, "Table Grid")
    for cell in _add(table, block.head, block.widths):
        for run in cell.paragraphs[0].runs:
            run.font.bold = True
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)
    for row in block.rows:
        _add(table, row, block.widths)
    file.add_paragraph()


def _bullets(file: Docx, block: Bullets) -> None:
    for item in block.items:
        file.add_paragraph(item, "List Bullet")


def _signature(file: Docx, block: Signature) -> None:
    table = _table(file, (6, 6, 4), "Table Grid")
    _add(table, (block.name, block.signature, block.date), (6, 6, 4))
    _add(table, ("", "", ""), (6, 6, 4))
    table.rows[1].height = Cm(1.6)
    file.add_paragraph()


def _break(file: Docx, _: Break) -> None:
    file.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


_WRITERS: Final[Mapping[type[Block], Callable[[Docx, Any], None]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Note: _note,
    Rows: _rows,
    Grid: _grid,
    Bullets: _bullets,
    Signature: _signature,
    Break: _break,
}


def _table(file: Docx, widths: tuple[int, ...], style: str) -> Table:
    table: Table = file.add_table(rows=0, cols=len(widths), style=style)
    table.autofit = False
    for column, width in zip(table.columns, _shares(widths), strict=True):
        column.width = width
    return table


def _add(table: Table, texts: tuple[str, ...], widths: tuple[int, ...]) -> tuple[Any, ...]:
    cells = tuple(cast(Any, table).add_row().cells)
    for cell, text, width in zip(cells, texts, _shares(widths), strict=True):
        cell.width = width
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.add_run(text)
    return cells


def _shares(widths: tuple[int, ...]) -> tuple[Cm, ...]:
    return tuple(Cm(_LINE * width / sum(widths)) for width in widths)


def _packed(file: Docx) -> bytes:
    """The file with every part dated alike: the library dates them by the clock."""
    drafted, packed = BytesIO(), BytesIO()
    file.save(drafted)
    with ZipFile(drafted) as parts, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for part in parts.infolist():
            target.writestr(ZipInfo(part.filename, _EARLIEST), parts.read(part), ZIP_DEFLATED)
    return packed.getvalue()
