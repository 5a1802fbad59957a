"""The tables that follow up the others: acts of the joint review, outcomes of disputes, the labor reform."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from pliego.law.record import Record

from . import disputes, labor, outcomes, review_acts
from .csv_rows import Problem, nearest, shown
from .edition import SHIPPED
from .labor import LaborItem
from .outcomes import Outcome
from .review_acts import TermAct
from .tables import Table

FILES: Final = (review_acts.FILE, outcomes.FILE, labor.FILE)

Row = TypeVar("Row")


class _State(NamedTuple):
    """A file as it was when it was last read."""

    path: Path
    changed: int
    size: int


@dataclass(frozen=True)
class FollowUps:
    """The sound rows of the three tables; `problems` tells of all others."""

    acts: tuple[TermAct, ...]
    outcomes: tuple[Outcome, ...]
    labor: tuple[LaborItem, ...]
    problems: tuple[Problem, ...]

    @cached_property
    def outcome(self) -> Mapping[str, Outcome]:
        """The outcomes by the id of their dispute."""
        return {one.id: one for one in self.outcomes}

    @cached_property
    def act(self) -> Mapping[str, TermAct]:
        """The acts of the joint review by id."""
        return {one.id: one for one in self.acts}

    @cached_property
    def review(self) -> Record:
        """The acts of the joint review as the law room judges them."""
        return review_acts.record(self.acts)


def follow_ups(folder: Path | None = None) -> FollowUps:
    """The tables of a folder; those it lacks, and all of them without a folder, are the shipped ones.

    A file is read again when its time stamp or size has changed. Raises `OSError` when one cannot be read.
    """
    return _read_all(*(_state(folder, name) for name in (*FILES, disputes.FILE)))


@lru_cache(maxsize=4)
def _read_all(of_acts: _State, of_outcomes: _State, of_labor: _State, of_disputes: _State) -> FollowUps:
    acted, ended, reformed = (
        _read(of_acts, review_acts.read),
        _read(of_outcomes, outcomes.read),
        _read(of_labor, labor.read),
    )
    known = {one.id: None for one in _read(of_disputes, disputes.read).rows}
    return FollowUps(
        acted.rows,
        ended.rows,
        reformed.rows,
        (*acted.problems, *ended.problems, *_without_dispute(ended, known), *reformed.problems),
    )


def _state(folder: Path | None, name: str) -> _State:
    path = folder / name if folder and (folder / name).exists() else SHIPPED / name
    stat = path.stat()
    return _State(path, stat.st_mtime_ns, stat.st_size)


def _read(state: _State, read: Callable[[bytes, str], Table[Row]]) -> Table[Row]:
    return read(state.path.read_bytes(), state.path.name)


def _without_dispute(ended: Table[Outcome], known: Mapping[str, None]) -> Iterator[Problem]:
    for line, row in zip(ended.lines, ended.rows, strict=True):
        if row.id not in known:
            mend = f"{nearest(row.id, known)}; or add it to {disputes.FILE}"
            yield Problem(ended.file, line, "id", f"there is no dispute {shown(row.id)}", mend)
