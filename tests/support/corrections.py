"""A correction as an import makes it: an event that supersedes another of its case."""

from django.utils import timezone

from pliego.docket.entries import Entry
from pliego.docket.log_store import append_leaves
from pliego.docket.models import Event
from pliego.docket.queries import history_of
from pliego.docket.recording import new_event


def supersede(event: Event, entry: Entry) -> Event:
    """Record that the entry holds in place of the event. The database refuses it for one superseded already."""
    later = new_event(event.case, history_of(event.case).count() + 1, entry, timezone.now(), supersedes=event)
    later.save(force_insert=True)
    append_leaves([later])
    return later
