"""Gives the sealed entries that wait their leaves: shuffled, among decoys."""

import secrets
from collections.abc import Callable
from datetime import UTC, date, datetime
from random import SystemRandom
from typing import Final
from uuid import uuid4

from django.utils import timezone

from ..leaves import SALT_BYTES
from ..log.pliego_verify import WIDTH
from ..log_store import append_hashes
from ..models import SealedEntry
from ..sealed import Commitment, decoy_bytes
from ..writing import writing

BATCH: Final = 8
"""Batches are multiples of this, so that the log does not tell how much was sealed."""

Shuffle = Callable[[list[SealedEntry]], None]
_AT_RANDOM: Final[Shuffle] = SystemRandom().shuffle


def publish_sealed(shuffle: Shuffle = _AT_RANDOM, clock: Callable[[], datetime] = timezone.now) -> int:
    """Append the leaves of all sealed entries that wait, and give their number with that of the decoys.

    All of a batch or nothing of it is written. Where none waits, nothing happens.
    """
    with writing():
        batch = list(SealedEntry.objects.filter(leaf=None).only("id", "leaf_hash"))
        if not batch:
            return 0
        today = clock().astimezone(UTC).date()
        batch += SealedEntry.objects.bulk_create([_decoy(today) for _ in range(-len(batch) % BATCH)])
        shuffle(batch)
        leaves = append_hashes([bytes(entry.leaf_hash) for entry in batch])
        for entry, leaf in zip(batch, leaves, strict=True):
            entry.leaf = leaf
        SealedEntry.objects.bulk_update(batch, ["leaf"], batch_size=WIDTH)
    return len(batch)


def _decoy(today: date) -> SealedEntry:
    entry = uuid4()
    made = Commitment(decoy_bytes(entry, today), secrets.token_bytes(SALT_BYTES))
    return SealedEntry(id=entry, ciphertext=made.ciphertext, salt=made.salt, leaf_hash=made.leaf)
