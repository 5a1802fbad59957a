"""Makes an exhibit of a file that has arrived."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils import timezone

from pliego.people.actions import wrap_content
from pliego.people.models import Office, Person

from ..arrival import Arrived
from ..errors import GoneError
from ..kinds import Deed
from ..models import Exhibit
from ..sealing import Description, SealedFile
from ..store.chosen import chosen_store
from ..waiting import Kept
from .custody import Clock, Entry, Witness, record, unwitnessed
from .wait import waits_no_longer


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
    exhibit = Exhibit(office=office, received_by=person, received_at=clock())
    with keeping(arrived, exhibit, arrived.described(note)):
        record(exhibit, Entry(Deed.RECEIVED, person.pk), witness, clock)
    return exhibit


def receive_kept(
    kept: Kept,
    office: Office,
    note: str = "",
    derived_from: Exhibit | None = None,
    witness: Witness = unwitnessed,
    clock: Clock = timezone.now,
) -> Exhibit:
    """Make an exhibit of a file that waits, handed in by nobody who is known; `derived_from` is what it is a clean copy
    of. Writes rows alone, in the caller's transaction: where that is taken back, the file waits as before.

    Raises `GoneError` where it waits no longer, `NotReadyError` where the office cannot take sealed content yet.
    """
    exhibit = Exhibit(office=office, received_at=clock(), derived_from=derived_from)
    with transaction.atomic():
        if not waits_no_longer(kept.id):
            raise GoneError
        _write(kept, exhibit, kept.told(note))
        if derived_from:
            record(derived_from, Entry(Deed.CLEANED, None, exhibit.pk.hex), witness, clock)
        origin = derived_from.pk.hex if derived_from else ""
        record(exhibit, Entry(Deed.RECEIVED, None, origin), witness, clock)
    return exhibit


@contextmanager
def keeping(arrived: Arrived, exhibit: Exhibit, told: Description) -> Iterator[None]:
    """A transaction in which the draft becomes the exhibit: both the row and the stream come to be, or neither."""
    try:
        # First: a row without its stream would be worse than a stream without its row, which is swept.
        arrived.draft.keep()
        with transaction.atomic():
            _write(arrived, exhibit, told)
            yield
    except BaseException:
        arrived.discard()
        chosen_store().delete(arrived.id.hex)
        raise


def _write(sealed: SealedFile, exhibit: Exhibit, told: Description) -> None:
    exhibit.pk = sealed.id
    exhibit.stored_bytes, exhibit.sealed_hash = sealed.stored_bytes, sealed.sealed_hash
    exhibit.description = told.sealed(sealed.key, sealed.id)
    wrap_content(sealed.id, sealed.key, exhibit.office)
    exhibit.save(force_insert=True)
