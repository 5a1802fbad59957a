"""Writes reports that come in at the same moment in one transaction, so that they share what a transaction costs.

A transaction of one report takes a flush of the disk and many statements, of sixteen hardly more. Whoever comes while
one runs waits, and the first of these writes for all of them. Nobody is answered before theirs is on the disk.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from threading import Lock
from typing import Final

from django.db import connection

from pliego.docket.models import SealedEntry
from pliego.docket.writing import in_turn
from pliego.evidence.actions import forget
from pliego.people.actions import wrap_contents

from ..models import Report, Sitting
from ..spending import spend_all, take_quota
from .attach import attach
from .prepare import Prepared

MOST: Final = 32
"""Reports in one transaction."""


@dataclass(slots=True, eq=False)
class _Asked:
    made: Prepared
    is_done: bool = False
    fault: Exception | None = None


_queue: Final = deque[_Asked]()
_turn: Final = Lock()


def write_together(made: Prepared) -> None:
    """Write the report, by itself or with others. Raises what `file_report` does; then nothing of it is written."""
    if made.files or connection.in_atomic_block:
        # What joins a transaction of its caller's is nobody else's.
        _write((made,))
        return
    asked = _Asked(made)
    _queue.append(asked)
    with _turn:
        if not asked.is_done:
            _settle(_with_others(asked))
    if asked.fault:
        raise asked.fault


def _with_others(asked: _Asked) -> list[_Asked]:
    batch = [asked]
    while _queue and len(batch) < MOST:
        other = _queue.popleft()
        if not other.is_done and other is not asked:
            batch.append(other)
    return batch


def _settle(batch: list[_Asked]) -> None:
    try:
        _write([one.made for one in batch])
    except Exception as fault:
        if len(batch) > 1:
            # One of them is at fault: each for itself.
            for one in batch:
                _settle([one])
            return
        batch[0].fault = fault
    for one in batch:
        one.is_done = True


def _write(batch: Sequence[Prepared]) -> None:
    now = batch[0].moment
    with in_turn():
        spend_all((one.nonce for one in batch), now)
        SealedEntry.objects.bulk_create(one.entry for one in batch)
        Report.objects.bulk_create(one.report for one in batch)
        _wrap(batch)
        for one in batch:
            attach(one.report, one.files, one.moment)
            for unwanted in one.unwanted:
                forget(unwanted)
        if sittings := [one.sitting for one in batch if one.sitting]:
            Sitting.objects.filter(tag__in=sittings).delete()
        take_quota(now, len(batch))


def _wrap(batch: Sequence[Prepared]) -> None:
    reading = Report.readers.through
    reading.objects.bulk_create(reading(report=one.report, office=one.report.office) for one in batch)
    for _, same in groupby(sorted(batch, key=_office), key=_office):
        group = list(same)
        wrap_contents({one.report.pk: one.key for one in group}, group[0].report.office)


def _office(made: Prepared) -> int:
    return made.report.office.pk
