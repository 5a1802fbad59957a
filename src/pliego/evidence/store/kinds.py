"""What every store does. Without Django."""

import re
from collections.abc import Iterator
from typing import Final, Protocol

PIECE: Final = 64 * 1024
"""Bytes that a store reads at a time."""

NAME: Final = re.compile(r"[0-9a-f]{32}")
"""What a stream is called. Whatever is called otherwise is none of the store's."""


class MissingError(LookupError):
    """The store has nothing of that name."""


class Draft(Protocol):
    """Something being written. It is in the store once it was kept, whole, and never before."""

    def write(self, piece: bytes | bytearray) -> None:
        """Add some bytes at the end."""

    def keep(self) -> None:
        """Have it in the store under its name, on stable storage. Raises `FileExistsError` when the name is taken."""

    def discard(self) -> None:
        """Leave nothing of it behind. Nothing happens when it was kept or discarded before."""


class Store(Protocol):
    """Named streams of bytes. Names are of 32 hexadecimal digits, drawn at random by the caller."""

    def draft(self, name: str) -> Draft:
        """Begin to write."""

    def read(self, name: str) -> Iterator[bytes]:
        """The bytes in order, in pieces of at most `PIECE`. Raises `MissingError` before the first piece."""

    def delete(self, name: str) -> None:
        """Take it out. Nothing happens when there is nothing of that name."""

    def names(self, before: float) -> Iterator[str]:
        """What was kept before that moment, in seconds since 1970."""

    def sweep(self, before: float) -> int:
        """Take out drafts begun before that moment and neither kept nor discarded; how many there were."""
