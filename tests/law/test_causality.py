"""No later act rewrites the past: what an answer says of the days up to some day rests on those days alone."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from pliego.law.acts import EVENT_WORDS
from pliego.law.days import Span, day
from pliego.law.norms import Procedure
from pliego.law.record import Event, FactClaim, Record
from pliego.law.standing import Standing, State, standing
from tests.law.builders import BOTH, complete, event, norm_of, state
from tests.law.histories import FIRST, LENGTH, exactly, facts, findings, happenings, recorded
from tests.law.reference import Happening
from tests.law.strategies import procedures, readings

LONG_AFTER = day("2029-01-01")
MANY = settings(max_examples=90, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
Env = Mapping[str, str]
known_days = st.integers(FIRST, FIRST + LENGTH)


def days_of(found: Standing) -> dict[str, tuple[Span, ...]]:
    """The values of every norm of the case and of the rounds that have opened."""
    return {
        item.key: tuple(found.values_of(item).span(index) for index in item.compiled.at.nodes)
        for item in found.items
        if item.norm.of is None or item.round is not None
    }


def nothing_later_counts(several: tuple[Procedure, ...], record: Record, chosen: Env, cut: int) -> None:
    """Every value up to the cut is the same with what came after it, and without."""
    so_far = replace(record, events=tuple(each for each in record.events if each.span.lo <= cut))
    after = days_of(standing(several, record, LONG_AFTER, readings=chosen))
    before = days_of(standing(several, so_far, LONG_AFTER, readings=chosen))
    on_the_day = days_of(standing(several, record, cut, readings=chosen))
    assert before == on_the_day, "an event after the day asked for was read"
    assert before.keys() <= after.keys()
    for key, spans in before.items():
        for then, now in zip(spans, after[key], strict=True):
            assert then.exact
            assert now.exact
            assert then == now or min(then.lo, now.lo) > cut, (
                f"{key}: {then} became {now} although {cut} had passed"
            )


@MANY
@given(procedures, happenings(), facts, findings, readings, known_days)
def test_random_procedures_are_causal(
    procedure: Procedure,
    happened: tuple[Happening, ...],
    known: dict[str, str],
    found: tuple[int, ...],
    chosen: dict[str, str],
    cut: int,
) -> None:
    """Under every reading but one: reviving a term that has ended (Q33) rewrites the past by its very meaning."""
    unlabelled = exactly(tuple(replace(each, proceeding="") for each in happened))
    record = recorded(unlabelled, known, [Span(when, when) for when in found])
    nothing_later_counts((procedure,), record, chosen | {"Q33": "not_revived"}, cut)


KINDS = {
    "review_reported": ("denial", "no_denial"),
    "panel_determined": ("denial", "no_denial", "no_jurisdiction"),
}
STATED = {
    "agree_course": "done_by", "agree_after_finding": "done_by", "extend_course": "until",
    "extend_consultation": "until",
}  # fmt: skip
FACTS = (
    "between_us_and_mexico", "priority_sector", "in_territory", "traded_between_parties", "competes",
    "good_faith_basis", "facility_in_mexico", "law_complies_with_annex_23_a", "enforced_order",
    "conduct_since_2020_07_01", "remedy_proportionate", "petitioner_named",
)  # fmt: skip
WORDS = sorted(
    word
    for word, known in EVENT_WORDS.items()
    if known.act and (known.kind or word in KINDS or known.act != "impose")
)


@st.composite
def anything(draw: st.DrawFn) -> Record:
    """A complete record of any steps of the real procedures, in any order, on exact days."""
    drawn = st.tuples(st.sampled_from(WORDS), known_days, st.integers(-20, 60))
    numbers: dict[str, int] = {}
    events: list[Event] = []
    for word, when, further in draw(
        st.lists(drawn, max_size=25, unique_by=lambda each: (EVENT_WORDS[each[0]].act, each[1]))
    ):
        act = EVENT_WORDS[word].act
        numbers[act] = numbers.get(act, 0) + 1
        events.append(
            Event(
                id=f"{word}-{numbers[act]}",
                act=act,
                span=Span(when, when),
                kind=EVENT_WORDS[word].kind or draw(st.sampled_from(KINDS.get(word, ("",)))),
                occurrence=numbers[act],
                stated=((STATED[act], Span(when + further, when + further)),) if act in STATED else (),
            )
        )
    known = {name: FactClaim(name, draw(st.sampled_from(["yes", "no"]))) for name in FACTS}
    return replace(complete(findings=draw(past_findings)), events=tuple(events), facts=known)


past_findings: SearchStrategy[list[str]] = st.lists(
    st.sampled_from(["2022-05-01", "2023-02-01", "2023-04-01"]), max_size=3
)
chosen_readings = st.fixed_dictionaries(
    {
        "Q1": st.sampled_from(["request", "agreement"]),
        "Q13": st.sampled_from(["treaty", "statute"]),
        "Q20": st.sampled_from(["direct", "notice_first"]),
        "Q31": st.sampled_from(["no", "yes"]),
        "Q32": st.sampled_from(["clear_days", "day_15"]),
        "Q34": st.sampled_from(["supplement", "replaces"]),
    }
)


@MANY
@given(anything(), chosen_readings, known_days)
def test_the_real_procedures_are_causal(record: Record, chosen: dict[str, str], cut: int) -> None:
    nothing_later_counts(BOTH, record, chosen, cut)


# Cases that have gone wrong elsewhere --------------------------------------------------------------------------
def test_a_stated_date_about_the_past_starts_at_the_act_that_states_it() -> None:
    record = complete(
        event("review_requested", "2023-01-02"),
        event("review_accepted", "2023-01-05"),
        event("review_reported", "2023-02-01", "denial"),
        event("remediation_agreed", "2023-02-10", stated={"done_by": "2023-01-15"}),
    )
    item = norm_of(record, "c.wait")
    assert item.answer.begins == Span(day("2023-02-10"), day("2023-02-10"))
    assert item.answer.ends.lo == day("2023-02-11")


def test_a_lapse_is_foreseen_and_true_only_on_its_day() -> None:
    record = complete(event("review_requested", "2023-03-06"))
    foreseen = norm_of(record, "d.ask", "2023-03-10")
    assert foreseen.answer.begins == Span(day("2023-03-17"), day("2023-03-17"))
    assert foreseen.state is State.NOT_YET
    assert state(record, "d.ask", "2023-03-16") is State.NOT_YET
    assert state(record, "d.ask", "2023-03-17") is State.OPEN


def test_a_reply_in_time_takes_back_what_was_foreseen_and_nothing_that_had_come_about() -> None:
    record = complete(event("review_requested", "2023-03-06"), event("review_accepted", "2023-03-16"))
    assert norm_of(record, "d.ask", "2023-03-16").answer.begins.lo > day("2023-03-17")
    assert state(record, "d.ask", "2023-03-17") is State.NOT_YET


@pytest.mark.parametrize("second", ["2023-04-01", "2023-07-01"])
def test_an_act_before_any_round_stays_in_the_first_when_another_opens(second: str) -> None:
    early = event("panel_constituted", "2023-01-03")
    first = event("panel_requested", "2023-01-10", occurrence=1)
    other = event("panel_requested", second, occurrence=2)
    for record in (complete(early, first), complete(early, first, other)):
        assert norm_of(record, "e.confirm").answer.begins == Span(day("2023-01-03"), day("2023-01-03"))
