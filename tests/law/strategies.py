"""Random small procedures and random records, for the properties that hold of every one of them."""

from dataclasses import replace
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from pliego.law.acts import Act, Role
from pliego.law.acts import mechanism as acts
from pliego.law.days import day
from pliego.law.marks import Mark
from pliego.law.moments import (
    PROMPTLY,
    Limit,
    Moment,
    Rolled,
    all_of,
    always,
    any_of,
    business_days,
    clear_business_days,
    clear_days,
    days,
    extended,
    fact,
    first_round,
    isnt,
    never,
    nth_finding,
    on,
    stated,
    stopped,
    years,
)  # fmt: skip
from pliego.law.moments import day as fixed
from pliego.law.norms import Duty, Effect, Force, Norm, Power, Procedure, Standstill, Track, Use, Window
from pliego.law.norms import Test as Question
from pliego.law.readings import Q1, Q3, Q3D, Q33
from tests.law.builders import procedure

FIRST: Final = day("2023-01-02")
LENGTH: Final = 150
FACTS: Final = ("in_territory", "competes")
KINDS: Final = {
    "reply": ("accepted", "declined"),
    "report": ("denial", "no_denial"),
}
STATES: Final = {"agree_course": "done_by", "extend_course": "until", "extend_consultation": "until"}
COURSE: Final = Track("course", (acts.agree_course,), (acts.extend_course, acts.complete_course))
OF_CASE: Final = (
    acts.request,
    acts.reply,
    acts.report,
    acts.extend_consultation,
    acts.ask_panel,
    acts.impose,
)
OF_COURSE: Final = (acts.agree_course, acts.extend_course, acts.complete_course)
LABELS: Final = ("", "", "A", "B")

limits: SearchStrategy[Limit] = st.one_of(
    st.integers(0, 40).map(days),
    st.integers(0, 12).map(business_days),
    st.integers(0, 15).map(clear_days),
    st.integers(0, 6).map(clear_business_days),
    st.integers(1, 2).map(years),
)
known_days: SearchStrategy[int] = st.integers(FIRST, FIRST + LENGTH)


Leaf = tuple[Act, tuple[str, ...]]
ANY_ACT: Final[tuple[Leaf, ...]] = (
    *((act, ()) for act in (*OF_CASE, *OF_COURSE)),
    *((act, (kind,)) for act in OF_CASE for kind in KINDS.get(act.id, ())),
)
sometimes: SearchStrategy[Leaf] = st.sampled_from(ANY_ACT)


def happened_since(leaf: Leaf, since: Moment) -> Moment:
    """An act, of one kind or of any, since some moment."""
    act, kinds = leaf
    return on(act, *kinds, since=since)


def put_off(due: Moment, since: Moment) -> Moment:
    """A last day that an extension of the course moves."""
    until = stated(acts.extend_course, "until", since=since)
    return extended(due, on(acts.extend_course, since=since), until, Q33)


def interrupted(due: Moment, began: Leaf, resumed: Leaf) -> Moment:
    """A last day that a pause puts off."""
    return stopped(due, (happened_since(began, always), happened_since(resumed, fixed("2023-02-01"))))


def moved(start: Moment, limit: Limit) -> Moment:
    """A moment and a limit."""
    return start + limit


def unless(start: Moment, cut: Moment) -> Moment:
    """A moment that another cuts off."""
    return start.unless(cut)


def rolling(start: Moment) -> Moment:
    """A last day that may roll."""
    return Rolled(start, Q3, "")


def by_reading(one: Moment, other: Moment) -> Moment:
    """A moment that a question decides."""
    return Q1.pick(request=one, agreement=other)


def done_by(since: Moment) -> Moment:
    """The date that a course states."""
    return stated(acts.agree_course, "done_by", since=since)


def first_of_rounds(inner: Moment) -> Moment:
    """What the case sees of the rounds."""
    return first_round(COURSE, inner)


def every(parts: list[Moment]) -> Moment:
    """The latest of some moments."""
    return all_of(*parts)


def some(parts: list[Moment]) -> Moment:
    """The earliest of some moments."""
    return any_of(*parts)


def larger(part: SearchStrategy[Moment]) -> SearchStrategy[Moment]:
    """Moments made of others."""
    several = st.lists(part, max_size=3)
    return st.one_of(
        st.builds(happened_since, sometimes, part),
        st.builds(moved, part, limits),
        st.builds(some, several),
        st.builds(every, several),
        st.builds(unless, part, part),
        st.builds(rolling, part),
        st.builds(by_reading, part, part),
        st.builds(done_by, part),
        st.builds(put_off, part, part),
        st.builds(interrupted, part, sometimes, sometimes),
    )


leaves: SearchStrategy[Moment] = st.one_of(
    st.builds(happened_since, sometimes, st.just(always)),
    st.sampled_from([always, never, nth_finding(1), nth_finding(2), fixed("2023-03-10")]),
    st.sampled_from([*map(fact, FACTS), *map(isnt, FACTS)]),
)
of_round: SearchStrategy[Moment] = st.recursive(
    st.one_of(leaves, st.just(COURSE.opened)), larger, max_leaves=5
)
of_case: SearchStrategy[Moment] = st.recursive(
    st.one_of(leaves, leaves, st.builds(first_of_rounds, of_round)), larger, max_leaves=5
)
MOMENTS: Final = {None: of_case, COURSE: of_round}
every_act: SearchStrategy[Act] = st.sampled_from((*OF_CASE, *OF_COURSE))
discharging = st.lists(st.sampled_from(OF_CASE), min_size=1, max_size=2, unique=True).map(tuple)
within: SearchStrategy[Limit] = st.one_of(limits, st.just(PROMPTLY))


def norms(of: Track | None) -> SearchStrategy[Norm]:
    """Any norm, of the case or of the rounds of a track."""
    moment = MOMENTS[of]
    common = {
        "id": st.just("norm"), "cite": st.just("1"), "rows": st.just(()), "mark": st.just(Mark.V),
        "says": st.just("So it is."), "of": st.just(of),
    }  # fmt: skip
    duties = st.builds(
        Duty,
        **common,
        bearer=st.just(Role.RESPONDENT),
        discharged_by=discharging,
        counted_from=moment,
        within=within,
        arises=st.one_of(st.none(), moment),
        released_by=moment,
        extended_by=st.sampled_from([None, acts.extend_consultation]),
        force=st.just(Force.HARD),
        last_day=st.sampled_from([Q3, Q3D]),
        rolls_on=st.sampled_from(["", "US"]),
    )
    windows = st.lists(st.builds(Window, moment, moment), min_size=1, max_size=3).map(tuple)
    return st.one_of(
        duties,
        st.builds(
            Power, **common, holder=st.just(Role.EITHER), act=every_act, windows=windows, kinds=st.just(()),
            use=st.sampled_from(Use),
        ),
        st.builds(
            Standstill, **common, whom=st.just(Role.EITHER), act=every_act, kinds=st.just(()), since=moment,
            until=moment,
        ),
        st.builds(Effect, **common, since=moment, until=moment),
        st.builds(Question, **common, holds=moment, asked=moment),
    )  # fmt: skip


any_norm: SearchStrategy[Norm] = st.one_of(norms(None), norms(None), norms(COURSE))


def numbered(found: list[Norm]) -> Procedure:
    """A procedure of some norms, each with an id of its own."""
    return procedure(*(replace(norm, id=f"norm-{place}") for place, norm in enumerate(found)))


procedures: SearchStrategy[Procedure] = st.lists(any_norm, min_size=1, max_size=4).map(numbered)


readings: SearchStrategy[dict[str, str]] = st.fixed_dictionaries(
    {
        "Q1": st.sampled_from(Q1.values),
        "Q2": st.sampled_from(["union", "MX", "US"]),
        "Q3": st.sampled_from(Q3.values),
        "Q3d": st.sampled_from(Q3D.values),
        "Q33": st.sampled_from(Q33.values),
    }
)
