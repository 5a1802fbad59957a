"""Filing: once for each receipt, whole or not at all, found by its receipt and its office alone."""

from dataclasses import replace
from datetime import UTC, date, datetime
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import connections
from time_machine import Traveller

from pliego.docket.actions import publish_sealed, sign_checkpoint
from pliego.docket.log.pliego_verify import Trusted, check_receipt_file, read_receipt, sound
from pliego.docket.log_key import log_signer
from pliego.docket.models import SealedEntry
from pliego.docket.sealed import open_body
from pliego.people.actions import NewOffice, found_office
from pliego.people.errors import NotReadyError, NotYoursError
from pliego.people.kinds import OfficeKind
from pliego.reports.actions import Filed, file_report, filed_before, receive_reports, stop_receiving
from pliego.reports.content import Place
from pliego.reports.errors import BusyError, SpentTokenError, UnknownReceiptError
from pliego.reports.kinds import Route, Stage
from pliego.reports.models import Report, SpentToken
from pliego.reports.queries import (
    by_key,
    by_receipt,
    filing_day,
    for_office,
    receiving_office,
)
from pliego.reports.receipt import Receipt
from pliego.reports.sealing import entry_key, hash_of
from tests.support.keys import opened
from tests.support.reports import CONTENT, Receiving, filed, filing, made


def test_what_is_filed_opens_by_its_receipt_and_for_its_office(receiving: Receiving) -> None:
    receipt, told = filed(receiving.office)
    for one in (by_receipt(receipt), for_office(Report.objects.get(), receiving.beto)):
        assert one.content == CONTENT
        assert one.report.number == told.number
    assert by_key(told.opened.report.pk, told.opened.key).content == CONTENT


def test_nobody_else_opens_it(receiving: Receiving) -> None:
    _, told = filed(receiving.office)
    with pytest.raises(NotYoursError):
        for_office(told.opened.report, opened("carla"))
    with pytest.raises(UnknownReceiptError):
        by_receipt(Receipt.new())


def test_the_receipt_tells_number_day_hash_and_a_promise_that_can_be_checked(receiving: Receiving) -> None:
    receipt, told = filed(receiving.office)
    assert told.day == "2026-11-22"
    assert told.content_hash == hash_of(told.opened.content)
    publish_sealed()
    sign_checkpoint(log_signer())
    again = file_report(filing(receipt, receiving.office))
    for text in (told.promise, again.promise):
        findings = check_receipt_file(
            read_receipt(text.encode()), Trusted(log_signer().key), "2026-11-22T12:00:00Z"
        )
        assert sound(findings)
    body = open_body(
        bytes(SealedEntry.objects.get(pk=told.opened.report.entry).ciphertext), entry_key(told.opened.key)
    )
    assert body.payload == {"number": told.number, "sha256": told.content_hash}


def test_what_stands_open_is_route_state_sector_and_month(receiving: Receiving) -> None:
    filed(receiving.office)
    row = Report.objects.get()
    assert (row.route, row.region, row.sector, row.month, row.stage, row.ended) == (
        Route.COMPLAINT,
        "MX-PUE",
        "auto_parts",
        "2026-11",
        Stage.OPEN,
        "",
    )
    assert (row.office, list(row.readers.all())) == (receiving.office, [receiving.office])
    assert filing_day(row) == date(2026, 11, 22)


def test_numbers_are_random_and_tell_no_order(receiving: Receiving) -> None:
    numbers = [filed(receiving.office)[1].number for _ in range(3)]
    assert len(set(numbers)) == 3
    assert all(len(one) == 9 and one[4] == "-" and not set(one) & set("01ILO") for one in numbers)


def test_the_same_receipt_again_is_the_same_report(receiving: Receiving) -> None:
    receipt, told = filed(receiving.office)
    changed = replace(CONTENT, place=Place(name="other"))
    again = file_report(filing(receipt, receiving.office, changed))
    assert (again.number, again.content_hash) == (told.number, told.content_hash)
    assert Report.objects.count() == SealedEntry.objects.count() == 1


def test_a_form_is_filed_once_whatever_its_receipt(receiving: Receiving) -> None:
    first = filing(Receipt.new(), receiving.office)
    file_report(first)
    with pytest.raises(SpentTokenError):
        file_report(replace(first, receipt=Receipt.new()))
    assert Report.objects.count() == 1


def test_above_the_bound_of_the_hour_nothing_is_filed(
    receiving: Receiving, settings: Any, clock: Traveller
) -> None:
    settings.PLIEGO_REPORTS_PER_HOUR = 2
    filed(receiving.office)
    filed(receiving.office)
    before = SealedEntry.objects.count()
    with pytest.raises(BusyError):
        filed(receiving.office)
    assert (Report.objects.count(), SealedEntry.objects.count()) == (2, before)
    assert SpentToken.objects.count() == 2
    clock.move_to(datetime(2026, 11, 22, 13, tzinfo=UTC))
    filed(receiving.office)


def test_an_office_that_one_person_could_lose_takes_nothing(receiving: Receiving) -> None:
    alone = found_office(NewOffice("sola", "Sola", OfficeKind.INSPECTORATE), opened("carla"))
    receipt = Receipt.new()
    with pytest.raises(NotReadyError):
        file_report(filing(receipt, alone))
    assert filed_before(receipt) is None
    assert not SealedEntry.objects.exists()


def test_the_office_of_a_state_goes_before_the_one_for_everywhere(receiving: Receiving) -> None:
    state = made("puebla", "carla", "dora").office
    for route in Route:
        receive_reports(receiving.office, route)
        stop_receiving(state, route)
    receive_reports(state, Route.ACCIDENT, "MX-PUE")
    assert receiving_office(Route.ACCIDENT, "MX-PUE") == state
    assert receiving_office(Route.ACCIDENT, "MX-OAX") == receiving.office
    assert receiving_office(Route.COMPLAINT, "MX-PUE") == receiving.office
    assert stop_receiving(state, Route.ACCIDENT, "MX-PUE")
    assert not stop_receiving(state, Route.ACCIDENT, "MX-PUE")
    assert receiving_office(Route.ACCIDENT, "MX-PUE") == receiving.office


@pytest.mark.parametrize("nonces", [(b"a" * 16, b"a" * 16), (b"a" * 16, b"b" * 16)], ids=["one form", "two"])
def test_two_at_once_file_one_report(
    committed: None, receiving: Receiving, nonces: tuple[bytes, bytes]
) -> None:
    one = filing(Receipt.new(), receiving.office)
    sent = [replace(one, nonce=nonce) for nonce in nonces]
    gate, found, faults = Barrier(2), list[Filed](), list[BaseException]()
    usual = connections["default"]

    def send(one: Any) -> None:
        connections["default"] = usual.copy()
        try:
            gate.wait()
            found.append(file_report(one))
        except BaseException as fault:
            faults.append(fault)
        finally:
            connections["default"].close()

    threads = [Thread(target=send, args=(one,)) for one in sent]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert found[0].number == found[1].number
    assert Report.objects.count() == 1
