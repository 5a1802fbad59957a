"""The 41 cases of the shipped record as the law engine sees them, without a database."""

from collections import defaultdict
from functools import cache

from pliego.docket.from_tables import PROCEDURES as CALLED
from pliego.docket.kinds import Annex
from pliego.docket.rows import CaseRow, EventRow
from pliego.docket.shipped import shipped_tables
from pliego.docket.tables import read_cases, read_events
from pliego.docket.to_law import record_of
from pliego.law import PROCEDURES, Completeness, Record, Span, Standing, day, standing, to_iso

AS_OF = day("2026-11-22")
SAN_MARTIN = "san-martin-mine-2023"
OF_THE_ANNEX = tuple(PROCEDURES[name] for name in CALLED[Annex.UNITED_STATES_MEXICO])
"""The procedures that run in every case of the shipped record."""


@cache
def case_rows() -> dict[str, CaseRow]:
    """The row of each case, by its id."""
    shipped = shipped_tables()
    return {row.case_id: row for row in read_cases(shipped.cases.read_bytes(), "rrm_cases.csv").rows}


@cache
def event_rows() -> dict[str, list[tuple[str, EventRow]]]:
    """The rows of the events of each case; an event is called by its line."""
    shipped = shipped_tables()
    found = defaultdict(list)
    for row in read_events(shipped.events.read_bytes(), "rrm_case_events.csv").rows:
        found[row.case_id].append((f"line {row.line}", row))
    return found


@cache
def real_record(case_id: str, completeness: Completeness = Completeness.RECONSTRUCTED) -> Record:
    """The engine's record of a real case."""
    values = {field.value: stated for field, stated in case_rows()[case_id].values.items()}
    known_by = shipped_tables().known_by
    return record_of(event_rows()[case_id], values, known_by=known_by, completeness=completeness)


@cache
def real_standing(case_id: str, completeness: Completeness = Completeness.RECONSTRUCTED) -> Standing:
    """Where a real case stands on 22 November 2026, the day of the frozen clock."""
    return standing(OF_THE_ANNEX, real_record(case_id, completeness), AS_OF)


def in_words(span: Span) -> str:
    """A span of days as the tables write it: a date, or the first and the last of several."""
    return to_iso(span.lo) if span.exact else f"{to_iso(span.lo)}/{to_iso(span.hi)}"
