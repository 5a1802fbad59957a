"""The first panel case, line by line: every date and gap of its lived timeline comes out of the engine.

The gaps were published or can be added up by hand: 16 June 2023 + 45 days is 31 July.
"""

from dataclasses import replace

import pytest

from pliego.law import PROCEDURES, Event, NormStanding, Span, Standing, State, day, span_of, standing
from pliego.law.calendars import Calendar, calendar, union
from tests.support.real_cases import AS_OF, SAN_MARTIN, in_words, real_record, real_standing

VISIT = Event("on-site verification", "verify", span_of("2024-02"))
"""Read in a lecture on the case; the tables have no row of it."""


def item(norm: str) -> NormStanding:
    return real_standing(SAN_MARTIN).by_key[norm]


def under(**readings: str) -> Standing:
    return standing(tuple(PROCEDURES.values()), real_record(SAN_MARTIN), AS_OF, readings=readings)


def with_the_visit() -> Standing:
    record = real_record(SAN_MARTIN)
    return standing(tuple(PROCEDURES.values()), replace(record, events=(*record.events, VISIT)), AS_OF)


@pytest.mark.parametrize(
    ("norm", "begins", "ends"),
    [
        ("us.committee_review", "2023-05-15", "2023-06-14"),
        ("c.reply", "2023-06-16", "2023-06-26"),
        ("c.report", "2023-06-16", "2023-07-31"),
        ("us.panel_decision", "2023-05-15/2023-06-16", "2023-07-14/2023-08-15"),
        ("d.draw", "2023-08-22", "2023-08-25"),
        ("e.confirm", "2023-08-30", "2023-09-07"),
        ("g.determine_no_verification", "2023-08-30", "2023-09-29"),
    ],
)
def test_each_limit_ends_on_the_day_of_the_timeline(norm: str, begins: str, ends: str) -> None:
    answer = item(norm).answer
    assert (in_words(answer.begins), in_words(answer.ends)) == (begins, ends)


@pytest.mark.parametrize(
    ("norm", "done"),
    [
        ("us.petition", "2023-05-15"),
        ("c.request", "2023-06-16"),
        ("c.suspend", "2023-06-16"),
        ("c.report", "2023-07-31"),
        ("d.ask", "2023-08-22"),
        ("d.draw", "2023-08-30"),
        ("g.determine_no_verification", "2024-04-26"),
        ("g.publish", "2024-05-13"),
    ],
)
def test_each_act_lies_on_its_day(norm: str, done: str) -> None:
    assert in_words(item(norm).answer.done) == done


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        ("us.petition", "c.request", 32),
        ("c.request", "c.report", 45),
        ("c.request", "d.ask", 67),
        ("d.ask", "d.draw", 8),
        ("d.draw", "g.determine_no_verification", 240),
        ("d.ask", "g.determine_no_verification", 248),
        ("c.request", "g.determine_no_verification", 315),
        ("g.determine_no_verification", "g.publish", 17),
    ],
)
def test_each_gap_is_that_of_the_timeline(since: str, until: str, days: int) -> None:
    assert item(until).answer.done.lo - item(since).answer.done.lo == days


def test_the_report_came_on_day_45_exactly_and_other_sources_say_day_46() -> None:
    report = item("c.report")
    assert report.state is State.MET
    by_source = {in_words(other.claim.span): other.answer for other in report.alternatives if other.claim}
    assert list(by_source) == ["2023-08-01"]
    other = by_source["2023-08-01"]
    assert other.done.lo - other.begins.lo == 46
    # Sources conflict on whether Mexico agreed to review at all: without a sure duty nobody is late.
    assert other.state is State.UNSETTLED


def test_the_day_of_the_committees_finding_is_unpublished_so_no_lateness_is_concluded() -> None:
    assert item("us.committee_review").state is State.UNSETTLED
    assert item("us.panel_decision").state is State.UNSETTLED


def test_the_panel_was_drawn_five_days_late_on_the_sixth_business_day() -> None:
    drawn = item("d.draw").answer
    assert drawn.state is State.MET_LATE
    assert drawn.late == Span(5, 5)
    assert union("MX", "US").business_days_after(drawn.begins.lo, 6) == drawn.done.lo == day("2023-08-30")


@pytest.mark.parametrize(
    ("reading", "place", "ends"),
    [
        ("MX", calendar("MX"), "2023-09-06"),
        ("US", calendar("US"), "2023-09-07"),
        ("union", union("MX", "US"), "2023-09-07"),
    ],
)
def test_the_confirmation_day_depends_on_whose_holidays_count(
    reading: str, place: Calendar, ends: str
) -> None:
    assert in_words(under(Q2=reading).by_key["e.confirm"].answer.ends) == ends
    assert place.business_days_after(day("2023-08-30"), 5) == day(ends)


def test_both_confirmation_days_stand_beside_each_other() -> None:
    confirm = item("e.confirm")
    others = {(other.question, other.value): in_words(other.answer.ends) for other in confirm.alternatives}
    assert in_words(confirm.answer.ends) == "2023-09-07"
    assert others == {("Q2", "MX"): "2023-09-06"}


def test_a_visit_in_february_starts_thirty_days_that_were_overrun_by_27_to_55() -> None:
    found = with_the_visit()
    visited = found.by_key["g.determine"].answer.begins
    seated = found.by_key["d.draw"].answer.done.lo
    assert (visited.lo - seated, visited.hi - seated) == (155, 183)
    # Mexico agreed to the visit on an unknown day by then, so the thirty days without one accuse nobody.
    assert found.by_key["g.determine_no_verification"].state in (State.UNSETTLED, State.RELEASED)
    determined = found.by_key["g.determine"].answer
    assert in_words(determined.ends) == "2024-03-02/2024-03-30"
    assert determined.state is State.MET_LATE
    assert determined.late == Span(27, 55)
