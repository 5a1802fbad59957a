"""The export that the site offers: a folder for each state of the record, and a link to the present one."""

import hashlib
import shutil
from pathlib import Path
from typing import Final

from pliego.docket.log.pliego_verify import SUMS
from pliego.docket.log.signing import Signer
from pliego.observatory.bulk.agreement_tables import agreement_tables
from pliego.observatory.bulk.export import Exported, Progress, export, state_of_sources
from pliego.observatory.bulk.placing import state_of
from pliego.observatory.bulk.present import PRESENT
from pliego.observatory.bulk.reading import present

_DRAFT: Final = "new"


def offered(shelf: Path) -> Path | None:
    """The folder of the export that the site offers now; none before the first was made."""
    folder = shelf / PRESENT
    return folder.resolve() if (folder / SUMS).is_file() else None


def renew(shelf: Path, signer: Signer, tables_folder: Path | None, progress: Progress) -> Exported | None:
    """Make the export that the site offers anew where what it is made of has changed; none where it has not.

    Readers have the old one until the new one is whole, and whoever is amid a file of the old one keeps it. Raises as
    `export` does.
    """
    now = offered(shelf)
    if now and state_of(now) == state_of_sources(present(), agreement_tables(tables_folder)):
        return None
    made = export(shelf / _DRAFT, signer, tables_folder, progress)
    name = hashlib.sha256((shelf / _DRAFT / SUMS).read_bytes()).hexdigest()[:16]
    shutil.rmtree(shelf / name, ignore_errors=True)
    (shelf / _DRAFT).rename(shelf / name)
    _point_to(shelf, name)
    for other in shelf.iterdir():
        if other.is_dir() and not other.is_symlink() and other.name != name:
            shutil.rmtree(other, ignore_errors=True)
    return made


def _point_to(shelf: Path, name: str) -> None:
    link = shelf / f".{PRESENT}"
    link.unlink(missing_ok=True)
    link.symlink_to(name)
    link.replace(shelf / PRESENT)
