"""The promise to reporters: seven days to confirm, three months to answer, counted by hand."""

from datetime import date, timedelta

import pytest

from pliego.law.clauses import CLAUSES, Language
from pliego.law.clauses.feedback import FEEDBACK
from pliego.law.days import NEVER
from pliego.law.marks import Mark
from pliego.law.procedures.feedback import FEEDBACK_PROMISE
from pliego.law.record import Event, Record
from pliego.law.render import render_text
from pliego.law.standing import NormStanding, State
from pliego.law.why import explain
from tests.law.builders import at, complete, event, rebuilt

LODGED = event("report_lodged", "2026-11-23")
"""Monday 23 November 2026: day 0."""

IN_A_WEEK = date(2026, 11, 23) + timedelta(days=7)
"""Days 1 to 7 are 24, 25, 26, 27, 28, 29 and 30 November."""


def norm(record: Record, key: str, as_of: str) -> NormStanding:
    return at(record, as_of, procedures=(FEEDBACK_PROMISE,)).by_key[key]


def states(*events: Event, as_of: str) -> tuple[State, State]:
    found = at(complete(*events), as_of, procedures=(FEEDBACK_PROMISE,)).by_key
    return found["fb.confirm"].state, found["fb.feedback"].state


# Seven days -------------------------------------------------------------------------------------------------------
def test_a_report_of_a_monday_is_confirmed_by_the_next_monday() -> None:
    assert date(2026, 11, 30) == IN_A_WEEK
    ends = norm(complete(LODGED), "fb.confirm", "2026-11-24").answer.ends
    assert ends == (IN_A_WEEK.toordinal(), IN_A_WEEK.toordinal())


@pytest.mark.parametrize(
    ("as_of", "expected"), [("2026-11-30", State.PENDING), ("2026-12-01", State.OVERDUE)]
)
def test_an_unconfirmed_report_is_overdue_on_day_8(as_of: str, expected: State) -> None:
    assert states(LODGED, as_of=as_of)[0] is expected


@pytest.mark.parametrize(
    ("confirmed", "expected", "days_late"),
    [("2026-11-30", State.MET, None), ("2026-12-02", State.MET_LATE, 2)],
)
def test_a_confirmation_is_late_from_day_8(confirmed: str, expected: State, days_late: int | None) -> None:
    item = norm(complete(LODGED, event("receipt_confirmed", confirmed)), "fb.confirm", "2027-01-01")
    assert item.state is expected
    assert (item.answer.late.lo if item.answer.late else None) == days_late


def test_a_seventh_day_on_a_sunday_stays_on_the_sunday_and_no_reading_moves_it() -> None:
    sunday = date(2026, 11, 22)
    assert (sunday.isoweekday(), (sunday + timedelta(days=7)).isoformat()) == (7, "2026-11-29")
    item = norm(complete(event("report_lodged", "2026-11-22")), "fb.confirm", "2026-11-23")
    assert item.answer.ends.hi == date(2026, 11, 29).toordinal()
    assert item.alternatives == ()


# Three months -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("confirmed", "last"),
    [
        ("2026-11-25", "2027-02-25"),
        ("2026-11-30", "2027-02-28"),
        (None, "2027-02-28"),
        ("2026-12-15", "2027-02-28"),
    ],
    ids=["confirmed on day 2", "30 February is the 28th", "never confirmed", "confirmed late"],
)
def test_feedback_is_due_three_months_after_the_confirmation_or_the_week(
    confirmed: str | None, last: str
) -> None:
    """25 November + 3 months = 25 February; 30 November + 3 months = 28 February, the last day of that month."""
    record = complete(LODGED, *([event("receipt_confirmed", confirmed)] if confirmed else []))
    item = norm(record, "fb.feedback", "2027-01-10")
    assert item.state is State.PENDING
    assert item.answer.ends.hi == date.fromisoformat(last).toordinal()


def test_feedback_one_day_after_the_three_months_is_one_day_late() -> None:
    record = complete(LODGED, event("receipt_confirmed", "2026-11-25"), event("feedback_given", "2027-02-26"))
    item = norm(record, "fb.feedback", "2027-03-10")
    assert (item.state, item.answer.late) == (State.MET_LATE, (1, 1))


def test_feedback_within_the_week_confirms_receipt_too() -> None:
    assert states(LODGED, event("feedback_given", "2026-11-26"), as_of="2027-04-01") == (
        State.MET, State.MET,
    )  # fmt: skip


# Ends ------------------------------------------------------------------------------------------------------------
def test_a_withdrawn_report_ends_what_was_not_yet_due() -> None:
    withdrawn = event("report_withdrawn", "2026-12-03")
    confirmed = event("receipt_confirmed", "2026-11-25")
    assert states(LODGED, confirmed, withdrawn, as_of="2027-04-01") == (State.MET, State.RELEASED)
    unconfirmed, _ = states(LODGED, withdrawn, as_of="2027-04-01")
    assert unconfirmed is State.RELEASED
    late = norm(complete(LODGED, withdrawn), "fb.confirm", "2027-04-01").answer.late
    assert late == (3, 3), "released after the last day: the three days remain visible"


def test_silence_of_a_public_record_is_no_lateness() -> None:
    found = at(rebuilt(LODGED), "2027-06-01", procedures=(FEEDBACK_PROMISE,))
    assert {item.state for item in found.items} == {State.UNRECORDED}
    assert found.by_key["fb.confirm"].answer.done.hi == NEVER


# A promise, not law -----------------------------------------------------------------------------------------------
def test_the_promise_says_that_it_is_a_promise() -> None:
    assert "promise" in FEEDBACK_PROMISE.title
    assert "not law" in CLAUSES["FB-06"].says.into(Language.EN)
    assert all(norm.cite.startswith("Pliego") for norm in FEEDBACK_PROMISE.norms)


def test_the_rows_stand_in_order_and_law_from_memory_decides_nothing() -> None:
    assert [row.id for row in FEEDBACK] == [f"FB-{number:02d}" for number in range(1, 10)]
    encoded = {row for norm in FEEDBACK_PROMISE.norms for row in norm.rows}
    assert {CLAUSES[row].mark for row in encoded} == {Mark.V}


@pytest.mark.parametrize("language", Language)
def test_an_explanation_counts_the_days(language: Language) -> None:
    found = at(complete(LODGED), "2026-11-24", procedures=(FEEDBACK_PROMISE,))
    told = render_text(explain(found, found.by_key["fb.confirm"]), language)
    assert "30" in told
    assert "Pliego 1" in told
