"""Makes recovery shares, and opens an office by two of them."""

from .. import queries
from ..errors import Reason, RefusedError
from ..keys import OpenKey, Share, new_pair, pair_of, recovery_pair, seal, shares_of, unseal
from ..models import MemberKey, Office, OfficeVersion, OfficeWrap, Person
from .versions import locked


def make_recovery(office: Office, opened: OpenKey) -> tuple[Share, Share, Share]:
    """Three shares of a new recovery key, of which any two open the office; earlier ones are of no use from then on.

    They stand nowhere else: whoever asked for them prints them at once. Raises `NotYoursError` where the key does not
    open the office.
    """
    with locked(office):
        version = _live(office)
        private = queries.office_pair(version, opened).private
        recovery = new_pair()
        office.recovery_key = recovery.public
        office.save(update_fields=("recovery_key",))
        office.recovery_seen_by.set([opened.person_id])
        version.recovery_box = seal(recovery.public, private)
        version.save(update_fields=("recovery_box",))
    return shares_of(recovery)


def recover(office: Office, shares: tuple[Share, Share], person: Person) -> list[Person]:
    """Open the office by two shares for every member with a key that does not open it; returns these members.

    `person` is the member who brings the shares. Raises `RefusedError` where that is no member or has no key, or the
    office has no recovery shares; `CannotOpenError` where the shares are not two of the set in use.
    """
    with locked(office):
        if not queries.memberships(office).filter(person=person).exists():
            raise RefusedError(Reason.NOT_A_MEMBER)
        if queries.key_of(person) is None:
            raise RefusedError(Reason.NO_KEY)
        version = _live(office)
        if office.recovery_key is None or not version.recovery_box:
            raise RefusedError(Reason.NO_RECOVERY)
        recovery = recovery_pair(bytes(office.recovery_key), *shares)
        opened = pair_of(bytes(version.public_key), unseal(recovery, bytes(version.recovery_box)))
        office.recovery_seen_by.add(person)
        return _let_all_in(office, version, opened.private)


def _let_all_in(office: Office, version: OfficeVersion, private: bytes) -> list[Person]:
    shut_out = [membership.person for membership in queries.waiting(office)]
    keys = (
        MemberKey.objects.filter(person__in=shut_out, retired_at=None).select_related("person").order_by("pk")
    )
    OfficeWrap.objects.bulk_create(
        OfficeWrap(version=version, key=key, box=seal(bytes(key.public_key), private)) for key in keys
    )
    return [key.person for key in keys]


def _live(office: Office) -> OfficeVersion:
    version = queries.live_version(office)
    if version is None:
        raise RefusedError(Reason.NO_KEY)
    return version
