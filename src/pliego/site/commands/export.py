"""`pliego export`: the whole published record as files."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pliego.site.commands.checkpoint import able_to_sign
from pliego.site.commands.console import answer, database, stop
from pliego.site.commands.progress import bar

if TYPE_CHECKING:
    from pliego.observatory.bulk.export import Exported


def export(
    folder: Annotated[
        str, typer.Argument(metavar="[DIR]", help="Folder to write: new, empty, or an earlier export.")
    ] = "",
) -> None:
    """Write the whole published record as files.

    Tables as CSV, JSON Lines and Parquet, all of them in one SQLite file, a data package that describes them, a
    dictionary in three languages, the hash of each file, and what `pliego verify DIR` checks it by: the signed
    checkpoint, every leaf of the log, and every public event with its salt. The same record gives the same bytes.

    Without a folder, the files that the site offers are brought up to date; `pliego serve` does so every hour.

    \b
        pliego export docket
        pliego verify docket
    """
    with database(), able_to_sign():
        from pliego.docket.log_key import log_signer

        signer = log_signer()
    with database():
        from django.conf import settings

        from pliego.observatory.bulk.export import ChangedMeanwhileError
        from pliego.observatory.bulk.export import export as write
        from pliego.observatory.bulk.placing import NotAnExportError
        from pliego.observatory.bulk.reading import NothingPublishedError
        from pliego.observatory.bulk.shelf import renew

        tables = settings.PLIEGO_AGREEMENT
        try:
            with bar("Exporting cases") as progress:
                made = (
                    write(Path(folder), signer, tables, progress)
                    if folder
                    else renew(settings.PLIEGO_BULK, signer, tables, progress)
                )
        except (ChangedMeanwhileError, NotAnExportError, NothingPublishedError) as fault:
            raise stop(str(fault)) from None
        except OSError as fault:
            name = fault.filename or folder or settings.PLIEGO_BULK
            raise stop(
                f"{name}: it cannot be written ({fault.strerror}); free some space, or name another folder"
            ) from None
    _tell(made)


def _tell(made: "Exported | None") -> None:
    if made is None:
        answer("the files of the site are up to date")
        return
    size = made.size / 1_000_000
    answer(f"cases: {made.cases}; files: {len(made.files)}; {size:.1f} MB, edition of {made.day}")
