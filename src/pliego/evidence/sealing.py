"""How an exhibit is sealed: one content key, from which the stream and the description have a key each."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from typing import Self
from uuid import UUID

from pliego.people.keys import CannotOpenError, open_small, open_stream, seal_small

from .errors import AlteredError
from .kinds import Scan
from .media import Media
from .store import MissingError, Store


@dataclass(frozen=True, slots=True)
class Description:
    """What an exhibit is: readable to those only who can open it."""

    name: str
    media: Media
    size: int
    """Bytes as they arrived."""
    arrival_hash: str
    """SHA-256 over them, in hexadecimal digits."""
    scan: Scan
    note: str = ""
    cleaned_from: str = ""
    """Arrival hash of the exhibit that this is a clean copy of; empty for what was handed in."""

    def sealed(self, key: bytes, exhibit: UUID) -> bytes:
        """The box that the exhibit's row holds."""
        plain = json.dumps(asdict(self), ensure_ascii=False, sort_keys=True).encode()
        return seal_small(_part(key, b"description"), plain, exhibit.bytes)

    @classmethod
    def opened(cls, key: bytes, exhibit: UUID, box: bytes) -> Self:
        """What the box holds. Raises `AlteredError`."""
        try:
            told = json.loads(open_small(_part(key, b"description"), box, exhibit.bytes))
        except CannotOpenError:
            raise AlteredError from None
        return cls(**{**told, "media": Media(told["media"]), "scan": Scan(told["scan"])})


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A whole file that was taken in and lies sealed, with the key that opens it."""

    id: UUID
    """What its stream is called."""
    key: bytes = field(repr=False)
    name: str = field(repr=False)
    media: Media
    size: int
    """Bytes as they arrived."""
    arrival_hash: str
    """SHA-256 over them, in hexadecimal digits."""
    sealed_hash: bytes
    """SHA-256 over the bytes in the store."""
    stored_bytes: int
    scan: Scan

    def described(self, note: str = "", cleaned_from: str = "") -> Description:
        """Its description as an exhibit."""
        return Description(
            name=self.name,
            media=self.media,
            size=self.size,
            arrival_hash=self.arrival_hash,
            scan=self.scan,
            note=note,
            cleaned_from=cleaned_from,
        )


def stream_key(key: bytes) -> bytes:
    """The key of the stream, from the content key."""
    return _part(key, b"stream")


def plain_pieces(key: bytes, store: Store, name: str) -> Iterator[bytes]:
    """What a stream in the store holds. Raises `AlteredError` before an altered piece would be given out."""
    try:
        yield from open_stream(stream_key(key), store.read(name))
    except (CannotOpenError, MissingError):
        raise AlteredError from None


def _part(key: bytes, purpose: bytes) -> bytes:
    return blake2b(key=key, digest_size=len(key), person=purpose).digest()
