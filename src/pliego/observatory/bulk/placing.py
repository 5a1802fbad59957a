"""Puts a folder in its place once it is whole; what is no export is never replaced. No Django."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pliego.docket.log.pliego_verify import SIGNED_SUMS, SUMS, MalformedError, read_sums
from pliego.observatory.bulk.describing import DESCRIPTOR, NAME


class NotAnExportError(Exception):
    """Where an export should go there is something else; the message says what to do."""


@contextmanager
def placed(target: Path) -> Iterator[Path]:
    """A new folder beside `target` to write into, which takes its place at the end, or is gone after a fault.

    Raises `NotAnExportError` where `target` holds anything but an earlier export.
    """
    refuse_unless_replaceable(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}-"))
    try:
        made.chmod(0o755)
        yield made
        refuse_unless_replaceable(target)
        _replace(target, made)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _replace(target: Path, made: Path) -> None:
    if not target.exists():
        made.rename(target)
        return
    old = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}-")) / "old"
    target.rename(old)
    made.rename(target)
    shutil.rmtree(old.parent, ignore_errors=True)


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
