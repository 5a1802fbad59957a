"""Takes out of the store what no exhibit needs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from django.utils import timezone

from ..models import Exhibit, Waiting
from ..store import Store
from ..store.chosen import chosen_store
from .custody import Clock
from .wait import take_out

_GRACE: Final = 24 * 60 * 60
"""Seconds: longer than any upload takes, and than a row may come after its stream."""


@dataclass(frozen=True, slots=True)
class Swept:
    """How many were taken out."""

    drafts: int
    orphans: int
    waiting: int
    """Files whose time of waiting was over."""


def sweep(clock: Clock = timezone.now) -> Swept:
    """Take out files that waited too long, and what is older than a day: drafts that broke off, streams that neither
    wait nor are an exhibit's, streams of erased ones.

    Streams stay where the database knows of no exhibit at all: it is not the one that they belong to.
    """
    now = clock()
    over = [pk for pk in Waiting.objects.filter(until__lte=now).values_list("pk", flat=True) if take_out(pk)]
    store, before = chosen_store(), now.timestamp() - _GRACE
    orphans = list(_orphans(store, before))
    for name in orphans:
        store.delete(name)
    return Swept(store.sweep(before), len(orphans), len(over))


def _orphans(store: Store, before: float) -> Iterator[str]:
    # In this order: what becomes an exhibit in between is in one of the two.
    waiting = {pk.hex for pk in Waiting.objects.values_list("pk", flat=True)}
    erased = {pk.hex: at is not None for pk, at in Exhibit.objects.values_list("pk", "erased_at")}
    if erased:
        yield from (name for name in store.names(before) if erased.get(name, name not in waiting))
