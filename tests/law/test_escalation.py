"""Escalation: earlier panel findings open wider remedies, and a later finding elsewhere never does."""

import pytest

from pliego.law.irregular import Flag
from pliego.law.marks import Mark
from pliego.law.record import Record
from pliego.law.standing import State
from pliego.law.why import mark_of
from tests.law.builders import at, complete, event, flags, norm_of, other_states, span, state

FOUND = (
    event("review_requested", "2023-01-02"),
    event("review_declined", "2023-01-05"),
    event("panel_requested", "2023-01-10"),
    event("panel_constituted", "2023-01-12"),
    event("petition_confirmed", "2023-01-18"),
    event("hearing_held", "2023-02-01"),
    event("panel_determined", "2023-05-05", "denial"),
    event("remedy_notified", "2023-05-08"),
)
LAWFUL = "2023-05-16"
"""The first day after five clear business days."""

TIERS = ("i.first", "i.second", "i.third")


def with_findings(*findings: str) -> Record:
    return complete(*FOUND, findings=findings)


def opened(record: Record, when: str) -> list[State]:
    return [state(record, tier, when) for tier in TIERS]


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ((), [State.OPEN, State.NOT_YET, State.NOT_YET]),
        (("2022-03-01",), [State.OPEN, State.OPEN, State.NOT_YET]),
        (("2022-03-01", "2022-09-01"), [State.OPEN, State.OPEN, State.OPEN]),
        (("2022-03-01", "2022-09-01", "2022-12-01"), [State.OPEN, State.OPEN, State.OPEN]),
    ],
)
def test_each_earlier_finding_opens_the_next_tier(findings: tuple[str, ...], expected: list[State]) -> None:
    assert opened(with_findings(*findings), LAWFUL) == expected
    assert opened(with_findings(*findings), "2023-05-15") == [State.NOT_YET] * 3, "the notice still runs"


def test_the_tiers_open_on_the_same_day_as_the_first() -> None:
    record = with_findings("2022-03-01", "2022-09-01")
    assert {norm_of(record, tier).answer.begins for tier in TIERS} == {span(LAWFUL)}


def test_a_finding_elsewhere_a_day_before_this_one_counts_and_one_a_day_after_never_does() -> None:
    assert opened(with_findings("2023-05-04"), LAWFUL) == [State.OPEN, State.OPEN, State.NOT_YET]
    later = with_findings("2023-05-06", "2023-05-07")
    assert opened(later, LAWFUL) == opened(later, "2026-05-16") == [State.OPEN, State.NOT_YET, State.NOT_YET]


def test_findings_count_by_date_and_only_those_before() -> None:
    assert opened(with_findings("2024-01-01", "2022-01-01"), LAWFUL) == [
        State.OPEN,
        State.OPEN,
        State.NOT_YET,
    ]


def test_a_finding_of_a_month_that_holds_the_day_is_unsettled() -> None:
    assert opened(with_findings("2023-05"), LAWFUL) == [State.OPEN, State.UNSETTLED, State.NOT_YET]
    assert opened(with_findings("2023-04"), LAWFUL) == [State.OPEN, State.OPEN, State.NOT_YET]


def test_agreed_courses_are_no_findings() -> None:
    """Only panel determinations count (I-11): a case that ended in a course adds nothing."""
    cured_before = complete(
        event("review_requested", "2022-01-03"),
        event("review_reported", "2022-02-01", "denial"),
        event("remediation_agreed", "2022-02-08", stated={"done_by": "2022-05-01"}),
        event("remediation_completed", "2022-04-28"),
        *FOUND[2:],
    )
    assert opened(cured_before, LAWFUL) == [State.OPEN, State.NOT_YET, State.NOT_YET]


@pytest.mark.parametrize("result", ["no_denial", "no_jurisdiction"])
def test_without_a_finding_of_denial_no_tier_opens(result: str) -> None:
    without = complete(*FOUND[:6], event("panel_determined", "2023-05-05", result), findings=["2022-03-01"])
    assert opened(without, "2023-09-01") == [State.NOT_YET] * 3


def test_a_cure_or_the_end_of_the_case_closes_every_tier() -> None:
    for word in ("cure_agreed", "panel_found_cured", "resolved"):
        asked = event("lifting_panel_requested", "2023-06-01")
        record = complete(*FOUND, asked, event(word, "2023-07-03"), findings=["2022-03-01", "2022-09-01"])
        assert opened(record, "2023-07-02") == [State.OPEN] * 3
        assert opened(record, "2023-07-03") == [State.CLOSED] * 3


def test_use_does_not_spend_a_remedy() -> None:
    imposed = complete(*FOUND, event("penalty_imposed", LAWFUL))
    assert state(imposed, "i.first", "2023-09-01") is State.OPEN


# Measures against what is open -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("findings", "flagged"), [((), True), (("2022-03-01",), True), (("2022-03-01",) * 2, False)]
)
def test_denial_of_entry_before_two_findings_is_flagged(findings: tuple[str, ...], flagged: bool) -> None:  # noqa: FBT001
    record = complete(*FOUND, event("entry_denied", "2023-05-22"), findings=findings)
    assert bool(flags(record, Flag.WITHOUT_POWER)) is flagged


def test_the_statute_alone_would_allow_denial_of_entry_at_once() -> None:
    item = norm_of(with_findings(), "us.deny_entry", LAWFUL)
    assert (item.state, other_states(item, "Q13")) == (State.NOT_YET, {"statute": State.OPEN})
    assert state(with_findings("2022-03-01", "2022-09-01"), "us.deny_entry", LAWFUL) is State.OPEN


# The path without a panel finding ----------------------------------------------------------------------------------
def test_the_notice_after_a_failed_course_opens_the_first_tier() -> None:
    course = complete(
        event("review_requested", "2023-01-02"),
        event("review_accepted", "2023-01-05"),
        event("review_reported", "2023-02-01", "denial"),
        event("remediation_agreed", "2023-02-06", stated={"done_by": "2023-06-30"}),
        event("cure_disputed", "2023-07-03"),
        event("remedy_intent_notified", "2023-07-04"),
        findings=["2022-03-01"],
    )
    assert opened(course, "2023-07-19") == [State.NOT_YET] * 3
    assert opened(course, "2023-07-20")[0] is State.OPEN


# Marks -------------------------------------------------------------------------------------------------------------
def test_the_second_tier_says_that_it_rests_on_memory() -> None:
    found = at(with_findings("2022-03-01"), LAWFUL)
    assert [mark_of(found, found.by_key[tier]) for tier in TIERS] == [Mark.V, Mark.M_PLUS, Mark.V]
