"""The open questions: all of them, each with a default, a reason, and words in three languages."""

import pytest

from pliego.law.clauses import CLAUSES, SOURCES, Language
from pliego.law.readings import READINGS
from pliego.law.readings_table import CONTRADICTIONS, QUESTIONS, Changes, Question, question

EVERY = tuple(QUESTIONS.values())


def of(asked: Question) -> str:
    return asked.id


def test_every_question_is_listed_in_order() -> None:
    expected = [f"Q{number}" for number in range(1, 35)]
    expected[3:3] = ["Q3c", "Q3d"]
    expected.insert(2, "Q2b")
    assert list(QUESTIONS) == expected


@pytest.mark.parametrize("name", READINGS)
def test_a_question_the_engine_evaluates_has_the_same_values_and_default(name: str) -> None:
    asked = question(name)
    assert tuple(value.id for value in asked.values) == READINGS[name].values
    assert asked.default == READINGS[name].default


@pytest.mark.parametrize("asked", EVERY, ids=of)
def test_a_question_has_two_readings_or_more_and_points_to_known_clauses(asked: Question) -> None:
    ids = [value.id for value in asked.values]
    assert len(ids) == len(set(ids)) >= 2
    assert set(asked.clause_ids) <= set(CLAUSES)
    assert asked.clause_ids or asked.changes is Changes.RECORD


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("asked", EVERY, ids=of)
def test_a_question_asks_and_its_readings_answer_in_each_language(
    asked: Question, language: Language
) -> None:
    assert asked.title.into(language).endswith("?")
    answers = [value.says.into(language) for value in asked.values]
    statements = [*answers, asked.default_reason.into(language), asked.matters.into(language)]
    assert all(statement.endswith(".") for statement in statements)
    assert len(set(answers)) == len(answers), "readings of one question must be told apart"


def test_the_defaults_are_those_that_accuse_nobody() -> None:
    expected = {
        "Q1": "request",
        "Q2": "union",
        "Q12": "no",
        "Q13": "treaty",
        "Q16": "reasonable",
        "Q23": "valid",
    }
    assert {name: question(name).default for name in expected} == expected


def test_only_a_question_by_which_another_day_is_computed_is_said_to_change_dates() -> None:
    assert {asked.id for asked in EVERY if asked.changes_dates} <= READINGS.keys()


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("Q4", Changes.RECORD),
        ("Q16", Changes.OUTCOME),
        ("Q18", Changes.OUTCOME),
        ("Q27", Changes.OUTCOME),
    ],
)
def test_a_question_without_a_number_of_days_changes_no_date(name: str, changes: Changes) -> None:
    assert question(name).changes is changes


def test_the_five_contradictions_name_known_clauses_and_sources() -> None:
    assert [row.id for row in CONTRADICTIONS] == ["X1", "X2", "X3", "X4", "X5"]
    for row in CONTRADICTIONS:
        assert set(row.clause_ids) <= set(CLAUSES)
        assert set(row.sources) <= set(SOURCES)
