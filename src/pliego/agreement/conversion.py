"""Wages in other currencies and by the hour: exact decimals, every step named, the weakest mark kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from .kinds import Confidence, Currency, WageSeries, WageUnit
from .wages import Wage

CENT: Final = Decimal("0.01")
HOURS_OF_A_DAY: Final = Decimal(8)
PAID_DAYS_OF_A_WEEK: Final = Decimal(7)

_FULL_WEEK: Final = 48
_SHORTEST_WEEK: Final = 40
_LAST_YEAR_OF_THE_FULL_WEEK: Final = 2026
_SHORTER_EACH_YEAR: Final = 2
_STRENGTH: Final = (Confidence.M, Confidence.P, Confidence.D, Confidence.S, Confidence.V)


class Rule(StrEnum):
    """How a wage becomes one by the hour or by the day.

    `NOMINAL_DAY`: a day has eight hours. `PAID_WEEK`: seven paid days over the hours of the legal week, for Mexican
    day wages, whose seventh day is paid and not worked. `AS_PUBLISHED`: nothing is converted.
    """

    AS_PUBLISHED = "as_published"
    NOMINAL_DAY = "nominal_day"
    PAID_WEEK = "paid_week"


class Per(StrEnum):
    """For which time a wage is told."""

    HOUR = "hour"
    DAY = "day"


_PUBLISHED: Final[Mapping[WageUnit, Per]] = MappingProxyType(
    {WageUnit.PER_HOUR: Per.HOUR, WageUnit.PER_DAY: Per.DAY}
)


@dataclass(frozen=True, slots=True)
class Derived:
    """An amount that was computed: unrounded, with the weakest mark among what it was computed from.

    `steps` tells the computation in figures, `rows` the ids of the rows used.
    """

    value: Decimal
    confidence: Confidence
    steps: str
    rows: tuple[str, ...]

    @property
    def cents(self) -> Decimal:
        """The amount to two places, halves away from zero."""
        return rounded(self.value)


@dataclass(frozen=True, slots=True)
class Factors:
    """Yearly exchange rates and purchasing power parities against the dollar, by currency and year."""

    rates: Mapping[tuple[Currency, int], Wage]
    parities: Mapping[tuple[Currency, int], Wage]


def rounded(value: Decimal) -> Decimal:
    """Two places, halves away from zero: only what is shown is rounded, never what is computed with."""
    return value.quantize(CENT, ROUND_HALF_UP)


def weakest(marks: Iterable[Confidence]) -> Confidence:
    """The weakest of the marks: M, then P, D, S and V."""
    return min(marks, key=_STRENGTH.index)


def week_hours(year: int) -> int:
    """Hours of Mexico's legal week: 48 to the end of 2026, then two fewer each year down to 40."""
    fewer = max(0, year - _LAST_YEAR_OF_THE_FULL_WEEK) * _SHORTER_EACH_YEAR
    return max(_SHORTEST_WEEK, _FULL_WEEK - fewer)


def factors_of(wages: Iterable[Wage]) -> Factors:
    """The yearly exchange rates and parities among the rows."""
    rows = [*wages]
    return Factors(_yearly(rows, WageSeries.EXCHANGE_RATE), _yearly(rows, WageSeries.PPP_FACTOR_GDP))


def per_time(wage: Wage, per: Per, rule: Rule, year: int) -> Derived | None:
    """A wage for an hour or a day of eight hours, in its own currency; nothing where the rule does not fit its unit.

    `year` chooses the hours of the legal week. A weekly wage is not converted: its hours are not in the table.
    """
    published = _PUBLISHED.get(wage.unit)
    match published, per, rule:
        case (Per.HOUR, Per.HOUR, Rule.AS_PUBLISHED) | (Per.DAY, Per.DAY, Rule.AS_PUBLISHED):
            value, step = wage.value, ""
        case Per.DAY, Per.HOUR, Rule.NOMINAL_DAY:
            value, step = wage.value / HOURS_OF_A_DAY, f" / {HOURS_OF_A_DAY}"
        case Per.DAY, Per.HOUR, Rule.PAID_WEEK:
            hours = week_hours(year)
            value, step = wage.value * PAID_DAYS_OF_A_WEEK / hours, f" × {PAID_DAYS_OF_A_WEEK} / {hours}"
        case Per.HOUR, Per.DAY, Rule.NOMINAL_DAY:
            value, step = wage.value * HOURS_OF_A_DAY, f" × {HOURS_OF_A_DAY}"
        case _:
            return None
    return Derived(value, wage.confidence, f"{wage.value:f}{step}", (wage.id,))


def exchanged(amount: Derived, own: Currency, to: Currency, year: int, factors: Factors) -> Derived | None:
    """The amount in another currency at the mean rate of a year; nothing where the table lacks a rate."""
    if own is to:
        return amount
    dollars: Derived | None = amount
    if own is not Currency.USD:
        rate = factors.rates.get((own, year))
        dollars = _divided(amount, rate) if rate else None
    if to is Currency.USD or dollars is None:
        return dollars
    rate = factors.rates.get((to, year))
    return _multiplied(dollars, rate) if rate else None


def at_parity(amount: Derived, own: Currency, home: Currency, year: int, factors: Factors) -> Derived | None:
    """What the amount buys where it is paid, in international dollars; nothing where the table lacks a factor.

    `home` is the currency of the country in which it is paid: a Mexican wage told in dollars is first turned back
    into pesos. A dollar earned in the United States is one international dollar by definition.
    """
    paid = exchanged(amount, own, home, year, factors)
    if paid is None or home is Currency.USD:
        return paid
    parity = factors.parities.get((home, year))
    return _divided(paid, parity) if parity else None


def _divided(amount: Derived, by: Wage) -> Derived:
    return Derived(amount.value / by.value, *_with(amount, by, "/"))


def _multiplied(amount: Derived, by: Wage) -> Derived:
    return Derived(amount.value * by.value, *_with(amount, by, "×"))


def _with(amount: Derived, by: Wage, sign: str) -> tuple[Confidence, str, tuple[str, ...]]:
    mark = weakest((amount.confidence, by.confidence))
    return mark, f"{amount.steps} {sign} {by.value:f}", (*amount.rows, by.id)


def _yearly(rows: Iterable[Wage], series: WageSeries) -> Mapping[tuple[Currency, int], Wage]:
    return MappingProxyType(
        {
            (row.currency, int(row.start.text[:4])): row
            for row in rows
            if row.series is series and row.currency
        }
    )
