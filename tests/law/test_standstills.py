"""Standstills and effects: since when, until when, and the notice before a remedy."""

from dataclasses import replace

import pytest

from pliego.law.clauses import Language
from pliego.law.days import NEVER, Span, day
from pliego.law.irregular import Flag
from pliego.law.readings import Env
from pliego.law.record import Event, PriorBar, Record
from pliego.law.render import render_text
from pliego.law.standing import State
from pliego.law.why import explain
from tests.law.builders import (
    DEFAULTS,
    at,
    complete,
    event,
    flags,
    norm_of,
    other_states,
    rebuilt,
    span,
    state,
)  # fmt: skip

DAY_15 = {"Q32": "day_15"}
COURSE = (
    event("review_requested", "2023-01-02"),
    event("review_accepted", "2023-01-05"),
    event("review_reported", "2023-02-01", "denial"),
    event("remediation_agreed", "2023-02-06", stated={"done_by": "2023-06-30"}),
)
DISPUTED = (*COURSE, event("cure_disputed", "2023-07-03"), event("remedy_intent_notified", "2023-07-04"))
FOUND = (
    event("review_requested", "2023-01-02"),
    event("review_declined", "2023-01-05"),
    event("panel_requested", "2023-01-10"),
    event("panel_constituted", "2023-01-12"),
    event("petition_confirmed", "2023-01-18"),
    event("hearing_held", "2023-02-01"),
    event("panel_determined", "2023-02-10", "denial"),
)


def imposed(*events: Event, on: str) -> Record:
    return complete(*events, event("penalty_imposed", on, name="penalty"))


def breached(record: Record, readings: Env = DEFAULTS) -> set[str]:
    return {flag.norm for flag in flags(record, Flag.DURING_STANDSTILL, readings=readings)}


# Before the agreed date --------------------------------------------------------------------------------------------
def test_no_remedy_before_the_agreed_date_and_none_on_it() -> None:
    item = norm_of(complete(*COURSE), "c.wait")
    assert (item.answer.begins, item.answer.ends) == (span("2023-02-06"), span("2023-07-01"))
    assert state(complete(*COURSE), "c.wait", "2023-06-30") is State.IN_FORCE
    assert state(complete(*COURSE), "c.wait", "2023-07-01") is State.ENDED


def test_a_remedy_on_the_agreed_date_breaks_the_standstill_and_one_the_day_after_another() -> None:
    assert breached(imposed(*COURSE, on="2023-06-30")) == {"c.wait"}
    assert breached(imposed(*COURSE, on="2023-07-01")) == {"c.notice"}, "no notice was given"
    assert breached(imposed(*COURSE, on="2023-02-05")) == set(), "the course was not yet agreed"


def test_the_end_of_the_case_ends_a_standstill() -> None:
    assert state(complete(*COURSE, event("resolved", "2023-04-03")), "c.wait", "2023-04-03") is State.ENDED


def test_a_course_without_a_date_on_record_is_an_open_end() -> None:
    undated_course = complete(*COURSE[:3], event("remediation_agreed", "2023-02-06"))
    item = norm_of(undated_course, "c.wait")
    assert item.answer.ends == Span(day("2023-02-07"), NEVER)
    assert item.state is State.UNSETTLED
    assert breached(imposed(*undated_course.events, on="2023-03-01")) == set()


def test_an_extension_of_the_course_moves_the_standstill_if_agreed_in_time() -> None:
    for made, ends in (("2023-06-30", "2023-09-01"), ("2023-07-01", "2023-07-01")):
        record = complete(*COURSE, event("remediation_extended", made, stated={"until": "2023-08-31"}))
        assert norm_of(record, "c.wait").answer.ends == span(ends)


# The notice of 15 days ---------------------------------------------------------------------------------------------
def test_fifteen_clear_days_lie_between_notice_and_remedy() -> None:
    item = norm_of(complete(*DISPUTED), "c.notice")
    assert item.answer.ends == span("2023-07-20")
    assert [other.answer.ends for other in item.alternatives if other.question == "Q32"] == [
        span("2023-07-19")
    ]
    assert norm_of(complete(*DISPUTED), "i.first").answer.begins == span("2023-07-20")


@pytest.mark.parametrize(
    ("when", "by_default", "on_day_15"),
    [("2023-07-18", True, True), ("2023-07-19", True, False), ("2023-07-20", False, False)],
)
def test_a_remedy_within_the_fifteen_days_is_flagged(when: str, by_default: bool, on_day_15: bool) -> None:  # noqa: FBT001
    record = imposed(*DISPUTED, on=when)
    assert ("c.notice" in breached(record)) is by_default
    assert ("c.notice" in breached(record, DAY_15)) is on_day_15


def test_notice_may_be_given_once_the_date_has_passed_and_the_cure_is_disputed() -> None:
    assert state(complete(*COURSE), "c.notify", "2023-07-05") is State.NOT_YET
    disputed = complete(*COURSE, event("cure_disputed", "2023-05-01"))
    assert state(disputed, "c.notify", "2023-06-30") is State.NOT_YET
    assert state(disputed, "c.notify", "2023-07-01") is State.OPEN


def test_the_panel_of_the_respondent_bars_remedies_until_it_has_answered() -> None:
    asked = (*DISPUTED, event("respondent_panel_requested", "2023-07-10"))
    assert breached(imposed(*asked, on="2023-07-25")) == {"c.until_panel"}
    answered = (
        *asked, event("panel_constituted", "2023-07-12"), event("petition_confirmed", "2023-07-18"),
        event("hearing_held", "2023-08-01"), event("panel_determined", "2023-08-10", "denial"),
        event("remedy_notified", "2023-08-11"),
    )  # fmt: skip
    assert breached(imposed(*answered, on="2023-08-22")) == set()


# The notice of five business days ----------------------------------------------------------------------------------
def notified(on: str) -> tuple[Event, ...]:
    return (*FOUND, event("remedy_notified", on))


@pytest.mark.parametrize(
    ("notice", "clear", "day_five", "why"),
    [
        ("2023-02-13", "2023-02-22", "2023-02-21", "Presidents' Day, 20 February, is no business day"),
        ("2023-03-13", "2023-03-22", "2023-03-21", "nor is the Mexican holiday of 20 March"),
        ("2023-06-12", "2023-06-21", "2023-06-20", "nor is Juneteenth, 19 June"),
        ("2023-05-08", "2023-05-16", "2023-05-15", "an ordinary week"),
    ],
)
def test_five_clear_business_days_lie_between_notice_and_remedy(
    notice: str, clear: str, day_five: str, why: str
) -> None:
    item = norm_of(complete(*notified(notice)), "i.notice")
    assert item.answer.ends == span(clear), why
    assert [other.answer.ends for other in item.alternatives if other.question == "Q32"] == [
        span(day_five)
    ], why


def test_whose_holidays_count_is_a_reading_of_its_own() -> None:
    record = complete(*notified("2023-03-13"))
    item = norm_of(record, "i.notice")
    others = {other.value: other.answer.ends for other in item.alternatives if other.question == "Q2"}
    assert others == {"US": span("2023-03-21")}, "20 March is a holiday in Mexico alone"


@pytest.mark.parametrize(("when", "flagged"), [("2023-05-15", True), ("2023-05-16", False)])
def test_a_remedy_within_the_five_days_is_flagged(when: str, flagged: bool) -> None:  # noqa: FBT001
    assert ("i.notice" in breached(imposed(*notified("2023-05-08"), on=when))) is flagged
    assert breached(imposed(*notified("2023-05-08"), on="2023-05-15"), DAY_15) == set()


def test_a_remedy_without_any_notice_is_flagged_with_its_event() -> None:
    (flag,) = flags(imposed(*FOUND, on="2023-06-01"), Flag.DURING_STANDSTILL)
    assert (flag.norm, flag.event, flag.when) == ("i.notice", "penalty", span("2023-06-01"))


def test_a_remedy_after_a_failed_course_and_a_panel_needs_the_panels_notice_only() -> None:
    panel = (
        *COURSE, event("cure_disputed", "2023-07-03"), event("panel_requested", "2023-07-05"),
        event("panel_constituted", "2023-07-07"), event("petition_confirmed", "2023-07-12"),
        event("hearing_held", "2023-08-01"), event("panel_determined", "2023-08-04", "denial"),
        event("remedy_notified", "2023-08-07"),
    )  # fmt: skip
    assert breached(imposed(*panel, on="2023-08-15")) == set()


# Before a determination --------------------------------------------------------------------------------------------
def test_a_determination_without_a_hearing_is_flagged_in_a_complete_record_alone() -> None:
    unheard = tuple(each for each in FOUND if each.act != "hear")
    assert "g.hearing" in breached(complete(*unheard))
    assert "g.hearing" not in breached(rebuilt(*unheard))
    assert "g.hearing" not in breached(complete(*FOUND))


def test_a_visit_without_consent_is_flagged() -> None:
    visited = event("verification", "2023-01-25")
    asked = event("verification_requested", "2023-01-19")
    agreed = event("verification_agreed", "2023-01-23")
    assert "f.consent" in breached(complete(*FOUND[:5], asked, visited))
    assert "f.consent" not in breached(complete(*FOUND[:5], asked, agreed, visited))


# The bar of two years ----------------------------------------------------------------------------------------------
BARRED = (
    event("good_faith_challenged", "2023-06-01"), event("bad_faith_found", "2024-02-01"),
    event("mechanism_barred", "2024-02-29"),
)  # fmt: skip


def test_the_two_year_bar_begun_on_29_february_ends_on_1_march() -> None:
    item = norm_of(complete(*BARRED), "k.barred", "2026-02-28")
    assert (item.state, item.answer.ends) == (State.IN_FORCE, span("2026-03-01"))
    assert state(complete(*BARRED), "k.barred", "2026-03-01") is State.ENDED


def test_a_request_by_the_barred_party_is_flagged_while_the_bar_lasts() -> None:
    requested = event("review_requested", "2026-02-28")
    assert "k.barred" in breached(complete(*BARRED, requested))
    assert "k.barred" not in breached(complete(*BARRED, event("review_requested", "2026-03-01")))


def bars(*since: str) -> tuple[PriorBar, ...]:
    return tuple(PriorBar(span(when), "elsewhere", "US") for when in since)


def test_a_bar_ordered_in_another_case_binds_for_two_years_too() -> None:
    requested = complete(event("review_requested", "2026-02-28"))
    assert "k.barred" in breached(replace(requested, bars=bars("2024-02-29")))
    assert "k.barred" not in breached(replace(requested, bars=bars("2024-02-28")))
    assert "k.barred" not in breached(replace(requested, bars=bars("2026-03-01")))
    assert "k.barred" not in breached(replace(requested, bars=bars("2024"))), "the day is not certain"


def test_each_bar_has_its_own_two_years_and_spends_no_power_of_this_case() -> None:
    record = replace(complete(*BARRED), bars=bars("2021-05-03"))
    found = at(record, "2024-01-31")
    assert [(item.state, item.answer.ends) for item in found.items if item.norm.id == "k.barred"] == [
        (State.ENDED, span("2023-05-03")),
    ]
    assert found.by_key["k.bar"].state is State.NOT_YET
    later = at(record, "2024-03-01")
    assert [item.state for item in later.items if item.norm.id == "k.barred"] == [
        State.ENDED, State.IN_FORCE,
    ]  # fmt: skip
    assert "bar_elsewhere" not in {flag.act for flag in later.irregularities}, "it is no act of this case"


def test_a_bar_elsewhere_is_explained_by_its_name() -> None:
    found = at(
        replace(rebuilt(event("review_requested", "2024-06-03")), bars=bars("2024-02-29")), "2024-06-03"
    )
    text = render_text(explain(found, found.by_key["k.barred"]), Language.EN)
    assert "The bar from the mechanism, ordered in another case: 29 February 2024." in text


# Effects -----------------------------------------------------------------------------------------------------------
def test_a_remedy_is_in_force_from_imposing_to_lifting() -> None:
    record = complete(*FOUND, event("penalty_imposed", "2023-03-01"), event("remedy_lifted", "2023-05-01"))
    days = ("2023-02-28", "2023-03-01", "2023-04-30", "2023-05-01")
    assert [state(record, "i.in_force", when) for when in days] == [
        State.NOT_YET, State.IN_FORCE, State.IN_FORCE, State.ENDED,
    ]  # fmt: skip


def test_a_lifting_before_the_remedy_ends_nothing() -> None:
    record = complete(*FOUND, event("remedy_lifted", "2023-02-20"), event("penalty_imposed", "2023-03-01"))
    assert state(record, "i.in_force") is State.IN_FORCE


def test_a_cure_obliges_to_lift_at_once() -> None:
    imposed_and_cured = (*FOUND, event("penalty_imposed", "2023-03-01"), event("cure_agreed", "2023-04-03"))
    assert state(complete(*imposed_and_cured), "i.lift", "2023-04-02") is State.NOT_RUNNING
    assert state(complete(*imposed_and_cured), "i.lift", "2023-04-03") is State.PENDING
    assert state(complete(*imposed_and_cured, event("remedy_lifted", "2023-04-05")), "i.lift") is State.MET


def test_the_180_days_before_asking_again_are_weak_memory_and_only_shown() -> None:
    asked = (
        *FOUND, event("penalty_imposed", "2023-03-01"), event("lifting_panel_requested", "2023-04-03"),
        event("panel_found_not_cured", "2023-06-01"),
        event("lifting_panel_requested", "2023-07-03", occurrence=2),
    )  # fmt: skip
    item = norm_of(complete(*asked), "i.cooling", "2023-07-03")
    assert (item.state, item.advisory) == (State.IN_FORCE, True)
    assert "i.cooling" not in breached(complete(*asked))
    assert other_states(item, "Q32") == {}


def test_customs_accounts_stay_suspended_until_resumed() -> None:
    suspended = (event("review_requested", "2023-01-02"), event("liquidation_suspended", "2023-01-02"))
    assert state(complete(*suspended), "us.suspended") is State.IN_FORCE
    assert state(rebuilt(*suspended), "us.suspended") is State.UNRECORDED
    assert (
        state(complete(*suspended, event("liquidation_resumed", "2023-05-01")), "us.suspended") is State.ENDED
    )
