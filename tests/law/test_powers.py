"""Powers: on which ground they open, when they close, and whether use spends them."""

from dataclasses import replace

import pytest

from pliego.law.acts.mechanism import ask_panel, reply, request, resolve
from pliego.law.days import NEVER
from pliego.law.moments import Moment, always, never, on
from pliego.law.moments import day as fixed
from pliego.law.norms import Power, Procedure, Use, Window
from pliego.law.record import Event, Record
from pliego.law.standing import NormStanding, State
from tests.law.builders import (
    at,
    complete,
    event,
    norm_of,
    other_states,
    power,
    procedure,
    rebuilt,
    span,
    state,
)

REQUESTED = event("review_requested", "2023-03-06")
ACCEPTED = event("review_accepted", "2023-03-10")
ASKED = event("panel_requested", "2023-07-03")
SILENT = "2023-03-17"


# The five doors to a panel -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("events", "since"),
    [
        ([event("review_declined", "2023-03-08")], "2023-03-08"),
        ([], SILENT),
        ([ACCEPTED], "2023-04-21"),
        ([ACCEPTED, event("review_reported", "2023-04-20", "no_denial")], "2023-04-20"),
        ([ACCEPTED, event("review_reported", "2023-04-20", "denial")], "2023-05-01"),
    ],
    ids=["refusal", "silence", "no report", "report of no denial", "failed consultations"],
)
def test_each_ground_opens_the_door_to_a_panel_on_its_day(events: list[Event], since: str) -> None:
    record = complete(REQUESTED, *events)
    item = norm_of(record, "d.ask")
    assert (item.state, item.answer.begins) == (State.OPEN, span(since))
    before = span(since).lo - 1
    assert state(record, "d.ask", before) is State.NOT_YET


@pytest.mark.parametrize(
    "events",
    [
        [ACCEPTED],
        [ACCEPTED, event("review_reported", "2023-04-18", "denial")],
        [
            ACCEPTED,
            event("review_reported", "2023-04-18", "denial"),
            event("remediation_agreed", "2023-04-20", stated={"done_by": "2023-09-01"}),
        ],
    ],
    ids=["review runs", "consultations run", "course agreed"],
)
def test_no_door_is_open_while_the_respondent_acts_in_time(events: list[Event]) -> None:
    assert state(complete(REQUESTED, *events), "d.ask", "2023-04-20") is State.NOT_YET


def test_no_panel_can_be_the_first_step() -> None:
    assert state(complete(), "d.ask") is State.NOT_YET
    assert state(rebuilt(), "d.ask") is State.NOT_YET


def test_the_treaty_sets_no_last_day_for_asking() -> None:
    item = norm_of(complete(REQUESTED, event("review_declined", "2023-03-08")), "d.ask", "2026-03-08")
    assert (item.state, item.answer.ends.lo) == (State.OPEN, NEVER)


@pytest.mark.parametrize("word", ["resolved", "closed", "request_withdrawn"])
def test_the_end_of_the_case_closes_the_door(word: str) -> None:
    record = complete(REQUESTED, event("review_declined", "2023-03-08"), event(word, "2023-05-02"))
    assert state(record, "d.ask", "2023-05-01") is State.OPEN
    assert state(record, "d.ask", "2023-05-02") is State.CLOSED


def test_asking_spends_the_power() -> None:
    item = norm_of(complete(REQUESTED, event("review_declined", "2023-03-08"), ASKED), "d.ask")
    assert (item.state, item.answer.done) == (State.USED, span("2023-07-03"))


def test_what_was_never_opened_is_not_called_used() -> None:
    assert state(complete(ASKED), "d.ask") is State.NOT_YET


def test_a_disputed_cure_opens_a_door_of_its_own_directly_or_after_notice() -> None:
    record = complete(REQUESTED, ACCEPTED, event("cure_disputed", "2023-04-25"))
    item = norm_of(record, "d.ask_on_cure")
    assert (item.state, other_states(item, "Q20")) == (State.OPEN, {"notice_first": State.NOT_YET})


# Other powers of the two instruments -------------------------------------------------------------------------------
def test_customs_accounts_may_be_suspended_from_the_request_on() -> None:
    assert state(complete(), "c.suspend") is State.NOT_YET
    assert state(complete(REQUESTED), "c.suspend", "2023-03-06") is State.OPEN
    suspended = complete(REQUESTED, event("liquidation_suspended", "2023-03-06"))
    assert state(suspended, "c.suspend") is State.USED


def test_the_respondent_may_ask_for_a_panel_for_ten_days_after_the_notice() -> None:
    record = complete(
        REQUESTED,
        ACCEPTED,
        event("review_reported", "2023-04-18", "denial"),
        event("remediation_agreed", "2023-04-20", stated={"done_by": "2023-09-01"}),
        event("remedy_intent_notified", "2023-09-11"),
    )
    days = ("2023-09-10", "2023-09-11", "2023-09-21", "2023-09-22")
    assert [state(record, "c.respondent_panel", when) for when in days] == [
        State.NOT_YET, State.OPEN, State.OPEN, State.CLOSED,
    ]  # fmt: skip


def test_a_panel_that_met_a_refusal_or_silence_may_decide_on_the_record() -> None:
    panel = (
        event("review_declined", "2023-03-08"), event("panel_requested", "2023-03-10"),
        event("panel_constituted", "2023-03-14"), event("petition_confirmed", "2023-03-16"),
        event("verification_requested", "2023-03-21"),
    )  # fmt: skip
    silent, refused = (
        complete(REQUESTED, *panel),
        complete(REQUESTED, *panel, event("verification_refused", "2023-03-23")),
    )
    assert norm_of(silent, "f.on_record").answer.begins == span("2023-03-31")
    assert norm_of(refused, "f.on_record").answer.begins == span("2023-03-23")
    agreed = complete(REQUESTED, *panel, event("verification_agreed", "2023-03-23"))
    assert state(agreed, "f.on_record") is State.NOT_YET


def test_a_petition_may_be_filed_until_the_committee_finds_or_a_review_is_requested() -> None:
    assert state(complete(), "us.petition") is State.OPEN
    found = complete(event("petition_filed", "2023-01-02"), event("committee_found", "2023-01-20"))
    assert state(found, "us.petition", "2023-01-19") is State.OPEN, "a second petition may be filed"
    assert state(found, "us.petition", "2023-01-20") is State.CLOSED


# Windows -----------------------------------------------------------------------------------------------------------
def asked_on(*windows: tuple[Moment, Moment], use: Use = Use.ONCE) -> Procedure:
    several = tuple(Window(opens, closes) for opens, closes in windows)
    return procedure(replace(power(ask_panel, always, never), windows=several, use=use))


def standing_of(tiny: Procedure, record: Record, when: str) -> NormStanding:
    return at(record, when, procedures=(tiny,)).by_key["power"]


MARCH, MAY, JULY = fixed("2023-03-01"), fixed("2023-05-01"), fixed("2023-07-01")


def test_one_open_window_suffices_and_the_state_is_that_of_the_best_one() -> None:
    tiny = asked_on((MARCH, MAY), (never, MARCH), (JULY, never))
    states = {when: standing_of(tiny, complete(), when).state for when in (
        "2023-02-28", "2023-03-01", "2023-04-30", "2023-05-01", "2023-06-30", "2023-07-01",
    )}  # fmt: skip
    assert list(states.values()) == [
        State.NOT_YET, State.OPEN, State.OPEN, State.NOT_YET, State.NOT_YET, State.OPEN,
    ]  # fmt: skip


def test_a_window_that_can_no_longer_open_is_closed_and_one_without_ground_is_not() -> None:
    assert standing_of(asked_on((MAY, MARCH)), complete(), "2023-04-01").state is State.CLOSED
    assert standing_of(asked_on((never, MARCH)), complete(), "2023-04-01").state is State.NOT_YET


def test_the_end_shown_is_that_of_the_window_that_decides() -> None:
    tiny = asked_on((MARCH, MAY), (JULY, fixed("2023-09-01")))
    assert standing_of(tiny, complete(), "2023-04-01").answer.ends == span("2023-05-01")
    assert standing_of(tiny, complete(), "2023-08-01").answer.ends == span("2023-09-01")


def test_a_power_that_may_be_used_again_stays_open_after_use() -> None:
    for use, expected in ((Use.ONCE, State.USED), (Use.AGAIN, State.OPEN)):
        tiny = asked_on((MARCH, never), use=use)
        assert (
            standing_of(tiny, complete(event("panel_requested", "2023-04-03")), "2023-06-01").state
            is expected
        )


def test_a_fixed_day_opens_a_power_whatever_the_record_shows() -> None:
    tiny = asked_on((MARCH, never))
    for record in (complete(), rebuilt(), complete(REQUESTED)):
        assert standing_of(tiny, record, "2023-02-28").state is State.NOT_YET
        assert standing_of(tiny, record, "2023-03-01").state is State.OPEN


def test_a_power_of_one_kind_is_not_used_by_another() -> None:
    of_kind: Power = replace(power(reply, on(request), on(resolve)), kinds=("accepted",))
    record = complete(REQUESTED, event("review_declined", "2023-03-08"))
    assert at(record, procedures=(procedure(of_kind),)).by_key["power"].state is State.OPEN
