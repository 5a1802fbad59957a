"""Wages laid side by side: what held in which year, in each currency and by purchasing power."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pliego.law.days import day

from .conversion import Derived, Factors, Per, Rule, at_parity, exchanged, factors_of, per_time
from .kinds import Currency, WageCountry, WageSeries, WageUnit
from .wages import Wage

SECTORS: Final = (
    WageSeries.IMSS_AVERAGE_BASE_WAGE,
    WageSeries.MANUFACTURING_WAGE,
    WageSeries.AUTO_ASSEMBLY_WAGE,
    WageSeries.AUTO_AND_PARTS_WAGE,
    WageSeries.GOODS_PRODUCING_WAGE,
    WageSeries.GOODS_PRODUCING_WAGE_PRODUCTION,
    WageSeries.MANUFACTURING_WEEKLY_EARNINGS,
    WageSeries.MACHINERY_MANUFACTURING_WAGE,
    WageSeries.ALL_INDUSTRY_WAGE,
)
"""The series that tell what is paid, not what the law sets."""

_HOME: Final = {WageCountry.MX: Currency.MXN, WageCountry.US: Currency.USD, WageCountry.CA: Currency.CAD}

GENERAL: Final = "general"
"""The region of Mexico's minimum wage outside the northern border zone."""


@dataclass(frozen=True, slots=True)
class WageLine:
    """A wage of a year, for an hour or a day, in its own currency, in three, and in international dollars.

    An amount is `None` where the table lacks a rate or parity of the year, or the row is of no single year.
    """

    wage: Wage
    year: int | None
    per: Per
    rule: Rule
    own: Derived | None
    mxn: Derived | None
    usd: Derived | None
    cad: Derived | None
    parity: Derived | None


def in_force(wages: Iterable[Wage], year: int) -> tuple[Wage, ...]:
    """The minimum wages that held on 1 July of a year, in the order of the table."""
    middle = day(f"{year:04}-07-01")
    return tuple(
        row
        for row in wages
        if row.series is WageSeries.MINIMUM_WAGE
        and row.start.span.lo <= middle
        and (row.end is None or middle <= row.end.span.hi)
    )


def years(wages: Iterable[Wage]) -> tuple[int, ...]:
    """The years for which the table has Mexico's general minimum wage, with which the others are compared."""
    found = {
        int(row.start.text[:4])
        for row in wages
        if (row.country, row.region, row.series) == (WageCountry.MX, GENERAL, WageSeries.MINIMUM_WAGE)
    }
    return tuple(sorted(found))


def minimum_lines(wages: Sequence[Wage], country: WageCountry, per: Per, rule: Rule) -> tuple[WageLine, ...]:
    """The minimum wages of a country by region and year, as they stood on 1 July of each year."""
    factors = factors_of(wages)
    regions = list(dict.fromkeys(row.region for row in wages if row.series is WageSeries.MINIMUM_WAGE))
    lines = [
        wage_line(row, year, per, rule, factors)
        for year in years(wages)
        for row in in_force(wages, year)
        if row.country is country
    ]
    return tuple(sorted(lines, key=lambda line: (regions.index(line.wage.region), line.year or 0)))


def sector_lines(wages: Sequence[Wage]) -> tuple[WageLine, ...]:
    """What is paid by sector, each row as published and by the hour; in the order of the table."""
    factors = factors_of(wages)
    return tuple(
        wage_line(row, year_of(row), Per.HOUR, _hourly_rule(row), factors)
        for row in wages
        if row.series in SECTORS
    )


def wage_line(wage: Wage, year: int | None, per: Per, rule: Rule, factors: Factors) -> WageLine:
    """A wage with all its conversions, at the rates and parities of the year."""
    own = per_time(wage, per, rule, year) if year else None
    if own is None or wage.currency is None or year is None:
        return WageLine(wage, year, per, rule, own, None, None, None, None)
    mxn, usd, cad = (
        exchanged(own, wage.currency, to, year, factors) for to in (Currency.MXN, Currency.USD, Currency.CAD)
    )
    home = _HOME.get(wage.country)
    parity = at_parity(own, wage.currency, home, year, factors) if home else None
    return WageLine(wage, year, per, rule, own, mxn, usd, cad, parity)


def year_of(wage: Wage) -> int | None:
    """The calendar year in which a row's period lies; nothing where it spans several or is open."""
    if wage.end is None or wage.end.text[:4] != wage.start.text[:4]:
        return None
    return int(wage.start.text[:4])


def is_single_month(wage: Wage) -> bool:
    """Whether a row speaks of one month or less: such figures are not to be set against one another."""
    return wage.end is not None and wage.end.text[:7] == wage.start.text[:7]


def thresholds(wages: Iterable[Wage]) -> tuple[Wage, ...]:
    """The wage thresholds that the agreement's rule of origin for vehicles sets, by country."""
    return tuple(row for row in wages if row.series is WageSeries.LVC_WAGE_THRESHOLD)


def threshold_in_pesos(wages: Sequence[Wage]) -> WageLine | None:
    """The dollar threshold of the rule for vehicles in the three currencies, at the latest mean rate of the peso."""
    factors = factors_of(wages)
    latest = max((year for currency, year in factors.rates if currency is Currency.MXN), default=None)
    own = next((row for row in thresholds(wages) if row.currency is Currency.USD), None)
    if own is None or latest is None:
        return None
    return wage_line(own, latest, Per.HOUR, Rule.AS_PUBLISHED, factors)


def growth(first: Wage, last: Wage) -> Decimal:
    """By how many percent the second is above the first, unrounded, in the currency of both and nominal."""
    return (last.value / first.value - 1) * 100


def all_lines(wages: Sequence[Wage]) -> Iterator[WageLine]:
    """Every minimum and sector wage by every rule that fits it, for the download."""
    ways = (
        (WageCountry.MX, Per.DAY, Rule.AS_PUBLISHED),
        (WageCountry.MX, Per.HOUR, Rule.NOMINAL_DAY),
        (WageCountry.MX, Per.HOUR, Rule.PAID_WEEK),
        (WageCountry.US, Per.HOUR, Rule.AS_PUBLISHED),
        (WageCountry.US, Per.DAY, Rule.NOMINAL_DAY),
        (WageCountry.CA, Per.HOUR, Rule.AS_PUBLISHED),
        (WageCountry.CA, Per.DAY, Rule.NOMINAL_DAY),
    )
    for country, per, rule in ways:
        yield from minimum_lines(wages, country, per, rule)
    yield from sector_lines(wages)


def _hourly_rule(wage: Wage) -> Rule:
    return Rule.NOMINAL_DAY if wage.unit is WageUnit.PER_DAY else Rule.AS_PUBLISHED
