"""Seals content for some offices, and promises at once that its leaf will be in the log."""

import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from uuid import uuid4

from django.utils import timezone

from pliego.people.actions import wrap_content
from pliego.people.keys import OpenKey, new_content_key
from pliego.people.models import Office
from pliego.people.queries import content_key

from ..leaves import SALT_BYTES
from ..log.signing import Signer
from ..log_key import log_signer
from ..models import SealedEntry
from ..promises import Receipt, receipt_of
from ..sealed import Commitment, SealedBody, open_body, seal_body
from ..writing import in_turn


def seal_entry(
    body: SealedBody,
    offices: Sequence[Office],
    signer: Signer | None = None,
    clock: Callable[[], datetime] = timezone.now,
) -> Receipt:
    """Keep a body that only these offices can read. Its leaf follows with the next batch (`publish_sealed`).

    The receipt is worth what the transaction around it is: hand it out after that has ended. Raises `ValueError` for
    a body that is too long or that JSON cannot take, or without an office; `NotReadyError` where an office cannot
    take sealed content yet; `OSError` or `UnfitKeyError` without a fit key of the log.
    """
    if not offices:
        raise ValueError("an entry is sealed for one office at least")
    key = new_content_key()
    with in_turn():
        receipt = seal_entry_under(key, body, signer, clock)
        for office in sorted(offices, key=attrgetter("pk")):
            wrap_content(receipt.entry, key, office)
    return receipt


def seal_entry_under(
    key: bytes,
    body: SealedBody,
    signer: Signer | None = None,
    clock: Callable[[], datetime] = timezone.now,
) -> Receipt:
    """Keep a body under a key of 32 bytes that the caller keeps, and that seals nothing else.

    Raises what `seal_entry` does, but for what concerns offices.
    """
    row, receipt = entry_under(key, body, signer or log_signer(), clock())
    row.save(force_insert=True)
    return receipt


def entry_under(key: bytes, body: SealedBody, signer: Signer, now: datetime) -> tuple[SealedEntry, Receipt]:
    """An entry that the caller writes, as `seal_entry_under` does, and its receipt."""
    entry = uuid4()
    made = Commitment(
        seal_body(body, entry, now.astimezone(UTC).date(), key), secrets.token_bytes(SALT_BYTES)
    )
    row = SealedEntry(id=entry, ciphertext=made.ciphertext, salt=made.salt, leaf_hash=made.leaf)
    return row, receipt_of(row, signer)


def open_entry(entry: SealedEntry, opened: OpenKey) -> SealedBody:
    """What was sealed. Raises `NotYoursError` for who is in no office it was sealed to, `CannotOpenError` for changed
    bytes."""
    return open_body(bytes(entry.ciphertext), content_key(entry.pk, opened))
