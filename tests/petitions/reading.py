"""Reads the text of documents back, as whoever opens them gets it."""

import re
from io import BytesIO

import docx
import pypdf
from docx.oxml.ns import qn


def pdf_text(content: bytes) -> str:
    """The text of every page."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages)


def docx_text(content: bytes) -> str:
    """Every piece of text of the body, with what stands in tables, head and foot."""
    file = docx.Document(BytesIO(content))
    parts = [file.element, *(part._element for one in file.sections for part in (one.header, one.footer))]
    paragraphs = (one for part in parts for one in part.iter(qn("w:p")))
    return "\n".join("".join(run.text or "" for run in one.iter(qn("w:t"))) for one in paragraphs)


def squeezed(text: str) -> str:
    """The text without spaces and line ends, which depend on how a page was set."""
    return re.sub(r"\s+", "", text)
