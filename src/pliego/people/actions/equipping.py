"""Equips a cast of people: their keys and offices, in one call."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import transaction

from .. import queries
from ..keys import Cost, OpenKey
from ..kinds import OfficeRole
from ..models import Office, Person
from .member_keys import make_member_key
from .offices import NewOffice, admit, found_office


@dataclass(frozen=True, slots=True)
class Equipped:
    """Someone to be equipped with a key that this passphrase opens, unless they have one."""

    person: Person
    role: OfficeRole
    passphrase: str = field(repr=False)


def equip_office(new: NewOffice, members: Sequence[Equipped], cost: Cost | None = None) -> Office:
    """The office of this slug with these members, the first of them its founder; as it is where it exists already.

    For a demonstration: whoever calls it knows every passphrase. Raises `CannotOpenError` where someone's key has
    another passphrase.
    """
    existing = Office.objects.filter(slug=new.slug).first()
    if existing is not None:
        return existing
    with transaction.atomic():
        keys = [_key(one, cost) for one in members]
        office = found_office(new, keys[0])
        for one in members[1:]:
            admit(office, one.person, one.role, keys[0])
    return office


def _key(one: Equipped, cost: Cost | None) -> OpenKey:
    if queries.key_of(one.person) is None:
        return make_member_key(one.person, one.passphrase, cost)
    return queries.open_key(one.person, one.passphrase)
