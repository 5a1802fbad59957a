"""Writes the lines of custody logs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from ..kinds import Deed
from ..models import Custody, Exhibit

Clock = Callable[[], datetime]
Witness = Callable[[Custody], None]
"""Told of each new line, in the transaction that writes it: whoever keeps a log beside the custody log."""


def unwitnessed(line: Custody) -> None:
    """Where nobody keeps one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line to be: who did what, with what code or id."""

    deed: Deed
    person: int | None
    detail: str = ""


def record(exhibit: Exhibit, entry: Entry, witness: Witness, clock: Clock = timezone.now) -> Custody:
    """Write the line and have it witnessed. The caller has a transaction open."""
    line = Custody.objects.create(
        exhibit=exhibit, at=clock(), person_id=entry.person, deed=entry.deed, detail=entry.detail
    )
    witness(line)
    return line
