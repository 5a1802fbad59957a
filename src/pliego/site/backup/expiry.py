"""How long a backup may be kept: what was erased must not live on in copies for ever."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pliego.law.days import day, days_after, to_iso

from .archive import head_of, opened
from .faults import BackupError, ExpiredError
from .head import Head

LEAST_REASON: Final = 10
"""Characters of the shortest reason for restoring an expired archive."""


def last_day(now: datetime, days: int) -> str:
    """The last day, in UTC and ISO form, of a backup made now that is kept for so many days."""
    return to_iso(days_after(day(today(now)), days))


def today(now: datetime) -> str:
    """The day in UTC, in ISO form."""
    return now.astimezone(UTC).date().isoformat()


def refuse_expired(head: Head, now: datetime, reason: str) -> None:
    """Raises `ExpiredError` for an archive past its last day, unless a reason is given."""
    if today(now) > head.expires and len(reason.strip()) < LEAST_REASON:
        raise ExpiredError(
            f"this backup expired after {head.expires}: what was erased since may be in it",
            "restore a newer one, or say with --expired why this one, in a few words",
        )


def archives(folder: Path) -> Iterator[tuple[Path, Head]]:
    """The archives that lie in a folder, by name, with what they say of themselves."""
    for path in sorted(folder.iterdir()):
        if path.is_symlink() or not path.is_file():
            continue
        try:
            with opened(path) as file:
                yield path, head_of(file)
        except BackupError:
            continue


def delete_expired(folder: Path, origin: str, now: datetime) -> list[Path]:
    """Delete the archives of this log in a folder that are past their last day; returns them."""
    gone = [path for path, head in archives(folder) if head.origin == origin and today(now) > head.expires]
    for path in gone:
        path.unlink()
    return gone
