"""Reads facts of cases, one a row or in the columns of the table of cases. Plain Python: no Django."""

from typing import Final

from pliego.facilities.facts import StatedValue

from .case_table import read_cases
from .columns import CHECKS, address, anything, tag
from .event_table import confidence_of, short_name
from .kinds import CaseField
from .rows import FactRow, Table, in_order
from .sheet import Columns, SheetRow, header_of, read_sheet

FACT_COLUMNS: Final = Columns(required=("case_id", "fact", "value"), optional=("source_url", "confidence"))
_CASE_FIELDS: Final = frozenset(CaseField)


def read_facts(data: bytes, file: str) -> Table[FactRow]:
    """Facts one a row (`case_id`, `fact`, `value`), or in the columns of the table of cases. Never raises."""
    header = header_of(data)
    if "fact" in header or "value" in header:
        return _read_long(data, file)
    cases = read_cases(data, file)
    rows = (
        FactRow(row.line, row.case_id, field.value, stated)
        for row in cases.rows
        for field, stated in row.values.items()
    )
    return Table(file, cases.named, tuple(rows), cases.problems)


def _read_long(data: bytes, file: str) -> Table[FactRow]:
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
    return Table(file, sheet.named("case_id"), tuple(rows.values()), in_order(problems))


def _fact(cells: SheetRow) -> FactRow:
    fact = cells.needed("fact", tag)
    check = CHECKS[CaseField(fact)] if fact in _CASE_FIELDS else anything
    stated = StatedValue(
        cells.needed("value", check), cells.checked("source_url", address), confidence_of(cells)
    )
    return FactRow(cells.line, cells.needed("case_id", short_name), fact, stated)
