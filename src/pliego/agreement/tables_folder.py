"""The folder of the tables: which file a table comes from, whether it changed, and what last was sound.

Standard library only.
"""

import logging
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Generic, NamedTuple, Protocol, TypeVar

from .csv_rows import Problem
from .tables import Table

SHIPPED: Final = Path(__file__).parent / "data"
"""The folder of the tables that Pliego brings along."""

_log = logging.getLogger(__name__)

Row = TypeVar("Row")


class FileState(NamedTuple):
    """A file as it is now: it was edited when its time stamp or size is another."""

    path: Path
    changed: int
    size: int


def file_state(folder: Path | None, name: str) -> FileState:
    """The file of a table: that of the folder, or the shipped one where the folder lacks it or there is none.

    Raises `OSError` when the folder itself is not there, or a file cannot be asked for: a folder of one's own that
    is gone is a fault, not a wish for the shipped tables.
    """
    if folder is None:
        return _state(SHIPPED / name)
    try:
        return _state(folder / name)
    except FileNotFoundError:
        folder.stat()
        return _state(SHIPPED / name)


def _state(path: Path) -> FileState:
    stat = path.stat()
    return FileState(path, stat.st_mtime_ns, stat.st_size)


def table_of(state: FileState, read: Callable[[bytes, str], Table[Row]]) -> Table[Row]:
    """The table in a file, read once for each state of it. Raises `OSError` when it cannot be read."""
    table: Table[Row] = _read(state, read)
    return table


@lru_cache(maxsize=48)
def _read(state: FileState, read: Callable[[bytes, str], Table[Any]]) -> Table[Any]:
    return read(state.path.read_bytes(), state.path.name)


class _Checked(Protocol):
    """What was read of a folder, with all that is wrong with it."""

    @property
    def problems(self) -> tuple[Problem, ...]: ...


Read = TypeVar("Read", bound=_Checked)


class LastSound(Generic[Read]):
    """What pages show of a folder while an edit of it is under way.

    While a table has a problem or cannot be read, that is the last sound state that this process read of the folder,
    else what Pliego ships: a slip must not take rows off the pages. `pliego import` tells the problems.
    """

    def __init__(self, read: Callable[[Path | None], Read]) -> None:
        self._read = read
        self._last: tuple[Path | None, Read] | None = None
        self._logged = ""

    def of(self, folder: Path | None) -> Read:
        """The state to show. Raises `OSError` only when the shipped tables cannot be read."""
        try:
            found = self._read(folder)
        except OSError as fault:
            return self._kept(folder, f"a table of the agreement cannot be read: {fault}")
        if found.problems:
            return self._kept(folder, f"a table of the agreement is at fault: {found.problems[0]}")
        self._last, self._logged = (folder, found), ""
        return found

    def _kept(self, folder: Path | None, fault: str) -> Read:
        """A page asks hundreds of times: each fault is logged once."""
        if fault != self._logged:
            self._logged = fault
            _log.warning("%s", fault)
        last = self._last
        return last[1] if last and last[0] == folder else self._read(None)
