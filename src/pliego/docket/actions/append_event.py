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


class SupersededError(Exception):
    """What was to be corrected has been corrected before: the later event is the one to correct."""


def append_event(
    case: Case,
    entry: Entry,
    clock: Callable[[], datetime] = timezone.now,
    supersedes: Event | None = None,
) -> Event:
    """Record what the entry says as the next event of the case, and its leaf as the next of the log.

    `supersedes` is an event of the same case that no longer holds from then on. Raises `SupersededError` where another
    took its place before, `ValueError` on an unfit payload.
    """
    with writing():
        sequence = _next_sequence(case.pk)
        if supersedes and Event.objects.filter(supersedes=supersedes).exists():
            raise SupersededError
        event = new_event(case, sequence, entry, clock(), supersedes)
        event.save(force_insert=True)
        append_leaves([event])
    return event


def _next_sequence(case_id: int) -> int:
    # PostgreSQL: whoever else writes to this case waits here. SQLite has no row locks; its transactions are
    # begun IMMEDIATE, so whoever else writes at all waits at the beginning (see `checks`).
    Case.objects.select_for_update().get(pk=case_id)
    last = Event.objects.filter(case_id=case_id).aggregate(last=Max("sequence"))["last"]
    return (last or 0) + 1
