"""Nothing sealed leaks through what is published; receipts, erasures and timestamps are had over HTTP."""

import json
import re
import zlib
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any, Final

import pytest
from django.apps import apps
from django.conf import LazySettings
from django.test import Client
from time_machine import Traveller

from pliego.docket.actions import append_event, erase_entry, publish_sealed, seal_entry, sign_checkpoint
from pliego.docket.kinds import ErasureReason
from pliego.docket.log.pliego_verify import (
    Receipt,
    Trusted,
    check_erasures_file,
    check_receipt_file,
    present,
    read_key,
    sound,
    with_answer,
)
from pliego.docket.log_key import log_signer
from pliego.docket.models import Case, Checkpoint, SealedEntry, Timestamp
from pliego.docket.sealed import SealedBody
from pliego.observatory.from_docket import publish
from pliego.observatory.log_from_docket import publish_log, publish_timestamps
from pliego.observatory.models import PublishedCheckpoint, PublishedPlace, unpack
from pliego.people.models import Office
from tests.observatory.conftest import MakeEntry
from tests.support.keys import office_with, opened
from tests.support.published import TODAY

CANARY: Final = "canary7f3a"


@pytest.fixture(autouse=True)
def own_files(settings: LazySettings, tmp_path: Path) -> None:
    """A key of the log and a journal of the test's own."""
    settings.PLIEGO_LOG_KEY = tmp_path / "log-key.pem"
    settings.PLIEGO_LOG_KEY_IS_NAMED = False
    settings.PLIEGO_ERASURES = tmp_path / "erasures.jsonl"


@pytest.fixture
def office(db: None) -> Office:
    """An office whose name must not be found outside."""
    return office_with(f"office-{CANARY}", opened("ana"), opened("beto"))


def seal(office: Office, number: int = 0) -> Receipt:
    """Seal a body that says the word in each of its parts, and give the receipt."""
    body = SealedBody(f"kind-{CANARY}", f"case-{CANARY}", {CANARY: f"{CANARY} {number}"})
    return Receipt(seal_entry(body, [office]).note)


def asked(client: Client, address: str, status: int = 200) -> Any:
    answer = client.get(f"/log/{address}")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (status, "no-store")
    return json.loads(answer.content)


def leaf_of(receipt: Receipt) -> str:
    return receipt.note.split("leaf ")[1].split("\n")[0]


def test_a_receipt_is_completed_by_what_the_site_answers(office: Office, client: Client) -> None:
    receipt = seal(office)
    publish_sealed()
    publish_log()
    answer = client.get(f"/log/inclusion?leaf={leaf_of(receipt)}").content
    trusted = Trusted(read_key(client.get("/log/key").content.decode()))
    found = check_receipt_file(with_answer(receipt, answer), trusted, present())
    assert [finding.code for finding in found] == [
        "promise_holds", "checkpoint_holds", "promise_kept", "history_unknown",
    ]  # fmt: skip


def test_a_leaf_that_is_not_there_is_answered_with_the_checkpoint_of_the_moment(
    office: Office, client: Client, clock: Traveller
) -> None:
    receipt = seal(office)
    publish_log()
    answer = asked(client, f"inclusion?leaf={leaf_of(receipt)}", 404)
    assert answer.keys() == {"error", "leaf", "checkpoint"}
    trusted = Trusted(read_key(client.get("/log/key").content.decode()))
    early = check_receipt_file(with_answer(receipt, json.dumps(answer).encode()), trusted, present())
    assert early[-1].code == "history_unknown"
    assert early[-2].code == "promise_waits"
    clock.move_to(datetime(2026, 11, 25, tzinfo=UTC))
    sign_checkpoint(log_signer())
    publish_log()
    late = client.get(f"/log/inclusion?leaf={leaf_of(receipt)}").content
    assert check_receipt_file(with_answer(receipt, late), trusted, present())[-2].code == "promise_unanswered"


@pytest.mark.parametrize("leaf", ["", "x", "ab" * 31, "AB" * 32, "ab" * 33])
def test_what_is_no_leaf_is_refused_in_words(office: Office, client: Client, leaf: str) -> None:
    publish_log()
    assert "64 hexadecimal digits" in asked(client, f"inclusion?leaf={leaf}", 400)["error"]


def test_every_leaf_is_found_by_its_hash_whatever_stands_behind_it(
    office: Office, case: Case, entry: MakeEntry, client: Client
) -> None:
    append_event(case, entry())
    seal(office)
    publish_sealed()
    publish(TODAY)
    for place in PublishedPlace.objects.all():
        assert asked(client, f"inclusion?leaf={bytes(place.hash).hex()}")["index"] == place.index
    assert PublishedPlace.objects.count() == 9


def test_erasures_are_published_with_their_proofs(office: Office, client: Client) -> None:
    publish_log()
    assert asked(client, "erasures.json")["erasures"] == []
    receipt = seal(office)
    publish_sealed()
    erase_entry(SealedEntry.objects.get(leaf_hash=bytes.fromhex(leaf_of(receipt))), ErasureReason.ASKED)
    publish_log()
    data = client.get("/log/erasures.json").content
    found = check_erasures_file(data, Trusted(read_key(client.get("/log/key").content.decode())))
    assert sound(found)
    (erasure,) = json.loads(data)["erasures"]
    assert (erasure["erased"], erasure["day"], erasure["reason"]) == (leaf_of(receipt), "2026-11-22", "asked")
    assert asked(client, f"inclusion?leaf={leaf_of(receipt)}")["leaf"] == leaf_of(receipt)


def test_a_timestamp_is_given_as_the_authority_gave_it(db: None, client: Client) -> None:
    publish_log()
    asked(client, "timestamps/1", 404)
    Timestamp.objects.create(checkpoint=Checkpoint.objects.get(), token=b"token")
    publish_timestamps()
    publish_timestamps()
    answer = client.get("/log/timestamps/1")
    assert (answer.content, answer.headers["Content-Type"]) == (b"token", "application/timestamp-reply")
    asked(client, "timestamps/99999999999999999999", 404)


def published_bytes(client: Client, leaves: list[str]) -> bytes:
    """Everything that the site says to the public in English: each page it links to, its JSON, and all of the log."""
    waiting, seen, said = ["/en/", *log_addresses(leaves)], set[str](), [b""]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        answer = client.get(address)
        data = b"".join(answer) if answer.streaming else answer.content
        said.append(data)
        links = re.findall(rb'href="(/en/cases/[^"#?]*|/en/[^"#?/]*/?)"', data)
        waiting += [link.decode() for link in links]
    assert any(address.endswith(".json") and "/cases/" in address for address in seen)
    return b"\n".join(said)


def log_addresses(leaves: list[str]) -> list[str]:
    fixed = ["key", "checkpoint", "checkpoints.json", "erasures.json", "consistency?from=1", "timestamps/1"]
    return [f"/log/{address}" for address in (*fixed, *(f"inclusion?leaf={leaf}" for leaf in leaves))]


def published_values() -> list[object]:
    """Every value of every published table."""
    models = apps.get_app_config("observatory").get_models()
    return list(chain.from_iterable(row for model in models for row in model._default_manager.values_list()))


def held(value: object) -> bytes:
    """The bytes of a value, unpacked where it was packed."""
    if not isinstance(value, bytes | memoryview):
        return str(value).encode()
    try:
        return unpack(value).encode()
    except zlib.error:
        return bytes(value)


def test_nothing_sealed_is_found_in_what_is_published(
    office: Office, case: Case, entry: MakeEntry, client: Client
) -> None:
    append_event(case, entry())
    receipts = [seal(office, number) for number in range(11)]
    publish_sealed()
    rows = list(SealedEntry.objects.all())
    erase_entry(rows[0], ErasureReason.MISTAKEN)
    publish(TODAY)
    pages = published_bytes(client, [leaf_of(receipt) for receipt in receipts])
    tables = b"\n".join(map(held, published_values()))
    for place in (pages, tables):
        assert CANARY.encode() not in place
        for row in rows:
            for secret in (
                bytes(row.salt),
                bytes(row.ciphertext)[21:53],
                bytes(row.ciphertext)[60:90],
                row.pk.bytes,
            ):
                assert secret not in place
                assert secret.hex().encode() not in place
            assert str(row.pk).encode() not in place
    assert bytes(rows[3].leaf_hash) in tables


def test_the_published_places_of_a_day_are_not_in_the_order_of_arrival(office: Office) -> None:
    """The chance that sixteen fall into order, or turned about, is less than one in ten billion."""
    order = [leaf_of(seal(office, number)) for number in range(16)]
    publish_sealed()
    publish_log()
    places = PublishedPlace.objects.order_by("index").values_list("hash", flat=True)
    out = [bytes(leaf).hex() for leaf in places]
    assert sorted(out) == sorted(order)
    assert out not in (order, order[::-1])


def test_what_was_published_of_another_log_is_taken_back_whole(office: Office, client: Client) -> None:
    PublishedPlace.objects.create(index=0, hash=b"o" * 32)
    receipt = seal(office)
    publish_sealed()
    PublishedCheckpoint.objects.create(number=7, size=1, note="of another log", key="k")
    publish_log()
    asked(client, f"inclusion?leaf={(b'o' * 32).hex()}", 404)
    assert asked(client, f"inclusion?leaf={leaf_of(receipt)}")["size"] == 8
