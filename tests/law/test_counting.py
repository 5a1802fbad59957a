"""Counts done by hand: the first panel case day by day, other public cases, and days at the edges of a calendar."""

import pytest

from pliego.law.days import NEVER, Span
from pliego.law.irregular import Flag
from pliego.law.record import Confidence, Dating, Record
from pliego.law.standing import State
from tests.law.builders import (
    SAN_MARTIN,
    at,
    complete,
    event,
    flags,
    norm_of,
    rebuilt,
    span,
    state,
)  # fmt: skip

CASE = rebuilt(*SAN_MARTIN)


def due(key: str, when: str | int = "2026-06-30", **chosen: str) -> Span:
    return norm_of(CASE, key, when, chosen).answer.ends


# San Martín, 2023 -------------------------------------------------------------------------------------------
def test_san_martin_petition_to_day_30() -> None:
    """15 May + 30 = 14 June; the request came on 16 June, and the finding was never published."""
    item = norm_of(CASE, "us.committee_review")
    assert (item.answer.begins, item.answer.ends) == (span("2023-05-15"), span("2023-06-14"))
    assert item.state is State.UNSETTLED, "the finding lies between 15 May and 16 June"
    assert item.answer.done == span("2023-05-15/2023-06-16")


def test_san_martin_request_to_days_10_and_45() -> None:
    """16 June + 10 = 26 June; 16 June + 45 = 31 July, the day on which Mexico reported."""
    assert due("c.reply") == span("2023-06-26")
    item = norm_of(CASE, "c.report")
    assert (item.answer.ends, item.answer.done, item.state) == (
        span("2023-07-31"),
        span("2023-07-31"),
        State.MET,
    )


def test_san_martin_the_report_of_1_august_would_be_day_46() -> None:
    (other,) = (each for each in norm_of(CASE, "c.report").alternatives if each.claim)
    assert (other.answer.state, other.answer.late) == (State.MET_LATE, Span(1, 1))


def test_san_martin_a_panel_could_be_asked_for_since_the_report_whichever_day_it_was() -> None:
    gate = norm_of(CASE, "d.ask", "2023-08-10")
    assert gate.state in (State.OPEN, State.OPEN_IF)
    assert gate.answer.begins.hi == span("2023-07-31").lo
    (other,) = (each for each in gate.alternatives if each.claim)
    assert other.answer.begins.hi == span("2023-08-01").lo
    assert not flags(CASE, Flag.PANEL_WITHOUT_GATE)


def test_san_martin_sixty_days_after_the_finding_lie_within_a_range() -> None:
    """The finding fell between 15 May and 16 June: + 60 = 14 July to 15 August 2023."""
    assert due("us.panel_decision") == span("2023-07-14/2023-08-15")
    assert state(CASE, "us.panel_decision") is State.UNSETTLED


def test_san_martin_the_lot_three_business_days_after_the_request() -> None:
    """22 August + 3 business days = 25 August; the panel was drawn on the 30th, five days later."""
    item = norm_of(CASE, "d.draw")
    assert (item.answer.ends, item.state, item.answer.late) == (
        span("2023-08-25"),
        State.MET_LATE,
        Span(5, 5),
    )


def test_san_martin_confirmation_by_both_calendars() -> None:
    """30 August + 5 business days: 6 September in Mexico, the 7th where Labor Day, the 4th, is a holiday."""
    assert due("e.confirm", "2023-09-01") == span("2023-09-07")
    others = {
        each.value: each.answer.ends
        for each in norm_of(CASE, "e.confirm", "2023-09-01").alternatives
        if each.question == "Q2"
    }
    assert others == {"MX": span("2023-09-06")}


def test_san_martin_the_panel_in_august_contradicts_nothing() -> None:
    assert [dispute.act for dispute in at(CASE).disputes] == ["report"]


def test_san_martin_thirty_days_without_a_verification() -> None:
    """30 August + 30 = 29 September 2023; the determination of 26 April 2024 is 210 days later."""
    item = norm_of(CASE, "g.determine_no_verification")
    assert item.answer.ends == span("2023-09-29")
    assert item.state is State.UNSETTLED, "whether the panel verified is not in the events"
    unverified = complete(*(each for each in SAN_MARTIN if each.id != "report-august"))
    late = norm_of(unverified, "g.determine_no_verification")
    assert (late.state, late.answer.late) == (State.MET_LATE, Span(210, 210))


def test_san_martin_accounts_may_be_resumed_after_the_finding() -> None:
    assert norm_of(CASE, "us.resume").answer.begins.hi == span("2024-04-26").lo


# Unique Fabricating, 2023 -----------------------------------------------------------------------------------
UNIQUE = rebuilt(
    event("review_requested", "2023-03-06"),
    event("review_accepted", "2023-03-17", dating=Dating.ANNOUNCED),
    event("resolved", "2023-04-24"),
)


def test_unique_fabricating_an_acceptance_announced_on_day_11_may_have_been_given_in_time() -> None:
    item = norm_of(UNIQUE, "c.reply")
    assert (item.answer.ends, item.state, item.answer.late) == (
        span("2023-03-16"),
        State.POSSIBLY_LATE,
        Span(0, 1),
    )
    assert not flags(UNIQUE, Flag.LATE)


def lapse_of(record: Record, key: str, when: str) -> Span:
    found = at(record, when)
    return found.case.span(found.by_key[key].compiled.at.nodes[4])


def test_unique_fabricating_a_panel_could_perhaps_be_asked_for_from_17_march() -> None:
    assert lapse_of(UNIQUE, "c.reply", "2023-03-20") == Span(span("2023-03-17").lo, NEVER)
    assert state(UNIQUE, "d.ask", "2023-03-20") is State.OPEN_IF
    assert state(UNIQUE, "d.ask") is State.CLOSED


def test_unique_fabricating_had_the_notice_been_given_on_the_17th_it_was_one_day_late() -> None:
    given = rebuilt(UNIQUE.events[0], event("review_accepted", "2023-03-17"), UNIQUE.events[2])
    item = norm_of(given, "c.reply")
    assert (item.state, item.answer.late) == (State.MET_LATE, Span(1, 1))
    assert lapse_of(given, "c.reply", "2023-03-20") == span("2023-03-17")


# Atento, 2023 to 2025 ---------------------------------------------------------------------------------------
ATENTO = rebuilt(
    event("petition_filed", "2023-11-28", confidence=Confidence.D),
    event("review_requested", "2024-01-18"),
    event("cure_disputed", "2024-04-16"),
    event("panel_requested", "2024-04-16"),
    event("panel_determined", "2025-07-04", "denial"),
    event("panel_published", "2025-08-21"),
)


def test_atento_day_30_day_45_and_the_request_for_a_panel() -> None:
    """28 November + 30 = 28 December 2023; 18 January + 45 = 3 March 2024, a Sunday."""
    assert norm_of(ATENTO, "us.committee_review").answer.ends == span("2023-12-28")
    item = norm_of(ATENTO, "c.report")
    assert item.answer.ends == span("2024-03-03")
    assert state(ATENTO, "d.ask_on_cure") is State.USED
    assert not flags(ATENTO, Flag.PANEL_WITHOUT_GATE)


def test_atento_a_finding_51_days_before_the_request_is_not_called_late() -> None:
    assert state(ATENTO, "us.committee_review") is State.UNSETTLED
    assert not flags(ATENTO, Flag.LATE)


# Edges of the calendar --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("requested", "day_10", "rolled"),
    [
        ("2023-12-22", "2024-01-01", "2024-01-02"),
        ("2024-02-19", "2024-02-29", "2024-02-29"),
        ("2023-06-24", "2023-07-04", "2023-07-05"),
        ("2024-12-15", "2024-12-25", "2024-12-26"),
        ("2023-10-28", "2023-11-07", "2023-11-07"),
    ],
    ids=["new year", "leap day", "fourth of july", "christmas", "an ordinary tuesday"],
)
def test_day_10_stands_by_default_and_rolls_past_holidays_on_the_other_reading(
    requested: str, day_10: str, rolled: str
) -> None:
    record = complete(event("review_requested", requested))
    assert norm_of(record, "c.reply", requested_day(requested)).answer.ends == span(day_10)
    assert norm_of(record, "c.reply", requested_day(requested), {"Q3": "rolls"}).answer.ends == span(rolled)


def requested_day(iso: str) -> int:
    return span(iso).lo


@pytest.mark.parametrize(
    ("asked", "drawn"),
    [
        ("2023-11-20", "2023-11-24"),
        ("2023-12-21", "2023-12-27"),
        ("2024-01-31", "2024-02-06"),
        ("2023-06-16", "2023-06-22"),
        ("2023-06-17", "2023-06-22"),
    ],
    ids=["thanksgiving", "christmas", "day of the constitution", "a friday before juneteenth", "a saturday"],
)
def test_three_business_days_step_over_weekends_and_the_holidays_of_either_country(
    asked: str, drawn: str
) -> None:
    record = complete(event("panel_requested", asked))
    assert norm_of(record, "d.draw", asked).answer.ends == span(drawn)
