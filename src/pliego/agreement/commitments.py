"""What was promised, owed, demanded or recommended."""

from dataclasses import dataclass
from typing import Final

from .families import Family, family_of
from .kinds import CommitmentType, Confidence, Party
from .tables import Cells, Table, read_table
from .values import Sources, When

FILE: Final = "commitments.csv"
COLUMNS: Final = (
    "id",
    "body_id",
    "text",
    "type",
    "owner",
    "due_or_recurrence",
    "indicator",
    "status",
    "status_date",
    "source",
    "confidence",
)

NOT_MEASURABLE: Final = "not measurable"
"""What stands in the column `indicator` where nothing would show the commitment done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """One commitment. `due` is the words of the table, empty where nothing says by when.

    `indicator` is what would show it done, or `NOT_MEASURABLE`. `status` is what was known on `status_date`,
    `None` where the table gives no day.
    """

    id: str
    body_id: str
    text: str
    type: CommitmentType
    owner: tuple[Party, ...]
    due: str
    indicator: str
    status: str
    status_date: When | None
    source: Sources
    confidence: Confidence

    @property
    def family(self) -> Family:
        """Where it comes from, told by the beginning of its id."""
        return family_of(self.id)

    @property
    def measurable(self) -> bool:
        """Whether the table names what would show it done."""
        return self.indicator != NOT_MEASURABLE

    @property
    def has_benchmark(self) -> bool:
        """Whether it has both a measure and a due date or interval."""
        return self.measurable and bool(self.due)


def read(data: bytes, file: str = FILE) -> Table[Commitment]:
    """The commitments of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _commitment, key="id")


def _commitment(row: Cells) -> Commitment:
    confidence = row.coded("confidence", Confidence)
    if not row.text("indicator"):
        mend = f"say what would show it done, or write '{NOT_MEASURABLE}'"
        row.refuse("indicator", "the field is empty", mend)
    name = row.id("id")
    try:
        family_of(name)
    except ValueError as fault:
        row.refuse("id", f"its beginning tells no family: {fault}", "begin it with the word of a family")
    return Commitment(
        id=name,
        body_id=row.id("body_id"),
        text=row.needed("text"),
        type=row.coded("type", CommitmentType),
        owner=row.parties("owner"),
        due=row.text("due_or_recurrence"),
        indicator=row.text("indicator"),
        status=row.needed("status"),
        status_date=row.when_if_known("status_date"),
        source=row.sources("source", confidence),
        confidence=confidence,
    )
