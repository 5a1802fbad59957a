"""The tables that follow up the others: acts of the joint review, outcomes of disputes, the labor reform."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from pliego.law.record import Record

from . import disputes, labor, outcomes, review_acts
from .csv_rows import Problem, nearest, shown
from .labor import LaborItem
from .outcomes import Outcome
from .review_acts import TermAct
from .tables import Table
from .tables_folder import FileState, file_state, table_of


class _Files(NamedTuple):
    """The states of the files that the tables are read from, and of the one that they refer to."""

    acts: FileState
    outcomes: FileState
    labor: FileState
    disputes: FileState


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

    A file is read again when its time stamp or size has changed. Raises `OSError` when one, or the folder, cannot be
    read.
    """
    return _read_all(
        _Files(
            acts=file_state(folder, review_acts.FILE),
            outcomes=file_state(folder, outcomes.FILE),
            labor=file_state(folder, labor.FILE),
            disputes=file_state(folder, disputes.FILE),
        )
    )


@lru_cache(maxsize=4)
def _read_all(files: _Files) -> FollowUps:
    acted = table_of(files.acts, review_acts.read)
    ended = table_of(files.outcomes, outcomes.read)
    reformed = table_of(files.labor, labor.read)
    known = {one.id: None for one in table_of(files.disputes, disputes.read).rows}
    return FollowUps(
        acted.rows,
        ended.rows,
        reformed.rows,
        (*acted.problems, *ended.problems, *_without_dispute(ended, known), *reformed.problems),
    )


def _without_dispute(ended: Table[Outcome], known: Mapping[str, None]) -> Iterator[Problem]:
    for line, row in zip(ended.lines, ended.rows, strict=True):
        if row.id not in known:
            mend = f"{nearest(row.id, known)}; or add it to {disputes.FILE}"
            yield Problem(ended.file, line, "id", f"there is no dispute {shown(row.id)}", mend)
