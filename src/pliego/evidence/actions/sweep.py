"""Takes out of the store what no exhibit needs."""

from dataclasses import dataclass
from typing import Final

from django.utils import timezone

from ..models import Exhibit
from ..store.chosen import chosen_store
from .custody import Clock

_GRACE: Final = 24 * 60 * 60
"""Seconds: longer than any upload takes, and than a row may come after its stream."""


@dataclass(frozen=True, slots=True)
class Swept:
    """How many were taken out."""

    drafts: int
    orphans: int


def sweep(clock: Clock = timezone.now) -> Swept:
    """Take out what is older than a day: drafts that broke off, streams without an exhibit, streams of erased ones.

    Streams stay where the database knows of no exhibit at all: it is not the one that they belong to.
    """
    store, before = chosen_store(), clock().timestamp() - _GRACE
    erased = {pk.hex: at is not None for pk, at in Exhibit.objects.values_list("pk", "erased_at")}
    orphans = [name for name in store.names(before) if erased.get(name, True)] if erased else []
    for name in orphans:
        store.delete(name)
    return Swept(store.sweep(before), len(orphans))
