"""Activities in plain words, and whose inspection they belong to."""

import pytest

from pliego.facilities.kinds import Sector as FacilitySector
from pliego.law.marks import Mark
from pliego.reports.sectors import SECTORS, Group, Jurisdiction, branch_competence, sector


def codes_of(jurisdiction: Jurisdiction) -> list[str]:
    return [one.code for one in SECTORS if one.jurisdiction is jurisdiction]


@pytest.mark.parametrize("code", codes_of(Jurisdiction.FEDERAL))
def test_a_federal_branch_rests_on_a_clause_and_on_our_reading_of_it(code: str) -> None:
    found = branch_competence(code)
    assert found.jurisdiction is Jurisdiction.FEDERAL
    assert found.rows
    assert found.mark in (Mark.P, Mark.M_PLUS)


@pytest.mark.parametrize("code", ["contact_center", "shops", "fresh_food", "farming"])
def test_pay_in_a_local_branch_is_for_the_state_from_memory(code: str) -> None:
    found = branch_competence(code)
    assert (found.jurisdiction, found.mark) == (Jurisdiction.LOCAL, Mark.M_PLUS)


@pytest.mark.parametrize("code", ["", "no such", "other_factory", "road_transport", "government"])
def test_where_the_activity_does_not_settle_it_that_is_said(code: str) -> None:
    assert branch_competence(code).jurisdiction is Jurisdiction.UNKNOWN


def test_all_22_branches_stand_with_an_activity_but_for_drinks_that_stand_with_food() -> None:
    assert {one.branch for one in SECTORS} == {*range(23)} - {17}


def test_a_facility_of_the_docket_keeps_its_activity() -> None:
    assert {one.value for one in FacilitySector} <= {one.code for one in SECTORS}


def test_no_two_activities_share_a_code_and_each_has_a_place_in_the_classification() -> None:
    assert len({one.code for one in SECTORS}) == len(SECTORS)
    prefixes = [prefix for one in SECTORS for prefix in one.scian]
    assert all(prefix.isdigit() for prefix in prefixes)
    assert len(set(prefixes)) == len(prefixes)
    assert all(one.scian for one in SECTORS)


@pytest.mark.parametrize("group", Group)
def test_every_heading_has_words_and_activities(group: Group) -> None:
    assert str(group.words)
    assert [one for one in SECTORS if one.group is group]


def test_an_activity_is_found_by_its_code() -> None:
    found = sector("auto_parts")
    assert found is not None
    assert found.branch == 12
    assert sector("") is None
