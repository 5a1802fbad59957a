"""How long a million cases take in columns, against a pivot of the same file, a loop, and OpenFisca-Core."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

import polars as pl

from benchmarks.many_cases import Dates, case_of, write
from benchmarks.rounds import Figure, figure, say, verdict
from pliego.docket.tables import EventRow, read_events
from pliego.docket.to_law import record_of
from pliego.law import (
    ALWAYS,
    EVENT_WORDS,
    NEVER,
    Completeness,
    Duty,
    NormStanding,
    Power,
    Record,
    calendars_of,
    standing,
    to_date,
)  # fmt: skip
from pliego.law.answers import EPOCH
from pliego.law.columns import tabulate
from pliego.law.columns.algebra import column, spread
from pliego.law.columns.flags import FLAGS
from pliego.law.columns.rounds import Frame, Frames, rounds_of
from pliego.law.columns.slots import Slot, kind_codes
from pliego.law.columns.values import Leaves, value_at
from pliego.law.columns.values import run as run_program
from pliego.law.procedures import US_PETITION, USMCA_31_A
from pliego.law.program import CompiledNorm, Program, compile_procedures
from pliego.law.readings import environment
from pliego.site.commands.event_rows import EventRows

CASES: Final = int(os.environ.get("PLIEGO_BENCH_CASES", "1000000"))
ROUNDS: Final = 3
LOOPED: Final = 2_000
SAMPLED: Final = 10_000
AS_OF: Final = date(2026, 11, 22)
PIVOTS: Final = 4
LOOPS: Final = 100
OTHERS: Final = 3
GIGABYTES: Final = 2.0
HERE: Final = Path(__file__).parent
DUE: Final = (
    "c.reply", "c.report", "c.consult", "us.committee_review", "us.panel_decision", "d.draw", "e.confirm",
    "f.answer", "f.verify", "g.determine", "g.determine_no_verification",
)  # fmt: skip
"""The duties with a last day, as both engines compute it."""
LEAVES: Final[Mapping[str, tuple[str, str]]] = {
    "petition": ("petition", ""),
    "request": ("request", ""),
    "report_denial": ("report", "denial"),
    "find_affirmative": ("find", "affirmative"),
    "ask_panel": ("ask_panel", ""),
    "respondent_asks_panel": ("respondent_asks_panel", ""),
    "constitute": ("constitute", ""),
    "ask_verification": ("ask_verification", ""),
    "answer_verification_agreed": ("answer_verification", "agreed"),
    "verify": ("verify", ""),
}
"""The acts, some of one kind, from which those last days are counted."""
PART: Final = 65_536
"""So many cases are worked on at once."""
INSTRUMENTS: Final = (USMCA_31_A, US_PETITION)


class Run(NamedTuple):
    """What one process took: seconds after its imports, and gigabytes at its peak."""

    seconds: float
    gigabytes: float


def run() -> None:
    """Measure and print."""
    say(f"4. {CASES:,} cases in columns, ranges included, Annex 31-A and the petition procedure (seconds)")
    with TemporaryDirectory() as folder:
        files = {dates: Path(folder) / f"{dates}.parquet" for dates in Dates}
        for dates, path in files.items():
            write(path, CASES, dates)
        ranges, exact = str(files[Dates.RANGES]), str(files[Dates.EXACT])
        taken = _interleaved(
            {
                "pivot": lambda: _process("pivot", ranges),
                "tabulate": lambda: _process("tabulate", ranges, "reconstructed"),
                "tabulate, exact days": lambda: _process("tabulate", exact, "complete"),
            }
        )
        _against_pivot(taken)
        _against_loop(taken["tabulate, exact days"], exact)
        _equal(ranges)
        _against_openfisca(exact, Path(folder))


def _interleaved(measures: dict[str, Callable[[], Run]]) -> dict[str, list[Run]]:
    taken: dict[str, list[Run]] = {name: [] for name in measures}
    for _ in range(ROUNDS):
        for name, measure in measures.items():
            taken[name].append(measure())
    return taken


def _seconds(runs: list[Run]) -> Figure:
    return figure([run.seconds for run in runs])


def _process(*arguments: str) -> Run:
    """One measure in a process of its own, so that peaks do not add up."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.columns", *arguments], capture_output=True, text=True, check=True
    )
    return Run(**json.loads(done.stdout))


def _against_pivot(taken: dict[str, list[Run]]) -> None:
    for name, runs in taken.items():
        peak = max(run.gigabytes for run in runs)
        say(f"     {name:<24}{_seconds(runs).text(2)}  peak {peak:.2f} GB")
    ratio = _seconds(taken["tabulate"]).median / _seconds(taken["pivot"]).median
    peak = max(run.gigabytes for run in taken["tabulate"])
    say(f"     target: tabulate at most {PIVOTS} times the pivot: {verdict(ratio <= PIVOTS)} ({ratio:.2f})")
    say(f"     target: at most {GIGABYTES:.0f} GB: {verdict(peak <= GIGABYTES)} ({peak:.2f})")


def _against_loop(runs: list[Run], path: str) -> None:
    """A loop over some of the cases, from the same file as the columns, and from records that are at hand."""
    numbers = range(min(LOOPED, CASES))
    loading, judging = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        records = _records(path, numbers, Completeness.COMPLETE)
        loaded = time.perf_counter()
        for record in records.values():
            standing(INSTRUMENTS, record, AS_OF.toordinal())
        loading.append((loaded - start) / len(records) * CASES)
        judging.append((time.perf_counter() - loaded) / len(records) * CASES)
    columns = _seconds(runs).median
    loop = figure([one + other for one, other in zip(loading, judging, strict=True)])
    ratio = loop.median / columns
    say(f"     {'loop, exact days':<24}{loop.text(0)}  from the file, by {len(records):,} of the cases")
    say(
        f"     {'of it, standing alone':<24}{figure(judging).text(0)}  = {figure(judging).median / columns:.0f} times"
    )
    say(f"     target: {LOOPS} times faster than the loop: {verdict(ratio >= LOOPS)} ({ratio:.0f})")


def _records(path: str, numbers: Sequence[int], completeness: Completeness) -> dict[str, Record]:
    """The records of some cases, by the docket's own readers."""
    names = [case_of(number) for number in numbers]
    rows = pl.scan_parquet(path).filter(pl.col("case_id").is_in(names)).collect().write_csv().encode()
    found = read_events(rows, path)
    if found.problems:
        raise ValueError(found.problems[0])
    cases: dict[str, list[tuple[str, EventRow]]] = {name: [] for name in names}
    for row in found.rows:
        cases[row.case_id].append((str(row.line), row))
    return {
        name: record_of(several, {}, known_by=AS_OF, completeness=completeness)
        for name, several in cases.items()
    }


def _equal(path: str) -> None:
    """Hold the columns to what the interpreter for one case says of a random sample."""
    numbers = sorted(Random(1).sample(range(CASES), min(SAMPLED, CASES)))
    records = _records(path, numbers, Completeness.RECONSTRUCTED)
    table = _tabulated(path, Completeness.RECONSTRUCTED).filter(pl.col("case_id").is_in(list(records)))
    told = table.collect().rows_by_key("case_id", named=True, unique=True)
    differing = 0
    for name, record in records.items():
        row, found = told[name], standing(INSTRUMENTS, record, AS_OF.toordinal())
        flags = {flag.value for flag in FLAGS if row[f"flag.{flag.value}"]}
        same = flags == {flag.kind.value for flag in found.irregularities} & set(FLAGS)
        differing += not (same and all(_told(row, item) for item in found.items))
    say(
        f"     target: equal to the loop on {len(records):,} cases: {verdict(not differing)} "
        f"({differing} differ)"
    )


def _told(row: Mapping[str, object], item: NormStanding) -> bool:
    """Whether a row says of a norm what the interpreter for one case says."""
    state = row.get(f"{item.key}.state", item.state)
    if state != item.state:
        return False
    name = "due" if isinstance(item.norm, Duty) else "opens" if isinstance(item.norm, Power) else "since"
    span = item.answer.ends if isinstance(item.norm, Duty) else item.answer.begins
    if f"{item.key}.{name}_earliest" not in row or item.answer.begins.lo >= NEVER:
        return True
    days = tuple(to_date(end) if ALWAYS < end < NEVER else None for end in span)
    return days == (row[f"{item.key}.{name}_earliest"], row[f"{item.key}.{name}_latest"])


def _against_openfisca(path: str, folder: Path) -> None:
    """Both engines compute the same last days from the same days of acts, which are at hand as columns."""
    days, tables, out = (folder / name for name in ("days.parquet", "tables.json", "openfisca.parquet"))
    _days_of_acts(path).write_parquet(days)
    tables.write_text(json.dumps(_business_days()), encoding="utf-8")
    python = _other_environment()
    script = [str(python), str(HERE / "openfisca_days.py"), str(days), str(tables), str(out)]
    other, own = [], []
    for _ in range(ROUNDS):
        done = subprocess.run(script, capture_output=True, text=True, check=True)
        other.append(float(json.loads(done.stdout)["seconds"]))
        own.append(_process("due", str(days), str(folder / "own.parquet")).seconds)
    same = pl.read_parquet(out).equals(pl.read_parquet(folder / "own.parquet"))
    ratio = figure(other).median / figure(own).median
    say(f"     {'OpenFisca-Core':<24}{figure(other).text(2)}  {len(DUE)} last days from the days of the acts")
    say(f"     {'columns, the same':<24}{figure(own).text(2)}  the two agree on every day: {verdict(same)}")
    say(f"     target: {OTHERS} times faster than OpenFisca-Core: {verdict(ratio >= OTHERS)} ({ratio:.1f})")


def _other_environment() -> Path:
    """Python with OpenFisca-Core, in an environment that only this benchmark uses."""
    place = HERE.parent / "var" / "openfisca"
    uv = str(Path(sys.executable).with_name("uv"))
    options = ["--quiet", "--system-certs", "--python"]
    if not (place / "bin" / "python").exists():
        subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, str(place)], check=True)
    lock = ["--require-hashes", "-r", str(HERE / "openfisca.lock")]
    subprocess.run([uv, "pip", "install", *options, str(place / "bin" / "python"), *lock], check=True)
    return place / "bin" / "python"


def _days_of_acts(path: str) -> pl.DataFrame:
    """A column for the day of each act that a last day is counted from, never for a case without."""
    word = {word: f"{each.act}_{each.kind}" if each.kind else each.act for word, each in EVENT_WORDS.items()}
    rows = pl.scan_parquet(path).select(
        "case_id",
        day=pl.col("date").str.to_date().to_physical() + date(1970, 1, 1).toordinal(),
        leaf=pl.when(pl.col("event") == "review_reported")
        .then(pl.lit("report_") + pl.col("kind"))
        .otherwise(pl.col("event").replace_strict(word)),
    )
    days = [
        pl.col("day").filter(pl.col("leaf") == leaf).min().fill_null(NEVER).cast(pl.Int32).alias(leaf)
        for leaf in LEAVES
    ]
    return rows.group_by("case_id", maintain_order=True).agg(days).drop("case_id").collect()


def _business_days() -> dict[str, object]:
    calendars = calendars_of()
    both, ours = calendars["union"], calendars["US"]
    covered = range(both.first, both.last + 1)
    tables: dict[str, object] = {"first": both.first}
    for number in (3, 5, 7):
        tables[f"union_{number}"] = [both.business_days_after(day, number) or NEVER for day in covered]
    return tables | {"rolled_US": [ours.roll_forward(day) or NEVER for day in covered]}


def _due(path: str, out: str) -> float:
    """The last days by the column interpreter, from the same columns of days, in parts as it always works."""
    program = compile_procedures(INSTRUMENTS, environment({}), calendars_of())
    norms = [program.by_id[name] for name in DUE]
    days = pl.read_parquet(path)
    _last_days(
        days.head(1), program, norms
    )  # makes the tables of business days, which the other engine is given
    start = time.perf_counter()
    with ThreadPoolExecutor(pl.thread_pool_size()) as pool:
        parts = list(pool.map(lambda part: _last_days(part, program, norms), days.iter_slices(PART)))
    table = pl.concat(parts)
    taken = time.perf_counter() - start
    table.write_parquet(out)
    return taken


def _last_days(days: pl.DataFrame, program: Program, norms: Sequence[CompiledNorm]) -> pl.DataFrame:
    kinds, size = kind_codes(program), len(days)
    slots: dict[str, list[Slot]] = {}
    for leaf, (act, kind) in LEAVES.items():
        slots[act] = [Slot(days[leaf], days[leaf], kinds[kind])]
    case = Frame(size, slots)
    found = ((track.id, rounds_of(track, slots, size)) for track in (program.tracks["panel"],))
    rounds = {name: frame for name, frame in found if frame is not None}
    leaves = Leaves(Completeness.COMPLETE, {}, {}, EPOCH, None)
    run_program(program, (norm.at.nodes[1] for norm in norms), leaves, case, rounds)
    return pl.DataFrame(
        {f"due_{norm.norm.id.replace('.', '_')}": _last_day(norm, program, case, rounds) for norm in norms}
    )


def _last_day(norm: CompiledNorm, program: Program, case: Frame, rounds: Frames) -> pl.Series:
    frame = rounds.get(norm.norm.of.id) if norm.norm.of else case
    if frame is None:
        return column(NEVER, case.size)
    due = column(value_at(norm.at.nodes[1], program, frame, case).lo, frame.size)
    return due if frame.cases is None else spread(due, frame.cases, case.size, NEVER)


def _tabulated(path: str, completeness: Completeness) -> pl.LazyFrame:
    as_of = AS_OF.toordinal()
    return tabulate(
        INSTRUMENTS, pl.scan_parquet(path), as_of=as_of, completeness=completeness, read=EventRows(as_of)
    )


def _measured(what: str, path: str, *rest: str) -> float:
    start = time.perf_counter()
    match what:
        case "pivot":
            table = pl.read_parquet(path, columns=["case_id", "event", "date"])
            table.pivot(on="event", index="case_id", values="date", aggregate_function="first")
        case "tabulate":
            _tabulated(path, Completeness(rest[0])).collect()
        case "due":
            return _due(path, rest[0])
    return time.perf_counter() - start


if __name__ == "__main__":
    seconds = _measured(*sys.argv[1:])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    print(json.dumps(Run(seconds, peak)._asdict()))
