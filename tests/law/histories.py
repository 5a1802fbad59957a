"""Random histories: what truly happened, and what a record tells of it, exactly or not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from pliego.law.acts import ACT_BY_ID
from pliego.law.days import Span, day
from pliego.law.record import Completeness, Dating, Event, FactClaim, PriorFinding, Record
from tests.law.reference import Happening
from tests.law.strategies import COURSE, FACTS, KINDS, OF_CASE, OF_COURSE

FIRST: Final = day("2023-01-02")
LENGTH: Final = 150
IN_ORDER: Final = (
    "request", "ask_panel", "impose", "reply", "report", "extend_consultation", "agree_course", "extend_course",
    "complete_course",
)  # fmt: skip
"""The acts of the random histories, each after the act that it answers."""

STATES: Final = {"agree_course": "done_by", "extend_course": "until", "extend_consultation": "until"}
LABELS: Final = ("", "", "A", "B")
FURTHEST: Final = 60
"""How many days an announcement may lie behind the act, in these histories."""

days_known: SearchStrategy[int] = st.integers(FIRST, FIRST + LENGTH)
facts: SearchStrategy[dict[str, str]] = st.fixed_dictionaries(
    {name: st.sampled_from(["yes", "no"]) for name in FACTS}
)
findings: SearchStrategy[tuple[int, ...]] = st.lists(days_known, max_size=3).map(tuple)


@st.composite
def happenings(draw: st.DrawFn) -> tuple[Happening, ...]:
    """Acts in any order, lawful or not, never one of them twice on one day."""
    chosen = st.tuples(st.sampled_from([act.id for act in (*OF_CASE, *OF_COURSE)]), days_known)
    found = []
    for act, when in draw(st.lists(chosen, max_size=14, unique=True)):
        label = draw(st.sampled_from(LABELS)) if act in COURSE.act_ids else ""
        kind = draw(st.sampled_from(KINDS[act])) if act in KINDS else ""
        date = {STATES[act]: when + draw(st.integers(-20, 60))} if act in STATES else {}
        found.append(Happening(act, when, kind, label, date))
    return tuple(found)


@dataclass(frozen=True)
class Told:
    """A happening, and what the record tells of its day."""

    truth: Happening
    span: Span
    dating: Dating = Dating.DONE


def exactly(happened: Sequence[Happening]) -> tuple[Told, ...]:
    """Every happening told with its day."""
    return tuple(Told(each, Span(each.day, each.day)) for each in happened)


def recorded(
    told: Sequence[Told], known: dict[str, str], found: Sequence[Span], *, silent_on: Sequence[str] = ()
) -> Record:
    """A complete record of what is told, without the facts that it is silent on."""
    numbers: dict[str, int] = {}
    events = []
    for each in told:
        act = each.truth.act
        numbers[act] = numbers.get(act, 0) + 1
        events.append(
            Event(
                id=f"{act}-{numbers[act]}",
                act=act,
                span=each.span,
                kind=each.truth.kind,
                dating=each.dating,
                occurrence=numbers[act],
                proceeding=each.truth.proceeding,
                stated=tuple((name, Span(date, date)) for name, date in each.truth.stated.items()),
            )
        )
    return Record(
        events=tuple(events),
        facts={name: FactClaim(name, value) for name, value in known.items() if name not in silent_on},
        completeness=Completeness.COMPLETE,
        prior_findings=tuple(PriorFinding(span, "elsewhere", "owner") for span in found),
    )


@st.composite
def orderly(draw: st.DrawFn) -> tuple[Happening, ...]:
    """Acts of which none comes before what it answers, each course with a label that its acts name."""
    happened = sorted(draw(happenings()), key=lambda each: (IN_ORDER.index(each.act), each.day))
    kept: list[Happening] = []
    for each in happened:
        if each.act == "agree_course":
            label = "ABCDEFGHIJKLMN"[sum(other.act == "agree_course" for other in kept)]
        elif each.act in COURSE.act_ids:
            label = draw(
                st.sampled_from([other.proceeding for other in kept if other.act == "agree_course"] or [""])
            )
        else:
            label = ""
        labelled = replace(each, proceeding=label)
        if each.day >= earliest(labelled, kept):
            kept.append(labelled)
    return tuple(kept)


def earliest(each: Happening, before: Sequence[Happening]) -> int:
    """The first day on which an act can take place: that of the act it answers, in its own round."""
    answered = [
        other.day
        for other in before
        if other.act == ACT_BY_ID[each.act].answers
        and (each.act not in ("extend_course", "complete_course") or other.proceeding == each.proceeding)
    ]
    return min(answered, default=0)


@dataclass(frozen=True)
class Vague:
    """What a record tells, and several courses of events that it leaves open."""

    told: tuple[Told, ...]
    truths: tuple[tuple[Happening, ...], ...]


@st.composite
def vague(draw: st.DrawFn) -> Vague:
    """A record of ranges and announced dates, with some of the histories that would fit it."""
    happened = draw(orderly())
    told = tuple(draw(_telling(each)) for each in happened)
    several = draw(st.lists(st.lists(st.integers(0, 20), min_size=14, max_size=14), min_size=1, max_size=5))
    fitting = (_fitting(told, places) for places in several)
    return Vague(told, (happened, *(truth for truth in fitting if truth is not None)))


@st.composite
def _telling(draw: st.DrawFn, each: Happening) -> Told:
    before, later = draw(st.sampled_from([(0, 0), (0, 0), (1, 1), (4, 0), (0, 9), (20, 30)]))
    dating = draw(st.sampled_from([Dating.DONE, Dating.DONE, Dating.ANNOUNCED]))
    return Told(each, Span(each.day - before, each.day + later), dating)


def _fitting(told: Sequence[Told], places: Sequence[int]) -> tuple[Happening, ...] | None:
    """A history within what is told: each act so many twentieths into the days that remain possible for it."""
    found: list[Happening] = []
    for each, place in zip(told, places, strict=False):
        bounded = each.dating is Dating.ANNOUNCED and ACT_BY_ID[each.truth.act].answers
        lo = max(each.span.hi - FURTHEST if bounded else each.span.lo, earliest(each.truth, found))
        if lo > each.span.hi:
            return None
        found.append(replace(each.truth, day=lo + (each.span.hi - lo) * place // 20))
    return tuple(found)


@st.composite
def narrower(draw: st.DrawFn, told: Sequence[Told], truth: Sequence[Happening]) -> tuple[Told, ...]:
    """The same record with some of its ranges made narrower, in a way that still fits what happened."""
    return tuple([draw(_narrowed(each, when.day)) for each, when in zip(told, truth, strict=True)])


@st.composite
def _narrowed(draw: st.DrawFn, each: Told, when: int) -> Told:
    lo = draw(st.sampled_from([each.span.lo, min(when, each.span.lo + 2), when]))
    hi = draw(st.sampled_from([each.span.hi, max(when, each.span.hi - 2), when]))
    return replace(each, span=Span(min(lo, when), hi))
