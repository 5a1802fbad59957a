"""What offices see of reports: their own, all at once, without asking the database for each."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from pliego.reports.actions import hold_report, release_report
from pliego.reports.kinds import Stage
from pliego.reports.models import Report
from pliego.reports.queries import inbox, is_held, opened_all
from tests.support.keys import opened
from tests.support.reports import Receiving, filed, made


def test_an_inbox_is_of_its_offices_alone(receiving: Receiving) -> None:
    other = made("puebla", "carla", "dora")
    mine, theirs = filed(receiving.office)[1], filed(other.office)[1]
    assert [one.number for one in inbox([receiving.office])] == [mine.number]
    assert [one.number for one in inbox([other.office])] == [theirs.number]
    assert inbox([receiving.office, other.office]).count() == 2
    assert not inbox([])


def test_all_that_a_key_opens_is_opened_with_few_queries(receiving: Receiving) -> None:
    filed(made("puebla", "carla", "dora").office)
    numbers = {filed(receiving.office)[1].number for _ in range(3)}
    with CaptureQueriesContext(
        connection,
    ) as few:
        found = opened_all(Report.objects.order_by("number"), receiving.ana)
        told = [one.content for one in found]
    assert [one.report.number for one in found] == sorted(numbers)
    assert len(told) == 3
    filed(receiving.office)
    with CaptureQueriesContext(connection) as more:
        opened_all(Report.objects.all(), receiving.ana)
    assert len(few) == len(more)
    assert opened_all(Report.objects.all(), opened("eva")) == []


def test_a_hold_stands_until_it_is_released(receiving: Receiving) -> None:
    report = filed(receiving.office)[1].opened.report
    assert not is_held(report)
    placed = hold_report(report, receiving.person, "court")
    assert is_held(report)
    release_report(placed, receiving.person)
    assert not is_held(report)
    assert Report.objects.get().stage == Stage.OPEN
