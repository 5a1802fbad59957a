"""The page of the two recomputed tables."""

import re

import pytest
from django.test import Client

from pliego.law.clauses import Language
from pliego.law.comparison import factor_rows, stage_rows
from pliego.law.procedures import PROCEDURES
from pliego.observatory.models import PublishedPace
from tests.support.pages import LANGUAGES


def text(client: Client, language: str) -> str:
    html = client.get(f"/{language}/comparison/").content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).replace("&#x27;", "'")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_of_the_first_table_stands_there_with_its_articles(
    published: None, client: Client, language: str
) -> None:
    shown = text(client, language)
    for row in factor_rows(Language(language)):
        for cell in row.cells:
            assert cell.says[1:] in shown
            assert all(cite in shown for cite in cell.cites)


def test_r15_planned_and_lived_days_stand_side_by_side_with_median_range_and_n(
    published: None, client: Client
) -> None:
    html = client.get("/en/comparison/").content.decode()
    rows = re.findall(r'<tr role="row"><th scope="row".*?</tr>', html, re.DOTALL)
    for row in stage_rows(Language.EN):
        measured = PublishedPace.objects.filter(interval=row.interval).first() if row.interval else None
        line = next(one for one in rows if row.title in one.replace("&#x27;", "'"))
        assert f'data-l="Planned day, from the petition">{row.planned}<' in line
        if measured:
            assert f'data-l="Range">{measured.low}–{measured.high}<' in line
            assert f'data-l="Cases">{measured.n}' in line


def test_the_design_day_is_shown_as_the_study_s_and_explained(published: None, client: Client) -> None:
    shown = text(client, "en")
    assert "The study's day 115" in shown
    assert "No rule sets day 115" in shown


def test_without_a_published_record_the_rules_still_answer(client: Client, db: None) -> None:
    assert "1103 days" in text(client, "en")


def test_it_says_how_many_rules_of_the_side_agreement_rest_on_memory(db: None, client: Client) -> None:
    marks = [norm.mark.value for norm in PROCEDURES["naalc"].norms]
    from_memory = sum(mark.startswith("M") for mark in marks)
    page = client.get("/en/comparison/").content.decode()
    assert f"Of the {len(marks)} rules of the side agreement, {from_memory} are from memory" in page
