"""The real cases, replayed against due dates that were worked out without the engine (see tests/oracle)."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pliego.docket.shipped import shipped_tables
from pliego.law import NEVER, Answer, NormStanding, Span, State, day, standing
from tests.oracle import make_due_dates
from tests.support.real_cases import AS_OF, OF_THE_ANNEX, case_rows, in_words, real_record, real_standing

Row = dict[str, str]

with make_due_dates.OUTPUT.open(encoding="utf-8", newline="") as stream:
    TABLE = list(csv.DictReader(stream))
TRUSTED = [row for row in TABLE if row["confidence"] != "M"]
COMPARED = [row for row in TRUSTED if not row["reading"].startswith("if:")]
RUNNING = [row for row in COMPARED if row["verdict"] != "not_running"]
ASSUMING_NO_VERIFICATION = [row for row in TRUSTED if row["reading"] == "if:no_verification"]
NORMS = frozenset(row["norm"] for row in TABLE)
VERIFICATION = frozenset({"ask_verification", "answer_verification", "verify"})


def name_of(row: Row) -> str:
    return f"{row['case_id']} {row['norm']} {row['reading']}"


def readings_of(item: NormStanding) -> Iterator[tuple[str, Answer]]:
    """Each answer beside the default one, by the name that the oracle gives its reading."""
    for other in item.alternatives:
        question = "Q3" if other.question == "Q3d" else other.question
        claimed = f"claim:{in_words(other.claim.span)}" if other.claim else ""
        yield claimed or f"{question}:{other.value}", other.answer


def answer_of(row: Row) -> Answer:
    """The engine's answer under the row's reading: the default one, unless that reading gives another."""
    item = real_standing(row["case_id"]).by_key.get(row["norm"])
    assert item, f"{row['norm']} has no standing"
    return dict(readings_of(item)).get(row["reading"], item.answer)


def span_of(row: Row, earliest: str, latest: str) -> Span:
    return Span(day(row[earliest]), day(row[latest]) if row[latest] else NEVER)


def agrees(row: Row, answer: Answer) -> None:
    assert answer.state == row["verdict"], row["arithmetic"]
    if row["earliest_due"]:
        assert answer.ends == span_of(row, "earliest_due", "latest_due"), row["arithmetic"]
    elif answer.state is not State.NOT_RUNNING:
        assert answer.ends.hi >= NEVER, "the oracle knows no last day"
    least = answer.late.lo if answer.late and answer.state is State.MET_LATE else None
    assert least == (int(row["days_late"]) if row["days_late"] else None), row["arithmetic"]


def test_the_table_is_what_the_oracle_says_of_the_shipped_record(tmp_path: Path) -> None:
    shipped = shipped_tables()
    assert (make_due_dates.DATA / "rrm_case_events.csv").read_bytes() == shipped.events.read_bytes()
    again = tmp_path / "due_dates.csv"
    make_due_dates.write_rows(make_due_dates.all_rows(), again)
    assert again.read_bytes() == make_due_dates.OUTPUT.read_bytes(), (
        "run python -m tests.oracle.make_due_dates"
    )


def test_the_table_has_every_case_and_every_duty() -> None:
    default = {(row["case_id"], row["norm"]) for row in TABLE if row["reading"] == "default"}
    assert default == {(case_id, norm) for case_id in case_rows() for norm in NORMS}
    assert len(case_rows()) == 41
    assert len(NORMS) == 7


@pytest.mark.parametrize("row", COMPARED, ids=name_of)
def test_the_engine_agrees_on_last_day_state_and_lateness(row: Row) -> None:
    agrees(row, answer_of(row))


@pytest.mark.parametrize("row", [row for row in RUNNING if row["reading"] == "default"], ids=name_of)
def test_the_engine_agrees_on_when_the_duty_was_discharged(row: Row) -> None:
    done = answer_of(row).done
    if not row["done_earliest"]:
        assert done.hi >= NEVER, "the oracle knows of no discharge"
        return
    told = span_of(row, "done_earliest", "done_latest")
    assert done == told if told.exact else done.contains(told), row["arithmetic"]


@pytest.mark.parametrize("row", ASSUMING_NO_VERIFICATION, ids=name_of)
def test_the_engine_agrees_on_what_holds_if_nothing_was_verified(row: Row) -> None:
    record = real_record(row["case_id"])
    assumed = replace(record, absent=record.absent | VERIFICATION)
    found = standing(OF_THE_ANNEX, assumed, AS_OF)
    agrees(row, found.by_key[row["norm"]].answer)


@pytest.mark.parametrize("case_id", case_rows())
def test_the_oracle_knows_every_other_answer_that_the_engine_gives(case_id: str) -> None:
    known = {(row["norm"], row["reading"]) for row in TABLE if row["case_id"] == case_id}
    items = (real_standing(case_id).by_key.get(norm) for norm in NORMS)
    given = {
        (item.key, reading)
        for item in items
        if item and item.state is not State.NOT_RUNNING
        for reading, _ in readings_of(item)
    }
    assert given <= known
