"""The side agreement of 1994: which subject may climb how far, what the slow path takes, and when it all ended.

No real matter went past consultations between ministers, so the paths are worked examples; each expected day stands
beside its arithmetic, done with `datetime` alone.
"""

from datetime import date, timedelta
from typing import Final

import pytest

from pliego.law import State
from pliego.law.acts import naalc as acts
from pliego.law.clauses import CLAUSES
from pliego.law.days import to_date
from pliego.law.marks import Mark
from pliego.law.moments import Fact, parts_of
from pliego.law.norms import Duty, Power
from pliego.law.norms import Test as Question
from pliego.law.paths import Path, Step, walk
from pliego.law.procedures.naalc import NAALC, TIERS
from pliego.law.program import compile_procedures
from pliego.law.readings import environment
from pliego.law.record import Record
from pliego.law.standing import calendars_of
from tests.law.builders import complete, event, norm_of, other_states

FILED: Final = date(1999, 3, 1)
LATER: Final = "2004-01-01"
SUBJECTS: Final = {
    tier: tuple(part.name for part in parts_of(tier.holds) if isinstance(part, Fact)) for tier in TIERS
}
EVERY_STEP: Final = (
    Step(acts.submit_communication),
    Step(acts.accept_submission, "accepted"),
    Step(acts.report_submission),
    Step(acts.ask_ministers),
    Step(acts.ask_experts),
    Step(acts.establish_experts),
    Step(acts.draft_evaluation),
    Step(acts.finish_evaluation),
    Step(acts.ask_on_pattern),
    Step(acts.call_council),
    Step(acts.meet_council),
    Step(acts.vote_panel),
    Step(acts.choose_chair),
    Step(acts.choose_members),
    Step(acts.report_initially),
    Step(acts.report_finally, "pattern"),
    Step(acts.reconvene_on_plan),
    Step(acts.fix_plan),
    Step(acts.assess),
    Step(acts.suspend_benefits),
)


def after(start: date, *limits: int) -> str:
    return (start + timedelta(days=sum(limits))).isoformat()


def about(tier: Question) -> dict[str, str]:
    """The facts of a matter that concerns every subject of one tier and none of another."""
    return {name: "yes" if own is tier else "no" for own, names in SUBJECTS.items() for name in names} | {
        "filed_with_us_office": "yes", "trade_related": "yes", "mutually_recognized": "yes",
        "respondent_is_canada": "no",
    }  # fmt: skip


def path(tier: Question, steps: tuple[Step, ...] = EVERY_STEP) -> Path:
    return Path("every step", (NAALC,), steps, tuple(about(tier).items()))


def state(record: Record, key: str, as_of: str = LATER) -> State:
    return norm_of(record, key, as_of, procedures=(NAALC,)).state


def reached(tier: Question) -> tuple[str, ...]:
    """The steps that the rules allow a matter of this tier, in order, up to the first one they never allow."""
    for length in range(len(EVERY_STEP), 0, -1):
        try:
            stages = walk(path(tier, EVERY_STEP[:length]), FILED.toordinal())
        except ValueError:
            continue
        return tuple(stage.step.act.id for stage in stages)
    return ()


# Tiers ----------------------------------------------------------------------------------------------------------
def test_the_eleven_subjects_fall_into_three_tiers() -> None:
    assert [len(SUBJECTS[tier]) for tier in TIERS] == [3, 5, 3]
    assert len({name for names in SUBJECTS.values() for name in names}) == 11


@pytest.mark.parametrize(
    ("tier", "last"),
    [(TIERS[0], "ask_ministers"), (TIERS[1], "finish_evaluation"), (TIERS[2], "suspend_benefits")],
    ids=["association", "technical", "enforceable"],
)
def test_the_highest_stage_of_a_subject_comes_out_of_the_rules(tier: Question, last: str) -> None:
    assert reached(tier)[-1] == last


@pytest.mark.parametrize("subject", SUBJECTS[TIERS[0]])
def test_no_expert_ever_hears_of_the_right_to_organize(subject: str) -> None:
    others = dict.fromkeys(name for names in SUBJECTS.values() for name in names if name != subject)
    known = complete(
        event("naalc_ministerial_consultations_requested", "1999-03-01"),
        trade_related="yes", mutually_recognized="yes", **(dict.fromkeys(others, "no") | {subject: "yes"}),
    )  # fmt: skip
    assert state(known, "n.tier_1") is State.HOLDS
    assert state(known, "n.experts") is State.NOT_YET
    assert state(known, "n.ministers") is State.USED


def test_a_matter_of_which_nobody_stated_the_subject_is_unsettled_at_the_experts() -> None:
    record = complete(
        event("naalc_ministerial_consultations_requested", "1999-03-01"),
        trade_related="yes", mutually_recognized="yes",
    )  # fmt: skip
    assert state(record, "n.experts") is State.UNSETTLED
    assert {state(record, tier.id) for tier in TIERS} == {State.UNSETTLED}


def test_a_matter_that_is_not_trade_related_stays_with_the_ministers() -> None:
    facts = about(TIERS[2]) | {"trade_related": "no"}
    record = complete(event("naalc_ministerial_consultations_requested", "1999-03-01"), **facts)
    assert state(record, "n.experts") is State.NOT_YET


# The slow path ----------------------------------------------------------------------------------------------------
EXPECTED: Final = {
    "submit_communication": after(FILED),
    "accept_submission": after(FILED, 60),
    "report_submission": after(FILED, 60, 120),
    "ask_ministers": after(FILED, 60, 120),  # no limit
    "ask_experts": after(FILED, 60, 120),  # no limit
    "establish_experts": after(FILED, 60, 120),  # no limit
    "draft_evaluation": after(FILED, 60, 120, 120),
    "finish_evaluation": after(FILED, 60, 120, 120, 60),
    "ask_on_pattern": after(FILED, 60, 120, 120, 60),  # no limit
    "call_council": after(FILED, 60, 120, 120, 60, 61),  # the day after 60 days
    "meet_council": after(FILED, 60, 120, 120, 60, 61, 20),
    "vote_panel": after(FILED, 60, 120, 120, 60, 61, 20, 61),  # the day after 60 days
    "choose_chair": after(FILED, 60, 120, 120, 60, 61, 20, 61, 15),
    "choose_members": after(FILED, 60, 120, 120, 60, 61, 20, 61, 15, 15),
    "report_initially": after(FILED, 60, 120, 120, 60, 61, 20, 61, 15, 15, 180),
    "report_finally": after(FILED, 60, 120, 120, 60, 61, 20, 61, 15, 15, 180, 60),
    "reconvene_on_plan": after(FILED, 60, 120, 120, 60, 61, 20, 61, 15, 15, 180, 60, 60),
    "fix_plan": after(FILED, 60, 120, 120, 60, 61, 20, 61, 15, 15, 180, 60, 60, 90),
    "assess": after(FILED, 60, 120, 120, 60, 61, 20, 61, 15, 15, 180, 60, 60, 90),  # no limit
    "suspend_benefits": after(FILED, 60, 120, 120, 60, 61, 20, 61, 15, 15, 180, 60, 60, 90, 181),
}


def test_the_path_to_a_sanction_comes_day_by_day_as_counted_by_hand() -> None:
    stages = walk(path(TIERS[2]), FILED.toordinal())
    assert {stage.step.act.id: to_date(stage.day).isoformat() for stage in stages} == EXPECTED


def test_a_few_days_of_it_are_these() -> None:
    """1 March 1999 is day 0: 30 days of March, 30 of April make 60; 120 more end on 28 August 1999."""
    assert EXPECTED["accept_submission"] == "1999-04-30"
    assert EXPECTED["report_submission"] == "1999-08-28"
    assert EXPECTED["suspend_benefits"] == "2002-03-08"
    assert date.fromisoformat(EXPECTED["suspend_benefits"]) - FILED == timedelta(days=1103)


def test_no_duty_is_late_on_the_path_and_none_is_missed() -> None:
    assert [stage.step.act.id for stage in walk(path(TIERS[2]), FILED.toordinal()) if stage.missed] == []


# Offices ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("reported", "extended", "plain", "longer"),
    [
        ("1999-08-28", "", State.MET, State.NOT_RUNNING),  # 30 April + 120 days
        ("1999-08-29", "", State.MET_LATE, State.NOT_RUNNING),
        ("1999-10-27", "1999-08-20", State.RELEASED, State.MET),  # 30 April + 180 days
        ("1999-10-28", "1999-08-20", State.RELEASED, State.MET_LATE),
    ],
)
def test_an_extended_review_has_sixty_days_more(
    reported: str, extended: str, plain: State, longer: State
) -> None:
    assert date(1999, 4, 30) + timedelta(days=120) == date(1999, 8, 28)
    assert date(1999, 4, 30) + timedelta(days=180) == date(1999, 10, 27)
    steps = [
        event("naalc_submission_filed", "1999-03-01"),
        event("naalc_submission_accepted", "1999-04-30"),
        event("naalc_review_reported", reported),
        *([event("naalc_review_extended", extended)] if extended else []),
    ]
    record = complete(*steps, filed_with_us_office="yes")
    assert state(record, "n.report") is plain
    assert state(record, "n.report_extended") is longer


@pytest.mark.parametrize(
    ("filed", "older", "newer"),
    [
        ("2006-12-20", State.OVERDUE, State.NOT_RUNNING),
        ("2006-12-21", State.NOT_RUNNING, State.OVERDUE),
    ],
)
def test_the_guidelines_of_the_filing_date_govern_a_submission(
    filed: str, older: State, newer: State
) -> None:
    record = complete(event("naalc_submission_filed", filed), filed_with_us_office="yes")
    assert state(record, "n.accept", "2007-06-01") is older
    assert state(record, "n.accept_2006", "2007-06-01") is newer
    assert norm_of(record, "n.accept_2006", procedures=(NAALC,)).advisory


def test_a_submission_in_mexico_or_canada_starts_no_clock_of_the_united_states_office() -> None:
    record = complete(event("naalc_submission_filed", "1999-03-01"), filed_with_us_office="no")
    assert state(record, "n.accept") is State.NOT_RUNNING


# Council, panel, plan ---------------------------------------------------------------------------------------------
def test_sixty_days_of_consultations_come_before_the_council() -> None:
    """1 September 2000 + 60 days is 31 October; the Council may be called from 1 November."""
    assert date(2000, 9, 1) + timedelta(days=61) == date(2000, 11, 1)
    record = complete(event("naalc_enforcement_consultations_requested", "2000-09-01"))
    assert [state(record, "n.call_council", when) for when in ("2000-10-31", "2000-11-01")] == [
        State.NOT_YET, State.OPEN,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2001-03-01", State.NOT_YET),  # day 59
        ("2001-03-02", State.OPEN),  # day 60
        ("2001-05-01", State.OPEN),  # day 120
        ("2001-05-02", State.CLOSED),  # day 121
    ],
)
def test_the_panel_is_reconvened_from_day_60_to_day_120(when: str, expected: State) -> None:
    assert date(2001, 1, 1) + timedelta(days=60) == date(2001, 3, 2)
    assert date(2001, 1, 1) + timedelta(days=120) == date(2001, 5, 1)
    record = complete(event("naalc_pattern_found", "2001-01-01"))
    assert state(record, "n.reconvene", when) is expected


def test_the_respondents_plan_stands_when_nobody_reconvened_in_time() -> None:
    idle = complete(event("naalc_pattern_found", "2001-01-01"))
    assert [state(idle, "n.plan_stands", when) for when in ("2001-05-01", "2001-05-02")] == [
        State.NOT_YET, State.IN_FORCE,
    ]  # fmt: skip
    agreed = complete(
        event("naalc_pattern_found", "2001-01-01"), event("naalc_action_plan_agreed", "2001-02-01")
    )
    assert state(agreed, "n.plan_stands") is State.NOT_YET


def test_a_plan_not_carried_out_leads_to_an_assessment() -> None:
    """1 February 2001 + 180 days is 31 July 2001; 60 days after that is 29 September."""
    assert date(2001, 2, 1) + timedelta(days=180) == date(2001, 7, 31)
    assert date(2001, 7, 31) + timedelta(days=60) == date(2001, 9, 29)
    plan = (event("naalc_pattern_found", "2001-01-01"), event("naalc_action_plan_agreed", "2001-02-01"))
    assert [state(complete(*plan), "n.check", when) for when in ("2001-07-30", "2001-07-31")] == [
        State.NOT_YET, State.OPEN,
    ]  # fmt: skip
    asked = (*plan, event("naalc_panel_reconvened_on_implementation", "2001-07-31"))
    found = (*asked, event("naalc_plan_found_unimplemented", "2001-09-29"))
    assert state(complete(*found), "n.decide_implementation") is State.MET
    assert state(complete(*found), "n.must_assess") is State.PENDING
    kept = (*asked, event("naalc_plan_found_implemented", "2001-09-29"))
    assert state(complete(*kept), "n.must_assess") is State.NOT_RUNNING


@pytest.mark.parametrize(
    ("canada", "benefits", "court"),
    [("no", State.OPEN, State.NOT_YET), ("yes", State.NOT_YET, State.OPEN)],
)
def test_canada_pays_through_its_courts_and_others_lose_benefits(
    canada: str, benefits: State, court: State
) -> None:
    """1 January 2002 + 180 days is 30 June; benefits may be suspended from 1 July."""
    assert date(2002, 1, 1) + timedelta(days=180) == date(2002, 6, 30)
    record = complete(event("naalc_assessment_imposed", "2002-01-01"), respondent_is_canada=canada)
    assert state(record, "n.suspend", "2002-06-30") is State.NOT_YET
    assert state(record, "n.suspend", "2002-07-01") is benefits
    assert state(record, "n.collect", "2002-07-01") is court


def test_a_payment_in_time_leaves_nothing_to_suspend() -> None:
    paid = complete(
        event("naalc_assessment_imposed", "2002-01-01"),
        event("naalc_assessment_paid", "2002-06-30"),
        respondent_is_canada="no",
    )
    assert state(paid, "n.pay") is State.MET
    assert state(paid, "n.suspend") is State.NOT_YET


# The end ----------------------------------------------------------------------------------------------------------
POWERS: Final = tuple(norm for norm in NAALC.norms if isinstance(norm, Power))


def test_nothing_can_be_begun_under_the_agreement_since_the_usmca_replaced_it() -> None:
    record = complete(**about(TIERS[2]))
    assert [state(record, "n.ministers", when) for when in ("2020-06-30", "2020-07-01")] == [
        State.OPEN, State.CLOSED,
    ]  # fmt: skip
    assert [power.id for power in POWERS if state(record, power.id, "2020-07-01") is State.OPEN] == []
    assert [state(record, "n.in_force", when) for when in ("1993-12-31", "1994-01-01", "2020-07-01")] == [
        State.NOT_YET, State.IN_FORCE, State.ENDED,
    ]  # fmt: skip


# The file ---------------------------------------------------------------------------------------------------------
def test_a_norm_is_marked_like_the_weakest_of_its_rows() -> None:
    marks = {norm.id: Mark.weakest(*(CLAUSES[row].mark for row in norm.rows)) for norm in NAALC.norms}
    assert {norm.id: norm.mark for norm in NAALC.norms} == marks


def test_what_rests_on_weak_memory_never_decides() -> None:
    weak = {norm.id for norm in NAALC.norms if norm.mark is Mark.M_MINUS}
    assert weak == {"n.accept_2006", "n.report_2006", "n.reply", "n.publish"}


def test_every_question_named_moves_a_norm_and_no_other_does() -> None:
    program = compile_procedures((NAALC,), environment({}), calendars_of())
    asked = {variant.question for norm in program.norms for variant in norm.variants}
    assert asked == {reading.id for reading in NAALC.readings}


def test_a_last_day_before_the_calendars_begin_is_open_where_it_would_roll() -> None:
    """Day 60 after 1 March 1999 is Friday 30 April; no holiday list covers that year."""
    record = complete(
        event("naalc_submission_filed", "1999-03-01"),
        event("naalc_submission_accepted", "1999-05-03"),
        filed_with_us_office="yes",
    )
    item = norm_of(record, "n.accept", LATER, procedures=(NAALC,))
    assert item.state is State.MET_LATE
    assert other_states(item, "Q3") == {"rolls": State.POSSIBLY_LATE}


def test_every_limit_of_days_is_a_number_of_its_clause() -> None:
    for norm in NAALC.norms:
        if isinstance(norm, Duty) and norm.within.number:
            told = " ".join(CLAUSES[row].limit for row in norm.rows)
            extended = norm.id == "n.report_extended"
            numbers = ("120 days", "60 more days") if extended else (f"{norm.within.number} days",)
            assert all(number in told for number in numbers), norm.id
