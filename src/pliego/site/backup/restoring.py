"""Makes an installation anew from an archive: all of it or nothing."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.apps import apps
from django.apps.registry import Apps
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import DataError, IntegrityError, connection
from django.utils import timezone

from pliego.docket.erasures import JournalLine
from pliego.docket.writing import writing
from pliego.evidence.store import Store
from pliego.evidence.store.chosen import chosen_store
from pliego.people.keys import Share

from . import exhibits
from .archive import KEYS, Archive, Progress, opened, verified
from .erasures import erase_again, journal_lines, told_beside
from .expiry import refuse_expired
from .faults import DamagedError, ForeignError, SharesError
from .keys import Keys, keep_keys, keep_recovery_key, opened_keys
from .log_state import log_state
from .shape import refuse_unless_empty, shaped_like
from .tables import LONGEST, Table, insert, rows, tables


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be restored: the archive, journals of erasures, shares, a reason.

    `shares` open the installation's keys, and are none where these stay sealed. `reason` says why an expired archive is
    restored; empty for one that has not expired.
    """

    archive: Path
    journals: Sequence[Path] = ()
    shares: tuple[Share, Share] | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored: the archive, how many erasures were replayed, and notes for whoever runs the site."""

    archive: Archive
    erased: int
    notes: Sequence[str]


def restore(request: Request, progress: Progress, clock: Callable[[], datetime] = timezone.now) -> Restored:
    """Fill this empty installation from an archive, and erase again what was erased since.

    Raises `BackupError` in one of its kinds, or `OSError`; then no row and no file is left behind. The tables may have
    been made.
    """
    with opened(request.archive) as file:
        refuse_unless_empty()
        store = chosen_store()
        exhibits.refuse_unless_empty(store)
        archive = verified(request.archive, file, progress)
        refuse_expired(archive.head, clock(), request.reason)
        keys = _keys(archive, request.shares)
        lines = journal_lines(archive, request.journals)
        filling = _Filling(archive, shaped_like(archive.head), store, progress)
        erased = _restore(filling, lines)
        return Restored(archive, erased, [*_keep(archive, keys), *_told(archive, lines)])


def _told(archive: Archive, lines: Sequence[JournalLine]) -> Sequence[str]:
    return [
        f"{path} tells of {count} more erasures, which were not done; if you trust it, restore again into an empty "
        f"place with --erasures {path}"
        for path, count in told_beside(archive, lines)
    ]


@dataclass(frozen=True, slots=True)
class _Filling:
    """What is filled from what: the models fit the tables as the archive's version had them."""

    archive: Archive
    registry: Apps
    store: Store
    progress: Progress


def _restore(filling: _Filling, lines: Sequence[JournalLine]) -> int:
    """Fill the tables and erase again, in one transaction unless the tables take another shape in between."""
    erased = filling.archive.manifest.exhibits.erased
    if filling.registry is apps:
        _bring_up_to_date()
        with _filled(filling):
            return erase_again(lines, erased)
    with _filled(filling):
        pass
    _bring_up_to_date()
    return erase_again(lines, erased)


def _bring_up_to_date() -> None:
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)


def _keys(archive: Archive, shares: tuple[Share, Share] | None) -> Keys | None:
    if shares is None:
        return None
    box = b"".join(archive.pieces(KEYS))
    if not box:
        raise SharesError("the archive holds no keys that shares could open", "leave --shares out")
    return opened_keys(archive.head.recovery_key, box, shares)


def _keep(archive: Archive, keys: Keys | None) -> list[str]:
    keep_recovery_key(archive.head.recovery_key)
    return keep_keys(keys) if keys else []


@contextmanager
def _filled(filling: _Filling) -> Iterator[None]:
    """A transaction in which all rows are there, and all exhibits in the store."""
    archive, every = filling.archive, tables(filling.registry)
    _refuse_other_tables(archive, every)
    sealed = next(each for each in every if each.label == exhibits.LABEL)
    exhibits.compare(archive, exhibits.stored(sealed, _rows(archive, sealed)))
    told = _telling(archive, filling.progress)
    with exhibits.put_back(archive, filling.store, told), writing():
        refuse_unless_empty()
        for done, table in enumerate(every, start=1):
            _insert(archive, table)
            filling.progress("tables", done, len(every))
        _refuse_loose_ends()
        _number_on(every)
        _refuse_other_log(archive, filling.registry)
        yield


def _refuse_other_tables(archive: Archive, every: Sequence[Table]) -> None:
    found = [name for name in archive.parts if name.startswith("tables/")]
    wanted = [table.part for table in every]
    if foreign := next((name for name in found if name not in wanted), ""):
        raise ForeignError(f"the part {foreign} is no table of a backup")
    if found != wanted:
        missing = next((name for name in wanted if name not in found), "")
        raise DamagedError(
            f"the part {missing} is missing" if missing else "its tables are not in their order"
        )


def _rows(archive: Archive, table: Table) -> Iterator[list[Any]]:
    return rows(table, archive.lines(table.part, LONGEST))


def _insert(archive: Archive, table: Table) -> None:
    try:
        count = insert(table, _rows(archive, table))
    except (IntegrityError, DataError, ValueError, OverflowError) as fault:
        raise DamagedError(
            f"the database refuses what the part {table.part} holds ({_first_line(fault)})"
        ) from None
    said = next(part.rows for part in archive.manifest.parts if part.name == table.part)
    if count != said:
        raise DamagedError(f"the part {table.part} has {count} rows, and not the {said} of the manifest")


def _number_on(every: Sequence[Table]) -> None:
    """Have new rows numbered after those restored."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [table.model for table in every]):
            cursor.execute(statement)


def _refuse_other_log(archive: Archive, registry: Apps) -> None:
    if log_state(registry, "default") != archive.head.log:
        raise DamagedError("the leaves in it do not give the root of the log that it names")


def _telling(archive: Archive, progress: Progress) -> Callable[[int], None]:
    done, total = 0, archive.manifest.exhibits.size

    def told(size: int) -> None:
        nonlocal done
        done += size
        progress("exhibits", done, total)

    return told


def _refuse_loose_ends() -> None:
    """Raises `DamagedError` where a row refers to one that is not there: the database itself waits for the end."""
    try:
        connection.check_constraints()
    except IntegrityError as fault:
        raise DamagedError(f"the database refuses what the archive holds ({_first_line(fault)})") from None


def _first_line(fault: BaseException) -> str:
    return str(fault).strip().partition("\n")[0] or type(fault).__name__
