"""A hold forbids to erase; erasing destroys what can be opened and leaves what was done."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.test import TestCase

from pliego.evidence.actions import clean, erase, export_parts, hold, open_exhibit, release, sweep
from pliego.evidence.errors import AlreadyError, ErasedError, HeldError
from pliego.evidence.kinds import ErasureReason, HoldReason
from pliego.evidence.models import Exhibit
from pliego.evidence.queries import describe, is_held
from pliego.people.models import ContentWrap

from . import files
from .conftest import Desk


@pytest.fixture
def exhibit(desk: Desk) -> Exhibit:
    return desk.hand_in(files.picture(), "foto.jpg")


def erased(exhibit: Exhibit, desk: Desk) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        erase(exhibit, desk.person, ErasureReason.REQUEST)


def left_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_erasing_destroys_stream_description_and_keys_and_leaves_row_and_custody(
    exhibit: Exhibit, desk: Desk, exhibits: Path
) -> None:
    erased(exhibit, desk)
    assert left_in(exhibits) == []
    assert not ContentWrap.objects.exists()
    exhibit.refresh_from_db()
    assert (bytes(exhibit.description), exhibit.erased_at) == (b"", datetime(2026, 11, 22, 12, tzinfo=UTC))
    assert list(exhibit.custody.values_list("deed", "detail")) == [("received", ""), ("erased", "request")]


@pytest.mark.parametrize("deed", [describe, open_exhibit, export_parts, clean])
def test_nothing_opens_an_erased_exhibit(
    exhibit: Exhibit, desk: Desk, deed: Callable[[Exhibit, object], object]
) -> None:
    erased(exhibit, desk)
    with pytest.raises(ErasedError):
        deed(exhibit, desk.ana)
    assert exhibit.custody.count() == 2


def test_the_stream_goes_only_when_the_erasure_is_committed(
    exhibit: Exhibit, desk: Desk, exhibits: Path
) -> None:
    erase(exhibit, desk.person, ErasureReason.LAW)
    assert len(left_in(exhibits)) == 1


def test_it_is_erased_once(exhibit: Exhibit, desk: Desk) -> None:
    erased(exhibit, desk)
    with pytest.raises(ErasedError):
        erased(exhibit, desk)
    with pytest.raises(ErasedError):
        hold(exhibit, desk.person, HoldReason.PANEL)


def test_a_clean_copy_outlives_its_original(exhibit: Exhibit, desk: Desk) -> None:
    copy = clean(exhibit, desk.ana)
    erased(exhibit, desk)
    assert b"".join(open_exhibit(copy, desk.beto).pieces)


def test_under_hold_nothing_is_erased(exhibit: Exhibit, desk: Desk, exhibits: Path) -> None:
    first = hold(exhibit, desk.person, HoldReason.PANEL)
    second = hold(exhibit, desk.person, HoldReason.COURT)
    for still in (first, second):
        assert is_held(exhibit)
        with pytest.raises(HeldError):
            erased(exhibit, desk)
        release(still, desk.person)
    assert not is_held(exhibit)
    assert len(left_in(exhibits)) == 1
    erased(exhibit, desk)
    assert left_in(exhibits) == []
    assert list(exhibit.custody.values_list("deed", "detail"))[1:] == [
        ("held", "panel"),
        ("held", "court"),
        ("released", "panel"),
        ("released", "court"),
        ("erased", "request"),
    ]


def test_a_hold_is_released_once(exhibit: Exhibit, desk: Desk) -> None:
    placed = hold(exhibit, desk.person, HoldReason.REVIEW)
    release(placed, desk.person)
    assert (placed.released_by, placed.released_at) == (desk.person, datetime(2026, 11, 22, 12, tzinfo=UTC))
    with pytest.raises(AlreadyError):
        release(placed, desk.person)
    assert exhibit.custody.count() == 3


def test_sweeping_takes_what_no_exhibit_needs_and_leaves_the_young(
    exhibit: Exhibit, desk: Desk, exhibits: Path
) -> None:
    orphan = exhibits / "ab" / ("ab" * 16)
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"x")
    draft = exhibits / "drafts" / "half"
    draft.write_bytes(b"x")
    gone = desk.hand_in(b"x", "notas.txt")
    erase(gone, desk.person, ErasureReason.MISTAKE)
    day = 24 * 60 * 60
    now = datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp()
    for path in left_in(exhibits):
        os.utime(path, (now - day + 1, now - day + 1))
    assert (sweep().drafts, sweep().orphans) == (0, 0)
    for path in left_in(exhibits):
        os.utime(path, (now - day - 1, now - day - 1))
    swept = sweep()
    assert (swept.drafts, swept.orphans) == (1, 2)
    assert [path.name for path in left_in(exhibits)] == [exhibit.pk.hex]


@pytest.mark.django_db
def test_a_database_without_exhibits_takes_nothing_out_of_a_store_that_has_some(exhibits: Path) -> None:
    """As when a site is started with another database by mistake."""
    stream = exhibits / "ab" / ("ab" * 16)
    stream.parent.mkdir(parents=True)
    stream.write_bytes(b"x")
    os.utime(stream, (0, 0))
    assert sweep().orphans == 0
    assert stream.exists()
