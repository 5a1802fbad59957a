"""Files of a report on the desk: where the log has them, who opens them, what a hold keeps, what erasing takes."""

import json
from dataclasses import replace
from uuid import UUID

import pytest
from django.test import Client

from pliego.desk import actions as desk
from pliego.desk.custody import LogState, lines_of
from pliego.desk.models import DeedEntry
from pliego.desk.roles import NotAllowedError
from pliego.docket.kinds import ErasureReason as PublishedReason
from pliego.docket.models import SealedEntry
from pliego.evidence.errors import HeldError
from pliego.evidence.kinds import ErasureReason, HoldReason
from pliego.evidence.models import Exhibit
from pliego.people.keys import OpenKey
from pliego.people.models import Office
from pliego.reports.actions import add_step, erase_report, receive_reports
from pliego.reports.errors import HeldReportError
from pliego.reports.kinds import Route, Side, StepKind
from pliego.reports.models import ReportFile
from pliego.reports.queries import by_receipt
from pliego.reports.receipt import Receipt
from pliego.reports.steps import StepBody
from tests.desk.conftest import with_key
from tests.desk.samples import jpeg
from tests.support.reports import CONTENT, Receiving, attachment, filed

from .conftest import page_of, send

pytestmark = pytest.mark.django_db


@pytest.fixture
def photo(receiving: Receiving) -> tuple[Receipt, Exhibit]:
    """A report with a photo."""
    receipt, _ = filed(receiving.office, CONTENT, (attachment(jpeg(), "foto.jpg"),))
    return receipt, Exhibit.objects.get()


def states(exhibit: Exhibit, key: OpenKey) -> list[LogState]:
    return [line.state for line in lines_of(exhibit, key)]


def sheet_of(exhibit: Exhibit) -> str:
    return f"/es/exhibits/{exhibit.pk}/"


def test_what_came_with_a_report_is_in_the_log_with_the_filing(
    photo: tuple[Receipt, Exhibit], receiving: Receiving, officer: Client
) -> None:
    receipt, exhibit = photo
    number = by_receipt(receipt).report.number

    page = officer.get(sheet_of(exhibit))

    assert states(exhibit, receiving.ana) == [LogState.WITH_REPORT]
    assert page.status_code == 200
    assert "foto.jpg" in page.text
    assert page_of(number) in page.text
    assert sheet_of(exhibit) in officer.get(page_of(number)).text


def test_what_was_added_later_is_told_apart(photo: tuple[Receipt, Exhibit], receiving: Receiving) -> None:
    body = StepBody(kind=StepKind.FILES_ADDED, side=Side.REPORTER, day="")
    add_step(by_receipt(photo[0]), body, (attachment(),))

    added = Exhibit.objects.exclude(pk=photo[1].pk).get()
    assert states(added, receiving.ana) == [LogState.ADDED]


def test_an_exhibit_of_nobodys_that_no_report_names_is_told(
    photo: tuple[Receipt, Exhibit], receiving: Receiving
) -> None:
    ReportFile.objects.all().delete()

    assert states(photo[1], receiving.ana) == [LogState.ABSENT]


def test_what_officials_do_with_it_is_in_custody_and_log(
    photo: tuple[Receipt, Exhibit], receiving: Receiving
) -> None:
    for piece in desk.open_exhibit(photo[1], receiving.ana).pieces:
        assert piece

    assert states(photo[1], receiving.beto) == [LogState.WITH_REPORT, LogState.PROMISED]


def test_erasing_the_report_takes_copies_and_entries_of_the_desk(
    photo: tuple[Receipt, Exhibit], receiving: Receiving, officer: Client
) -> None:
    receipt, exhibit = photo
    copy = desk.clean_exhibit(exhibit, receiving.ana)
    entries = set(DeedEntry.objects.values_list("entry", flat=True))
    assert SealedEntry.objects.filter(pk__in=entries).count() == len(entries) > 0

    erase_report(by_receipt(receipt).report, PublishedReason.ASKED)

    assert not SealedEntry.objects.filter(pk__in=entries).exists()
    for one in (exhibit, copy):
        one.refresh_from_db()
        assert one.erased_at is not None
        assert states(one, receiving.ana)[-1] is LogState.GONE
        assert officer.get(sheet_of(one)).status_code == 200


def test_a_copy_under_hold_keeps_the_whole_report(
    photo: tuple[Receipt, Exhibit], receiving: Receiving
) -> None:
    copy = desk.clean_exhibit(photo[1], receiving.ana)
    desk.place_hold(copy, receiving.ana, HoldReason.COURT)

    with pytest.raises(HeldReportError):
        erase_report(by_receipt(photo[0]).report, PublishedReason.ASKED)

    photo[1].refresh_from_db()
    assert photo[1].erased_at is None


def test_a_hold_on_the_report_keeps_its_files_and_their_copies(
    photo: tuple[Receipt, Exhibit], receiving: Receiving, officer: Client
) -> None:
    number = by_receipt(photo[0]).report.number
    copy = desk.clean_exhibit(photo[1], receiving.ana)
    send(officer, number, "hold", reason="court")

    for one in (photo[1], copy):
        with pytest.raises(HeldError):
            desk.erase_exhibit(one, receiving.ana, ErasureReason.LAW)
        assert 'name="code"' not in officer.get(f"{sheet_of(one)}erase/").text

    send(officer, number, "release")
    desk.erase_exhibit(photo[1], receiving.ana, ErasureReason.LAW)


def test_files_go_with_the_report_to_another_office(
    photo: tuple[Receipt, Exhibit], receiving: Receiving, officer: Client, stranger: tuple[Office, OpenKey]
) -> None:
    office, key = stranger
    receipt, exhibit = photo
    receive_reports(office, Route.COMPLAINT, "MX-NLE")
    desk.clean_exhibit(exhibit, receiving.ana)
    number = by_receipt(receipt).report.number
    assert with_key(key).get(sheet_of(exhibit)).status_code == 404

    given = {"text": "Va.", "target": "panel", "legal_duty": "LFT, art. 992", "step": "sure"}
    send(officer, number, "hand-on", **given)

    other = with_key(key)
    assert "foto.jpg" in other.get(sheet_of(exhibit)).text
    assert b"".join(desk.open_exhibit(exhibit, key).pieces) == jpeg()
    # What was sealed before the hand-over stays with those who had it then; nothing looks altered.
    for reader in (key, receiving.ana):
        assert not {LogState.DIFFERS, LogState.ABSENT} & set(states(exhibit, reader))
    assert LogState.ELSEWHERE in states(exhibit, key)
    assert UUID(by_receipt(receipt).content.files[0].exhibit) == exhibit.pk


def test_of_a_reporters_file_the_month_is_told_and_no_day(
    photo: tuple[Receipt, Exhibit], officer: Client
) -> None:
    page = officer.get(sheet_of(photo[1])).text
    assert "1 de noviembre" not in page
    assert "00:00" not in page
    assert page.count("el día no se guarda") == 2


def test_a_copy_without_metadata_that_went_alone_is_told(receiving: Receiving, officer: Client) -> None:
    sent = attachment(jpeg(), "foto.jpg")
    kept = {**json.loads(sent.original), "cleaned_from": "a" * 64}
    filed(receiving.office, CONTENT, (replace(sent, original=json.dumps(kept)),))
    exhibit = Exhibit.objects.get()

    page = officer.get(sheet_of(exhibit)).text
    assert "una copia sin metadatos" in page
    assert f"{sheet_of(exhibit)}clean/" not in page


def test_a_file_of_a_report_is_held_by_who_leads_alone(
    photo: tuple[Receipt, Exhibit], receiving: Receiving
) -> None:
    with pytest.raises(NotAllowedError):
        desk.place_hold(photo[1], receiving.beto, HoldReason.COURT)
    assert 'name="reason"' not in with_key(receiving.beto).get(sheet_of(photo[1])).text
    desk.place_hold(photo[1], receiving.ana, HoldReason.COURT)
