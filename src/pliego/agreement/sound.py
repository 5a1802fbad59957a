"""One table of a folder where it is there and sound, else the shipped one; kept while the file stays the same."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from .edition import SHIPPED
from .tables import Table

Row = TypeVar("Row")


def sound_rows(folder: Path | None, file: str, read: Callable[[bytes], Table[Row]]) -> tuple[Row, ...]:
    """The rows of `file` in the folder; those shipped where it lacks the file or the file has a problem."""
    own = folder / file if folder else SHIPPED / file
    if own.exists():
        table: Table[Row] = _kept(own, own.stat().st_mtime_ns, own.stat().st_size, read)
        if not table.problems:
            return table.rows
    shipped = SHIPPED / file
    kept: Table[Row] = _kept(shipped, shipped.stat().st_mtime_ns, shipped.stat().st_size, read)
    return kept.rows


@lru_cache(maxsize=8)
def _kept(path: Path, changed: int, size: int, read: Callable[[bytes], Table[Any]]) -> Table[Any]:  # noqa: ARG001
    return read(path.read_bytes())
