"""Any two shares make the recovery key, one says nothing, and whatever is mistyped is named."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.people.keys import (
    CannotOpenError,
    KeyPair,
    MistypedError,
    Share,
    new_pair,
    printed,
    recovery_pair,
    shares_of,
    typed,
)
from tests.support.mutation import flipped

PAIR = new_pair()
SHARES = shares_of(PAIR)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.mark.parametrize(("one", "other"), list(permutations(SHARES, 2)))
def test_any_two_shares_make_the_key(one: Share, other: Share) -> None:
    assert recovery_pair(PAIR.public, one, other) == PAIR


def test_one_share_twice_is_refused() -> None:
    with pytest.raises(CannotOpenError, match="one share twice"):
        recovery_pair(PAIR.public, SHARES[0], SHARES[0])


def test_one_share_fits_every_secret() -> None:
    # For any other private half there is a second share that makes it from the same first one: the first alone
    # speaks for none of them.
    first = SHARES[0]
    for other in (new_pair(), new_pair()):
        missing = bytes(a ^ b ^ c for a, b, c in zip(first.first, first.second, other.private, strict=True))
        second = Share(2, first.mark, first.second, missing)
        combined = bytes(a ^ b ^ c for a, b, c in zip(first.first, second.first, second.second, strict=True))
        assert KeyPair(other.public, combined) == other


def test_no_share_holds_the_secret() -> None:
    for share in SHARES:
        assert PAIR.private not in (share.first, share.second)
        assert bytes(a ^ b for a, b in zip(share.first, share.second, strict=True)) != PAIR.private


def test_shares_of_two_sets_are_told() -> None:
    with pytest.raises(CannotOpenError, match="different sets"):
        recovery_pair(PAIR.public, SHARES[0], shares_of(new_pair())[1])


def test_shares_of_an_earlier_set_are_told() -> None:
    with pytest.raises(CannotOpenError, match="not of the recovery key in use"):
        recovery_pair(new_pair().public, SHARES[0], SHARES[1])


@pytest.mark.parametrize(("one", "other"), list(permutations(SHARES, 2)))
def test_no_changed_byte_of_a_share_recovers(one: Share, other: Share) -> None:
    changed = [replace(one, first=part) for part in flipped(one.first)]
    changed += [replace(one, second=part) for part in flipped(one.second)]
    changed += [replace(one, mark=mark) for mark in flipped(one.mark)]
    for wrong in changed:
        with pytest.raises(CannotOpenError):
            recovery_pair(PAIR.public, wrong, other)


@pytest.mark.parametrize("share", SHARES)
def test_a_share_is_typed_as_it_was_printed(share: Share) -> None:
    lines = printed(share)
    assert len(lines) == 8
    assert all(len(line) == 24 for line in lines)
    assert typed("\n".join(lines)) == share


@given(st.sampled_from(SHARES), st.sampled_from(["", " ", "  ", "-", " - "]), st.booleans())
def test_small_letters_hyphens_and_spaces_are_as_good(share: Share, between: str, lower: bool) -> None:  # noqa: FBT001
    text = "\n\n".join(line.replace(" ", between) for line in printed(share))
    assert typed(text.lower() if lower else text) == share


@pytest.mark.parametrize("share", SHARES)
def test_a_share_typed_without_lines_is_read(share: Share) -> None:
    assert typed(" ".join(printed(share))) == share


def test_what_a_hand_writes_for_zero_and_one_is_read_as_meant() -> None:
    text = "\n".join(printed(SHARES[0])).replace("0", "o").replace("1", "l")
    assert typed(text) == SHARES[0]


def test_every_mistyped_character_is_named_by_its_line() -> None:
    lines = printed(SHARES[1])
    for number, line in enumerate(lines):
        for place, letter in enumerate(line):
            if letter == " ":
                continue
            other = LETTERS[(LETTERS.index(letter) + 1 + place) % 32]
            wrong = line[:place] + (other if other != letter else "0Z"[letter == "0"]) + line[place + 1 :]
            with pytest.raises(MistypedError) as caught:
                typed("\n".join((*lines[:number], wrong, *lines[number + 1 :])))
            assert caught.value.line == number + 1


def test_every_pair_of_swapped_neighbours_is_found() -> None:
    lines = printed(SHARES[2])
    for number, line in enumerate(lines):
        bare = line.replace(" ", "")
        for place in range(len(bare) - 1):
            if bare[place] == bare[place + 1]:
                continue
            swapped = bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :]
            with pytest.raises(MistypedError) as caught:
                typed("\n".join((*lines[:number], swapped, *lines[number + 1 :])))
            assert caught.value.line == number + 1


def test_a_line_that_is_too_short_is_named() -> None:
    lines = list(printed(SHARES[0]))
    lines[4] = lines[4][:-1]
    with pytest.raises(MistypedError, match="line 5 has 19") as caught:
        typed("\n".join(lines))
    assert caught.value.line == 5


def test_a_character_that_no_share_has_is_named() -> None:
    lines = list(printed(SHARES[0]))
    lines[2] = "ñ" + lines[2][1:]
    with pytest.raises(MistypedError, match="'Ñ'"):
        typed("\n".join(lines))


def test_a_missing_line_is_told() -> None:
    with pytest.raises(MistypedError, match="8 lines"):
        typed("\n".join(printed(SHARES[0])[:-1]))


def test_two_swapped_lines_are_found() -> None:
    lines = list(printed(SHARES[0]))
    lines[1], lines[2] = lines[2], lines[1]
    with pytest.raises(MistypedError) as caught:
        typed("\n".join(lines))
    assert caught.value.line == 2


def test_lines_of_two_shares_make_none() -> None:
    one, other = printed(SHARES[0]), printed(SHARES[1])
    with pytest.raises(MistypedError, match="not of one share"):
        typed("\n".join((*one[:4], *other[4:])))
