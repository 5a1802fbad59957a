"""R15: planned and actual days stand side by side, counted from published dates alone."""

import csv
import re
from datetime import date
from statistics import median

import pytest
from django.test import Client
from django.utils.formats import localize, number_format
from django.utils.translation import override

from pliego.docket.shipped import shipped_tables
from pliego.observatory.models import PublishedPace

INTERVALS = {
    "petition_to_request": (("petition_filed",), ("review_requested",)),
    "request_to_answer": (("review_requested",), ("review_accepted", "review_declined")),
    "request_to_report": (("review_requested",), ("review_reported",)),
    "request_to_course": (("review_requested",), ("remediation_agreed",)),
    "request_to_panel": (("review_requested",), ("panel_requested",)),
    "panel_to_determination": (("panel_requested",), ("panel_determined",)),
    "request_to_end": (("review_requested",), ("resolved",)),
}


def by_hand(start: tuple[str, ...], end: tuple[str, ...]) -> list[int]:
    """The days between two steps in the shipped table, without any code of the product."""
    days: dict[str, dict[str, date]] = {}
    for row in csv.DictReader(shipped_tables().events.read_text(encoding="utf-8").splitlines()):
        other = re.search("announce|published|press date", row["detail"], re.IGNORECASE)
        if row["date_precision"] == "day" and row["confidence"] == "V" and not other:
            known = days.setdefault(row["case_id"], {})
            known[row["event"]] = min(known.get(row["event"], date.max), date.fromisoformat(row["date"]))
    found = []
    for known in days.values():
        starts = [known[word] for word in start if word in known]
        ends = [known[word] for word in end if word in known]
        if starts and ends:
            found.append((min(ends) - min(starts)).days)
    return found


def by_case() -> dict[str, list[dict[str, str]]]:
    """The rows of the shipped table that have a date, by case."""
    found: dict[str, list[dict[str, str]]] = {}
    for row in csv.DictReader(shipped_tables().events.read_text(encoding="utf-8").splitlines()):
        if row["date"]:
            found.setdefault(row["case_id"], []).append(row)
    return found


@pytest.mark.parametrize("interval", INTERVALS)
def test_r15_days_taken_are_those_of_the_table(published: None, interval: str) -> None:
    days = by_hand(*INTERVALS[interval])
    row = PublishedPace.objects.get(interval=interval)
    assert (row.n, row.low, row.high) == (len(days), min(days), max(days))
    assert row.twice_median == 2 * median(days)


def test_r15_planned_days_are_those_of_the_rules(published: None) -> None:
    planned = dict(PublishedPace.objects.values_list("interval", "planned"))
    assert (planned["request_to_answer"], planned["request_to_report"]) == (10, 45)
    assert planned["petition_to_request"] is None


def test_r15_the_page_says_how_many_cases_and_warns_when_they_are_few(
    published: None, client: Client
) -> None:
    page = client.get("/en/method/").content.decode()
    for row in client.get("/en/method/").context["pace"]:
        assert row.few is (row.n < 5)
        assert f"{row.n} (few cases)" in page or row.n >= 5
    assert "(few cases)" in page


def test_r15_cases_left_out_for_a_date_that_is_not_the_acts_own_are_counted(
    published: None, client: Client
) -> None:
    for row in PublishedPace.objects.all():
        start, end = INTERVALS[row.interval]
        known = [{each["event"] for each in rows} for rows in by_case().values()]
        both = sum(bool(words & set(start)) and bool(words & set(end)) for words in known)
        assert row.n + row.left_out == both, row.interval


def test_numbers_are_written_as_in_mexico(db: None) -> None:
    with override("es"):
        assert localize(30.5) == "30.5"
        assert number_format(1600, force_grouping=True) == "1,600"


def test_without_any_interval_the_page_says_so(db: None, client: Client) -> None:
    assert "No case has both dates" in client.get("/en/method/").content.decode()
