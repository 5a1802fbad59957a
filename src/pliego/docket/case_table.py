"""Reads the table of cases: one row a case, each value with its source. Plain Python: no Django."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from pliego.facilities.facts import StatedValue
from pliego.law.record import Confidence

from .columns import CHECKS, address, coded, nearest, shown, slug
from .kinds import CaseField
from .rows import CaseRow, RowProblem, Table, in_order
from .sheet import Columns, SheetRow, read_sheet

CASE_COLUMNS: Final = Columns(
    required=("case_id",),
    optional=(*(field.value for field in CaseField), "source_urls", "provenance", "best_confidence"),
)

_PROVENANCE_FORM: Final = (
    "write field=n/C, parts separated by '|', where n numbers source_urls and C is V, D or M"
)
_FIELDS: Final = frozenset(CaseField)
_CONFIDENCES: Final = frozenset(Confidence)
_OWN_LINK: Final = CaseField.RELATED_CASE_ID
"""A link between rows of this table, not a fact of the world: it needs no source."""


class Origin(NamedTuple):
    """Where a value was read and how well it is known."""

    source_url: str
    confidence: Confidence


def read_cases(data: bytes, file: str) -> Table[CaseRow]:
    """Rows with the column `case_id` and any of those of values, sources and provenance. Never raises."""
    sheet = read_sheet(data, file, CASE_COLUMNS)
    rows: dict[str, CaseRow] = {}
    problems = list(sheet.problems)
    for cells in sheet.rows:
        row = _case(cells)
        earlier = rows.get(row.case_id)
        if earlier:
            cells.refuse(
                "case_id", f"the case stands on line {earlier.line}, too", "keep one row for each case"
            )
        problems += cells.problems
        if not cells.problems:
            rows[row.case_id] = row
    named = sheet.named("case_id")
    problems += _link_problems(file, rows, named)
    return Table(file, named, tuple(rows.values()), in_order(problems))


def _case(cells: SheetRow) -> CaseRow:
    case_id = cells.needed("case_id", slug)
    cells.checked("best_confidence", coded(Confidence))
    sources = _sources(cells)
    origins = _origins(cells, sources)
    values = {
        field: StatedValue(text, *_origin_of(field, cells, origins))
        for field in CaseField
        if (text := cells.checked(field.value, CHECKS[field]))
    }
    for field in origins.keys() - values.keys():
        cells.refuse(
            "provenance", f"{field} has a source but no value", f"remove {field}, or write its value"
        )
    return CaseRow(cells.line, case_id, values)


def _sources(cells: SheetRow) -> list[str]:
    listed = (
        [part.strip() for part in cells.text("source_urls").split("|")] if cells.text("source_urls") else []
    )
    for one in listed:
        fault = address(one)
        if fault:
            cells.refuse("source_urls", *fault)
    return listed


def _origins(cells: SheetRow, sources: list[str]) -> Mapping[CaseField, Origin]:
    found: dict[CaseField, Origin] = {}
    entries = cells.text("provenance").split("|") if cells.text("provenance") else []
    for entry in entries:
        name, equals, pointer = entry.strip().partition("=")
        number, slash, confidence = pointer.partition("/")
        if not (equals and slash and number.isascii() and number.isdigit() and len(number) < 5):
            cells.refuse("provenance", f"{shown(entry)} is no provenance", _PROVENANCE_FORM)
        elif name not in _FIELDS:
            cells.refuse(
                "provenance", f"{shown(name)} is no column with values", nearest(name, list(CaseField))
            )
        elif CaseField(name) in found:
            cells.refuse("provenance", f"{name} stands twice", "keep one")
        else:
            found[CaseField(name)] = _pointed(cells, name, int(number), confidence, sources)
    return found


def _pointed(cells: SheetRow, name: str, number: int, confidence: str, sources: list[str]) -> Origin:
    if number > len(sources):
        reason = f"{name} names source {number}, but source_urls lists {len(sources)}"
        cells.refuse("provenance", reason, "correct the number, or add the address")
    elif confidence not in _CONFIDENCES:
        cells.refuse(
            "provenance", f"{name} has the unknown confidence {shown(confidence)}", "write V, D or M"
        )
    elif number == 0 and confidence != Confidence.M:
        cells.refuse("provenance", f"{name} is {confidence} without a source", "name the source, or write M")
    else:
        return Origin(sources[number - 1] if number else "", Confidence(confidence))
    return Origin("", Confidence.M)


def _origin_of(field: CaseField, cells: SheetRow, origins: Mapping[CaseField, Origin]) -> Origin:
    if field in origins:
        return origins[field]
    if cells.has("provenance") and field is not _OWN_LINK:
        cells.refuse(field.value, "the value has no provenance", f"add {field}=n/C to the provenance")
    return Origin("", Confidence.M if cells.has("provenance") else Confidence.V)


def _link_problems(file: str, rows: Mapping[str, CaseRow], named: frozenset[str]) -> Iterator[RowProblem]:
    column = CaseField.RELATED_CASE_ID.value
    for row in rows.values():
        for other in row.parts(CaseField.RELATED_CASE_ID):
            if other not in named:
                reason = f"there is no case {shown(other)} in this table"
                yield RowProblem(
                    file, row.line, column, reason, nearest(other, sorted(named - {row.case_id}))
                )
        if _leads_back(row.case_id, rows):
            reason = "the related cases lead back to this case"
            yield RowProblem(file, row.line, column, reason, "name the earlier case only")


def _leads_back(case_id: str, rows: Mapping[str, CaseRow]) -> bool:
    seen: set[str] = set()
    ahead = list(_earlier(case_id, rows))
    while ahead:
        at = ahead.pop()
        if at == case_id:
            return True
        if at not in seen:
            seen.add(at)
            ahead += _earlier(at, rows)
    return False


def _earlier(case_id: str, rows: Mapping[str, CaseRow]) -> Iterable[str]:
    return rows[case_id].parts(CaseField.RELATED_CASE_ID) if case_id in rows else ()
