"""From rows to occurrences: claims about one act, acts that were repeated, worlds, and what later acts presuppose."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pliego.law.acts import ACT_BY_ID, EVENT_WORDS
from pliego.law.acts.mechanism import determine, reply, report, request
from pliego.law.clauses import Language
from pliego.law.days import ALWAYS, NEVER, Span, day
from pliego.law.irregular import Flag
from pliego.law.moments import on
from pliego.law.record import (
    CONFLICTING,
    Completeness,
    Confidence,
    Dating,
    Event,
    Record,
    claims,
    contradicts,
    disputes,
    preference,
    worlds,
)  # fmt: skip
from pliego.law.render import flag_text, render_text, standing_json
from pliego.law.standing import State, standing
from pliego.law.why import explain
from tests.law.builders import (
    BOTH,
    LATER,
    SAN_MARTIN,
    at,
    complete,
    event,
    flags,
    norm_of,
    other_states,
    rebuilt,
    span,
    state,
    undated,
    value,
    values,
)  # fmt: skip

V, D, M = Confidence


def chosen(*events: Event) -> list[str]:
    """The event that leads each occurrence, in order."""
    return [group[0].id for group in claims(events).values()]


# Which claim leads ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("leading", "other"),
    [
        (("2023-08-15", V), ("2023-08", V)),
        (("2023-08-15", M), ("2023-08", V)),
        (("2023-08-15", V), ("2023-08-10", D)),
        (("2023-08-15", D), ("2023-08-10", M)),
        (("2023-08-10", V), ("2023-08-15", V)),
        (("2023-08", M), ("2023", V)),
    ],
)
def test_finer_precision_leads_then_confidence_then_the_earlier(
    leading: tuple[str, Confidence], other: tuple[str, Confidence]
) -> None:
    first = event("review_requested", leading[0], confidence=leading[1], name="leads")
    second = event("review_requested", other[0], confidence=other[1], name="follows")
    assert chosen(first, second) == chosen(second, first) == ["leads"]
    assert preference(first) < preference(second)


def test_rows_of_one_act_are_claims_about_one_occurrence_unless_something_tells_them_apart() -> None:
    july, august = event("review_reported", "2023-07-31"), event("review_reported", "2023-08-01")
    assert list(claims([july, august])) == [("report", 1)]
    assert list(claims([july, replace(august, occurrence=2)])) == [("report", 1), ("report", 2)]


def test_an_answer_between_two_rows_shows_that_the_act_was_repeated() -> None:
    first, second = event("review_requested", "2023-03-01"), event("review_requested", "2023-06-01")
    between, before = event("review_declined", "2023-03-08"), event("review_declined", "2023-02-08")
    assert list(claims([first, second, between])) == [("reply", 1), ("request", 1), ("request", 2)]
    assert list(claims([first, second, before])) == [("reply", 1), ("request", 1)]


def test_a_trigger_between_two_answers_shows_that_the_answer_was_repeated() -> None:
    answers = [event("review_accepted", "2023-03-08"), event("review_accepted", "2023-06-08")]
    assert ("reply", 2) in claims([*answers, event("review_requested", "2023-06-01")])
    assert ("reply", 2) not in claims([*answers, event("review_requested", "2023-03-01")])


def test_a_panel_asked_for_by_the_respondent_tells_two_constitutions_apart() -> None:
    drawn = [event("panel_constituted", "2023-03-14"), event("panel_constituted", "2023-08-14")]
    assert ("constitute", 2) in claims([*drawn, event("respondent_panel_requested", "2023-08-01")])
    asked = [event("respondent_panel_requested", when) for when in ("2023-03-01", "2023-08-01")]
    assert ("respondent_asks_panel", 2) in claims([*asked, drawn[0]])
    assert ("constitute", 2) not in claims([*drawn, event("remedy_intent_notified", "2023-08-01")])


def test_measures_of_different_kinds_are_acts_of_their_own() -> None:
    penalty, entry = event("penalty_imposed", "2023-06-01"), event("entry_denied", "2023-06-20")
    assert list(claims([penalty, entry])) == [("impose", 1), ("impose", 2)]
    assert not at(complete(penalty, entry)).disputes


def test_a_repetition_takes_a_number_that_no_row_names() -> None:
    rows = [
        event("review_requested", "2023-01-02", name="one"),
        event("review_declined", "2023-01-09"),
        event("review_requested", "2023-03-01", name="two"),
        event("review_requested", "2023-05-01", occurrence=2, name="named"),
    ]
    found = {key: [each.id for each in group] for key, group in claims(rows).items() if key[0] == "request"}
    assert sorted(found.values()) == [["named"], ["one"], ["two"]]
    assert found["request", 2] == ["named"]


def test_a_note_is_no_claim() -> None:
    notes = [event("election_held", "2023-02-02"), event("election_held", "2023-05-05")]
    found = at(complete(event("review_requested", "2023-01-02"), *notes))
    assert not found.disputes
    assert not found.irregularities
    assert list(found.claims) == [("request", 1)]


# Disputes and worlds -------------------------------------------------------------------------------------------
def test_a_month_that_contains_the_day_contradicts_nothing() -> None:
    exact, month, other = (event("panel_constituted", when) for when in ("2023-08-30", "2023-08", "2023-09"))
    assert not contradicts(exact, month)
    assert contradicts(exact, other)
    assert contradicts(month, other)


def test_overlapping_ranges_of_which_neither_contains_the_other_contradict() -> None:
    assert contradicts(
        event("review_reported", "2023-07-25/2023-08-02"), event("review_reported", "2023-08-01/2023-08-09")
    )


def test_two_kinds_of_one_act_contradict_and_an_unknown_kind_does_not() -> None:
    accepted = event("review_accepted", "2023-03-08")
    declined = event("review_declined", "2023-03-08")
    assert contradicts(accepted, declined)
    assert not contradicts(accepted, replace(declined, kind=""))


def test_a_row_without_a_kind_takes_that_of_another_claim() -> None:
    silent, telling = event("review_reported", "2023-07-31"), event("review_reported", "2023-07", "denial")
    record = complete(event("review_requested", "2023-06-16"), silent, telling)
    assert value(record, on(report, "denial")) == span("2023-07-31")


def test_the_two_reports_of_san_martin_give_both_answers() -> None:
    item = norm_of(rebuilt(*SAN_MARTIN), "c.report")
    assert (item.state, item.answer.done) == (State.MET, span("2023-07-31"))
    (other,) = (each for each in item.alternatives if each.claim)
    assert other.claim
    assert (other.claim.id, other.answer.state) == ("report-august", State.MET_LATE)
    assert other.answer.late == Span(1, 1)
    gate = norm_of(rebuilt(*SAN_MARTIN), "d.ask")
    assert gate.state is State.USED
    (differing,) = flags(rebuilt(*SAN_MARTIN), Flag.SOURCES_DIFFER)
    assert (differing.act, differing.event) == ("report", "report-july")
    assert [each.id for each in differing.others] == ["report-august"]
    assert not flags(rebuilt(*SAN_MARTIN), Flag.LATE, as_of="2023-08-20"), "the leading claim was in time"


def disputed(number: int) -> list[Event]:
    words = (
        "petition_filed", "review_requested", "review_accepted", "panel_requested", "panel_determined",
        "penalty_imposed",
    )[:number]  # fmt: skip
    return [
        event(word, f"2023-0{month}-{first_or_second}", name=f"{word}-{first_or_second}")
        for month, word in enumerate(words, start=1)
        for first_or_second in ("10", "20")
    ]


@pytest.mark.parametrize(("number", "combinations"), [(0, 1), (1, 2), (2, 4), (3, 8), (4, 5), (6, 7)])
def test_every_combination_of_claims_is_a_world_while_there_are_at_most_eight(
    number: int, combinations: int
) -> None:
    found = worlds(disputes(claims(disputed(number))))
    assert len(found) == combinations <= 8
    assert all(claim.id.endswith("10") for claim in found[0]), "the preferred claims come first"


def test_beyond_eight_each_claim_is_tried_alone_beside_the_preferred_ones() -> None:
    first, *others = worlds(disputes(claims(disputed(4))))
    changed = [
        [now.act for now, usual in zip(world, first, strict=True) if now is not usual] for world in others
    ]
    assert changed == [["petition"], ["request"], ["reply"], ["ask_panel"]]


def test_there_are_never_more_worlds_than_eight() -> None:
    many = [event("review_requested", f"2023-03-{number:02d}") for number in range(1, 21)]
    assert len(worlds(disputes(claims(many)))) == 8
    assert at(complete(*many)).by_key["c.reply"].answer.begins == span("2023-03-01")


def test_claims_of_two_occurrences_do_not_take_each_others_place() -> None:
    record = complete(
        event("review_requested", "2023-01-02", name="january"),
        event("review_requested", "2023-01-03", name="january-too"),
        event("review_accepted", "2023-01-08"),
        event("review_requested", "2023-02-02", name="february"),
        event("review_requested", "2023-02-06", name="february-too"),
    )
    item = norm_of(record, "c.reply")
    assert (item.state, item.answer.begins) == (State.MET, span("2023-01-02"))
    assert [other.claim.id for other in item.alternatives if other.claim] == ["january-too"]


def test_claims_that_change_nothing_are_not_shown_as_other_answers() -> None:
    record = complete(
        event("review_requested", "2023-03-06"),
        event("review_accepted", "2023-03-08"),
        event("review_accepted", "2023-03-09"),
    )
    item = norm_of(record, "c.reply")
    assert item.state is State.MET
    assert not [other for other in item.alternatives if other.claim]


# Kinds nobody knows --------------------------------------------------------------------------------------------
def test_a_kind_nobody_recorded_may_be_any_kind_from_that_day_on() -> None:
    record = complete(event("review_requested", "2023-06-16"), event("review_reported", "2023-07-31"))
    perhaps = Span(day("2023-07-31"), NEVER)
    assert values(record, on(report), on(report, "denial"), on(report, "no_denial")) == (
        span("2023-07-31"), perhaps, perhaps,
    )  # fmt: skip


def test_a_kind_on_record_excludes_the_others() -> None:
    record = rebuilt(
        event("review_requested", "2023-06-16"), event("review_reported", "2023-07-31", "denial")
    )
    assert value(record, on(report, "no_denial")).lo == NEVER


def test_a_kind_about_which_sources_conflict_is_settled_by_nothing_that_follows() -> None:
    requested, replied = (
        event("review_requested", "2023-06-16"),
        event("review_accepted", "2023-06-20", CONFLICTING),
    )
    reported = event("review_reported", "2023-07-20", "denial")
    for record in (complete(requested, replied), rebuilt(requested, replied, reported)):
        accepted, declined, replied_at_all = values(
            record, on(reply, "accepted"), on(reply, "declined"), on(reply)
        )
        assert accepted == declined == Span(day("2023-06-20"), NEVER)
        assert replied_at_all == span("2023-06-20")


# Days, and when they were known --------------------------------------------------------------------------------
def test_a_year_is_cut_at_the_day_by_which_it_was_known() -> None:
    told = replace(event("review_requested", "2023"), known_by=day("2023-05-31"))
    assert value(complete(told), on(request)) == span("2023-01-01/2023-05-31")


def test_a_date_after_the_day_it_was_known_stays_a_date() -> None:
    told = replace(event("review_requested", "2023-05-10"), known_by=day("2023-05-01"))
    assert value(complete(told), on(request)) == span("2023-05-10")


def test_what_had_not_begun_on_the_day_asked_for_is_not_read() -> None:
    record = complete(event("review_requested", "2023-06-16"))
    assert state(record, "c.reply", "2023-06-15") is State.NOT_RUNNING
    assert state(record, "c.reply", "2023-06-16") is State.PENDING


def test_what_was_recorded_after_the_day_of_knowledge_is_not_read_however_early_it_began() -> None:
    told = replace(event("review_requested", "2023-06-16"), known_by=day("2023-07-01"))
    for known_at, expected in (("2023-06-30", State.NOT_RUNNING), ("2023-07-01", State.OVERDUE)):
        found = standing(BOTH, complete(told), day("2023-08-01"), known_at=day(known_at))
        assert found.by_key["c.reply"].state is expected


def test_what_nobody_says_when_it_became_known_counts_from_the_day_it_began() -> None:
    told = event("review_requested", "2023-06-16")
    for known_at, expected in (("2023-06-15", State.NOT_RUNNING), ("2023-06-16", State.OVERDUE)):
        found = standing(BOTH, complete(told), day("2023-08-01"), known_at=day(known_at))
        assert found.by_key["c.reply"].state is expected


def test_what_took_place_after_the_day_of_knowledge_is_not_read() -> None:
    told = replace(event("review_requested", "2023-06-16"), known_by=day("2023-07-01"))
    for known_at, expected in (("2023-06-15", State.NOT_RUNNING), ("2023-07-01", State.OVERDUE)):
        found = standing(BOTH, complete(told), day("2023-08-01"), known_at=day(known_at))
        assert found.by_key["c.reply"].state is expected


def test_an_undated_act_took_place_between_what_it_answers_and_the_day_it_was_known() -> None:
    record = rebuilt(event("review_requested", "2023-06-16"), undated("review_accepted", "2023-12-31"))
    assert value(record, on(reply, since=on(request))) == span("2023-06-16/2023-12-31")
    assert state(record, "c.reply") is State.UNSETTLED


# What later acts presuppose ------------------------------------------------------------------------------------
def test_a_report_presupposes_an_acceptance_between_the_request_and_itself() -> None:
    record = rebuilt(
        event("review_requested", "2023-06-16"), event("review_reported", "2023-06-22", "denial")
    )
    found = at(record)
    assert value(record, on(reply, "accepted", since=on(request))) == span("2023-06-16/2023-06-22")
    (inferred,) = found.leaves.acts["reply"]
    assert (inferred.event, inferred.inferred_from) == (None, "report")
    assert found.by_key["c.reply"].state is State.MET


def test_a_late_report_does_not_show_that_the_acceptance_was_late() -> None:
    record = rebuilt(
        event("review_requested", "2023-06-16"), event("review_reported", "2023-07-31", "denial")
    )
    assert state(record, "c.reply") is State.UNSETTLED


def test_a_plan_presupposes_a_finding_of_denial_and_so_on_down_the_line() -> None:
    record = rebuilt(event("review_requested", "2023-06-16"), event("remediation_agreed", "2023-07-20"))
    assert value(record, on(report, "denial", since=on(request))) == span("2023-06-16/2023-07-20")
    assert value(record, on(reply, "accepted", since=on(request))) == span("2023-06-16/2023-07-20")


@pytest.mark.parametrize("word", ["remedy_intent_notified", "remediation_extended"])
def test_a_notice_of_remedies_and_an_extension_presuppose_a_course(word: str) -> None:
    record = rebuilt(event("review_requested", "2023-06-16"), event(word, "2023-09-20"))
    found = at(record)
    assert found.leaves.acts["agree_course"][0].inferred_from == EVENT_WORDS[word].act
    assert value(record, on(report, "denial", since=on(request))) == span("2023-06-16/2023-09-20")
    assert found.by_key["c.wait"].round


def test_a_determination_presupposes_a_panel_and_a_request_an_affirmative_finding() -> None:
    record = rebuilt(
        event("petition_filed", "2023-01-02"),
        event("review_requested", "2023-02-01"),
        event("panel_requested", "2023-04-03"),
        event("panel_determined", "2023-08-01", "denial"),
    )
    found = at(record)
    assert {"find", "constitute", "confirm"} <= found.leaves.acts.keys()
    assert found.leaves.acts["find"][0].kind == "affirmative"
    assert found.by_key["us.committee_review"].state is State.MET
    assert found.by_key["e.confirm"].answer.begins == span("2023-04-03/2023-08-01")


def test_what_was_presupposed_narrows_a_vague_date() -> None:
    record = rebuilt(
        event("review_requested", "2023-06-16"),
        event("review_accepted", "2023-06"),
        event("review_reported", "2023-06-22", "denial"),
    )
    assert value(record, on(reply, since=on(request))) == span("2023-06-16/2023-06-22")


def test_a_case_that_a_government_opened_itself_presupposes_no_finding_on_a_petition() -> None:
    record = replace(rebuilt(event("review_requested", "2023-02-01")), absent=frozenset({"petition"}))
    found = at(record)
    assert "find" not in found.leaves.acts
    assert found.by_key["us.committee_review"].state is State.NOT_RUNNING


def test_a_complete_record_presupposes_nothing() -> None:
    found = at(complete(event("panel_determined", "2023-08-01", "denial")))
    assert list(found.leaves.acts) == ["determine"]


def test_a_resolution_presupposes_nothing() -> None:
    found = at(rebuilt(event("review_requested", "2023-02-01"), event("resolved", "2023-03-01")))
    assert not {"reply", "report", "agree_course"} & found.leaves.acts.keys()


# Everything can be recorded ------------------------------------------------------------------------------------
KINDS_SEEN = sorted(
    {kind for act in ACT_BY_ID.values() for _, kind in act.words} | {"denial", CONFLICTING, "odd"}
)
DAYS = st.integers(day("2019-06-01"), day("2031-06-01"))


@st.composite
def any_event(draw: st.DrawFn) -> Event:
    known = EVENT_WORDS[draw(st.sampled_from(sorted(EVENT_WORDS)))]
    lo = draw(st.one_of(st.just(ALWAYS), DAYS))
    hi = draw(DAYS) if lo == ALWAYS else lo + draw(st.sampled_from([0, 0, 1, 30, 364]))
    return Event(
        id=draw(st.sampled_from(["a", "b", "c", "d"])),
        act=known.act,
        span=Span(lo, hi),
        kind=draw(st.sampled_from([known.kind, *KINDS_SEEN])),
        dating=draw(st.sampled_from(Dating)),
        confidence=draw(st.sampled_from(Confidence)),
        occurrence=draw(st.integers(1, 3)),
        proceeding=draw(st.sampled_from(["", "", "MEX-USA-2024-31A-01", "MEX-USA-2024-31A-02"])),
        known_by=draw(st.sampled_from([NEVER, day("2026-03-31"), day("2020-01-01")])),
        source="https://example.org/<script>alert(1)</script>",
        detail="a & b < c",
        stated=draw(st.sampled_from([(), (("done_by", Span(lo or hi, hi)),), (("until", Span(hi, hi)),)])),
    )


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(any_event(), max_size=25), st.sampled_from(Completeness), DAYS, st.booleans())
def test_every_act_in_any_order_can_be_recorded_and_explained(
    events: list[Event],
    completeness: Completeness,
    as_of: int,
    self_initiated: bool,  # noqa: FBT001
) -> None:
    absent = frozenset({"petition"}) if self_initiated else frozenset[str]()
    record = Record(tuple(events), completeness=completeness, absent=absent)
    found = at(record, as_of)
    assert {item.state for item in found.items} <= set(State)
    for flag in found.irregularities:
        assert flag_text(flag, Language.EN)
    for item in found.items:
        assert render_text(explain(found, item), Language.EN)
    assert standing_json(found, Language.EN)["as_of"]


@pytest.mark.parametrize("record", [complete(), rebuilt()], ids=["complete", "rebuilt"])
def test_an_empty_record_has_a_standing_in_which_nothing_has_begun(record: Record) -> None:
    found = at(record)
    assert not found.irregularities
    assert {item.state for item in found.items} <= {
        State.NOT_RUNNING, State.NOT_YET, State.UNSETTLED, State.UNRECORDED, State.OPEN, State.OPEN_IF,
    }  # fmt: skip
    assert found.by_key["c.request"].state is State.OPEN
    assert found.by_key["c.reply"].state is State.NOT_RUNNING


def test_before_the_agreement_entered_into_force_nothing_was_open() -> None:
    assert state(complete(), "c.request", "2020-06-30") is State.NOT_YET
    assert state(complete(), "c.request", "2020-07-01") is State.OPEN


def test_three_hundred_events_have_a_standing() -> None:
    words = sorted(word for word, known in EVENT_WORDS.items() if known.act)
    many = [
        event(words[number % len(words)], day("2021-01-01") + 3 * number, occurrence=number // len(words) + 1)
        for number in range(300)
    ]
    found = at(complete(*many))
    panels = {item.round.number for item in found.items if item.round and item.round.track == "panel"}
    assert len(panels) == 300 // len(words) * 2 + sum(
        known.act in ("ask_panel", "respondent_asks_panel")
        for known in (EVENT_WORDS[word] for word in words[: 300 % len(words)])
    )
    assert found.irregularities


def test_the_order_of_the_rows_changes_nothing() -> None:
    shuffled = tuple(SAN_MARTIN[place] for place in (7, 2, 9, 0, 4, 6, 1, 8, 3, 5))
    one, other = at(rebuilt(*SAN_MARTIN)), at(rebuilt(*shuffled))
    assert [(item.key, item.answer.begins, item.answer.ends, item.state) for item in one.items] == [
        (item.key, item.answer.begins, item.answer.ends, item.state) for item in other.items
    ]
    assert other_states(one.by_key["d.draw"], "Q2") == other_states(other.by_key["d.draw"], "Q2")
    assert value(rebuilt(*shuffled), on(determine), as_of=LATER) == span("2024-04-26")
