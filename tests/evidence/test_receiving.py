"""An exhibit is sealed while it arrives, opens for its office alone, and not at all once a byte was altered."""

import json
import os
import tracemalloc
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from django.db import IntegrityError

from pliego.evidence.actions import arrive, export_parts, open_exhibit, receive
from pliego.evidence.arrival import Arrival
from pliego.evidence.errors import AlteredError
from pliego.evidence.kinds import Scan
from pliego.evidence.media import Media
from pliego.evidence.models import Custody, Exhibit
from pliego.evidence.queries import describe, exhibits_of, is_intact
from pliego.people.errors import NotReadyError, NotYoursError
from pliego.people.models import ContentWrap
from tests.support import keys

from . import files
from .conftest import Desk


def stream_of(exhibits: Path, exhibit: Exhibit) -> Path:
    return exhibits / exhibit.pk.hex[:2] / exhibit.pk.hex


def left_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_both_members_read_what_arrived_and_what_it_is(desk: Desk) -> None:
    content = files.docx()
    exhibit = desk.hand_in(content, "carta.docx", note="entregada por la comisión")
    for member in (desk.ana, desk.beto):
        told = describe(exhibit, member)
        assert (told.name, told.media, told.size) == ("carta.docx", Media.DOCX, len(content))
        assert (told.arrival_hash, told.note) == (sha256(content).hexdigest(), "entregada por la comisión")
        assert told.scan is Scan.NONE
        assert b"".join(open_exhibit(exhibit, member).pieces) == content


def test_each_opening_is_recorded_before_a_byte_is_given_out(desk: Desk) -> None:
    exhibit = desk.hand_in(files.picture(), "foto.jpg")
    open_exhibit(exhibit, desk.beto)
    lines = exhibit.custody.values_list("deed", "person", "detail")
    assert list(lines) == [("received", desk.ana.person_id, ""), ("opened", desk.beto.person_id, "")]


def test_nobody_else_opens_it_and_nothing_is_recorded_then(desk: Desk) -> None:
    exhibit = desk.hand_in(files.picture(), "foto.jpg")
    stranger = keys.opened("carla")
    for attempt in (open_exhibit, describe, export_parts):
        with pytest.raises(NotYoursError):
            attempt(exhibit, stranger)
    assert exhibit.custody.count() == 1


def test_the_stored_size_tells_a_class_only(desk: Desk) -> None:
    sizes = {desk.hand_in(b"a" * length, "notas.txt").stored_bytes for length in (98_500, 99_250, 100_000)}
    assert len(sizes) == 1


def test_the_store_names_neither_file_nor_kind(desk: Desk, exhibits: Path) -> None:
    exhibit = desk.hand_in(files.pdf(), "acta.pdf")
    assert left_in(exhibits) == [stream_of(exhibits, exhibit)]


@pytest.mark.parametrize("place", [0, 20, 50, 70_000, 140_000, -1])
def test_an_altered_byte_is_found_before_its_piece_is_given_out(
    desk: Desk, exhibits: Path, place: int
) -> None:
    content = os.urandom(70_000).hex().encode() + b"\n"
    exhibit = desk.hand_in(content, "notas.txt")
    altered = bytearray(stream_of(exhibits, exhibit).read_bytes())
    altered[place] ^= 1
    stream_of(exhibits, exhibit).write_bytes(bytes(altered))

    given: list[bytes] = []
    with pytest.raises(AlteredError):
        given.extend(open_exhibit(exhibit, desk.ana).pieces)
    assert content.startswith(b"".join(given))
    assert not is_intact(exhibit)


@pytest.mark.parametrize("keep", [0, 10, 60_000, 100_000])
def test_a_stream_that_was_cut_or_is_gone_is_found(desk: Desk, exhibits: Path, keep: int) -> None:
    exhibit = desk.hand_in(b"a" * 130_000, "notas.txt")
    stream_of(exhibits, exhibit).write_bytes(stream_of(exhibits, exhibit).read_bytes()[:keep])
    with pytest.raises(AlteredError):
        list(open_exhibit(exhibit, desk.ana).pieces)
    stream_of(exhibits, exhibit).unlink()
    with pytest.raises(AlteredError):
        list(open_exhibit(exhibit, desk.ana).pieces)
    assert not is_intact(exhibit)


def test_streams_and_descriptions_cannot_be_exchanged(desk: Desk, exhibits: Path) -> None:
    one, other = desk.hand_in(b"one", "one.txt"), desk.hand_in(b"other", "other.txt")
    stream_of(exhibits, one).write_bytes(stream_of(exhibits, other).read_bytes())
    with pytest.raises(AlteredError):
        list(open_exhibit(one, desk.ana).pieces)
    Exhibit.objects.filter(pk=one.pk).update(description=other.description)
    one.refresh_from_db()
    with pytest.raises(AlteredError):
        describe(one, desk.ana)


def test_an_office_that_could_lose_it_takes_nothing_and_nothing_stays(desk: Desk, exhibits: Path) -> None:
    alone = keys.office_with("sola", keys.opened("sol"))
    with pytest.raises(NotReadyError):
        receive(arrive([files.picture()], "foto.jpg"), alone, desk.person)
    assert (left_in(exhibits), Exhibit.objects.count(), ContentWrap.objects.count()) == ([], 0, 0)


def test_a_witness_that_fails_takes_everything_back(desk: Desk, exhibits: Path) -> None:
    def failing(line: Custody) -> None:
        raise IntegrityError(line.deed)

    with pytest.raises(IntegrityError, match="received"):
        receive(arrive([b"hola"], "notas.txt"), desk.office, desk.person, witness=failing)
    assert (left_in(exhibits), Exhibit.objects.count(), ContentWrap.objects.count()) == ([], 0, 0)


def test_what_breaks_off_leaves_nothing(exhibits: Path) -> None:
    def breaking() -> Iterator[bytes]:
        yield b"a" * 100_000
        raise ConnectionError

    with pytest.raises(ConnectionError):
        arrive(breaking(), "notas.txt")
    assert left_in(exhibits) == []


def test_what_arrived_can_be_discarded(exhibits: Path) -> None:
    arrived = arrive([b"hola"], "notas.txt")
    assert len(left_in(exhibits)) == 1
    arrived.discard()
    assert left_in(exhibits) == []
    assert "hola" not in repr(arrived)
    assert arrived.key.hex() not in repr(arrived)
    assert "notas" not in repr(arrived)


def test_memory_does_not_grow_with_the_file(exhibits: Path) -> None:
    """Twenty-five megabytes pass through a few pieces and two blocks of one mebibyte."""
    piece = b"lista de asistencia\n" * 3200
    arrival = Arrival("lista.txt")
    tracemalloc.start()
    for _ in range(400):
        arrival.feed(piece)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    arrived = arrival.finish()
    arrived.discard()
    assert arrived.size > 25_000_000
    assert peak < 4_000_000


def test_opening_gives_out_pieces_and_not_the_whole(desk: Desk) -> None:
    exhibit = desk.hand_in(b"hora\n" * 200_000, "horas.txt")
    assert max(len(piece) for piece in open_exhibit(exhibit, desk.ana).pieces) <= 64 * 1024


def test_an_office_lists_its_own_the_newest_first(desk: Desk) -> None:
    other = keys.office_with("otra", desk.ana, desk.beto)
    mine = [desk.hand_in(b"x", "a.txt") for _ in range(2)]
    receive(arrive([b"y"], "b.txt"), other, desk.person)
    assert set(exhibits_of([desk.office])) == set(mine)


def test_an_export_carries_what_it_is_and_who_had_it(desk: Desk) -> None:
    content = files.picture()
    exhibit = desk.hand_in(content, "foto.jpg", note="nota")
    parts = export_parts(exhibit, desk.beto)
    assert b"".join(parts.pieces) == content
    assert parts.name == "foto.jpg"
    told = json.loads(json.dumps({"manifest": parts.manifest, "custody": parts.custody}))
    assert told["manifest"]["sha256"] == sha256(content).hexdigest()
    assert told["manifest"]["stored_sha256"] == bytes(exhibit.sealed_hash).hex()
    assert (told["manifest"]["media_type"], told["manifest"]["note"]) == ("image/jpeg", "nota")
    assert told["manifest"]["received_at"] == "2026-11-22T12:00:00+00:00"
    assert [(line["deed"], line["by"]) for line in told["custody"]] == [
        ("received", "Ana"),
        ("exported", "Beto"),
    ]
