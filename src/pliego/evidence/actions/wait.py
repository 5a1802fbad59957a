"""Sealed files that wait: for a report that is not filed yet. Nobody but their owner can open them meanwhile."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Sum, Value
from django.db.models.functions import Greatest

from ..arrival import Arrived
from ..errors import BusyError, GoneError
from ..models import Waiting
from ..store.chosen import chosen_store
from ..waiting import Kept

LEAST: Final = 64 * 1024
"""Bytes that a file counts for at least: so many small ones are no way round the limit."""


def keep_waiting(arrived: Arrived, until: datetime) -> Kept:
    """Keep what has arrived until then. Takes as long as the disk does: call it outside of every transaction.

    Raises `BusyError` where the site holds as much as it may; then nothing of it stays.
    """
    return _kept(arrived, until, Kept.of(arrived))


def keep_as_long(copy: Arrived, original: Kept) -> Kept:
    """The same for a clean copy, until its original's time is over. Raises `GoneError`, too."""
    row = Waiting.objects.filter(pk=original.id).first()
    if row is None:
        copy.discard()
        raise GoneError
    return _kept(copy, row.until, Kept.of(copy, cleaned_from=original.arrival_hash))


def wait_until(kept: Iterable[Kept], until: datetime) -> None:
    """Put off the end of their waiting. Raises `GoneError` where one of them waits no longer; then none is put off."""
    ids = {one.id for one in kept}
    with transaction.atomic():
        if Waiting.objects.filter(pk__in=ids).update(until=until) < len(ids):
            raise GoneError


def forget(kept: Kept) -> None:
    """Take it away: at once, or with the caller's transaction. Nothing happens to what waits no longer."""
    take_out(kept.id)


def take_out(waiting: UUID) -> bool:
    """The row, and once that is committed the stream; whether there was one."""
    with transaction.atomic():
        gone = waits_no_longer(waiting)
        if gone:
            transaction.on_commit(partial(chosen_store().delete, waiting.hex))
    return gone


def waits_no_longer(waiting: UUID) -> bool:
    """Take out the row alone; whether there was one. Of several who try, one finds it."""
    gone, _ = Waiting.objects.filter(pk=waiting).delete()
    return gone > 0


def _kept(arrived: Arrived, until: datetime, kept: Kept) -> Kept:
    try:
        _take_room(Waiting(id=arrived.id, stored_bytes=arrived.stored_bytes, until=until))
        arrived.draft.keep()
    except BaseException:
        arrived.discard()
        take_out(arrived.id)
        raise
    return kept


def _take_room(wanted: Waiting) -> None:
    # Durable: a caller's transaction would hold its lock for as long as the disk takes.
    with transaction.atomic(durable=True):
        held = Waiting.objects.aggregate(sum=Sum(Greatest("stored_bytes", Value(LEAST))))["sum"] or 0
        if held + max(wanted.stored_bytes, LEAST) > settings.PLIEGO_WAITING_LIMIT:
            raise BusyError
        wanted.save(force_insert=True)
