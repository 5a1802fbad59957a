"""Holds: while one stands, its exhibit cannot be erased."""

from django.db import transaction
from django.utils import timezone

from pliego.people.models import Person

from ..errors import AlreadyError, ErasedError
from ..kinds import Deed, HoldReason
from ..models import Exhibit, Hold
from .custody import Clock, Entry, Witness, record, unwitnessed


def hold(
    exhibit: Exhibit,
    person: Person,
    reason: HoldReason,
    witness: Witness = unwitnessed,
    clock: Clock = timezone.now,
) -> Hold:
    """Place a hold. Raises `ErasedError`."""
    with transaction.atomic():
        if Exhibit.objects.select_for_update().get(pk=exhibit.pk).erased_at is not None:
            raise ErasedError
        placed = Hold.objects.create(exhibit=exhibit, reason=reason, placed_by=person, placed_at=clock())
        record(exhibit, Entry(Deed.HELD, person.pk, reason.value), witness, clock)
    return placed


def release(
    placed: Hold, person: Person, witness: Witness = unwitnessed, clock: Clock = timezone.now
) -> None:
    """End a hold. Raises `AlreadyError` when it was released before."""
    with transaction.atomic():
        ended = Hold.objects.filter(pk=placed.pk, released_at=None)
        if not ended.update(released_by=person, released_at=clock()):
            raise AlreadyError
        record(placed.exhibit, Entry(Deed.RELEASED, person.pk, placed.reason), witness, clock)
    placed.refresh_from_db()
