"""`pliego law` prints every rule that the product knows, with its source and mark."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pliego.law import CLAUSES, EVENT_WORDS, PROCEDURES, Language
from pliego.law.clauses import sources_of
from pliego.law.readings_table import QUESTIONS
from pliego.site.commands.law_cards import NORMS, card, known_ids
from tests.site.commands.conftest import Pliego


def words_of(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", Language)
def test_the_list_has_every_norm_with_citation_and_mark_and_every_question(
    pliego: Pliego, language: Language
) -> None:
    listed = pliego("law", "list", "--lang", language.value).out

    unwrapped = " ".join(listed.split())
    for norm, _ in NORMS.values():
        entry = rf"{re.escape(norm.id)}: [^()]+ \({re.escape(norm.cite)}; {re.escape(norm.mark.value)}\)"
        assert re.search(entry, unwrapped), norm.id
    assert all(f"\n{question}" in listed for question in QUESTIONS)


def test_no_two_things_share_an_id() -> None:
    assert len({name.casefold() for name in known_ids()}) == len(known_ids())


@pytest.mark.parametrize("language", Language)
def test_everything_with_an_id_has_a_card_in_each_language(language: Language) -> None:
    for name in known_ids():
        assert name in card(name, language).partition("\n")[0]


def test_a_norm_comes_with_its_clauses_and_their_sources(pliego: Pliego) -> None:
    shown = pliego("law", "show", "c.report").out

    assert "45 calendar days" in shown
    assert "Q1=agreement" in shown
    assert "C-04 (31-A.4; V)" in shown
    for entry in sources_of(CLAUSES["C-04"]):
        assert entry.address in shown


def test_a_clause_says_who_encodes_it_or_why_nobody_does(pliego: Pliego) -> None:
    assert "encoded by: c.report" in words_of(pliego("law", "show", "C-04").out)
    assert "no norm encodes it: recommended content" in words_of(pliego("law", "show", "US-05").out)


def test_a_clause_gives_the_reason_for_its_mark(pliego: Pliego) -> None:
    assert words_of(CLAUSES["C-04"].mark_note) in words_of(pliego("law", "show", "C-04").out)


def test_a_question_lists_its_readings_and_the_norms_they_change(pliego: Pliego) -> None:
    shown = words_of(pliego("law", "show", "Q1").out)

    assert "request (by default) From the request for review." in shown
    assert "norms that another reading changes: c.report" in shown
    assert "no other reading can be chosen" in words_of(pliego("law", "show", "Q5").out)


def test_a_procedure_lists_the_clauses_that_are_no_norm(pliego: Pliego) -> None:
    shown = words_of(pliego("law", "show", "us-petition").out)

    assert all(
        f"{clause} {words_of(reason)}" in shown
        for clause, reason in PROCEDURES["us-petition"].excused.items()
    )


def test_an_id_may_be_written_in_small_letters(pliego: Pliego) -> None:
    assert pliego("law", "show", "c-04").out == pliego("law", "show", "C-04").out


def test_the_program_of_a_procedure_is_python(pliego: Pliego) -> None:
    assert compile(pliego("law", "show", "usmca-31-a", "--code").out, "shown", "exec")


@pytest.mark.parametrize("language", Language)
def test_every_event_word_is_explained(pliego: Pliego, language: Language) -> None:
    lines = pliego("law", "words", "--lang", language.value).out.splitlines()
    explained = {
        line.split(maxsplit=1)[0] for line in lines if not line.startswith(" ") and len(line.split()) > 1
    }

    assert explained == set(EVENT_WORDS)


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_the_diagram_is_an_image_of_its_own(pliego: Pliego, procedure: str) -> None:
    drawn = pliego("law", "diagram", procedure, "--lang", "fr").out

    assert ElementTree.fromstring(drawn).tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314  our own text


def test_the_diagram_can_be_written_to_a_file(pliego: Pliego, tmp_path: Path) -> None:
    out = tmp_path / "drawing.svg"
    outcome = pliego("law", "diagram", "--out", str(out))

    assert (outcome.code, outcome.out) == (0, "")
    assert out.read_text(encoding="utf-8") == pliego("law", "diagram").out
