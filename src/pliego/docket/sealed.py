"""What a sealed leaf commits to: a body for the eyes of some offices, as bytes that say nothing of it. Without Django.

The stored bytes begin with the number of their form, the id of the entry, its day and a hash of its key, so that the
leaf, which is computed over salt and bytes alone, stands for all of these too. Nothing of them is published.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from pliego.law.days import to_date
from pliego.people.keys import CannotOpenError, new_content_key, open_small, seal_small

from .leaves import leaf_hash
from .log.pliego_verify import MalformedError, canonical, read_json

FORMAT: Final = 1
_ID_END: Final = 17
_DAY_END: Final = 21
_HEAD: Final = 53
_PARTS: Final = {"kind", "case", "payload"}


@dataclass(frozen=True, slots=True)
class SealedBody:
    """What only the offices it is sealed to can read. `case` is a slug, empty where it belongs to no case.

    `payload` takes what JSON takes.
    """

    kind: str
    case: str
    payload: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Commitment:
    """Sealed bytes and the salt that keeps their leaf from being guessed."""

    ciphertext: bytes
    salt: bytes

    @property
    def leaf(self) -> bytes:
        """The leaf hash: SHA-256 over 0x00, the salt and the sealed bytes."""
        return leaf_hash(self.salt, self.ciphertext)


def seal_body(body: SealedBody, entry: UUID, day: date, key: bytes) -> bytes:
    """The body under a key that seals nothing else, padded so that its length tells a size class only.

    Raises `ValueError` for what JSON cannot take, or what is too long for one entry.
    """
    head = _head(entry, day, key)
    try:
        plain = canonical({"kind": body.kind, "case": body.case, "payload": dict(body.payload)})
    except TypeError as reason:
        raise ValueError(f"a sealed body holds what JSON takes: {reason}") from None
    return head + seal_small(key, plain, about=head)


def decoy_bytes(entry: UUID, day: date) -> bytes:
    """Sealed bytes that nobody can open: their key is thrown away."""
    return seal_body(SealedBody("", "", {}), entry, day, new_content_key())


def open_body(ciphertext: bytes, key: bytes) -> SealedBody:
    """The body that was sealed under the key. Raises `CannotOpenError` for another key or changed bytes."""
    head, box = ciphertext[:_HEAD], ciphertext[_HEAD:]
    if head[_DAY_END:] != _mark(key):
        raise CannotOpenError("this key is not the one that sealed the entry")
    try:
        found = read_json(open_small(key, box, about=head))
    except MalformedError:
        raise CannotOpenError("what was sealed is no body of an entry") from None
    kind, case, payload = found.get("kind"), found.get("case"), found.get("payload")
    if (
        found.keys() != _PARTS
        or not isinstance(kind, str)
        or not isinstance(case, str)
        or not isinstance(payload, dict)
    ):
        raise CannotOpenError("what was sealed is no body of an entry")
    return SealedBody(kind, case, payload)


def entry_of(ciphertext: bytes) -> UUID:
    """The id of the entry that the bytes were sealed for."""
    return UUID(bytes=ciphertext[1:_ID_END])


def day_of(ciphertext: bytes) -> date:
    """The day on which the bytes were sealed, in UTC."""
    return to_date(int.from_bytes(ciphertext[_ID_END:_DAY_END], "big"))


def _head(entry: UUID, day: date, key: bytes) -> bytes:
    return bytes([FORMAT]) + entry.bytes + day.toordinal().to_bytes(4, "big") + _mark(key)


def _mark(key: bytes) -> bytes:
    # It makes the leaf stand for one body: a box alone can be made so that two keys open it, each differently.
    return hashlib.sha256(b"pliego sealed entry" + key).digest()
