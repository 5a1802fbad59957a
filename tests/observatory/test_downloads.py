"""The downloads of a case hold what its page holds, in forms that other programs read."""

import csv
import io
import json
import re
from dataclasses import replace

import pytest
from django.test import Client

from pliego.docket.actions import append_event
from pliego.docket.entries import Entry
from pliego.docket.models import Case
from pliego.docket.queries import as_row
from pliego.docket.shipped import shipped_tables
from pliego.docket.tables import EVENT_COLUMNS, read_events
from pliego.law.record import Confidence
from pliego.observatory.downloads import COLUMNS
from pliego.observatory.from_docket import publish
from pliego.observatory.models import PublishedCase
from tests.observatory.conftest import MakeEntry
from tests.support.published import TODAY
from tests.support.real_cases import event_rows

SLUG = "san-martin-mine-2023"


def get(client: Client, form: str, language: str = "en", slug: str = SLUG) -> str:
    """A download as text."""
    answer = client.get(f"/{language}/cases/{slug}.{form}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_json_holds_events_values_and_the_standing_with_reasons(published: None, client: Client) -> None:
    whole = json.loads(get(client, "json"))
    assert whole["computed_for"] == "2026-11-22"
    assert {event["event"] for event in whole["events"]} >= {"petition_filed", "panel_determined"}
    assert all(event["source"].startswith("http") for event in whole["events"])
    assert whole["values"]["state"] == [
        {"value": "Zacatecas", "source": whole["values"]["state"][0]["source"], "confidence": "V"}
    ]
    report = next(duty for duty in whole["standing"]["duties"] if duty["id"] == "c.report")
    assert (report["due"], report["state"]) == ("2023-07-31", "met")
    assert report["why"]["because"]


def test_csv_is_read_back_by_the_reader_of_event_tables(published: None, client: Client) -> None:
    text = get(client, "csv")
    table = read_events(text.encode(), "download")
    assert table.problems == ()
    shipped = csv.DictReader(shipped_tables().events.read_text(encoding="utf-8").splitlines())
    expected = {(row["event"], row["date"], row["source_url"]) for row in shipped if row["case_id"] == SLUG}
    found = {(row["event"], row["date"], row["source_url"]) for row in csv.DictReader(io.StringIO(text))}
    assert found == expected


def test_csv_has_every_column_that_the_reader_knows() -> None:
    assert sorted(COLUMNS) == sorted(EVENT_COLUMNS.all)


def test_csv_of_every_real_case_reads_back_as_the_rows_it_came_from(published: None, client: Client) -> None:
    came, known_by = event_rows(), shipped_tables().known_by
    for slug in PublishedCase.objects.values_list("slug", flat=True):
        table = read_events(get(client, "csv", slug=slug).encode(), slug)
        assert table.problems == (), slug
        back = [replace(row, line=0, recorded_on=None) for row in table.rows]
        expected = [replace(row, line=0, known_by=known_by) for _, row in came[slug]]
        assert sorted(back, key=repr) == sorted(expected, key=repr), slug


def test_csv_of_an_event_with_everything_and_of_one_with_nothing_reads_back(
    case: Case, entry: MakeEntry, client: Client
) -> None:
    said = {"detail": 'Second round, "agreed"', "done_by": "2024-06-30"}
    full = entry(word="remediation_agreed", occurrence=2, proceeding="plan_2", payload=said)
    event = append_event(case, full)
    bare = append_event(case, Entry(word="review_accepted", confidence=Confidence.M))
    publish(TODAY)
    table = read_events(get(client, "csv", slug=case.slug).encode(), "download")
    assert table.problems == ()
    assert [replace(row, line=0) for row in table.rows] == [
        replace(as_row(each), line=0) for each in (event, bare)
    ]


@pytest.mark.parametrize("slug", [SLUG, "bbb-industries-2022", "draxton-irapuato-2023"])
def test_the_calendar_is_well_formed(published: None, client: Client, slug: str) -> None:
    text = get(client, "ics", "es", slug)
    lines = text.split("\r\n")
    assert (lines[0], lines[-2], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR", "")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert text.count("BEGIN:VEVENT") == text.count("END:VEVENT") == text.count("UID:") > 0
    uids = re.findall(r"UID:(.+)\r", text)
    assert len(set(uids)) == len(uids)


def test_the_calendar_has_each_dated_step_on_its_day(published: None, client: Client) -> None:
    text = get(client, "ics")
    assert "DTSTART;VALUE=DATE:20230616" in text
    assert "Review requested (San Martín mine)" in text.replace("\r\n ", "")


@pytest.mark.parametrize(
    ("form", "kind"), [("json", "application/json"), ("csv", "text/csv"), ("ics", "text/calendar")]
)
def test_a_download_says_what_it_is(published: None, client: Client, form: str, kind: str) -> None:
    assert client.get(f"/fr/cases/{SLUG}.{form}")["Content-Type"].startswith(kind)


@pytest.mark.parametrize(
    "address", [f"/en/cases/{SLUG}.pdf", "/en/cases/nothing.json", f"/en/cases/{SLUG}.JSON"]
)
def test_what_is_not_published_is_not_found(published: None, client: Client, address: str) -> None:
    assert client.get(address).status_code == 404
