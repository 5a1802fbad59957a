"""Calendars of the joint review and of periods for comments, and the tables behind the pages as files."""

import csv
import re
from datetime import date
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.test import Client

from pliego.agreement.edition import SHIPPED
from tests.support.pages import LANGUAGES

pytestmark = pytest.mark.django_db


def entries(client: Client, name: str, language: str = "en") -> list[dict[str, str]]:
    """The entries of a calendar, each as its properties without their parameters."""
    answer = client.get(f"/{language}/agreement/{name}.ics")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/calendar")
    text = answer.content.decode().replace("\r\n ", "")
    return [
        {
            line.partition(":")[0].partition(";")[0]: line.partition(":")[2]
            for line in one.split("\r\n")
            if line
        }
        for one in re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", text, re.DOTALL)
    ]


def test_the_calendar_of_reviews_has_the_one_held_those_due_and_until_when_to_recommend(
    client: Client,
) -> None:
    found = entries(client, "review")
    starts = {one["DTSTART"]: one for one in found}
    assert starts["20260701"]["STATUS"] == "CONFIRMED"
    for year in range(2027, 2037):
        assert starts[f"{year}0701"]["STATUS"] == "TENTATIVE"
        assert "recommendations" in starts[f"{year}0601"]["SUMMARY"]
    assert len(starts) == len(found) == 1 + 2 * 10
    assert len({one["UID"] for one in found}) == len(found)


def test_the_calendar_of_comments_has_each_period_with_its_days(client: Client) -> None:
    with (SHIPPED / "review_2026.csv").open(encoding="utf-8", newline="") as file:
        rows = [
            row
            for row in csv.DictReader(file)
            if row["kind"] in ("consultation", "hearing") and row["date"] and row["end_date"]
        ]
    found = {one["UID"].partition("@")[0]: one for one in entries(client, "comments")}
    assert set(found) == {row["id"] for row in rows}
    for row in rows:
        if row["date_precision"] == "day":
            one = found[row["id"]]
            after = date.fromordinal(date.fromisoformat(row["end_date"]).toordinal() + 1)
            assert (one["DTSTART"], one["DTEND"]) == (
                row["date"].replace("-", ""),
                after.isoformat().replace("-", ""),
            )
            assert one["STATUS"] == "CONFIRMED"
        else:
            assert found[row["id"]]["STATUS"] == "TENTATIVE"


@pytest.mark.parametrize("name", ["review", "comments"])
def test_a_language_changes_no_day_of_a_calendar_and_the_page_leads_to_it(client: Client, name: str) -> None:
    told = [
        [(one["UID"], one["DTSTART"], one["DTEND"], one["STATUS"]) for one in entries(client, name, language)]
        for language in LANGUAGES
    ]
    assert told[0] == told[1] == told[2]
    page = client.get(f"/es/agreement/{name}/").content.decode()
    assert f'href="/es/agreement/{name}.ics"' in page


@pytest.mark.parametrize(
    ("path", "table"),
    [
        ("bodies/", "bodies"),
        ("commitments/", "commitments"),
        ("disputes/", "disputes"),
        ("disputes/", "dispute_outcomes"),
        ("review/", "review_2026"),
        ("review/", "review_acts"),
        ("comments/", "review_2026"),
        ("labor/", "labor_reform"),
    ],
)
def test_a_page_leads_to_its_tables_once_the_site_offers_them(
    client: Client, settings: LazySettings, tmp_path: Path, path: str, table: str
) -> None:
    settings.PLIEGO_BULK = tmp_path
    link = f'href="/data/agreement_{table}.csv"'
    assert link not in client.get(f"/en/agreement/{path}").content.decode()
    (tmp_path / "present").mkdir()
    for name in ("SHA256SUMS", f"agreement_{table}.csv"):
        (tmp_path / "present" / name).write_text("", encoding="utf-8")
    assert link in client.get(f"/en/agreement/{path}").content.decode()
