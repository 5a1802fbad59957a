"""`pliego restore`: an installation made anew from a backup."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pliego.law import Language
from pliego.site.commands.backup import bar, refusing
from pliego.site.commands.console import answer, database, note
from pliego.site.commands.files import read_file
from pliego.site.commands.record import publish

if TYPE_CHECKING:
    from pliego.people.keys import Share
    from pliego.site.backup.restoring import Restored


def restore(
    archive: Annotated[str, typer.Argument(metavar="ARCHIVE", help="A file that `pliego backup` made.")],
    *,
    erasures: Annotated[
        list[str] | None, typer.Option(metavar="FILE", help="A journal of erasures, or an archive with one.")
    ] = None,
    shares: Annotated[
        str,
        typer.Option(metavar="FILE", help="Two recovery shares, an empty line between them; - to type them."),
    ] = "",
    expired: Annotated[
        str, typer.Option(metavar="REASON", help="Why an expired archive is restored all the same.")
    ] = "",
) -> None:
    """Make this installation anew from a backup.

    It must be empty: set PLIEGO_VAR to a new folder, or PLIEGO_DATABASE_URL to a new database, of whichever kind. Every
    byte of the archive is checked first, and damage is named; then all of it is restored, or nothing.

    \b
        pliego restore pliego-20261122T020000Z.tar --shares shares.txt

    What was erased after the backup is erased again, by the journals of erasures (erasures.jsonl) of this
    installation and of --erasures, which can be given more than once. What newer archives beside it tell is named.
    Then the log is verified and the public copy rebuilt. When something is wrong with the record, it is named,
    nothing is published, and the exit code is 1.
    """
    with database(), refusing():
        from pliego.site.backup.restoring import Request, restore

        request = Request(Path(archive), tuple(map(Path, erasures or ())), _typed(shares), expired)
        with bar() as progress:
            done = restore(request, progress)
    _tell(done)
    _verify()
    _rebuild()


def _typed(file: str) -> "tuple[Share, Share] | None":
    from pliego.site.backup.keys import typed_shares

    return typed_shares(read_file(file).data.decode("ascii", "replace")) if file else None


def _tell(done: "Restored") -> None:
    head, manifest = done.archive.head, done.archive.manifest
    answer(
        f"restored the backup of {head.made_at}: rows: {manifest.rows}, exhibits: {manifest.exhibits.count}; "
        f"erased again: {done.erased}"
    )
    continued = (
        f"it continues checkpoint {head.log.checkpoint}"
        if head.log.checkpoint
        else "no checkpoint was signed yet"
    )
    answer(
        f"the log had {head.log.size} leaves and the root {head.log.root}, as the archive says; {continued}"
    )
    for text in _notes(done):
        note(text)


def _notes(done: "Restored") -> Sequence[str]:
    from django.conf import settings

    origin = done.archive.head.origin
    other = [f"set PLIEGO_LOG_ORIGIN to {origin}: the log was signed under that name"]
    missing = [
        f"the exhibit {name} was not in the store when the backup was made"
        for name in done.archive.manifest.exhibits.missing
    ]
    return [*done.notes, *missing, *(other if origin != settings.PLIEGO_LOG_ORIGIN else [])]


def _rebuild() -> None:
    from django.conf import settings

    if settings.PLIEGO_LOG_KEY.exists():
        publish()
        return
    note(
        f"the key of the log is not here, so nothing was published; put it at {settings.PLIEGO_LOG_KEY} "
        "before anything else, then run `pliego publish`"
    )


def _verify() -> None:
    # The verifier's libraries take a while to load, which other commands need not wait for.
    from pliego.site.commands.verify_record import record_findings
    from pliego.site.commands.verifying import faults_of

    faults = faults_of(record_findings())
    for finding in faults:
        note(finding.text(Language.EN.value))
    if faults:
        raise typer.Exit(1)
    answer("the record was verified: nothing is wrong with it")
