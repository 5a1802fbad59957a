"""A sealed file waits for its report, opens for its owner alone meanwhile, and becomes an exhibit or goes."""

import io
import json
import os
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.test import TestCase
from PIL import Image

from pliego.evidence.actions import (
    arrive,
    clean_kept,
    erase,
    forget,
    keep_waiting,
    open_exhibit,
    receive_kept,
    sweep,
    wait_until,
)
from pliego.evidence.actions.wait import LEAST
from pliego.evidence.arrival import Arrived
from pliego.evidence.errors import AlteredError, BusyError, ErasedError, GoneError, HeldError
from pliego.evidence.kinds import ErasureReason, HoldReason
from pliego.evidence.media import Media
from pliego.evidence.models import Custody, Exhibit, Hold, Waiting
from pliego.evidence.queries import describe, is_intact
from pliego.evidence.reasons import Reason, RefusedError
from pliego.evidence.waiting import Kept
from pliego.people.errors import NotReadyError
from pliego.people.models import ContentWrap
from tests.support import keys

from . import files
from .conftest import Desk

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TOMORROW = NOW + timedelta(days=1)
pytestmark = pytest.mark.usefixtures("db", "exhibits")


def left_in(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file()]


def arrived(content: bytes = b"hola", name: str = "notas.txt") -> Arrived:
    return arrive([content], name)


def kept(content: bytes = b"hola", name: str = "notas.txt", until: datetime = TOMORROW) -> Kept:
    return keep_waiting(arrived(content, name), until)


def age(folder: Path, days: int) -> None:
    moment = (NOW - timedelta(days=days)).timestamp()
    for path in folder.rglob("*"):
        os.utime(path, (moment, moment))


def test_what_waits_lies_sealed_and_only_its_value_opens_it(exhibits: Path, desk: Desk) -> None:
    content = b"CANARIO-7731 " * 20
    one = kept(content, "canario.txt")

    assert left_in(exhibits) == [one.id.hex]
    assert not any(b"CANARIO" in path.read_bytes() for path in exhibits.rglob("*") if path.is_file())
    assert list(Waiting.objects.values_list()) == [(one.id, one.stored_bytes, TOMORROW)]
    assert not any(part in repr(one) for part in ("canario", one.key.hex(), repr(one.key)))
    assert not ContentWrap.objects.exists()


def test_the_value_goes_through_json_unchanged() -> None:
    one = kept(files.picture(), "foto de la línea 3.jpg")
    copy = clean_kept(one)

    for each in (one, copy):
        assert Kept.from_json(json.loads(json.dumps(each.to_json()))) == each


def test_an_office_receives_it_from_nobody_and_its_members_open_it(desk: Desk) -> None:
    content = files.docx()
    one = kept(content, "carta.docx")

    exhibit = receive_kept(one, desk.office, note="de la línea 3")

    told = describe(exhibit, desk.beto)
    assert (told.name, told.media, told.size, told.note) == (
        "carta.docx",
        Media.DOCX,
        len(content),
        "de la línea 3",
    )
    assert told.arrival_hash == sha256(content).hexdigest()
    assert b"".join(open_exhibit(exhibit, desk.ana).pieces) == content
    assert is_intact(exhibit)
    assert (exhibit.pk, exhibit.received_by, exhibit.received_at) == (one.id, None, NOW)
    assert exhibit.custody.filter(deed="received", person=None, detail="").count() == 1
    assert not Waiting.objects.exists()


def test_its_moments_are_those_of_the_callers_clock(desk: Desk) -> None:
    month = datetime(2026, 11, 1, tzinfo=UTC)

    exhibit = receive_kept(kept(), desk.office, clock=lambda: month)

    assert (exhibit.received_at, Custody.objects.get().at) == (month, month)


def test_where_the_callers_transaction_is_taken_back_it_waits_as_before(desk: Desk, exhibits: Path) -> None:
    one = kept()

    def failing(line: Custody) -> None:
        raise IntegrityError(line.deed)

    with pytest.raises(IntegrityError, match="received"):
        receive_kept(one, desk.office, witness=failing)
    assert (Exhibit.objects.count(), ContentWrap.objects.count()) == (0, 0)
    assert b"".join(open_exhibit(receive_kept(one, desk.office), desk.ana).pieces) == b"hola"


def test_an_office_that_could_lose_it_does_not_receive_it_and_it_waits_on(desk: Desk) -> None:
    one = kept()
    with pytest.raises(NotReadyError):
        receive_kept(one, keys.office_with("sola", keys.opened("sol")))
    assert Waiting.objects.filter(pk=one.id).exists()


def test_it_is_received_once(desk: Desk) -> None:
    one = kept()
    receive_kept(one, desk.office)
    with pytest.raises(GoneError):
        receive_kept(one, desk.office)
    assert Exhibit.objects.count() == 1


def test_what_was_forgotten_leaves_nothing_and_is_never_received(desk: Desk, exhibits: Path) -> None:
    one = kept()
    with TestCase.captureOnCommitCallbacks(execute=True):
        forget(one)
        forget(one)
    assert left_in(exhibits) == []
    for attempt in (lambda: receive_kept(one, desk.office), lambda: wait_until([one], TOMORROW)):
        with pytest.raises(GoneError):
            attempt()


def test_forgetting_does_nothing_to_what_was_received(desk: Desk) -> None:
    one = kept()
    exhibit = receive_kept(one, desk.office)
    with TestCase.captureOnCommitCallbacks(execute=True):
        forget(one)
    assert is_intact(exhibit)


def test_what_was_forgotten_stays_where_that_is_taken_back(desk: Desk, exhibits: Path) -> None:
    one = kept()
    with TestCase.captureOnCommitCallbacks(execute=True), transaction.atomic():
        forget(one)
        transaction.set_rollback(True)
    assert is_intact(receive_kept(one, desk.office))


def test_a_sweep_takes_what_waited_too_long_and_leaves_what_waits_however_old(
    desk: Desk, exhibits: Path
) -> None:
    long, short = kept(until=NOW + timedelta(days=30)), kept(until=NOW)
    received = receive_kept(kept(), desk.office)
    age(exhibits, days=20)

    with TestCase.captureOnCommitCallbacks(execute=True):
        assert sweep().waiting == 1

    assert sorted(left_in(exhibits)) == sorted([long.id.hex, received.pk.hex])
    with pytest.raises(GoneError):
        receive_kept(short, desk.office)


def test_a_sweep_takes_what_waited_too_long_where_no_exhibit_is_yet(exhibits: Path) -> None:
    kept(until=NOW)
    with TestCase.captureOnCommitCallbacks(execute=True):
        sweep()
    assert left_in(exhibits) == []


def test_its_time_can_be_put_off_for_all_of_a_report_or_for_none(exhibits: Path) -> None:
    one, other = kept(until=NOW), kept(until=NOW)
    month = NOW + timedelta(days=30)
    wait_until([one, other], month)
    assert set(Waiting.objects.values_list("until", flat=True)) == {month}

    forget(other)
    with pytest.raises(GoneError):
        wait_until([one, other], TOMORROW)
    assert set(Waiting.objects.values_list("until", flat=True)) == {month}
    assert sweep().waiting == 0


def test_beyond_what_the_site_holds_nothing_is_kept_and_nothing_stays(settings: Any, exhibits: Path) -> None:
    settings.PLIEGO_WAITING_LIMIT = 2 * LEAST
    one, other = kept(), kept()
    with pytest.raises(BusyError):
        kept()
    assert sorted(left_in(exhibits)) == sorted([one.id.hex, other.id.hex])

    forget(one)
    assert kept()
    settings.PLIEGO_WAITING_LIMIT = 10 * LEAST
    with pytest.raises(BusyError):
        kept(b"lista\n" * 120_000)


def test_what_cannot_be_written_leaves_neither_row_nor_stream(
    exhibits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(descriptor, "no space left on the device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"), TestCase.captureOnCommitCallbacks(execute=True):
        kept()
    assert (left_in(exhibits), Waiting.objects.count()) == ([], 0)


def test_it_is_not_kept_within_a_transaction_which_would_wait_for_the_disk(exhibits: Path) -> None:
    with pytest.raises(RuntimeError, match="durable"), transaction.atomic():
        kept()
    assert left_in(exhibits) == []


def test_a_clean_copy_waits_as_long_and_says_what_it_was_made_of(desk: Desk) -> None:
    photo = files.picture()
    original = kept(photo, "IMG_20261103.jpg")

    copy = clean_kept(original)
    received = receive_kept(copy, desk.office, derived_from=receive_kept(original, desk.office))

    told = describe(received, desk.ana)
    content = b"".join(open_exhibit(received, desk.ana).pieces)
    with Image.open(io.BytesIO(photo)) as before, Image.open(io.BytesIO(content)) as after:
        assert (bool(before.getexif()), dict(after.getexif())) == (True, {})
    assert told.cleaned_from == copy.cleaned_from == original.arrival_hash
    assert told.name == f"{original.arrival_hash[:8]}.jpg"
    assert received.derived_from_id == original.id
    deeds = Custody.objects.order_by("pk").values_list("exhibit", "deed", "detail")
    assert list(deeds)[:3] == [
        (original.id, "received", ""),
        (original.id, "cleaned", copy.id.hex),
        (copy.id, "received", original.id.hex),
    ]


def test_a_copy_waits_until_the_end_of_its_original() -> None:
    original = kept(files.picture(), "foto.jpg", until=NOW + timedelta(days=30))
    copy = clean_kept(original)
    assert Waiting.objects.get(pk=copy.id).until == NOW + timedelta(days=30)


def test_what_cannot_be_cleaned_waits_on_and_no_copy_stays(exhibits: Path) -> None:
    original = kept()
    with pytest.raises(RefusedError) as refused:
        clean_kept(original)
    assert refused.value.reason is Reason.NOT_CLEANABLE
    assert left_in(exhibits) == [original.id.hex]


def test_of_what_was_altered_or_forgotten_there_is_no_copy(exhibits: Path) -> None:
    original = kept(files.picture(), "foto.jpg")
    stream = exhibits / original.id.hex[:2] / original.id.hex
    whole = stream.read_bytes()
    stream.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(AlteredError):
        clean_kept(original)

    stream.write_bytes(whole)
    Waiting.objects.all().delete()
    with pytest.raises(GoneError):
        clean_kept(original)
    assert left_in(exhibits) == [original.id.hex]


def test_who_handed_it_in_has_it_erased_without_a_key_unless_it_is_held(desk: Desk, exhibits: Path) -> None:
    exhibit = receive_kept(kept(), desk.office)
    held = Hold.objects.create(exhibit=exhibit, reason=HoldReason.COURT, placed_by=desk.person, placed_at=NOW)
    with pytest.raises(HeldError):
        erase(exhibit, None, ErasureReason.REQUEST)
    held.released_by, held.released_at = desk.person, NOW
    held.save()

    with TestCase.captureOnCommitCallbacks(execute=True):
        erase(exhibit, None, ErasureReason.REQUEST)

    assert left_in(exhibits) == []
    assert exhibit.custody.filter(deed="erased", person=None, detail="request").count() == 1
    with pytest.raises(ErasedError):
        describe(exhibit, desk.ana)


def test_a_value_of_another_file_opens_nothing(desk: Desk) -> None:
    one = kept()
    object.__setattr__(one, "id", uuid4())
    with pytest.raises(GoneError):
        receive_kept(one, desk.office)
