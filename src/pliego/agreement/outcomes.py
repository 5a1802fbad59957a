"""What panels found in disputes between the governments, and whether it was carried out."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from .kinds import Confidence
from .tables import Cells, Table, read_table
from .values import Sources, When

FILE: Final = "dispute_outcomes.csv"
COLUMNS: Final = ("id", "finding", "settled", "compliance", "case", "source", "confidence")


class Finding(StrEnum):
    """What a panel under Chapter 31 found."""

    BREACH = "breach"
    NO_BREACH = "no_breach"


class Compliance(StrEnum):
    """Whether a finding was carried out, as far as what was read tells."""

    NOT_IMPLEMENTED = "not_implemented"
    SETTLED = "settled"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    NONE_OWED = "none_owed"
    NO_REPORT = "no_report"
    REMEDY_PHASE = "remedy_phase"
    NOT_KNOWN = "not_known"

    @property
    def is_open(self) -> bool:
        """Whether something found is known not to be done, or still being decided."""
        return self in (Compliance.NOT_IMPLEMENTED, Compliance.REMEDY_PHASE)

    @property
    def is_final(self) -> bool:
        """Whether nothing is left to be carried out, so that what is known of it does not grow old."""
        return self in (Compliance.SETTLED, Compliance.SUPERSEDED, Compliance.WITHDRAWN, Compliance.NONE_OWED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The outcome of the dispute with the same id.

    `finding` is `None` where no panel under Chapter 31 reported; `settled` the day on which the dispute ended by
    agreement. `case` is the slug of a case of the labor mechanism, empty for other disputes.
    """

    id: str
    finding: Finding | None
    settled: When | None
    compliance: Compliance
    case: str
    source: Sources
    confidence: Confidence


def read(data: bytes, file: str = FILE) -> Table[Outcome]:
    """The outcomes of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _outcome, key="id")


def _outcome(row: Cells) -> Outcome:
    confidence = row.coded("confidence", Confidence)
    return Outcome(
        id=row.id("id"),
        finding=row.coded_if_known("finding", Finding),
        settled=row.when_if_known("settled"),
        compliance=row.coded("compliance", Compliance),
        case=row.id("case") if row.text("case") else "",
        source=row.sources("source", confidence),
        confidence=confidence,
    )
