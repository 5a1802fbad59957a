"""Every read about exhibits that is more than a look-up."""

from collections.abc import Iterable
from hashlib import sha256

from django.db.models import Q, QuerySet

from pliego.people.keys import OpenKey
from pliego.people.models import Office
from pliego.people.queries import content_key

from .errors import ErasedError
from .kinds import Deed
from .models import Custody, Exhibit
from .sealing import Description
from .store import MissingError
from .store.chosen import chosen_store

__all__ = ["Description", "describe", "exhibits_of", "is_held", "is_intact", "key_of", "offices_that_open"]


def describe(exhibit: Exhibit, opened: OpenKey) -> Description:
    """What the exhibit is, without opening the file. Raises `ErasedError`, `NotYoursError`, `AlteredError`."""
    return Description.opened(key_of(exhibit, opened), exhibit.pk, bytes(exhibit.description))


def key_of(exhibit: Exhibit, opened: OpenKey) -> bytes:
    """The exhibit's content key. Raises `ErasedError`, `NotYoursError`."""
    if exhibit.erased_at is not None:
        raise ErasedError
    return content_key(exhibit.pk, opened)


def exhibits_of(offices: Iterable[Office]) -> QuerySet[Exhibit]:
    """The exhibits that some offices have or were handed, the newest first, erased ones included."""
    ids = [office.pk for office in offices]
    handed = Custody.objects.filter(deed=Deed.HANDED_OVER, detail__in=map(str, ids)).values("exhibit")
    return (
        Exhibit.objects.filter(Q(office__in=ids) | Q(pk__in=handed))
        .select_related("office", "received_by", "derived_from")
        .order_by("-received_at", "pk")
    )


def offices_that_open(exhibit: Exhibit) -> list[Office]:
    """The office that answers for the exhibit, then those that it was handed to, in that order."""
    handed = exhibit.custody.filter(deed=Deed.HANDED_OVER).values_list("detail", flat=True)
    found = Office.objects.in_bulk([int(detail) for detail in handed])
    return [exhibit.office, *(found[int(detail)] for detail in handed)]


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
