"""An archive is sent while it is made, and a half-made one is no archive."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from zipfile import BadZipFile, ZipFile

import pytest

from pliego.desk.zip_stream import Member, zip_stream

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_what_goes_in_comes_out_under_its_name() -> None:
    members = [Member("a/ñandú.txt", NOON, [b"uno", b"", b"dos"]), Member("b", NOON, [])]

    with ZipFile(io.BytesIO(b"".join(zip_stream(members)))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == {
            "a/ñandú.txt": b"unodos",
            "b": b"",
        }
        assert archive.getinfo("b").date_time == (2026, 11, 22, 12, 0, 0)


def test_pieces_are_asked_for_as_they_are_sent() -> None:
    asked = 0

    def pieces() -> Iterator[bytes]:
        nonlocal asked
        for number in range(50):
            asked += 1
            # Bytes that do not shrink, so that each piece must come out again.
            yield bytes((7 * number + 13 * place * place) % 251 for place in range(65_536))

    stream = zip_stream([Member("large", NOON, pieces())])
    next(stream)

    assert asked < 5


def test_a_stream_that_breaks_off_is_no_archive() -> None:
    def breaking() -> Iterator[bytes]:
        yield b"half"
        raise ValueError("altered")

    sent: list[bytes] = []
    with pytest.raises(ValueError, match="altered"):
        sent.extend(zip_stream([Member("a", NOON, [b"whole"]), Member("b", NOON, breaking())]))

    assert sent
    with pytest.raises(BadZipFile):
        ZipFile(io.BytesIO(b"".join(sent)))
