"""R12: whoever is outside the mechanism learns why, and which other route is open."""

import pytest

from pliego.law import Language, Mark
from pliego.law.admissibility import Assessment, Facts, Verdict, assess, routes_of
from pliego.law.admissibility.truth import facts_in
from pliego.law.procedures import USMCA_31_A as ANNEX

DENIED_IN_MEXICO = {
    "between_us_and_mexico": True,
    "good_faith_basis": True,
    "facility_in_mexico": True,
    "law_complies_with_annex_23_a": True,
    "conduct_since_2020_07_01": True,
}
DOMESTIC = {
    **DENIED_IN_MEXICO, "priority_sector": True, "traded_between_parties": False, "competes": False,
    "linked_to_canada": False,
}  # fmt: skip


def outside_for(found: Assessment) -> set[str]:
    return {one.test.id for one in found.findings if one.verdict is Verdict.NO}


def open_to(known: Facts) -> set[str]:
    return {one.route.id for one in assess(ANNEX, known).open_routes}


def test_an_informal_workshop_is_outside_and_may_turn_to_the_inspection() -> None:
    found = assess(ANNEX, {**DOMESTIC, "federal_branch": False})
    assert found.outcome is Verdict.NO
    assert outside_for(found) == {"a.covered"}
    assert {"siqal", "state_inspection", "conciliation", "legal_aid"} <= open_to(found.facts)
    assert not {"united_states", "canada"} & open_to(found.facts)


def test_a_purely_domestic_firm_is_outside_and_may_turn_to_the_inspection() -> None:
    found = assess(ANNEX, {**DOMESTIC, "federal_branch": True})
    assert found.outcome is Verdict.NO
    assert "siqal" in open_to(found.facts)
    assert "state_inspection" not in open_to(found.facts)


@pytest.mark.parametrize("language", Language)
def test_the_inspection_route_says_that_export_and_registration_do_not_matter(language: Language) -> None:
    (siqal,) = [route for route in routes_of(ANNEX) if route.id == "siqal"]
    assert {"en": "exports", "es": "exporta", "fr": "exporte"}[language.value] in siqal.serves.into(language)
    assert "CURP" in siqal.caution.into(language)
    assert siqal.address.endswith("siqal.stps.gob.mx")


def test_a_farm_in_mexico_is_outside_by_its_sector_and_has_chapter_23() -> None:
    found = assess(ANNEX, {**DENIED_IN_MEXICO, "priority_sector": False})
    assert found.outcome is Verdict.NO
    assert {"labor_chapter", "public_communication", "siqal"} <= open_to(found.facts)


def test_a_firm_linked_to_canada_alone_may_turn_to_canada() -> None:
    assert "canada" in open_to({**DOMESTIC, "linked_to_canada": True})
    assert "canada" not in open_to({**DOMESTIC, "linked_to_canada": True, "good_faith_basis": False})


def test_a_covered_facility_may_turn_to_the_united_states() -> None:
    assert "united_states" in open_to({**DOMESTIC, "traded_between_parties": True})


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"facility_in_canada": True}, {"canadian_authority", "labor_chapter"}),
        (
            {"in_territory": True, "facility_in_mexico": False},
            {"united_states_authority", "public_communication"},
        ),
        ({"in_territory": False, "facility_in_canada": False}, {"local_authority"}),
        ({}, set()),
    ],
)
def test_where_the_workplace_is_decides_whose_authority_is_open(known: Facts, expected: set[str]) -> None:
    assert open_to(known) == expected


def test_after_the_outcome_the_questions_are_about_the_routes_alone() -> None:
    found = assess(ANNEX, {"conduct_since_2020_07_01": False})
    assert found.order == ()
    assert found.next_fact == "facility_in_mexico"
    told = assess(ANNEX, {"conduct_since_2020_07_01": False, "facility_in_mexico": True})
    assert told.next_fact == "federal_branch"
    assert assess(ANNEX, {**told.facts, "federal_branch": False}).next_fact == ""


def test_an_open_route_names_the_facts_that_open_it() -> None:
    found = assess(ANNEX, {"facility_in_mexico": True, "federal_branch": False})
    because = {one.route.id: dict(one.because) for one in found.open_routes}
    assert because["state_inspection"] == {"facility_in_mexico": True, "federal_branch": False}


def test_every_route_has_a_citation_and_one_without_a_source_says_that_it_is_from_memory() -> None:
    for route in routes_of(ANNEX):
        assert route.cite
        assert route.sources or (route.mark is Mark.M_PLUS and "From memory" in route.caution.en)
        assert list(facts_in(route.opens))


@pytest.mark.parametrize("language", Language)
def test_routes_and_cautions_are_written_in_each_language(language: Language) -> None:
    texts = [
        text.into(language)
        for route in routes_of(ANNEX)
        for text in (route.name, route.serves, route.caution)
    ]
    assert all(texts)
    if language is not Language.EN:
        english = {route.name.en for route in routes_of(ANNEX)} | {
            route.serves.en for route in routes_of(ANNEX)
        }
        assert not english & set(texts)
