"""Petitions on the labor chapter in the United States, on a worked example, with the days counted by hand."""

from datetime import date, timedelta
from typing import Final

import pytest

from pliego.law import State
from pliego.law.acts import chapters, labor_chapter
from pliego.law.clauses import CLAUSES
from pliego.law.days import to_date
from pliego.law.irregular import Flag
from pliego.law.marks import Mark
from pliego.law.norms import Duty
from pliego.law.paths import Path, Step, walk
from pliego.law.procedures import PROCEDURES
from pliego.law.procedures.us_labor_chapter import US_LABOR_CHAPTER
from pliego.law.procedures.usmca_23 import USMCA_23
from pliego.law.program import compile_procedures
from pliego.law.readings import environment
from pliego.law.record import Record
from pliego.law.standing import NormStanding, calendars_of
from tests.law.builders import LATER, at, complete, event, norm_of, rebuilt, span

FILED: Final = "2021-03-01"


def item(record: Record, key: str, as_of: str | int = LATER) -> NormStanding:
    return norm_of(record, key, as_of, procedures=(US_LABOR_CHAPTER, USMCA_23))


def state(record: Record, key: str, as_of: str | int = LATER) -> State:
    return item(record, key, as_of).state


def after(start: str, days: int) -> date:
    return date.fromisoformat(start) + timedelta(days=days)


# Petition ---------------------------------------------------------------------------------------------------------
def test_day_20_on_a_sunday_moves_to_monday() -> None:
    assert after(FILED, 20) == date(2021, 3, 21)
    assert date(2021, 3, 21).weekday() == 6
    filed = complete(event("labor_petition_filed", FILED))
    duty = item(filed, "l.further_review")
    assert duty.answer.ends == span("2021-03-22")
    assert [(other.value, other.answer.ends) for other in duty.alternatives] == [
        ("stands", span("2021-03-21"))
    ]


@pytest.mark.parametrize(("weighed", "expected"), [("2021-03-22", State.MET), ("2021-03-23", State.MET_LATE)])
def test_the_first_decision_is_due_within_twenty_days(weighed: str, expected: State) -> None:
    record = complete(event("labor_petition_filed", FILED), event("labor_review_warranted", weighed))
    assert state(record, "l.further_review") is expected


@pytest.mark.parametrize("weighed", ["2021-03-05", "2021-03-22"])
def test_the_sixty_days_run_from_the_submission_and_not_from_the_first_decision(weighed: str) -> None:
    """1 March 2021 + 60 days: 30 of March, 30 of April."""
    assert after(FILED, 60) == date(2021, 4, 30)
    record = complete(event("labor_petition_filed", FILED), event("labor_review_warranted", weighed))
    assert item(record, "l.evidence").answer.ends == span("2021-04-30")


def test_a_petition_not_worth_further_review_asks_for_no_finding() -> None:
    refused = complete(
        event("labor_petition_filed", FILED), event("labor_review_not_warranted", "2021-03-15")
    )
    assert state(refused, "l.evidence") is State.NOT_RUNNING


FOUND: Final = (
    event("labor_petition_filed", FILED),
    event("labor_review_warranted", "2021-03-19"),
    event("labor_violation_evidenced", "2021-04-30"),
)


@pytest.mark.parametrize("word", ["labor_consultations_requested", "dispute_consultations_requested",
                                  "labor_no_action_reported"])  # fmt: skip
def test_after_an_affirmative_finding_there_is_action_or_a_report_within_sixty_days(word: str) -> None:
    """30 April 2021 + 60 days: 31 of May, 29 of June."""
    assert after("2021-04-30", 60) == date(2021, 6, 29)
    assert state(complete(*FOUND, event(word, "2021-06-29")), "l.action") is State.MET
    assert state(complete(*FOUND, event(word, "2021-06-30")), "l.action") is State.MET_LATE


def test_neither_one_nor_the_other_is_overdue_where_the_record_is_complete_and_unrecorded_elsewhere() -> None:
    assert state(complete(*FOUND), "l.action", "2021-06-29") is State.PENDING
    assert state(complete(*FOUND), "l.action", "2021-06-30") is State.OVERDUE
    assert state(rebuilt(*FOUND), "l.action", "2021-06-30") is State.UNRECORDED


def test_a_negative_finding_ends_the_matter() -> None:
    refused = complete(*FOUND[:2], event("labor_violation_not_evidenced", "2021-04-30"))
    assert state(refused, "l.action") is State.NOT_RUNNING


def test_a_withdrawn_petition_owes_no_decision() -> None:
    record = complete(event("labor_petition_filed", FILED), event("labor_petition_withdrawn", "2021-03-10"))
    assert state(record, "l.further_review") is State.RELEASED


def test_the_petition_and_the_chapter_are_one_record() -> None:
    """The action that the statute asks for starts the 30 days of the treaty: 28 June to 28 July 2021."""
    assert after("2021-06-28", 30) == date(2021, 7, 28)
    record = complete(*FOUND, event("labor_consultations_requested", "2021-06-28"))
    assert state(record, "l.action") is State.MET
    assert item(record, "c23.enter").answer.ends == span("2021-07-28")


def test_every_limit_used_in_full() -> None:
    """20 and 60 days from the submission, 60 from the finding; day 20 is a Sunday."""
    steps = (
        Step(labor_chapter.file_labor_petition), Step(labor_chapter.weigh_labor_petition, "warranted"),
        Step(labor_chapter.find_labor_violation, "affirmative"), Step(chapters.ask_labor_consultations),
    )  # fmt: skip
    stages = walk(Path("petition", (US_LABOR_CHAPTER, USMCA_23), steps), date(2021, 3, 1).toordinal())
    assert [to_date(stage.day).isoformat() for stage in stages] == [
        "2021-03-01", "2021-03-22", "2021-04-30", "2021-06-29",
    ]  # fmt: skip


# Monitoring -------------------------------------------------------------------------------------------------------
RECOMMENDED: Final = (
    event("labor_failure_shown", "2022-01-10"),
    event("enforcement_recommended", "2022-02-01"),
)


def test_a_recommendation_is_decided_within_sixty_days_or_on_the_monday_after() -> None:
    """1 February 2022 + 60 days: 27 of February, 31 of March, 2 April, a Saturday."""
    assert after("2022-02-01", 60) == date(2022, 4, 2)
    assert date(2022, 4, 2).weekday() == 5
    assert item(complete(*RECOMMENDED), "l.decide").answer.ends == span("2022-04-04")


@pytest.mark.parametrize(
    "word", ["labor_consultations_requested", "dispute_consultations_requested", "review_requested",
             "recommendation_not_followed"],
)  # fmt: skip
def test_any_of_the_three_routes_is_a_decision_and_so_is_a_refusal(word: str) -> None:
    record = complete(*RECOMMENDED, event(word, "2022-03-01"))
    assert state(record, "l.decide") is State.MET


def test_a_refusal_owes_reasons_and_has_no_last_day() -> None:
    refused = complete(*RECOMMENDED, event("recommendation_not_followed", "2022-03-01"))
    assert state(refused, "l.reasons", "2026-01-01") is State.PENDING
    followed = complete(*RECOMMENDED, event("recommendation_followed", "2022-03-01"))
    assert state(followed, "l.reasons") is State.NOT_RUNNING


def test_a_failure_shown_by_monitoring_calls_for_a_recommendation_without_a_petition() -> None:
    shown = complete(event("labor_failure_shown", "2022-01-10"))
    assert state(shown, "l.recommend", "2026-01-01") is State.PENDING
    assert state(shown, "l.further_review") is State.NOT_RUNNING


# The file ---------------------------------------------------------------------------------------------------------
def test_its_clauses_are_encoded_here_and_excused_nowhere() -> None:
    rows = {row for norm in US_LABOR_CHAPTER.norms for row in norm.rows}
    assert {"US-22", "US-23", "US-24", "US-25", "US-26"} <= rows
    assert not {row for procedure in PROCEDURES.values() for row in procedure.excused} & rows


def test_a_norm_is_marked_like_the_weakest_of_its_rows() -> None:
    marks = {
        norm.id: Mark.weakest(*(CLAUSES[row].mark for row in norm.rows)) for norm in US_LABOR_CHAPTER.norms
    }
    assert {norm.id: norm.mark for norm in US_LABOR_CHAPTER.norms} == marks


def test_every_limit_of_days_is_a_number_of_its_clause() -> None:
    for norm in US_LABOR_CHAPTER.norms:
        if isinstance(norm, Duty) and norm.within.number:
            assert any(CLAUSES[row].limit.startswith(f"{norm.within.number} days") for row in norm.rows), (
                norm.id
            )


def test_its_one_question_is_whether_a_last_day_moves() -> None:
    program = compile_procedures((US_LABOR_CHAPTER,), environment({}), calendars_of())
    asked = {variant.question for norm in program.norms for variant in norm.variants}
    assert asked == {reading.id for reading in US_LABOR_CHAPTER.readings} == {"Q3d"}


def test_a_late_action_is_flagged_with_its_article() -> None:
    late = complete(*FOUND, event("labor_consultations_requested", "2021-07-01"))
    flags = [
        flag for flag in at(late, procedures=(US_LABOR_CHAPTER,)).irregularities if flag.kind is Flag.LATE
    ]
    assert [(flag.norm, flag.cite) for flag in flags] == [("l.action", "19 U.S.C. 4646(c)(3)")]
