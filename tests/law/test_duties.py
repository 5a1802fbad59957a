"""The duties of both instruments: from what they count, until when, what discharges and what releases them."""

from dataclasses import replace

import pytest

from pliego.law.acts.mechanism import reply, report, request
from pliego.law.days import NEVER, Span, day
from pliego.law.moments import PROMPTLY, on
from pliego.law.norms import Duty
from pliego.law.readings import Q3D
from pliego.law.standing import State
from tests.law.builders import (
    BOTH,
    at,
    complete,
    duty,
    event,
    norm_of,
    other_states,
    procedure,
    rebuilt,
    span,
    state,
)  # fmt: skip
from tests.law.cases import RUN

LAST_DAYS = {
    "us.committee_review": ("2023-05-15", "2023-06-14", State.MET),
    "us.panel_decision": ("2023-06-12", "2023-08-11", State.MET_LATE),
    "c.reply": ("2023-06-16", "2023-06-26", State.MET),
    "c.report": ("2023-06-16", "2023-07-31", State.MET),
    "c.consult": ("2023-07-31", "2023-08-10", State.RELEASED),
    "d.draw": ("2023-08-22", "2023-08-25", State.MET_LATE),
    "e.confirm": ("2023-08-30", "2023-09-07", State.MET),
    "f.answer": ("2023-09-08", "2023-09-19", State.MET_LATE),
    "f.verify": ("2023-09-20", "2023-10-20", State.MET),
    "g.determine": ("2023-10-10", "2023-11-09", State.MET_LATE),
    "g.determine_no_verification": ("2023-08-30", "2023-09-29", State.RELEASED),
}


@pytest.mark.parametrize("key", LAST_DAYS)
def test_a_duty_counts_from_its_trigger_to_its_last_day(key: str) -> None:
    begins, due, expected = LAST_DAYS[key]
    item = norm_of(complete(*RUN), key)
    assert (item.answer.begins, item.answer.ends) == (span(begins), span(due))
    assert item.state is expected


def test_every_duty_with_a_last_day_is_in_the_table_above() -> None:
    duties = [norm for each in BOTH for norm in each.norms if isinstance(norm, Duty)]
    assert {norm.id for norm in duties if norm.within != PROMPTLY} == LAST_DAYS.keys()


def test_consultations_that_a_panel_request_ends_late_stay_twelve_days_over() -> None:
    item = norm_of(complete(*RUN), "c.consult")
    assert item.answer.late == Span(12, 12)


# Where counting starts, and where the duty exists ----------------------------------------------------------------
def test_the_45_days_exist_once_the_respondent_agrees_and_count_from_the_request() -> None:
    record = complete(event("review_requested", "2023-06-16"), event("review_accepted", "2023-06-26"))
    assert state(record, "c.report", "2023-06-25") is State.NOT_RUNNING
    item = norm_of(record, "c.report", "2023-06-26")
    assert (item.state, item.answer.begins, item.answer.ends) == (
        State.PENDING, span("2023-06-16"), span("2023-07-31"),
    )  # fmt: skip


def test_no_report_is_owed_after_a_refusal() -> None:
    record = complete(event("review_requested", "2023-06-16"), event("review_declined", "2023-06-20"))
    assert state(record, "c.report") is State.NOT_RUNNING
    assert state(rebuilt(*record.events), "c.report") is State.NOT_RUNNING


def test_no_consultations_are_owed_where_no_denial_was_found() -> None:
    record = complete(
        event("review_requested", "2023-06-16"), event("review_reported", "2023-07-31", "no_denial")
    )
    assert state(record, "c.consult") is State.NOT_RUNNING


def test_the_30_days_without_verification_end_when_a_verification_is_agreed() -> None:
    agreed = complete(*RUN[:11])
    assert state(agreed, "g.determine_no_verification", "2023-09-19") is State.PENDING
    assert state(agreed, "g.determine_no_verification", "2023-09-20") is State.RELEASED


def test_a_refused_verification_leaves_the_30_days_as_they_are() -> None:
    refused = complete(*RUN[:10], event("verification_refused", "2023-09-15"))
    assert state(refused, "g.determine_no_verification", "2023-09-29") is State.PENDING
    assert state(refused, "g.determine_no_verification", "2023-09-30") is State.OVERDUE
    assert state(refused, "f.verify") is State.NOT_RUNNING


# What discharges -------------------------------------------------------------------------------------------------
def test_either_decision_meets_the_60_days() -> None:
    found = (event("petition_filed", "2023-05-15"), event("committee_found", "2023-06-12"))
    for word in ("panel_requested", "panel_not_pursued"):
        assert state(complete(*found, event(word, "2023-08-11")), "us.panel_decision") is State.MET


def test_a_kind_that_does_not_discharge_is_not_taken_for_one_that_does() -> None:
    tiny = procedure(replace(duty(reply, on(request)), discharged_by=((reply, "accepted"),)))
    requested = event("review_requested", "2023-06-16")
    declined = complete(requested, event("review_declined", "2023-06-20"))
    assert at(declined, procedures=(tiny,)).by_key["duty"].state is State.OVERDUE
    perhaps = complete(requested, event("review_accepted", "2023-06-20", "conflicting"))
    assert at(perhaps, procedures=(tiny,)).by_key["duty"].state is State.UNSETTLED


# Promptly --------------------------------------------------------------------------------------------------------
def test_a_duty_without_a_last_day_is_never_overdue() -> None:
    negative = complete(event("petition_filed", "2023-05-15"), event("petition_declined", "2023-06-12"))
    item = norm_of(negative, "us.certify_finding")
    assert (item.state, item.answer.ends.lo, item.answer.late) == (State.PENDING, NEVER, None)
    certified = event("negative_finding_certified", "2025-01-10")
    assert state(complete(*negative.events, certified), "us.certify_finding") is State.MET


def test_silence_about_a_duty_without_a_last_day_is_unrecorded() -> None:
    negative = rebuilt(event("petition_filed", "2023-05-15"), event("petition_declined", "2023-06-12"))
    assert state(negative, "us.certify_finding") is State.UNRECORDED


def test_customs_accounts_are_resumed_promptly_when_a_panel_finds_no_denial() -> None:
    no_denial = complete(*RUN[:13], event("panel_determined", "2023-11-09", "no_denial"))
    assert state(no_denial, "c.resume") is State.PENDING
    assert state(complete(*RUN), "c.resume") is State.NOT_RUNNING
    resumed = event("liquidation_resumed", "2023-11-20")
    assert state(complete(*no_denial.events, resumed), "c.resume") is State.MET


# Extensions ------------------------------------------------------------------------------------------------------
DENIAL = (
    event("review_requested", "2023-06-16"),
    event("review_accepted", "2023-06-26"),
    event("review_reported", "2023-07-31", "denial"),
)


def extended(made: str, until: str, agreed: str = "2023-08-25") -> tuple[State, Span]:
    record = complete(
        *DENIAL,
        event("consultation_extended", made, stated={"until": until}),
        event("remediation_agreed", agreed),
    )
    item = norm_of(record, "c.consult")
    return item.state, item.answer.ends


def test_an_extension_agreed_by_the_last_day_moves_it() -> None:
    assert extended("2023-08-10", "2023-08-31") == (State.MET, span("2023-08-31"))


def test_an_extension_agreed_after_the_last_day_moves_nothing() -> None:
    assert extended("2023-08-11", "2023-08-31") == (State.MET_LATE, span("2023-08-10"))


def test_an_extension_to_an_earlier_day_moves_nothing() -> None:
    assert extended("2023-08-01", "2023-08-05") == (State.MET_LATE, span("2023-08-10"))


def extended_again(*agreements: tuple[str, str]) -> Span:
    extensions = (
        event("consultation_extended", made, stated={"until": until}, occurrence=number)
        for number, (made, until) in enumerate(agreements, start=1)
    )
    return norm_of(complete(*DENIAL, *extensions), "c.consult").answer.ends


@pytest.mark.parametrize(
    ("agreements", "ends"),
    [
        ((("2023-08-10", "2023-08-31"), ("2023-08-31", "2023-09-10")), "2023-09-10"),
        ((("2023-08-10", "2023-08-31"), ("2023-09-01", "2023-09-10")), "2023-08-31"),
        ((("2023-08-01", "2023-08-05"), ("2023-08-10", "2023-08-20")), "2023-08-20"),
        ((("2023-08-11", "2023-08-31"), ("2023-08-12", "2023-09-10")), "2023-08-10"),
        (
            (("2023-08-10", "2023-08-20"), ("2023-08-20", "2023-08-30"), ("2023-08-30", "2023-09-09")),
            "2023-09-09",
        ),
    ],
)
def test_each_extension_counts_if_it_was_agreed_by_the_last_day_as_moved_before(
    agreements: tuple[tuple[str, str], ...], ends: str
) -> None:
    assert extended_again(*agreements) == span(ends)


def test_in_a_public_record_consultations_may_have_been_extended_without_notice() -> None:
    item = norm_of(rebuilt(*DENIAL, event("remediation_agreed", "2023-08-25")), "c.consult")
    assert item.answer.ends == Span(day("2023-08-10"), NEVER)
    assert item.state is State.POSSIBLY_LATE


# Release ---------------------------------------------------------------------------------------------------------
def test_a_panel_that_did_not_confirm_the_petition_owes_no_determination() -> None:
    drawn = (
        event("review_requested", "2023-01-02"),
        event("review_declined", "2023-01-05"),
        event("panel_requested", "2023-01-10"),
        event("panel_constituted", "2023-01-12"),
    )
    refused = complete(*drawn, event("petition_not_confirmed", "2023-01-18"))
    assert norm_of(refused, "g.determine_no_verification", "2023-03-01").state is State.RELEASED
    confirmed = complete(*drawn, event("petition_confirmed", "2023-01-18"))
    assert norm_of(confirmed, "g.determine_no_verification", "2023-03-01").state is State.OVERDUE


# Rolling on the calendar of the instrument -----------------------------------------------------------------------
def test_a_domestic_last_day_rolls_on_the_calendar_of_the_united_states_whatever_q2_says() -> None:
    on_labor_day = complete(event("petition_filed", "2023-08-05"))
    item = norm_of(on_labor_day, "us.committee_review", "2023-09-04")
    assert item.answer.ends == span("2023-09-05")
    assert norm_of(on_labor_day, "us.committee_review", "2023-09-04", {"Q2": "MX"}).answer.ends == span(
        "2023-09-05"
    )
    assert other_states(item, "Q2") == {}


def test_the_last_day_of_a_duty_rolls_only_where_its_rule_says_so() -> None:
    treaty = duty(report, on(request), 10)
    tiny = procedure(treaty, replace(treaty, id="domestic", last_day=Q3D, rolls_on="US"))
    found = at(complete(event("review_requested", "2023-06-15")), "2023-06-20", procedures=(tiny,))
    assert found.by_key["duty"].answer.ends == span("2023-06-25"), "a Sunday"
    assert found.by_key["domestic"].answer.ends == span("2023-06-26")
