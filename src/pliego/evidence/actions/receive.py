"""Makes an exhibit of a file that has arrived."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils import timezone

from pliego.people.actions import wrap_content
from pliego.people.models import Office, Person

from ..arrival import Arrived
from ..kinds import Deed
from ..models import Exhibit
from ..sealing import Description
from ..store.chosen import chosen_store
from .custody import Clock, Entry, Witness, record, unwitnessed


def receive(
    arrived: Arrived,
    office: Office,
    person: Person,
    note: str = "",
    witness: Witness = unwitnessed,
    clock: Clock = timezone.now,
) -> Exhibit:
    """Keep what has arrived as an exhibit of the office, whose members can open it from now on.

    Raises `NotReadyError` where the office cannot take sealed content yet; then nothing of it stays.
    """
    told = Description(arrived.name, arrived.media, arrived.size, arrived.arrival_hash, arrived.scan, note)
    exhibit = Exhibit(office=office, received_by=person, received_at=clock())
    with keeping(arrived, exhibit, told):
        record(exhibit, Entry(Deed.RECEIVED, person.pk), witness, clock)
    return exhibit


@contextmanager
def keeping(arrived: Arrived, exhibit: Exhibit, told: Description) -> Iterator[None]:
    """A transaction in which the draft becomes the exhibit: both the row and the stream come to be, or neither."""
    exhibit.pk = arrived.id
    exhibit.stored_bytes, exhibit.sealed_hash = arrived.stored_bytes, arrived.sealed_hash
    exhibit.description = told.sealed(arrived.key, arrived.id)
    try:
        # First: a row without its stream would be worse than a stream without its row, which is swept.
        arrived.draft.keep()
        with transaction.atomic():
            wrap_content(arrived.id, arrived.key, exhibit.office)
            exhibit.save(force_insert=True)
            yield
    except BaseException:
        arrived.discard()
        chosen_store().delete(arrived.id.hex)
        raise
