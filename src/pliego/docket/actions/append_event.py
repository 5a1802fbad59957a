"""Appends one event to a case: with the import, the only place that gives out sequence numbers."""

from collections.abc import Callable
from datetime import datetime

from django.db.models import Max
from django.utils import timezone

from ..entries import Entry
from ..log_store import append_leaves
from ..models import Case, Event
from ..recording import new_event
from ..writing import writing


def append_event(case: Case, entry: Entry, clock: Callable[[], datetime] = timezone.now) -> Event:
    """Record what the entry says as the next event of the case, and its leaf as the next of the log.

    Raises `ValueError` on an unfit payload.
    """
    with writing():
        event = new_event(case, _next_sequence(case.pk), entry, clock())
        event.save(force_insert=True)
        append_leaves([event])
    return event


def _next_sequence(case_id: int) -> int:
    # PostgreSQL: whoever else writes to this case waits here. SQLite has no row locks; its transactions are
    # begun IMMEDIATE, so whoever else writes at all waits at the beginning (see `checks`).
    Case.objects.select_for_update().get(pk=case_id)
    last = Event.objects.filter(case_id=case_id).aggregate(last=Max("sequence"))["last"]
    return (last or 0) + 1
