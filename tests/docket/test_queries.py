"""What holds, who may see it, and that reading many cases takes no more queries than reading few."""

from dataclasses import replace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pliego.docket.actions import append_event, open_case
from pliego.docket.entries import value_entry
from pliego.docket.kinds import Precision, Visibility
from pliego.docket.models import Case
from pliego.docket.queries import (
    as_row,
    case_directory,
    current_events,
    public_events,
    public_records,
    stated_values,
    values_of,
)
from pliego.facilities.facts import StatedValue
from pliego.law.record import Confidence
from tests.support.corrections import supersede

from .conftest import MakeEntry, TwoTables, new_case


@pytest.mark.parametrize("visibility", [Visibility.PARTIES, Visibility.OFFICE, Visibility.SEALED])
def test_what_is_not_public_is_in_no_public_answer(case: Case, visibility: Visibility) -> None:
    hidden = value_entry("petitioners", StatedValue("someone", "", Confidence.V))
    append_event(case, replace(hidden, visibility=visibility))
    assert list(public_events(case)) == []
    assert values_of(case) == {}
    assert list(public_records()) == []
    assert case_directory() == ()
    assert stated_values(current_events(case))["petitioners"].value == "someone"


def test_an_event_superseded_by_a_hidden_one_is_no_longer_public(case: Case, entry: MakeEntry) -> None:
    first = append_event(case, entry())
    supersede(first, entry(visibility=Visibility.SEALED))
    assert list(public_events(case)) == []


def test_of_several_values_for_one_field_the_best_known_then_the_latest_stands(case: Case) -> None:
    for value, confidence in (("old", "V"), ("new", "V"), ("doubtful", "D")):
        append_event(
            case, value_entry("outcome", StatedValue(value, "https://e.org/", Confidence(confidence)))
        )
    assert values_of(case)["outcome"].value == "new"


def test_an_event_reads_back_as_the_row_it_came_from(case: Case, entry: MakeEntry) -> None:
    payload = {"detail": "Agreed", "done_by": "2024-12"}
    event = append_event(
        case, entry(word="remediation_agreed", date_text="2024-05", kind="partial", payload=payload)
    )
    row = as_row(event)
    assert (row.case_id, row.word, row.date_text, row.kind) == (
        case.slug,
        "remediation_agreed",
        "2024-05",
        "partial",
    )
    assert (row.precision, row.detail, row.done_by, row.line) == (Precision.MONTH, "Agreed", "2024-12", 1)


def test_the_directory_names_each_case_by_its_facility(db: None, tables: TwoTables) -> None:
    tables.load()
    lines = {line.slug: line for line in case_directory()}
    assert lines["planta-norte-2025"].name == "Planta Norte"
    assert lines["planta-norte-2025"].related == ("planta-norte-2023",)
    assert lines["planta-norte-2025"].facilities == ("planta-norte",)
    assert lines["mina-sur-2024"].procedures == ("us-petition", "usmca-31-a")
    assert {line.record_kind for line in lines.values()} == {"reconstructed"}


def test_public_records_hold_what_holds(db: None, tables: TwoTables) -> None:
    tables.load()
    records = {record.case.slug: record for record in public_records()}
    for slug, record in records.items():
        assert list(record.events) == list(public_events(Case.objects.get(slug=slug)))
    assert list(records) == ["mina-sur-2024", "planta-norte-2023", "planta-norte-2025"]


def test_reading_many_cases_takes_as_many_queries_as_reading_few(
    db: None, tables: TwoTables, entry: MakeEntry
) -> None:
    tables.load()
    few = queries_of_all_reads()
    for number in range(20):
        append_event(open_case(new_case(f"otra-{number}-2024")), entry())
    assert queries_of_all_reads() == few


def queries_of_all_reads() -> int:
    """How many queries it takes to read everything that a page may show."""
    with CaptureQueriesContext(connection) as captured:
        seen = {line.name for line in case_directory()}
        for record in public_records():
            seen |= {name.name for facility in record.case.facilities.all() for name in facility.names.all()}
            seen |= {
                str(place) for facility in record.case.facilities.all() for place in facility.places.all()
            }
            seen |= {party.name for party in record.case.parties.all()}
            seen |= {event.case.slug for event in record.events}
    assert {"Planta Norte", "Frontera, Coahuila", "US", "mina-sur-2024"} <= seen
    return len(captured)
