"""Ranges: never narrower than the truth, and narrower when the record says more."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pliego.law.acts.mechanism import request
from pliego.law.days import NEVER, Span, day
from pliego.law.irregular import Flag
from pliego.law.moments import clear_business_days, days, on
from pliego.law.moments import day as fixed
from pliego.law.norms import Procedure
from pliego.law.readings import environment
from pliego.law.standing import Standing, State, calendars_of, standing
from tests.law.builders import complete, event, flags, norm_of, other_states, rebuilt, span, state, value
from tests.law.histories import Vague, facts, findings, narrower, recorded, vague
from tests.law.reference import Scene
from tests.law.strategies import COURSE, FACTS, procedures, readings

CALENDARS = calendars_of()
LONG_AFTER = day("2029-01-01")
MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
FEWER = settings(MANY, max_examples=80)
Spans = dict[tuple[str, str], tuple[Span, ...]]


def spans_of(found: Standing) -> Spans:
    """The values of every norm, those of rounds by the label of their round."""
    return {
        (item.norm.id, item.round.label if item.round else ""): tuple(
            found.values_of(item).span(index) for index in item.compiled.at.nodes
        )
        for item in found.items
        if item.norm.of is None or item.round is not None
    }


# The truth lies inside -----------------------------------------------------------------------------------------
@MANY
@given(procedures, vague(), facts, findings, readings, st.sets(st.sampled_from(FACTS)))
def test_a_range_contains_the_answer_for_every_date_that_the_record_leaves_open(
    procedure: Procedure,
    record: Vague,
    known: dict[str, str],
    found: tuple[int, ...],
    chosen: dict[str, str],
    silent_on: set[str],
) -> None:
    around = [Span(when - 3, when + 5) for when in found]
    told = recorded(record.told, known, around, silent_on=tuple(silent_on))
    answered = spans_of(standing((procedure,), told, LONG_AFTER, readings=chosen))
    for truth in record.truths:
        scene = Scene(truth, known, found, environment(chosen), CALENDARS)
        for norm in procedure.norms:
            for label, here in views(scene, inside=norm.of is not None):
                exact = here.values(norm)
                ranges = answered[norm.id, label]
                assert all(span.lo <= when <= span.hi for span, when in zip(ranges, exact, strict=True)), (
                    f"{norm}: {exact} is not in {ranges}"
                )


def views(scene: Scene, *, inside: bool) -> list[tuple[str, Scene]]:
    """The case itself, or each round of the course by its label."""
    if not inside:
        return [("", scene)]
    return [(each.opening.proceeding, scene.within(COURSE, each)) for each in scene.rounds(COURSE)]


@FEWER
@given(procedures, vague(), facts, readings, st.data())
def test_a_narrower_record_never_widens_an_answer(
    procedure: Procedure, record: Vague, known: dict[str, str], chosen: dict[str, str], data: st.DataObject
) -> None:
    less = data.draw(narrower(record.told, record.truths[-1]))
    wide, narrow = (
        spans_of(standing((procedure,), recorded(told, known, []), LONG_AFTER, readings=chosen))
        for told in (record.told, less)
    )
    for key, ranges in narrow.items():
        assert all(old.contains(new) for old, new in zip(wide[key], ranges, strict=True)), key


NEAR = day("2023-03-01")
near = st.integers(NEAR, NEAR + 6)


@FEWER
@given(st.lists(st.tuples(near, near).map(sorted), min_size=1, max_size=4), near, st.data())
def test_the_first_of_several_vague_acts_is_bounded_by_all_of_them(
    ends: list[list[int]], since: int, data: st.DataObject
) -> None:
    def first(spans: list[Span]) -> Span:
        acts = (event("review_requested", when, occurrence=n) for n, when in enumerate(spans, start=1))
        return value(complete(*acts), on(request, since=fixed("2023-03-01") + days(since - NEAR)))

    wide = [Span(lo, hi) for lo, hi in ends]
    exact = [data.draw(st.integers(each.lo, each.hi)) for each in wide]
    narrow = [
        Span(data.draw(st.integers(each.lo, when)), data.draw(st.integers(when, each.hi)))
        for each, when in zip(wide, exact, strict=True)
    ]
    truth = min((when for when in exact if when >= since), default=NEVER)
    assert first(wide).contains(first(narrow))
    assert first(narrow).contains(first([Span(when, when) for when in exact]))
    assert first([Span(when, when) for when in exact]) == Span(truth, truth)


# What ranges mean for a duty -----------------------------------------------------------------------------------
def replied(when: str, requested: str = "2023-03-06") -> State:
    record = complete(event("review_requested", requested), event("review_accepted", when))
    return state(record, "c.reply")


def test_a_duty_is_surely_met_only_if_the_latest_answer_is_within_the_earliest_last_day() -> None:
    assert replied("2023-03-10/2023-03-16") is State.MET
    assert replied("2023-03-10/2023-03-17") is State.POSSIBLY_LATE
    assert replied("2023-03-16", requested="2023-03-05/2023-03-06") is State.POSSIBLY_LATE
    assert replied("2023-03-15", requested="2023-03-05/2023-03-06") is State.MET


def test_a_duty_is_surely_late_only_if_the_earliest_answer_is_after_the_latest_last_day() -> None:
    assert replied("2023-03-17/2023-03-31") is State.MET_LATE
    assert replied("2023-03-17", requested="2023-03-06/2023-03-07") is State.POSSIBLY_LATE
    assert replied("2023-03-18", requested="2023-03-06/2023-03-07") is State.MET_LATE


def test_lateness_in_a_range_is_a_range_of_days() -> None:
    record = complete(
        event("review_requested", "2023-03-06"), event("review_accepted", "2023-03-18/2023-03-20")
    )
    assert norm_of(record, "c.reply").answer.late == Span(2, 4)
    record = complete(event("review_requested", "2023-03-06"), event("review_accepted", "2023-03"))
    assert norm_of(record, "c.reply").answer.late == Span(0, 15)


def test_a_month_still_running_may_not_have_brought_the_act_yet() -> None:
    record = complete(event("review_requested", "2023-03-06"), event("review_accepted", "2023-03"))
    assert state(record, "c.reply", "2023-03-15") is State.PENDING
    assert state(record, "c.reply", "2023-03-20") is State.UNSETTLED
    assert state(record, "c.reply", "2023-03-31") is State.POSSIBLY_LATE


def test_a_case_that_perhaps_ended_in_time_leaves_no_duty_overdue_and_no_answer_late() -> None:
    ended = event("resolved", "2023-03-10/2023-03-20")
    open_end = complete(event("review_requested", "2023-03-06"), ended)
    assert state(open_end, "c.reply", "2023-03-18") is State.UNSETTLED
    answered = complete(
        event("review_requested", "2023-03-06"), ended, event("review_accepted", "2023-03-25")
    )
    found = norm_of(answered, "c.reply").answer
    assert (found.state, found.late) == (State.RELEASED, None)


def test_a_duty_runs_only_once_it_surely_exists() -> None:
    requested = event("review_requested", "2023-03-06")
    assert state(rebuilt(requested), "c.report", "2023-03-20") is State.UNRECORDED
    assert norm_of(rebuilt(requested), "c.report", "2023-03-20").answer.ends == span("2023-04-20")
    accepted = event("review_accepted", "2023-03-10")
    assert state(rebuilt(requested, accepted), "c.report", "2023-03-20") is State.PENDING


# Two uses of one vague date ------------------------------------------------------------------------------------
def test_the_link_between_two_uses_of_one_vague_date_is_lost_toward_unsettled() -> None:
    """A person sees that the answer came on day 10 whatever the day of the request; the ranges do not."""
    record = complete(event("review_requested", "2023-03-06/2023-03-08"))
    twelve = (on(request) + days(12)).unless(on(request) + days(11))
    assert value(record, twelve) == Span(day("2023-03-18"), NEVER)
    exact = complete(event("review_requested", "2023-03-06"))
    assert value(exact, twelve) == Span(NEVER, NEVER)


# Powers and standstills on ranges ------------------------------------------------------------------------------
def test_a_power_that_may_have_been_used_is_not_called_open() -> None:
    record = complete(
        event("review_requested", "2023-03-06"),
        event("review_declined", "2023-03-10"),
        event("panel_requested", "2023-04"),
    )
    assert state(record, "d.ask", "2023-03-31") is State.OPEN
    assert state(record, "d.ask", "2023-04-15") is State.UNSETTLED
    assert state(record, "d.ask", "2023-04-30") is State.USED


def test_a_standstill_that_may_have_ended_is_unsettled_and_breaks_nothing() -> None:
    record = complete(
        event("review_requested", "2023-01-02"),
        event("review_accepted", "2023-01-05"),
        event("review_reported", "2023-02-01", "denial"),
        event("remediation_agreed", "2023-02-06", stated={"done_by": "2023-05"}),
        event("penalty_imposed", "2023-05-20"),
    )
    assert state(record, "c.wait", "2023-05-15") is State.UNSETTLED
    assert "c.wait" not in {flag.norm for flag in flags(record, Flag.DURING_STANDSTILL)}


# Where the calendars end ---------------------------------------------------------------------------------------
def test_past_the_end_of_the_calendars_business_days_are_unsettled_and_never_clipped() -> None:
    late = complete(event("review_requested", "2030-12-30"))
    moved = value(late, on(request) + clear_business_days(5), as_of=day("2031-06-01"))
    assert moved == Span(day("2030-12-30"), NEVER)
    beyond = complete(event("review_requested", "2031-03-03"))
    assert value(beyond, on(request) + days(10), as_of=day("2031-06-01")) == span("2031-03-13")


def test_a_last_day_past_the_end_of_the_calendars_stands_but_its_rolling_is_unsettled() -> None:
    record = complete(event("review_requested", "2030-12-27"))
    item = norm_of(record, "c.reply", "2031-02-01")
    assert (item.state, item.answer.ends) == (State.OVERDUE, span("2031-01-06"))
    assert other_states(item, "Q3") == {"rolls": State.UNSETTLED}
