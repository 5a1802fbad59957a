"""A quarter is released once, a month after its end, and never changes; what is released holds nothing that is
withheld."""

import csv
import json
from datetime import UTC, datetime
from io import StringIO
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from django.test import Client
from time_machine import Traveller

from pliego.docket.kinds import ErasureReason
from pliego.observatory import from_reports
from pliego.observatory.from_reports import release_due
from pliego.observatory.models import StatisticsBegin, StatisticsRelease
from pliego.observatory.statistics.cells import TOTAL, UNTOLD, Cell
from pliego.observatory.statistics.quarters import Quarter, quarters_due
from pliego.observatory.statistics.release import COLUMNS, Release
from pliego.observatory.statistics.withholding import Lot
from pliego.people.models import Office
from pliego.reports.actions import erase_report
from pliego.reports.kinds import Route
from pliego.reports.models import Reception, Report
from pliego.reports.places import states
from tests.support.reports import Receiving, exhibits, filed, receiving

__all__ = ["exhibits", "receiving"]

FOURTH = Quarter(2026, 4)


@pytest.fixture
def office(db: None) -> Office:
    """An office that takes complaints, seen by the work of the hour in November 2026."""
    made = Office.objects.create(slug="inspectores", name="Inspectores", kind="inspectorate")
    Reception.objects.create(office=made, route=Route.COMPLAINT.value)
    assert release_due("2026-11-22") == ()
    return made


def report(office: Office, **otherwise: str) -> Report:
    usual = {"route": "complaint", "region": "MX-PUE", "sector": "auto_parts", "month": "2026-11"}
    return Report(
        number=uuid4().hex[:9], tag=uuid4().bytes, reply_key=b"k", reply_box=b"b", content=b"c", office=office,
        entry=uuid4(), **(usual | otherwise),
    )  # fmt: skip


def many(office: Office, number: int, **otherwise: str) -> None:
    Report.objects.bulk_create(report(office, **otherwise) for _ in range(number))


def released(quarter: Quarter = FOURTH) -> Release:
    return Release.read(StatisticsRelease.objects.get(quarter=str(quarter)).text)


@pytest.mark.parametrize(
    ("quarter", "months", "due"),
    [
        ("2026-Q1", ("2026-01", "2026-02", "2026-03"), "2026-05-01"),
        ("2026-Q3", ("2026-07", "2026-08", "2026-09"), "2026-11-01"),
        ("2026-Q4", ("2026-10", "2026-11", "2026-12"), "2027-02-01"),
    ],
)
def test_a_quarter_is_due_a_full_month_after_its_end(quarter: str, months: tuple[str, ...], due: str) -> None:
    read = Quarter.read(quarter)
    assert (str(read), read.months, read.due) == (quarter, months, due)
    assert all(Quarter.of(month) == read for month in months)


@pytest.mark.parametrize("text", ["", "2026", "2026-Q0", "2026-Q5", "2026-q3", "1999-Q1", "2026-Q3\n"])
def test_what_is_no_quarter_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a quarter"):
        Quarter.read(text)


def test_the_quarters_due_follow_one_another_across_years() -> None:
    assert [str(one) for one in quarters_due(Quarter(2025, 4), "2026-08-01")] == [
        "2025-Q4",
        "2026-Q1",
        "2026-Q2",
    ]
    assert quarters_due(FOURTH, "2027-01-31") == ()


def test_before_an_office_takes_reports_nothing_begins(db: None) -> None:
    assert release_due("2026-11-22") == ()
    assert not StatisticsBegin.objects.exists()


def test_the_first_quarter_is_the_one_in_which_reports_are_taken_whenever_the_first_comes(
    office: Office,
) -> None:
    assert release_due("2027-01-31") == ()
    assert release_due("2027-02-01") == (FOURTH,)
    assert released().counts == {}
    assert release_due("2027-02-01") == ()


def test_quarters_that_were_missed_are_released_each_for_itself(office: Office) -> None:
    many(office, 12)
    many(office, 30, month="2027-03")
    assert release_due("2027-06-01") == (FOURTH, Quarter(2027, 1))
    assert (released().counts[TOTAL], released(Quarter(2027, 1)).counts[TOTAL]) == (12, 30)


def test_months_of_other_quarters_are_not_counted(office: Office) -> None:
    for month in ("2026-09", "2027-01"):
        many(office, 5, month=month)
    for month in FOURTH.months:
        many(office, 4, month=month)
    release_due("2027-02-01")
    assert released().counts[TOTAL] == 12


def test_places_are_counted_by_state_in_mexico_by_country_abroad_and_untold_otherwise(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(from_reports, "draw", lambda *_: Lot())
    regions = {one.code: 12 for one in states()}
    regions |= {"MX-PUE": 40, "US-TX": 20, "US-CA": 21, "CA-ON": 30, "": 15, "XX-YY": 16}
    for region, number in regions.items():
        for route in Route:
            many(office, number, region=region, route=route.value)
    release_due("2027-02-01")
    counts = released().counts
    assert len(released().universe.states) == 32 + 3
    expected = {"MX-JAL": 48, "MX-PUE": 160, "US": 164, "CA": 120, UNTOLD: 124}
    assert {code: counts[Cell(state=code)] for code in expected} == expected


def test_codes_of_routes_states_and_sectors_are_never_alike(office: Office) -> None:
    release_due("2027-02-01")
    universe = released().universe
    codes = (*universe.routes, *universe.states, *universe.sectors)
    assert len(set(codes)) == len(codes) - 1  # untold stands among states and sectors
    assert set(universe.routes) == {route.value for route in Route}


def test_an_erased_report_stays_counted_and_changes_no_release(
    receiving: Receiving, clock: Traveller
) -> None:
    release_due("2026-11-22")
    _, told = filed(receiving.office)
    many(receiving.office, 10)
    erase_report(told.opened.report, ErasureReason.ASKED)
    release_due("2027-02-01")
    before = StatisticsRelease.objects.get().text
    assert released().counts[TOTAL] == 11
    for one in Report.objects.exclude(stage="erased")[:3]:
        Report.objects.filter(pk=one.pk).update(
            stage="erased", tag=None, reply_key=b"", reply_box=b"", content=b""
        )
    many(receiving.office, 3)
    assert release_due("2027-02-01") == ()
    assert StatisticsRelease.objects.get().text == before


def test_a_release_made_again_after_a_restore_is_the_same(office: Office) -> None:
    many(office, 25)
    many(office, 4, region="MX-JAL", route="accident", sector="")
    with transaction.atomic():
        release_due("2027-02-01")
        first = StatisticsRelease.objects.get().text
        transaction.set_rollback(True)
    with transaction.atomic():
        assert not StatisticsRelease.objects.exists()
        release_due("2027-02-01")
    assert StatisticsRelease.objects.get().text == first


@pytest.mark.parametrize("deed", ["UPDATE {} SET quarter = '2020-Q1'", "DELETE FROM {}"])
@pytest.mark.parametrize("table", ["observatory_statisticsrelease", "observatory_statisticsbegin"])
def test_the_database_refuses_to_change_what_was_released(office: Office, deed: str, table: str) -> None:
    release_due("2027-02-01")
    with (
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(deed.format(table))


def test_nothing_of_a_report_stands_in_a_release_but_shown_counts(office: Office) -> None:
    many(office, 40)
    many(office, 3, region="MX-JAL", sector="mining")
    release_due("2027-02-01")
    text = StatisticsRelease.objects.get().text
    assert set(json.loads(text)) == {
        "quarter", "day", "threshold", "routes", "states", "sectors", "names", "counts",
    }  # fmt: skip
    assert all(count >= 10 for count in released().counts.values())
    for one in Report.objects.all():
        assert one.number not in text
        assert str(one.pk) not in text
    assert office.slug not in text


def test_the_order_in_which_reports_came_does_not_show(office: Office) -> None:
    for region in ("MX-PUE", "MX-JAL"):
        many(office, 12, region=region)
    with transaction.atomic():
        release_due("2027-02-01")
        first = StatisticsRelease.objects.get().text
        transaction.set_rollback(True)
    many(office, 1, month="2025-01")
    rows = list(Report.objects.values_list("number", flat=True))
    assert rows
    release_due("2027-02-01")
    assert StatisticsRelease.objects.get().text == first


def test_the_command_of_the_hour_names_what_it_releases(
    office: Office, clock: Traveller, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("release_statistics")
    assert capsys.readouterr().out == ""
    clock.move_to(datetime(2027, 2, 1, tzinfo=UTC))
    call_command("release_statistics")
    assert capsys.readouterr().out == "2026-Q4 released\n"


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text)))


def test_the_table_has_every_count_and_a_withheld_one_is_empty(office: Office, client: Client) -> None:
    many(office, 40)
    many(office, 3, region="MX-JAL")
    release_due("2027-02-01")
    answer = client.get("/es/statistics/2026-Q4.csv")
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    found = rows(answer.content.decode())
    assert tuple(found[0]) == COLUMNS
    assert len(found) == len(list(released().universe.cells()))
    assert {(row["reports"] == "", row["shown"]) for row in found} == {(True, "withheld"), (False, "yes")}
    assert answer.content == client.get("/fr/statistics/2026-Q4.csv").content
    assert [row["reports"] for row in found if {row["route"], row["state"], row["sector"]} == {"all"}] == [
        "43"
    ]
