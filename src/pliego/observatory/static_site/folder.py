"""A folder that is written whole or not at all: beside its place first, then put there. Plain Python: no Django."""

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
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


@contextmanager
def put_in_place(target: Path) -> Iterator[Path]:
    """A folder beside the target to write into, which takes the target's place at the end; gone if anything fails."""
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(mkdtemp(prefix=f".{target.name}.", suffix=".draft", dir=target.parent))
    try:
        draft.chmod(0o755)
        yield draft
        refuse_unless_ours(target)
        _exchange(draft, target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _exchange(draft: Path, target: Path) -> None:
    if not target.exists():
        draft.rename(target)
        return
    old = draft.with_suffix(".old")
    target.rename(old)
    try:
        draft.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old)
