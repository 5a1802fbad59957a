"""Canonical bytes and leaf hash of an event. Plain Python: no Django.

The leaf hash is that of RFC 6962, section 2.1: SHA-256 over the byte 0x00 and the leaf's data. The data are a
random salt followed by the canonical bytes, so that the hash of a hidden event cannot be guessed from its
likely contents, and anyone who holds the salt and the event can compute it.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from typing import Final

FORMAT: Final = 1
"""Number of the canonical form; a later form leaves the leaves of this one as they are."""

SALT_BYTES: Final = 16
LEAF_PREFIX: Final = b"\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventContent:
    """Every field of an event that its leaf commits to.

    `case` is the case's slug and `supersedes` the sequence number of the event it replaces in that case, so
    that the bytes do not depend on the keys of one database.
    """

    case: str
    sequence: int
    word: str
    kind: str
    date_text: str
    precision: str
    dates_what: str
    occurrence: int
    proceeding: str
    recorded_at: datetime
    known_by: date
    payload: Mapping[str, object]
    payload_version: int
    source_key: str
    source_url: str
    confidence: str
    visibility: str
    supersedes: int | None


def canonical_bytes(content: EventContent) -> bytes:
    """Deterministic JSON in UTF-8: keys sorted by code point, no spaces, instants in UTC to the microsecond.

    Raises `ValueError` when a value has no canonical form: a fractional number, a key that is not text, an
    instant without a zone, or text that is not valid Unicode.
    """
    plain: dict[str, object] = {"format": FORMAT}
    for field in fields(content):
        plain[field.name] = _plain(getattr(content, field.name))
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def leaf_hash(salt: bytes, canonical: bytes) -> bytes:
    """SHA-256 of 0x00, the salt and the canonical bytes: 32 bytes."""
    return hashlib.sha256(LEAF_PREFIX + salt + canonical).digest()


def _plain(value: object) -> object:
    match value:
        case None | bool() | int():
            return value
        case str():
            return str(value)
        case datetime():
            return _instant(value)
        case date():
            return value.isoformat()
        case list() | tuple():
            return [_plain(item) for item in value]
        case Mapping():
            return {_key(key): _plain(item) for key, item in value.items()}
    raise ValueError(f"no canonical form for {type(value).__name__}")


def _instant(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise ValueError("a key must be text")
    return key
