"""Boxes, locks and halves open for their owner only, and never when a byte has changed."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.people.keys import (
    CHEAPEST,
    CannotOpenError,
    Cost,
    Halves,
    KeyPair,
    OpenKey,
    PasskeySecret,
    join,
    lock_by_passkey,
    lock_by_passphrase,
    new_content_key,
    new_pair,
    open_by_passkey,
    open_by_passphrase,
    open_small,
    part,
    seal,
    seal_small,
    size_class,
    unseal,
)
from tests.support.mutation import flipped

PAIR = new_pair()
SECRET = b"thirty-two bytes of some content"
NOON = 1_800_000_000


@given(st.binary(max_size=200))
def test_a_sealed_box_gives_back_what_it_holds(secret: bytes) -> None:
    assert unseal(PAIR, seal(PAIR.public, secret)) == secret


def test_two_boxes_of_one_secret_differ() -> None:
    assert seal(PAIR.public, SECRET) != seal(PAIR.public, SECRET)


def test_another_key_opens_no_box() -> None:
    with pytest.raises(CannotOpenError, match="another key"):
        unseal(new_pair(), seal(PAIR.public, SECRET))


def test_no_changed_byte_of_a_box_opens() -> None:
    box = seal(PAIR.public, SECRET)
    for changed in (*flipped(box), box[:-1], box + b"\0", b""):
        with pytest.raises(CannotOpenError):
            unseal(PAIR, changed)


def test_two_halves_of_different_keys_are_no_pair() -> None:
    with pytest.raises(CannotOpenError, match="not of one key"):
        KeyPair(PAIR.public, new_pair().private)


def test_no_private_half_shows_when_printed() -> None:
    opened = OpenKey(1, 2, PAIR)
    answer = PasskeySecret(b"id", b"s" * 32, PAIR.private)
    halves = part(opened, NOON, b"session")
    for shown in map(repr, (PAIR, opened, answer)):
        assert repr(PAIR.private) not in shown
    assert halves.given not in repr(halves)


def test_a_passphrase_opens_its_lock_and_no_other_does() -> None:
    lock = lock_by_passphrase(PAIR, "tres naranjas", CHEAPEST)
    assert open_by_passphrase(PAIR.public, lock, "tres naranjas") == PAIR
    for other in ("tres naranja", "Tres naranjas", "", "tres naranjas "):
        with pytest.raises(CannotOpenError, match="not the passphrase"):
            open_by_passphrase(PAIR.public, lock, other)


def test_an_accent_typed_as_one_character_or_as_two_is_one_passphrase() -> None:
    lock = lock_by_passphrase(PAIR, unicodedata.normalize("NFC", "camión"), CHEAPEST)
    assert open_by_passphrase(PAIR.public, lock, unicodedata.normalize("NFD", "camión")) == PAIR


def test_no_changed_byte_of_a_lock_opens() -> None:
    lock = lock_by_passphrase(PAIR, "tres naranjas", CHEAPEST)
    changed = [replace(lock, box=box) for box in flipped(lock.box)]
    changed += [replace(lock, salt=salt) for salt in flipped(lock.salt)]
    changed += [replace(lock, cost=Cost(2, CHEAPEST.memory)), replace(lock, cost=Cost(0, 0))]
    for one in changed:
        with pytest.raises(CannotOpenError):
            open_by_passphrase(PAIR.public, one, "tres naranjas")


def test_a_lock_moved_to_another_key_does_not_open() -> None:
    lock = lock_by_passphrase(PAIR, "tres naranjas", CHEAPEST)
    with pytest.raises(CannotOpenError):
        open_by_passphrase(new_pair().public, lock, "tres naranjas")


def test_a_passkey_opens_its_lock_and_no_other_does() -> None:
    answer = PasskeySecret(b"credential", b"s" * 32, b"p" * 32)
    lock = lock_by_passkey(PAIR, answer)
    assert open_by_passkey(PAIR.public, lock, answer) == PAIR
    others = [replace(answer, secret=secret) for secret in flipped(answer.secret)]
    others += [replace(answer, credential=b"other"), replace(answer, salt=b"t" * 32)]
    for other in others:
        with pytest.raises(CannotOpenError):
            open_by_passkey(PAIR.public, lock, other)
    for box in flipped(lock.box):
        with pytest.raises(CannotOpenError):
            open_by_passkey(PAIR.public, replace(lock, box=box), answer)


def test_a_passkey_that_gives_a_short_secret_is_refused() -> None:
    with pytest.raises(CannotOpenError, match="32 bytes"):
        PasskeySecret(b"credential", b"s" * 32, b"short")


def test_two_halves_make_the_open_key_within_their_time_and_session() -> None:
    opened = OpenKey(7, 9, PAIR)
    halves = part(opened, NOON, b"session")
    assert join(halves, NOON - 1, b"session") == opened
    with pytest.raises(CannotOpenError, match="time has passed"):
        join(halves, NOON, b"session")
    with pytest.raises(CannotOpenError):
        join(halves, NOON - 1, b"another session")


def test_neither_half_alone_opens_anything() -> None:
    opened = OpenKey(7, 9, PAIR)
    one, other = part(opened, NOON, b"session"), part(opened, NOON, b"session")
    for wrong in (
        Halves(one.kept, other.given),
        Halves(one.kept, ""),
        Halves("", one.given),
        Halves(one.kept, one.kept),
        Halves(one.kept, "ñ"),
        Halves(one.kept[:-4], one.given),
    ):
        with pytest.raises(CannotOpenError):
            join(wrong, NOON - 1, b"session")


@given(st.binary(max_size=5000), st.binary(max_size=40))
def test_a_small_box_gives_back_what_it_holds_and_tells_a_size_class_only(plain: bytes, about: bytes) -> None:
    key = new_content_key()
    box = seal_small(key, plain, about)
    assert open_small(key, box, about) == plain
    assert len(box) == size_class(len(plain) + 4) + 40


def test_a_small_box_opens_only_whole_and_where_it_belongs() -> None:
    key = new_content_key()
    box = seal_small(key, b"a description", b"exhibit 1")
    for changed in (*flipped(box), box[:-1], box[:30], b""):
        with pytest.raises(CannotOpenError):
            open_small(key, changed, b"exhibit 1")
    with pytest.raises(CannotOpenError):
        open_small(key, box, b"exhibit 2")
    with pytest.raises(CannotOpenError):
        open_small(new_content_key(), box, b"exhibit 1")


def test_what_is_too_large_for_a_small_box_is_refused() -> None:
    with pytest.raises(ValueError, match="belongs in a stream"):
        seal_small(new_content_key(), bytes(1024 * 1024 + 1), b"")
