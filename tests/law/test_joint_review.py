"""The joint review: who confirms, which reviews follow, and when the term ends, on every day from 2020 to 2040.

Expected days stand as written dates or are counted with `datetime` alone.
"""

from datetime import date, timedelta
from typing import Final

import pytest

from pliego.law import State
from pliego.law.days import Span, day, span_of, to_date
from pliego.law.joint_review import (
    ANSWERS,
    Review,
    ReviewAct,
    ReviewDay,
    Wish,
    next_review,
    positions,
    record_of,
    review_calendar,
    review_standing,
    term_ends,
    withdrawals,
)
from pliego.law.record import Record

FIRST: Final = date(2020, 7, 1)
EVERY_DAY: Final = [FIRST + timedelta(days=n) for n in range((date(2040, 12, 31) - FIRST).days + 1)]
DAYS: Final = [when for when in EVERY_DAY if when.day == 15 or (when.month, when.day) in {
    (5, 31), (6, 1), (6, 2), (6, 30), (7, 1), (7, 2)}]  # fmt: skip
"""One day a month, every day on which anything changes, and the days before and after it."""
HELD: Final = ReviewAct("held", "joint_review_held", span_of("2026-07-01"))
YEARLY: Final = [date(year, 7, 1) for year in range(2027, 2037)]


def answer(party: str, when: str, word: str = "confirmed") -> ReviewAct:
    return ReviewAct(f"{party}-{when}", f"term_{word}_{party.lower()}", span_of(when))


def all_confirm(when: str) -> list[ReviewAct]:
    return [answer(party, when) for party in ANSWERS]


def one_refuses(refusing: str) -> list[ReviewAct]:
    """The record of a review at which one Party did not confirm and the others did."""
    words = {party: "not_confirmed" if party == refusing else "confirmed" for party in ANSWERS}
    return [HELD, *(answer(party, "2026-07-01", word) for party, word in words.items())]


def calendar(acts: list[ReviewAct], when: date) -> tuple[ReviewDay, ...]:
    return review_calendar(record_of(acts), when.toordinal())


def due(acts: list[ReviewAct], when: date) -> list[date]:
    return [to_date(row.last_day) for row in calendar(acts, when) if row.state is not Review.HELD]


def ends(acts: list[ReviewAct], when: date) -> date:
    found = term_ends(record_of(acts), when.toordinal())
    assert found.exact
    return to_date(found.lo)


# R17 --------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("refusing", list(ANSWERS))
def test_r17_one_party_not_confirmed_yields_a_review_every_year_until_2036(refusing: str) -> None:
    acts = one_refuses(refusing)
    assert due(acts, date(2026, 7, 2)) == YEARLY
    assert ends(acts, date(2026, 7, 2)) == date(2036, 7, 1)


@pytest.mark.parametrize("refusing", list(ANSWERS))
def test_r17_the_same_record_with_that_party_confirmed_has_its_next_review_in_2032(refusing: str) -> None:
    acts = [act for act in one_refuses(refusing) if not act.id.startswith(refusing)]
    assert due([*acts, answer(refusing, "2026-07-01")], date(2026, 7, 2)) == [date(2032, 7, 1)]
    assert ends([*acts, answer(refusing, "2026-07-01")], date(2026, 7, 2)) == date(2042, 7, 1)


def test_a_party_that_confirms_later_ends_the_yearly_reviews_once_all_have() -> None:
    acts = [*one_refuses("US"), answer("US", "2028-03-01")]
    assert due(acts, date(2028, 2, 29)) == YEARLY
    assert due(acts, date(2028, 3, 1)) == [date(2027, 7, 1), date(2034, 3, 1)]
    assert ends(acts, date(2028, 2, 29)) == date(2036, 7, 1)
    assert ends(acts, date(2028, 3, 1)) == date(2044, 3, 1)


def test_a_party_of_which_nothing_is_recorded_may_not_be_said_to_have_confirmed_or_refused() -> None:
    """The United States did not confirm; nothing is recorded of the others: the term is surely not extended."""
    acts = [HELD, answer("US", "2026-07-01", "not_confirmed")]
    wishes = {one.party: one.wish for one in positions(record_of(acts), day("2026-11-22"))}
    assert wishes == {"CA": Wish.NOT_ON_RECORD, "MX": Wish.NOT_ON_RECORD, "US": Wish.NOT_CONFIRMED}
    assert due(acts, date(2026, 11, 22)) == YEARLY


def test_a_review_whose_answers_nobody_recorded_decides_no_review_after_it() -> None:
    assert due([HELD], date(2026, 7, 2)) == []
    assert due([], date(2028, 1, 1)) == [date(2026, 7, 1)]


# Every day --------------------------------------------------------------------------------------------------------
def test_from_2020_to_2040_the_calendar_is_whole_and_nothing_past_is_called_ahead() -> None:
    acts = one_refuses("US")
    record = record_of(acts)
    for when in DAYS:
        rows = review_calendar(record, when.toordinal())
        days = [to_date(row.last_day) for row in rows]
        assert days == [date(2026, 7, 1), *(YEARLY if when > date(2026, 7, 1) else [])], when
        assert [to_date(row.recommendations_by) for row in rows] == [one.replace(month=6) for one in days], (
            when
        )
        runs = when < date(2036, 7, 1)
        assert all(
            (row.state is Review.AHEAD) == (runs and to_date(row.last_day) >= when) for row in rows[1:]
        ), when
        following = next_review(rows, when.toordinal())
        ahead = [one for one in days if runs and one >= when and not (one == date(2026, 7, 1) == when)]
        assert (to_date(following.last_day) if following else None) == (ahead[0] if ahead else None), when
        assert ends(acts, when) == date(2036, 7, 1), when


def test_a_term_confirmed_by_all_ends_in_2042_and_never_earlier() -> None:
    acts = [HELD, *all_confirm("2026-07-01")]
    for when in DAYS:
        assert ends(acts, when) == date(2042 if when >= date(2026, 7, 1) else 2036, 7, 1), when


def test_what_happens_later_changes_no_earlier_day() -> None:
    """Causality: with the rows after a day cut off, that day's calendar is the same."""
    acts = [*one_refuses("US"), ReviewAct("again", "joint_review_held", span_of("2027-05-12")),
            answer("US", "2029-01-20")]  # fmt: skip
    for when in DAYS[::3]:
        cut = [act for act in acts if act.span.hi <= when.toordinal()]
        assert due(cut, when) == due(acts, when), when


def test_a_yearly_review_that_was_held_early_sets_the_year_of_the_next() -> None:
    acts = [*one_refuses("US"), ReviewAct("again", "joint_review_held", span_of("2027-05-12"))]
    found = calendar(acts, date(2027, 6, 1))
    assert [row.state for row in found[:3]] == [Review.HELD, Review.HELD, Review.AHEAD]
    assert to_date(found[2].last_day) == date(2028, 5, 12)


@pytest.mark.parametrize("early", [(2027, 5, 1), (2030, 6, 30), (2036, 5, 1)])
@pytest.mark.parametrize("first", ["2026-06-20", "2026-07-01"])
def test_no_review_is_listed_after_the_term_nor_ahead_on_its_end(
    first: str, early: tuple[int, int, int]
) -> None:
    held = ReviewAct("held", "joint_review_held", span_of(first))
    again = ReviewAct("again", "joint_review_held", Span(*(date(*early).toordinal(),) * 2))
    acts = [held, answer("US", "2026-07-01", "not_confirmed"), again]
    end = date(2036, 7, 1)
    for when in (date(2027, 6, 1), date(2036, 6, 30), end, date(2036, 8, 1), date(2040, 1, 1)):
        rows = calendar(acts, when)
        assert all(to_date(row.last_day) <= end for row in rows), when
        assert when < end or all(row.state is not Review.AHEAD for row in rows), when
        assert when < end or next_review(rows, when.toordinal()) is None, when


def test_a_review_that_was_held_stands_under_the_rule_that_asked_for_it() -> None:
    yearly = [*one_refuses("US"), ReviewAct("again", "joint_review_held", span_of("2027-05-12"))]
    extended = [
        HELD,
        *all_confirm("2026-07-01"),
        ReviewAct("six", "joint_review_held", span_of("2032-06-01")),
    ]
    unknown = [HELD, ReviewAct("again", "joint_review_held", span_of("2027-05-12"))]
    for acts, expected in (
        (yearly, ["jr.first", "jr.yearly"]),
        (extended, ["jr.first", "jr.after_extension"]),
        (unknown, ["jr.first", "jr.yearly"]),
    ):
        rows = calendar(acts, date(2033, 1, 1))
        assert [row.norm.id for row in rows if row.state is Review.HELD] == expected


def test_a_confirmation_stands_beside_what_the_party_says_later() -> None:
    acts = [HELD, answer("CA", "2026-07-01"), answer("CA", "2027-07-01", "not_confirmed")]
    canada = positions(record_of(acts), day("2028-01-01"))[0]
    assert (canada.party, canada.wish) == ("CA", Wish.NOT_CONFIRMED)
    assert canada.confirmed is not None
    assert canada.confirmed.span == span_of("2026-07-01")


# The norms --------------------------------------------------------------------------------------------------------
def state_of(record: Record, key: str, when: str) -> State:
    return review_standing(record, day(when)).by_key[key].state


def test_the_review_of_2026_met_its_day_and_shows_no_irregularity() -> None:
    record = record_of(one_refuses("US"))
    found = review_standing(record, day("2026-11-22"))
    assert found.by_key["jr.first"].state is State.MET
    assert found.by_key["jr.yearly"].state is State.PENDING
    assert found.irregularities == ()


def test_a_yearly_review_that_is_not_on_record_is_never_called_late() -> None:
    record = record_of(one_refuses("US"))
    late = {State.OVERDUE, State.MET_LATE, State.POSSIBLY_LATE}
    for when in DAYS:
        assert not {item.state for item in review_standing(record, when.toordinal()).items} & late, when


def test_a_review_does_not_meet_the_duty_to_hold_the_next_one() -> None:
    record = record_of([*one_refuses("US"), ReviewAct("again", "joint_review_held", span_of("2027-07-01"))])
    rounds = [
        item for item in review_standing(record, day("2027-08-01")).items if item.norm.id == "jr.yearly"
    ]
    assert [item.state for item in rounds] == [State.MET, State.PENDING]


@pytest.mark.parametrize(
    ("when", "expected"),
    [("2026-05-31", State.OPEN), ("2026-06-01", State.OPEN), ("2026-06-02", State.CLOSED)],
)
def test_recommendations_close_one_month_before_the_review(when: str, expected: State) -> None:
    assert state_of(record_of([]), "jr.recommend", when) is expected


@pytest.mark.parametrize(("when", "expected"), [("2027-06-01", State.OPEN), ("2027-06-02", State.CLOSED)])
def test_recommendations_for_a_yearly_review_close_one_month_before_it_too(
    when: str, expected: State
) -> None:
    assert state_of(record_of(one_refuses("US")), "jr.recommend_yearly", when) is expected


def test_withdrawal_takes_six_months() -> None:
    notice = ReviewAct("notice", "withdrawal_notice_given_us", span_of("2027-01-31"))
    record = record_of([*one_refuses("US"), notice])
    item = review_standing(record, day("2027-02-01")).by_key["jr.leaving"]
    assert item.answer.ends == Span(day("2027-07-31"), day("2027-07-31"))
    assert state_of(record_of([HELD]), "jr.leaving", "2027-02-01") is State.NOT_YET
    assert state_of(record_of([HELD]), "jr.withdraw", "2027-02-01") is not State.CLOSED


def test_each_notice_of_withdrawal_names_its_party_and_its_own_day_of_effect() -> None:
    given = {"us": "2026-08-01", "ca": "2027-01-31"}
    acts = [
        ReviewAct(f"leaves-{one}", f"withdrawal_notice_given_{one}", span_of(when))
        for one, when in given.items()
    ]
    record = record_of([*one_refuses("US"), *acts])
    found = [(one.party, one.effect) for one in withdrawals(record, day("2028-01-01"))]
    assert found == [("US", span_of("2027-02-01")), ("CA", span_of("2027-07-31"))]
    assert [one.party for one in withdrawals(record, day("2026-12-31"))] == ["US"]
    assert withdrawals(record, day("2026-07-31")) == ()


def test_the_parties_may_still_confirm_until_the_term_ends() -> None:
    record = record_of(one_refuses("US"))
    expected = {"2026-07-02": State.IN_FORCE, "2036-06-30": State.IN_FORCE, "2036-07-01": State.ENDED}
    assert {when: state_of(record, "jr.still_open", when) for when in expected} == expected


def test_a_word_of_another_instrument_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"panel-row.*panel_requested"):
        record_of([ReviewAct("panel-row", "panel_requested", span_of("2026-07-01"))])
