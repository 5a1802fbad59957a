"""Readings: each open question gives another answer somewhere, shown beside the default and never mixed with it."""

import pytest

from pliego.law.days import Span
from pliego.law.moments import always, never
from pliego.law.readings import Q1, READINGS, environment
from pliego.law.record import Record
from pliego.law.standing import Alternative, NormStanding, State, standing
from tests.law.builders import BOTH, LATER, at, complete, event, norm_of, span

REQUESTED = (event("review_requested", "2023-03-01"), event("review_accepted", "2023-03-09"))
DENIAL = (*REQUESTED, event("review_reported", "2023-04-11", "denial"))
FOUND = (
    event("review_requested", "2023-03-01"), event("review_declined", "2023-03-08"),
    event("panel_requested", "2023-03-13"), event("panel_constituted", "2023-03-15"),
    event("petition_confirmed", "2023-03-20"), event("panel_determined", "2023-05-05", "denial"),
)  # fmt: skip


def ends(item: NormStanding) -> dict[str, tuple[State, Span]]:
    """What each other value of a question would say: the state, and the day that matters."""
    return {
        f"{other.question}={other.value}": (other.answer.state, day_of(other)) for other in item.alternatives
    }


def day_of(other: Alternative) -> Span:
    return other.answer.ends


CHANGES: dict[str, tuple[Record, str, str, str, tuple[State, Span]]] = {
    "Q1": (
        complete(*REQUESTED), "c.report", "2023-04-01", "agreement", (State.PENDING, span("2023-04-23")),
    ),
    "Q2": (
        complete(*FOUND[:4]), "e.confirm", "2023-03-15", "US", (State.PENDING, span("2023-03-22")),
    ),
    "Q3": (
        complete(*REQUESTED[:1]), "c.reply", "2023-03-05", "rolls", (State.PENDING, span("2023-03-13")),
    ),
    "Q3d": (
        complete(event("petition_filed", "2023-02-02")), "us.committee_review", "2023-03-01", "stands",
        (State.PENDING, span("2023-03-04")),
    ),
    "Q15": (
        complete(
            event("petition_filed", "2023-02-02"), event("committee_found", "2023-02-24"), *DENIAL,
            event("remediation_agreed", "2023-04-18"),
        ),
        "us.panel_decision", "2023-04-20", "after_consultations", (State.PENDING, span("2023-06-20")),
    ),
    "Q32": (
        complete(*FOUND, event("remedy_notified", "2023-05-08")), "i.notice", "2023-05-10", "day_15",
        (State.IN_FORCE, span("2023-05-15")),
    ),
    "Q33": (
        complete(*DENIAL, event("consultation_extended", "2023-04-25", stated={"until": "2023-05-10"})),
        "c.consult", "2023-04-30", "revived", (State.PENDING, span("2023-05-10")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_question_about_a_day_shows_the_other_day(name: str) -> None:
    record, key, when, value, expected = CHANGES[name]
    item = norm_of(record, key, when)
    assert ends(item)[f"{name}={value}"] == expected
    assert item.answer.ends != expected[1]


def test_by_the_mexican_calendar_the_holiday_of_march_counts_and_by_the_american_it_does_not() -> None:
    item = norm_of(complete(*FOUND[:4]), "e.confirm", "2023-03-15")
    assert item.answer.ends == span("2023-03-23")
    assert {name: found[1] for name, found in ends(item).items()} == {"Q2=US": span("2023-03-22")}


WITH_CANADA = ("Q2b", "Q3c")
"""Questions of the instruments with Canada, tested beside them."""


def states(name: str, key: str, record: Record, when: str) -> dict[str, State]:
    """The state of a norm under each value of a question, asked for as the default."""
    return {value: norm_of(record, key, when, {name: value}).state for value in READINGS[name].values}


def test_questions_about_powers_open_or_shut_them() -> None:
    cured = complete(*REQUESTED, event("cure_disputed", "2023-04-14"))
    assert states("Q20", "d.ask_on_cure", cured, "2023-05-01") == {
        "direct": State.OPEN, "notice_first": State.NOT_YET,
    }  # fmt: skip
    late = complete(event("review_requested", "2023-03-06"), event("review_accepted", "2023-03-17"))
    assert states("Q31", "d.ask", late, "2023-03-20") == {"no": State.OPEN, "yes": State.NOT_YET}
    found = complete(*FOUND, event("remedy_notified", "2023-05-08"))
    assert states("Q13", "us.deny_entry", found, "2023-06-01") == {
        "treaty": State.NOT_YET, "statute": State.OPEN,
    }  # fmt: skip


def test_when_mexico_found_nothing_the_customs_suspension_ends_by_one_reading_only() -> None:
    cleared = complete(
        *REQUESTED,
        event("liquidation_suspended", "2023-03-01"),
        event("review_reported", "2023-04-11", "no_denial"),
    )
    for duty in ("c.resume", "us.resume"):
        assert states("Q14", duty, cleared, "2023-05-01") == {
            "flagged": State.NOT_RUNNING, "treaty": State.PENDING, "statute": State.NOT_RUNNING,
        }  # fmt: skip
    assert states("Q14", "us.no_end_condition", cleared, "2023-05-01") == {
        "flagged": State.IN_FORCE, "treaty": State.NOT_YET, "statute": State.NOT_YET,
    }  # fmt: skip


def test_a_matter_dropped_leaves_the_suspension_open_by_the_treaty_too() -> None:
    dropped = complete(
        *REQUESTED, event("liquidation_suspended", "2023-03-01"), event("request_withdrawn", "2023-04-11")
    )
    assert states("Q14", "us.no_end_condition", dropped, "2023-05-01") == {
        "flagged": State.IN_FORCE, "treaty": State.IN_FORCE, "statute": State.NOT_YET,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("ending", "last_day"),
    [
        (("review_reported", "2023-04-11", "no_denial"), "2023-06-12"),
        (("review_reported", "2023-04-11", "denial"), "2023-06-21"),
    ],
    ids=["no denial, no consultations", "consultations that lapse on the day after their tenth"],
)
def test_after_the_consultations_the_sixty_days_run_from_their_end(
    ending: tuple[str, str, str], last_day: str
) -> None:
    record = complete(
        event("petition_filed", "2023-02-02"),
        event("committee_found", "2023-02-24"),
        *REQUESTED,
        event(*ending),
    )
    item = norm_of(record, "us.panel_decision", "2023-05-20", {"Q15": "after_consultations"})
    assert item.answer.ends == span(last_day)


@pytest.mark.parametrize(
    ("talks", "extended"),
    [({}, State.UNSETTLED), ({"talks_went_on": "yes"}, State.NOT_YET), ({"talks_went_on": "no"}, State.OPEN)],
    ids=["unknown", "went on", "ended"],
)
def test_talks_that_go_on_keep_the_door_to_a_panel_shut_by_one_reading(
    talks: dict[str, str], extended: State
) -> None:
    lapsed = complete(*DENIAL, **talks)
    assert states("Q21", "d.ask", lapsed, "2023-05-01") == {
        "express_only": State.OPEN, "silence_extends": extended,
    }  # fmt: skip


def test_a_second_report_supplements_the_first_or_replaces_it() -> None:
    twice = complete(
        *REQUESTED,
        event("review_reported", "2023-04-11", "no_denial"),
        event("review_reported", "2023-05-11", "denial", occurrence=2),
    )
    assert states("Q34", "d.ask", twice, "2023-05-15") == {
        "supplement": State.OPEN,
        "replaces": State.NOT_YET,
    }


@pytest.mark.parametrize("name", READINGS)
def test_every_question_the_engine_knows_is_tested_here(name: str) -> None:
    assert name in {*CHANGES, *WITH_CANADA, "Q13", "Q14", "Q20", "Q21", "Q31", "Q34"}


@pytest.mark.parametrize("name", CHANGES)
def test_an_answer_shown_beside_the_default_is_the_answer_under_that_reading(name: str) -> None:
    record, key, when, _, _ = CHANGES[name]
    shown = {
        other.value: (other.answer.state, other.answer.ends, other.answer.late)
        for other in norm_of(record, key, when).alternatives
        if other.question == name
    }
    for value, answer in shown.items():
        asked = norm_of(record, key, when, {name: value}).answer
        assert answer == (asked.state, asked.ends, asked.late)


def test_readings_do_not_mix() -> None:
    """Each other value is tried alone: no answer combines two questions answered otherwise."""
    item = norm_of(complete(event("review_requested", "2023-03-02"), REQUESTED[1]), "c.report", "2023-03-20")
    assert item.answer.ends == span("2023-04-16"), "a Sunday"
    assert {name: found[1] for name, found in ends(item).items()} == {
        "Q1=agreement": span("2023-04-23"), "Q3=rolls": span("2023-04-17"),
    }  # fmt: skip
    assert norm_of(
        complete(event("review_requested", "2023-03-02"), REQUESTED[1]), "c.report", "2023-03-20",
        {"Q1": "agreement", "Q3": "rolls"},
    ).answer.ends == span("2023-04-24")  # fmt: skip


def test_a_reading_that_changes_nothing_is_not_shown() -> None:
    record = complete(event("review_requested", "2023-03-06"), event("review_accepted", "2023-03-09"))
    assert norm_of(record, "c.reply").alternatives == (), "day 10 is a Thursday"


def test_the_defaults_are_the_first_values() -> None:
    assert environment({}) == {name: reading.values[0] for name, reading in READINGS.items()}


def test_a_moment_that_differs_by_reading_names_every_value_of_its_question() -> None:
    with pytest.raises(ValueError, match="exactly the values request, agreement"):
        Q1.pick(request=always)
    assert Q1.pick(request=always, agreement=never).reading is Q1


def test_the_readings_in_force_are_part_of_the_answer() -> None:
    assert at(complete(), readings={"Q2": "MX"}).program.env["Q2"] == "MX"
    first, second = (standing(BOTH, complete(), LATER, readings=chosen) for chosen in ({}, {"Q1": "request"}))
    assert first.program is second.program, "one compiled program for equal readings"
