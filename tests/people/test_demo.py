"""The cast of a demonstration: loaded once, able to work, printed on the sign-in page, and never on a public site."""

from uuid import uuid4

import pytest
from django.conf import LazySettings
from django.test import Client

from pliego.people import demo
from pliego.people.actions import wrap_content
from pliego.people.demo import CAST, PASSPHRASE, PASSWORD, NotInProductionError, PeopleAreThereError
from pliego.people.kinds import OfficeKind
from pliego.people.models import MemberKey, Membership, Office, OfficeVersion, Person
from pliego.people.queries import content_key, is_ready, open_key
from tests.support.accounts import CHEAPEST_HASHER, SIGN_IN, is_in, person, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def cheap(settings: LazySettings) -> None:
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]


def test_every_role_of_the_mechanism_has_an_office_with_two_people() -> None:
    demo.load()

    assert {office.kind for office in Office.objects.all()} == {kind.value for kind in OfficeKind}
    assert [office.memberships.count() for office in Office.objects.all()] == [2] * len(OfficeKind)
    assert all(is_ready(office) for office in Office.objects.all())


def test_loading_twice_is_the_same_as_loading_once() -> None:
    first = demo.load()
    before = [
        list(model.objects.values()) for model in (Person, Office, Membership, MemberKey, OfficeVersion)
    ]

    assert demo.load() == first
    assert before == [
        list(model.objects.values()) for model in (Person, Office, Membership, MemberKey, OfficeVersion)
    ]


def test_someone_of_the_cast_who_is_missing_comes_back() -> None:
    demo.load()
    Person.objects.filter(login="demo-auditor").update(login="someone-else", is_demo=False)

    assert "demo-auditor" in {person.login for person in demo.load()}


def test_both_members_of_an_office_sign_in_and_open_what_is_sealed_for_it() -> None:
    demo.load()
    office = Office.objects.get(slug="demo-panel")
    content, key = uuid4(), b"k" * 32
    wrap_content(content, key, office)

    for login in ("demo-panelista", "demo-panelista-2"):
        client = Client()
        assert sign_in(client, login, PASSWORD) == 302
        assert is_in(client)
        opened = open_key(Person.objects.get(login=login), PASSPHRASE)
        assert content_key(content, opened) == key


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_sign_in_page_of_a_demo_prints_who_there_is(client: Client, language: str) -> None:
    address = f"/{language}/account/sign-in/"
    assert PASSWORD not in client.get(address).content.decode()

    demo.load()
    page = client.get(address).content.decode()
    logins = [part.login for troupe in CAST for part in troupe.parts]
    assert not [text for text in (*logins, PASSWORD, PASSPHRASE) if text not in page]


def test_a_public_site_takes_no_demo_and_prints_none(client: Client, settings: LazySettings) -> None:
    demo.load()
    settings.PLIEGO_IS_PRODUCTION = True

    with pytest.raises(NotInProductionError):
        demo.load()
    assert PASSWORD not in client.get("/es/account/sign-in/").content.decode()


def test_nobody_of_the_cast_signs_in_to_a_public_site(client: Client, settings: LazySettings) -> None:
    demo.load()
    settings.PLIEGO_IS_PRODUCTION = True

    answer = client.post(SIGN_IN, {"login": "demo-panelista", "password": PASSWORD}, secure=True)
    assert answer.headers["Location"] == "/es/account/closed/"
    assert not is_in(client)


def test_where_there_are_people_the_cast_is_not_let_in_and_beside_the_cast_there_may_be_others() -> None:
    ana = person()
    with pytest.raises(PeopleAreThereError, match="1 account"):
        demo.load()
    assert list(Person.objects.all()) == [ana]

    Person.objects.all().delete()
    demo.load()
    person()
    assert demo.load()


def test_the_command_prints_who_there_is_each_time(capsys: pytest.CaptureFixture[str]) -> None:
    from pliego.site.command import main

    printed = []
    for _ in range(2):
        with pytest.raises(SystemExit) as ended:
            main(["demo"])
        assert not ended.value.code
        printed.append(capsys.readouterr().out)

    assert printed[0] == printed[1]
    assert f"Password of all: {PASSWORD}" in printed[0]
    assert "demo-inspectora, demo-inspector" in printed[0]
