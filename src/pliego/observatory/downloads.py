"""The downloads of a case: everything on its page as JSON, its events as CSV, its days as iCalendar."""

import csv
import json
from collections.abc import Iterator
from io import StringIO
from typing import Final

from django.utils.translation import gettext as _

from pliego.docket.log.signing import Seal
from pliego.law.clauses import Language
from pliego.law.days import to_iso
from pliego.law.icalendar import limits
from pliego.law.render import Json, standing_json
from pliego.law.standing import Standing
from pliego.law.vcalendar import Entry, Status, calendar_text
from pliego.observatory import labels, own_words
from pliego.observatory.public_case import PublicCase
from pliego.observatory.records import event_object

COLUMNS: Final = (
    "case_id",
    "date",
    "date_precision",
    "event",
    "kind",
    "dates_what",
    "detail",
    "source_url",
    "confidence",
    "occurrence",
    "proceeding",
    "done_by",
    "known_by",
    "recorded_at",
)
"""Every column of the table of events that `pliego standing` and `pliego import` read."""

_PRECISION: Final = {0: "unknown", 4: "year", 7: "month", 10: "day"}


def documents(case: PublicCase, standing: Standing, language: str, seal: Seal) -> Iterator[tuple[str, str]]:
    """(form, text) of each download, in the active language where it has words."""
    yield "json", json.dumps(seal.sealed(as_object(case, standing, language)), ensure_ascii=False)
    yield "csv", as_csv(case)
    yield "ics", as_calendar(case, standing, language)


def as_object(case: PublicCase, standing: Standing, language: str) -> dict[str, object]:
    """The values, events and standing of the case; codes and dates are the same in every language."""
    values: dict[str, Json] = {
        field: [
            {"value": value.text, "source": value.source, "confidence": value.confidence} for value in stated
        ]
        for field, stated in case.fields.items()
    }
    return {
        "case": case.slug,
        "name": case.name,
        "computed_for": to_iso(standing.as_of),
        "language": language,
        "stage": case.stage,
        "values": values,
        "events": [event_object(event) for event in case.events],
        "standing": standing_json(standing, Language(language)),
    }


def as_csv(case: PublicCase) -> str:
    """The events, one a row."""
    text = StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for event in case.events:
        table.writerow(
            (
                case.slug, event.iso, _PRECISION[len(event.iso)], event.word, event.kind, event.dating,
                event.detail, event.source, event.confidence, event.occurrence, event.proceeding, event.done_by,
                event.known_by, event.recorded,
            )
        )  # fmt: skip
    return text.getvalue()


def as_calendar(case: PublicCase, standing: Standing, language: str) -> str:
    """What happened on known days, and the limits that run or may run, as whole-day entries (RFC 5545)."""
    spoken = Language(language)
    entries = [*_happened(case, language), *limits(case.slug, standing, spoken, case.name)]
    return calendar_text(case.name, standing.as_of, entries or _nothing(case, standing))


def _happened(case: PublicCase, language: str) -> Iterator[Entry]:
    for event in case.dated:
        if event.span.exact:
            yield Entry(
                uid=f"{case.slug}-{event.reference}",
                first=event.span.lo,
                last=event.span.hi,
                summary=f"{labels.EVENT.get(event.word, event.word)} ({case.name})",
                description="\n".join(
                    part for part in (own_words.plain(event.detail, language), event.source) if part
                ),
                status=Status.CONFIRMED if event.confidence == "V" else Status.TENTATIVE,
            )


def _nothing(case: PublicCase, standing: Standing) -> list[Entry]:
    """A calendar without an entry is not valid: one that says so."""
    today = standing.as_of
    return [
        Entry(
            case.slug, today, today, f"{_('No dated step is on record')} ({case.name})", "", Status.CONFIRMED
        )
    ]
