"""From tables or the docket to cases that the law can be asked about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import Final

from pliego.docket.columns import nearest, shown
from pliego.docket.elsewhere import neighbours
from pliego.docket.event_table import begins_after, is_act, known_too_early
from pliego.docket.from_tables import PROCEDURES as PROCEDURES_OF_ANNEX
from pliego.docket.kinds import Annex, CaseField
from pliego.docket.shipped import shipped_tables
from pliego.docket.tables import EventRow, FactRow, RowProblem, StatedValue, Table, read_events, read_facts
from pliego.docket.to_law import record_of
from pliego.law import (
    PROCEDURES,
    Completeness,
    PriorFinding,
    Procedure,
    Standing,
    standing,
)  # fmt: skip
from pliego.law.record import PriorBar
from pliego.site.commands.console import note, stop, stop_for_all
from pliego.site.commands.files import STANDARD_INPUT, read_file
from pliego.site.commands.options import CalendarName, counting, today

ACT_DATES: Final = frozenset(
    field.value for field in CaseField if field.endswith("_date") and field is not CaseField.PLAN_DUE_DATE
)
"""Columns of the table of cases that date an act; the date that a course of remediation names is none."""


@dataclass(frozen=True, slots=True)
class CaseInput:
    """What is on record of one case. `events` pairs each row with the name by which answers cite it.

    `procedures` are those that its annex calls for, by id. `known_by` is the day by which all of it was
    known, if someone says so; no act on record begins after it. `prior_findings` and `bars` come from other
    cases; the findings are None where nobody looked for them.
    """

    id: str
    events: tuple[tuple[str, EventRow], ...]
    values: Mapping[str, StatedValue]
    procedures: tuple[str, ...]
    completeness: Completeness
    known_by: date | None
    prior_findings: tuple[PriorFinding, ...] | None = None
    bars: tuple[PriorBar, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of every case: by which procedures and readings, on which day.

    Without `procedures` each case is put to those of its annex that Pliego knows.
    """

    as_of: date
    procedures: tuple[Procedure, ...]
    readings: Mapping[str, str]
    calendar: CalendarName | None

    def ask(self, case: CaseInput) -> Standing:
        """Where the case stands. Ends the command when no procedure of its annex is known."""
        own = tuple(PROCEDURES[name] for name in case.procedures if name in PROCEDURES)
        if not (self.procedures or own):
            raise stop(
                f"{case.id}: its annex is not among the procedures that Pliego knows; choose with --procedure"
            )
        record = record_of(
            case.events,
            case.values,
            known_by=case.known_by or max(today(), self.as_of),
            completeness=case.completeness,
            prior_findings=case.prior_findings,
            bars=case.bars,
        )
        asked = self.procedures or own
        counted = counting(self.readings, self.calendar, asked)
        return standing(
            asked,
            record,
            self.as_of.toordinal(),
            readings=counted.readings,
            calendars=counted.calendars,
        )


def read_tables(
    events_path: str, facts_path: str, only: str, completeness: Completeness, known_by: date | None
) -> list[CaseInput]:
    """The cases of a table of events with their facts, in its order; `only` one of them unless it is empty.

    Facts say which facility and owner a case concerns: with them the earlier findings and the bars that the
    table itself holds are counted, those of cases not answered for included.

    Ends the command, with a line for each fault, when anything in the tables cannot be used.
    """
    if events_path == facts_path == STANDARD_INPUT:
        raise stop("standard input can be read once; name a file for the events or for --facts")
    name, data = read_file(events_path)
    known_by = known_by or _known_by_of(data)
    events = read_events(data, name)
    facts = _facts(facts_path)
    faults = (*events.problems, *facts.problems)
    if known_by and not faults:
        faults = tuple(_too_late(events, facts, known_by))
    if faults:
        raise stop_for_all(faults)
    chosen = _chosen(only, events, facts)
    cases = [_case(case, name, events.rows, facts.rows, completeness, known_by) for case in chosen]
    if not facts_path:
        return cases
    others = neighbours(events.rows, facts.rows)
    return [
        replace(case, prior_findings=others.findings_for(case.id), bars=others.bars_for(case.id))
        for case in cases
    ]


def _known_by_of(events: bytes) -> date | None:
    """The day by which the shipped record was public, when the table is that record, wherever it lies."""
    shipped = shipped_tables()
    return shipped.known_by if events == shipped.events.read_bytes() else None


def _facts(path: str) -> Table[FactRow]:
    if not path:
        return Table("", frozenset(), (), ())
    name, data = read_file(path)
    return read_facts(data, name)


def _too_late(events: Table[EventRow], facts: Table[FactRow], known: date) -> Iterator[RowProblem]:
    """Acts that would have been known before they began, where the rows do not say themselves when."""
    for row in events.rows:
        if row.known_by is None and is_act(row.word) and begins_after(row.date_text, known):
            yield RowProblem(events.file, row.line, "date", *known_too_early(row.date_text, known))
    for fact in facts.rows:
        value = fact.stated.value
        if fact.fact in ACT_DATES and begins_after(value, known):
            yield RowProblem(facts.file, fact.line, fact.fact, *known_too_early(value, known))


def _chosen(only: str, events: Table[EventRow], facts: Table[FactRow]) -> list[str]:
    listed = list(dict.fromkeys(row.case_id for row in events.rows))
    if only:
        known = {*listed, *(row.case_id for row in facts.rows)}
        if only not in known:
            raise stop(f"{events.file}: there is no case {shown(only)}; {nearest(only, sorted(known))}")
        return [only]
    left_out = {row.case_id for row in facts.rows}.difference(listed)
    if left_out:
        number = "1 case" if len(left_out) == 1 else f"{len(left_out)} cases"
        note(
            f"{facts.file}: {number} without an event in {events.file} left out, such as {shown(min(left_out))}"
        )
    return listed


def _case(
    case: str,
    file: str,
    events: Sequence[EventRow],
    facts: Sequence[FactRow],
    completeness: Completeness,
    known_by: date | None,
) -> CaseInput:
    values = {row.fact: row.stated for row in facts if row.case_id == case}
    name = PurePath(file).name
    annex = values.get(CaseField.ANNEX.value)
    return CaseInput(
        id=case,
        events=tuple((f"{name}:{row.line}", row) for row in events if row.case_id == case),
        values=values,
        procedures=PROCEDURES_OF_ANNEX[Annex(annex.value) if annex else Annex.UNITED_STATES_MEXICO],
        completeness=completeness,
        known_by=known_by,
    )
