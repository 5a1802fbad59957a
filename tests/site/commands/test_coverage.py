"""`pliego coverage` says whether a workplace is covered, asks the next question, and names other routes."""

import json

import pytest

from pliego.law import Language
from pliego.law.admissibility import assess
from pliego.law.admissibility.telling import question_text
from pliego.law.procedures import USMCA_31_A as ANNEX
from tests.site.commands.conftest import Pliego


def words_of(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", Language)
def test_without_a_fact_it_asks_the_first_question_of_the_derived_order(
    pliego: Pliego, language: Language
) -> None:
    shown = pliego("coverage", "--lang", language.value)
    first = assess(ANNEX, {}).next_fact
    assert shown.code == 0
    assert question_text(first, ANNEX, language) in words_of(shown.out)
    assert f"--fact {first}=yes" in words_of(shown.out)


def test_it_says_why_a_workplace_is_outside_and_where_else_to_turn(pliego: Pliego) -> None:
    shown = words_of(
        pliego("coverage", "--fact", "priority_sector=no", "--fact", "facility_in_mexico=yes").out
    )
    assert "Outside the mechanism, if these answers are right. (verified)" in shown
    assert "Not met. The facility makes manufactured goods" in shown
    assert "It is not so: the facility belongs to a priority sector." in shown
    assert "https://siqal.stps.gob.mx" in shown


def test_it_tells_both_sides_and_the_panel_with_days_marks_and_sources(pliego: Pliego) -> None:
    shown = words_of(pliego("coverage").out)
    assert "Atento Servicios, 31-A (determined 4 July 2025 [P], published 21 August 2025)" in shown
    assert "Mexico, 22 August 2025: It disagrees" in shown
    assert "United States: its view was not found in the sources read." in shown


def test_a_fact_that_is_unknown_is_not_asked_for(pliego: Pliego) -> None:
    first = assess(ANNEX, {}).next_fact
    said = json.loads(pliego("coverage", "--fact", f"{first}=unknown", "--json").out)
    assert said["next"]["fact"] != first
    assert first not in said["order"]


def test_json_has_every_test_route_and_view(pliego: Pliego) -> None:
    said = json.loads(pliego("coverage", "--fact", "facility_in_mexico=yes", "--json").out)
    assert said["facts"] == {"facility_in_mexico": "yes", "in_territory": "yes", "facility_in_canada": "no"}
    assert [test["id"] for test in said["tests"]][:2] == ["a.between", "a.belief"]
    assert {route["id"]: route["open"] for route in said["routes"]}["siqal"] == "yes"
    position = said["tests"][1]["panels"][0]["positions"][0]
    assert set(position) == {"speaker", "says", "date", "mark", "sources"}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ["--fact", "competes"],
            "--fact: 'competes' tells nothing; write NAME=yes, such as priority_sector=yes",
        ),
        (
            ["--fact", "priority_sectr=yes"],
            "--fact: there is no fact 'priority_sectr'; did you mean 'priority_sector'?",
        ),
        (["--fact", "competes=maybe"], "--fact: competes cannot be 'maybe'; write one of yes, no, unknown"),
        (
            ["--fact", "competes=no", "--fact", "competes=yes"],
            "--fact: competes is told twice; keep one of the two",
        ),
        (
            ["--fact", "facility_in_mexico=yes", "--fact", "in_territory=no"],
            "--fact: these facts contradict one another: facility_in_mexico, in_territory; change one of them",
        ),
        (["--procedure", "us-petition"], "--procedure: 'us-petition' is no annex of the mechanism"),
    ],
)
def test_bad_input_ends_with_one_line(pliego: Pliego, arguments: list[str], complaint: str) -> None:
    assert pliego("coverage", *arguments).complaint.startswith(complaint)
