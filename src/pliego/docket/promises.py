"""What someone is given the moment their content is sealed: a signed promise that its leaf will be in the log."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from pliego.law.days import days_after, to_iso

from .log.pliego_verify import Promise
from .log.signing import Signer
from .models import SealedEntry
from .sealed import day_of

DAYS: Final = 2
"""The promise runs to the end of the day after that of sealing: batches are made hourly, and a machine may be down
for a night. Counted from the day, so that a receipt does not tell the hour."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The promise for one sealed entry, and the note to keep: its text with the log's signature."""

    entry: UUID
    promise: Promise
    note: str


def receipt_of(entry: SealedEntry, signer: Signer) -> Receipt:
    """The receipt of an entry, the same whenever it is asked for."""
    day = day_of(bytes(entry.ciphertext))
    until = to_iso(days_after(day.toordinal(), DAYS))
    promise = Promise(signer.origin, bytes(entry.leaf_hash), day.isoformat(), f"{until}T00:00:00Z")
    return Receipt(entry.pk, promise, signer.sign(promise.text))
