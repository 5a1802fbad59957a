"""Makes a member's key and its locks."""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from ..errors import NotYoursError
from ..key_cost import chosen_cost
from ..keys import Cost, OpenKey, PasskeySecret, PassphraseLock, lock_by_passkey, lock_by_passphrase, new_pair
from ..kinds import LockKind
from ..models import MemberKey, MemberLock, OfficeWrap, Person


def make_member_key(
    person: Person, passphrase: str, cost: Cost | None = None, clock: Callable[[], datetime] = timezone.now
) -> OpenKey:
    """A new key of the person, open. Without `cost`, the one of the settings.

    An older key is retired, with its locks and all that it could open: whoever forgot the passphrase has to be let in
    again by a holder of each office, or by recovery shares.
    """
    pair = new_pair()
    lock = lock_by_passphrase(pair, passphrase, cost or chosen_cost())
    with transaction.atomic():
        Person.objects.select_for_update().get(pk=person.pk)
        _retire_keys(person, clock())
        key = MemberKey.objects.create(person=person, public_key=pair.public, made_at=clock())
        _put_passphrase(key, lock)
    return OpenKey(person.pk, key.pk, pair)


def change_passphrase(opened: OpenKey, passphrase: str, cost: Cost | None = None) -> None:
    """Put a new passphrase in the place of the old one. Raises `NotYoursError` where the key has been retired."""
    lock = lock_by_passphrase(opened.pair, passphrase, cost or chosen_cost())
    with transaction.atomic():
        key = _key_in_use(opened)
        key.locks.filter(kind=LockKind.PASSPHRASE).delete()
        _put_passphrase(key, lock)


def add_passkey_lock(opened: OpenKey, answer: PasskeySecret) -> None:
    """Let a passkey open the key, too. Raises `NotYoursError` where the key has been retired."""
    lock = lock_by_passkey(opened.pair, answer)
    with transaction.atomic():
        key = _key_in_use(opened)
        key.locks.filter(kind=LockKind.PASSKEY, credential=lock.credential).delete()
        MemberLock.objects.create(
            key=key, kind=LockKind.PASSKEY, credential=lock.credential, salt=lock.salt, box=lock.box
        )


def remove_passkey_lock(person: Person, credential: bytes) -> None:
    """A passkey opens the person's key no longer."""
    MemberLock.objects.filter(key__person=person, kind=LockKind.PASSKEY, credential=credential).delete()


def _retire_keys(person: Person, moment: datetime) -> None:
    old = MemberKey.objects.filter(person=person, retired_at=None)
    OfficeWrap.objects.filter(key__in=old).delete()
    MemberLock.objects.filter(key__in=old).delete()
    old.update(retired_at=moment)


def _put_passphrase(key: MemberKey, lock: PassphraseLock) -> None:
    MemberLock.objects.create(
        key=key,
        kind=LockKind.PASSPHRASE,
        salt=lock.salt,
        rounds=lock.cost.rounds,
        memory=lock.cost.memory,
        box=lock.box,
    )


def _key_in_use(opened: OpenKey) -> MemberKey:
    key = (
        MemberKey.objects.select_for_update()
        .filter(pk=opened.key_id, person=opened.person_id, retired_at=None)
        .first()
    )
    if key is None:
        raise NotYoursError("this key has been retired")
    return key
