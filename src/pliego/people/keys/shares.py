"""Recovery shares: a secret in three, of which any two make it and one alone says nothing. Without Django.

The secret is a XOR b XOR c, where a and b are random. The first share holds a and b, the second b and c, the third
c and a: each lacks one part, and any two have all three.
"""

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Final

from nacl.utils import random

from .errors import CannotOpenError
from .pairs import KEY_BYTES, KeyPair, pair_of

MARK_BYTES: Final = 8
NUMBERS: Final = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Share:
    """One of three: its number, the mark of its set, and the two parts that follow from its number."""

    number: int
    mark: bytes
    first: bytes = field(repr=False)
    second: bytes = field(repr=False)


def mark_of(public: bytes) -> bytes:
    """Eight bytes that name a recovery key, printed on each of its shares."""
    return blake2b(public, digest_size=MARK_BYTES, person=b"pliego-shares").digest()


def shares_of(pair: KeyPair) -> tuple[Share, Share, Share]:
    """The private half of a recovery key in three shares."""
    a, b = random(KEY_BYTES), random(KEY_BYTES)
    c = _xor(_xor(a, b), pair.private)
    mark = mark_of(pair.public)
    return Share(1, mark, a, b), Share(2, mark, b, c), Share(3, mark, c, a)


def recovery_pair(public: bytes, one: Share, other: Share) -> KeyPair:
    """The recovery key `public` from any two of its shares.

    Raises `CannotOpenError` where they are one share twice, of two sets, of another key, or do not fit together.
    """
    if one.number == other.number:
        raise CannotOpenError("this is one share twice: two different ones are needed")
    if one.mark != other.mark:
        raise CannotOpenError("the two shares are of different sets")
    if one.mark != mark_of(public):
        raise CannotOpenError("these shares are not of the recovery key in use")
    # Of two neighbours, in the round 1, 2, 3, 1, the first one's second part is the other one's first.
    before, after = (one, other) if one.number % len(NUMBERS) + 1 == other.number else (other, one)
    if before.second != after.first:
        raise CannotOpenError("the two shares do not fit together")
    private = _xor(_xor(before.first, before.second), after.second)
    return pair_of(public, private)


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
