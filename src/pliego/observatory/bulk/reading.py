"""Reads what is published, a chunk at a time, so that memory does not grow with the record."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from django.db.models import Count, Max, Sum

from pliego.docket.log.pliego_verify import Checkpoint, read_checkpoint, read_note
from pliego.observatory.models import (
    Edition,
    PublishedCheckpoint,
    PublishedDocument,
    PublishedLeaf,
    PublishedRecord,
    PublishedTile,
    unpack,
)

_CHUNK: Final = 200
_HASH: Final = 32


class NothingPublishedError(Exception):
    """There is no edition to export; the message says what makes one."""


@dataclass(frozen=True, slots=True)
class Published:
    """The edition that is exported, and the checkpoint of the log that covers it."""

    day: str
    known_by: str
    cases: int
    state: str
    note: str
    key: str

    @property
    def checkpoint(self) -> Checkpoint:
        """What the checkpoint says."""
        return read_checkpoint(read_note(self.note).text)


def present() -> Published:
    """The present edition. Raises `NothingPublishedError`."""
    edition = Edition.objects.filter(language="en").first()
    checkpoint = PublishedCheckpoint.objects.order_by("number").last()
    if edition is None or checkpoint is None:
        raise NothingPublishedError("nothing is published yet; run `pliego import` or `pliego publish` first")
    return Published(
        day=edition.day,
        known_by=edition.known_by,
        cases=edition.cases,
        state=_state(edition),
        note=checkpoint.note,
        key=checkpoint.key,
    )


def _state(edition: Edition) -> str:
    """What differs whenever anything that is published differs: every change of the docket is a leaf of the log."""
    leaves = PublishedLeaf.objects.aggregate(Count("pk"), Sum("pk"), Max("pk"))
    counted = "-".join(str(leaves[name] or 0) for name in ("pk__count", "pk__sum", "pk__max"))
    return f"{edition.day} {edition.version} {edition.made_by} {edition.cases} {counted}"


def records() -> Iterator[str]:
    """The JSON text of every case, in the order of their names."""
    rows = PublishedRecord.objects.order_by("case__slug").values_list("packed", flat=True)
    return (unpack(packed) for packed in rows.iterator(chunk_size=_CHUNK))


def sealed_cases() -> Iterator[bytes]:
    """The file of every case with what seals its public events, compressed, in the order of their names."""
    rows = PublishedDocument.objects.filter(form="json", language="en").order_by("case__slug")
    return (bytes(packed) for packed in rows.values_list("packed", flat=True).iterator(chunk_size=_CHUNK))


def leaves(size: int) -> Iterator[bytes]:
    """The first so many leaf hashes of the log."""
    left = size
    tiles = PublishedTile.objects.filter(level=0).order_by("position").values_list("hashes", flat=True)
    for hashes in tiles.iterator(chunk_size=_CHUNK):
        data = bytes(hashes)
        for place in range(0, min(len(data), left * _HASH), _HASH):
            yield data[place : place + _HASH]
        left -= len(data) // _HASH
        if left <= 0:
            return
