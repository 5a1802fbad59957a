"""A petition as a file, to be filed here or anywhere else. Plain Python."""

from django.utils.safestring import SafeString

from pliego.law.clauses import Language
from pliego.petitions.compose import Gaps, compose
from pliego.petitions.docx_file import docx_of
from pliego.petitions.guidelines import Guideline
from pliego.petitions.html_file import Passage, html_of, passages_of
from pliego.petitions.pdf_file import pdf_of
from pliego.petitions.petition import Petition
from pliego.petitions.versions import Version


def as_pdf(
    petition: Petition,
    language: Language,
    version: Version,
    guideline: Guideline,
    prepared: int,
    gaps: Gaps = Gaps.ANNEXED,
) -> bytes:
    """The petition as a tagged PDF (PDF/UA-1) on Letter paper, the size used in all three countries.

    `prepared` is the day that the document bears. The same arguments always give the same bytes. Characters that
    the typefaces lack are shown as code points; the DOCX has them as they are.
    """
    return pdf_of(compose(petition, guideline, language, version, prepared, gaps))


def as_docx(
    petition: Petition,
    language: Language,
    version: Version,
    guideline: Guideline,
    prepared: int,
    gaps: Gaps = Gaps.ANNEXED,
) -> bytes:
    """The petition as DOCX, with the same content as `as_pdf` gives."""
    return docx_of(compose(petition, guideline, language, version, prepared, gaps))


def as_html(
    petition: Petition,
    language: Language,
    version: Version,
    guideline: Guideline,
    prepared: int,
    gaps: Gaps = Gaps.LEFT_OUT,
) -> SafeString:
    """The petition as HTML for a page whose heading above it is of the first level, with the content of `as_pdf`."""
    return html_of(compose(petition, guideline, language, version, prepared, gaps))


def as_passages(
    petition: Petition,
    language: Language,
    version: Version,
    guideline: Guideline,
    prepared: int,
    gaps: Gaps = Gaps.LEFT_OUT,
) -> tuple[Passage, ...]:
    """The same, heading by heading. Both versions of a petition have the same headings in the same order."""
    return passages_of(compose(petition, guideline, language, version, prepared, gaps))
