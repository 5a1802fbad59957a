"""A table with named columns: its header checked, its rows of the right length. Plain Python: no Django."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from . import csv_text
from .columns import Check, shown, suggestion, well_formed
from .rows import RowProblem

_ONE_COLUMN_EACH: Final = "name each column once, separated by commas"


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that a table must have, and those that it may have."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every known column."""
        return (*self.required, *self.optional)


@dataclass(slots=True)
class SheetRow:
    """One row's cells by column, and the problems found in them so far."""

    file: str
    line: int
    cells: dict[str, str]
    problems: list[RowProblem] = field(default_factory=list)

    def has(self, column: str) -> bool:
        """Whether the table has the column at all."""
        return column in self.cells

    def text(self, column: str) -> str:
        """The cell's text; empty when the cell is empty or the table lacks the column."""
        return self.cells.get(column, "")

    def checked(self, column: str, check: Check) -> str:
        """The cell's text, its fault noted if it is not empty and fails the check."""
        text = self.text(column)
        fault = check(text) if text else None
        if fault:
            self.refuse(column, *fault)
        return text

    def needed(self, column: str, check: Check) -> str:
        """The cell's text, which must not be empty and must pass the check."""
        if not self.text(column):
            self.refuse(column, "the field is empty", f"write the {column}")
        return self.checked(column, check)

    def refuse(self, column: str, reason: str, mend: str) -> None:
        """Note a fault of a column, or of the whole row when `column` is empty."""
        self.problems.append(RowProblem(self.file, self.line, column, reason, mend))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows below the header, in order, and the problems of what is no row."""

    file: str
    rows: tuple[SheetRow, ...]
    problems: tuple[RowProblem, ...]

    def named(self, column: str) -> frozenset[str]:
        """Every text that stands in a column."""
        return frozenset(row.text(column) for row in self.rows)


def header_of(data: bytes) -> tuple[str, ...]:
    """The names of the columns, empty when the data are no table at all."""
    text = csv_text.decode(data)
    if isinstance(text, csv_text.Fault):
        return ()
    first = next(csv_text.rows(text), None)
    return _names(first) if isinstance(first, csv_text.Cells) else ()


def read_sheet(data: bytes, file: str, columns: Columns) -> Sheet:
    """Read a file of comma-separated text. Never raises: whatever is wrong is among the problems."""
    text = csv_text.decode(data)
    if isinstance(text, csv_text.Fault):
        return Sheet(file, (), (_problem(file, text),))
    parsed = csv_text.rows(text)
    first = next(parsed, csv_text.NOTHING)
    if isinstance(first, csv_text.Fault):
        return Sheet(file, (), (_problem(file, first),))
    header = _names(first)
    faults = tuple(_header_problems(file, first.line, header, columns))
    return Sheet(file, (), faults) if faults else _body(file, header, parsed)


def _body(file: str, header: Sequence[str], parsed: Iterator[csv_text.Cells | csv_text.Fault]) -> Sheet:
    rows: list[SheetRow] = []
    problems: list[RowProblem] = []
    for item in parsed:
        if isinstance(item, csv_text.Fault):
            problems.append(_problem(file, item))
        elif len(item.fields) != len(header):
            reason = f"the row has {len(item.fields)} fields, the header {len(header)}"
            problems.append(
                RowProblem(file, item.line, "", reason, "add or remove commas; quote texts with commas")
            )
        else:
            rows.append(_row(file, item, header))
    if not rows and not problems:
        problems.append(RowProblem(file, 1, "", "there is no row below the header", "add one row or more"))
    return Sheet(file, tuple(rows), tuple(problems))


def _row(file: str, cells: csv_text.Cells, header: Sequence[str]) -> SheetRow:
    row = SheetRow(file, cells.line, dict(zip(header, map(str.strip, cells.fields), strict=True)))
    for column, text in row.cells.items():
        fault = well_formed(text)
        if fault:
            row.refuse(column, *fault)
    return row


def _names(cells: csv_text.Cells) -> tuple[str, ...]:
    return tuple(name.strip() for name in cells.fields)


def _header_problems(file: str, line: int, header: Sequence[str], columns: Columns) -> Iterator[RowProblem]:
    if len(header) == 1 and (";" in header[0] or "\t" in header[0]):
        reason = "the columns are not separated by commas"
        yield RowProblem(file, line, "", reason, "save the table as CSV with commas")
        return
    missing = [name for name in columns.required if name not in header]
    if missing:
        yield _missing(file, line, missing, header, columns)
        return
    for at, name in enumerate(header):
        if name in header[:at]:
            yield RowProblem(file, line, name[:40], "the column stands twice", _ONE_COLUMN_EACH)
        elif name not in columns.all:
            near = suggestion(name, [known for known in columns.all if known not in header])
            mend = f"{near} rename or remove it" if near else "remove it"
            yield RowProblem(file, line, name[:40], f"{shown(name)} is no known column", mend)


def _missing(
    file: str, line: int, missing: Sequence[str], header: Sequence[str], columns: Columns
) -> RowProblem:
    """One fault for all the columns that are missing: a wrong header is one mistake."""
    unknown = [name for name in header if name not in columns.all]
    near = suggestion(missing[0], unknown)
    if len(missing) == 1:
        mend = f"{near} rename it to {missing[0]}" if near else f"add a column named {missing[0]}"
        return RowProblem(file, line, missing[0], "the column is missing", mend)
    reason = f"the columns {', '.join(missing)} are missing"
    return RowProblem(file, line, missing[0], reason, "name the columns so in the first line of the file")


def _problem(file: str, fault: csv_text.Fault) -> RowProblem:
    return RowProblem(file, fault.line, "", fault.reason, fault.mend)
