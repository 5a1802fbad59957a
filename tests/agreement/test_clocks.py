"""Disputes under Chapter 31: the dates of the table as acts, recounted with `datetime` and plain csv."""

import csv
from datetime import date, timedelta

import pytest

from pliego.agreement.clocks import days_since_report, dispute_standing, has_clocks, record_of, shown_state
from pliego.agreement.disputes import Dispute
from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.followups import follow_ups
from pliego.agreement.outcomes import Compliance
from pliego.law.days import day, to_iso
from pliego.law.standing import NormStanding, State

TODAY = day("2026-11-22")
AUTOS = "USA-MEX-2022-31-01"
DISPUTES = {one.id: one for one in tables().disputes}
UNDER_31 = [one for one in DISPUTES.values() if has_clocks(one)]


def rows() -> list[dict[str, str]]:
    with (SHIPPED / "disputes.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def item(dispute: str, norm: str, when: int = TODAY) -> NormStanding:
    return dispute_standing(DISPUTES[dispute], follow_ups().outcome.get(dispute), when).by_key[norm]


def name_of(dispute: Dispute) -> str:
    return dispute.id


def test_only_disputes_under_chapter_31_have_its_clocks() -> None:
    expected = {row["id"] for row in rows() if row["mechanism"].startswith("USMCA chapter 31")}
    assert {one.id for one in UNDER_31} == expected
    assert len(expected) == 8


def test_r21_the_automotive_case_is_open_since_14_december_2022_with_its_days_on_any_date() -> None:
    dispute, outcome = DISPUTES[AUTOS], follow_ups().outcome[AUTOS]
    assert outcome.compliance is Compliance.NOT_IMPLEMENTED
    assert outcome.compliance.is_open
    reported = date(2022, 12, 14)
    for n in range(-40, 4000, 7):
        when = reported + timedelta(days=n)
        found = days_since_report(dispute, when.toordinal())
        assert (found.least if found else None) == (n if n >= 0 else None), when
        assert found is None or found.exact


@pytest.mark.parametrize("row", [row for row in rows() if row["report_date"]], ids=lambda row: str(row["id"]))
def test_r21_days_since_the_report_are_those_of_the_calendar(row: dict[str, str]) -> None:
    found = days_since_report(DISPUTES[row["id"]], TODAY)
    assert found is not None
    assert found.least == (date(2026, 11, 22) - date.fromisoformat(row["report_date"])).days


@pytest.mark.parametrize("dispute", UNDER_31, ids=name_of)
def test_a_panel_may_be_asked_for_75_days_after_the_request_for_consultations(dispute: Dispute) -> None:
    assert dispute.consultations_requested is not None
    earliest = date.fromisoformat(dispute.consultations_requested.text) + timedelta(days=75)
    assert to_iso(item(dispute.id, "d31.panel").answer.begins.lo) == earliest.isoformat()


@pytest.mark.parametrize("dispute", UNDER_31, ids=name_of)
def test_what_the_table_does_not_tell_is_not_on_record_and_nobody_is_called_late_for_it(
    dispute: Dispute,
) -> None:
    outcome = follow_ups().outcome.get(dispute.id)
    for when in (TODAY, day("2023-01-01"), day("2030-01-01")):
        found = dispute_standing(dispute, outcome, when)
        states = {one.key: shown_state(one, outcome) for one in found.items}
        late = {key for key, state in states.items() if state in (State.OVERDUE, State.MET_LATE)}
        assert late <= ({"d31.agree"} if dispute.id == AUTOS else set()), when
        assert found.irregularities == ()


def test_the_resolution_of_the_automotive_case_was_due_45_days_after_its_report_and_is_overdue() -> None:
    found = item(AUTOS, "d31.agree")
    assert to_iso(found.answer.ends.lo) == (date(2022, 12, 14) + timedelta(days=45)).isoformat()
    assert shown_state(found, follow_ups().outcome[AUTOS]) is State.OVERDUE
    corn = "MEX-USA-2023-31-01"
    assert shown_state(item(corn, "d31.agree"), follow_ups().outcome[corn]) is State.UNRECORDED


def test_a_panel_established_by_its_request_is_not_taken_for_one_whose_members_were_appointed() -> None:
    corn = record_of(DISPUTES["MEX-USA-2023-31-01"], None)
    assert "compose_state_panel" not in {event.act for event in corn.events}
    autos = record_of(DISPUTES[AUTOS], None)
    assert {event.act: to_iso(event.span.lo) for event in autos.events}["compose_state_panel"] == "2022-03-22"


def test_a_day_before_the_request_shows_a_dispute_in_which_nothing_has_begun() -> None:
    found = dispute_standing(DISPUTES[AUTOS], follow_ups().outcome[AUTOS], day("2021-08-19"))
    assert found.by_key["d31.enter"].state in (State.NOT_RUNNING, State.UNRECORDED)
    assert found.leaves.acts == {}
