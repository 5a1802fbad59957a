"""The differences of two tables as text for a person, and as JSON for a program."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pliego.agreement.changes import Change, Changes, Conflict
from pliego.agreement.csv_rows import printable
from pliego.agreement.sheets import Key
from pliego.site.commands.import_forecast import Forecast

LONGEST: Final = 160
"""Characters of a cell that the text shows; the JSON has all of it."""

Json = str | int | bool | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two files with what differs, the keys that should be unique and are not, and what an import would do."""

    old: str
    new: str
    changes: Changes
    conflicts: tuple[Conflict, ...]
    foreseen: Forecast


def as_text(compared: Compared) -> Iterator[str]:
    """The lines of the answer; nothing that a file holds or is called can write on the terminal."""
    return map(printable, _lines(compared))


def _lines(compared: Compared) -> Iterator[str]:
    changes = compared.changes
    yield f"{compared.old} -> {compared.new}, rows found by {', '.join(changes.key)}"
    yield (
        f"added: {len(changes.added)}, removed: {len(changes.removed)}, changed: {len(changes.changed)}, "
        f"the same: {changes.same}"
    )
    yield from _columns(changes)
    yield from (f"conflict: {_conflict(changes.key, one)}" for one in compared.conflicts)
    yield from (f"+ line {row.line}: {_cells(row.cells)}" for row in changes.added)
    yield from (f"- line {row.line}: {_cells(row.cells)}" for row in changes.removed)
    for change in changes.changed:
        yield from _change(changes.key, change)
    if changes.rows_moved:
        yield "rows stand in another order, which changes nothing"
    yield compared.foreseen.says
    yield from (f"  {problem}" for problem in compared.foreseen.problems)


def _columns(changes: Changes) -> Iterator[str]:
    if changes.columns_added:
        yield f"columns added: {', '.join(changes.columns_added)}"
    if changes.columns_removed:
        yield f"columns removed: {', '.join(changes.columns_removed)}"
    if changes.columns_moved:
        yield "columns stand in another order, which changes nothing"


def _change(key: Sequence[str], change: Change) -> Iterator[str]:
    yield f"~ line {change.old_line} -> {change.new_line}: {_named(key, change.key)}"
    for cell in change.cells:
        yield f"    {cell.column}: {_shown(cell.old)} -> {_shown(cell.new)}"


def _conflict(key: Sequence[str], conflict: Conflict) -> str:
    lines = ", ".join(map(str, conflict.lines))
    return f"{_named(key, conflict.key)} stands on lines {lines} of {conflict.file}; keep one"


def _named(columns: Sequence[str], key: Key) -> str:
    return _cells(dict(zip(columns, key, strict=True)))


def _cells(cells: Mapping[str, str]) -> str:
    return "; ".join(f"{name}={_shown(text)}" for name, text in cells.items() if text)


def _shown(text: str) -> str:
    """As much of a cell as fits on a line."""
    return (text if len(text) <= LONGEST else f"{text[:LONGEST]}...") or "(empty)"


def as_json(compared: Compared) -> dict[str, Json]:
    """The answer as data: every cell whole."""
    changes = compared.changes
    return {
        "old": compared.old,
        "new": compared.new,
        "key": list(changes.key),
        "differ": changes.differ,
        "same": changes.same,
        "added": [{"line": row.line, "row": dict(row.cells)} for row in changes.added],
        "removed": [{"line": row.line, "row": dict(row.cells)} for row in changes.removed],
        "changed": [_change_data(changes.key, change) for change in changes.changed],
        "conflicts": [
            {"file": one.file, "key": dict(zip(changes.key, one.key, strict=True)), "lines": list(one.lines)}
            for one in compared.conflicts
        ],
        "columns_added": list(changes.columns_added),
        "columns_removed": list(changes.columns_removed),
        "columns_moved": changes.columns_moved,
        "rows_moved": changes.rows_moved,
        "import": {"says": compared.foreseen.says, "problems": list(compared.foreseen.problems)},
    }


def _change_data(key: Sequence[str], change: Change) -> Json:
    return {
        "key": dict(zip(key, change.key, strict=True)),
        "old_line": change.old_line,
        "new_line": change.new_line,
        "cells": [{"column": cell.column, "old": cell.old, "new": cell.new} for cell in change.cells],
    }
