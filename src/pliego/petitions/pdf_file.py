"""A document set as a PDF by typst: tagged for screen readers (PDF/UA-1), with fonts of its own. Plain Python."""

import json
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from typing import Any, Final

import typst

from pliego.law.clauses import Language
from pliego.law.days import to_date
from pliego.petitions.document import Document
from pliego.petitions.typeface import breakable, shown

TEMPLATE: Final = Path(__file__).with_name("petition.typ")


def pdf_of(document: Document) -> bytes:
    """The document as a PDF; the same document always gives the same bytes.

    A character that the typefaces lack is shown as its code point. Nothing is read from the disk but the template,
    nothing from the network.
    """
    data = json.dumps(_plain(document), ensure_ascii=False)
    return typst.compile(
        _template(),
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=["ua-1"],
        sys_inputs={"petition": data},
        timestamp=datetime.combine(to_date(document.created), time(), UTC),
    )


@cache
def _template() -> bytes:
    return TEMPLATE.read_bytes()


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return breakable(shown(value))
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        parts = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"kind": type(value).__name__.lower(), **parts}
    return value.value if isinstance(value, Language) else value
