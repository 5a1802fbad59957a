"""Reads the tables of the public record into the docket: all or nothing, and twice is the same as once."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from importlib.resources.abc import Traversable
from pathlib import Path, PurePath

from django.db.models import Max
from django.utils import timezone

from pliego.law.record import Completeness

from ..entries import Entry
from ..from_tables import PROCEDURES, event_entries, import_problems, value_entries
from ..kinds import Annex, CaseField
from ..log_store import append_leaves
from ..models import Case, CaseProcedure, Event
from ..plan import Plan, plan_case
from ..queries import stated_rows
from ..recording import new_event
from ..surroundings import write_surroundings
from ..tables import CaseRow, EventRow, RowProblem, Table, read_cases, read_events, unknown_cases
from ..writing import writing

Progress = Callable[[int, int], None]
"""Called with the number of cases done and the number of all."""


def _in_silence(done: int, total: int) -> None:
    """Report nothing."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many events an import wrote, and why, or the problems for which it wrote none.

    `superseded` counts rows that say something else than before, `withdrawn` rows that are gone, `unchanged`
    rows that say what the record says already. `cases` is the number of cases in the tables.
    """

    added: int = 0
    superseded: int = 0
    withdrawn: int = 0
    unchanged: int = 0
    cases: int = 0
    problems: tuple[RowProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Reading:
    events: Table[EventRow]
    cases: Table[CaseRow]
    known_by: date | None
    recorded_at: datetime

    def problems(self) -> tuple[RowProblem, ...]:
        return (
            *self.cases.problems,
            *self.events.problems,
            *unknown_cases(self.events, self.cases.named),
            *import_problems(self.events, self.cases),
        )

    @property
    def tables(self) -> tuple[str, str]:
        return PurePath(self.cases.file).stem, PurePath(self.events.file).stem

    def entries(self) -> dict[str, list[Entry]]:
        cases, events = self.tables
        found: dict[str, list[Entry]] = defaultdict(list)
        for case, entry in (*value_entries(cases, self.cases.rows), *event_entries(events, self.events.rows)):
            found[case].append(entry)
        return found


def import_tables(
    events: Path | Traversable,
    cases: Path | Traversable,
    progress: Progress = _in_silence,
    *,
    known_by: date | None = None,
    clock: Callable[[], datetime] = timezone.now,
) -> ImportReport:
    """Record what the two tables say, in one transaction.

    Every value of the table of cases becomes a `value_stated` event with its own source and confidence. A
    table is known by the name of its file: a row that changed since a table of that name was last imported
    becomes a superseding event, a row that is gone a `withdrawn` one; what other tables said is left alone.
    Facilities, parties and links are then written from all that the record states, whichever table said it.
    `known_by` is the day by which all of it was public, for rows that do not say so themselves; without it,
    the day of the import. When any row has a problem, nothing is written and every problem is reported.
    Raises `OSError` when a file cannot be read.
    """
    reading = _Reading(
        events=read_events(events.read_bytes(), events.name),
        cases=read_cases(cases.read_bytes(), cases.name),
        known_by=known_by,
        recorded_at=clock(),
    )
    problems = reading.problems()
    if problems:
        return ImportReport(problems=problems)
    with writing():
        return _record(reading, progress)


def _record(reading: _Reading, progress: Progress) -> ImportReport:
    cases = _held_cases(reading)
    heads = _heads(reading)
    entries = reading.entries()
    last = dict(Case.objects.annotate(last=Max("events__sequence")).values_list("slug", "last"))
    total = len(entries.keys() | heads.keys())
    made: list[Event] = []
    plans: list[Plan] = []
    for done, slug in enumerate((*entries, *(heads.keys() - entries.keys())), start=1):
        plans.append(plan_case(heads.get(slug, {}), entries.get(slug, [])))
        made += _events(reading, cases[slug], last.get(slug) or 0, plans[-1])
        progress(done, total)
    append_leaves(Event.objects.bulk_create(made))
    write_surroundings(stated_rows(), cases)
    return ImportReport(
        added=sum(len(plan.added) for plan in plans),
        superseded=sum(len(plan.superseding) for plan in plans),
        withdrawn=sum(len(plan.withdrawn) for plan in plans),
        unchanged=sum(plan.unchanged for plan in plans),
        cases=len(reading.cases.rows),
    )


def _held_cases(reading: _Reading) -> dict[str, Case]:
    cases = {case.slug: case for case in Case.objects.select_for_update().order_by("pk")}
    new = [
        Case(
            slug=row.case_id,
            annex=row.text(CaseField.ANNEX),
            record_kind=Completeness.RECONSTRUCTED.value,
            recorded_at=reading.recorded_at,
        )
        for row in reading.cases.rows
        if row.case_id not in cases
    ]
    Case.objects.bulk_create(new)
    held = cases | {case.slug: case for case in new}
    _call_for_procedures([held[row.case_id] for row in reading.cases.rows])
    return held


def _call_for_procedures(cases: Sequence[Case]) -> None:
    """Give each case the procedures of its annex that it lacks: those of earlier versions may be fewer."""
    known = set(CaseProcedure.objects.values_list("case", "procedure"))
    CaseProcedure.objects.bulk_create(
        CaseProcedure(case=case, procedure=name)
        for case in cases
        for name in PROCEDURES[Annex(case.annex)]
        if (case.pk, name) not in known
    )


def _heads(reading: _Reading) -> dict[str, dict[str, Event]]:
    heads: dict[str, dict[str, Event]] = defaultdict(dict)
    for table in reading.tables:
        rows = f"{table}/"
        last = Event.objects.filter(source_key__startswith=rows, superseded_by__isnull=True)
        for event in last.select_related("case").defer("canonical", "salt", "leaf_hash"):
            # SQLite takes no account of case when it compares beginnings.
            if event.source_key.startswith(rows):
                heads[event.case.slug][event.source_key] = event
    return heads


def _events(reading: _Reading, case: Case, last: int, plan: Plan) -> list[Event]:
    planned: list[tuple[Event | None, Entry]] = [(None, entry) for entry in plan.added]
    planned += [*plan.superseding, *plan.withdrawn]
    return [
        new_event(
            case,
            sequence,
            replace(entry, known_by=entry.known_by or reading.known_by),
            reading.recorded_at,
            supersedes,
        )
        for sequence, (supersedes, entry) in enumerate(planned, start=last + 1)
    ]
