"""The downloads of a case hold what its page holds, in forms that other programs read."""

import csv
import io
import json
import re

import pytest
from django.test import Client

from pliego.docket.shipped import shipped_tables
from pliego.docket.tables import read_events

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
