"""Destroys an exhibit. Its row and its custody log stay."""

from functools import partial

from django.db import transaction
from django.utils import timezone

from pliego.people.actions import destroy_wraps
from pliego.people.models import Person

from ..errors import ErasedError, HeldError
from ..kinds import Deed, ErasureReason
from ..models import Exhibit
from ..queries import is_held
from ..store.chosen import chosen_store
from .custody import Clock, Entry, Witness, record, unwitnessed


def erase(
    exhibit: Exhibit,
    person: Person | None,
    reason: ErasureReason,
    witness: Witness = unwitnessed,
    clock: Clock = timezone.now,
) -> None:
    """Destroy its key in every office, its description, and, once that is committed, its stream.

    `person` is none where nobody who signs in did it: whoever handed it in wished so, or its time is over. A clean copy
    is an exhibit of its own and stays. Raises `HeldError`, `ErasedError`; then nothing is changed.
    """
    with transaction.atomic():
        found = Exhibit.objects.select_for_update().get(pk=exhibit.pk)
        if found.erased_at is not None:
            raise ErasedError
        if is_held(found):
            raise HeldError
        destroy_wraps(found.pk)
        found.erased_at, found.description = clock(), b""
        found.save(update_fields=("erased_at", "description"))
        record(found, Entry(Deed.ERASED, person.pk if person else None, reason.value), witness, clock)
        # Without its key the stream is noise already; `sweep` takes it where this is cut short.
        transaction.on_commit(partial(chosen_store().delete, found.pk.hex))
    exhibit.refresh_from_db()
