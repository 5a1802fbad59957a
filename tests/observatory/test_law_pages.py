"""The pages about the law show every rule, every question and every term as they are encoded."""

import re

import pytest
from django.test import Client

from pliego.law.clauses import CLAUSES, Language
from pliego.law.glossary import GLOSSARY
from pliego.law.procedures import PROCEDURES
from pliego.law.readings import READINGS
from pliego.law.readings_table import CONTRADICTIONS, QUESTIONS
from pliego.law.words import mark_label, says
from pliego.observatory.models import PublishedTag
from pliego.observatory.publishing import CONFLICTING_SOURCES, RAISED_IN
from tests.support.pages import LANGUAGES


def get(client: Client, address: str) -> str:
    """A page, its quotes and ampersands as in the sources."""
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode().replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("procedure", PROCEDURES.values(), ids=lambda procedure: procedure.id)
def test_every_norm_has_citation_sentence_mark_clause_and_source(
    db: None, client: Client, procedure: object, language: str
) -> None:
    known = PROCEDURES[getattr(procedure, "id")]  # noqa: B009  pytest gives an object
    page = get(client, f"/{language}/procedures/{known.id}/")
    for norm in known.norms:
        block = page.split(f'id="norm-{norm.id}"')[1].split("</section>")[0]
        assert says(norm, Language(language)) in block
        assert norm.cite in block
        assert mark_label(norm.mark, Language(language)) in block
        for row in norm.rows:
            assert row in block
            assert all(f'href="#{key}"' in block and f'id="{key}"' in page for key in CLAUSES[row].sources)


@pytest.mark.parametrize("procedure", list(PROCEDURES))
def test_rows_that_are_no_norm_are_named_with_the_reason(db: None, client: Client, procedure: str) -> None:
    page = get(client, f"/en/procedures/{procedure}/")
    for row, reason in PROCEDURES[procedure].excused.items():
        assert f"{row}: {reason}" in page


@pytest.mark.parametrize("procedure", list(PROCEDURES))
def test_the_drawing_shows_every_norm_and_links_it_to_its_text(
    db: None, client: Client, procedure: str
) -> None:
    drawing = get(client, f"/es/procedures/{procedure}/diagram/")
    linked = set(re.findall(r'href="\.\./#norm-([^"]+)"', drawing))
    assert linked == {norm.id for norm in PROCEDURES[procedure].norms}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_has_a_page_with_its_readings_and_the_one_used(
    published: None, client: Client, language: str
) -> None:
    index = get(client, f"/{language}/questions/")
    for question in QUESTIONS.values():
        assert f'href="/{language}/questions/{question.id.lower()}/"' in index
        page = get(client, f"/{language}/questions/{question.id.lower()}/")
        spoken = Language(language)
        assert question.title.into(spoken) in page
        assert question.default_reason.into(spoken) in page
        assert question.matters.into(spoken) in page
        readings = page.split("<ul>")[1].split("</ul>")[0].split("<li>")[1:]
        assert len(readings) == len(question.values)
        for line, value in zip(readings, question.values, strict=True):
            assert value.says.into(spoken) in line
            assert ("<b>" in line) is (value.id == question.default)


def test_a_question_lists_the_real_cases_it_touches(published: None, client: Client) -> None:
    page = get(client, "/en/questions/q2/").split("</h2>")[-1]
    slugs = set(
        PublishedTag.objects.filter(facet="question", value="Q2").values_list("case__slug", flat=True)
    )
    assert "san-martin-mine-2023" in slugs
    assert set(re.findall(r"/en/cases/([^/]+)/", page)) <= slugs
    assert client.get("/en/cases/?question=Q2").context["listing"].total == len(slugs)


def test_only_questions_that_the_engine_evaluates_or_that_cases_raised_touch_cases(published: None) -> None:
    touched = set(PublishedTag.objects.filter(facet="question").values_list("value", flat=True))
    assert {"Q1", "Q2", "Q3"} <= touched <= {*READINGS, CONFLICTING_SOURCES, *RAISED_IN}


@pytest.mark.parametrize("question", ["q6", "q30"])
def test_a_question_shows_the_case_in_which_it_was_at_issue(
    published: None, client: Client, question: str
) -> None:
    assert "cases/san-martin-mine-2023/" in get(client, f"/en/questions/{question}/")


def test_a_question_that_no_rule_asks_is_said_not_to_be_computed(published: None, client: Client) -> None:
    assert "Pliego does not compute this question" in get(client, "/en/questions/q5/")
    assert "Pliego does not compute this question" not in get(client, "/en/questions/q1/")


def test_contradictions_between_sources_are_shown(db: None, client: Client) -> None:
    page = get(client, "/fr/questions/")
    assert all(item.says.into(Language.FR) in page for item in CONTRADICTIONS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_gives_each_term_its_meaning_and_its_other_names(
    db: None, client: Client, language: str
) -> None:
    page = get(client, f"/{language}/glossary/")
    spoken = Language(language)
    for term in GLOSSARY.values():
        assert term.plain(spoken) in page
        assert all(term.name(other) in page for other in Language)
    terms = re.findall(r'<dt id="[^"]+">([^<]+)</dt>', page)
    assert len(terms) == len(GLOSSARY)
