"""Derives a second exhibit without metadata. The sealed original is read, never touched."""

from typing import Final

from django.db import transaction
from django.utils import timezone

from pliego.people.keys import OpenKey

from ..arrival import Arrived, arrive
from ..cleaner_process import OF_THE_PROCESS, CleanerProcess, kind_of
from ..kinds import Deed
from ..models import Exhibit
from ..reasons import Reason, RefusedError
from ..scanning import NoScanner
from ..sealing import plain_pieces
from ..store.chosen import chosen_store
from ..waiting import Kept
from .custody import Clock, Entry, Witness, record, unwitnessed
from .open_exhibit import Opening, opening_of
from .receive import keeping
from .wait import keep_as_long

LARGEST: Final = 200_000_000
"""Bytes of a file that is cleaned: the cleaning process holds it in memory."""


def clean(
    exhibit: Exhibit,
    opened: OpenKey,
    witness: Witness = unwitnessed,
    clock: Clock = timezone.now,
    process: CleanerProcess = CleanerProcess(),  # noqa: B008  a frozen value
) -> Exhibit:
    """A clean copy, as an exhibit of the same office.

    Raises `RefusedError`, which the custody log then has by its reason; `ErasedError`, `NotYoursError`, `AlteredError`.
    """
    opening = opening_of(exhibit, opened)
    try:
        arrived = clean_copy(opening, process)
    except RefusedError as refusal:
        with transaction.atomic():
            record(exhibit, Entry(Deed.REFUSED, opened.person_id, refusal.reason.value), witness, clock)
        raise
    copy = Exhibit(
        office=exhibit.office, received_by_id=opened.person_id, received_at=clock(), derived_from=exhibit
    )
    with keeping(arrived, copy, arrived.described(cleaned_from=opening.description.arrival_hash)):
        record(exhibit, Entry(Deed.CLEANED, opened.person_id, copy.pk.hex), witness, clock)
        record(copy, Entry(Deed.RECEIVED, opened.person_id, exhibit.pk.hex), witness, clock)
    return copy


def clean_kept(kept: Kept, process: CleanerProcess = CleanerProcess()) -> Kept:  # noqa: B008  a frozen value
    """A clean copy of a file that waits, which waits as long. Call it outside of every transaction: it takes as long as
    the cleaning process and the disk do.

    Raises `RefusedError` where there can be none, `AlteredError`, `BusyError`, `GoneError`.
    """
    original = Opening(kept.told(), plain_pieces(kept.key, chosen_store(), kept.id.hex))
    return keep_as_long(clean_copy(original, process), kept)


def clean_copy(opening: Opening, process: CleanerProcess) -> Arrived:
    """A clean copy as a file that has arrived: no exhibit yet. Raises `RefusedError`, `AlteredError`."""
    media = opening.description.media
    if not media.cleanable:
        raise RefusedError(Reason.NOT_CLEANABLE)
    if opening.description.size > LARGEST:
        raise RefusedError(Reason.TOO_LARGE_TO_CLEAN)
    # The name of the original may say who took it, when and where.
    name = f"{opening.description.arrival_hash[:8]}.{media.suffixes[0]}"
    try:
        return arrive(
            process.clean(kind_of(media), opening.pieces), name, NoScanner(opening.description.scan)
        )
    except RefusedError as refusal:
        # What the process itself says is the reason; what its output looks like is no fault of the original's.
        raise refusal if refusal.reason in OF_THE_PROCESS else RefusedError(Reason.CLEANING_FAILED) from None
