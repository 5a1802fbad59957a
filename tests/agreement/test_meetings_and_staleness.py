"""Since when no meeting is known, and which status is of the past, for any day."""

import csv
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.agreement.bodies import Body
from pliego.agreement.commitments import Commitment
from pliego.agreement.due import is_past_due
from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.kinds import Meets
from pliego.agreement.meetings import days_since, is_quiet, last_known
from pliego.agreement.staleness import Badge, badges_of
from pliego.agreement.values import when_of

TODAY = date(2026, 11, 22).toordinal()


def day(iso: str) -> int:
    return date.fromisoformat(iso).toordinal()


def body(id: str) -> Body:  # noqa: A002
    return tables().body[id]


def plain(name: str) -> list[dict[str, str]]:
    with (SHIPPED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_code_of_each_shipped_duty_is_what_its_words_say() -> None:
    yearly = re.compile(r"\b(?:annual|yearly|quarterly|(?:every|each|once a|per) year|monthly)\b")
    hardly = re.compile(r"annual (?:report|conference)|in (?:practice|theory)|proposed|first years")
    foreseen = {"more_often", "yearly", "yearly_unless_decided"}
    for row in plain("bodies"):
        words, code = row["meeting_duty"], row["meets"]
        assert (code in foreseen) == bool(yearly.search(words) and not hardly.search(words)), words
        assert (code == "yearly_unless_decided") == (code in foreseen and "unless" in words), words
        assert (code == "more_often") == (words == "quarterly"), words
        assert (code == "every_two_years") == ("every 2 years" in words), words


@pytest.mark.parametrize(
    "words", ["every year", "each year", "once a year", "twice a year", "cada año", "at least every 90 days"]
)
@pytest.mark.parametrize("meets", [*Meets])
def test_r18_the_flag_hangs_on_the_code_however_the_duty_is_worded(words: str, meets: Meets) -> None:
    one = replace(body("sps-committee"), meeting_duty=words, meets=meets)
    assert is_quiet(one, TODAY) == (meets in (Meets.MORE_OFTEN, Meets.YEARLY, Meets.YEARLY_UNLESS_DECIDED))


def test_r18_a_yearly_duty_and_no_meeting_known_in_13_months_is_flagged_to_the_day() -> None:
    sps = body("sps-committee")  # annual unless decided otherwise; the one known meeting was on 6 May 2021
    assert not is_quiet(sps, day("2022-06-06"))
    assert is_quiet(sps, day("2022-06-07"))


def test_a_body_without_any_known_meeting_is_flagged() -> None:
    assert is_quiet(body("macro-committee"), TODAY)
    assert last_known(body("macro-committee"), TODAY) is None


def test_a_body_without_a_yearly_duty_is_never_flagged() -> None:
    assert not is_quiet(body("labor-council"), day("2035-01-01"))


def test_a_meeting_on_an_unknown_day_counts_from_the_last_it_can_have_been() -> None:
    dialogue = body("sme-dialogue")  # its last known meeting is dated 2025
    assert not is_quiet(dialogue, day("2027-01-31"))
    assert is_quiet(dialogue, day("2027-02-01"))
    days = days_since(when_of("2025"), TODAY)
    assert (days.least, days.most) == (326, 690)


def test_days_since_a_known_day() -> None:
    days = days_since(when_of("2026-07-01"), TODAY)
    assert (days.least, days.most, days.exact) == (144, 144, True)


def test_a_meeting_that_has_not_begun_is_not_the_last_one() -> None:
    last = last_known(body("ftc"), day("2026-06-30"))
    assert last is not None
    assert last.text == "2024-05-22"


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_days_since_are_never_fewer_than_none_and_grow_by_one_a_day(today: date) -> None:
    for one in tables().bodies:
        last = last_known(one, today.toordinal())
        if last:
            days = days_since(last, today.toordinal())
            assert 0 <= days.least <= days.most
            assert days_since(last, (today + timedelta(days=1)).toordinal()).most == days.most + 1


def commitment(id: str) -> Commitment:  # noqa: A002
    return tables().commitment[id]


def test_a_status_is_stale_once_it_is_more_than_12_months_old() -> None:
    one = commitment("brk-04")  # status of 2026-07-01
    assert Badge.STALE not in badges_of(one, day("2027-07-01"))
    assert Badge.STALE in badges_of(one, day("2027-07-02"))


def test_a_status_known_to_the_month_is_stale_from_its_last_day_on() -> None:
    one = commitment("us-dem-wage")  # status of September 2025
    assert Badge.STALE not in badges_of(one, day("2026-09-30"))
    assert Badge.STALE in badges_of(one, day("2026-10-01"))


def count(badge: Badge) -> int:
    return sum(badge in badges_of(one, TODAY) for one in tables().commitments)


def test_r23_no_benchmark_is_as_many_as_the_rows_without_a_due_date_or_a_measure() -> None:
    missing = [
        row
        for row in plain("commitments")
        if not row["due_or_recurrence"] or row["indicator"] == "not measurable"
    ]
    assert count(Badge.NO_BENCHMARK) == len(missing)


def test_the_other_badges_are_as_many_as_plain_csv_counts() -> None:
    def last_day(text: str) -> date:
        year, month = int(text[:4]), int(text[5:7] or 12)
        return (
            date.fromisoformat(text)
            if len(text) == 10
            else date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        )

    dated = [last_day(row["status_date"]) for row in plain("commitments") if row["status_date"]]
    assert count(Badge.STALE) == sum(of.replace(year=of.year + 1) < date(2026, 11, 22) for of in dated)
    assert count(Badge.UNDATED) == len(plain("commitments")) - len(dated)
    assert count(Badge.UNVERIFIED) == sum(row["confidence"] == "M" for row in plain("commitments"))


# Past due ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("due", "last"),
    [
        ("2026-06-01", "2026-06-01"),
        ("2026-06", "2026-06-30"),
        ("before 2026-07-01", "2026-06-30"),
    ],
)
def test_what_is_due_by_a_day_or_month_is_past_due_the_day_after(due: str, last: str) -> None:
    one = replace(tables().commitment["t-34-7-2b"], due=due)
    assert not is_past_due(one, day(last))
    assert is_past_due(one, day(last) + 1)


@pytest.mark.parametrize(
    "due",
    [
        "",
        "2023",
        "2024-2026",
        "annual",
        "2023-08-22; annual",
        "2026-13",
        "2026 review",
        "45 days from request",
    ],
)
def test_what_names_no_single_day_or_month_is_never_past_due(due: str) -> None:
    assert not is_past_due(replace(tables().commitment["t-34-7-2b"], due=due), day("2099-01-01"))


def test_what_a_status_says_was_done_is_never_past_due() -> None:
    one = tables().commitment["t-34-7-2b"]
    for status in ("done", "done (virtual)", "done in May"):
        assert Badge.PAST_DUE not in badges_of(replace(one, status=status), TODAY)
    for status in ("not done", "partly done", "not found"):
        assert Badge.PAST_DUE in badges_of(replace(one, status=status), TODAY)
