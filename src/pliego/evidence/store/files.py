"""A store in a folder. Without Django.

A draft is written under `drafts/` and linked to its place when it is whole and flushed: a reader finds all of it or
nothing, and what a power cut leaves lies where `sweep` looks.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from .kinds import NAME, PIECE, MissingError

_FLUSHED: Final = 1024 * 1024


class FileDraft:
    """A file being written, readable by its owner only."""

    def __init__(self, folder: Path, place: Path) -> None:
        self._path = folder / secrets.token_hex(16)
        self._place = place
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._file = os.fdopen(descriptor, "wb", buffering=0)
        self._unflushed = 0

    def write(self, piece: bytes | bytearray) -> None:
        """Add some bytes at the end."""
        rest = memoryview(piece)
        while rest:
            rest = rest[self._file.write(rest) :]
        self._unflushed += len(piece)
        if self._unflushed >= _FLUSHED:
            # The kernel begins to write now, so that `keep` has little left to wait for.
            os.posix_fadvise(self._file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            self._unflushed = 0

    def keep(self) -> None:
        """Flush it and link it to its place."""
        os.fsync(self._file.fileno())
        folder = self._place.parent
        if not folder.exists():
            folder.mkdir(mode=0o700, exist_ok=True)
            _flush(folder.parent)
        os.link(self._path, self._place)
        self.discard()
        _flush(folder)

    def discard(self) -> None:
        """Take the draft away."""
        self._file.close()
        self._path.unlink(missing_ok=True)


class FileStore:
    """Files in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drafts = folder / "drafts"

    def draft(self, name: str) -> FileDraft:
        """Begin a file."""
        # A folder that is made on the way to another has not its mode.
        for folder in (self._folder, self._drafts):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FileDraft(self._drafts, self._place(name))

    def read(self, name: str) -> Iterator[bytes]:
        """The file's bytes."""
        try:
            file = self._place(name).open("rb", buffering=0)
        except FileNotFoundError:
            raise MissingError(name) from None
        with file:
            while piece := file.read(PIECE):
                yield piece

    def delete(self, name: str) -> None:
        """Take the file away, for good."""
        place = self._place(name)
        with suppress(FileNotFoundError):
            place.unlink()
            _flush(place.parent)

    def names(self, before: float) -> Iterator[str]:
        """The files whose last change lies before that moment."""
        for path in sorted(self._folder.glob("[0-9a-f][0-9a-f]/*")):
            if NAME.fullmatch(path.name) and _is_older(path, before):
                yield path.name

    def sweep(self, before: float) -> int:
        """Take away old drafts."""
        old = [path for path in self._drafts.glob("*") if _is_older(path, before)]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def _place(self, name: str) -> Path:
        if not NAME.fullmatch(name):
            raise ValueError("a name in the store has 32 hexadecimal digits")
        return self._folder / name[:2] / name


def _is_older(path: Path, before: float) -> bool:
    # Another process may have kept or discarded it since it was listed.
    with suppress(FileNotFoundError):
        return path.stat().st_mtime < before
    return False


def _flush(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
