"""The hour's work: what has ended goes, and a report goes when the time that was told to its reporter is over."""

import importlib
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import CommandError, call_command
from time_machine import Traveller

from pliego.docket.kinds import ErasureReason
from pliego.docket.models import Erasure
from pliego.reports.actions import Swept, close_report, hold_report, sweep, withdraw
from pliego.reports.drafts import Draft
from pliego.reports.kinds import Side, Stage, StepKind
from pliego.reports.models import Report, Sitting, SpentToken
from pliego.reports.queries import kept_until
from pliego.reports.receipt import Receipt
from pliego.reports.sittings import put_away
from pliego.reports.steps import StepBody
from tests.support.reports import CONTENT, NOW, Receiving, filed

CLOSED = StepBody(kind=StepKind.CLOSED, side=Side.OFFICE, day="", text="Se pagó lo que se debía.")


@pytest.mark.parametrize(
    ("end", "last"), [("closed", "2028-11-30"), ("withdrawn", "2026-12-30")], ids=["closed", "withdrawn"]
)
def test_a_report_goes_the_day_after_the_one_that_was_told(
    receiving: Receiving, clock: Traveller, end: str, last: str
) -> None:
    _, told = filed(receiving.office)
    if end == "closed":
        close_report(receiving.opened(told), CLOSED)
    else:
        withdraw(told.opened)
    assert kept_until(Report.objects.get()) == last
    day = datetime.fromisoformat(last).replace(hour=23, tzinfo=UTC)
    clock.move_to(day)
    assert sweep() == Swept(0, 0)
    clock.move_to(day + timedelta(hours=2))
    assert sweep() == Swept(0, 1)
    assert Report.objects.get().stage == Stage.ERASED
    assert Erasure.objects.get().reason == ErasureReason.EXPIRED


def test_what_cannot_be_erased_keeps_no_other_from_going_and_is_told_without_its_words(
    receiving: Receiving, clock: Traveller, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = []
    for _ in range(3):
        told = filed(receiving.office)[1]
        withdraw(told.opened)
        numbers.append(told.number)
    of_the_room = importlib.import_module("pliego.reports.actions.erase_report")

    def broken(report: Report, *_rest: object) -> None:
        if report.number == numbers[1]:
            raise OSError("CANARIO7731")

    monkeypatch.setattr(of_the_room, "_erase_files", broken)
    clock.move_to(datetime(2027, 1, 1, tzinfo=UTC))
    with pytest.raises(CommandError, match="1 reports"):
        call_command("sweep_reports")
    assert set(Report.objects.exclude(stage=Stage.ERASED).values_list("number", flat=True)) == {numbers[1]}
    assert (numbers[1] in caplog.text, "OSError" in caplog.text) == (True, True)
    assert "CANARIO" not in caplog.text
    monkeypatch.undo()
    call_command("sweep_reports")
    assert {one.stage for one in Report.objects.all()} == {Stage.ERASED}


def test_what_is_open_or_held_stays(receiving: Receiving, clock: Traveller) -> None:
    filed(receiving.office)
    _, told = filed(receiving.office)
    withdraw(told.opened)
    hold_report(told.opened.report, receiving.person, "court")
    clock.move_to(datetime(2060, 1, 1, tzinfo=UTC))
    assert sweep().reports == 0
    assert sorted(Report.objects.values_list("stage", flat=True)) == [Stage.OPEN, Stage.WITHDRAWN]


def test_drafts_and_tokens_that_have_ended_go(receiving: Receiving, clock: Traveller) -> None:
    filed(receiving.office)
    put_away(Receipt.new(), Draft(content=CONTENT), NOW)
    clock.move_to(NOW + timedelta(days=30))
    assert sweep().sittings == 0
    clock.move_to(NOW + timedelta(days=31))
    assert sweep().sittings == 1
    assert not Sitting.objects.exists()
    assert not SpentToken.objects.exists()
