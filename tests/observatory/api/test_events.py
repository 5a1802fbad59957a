"""The steps of all cases, for programs: each once, and those alone that a filter may mean."""

import csv
import json
from importlib import resources
from typing import Any

import pytest
from django.test import Client

from tests.observatory.api.test_cases import answered, walked

ADDRESS = "/api/v1/events"


def shipped() -> list[dict[str, str]]:
    """The shipped table of steps, read without any code of the product."""
    file = resources.files("pliego.docket") / "data" / "rrm_case_events.csv"
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))


def told(rows: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return sorted((row["case"], row["event"], row["date"]) for row in rows)


def test_the_pages_together_are_every_step_once(published: None, client: Client) -> None:
    for limit in (3, 50, 200):
        rows = walked(client, ADDRESS, "events", limit=limit)
        assert len({(row["case"], row["reference"]) for row in rows}) == len(rows)
        assert told(rows) == sorted((row["case_id"], row["event"], row["date"]) for row in shipped())


def test_steps_can_be_had_by_word_and_by_the_filters_of_cases(published: None, client: Client) -> None:
    rows = walked(client, ADDRESS, "events", event="panel_requested", limit=2)
    assert told(rows) == sorted(
        (row["case_id"], row["event"], row["date"]) for row in shipped() if row["event"] == "panel_requested"
    )
    cases = {row["case"] for row in answered(client, "/api/v1/cases", state="Guanajuato")["cases"]}
    assert {row["case"] for row in walked(client, ADDRESS, "events", state="Guanajuato")} == cases


def test_a_step_known_to_the_month_may_have_happened_on_each_of_its_days(
    published: None, client: Client
) -> None:
    rows = walked(client, ADDRESS, "events", since="2024-02-10", until="2024-02-20")
    expected = [
        (row["case_id"], row["event"], row["date"])
        for row in shipped()
        if row["date"] in ("2024", "2024-02") or "2024-02-10" <= row["date"] <= "2024-02-20"
    ]
    assert ("asiaway-2023", "resolved", "2024-02") in expected
    assert told(rows) == sorted(expected)


def test_a_page_that_finds_nothing_in_what_it_read_leads_on(
    published: None, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = told(walked(client, ADDRESS, "events", since="2025-06-01"))
    monkeypatch.setattr("pliego.observatory.api.cases.READ_AT_ONCE", 4)
    first = answered(client, ADDRESS, since="2025-06-01")
    assert len(first["events"]) < len(whole)
    assert first["next"]
    assert told(walked(client, ADDRESS, "events", since="2025-06-01")) == whole


def test_the_source_and_the_confidence_of_a_step_are_kept(published: None, client: Client) -> None:
    rows = walked(client, ADDRESS, "events", limit=200)
    marks = sorted((row["case"], row["source"], row["confidence"]) for row in rows)
    assert marks == sorted((row["case_id"], row["source_url"], row["confidence"]) for row in shipped())
    assert json.dumps(rows).count('"confidence"') == len(rows)
