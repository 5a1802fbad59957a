"""Who may do what in a case: every role of an office and every permission, and nothing that is not named."""

from datetime import UTC, datetime

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError, transaction

from pliego.docket.actions import assign_office, open_case, release_office
from pliego.docket.assignments import Assignment
from pliego.docket.kinds import CaseRole
from pliego.docket.models import Case
from pliego.docket.rules import PERMISSIONS, may
from pliego.people.kinds import OfficeKind, OfficeRole
from pliego.people.models import Membership, Office, Person
from tests.docket.conftest import new_case
from tests.support.accounts import person

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
READ = {"case.read"}

ALLOWED: dict[CaseRole, set[str]] = {
    CaseRole.COMPLAINANT: {*READ, "case.record", "case.submit"},
    CaseRole.RESPONDENT: {*READ, "case.record", "case.submit"},
    CaseRole.INSPECTOR: {*READ, "case.inspect"},
    CaseRole.PETITIONER: {*READ, "case.submit"},
    CaseRole.COUNSEL: {*READ, "case.submit"},
    CaseRole.PANEL: {*READ, "case.decide"},
    CaseRole.SECRETARIAT: {*READ, "case.record", "case.serve"},
}


@pytest.fixture
def office() -> Office:
    return Office.objects.create(slug="office", name="Office", kind=OfficeKind.COMPLAINANT)


@pytest.fixture
def ana(office: Office) -> Person:
    someone = person(password=None)
    Membership.objects.create(office=office, person=someone, role=OfficeRole.MEMBER, began_at=NOW)
    return someone


def allowed(someone: object, case: Case) -> set[str]:
    return {name for name in PERMISSIONS if may(someone, name, case)}


def test_every_role_and_every_permission_stand_in_the_table() -> None:
    assert set(ALLOWED) == set(CaseRole)
    assert set(PERMISSIONS) == set().union(*ALLOWED.values())


@pytest.mark.parametrize("role", CaseRole)
def test_every_role_may_what_the_table_says_in_its_case_alone(
    case: Case, office: Office, ana: Person, role: CaseRole
) -> None:
    assign_office(case, office, role)

    assert allowed(ana, case) == ALLOWED[role]
    assert allowed(ana, open_case(new_case("another-case"))) == set()


def test_what_an_office_does_elsewhere_gives_it_nothing_here(case: Case, office: Office, ana: Person) -> None:
    assert allowed(ana, case) == set()


def test_two_roles_may_what_either_may(case: Case, office: Office, ana: Person) -> None:
    assign_office(case, office, CaseRole.INSPECTOR)
    assign_office(case, office, CaseRole.COUNSEL)

    assert allowed(ana, case) == {"case.read", "case.inspect", "case.submit"}


@pytest.mark.parametrize("end", ["role", "membership", "account"])
def test_a_role_a_membership_or_an_account_that_ended_gives_nothing(
    case: Case, office: Office, ana: Person, end: str
) -> None:
    assign_office(case, office, CaseRole.COMPLAINANT)
    match end:
        case "role":
            assert release_office(case, office, CaseRole.COMPLAINANT)
        case "membership":
            Membership.objects.update(ended_at=NOW, ended_by=ana)
        case _:
            ana.is_active = False
            ana.save()

    assert allowed(ana, case) == set()


def test_auditors_read_every_case_and_do_no_more(case: Case) -> None:
    audit = Office.objects.create(slug="audit", name="Audit", kind=OfficeKind.AUDIT)
    sara = person("sara", "Sara", password=None)
    Membership.objects.create(office=audit, person=sara, role=OfficeRole.LEAD, began_at=NOW)

    assert allowed(sara, case) == READ


def test_nobody_else_may_anything_and_what_is_not_named_nobody_may(
    case: Case, office: Office, ana: Person
) -> None:
    for role in CaseRole:
        assign_office(case, office, role)

    assert allowed(AnonymousUser(), case) == set()
    assert allowed(person("eve", "Eve", password=None), case) == set()
    assert not [name for name in ("case.burn", "", "case", "office.see") if may(ana, name, case)]


def test_an_office_has_a_role_once_and_its_earlier_times_stay(case: Case, office: Office) -> None:
    first = assign_office(case, office, CaseRole.PANEL)
    assert assign_office(case, office, CaseRole.PANEL) == first
    with pytest.raises(IntegrityError), transaction.atomic():
        Assignment.objects.create(case=case, office=office, role=CaseRole.PANEL, began_at=NOW)

    assert release_office(case, office, CaseRole.PANEL)
    assert not release_office(case, office, CaseRole.PANEL)
    assign_office(case, office, CaseRole.PANEL)
    assert Assignment.objects.count() == 2


def test_the_commands_assign_and_release(
    case: Case, office: Office, ana: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    from pliego.site.command import main

    def run(*arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            main(["office", *arguments])
        printed = capsys.readouterr()
        return int(ended.value.code or 0), printed.out + printed.err

    assert run("assign", "office", "planta-ejemplo-2024", "panel") == (
        0,
        "office: panel in planta-ejemplo-2024\n",
    )
    assert allowed(ana, case) == ALLOWED[CaseRole.PANEL]
    assert run("release", "office", "planta-ejemplo-2024", "panel") == (
        0,
        "office: no longer panel in planta-ejemplo-2024\n",
    )
    assert run("release", "office", "planta-ejemplo-2024", "panel") == (
        2,
        "pliego: office is not panel in planta-ejemplo-2024; nothing was changed\n",
    )
    assert run("assign", "ofice", "planta-ejemplo-2024", "panel")[1] == (
        "pliego: there is no office 'ofice'; did you mean 'office'?\n"
    )
    assert run("assign", "office", "planta-ejemplo-2025", "panel")[1] == (
        "pliego: there is no case 'planta-ejemplo-2025'; did you mean 'planta-ejemplo-2024'?\n"
    )
    assert run("assign", "office", "planta-ejemplo-2024", "king")[0] == 2
