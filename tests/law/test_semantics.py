"""The semantics fixed in writing, point by point: one group of tests for each of the twelve."""

import pytest

from pliego.law.acts.mechanism import petition, reply, request
from pliego.law.days import ALWAYS, NEVER, SPAN_NEVER, Span, day
from pliego.law.irregular import Flag
from pliego.law.marks import Mark
from pliego.law.moments import after, on
from pliego.law.readings import READINGS
from pliego.law.record import CONFLICTING, Record
from pliego.law.standing import Answer, State, calendars_of
from pliego.law.why import mark_of
from tests.law.builders import (
    at,
    complete,
    duty,
    event,
    flags,
    norm_of,
    other_states,
    power,
    procedure,
    rebuilt,
    span,
    standstill,
    state,
    value,
)  # fmt: skip

REQUESTED = event("review_requested", "2023-03-06")
ACCEPTED = event("review_accepted", "2023-03-08")
DECLINED = event("review_declined", "2023-03-08")


def replied(when: str) -> Record:
    return complete(REQUESTED, event("review_accepted", when))


# 1. The day of the trigger is day 0; a last day is included; overdue starts the day after ----------------------
def test_point_01_the_trigger_is_day_0_and_the_last_day_counts() -> None:
    assert norm_of(complete(REQUESTED), "c.reply").answer.ends == span("2023-03-16")
    assert state(replied("2023-03-16"), "c.reply") is State.MET
    assert state(replied("2023-03-17"), "c.reply") is State.MET_LATE


def test_point_01_overdue_starts_the_day_after_the_last() -> None:
    assert state(complete(REQUESTED), "c.reply", "2023-03-16") is State.PENDING
    item = norm_of(complete(REQUESTED), "c.reply", "2023-03-17")
    assert (item.state, item.answer.late) == (State.OVERDUE, Span(1, 1))


def test_point_01_a_window_is_closed_at_the_left_and_open_at_the_right() -> None:
    ended = event("resolved", "2023-03-20")
    record = complete(REQUESTED, DECLINED, ended)
    days = ("2023-03-07", "2023-03-08", "2023-03-19", "2023-03-20")
    assert [state(record, "d.ask", when) for when in days] == [
        State.NOT_YET, State.OPEN, State.OPEN, State.CLOSED,
    ]  # fmt: skip


def test_point_01_a_standstill_is_closed_at_the_left_and_open_at_the_right() -> None:
    tiny = procedure(standstill(reply, on(request), on(petition)))
    record = complete(event("review_requested", "2023-03-06"), event("petition_filed", "2023-03-10"))
    found = [
        at(record, when, procedures=(tiny,)).by_key["standstill"].state
        for when in ("2023-03-05", "2023-03-06", "2023-03-09", "2023-03-10")
    ]
    assert found == [State.NOT_YET, State.IN_FORCE, State.IN_FORCE, State.ENDED]


# 2. A lapse is known in advance and true only when its day comes ------------------------------------------------
def test_point_02_a_lapse_is_foreseen_and_opens_nothing_before_its_day() -> None:
    early = norm_of(complete(REQUESTED), "d.ask", "2023-03-10")
    assert (early.state, early.answer.begins) == (State.NOT_YET, span("2023-03-17"))
    assert state(complete(REQUESTED), "d.ask", "2023-03-17") is State.OPEN


def test_point_02_an_answer_in_time_takes_the_foreseen_lapse_away() -> None:
    tiny = procedure(power(petition, duty(reply, on(request)).lapsed, on(petition)))
    assert at(replied("2023-03-16"), procedures=(tiny,)).by_key["power"].answer.begins == SPAN_NEVER


# 3. Met, for ranges ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("answered", "expected"),
    [
        ("2023-03-10/2023-03-16", State.MET),
        ("2023-03-10/2023-03-17", State.POSSIBLY_LATE),
        ("2023-03-17/2023-03-20", State.MET_LATE),
    ],
)
def test_point_03_met_and_late_must_be_sure_on_ranges(answered: str, expected: State) -> None:
    assert state(replied(answered), "c.reply") is expected


# 4. On one day --------------------------------------------------------------------------------------------------
def test_point_04_a_trigger_and_its_answer_may_fall_on_one_day() -> None:
    item = norm_of(replied("2023-03-06"), "c.reply")
    assert (item.state, item.answer.done) == (State.MET, span("2023-03-06"))


def test_point_04_an_end_on_the_opening_day_leaves_an_empty_window() -> None:
    record = complete(REQUESTED, DECLINED, event("resolved", "2023-03-08"))
    assert state(record, "d.ask", "2023-03-08") is State.CLOSED
    assert state(record, "d.ask", "2023-03-07") is State.NOT_YET


def test_point_04_a_late_act_does_not_undo_the_lapse() -> None:
    record = replied("2023-03-17")
    assert norm_of(record, "d.ask").answer.begins == span("2023-03-17")
    assert state(record, "d.ask", "2023-03-17") is State.OPEN


# 5. Whether a late answer shuts the door that its lateness opened is a reading -----------------------------------
def test_point_05_a_late_answer_leaves_the_door_open_by_default_and_shuts_it_on_the_other_reading() -> None:
    record = replied("2023-03-17")
    usual, other = (
        norm_of(record, "d.ask", "2023-03-20"),
        norm_of(record, "d.ask", "2023-03-20", {"Q31": "yes"}),
    )
    shut = State.NOT_YET  # since a report may still be late
    assert (usual.state, other_states(usual, "Q31")) == (State.OPEN, {"yes": shut})
    assert (other.state, other_states(other, "Q31")) == (shut, {"no": State.OPEN})


def test_point_05_a_late_answer_while_the_door_is_still_to_open_changes_nothing() -> None:
    tiny = norm_of(replied("2023-03-10"), "d.ask", "2023-03-20", {"Q31": "yes"})
    assert tiny.state is State.NOT_YET, "the reply was in time, and the report may still lapse"
    assert tiny.answer.begins == span("2023-04-21")


def test_point_05_a_late_act_of_a_panel_is_valid_and_flagged() -> None:
    record = complete(
        REQUESTED,
        DECLINED,
        event("panel_requested", "2023-03-10"),
        event("panel_constituted", "2023-03-14"),
        event("petition_confirmed", "2023-03-16"),
        event("hearing_held", "2023-06-01"),
        event("panel_determined", "2023-08-01", "denial"),
        event("remedy_notified", "2023-08-02"),
    )
    assert "g.determine_no_verification" in {flag.norm for flag in flags(record, Flag.LATE)}
    assert state(record, "i.first", "2023-08-15") is State.OPEN


# 6. A discharge before its trigger does not count and is flagged; later ones are kept, not used -------------------
def test_point_06_an_answer_before_its_trigger_does_not_count_and_is_flagged() -> None:
    record = complete(REQUESTED, event("review_accepted", "2023-03-05", name="early"))
    item = norm_of(record, "c.reply", "2023-03-20")
    assert (item.state, item.answer.done) == (State.OVERDUE, SPAN_NEVER)
    assert [flag.event for flag in flags(record, Flag.OUT_OF_ORDER)] == ["early"]


def test_point_06_the_first_answer_that_counts_is_used_and_a_later_one_is_kept() -> None:
    second = event("review_accepted", "2023-03-20", occurrence=2)
    found = at(complete(REQUESTED, ACCEPTED, second))
    assert found.by_key["c.reply"].answer.done == span("2023-03-08")
    assert [occurrence.lo for occurrence in found.leaves.acts["reply"]] == [
        day("2023-03-08"),
        day("2023-03-20"),
    ]


# 7. Release, and a duty that arises after its last day -----------------------------------------------------------
def test_point_07_release_after_the_last_day_keeps_the_lateness() -> None:
    record = complete(REQUESTED, event("resolved", "2023-03-20"))
    item = norm_of(record, "c.reply")
    assert (item.state, item.answer.late) == (State.RELEASED, Span(4, 4))
    assert norm_of(record, "c.reply", "2023-03-19").state is State.OVERDUE


def test_point_07_release_by_the_last_day_leaves_no_lateness() -> None:
    item = norm_of(complete(REQUESTED, event("resolved", "2023-03-16")), "c.reply")
    assert (item.state, item.answer.late) == (State.RELEASED, None)


def test_point_07_an_act_after_the_release_changes_neither_state_nor_lateness() -> None:
    record = complete(REQUESTED, event("resolved", "2023-03-20"), event("review_accepted", "2023-03-25"))
    item = norm_of(record, "c.reply")
    assert (item.state, item.answer.late) == (State.RELEASED, Span(4, 4))
    assert not flags(record, Flag.LATE)


def test_point_07_an_act_in_time_meets_the_duty_whatever_ended_before_it() -> None:
    record = complete(REQUESTED, event("resolved", "2023-03-09"), event("review_accepted", "2023-03-10"))
    assert state(record, "c.reply") is State.MET


def test_point_07_a_duty_that_arises_after_its_last_day_lapses_when_it_arises() -> None:
    record = complete(REQUESTED, event("review_accepted", "2023-05-02"))
    lapsed = norm_of(record, "c.report", "2023-05-02")
    assert (lapsed.answer.ends, lapsed.state) == (span("2023-04-20"), State.OVERDUE)
    assert state(record, "c.report", "2023-05-01") is State.NOT_RUNNING
    own = lapsed.compiled.at.nodes[4]
    assert at(record).case.span(own) == span("2023-05-02")


def test_point_07_that_a_duty_arose_too_late_is_said_only_where_it_is_sure() -> None:
    def report(accepted: str, kind: str = "") -> Answer:
        requested = event("review_requested", "2023-03-06")
        return norm_of(complete(requested, event("review_accepted", accepted, kind)), "c.report").answer

    late = report("2023-05-02")
    assert (late.arises, late.begins, late.arose_too_late) == (span("2023-05-02"), span("2023-03-06"), True)
    assert not report("2023-04-20").arose_too_late, "on its last day"
    assert not report("2023-04-20/2023-05-02").arose_too_late, "perhaps on its last day"
    assert not report("2023-05-02", CONFLICTING).arose_too_late, (
        "perhaps never: perhaps the review was declined"
    )


# 8. Days have no hour; an event near midnight may be a range of two days ------------------------------------------
def test_point_08_an_event_near_midnight_is_a_range_of_two_days() -> None:
    assert state(replied("2023-03-16/2023-03-17"), "c.reply") is State.POSSIBLY_LATE
    assert state(replied("2023-03-15/2023-03-16"), "c.reply") is State.MET


# 9. Whether a last day rolls is a matter of the instrument, and both are shown -------------------------------------
def test_point_09_a_treaty_last_day_stands_and_a_domestic_one_rolls() -> None:
    treaty = norm_of(complete(event("review_requested", "2023-03-01")), "c.reply", "2023-03-11")
    assert (treaty.answer.ends, treaty.state) == (span("2023-03-11"), State.PENDING), "a Saturday"
    domestic = norm_of(complete(event("petition_filed", "2023-02-02")), "us.committee_review", "2023-03-04")
    assert domestic.answer.ends == span("2023-03-06"), "Saturday 4 March moves to Monday"


def test_point_09_the_other_rule_is_shown_beside_each() -> None:
    treaty = norm_of(complete(event("review_requested", "2023-03-01")), "c.reply", "2023-03-11")
    assert [other.answer.ends for other in treaty.alternatives if other.question == "Q3"] == [
        span("2023-03-13")
    ]
    domestic = norm_of(complete(event("petition_filed", "2023-02-02")), "us.committee_review", "2023-03-04")
    assert [other.answer.ends for other in domestic.alternatives if other.question == "Q3d"] == [
        span("2023-03-04")
    ]


def test_point_09_an_answer_on_the_day_it_rolls_to_is_late_or_in_time_by_the_rule() -> None:
    record = complete(event("review_requested", "2023-03-01"), event("review_accepted", "2023-03-13"))
    item = norm_of(record, "c.reply")
    assert (item.state, other_states(item, "Q3")) == (State.MET_LATE, {"rolls": State.MET})


# 10. Irregularities never block recording ------------------------------------------------------------------------
def test_point_10_what_is_irregular_is_recorded_as_it_is() -> None:
    record = complete(event("panel_requested", "2023-01-02"), event("penalty_imposed", "2019-01-02"))
    found = at(record)
    assert {"ask_panel", "impose"} <= found.leaves.acts.keys()
    assert {flag.kind for flag in found.irregularities} >= {Flag.PANEL_WITHOUT_GATE, Flag.IMPOSSIBLE_DATE}


# 11. The mark of an answer; weak memory never decides --------------------------------------------------------------
def test_point_11_the_mark_is_that_of_the_ground_that_decides_and_of_every_ground_if_the_answer_is_no() -> (
    None
):
    refused = at(complete(REQUESTED, DECLINED), "2023-03-10")
    assert mark_of(refused, refused.by_key["d.ask"]) is Mark.V
    not_yet = at(complete(REQUESTED), "2023-03-10")
    assert mark_of(not_yet, not_yet.by_key["d.ask"]) is Mark.P, "the consultations are only partly verified"
    consulted = at(
        complete(REQUESTED, ACCEPTED, event("review_reported", "2023-04-01", "denial")), "2023-06-01"
    )
    assert consulted.by_key["d.ask"].state is State.OPEN
    assert mark_of(consulted, consulted.by_key["d.ask"]) is Mark.P


def test_point_11_a_norm_from_weak_memory_raises_no_flag() -> None:
    until = after(on(petition))
    weak, firm = (
        procedure(standstill(reply, on(request), until, mark=mark), duty(reply, on(request), 1, mark=mark))
        for mark in (Mark.M_MINUS, Mark.M_PLUS)
    )
    record = complete(REQUESTED, ACCEPTED)
    assert [flag.kind for flag in at(record, procedures=(firm,)).irregularities] == [
        Flag.LATE, Flag.DURING_STANDSTILL,
    ]  # fmt: skip
    found = at(record, procedures=(weak,))
    assert not found.irregularities
    assert all(item.advisory for item in found.items)


def test_point_11_a_power_from_weak_memory_neither_licenses_nor_forbids() -> None:
    weak = procedure(power(reply, on(petition), on(petition), mark=Mark.M_MINUS))
    firm = procedure(power(reply, on(petition), on(petition), mark=Mark.M_PLUS))
    record = complete(REQUESTED, ACCEPTED)
    assert not at(record, procedures=(weak,)).irregularities
    assert [flag.kind for flag in at(record, procedures=(firm,)).irregularities] == [Flag.WITHOUT_POWER]


# 12. Sentinels are integers; past the end of a calendar is unsettled ------------------------------------------------
def test_point_12_sentinels_are_integers_outside_every_calendar() -> None:
    assert isinstance(ALWAYS, int)
    assert isinstance(NEVER, int)
    for calendar in calendars_of().values():
        assert ALWAYS < calendar.first <= calendar.last < NEVER


def test_point_12_past_the_end_of_a_calendar_is_unsettled() -> None:
    record = complete(
        event("review_requested", "2030-12-01"),
        event("review_declined", "2030-12-05"),
        event("panel_requested", "2030-12-30"),
    )
    item = norm_of(record, "d.draw", "2031-03-01")
    assert item.answer.ends == Span(day("2030-12-30"), NEVER)
    assert item.state is State.UNSETTLED


# Readings that do not apply ------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", READINGS)
def test_an_unknown_value_of_a_question_is_refused_with_those_to_choose_from(name: str) -> None:
    with pytest.raises(ValueError, match="choose one of"):
        at(rebuilt(), readings={name: "sometimes"})


def test_an_unknown_question_is_refused_with_those_the_engine_knows() -> None:
    with pytest.raises(ValueError, match="the engine knows Q1"):
        at(rebuilt(), readings={"Q99": "yes"})
    assert value(rebuilt(), on(request)) == SPAN_NEVER
