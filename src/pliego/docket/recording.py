"""From an entry to an event with its place, its salt and its leaf: where every event is made."""

import secrets
from datetime import UTC, datetime

from .entries import PAYLOAD_VERSION, Entry
from .leaves import SALT_BYTES
from .models import Case, Event


def new_event(
    case: Case, sequence: int, entry: Entry, recorded_at: datetime, supersedes: Event | None = None
) -> Event:
    """The event at place `sequence` of the case, sealed and not yet written.

    Without a day of its own, the entry was known by the day of recording (in UTC). Raises `ValueError` when
    its payload has no canonical form.
    """
    event = Event(
        case=case,
        sequence=sequence,
        word=entry.word,
        kind=entry.kind,
        date_text=entry.date_text,
        precision=entry.precision.value,
        dates_what=entry.dates_what.value,
        occurrence=entry.occurrence,
        proceeding=entry.proceeding,
        recorded_at=recorded_at,
        known_by=entry.known_by or recorded_at.astimezone(UTC).date(),
        payload=dict(entry.payload),
        payload_version=PAYLOAD_VERSION,
        source_key=entry.source_key,
        source_url=entry.source_url,
        confidence=entry.confidence.value,
        visibility=entry.visibility.value,
        supersedes=supersedes,
    )
    event.seal(secrets.token_bytes(SALT_BYTES))
    return event


def is_said(event: Event, entry: Entry) -> bool:
    """Whether the event already says what the entry says.

    When it was recorded does not matter, nor by which day it was known where the entry leaves that open.
    """
    return (
        event.word == entry.word
        and event.kind == entry.kind
        and event.date_text == entry.date_text
        and event.dates_what == entry.dates_what
        and event.occurrence == entry.occurrence
        and event.proceeding == entry.proceeding
        and event.payload == dict(entry.payload)
        and event.source_url == entry.source_url
        and event.confidence == entry.confidence
        and event.visibility == entry.visibility
        and (entry.known_by is None or event.known_by == entry.known_by)
    )
