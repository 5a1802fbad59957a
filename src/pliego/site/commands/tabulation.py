"""From a file of events to a file of standings, case after case, for `pliego tabulate`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import polars as pl
from polars.exceptions import PolarsError

from pliego.docket.tables import read_facts
from pliego.docket.to_law import record_of
from pliego.law import Completeness, Procedure
from pliego.law.columns import CaseOrderError, Detail, tables_of, tabulate
from pliego.law.record import Record
from pliego.site.commands.cases import CaseInput, read_tables
from pliego.site.commands.console import note, stop, stop_for_all
from pliego.site.commands.event_rows import COLUMNS, NEEDED, EventRows, UnusableError
from pliego.site.commands.fact_rows import FactRows, fact_rows
from pliego.site.commands.files import read_file

PARQUET: Final = ".parquet"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Tabulation:
    """What is asked of every case. `known_by` is the day by which everything was known, where someone says so."""

    procedures: tuple[Procedure, ...]
    as_of: date
    today: date
    known_by: date | None
    completeness: Completeness
    readings: Mapping[str, str]
    rounds: int
    detail: Detail

    def write(self, events: str, facts: str, out: str) -> None:
        """Read a table of events and perhaps one of facts, and write where its cases stand.

        Ends the command with one line when a file cannot be used; nothing is written then.
        """
        if not out.endswith(PARQUET):
            raise stop(f"--out: {out}: the answer is a Parquet file; give a name that ends in {PARQUET}")
        with _written(out) as place, _bar("cases") as progress, _faults(events):
            self._answer(events, facts, progress).sink_parquet(place)
        count = pl.scan_parquet(out).select(pl.len()).collect().item()
        note(f"{out}: {'1 case' if count == 1 else f'{count} cases'}")

    def _answer(self, events: str, facts: str, progress: Progress) -> pl.LazyFrame:
        if not events.endswith(PARQUET):
            return self._of_records(events, facts, progress)
        table = _scan(events)
        rows = table.select(pl.len()).collect().item()
        told = _facts(facts)
        reader = EventRows(self._known.toordinal(), told.results if told else None)
        return tabulate(
            self.procedures,
            table,
            told.facts if told else None,
            absent=told.absent if told else None,
            as_of=self.as_of.toordinal(),
            completeness=self.completeness,
            readings=self.readings,
            rounds=self.rounds,
            detail=self.detail,
            read=reader,
            progress=lambda _, done: progress(done, rows),
        )

    @property
    def _known(self) -> date:
        return self.known_by or max(self.today, self.as_of)

    def _of_records(self, events: str, facts: str, progress: Progress) -> pl.LazyFrame:
        """The answer for a table of comma separated values, read as `pliego standing` reads it."""
        cases = read_tables(events, facts, "", self.completeness, self.known_by)
        tables = tables_of({case.id: self._record(case) for case in cases})
        return tabulate(
            self.procedures,
            tables.events,
            tables.facts,
            absent=tables.absent,
            findings=tables.findings,
            as_of=self.as_of.toordinal(),
            completeness=self.completeness,
            readings=self.readings,
            rounds=self.rounds,
            detail=self.detail,
            progress=lambda done, _: progress(done, len(cases)),
        )

    def _record(self, case: CaseInput) -> Record:
        return record_of(
            case.events,
            case.values,
            known_by=case.known_by or self._known,
            completeness=self.completeness,
            prior_findings=case.prior_findings,
            bars=case.bars,
        )


def _scan(path: str) -> pl.LazyFrame:
    """The columns of a table of events that mean something here."""
    with _faults(path):
        table = pl.scan_parquet(path)
        has = table.collect_schema().names()
    missing = [name for name in NEEDED if name not in has]
    if missing:
        raise stop(f"{path}: there is no column {missing[0]}; `pliego tabulate --help` names those it needs")
    return table.select([name for name in COLUMNS if name in has])


def _facts(path: str) -> FactRows | None:
    if not path:
        return None
    if path.endswith(PARQUET):
        with _faults(path):
            table = pl.read_parquet(path)
        if "case_id" not in table.columns:
            raise stop(f"{path}: there is no column case_id; add it")
        return fact_rows(table)
    name, data = read_file(path)
    read = read_facts(data, name)
    if read.problems:
        raise stop_for_all(read.problems)
    rows = [(row.case_id, row.fact, row.stated.value) for row in read.rows]
    names = dict.fromkeys(("case_id", "fact", "value"), pl.String())
    return fact_rows(pl.DataFrame(rows, schema=names, orient="row"))


@contextmanager
def _faults(path: str) -> Iterator[None]:
    """What a file is unfit for, in one line."""
    try:
        yield
    except FileNotFoundError:
        raise stop(f"{path}: there is no such file; check the path") from None
    except CaseOrderError as fault:
        raise stop(f"{path}: {fault}; sort the table by case_id") from None
    except UnusableError as fault:
        raise stop(f"{path}, {fault}") from None
    except OSError as fault:
        raise stop(f"{path}: it cannot be read ({fault.strerror or fault}); check the path") from None
    except (PolarsError, ValueError) as fault:
        first = str(fault).strip().partition("\n")[0]
        raise stop(f"{path}: it cannot be read ({first}); give a sound Parquet file") from None


@contextmanager
def _written(out: str) -> Iterator[Path]:
    """A file beside the one asked for, which it replaces once it is whole."""
    place = Path(f"{out}.part")
    try:
        place.touch()
        yield place
        place.replace(out)
    except OSError as fault:
        raise stop(f"{out}: it cannot be written ({fault.strerror or fault}); choose another place") from None
    finally:
        place.unlink(missing_ok=True)


@contextmanager
def _bar(label: str) -> Iterator[Progress]:
    """A progress bar on a terminal, nothing elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
