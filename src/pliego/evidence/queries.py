"""Every read about exhibits that is more than a look-up."""

from collections.abc import Iterable
from hashlib import sha256

from django.db.models import QuerySet

from pliego.people.keys import OpenKey
from pliego.people.models import Office
from pliego.people.queries import content_key

from .errors import ErasedError
from .models import Exhibit
from .sealing import Description
from .store import MissingError
from .store.chosen import chosen_store

__all__ = ["Description", "describe", "exhibits_of", "is_held", "is_intact", "key_of"]


def describe(exhibit: Exhibit, opened: OpenKey) -> Description:
    """What the exhibit is, without opening the file. Raises `ErasedError`, `NotYoursError`, `AlteredError`."""
    return Description.opened(key_of(exhibit, opened), exhibit.pk, bytes(exhibit.description))


def key_of(exhibit: Exhibit, opened: OpenKey) -> bytes:
    """The exhibit's content key. Raises `ErasedError`, `NotYoursError`."""
    if exhibit.erased_at is not None:
        raise ErasedError
    return content_key(exhibit.pk, opened)


def exhibits_of(offices: Iterable[Office]) -> QuerySet[Exhibit]:
    """The exhibits of some offices, the newest first, erased ones included."""
    return (
        Exhibit.objects.filter(office__in=list(offices))
        .select_related("office", "received_by", "derived_from")
        .order_by("-received_at", "pk")
    )


def is_held(exhibit: Exhibit) -> bool:
    """Whether a hold that is not released forbids to erase it."""
    return exhibit.holds.filter(released_at=None).exists()


def is_intact(exhibit: Exhibit) -> bool:
    """Whether the bytes in the store are those that were sealed. Needs no key; reads all of them."""
    found = sha256()
    try:
        for piece in chosen_store().read(exhibit.pk.hex):
            found.update(piece)
    except MissingError:
        return False
    return found.digest() == bytes(exhibit.sealed_hash)
