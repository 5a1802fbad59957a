"""The documents: what they hold, in which language, and that no text breaks them or is read as markup."""

import json
import zipfile
from io import BytesIO

import docx
import pikepdf
import pytest
import time_machine
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from pliego.law.clauses import Language
from pliego.law.days import day
from pliego.petitions import (
    Gaps,
    Instrument,
    Petition,
    PetitionError,
    Version,
    answered,
    as_docx,
    as_pdf,
    from_json,
    guideline_on,
    under,
    with_item,
)
from pliego.petitions.guidelines import CANADA, FINAL_2023
from tests.petitions.reading import docx_text, pdf_text, squeezed

PREPARED = day("2024-07-01")


def pdf(petition: Petition, language: Language = Language.ES, gaps: Gaps = Gaps.ANNEXED) -> bytes:
    return as_pdf(petition, language, Version.OFFICE, FINAL_2023, PREPARED, gaps)


def word(petition: Petition, language: Language = Language.ES, gaps: Gaps = Gaps.ANNEXED) -> bytes:
    return as_docx(petition, language, Version.OFFICE, FINAL_2023, PREPARED, gaps)


def telling(text: str) -> Petition:
    return with_item(Petition(), "allegations", 0, {"what": text})


def test_the_same_petition_gives_the_same_bytes_on_any_day(
    whole: Petition, clock: time_machine.Traveller
) -> None:
    before = pdf(whole), word(whole)
    clock.shift(100_000)
    assert (pdf(whole), word(whole)) == before


@pytest.mark.parametrize("language", Language)
def test_the_pdf_is_tagged_and_says_its_language_and_title(whole: Petition, language: Language) -> None:
    with pikepdf.open(BytesIO(pdf(whole, language))) as file:
        assert file.Root.MarkInfo.Marked
        assert str(file.Root.Lang).startswith(language.value)
        assert "pdfuaid:part" in file.Root.Metadata.read_bytes().decode()
        assert str(file.docinfo["/Title"])
        assert "/Author" not in file.docinfo
        width, height = (float(one) for one in file.pages[0].MediaBox[2:])
        assert (width, height) == (612, 792)


def test_the_word_file_has_headings_language_and_nobodys_name(whole: Petition) -> None:
    content = word(whole)
    file = docx.Document(BytesIO(content))
    styles = {paragraph.style.name for paragraph in file.paragraphs if paragraph.style}
    assert {"Title", "Heading 1", "Heading 2"} <= styles
    assert file.tables
    core = file.core_properties
    assert (core.author, core.last_modified_by, core.comments, core.language) == ("", "", "", "es-MX")
    with zipfile.ZipFile(BytesIO(content)) as parts:
        assert not [name for name in parts.namelist() if "thumbnail" in name or "app.xml" in name]
        assert b'w:lang w:val="es-MX"' in parts.read("word/styles.xml")
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("language", Language)
def test_both_documents_say_all_that_the_petition_says(whole: Petition, language: Language) -> None:
    for text in (pdf_text(pdf(whole, language)), docx_text(word(whole, language))):
        for said in (
            "Ejes del Norte",
            "Hortensia Quiñones Mata",
            "Baltazar Uribe",
            "Ley Federal del Trabajo",
            "OTLA",
        ):
            assert squeezed(said) in squeezed(text), said


def test_allegations_are_called_allegations(whole: Petition) -> None:
    assert "Allegation 2" in pdf_text(pdf(whole, Language.EN))
    assert "Alegación 2" in pdf_text(pdf(whole, Language.ES))
    assert squeezed("This document does not say that they are proven.") in squeezed(
        pdf_text(pdf(whole, Language.EN))
    )


def test_the_list_of_gaps_can_be_left_out(whole: Petition) -> None:
    heading = "Annex: what the guidelines ask for"
    for make, read in ((pdf, pdf_text), (word, docx_text)):
        assert heading in read(make(whole, Language.EN))
        assert heading not in read(make(whole, Language.EN, Gaps.LEFT_OUT))
        assert "Held against: Final guidelines" in read(make(whole, Language.EN, Gaps.LEFT_OUT))


def test_how_each_answer_was_told_is_said(whole: Petition) -> None:
    text = squeezed(pdf_text(pdf(whole, Language.EN)))
    assert squeezed("Is the workplace in Mexico? Yes Told by the petitioner") in text
    assert squeezed("Is the workplace in Canada? No Follows from other answers") in text


def test_a_claim_to_canada_has_its_own_addressee(whole: Petition) -> None:
    claim = under(whole, Instrument.ANNEX_31_B)
    guideline = guideline_on(claim.instrument, PREPARED)
    assert guideline is CANADA
    text = squeezed(pdf_text(as_pdf(claim, Language.EN, Version.OFFICE, guideline, PREPARED)))
    assert squeezed("National Administrative Office, Labour Program") in text
    assert "OTLA" not in text


@pytest.mark.parametrize(
    "hostile",
    [
        '#panic("x") $x^2$ *bold* _it_ `raw` <label> @ref = heading',
        '#read("/etc/passwd") #include "x" #import "@preview/x:1.0.0"',
        "// comment /* comment */ \\ ~ -- --- [#[]]",
        '"}]} \\u0041 {{ }} %s {0} {number} {total}',
        "<w:p/> &amp; &lt; <script>",
    ],
)
def test_text_is_never_read_as_markup(hostile: str) -> None:
    petition = telling(hostile)
    assert squeezed(hostile) in squeezed(pdf_text(pdf(petition)))
    assert squeezed(hostile) in squeezed(docx_text(word(petition)))


def test_what_the_typefaces_lack_is_shown_as_code_points_and_kept_in_the_word_file() -> None:
    petition = telling("uno 😀 شركة 中文 \u202e fin")
    text = squeezed(pdf_text(pdf(petition)))
    assert "uno[U+1F600][U+0634][U+0631]" in text
    assert "😀 شركة 中文" in docx_text(word(petition))


def test_a_word_without_end_stays_on_the_page() -> None:
    petition = answered(telling("x" * 4000), "facility.legal_name", "W" * 300)
    lines = pdf_text(pdf(petition)).splitlines()
    assert sum(line.count("x") for line in lines if set(line.strip()) == {"x"}) > 3900
    assert max(map(len, lines)) < 130


@pytest.mark.parametrize("part", ["a-", "1-1 ", "a/", "a@b ", "\n", "\u0301", "[x] ", "x" * 21 + " "])
def test_what_repeats_to_the_limit_is_set(part: str) -> None:
    assert pdf(telling((part * 4000)[:4000]), gaps=Gaps.LEFT_OUT).startswith(b"%PDF-")


def test_what_cannot_be_set_is_said_without_a_word_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> bytes:
        raise typst.TypstError("the text `Hortensia` could not be displayed", "Hortensia")

    monkeypatch.setattr(typst, "compile", fails)
    with pytest.raises(PetitionError) as refused:
        pdf(telling("Hortensia"))
    assert refused.value.__cause__ is None
    assert "Hortensia" not in str(refused.value)


@settings(max_examples=8)
@given(st.text(max_size=300))
def test_any_text_is_set(text: str) -> None:
    petition = answered(telling(text), "facility.legal_name", text)
    assert pdf(petition, gaps=Gaps.LEFT_OUT).startswith(b"%PDF-")
    assert squeezed(petition.allegations[0].what.text) in squeezed(
        docx_text(word(petition, gaps=Gaps.LEFT_OUT))
    )


@settings(max_examples=15)
@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x22FF), max_size=300))
def test_any_text_of_the_scripts_that_are_shown_is_set(text: str) -> None:
    assert pdf(telling(text), gaps=Gaps.LEFT_OUT).startswith(b"%PDF-")


def test_a_petition_as_long_as_may_be_is_set_whole() -> None:
    one = {"what": "Se alega que esto pasó. " * 166, "when": "2024", "witnesses": ["Ana Ruiz"]}
    petition = from_json(json.dumps({"pliego_petition": 1, "allegations": [one] * 200}))
    with pikepdf.open(BytesIO(as_pdf(petition, Language.ES, Version.PUBLIC, FINAL_2023, PREPARED))) as file:
        assert len(file.pages) > 150
    assert word(petition)
