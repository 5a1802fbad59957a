"""Erasing a report leaves a row that says there was one, and nothing that opens or shows what it said."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from pliego.docket.kinds import ErasureReason
from pliego.docket.models import Erasure, SealedEntry
from pliego.evidence.actions import hold
from pliego.evidence.kinds import Deed, HoldReason
from pliego.evidence.models import Custody, Exhibit
from pliego.people.errors import NotYoursError
from pliego.people.models import ContentWrap
from pliego.reports.actions import (
    add_step,
    erase_again,
    erase_report,
    file_report,
    hold_report,
    release_report,
)
from pliego.reports.content import Happening, Person, Place
from pliego.reports.drafts import Draft
from pliego.reports.errors import EndedError, HeldReportError, UnknownReceiptError
from pliego.reports.kinds import Side, Stage, StepKind
from pliego.reports.models import Report, ReportFile, Step
from pliego.reports.queries import by_key, by_receipt, filing_day, for_office, inbox
from pliego.reports.receipt import Purpose, Receipt
from pliego.reports.sittings import Returned, Seat, keep_draft, keep_return, new_cookie, put_away
from pliego.reports.steps import StepBody
from tests.support.canary import forms
from tests.support.reports import CONTENT, NOW, Receiving, attachment, filed, filing, stored

CANARY = "CANARIO7731"
TOLD_ALL = replace(
    CONTENT,
    place=Place(name=f"{CANARY} name", street=CANARY, region="MX-PUE", brands=CANARY),
    person=Person(name=CANARY, phone=CANARY, curp=CANARY, email=f"{CANARY}@example.org"),
    happening=Happening(account=f"{CANARY} account", matters=(CANARY,)),
    petition=CANARY,
)
MESSAGE = StepBody(kind=StepKind.TOLD, side=Side.REPORTER, day="", text=CANARY, visit=CANARY)


def full(receiving: Receiving) -> tuple[Receipt, Report]:
    """A report with everything that can be told, a file and messages, open in a browser."""
    receipt, told = filed(receiving.office, TOLD_ALL, (attachment(CANARY.encode() * 9, f"{CANARY}.txt"),))
    add_step(told.opened, MESSAGE, (attachment(b"x", f"{CANARY}.txt"),))
    add_step(receiving.opened(told), replace(MESSAGE, kind=StepKind.ANSWERED, side=Side.OFFICE))
    return receipt, told.opened.report


def test_nothing_of_it_stands_in_any_table(receiving: Receiving, exhibits: Path) -> None:
    receipt, report = full(receiving)
    seats = [seat for seat in (Seat.of_cookie(new_cookie()) for _ in range(2)) if seat]
    keep_draft(seats[0], Draft(content=TOLD_ALL), NOW)
    keep_return(seats[1], Returned(report.pk, by_receipt(receipt).key), NOW)
    put_away(Receipt.new(), Draft(content=TOLD_ALL), NOW)
    opened = by_receipt(receipt)
    secrets = [receipt.entropy, *(receipt.key(one) for one in Purpose), receipt.pair.private, opened.key]
    secrets += [bytes.fromhex(one.key) for one in opened.content.files]
    assert len(opened.content.files) == 1
    for name, rows in stored().items():
        assert [one for one in forms(CANARY) if one in rows] == [], name
        assert [one for one in secrets if one in rows or one.hex().encode() in rows] == [], name
        assert b"2026-11-22 12" not in rows or not name.startswith(("evidence_", "docket_sealed")), name
    for path in exhibits.rglob("*"):
        assert path.is_dir() or CANARY.encode() not in path.read_bytes()


def test_erasing_leaves_the_row_and_a_leaf_alone(
    committed: None, receiving: Receiving, exhibits: Path
) -> None:
    _, report = full(receiving)
    secrets = [
        bytes(report.tag or b""),
        bytes(report.reply_key),
        bytes(report.content),
        bytes(report.reply_box),
    ]
    streams = {one.name for one in exhibits.rglob("*") if one.is_file()}
    erase_report(report, ErasureReason.ASKED)
    row = Report.objects.get()
    assert (row.number, row.month, row.route, row.region, row.sector, row.office, row.stage) == (
        report.number,
        "2026-11",
        "complaint",
        "MX-PUE",
        "",
        receiving.office,
        Stage.ERASED,
    )
    assert (row.tag, bytes(row.reply_key), bytes(row.reply_box), bytes(row.content)) == (None, b"", b"", b"")
    assert not any(model.objects.exists() for model in (Step, ReportFile, ContentWrap))
    assert not SealedEntry.objects.filter(pk=report.entry).exists()
    month = NOW.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    assert {one.erased_at for one in Exhibit.objects.all()} == {month}
    assert {line.at for line in Custody.objects.filter(deed=Deed.ERASED)} == {month}
    assert len(streams) == 2
    assert not [one for one in exhibits.rglob("*") if one.is_file()]
    assert Erasure.objects.get().reason == ErasureReason.ASKED
    assert not any(one and one in rows for one in secrets for rows in stored().values())


def test_an_erased_report_opens_for_nobody(receiving: Receiving) -> None:
    receipt, report = full(receiving)
    key = by_receipt(receipt).key
    erase_report(report, ErasureReason.ASKED)
    with pytest.raises(UnknownReceiptError):
        by_receipt(receipt)
    with pytest.raises(UnknownReceiptError):
        by_key(report.pk, key)
    with pytest.raises(NotYoursError):
        for_office(report, receiving.ana)
    with pytest.raises(EndedError):
        erase_report(report, ErasureReason.ASKED)
    with pytest.raises(EndedError):
        hold_report(report, receiving.person, "court")
    assert not inbox([receiving.office])
    assert filing_day(Report.objects.get()) is None


def test_its_receipt_can_file_anew(receiving: Receiving) -> None:
    receipt, report = full(receiving)
    erase_report(report, ErasureReason.ASKED)
    again = file_report(filing(receipt, receiving.office))
    assert again.number != report.number


def test_a_hold_keeps_the_report_until_it_is_released(receiving: Receiving) -> None:
    receipt, report = full(receiving)
    before = stored()
    placed = hold_report(report, receiving.person, "court")
    with pytest.raises(HeldReportError):
        erase_report(report, ErasureReason.ASKED)
    assert by_receipt(receipt).content.happening.account == f"{CANARY} account"
    release_report(placed, receiving.person)
    assert stored()["reports_report"] == before["reports_report"]
    erase_report(report, ErasureReason.ASKED)
    assert Report.objects.get().stage == Stage.ERASED


def test_a_hold_on_one_of_its_files_keeps_all_of_it(receiving: Receiving) -> None:
    _, report = full(receiving)
    last = ReportFile.objects.order_by("exhibit").last()
    assert last is not None
    hold(last.exhibit, receiving.person, HoldReason.COURT)
    before = {name: hashlib.sha256(rows).digest() for name, rows in stored().items()}
    with pytest.raises(HeldReportError):
        erase_report(report, ErasureReason.ASKED)
    assert {name: hashlib.sha256(rows).digest() for name, rows in stored().items()} == before


def test_what_a_restored_backup_brings_back_is_erased_again(receiving: Receiving) -> None:
    _, report = full(receiving)
    _, other = filed(receiving.office)
    # A restore has the log forget its entry again, and nothing else.
    SealedEntry.objects.filter(pk=report.entry).delete()
    files = {one.exhibit_id for one in report.files.all()}
    assert set(erase_again()) == files
    assert files
    assert Report.objects.get(pk=report.pk).stage == Stage.ERASED
    assert Report.objects.get(pk=other.opened.report.pk).stage == Stage.OPEN
    assert erase_again() == ()
