"""A sealed file that waits to become an exhibit, as a value that its owner keeps: the site has its stream only."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self
from uuid import UUID

from .arrival import Arrived
from .kinds import Scan
from .media import Media
from .sealing import Description, SealedFile


@dataclass(frozen=True, slots=True)
class Kept(SealedFile):
    """Everything that is needed to open it, and to make an exhibit of it. Keep it sealed: its key is in it."""

    cleaned_from: str = ""
    """Arrival hash of what this is a clean copy of; empty for what was handed in."""

    @classmethod
    def of(cls, arrived: Arrived, cleaned_from: str = "") -> Self:
        """The value of what has arrived."""
        same = {one.name: getattr(arrived, one.name) for one in fields(SealedFile)}
        return cls(**same, cleaned_from=cleaned_from)

    def told(self, note: str = "") -> Description:
        """Its description as an exhibit."""
        return self.described(note, self.cleaned_from)

    def to_json(self) -> dict[str, str | int]:
        """Texts and numbers, as `from_json` reads them."""
        return {
            "id": self.id.hex,
            "key": self.key.hex(),
            "name": self.name,
            "media": self.media.value,
            "size": self.size,
            "arrival_hash": self.arrival_hash,
            "sealed_hash": self.sealed_hash.hex(),
            "stored_bytes": self.stored_bytes,
            "scan": self.scan.value,
            "cleaned_from": self.cleaned_from,
        }

    @classmethod
    def from_json(cls, told: Mapping[str, str | int]) -> Self:
        """What `to_json` gave. Raises `KeyError`, `ValueError` on anything else."""
        return cls(
            id=UUID(str(told["id"])),
            key=bytes.fromhex(str(told["key"])),
            name=str(told["name"]),
            media=Media(str(told["media"])),
            size=int(told["size"]),
            arrival_hash=str(told["arrival_hash"]),
            sealed_hash=bytes.fromhex(str(told["sealed_hash"])),
            stored_bytes=int(told["stored_bytes"]),
            scan=Scan(str(told["scan"])),
            cleaned_from=str(told["cleaned_from"]),
        )
