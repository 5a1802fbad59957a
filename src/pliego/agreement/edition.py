"""All the tables together, read from a folder, checked against one another, and kept while the files stay the same."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from . import bodies, commitments, disputes, indicators, review, wages
from .bodies import Body
from .commitments import Commitment
from .csv_rows import Problem, nearest, shown
from .disputes import Dispute
from .indicators import Indicator
from .review import ReviewStep
from .tables import Table
from .tables_folder import SHIPPED as SHIPPED
from .tables_folder import FileState, file_state, table_of
from .values import When
from .wages import Wage


class _Files(NamedTuple):
    """The states of the files of an edition."""

    bodies: FileState
    commitments: FileState
    disputes: FileState
    review: FileState
    indicators: FileState
    wages: FileState


@dataclass(frozen=True)
class Edition:
    """The tables of one state of the files. Only sound rows are in it; `problems` tells of all others.

    `gathered` is the day on which the shipped tables were gathered (ISO 8601), empty for tables of one's own whose
    folder has no data package that says so.
    """

    bodies: tuple[Body, ...]
    commitments: tuple[Commitment, ...]
    disputes: tuple[Dispute, ...]
    review: tuple[ReviewStep, ...]
    indicators: tuple[Indicator, ...]
    wages: tuple[Wage, ...]
    problems: tuple[Problem, ...]
    gathered: str

    @cached_property
    def body(self) -> Mapping[str, Body]:
        """The bodies by id."""
        return {one.id: one for one in self.bodies}

    @cached_property
    def commitment(self) -> Mapping[str, Commitment]:
        """The commitments by id."""
        return {one.id: one for one in self.commitments}

    @cached_property
    def commitments_of(self) -> Mapping[str, tuple[Commitment, ...]]:
        """The commitments of each body that has any, by its id, in the order of the table."""
        return {
            body: tuple(one for one in self.commitments if one.body_id == body)
            for body in dict.fromkeys(one.body_id for one in self.commitments)
        }

    @cached_property
    def latest_status(self) -> When | None:
        """The latest moment of which a commitment or dispute has a status: how far the sources that were read reach."""
        told = chain(
            (one.status_date for one in self.commitments), (one.status_date for one in self.disputes)
        )
        found = [when for when in told if when]
        return max(found, key=lambda when: (when.span.lo, when.span.hi), default=None)


def tables(folder: Path | None = None) -> Edition:
    """The tables of a folder; those it lacks, and all of them without a folder, are the shipped ones.

    A file is read again when its time stamp or size has changed. Raises `OSError` when one, or the folder, cannot be
    read.
    """
    files = _Files(
        bodies=file_state(folder, bodies.FILE),
        commitments=file_state(folder, commitments.FILE),
        disputes=file_state(folder, disputes.FILE),
        review=file_state(folder, review.FILE),
        indicators=file_state(folder, indicators.FILE),
        wages=file_state(folder, wages.FILE),
    )
    return _edition(files, _created(folder))


@lru_cache(maxsize=4)
def _edition(files: _Files, gathered: str) -> Edition:
    held = table_of(files.bodies, bodies.read)
    promised = table_of(files.commitments, commitments.read)
    disputed = table_of(files.disputes, disputes.read)
    steps = table_of(files.review, review.read)
    measured = table_of(files.indicators, indicators.read)
    paid = table_of(files.wages, wages.read)
    told = (held.problems, promised.problems, tuple(_without_body(promised, held)), disputed.problems)
    return Edition(
        bodies=held.rows,
        commitments=promised.rows,
        disputes=disputed.rows,
        review=steps.rows,
        indicators=measured.rows,
        wages=paid.rows,
        problems=tuple(chain(*told, steps.problems, measured.problems, paid.problems)),
        gathered=gathered,
    )


def _created(folder: Path | None) -> str:
    """The day of the data package in a folder; empty where it names none."""
    path = (folder or SHIPPED) / "datapackage.json"
    try:
        created = json.loads(path.read_text(encoding="utf-8"))["created"]
        return date.fromisoformat(created).isoformat()
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _without_body(promised: Table[Commitment], held: Table[Body]) -> Iterator[Problem]:
    known = {one.id: None for one in held.rows}
    for line, row in zip(promised.lines, promised.rows, strict=True):
        if row.body_id not in known:
            mend = f"{nearest(row.body_id, known)}; or add it to {held.file}"
            yield Problem(promised.file, line, "body_id", f"there is no body {shown(row.body_id)}", mend)
