"""Who may do what in an office: every role and every permission, and nothing that is not named."""

from dataclasses import dataclass

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from pliego.people.kinds import OfficeKind, OfficeRole
from pliego.people.models import Membership, Office, Person
from pliego.people.rules import PERMISSIONS, may
from tests.support.accounts import person

pytestmark = pytest.mark.django_db

MEMBERS = {
    "office.see",
    "office.open_content",
    "office.let_in",
    "office.renew",
    "exhibit.hold",
    "report.read",
    "report.work",
}
LEADS = {
    "office.make_shares",
    "office.admit",
    "office.appoint",
    "office.end_membership",
    "exhibit.release",
    "exhibit.erase",
    "report.hold",
    "report.release",
    "report.disclose",
}
AUDITORS = {"record.audit"}
COMPLAINANTS = {"case.open"}


@dataclass(frozen=True, slots=True)
class House:
    """Two offices, and someone in each of the positions that a person can be in."""

    office: Office
    people: dict[str, object]


@pytest.fixture
def house() -> House:
    office = Office.objects.create(slug="inspection", name="Inspection", kind=OfficeKind.INSPECTORATE)
    other = Office.objects.create(slug="panel", name="Panel", kind=OfficeKind.PANEL)
    audit = Office.objects.create(slug="audit", name="Audit", kind=OfficeKind.AUDIT)
    return House(
        office,
        {
            "lead": _in(office, "lead", OfficeRole.LEAD),
            "member": _in(office, "member", OfficeRole.MEMBER),
            "lead of another office": _in(other, "other", OfficeRole.LEAD),
            "auditor": _in(audit, "auditor", OfficeRole.MEMBER),
            "someone who left": _left(_in(office, "left", OfficeRole.LEAD)),
            "lead whose account is closed": _closed(_in(office, "closed", OfficeRole.LEAD)),
            "someone in no office": person("nowhere", password=None),
            "someone not signed in": AnonymousUser(),
        },
    )


def _in(office: Office, login: str, role: OfficeRole) -> Person:
    someone = person(login, password=None)
    Membership.objects.create(office=office, person=someone, role=role, began_at=timezone.now())
    return someone


def _left(someone: Person) -> Person:
    Membership.objects.filter(person=someone).update(ended_at=timezone.now(), ended_by=someone)
    return someone


def _closed(someone: Person) -> Person:
    someone.is_active = False
    someone.save()
    return someone


ALLOWED: dict[str, set[str]] = {
    "lead": MEMBERS | LEADS,
    "member": MEMBERS,
    "lead of another office": set(),
    "auditor": set(),
    "someone who left": set(),
    "lead whose account is closed": set(),
    "someone in no office": set(),
    "someone not signed in": set(),
}


def test_every_permission_stands_in_the_table() -> None:
    assert set(PERMISSIONS) == MEMBERS | LEADS | AUDITORS | COMPLAINANTS


@pytest.mark.parametrize("position", ALLOWED)
def test_every_role_may_what_the_table_says_and_nothing_else(house: House, position: str) -> None:
    someone = house.people[position]

    assert {name for name in PERMISSIONS if may(someone, name, house.office)} == ALLOWED[position]


def test_only_auditors_audit_the_record(house: House) -> None:
    assert [name for name, one in house.people.items() if may(one, "record.audit")] == ["auditor"]


def test_no_permission_about_an_office_holds_without_one(house: House) -> None:
    assert not [name for name in MEMBERS | LEADS if may(house.people["lead"], name)]


def test_what_is_not_named_nobody_may(house: House) -> None:
    unnamed = ("office.burn", "", "office", "admin")

    assert not [name for name in unnamed for one in house.people.values() if may(one, name, house.office)]
