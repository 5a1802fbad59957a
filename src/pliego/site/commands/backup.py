"""`pliego backup`: the whole record as one file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pliego.site.commands.console import answer, database, note, stop
from pliego.site.commands.options import today

if TYPE_CHECKING:
    from pliego.site.backup.making import Made

Progress = Callable[[str, int, int], None]


def backup(
    target: Annotated[
        str, typer.Argument(metavar="FOLDER|FILE", help="Where to: a folder, or the name of a new file.")
    ] = "",
    *,
    new_recovery_key: Annotated[
        bool, typer.Option("--new-recovery-key", help="Make and print three shares for the keys first.")
    ] = False,
) -> None:
    """Write the whole record to one file while the site runs.

    It holds every table but the public copy and who is signed in, the sealed exhibits, the journal of erasures, and,
    sealed, the key of the log. Whoever writes meanwhile is not kept waiting. The file is readable by its owner only:
    what is sealed is sealed in it too, but names and events that are not public are not.

    \b
        pliego backup --new-recovery-key   once: three shares to print
        pliego backup /mnt/backups         every night

    Of three shares any two open the installation's keys in a backup; without such a recovery key they are left
    out. A backup expires after 35 days (PLIEGO_BACKUP_DAYS), so that what was erased does not live on in it; expired
    ones in the folder are deleted. The exit code is 1 when an exhibit could not be read whole, which is named.
    """
    if not target and not new_recovery_key:
        raise stop("backup needs a folder or the name of a new file; see `pliego backup --help`")
    with database(), refusing():
        if new_recovery_key:
            _print_shares()
        if not target:
            return
        from pliego.site.backup.making import back_up

        with bar() as progress:
            made = back_up(Path(target), progress)
    _tell(made)


@contextmanager
def refusing() -> Iterator[None]:
    """A fault of a backup or a restore ends the command in one line. Django must be started."""
    from botocore.exceptions import BotoCoreError, ClientError

    from pliego.site.backup.faults import BackupError

    try:
        yield
    except BackupError as fault:
        raise stop(str(fault)) from None
    except (BotoCoreError, ClientError) as fault:
        raise stop(f"the store of exhibits does not answer ({fault}); see PLIEGO_EXHIBITS") from None
    except OSError as fault:
        place = f"{fault.filename}: " if fault.filename else ""
        raise stop(
            f"{place}it cannot be used ({fault.strerror}); free some space, or name another place"
        ) from None


@contextmanager
def bar() -> Iterator[Progress]:
    """A progress bar on a terminal, nothing elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Bar(*columns, console=console, disable=not console.is_terminal, transient=True) as shown:
        task = shown.add_task("", total=None)
        yield lambda what, done, of: shown.update(task, description=what, completed=done, total=of)


def megabytes(size: int) -> str:
    """A number of bytes for a person."""
    return f"{size / 1_000_000:.1f} MB"


def _print_shares() -> None:
    from django.conf import settings

    from pliego.site.backup.keys import new_recovery_key

    of = f"for backups of {settings.PLIEGO_LOG_ORIGIN}, made on {today().isoformat()}"
    for number, lines in enumerate(new_recovery_key(), start=1):
        answer(f"Share {number} of 3 {of}. Any two open the keys in a backup.\n")
        answer("\n".join(f"    {line}" for line in lines) + "\n")
    answer(
        "Print the three shares, give them to three people, and close this window: they stand nowhere else."
    )


def _tell(made: "Made") -> None:
    head, exhibits = made.head, made.manifest.exhibits
    answer(
        f"{made.place}: {megabytes(made.size)}; rows: {made.manifest.rows}, exhibits: {exhibits.count}; "
        f"the log: {head.log.size} leaves, root {head.log.root}; expires after {head.expires}"
    )
    for gone in made.deleted:
        answer(f"deleted, since it had expired: {gone}")
    if exhibits.erased:
        answer(f"erased while the backup was made, and not in it: {', '.join(exhibits.erased)}")
    if not made.has_keys:
        note(
            "the key of the log is not in this backup; run `pliego backup --new-recovery-key` once to have it in all"
        )
    for name in exhibits.missing:
        note(
            f"the exhibit {name} is missing or damaged in the store and not in this backup; restore it from another"
        )
    if exhibits.missing:
        raise typer.Exit(1)
