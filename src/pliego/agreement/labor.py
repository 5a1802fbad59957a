"""Mexico's labor reform as Annex 23-A asks for it: rules, votes, certificates, inspection, findings of others."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from .kinds import Confidence
from .tables import Cells, Table, read_table
from .values import Sources, When

FILE: Final = "labor_reform.csv"
COLUMNS: Final = (
    "id", "kind", "date", "text", "value", "unit", "cases", "allegation", "source", "confidence",
)  # fmt: skip


class LaborKind(StrEnum):
    """What a row is about, in the order of the board."""

    REFORM = "reform"
    LEGITIMATION = "legitimation"
    REPRESENTATIVENESS = "representativeness"
    VOTE = "vote"
    INSPECTION = "inspection"
    CAPACITY = "capacity"
    EXPERT_BOARD = "expert_board"
    COUNCIL = "council"
    ILO = "ilo"


class LaborUnit(StrEnum):
    """What one unit of a value is."""

    CONTRACTS = "contracts"
    REQUESTS = "requests"
    CERTIFICATES = "certificates"
    WORKERS = "workers"
    INSPECTORS = "inspectors"
    INSPECTIONS = "inspections"
    REPORTS = "reports"
    CASES = "cases"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True, kw_only=True)
class LaborItem:
    """One rule, figure, vote or finding.

    `value` and `unit` go together; `cases` are slugs of cases that it touches, `allegation` the code of the
    allegations that it touches, empty for none.
    """

    id: str
    kind: LaborKind
    date: When
    text: str
    value: Decimal | None
    unit: LaborUnit | None
    cases: tuple[str, ...]
    allegation: str
    source: Sources
    confidence: Confidence


def read(data: bytes, file: str = FILE) -> Table[LaborItem]:
    """The rows of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _item, key="id")


def _item(row: Cells) -> LaborItem:
    confidence = row.coded("confidence", Confidence)
    if bool(row.text("value")) != bool(row.text("unit")):
        row.refuse("unit", "it and the value do not go together", "give both, or neither")
    return LaborItem(
        id=row.id("id"),
        kind=row.coded("kind", LaborKind),
        date=row.when("date"),
        text=row.needed("text"),
        value=row.number("value") if row.text("value") else None,
        unit=row.coded_if_known("unit", LaborUnit),
        cases=row.ids("cases"),
        allegation=row.text("allegation"),
        source=row.sources("source", confidence),
        confidence=confidence,
    )
