"""Adds an event to a case: the only place, beside the import, that gives out sequence numbers."""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from ..entries import Entry
from ..models import Case, Event
from ..recording import new_event


def append_event(case: Case, entry: Entry, clock: Callable[[], datetime] = timezone.now) -> Event:
    """Record what the entry says as the next event of the case. Raises `ValueError` on an unfit payload."""
    with transaction.atomic():
        event = new_event(case, _next_sequence(case.pk), entry, clock())
        event.save(force_insert=True)
    return event


def _next_sequence(case_id: int) -> int:
    # PostgreSQL: whoever else appends to this case waits here. SQLite has no row locks; its transactions are
    # begun IMMEDIATE, so whoever else writes at all waits at the beginning (see `checks`).
    Case.objects.select_for_update().get(pk=case_id)
    last = Event.objects.filter(case_id=case_id).aggregate(last=Max("sequence"))["last"]
    return (last or 0) + 1
