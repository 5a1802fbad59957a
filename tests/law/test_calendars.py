"""Business-day calendars: hand-checked holidays, counting against a naive loop, reproducible data."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.law.calendars import CALENDAR_IDS, Calendar, calendar, union
from pliego.law.holidays import FIRST_DAY, HOLIDAYS, LAST_DAY

ROOT = Path(__file__).resolve().parents[2]
FIRST, LAST = FIRST_DAY.toordinal(), LAST_DAY.toordinal()
ALWAYS, NEVER = 0, 4_000_000
CALENDARS = [calendar(name) for name in CALENDAR_IDS] + [union("CA", "MX"), union("CA", "MX", "US")]

any_calendar = st.sampled_from(CALENDARS)
covered_day = st.integers(FIRST, LAST)
any_day = st.integers(FIRST - 400, LAST + 400) | st.sampled_from([ALWAYS, NEVER, -1, 10**9])
count = st.integers(0, 80)

# Worked out by hand from the statutes and a wall calendar, not from the library.
UNITED_STATES = {
    2020: "01-01 01-20 02-17 05-25 07-03 07-04 09-07 10-12 11-11 11-26 12-25",
    2021: "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31",
    2022: "01-01 01-17 02-21 05-30 06-19 06-20 07-04 09-05 10-10 11-11 11-24 12-25 12-26",
    2023: "01-01 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25",
    2024: "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
    2026: "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25",
}
MEXICO = {
    2020: "01-01 02-03 03-16 05-01 09-16 11-16 12-25",
    2021: "01-01 02-01 03-15 05-01 09-16 11-15 12-25",
    2022: "01-01 02-07 03-21 05-01 09-16 11-21 12-25",
    2023: "01-01 02-06 03-20 05-01 09-16 11-20 12-25",
    2024: "01-01 02-05 03-18 05-01 09-16 10-01 11-18 12-25",
    2025: "01-01 02-03 03-17 05-01 09-16 11-17 12-25",
    2030: "01-01 02-04 03-18 05-01 09-16 10-01 11-18 12-25",
}
CANADA = {
    2020: "01-01 04-10 05-18 07-01 09-07 10-12 11-11 12-25 12-26 12-28",
    2021: "01-01 04-02 05-24 07-01 09-06 09-30 10-11 11-11 12-25 12-26 12-27 12-28",
    2022: "01-01 01-03 04-15 05-23 07-01 09-05 09-30 10-10 11-11 12-25 12-26 12-27",
    2023: "01-01 01-02 04-07 05-22 07-01 07-03 09-04 09-30 10-02 10-09 11-11 11-13 12-25 12-26",
    2024: "01-01 03-29 05-20 07-01 09-02 09-30 10-14 11-11 12-25 12-26",
}
BY_HAND = [
    (country, year, days)
    for country, years in (("US", UNITED_STATES), ("MX", MEXICO), ("CA", CANADA))
    for year, days in years.items()
]


def ordinal(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def holidays_of(chosen: Calendar) -> set[date]:
    return {holiday.day for country in chosen.members for holiday in HOLIDAYS[country]}


def naive_is_business_day(chosen: Calendar, day: int) -> bool:
    then = date.fromordinal(day)
    return then.weekday() not in (5, 6) and then not in holidays_of(chosen)


def naive_business_days_after(chosen: Calendar, day: int, n: int) -> int | None:
    if not FIRST <= day <= LAST:
        return None
    holidays = holidays_of(chosen)
    then = date.fromordinal(day)
    while n > 0:
        then += timedelta(days=1)
        if then > LAST_DAY:
            return None
        if then.weekday() not in (5, 6) and then not in holidays:
            n -= 1
    return then.toordinal()


@pytest.mark.parametrize(("country", "year", "days"), BY_HAND)
def test_records_of_a_year_are_those_worked_out_by_hand(country: str, year: int, days: str) -> None:
    recorded = [f"{h.day:%m-%d}" for h in HOLIDAYS[country] if h.day.year == year]
    assert recorded == days.split()


@pytest.mark.parametrize(
    ("country", "day", "why"),
    [
        ("US", "2021-01-20", "Inauguration Day is no national holiday"),
        ("US", "2020-06-19", "Juneteenth was enacted in 2021"),
        ("US", "2020-12-24", "closed by executive order, for pay and leave alone"),
        ("MX", "2024-12-02", "the executive now changes in October"),
        ("MX", "2023-09-15", "a rest day on a Saturday is not moved"),
        ("CA", "2023-04-10", "Easter Monday is no general holiday"),
        ("CA", "2022-09-19", "day of mourning, not a general holiday"),
        ("CA", "2020-09-30", "Truth and Reconciliation is a holiday from 2021"),
    ],
)
def test_days_left_out_on_purpose_are_business_days(country: str, day: str, why: str) -> None:
    assert calendar(country).is_business_day(ordinal(day)), why


@pytest.mark.parametrize("country", sorted(HOLIDAYS))
def test_records_are_in_order_one_a_day_and_within_the_coverage(country: str) -> None:
    days = [holiday.day for holiday in HOLIDAYS[country]]
    assert days == sorted(set(days))
    assert {day.year for day in days} == set(range(2020, 2031))


@pytest.mark.parametrize("country", sorted(HOLIDAYS))
def test_every_record_names_itself_in_three_languages_and_claims_no_verification(country: str) -> None:
    for holiday in HOLIDAYS[country]:
        assert all((holiday.name_en, holiday.name_es, holiday.name_fr, holiday.basis, holiday.source))
        assert holiday.mark in {"P", "M-"}


def test_canadian_substitute_days_are_marked_as_a_choice() -> None:
    by_day = {holiday.day: holiday for holiday in HOLIDAYS["CA"]}
    assert by_day[date(2023, 7, 3)].mark == "M-"
    assert "193(2)" in by_day[date(2023, 7, 3)].basis
    assert by_day[date(2023, 7, 1)].mark == "P"


def test_american_days_off_cite_the_rule_that_moved_them() -> None:
    by_day = {holiday.day: holiday for holiday in HOLIDAYS["US"]}
    assert "6103(b)" in by_day[date(2021, 6, 18)].basis
    assert "11582" in by_day[date(2021, 7, 5)].basis


def test_data_modules_are_what_the_tool_writes(tmp_path: Path) -> None:
    tool = ROOT / "tools" / "seed_holidays.py"
    subprocess.run([sys.executable, str(tool), str(tmp_path)], check=True, cwd=tmp_path)
    written = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*.py")}
    data = ROOT / "src" / "pliego" / "law" / "holidays"
    assert sorted(written) == ["canada.py", "mexico.py", "united_states.py"]
    assert written == {name: (data / name).read_text(encoding="utf-8") for name in written}


@pytest.mark.parametrize(
    ("name", "start", "n", "expected"),
    [
        ("MX", "2023-08-30", 5, "2023-09-06"),
        ("US", "2023-08-30", 5, "2023-09-07"),
        ("union", "2023-08-30", 5, "2023-09-07"),
        ("MX", "2023-08-22", 3, "2023-08-25"),
        ("US", "2023-08-22", 3, "2023-08-25"),
        ("union", "2023-08-22", 3, "2023-08-25"),
        ("MX", "2024-09-30", 1, "2024-10-02"),
        ("US", "2024-09-30", 1, "2024-10-01"),
        ("CA", "2024-09-27", 1, "2024-10-01"),
    ],
)
def test_counts_of_the_san_martin_case_and_other_worked_examples(
    name: str, start: str, n: int, expected: str
) -> None:
    assert calendar(name).business_days_after(ordinal(start), n) == ordinal(expected)


def test_a_last_day_on_a_long_weekend_rolls_past_its_monday_holiday() -> None:
    saturday, monday, tuesday = ordinal("2023-09-02"), ordinal("2023-09-04"), ordinal("2023-09-05")
    assert calendar("US").roll_forward(saturday) == tuesday
    assert calendar("MX").roll_forward(saturday) == monday
    assert calendar("MX").roll_forward(monday) == monday


@given(any_calendar, covered_day)
def test_business_days_agree_with_the_naive_reading(chosen: Calendar, day: int) -> None:
    assert chosen.is_business_day(day) == naive_is_business_day(chosen, day)


@given(any_calendar, any_day, count)
def test_counting_forward_agrees_with_a_naive_loop(chosen: Calendar, day: int, n: int) -> None:
    assert chosen.business_days_after(day, n) == naive_business_days_after(chosen, day, n)


@given(any_calendar, covered_day)
def test_rolling_forward_stops_at_the_first_business_day(chosen: Calendar, day: int) -> None:
    rest = (later for later in range(day, LAST + 1) if naive_is_business_day(chosen, later))
    assert chosen.roll_forward(day) == next(rest, None)


@given(any_calendar, covered_day, covered_day, count)
def test_a_later_start_never_gives_an_earlier_end(chosen: Calendar, a: int, b: int, n: int) -> None:
    early, late = chosen.business_days_after(min(a, b), n), chosen.business_days_after(max(a, b), n)
    assert late is None or (early is not None and early <= late)


@given(any_calendar, covered_day, count)
def test_one_more_day_always_ends_later(chosen: Calendar, day: int, n: int) -> None:
    shorter, longer = chosen.business_days_after(day, n), chosen.business_days_after(day, n + 1)
    assert longer is None or (shorter is not None and shorter < longer)


@given(st.sampled_from([union("MX", "US"), union("CA", "MX"), union("CA", "MX", "US")]), covered_day, count)
def test_a_union_is_never_earlier_than_a_member(chosen: Calendar, day: int, n: int) -> None:
    together = chosen.business_days_after(day, n)
    for country in chosen.members:
        alone = calendar(country).business_days_after(day, n)
        assert together is None or (alone is not None and alone <= together)


@pytest.mark.parametrize("chosen", CALENDARS)
@pytest.mark.parametrize("day", [ALWAYS, NEVER, FIRST - 1, LAST + 1, -1])
def test_outside_the_coverage_nothing_is_known(chosen: Calendar, day: int) -> None:
    assert not chosen.covers(day)
    assert not chosen.is_business_day(day)
    assert chosen.business_days_after(day, 0) is None
    assert chosen.business_days_after(day, 3) is None
    assert chosen.roll_forward(day) is None
    assert chosen.holidays_on(day) == ()


@pytest.mark.parametrize("chosen", CALENDARS)
def test_a_count_that_leaves_the_coverage_is_not_clipped(chosen: Calendar) -> None:
    assert chosen.business_days_after(LAST - 1, 1) == LAST
    assert chosen.business_days_after(LAST - 1, 2) is None
    assert chosen.business_days_after(LAST, 1) is None
    assert chosen.business_days_after(LAST, NEVER) is None


def test_counting_backward_is_refused() -> None:
    with pytest.raises(ValueError, match="forward"):
        calendar("US").business_days_after(FIRST, -1)


def test_a_union_says_whose_holiday_it_is() -> None:
    both = calendar("union")
    labor = both.holidays_on(ordinal("2023-09-04"))
    assert [(o.country, o.holiday.name_es) for o in labor] == [("US", "Día del Trabajo")]
    new_year = both.holidays_on(ordinal("2024-01-01"))
    assert [o.country for o in new_year] == ["MX", "US"]
    assert both.holidays_on(ordinal("2023-09-05")) == ()


def test_calendars_are_identified_by_id_and_members() -> None:
    assert calendar("union") == union("US", "MX") == union("MX", "US")
    assert hash(union("US", "MX")) == hash(union("MX", "US"))
    assert union("CA", "MX") != calendar("union")
    assert len({calendar(name) for name in CALENDAR_IDS}) == len(CALENDAR_IDS)


@pytest.mark.parametrize("name", ["", "us", "Union", "FR"])
def test_an_unknown_calendar_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(ValueError, match="US, MX, CA, union"):
        calendar(name)


@pytest.mark.parametrize("countries", [(), ("US",), ("US", "US")])
def test_a_union_needs_two_countries(countries: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="at least two"):
        union(*countries)
