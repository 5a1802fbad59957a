"""The standing of a whole table of cases, one row for each, computed lazily and in chunks."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import polars as pl
from polars.io.plugins import register_io_source

from pliego.law.calendars import Calendar
from pliego.law.columns.algebra import CODE, Days, Range, column, mask_column
from pliego.law.columns.chunk import Asked, Beside, Stood, of_round, stood
from pliego.law.columns.chunks import NEEDED, Chunk, chunks
from pliego.law.columns.flags import FLAGS, flagged
from pliego.law.columns.rounds import COUNT, counted
from pliego.law.columns.states import STATES, Judgement
from pliego.law.days import ALWAYS, NEVER
from pliego.law.irregular import Flag
from pliego.law.norms import Duty, Norm, Power, Procedure, Test
from pliego.law.program import CompiledNorm, Program, compile_procedures
from pliego.law.readings import Env, environment
from pliego.law.record import Completeness
from pliego.law.standing import calendars_of

STATE: Final = pl.Enum([state.value for state in STATES])
_DATE_OF_DAY_0: Final = 719_163
"""Polars counts dates from 1970-01-01, the ordinal of which this is."""


class Detail(StrEnum):
    """Which days of a norm become columns: the one that matters most, or all three spans."""

    BRIEF = "brief"
    FULL = "full"


Table = pl.LazyFrame | pl.DataFrame


def tabulate(
    procedures: Procedure | Sequence[Procedure],
    events: Table,
    facts: Table | None = None,
    *,
    as_of: int,
    completeness: Completeness = Completeness.RECONSTRUCTED,
    absent: Table | None = None,
    findings: Table | None = None,
    readings: Env | None = None,
    calendars: Mapping[str, Calendar] | None = None,
    known_at: int = NEVER,
    rounds: int = 1,
    detail: Detail = Detail.BRIEF,
    read: Callable[[Chunk], pl.DataFrame] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> pl.LazyFrame:
    """Where every case of a table stands on `as_of`: what `standing` says, one row for each case, lazily.

    `events` has one row for each event, those of a case together: `case_id`, `act`, and the first and last day on
    which it may lie, `lo` and `hi` (ordinals); perhaps `kind`, `dating`, `confidence`, `occurrence`, `proceeding`,
    `known_by`, and for dates that acts state `FIELD_stated_lo` and `FIELD_stated_hi`. `facts` has `case_id`,
    `name`, `value`; `absent` the acts that surely did not take place (`case_id`, `act`); `findings` the earlier
    panel findings (`case_id`, `lo`, `hi`), None where nobody looked for them. Where the rows of `events` are of
    another shape, `read` turns those of a chunk of cases into events, each with the `case` of its row.

    The answer has `case_id`; for each norm `ID.due_earliest` and `ID.due_latest` (of a power `opens`, of a
    standstill or effect `since`, of a test neither) and `ID.state`; for each track `TRACK.rounds`; and for each
    irregularity `flag.KIND`. A missing earliest day means that none is known, a missing latest day *perhaps never*,
    both together *never*; for the norms of a track the first round is told, with `rounds` further ones as
    `ID/2`. `Detail.FULL` gives the spans `begins`, `ends` and `done` of every norm instead.

    Only the default readings, or those that `readings` chooses, and the preferred claims are in the columns; other
    answers are left to `standing`. `progress` is told the number of cases and of rows done so far.

    Raises `ValueError` for an unknown question or value and for a table without a needed column; and while the
    answer is collected, `CaseOrderError` where the rows of a case do not stand together.
    """
    several = (procedures,) if isinstance(procedures, Procedure) else tuple(procedures)
    calendars = calendars or calendars_of(several[0].parties if several else ("MX", "US"))
    program = compile_procedures(several, environment(readings or {}), calendars)
    source = events.lazy()
    types = source.collect_schema()
    missing = [name for name in (NEEDED if read is None else NEEDED[:1]) if name not in types]
    if missing:
        raise ValueError(f"the table of events lacks the column {missing[0]}")
    asked = Asked(program, as_of, known_at, completeness)
    plan = _Plan(asked, tuple(_columns(program, rounds, detail)), types["case_id"])
    beside = Beside(*(None if each is None else each.lazy().collect() for each in (facts, absent, findings)))

    def answer(
        with_columns: list[str] | None, predicate: pl.Expr | None, n_rows: int | None, _batch: int | None
    ) -> Iterator[pl.DataFrame]:
        wanted = plan.only(with_columns)
        left = n_rows
        for frame in _in_order(source, lambda chunk: wanted.table(_events(chunk, read), beside), progress):
            kept = frame if predicate is None else frame.filter(predicate)
            if left is not None:
                kept = kept.head(left)
                left -= len(kept)
            yield kept
            if left == 0:
                return

    return register_io_source(answer, schema=plan.schema)


def _events(chunk: Chunk, read: Callable[[Chunk], pl.DataFrame] | None) -> Chunk:
    return chunk if read is None else Chunk(chunk.first_row, chunk.ids, read(chunk))


def _in_order(
    source: pl.LazyFrame, work: Callable[[Chunk], pl.DataFrame], progress: Callable[[int, int], None] | None
) -> Iterator[pl.DataFrame]:
    """The chunks worked on side by side, given out in their order; never more at once than there are threads."""
    waiting: deque[tuple[Chunk, Future[pl.DataFrame]]] = deque()
    workers = pl.thread_pool_size()
    cases = rows = 0

    def next_one() -> pl.DataFrame:
        nonlocal cases, rows
        chunk, future = waiting.popleft()
        found = future.result()
        cases, rows = cases + chunk.size, rows + len(chunk.rows)
        if progress:
            progress(cases, rows)
        return found

    with ThreadPoolExecutor(workers) as pool:
        for chunk in chunks(source):
            waiting.append((chunk, pool.submit(work, chunk)))
            if len(waiting) >= workers:
                yield next_one()
        while waiting:
            yield next_one()


@dataclass(frozen=True, slots=True)
class _Column:
    """One column of the answer: a norm in a round and what of it, the rounds of a track, or a flag."""

    name: str
    dtype: pl.DataType
    norm: CompiledNorm | None = None
    number: int = 0
    part: str = ""
    end: str = ""
    track: str = ""
    flag: Flag | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    asked: Asked
    columns: tuple[_Column, ...]
    id_type: pl.DataType

    @property
    def schema(self) -> dict[str, pl.DataType]:
        """The columns of the answer and their types."""
        return {"case_id": self.id_type, **{each.name: each.dtype for each in self.columns}}

    def only(self, names: list[str] | None) -> _Plan:
        """The plan for some columns alone, in the order in which they are named."""
        if names is None:
            return self
        by_name = {each.name: each for each in self.columns}
        return _Plan(self.asked, tuple(by_name[name] for name in names if name in by_name), self.id_type)

    def table(self, chunk: Chunk, beside: Beside) -> pl.DataFrame:
        """The answer for one chunk."""
        norms = self.asked.program.norms
        if not any(each.flag for each in self.columns):
            asked_for = {each.norm.norm for each in self.columns if each.norm}
            norms = tuple(compiled for compiled in norms if compiled.norm in asked_for)
        writer = _Writer(stood(chunk, self.asked, beside, norms))
        told = {each.name: writer.column(each) for each in self.columns}
        return pl.DataFrame({"case_id": chunk.ids, **told})


class _Writer:
    """Writes out the columns of a chunk. What two columns have in common is worked out once."""

    def __init__(self, found: Stood) -> None:
        self.found = found
        self.size = found.case.size
        self.judgements: dict[tuple[str, int], Judgement] = {}
        self.dates: dict[int, tuple[Days, pl.Series]] = {}

    def column(self, wanted: _Column) -> pl.Series:
        """One column of the answer."""
        if wanted.flag is not None:
            return mask_column(flagged(wanted.flag, self.found), self.size)
        if wanted.norm is None:
            return counted(self.found.rounds.get(wanted.track), self.size)
        judgement = self.judgement(wanted.norm, wanted.number)
        if wanted.part == "state":
            return column(judgement.state, self.size, CODE).cat.to(STATE)
        span: Range = getattr(judgement, wanted.part)
        return self.written(span.lo if wanted.end == "earliest" else span.hi)

    def judgement(self, norm: CompiledNorm, number: int) -> Judgement:
        """The answer for a norm in one round."""
        key = (norm.norm.id, number)
        if key not in self.judgements:
            self.judgements[key] = of_round(self.found, norm, number)
        return self.judgements[key]

    def written(self, days: Days) -> pl.Series:
        """Days as dates; a column of the same days is the same column."""
        if id(days) not in self.dates:
            self.dates[id(days)] = (days, _dates(days, self.size))
        return self.dates[id(days)][1]


def _dates(days: Days, size: int) -> pl.Series:
    """Days as dates; the sentinels become null."""
    written = column(days, size)
    dated = (written > ALWAYS) & (written < NEVER)
    dates = (written - _DATE_OF_DAY_0).cast(pl.Date)
    return dates if dated.all() else dates.zip_with(dated, pl.Series([None], dtype=pl.Date))


def _columns(program: Program, rounds: int, detail: Detail) -> Iterator[_Column]:
    for compiled in program.norms:
        for number in range(rounds if compiled.norm.of else 1):
            key = f"{compiled.norm.id}/{number + 1}" if number else compiled.norm.id
            for name, part in _parts(compiled.norm, detail):
                for end in ("earliest", "latest"):
                    yield _Column(f"{key}.{name}_{end}", pl.Date(), compiled, number, part, end)
            yield _Column(f"{key}.state", STATE, compiled, number, "state")
    for track in program.tracks:
        yield _Column(f"{track}.rounds", COUNT, track=track)
    for flag in FLAGS:
        yield _Column(f"flag.{flag.value}", pl.Boolean(), flag=flag)


def _parts(norm: Norm, detail: Detail) -> Sequence[tuple[str, str]]:
    """The days of a norm that become columns: their name, and where they stand in a judgement."""
    if detail is Detail.FULL:
        return ("begins", "begins"), ("ends", "ends"), ("done", "done")
    match norm:
        case Duty():
            return (("due", "ends"),)
        case Power():
            return (("opens", "begins"),)
        case Test():
            return ()
    return (("since", "begins"),)
