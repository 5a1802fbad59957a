"""Committees, dialogues and councils around the agreement."""

from dataclasses import dataclass
from typing import Final

from .kinds import BodyKind, Confidence, Meets, Party
from .tables import Cells, Table, read_table
from .values import Sources, When

FILE: Final = "bodies.csv"
COLUMNS: Final = (
    "id",
    "name",
    "name_es",
    "kind",
    "agreement_chapter",
    "parties",
    "mandate",
    "meeting_duty",
    "meets",
    "known_meetings",
    "status_note",
    "source",
    "confidence",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """One body. `known_meetings` are surely incomplete: what follows from them is *none known*, never *none*.

    `meeting_duty` is the words of the table, `meets` what they ask of the body. A meeting that is a range took place
    on some day of it.
    """

    id: str
    name: str
    name_es: str
    kind: BodyKind
    agreement_chapter: str
    parties: tuple[Party, ...]
    mandate: str
    meeting_duty: str
    meets: Meets
    known_meetings: tuple[When, ...]
    status_note: str
    source: Sources
    confidence: Confidence


def read(data: bytes, file: str = FILE) -> Table[Body]:
    """The bodies of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _body, key="id")


def _body(row: Cells) -> Body:
    confidence = row.coded("confidence", Confidence)
    return Body(
        id=row.id("id"),
        name=row.needed("name"),
        name_es=row.text("name_es"),
        kind=row.coded("kind", BodyKind),
        agreement_chapter=row.needed("agreement_chapter"),
        parties=row.parties("parties"),
        mandate=row.needed("mandate"),
        meeting_duty=row.needed("meeting_duty"),
        meets=row.coded("meets", Meets),
        known_meetings=row.moments("known_meetings"),
        status_note=row.text("status_note"),
        source=row.sources("source", confidence),
        confidence=confidence,
    )
