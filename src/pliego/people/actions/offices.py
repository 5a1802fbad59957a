"""Founds offices, admits members, gives roles, ends memberships."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from .. import queries
from ..errors import Reason, RefusedError
from ..keys import OpenKey, seal
from ..kinds import OfficeKind, OfficeRole
from ..models import Membership, Office, OfficeVersion, OfficeWrap, Person
from .versions import first_version, locked, replace_version


@dataclass(frozen=True, slots=True)
class NewOffice:
    """An office to be."""

    slug: str
    name: str
    kind: OfficeKind


def establish_office(new: NewOffice, lead: Person, clock: Callable[[], datetime] = timezone.now) -> Office:
    """An office with its first lead and no key yet: the lead makes that with `renew`, whose key must be open."""
    with transaction.atomic():
        office = Office.objects.create(slug=new.slug, name=new.name, kind=new.kind)
        Membership.objects.create(office=office, person=lead, role=OfficeRole.LEAD, began_at=clock())
    return office


def found_office(new: NewOffice, opened: OpenKey, clock: Callable[[], datetime] = timezone.now) -> Office:
    """An office with its first lead, whose open key this is, and its first version."""
    with transaction.atomic():
        office = establish_office(new, Person.objects.get(pk=opened.person_id), clock)
        first_version(office, opened, clock())
    return office


def admit(
    office: Office,
    person: Person,
    role: OfficeRole,
    opened: OpenKey,
    clock: Callable[[], datetime] = timezone.now,
) -> Membership:
    """Admit someone to the office, by a lead whose key is open.

    Where the person has a key, it opens at once what is sealed to the office; otherwise someone lets it in later.
    Whoever comes back before a new version was made needs nobody to let them in. Raises `RefusedError` where the key's
    owner is no lead or the person is a member, `NotYoursError` where the key does not open the office.
    """
    with locked(office):
        _require_lead(office, opened.person_id)
        if queries.memberships(office).filter(person=person).exists():
            raise RefusedError(Reason.ALREADY_MEMBER)
        membership = Membership.objects.create(
            office=office, person=person, role=role, began_at=clock(), begun_by_id=opened.person_id
        )
        if queries.key_of(person) is not None and person not in queries.holders(office):
            _wrap_for(membership, opened)
    return membership


def let_in(membership: Membership, opened: OpenKey) -> None:
    """Let the present key of a member open what is sealed to the office, by any holder.

    Raises `RefusedError` where the member has no key or is none any more, `NotYoursError` as `admit` does.
    """
    with locked(membership.office):
        _require_present(membership)
        _wrap_for(membership, opened)


def appoint(membership: Membership, role: OfficeRole, by: Person) -> None:
    """Give a member another role, by a lead. Raises `RefusedError` where the office would be without a lead."""
    with locked(membership.office):
        _require_lead(membership.office, by.pk)
        _require_present(membership)
        if role != OfficeRole.LEAD:
            _require_other_lead(membership)
        Membership.objects.filter(pk=membership.pk).update(role=role)


def name_lead(office: Office, person: Person) -> None:
    """Give an office a lead from among its members, by whoever runs the site: where its leads have gone.

    Raises `RefusedError` where the person is no member.
    """
    with locked(office):
        if not queries.memberships(office).filter(person=person).update(role=OfficeRole.LEAD):
            raise RefusedError(Reason.NOT_A_MEMBER)


def end_membership(membership: Membership, by: Person, clock: Callable[[], datetime] = timezone.now) -> None:
    """End a membership at once, by a lead or by the member; no key need be open.

    What is sealed to the office is out of reach from then on, since membership is asked for each time. A version that
    the leaver could open is then due to be replaced (`queries.is_version_due`). Raises `RefusedError` where the one who
    ends it may not, or the office would be without a lead.
    """
    with locked(membership.office):
        _require_present(membership)
        if membership.person_id != by.pk:
            _require_lead(membership.office, by.pk)
        _require_other_lead(membership)
        _end(membership, by.pk, clock())


def see_leave(
    membership: Membership, opened: OpenKey, clock: Callable[[], datetime] = timezone.now
) -> OfficeVersion:
    """See a member leave, by a lead who holds the key: in one transaction the membership ends, the office gets a new
    version, all its content is wrapped to that, and whatever the leaver's key could open is destroyed.

    Raises `RefusedError` on one's own membership and for whoever leads not, `NotYoursError` where the key does not open
    the office.
    """
    if membership.person_id == opened.person_id:
        raise RefusedError(Reason.ONESELF)
    office = membership.office
    with locked(office):
        _require_lead(office, opened.person_id)
        if queries.memberships(office).filter(pk=membership.pk).exists():
            _end(membership, opened.person_id, clock())
        return replace_version(office, opened, clock())


def _end(membership: Membership, by: int, moment: datetime) -> None:
    Membership.objects.filter(pk=membership.pk, ended_at=None).update(ended_at=moment, ended_by=by)


def _wrap_for(membership: Membership, opened: OpenKey) -> None:
    key = queries.key_of(membership.person)
    version = queries.live_version(membership.office)
    if key is None or version is None:
        raise RefusedError(Reason.NO_KEY)
    private = queries.office_pair(version, opened).private
    OfficeWrap.objects.update_or_create(
        version=version, key=key, defaults={"box": seal(bytes(key.public_key), private)}
    )


def _require_lead(office: Office, person: int) -> None:
    if person not in {lead.pk for lead in queries.leads(office)}:
        raise RefusedError(Reason.NOT_LEAD)


def _require_present(membership: Membership) -> None:
    if not queries.memberships(membership.office).filter(pk=membership.pk).exists():
        raise RefusedError(Reason.NOT_A_MEMBER)


def _require_other_lead(membership: Membership) -> None:
    if not {lead.pk for lead in queries.leads(membership.office)} - {membership.person_id}:
        raise RefusedError(Reason.LAST_LEAD)
