"""Reads the table of events: one row a dated step of a case. Plain Python: no Django."""

import re
from datetime import UTC, date, datetime
from typing import Final

from pliego.law.acts import EVENT_WORDS
from pliego.law.days import span_of
from pliego.law.record import Confidence, Dating

from .columns import Fault, a_date, address, coded, matching, nearest, shown, tag
from .dates import Misdated, dating_of, precision_of
from .kinds import Precision
from .rows import EventRow, Table, in_order
from .sheet import Columns, SheetRow, read_sheet

EVENT_COLUMNS: Final = Columns(
    required=("case_id", "date", "event"),
    optional=(
        "date_precision",
        "detail",
        "source_url",
        "confidence",
        "kind",
        "dates_what",
        "occurrence",
        "proceeding",
        "known_by",
        "recorded_at",
        "done_by",
    ),
)

short_name: Final = matching(
    re.compile(r"[^|\n\r]{1,100}"), "write a name of at most 100 characters on one line"
)
_ordinal: Final = matching(
    re.compile("[1-9][0-9]{0,2}"), "write 1 for the first occurrence, 2 for the second"
)
_proceeding: Final = matching(
    re.compile(r"[a-z0-9][a-z0-9_]{0,59}"), "write a number or a short name, such as 1 or plan_2"
)
_CONFIDENCES: Final = frozenset(Confidence)
_PRECISIONS: Final = frozenset(Precision)
_DATINGS: Final = frozenset(Dating)
_RECORDED: Final = "write a date, or an instant with its zone such as 2024-04-16T09:30:00Z"


def read_events(data: bytes, file: str) -> Table[EventRow]:
    """Rows with the columns `case_id`, `date`, `event` and any of the optional ones. Never raises."""
    sheet = read_sheet(data, file, EVENT_COLUMNS)
    rows: list[EventRow] = []
    problems = list(sheet.problems)
    seen: dict[tuple[str, ...], int] = {}
    for cells in sheet.rows:
        row = _event(cells)
        claim = (
            row.case_id,
            row.word,
            row.date_text,
            row.kind,
            str(row.occurrence),
            row.proceeding,
            row.source_url,
        )
        if claim in seen:
            cells.refuse("", f"the row says the same as line {seen[claim]}", "remove one of the two")
        problems += cells.problems
        if not cells.problems:
            seen[claim] = row.line
            rows.append(row)
    return Table(file, sheet.named("case_id"), tuple(rows), in_order(problems))


def _event(cells: SheetRow) -> EventRow:
    word = cells.needed("event", _known_word)
    text, precision = _date(cells)
    known = _day(cells, "known_by")
    if known and is_act(word) and begins_after(text, known):
        cells.refuse("date", *known_too_early(text, known))
    confidence = confidence_of(cells)
    occurrence = cells.checked("occurrence", _ordinal)
    return EventRow(
        line=cells.line,
        case_id=cells.needed("case_id", short_name),
        word=word,
        date_text=text,
        precision=precision,
        dates_what=_dating(cells, word, precision, confidence),
        confidence=confidence,
        kind=cells.checked("kind", tag),
        occurrence=int(occurrence) if occurrence.isdecimal() else 1,
        proceeding=cells.checked("proceeding", _proceeding),
        detail=cells.text("detail"),
        done_by=cells.checked("done_by", a_date),
        source_url=cells.checked("source_url", address),
        known_by=known,
        recorded_on=_recorded_on(cells),
    )


def is_act(word: str) -> bool:
    """Whether a row with the word dates something done. A day that an act only names may well lie ahead."""
    return word in EVENT_WORDS and bool(EVENT_WORDS[word].act)


def begins_after(date_text: str, known: date) -> bool:
    """Whether all of a date, at whatever precision, lies after a day."""
    return bool(date_text) and span_of(date_text).lo > known.toordinal()


def known_too_early(date_text: str, known: date) -> Fault:
    """The fault of an act that would have been known before it began."""
    reason = f"{date_text} lies after {known}, the day by which it was known"
    return Fault(reason, "correct one of the two days")


def confidence_of(cells: SheetRow) -> Confidence:
    """The row's confidence; V when the table has no such column, because the file is then its own source."""
    text = cells.needed("confidence", coded(Confidence)) if cells.has("confidence") else Confidence.V.value
    return Confidence(text) if text in _CONFIDENCES else Confidence.M


def _known_word(text: str) -> Fault | None:
    return (
        None if text in EVENT_WORDS else Fault(f"{shown(text)} is no event word", nearest(text, EVENT_WORDS))
    )


def _date(cells: SheetRow) -> tuple[str, Precision]:
    text = cells.text("date")
    stated = cells.checked("date_precision", coded(Precision))
    if not text:
        if stated != Precision.UNKNOWN:
            cells.refuse("date", "the field is empty", "write the date, or unknown as its date_precision")
        return "", Precision.UNKNOWN
    found = precision_of(text)
    if isinstance(found, Misdated):
        cells.refuse("date", *found)
        return "", Precision.UNKNOWN
    if stated in _PRECISIONS and stated != found:
        reason = f"it says {stated}, but {text} is known to the {found}"
        cells.refuse("date_precision", reason, f"write {found}, or correct the date")
    return text, found


def _dating(cells: SheetRow, word: str, precision: Precision, confidence: Confidence) -> Dating:
    stated = cells.checked("dates_what", coded(Dating))
    if precision is Precision.UNKNOWN:
        if stated not in {"", Dating.UNDATED}:
            cells.refuse(
                "dates_what", "there is no date that it could be about", "leave it empty, or write the date"
            )
        return Dating.UNDATED
    if stated == Dating.UNDATED:
        cells.refuse(
            "dates_what", "the row has a date", "say what it dates: done, notified, announced or published"
        )
    return Dating(stated) if stated in _DATINGS else dating_of(word, cells.text("detail"), confidence)


def _day(cells: SheetRow, column: str) -> date | None:
    text = cells.checked(column, a_date)
    if not text or a_date(text):
        return None
    if precision_of(text) is not Precision.DAY:
        cells.refuse(column, f"{text} is no day", "write it as YYYY-MM-DD")
        return None
    return date.fromisoformat(text)


def _recorded_on(cells: SheetRow) -> date | None:
    text = cells.text("recorded_at")
    if precision_of(text) is Precision.DAY:
        return date.fromisoformat(text)
    try:
        instant = datetime.fromisoformat(text) if text else None
        zoned = instant and instant.tzinfo and instant.astimezone(UTC)
    except (ValueError, OverflowError):
        zoned = None
    if text and not zoned:
        cells.refuse("recorded_at", f"{shown(text)} is no instant", _RECORDED)
    return zoned.date() if zoned else None
