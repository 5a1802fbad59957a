"""Destroys sealed content, and says so in the log."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from pliego.people.actions import destroy_wraps

from ..erasures import JournalLine, add_lines, read_journal
from ..kinds import ErasureReason
from ..log.pliego_verify import erasure_leaf
from ..log_store import append_hashes
from ..models import Erasure, LogLeaf, SealedEntry
from ..writing import writing
from .publish_sealed import publish_sealed


@dataclass(frozen=True, slots=True)
class Erased:
    """When and why content was destroyed."""

    day: date
    reason: ErasureReason


def erase_entry(
    entry: SealedEntry, reason: ErasureReason, clock: Callable[[], datetime] = timezone.now
) -> Erasure:
    """Destroy the content of an entry, its salt and the wraps of its key; its leaf and place in the log stay.

    Whoever calls has made sure that nobody must keep it. An entry that still waits for its batch gets its leaf first,
    as was promised. Raises `SealedEntry.DoesNotExist` where it is gone already.
    """
    return _erase(entry, Erased(clock().astimezone(UTC).date(), reason))


def replay_erasures(journal: Path) -> int:
    """Erase what the journal names and a restored backup brought back. Gives how many that were.

    Raises `OSError` or `MalformedError` where the journal cannot be read; nothing is erased then.
    """
    lines = {line.leaf: line for line in read_journal(journal)}
    # One by one, since a restored backup may hold more of them than a statement takes values.
    found = [(line, SealedEntry.objects.filter(leaf_hash=line.leaf).first()) for line in lines.values()]
    back = [(line, entry) for line, entry in found if entry]
    for line, entry in back:
        _erase(entry, Erased(line.day, line.reason))
    return len(back)


def write_journal(journal: Path | None = None) -> int:
    """Bring the journal of erasures up to the record, and give how many lines were added.

    It is written after each erasure, and again by the hour in case that was cut short. Raises `OSError` or
    `MalformedError`.
    """
    file = journal or settings.PLIEGO_ERASURES
    held = {line.leaf for line in read_journal(file)} if file.exists() else set()
    lines = [line for line in _recorded() if line.leaf not in held]
    if lines:
        add_lines(file, lines)
    return len(lines)


def _recorded() -> Iterable[JournalLine]:
    for erasure in Erasure.objects.select_related("erased").order_by("pk"):
        yield JournalLine(bytes(erasure.erased.hash), erasure.day, ErasureReason(erasure.reason))


def _erase(entry: SealedEntry, erased: Erased) -> Erasure:
    with writing():
        held = SealedEntry.objects.select_for_update().get(pk=entry.pk)
        if held.leaf_id is None:
            publish_sealed()
        place = LogLeaf.objects.get(sealed=held.pk)
        destroy_wraps(held.pk)
        held.delete()
        # What is erased stays erased if this fails: the hour writes the journal again.
        transaction.on_commit(_finish, robust=True)
        said = Erasure.objects.filter(erased=place).first()
        if said:
            return said
        (leaf,) = append_hashes(
            [erasure_leaf(bytes(place.hash), erased.day.isoformat(), erased.reason.value)]
        )
        return Erasure.objects.create(leaf=leaf, erased=place, day=erased.day, reason=erased.reason.value)


def _finish() -> None:
    write_journal()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            # Whoever reads just then is not waited for, since writers would wait, too.
            (patience,) = cursor.execute("PRAGMA busy_timeout").fetchone()
            cursor.execute("PRAGMA busy_timeout = 0")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.execute(f"PRAGMA busy_timeout = {patience}")
