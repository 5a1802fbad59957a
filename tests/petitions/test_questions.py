"""Questions come in the order in which they matter, each can be passed over, and none is asked in vain."""

import pytest
from django.utils.translation import override

from pliego.law.admissibility import assess
from pliego.petitions import (
    Group,
    Instrument,
    Kind,
    Petition,
    Question,
    answered,
    is_answered,
    next_question,
    questions,
    value_of,
    with_item,
)
from pliego.petitions.guidelines import CANADA, FINAL_2023, INTERIM_2020, Guideline


def asked_in_turn(petition: Petition, guideline: Guideline) -> list[Question]:
    """Every question of a person who passes each one over."""
    found: list[Question] = []
    while one := next_question(petition, guideline, [question.path for question in found]):
        found.append(one)
        assert len(found) < 100
    return found


@pytest.mark.parametrize(
    ("instrument", "guideline"), [(Instrument.ANNEX_31_A, INTERIM_2020), (Instrument.ANNEX_31_A, FINAL_2023),
    (Instrument.ANNEX_31_B, CANADA)],
)  # fmt: skip
def test_every_question_can_be_passed_over(instrument: Instrument, guideline: Guideline) -> None:
    found = asked_in_turn(Petition(instrument=instrument), guideline)
    assert len({one.path for one in found}) == len(found)
    for one in found:
        value_of(Petition(instrument=instrument), one.path)


def test_coverage_comes_first_in_the_order_of_law_then_facts_then_people() -> None:
    found = asked_in_turn(Petition(), FINAL_2023)
    groups = list(dict.fromkeys(one.group for one in found))
    assert groups == [Group.COVERAGE, Group.FACTS, Group.WORKPLACE, Group.AIMS, Group.LAWS, Group.PEOPLE]
    order = assess(Instrument.ANNEX_31_A.procedure, {}).next_fact
    assert found[0].path == f"coverage.{order}"


def test_the_next_fact_follows_the_answer_before() -> None:
    petition = answered(Petition(), "coverage.between_us_and_mexico", "yes")
    known = {"between_us_and_mexico": True}
    asked = next_question(petition, FINAL_2023)
    assert asked is not None
    assert asked.path == f"coverage.{assess(petition.instrument.procedure, known).next_fact}"


def test_coverage_is_not_asked_once_it_is_settled() -> None:
    petition = answered(Petition(), "coverage.between_us_and_mexico", "no")
    asked = next_question(petition, FINAL_2023)
    assert asked is not None
    assert asked.group is Group.FACTS


def test_not_knowing_is_an_answer() -> None:
    petition = answered(Petition(), "coverage.between_us_and_mexico", "unknown")
    asked = next_question(petition, FINAL_2023)
    assert asked is not None
    assert asked.path != "coverage.between_us_and_mexico"


def test_answers_that_contradict_end_the_questions_on_coverage() -> None:
    petition = answered(Petition(), "coverage.facility_in_mexico", "yes")
    petition = answered(petition, "coverage.in_territory", "no")
    asked = next_question(petition, FINAL_2023)
    assert asked is not None
    assert asked.group is Group.FACTS


def test_each_allegation_is_asked_what_shows_it() -> None:
    petition = with_item(Petition(), "allegations", 0, {"what": "one"})
    petition = with_item(petition, "allegations", 1, {"what": "two"})
    paths = [one.path for one in questions(petition, FINAL_2023)]
    assert paths.index("allegations.0.evidence") < paths.index("allegations.1.evidence") < paths.index("laws")


def test_relief_is_asked_under_the_guidelines_of_2020_only() -> None:
    paths = {one.path for one in asked_in_turn(Petition(), INTERIM_2020)}
    assert {"relief_sought", "bodies_sought"} <= paths
    sought = answered(Petition(), "relief_sought", "yes")
    assert "relief" in {one.path for one in asked_in_turn(sought, INTERIM_2020)}
    assert not {one for one in asked_in_turn(Petition(), FINAL_2023) if one.group is Group.RELIEF}


def test_the_authority_is_asked_of_who_has_a_representative() -> None:
    paths = {one.path for one in asked_in_turn(Petition(), FINAL_2023)}
    assert "representative.authority" not in paths
    spoken_for = answered(Petition(), "representative.name", "Ernestina")
    assert "representative.authority" in {one.path for one in asked_in_turn(spoken_for, FINAL_2023)}


def test_a_whole_petition_is_asked_nothing_but_what_it_lacks(whole: Petition) -> None:
    left = {one.path for one in asked_in_turn(whole, FINAL_2023)}
    assert left == {"allegations.1.evidence", "representative.address", "representative.phone"}
    assert all(not is_answered(whole, one) for one in questions(whole, FINAL_2023) if one.path in left)


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_every_question_has_its_words_and_a_reason_in_every_language(language: str) -> None:
    with override(language):
        for one in asked_in_turn(Petition(), INTERIM_2020):
            for asked in (one, *one.parts):
                assert str(asked.text), asked.path
                assert str(asked.hint), asked.path
                assert bool(asked.choices) is (asked.kind in {Kind.CHOICE, Kind.YES_NO})
                assert bool(asked.parts) is (asked.kind is Kind.LIST)


def test_spanish_speaks_to_workers_as_usted() -> None:
    with override("es"):
        words = " ".join(
            f"{asked.text} {asked.hint}".lower()
            for one in asked_in_turn(Petition(), INTERIM_2020)
            for asked in (one, *one.parts)
        )
    assert "usted" in words
    assert not {"tú", "tu", "tus", "vosotros", "cuéntanos", "tienes"} & set(words.split())
