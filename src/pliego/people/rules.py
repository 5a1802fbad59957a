"""Who may do what in an office, as predicates without tables. What no rule allows is refused."""

from typing import Final

from rules import permissions
from rules.predicates import Predicate, predicate

from .kinds import OfficeKind, OfficeRole
from .models import Membership, Office, Person


@predicate
def is_member(person: Person, office: Office | None) -> bool:
    """Whether the person is in the office now."""
    return _present(person, office)


@predicate
def is_lead(person: Person, office: Office | None) -> bool:
    """Whether the person leads the office now."""
    return _present(person, office, role=OfficeRole.LEAD)


def holds(kind: OfficeKind) -> Predicate:
    """A predicate: whether the person is now in any office of this kind, and in this one where one is given."""

    def in_an_office_of_the_kind(person: Person, office: Office | None) -> bool:
        return _present(person, office, office__kind=kind) if office else _anywhere(person, office__kind=kind)

    named: Predicate = predicate(in_an_office_of_the_kind, name=f"holds:{kind.value}")
    return named


def _present(person: Person, office: Office | None, **more: str) -> bool:
    return office is not None and _anywhere(person, office=office, **more)


def _anywhere(person: Person, **more: object) -> bool:
    """Nobody who is not signed in, and nobody whose account is closed, is anywhere."""
    if not isinstance(person, Person) or not person.is_active:
        return False
    return Membership.objects.filter(person=person, ended_at=None, **more).exists()


PERMISSIONS: Final = {
    "office.see": is_member,
    "office.open_content": is_member,
    "office.let_in": is_member,
    "office.renew": is_member,
    "office.make_shares": is_lead,
    "office.admit": is_lead,
    "office.appoint": is_lead,
    "office.end_membership": is_lead,
    "exhibit.hold": is_member,
    "exhibit.release": is_lead,
    "exhibit.erase": is_lead,
    "report.read": is_member,
    "report.work": is_member,
    "report.hold": is_lead,
    "report.release": is_lead,
    "report.disclose": is_lead,
    "case.open": holds(OfficeKind.COMPLAINANT),
    "record.audit": holds(OfficeKind.AUDIT),
}
"""Every permission about an office, by name. Ask with `may`."""

for _name, _rule in PERMISSIONS.items():
    permissions.set_perm(_name, _rule)


def may(person: object, permission: str, office: Office | None = None) -> bool:
    """Whether this person may do that in this office. What is not named in `PERMISSIONS` nobody may."""
    return bool(permissions.perm_exists(permission) and permissions.has_perm(permission, person, office))
