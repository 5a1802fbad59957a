"""Sealed entries: who opens them, what is promised, how their leaves come into the log, what the database refuses."""

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from time_machine import Traveller

from pliego.docket.actions import append_event, open_entry, publish_sealed, seal_entry
from pliego.docket.actions.publish_sealed import BATCH
from pliego.docket.leaves import leaf_hash
from pliego.docket.log.pliego_verify import read_note, read_promise, sound
from pliego.docket.log_store import log_size
from pliego.docket.models import Case, LogLeaf, SealedEntry
from pliego.docket.promises import receipt_of
from pliego.docket.sealed import SealedBody, day_of, entry_of, open_body
from pliego.people.errors import NotReadyError, NotYoursError
from pliego.people.keys import CannotOpenError, new_content_key
from pliego.people.models import ContentWrap
from pliego.people.queries import content_key
from tests.docket.conftest import MakeEntry, record_findings
from tests.docket.sealing import SIGNER, body, office, sealed
from tests.support.keys import office_with, opened

pytestmark = pytest.mark.django_db


def test_the_members_of_its_office_open_it_and_nobody_else() -> None:
    lead, second = opened("ana"), opened("beto")
    where = office_with("inspeccion-norte", lead, second)
    office_with("otra", opened("carla"), opened("dora"))
    entry, _ = sealed(where)

    assert open_entry(entry, lead) == open_entry(entry, second) == body()
    with pytest.raises(NotYoursError):
        open_entry(entry, opened("eva"))


def test_an_entry_sealed_for_two_offices_opens_in_both_with_one_key() -> None:
    one, lead = office()
    carla = opened("carla")
    other = office_with("otra", carla, opened("dora"))
    receipt = seal_entry(body(), [other, one], SIGNER)
    entry = SealedEntry.objects.get(pk=receipt.entry)

    assert open_entry(entry, lead) == open_entry(entry, carla) == body()
    assert ContentWrap.objects.filter(content=entry.pk).count() == 2


def test_the_leaf_is_a_salted_hash_of_bytes_that_say_nothing() -> None:
    entry, receipt = sealed(office()[0])
    data = bytes(entry.ciphertext)

    assert bytes(entry.leaf_hash) == leaf_hash(bytes(entry.salt), data) == receipt.promise.leaf
    assert (entry_of(data), day_of(data)) == (entry.pk, date(2026, 11, 22))
    assert b"canary" not in data
    assert len(bytes(entry.salt)) == 16


def test_lengths_tell_a_size_class_only() -> None:
    where, _ = office()
    short, long = (sealed(where, "x" * length)[0] for length in (1, 250))
    assert len(bytes(short.ciphertext)) == len(bytes(long.ciphertext))
    publish_sealed()
    assert {len(bytes(entry.ciphertext)) for entry in SealedEntry.objects.all()} == {
        len(bytes(short.ciphertext))
    }


def test_a_key_opens_only_what_it_sealed() -> None:
    where, lead = office()
    one, other = sealed(where)[0], sealed(where)[0]
    key = content_key(one.pk, lead)
    with pytest.raises(CannotOpenError):
        open_body(bytes(other.ciphertext), key)
    with pytest.raises(CannotOpenError):
        open_body(bytes(one.ciphertext), new_content_key())
    data = bytes(one.ciphertext)
    for place in (0, 5, 18, 30, 60, len(data) - 1):
        with pytest.raises(CannotOpenError):
            open_body(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :], key)


@pytest.mark.parametrize(
    "payload", [{"at": datetime(2026, 1, 1, tzinfo=UTC)}, {"x": float("nan")}, {"x": "y" * 2_000_000}]
)
def test_what_cannot_be_sealed_is_refused(payload: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"JSON|stream"):
        seal_entry(SealedBody("k", "", payload), [office()[0]], SIGNER)
    assert not SealedEntry.objects.exists()


def test_without_an_office_or_for_one_that_cannot_keep_it_nothing_is_sealed() -> None:
    with pytest.raises(ValueError, match="one office at least"):
        seal_entry(body(), [], SIGNER)
    alone = office_with("sola", opened("ana"))
    with pytest.raises(NotReadyError):
        seal_entry(body(), [alone], SIGNER)
    assert not SealedEntry.objects.exists()


def test_the_promise_is_signed_and_tells_days_only(clock: Traveller) -> None:
    where, _ = office()
    clock.move_to(datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC))
    entry, receipt = sealed(where)
    note = read_note(receipt.note)

    assert note.is_signed_by(SIGNER.key)
    assert read_promise(note.text) == receipt.promise
    assert (receipt.promise.day, receipt.promise.by) == ("2026-12-31", "2027-01-02T00:00:00Z")
    assert receipt.promise.text.startswith("test.example/log/promise\nleaf ")
    clock.move_to(datetime(2027, 6, 1, tzinfo=UTC))
    assert receipt_of(entry, SIGNER) == receipt


@pytest.mark.parametrize(("count", "leaves"), [(1, 8), (7, 8), (8, 8), (9, 16)])
def test_a_batch_is_filled_up_with_decoys(count: int, leaves: int) -> None:
    where, lead = office()
    for _ in range(count):
        sealed(where)

    assert publish_sealed() == leaves == log_size() == SealedEntry.objects.count()
    assert leaves % BATCH == 0
    opening = [entry for entry in SealedEntry.objects.all() if opens(entry, lead)]
    assert len(opening) == count
    assert sound(record_findings())


def opens(entry: SealedEntry, lead: Any) -> bool:
    try:
        open_entry(entry, lead)
    except NotYoursError:
        return False
    return True


def test_where_none_waits_nothing_is_appended() -> None:
    assert publish_sealed() == 0
    sealed(office()[0])
    assert [publish_sealed(), publish_sealed(), log_size()] == [8, 0, 8]


def test_a_batch_that_fails_leaves_nothing_and_is_made_the_next_time() -> None:
    sealed(office()[0])

    def fail(batch: list[SealedEntry]) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError), transaction.atomic():
        publish_sealed(fail)
    assert (log_size(), SealedEntry.objects.count()) == (0, 1)
    assert publish_sealed() == 8


def test_the_order_in_the_log_is_the_shufflers() -> None:
    where, _ = office()
    for _ in range(8):
        sealed(where)
    order: list[Any] = []

    def turn(batch: list[SealedEntry]) -> None:
        batch.sort(key=lambda entry: entry.pk, reverse=True)
        order.extend(entry.pk for entry in batch)

    publish_sealed(turn)
    assert list(SealedEntry.objects.order_by("leaf").values_list("pk", flat=True)) == order


def test_the_order_in_the_log_is_not_that_of_arrival() -> None:
    """Of 24 batches, each with one entry among seven decoys, its place is spread over the eight there are."""
    where, _ = office()
    places = Counter[int]()
    for _ in range(24):
        entry, _ = sealed(where)
        publish_sealed()
        places[SealedEntry.objects.values_list("leaf__index", flat=True).get(pk=entry.pk) % 8] += 1
    assert len(places) >= 4
    assert max(places.values()) <= 12


def test_events_and_sealed_entries_share_one_log(case: Case, entry: MakeEntry) -> None:
    where, _ = office()
    append_event(case, entry())
    sealed(where)
    publish_sealed()
    append_event(case, entry())
    sealed(where)

    assert log_size() == 10
    findings = {finding.code: finding for finding in record_findings()}
    assert (findings["events_hold"].blanks["count"], findings["sealed_hold"].blanks["count"]) == (2, 8)
    assert findings["sealed_wait"].blanks["count"] == 1


def test_batches_made_while_others_seal_take_each_entry_once(committed: None) -> None:
    where, _ = office()
    faults: list[BaseException] = []

    def work(deed: Callable[[], object]) -> None:
        try:
            for _ in range(5):
                deed()
        except BaseException as fault:
            faults.append(fault)
        finally:
            connection.close()

    deeds = [lambda: sealed(where)] * 3 + [publish_sealed] * 2
    workers = [threading.Thread(target=work, args=(deed,)) for deed in deeds]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    publish_sealed()

    assert faults == []
    assert ContentWrap.objects.values("content").distinct().count() == 15
    assert SealedEntry.objects.filter(leaf=None).count() == 0
    assert log_size() == SealedEntry.objects.count()
    assert log_size() % BATCH == 0
    assert sound(record_findings())


@pytest.mark.parametrize(
    "change",
    [
        "id = '00000000000000000000000000000001'",
        "ciphertext = salt",
        "salt = leaf_hash",
        "leaf_hash = salt",
        "leaf_id = NULL",
    ],
)
def test_a_sealed_entry_cannot_be_changed(change: str) -> None:
    sealed(office()[0])
    publish_sealed()
    assert refused(f"UPDATE docket_sealedentry SET {change}")  # noqa: S608  words of our own


def test_a_sealed_entry_cannot_be_replaced() -> None:
    sealed(office()[0])
    publish_sealed()
    columns = "id, ciphertext, salt, leaf_hash, leaf_id"
    verb = "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"
    selection = f"SELECT {columns} FROM docket_sealedentry"  # noqa: S608  names of our own
    assert refused(f"{verb} INTO docket_sealedentry ({columns}) {selection}")
    assert SealedEntry.objects.count() == 8


def refused(statement: str) -> bool:
    """Whether the database refuses a statement with an integrity error."""
    connection.check_constraints()
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except IntegrityError:
        return True
    return False


def test_a_leaf_without_an_event_is_as_fixed_as_any(case: Case) -> None:
    sealed(office()[0])
    publish_sealed()
    assert refused("UPDATE docket_logleaf SET hash = hash")
    assert refused("DELETE FROM docket_logleaf")
    assert LogLeaf.objects.count() == 8


def test_the_receipt_is_of_the_log_that_signs_it() -> None:
    entry, receipt = sealed(office()[0])
    other = receipt_of(entry, replace(SIGNER, origin="other.example/log"))
    assert (other.promise.leaf, other.promise.origin) == (receipt.promise.leaf, "other.example/log")
    assert not read_note(other.note).is_signed_by(SIGNER.key)
