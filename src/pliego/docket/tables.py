"""Tables of events, cases and facts, read and checked: the one face of the readers. Plain Python: no Django.

Each reader takes the bytes of a file and the name to call it by in messages. It never raises: what cannot be
used is among the problems of the `Table` it returns, with line, column, reason and mend.
"""

from collections.abc import Iterator

from pliego.facilities.facts import StatedValue

from .case_table import CASE_COLUMNS, read_cases
from .columns import nearest, shown
from .event_table import EVENT_COLUMNS, read_events
from .fact_table import FACT_COLUMNS, read_facts
from .rows import CaseRow, EventRow, FactRow, RowProblem, Table

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


def unknown_cases(rows: Table[EventRow] | Table[FactRow], known: frozenset[str]) -> Iterator[RowProblem]:
    """The rows whose case is not among the known ones, such as the `named` of another table."""
    for row in rows.rows:
        if row.case_id not in known:
            reason = f"there is no case {shown(row.case_id)}"
            mend = f"{nearest(row.case_id, sorted(known))}; or add it to the table of cases"
            yield RowProblem(rows.file, row.line, "case_id", reason, mend)
