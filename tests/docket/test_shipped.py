"""The data package: its descriptor is true of its tables, and what they say is what is read from them."""

import csv
import hashlib
import io
import json
from collections import Counter
from datetime import date
from typing import Any

import pytest

from pliego.docket.dates import precision_of
from pliego.docket.kinds import Allegation, Annex, CaseField, Finding, Outcome, Precision, Response
from pliego.docket.rows import CaseRow, EventRow, Table
from pliego.docket.shipped import FOLDER, shipped_tables
from pliego.docket.tables import read_cases, read_events, unknown_cases
from pliego.facilities.kinds import Sector
from pliego.law.acts import EVENT_WORDS
from pliego.law.record import Confidence, Dating

DESCRIPTOR: dict[str, Any] = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
RESOURCES: dict[str, dict[str, Any]] = {resource["name"]: resource for resource in DESCRIPTOR["resources"]}


def rows_of(name: str) -> list[dict[str, str]]:
    text = (FOLDER / RESOURCES[name]["path"]).read_bytes().decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture(scope="module")
def event_table() -> Table[EventRow]:
    return read_events(shipped_tables().events.read_bytes(), "rrm_case_events.csv")


@pytest.fixture(scope="module")
def case_table() -> Table[CaseRow]:
    return read_cases(shipped_tables().cases.read_bytes(), "rrm_cases.csv")


@pytest.mark.parametrize("name", RESOURCES)
def test_the_descriptor_has_size_and_hash_of_the_table(name: str) -> None:
    data = (FOLDER / RESOURCES[name]["path"]).read_bytes()
    assert RESOURCES[name]["bytes"] == len(data)
    assert RESOURCES[name]["hash"] == "sha256:" + hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("name", RESOURCES)
def test_the_descriptor_describes_every_column_in_order(name: str) -> None:
    fields = RESOURCES[name]["schema"]["fields"]
    assert [field["name"] for field in fields] == list(rows_of(name)[0])
    assert all(field["description"] and field["type"] for field in fields)


@pytest.mark.parametrize("name", RESOURCES)
def test_every_row_meets_the_constraints_of_the_descriptor(name: str) -> None:
    for field in RESOURCES[name]["schema"]["fields"]:
        constraints = field.get("constraints", {})
        texts = [row[field["name"]] for row in rows_of(name)]
        assert all(texts) or not constraints.get("required")
        assert len(set(texts)) == len(texts) or not constraints.get("unique")
        known = set(constraints.get("enum", texts)) | {""}
        assert set(texts) <= known, field["name"]
        if field["type"] == "integer":
            assert all(int(text) >= constraints["minimum"] for text in texts if text)


@pytest.mark.parametrize(
    ("name", "column", "values"),
    [
        ("rrm_cases", "annex", Annex),
        ("rrm_cases", "sector", Sector),
        ("rrm_cases", "mexico_response", Response),
        ("rrm_cases", "mexico_finding", Finding),
        ("rrm_cases", "outcome", Outcome),
        ("rrm_case_events", "confidence", Confidence),
    ],
)
def test_the_descriptor_knows_the_coded_values_that_the_code_knows(
    name: str, column: str, values: Any
) -> None:
    (field,) = (field for field in RESOURCES[name]["schema"]["fields"] if field["name"] == column)
    assert sorted(field["constraints"]["enum"]) == sorted(map(str, values))


def test_the_descriptor_knows_event_words_of_the_code_alone() -> None:
    """The words of other procedures are none of this package."""
    (field,) = (f for f in RESOURCES["rrm_case_events"]["schema"]["fields"] if f["name"] == "event")
    assert set(field["constraints"]["enum"]) <= set(EVENT_WORDS)


def test_the_description_of_allegations_names_them_all() -> None:
    (field,) = (
        field for field in RESOURCES["rrm_cases"]["schema"]["fields"] if field["name"] == "allegations"
    )
    assert all(allegation in field["description"] for allegation in Allegation)


def test_the_package_says_under_which_licence_and_when_it_was_gathered() -> None:
    assert [licence["name"] for licence in DESCRIPTOR["licenses"]] == ["CC-BY-4.0"]
    assert (shipped_tables().known_by, shipped_tables().gathered) == (date(2026, 3, 31), date(2026, 11, 22))


def test_no_row_of_the_public_record_has_a_problem(
    event_table: Table[EventRow], case_table: Table[CaseRow]
) -> None:
    assert (event_table.problems, case_table.problems) == ((), ())
    assert list(unknown_cases(event_table, case_table.named)) == []
    assert (len(case_table.rows), len(event_table.rows)) == (41, 192)


def test_the_counts_of_confidence_are_those_of_the_tables(
    event_table: Table[EventRow], case_table: Table[CaseRow]
) -> None:
    """Counted from the two files by hand of a spreadsheet: a column read wrongly would show here."""
    assert Counter(row.confidence for row in event_table.rows) == {"V": 154, "D": 36, "M": 2}
    stated = [value for row in case_table.rows for value in row.values.values()]
    provenance = Counter(
        part.rpartition("/")[2] for row in rows_of("rrm_cases") for part in row["provenance"].split("|")
    )
    provenance["M"] += 1  # the one link between cases
    assert Counter(value.confidence for value in stated) == provenance


def test_the_five_reports_of_early_2026_are_known_to_the_year(event_table: Table[EventRow]) -> None:
    found = [
        row for row in event_table.rows if row.precision is Precision.YEAR and row.word == "review_reported"
    ]
    assert len(found) == 5
    assert {(row.date_text, row.dates_what) for row in found} == {("2026", Dating.PUBLISHED)}


def test_san_martin_has_two_claims_about_one_report(event_table: Table[EventRow]) -> None:
    found = [
        row
        for row in event_table.rows
        if (row.case_id, row.word) == ("san-martin-mine-2023", "review_reported")
    ]
    assert [(row.date_text, row.occurrence) for row in found] == [("2023-07-31", 1), ("2023-08-01", 1)]


def test_the_eleventh_day_of_unique_fabricating_is_that_of_an_announcement(
    event_table: Table[EventRow],
) -> None:
    (row,) = (
        row
        for row in event_table.rows
        if (row.case_id, row.word) == ("unique-fabricating-2023", "review_accepted")
    )
    assert (row.date_text, row.dates_what) == ("2023-03-17", Dating.ANNOUNCED)


def test_every_aggregate_claim_has_a_date_and_a_figure_that_can_be_read() -> None:
    for row in rows_of("aggregate_claims"):
        assert isinstance(precision_of(row["as_of"]), Precision)
        assert int(row["figure"]) > 0
        assert row["source_url"].startswith("https://") or row["claim_id"] == "courses-2026"


def test_every_measure_counts_something_that_the_tables_have() -> None:
    words = set(EVENT_WORDS) | {field.value for field in CaseField}
    for row in rows_of("aggregate_claims"):
        inside = row["measure"].partition("(")[2].rstrip(")")
        counted = inside.partition(",")[0].partition("=")[0].split("|")
        assert set(counted) <= words or not inside, row["measure"]
