"""Disputes between the governments."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from .kinds import Confidence, Mechanism, Party
from .tables import Cells, Table, read_table
from .values import Sources, When

FILE: Final = "disputes.csv"
COLUMNS: Final = (
    "id",
    "name",
    "mechanism",
    "complainant",
    "respondent",
    "third_parties",
    "subject",
    "chapter",
    "consultations_requested",
    "panel_requested",
    "established",
    "report_date",
    "report_public_date",
    "outcome",
    "status",
    "status_date",
    "source",
    "confidence",
)

STEPS: Final = (
    "consultations_requested",
    "panel_requested",
    "established",
    "report_date",
    "report_public_date",
)
"""The columns of the steps, in the order in which they are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One dispute. A date that is `None` is not known; that does not say that the step was not taken.

    `respondent_words` is the cell itself; `respondents` are the Parties it names, none where it speaks of many.
    """

    id: str
    name: str
    mechanism: Mechanism
    complainants: tuple[Party, ...]
    respondents: tuple[Party, ...]
    respondent_words: str
    third_parties: tuple[Party, ...]
    subject: str
    chapter: str
    consultations_requested: When | None
    panel_requested: When | None
    established: When | None
    report_date: When | None
    report_public_date: When | None
    outcome: str
    status: str
    status_date: When | None
    source: Sources
    confidence: Confidence


def read(data: bytes, file: str = FILE) -> Table[Dispute]:
    """The disputes of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _dispute, key="id")


def _dispute(row: Cells) -> Dispute:
    confidence = row.coded("confidence", Confidence)
    steps = {column: row.when_if_known(column) for column in STEPS}
    _in_order(row, steps)
    return Dispute(
        id=row.id("id"),
        name=row.needed("name"),
        mechanism=row.coded("mechanism", Mechanism),
        complainants=row.parties("complainant"),
        respondents=_respondents(row),
        respondent_words=row.text("respondent"),
        third_parties=row.parties("third_parties") if row.text("third_parties") else (),
        subject=row.needed("subject"),
        chapter=row.needed("chapter"),
        consultations_requested=steps["consultations_requested"],
        panel_requested=steps["panel_requested"],
        established=steps["established"],
        report_date=steps["report_date"],
        report_public_date=steps["report_public_date"],
        outcome=row.needed("outcome"),
        status=row.needed("status"),
        status_date=row.when_if_known("status_date"),
        source=row.sources("source", confidence),
        confidence=confidence,
    )


def _in_order(row: Cells, steps: Mapping[str, When | None]) -> None:
    """Refuse a step that was surely taken before one that must come first."""
    known = [(column, when) for column, when in steps.items() if when]
    for (first, before), (column, when) in pairwise(known):
        if when.span.hi < before.span.lo:
            row.refuse(column, f"{when.text} lies before {first}, {before.text}", "correct one of the two")


def _respondents(row: Cells) -> tuple[Party, ...]:
    return () if row.needed("respondent").startswith("many") else row.parties("respondent")
