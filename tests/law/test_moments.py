"""The algebra of moments: its laws, and the compiled program against a naive second interpreter."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pliego.law.acts.mechanism import ask_panel, request
from pliego.law.calendars import calendar, union
from pliego.law.days import ALWAYS, NEVER, SPAN_ALWAYS, SPAN_NEVER, Span, day, to_iso
from pliego.law.moments import (
    Limit,
    Moment,
    Unit,
    after,
    all_of,
    always,
    any_of,
    business_days,
    clear_business_days,
    clear_days,
    days,
    fact,
    isnt,
    never,
    nth_finding,
    on,
    years,
)  # fmt: skip
from pliego.law.norms import Norm, Procedure
from pliego.law.readings import environment
from pliego.law.record import Record
from pliego.law.standing import calendars_of, standing
from tests.law.builders import complete, event, span, value, values
from tests.law.histories import exactly, facts, findings, happenings, recorded
from tests.law.reference import Happening, Scene
from tests.law.strategies import COURSE, limits, of_case, procedures, readings

CALENDARS = calendars_of()
LONG_AFTER = day("2029-01-01")
MANY = settings(max_examples=160, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
FEWER = settings(MANY, max_examples=60)
UNKNOWN = Span(ALWAYS, NEVER)
REQUESTED = complete(event("review_requested", "2023-06-16"), between_us_and_mexico="yes", competes="no")

REASON = "the compiled program and the naive interpreter differ"


# The compiled program and the naive interpreter ----------------------------------------------------------------
@MANY
@given(procedures, happenings(), facts, findings, readings, st.integers(day("2022-12-01"), day("2023-07-31")))
def test_every_norm_has_the_value_and_state_that_plain_recursion_finds(
    procedure: Procedure,
    happened: tuple[Happening, ...],
    known: dict[str, str],
    found: tuple[int, ...],
    chosen: dict[str, str],
    today: int,
) -> None:
    record = recorded(exactly(happened), known, [Span(when, when) for when in found])
    for as_of in (today, LONG_AFTER):
        answered = standing((procedure,), record, as_of, readings=chosen)
        begun = tuple(each for each in happened if each.day <= as_of)
        scene = Scene(begun, known, found, environment(chosen), CALENDARS)
        for item in answered.items:
            here = scene if item.norm.of is None else seen_from(scene, item.round.number if item.round else 0)
            if here is None:
                continue
            own = answered.values_of(item)
            spans = [own.span(index) for index in item.compiled.at.nodes]
            assert spans == [Span(when, when) for when in here.values(item.norm)], f"{REASON}: {item.norm}"
            assert item.state == here.state(item.norm, as_of), f"{REASON}: {item.norm} on {to_iso(as_of)}"


def seen_from(scene: Scene, number: int) -> Scene | None:
    """The scene from inside a round of the course; none where no round opened."""
    rounds = scene.rounds(COURSE)
    if number == 0:
        assert not rounds, "a round that the engine does not show"
        return None
    return scene.within(COURSE, rounds[number - 1])


# Laws of the operators -----------------------------------------------------------------------------------------
def vague_record(spans: list[Span], known: dict[str, str]) -> Record:
    """A complete record of requests and replies, each somewhere in a span."""
    words = ("review_requested", "review_accepted")
    return complete(
        *(event(words[place % 2], when, occurrence=place // 2 + 1) for place, when in enumerate(spans)),
        **known,
    )


spans_known = st.tuples(st.integers(0, 40), st.integers(0, 25)).map(
    lambda pair: Span(day("2023-03-01") + pair[0], day("2023-03-01") + sum(pair))
)
records = st.builds(vague_record, st.lists(spans_known, max_size=4), facts)


@FEWER
@given(records, of_case, of_case, of_case)
def test_any_of_and_all_of_are_commutative_associative_and_idempotent(
    record: Record, a: Moment, b: Moment, c: Moment
) -> None:
    for several in (any_of, all_of):
        ab, ba, grouped, flat, twice, once = values(
            record,
            several(a, b), several(b, a), several(several(a, b), c), several(a, several(b, c)), several(a, a), a,
        )  # fmt: skip
        assert ab == ba
        assert grouped == flat
        assert twice == once


@FEWER
@given(records, of_case, of_case)
def test_earliest_and_latest_are_taken_end_by_end_and_have_neutral_elements(
    record: Record, a: Moment, b: Moment
) -> None:
    first, second, earliest, latest, or_never, and_always = values(
        record, a, b, any_of(a, b), all_of(a, b), any_of(a, never), all_of(a, always)
    )
    assert earliest == Span(min(first.lo, second.lo), min(first.hi, second.hi))
    assert latest == Span(max(first.lo, second.lo), max(first.hi, second.hi))
    assert or_never == and_always == first


def test_nothing_is_needed_for_all_of_nothing_and_nothing_suffices_for_any_of_nothing() -> None:
    assert values(REQUESTED, any_of(), all_of()) == (SPAN_NEVER, SPAN_ALWAYS)


@FEWER
@given(records, of_case, of_case, of_case)
def test_unless_cuts_only_from_an_earlier_day(record: Record, a: Moment, b: Moment, c: Moment) -> None:
    first, cut, left, never_cut, always_cut, itself, twice, either = values(
        record,
        a, b, a.unless(b), a.unless(never), a.unless(always), a.unless(a), a.unless(b).unless(c),
        a.unless(any_of(b, c)),
    )  # fmt: skip
    if first.exact and cut.exact:
        assert left == (first if first.lo <= cut.lo else SPAN_NEVER)
    assert first.contains(left) or left.hi == NEVER, "a moment is kept or dropped, never moved"
    assert left.lo in (first.lo, NEVER)
    assert never_cut == first
    assert always_cut == SPAN_ALWAYS if first == SPAN_ALWAYS else always_cut.lo in (first.lo, NEVER)
    assert itself.lo == first.lo
    assert twice == either


@pytest.mark.parametrize(
    ("start", "cut", "earliest", "latest"),
    [
        ("2023-03-10", "2023-03-10", "2023-03-10", "2023-03-10"),
        ("2023-03-10", "2023-03-11", "2023-03-10", "2023-03-10"),
        ("2023-03-10", "2023-03-09", "never", "never"),
        ("2023-03-10/2023-03-12", "2023-03-12", "2023-03-10", "2023-03-12"),
        ("2023-03-10/2023-03-12", "2023-03-11", "2023-03-10", "never"),
        ("2023-03-10/2023-03-12", "2023-03-09", "never", "never"),
        ("2023-03-10", "2023-03-05/2023-03-20", "2023-03-10", "never"),
    ],
)
def test_unless_on_days_and_ranges(start: str, cut: str, earliest: str, latest: str) -> None:
    record = complete(event("review_requested", start), event("panel_requested", cut))
    found = value(record, on(request).unless(on(ask_panel)))
    assert (to_iso(found.lo), to_iso(found.hi)) == (earliest, latest)


def test_a_fact_is_always_or_never_and_unsettled_when_unknown_or_contested() -> None:
    record = complete(between_us_and_mexico="yes", competes="no", in_territory="contested")
    assert values(record, fact("between_us_and_mexico"), isnt("between_us_and_mexico")) == (
        SPAN_ALWAYS,
        SPAN_NEVER,
    )
    assert values(record, fact("competes"), isnt("competes")) == (SPAN_NEVER, SPAN_ALWAYS)
    assert values(record, fact("in_territory"), isnt("in_territory")) == (UNKNOWN, UNKNOWN)
    assert values(record, fact("priority_sector"), isnt("priority_sector")) == (UNKNOWN, UNKNOWN)


def test_the_nth_finding_counts_findings_by_date_whatever_their_order_on_record() -> None:
    record = complete(findings=["2024-05-01", "2022-01-10", "2023-02"])
    first, second, third, fourth = values(record, *map(nth_finding, (1, 2, 3, 4)))
    assert (first, second, third, fourth) == (
        span("2022-01-10"),
        span("2023-02"),
        span("2024-05-01"),
        SPAN_NEVER,
    )


# Limits --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("sentinel", [always, never])
@given(limits)
def test_no_limit_moves_a_sentinel(sentinel: Moment, limit: Limit) -> None:
    assert value(REQUESTED, sentinel + limit) == value(REQUESTED, sentinel)


@given(limits, spans_known, st.integers(0, 20), st.integers(0, 20))
def test_limits_are_monotone(limit: Limit, start: Span, later: int, further: int) -> None:
    second = Span(start.lo + later, start.hi + later + further)
    one, other = (
        value(complete(event("review_requested", when)), on(request) + limit) for when in (start, second)
    )
    assert one.lo <= other.lo
    assert one.hi <= other.hi
    assert start.lo <= one.lo


@given(limits, spans_known)
def test_a_range_is_moved_end_by_end(limit: Limit, start: Span) -> None:
    whole, first, last = (
        value(complete(event("review_requested", when)), on(request) + limit)
        for when in (start, Span(start.lo, start.lo), Span(start.hi, start.hi))
    )
    assert whole == Span(first.lo, last.hi)


@pytest.mark.parametrize("name", ["union", "MX", "US"])
@given(st.integers(day("2020-07-01"), day("2030-06-30")), st.integers(0, 30))
def test_business_days_agree_with_a_loop_over_days(name: str, start: int, number: int) -> None:
    holidays = union("MX", "US") if name == "union" else calendar(name)
    when, left, left_clear = date.fromordinal(start), number, number + 1
    while left:
        when += timedelta(days=1)
        left -= holidays.is_business_day(when.toordinal())
    clear = date.fromordinal(start)
    while left_clear:
        clear += timedelta(days=1)
        left_clear -= holidays.is_business_day(clear.toordinal())
    record = complete(event("review_requested", start))
    found = values(
        record,
        on(request) + business_days(number),
        on(request) + clear_business_days(number),
        as_of=day("2031-01-01"),
        readings={"Q2": name},
    )
    assert [span.lo for span in found] == [when.toordinal(), clear.toordinal()]
    assert all(span.exact for span in found)


def test_clear_days_lie_between_so_that_the_act_falls_on_the_day_after_them() -> None:
    fifteen, clear, next_day = values(
        REQUESTED, on(request) + days(15), on(request) + clear_days(15), after(on(request))
    )
    assert [to_iso(found.lo) for found in (fifteen, clear, next_day)] == [
        "2023-07-01",
        "2023-07-02",
        "2023-06-17",
    ]


@pytest.mark.parametrize(
    ("start", "number", "end"),
    [("2024-02-29", 2, "2026-03-01"), ("2024-02-29", 4, "2028-02-29"), ("2023-02-28", 2, "2025-02-28")],
)
def test_a_year_begun_on_29_february_ends_on_1_march_where_there_is_no_29th(
    start: str, number: int, end: str
) -> None:
    assert value(complete(event("review_requested", start)), on(request) + years(number)) == span(end)


def test_a_limit_is_never_negative() -> None:
    with pytest.raises(ValueError, match="backward limit is a standstill"):
        Limit(-1, Unit.DAYS)


def test_the_naive_interpreter_is_no_copy_of_the_compiled_one() -> None:
    """Its text names nothing of the engine that computes: only the shapes of moments and norms."""
    from tests.law import reference

    computing = {"standing", "evaluate", "program", "compile_procedures", "rounds_of", "generate"}
    assert not computing & set(vars(reference))
    assert {"Norm", "m"} <= set(vars(reference))
    assert Norm.__module__ == "pliego.law.norms"
