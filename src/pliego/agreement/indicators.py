"""Figures of the agreement: trade, tariffs, lorries at the border, firms, use of the preference."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from .kinds import Confidence
from .tables import Cells, Table, read_table
from .values import Sources, When

FILE: Final = "indicators.csv"
COLUMNS: Final = (
    "indicator_id",
    "name",
    "geography",
    "period",
    "value",
    "unit",
    "note",
    "source",
    "confidence",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One value of one series. Two values of a series for one period are a conflict to show, not an error."""

    series: str
    name: str
    geography: str
    period: When
    value: Decimal
    unit: str
    note: str
    source: Sources
    confidence: Confidence


def read(data: bytes, file: str = FILE) -> Table[Indicator]:
    """The values of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _indicator)


def _indicator(row: Cells) -> Indicator:
    confidence = row.coded("confidence", Confidence)
    return Indicator(
        series=row.id("indicator_id"),
        name=row.needed("name"),
        geography=row.needed("geography"),
        period=row.when("period"),
        value=row.number("value"),
        unit=row.needed("unit"),
        note=row.text("note"),
        source=row.sources("source", confidence),
        confidence=confidence,
    )
