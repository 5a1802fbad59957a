"""Consultations and periods for comments: open, past or ahead, rightly for any day."""

import csv
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.periods import Openness, notices, periods, submissions
from pliego.agreement.review import read
from pliego.law.days import day

OPEN = (Openness.OPEN, Openness.PERHAPS_OPEN)
DATES = st.dates(date(2020, 1, 1), date(2040, 12, 31))
HEAD = "id,date,end_date,date_precision,party,kind,event,docket_or_reference,status,source,confidence\n"


def rows() -> list[dict[str, str]]:
    with (SHIPPED / "review_2026.csv").open(encoding="utf-8", newline="") as file:
        return [
            row
            for row in csv.DictReader(file)
            if row["kind"] in ("consultation", "hearing") and row["end_date"]
        ]


def test_every_consultation_that_names_a_last_day_is_a_period_and_no_other_row_is() -> None:
    found = periods(tables().review)
    assert sorted(one.step.id for one in found) == sorted(row["id"] for row in rows())
    assert {step.id for step in notices(tables().review)} == {
        "us-hearing-moved",
        "us-docket",
        "us-fr-inspection",
    }


def test_r19_a_past_deadline_is_never_listed_as_open_on_any_day_from_2020_to_2040() -> None:
    found = {one.step.id: one for one in periods(tables().review)}
    for n in range((date(2040, 12, 31) - date(2020, 1, 1)).days + 1):
        when = date(2020, 1, 1) + timedelta(days=n)
        for row in rows():
            state = found[row["id"]].on(when.toordinal())
            past = when > date.fromisoformat(row["end_date"])
            begun = when >= date.fromisoformat(row["date"])
            assert (state is Openness.PAST) == past, (row["id"], when)
            assert (state in OPEN) == (begun and not past), (row["id"], when)


@given(first=DATES, length=st.integers(0, 400), when=DATES)
def test_r19_a_period_of_any_days_is_open_from_its_first_to_its_last_day(
    first: date, length: int, when: date
) -> None:
    last = first + timedelta(days=length)
    text = f"{HEAD}one,{first},{last},day,US,consultation,Comments,,done,https://example.org/a,V\n"
    (period,) = periods(read(text.encode()).rows)
    expected = Openness.PAST if when > last else Openness.AHEAD if when < first else Openness.OPEN
    assert period.on(when.toordinal()) is expected


@given(when=DATES)
def test_r19_a_period_known_to_the_month_is_perhaps_open_in_it_and_never_after(when: date) -> None:
    text = f"{HEAD}one,2027-02,2027-04,month,MX,consultation,Tables,,done,https://example.org/a,V\n"
    (period,) = periods(read(text.encode()).rows)
    inside = date(2027, 2, 1) <= when <= date(2027, 4, 30)
    assert (period.on(when.toordinal()) is Openness.PERHAPS_OPEN) == inside
    assert (period.on(when.toordinal()) is Openness.PAST) == (when > date(2027, 4, 30))


@pytest.mark.parametrize("precision", ["week", "about"])
def test_a_period_whose_days_are_known_roughly_may_have_begun_a_week_sooner(precision: str) -> None:
    text = f"{HEAD}one,2027-02-15,2027-02-19,{precision},MX,hearing,Tables,,done,https://example.org/a,V\n"
    (period,) = periods(read(text.encode()).rows)
    states = {when: period.on(day(when)) for when in ("2027-02-07", "2027-02-08", "2027-02-19", "2027-02-20")}
    assert list(states.values()) == [
        Openness.AHEAD, Openness.PERHAPS_OPEN, Openness.PERHAPS_OPEN, Openness.PAST,
    ]  # fmt: skip


def test_what_was_submitted_is_told_by_rows_with_a_reference_or_a_last_day_and_by_no_list_of_ids() -> None:
    lines = (
        "a,2027-01-01,,day,US,consultation,Notice,,done,https://example.org/a,V\n"
        "b,2027-01-01,,day,US,consultation,Docket,USTR-1,done,https://example.org/a,V\n"
        "c,2027-01-01,2027-02-01,day,MX,hearing,Tables,,done,https://example.org/a,V\n"
        "d,2027-01-01,2027-02-01,day,MX,meeting,Council,art. 1,done,https://example.org/a,V\n"
    )
    assert [step.id for step in submissions(read(f"{HEAD}{lines}".encode()).rows)] == ["b", "c"]
    assert len(submissions(tables().review)) == 7


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2025-09-16", Openness.AHEAD), ("2025-09-17", Openness.OPEN),
        ("2025-11-03", Openness.OPEN), ("2025-11-04", Openness.PAST),
    ],
)  # fmt: skip
def test_the_comments_to_the_united_states_closed_on_3_november_2025(when: str, expected: Openness) -> None:
    (period,) = (one for one in periods(tables().review) if one.step.id == "us-fr")
    assert period.on(day(when)) is expected
