"""Every table of the agreement, checked as an import asks for it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

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
from .csv_rows import Problem, nearest, printable, shown
from .edition import tables
from .followups import follow_ups
from .tables import Table
from .tables_folder import file_state, table_of
from .values import When

Row = TypeVar("Row")

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


@dataclass(frozen=True, slots=True)
class Known:
    """What is known outside the tables: the day (`date.toordinal()`), and the codes of allegations."""

    today: int
    allegations: Collection[str]


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
    """Files of a folder that look like tables and that no page would read, such as one whose name is mistyped.

    What an editor keeps beside a file (hidden, or ending in `~` or `#`) is no table.
    """
    for path in sorted(folder.iterdir()) if folder else ():
        name = path.name
        hidden = name.startswith((".", "#")) or name.endswith(("~", "#"))
        if ".csv" in name.lower() and name not in READERS and not hidden:
            mend = f"{nearest(name, READERS)} rename it, or take it out of the folder"
            yield Problem(printable(name), 1, "", "it is no table of the agreement", mend)


def problems_against(folder: Path | None, known: Known) -> Iterator[Problem]:
    """What is wrong with sound rows in the light of what the tables cannot know themselves.

    Raises `OSError` as `problems` does.
    """
    yield from _ahead(_rows(folder, disputes.FILE, disputes.read), known.today, disputes.STEPS)
    yield from _ahead(_rows(folder, review_acts.FILE, review_acts.read), known.today, ("date",))
    reform = _rows(folder, labor.FILE, labor.read)
    for line, row in zip(reform.lines, reform.rows, strict=True):
        if row.allegation and row.allegation not in known.allegations:
            reason = f"there is no allegation {shown(row.allegation)}"
            yield Problem(reform.file, line, "allegation", reason, nearest(row.allegation, known.allegations))


def _rows(folder: Path | None, name: str, read: Callable[[bytes, str], Table[Row]]) -> Table[Row]:
    return table_of(file_state(folder, name), read)


def _ahead(table: Table[object], today: int, columns: Sequence[str]) -> Iterator[Problem]:
    """Acts dated after today: what is ahead is no act."""
    for line, row in zip(table.lines, table.rows, strict=True):
        for column in columns:
            when: When | None = getattr(row, column)
            if when and when.span.lo > today:
                mend = "correct it, or leave it out until the step is taken"
                yield Problem(table.file, line, column, f"{when.text} is ahead", mend)
