"""Copies the log into the published record: hashes, signed checkpoints, erasures and timestamps, never an event."""

import json
from collections.abc import Sequence
from typing import Final

from django.db import transaction
from django.db.models import Max

from pliego.docket.actions.sign_checkpoint import current_checkpoint, signed
from pliego.docket.log.pliego_verify import WIDTH
from pliego.docket.log.pliego_verify import Checkpoint as Signed
from pliego.docket.log.signing import Signer
from pliego.docket.log.tree import HEIGHT, Tree
from pliego.docket.log_files import erasures_document
from pliego.docket.log_key import log_signer
from pliego.docket.log_store import log_tree
from pliego.docket.models import Checkpoint, LogLeaf, Timestamp
from pliego.observatory.log_tiles import published_tree
from pliego.observatory.models import (
    PublishedCheckpoint,
    PublishedErasures,
    PublishedPlace,
    PublishedTile,
    PublishedTimestamp,
)

_AT_ONCE: Final = 64
"""Tiles written in one statement."""

_OF_THE_LOG: Final = (
    PublishedTile,
    PublishedPlace,
    PublishedCheckpoint,
    PublishedErasures,
    PublishedTimestamp,
)


def publish_log() -> Checkpoint:
    """Bring the published log to the last checkpoint, signing one if the log has grown since.

    Raises `OSError` or `UnfitKeyError` without a fit key, `ForkError` where the log was rewritten.
    """
    signer = log_signer()
    checkpoint = current_checkpoint(signer)
    now = signed(checkpoint)
    with transaction.atomic():
        _copy_tiles(now.size)
        if not _is_published(now):
            # What was published before is of another log, such as one restored from an older copy.
            for model in _OF_THE_LOG:
                model._default_manager.all().delete()
            _copy_tiles(now.size)
        _copy_places(now.size)
        _copy_checkpoints()
        _write_erasures(signer, checkpoint)
    publish_timestamps()
    return checkpoint


def publish_timestamps() -> None:
    """Copy the timestamps of published checkpoints that are not published yet."""
    held = set(PublishedTimestamp.objects.values_list("number", flat=True))
    known = PublishedCheckpoint.objects.values("number")
    PublishedTimestamp.objects.bulk_create(
        PublishedTimestamp(number=row.checkpoint_id, token=bytes(row.token))
        for row in Timestamp.objects.filter(checkpoint__in=known).exclude(checkpoint__in=held)
    )


def _is_published(now: Signed) -> bool:
    held = PublishedCheckpoint.objects.filter(number__lte=now.number).order_by("number").last()
    beyond = PublishedCheckpoint.objects.filter(number__gt=now.number).exists()
    stored = Checkpoint.objects.filter(number=held.number, note=held.note).exists() if held else True
    try:
        return stored and not beyond and published_tree().root(now.size) == now.root
    except LookupError:
        return False


def _copy_tiles(size: int) -> None:
    """Copy what is new: whole tiles never change, and the last of each level grows."""
    tree, level = log_tree(), 0
    while count := size >> (HEIGHT * level):
        held = PublishedTile.objects.filter(level=level)
        last = held.aggregate(last=Max("position"))["last"] or 0
        held.filter(position__gte=last).delete()
        PublishedTile.objects.bulk_create(
            (
                PublishedTile(
                    level=level, position=place, hashes=b"".join(_of_size(tree, level, place, count))
                )
                for place in range(last, -(-count // WIDTH))
            ),
            batch_size=_AT_ONCE,
        )
        level += 1


def _of_size(tree: Tree, level: int, place: int, count: int) -> Sequence[bytes]:
    """A tile as it was when its level had so many hashes."""
    return tree.read(level, place)[: max(0, count - place * WIDTH)]


def _copy_places(size: int) -> None:
    last = PublishedPlace.objects.aggregate(last=Max("index"))["last"]
    first = 0 if last is None else last + 1
    fresh = LogLeaf.objects.filter(index__gte=first, index__lt=size).order_by("index")
    PublishedPlace.objects.bulk_create(
        (
            PublishedPlace(index=index, hash=bytes(leaf))
            for index, leaf in fresh.values_list("index", "hash").iterator()
        ),
        batch_size=WIDTH,
    )


def _write_erasures(signer: Signer, checkpoint: Checkpoint) -> None:
    if not PublishedErasures.objects.filter(number=checkpoint.number).exists():
        PublishedErasures.objects.all().delete()
        document = json.dumps(erasures_document(signer, checkpoint))
        PublishedErasures.objects.create(number=checkpoint.number, document=document)


def _copy_checkpoints() -> None:
    tree = published_tree()
    last = PublishedCheckpoint.objects.order_by("number").last()
    number, size = (last.number, last.size) if last else (0, 0)
    for row in Checkpoint.objects.filter(number__gt=number).order_by("number"):
        now = signed(row).size
        proof = [step.hex() for step in tree.consistency(size, now)]
        PublishedCheckpoint.objects.create(
            number=row.number, size=now, note=row.note, key=row.key, proof=proof
        )
        size = now
