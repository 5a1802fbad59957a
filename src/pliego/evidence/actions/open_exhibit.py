"""Opens an exhibit for somebody who can."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from pliego.people.keys import OpenKey

from ..kinds import Deed
from ..models import Exhibit
from ..queries import key_of
from ..sealing import Description, plain_pieces
from ..store.chosen import chosen_store
from .custody import Clock, Entry, Witness, record, unwitnessed


@dataclass(frozen=True, slots=True)
class Opening:
    """An exhibit that is open: what it is, and its bytes, once."""

    description: Description
    pieces: Iterator[bytes] = field(repr=False)
    """Raises `AlteredError` before an altered piece is given out."""


def open_exhibit(
    exhibit: Exhibit, opened: OpenKey, witness: Witness = unwitnessed, clock: Clock = timezone.now
) -> Opening:
    """Open it; that it was opened is recorded before a byte is given out.

    Raises `ErasedError`, `NotYoursError`, or `AlteredError` where its description was altered.
    """
    opening = opening_of(exhibit, opened)
    with transaction.atomic():
        record(exhibit, Entry(Deed.OPENED, opened.person_id), witness, clock)
    return opening


def opening_of(exhibit: Exhibit, opened: OpenKey) -> Opening:
    """The same unrecorded, for deeds that record something else."""
    key = key_of(exhibit, opened)
    told = Description.opened(key, exhibit.pk, bytes(exhibit.description))
    return Opening(told, plain_pieces(key, chosen_store(), exhibit.pk.hex))
