"""Silence is not absence, and announced is not done: nobody is late on what a public record does not show."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pliego.law.acts import ACT_BY_ID, ACTS, EVENT_WORDS, Silence
from pliego.law.days import ALWAYS, NEVER, Span, day
from pliego.law.irregular import Flag
from pliego.law.norms import Duty
from pliego.law.record import Completeness, Dating, Event, FactClaim, Record
from pliego.law.standing import Standing, State
from tests.law.builders import BOTH, LATER, at, complete, event, flags, norm_of, rebuilt, span, state, undated

MANY = settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
FIRST: Final = day("2023-01-02")
LONG_AFTER: Final = day("2029-01-01")
DUTIES = [norm.id for procedure in BOTH for norm in procedure.norms if isinstance(norm, Duty)]


# Silence -------------------------------------------------------------------------------------------------------
DAYS = st.integers(FIRST, FIRST + 300)
KINDS = {
    act.id: tuple(kind for _, kind in act.words if kind) or ("",)
    for act in ACTS
} | {"report": ("denial", "no_denial"), "determine": ("denial", "no_denial", "no_jurisdiction")}  # fmt: skip


@st.composite
def any_event(draw: st.DrawFn, datings: tuple[Dating, ...]) -> Event:
    act = draw(st.sampled_from([act.id for act in ACTS]))
    lo, wide = draw(DAYS), draw(st.sampled_from([0, 0, 0, 30]))
    dating = draw(st.sampled_from(datings))
    return Event(
        id=act,
        act=act,
        span=Span(ALWAYS if dating is Dating.UNDATED else lo, lo + wide),
        kind=draw(st.sampled_from((*KINDS[act], ""))),
        dating=dating,
        occurrence=draw(st.integers(1, 2)),
        stated=(("done_by", Span(lo + 60, lo + 60)), ("until", Span(lo + 20, lo + 20))),
    )


def events_dated(*datings: Dating) -> st.SearchStrategy[list[Event]]:
    return st.lists(any_event(datings), max_size=20)


@MANY
@given(events_dated(*Dating), st.integers(FIRST, LONG_AFTER))
def test_a_rebuilt_record_makes_no_duty_overdue_whatever_it_shows(events: list[Event], as_of: int) -> None:
    found = at(Record(tuple(events)), as_of)
    assert [item.key for item in found.items if item.state is State.OVERDUE] == []


def test_a_complete_record_does() -> None:
    requested = event("review_requested", "2023-03-06")
    item = norm_of(complete(requested), "c.reply", "2023-03-18")
    assert (item.state, item.answer.late) == (State.OVERDUE, Span(2, 2))
    assert state(rebuilt(requested), "c.reply", "2023-03-18") is State.UNRECORDED


def test_so_does_a_source_that_says_that_there_was_no_answer() -> None:
    silent = rebuilt(event("review_requested", "2023-03-06"))
    assert state(replace(silent, absent=frozenset({"reply"})), "c.reply", "2023-03-18") is State.OVERDUE


def test_a_power_that_only_silence_opens_is_open_if() -> None:
    requested = event("review_requested", "2023-03-06")
    assert state(rebuilt(requested), "d.ask", "2023-03-18") is State.OPEN_IF
    assert state(complete(requested), "d.ask", "2023-03-18") is State.OPEN
    assert state(complete(requested), "d.ask", "2023-03-16") is State.NOT_YET


def test_requests_panels_and_remedies_are_announced_so_that_silence_is_absence() -> None:
    declined = rebuilt(event("review_requested", "2023-03-06"), event("review_declined", "2023-03-08"))
    found = at(declined)
    assert found.by_key["d.draw"].state is State.NOT_RUNNING
    assert found.by_key["i.in_force"].state is State.NOT_YET
    assert not found.leaves.silent("ask_panel")
    assert found.leaves.silent("report")


def test_an_unrecorded_end_lies_after_the_last_step_on_record() -> None:
    declined = rebuilt(event("review_requested", "2023-03-06"), event("review_declined", "2023-03-08"))
    item = norm_of(declined, "d.ask")
    assert item.answer.ends == Span(day("2023-03-08"), NEVER)
    assert item.state is State.OPEN_IF
    assert state(
        rebuilt(event("review_requested", "2023-03-06"), event("resolved", "2023-05-01")), "d.ask"
    ) is (State.CLOSED)


def test_the_panel_of_the_respondent_is_not_overdue_in_silence() -> None:
    record = rebuilt(
        event("remedy_intent_notified", "2023-03-01"), event("respondent_panel_requested", "2023-03-06")
    )
    for key in ("d.draw", "g.determine_no_verification"):
        assert state(record, key) in (State.UNRECORDED, State.UNSETTLED), key
    assert state(replace(record, completeness=Completeness.COMPLETE), "d.draw") is State.OVERDUE


# Announced and undated -----------------------------------------------------------------------------------------
@MANY
@given(events_dated(Dating.ANNOUNCED, Dating.PUBLISHED, Dating.UNDATED), st.sampled_from(Completeness), DAYS)
def test_an_announced_or_undated_act_is_never_surely_late(
    events: list[Event], completeness: Completeness, further: int
) -> None:
    found = at(Record(tuple(events), completeness=completeness), further + 400)
    assert [item.key for item in found.items if item.state is State.MET_LATE] == []
    assert [flag for flag in found.irregularities if flag.kind is Flag.LATE] == []


@pytest.mark.parametrize("dating", [Dating.ANNOUNCED, Dating.PUBLISHED])
def test_an_announcement_is_an_upper_bound_of_the_act(dating: Dating) -> None:
    requested = event("review_requested", "2023-03-06")
    announced = event("review_accepted", "2023-03-17", dating=dating)
    item = norm_of(rebuilt(requested, announced), "c.reply")
    assert item.answer.done == span("2023-03-06/2023-03-17")
    assert (item.state, item.answer.late) == (State.POSSIBLY_LATE, Span(0, 1))
    in_time = event("review_accepted", "2023-03-16", dating=dating)
    assert state(rebuilt(requested, in_time), "c.reply") is State.MET


@pytest.mark.parametrize("dating", [Dating.DONE, Dating.NOTIFIED])
def test_an_act_done_or_notified_took_place_on_its_day(dating: Dating) -> None:
    record = rebuilt(
        event("review_requested", "2023-03-06"), event("review_accepted", "2023-03-17", dating=dating)
    )
    assert norm_of(record, "c.reply").answer.late == Span(1, 1)


def test_an_announced_panel_request_makes_no_decision_late() -> None:
    petition, found = event("petition_filed", "2023-01-02"), event("committee_found", "2023-01-20")
    asked = event("panel_requested", "2023-05-02", dating=Dating.ANNOUNCED)
    item = norm_of(complete(petition, found, asked), "us.panel_decision")
    assert (item.state, item.answer.late) == (State.POSSIBLY_LATE, Span(0, 42))


def test_an_announced_trigger_puts_the_last_day_within_a_range() -> None:
    record = rebuilt(
        event("review_requested", "2023-03-06"),
        event("review_reported", "2023-04-20", "denial", dating=Dating.ANNOUNCED),
    )
    assert norm_of(record, "c.consult").answer.begins == span("2023-03-06/2023-04-20")


def test_an_undated_answer_leaves_its_duty_unsettled_and_opens_no_door_surely() -> None:
    record = rebuilt(event("review_requested", "2023-03-06"), undated("review_accepted", "2026-03-31"))
    found = at(record)
    assert found.by_key["c.reply"].state is State.UNSETTLED
    assert found.by_key["d.ask"].state in (State.OPEN_IF, State.UNSETTLED)
    assert not found.irregularities


# The hidden truth lies inside what is said ---------------------------------------------------------------------
@dataclass(frozen=True)
class Hidden:
    """A lawful course of events, the acts that the public record does not show, and whether anyone petitioned."""

    happened: Mapping[str, Event]
    unshown: frozenset[str]
    petitioned: bool

    def record(self, completeness: Completeness) -> Record:
        """The record of the authority, or the public one."""
        shown = completeness is Completeness.RECONSTRUCTED
        return Record(
            tuple(each for act, each in self.happened.items() if not (shown and act in self.unshown)),
            {"petitioner_named": FactClaim("petitioner_named", "yes")},
            completeness,
            frozenset() if self.petitioned else frozenset({"petition"}),
        )


LASTING: Final = {"resolve", "close", "withdraw", "close_facility"}
OTHER_TRIGGER: Final = {"constitute": "respondent_asks_panel", "replace_panelist": "respondent_asks_panel"}
SHOWN_WITH: Final = {"agree_course": ("notify_intent", "extend_course")}
"""Acts that are on record wherever certain later acts are."""


@st.composite
def hidden(draw: st.DrawFn) -> Hidden:
    petitioned = draw(st.booleans())
    happened: dict[str, Event] = {}
    for act in in_causal_order():
        triggers = sorted(happened[name].span.lo for name in _triggers(act) if name in happened)
        implied = ACT_BY_ID[act].implies if petitioned or act != "request" else ()
        possible = (
            all(name in happened and kind in ("", happened[name].kind) for name, kind in implied)
            and (triggers or not ACT_BY_ID[act].answers)
            and (petitioned or act not in ("petition", "find"))
            and not (act == "respondent_asks_panel" and "ask_panel" in happened)
        )
        if possible and draw(st.integers(0, 3)):
            since = max([FIRST, *triggers[:1], *(happened[name].span.lo for name, _ in implied)])
            when, kind = since + draw(st.integers(0, 40)), draw(st.sampled_from(KINDS[act]))
            happened[act] = _happened(act, when, kind, draw(st.integers(0, 60)))
    last = max((each.span.lo for each in happened.values()), default=FIRST)
    ends = {
        act: _happened(act, last + draw(st.integers(0, 40)), "", 0)
        for act in sorted(LASTING)
        if draw(st.booleans())
    }
    unshown = {
        act
        for act in happened
        if ACT_BY_ID[act].silence is Silence.UNRECORDED
        and not any(later in happened for later in SHOWN_WITH.get(act, ()))
        and draw(st.booleans())
    }
    final = max((each.span.lo for each in ends.values()), default=0)
    unshown |= {
        act
        for act, each in ends.items()
        if ACT_BY_ID[act].silence is Silence.AFTER_LAST and each.span.lo == final and draw(st.booleans())
    }
    return Hidden(happened | ends, frozenset(unshown), petitioned)


def _triggers(act: str) -> Iterator[str]:
    yield ACT_BY_ID[act].answers
    if act in OTHER_TRIGGER:
        yield OTHER_TRIGGER[act]


def _happened(act: str, when: int, kind: str, further: int) -> Event:
    date = Span(when + further, when + further)
    return Event(
        id=act, act=act, span=Span(when, when), kind=kind, stated=(("done_by", date), ("until", date))
    )


def in_causal_order() -> list[str]:
    """The acts but those that end a case and the tip, each after those it answers or presupposes."""
    left, placed = [act.id for act in ACTS if act.id not in {*LASTING, "tip"}], list[str]()
    while left:
        free = next(
            act
            for act in left
            if {ACT_BY_ID[act].answers, *(name for name, _ in ACT_BY_ID[act].implies)} <= {"", *placed}
            and OTHER_TRIGGER.get(act, "") in ("", *placed)
        )
        left.remove(free)
        placed.append(free)
    return placed


SURE: Final = (State.MET, State.MET_LATE, State.OVERDUE, State.HOLDS, State.FAILS, State.IN_FORCE, State.OPEN)


@MANY
@given(
    hidden(), st.sampled_from(["no", "yes"]), st.sampled_from(["supplement", "replaces"]),
    st.sampled_from(["request", "agreement"]),
)  # fmt: skip
def test_what_a_rebuilt_record_says_contains_what_truly_happened(
    truth: Hidden, late_answer: str, second_report: str, start: str
) -> None:
    chosen = {"Q31": late_answer, "Q34": second_report, "Q1": start}
    real = at(truth.record(Completeness.COMPLETE), LONG_AFTER, chosen)
    public = at(truth.record(Completeness.RECONSTRUCTED), LONG_AFTER, chosen)
    for item in public.items:
        if item.norm.of is not None and item.round is None:
            continue
        told, so = spans_of(public, item.key), spans_of(real, item.key)
        assert all(each.contains(fact) for each, fact in zip(told, so, strict=True)), (item.key, told, so)
        if item.state in SURE:
            truly = real.by_key[item.key].state
            assert truly in (item.state, State.NOT_RUNNING if item.state is State.MET else item.state), (
                item.key
            )
    known = {(flag.kind, flag.act) for flag in real.irregularities}
    assert {(flag.kind, flag.act) for flag in public.irregularities} <= known, (
        "a flag that the truth does not bear"
    )


def spans_of(found: Standing, key: str) -> list[Span]:
    item = found.by_key[key]
    own = found.values_of(item)
    return [own.span(index) for index in item.compiled.at.nodes]


# Nobody is accused ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize("key", DUTIES)
def test_no_duty_is_late_in_a_record_that_shows_only_a_request(key: str) -> None:
    item = norm_of(rebuilt(event("review_requested", "2023-03-06")), key, LATER)
    assert item.state in (State.NOT_RUNNING, State.UNRECORDED, State.UNSETTLED, State.MET, State.RELEASED)
    assert not flags(rebuilt(event("review_requested", "2023-03-06")), Flag.LATE)


def test_every_word_of_the_docket_is_known_to_these_tests() -> None:
    assert (
        {known.act for known in EVENT_WORDS.values() if known.act}
        == {act.id for act in ACTS if act.words}
        <= {*KINDS}
    )
