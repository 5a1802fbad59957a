"""Tables of events, cases and facts, read and checked: the one face of the readers. Plain Python: no Django.

Each reader takes the bytes of a file and the name to call it by in messages. It never raises: what cannot be
used is among the problems of the `Table` it returns, with line, column, reason and mend.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from .case_table import CASE_COLUMNS, read_case_rows
from .columns import address, anything, nearest, shown, tag
from .event_table import EVENT_COLUMNS, confidence_of, read_event_rows, short_name
from .rows import CaseRow, EventRow, FactRow, RowProblem, StatedValue, Table
from .sheet import Columns, SheetRow, header_of, read_sheet

FACT_COLUMNS: Final = Columns(required=("case_id", "fact", "value"), optional=("source_url", "confidence"))

__all__ = [
    "CASE_COLUMNS",
    "EVENT_COLUMNS",
    "FACT_COLUMNS",
    "CaseRow",
    "EventRow",
    "FactRow",
    "RowProblem",
    "StatedValue",
    "Table",
    "read_cases",
    "read_events",
    "read_facts",
    "unknown_cases",
]


def read_events(data: bytes, file: str) -> Table[EventRow]:
    """Rows with the columns `case_id`, `date`, `event` and any of the optional ones."""
    rows, problems = read_event_rows(data, file)
    return Table(file, tuple(rows), tuple(sorted(problems, key=_order)))


def read_cases(data: bytes, file: str) -> Table[CaseRow]:
    """Rows with the column `case_id` and any of the columns of values, sources and provenance."""
    rows, problems = read_case_rows(data, file)
    return Table(file, tuple(rows), tuple(sorted(problems, key=_order)))


def read_facts(data: bytes, file: str) -> Table[FactRow]:
    """Facts one a row (`case_id`, `fact`, `value`), or in the columns of the table of cases."""
    header = header_of(data)
    if "fact" in header or "value" in header:
        return _read_long_facts(data, file)
    cases = read_cases(data, file)
    rows = (
        FactRow(row.line, row.case_id, field.value, stated)
        for row in cases.rows
        for field, stated in row.values.items()
    )
    return Table(file, tuple(rows), cases.problems)


def unknown_cases(events: Table[EventRow], known: Iterable[str]) -> Iterator[RowProblem]:
    """The events whose case is not among the known ones."""
    there = dict.fromkeys(known)
    for row in events.rows:
        if row.case_id not in there:
            reason = f"there is no case {shown(row.case_id)}"
            mend = f"{nearest(row.case_id, there)}; or add it to the table of cases"
            yield RowProblem(events.file, row.line, "case_id", reason, mend)


def _read_long_facts(data: bytes, file: str) -> Table[FactRow]:
    sheet = read_sheet(data, file, FACT_COLUMNS)
    rows: dict[tuple[str, str], FactRow] = {}
    problems = list(sheet.problems)
    for cells in sheet.rows:
        row = _fact(cells)
        earlier = rows.get((row.case_id, row.fact))
        if earlier:
            cells.refuse("fact", f"the fact stands on line {earlier.line}, too", "keep one row for each fact")
        problems += cells.problems
        if not cells.problems:
            rows[row.case_id, row.fact] = row
    return Table(file, tuple(rows.values()), tuple(sorted(problems, key=_order)))


def _fact(cells: SheetRow) -> FactRow:
    value = cells.needed("value", anything)
    source = cells.checked("source_url", address)
    stated = StatedValue(value, source, confidence_of(cells))
    return FactRow(cells.line, cells.needed("case_id", short_name), cells.needed("fact", tag), stated)


def _order(problem: RowProblem) -> tuple[int, str]:
    return (problem.line, problem.column)
