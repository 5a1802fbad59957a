"""Every read about keys and offices that is more than a look-up."""

from collections.abc import Iterable
from contextlib import suppress
from typing import Final
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from .errors import NotYoursError
from .keys import (
    CannotOpenError,
    Cost,
    KeyPair,
    OpenKey,
    PasskeyLock,
    PasskeySecret,
    PassphraseLock,
    fingerprint,
    open_by_passkey,
    open_by_passphrase,
    pair_of,
    unseal,
)
from .kinds import LockKind, OfficeRole, OfficeWarning
from .models import ContentWrap, MemberKey, MemberLock, Membership, Office, OfficeVersion, OfficeWrap, Person

CONTENT_ID_BYTES: Final = 16
_PART: Final = 500


def open_key(person: Person, passphrase: str) -> OpenKey:
    """The person's key, opened by its passphrase; takes as long as its lock costs.

    Raises `CannotOpenError` on another passphrase, `NotYoursError` where the person has no key.
    """
    lock = _lock_of(person, LockKind.PASSPHRASE, b"")
    held = PassphraseLock(bytes(lock.salt), Cost(lock.rounds, lock.memory), bytes(lock.box))
    return OpenKey(person.pk, lock.key_id, open_by_passphrase(bytes(lock.key.public_key), held, passphrase))


def open_key_by_passkey(person: Person, answer: PasskeySecret) -> OpenKey:
    """The person's key, opened by what a passkey answered.

    Raises `CannotOpenError` on the answer of another passkey, `NotYoursError` where none of the person's keys has
    a lock for it.
    """
    lock = _lock_of(person, LockKind.PASSKEY, answer.credential)
    held = PasskeyLock(bytes(lock.credential), bytes(lock.salt), bytes(lock.box))
    return OpenKey(person.pk, lock.key_id, open_by_passkey(bytes(lock.key.public_key), held, answer))


def key_of(person: Person) -> MemberKey | None:
    """The person's key in use."""
    return MemberKey.objects.filter(person=person, retired_at=None).first()


def fingerprint_of(person: Person) -> str:
    """The fingerprint of the person's key; empty where they have none."""
    key = key_of(person)
    return fingerprint(bytes(key.public_key)) if key else ""


def passkey_locks(person: Person) -> list[MemberLock]:
    """The locks of the person's key that a passkey opens, oldest first."""
    return list(
        MemberLock.objects.filter(key__person=person, key__retired_at=None, kind=LockKind.PASSKEY).order_by(
            "pk"
        )
    )


def memberships(office: Office) -> QuerySet[Membership]:
    """Who is in the office now, in the order in which they came."""
    return (
        Membership.objects.filter(office=office, ended_at=None, person__is_active=True)
        .select_related("person")
        .order_by("began_at", "pk")
    )


def offices_of(person: Person) -> list[Office]:
    """The offices that the person is in now, by name."""
    now_in = Membership.objects.filter(office=OuterRef("pk"), person=person, ended_at=None)
    return list(Office.objects.filter(Exists(now_in)).order_by("name")) if person.is_active else []


def leads(office: Office) -> list[Person]:
    """Who leads the office now."""
    return [one.person for one in memberships(office) if one.role == OfficeRole.LEAD]


def live_version(office: Office) -> OfficeVersion | None:
    """The key pair of the office that content is sealed to; none where no member has made one yet."""
    return OfficeVersion.objects.filter(office=office, retired_at=None).first()


def live_wraps(office: Office) -> QuerySet[OfficeWrap]:
    """The boxes with the live version's private half, of members and of who has left since it was made."""
    return OfficeWrap.objects.filter(
        version__office=office, version__retired_at=None, key__retired_at=None
    ).select_related("key__person", "version")


def holders(office: Office) -> list[Person]:
    """Members who can open what is sealed to the office, in the order in which they came."""
    wrapped = set(live_wraps(office).values_list("key__person", flat=True))
    return [one.person for one in memberships(office) if one.person_id in wrapped]


def waiting(office: Office) -> list[Membership]:
    """Members who cannot open what is sealed to the office: a holder has to let their key in."""
    able = {person.pk for person in holders(office)}
    return [one for one in memberships(office) if one.person_id not in able]


def is_ready(office: Office) -> bool:
    """Whether sealed content would survive the loss of one person: two holders, or recovery shares."""
    version = live_version(office)
    return version is not None and is_safe(version)


def is_safe(version: OfficeVersion) -> bool:
    """Whether two members hold this live version, or it opens by recovery shares."""
    if version.recovery_box:
        return True
    inside = Membership.objects.filter(
        office=version.office_id, person=OuterRef("key__person"), ended_at=None, person__is_active=True
    )
    held = OfficeWrap.objects.filter(Exists(inside), version=version, key__retired_at=None)
    return held.count() > 1


def is_version_due(office: Office) -> bool:
    """Whether someone who has left could open the live version, so that a holder should make a new one."""
    inside = {one.person_id for one in memberships(office)}
    return any(wrap.key.person_id not in inside for wrap in live_wraps(office))


def warnings(office: Office) -> tuple[OfficeWarning, ...]:
    """What the office should mend, gravest first."""
    version = live_version(office)
    if version is None:
        return (OfficeWarning.NO_VERSION,)
    found = {
        OfficeWarning.VERSION_DUE: is_version_due(office),
        OfficeWarning.ONE_HOLDER: len(holders(office)) < 2,
        OfficeWarning.NO_RECOVERY: not version.recovery_box,
        OfficeWarning.MEMBER_WAITS: bool(waiting(office)),
    }
    return tuple(warning for warning, holds in found.items() if holds)


def office_pair(version: OfficeVersion, opened: OpenKey) -> KeyPair:
    """The pair of an office's version, by a member's open key.

    Raises `NotYoursError` unless its owner is a member now and this key has been let in.
    """
    wrap = _usable(opened, [version]).first()
    if wrap is None:
        raise NotYoursError("this key does not open that office")
    return _opened(wrap, opened)


def content_key(content: UUID, opened: OpenKey) -> bytes:
    """The key of a sealed content, by the open key of a member of an office that it is sealed to.

    Raises `NotYoursError` where the member's key opens no such office, or the content has been erased.
    """
    versions = OfficeVersion.objects.filter(contents__content=content)
    wrap = _usable(opened, versions).first()
    sealed = wrap and ContentWrap.objects.filter(content=content, version=wrap.version_id).first()
    if not wrap or not sealed:
        raise NotYoursError("this key does not open that content")
    return key_in(content, _opened(wrap, opened), bytes(sealed.box))


def content_keys(contents: Iterable[UUID], opened: OpenKey) -> dict[UUID, bytes]:
    """The keys of those of the contents that the open key opens; a handful of queries for any number of them."""
    inside = Membership.objects.filter(person=opened.person_id, ended_at=None, person__is_active=True)
    versions = OfficeVersion.objects.filter(office__in=inside.values("office"), retired_at=None)
    pairs = {wrap.version_id: _opened(wrap, opened) for wrap in _usable(opened, versions)}
    wanted, found = list(contents), dict[UUID, bytes]()
    for start in range(0, len(wanted), _PART):
        part = ContentWrap.objects.filter(content__in=wanted[start : start + _PART], version__in=pairs)
        for wrap in part:
            with suppress(CannotOpenError):
                found[wrap.content] = key_in(wrap.content, pairs[wrap.version_id], bytes(wrap.box))
    return found


def key_in(content: UUID, pair: KeyPair, box: bytes) -> bytes:
    """The key of a content out of its box. Raises `CannotOpenError` where the box is of another content."""
    plain = unseal(pair, box)
    if plain[:CONTENT_ID_BYTES] != content.bytes:
        raise CannotOpenError("the box is of another content")
    return plain[CONTENT_ID_BYTES:]


def _lock_of(person: Person, kind: LockKind, credential: bytes) -> MemberLock:
    lock = (
        MemberLock.objects.filter(
            key__person=person,
            key__person__is_active=True,
            key__retired_at=None,
            kind=kind,
            credential=credential,
        )
        .select_related("key")
        .first()
    )
    if lock is None:
        raise NotYoursError("no key of this person has such a lock")
    return lock


def _usable(opened: OpenKey, versions: Iterable[OfficeVersion]) -> QuerySet[OfficeWrap]:
    inside = Membership.objects.filter(
        office=OuterRef("version__office"), person=opened.person_id, ended_at=None, person__is_active=True
    )
    return OfficeWrap.objects.filter(
        Q(key=opened.key_id, key__person=opened.person_id, key__retired_at=None),
        Exists(inside),
        version__in=versions,
        version__retired_at=None,
    ).select_related("version")


def _opened(wrap: OfficeWrap, opened: OpenKey) -> KeyPair:
    return pair_of(bytes(wrap.version.public_key), unseal(opened.pair, bytes(wrap.box)))
