"""R9: one more condition in one direction: in a plant in the United States the same facts are blocked by the
enforced-order condition, with the footnote cited, in three languages."""

import pytest

from pliego.law.clauses import CLAUSES, Language
from pliego.law.procedures import USMCA_31_A
from pliego.law.record import Record
from pliego.law.render import render_html, render_text, standing_json
from pliego.law.standing import NormStanding, State
from pliego.law.why import explain
from tests.law.builders import at, complete, event, norm_of

SAME_FACTS = {
    "good_faith_basis": "yes", "in_territory": "yes", "priority_sector": "yes", "traded_between_parties": "yes",
    "conduct_since_2020_07_01": "yes", "law_complies_with_annex_23_a": "yes", "between_us_and_mexico": "yes",
}  # fmt: skip
OTHER_TESTS = ("a.between", "a.belief", "a.in_time", "a.covered", "a.sector")
FOOTNOTE = "31-A.2 fn 2"
BLOCKED = {
    Language.EN: "It is not so: there is an enforced order of the National Labor Relations Board.",
    Language.ES: "No es así: hay una orden ejecutada de la Junta Nacional de Relaciones Laborales.",
    Language.FR: "Ce n'est pas le cas : il existe une ordonnance exécutée du National Labor Relations Board.",
}


def plant(in_mexico: str, **order: str) -> Record:
    """The same facts in a plant in Mexico (`yes`) or in the United States (`no`)."""
    return complete(
        event("review_requested", "2023-06-16"), facility_in_mexico=in_mexico, **SAME_FACTS, **order
    )


def basis(record: Record) -> NormStanding:
    return norm_of(record, "a.legal_basis", "2023-06-20")


def test_the_same_facts_hold_in_mexico_and_are_blocked_in_the_united_states() -> None:
    assert basis(plant("yes")).state is State.HOLDS
    assert basis(plant("no", enforced_order="no")).state is State.FAILS


def test_only_the_legal_basis_differs_between_the_two_plants() -> None:
    one, other = (at(plant(place, enforced_order="no"), "2023-06-20") for place in ("yes", "no"))
    assert [one.by_key[key].state for key in OTHER_TESTS] == [State.HOLDS] * len(OTHER_TESTS)
    assert [
        item.key for item in one.items if item.answer.state is not other.by_key[item.key].answer.state
    ] == ["a.legal_basis"]


def test_an_enforced_order_opens_the_way_and_in_mexico_none_is_asked_for() -> None:
    assert basis(plant("no", enforced_order="yes")).state is State.HOLDS
    assert basis(plant("yes", enforced_order="no")).state is State.HOLDS


def test_an_order_that_nobody_spoke_of_is_unsettled_and_not_a_no() -> None:
    assert basis(plant("no")).state is State.UNSETTLED


@pytest.mark.parametrize("language", Language)
def test_the_reason_cites_the_footnote_and_names_the_order_in_each_language(language: Language) -> None:
    found = at(plant("no", enforced_order="no"), "2023-06-20")
    why = explain(found, found.by_key["a.legal_basis"])
    for text in (render_text(why, language), render_html(why, language)):
        assert FOOTNOTE in text
    assert BLOCKED[language] in render_text(why, language)
    told = standing_json(found, language)["tests"]
    assert isinstance(told, list)
    (test,) = (one for one in told if isinstance(one, dict) and one["id"] == "a.legal_basis")
    assert (test["state"], test["cite"]) == ("fails", FOOTNOTE)


def test_the_condition_rests_on_the_row_of_the_footnote() -> None:
    rows = USMCA_31_A.by_id["a.legal_basis"].rows
    assert rows == ("A-05", "A-06")
    assert "fn 2" in CLAUSES["A-06"].citation
