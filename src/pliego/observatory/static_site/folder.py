"""The files of a publication, their list, and what a folder may hold that one takes the place of. No Django."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pliego.docket.log.pliego_verify import SIGNED_SUMS, SUMS, read_sums

MARKER: Final = "404.html"
"""A file that every publication has, and no folder of downloads does."""


class NotOursError(ValueError):
    """A folder holds something that no publication wrote; the message names it."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A file that was written: its path below the folder, its SHA-256 in hexadecimal, and its bytes in number."""

    path: str
    digest: str
    size: int


def file(folder: Path, path: str, pieces: Iterable[bytes]) -> Filed:
    """Write a file below the folder, piece by piece. Raises `FileExistsError` where two pages have the same name."""
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with place.open("xb") as written:
        for piece in pieces:
            digest.update(piece)
            size += written.write(piece)
    return Filed(path, digest.hexdigest(), size)


def sums(filed: list[Filed]) -> bytes:
    """The list of files as `sha256sum` writes it, in the order of their names."""
    return "".join(f"{each.digest}  {each.path}\n" for each in sorted(filed, key=_path)).encode()


def _path(filed: Filed) -> str:
    return filed.path


def refuse_unless_ours(target: Path) -> None:
    """Raise `NotOursError` unless nothing is there, an empty folder, or an earlier publication and nothing else."""
    if not target.exists() and not target.is_symlink():
        return
    if target.is_symlink() or not target.is_dir():
        raise NotOursError(f"{target}: this is no folder; name another one")
    for path in _foreign(target):
        raise NotOursError(
            f"{target}: it holds {path}, which no publication wrote; name another folder, or move that away"
        )


def _foreign(target: Path) -> Iterator[str]:
    try:
        ours = {*read_sums((target / SUMS).read_bytes()), SUMS, SIGNED_SUMS}
    except (OSError, ValueError):
        ours = set()
    if MARKER not in ours:
        ours = set()
    for folder, _, names in os.walk(target):
        for name in names:
            path = Path(folder, name).relative_to(target).as_posix()
            if path not in ours:
                yield path
