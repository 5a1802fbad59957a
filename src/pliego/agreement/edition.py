"""All the tables together, read from a folder, checked against one another, and kept while the files stay the same."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from . import bodies, commitments, disputes, indicators, review, wages
from .bodies import Body
from .commitments import Commitment
from .csv_rows import Problem, nearest, shown
from .disputes import Dispute
from .indicators import Indicator
from .review import ReviewStep
from .tables import Table
from .wages import Wage

SHIPPED: Final = Path(__file__).parent / "data"
"""The folder of the tables that Pliego brings along."""

Row = TypeVar("Row")


class _State(NamedTuple):
    """A file as it was when it was last read."""

    path: Path
    changed: int
    size: int


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


def tables(folder: Path | None = None) -> Edition:
    """The tables of a folder; those it lacks, and all of them without a folder, are the shipped ones.

    A file is read again when its time stamp or size has changed. Raises `OSError` when one cannot be read.
    """
    return _edition(
        _state(folder, bodies.FILE),
        _state(folder, commitments.FILE),
        _state(folder, disputes.FILE),
        _state(folder, review.FILE),
        _state(folder, indicators.FILE),
        _state(folder, wages.FILE),
        _created(folder),
    )


@lru_cache(maxsize=4)
def _edition(
    of_bodies: _State,
    of_commitments: _State,
    of_disputes: _State,
    of_review: _State,
    of_indicators: _State,
    of_wages: _State,
    gathered: str,
) -> Edition:
    held = _read(of_bodies, bodies.read)
    promised = _read(of_commitments, commitments.read)
    disputed = _read(of_disputes, disputes.read)
    steps = _read(of_review, review.read)
    measured = _read(of_indicators, indicators.read)
    paid = _read(of_wages, wages.read)
    return Edition(
        bodies=held.rows,
        commitments=promised.rows,
        disputes=disputed.rows,
        review=steps.rows,
        indicators=measured.rows,
        wages=paid.rows,
        problems=(
            *held.problems,
            *promised.problems,
            *_without_body(promised, held),
            *disputed.problems,
            *steps.problems,
            *measured.problems,
            *paid.problems,
        ),
        gathered=gathered,
    )


def _state(folder: Path | None, name: str) -> _State:
    path = folder / name if folder and (folder / name).exists() else SHIPPED / name
    stat = path.stat()
    return _State(path, stat.st_mtime_ns, stat.st_size)


def _created(folder: Path | None) -> str:
    """The day of the data package in a folder; empty where it names none."""
    path = (folder or SHIPPED) / "datapackage.json"
    try:
        created = json.loads(path.read_text(encoding="utf-8"))["created"]
        return date.fromisoformat(created).isoformat()
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _read(state: _State, read: Callable[[bytes, str], Table[Row]]) -> Table[Row]:
    return read(state.path.read_bytes(), state.path.name)


def _without_body(promised: Table[Commitment], held: Table[Body]) -> Iterator[Problem]:
    known = {one.id: None for one in held.rows}
    for line, row in zip(promised.lines, promised.rows, strict=True):
        if row.body_id not in known:
            mend = f"{nearest(row.body_id, known)}; or add it to {held.file}"
            yield Problem(promised.file, line, "body_id", f"there is no body {shown(row.body_id)}", mend)
