"""Every table of the agreement, checked as an import asks for it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from . import (
    bodies,
    commitments,
    definitions,
    disputes,
    indicators,
    labor,
    outcomes,
    own_words,
    review,
    review_acts,
    tariffs,
    wages,
)
from .csv_rows import Problem, nearest
from .edition import tables
from .followups import follow_ups
from .tables import Table
from .tables_folder import file_state, table_of

READERS: Final[Mapping[str, Callable[[bytes, str], Table[object]]]] = {
    bodies.FILE: bodies.read,
    commitments.FILE: commitments.read,
    disputes.FILE: disputes.read,
    outcomes.FILE: outcomes.read,
    review.FILE: review.read,
    review_acts.FILE: review_acts.read,
    labor.FILE: labor.read,
    indicators.FILE: indicators.read,
    definitions.FILE: definitions.read,
    tariffs.FILE: tariffs.read,
    wages.FILE: wages.read,
    own_words.FILE: own_words.read,
}
"""The reader of each table, by the name of its file."""


def problems(folder: Path | None = None) -> tuple[Problem, ...]:
    """All that is wrong with the tables of a folder, and with the shipped ones for those it lacks.

    Raises `OSError` when one, or the folder, cannot be read.
    """
    return (
        *_strange(folder),
        *tables(folder).problems,
        *follow_ups(folder).problems,
        *_of(folder, definitions.FILE),
        *_of(folder, tariffs.FILE),
        *_of(folder, own_words.FILE),
    )


def _of(folder: Path | None, name: str) -> tuple[Problem, ...]:
    return table_of(file_state(folder, name), READERS[name]).problems


def _strange(folder: Path | None) -> Iterator[Problem]:
    """Files of a folder that no page would read, such as one whose name is mistyped."""
    for path in sorted(folder.glob("*.csv")) if folder else ():
        if path.name not in READERS:
            mend = f"{nearest(path.name, READERS)} rename it, or take it out of the folder"
            yield Problem(path.name, 1, "", "it is no table of the agreement", mend)
