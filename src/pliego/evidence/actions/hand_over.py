"""Lets a further office open an exhibit. Its own office still answers for it: holds and erasures are its."""

from django.db import transaction
from django.utils import timezone

from pliego.people.actions import wrap_content
from pliego.people.keys import OpenKey
from pliego.people.models import Office

from ..errors import HandedOverError
from ..kinds import Deed
from ..models import Exhibit
from ..queries import key_of, offices_that_open
from .custody import Clock, Entry, Witness, record, unwitnessed


def hand_over(
    exhibit: Exhibit,
    office: Office,
    opened: OpenKey,
    witness: Witness = unwitnessed,
    clock: Clock = timezone.now,
) -> None:
    """Let the members of the office open the exhibit from now on; who has seen a file cannot be made to forget it, so
    that nothing takes this back. A clean copy is an exhibit of its own, and handed over by itself.

    Raises `HandedOverError` where the office can open it already, `NotReadyError` where it cannot take sealed content
    yet, `NotYoursError` where this key does not open it, `ErasedError`.
    """
    with transaction.atomic():
        found = Exhibit.objects.select_for_update().get(pk=exhibit.pk)
        key = key_of(found, opened)
        if office in offices_that_open(found):
            raise HandedOverError
        wrap_content(found.pk, key, office)
        record(found, Entry(Deed.HANDED_OVER, opened.person_id, str(office.pk)), witness, clock)
