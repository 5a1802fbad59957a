"""The pages of wages as plain values in the reader's language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pliego.agreement.conversion import Per, Rule, rounded, week_hours
from pliego.agreement.kinds import Confidence, WageCountry, WageSeries
from pliego.agreement.wage_lines import (
    GENERAL,
    WageLine,
    growth,
    is_single_month,
    minimum_lines,
    threshold_in_pesos,
    thresholds,
    years,
)
from pliego.agreement.wages import Wage
from pliego.observatory.charts.kinds import About, Dot, Level, Lines, Series, Tick
from pliego.observatory.charts.svg import inline
from pliego.observatory.indicators.numbers import number
from pliego.observatory.indicators.wage_words import COUNTRY, region

WAYS = (
    (WageCountry.MX, "day", Per.DAY, Rule.AS_PUBLISHED),
    (WageCountry.MX, "hour", Per.HOUR, Rule.NOMINAL_DAY),
    (WageCountry.MX, "paid-week", Per.HOUR, Rule.PAID_WEEK),
    (WageCountry.US, "hour", Per.HOUR, Rule.AS_PUBLISHED),
    (WageCountry.US, "day", Per.DAY, Rule.NOMINAL_DAY),
    (WageCountry.CA, "hour", Per.HOUR, Rule.AS_PUBLISHED),
    (WageCountry.CA, "day", Per.DAY, Rule.NOMINAL_DAY),
)
"""The tables of minimum wages: the country, the word in the address, and how the wage is told."""

FACTORS = (WageSeries.EXCHANGE_RATE, WageSeries.PPP_FACTOR_GDP, WageSeries.UMA)
"""What wages are compared with, or must not be taken for a wage."""


@dataclass(frozen=True, slots=True)
class Region:
    """The lines of one region, and its sources."""

    name: str
    lines: tuple[WageLine, ...]


@dataclass(frozen=True, slots=True)
class HourRow:
    """Mexico's minimum wage of a year for an hour in dollars, by both rules, and at parity."""

    year: int
    region: str
    day: Decimal
    nominal: WageLine
    paid_week: WageLine


@dataclass(frozen=True, slots=True)
class Threshold:
    """The wage that the rule for vehicles asks for, at the latest rate, and in days of the minimum wage."""

    line: WageLine
    minimum: Wage
    days: Decimal


@dataclass(frozen=True, slots=True)
class Growth:
    """How far Mexico's general minimum wage has risen between two rows, in percent with one decimal."""

    first: Wage
    last: Wage
    percent: Decimal


def by_region(wages: Sequence[Wage], country: WageCountry, per: Per, rule: Rule) -> tuple[Region, ...]:
    """The minimum wages of a country, one region after another."""
    lines = minimum_lines(wages, country, per, rule)
    names = dict.fromkeys(line.wage.region for line in lines)
    return tuple(
        Region(region(name), tuple(line for line in lines if line.wage.region == name)) for name in names
    )


def hours(wages: Sequence[Wage]) -> tuple[HourRow, ...]:
    """Mexico's minimum wages by both hourly rules, in the order of year and region."""
    nominal, paid = (
        {(line.year, line.wage.region): line for line in minimum_lines(wages, WageCountry.MX, Per.HOUR, rule)}
        for rule in (Rule.NOMINAL_DAY, Rule.PAID_WEEK)
    )
    return tuple(
        HourRow(year, region(name), line.wage.value, line, paid[year, name])
        for (year, name), line in sorted(
            nominal.items(), key=lambda item: (item[0][1] != GENERAL, item[0][0] or 0)
        )
        if year is not None
    )


def threshold(wages: Sequence[Wage]) -> Threshold | None:
    """The dollar threshold against Mexico's general minimum wage; nothing where the table lacks either."""
    line = threshold_in_pesos(wages)
    minimum = _general(wages)
    if line is None or line.mxn is None or not minimum:
        return None
    return Threshold(line, minimum[-1], rounded(line.mxn.value / minimum[-1].value))


def risen(wages: Sequence[Wage]) -> Growth | None:
    """The rise of Mexico's general minimum wage over the whole table, nominal and in pesos."""
    rows = _general(wages)
    if len(rows) < 2:
        return None
    return Growth(rows[0], rows[-1], round(growth(rows[0], rows[-1]), 1))


def chart(wages: Sequence[Wage], language: str) -> Lines:
    """Minimum wages for an hour in dollars at the mean rate of the year, with the rule for vehicles."""
    chosen = [
        (WageCountry.MX, GENERAL, Rule.NOMINAL_DAY),
        (WageCountry.MX, "ZLFN", Rule.NOMINAL_DAY),
        (WageCountry.US, "federal", Rule.AS_PUBLISHED),
        (WageCountry.CA, "federal", Rule.AS_PUBLISHED),
        (WageCountry.CA, "ON", Rule.AS_PUBLISHED),
    ]
    about = About(
        _("Minimum wages for an hour, in dollars of the United States"),
        _("Five minimum wages by year; the tables have each figure with its source."),
        _("Dollars an hour, at the mean rate of the year; Mexico: the day divided by 8"),
        _("Sources: official rates as reported, see the table of wages"),
        language,
    )
    series = tuple(_series(wages, *one) for one in chosen)
    levels = tuple(
        Level(_("rule for vehicles: %(value)s") % {"value": number(row.value)}, float(row.value))
        for row in thresholds(wages)
        if row.currency and row.currency.value == "USD"
    )
    return Lines(about, series, tuple(Tick(float(year), str(year)) for year in years(wages)), levels)


def drawn(wages: Sequence[Wage], language: str) -> SafeString:
    """That chart for a page."""
    return SafeString(inline(chart(wages, language)))


def short_weeks(wages: Sequence[Wage]) -> tuple[tuple[int, int], ...]:
    """The years after the table in which the legal week still shortens, with their hours; none without a table."""
    return tuple((year, week_hours(year)) for last in years(wages)[-1:] for year in range(last, last + 5))


def by_country(lines: Sequence[WageLine]) -> tuple[tuple[WageCountry, tuple[WageLine, ...]], ...]:
    """The lines of each country, in the order of the table."""
    countries = dict.fromkeys(line.wage.country for line in lines)
    return tuple((one, tuple(line for line in lines if line.wage.country is one)) for one in countries)


def single_months(lines: Iterable[WageLine]) -> frozenset[str]:
    """The ids of rows that speak of one month."""
    return frozenset(line.wage.id for line in lines if is_single_month(line.wage))


def _series(wages: Sequence[Wage], country: WageCountry, name: str, rule: Rule) -> Series:
    found = {
        line.year: line
        for line in minimum_lines(wages, country, Per.HOUR, rule)
        if line.wage.region == name and line.usd
    }
    label = region(name) if country is WageCountry.MX else f"{COUNTRY[country]}, {region(name)}"
    return Series(label, tuple(_dot(year, found.get(year)) for year in years(wages)))


def _dot(year: int, line: WageLine | None) -> Dot:
    if line is None or line.usd is None:
        return Dot(float(year), None)
    return Dot(float(year), float(line.usd.value), line.usd.confidence is not Confidence.M)


def _general(wages: Iterable[Wage]) -> tuple[Wage, ...]:
    found = [
        row
        for row in wages
        if (row.country, row.region, row.series) == (WageCountry.MX, GENERAL, WageSeries.MINIMUM_WAGE)
    ]
    return tuple(sorted(found, key=lambda row: row.start.span.lo))
