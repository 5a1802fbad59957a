"""Facilities, parties and links follow the whole record: a later table that says less takes nothing away."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from pliego.docket.actions import append_event
from pliego.docket.entries import value_entry
from pliego.docket.from_tables import facility_slugs
from pliego.docket.kinds import CaseField, Visibility
from pliego.docket.models import Case, Party
from pliego.docket.queries import case_directory, stated_rows
from pliego.docket.rows import CaseRow
from pliego.facilities.facts import StatedValue
from pliego.facilities.models import Company, Facility
from pliego.law.record import Confidence

from .conftest import TwoTables

LATER_EVENTS = (
    "case_id,date,event,source_url\nplanta-norte-2023,2023-03-20,review_reported,https://example.org/9\n"
)


def later(tables: TwoTables, columns: str, *lines: str, events: str = LATER_EVENTS) -> TwoTables:
    """A second pair of tables of other names, with these columns and cases."""
    two = TwoTables(tables.events.with_name("later_events.csv"), tables.cases.with_name("later_cases.csv"))
    two.events.write_text(events, encoding="utf-8")
    two.cases.write_text("\n".join([columns, *lines]) + "\n", encoding="utf-8")
    return two


def parties(slug: str) -> set[tuple[str, str]]:
    return set(Party.objects.filter(case__slug=slug).values_list("role", "name"))


def directory(slug: str) -> tuple[Sequence[str], ...]:
    """Names, places and owners of a facility, and its cases."""
    facility = Facility.objects.get(slug=slug)
    return (
        sorted(name.name for name in facility.names.all()),
        sorted(str(place) for place in facility.places.all()),
        sorted(one.company.name for one in facility.ownerships.all()),
        sorted(case.slug for case in facility.cases.all()),
    )


def test_a_later_table_with_fewer_columns_loses_nothing(db: None, tables: TwoTables) -> None:
    tables.load()
    before = parties("planta-norte-2023"), directory("planta-norte"), case_directory()
    assert (
        later(tables, "case_id,annex", "planta-norte-2023,31-A", "planta-norte-2025,31-A").load().added == 3
    )
    assert (parties("planta-norte-2023"), directory("planta-norte"), case_directory()) == before
    assert ("petitioner", "SNITIS") in before[0]
    assert before[1] == (
        ["Planta Norte", "Planta Norte S.A."],
        ["Coahuila", "Frontera, Coahuila"],
        ["Norte Corp"],
        ["planta-norte-2023", "planta-norte-2025"],
    )


def test_a_later_table_adds_what_it_knows(db: None, tables: TwoTables) -> None:
    tables.load()
    line = "planta-norte-2025,31-A,Planta Norte Dos S.A."
    events = (
        "case_id,date,event,source_url\nplanta-norte-2025,2025-05,review_accepted,https://example.org/8\n"
    )
    later(tables, "case_id,annex,facility_legal", line, events=events).load()
    assert directory("planta-norte")[0] == ["Planta Norte", "Planta Norte Dos S.A.", "Planta Norte S.A."]
    assert ("facility_operator", "Planta Norte Dos S.A.") in parties("planta-norte-2025")


def test_the_country_of_an_owner_outlives_a_case_that_does_not_name_it(db: None, tables: TwoTables) -> None:
    tables.load()
    line = "planta-oeste-2026,31-A,Planta Oeste,Norte Corp"
    events = (
        "case_id,date,event,source_url\nplanta-oeste-2026,2026-01-05,review_requested,https://example.org/8\n"
    )
    later(tables, "case_id,annex,facility_short,parent_company", line, events=events).load()
    assert Company.objects.get(name="Norte Corp").country == "JP"
    assert directory("planta-oeste")[2] == ["Norte Corp"]


def test_a_better_known_value_of_one_table_outlives_a_later_one(db: None, tables: TwoTables) -> None:
    tables.load()
    columns = "case_id,annex,petitioners,provenance"
    later(tables, columns, "planta-norte-2023,31-A,Someone else,annex=0/M|petitioners=0/M").load()
    assert {name for role, name in parties("planta-norte-2023") if role == "petitioner"} == {
        "SNITIS",
        "AFL-CIO",
    }


def test_what_one_table_takes_back_and_another_still_says_stays(db: None, tables: TwoTables) -> None:
    tables.load()
    columns = "case_id,annex,parent_company,source_urls,provenance"
    origin = "https://example.org/9,annex=1/V|parent_company=1/D"
    second = later(tables, columns, f"planta-norte-2023,31-A,Norte Corp,{origin}")
    second.load()
    second.cases.write_text("case_id,annex\nplanta-norte-2023,31-A\n", encoding="utf-8")
    assert second.load().withdrawn == 1
    assert directory("planta-norte")[2] == ["Norte Corp"]


def test_a_hidden_value_reaches_no_directory(db: None, tables: TwoTables) -> None:
    tables.load()
    hidden = value_entry("petitioners", StatedValue("Someone", "https://example.org/", Confidence.V))
    append_event(Case.objects.get(slug="mina-sur-2024"), replace(hidden, visibility=Visibility.SEALED))
    tables.load()
    assert {name for role, name in parties("mina-sur-2024") if role == "petitioner"} == {"Los Mineros"}


def test_a_case_without_values_is_left_as_it_was_opened(tables: TwoTables, case: Case) -> None:
    facility = Facility.objects.create(slug="planta-ejemplo", country="MX")
    case.facilities.add(facility)
    Party.objects.create(case=case, role="complainant", name="US", confidence="V")
    tables.load()
    assert list(case.facilities.all()) == [facility]
    assert parties(case.slug) == {("complainant", "US")}


def test_a_case_all_of_whose_values_are_withdrawn_has_no_parties_left(db: None, tables: TwoTables) -> None:
    tables.load()
    for file in (tables.events, tables.cases):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if "mina-sur" not in line), encoding="utf-8")
    tables.load()
    assert parties("mina-sur-2024") == set()
    assert stated_rows()[-1].values == {}


@pytest.mark.parametrize("first", [0, 1])
def test_cases_that_lead_to_each_other_are_at_the_facility_of_the_earliest(first: int) -> None:
    def row(case: str, other: str) -> CaseRow:
        return CaseRow(1, case, {CaseField.RELATED_CASE_ID: StatedValue(other, "", Confidence.V)})

    rows = [row("planta-2023", "planta-sur-2025"), row("planta-sur-2025", "planta-2023")]
    slugs = facility_slugs([rows[first], rows[1 - first]])
    assert set(slugs.values()) == {"planta"}
