"""What is done with an exhibit stands in custody and, sealed, in the log: both or neither."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from pliego.desk import actions
from pliego.desk import append_only as guard_of_entries
from pliego.desk.custody import LogState, lines_of
from pliego.desk.models import DeedEntry
from pliego.docket.actions import open_entry, publish_sealed
from pliego.docket.models import Erasure, LogLeaf, SealedEntry
from pliego.docket.sealed import SealedBody
from pliego.evidence import append_only as guard_of_custody
from pliego.evidence.errors import AlteredError, ErasedError, HeldError
from pliego.evidence.kinds import Deed, ErasureReason, HoldReason
from pliego.evidence.models import Custody, Exhibit
from pliego.evidence.reasons import RefusedError
from pliego.people.actions.versions import locked
from pliego.people.errors import NotReadyError, NotYoursError
from pliego.people.keys import OpenKey
from pliego.people.models import ContentWrap, Office
from tests.support.keys import opened

from .conftest import Desk, person, with_key
from .samples import docx, jpeg

TEXT = b"hoja de asistencia"


def bodies(exhibit: Exhibit, key: OpenKey) -> list[SealedBody]:
    """What the log's entries about an exhibit say to someone of its office."""
    entries = (
        DeedEntry.objects.filter(custody__exhibit=exhibit).order_by("custody").values_list("entry", flat=True)
    )
    return [open_entry(SealedEntry.objects.get(pk=entry), key) for entry in entries]


def deeds(exhibit: Exhibit) -> list[str]:
    return list(exhibit.custody.values_list("deed", flat=True))


def test_every_line_of_custody_is_an_entry_that_the_office_can_read(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    b"".join(actions.open_exhibit(exhibit, desk.beto).pieces)
    actions.clean_exhibit(exhibit, desk.ana)
    actions.release_hold(actions.place_hold(exhibit, desk.ana, HoldReason.PANEL), desk.ana)
    actions.export_exhibit(exhibit, desk.ana)

    assert deeds(exhibit) == ["received", "opened", "cleaned", "held", "released", "exported"]
    assert [body.kind for body in bodies(exhibit, desk.beto)] == [
        f"exhibit_{deed}" for deed in deeds(exhibit)
    ]
    assert [body.payload["by"] for body in bodies(exhibit, desk.ana)][:2] == ["Ana", "Beto"]
    with pytest.raises(NotYoursError):
        bodies(exhibit, desk.carla)


def test_the_entry_of_arrival_stands_for_the_file(desk: Desk) -> None:
    exhibit = desk.hand_in(TEXT, "asistencia.txt", "de la caseta")
    (body,) = bodies(exhibit, desk.ana)

    assert body.payload["file_sha256"] == hashlib.sha256(TEXT).hexdigest()
    assert body.payload["exhibit"] == str(exhibit.pk)
    assert "asistencia.txt" not in str(body.payload)


def test_the_entry_of_a_clean_copy_stands_for_the_clean_file(desk: Desk) -> None:
    copy = actions.clean_exhibit(desk.hand_in(docx(), "acta.docx"), desk.ana)
    clean = b"".join(actions.open_exhibit(copy, desk.ana).pieces)

    assert bodies(copy, desk.ana)[0].payload["file_sha256"] == hashlib.sha256(clean).hexdigest()


def test_a_line_without_its_entry_is_not_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    exhibit = desk.hand_in(TEXT, "a.txt")
    monkeypatch.setattr("pliego.docket.actions.seal_entry", _fails)

    with pytest.raises(NotReadyError):
        actions.open_exhibit(exhibit, desk.ana)
    with pytest.raises(NotReadyError):
        actions.place_hold(exhibit, desk.ana, HoldReason.COURT)
    exhibit.refresh_from_db()
    assert (deeds(exhibit), exhibit.erased_at, exhibit.holds.count()) == (["received"], None, 0)


def test_what_cannot_be_witnessed_is_not_taken_in(
    desk: Desk, exhibits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pliego.docket.actions.seal_entry", _fails)

    with pytest.raises(NotReadyError):
        desk.hand_in(TEXT, "a.txt")

    assert not Exhibit.objects.exists()
    assert [file for file in exhibits.rglob("*") if file.is_file()] == []


def test_a_clean_copy_that_fails_is_written_down_in_both(desk: Desk) -> None:
    exhibit = desk.hand_in(TEXT, "a.txt")

    with pytest.raises(RefusedError):
        actions.clean_exhibit(exhibit, desk.ana)

    assert deeds(exhibit) == ["received", "refused"]
    assert bodies(exhibit, desk.ana)[1].payload["detail"] == "not_cleanable"


def test_an_altered_file_is_told_before_anything_is_opened(desk: Desk, exhibits: Path) -> None:
    exhibit = desk.hand_in(TEXT, "a.txt")
    (stored,) = [file for file in exhibits.rglob("*") if file.is_file()]
    stored.chmod(0o600)
    content = bytearray(stored.read_bytes())
    content[-1] ^= 1
    stored.write_bytes(content)

    for deed in (actions.open_exhibit, actions.export_exhibit):
        with pytest.raises(AlteredError):
            deed(exhibit, desk.ana)
    assert deeds(exhibit) == ["received"]


def test_erasing_destroys_file_keys_and_entries_and_says_so(
    committed: None, desk: Desk, exhibits: Path
) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    copy = actions.clean_exhibit(exhibit, desk.ana)
    publish_sealed()
    told = set(DeedEntry.objects.values_list("entry", flat=True))

    erase(exhibit, desk)

    assert [file for file in exhibits.rglob("*") if file.is_file()] == []
    assert not SealedEntry.objects.filter(pk__in=told).exists()
    assert not ContentWrap.objects.filter(content__in=[*told, exhibit.pk, copy.pk]).exists()
    assert Erasure.objects.count() == len(told)
    assert set(Erasure.objects.values_list("reason", flat=True)) == {"asked"}
    # What was done stays, and the deed of erasing is an entry like any other.
    assert deeds(exhibit)[-1] == deeds(copy)[-1] == Deed.ERASED
    (last,) = remaining(exhibit, desk.beto)
    assert (last.kind, last.payload["reason"]) == ("exhibit_erased", "request")
    assert "file_sha256" not in last.payload


def test_the_leaves_of_what_was_erased_stay(desk: Desk) -> None:
    exhibit = desk.hand_in(TEXT, "a.txt")
    leaf = bytes(DeedEntry.objects.get().leaf)

    erase(exhibit, desk)

    assert LogLeaf.objects.filter(hash=leaf, erased_by__isnull=False).exists()
    received, erased = lines_of(exhibit, desk.ana)
    assert (received.state, received.place, erased.state) == (LogState.ERASED, None, LogState.IN_LOG)


@pytest.mark.parametrize("held", ["original", "copy"])
def test_nothing_is_erased_while_the_exhibit_or_a_copy_is_under_hold(desk: Desk, held: str) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    copy = actions.clean_exhibit(exhibit, desk.ana)
    hold = actions.place_hold(exhibit if held == "original" else copy, desk.beto, HoldReason.COURT)

    with pytest.raises(HeldError):
        erase(exhibit, desk)

    assert b"".join(actions.open_exhibit(exhibit, desk.ana).pieces) == jpeg()
    assert b"".join(actions.open_exhibit(copy, desk.ana).pieces)
    assert not Erasure.objects.exists()
    actions.release_hold(hold, desk.ana)
    erase(exhibit, desk)
    with pytest.raises(ErasedError):
        actions.open_exhibit(exhibit, desk.ana)


def test_which_entry_a_line_became_cannot_be_changed(desk: Desk) -> None:
    desk.hand_in(TEXT, "a.txt")
    for change in (
        "UPDATE desk_deedentry SET leaf = %s",
        "DELETE FROM desk_deedentry WHERE leaf <> %s",
    ):
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(change, [bytes(32)])


def test_no_line_of_custody_is_without_an_entry(desk: Desk) -> None:
    exhibit = desk.hand_in(jpeg(), "foto.jpg")
    actions.clean_exhibit(exhibit, desk.ana)
    actions.export_exhibit(exhibit, desk.ana)
    erase(exhibit, desk)

    assert Custody.objects.count() == 7
    assert not Custody.objects.filter(entry=None).exists()


def erase(exhibit: Exhibit, desk: Desk) -> None:
    actions.erase_exhibit(exhibit, desk.ana, ErasureReason.REQUEST)


def remaining(exhibit: Exhibit, key: OpenKey) -> list[SealedBody]:
    """What the log still says of an exhibit to someone of its office."""
    entries = DeedEntry.objects.filter(custody__exhibit=exhibit).values_list("entry", flat=True)
    return [open_entry(entry, key) for entry in SealedEntry.objects.filter(pk__in=list(entries))]


def _fails(*arguments: Any, **named: Any) -> None:
    raise NotReadyError("the office lost its second holder")


def unguarded() -> None:
    """Take the triggers away, as whoever owns the database can."""
    owner: Any = SimpleNamespace(connection=connection)
    # PostgreSQL alters no table of which constraints are still to be checked.
    connection.check_constraints()
    guard_of_custody.unprotect(None, owner)
    guard_of_entries.unprotect(None, owner)


def states(exhibit: Exhibit, key: OpenKey) -> list[LogState]:
    return [line.state for line in lines_of(Exhibit.objects.get(pk=exhibit.pk), key)]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", datetime(2026, 11, 22, 11, 59, tzinfo=UTC)),
        ("person", None),
        ("deed", "exported"),
        ("detail", "court"),
    ],
)
def test_a_line_of_custody_that_was_altered_no_longer_agrees_with_the_log(
    desk: Desk, column: str, value: object
) -> None:
    exhibit = desk.hand_in(TEXT, "a.txt")
    actions.open_exhibit(exhibit, desk.beto)
    publish_sealed()
    assert states(exhibit, desk.ana) == [LogState.IN_LOG, LogState.IN_LOG]
    unguarded()

    Custody.objects.filter(deed="opened").update(**{column: value})

    assert states(exhibit, desk.ana) == [LogState.IN_LOG, LogState.DIFFERS]
    assert "says something else" in with_key(desk.ana).get(f"/en/exhibits/{exhibit.pk}/").text


def test_an_exchanged_file_and_an_exchanged_leaf_no_longer_agree_with_the_log(desk: Desk) -> None:
    exhibit, other = desk.hand_in(TEXT, "a.txt"), desk.hand_in(TEXT, "b.txt")
    unguarded()

    Exhibit.objects.filter(pk=exhibit.pk).update(sealed_hash=bytes(other.sealed_hash))
    DeedEntry.objects.filter(custody__exhibit=other).update(leaf=bytes(32))

    assert states(exhibit, desk.ana) == states(other, desk.ana) == [LogState.DIFFERS]


def test_a_line_of_custody_that_was_put_in_is_not_in_the_log(desk: Desk) -> None:
    exhibit = desk.hand_in(TEXT, "a.txt")
    Custody.objects.create(exhibit=exhibit, at=exhibit.received_at, person=person(desk.beto), deed="opened")

    assert states(exhibit, desk.ana) == [LogState.PROMISED, LogState.ABSENT]
    assert 'class="fault"' in with_key(desk.ana).get(f"/es/exhibits/{exhibit.pk}/").text


def test_what_must_go_goes_where_the_office_can_take_nothing_sealed_any_more(desk: Desk) -> None:
    exhibit = desk.hand_in(TEXT, "a.txt")
    opened("beto")
    with pytest.raises(NotReadyError):
        actions.place_hold(exhibit, desk.ana, HoldReason.COURT)

    erase(exhibit, desk)

    assert not ContentWrap.objects.filter(content=exhibit.pk).exists()
    assert deeds(exhibit) == ["received", "erased"]
    assert states(exhibit, desk.ana) == [LogState.ERASED, LogState.UNSEALED]
    assert 'class="fault"' not in with_key(desk.ana).get(f"/es/exhibits/{exhibit.pk}/").text


def test_a_deed_that_came_just_before_an_erasure_is_forgotten_by_the_log_with_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    exhibit = desk.hand_in(TEXT, "a.txt")

    @contextmanager
    def after_another(office: Office) -> Iterator[None]:
        monkeypatch.setattr(actions, "locked", locked)
        actions.open_exhibit(exhibit, desk.beto)
        with locked(office):
            yield

    monkeypatch.setattr(actions, "locked", after_another)
    erase(exhibit, desk)

    assert deeds(exhibit) == ["received", "opened", "erased"]
    assert states(exhibit, desk.ana) == [LogState.ERASED, LogState.ERASED, LogState.IN_LOG]
