"""What differs between two editions of a table, row by row and cell by cell. Standard library only.

Rows are matched by a key. Where several rows share one, those that say the same are taken together first, then
those that share the most cells.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .matching import Matching
from .sheets import Key, Sheet


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that says something else."""

    column: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row that only one of the two editions has."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """A row that both have, with the cells in which they differ."""

    key: Key
    old_line: int
    new_line: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A key that is to be unique and stands on several lines of a file."""

    file: str
    key: Key
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs. Columns and rows in another order are told, but make no difference."""

    key: tuple[str, ...]
    added: tuple[Row, ...]
    removed: tuple[Row, ...]
    changed: tuple[Change, ...]
    columns_added: tuple[str, ...]
    columns_removed: tuple[str, ...]
    columns_moved: bool
    rows_moved: bool
    same: int

    @property
    def differ(self) -> bool:
        """Whether the two editions say different things."""
        return bool(self.added or self.removed or self.changed or self.columns_added or self.columns_removed)


def compare(old: Sheet, new: Sheet, key: Sequence[str]) -> Changes:
    """What must be done to the old table to have the new one. Both must have the columns of the key."""
    shared = [name for name in old.columns if name in new.place]
    every = [*old.columns, *(name for name in new.columns if name not in old.place)]
    matching = Matching(old, new, shared)
    matching.match(old.keys(key), new.keys(key))
    pairs = sorted(matching.pairs, key=lambda pair: pair[1])
    changed = [change for o, n in pairs if (change := _change(old, new, o, n, key, every))]
    return Changes(
        key=tuple(key),
        added=tuple(_row(new, at) for at in sorted(matching.added)),
        removed=tuple(_row(old, at) for at in sorted(matching.removed)),
        changed=tuple(changed),
        columns_added=tuple(name for name in new.columns if name not in old.place),
        columns_removed=tuple(name for name in old.columns if name not in new.place),
        columns_moved=shared != [name for name in new.columns if name in old.place],
        rows_moved=any(earlier > later for (earlier, _), (later, _) in pairwise(pairs)),
        same=len(pairs) - len(changed),
    )


def _change(
    old: Sheet, new: Sheet, o: int, n: int, key: Sequence[str], columns: Sequence[str]
) -> Change | None:
    """The cells in which two rows differ; one in a column that an edition lacks is empty there."""
    before, after = old.rows[o], new.rows[n]
    if before.fields == after.fields and old.columns == new.columns:
        return None
    cells = tuple(
        Cell(name, was, is_now)
        for name in columns
        if (was := old.cell(before, name)) != (is_now := new.cell(after, name))
    )
    return (
        Change(tuple(new.cell(after, name) for name in key), before.line, after.line, cells)
        if cells
        else None
    )


def _row(sheet: Sheet, at: int) -> Row:
    row = sheet.rows[at]
    return Row(row.line, dict(zip(sheet.columns, row.fields, strict=True)))


def conflicts(sheet: Sheet, key: Sequence[str]) -> Iterator[Conflict]:
    """Each key of a table that stands on more than one line of it."""
    keys = sheet.keys(key)
    several = {one for one, count in Counter(keys).items() if count > 1}
    lines: dict[Key, list[int]] = defaultdict(list)
    for one, row in zip(keys, sheet.rows, strict=True):
        if one in several:
            lines[one].append(row.line)
    for one, on in lines.items():
        yield Conflict(sheet.file, one, tuple(on))
