"""What a package carries of an exhibit."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from pliego.people.keys import OpenKey

from ..kinds import Deed
from ..models import Custody, Exhibit
from ..sealing import Description
from .custody import Clock, Entry, Witness, record, unwitnessed
from .open_exhibit import opening_of

Fields = Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class ExportParts:
    """An exhibit for a package: fit for JSON, but for its bytes, which come once."""

    name: str
    manifest: Fields
    custody: tuple[Fields, ...]
    pieces: Iterator[bytes] = field(repr=False)


def export_parts(
    exhibit: Exhibit, opened: OpenKey, witness: Witness = unwitnessed, clock: Clock = timezone.now
) -> ExportParts:
    """What the package carries; that it was exported is its last line of custody. Raises what `open_exhibit` raises."""
    opening = opening_of(exhibit, opened)
    with transaction.atomic():
        record(exhibit, Entry(Deed.EXPORTED, opened.person_id), witness, clock)
        lines = exhibit.custody.select_related("person")
        custody = tuple(_line(line) for line in lines)
    return ExportParts(
        opening.description.name, _manifest(exhibit, opening.description), custody, opening.pieces
    )


def _manifest(exhibit: Exhibit, told: Description) -> Fields:
    return {
        "exhibit": str(exhibit.pk),
        "office": exhibit.office.slug,
        "name": told.name,
        "media_type": told.media.mime,
        "bytes": told.size,
        "sha256": told.arrival_hash,
        "note": told.note,
        "virus_scan": told.scan.value,
        "received_at": exhibit.received_at.isoformat(timespec="seconds"),
        "clean_copy_of": str(exhibit.derived_from_id) if exhibit.derived_from_id else None,
        "clean_copy_of_sha256": told.cleaned_from or None,
        "stored_bytes": exhibit.stored_bytes,
        "stored_sha256": bytes(exhibit.sealed_hash).hex(),
    }


def _line(line: Custody) -> Fields:
    return {
        "at": line.at.isoformat(timespec="seconds"),
        "deed": line.deed,
        "by": line.person.name if line.person else None,
        "detail": line.detail,
    }
