"""Wages compared: every converted amount equals one counted here from the file with the csv module alone."""

import csv
from decimal import ROUND_HALF_UP, Decimal

import pytest

from pliego.agreement.conversion import Per, Rule, factors_of, per_time, weakest, week_hours
from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.kinds import Confidence, Currency, WageCountry, WageSeries
from pliego.agreement.wage_lines import (
    SECTORS,
    WageLine,
    all_lines,
    growth,
    in_force,
    is_single_month,
    minimum_lines,
    sector_lines,
    threshold_in_pesos,
    year_of,
    years,
)

WAGES = tables().wages

PUBLISHED = """2018 0.57 0.57 1.19 1.19
2019 0.67 1.15 1.35 2.32
2020 0.71 1.08 1.57 2.36
2021 0.87 1.31 1.76 2.65
2022 1.07 1.62 2.18 3.28
2023 1.46 2.20 2.66 4.00
2024 1.70 2.56 3.14 4.73
2025 1.81 2.73 - -"""
"""Check values that came with the table: a day's wage over eight hours, in dollars and at parity."""


def rows(series: str, country: str = "", region: str = "") -> list[dict[str, str]]:
    with (SHIPPED / "wages.csv").open(encoding="utf-8", newline="") as file:
        return [
            row
            for row in csv.DictReader(file)
            if row["series"] == series and country in ("", row["country"]) and region in ("", row["region"])
        ]


def of_year(series: str, country: str, region: str, year: int) -> Decimal | None:
    found = [row for row in rows(series, country, region) if row["period_start"][:4] == str(year)]
    return Decimal(found[0]["value"]) if found else None


def cents(value: Decimal) -> str:
    return str(value.quantize(Decimal("0.01"), ROUND_HALF_UP))


def mexican(rule: Rule) -> dict[tuple[str, int], WageLine]:
    lines = minimum_lines(WAGES, WageCountry.MX, Per.HOUR, rule)
    return {(line.wage.region, line.year or 0): line for line in lines}


def shown(line: WageLine) -> tuple[str, str]:
    usd, parity = line.usd, line.parity
    return (str(usd.cents) if usd else "-"), (str(parity.cents) if parity else "-")


@pytest.mark.parametrize("line", PUBLISHED.splitlines())
def test_the_published_check_values_come_out_equal(line: str) -> None:
    year, general, border, general_parity, border_parity = line.split()
    found = mexican(Rule.NOMINAL_DAY)
    assert shown(found["general", int(year)]) == (general, general_parity)
    assert shown(found["ZLFN", int(year)]) == (border, border_parity)


@pytest.mark.parametrize("region", ["general", "ZLFN"])
@pytest.mark.parametrize("year", range(2018, 2027))
def test_mexican_hours_equal_an_independent_count(region: str, year: int) -> None:
    wage = of_year("minimum_wage", "MX", region, year)
    rate, parity = (of_year(name, "MX", "national", year) for name in ("exchange_rate", "ppp_factor_gdp"))
    assert wage is not None
    for rule, hour in ((Rule.NOMINAL_DAY, wage / 8), (Rule.PAID_WEEK, wage * 7 / 48)):
        line = mexican(rule)[region, year]
        assert line.own is not None
        assert str(line.own.cents) == cents(hour)
        assert shown(line) == (cents(hour / rate) if rate else "-", cents(hour / parity) if parity else "-")


@pytest.mark.parametrize("year", range(2018, 2026))
def test_canadian_hours_equal_an_independent_count(year: int) -> None:
    rate, peso = (of_year("exchange_rate", country, "national", year) for country in ("CA", "MX"))
    assert rate is not None
    assert peso is not None
    day = f"{year}-07-01"
    for line in minimum_lines(WAGES, WageCountry.CA, Per.HOUR, Rule.AS_PUBLISHED):
        if line.year != year:
            continue
        (row,) = [
            row
            for row in rows("minimum_wage", "CA", line.wage.region)
            if row["period_start"] <= day <= (row["period_end"] or "9999")
        ]
        assert line.own is not None
        assert line.mxn is not None
        assert line.own.value == Decimal(row["value"])
        assert shown(line)[0] == cents(Decimal(row["value"]) / rate)
        assert str(line.mxn.cents) == cents(Decimal(row["value"]) / rate * peso)


def test_the_two_hourly_rules_differ_as_the_note_says() -> None:
    assert shown(mexican(Rule.NOMINAL_DAY)["general", 2025])[0] == "1.81"
    assert shown(mexican(Rule.PAID_WEEK)["general", 2025])[0] == "2.12"


def test_the_steps_of_a_conversion_are_told_in_figures() -> None:
    amount = mexican(Rule.PAID_WEEK)["general", 2025].usd
    assert amount is not None
    assert amount.steps == "278.80 × 7 / 48 / 19.2052"
    assert amount.rows == ("W008", "W146")


def test_the_paid_week_shortens_from_2027_to_2030() -> None:
    found = [week_hours(year) for year in (2018, 2026, 2027, 2028, 2029, 2030, 2035)]
    assert found == [48, 48, 46, 44, 42, 40, 40]


def test_general_minimum_since_2018_and_the_sixteen_dollars_in_pesos() -> None:
    by_year = {
        line.year: line.wage
        for line in minimum_lines(WAGES, WageCountry.MX, Per.DAY, Rule.AS_PUBLISHED)
        if line.wage.region == "general"
    }
    assert round(growth(by_year[2018], by_year[2026]), 1) == Decimal("256.5")
    line = threshold_in_pesos(WAGES)
    assert line is not None
    assert line.mxn is not None
    assert (line.year, str(line.mxn.cents)) == (2025, "307.28")


def test_a_derived_amount_takes_the_weakest_mark_of_what_it_rests_on() -> None:
    assert weakest([Confidence.V, Confidence.P, Confidence.S]) is Confidence.P
    assert weakest([Confidence.V, Confidence.M, Confidence.P]) is Confidence.M
    line = mexican(Rule.NOMINAL_DAY)["ZLFN", 2018]
    assert line.usd is not None
    assert line.usd.confidence is Confidence.P
    marks = {
        row["id"]: row["status"]
        for row in rows("minimum_wage") + rows("exchange_rate") + rows("ppp_factor_gdp")
    }
    for country in WageCountry:
        for line in minimum_lines(WAGES, country, Per.HOUR, Rule.AS_PUBLISHED):
            for amount in (line.usd, line.mxn, line.cad, line.parity):
                assert amount is None or amount.confidence is weakest(
                    Confidence(marks[row]) for row in amount.rows
                )


def test_what_the_table_lacks_is_left_out_and_not_carried_over() -> None:
    line = mexican(Rule.NOMINAL_DAY)["general", 2026]
    assert line.own is not None
    assert (line.usd, line.cad, line.parity) == (None, None, None)
    assert mexican(Rule.NOMINAL_DAY)["general", 2025].parity is None


def test_a_dollar_of_the_united_states_is_an_international_dollar() -> None:
    for line in minimum_lines(WAGES, WageCountry.US, Per.HOUR, Rule.AS_PUBLISHED):
        assert line.parity == line.usd == line.own


def test_what_a_mexican_wage_told_in_dollars_buys_is_counted_in_pesos() -> None:
    line = next(line for line in sector_lines(WAGES) if line.wage.id == "W111")
    rate, parity = (of_year(name, "MX", "national", 2024) for name in ("exchange_rate", "ppp_factor_gdp"))
    assert rate is not None
    assert parity is not None
    assert line.usd is not None
    assert line.parity is not None
    assert str(line.usd.cents) == "5.10"
    assert str(line.parity.cents) == cents(Decimal("5.10") * rate / parity)
    assert next(line for line in sector_lines(WAGES) if line.wage.id == "W112").parity is None


def test_a_rule_is_not_applied_to_a_unit_that_it_does_not_fit() -> None:
    weekly = next(row for row in WAGES if row.series is WageSeries.MANUFACTURING_WEEKLY_EARNINGS)
    assert all(per_time(weekly, per, rule, 2021) is None for per in Per for rule in Rule)
    hourly = next(row for row in WAGES if row.country is WageCountry.US)
    assert per_time(hourly, Per.HOUR, Rule.PAID_WEEK, 2025) is None


def test_a_wage_stands_in_each_year_on_whose_first_of_july_it_held() -> None:
    for year in years(WAGES):
        day = f"{year}-07-01"
        expected = [
            row["id"]
            for row in rows("minimum_wage")
            if row["period_start"] <= day <= (row["period_end"] or "9999")
        ]
        assert [row.id for row in in_force(WAGES, year)] == expected
    assert years(WAGES) == tuple(range(2018, 2027))


def test_rows_of_several_years_are_not_converted() -> None:
    whole = next(line for line in sector_lines(WAGES) if line.wage.id == "W115")
    assert (year_of(whole.wage), whole.usd, whole.parity) == (None, None, None)


def test_every_sector_row_is_shown_and_single_months_are_marked() -> None:
    assert [line.wage.id for line in sector_lines(WAGES)] == [
        row["id"]
        for row in sorted(
            (row for series in SECTORS for row in rows(series.value)), key=lambda row: row["id"]
        )
    ]
    december = next(row for row in WAGES if row.id == "W113")
    assert is_single_month(december)
    assert not is_single_month(next(row for row in WAGES if row.id == "W116"))


def test_factors_are_yearly_and_keep_their_rows() -> None:
    factors = factors_of(WAGES)
    assert factors.rates[Currency.MXN, 2025].id == "W146"
    assert (Currency.MXN, 2026) not in factors.rates
    assert (Currency.CAD, 2025) not in factors.parities


def test_the_download_holds_every_line_once() -> None:
    keys = [(line.wage.id, line.year, line.per, line.rule) for line in all_lines(WAGES)]
    assert len(keys) == len(set(keys))
