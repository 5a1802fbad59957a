"""Reports that come in at once share a transaction, and none of them bears another's fault."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Thread
from time import sleep
from typing import Any

import pytest
from django.db import connections

from pliego.docket.models import SealedEntry
from pliego.people.models import ContentWrap
from pliego.reports.actions import Filed, Filing, file_report
from pliego.reports.actions import write_together as writing
from pliego.reports.errors import SpentTokenError
from pliego.reports.models import Quota, Report, SpentToken
from pliego.reports.receipt import Receipt
from tests.support.reports import Receiving, filing, made

MANY = 12


def send_all(filings: list[Filing]) -> tuple[list[Filed], list[BaseException]]:
    """Send each from a thread of its own, with a connection of its own."""
    usual, found, faults = connections["default"], list[Filed](), list[BaseException]()

    def send(one: Filing) -> None:
        connections["default"] = usual.copy()
        try:
            found.append(file_report(one))
        except BaseException as fault:
            faults.append(fault)
        finally:
            connections["default"].close()

    threads = [Thread(target=send, args=(one,)) for one in filings]
    with held():
        for thread in threads:
            thread.start()
        while len(writing._queue) < len(filings) and not faults:
            sleep(0.01)
    for thread in threads:
        thread.join()
    return found, faults


@contextmanager
def held() -> Iterator[None]:
    """Nobody writes yet: all of them meet in the queue."""
    with writing._turn:
        yield


@pytest.fixture
def batches(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many reports each transaction had."""
    seen: list[int] = []
    usual: Callable[[Any], None] = writing._write

    def counted(batch: Any) -> None:
        seen.append(len(batch))
        usual(batch)

    monkeypatch.setattr(writing, "_write", counted)
    return seen


def test_those_that_wait_are_written_in_one_transaction(
    committed: None, receiving: Receiving, batches: list[int]
) -> None:
    other = made("otra", "carla", "dora")
    filings = [filing(Receipt.new(), (receiving, other)[place % 2].office) for place in range(MANY)]
    found, faults = send_all(filings)
    assert faults == []
    assert batches == [MANY]
    assert len({one.number for one in found}) == Report.objects.count() == MANY
    assert Quota.objects.get().taken == SpentToken.objects.count() == SealedEntry.objects.count() == MANY
    assert Counter(one.opened.report.office for one in found) == {receiving.office: 6, other.office: 6}
    for one in found:
        office = receiving if one.opened.report.office == receiving.office else other
        assert office.opened(one).content == one.opened.content


def test_a_fault_is_of_its_own_report_and_the_others_are_filed(
    committed: None, receiving: Receiving, batches: list[int]
) -> None:
    filings = [filing(Receipt.new(), receiving.office) for _ in range(MANY)]
    filings[1] = replace(filings[1], nonce=filings[0].nonce)
    found, faults = send_all(filings)
    assert [type(fault) for fault in faults] == [SpentTokenError]
    assert batches == [MANY, *[1] * MANY]
    assert len(found) == Report.objects.count() == ContentWrap.objects.count() == MANY - 1
    assert Quota.objects.get().taken == MANY - 1


def test_none_is_in_two_transactions(
    committed: None, receiving: Receiving, batches: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "MOST", 5)
    found, faults = send_all([filing(Receipt.new(), receiving.office) for _ in range(MANY)])
    assert faults == []
    assert sum(batches) == len(found) == Report.objects.count() == MANY
    assert max(batches) == 5
