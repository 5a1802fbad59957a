"""Wages in the three countries, with what is needed to compare them."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from .csv_rows import nearest
from .kinds import Confidence, Currency, WageCountry, WageSeries, WageUnit
from .tables import Cells, Table, read_table
from .values import Sources, When

FILE: Final = "wages.csv"
COLUMNS: Final = (
    "id",
    "country",
    "region",
    "series",
    "unit",
    "currency",
    "period_start",
    "period_end",
    "value",
    "status",
    "source",
    "note",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wage:
    """One value, in its own unit and currency. `end` is `None` while it holds; `currency` is `None` for shares.

    `confidence` is the column `status`: V, P or M.
    """

    id: str
    country: WageCountry
    region: str
    series: WageSeries
    unit: WageUnit
    currency: Currency | None
    start: When
    end: When | None
    value: Decimal
    confidence: Confidence
    source: Sources
    note: str


def read(data: bytes, file: str = FILE) -> Table[Wage]:
    """The values of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _wage, key="id")


def _wage(row: Cells) -> Wage:
    confidence = row.coded("status", Confidence)
    start, end = row.when("period_start"), row.when_if_known("period_end")
    if end and end.span.hi < start.span.lo:
        row.refuse("period_end", "the period ends before it begins", "correct one of the two dates")
    unit, currency = row.coded("unit", WageUnit), row.coded_if_known("currency", Currency)
    if not row.text("currency") and unit is not WageUnit.PERCENT_OF_VEHICLE_VALUE:
        row.refuse("currency", f"an amount {unit.value} has one", nearest("", [*Currency]))
    value = row.number("value")
    if value <= 0 and not any(problem.column == "value" for problem in row.problems):
        row.refuse("value", f"{value} is no wage, rate or share", "write a number above 0, or remove the row")
    return Wage(
        id=row.id("id"),
        country=row.coded("country", WageCountry),
        region=row.needed("region"),
        series=row.coded("series", WageSeries),
        unit=unit,
        currency=currency,
        start=start,
        end=end,
        value=value,
        confidence=confidence,
        source=row.sources("source", confidence),
        note=row.text("note"),
    )
