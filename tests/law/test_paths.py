"""A path is walked with every limit used in full: each day is the one that the rules allow or demand."""

from datetime import date, timedelta

import pytest

from pliego.law import day, to_date
from pliego.law.acts.mechanism import ask_panel, notify_remedy, reply, request
from pliego.law.paths import Ground, NeverAllowedError, Path, Step, reach, record_of, walk
from pliego.law.procedures.paths import MECHANISM_PATHS
from pliego.law.standing import State, standing

FILED = date(2026, 1, 5)


def days_of(name: str, *, agreed_days: int = 0, start: date = FILED) -> dict[str, date]:
    stages = walk(MECHANISM_PATHS[name], start.toordinal(), agreed_days=agreed_days)
    return {stage.step.act.id: to_date(stage.day) for stage in stages}


def test_the_agreed_plan_counted_by_hand() -> None:
    found = FILED + timedelta(days=30)
    reported = found + timedelta(days=45)
    assert days_of("agreed-plan", agreed_days=60) == {
        "petition": FILED,
        "find": found,
        "request": found,
        "reply": found + timedelta(days=10),
        "report": reported,
        "agree_course": reported + timedelta(days=10),
        "complete_course": reported + timedelta(days=70),
        "resolve": reported + timedelta(days=70),
    }


def test_silence_opens_the_panel_the_day_after_the_reply_was_due() -> None:
    path = MECHANISM_PATHS["silence"].since(request)
    asked = walk(path, day("2026-02-04"))[1]
    assert (asked.step.act.id, asked.ground) == ("ask_panel", Ground.OPENS)
    assert to_date(asked.day) == date(2026, 2, 4) + timedelta(days=11)


def test_the_draw_takes_three_business_days_of_both_parties() -> None:
    # Monday 16 November 2026 is a holiday in Mexico: Friday 13 is day 0, then Tuesday 17 to Thursday 19.
    refusal = MECHANISM_PATHS["refusal"].since(ask_panel)
    panel = Path("panel", refusal.procedures, (Step(request), Step(reply, "declined"), *refusal.steps[:2]))
    stages = walk(panel, day("2026-11-03"))
    assert [to_date(stage.day) for stage in stages[1:]] == [
        date(2026, 11, 13), date(2026, 11, 13), date(2026, 11, 19),
    ]  # fmt: skip


@pytest.mark.parametrize("name", MECHANISM_PATHS)
def test_a_path_breaks_no_rule_and_runs_forward(name: str) -> None:
    path = MECHANISM_PATHS[name]
    stages = walk(path, FILED.toordinal(), agreed_days=30)
    assert [stage.day for stage in stages] == sorted(stage.day for stage in stages)
    found = standing(path.procedures, record_of(path, stages, agreed_days=30), stages[-1].day)
    late = {item.key for item in found.items if item.state is State.MET_LATE}
    assert late == {item.key for stage in stages for item in stage.missed}
    assert {flag.norm for flag in found.irregularities} == late


def test_a_verification_makes_a_path_longer_by_its_own_limits() -> None:
    for name in ("refusal", "silence", "no-agreement", "disputed-cure"):
        plain, verified = days_of(name), days_of(f"{name}-verified")
        assert verified["determine"] == verified["verify"] + timedelta(days=30)
        assert plain["determine"] == plain["constitute"] + timedelta(days=30)
        assert verified["impose"] > plain["impose"]


def test_a_domestic_limit_may_end_before_the_treaty_opens_the_door() -> None:
    # 60 days after the finding is day 90; the agreed course of 40 days ends on day 125, and only then can
    # the complainant dispute the cure.
    stages = walk(MECHANISM_PATHS["disputed-cure"], FILED.toordinal(), agreed_days=40)
    asked = next(stage for stage in stages if stage.step.act is ask_panel)
    assert [item.key for item in asked.missed] == ["us.panel_decision"]


def test_a_step_that_the_rules_never_allow_is_named() -> None:
    refusal = MECHANISM_PATHS["refusal"]
    remedy_at_once = Path("none", refusal.procedures, (Step(request), refusal.steps[-1]))
    with pytest.raises(ValueError, match="impose suspend_preference"):
        walk(remedy_at_once, FILED.toordinal())


def test_a_step_that_a_standstill_forbids_for_good_is_named() -> None:
    # Without notice of the remedy the time before it never ends, so that no day is told for the measure.
    steps = tuple(step for step in MECHANISM_PATHS["refusal"].steps if step.act is not notify_remedy)
    with pytest.raises(NeverAllowedError, match="impose suspend_preference"):
        walk(Path("none", MECHANISM_PATHS["refusal"].procedures, steps), FILED.toordinal())


def test_a_path_stops_at_the_first_step_that_is_not_allowed() -> None:
    refusal = MECHANISM_PATHS["refusal"]
    path = Path("none", refusal.procedures, (Step(request), refusal.steps[-1], Step(reply, "declined")))
    found = reach(path, FILED.toordinal())
    assert [stage.step.act for stage in found.stages] == [request]
    assert found.stopped_at is refusal.steps[-1]


def test_holidays_that_are_not_known_are_no_rule_that_forbids() -> None:
    with pytest.raises(ValueError, match="calendars of holidays"):
        reach(MECHANISM_PATHS["refusal"], day("2090-01-05"))
