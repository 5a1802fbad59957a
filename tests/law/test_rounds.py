"""Rounds of a track: a second course or panel has clocks of its own, by its label or by order."""

from dataclasses import replace

import pytest

from pliego.law.acts.mechanism import agree_course, ask_panel, complete_course, constitute, request
from pliego.law.days import ALWAYS, NEVER, SPAN_NEVER, Span, day
from pliego.law.irregular import Flag
from pliego.law.moments import after, days, fact, first_round, on
from pliego.law.norms import Track
from pliego.law.record import Event
from pliego.law.standing import NormStanding, Standing, State
from tests.law.builders import (
    at,
    complete,
    duty,
    event,
    flags,
    norm_of,
    procedure,
    rebuilt,
    span,
    standstill,
    value,
)  # fmt: skip
from tests.law.cases import FIRST_PANEL, GATE, LABELLED, REPORTED, SECOND_PANEL, TWO_COURSES


def unlabelled(*events: Event) -> tuple[Event, ...]:
    return tuple(replace(each, proceeding="", occurrence=1) for each in events)


def rounds(found: Standing, norm: str) -> list[NormStanding]:
    return [item for item in found.items if item.norm.id == norm and item.round]


# Clocks --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("events", [LABELLED, unlabelled(*LABELLED)], ids=["labelled", "by order"])
def test_each_panel_has_its_own_clocks(events: tuple[Event, ...]) -> None:
    found = at(complete(*events))
    first, second = rounds(found, "d.draw")
    assert (first.state, first.answer.begins) == (State.MET, span("2023-01-10"))
    assert (second.state, second.answer.begins) == (State.MET_LATE, span("2023-02-01"))
    first, second = rounds(found, "e.confirm")
    assert (first.answer.begins, first.state) == (span("2023-01-12"), State.MET)
    assert (second.answer.begins, second.state) == (span("2023-02-09"), State.MET_LATE)
    assert [item.key for item in rounds(found, "d.draw")] == ["d.draw", "d.draw/2"]


def test_a_label_is_kept_and_an_inferred_round_has_none() -> None:
    assert [item.round.label for item in rounds(at(complete(*LABELLED)), "d.draw") if item.round] == [
        "A",
        "B",
    ]
    by_order = rounds(at(complete(*unlabelled(*LABELLED))), "d.draw")
    assert [item.round.label for item in by_order if item.round] == ["", ""]


def test_a_label_is_stronger_than_the_order_of_the_days() -> None:
    late_for_the_first = event("panel_constituted", "2023-02-20", proceeding="A")
    first, second = rounds(
        at(complete(*GATE, FIRST_PANEL[0], SECOND_PANEL[0], late_for_the_first)), "e.confirm"
    )
    assert first.answer.begins == span("2023-02-20")
    assert second.state is State.NOT_RUNNING


def test_without_labels_an_act_belongs_to_the_last_round_that_had_opened() -> None:
    acts = unlabelled(FIRST_PANEL[0], SECOND_PANEL[0])
    between, after = event("panel_constituted", "2023-01-31"), event("panel_constituted", "2023-02-01")
    opened = [replace(acts[0], occurrence=1), replace(acts[1], occurrence=2)]
    assert [item.state for item in rounds(at(complete(*GATE, *opened, between)), "e.confirm")] == [
        State.OVERDUE, State.NOT_RUNNING,
    ]  # fmt: skip
    assert [item.state for item in rounds(at(complete(*GATE, *opened, after)), "e.confirm")] == [
        State.NOT_RUNNING, State.OVERDUE,
    ]  # fmt: skip


def test_a_second_course_has_its_own_date_and_leaves_the_first_as_it_was() -> None:
    found = at(complete(*TWO_COURSES))
    first, second = rounds(found, "c.wait")
    assert (first.answer.begins, first.answer.ends) == (span("2023-02-06"), span("2023-04-02"))
    assert (second.answer.begins, second.answer.ends) == (span("2023-04-20"), span("2023-07-01"))
    one = at(complete(*TWO_COURSES[:5])).by_key["c.wait"].answer
    assert (first.answer.begins, first.answer.ends) == (one.begins, one.ends)


def test_a_notice_belongs_to_the_course_it_follows() -> None:
    found = at(complete(*TWO_COURSES))
    assert [item.state for item in rounds(found, "c.notify")] == [State.CLOSED, State.USED]
    assert [item.answer.done for item in rounds(found, "c.notify")] == [SPAN_NEVER, span("2023-07-04")]


def test_the_notice_of_a_first_course_is_needed_until_a_second_is_agreed() -> None:
    first, second = rounds(at(complete(*TWO_COURSES)), "c.notice")
    assert (first.answer.begins, first.answer.ends) == (span("2023-04-02"), span("2023-04-20"))
    assert second.answer.begins == span("2023-07-01")
    alone = norm_of(complete(*TWO_COURSES[:5]), "c.notice", "2023-04-20")
    assert alone.state is State.IN_FORCE


def test_a_round_sees_the_openings_after_its_own_and_none_before() -> None:
    again = standstill(request, COURSES.opened, on(agree_course, since=after(COURSES.opened)), of=COURSES)
    found = at(complete(*TWO_COURSES), procedures=(procedure(again),))
    assert [item.answer.ends for item in rounds(found, "standstill")] == [span("2023-04-20"), SPAN_NEVER]


def test_a_breach_in_a_second_round_is_flagged_with_its_round() -> None:
    record = complete(*TWO_COURSES, event("penalty_imposed", "2023-05-01"))
    keys = {flag.norm for flag in flags(record, Flag.DURING_STANDSTILL)}
    assert "c.wait/2" in keys
    assert "c.wait" not in keys


def test_a_second_panel_may_be_opened_by_the_respondent() -> None:
    record = complete(
        *LABELLED,
        event("remedy_intent_notified", "2023-05-02"),
        event("respondent_panel_requested", "2023-05-08"),
        event("panel_constituted", "2023-05-10", occurrence=3),
    )
    third = rounds(at(record), "d.draw")[2]
    assert (third.answer.begins, third.state) == (span("2023-05-08"), State.MET)


# No round yet --------------------------------------------------------------------------------------------------
def test_a_norm_of_a_round_that_nothing_opened_has_not_begun() -> None:
    found = at(complete(*GATE))
    for key, expected in (
        ("d.draw", State.NOT_RUNNING),
        ("d.redraw", State.NOT_YET),
        ("g.hearing", State.NOT_YET),
    ):
        assert found.by_key[key].state is expected
        assert found.by_key[key].round is None


def test_a_round_exists_from_the_day_it_opened() -> None:
    record = complete(*LABELLED)
    assert len(rounds(at(record, "2023-01-31"), "d.draw")) == 1
    assert len(rounds(at(record, "2023-02-01"), "d.draw")) == 2


def test_an_act_that_a_later_one_presupposes_opens_its_round() -> None:
    record = rebuilt(*REPORTED[:1], event("remediation_completed", "2023-05-01"))
    item = norm_of(record, "c.wait")
    assert item.round
    assert item.round.opened == Span(ALWAYS, day("2023-05-01"))


# Claims and repetition -----------------------------------------------------------------------------------------
def test_two_openings_that_nothing_tells_apart_are_two_claims_about_one_round() -> None:
    record = complete(*GATE, event("panel_requested", "2023-01-10"), event("panel_requested", "2023-02-01"))
    found = at(record)
    assert [item.answer.begins for item in rounds(found, "d.draw")] == [span("2023-01-10")]
    assert [dispute.act for dispute in found.disputes] == ["ask_panel"]
    assert not flags(record, Flag.REPEATED)


def test_two_openings_with_the_first_one_answered_between_are_two_rounds() -> None:
    record = complete(
        *GATE,
        event("panel_requested", "2023-01-10"),
        event("panel_constituted", "2023-01-12"),
        event("panel_requested", "2023-02-01"),
    )
    assert [item.answer.begins for item in rounds(at(record), "d.draw")] == [
        span("2023-01-10"),
        span("2023-02-01"),
    ]
    assert [flag.act for flag in flags(record, Flag.REPEATED)] == ["ask_panel"]


def test_claims_about_one_opening_move_the_clocks_of_its_round_in_another_world() -> None:
    item = norm_of(
        complete(*GATE, event("panel_requested", "2023-01-10"), event("panel_requested", "2023-01-11")),
        "d.draw",
    )
    assert [other.answer.begins for other in item.alternatives if other.claim] == [span("2023-01-11")]


# What the case sees of rounds ----------------------------------------------------------------------------------
COURSES = Track("courses", opened_by=(agree_course,), acts=(complete_course,))
PANELS = Track("panels", opened_by=(ask_panel,), acts=(constitute,))


def test_the_case_sees_the_earliest_of_the_rounds() -> None:
    record = complete(*(replace(each, kind="") for each in unlabelled(*LABELLED)))
    drawn = first_round(PANELS, on(constitute) + days(30))
    assert value(record, drawn) == span("2023-02-11")


def test_the_case_sees_nothing_of_a_round_before_it_opened_nor_without_one() -> None:
    so = fact("competes")
    opened = complete(event("panel_requested", "2023-01-10"), competes="yes")
    assert value(opened, first_round(PANELS, so)) == span("2023-01-10")
    assert value(complete(competes="yes"), first_round(PANELS, so)) == SPAN_NEVER


def test_a_condition_of_a_round_sees_the_acts_of_the_case() -> None:
    of_round = standstill(request, PANELS.opened, PANELS.opened + days(30), of=PANELS)
    record = complete(
        event("panel_requested", "2023-01-10"), event("review_requested", "2023-01-20", name="breach")
    )
    found = at(record, procedures=(procedure(of_round),))
    assert found.by_key["standstill"].answer.done == span("2023-01-20")
    breached = [flag for flag in found.irregularities if flag.kind is Flag.DURING_STANDSTILL]
    assert [flag.event for flag in breached] == ["breach"]


def test_a_round_takes_its_own_acts_only() -> None:
    tiny = procedure(duty(complete_course, COURSES.opened, 30, of=COURSES))
    record = complete(
        event("remediation_agreed", "2023-01-10"),
        event("remediation_agreed", "2023-03-10", occurrence=2),
        event("remediation_completed", "2023-03-20"),
    )
    first, second = rounds(at(record, procedures=(tiny,)), "duty")
    assert (first.state, second.state) == (State.OVERDUE, State.MET)
    assert first.answer.done.lo == NEVER
