"""The joint review of the agreement, and what leads to it and follows from it."""

from dataclasses import dataclass
from typing import Final

from .kinds import Confidence, DatePrecision, Party, ReviewKind
from .tables import Cells, Table, read_table
from .values import Sources, When

FILE: Final = "review_2026.csv"
COLUMNS: Final = (
    "id",
    "date",
    "end_date",
    "date_precision",
    "party",
    "kind",
    "event",
    "docket_or_reference",
    "status",
    "source",
    "confidence",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewStep:
    """One step, rule or statement. `date` is `None` for a rule that names no day, such as that of withdrawal.

    `end` is the last day of what lasts, such as a period for comments. `precision` is `None` where there is no date.
    """

    id: str
    date: When | None
    end: When | None
    precision: DatePrecision | None
    parties: tuple[Party, ...]
    kind: ReviewKind
    event: str
    reference: str
    status: str
    source: Sources
    confidence: Confidence


def read(data: bytes, file: str = FILE) -> Table[ReviewStep]:
    """The steps of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _step, key="id")


def _step(row: Cells) -> ReviewStep:
    confidence = row.coded("confidence", Confidence)
    begins, ends = row.when_if_known("date"), row.when_if_known("end_date")
    precision = row.coded_if_known("date_precision", DatePrecision)
    if bool(row.text("date")) != bool(row.text("date_precision")):
        row.refuse("date_precision", "it and the date do not go together", "give both, or neither")
    if ends and (begins is None or ends.span.hi < begins.span.lo):
        row.refuse("end_date", "the end lies before the beginning", "correct one of the two dates")
    return ReviewStep(
        id=row.id("id"),
        date=begins,
        end=ends,
        precision=precision,
        parties=row.parties("party"),
        kind=row.coded("kind", ReviewKind),
        event=row.needed("event"),
        reference=row.text("docket_or_reference"),
        status=row.needed("status"),
        source=row.sources("source", confidence),
        confidence=confidence,
    )
