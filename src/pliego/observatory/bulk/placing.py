"""What an export may take the place of: what is no export is never replaced. No Django."""

import json
import os
from pathlib import Path

from pliego.docket.log.pliego_verify import SIGNED_SUMS, SUMS, MalformedError, read_sums
from pliego.observatory.bulk.describing import DESCRIPTOR, NAME


class NotAnExportError(Exception):
    """Where an export should go there is something else; the message says what to do."""


def refuse_unless_replaceable(target: Path) -> None:
    """Raise `NotAnExportError` unless nothing is there, or an empty folder, or an export and nothing besides."""
    if not os.path.lexists(target):
        return
    if target.is_symlink() or not target.is_dir():
        raise NotAnExportError(f"{target}: this is no folder; name one that is empty or not there yet")
    there = {path.name for path in target.iterdir()}
    if not there:
        return
    if not is_export(target):
        raise NotAnExportError(f"{target}: it holds something else than an export; name another folder")
    listed = read_sums((target / SUMS).read_bytes()).keys()
    others = sorted(there - listed - {SUMS, SIGNED_SUMS})
    if others:
        raise NotAnExportError(
            f"{target}: {others[0]} in it is not of the export; move it away, or name another folder"
        )


def is_export(folder: Path) -> bool:
    """Whether a folder holds an export."""
    return state_of(folder) is not None


def state_of(folder: Path) -> str | None:
    """What the export in a folder was made of; none where there is no export."""
    try:
        said = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
        read_sums((folder / SUMS).read_bytes())
        return str(said["state"]) if said["name"] == NAME else None
    except (OSError, ValueError, KeyError, TypeError, MalformedError):
        return None
