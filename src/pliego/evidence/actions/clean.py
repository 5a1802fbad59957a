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
from ..sealing import Description
from .custody import Clock, Entry, Witness, record, unwitnessed
from .open_exhibit import Opening, opening_of
from .receive import keeping

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
        arrived = _cleaned(opening, process)
    except RefusedError as refusal:
        with transaction.atomic():
            record(exhibit, Entry(Deed.REFUSED, opened.person_id, refusal.reason.value), witness, clock)
        raise
    copy = Exhibit(
        office=exhibit.office, received_by_id=opened.person_id, received_at=clock(), derived_from=exhibit
    )
    with keeping(arrived, copy, _told(arrived, opening.description)):
        record(exhibit, Entry(Deed.CLEANED, opened.person_id, copy.pk.hex), witness, clock)
        record(copy, Entry(Deed.RECEIVED, opened.person_id, exhibit.pk.hex), witness, clock)
    return copy


def _cleaned(opening: Opening, process: CleanerProcess) -> Arrived:
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


def _told(arrived: Arrived, original: Description) -> Description:
    return Description(
        name=arrived.name,
        media=arrived.media,
        size=arrived.size,
        arrival_hash=arrived.arrival_hash,
        scan=arrived.scan,
        cleaned_from=original.arrival_hash,
    )
