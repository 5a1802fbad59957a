"""Makes a backup while others write: one state of the tables, then the exhibits that this state tells of."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import count
from pathlib import Path
from typing import BinaryIO, Final

from django.apps import apps
from django.conf import settings
from django.db import connections
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from pliego.evidence.store.chosen import chosen_store

from . import exhibits
from .archive import ERASURES, KEYS, Progress
from .container import Part, Writer, content, parts
from .expiry import delete_expired, last_day
from .faults import TargetError
from .files import new_file, taken
from .head import HEAD, MANIFEST, Exhibits, Head, Listed, Manifest
from .keys import recovery_key, sealed_keys
from .log_state import log_state
from .packing import packed, unpacked
from .snapshot import snapshot
from .tables import LEFT_OUT, LONGEST, Table, lines, rows, tables

_NAME: Final = "pliego-%Y%m%dT%H%M%SZ.tar"


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made: where, how large in bytes, what is in it, and which expired ones were deleted."""

    place: Path
    size: int
    head: Head
    manifest: Manifest
    deleted: Sequence[Path]

    @property
    def has_keys(self) -> bool:
        """Whether the installation's keys are in it."""
        return any(part.name == KEYS for part in self.manifest.parts)


def back_up(target: Path, progress: Progress, clock: Callable[[], datetime] = timezone.now) -> Made:
    """Write a backup to a new file, or to a file of its own in a folder, and delete expired ones beside it.

    Raises `TargetError` where that cannot be, `DatabaseError` or `OSError`; nothing is left behind then.
    """
    now = clock()
    place = _place(target, now)
    with new_file(place) as file:
        head, manifest = _write(file, now, progress)
    deleted = delete_expired(place.parent, head.origin, now)
    return Made(place, place.stat().st_size, head, manifest, deleted)


def _place(target: Path, now: datetime) -> Path:
    place = target / now.astimezone(UTC).strftime(_NAME) if target.is_dir() else target
    if place.exists() or place.is_symlink():
        raise taken(place)
    if not place.parent.is_dir():
        raise TargetError(f"{place.parent}: there is no such folder", "make it, or name another")
    return place.resolve()


def _write(file: BinaryIO, now: datetime, progress: Progress) -> tuple[Head, Manifest]:
    writer = Writer(file, int(now.timestamp()))
    with snapshot() as using:
        head = _head(using, now)
        listed = [_listed(writer.add(HEAD, [head.bytes]))]
        every = tables(apps)
        for done, table in enumerate(every, start=1):
            listed.append(_add_table(writer, table, using))
            progress("tables", done, len(every))
    sealed = _add_exhibits(file, writer, every, progress)
    listed += [_listed(writer.add(name, pieces)) for name, pieces in _beside(head)]
    manifest = Manifest(tuple(listed), sealed)
    writer.add(MANIFEST, [manifest.bytes])
    writer.end()
    return head, manifest


def _head(using: str, now: datetime) -> Head:
    ran: dict[str, list[str]] = {}
    for room, name in sorted(MigrationRecorder(connections[using]).applied_migrations()):
        if room not in LEFT_OUT:
            ran.setdefault(room, []).append(name)
    return Head(
        made_at=now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        made_by=f"pliego {version('pliego')}",
        expires=last_day(now, settings.PLIEGO_BACKUP_DAYS),
        origin=settings.PLIEGO_LOG_ORIGIN,
        recovery_key=recovery_key(),
        log=log_state(apps, using),
        migrations=ran,
    )


def _add_table(writer: Writer, table: Table, using: str) -> Listed:
    counted = count(-1)
    part = writer.add(table.part, packed(_each(lines(table, using), counted)))
    return _listed(part, rows=next(counted))


def _each(text: Iterable[bytes], counted: Iterator[int]) -> Iterator[bytes]:
    for line in text:
        next(counted)
        yield line


def _add_exhibits(file: BinaryIO, writer: Writer, every: Sequence[Table], progress: Progress) -> Exhibits:
    """Copy what the table just written tells of. The tables stand still no longer: that would grow the database."""
    table = next(each for each in every if each.label == exhibits.LABEL)
    part = next(each for each in parts(file) if each.name == table.part)

    def expected() -> Iterator[exhibits.Stored]:
        text = unpacked(content(file, part), part.name, LONGEST)
        return exhibits.stored(table, rows(table, text))

    total = sum(each.size for each in expected())
    done = 0

    def told(size: int) -> None:
        nonlocal done
        done += size
        progress("exhibits", done, total)

    return exhibits.add(writer, chosen_store(), expected(), told)


def _beside(head: Head) -> Iterator[tuple[str, Iterable[bytes]]]:
    journal = _journal(settings.PLIEGO_ERASURES)
    if journal:
        yield ERASURES, [journal]
    if head.recovery_key:
        yield KEYS, [sealed_keys(head.recovery_key)]


def _journal(file: Path) -> bytes:
    """The whole lines of the journal of erasures: a last one may be in the midst of being written."""
    with suppress(FileNotFoundError):
        return file.read_bytes().rpartition(b"\n")[0] + b"\n"
    return b""


def _listed(part: Part, rows: int = 0) -> Listed:
    return Listed(part.name, part.size, part.sha256, rows)
