"""Who may do what in a case, as predicates without tables of their own. What no rule allows is refused."""

from typing import Final

from rules import permissions
from rules.predicates import Predicate, predicate

from pliego.people.kinds import OfficeKind
from pliego.people.models import Membership, Person
from pliego.people.rules import holds

from .assignments import Assignment
from .kinds import CaseRole
from .models import Case


def acts_as(*roles: CaseRole) -> Predicate:
    """A predicate: whether the person is now in an office that now acts in the case in one of these roles."""

    def in_an_office_of_the_case(person: object, case: Case | None) -> bool:
        return case is not None and bool(roles_in(case, person) & set(roles))

    named: Predicate = predicate(in_an_office_of_the_case, name=f"acts_as:{'|'.join(roles)}")
    return named


def roles_in(case: Case, person: object) -> set[CaseRole]:
    """The roles in which the person's offices act in the case now; none for anyone whose account is closed."""
    if not isinstance(person, Person) or not person.is_active:
        return set()
    offices = Membership.objects.filter(person=person, ended_at=None).values("office")
    acting = Assignment.objects.filter(case=case, ended_at=None, office__in=offices)
    return {CaseRole(role) for role in acting.values_list("role", flat=True)}


@predicate
def audits(person: Person, case: Case | None) -> bool:  # noqa: ARG001  a predicate of a case
    """Whether the person is in an office that audits: every case, and only by reading."""
    return bool(holds(OfficeKind.AUDIT)(person, None))


PERMISSIONS: Final = {
    "case.read": acts_as(*CaseRole) | audits,
    "case.record": acts_as(CaseRole.COMPLAINANT, CaseRole.RESPONDENT, CaseRole.SECRETARIAT),
    "case.inspect": acts_as(CaseRole.INSPECTOR),
    "case.submit": acts_as(CaseRole.PETITIONER, CaseRole.COUNSEL, CaseRole.COMPLAINANT, CaseRole.RESPONDENT),
    "case.decide": acts_as(CaseRole.PANEL),
    "case.serve": acts_as(CaseRole.SECRETARIAT),
}
"""Every permission about a case, by name. Ask with `may`."""

for _name, _rule in PERMISSIONS.items():
    permissions.set_perm(_name, _rule)


def may(person: object, permission: str, case: Case) -> bool:
    """Whether this person may do that in this case. What is not named in `PERMISSIONS` nobody may."""
    return permission in PERMISSIONS and bool(permissions.has_perm(permission, person, case))
