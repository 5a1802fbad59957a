"""Makes versions of an office's key: the first, and each that takes the place of another."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from .. import queries
from ..errors import Reason, RefusedError
from ..keys import CannotOpenError, KeyPair, OpenKey, new_pair, seal
from ..models import ContentWrap, MemberKey, Office, OfficeVersion, OfficeWrap


@contextmanager
def locked(office: Office) -> Iterator[None]:
    """A transaction in which nobody else changes the office, its members or what is wrapped to it."""
    with transaction.atomic():
        office.refresh_from_db(from_queryset=Office.objects.select_for_update())
        yield


def renew(office: Office, opened: OpenKey, clock: Callable[[], datetime] = timezone.now) -> OfficeVersion:
    """A new version of the office's key, by a holder: all content is wrapped to it, what opened the old one destroyed.

    An office without any version gets its first by a lead. Raises `RefusedError` for another member, `NotYoursError`
    where the key does not open the office.
    """
    with locked(office):
        if queries.live_version(office) is None:
            return first_version(office, opened, clock())
        return replace_version(office, opened, clock())


def first_version(office: Office, opened: OpenKey, moment: datetime) -> OfficeVersion:
    """Version 1, which the key of a lead opens. Raises `RefusedError` for anyone else."""
    if opened.person_id not in {lead.pk for lead in queries.leads(office)}:
        raise RefusedError(Reason.NOT_LEAD)
    return _make(office, 1, new_pair(), opened, moment, {opened.key_id: opened.pair.public})


def replace_version(office: Office, opened: OpenKey, moment: datetime) -> OfficeVersion:
    """The next version, in the caller's transaction. Raises `NotYoursError` where the key does not open the old one."""
    old = queries.live_version(office)
    if old is None:
        raise RefusedError(Reason.NO_KEY)
    opens_old = queries.office_pair(old, opened)
    keys = _keys_of_holders(office)
    _forget_recovery_of_leavers(office)
    OfficeWrap.objects.filter(version=old).delete()
    OfficeVersion.objects.filter(pk=old.pk).update(retired_at=moment, recovery_box=b"")
    made = _make(office, old.number + 1, new_pair(), opened, moment, keys)
    _rewrap(old, made, opens_old)
    return made


def _keys_of_holders(office: Office) -> dict[int, bytes]:
    held = MemberKey.objects.filter(person__in=queries.holders(office), retired_at=None)
    return {key.pk: bytes(key.public_key) for key in held}


def _make(
    office: Office, number: int, pair: KeyPair, opened: OpenKey, moment: datetime, keys: dict[int, bytes]
) -> OfficeVersion:
    recovery = office.recovery_key and seal(bytes(office.recovery_key), pair.private)
    version = OfficeVersion.objects.create(
        office=office,
        number=number,
        public_key=pair.public,
        made_at=moment,
        made_by_id=opened.person_id,
        recovery_box=recovery or b"",
    )
    OfficeWrap.objects.bulk_create(
        OfficeWrap(version=version, key_id=key, box=seal(public, pair.private))
        for key, public in keys.items()
    )
    return version


def _forget_recovery_of_leavers(office: Office) -> None:
    inside = set(queries.memberships(office).values_list("person", flat=True))
    if set(office.recovery_seen_by.values_list("pk", flat=True)) - inside:
        office.recovery_key = None
        office.save(update_fields=("recovery_key",))
        office.recovery_seen_by.clear()


def _rewrap(old: OfficeVersion, new: OfficeVersion, opens_old: KeyPair) -> None:
    wraps = list(ContentWrap.objects.filter(version=old))
    public = bytes(new.public_key)
    ContentWrap.objects.bulk_create(
        (
            ContentWrap(content=wrap.content, version=new, box=_resealed(wrap, opens_old, public))
            for wrap in wraps
        ),
        batch_size=500,
    )
    ContentWrap.objects.filter(version=old).delete()


def _resealed(wrap: ContentWrap, opens_old: KeyPair, public: bytes) -> bytes:
    try:
        return seal(public, wrap.content.bytes + queries.key_in(wrap.content, opens_old, bytes(wrap.box)))
    except CannotOpenError:
        # A damaged box must not keep a leaver in. With an empty one in its place, whoever asks is told.
        return b""
