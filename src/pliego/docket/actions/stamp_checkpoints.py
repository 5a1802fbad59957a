"""Has an outside authority stamp checkpoints with the time, where the settings name one."""

from pathlib import Path
from typing import Final

from django.conf import settings
from django.db.models import Min

from ..log.pliego_verify import read_note
from ..models import Checkpoint, Timestamp
from ..timestamps import Authority, TimestampError, load_authority
from ..writing import in_turn

AT_ONCE: Final = 24
"""Checkpoints stamped in one go at most, newest first: an authority that was away for long is not flooded."""


def configured_authority() -> Authority | None:
    """The authority of the settings; none where they name none. Raises `TimestampError` where they are not fit."""
    if not settings.PLIEGO_TSA_URL:
        return None
    if not settings.PLIEGO_TSA_CERTIFICATE:
        raise TimestampError(
            "PLIEGO_TSA_URL needs PLIEGO_TSA_CERTIFICATE: the file of the authority's certificates"
        )
    return load_authority(settings.PLIEGO_TSA_URL, Path(settings.PLIEGO_TSA_CERTIFICATE))


def unstamped() -> list[int]:
    """The numbers of checkpoints that wait for a timestamp.

    They are those after the first that has one; where none has, the last checkpoint. What is earlier is covered by it,
    since each checkpoint names the one before.
    """
    first = Timestamp.objects.aggregate(first=Min("checkpoint"))["first"]
    numbers = Checkpoint.objects.filter(timestamp=None).order_by("number").values_list("number", flat=True)
    return list(numbers.filter(number__gt=first)) if first else list(numbers.reverse()[:1])


def stamp_checkpoints(authority: Authority | None = None) -> int:
    """Ask for the timestamps that are due, and give how many came.

    Raises `TimestampError` at the first that does not; what came before it is kept.
    """
    authority = authority or configured_authority()
    if authority is None:
        return 0
    due = unstamped()[-AT_ONCE:]
    for number in reversed(due):
        note = read_note(Checkpoint.objects.get(number=number).note)
        token = authority.stamp(note.text)
        # Asked outside the transaction: nobody waits for an authority.
        with in_turn():
            Timestamp.objects.get_or_create(checkpoint_id=number, defaults={"token": token})
    return len(due)
