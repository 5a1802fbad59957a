"""A petition on a page: everything that was typed is text, and both versions have the same headings."""

import re
from html import unescape

import pytest

from pliego.law.clauses import Language
from pliego.law.days import day
from pliego.petitions import (
    Gaps,
    Guideline,
    Petition,
    Version,
    answered,
    as_docx,
    as_html,
    as_passages,
    guideline_on,
    with_item,
)
from tests.petitions.reading import docx_text, squeezed

PREPARED = day("2026-11-22")
HOSTILE = "<script>alert('&')</script>\"{{ x }}"


def guideline_of(petition: Petition) -> Guideline:
    return guideline_on(petition.instrument, PREPARED)


def text_of(html: str) -> str:
    """What a reader sees of it, without spaces."""
    return squeezed(unescape(re.sub("<[^>]+>", "", html)))


@pytest.mark.parametrize("version", Version)
@pytest.mark.parametrize("language", Language)
def test_it_says_what_the_paper_says(whole: Petition, language: Language, version: Version) -> None:
    chosen = (whole, language, version, guideline_of(whole), PREPARED, Gaps.ANNEXED)
    seen = text_of(as_html(*chosen))
    # Signatures, head and foot of the paper have a shape of their own.
    body = docx_text(as_docx(*chosen)).split("\n")[2:]
    for line in body[: next(at for at, one in enumerate(body) if one.startswith(("Firmas", "Signatures")))]:
        assert squeezed(line) in seen, line


def test_what_was_typed_is_text(whole: Petition) -> None:
    petition = answered(whole, "facility.legal_name", HOSTILE)
    petition = with_item(petition, "allegations", 0, {"what": HOSTILE, "by_name": HOSTILE})
    for version in Version:
        html = as_html(petition, Language.EN, version, guideline_of(petition), PREPARED)
        assert "<script" not in html
    assert "&lt;script&gt;alert(&#x27;&amp;&#x27;)&lt;/script&gt;&quot;{{ x }}" in as_html(
        petition, Language.EN, Version.OFFICE, guideline_of(petition), PREPARED
    )


def test_both_versions_have_the_same_headings(whole: Petition) -> None:
    office, public = (
        as_passages(whole, Language.ES, version, guideline_of(whole), PREPARED) for version in Version
    )
    assert [(one.title, one.level) for one in office] == [(one.title, one.level) for one in public]
    assert "Alegaciones" in {one.title for one in office}
    assert "Hortensia" not in "".join(one.html for one in public)


def test_an_empty_petition_has_a_page() -> None:
    petition = Petition()
    assert "<h2>" in as_html(petition, Language.FR, Version.OFFICE, guideline_of(petition), PREPARED)
