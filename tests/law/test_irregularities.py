"""Irregularities: each has a case that shows it and near misses that do not; ranges and announcements show none."""

from dataclasses import dataclass, replace

import pytest

from pliego.law.clauses import Language
from pliego.law.days import Span
from pliego.law.irregular import Flag, Irregularity
from pliego.law.record import CONFLICTING, Dating, Event, Record
from pliego.law.render import flag_text
from tests.law.builders import at, complete, event, flags, rebuilt, span
from tests.law.cases import TWO_COURSES

REQUESTED = event("review_requested", "2023-03-06", name="request")
DENIAL = (
    REQUESTED,
    event("review_accepted", "2023-03-10"),
    event("review_reported", "2023-04-18", "denial"),
)
NO_DENIAL = event("review_reported", "2023-04-18", "no_denial")
COURSE = (*DENIAL, event("remediation_agreed", "2023-04-25", stated={"done_by": "2023-09-01"}))
PANEL = (
    REQUESTED,
    event("review_declined", "2023-03-08"),
    event("panel_requested", "2023-03-10"),
    event("panel_constituted", "2023-03-14"),
    event("petition_confirmed", "2023-03-16"),
    event("hearing_held", "2023-04-03"),
)


@dataclass(frozen=True)
class Pair:
    """A record that shows an irregularity, the act it names, and records that come close and show none."""

    shows: Record
    act: str
    misses: tuple[Record, ...]


CASES = {
    Flag.LATE: Pair(
        complete(REQUESTED, event("review_accepted", "2023-03-17")),
        "reply",
        (
            complete(REQUESTED, event("review_accepted", "2023-03-16")),
            complete(REQUESTED),
            complete(REQUESTED, event("review_accepted", "2023-03-16/2023-03-17")),
            rebuilt(REQUESTED, event("review_accepted", "2023-03-17", dating=Dating.ANNOUNCED)),
            complete(
                event("review_requested", "2023-03-06/2023-03-07"), event("review_accepted", "2023-03-17")
            ),
            complete(REQUESTED, event("resolved", "2023-03-14"), event("review_accepted", "2023-03-17")),
        ),
    ),
    Flag.DURING_STANDSTILL: Pair(
        complete(*COURSE, event("penalty_imposed", "2023-09-01")),
        "impose",
        (
            complete(*COURSE, event("penalty_imposed", "2023-04-24")),
            complete(*COURSE, event("penalty_imposed", "2023-08-01/2023-12-31")),
            complete(
                *DENIAL,
                event("remediation_agreed", "2023-04-25", stated={"done_by": "2023"}),
                event("penalty_imposed", "2023-09-01"),
            ),
            complete(*COURSE, event("closed", "2023-08-01"), event("penalty_imposed", "2023-09-01")),
        ),
    ),
    Flag.WITHOUT_POWER: Pair(
        complete(REQUESTED, event("liquidation_suspended", "2023-03-05")),
        "suspend_liquidation",
        (
            complete(REQUESTED, event("liquidation_suspended", "2023-03-06")),
            complete(REQUESTED, event("liquidation_suspended", "2023-03")),
            rebuilt(REQUESTED, event("liquidation_suspended", "2023-03-20", dating=Dating.ANNOUNCED)),
            complete(event("review_requested", "2023-03"), event("liquidation_suspended", "2023-03-05")),
        ),
    ),
    Flag.PANEL_WITHOUT_GATE: Pair(
        complete(REQUESTED, event("panel_requested", "2023-03-16")),
        "ask_panel",
        (
            complete(REQUESTED, event("panel_requested", "2023-03-17")),
            complete(REQUESTED, event("panel_requested", "2023-03-10/2023-03-17")),
            complete(
                REQUESTED, event("review_declined", "2023-03-10"), event("panel_requested", "2023-03-10")
            ),
            complete(
                event("review_requested", "2023-03-01/2023-03-06"), event("panel_requested", "2023-03-16")
            ),
            rebuilt(*DENIAL[:2], event("panel_requested", "2023-09-04")),
        ),
    ),
    Flag.OUT_OF_ORDER: Pair(
        complete(REQUESTED, event("review_accepted", "2023-03-05")),
        "reply",
        (
            complete(REQUESTED, event("review_accepted", "2023-03-06")),
            complete(REQUESTED, event("review_accepted", "2023-03-05/2023-03-06")),
            rebuilt(event("review_accepted", "2023-03-05")),
            complete(event("hotline_tip", "2023-02-01"), event("committee_found", "2023-03-01")),
            complete(event("committee_found", "2023-03-01"), REQUESTED),
            complete(event("hotline_tip", "2023-02-01"), event("employer_consulted", "2023-02-10")),
            complete(
                event("remedy_intent_notified", "2023-03-01"),
                event("respondent_panel_requested", "2023-03-06"),
                event("panel_constituted", "2023-03-08"),
            ),
        ),
    ),
    Flag.TOO_EARLY: Pair(
        complete(event("petition_filed", "2023-02-01"), REQUESTED, event("committee_found", "2023-03-07")),
        "request",
        (
            complete(
                event("petition_filed", "2023-02-01"), REQUESTED, event("committee_found", "2023-03-06")
            ),
            complete(event("petition_filed", "2023-02-01"), REQUESTED, event("committee_found", "2023-03")),
            complete(REQUESTED),
            complete(REQUESTED, event("review_accepted", "2023-03-05")),
            complete(
                event("petition_filed", "2023-02-01"),
                REQUESTED,
                event("committee_found", "2023-03-07"),
                event("review_requested", "2023-03-08", occurrence=2),
            ),
            complete(*PANEL, event("panel_determined", "2023-04-05"), event("verification", "2023-04-06")),
        ),
    ),
    Flag.REPEATED: Pair(
        complete(REQUESTED, event("review_requested", "2023-06-01", occurrence=2)),
        "request",
        (
            complete(REQUESTED, event("review_requested", "2023-06-01")),
            complete(event("penalty_imposed", "2023-06-01"), event("entry_denied", "2023-06-20")),
            complete(
                *COURSE,
                event("remediation_extended", "2023-08-01", stated={"until": "2023-10-01"}),
                event("remediation_extended", "2023-09-15", stated={"until": "2023-11-01"}, occurrence=2),
            ),
        ),
    ),
    Flag.IMPOSSIBLE_DATE: Pair(
        complete(event("review_requested", "2020-06-30")),
        "request",
        (
            complete(event("review_requested", "2020-07-01")),
            complete(event("review_requested", "2020")),
            complete(event("election_held", "2019-05-05")),
            complete(event("naalc_submission_filed", "1998-02-02")),
        ),
    ),
    Flag.EXTENSION_AFTER_TERM: Pair(
        complete(*DENIAL, event("consultation_extended", "2023-04-29", stated={"until": "2023-05-20"})),
        "extend_consultation",
        (
            complete(*DENIAL, event("consultation_extended", "2023-04-28", stated={"until": "2023-05-20"})),
            complete(*DENIAL, event("consultation_extended", "2023-04", stated={"until": "2023-05-20"})),
            complete(*COURSE, event("remediation_extended", "2023-09-01", stated={"until": "2023-10-20"})),
        ),
    ),
    Flag.SOURCES_DIFFER: Pair(
        rebuilt(REQUESTED, event("review_requested", "2023-03-07")),
        "request",
        (
            rebuilt(REQUESTED, event("review_requested", "2023-03")),
            rebuilt(REQUESTED, event("review_requested", "2023-03-06")),
            rebuilt(REQUESTED, event("review_requested", "2023-03-07", occurrence=2)),
            rebuilt(event("election_held", "2023-03-06"), event("election_held", "2023-04-06")),
        ),
    ),
    Flag.FINDING_AND_OUTCOME_DIFFER: Pair(
        rebuilt(REQUESTED, NO_DENIAL, outcome_presupposes_denial="yes"),
        "report",
        (
            rebuilt(*DENIAL, outcome_presupposes_denial="yes"),
            rebuilt(REQUESTED, NO_DENIAL, outcome_presupposes_denial="no"),
            rebuilt(REQUESTED, NO_DENIAL),
            rebuilt(REQUESTED, outcome_presupposes_denial="yes"),
            rebuilt(
                REQUESTED,
                NO_DENIAL,
                event("review_reported", "2023-05-02", "denial", occurrence=2),
                outcome_presupposes_denial="yes",
            ),
        ),
    ),
    Flag.REPLY_AND_FINDING_DIFFER: Pair(
        rebuilt(REQUESTED, event("review_declined", "2023-03-08"), DENIAL[2]),
        "reply",
        (
            rebuilt(*DENIAL),
            rebuilt(REQUESTED, event("review_declined", "2023-03-08")),
            rebuilt(REQUESTED, event("review_accepted", "2023-03-08", CONFLICTING), DENIAL[2]),
            rebuilt(
                REQUESTED,
                event("review_declined", "2023-03-08"),
                event("review_accepted", "2023-03-13", occurrence=2),
                DENIAL[2],
            ),
        ),
    ),
    # The 45 days of the report count from the request of 6 March; accepted on 2 May, the duty arises on day 57.
    Flag.AROSE_LATE: Pair(
        complete(REQUESTED, event("review_accepted", "2023-05-02")),
        "report",
        (complete(REQUESTED, event("review_accepted", "2023-04-20")),),
    ),
}
MISSES = [(kind, place) for kind, pair in CASES.items() for place in range(len(pair.misses))]


def test_every_irregularity_has_a_case_and_a_near_miss() -> None:
    assert CASES.keys() == set(Flag)
    assert all(pair.misses for pair in CASES.values())


@pytest.mark.parametrize("kind", CASES)
def test_an_irregularity_is_shown(kind: Flag) -> None:
    shown = flags(CASES[kind].shows, kind)
    assert [flag.act for flag in shown] == [CASES[kind].act]


@pytest.mark.parametrize(("kind", "place"), MISSES)
def test_a_near_miss_is_not(kind: Flag, place: int) -> None:
    assert flags(CASES[kind].misses[place], kind) == []


# On ranges none is raised -----------------------------------------------------------------------------------------
def widened(each: Event) -> Event:
    return replace(each, span=Span(each.span.lo - 40, each.span.hi + 200))


ON_DATES = (
    Flag.LATE, Flag.DURING_STANDSTILL, Flag.WITHOUT_POWER, Flag.PANEL_WITHOUT_GATE, Flag.OUT_OF_ORDER,
    Flag.TOO_EARLY,
    Flag.IMPOSSIBLE_DATE, Flag.EXTENSION_AFTER_TERM,
)  # fmt: skip


@pytest.mark.parametrize("kind", ON_DATES)
def test_no_irregularity_of_dates_rests_on_ranges(kind: Flag) -> None:
    shows = CASES[kind].shows
    assert flags(replace(shows, events=tuple(map(widened, shows.events))), kind) == []


def test_no_answer_is_flagged_late_on_the_day_of_its_announcement() -> None:
    shows = CASES[Flag.LATE].shows
    announced = tuple(replace(each, dating=Dating.ANNOUNCED) for each in shows.events)
    assert flags(replace(shows, events=announced), Flag.LATE) == []


# What a flag says ----------------------------------------------------------------------------------------------------
def only(record: Record, kind: Flag) -> Irregularity:
    (flag,) = flags(record, kind)
    return flag


def test_a_late_act_names_its_norm_its_event_and_the_days() -> None:
    record = complete(REQUESTED, event("review_accepted", "2023-03-20", name="answer"))
    flag = only(record, Flag.LATE)
    assert (flag.norm, flag.event, flag.when, flag.days) == (
        "c.reply",
        "answer",
        span("2023-03-20"),
        Span(4, 4),
    )
    assert flag.cite == "31-A.4"


def test_an_act_without_power_names_the_power_it_lacked() -> None:
    flag = only(
        complete(REQUESTED, event("panel_requested", "2023-03-16", name="ask")), Flag.PANEL_WITHOUT_GATE
    )
    assert (flag.norm, flag.event) == ("d.ask", "ask")


def test_an_act_that_any_power_covers_is_not_without_power() -> None:
    cured = (*DENIAL, event("cure_disputed", "2023-04-25"))
    assert flags(complete(*cured, event("panel_requested", "2023-04-26")), Flag.PANEL_WITHOUT_GATE) == []
    assert flags(complete(*DENIAL, event("panel_requested", "2023-04-26")), Flag.PANEL_WITHOUT_GATE)


def test_a_remedy_of_unknown_kind_is_without_power_only_if_every_kind_is() -> None:
    notified = (
        *PANEL,
        event("panel_determined", "2023-04-10", "denial"),
        event("remedy_notified", "2023-04-11"),
    )
    lawful, early = event("remedy_imposed", "2023-04-24"), event("remedy_imposed", "2023-04-12")
    assert flags(complete(*notified, lawful), Flag.WITHOUT_POWER) == []
    assert flags(complete(*notified, early), Flag.WITHOUT_POWER)


def test_denial_of_entry_without_earlier_findings_is_without_power_whatever_else_is_open() -> None:
    notified = (
        *PANEL,
        event("panel_determined", "2023-04-10", "denial"),
        event("remedy_notified", "2023-04-11"),
    )
    denied = complete(*notified, event("entry_denied", "2023-04-24"))
    assert only(denied, Flag.WITHOUT_POWER).norm == "i.third"
    assert flags(complete(*notified, event("penalty_imposed", "2023-04-24")), Flag.WITHOUT_POWER) == []
    assert flags(denied, Flag.WITHOUT_POWER, readings={"Q13": "statute"}) == []


def test_a_late_extension_of_a_course_is_flagged_too() -> None:
    record = complete(*COURSE, event("remediation_extended", "2023-09-02", stated={"until": "2023-10-20"}))
    flag = only(record, Flag.EXTENSION_AFTER_TERM)
    assert (flag.act, flag.norm) == ("extend_course", "c.wait")


def test_a_second_extension_after_the_first_moved_the_term_is_in_time_and_a_third_after_it_is_not() -> None:
    record = complete(
        *COURSE,
        event("remediation_extended", "2023-08-01", stated={"until": "2023-10-01"}),
        event("remediation_extended", "2023-10-01", stated={"until": "2023-11-01"}, occurrence=2),
        event(
            "remediation_extended", "2023-11-02", stated={"until": "2023-12-01"}, occurrence=3, name="third"
        ),
    )
    assert only(record, Flag.EXTENSION_AFTER_TERM).event == "third"


def test_an_act_too_early_to_count_names_the_duty_it_does_not_discharge() -> None:
    flag = only(CASES[Flag.TOO_EARLY].shows, Flag.TOO_EARLY)
    assert (flag.norm, flag.event, flag.when) == ("us.request", "request", span("2023-03-06"))
    assert "after an affirmative finding" in flag_text(flag, Language.EN)


def test_a_second_request_in_one_case_is_told_to_be_a_case_of_its_own() -> None:
    again = complete(REQUESTED, DENIAL[1], event("review_requested", "2023-06-01", occurrence=2))
    assert at(again).by_key["c.reply"].answer.begins == span("2023-03-06"), "only the first one counts"
    text = flag_text(only(again, Flag.REPEATED), Language.EN)
    assert "A further request for review runs its time limits in a case of its own." in text


def test_an_act_before_what_it_answers_is_out_of_order_and_not_too_early_as_well() -> None:
    early = complete(REQUESTED, event("review_accepted", "2023-03-05"))
    assert [flag.kind for flag in flags(early, Flag.OUT_OF_ORDER, Flag.TOO_EARLY)] == [Flag.OUT_OF_ORDER]


def test_a_lawful_remedy_after_the_notice_of_a_second_course_is_not_flagged() -> None:
    """The first course is replaced by the second, and with it the need of a notice of its own."""
    remedied = complete(*TWO_COURSES, event("preference_suspended", "2023-07-20"))
    assert flags(remedied, Flag.DURING_STANDSTILL) == []
    early = complete(*TWO_COURSES, event("preference_suspended", "2023-07-19"))
    assert [flag.norm for flag in flags(early, Flag.DURING_STANDSTILL)] == ["c.notice/2"]


def test_a_flag_stays_whatever_happens_next() -> None:
    late = complete(REQUESTED, event("review_accepted", "2023-03-17"))
    settled = complete(
        *late.events, event("review_reported", "2023-04-03", "no_denial"), event("resolved", "2023-05-01")
    )
    assert [flag.event for flag in flags(settled, Flag.LATE)] == [
        flag.event for flag in flags(late, Flag.LATE)
    ]


def test_nothing_is_flagged_in_a_case_that_keeps_every_rule() -> None:
    lawful = complete(
        event("petition_filed", "2023-02-06"), event("committee_found", "2023-03-03"),
        *COURSE, event("remediation_completed", "2023-08-30"), event("resolved", "2023-08-31"),
    )  # fmt: skip
    assert at(lawful).irregularities == ()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", CASES)
def test_a_flag_is_a_sentence_in_each_language(kind: Flag, language: Language) -> None:
    text = flag_text(only(CASES[kind].shows, kind), language)
    assert text.endswith(".")
    assert "{" not in text
    assert "  " not in text
