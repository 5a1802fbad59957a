"""The column interpreter says of every case in a table what the interpreter for one case says."""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

import polars as pl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pliego.law.columns import CaseOrderError, Detail, tabulate, values
from pliego.law.columns.algebra import CODE, Range, column, mask_column
from pliego.law.columns.chunk import Asked, Beside, of_round, stood
from pliego.law.columns.chunks import chunks
from pliego.law.columns.flags import FLAGS, flagged
from pliego.law.columns.states import STATES, Judgement
from pliego.law.days import NEVER, SPAN_NEVER, Span, day
from pliego.law.irregular import Flag
from pliego.law.norms import Procedure
from pliego.law.procedures import USMCA_31_A
from pliego.law.program import PRIOR_FINDINGS, Program, compile_procedures
from pliego.law.readings import Env, environment
from pliego.law.record import Completeness, Dating
from pliego.law.standing import NormStanding, Standing, calendars_of, standing
from tests.law.builders import BOTH, complete, event
from tests.law.many_cases import Table, as_of_days, in_tables, tables
from tests.law.strategies import procedures, readings

ROUNDS: Final = 4
EXAMPLES: Final = int(os.environ.get("PLIEGO_COLUMN_EXAMPLES", "250"))
"""How many random procedures and tables are tried."""

SHRINKING: Final = () if EXAMPLES > 1000 else (Phase.shrink,)
"""A long search only finds; a short one makes small what it found."""


def searching(examples: int) -> settings:
    """So many examples, however long each takes."""
    phases = (Phase.explicit, Phase.reuse, Phase.generate, *SHRINKING)
    return settings(
        max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck), phases=phases
    )


class Said(NamedTuple):
    """What is said of one case: of each norm, by its key, and the flags."""

    norms: dict[str, "Line"]
    flags: set[Flag]


class Line(NamedTuple):
    """What is said of one norm in one case."""

    state: str
    begins: Span
    ends: Span
    done: Span


def by_columns(several: Sequence[Procedure], table: Table, as_of: int, chosen: Env) -> list[Said]:
    """What the column interpreter says of each case."""
    program = compile_procedures(tuple(several), environment(chosen), calendars_of())
    asked = Asked(program, as_of, NEVER, table[0].completeness)
    tables = in_tables(table)
    (chunk,) = chunks(tables.events.lazy())
    found = stood(chunk, asked, Beside(tables.facts, tables.absent, tables.findings), program.norms)
    said = [Said({}, set()) for _ in table]
    for compiled in program.norms:
        for number in range(ROUNDS if compiled.norm.of else 1):
            key = f"{compiled.norm.id}/{number + 1}" if number else compiled.norm.id
            judgement = of_round(found, compiled, number)
            for case, line in enumerate(lines(judgement, len(table))):
                said[case].norms[key] = line
    for flag in FLAGS:
        for case, holds in enumerate(mask_column(flagged(flag, found), len(table)).to_list()):
            said[case].flags.update([flag] if holds else [])
    return said


def lines(judgement: Judgement, size: int) -> Iterator[Line]:
    """One line for each case, in plain values."""
    states = column(judgement.state, size, CODE).to_list()
    begins, ends, done = (plain(span, size) for span in judgement[1:])
    for state, *spans in zip(states, begins, ends, done, strict=True):
        yield Line(STATES[state], *spans)


def plain(span: Range, size: int) -> list[Span]:
    """Spans in plain values."""
    return list(map(Span, column(span.lo, size).to_list(), column(span.hi, size).to_list()))


def told(line: Line, *, touched: bool) -> Line:
    """What a line tells: a norm that never begins has no days, and one that nothing moves no end of its own.

    Of a norm that nothing on record moves the interpreter for one case keeps one answer for all cases, so that its
    end, if silence about the end of the case gives it, lies as early as in an empty record.
    """
    if line.begins.lo >= NEVER:
        return Line(line.state, SPAN_NEVER, SPAN_NEVER, SPAN_NEVER)
    return line if touched else line._replace(ends=SPAN_NEVER)


def compared(several: Sequence[Procedure], table: Table, as_of: int, chosen: Env) -> None:
    """Hold the two interpreters to the same answers."""
    together = by_columns(several, table, as_of, chosen)
    for number, record in enumerate(table):
        alone = standing(several, record, as_of, readings=chosen, calendars=calendars_of())
        for item in alone.items:
            if item.round is None or item.round.number <= ROUNDS:
                answer = item.answer
                one = Line(item.state, answer.begins, answer.ends, answer.done)
                touched = moved(alone, item)
                assert told(together[number].norms[item.key], touched=touched) == told(one, touched=touched)
        kinds = {flag.kind for flag in alone.irregularities}
        assert together[number].flags == kinds & set(FLAGS)


def moved(found: Standing, item: NormStanding) -> bool:
    """Whether anything on record can move a norm."""
    findings = {PRIOR_FINDINGS} if found.record.prior_findings else set()
    recorded = {*found.leaves.acts, *found.record.facts, *findings}
    return item.norm.of is not None or not item.compiled.touched_by.isdisjoint(recorded)


@given(procedures, tables(), as_of_days, readings)
@searching(EXAMPLES)
def test_of_random_procedures_and_histories_both_interpreters_say_the_same(
    procedure: Procedure, table: Table, as_of: int, chosen: Env
) -> None:
    compared((procedure,), table, as_of, chosen)


@given(tables(), as_of_days)
@searching(EXAMPLES // 5)
def test_of_the_instruments_and_random_histories_both_interpreters_say_the_same(
    table: Table, as_of: int
) -> None:
    compared(BOTH, table, as_of, {})


def test_a_duty_that_an_end_of_the_case_may_have_released_is_not_overdue() -> None:
    record = complete(event("review_requested", "2023-03-06"), event("resolved", "2023-04"))
    (said,) = by_columns(BOTH, (record,), day("2023-04-15"), {})

    assert said.norms["c.reply"].state == "unsettled"
    compared(BOTH, (record,), day("2023-04-15"), {})


def test_an_act_that_was_only_announced_after_the_last_day_is_possibly_late() -> None:
    asked = event("panel_requested", "2023-06-01", dating=Dating.ANNOUNCED)
    record = complete(event("committee_found", "2023-03-06"), asked)
    (said,) = by_columns(BOTH, (record,), day("2023-07-01"), {})

    assert said.norms["us.panel_decision"].state == "possibly_late"
    compared(BOTH, (record,), day("2023-07-01"), {})


REQUESTED = {"act": "request", "lo": day("2023-03-06"), "hi": day("2023-03-06")}


def requested(*cases: str) -> pl.DataFrame:
    """One request for each of some cases."""
    return pl.DataFrame([{"case_id": case, **REQUESTED} for case in cases])


def answered(events: pl.DataFrame) -> pl.LazyFrame:
    """Where the cases stand some days after the request, their record being complete."""
    return tabulate(USMCA_31_A, events, as_of=day("2023-03-20"), completeness=Completeness.COMPLETE)


def test_a_column_that_is_not_asked_for_is_not_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    run: list[int] = []

    def counted(program: Program, nodes: Iterable[int], *rest: Any) -> None:
        asked = tuple(nodes)
        run.append(len(asked))
        values.run(program, asked, *rest)

    monkeypatch.setattr("pliego.law.columns.chunk.run", counted)
    found = answered(requested("a", "b")).select("c.reply.state").collect()

    assert (found["c.reply.state"].to_list(), run) == (["overdue", "overdue"], [5])


def test_cases_can_be_picked_by_what_is_said_of_them() -> None:
    later = pl.DataFrame(
        [{"case_id": "c", "act": "request", "lo": day("2023-03-17"), "hi": day("2023-03-17")}]
    )
    table = answered(pl.concat([requested("a", "b"), later]))

    assert table.filter(pl.col("c.reply.state") == "overdue").select("case_id").collect().height == 2
    assert table.head(1).collect()["case_id"].to_list() == ["a"]


@given(tables(), st.integers(1, 12))
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_answer_does_not_depend_on_how_the_table_is_cut(table: Table, batch: int) -> None:
    tables = in_tables(table)

    def whole() -> pl.DataFrame:
        return tabulate(
            BOTH, tables.events, tables.facts, absent=tables.absent, findings=tables.findings,
            as_of=day("2024-01-10"), completeness=table[0].completeness, rounds=2, detail=Detail.FULL,
        ).collect()  # fmt: skip

    at_once = whole()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pliego.law.columns.chunks.BATCH", 200)
        patch.setattr("pliego.law.columns.chunks.CASES", batch)
        assert whole().equals(at_once)


def test_a_case_in_two_places_is_refused() -> None:
    with pytest.raises(CaseOrderError, match="'a' do not stand together"):
        list(chunks(requested("a", "b", "a").lazy()))


def test_cases_need_not_be_sorted_as_long_as_their_rows_stand_together() -> None:
    (chunk,) = chunks(requested("b", "b", "a", "c", "c").lazy())

    assert chunk.ids.to_list() == ["b", "a", "c"]
    assert chunk.rows["case"].to_list() == [0, 0, 1, 2, 2]


def test_a_crowded_case_makes_its_chunk_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pliego.law.columns.chunks.CELLS", 12)
    sizes = [chunk.size for chunk in chunks(requested("a", "b", *"c" * 5, "d", "e", "f").lazy())]

    assert sizes == [2, 2, 2]


def test_a_table_without_a_needed_column_is_refused() -> None:
    with pytest.raises(ValueError, match="lacks the column hi"):
        answered(requested("a").drop("hi"))


def test_progress_is_told_in_cases_and_rows() -> None:
    told: list[tuple[int, int]] = []
    events = requested("a", "a", "b")
    table = tabulate(USMCA_31_A, events, as_of=day("2023-03-20"), progress=lambda *done: told.append(done))
    table.collect()

    assert told == [(2, 3)]
