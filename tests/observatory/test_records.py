"""What programs read of a case is what its page and downloads say, and nothing that is not published."""

import csv
import json
from importlib import resources

from pliego.observatory.models import PublishedDocument, PublishedRecord


def shipped(name: str) -> list[dict[str, str]]:
    file = resources.files("pliego.docket") / "data" / name
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))


def test_every_case_has_one_record_with_all_its_steps_and_values(docket: None) -> None:
    records = {one.case.slug: json.loads(one.text) for one in PublishedRecord.objects.select_related("case")}
    cases = {row["case_id"]: row for row in shipped("rrm_cases.csv")}
    steps = shipped("rrm_case_events.csv")
    assert records.keys() == cases.keys()
    for slug, record in records.items():
        assert sorted((event["event"], event["date"]) for event in record["events"]) == sorted(
            (step["event"], step["date"]) for step in steps if step["case_id"] == slug
        )
        assert record["states"] == [state for state in cases[slug]["state"].split("|") if state]
        assert record["allegations"] == [one for one in cases[slug]["allegations"].split("|") if one]
        assert record["owner_country"] == cases[slug]["parent_country"]


def test_a_record_names_the_parts_that_rest_on_memory(docket: None) -> None:
    marks = {
        row["case_id"]: dict(part.split("=") for part in row["provenance"].split("|") if part)
        for row in shipped("rrm_cases.csv")
    }
    for one in PublishedRecord.objects.select_related("case"):
        by_memory = marks[one.case.slug].get("parent_country", "").endswith("/M")
        assert ("owner_country" in json.loads(one.text)["unverified"]) == by_memory


def test_the_row_is_the_beginning_of_the_record(docket: None) -> None:
    for one in PublishedRecord.objects.all():
        row, record = json.loads(one.row), json.loads(one.text)
        assert record == record | row


def test_a_record_and_the_download_of_the_case_hold_the_same_events(docket: None) -> None:
    events = {
        one.case_id: json.loads(one.text)["events"]
        for one in PublishedDocument.objects.filter(form="json", language="en")
    }
    for one in PublishedRecord.objects.all():
        assert json.loads(one.text)["events"] == events[one.case_id]
