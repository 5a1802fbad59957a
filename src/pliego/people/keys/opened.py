"""A member's key while it is open, and the two halves that carry it from one request to the next. Without Django.

One half, sealed, stands in the session's row; the random key that opens it exists only in a cookie of the browser.
Neither alone opens anything: a copy of the database has no cookie, a stolen cookie no row without the sign-in.
"""

import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Final

from nacl.secret import Aead
from nacl.utils import random

from .errors import CannotOpenError
from .pairs import KeyPair, pair_of
from .small import open_small, seal_small

_SHAPE: Final = struct.Struct(">QQQ32s32s")


@dataclass(frozen=True, slots=True)
class OpenKey:
    """The pair of one person's key, in memory for as long as a request lasts."""

    person_id: int
    key_id: int
    pair: KeyPair


@dataclass(frozen=True, slots=True)
class Halves:
    """What carries an open key: `kept` in the session, `given` in a cookie, each of them text."""

    kept: str
    given: str = field(repr=False)


def part(opened: OpenKey, until: int, session: bytes) -> Halves:
    """The two halves of an open key, of use until a moment (seconds since 1970) and in one session only."""
    plain = _SHAPE.pack(opened.person_id, opened.key_id, until, opened.pair.public, opened.pair.private)
    key = random(Aead.KEY_SIZE)
    return Halves(_text(seal_small(key, plain, session)), _text(key))


def join(halves: Halves, now: int, session: bytes) -> OpenKey:
    """The open key of two halves.

    Raises `CannotOpenError` where they are not of one key, belong to another session, or their time has passed.
    """
    try:
        key, box = _bytes(halves.given), _bytes(halves.kept)
    except ValueError as fault:
        raise CannotOpenError("a half has changed") from fault
    if len(key) != Aead.KEY_SIZE:
        raise CannotOpenError("a half has changed")
    person_id, key_id, until, public, private = _SHAPE.unpack(open_small(key, box, session))
    if now >= until:
        raise CannotOpenError("the key is closed: its time has passed")
    return OpenKey(person_id, key_id, pair_of(public, private))


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text.encode())
