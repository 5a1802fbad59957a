"""What was erased since a backup was made is erased again when it is restored."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from pliego.desk.models import DeedEntry
from pliego.docket.actions.erase_entry import replay_erasures
from pliego.docket.erasures import JournalLine, add_lines, read_journal
from pliego.docket.kinds import ErasureReason as Published
from pliego.docket.log.pliego_verify import MalformedError
from pliego.docket.models import Erasure
from pliego.evidence.actions.custody import Entry, record, unwitnessed
from pliego.evidence.kinds import Deed, ErasureReason
from pliego.evidence.models import Exhibit
from pliego.evidence.store.chosen import chosen_store
from pliego.people.actions import destroy_wraps
from pliego.reports.actions import erase_again as erase_reports_again

from .archive import ERASURES, Archive, opened
from .container import check, content, parts
from .expiry import archives
from .faults import BackupError, ForeignError

_REASONS: Final[Mapping[str, ErasureReason]] = {
    Published.ASKED: ErasureReason.REQUEST,
    Published.EXPIRED: ErasureReason.RETENTION,
    Published.MISTAKEN: ErasureReason.MISTAKE,
    Published.ORDERED: ErasureReason.LAW,
}
"""What custody calls the reason that the log has of an erasure."""


def journal_lines(archive: Archive, given: Sequence[Path]) -> list[JournalLine]:
    """The lines of the journals that are believed: of this installation, of the archive, and of each file given, which
    is a journal or an archive that holds one.

    Raises `ForeignError` for one that cannot be read.
    """
    own = settings.PLIEGO_ERASURES
    found = {line.leaf: line for line in _in_archive(archive.path)}
    for file in (*([own] if own.exists() else []), *given):
        lines = _in_archive(file) if file.suffix == archive.path.suffix else _read(file, str(file))
        found |= {line.leaf: line for line in lines}
    return list(found.values())


def told_beside(archive: Archive, lines: Sequence[JournalLine]) -> Iterator[tuple[Path, int]]:
    """Newer archives in the folder whose journals name what these lines do not, and how much.

    They are told and not believed: a leaf's hash is public, and whoever could put a file there could have anything
    erased.
    """
    known = {line.leaf for line in lines}
    for path in _newer(archive):
        with suppress(ForeignError):
            more = {line.leaf for line in _in_archive(path)} - known
            if more:
                yield path, len(more)


def erase_again(lines: Sequence[JournalLine], exhibits: Sequence[str]) -> int:
    """Erase what the lines name, with the reports and exhibits that it tells of, and the exhibits whose ids these are.

    Returns how many entries and exhibits that were.
    """
    own = settings.PLIEGO_ERASURES
    held = {line.leaf for line in read_journal(own)} if own.exists() else set()
    if fresh := [line for line in lines if line.leaf not in held]:
        add_lines(own, fresh)
    entries = replay_erasures(own) if lines else 0
    told = {**dict.fromkeys(map(UUID, exhibits), ""), **dict.fromkeys(erase_reports_again(), "")}
    again = {**told, **_told_by_entries()}
    return entries + sum(_erase_exhibit(each, reason) for each, reason in again.items())


def _told_by_entries() -> dict[UUID, str]:
    """Exhibits that are there although entries of the log about them were erased, each with the reason: entries go when
    their exhibit does.
    """
    reasons = {bytes(leaf): reason for leaf, reason in Erasure.objects.values_list("erased__hash", "reason")}
    deeds = DeedEntry.objects.filter(
        custody__exhibit__erased_at=None, leaf__in=Erasure.objects.values("erased__hash")
    )
    told = deeds.values_list("custody__exhibit", "leaf")
    return {exhibit: _REASONS[reasons[bytes(leaf)]].value for exhibit, leaf in told}


def _erase_exhibit(exhibit: UUID, reason: str) -> bool:
    """Destroy what erasing it destroyed, whoever holds it now; whether there was something to destroy."""
    with transaction.atomic():
        found = Exhibit.objects.select_for_update().filter(pk=exhibit, erased_at=None).first()
        if found is None:
            return False
        destroy_wraps(found.pk)
        found.erased_at, found.description = timezone.now(), b""
        found.save(update_fields=("erased_at", "description"))
        record(found, Entry(Deed.ERASED, None, reason), unwitnessed)
        transaction.on_commit(partial(chosen_store().delete, exhibit.hex))
    return True


def _newer(archive: Archive) -> Iterator[Path]:
    for path, head in archives(archive.path.resolve().parent):
        if head.origin == archive.head.origin and head.made_at > archive.head.made_at:
            yield path


def _in_archive(path: Path) -> list[JournalLine]:
    """The journal in an archive, of which no other part is read."""
    with opened(path) as file, NamedTemporaryFile() as draft:
        try:
            part = next((each for each in parts(file) if each.name == ERASURES), None)
            if part is None:
                return []
            check(file, part)
        except BackupError:
            raise ForeignError(
                f"{path}: this is no journal of erasures (nor an archive with one)",
                "give a file erasures.jsonl, or an archive, as Pliego writes them",
            ) from None
        for piece in content(file, part):
            draft.write(piece)
        draft.flush()
        return _read(Path(draft.name), f"{path}, {ERASURES}")


def _read(file: Path, name: str) -> list[JournalLine]:
    try:
        return read_journal(file)
    except (OSError, ValueError, MalformedError) as fault:
        raise ForeignError(
            f"{name}: this is no journal of erasures ({fault})",
            "give a file erasures.jsonl as Pliego writes it",
        ) from None
