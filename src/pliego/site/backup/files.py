"""The file of a backup: written beside its place, put there whole, readable by its owner only. Without Django."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from .faults import TargetError

_DRAFT: Final = ".pliego-backup-"


@contextmanager
def new_file(place: Path) -> Iterator[BinaryIO]:
    """A file to write and read, which stands at `place`, flushed to the disk, once the block has ended well.

    What a run that was killed has left beside it is taken away. Raises `TargetError` where the place is taken.
    """
    _take_away_left_drafts(place.parent)
    draft = place.with_name(_DRAFT + secrets.token_hex(8))
    try:
        with os.fdopen(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield file
            file.flush()
            os.fsync(file.fileno())
            _put(draft, place)
    finally:
        draft.unlink(missing_ok=True)
    flush_folder(place.parent)


def flush_folder(folder: Path) -> None:
    """Have the names in a folder on the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _put(draft: Path, place: Path) -> None:
    """Give the draft its name, unless another file has it."""
    try:
        os.link(draft, place)
    except FileExistsError:
        raise taken(place) from None
    except OSError:
        # Memory sticks and some network folders know no second name of a file.
        if place.exists():
            raise taken(place) from None
        draft.rename(place)


def taken(place: Path) -> TargetError:
    """The refusal to write over a file."""
    return TargetError(f"{place}: it is there already", "name another file, or a folder")


def _take_away_left_drafts(folder: Path) -> None:
    for draft in folder.glob(f"{_DRAFT}*"):
        with suppress(OSError), draft.open("rb") as file:
            # Whoever still writes to it holds the lock.
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            draft.unlink(missing_ok=True)
