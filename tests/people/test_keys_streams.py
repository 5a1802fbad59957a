"""A stream gives back what was sealed, tells a size class only, and opens neither cut, nor reordered, nor continued."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.people.keys import (
    PIECE,
    CannotOpenError,
    StreamSealer,
    new_content_key,
    open_stream,
    size_class,
    stored_size,
)
from tests.support.mutation import flipped

KEY = bytes(range(32))
HEAD = 40
SEALED_PIECE = PIECE + 17
ROOM = PIECE - 4


def _sealed(content: bytes, key: bytes = KEY, chunk: int = PIECE) -> bytes:
    sealer = StreamSealer(key)
    parts = [sealer.header]
    parts += [sealer.push(content[start : start + chunk]) for start in range(0, len(content), chunk)]
    parts.append(sealer.finish())
    return b"".join(parts)


def _opened(stored: bytes, key: bytes = KEY, chunk: int = PIECE) -> bytes:
    return b"".join(open_stream(key, _chunks(stored, chunk)))


def _chunks(stored: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(stored), size):
        yield stored[start : start + size]


def _content(length: int) -> bytes:
    return (b"0123456789abcdef" * (length // 16 + 1))[:length]


@given(st.binary(max_size=3000), st.integers(1, 4000), st.integers(1, 4000))
def test_a_stream_gives_back_what_was_sealed(content: bytes, written: int, read: int) -> None:
    assert _opened(_sealed(content, chunk=written), chunk=read) == content


@pytest.mark.parametrize(
    "length", [0, 1, 1020, 1021, ROOM - 1, ROOM, ROOM + 1, 2 * ROOM, 2 * ROOM + 1, 10 * ROOM + 7, 1_000_000]
)
def test_lengths_at_the_edges_of_pieces(length: int) -> None:
    stored = _sealed(_content(length), chunk=PIECE * 3)
    assert _opened(stored, chunk=100_000) == _content(length)
    assert len(stored) == stored_size(length)


@given(st.integers(0, 50_000_000))
def test_the_stored_size_tells_a_class_and_adds_little(length: int) -> None:
    size = stored_size(length)
    assert size >= length
    assert size <= max(1024, length * 1.13) + 100
    assert stored_size(length + 1) >= size


def test_sizes_are_few() -> None:
    assert len({stored_size(length) for length in range(0, 1_000_000, 97)}) < 250


@given(st.integers(0, 10**9))
def test_a_size_class_holds_its_length_and_is_of_its_own_class(length: int) -> None:
    assert size_class(length) >= length
    assert size_class(size_class(length)) == size_class(length)


def test_no_changed_byte_of_a_stream_opens() -> None:
    stored = _sealed(b"what was handed in")
    for changed in flipped(stored):
        with pytest.raises(CannotOpenError):
            _opened(changed)


def test_a_stream_cut_anywhere_does_not_open() -> None:
    stored = _sealed(b"what was handed in")
    for end in range(len(stored)):
        with pytest.raises(CannotOpenError):
            _opened(stored[:end])


def test_a_stream_cut_between_pieces_does_not_open() -> None:
    stored = _sealed(_content(5 * ROOM))
    for pieces in range(5):
        with pytest.raises(CannotOpenError, match="cut short"):
            _opened(stored[: HEAD + pieces * SEALED_PIECE])


def test_pieces_in_another_order_do_not_open() -> None:
    stored = _sealed(_content(3 * ROOM))
    head, rest = stored[:HEAD], stored[HEAD:]
    first, second, last = rest[:SEALED_PIECE], rest[SEALED_PIECE : 2 * SEALED_PIECE], rest[2 * SEALED_PIECE :]
    for order in (second + first + last, first + first + last, first + last, second + last, last):
        with pytest.raises(CannotOpenError):
            _opened(head + order)


@pytest.mark.parametrize("extra", [b"\0", bytes(200), bytes(SEALED_PIECE)])
def test_nothing_may_follow_the_end(extra: bytes) -> None:
    for length in (10, 3 * ROOM):
        with pytest.raises(CannotOpenError):
            _opened(_sealed(_content(length)) + extra)


def test_two_streams_of_one_key_do_not_continue_each_other() -> None:
    whole = _sealed(_content(ROOM))
    assert len(whole) == HEAD + SEALED_PIECE
    with pytest.raises(CannotOpenError, match="follows the end"):
        _opened(whole + whole[HEAD:])


def test_another_key_opens_nothing() -> None:
    with pytest.raises(CannotOpenError, match="the key is another"):
        _opened(_sealed(b"content"), new_content_key())


def test_what_is_no_stream_is_told() -> None:
    for stored in (b"", b"short", b"%PDF-1.7" + bytes(2000)):
        with pytest.raises(CannotOpenError, match="no sealed stream"):
            _opened(stored)


def test_nothing_of_the_content_shows() -> None:
    stored = _sealed(b"canary-4711" * 50)
    assert b"canary" not in stored
    assert _sealed(b"canary") != _sealed(b"canary")


def test_an_ended_stream_takes_nothing_more() -> None:
    sealer = StreamSealer(KEY)
    sealer.finish()
    with pytest.raises(ValueError, match="has ended"):
        sealer.push(b"more")
    with pytest.raises(ValueError, match="has ended"):
        sealer.finish()
