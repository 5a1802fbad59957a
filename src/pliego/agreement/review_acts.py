"""What the Parties did under article 34.7, as the law room reads it: meetings, answers, notices of withdrawal."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pliego.law.joint_review import WORDS, ReviewAct, record_of
from pliego.law.record import Confidence as Known
from pliego.law.record import Record

from .csv_rows import nearest, shown
from .kinds import Confidence
from .tables import Cells, Table, read_table
from .values import Sources, When

FILE: Final = "review_acts.csv"
COLUMNS: Final = ("id", "date", "word", "event", "source", "confidence")

_KNOWN: Final = {Confidence.M: Known.M, Confidence.D: Known.D}


@dataclass(frozen=True, slots=True, kw_only=True)
class TermAct:
    """One act, on a known day. `word` is a docket word of the joint review, such as `term_confirmed_ca`."""

    id: str
    date: When
    word: str
    event: str
    source: Sources
    confidence: Confidence


def read(data: bytes, file: str = FILE) -> Table[TermAct]:
    """The acts of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _act, key="id")


def _act(row: Cells) -> TermAct:
    confidence = row.coded("confidence", Confidence)
    word = row.needed("word")
    if word and word not in WORDS:
        row.refuse("word", f"{shown(word)} is no act of the joint review", nearest(word, WORDS))
    when = row.when("date")
    if not when.exact:
        # The next review is counted from this day: from a month no day could be shown.
        row.refuse("date", f"{shown(when.text)} is no single day", "write the day, as YYYY-MM-DD")
    return TermAct(
        id=row.id("id"),
        date=when,
        word=word,
        event=row.needed("event"),
        source=row.sources("source", confidence),
        confidence=confidence,
    )


def record(acts: Sequence[TermAct]) -> Record:
    """The acts as the record that the law room judges."""
    return record_of(
        [
            ReviewAct(
                act.id,
                act.word,
                act.date.span,
                detail=act.event,
                confidence=_KNOWN.get(act.confidence, Known.V),
            )
            for act in acts
        ]
    )
