"""Every code that the record may hold has words, in every language."""

import csv
from enum import StrEnum

import pytest
from django.utils.translation import override

from pliego.docket.kinds import Allegation, Finding, Outcome, Response
from pliego.docket.shipped import shipped_tables
from pliego.law.acts import EVENT_WORDS
from pliego.law.record import Confidence
from pliego.observatory import labels
from pliego.observatory.facets import FACETS


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (Allegation, labels.ALLEGATION),
        (Finding, labels.FINDING),
        (Outcome, labels.OUTCOME),
        (Response, labels.RESPONSE),
        (Confidence, labels.CONFIDENCE),
    ],
)
def test_every_code_of_the_docket_has_a_label(codes: type[StrEnum], words: labels.Labels) -> None:
    assert {code.value for code in codes} == set(words)


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("sector", labels.SECTOR),
        ("outcome", labels.OUTCOME),
        ("allegations", labels.ALLEGATION),
        ("remedies", labels.REMEDY),
        ("mexico_response", labels.RESPONSE),
        ("mexico_finding", labels.FINDING),
        ("panel_result", labels.PANEL_RESULT),
        ("parent_country", labels.COUNTRY),
    ],
)
def test_every_code_of_the_shipped_cases_has_a_label(column: str, words: labels.Labels) -> None:
    rows = csv.DictReader(shipped_tables().cases.read_text(encoding="utf-8").splitlines())
    assert {code for row in rows for code in row[column].split("|") if code} <= set(words)


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_every_event_word_has_a_label(language: str) -> None:
    assert set(labels.EVENT) == set(EVENT_WORDS)
    with override(language):
        assert not [word for word, label in labels.EVENT.items() if "_" in str(label) or not str(label)]


def test_labels_differ_between_languages_and_within_a_table() -> None:
    tables = [table for name, table in vars(labels).items() if name.isupper()]
    assert len(tables) > 10
    for table in tables:
        for language in ("es", "en", "fr"):
            with override(language):
                words = [str(label) for label in table.values()]
            assert len(set(words)) == len(words)
    with override("es"):
        spanish = str(labels.OUTCOME["plan_completed"])
    assert spanish == "Curso de remediación concluido"


def test_an_unknown_value_of_a_facet_shows_as_itself() -> None:
    assert all(facet.label("something else") == "something else" for facet in FACETS)
