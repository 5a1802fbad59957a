"""A document set as a PDF by typst: tagged for screen readers (PDF/UA-1), with fonts of its own. Plain Python."""

import json
from dataclasses import fields
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any, Final

import typst

from pliego.law.days import to_date
from pliego.petitions.document import Block, Document
from pliego.petitions.entries import PetitionError
from pliego.petitions.typeface import lines_of, shown

TEMPLATE: Final = Path(__file__).with_name("petition.typ")
_AT_ONCE: Final = BoundedSemaphore(1)
"""Documents set at the same time: a long one takes a core for seconds, and strangers have them set."""


def pdf_of(document: Document) -> bytes:
    """The document as a PDF; the same document always gives the same bytes.

    A character that the typefaces lack is shown as its code point. Nothing is read from the disk but the template,
    nothing from the network. Raises `PetitionError`, without a word of the document, where typst cannot set it.
    """
    data = json.dumps(_data(document), ensure_ascii=False)
    created = datetime.combine(to_date(document.created), time(), UTC)
    try:
        with _AT_ONCE:
            return typst.compile(
                _template(), ignore_system_fonts=True, format="pdf", pdf_standards=["ua-1"],
                sys_inputs={"petition": data}, timestamp=created,
            )  # fmt: skip
    except typst.TypstError:
        # Its message holds pieces of the text, which must not reach a log.
        raise PetitionError("this text cannot be set as a PDF; the DOCX can be had") from None


@cache
def _template() -> bytes:
    return TEMPLATE.read_bytes()


def _data(document: Document) -> dict[str, Any]:
    """What the template reads: its own words as they are, the texts of blocks as lines of runs."""
    return {
        "title": shown(document.title),
        "subtitle": shown(document.subtitle),
        "running": shown(document.running),
        "page": document.page,
        "language": document.language.value,
        "region": document.region,
        "blocks": [_block(block) for block in document.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    parts = {field.name: _part(getattr(block, field.name)) for field in fields(block)}
    return {"kind": type(block).__name__.lower(), **parts}


def _part(value: object) -> object:
    match value:
        case str():
            return lines_of(value)
        case tuple():
            return [_part(one) for one in value]
    return value
