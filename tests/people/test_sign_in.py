"""Signing in and out: by password, with a second factor, with a one-time address; and what a session is worth."""

import re
from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt
from django.conf import LazySettings
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client

from pliego.people.account.actions import (
    UnfitLoginError,
    add_person,
    close_person,
    first_address,
    forget_ended,
    reset_person,
)
from pliego.people.actions import NewOffice, add_passkey_lock, admit, found_office, make_member_key
from pliego.people.keys import CHEAPEST, PasskeySecret
from pliego.people.kinds import LockKind, OfficeKind, OfficeRole
from pliego.people.models import MemberLock, Person
from pliego.people.queries import is_version_due, memberships
from tests.support.accounts import CHEAPEST_HASHER, PASSWORD, SIGN_IN, code, is_in, person, sign_in

pytestmark = pytest.mark.django_db

ACCOUNT = "/es/account/"
NEW = "otra cosa del todo distinta"


@pytest.fixture(autouse=True)
def cheap(settings: LazySettings) -> None:
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]


@pytest.fixture
def ana() -> Person:
    return person()


def connect_app(client: Client) -> str:
    """Connect an app that shows codes; its secret."""
    page = client.get(f"{ACCOUNT}second-factor/app/").content.decode()
    found = re.search(r'class="secret">(\w+)<', page)
    assert found
    answer = client.post(f"{ACCOUNT}second-factor/app/", {"code": code(found[1])})
    assert answer.headers["Location"] == f"{ACCOUNT}second-factor/codes/"
    return found[1]


def recovery_codes(client: Client) -> list[str]:
    return re.findall(r"<code>(\d+)</code>", client.get(f"{ACCOUNT}second-factor/codes/").content.decode())


def test_a_login_and_its_password_open_the_account_in_whatever_case_the_login_is_typed(
    client: Client, ana: Person
) -> None:
    assert client.get(ACCOUNT).headers["Location"] == f"{SIGN_IN}?next={ACCOUNT}"
    assert sign_in(client, "Ana.Ruiz ") == 302

    page = client.get(ACCOUNT).content.decode()
    assert "<h1>Ana Ruiz</h1>" in page


@pytest.mark.parametrize(
    ("login", "password"), [("ana.ruiz", "wrong"), ("nobody", PASSWORD), ("ana.ruiz", "")]
)
def test_nothing_tells_a_wrong_password_from_an_unknown_login(
    client: Client, ana: Person, login: str, password: str
) -> None:
    answer = client.post("/en/account/sign-in/", {"login": login, "password": password})
    page = answer.content.decode()

    assert answer.status_code == 200
    assert not is_in(client)
    assert password == "" or "The name and the password do not go together." in page


def test_a_closed_account_opens_for_nobody_and_its_sessions_end(client: Client, ana: Person) -> None:
    sign_in(client)
    close_person(ana)

    assert not is_in(client)
    assert client.post(SIGN_IN, {"login": "ana.ruiz", "password": PASSWORD}).headers["Location"] == (
        f"{ACCOUNT}closed/"
    )
    assert not is_in(client)


def test_an_account_that_was_closed_is_in_no_office_even_when_it_is_opened_again(ana: Person) -> None:
    eve = person("eve", "Eve")
    keys = [make_member_key(one, PASSWORD, CHEAPEST) for one in (ana, eve)]
    office = found_office(NewOffice("norte", "Norte", OfficeKind.PANEL), keys[0])
    admit(office, eve, OfficeRole.LEAD, keys[0])
    assert not is_version_due(office)

    close_person(ana)
    assert is_version_due(office)
    reset_person(ana)
    assert [one.person for one in memberships(office)] == [eve]


def test_signing_out_is_asked_for_and_ends_the_session(client: Client, ana: Person) -> None:
    sign_in(client)
    assert client.get(f"{ACCOUNT}sign-out/").status_code == 200
    assert is_in(client)

    client.post(f"{ACCOUNT}sign-out/")
    assert not is_in(client)
    assert Session.objects.count() == 0


def test_a_session_ends_with_the_browser_and_after_a_working_day(
    client: Client, ana: Person, clock: time_machine.Traveller
) -> None:
    sign_in(client)
    assert client.cookies["session"]["max-age"] == ""

    clock.shift(timedelta(hours=10, seconds=1))
    assert not is_in(client)


def test_nobody_leads_a_person_off_the_site(client: Client, ana: Person) -> None:
    answer = client.post(
        SIGN_IN, {"login": "ana.ruiz", "password": PASSWORD, "next": "https://elsewhere.example/"}
    )

    assert answer.headers["Location"] == ACCOUNT


def test_no_form_from_another_site_is_taken(ana: Person) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/en/account/sign-in/", {"login": "ana.ruiz", "password": PASSWORD})

    assert answer.status_code == 403
    assert "<h1>This form is too old</h1>" in answer.content.decode()


def test_nobody_makes_an_account_on_a_page(client: Client) -> None:
    answer = client.post(
        "/en/account/new/", {"username": "new", "login": "new", "password1": NEW, "password2": NEW}
    )

    assert "<h1>Accounts are not made here</h1>" in answer.content.decode()
    assert Person.objects.count() == 0


class TestOneTimeAddress:
    def test_its_holder_chooses_a_password_and_signs_in(self, client: Client) -> None:
        add_person("noel", "Noel Barrios")
        assert sign_in(client, "noel", "") == 200

        landed = client.get(first_address(Person.objects.get()), follow=True)
        form = landed.redirect_chain[-1][0]
        assert form.endswith("/set-password/")
        assert client.post(form, {"password1": NEW, "password2": NEW}).status_code == 302

        assert not is_in(client)
        assert sign_in(client, "noel", NEW) == 302
        assert mail.outbox == []

    def test_it_works_once_for_three_days_and_until_the_next_one(
        self, client: Client, clock: time_machine.Traveller
    ) -> None:
        noel = add_person("noel", "Noel Barrios")
        used, late = first_address(noel), first_address(noel)
        form = client.get(used, follow=True).redirect_chain[-1][0]
        client.post(form, {"password1": NEW, "password2": NEW})
        assert "no abre ya nada" in client.get(used).content.decode()

        reset_person(noel)
        assert "no abre ya nada" in client.get(late).content.decode()
        fresh = first_address(noel)
        clock.shift(timedelta(days=3, seconds=1))
        assert "no abre ya nada" in client.get(fresh).content.decode()

    @pytest.mark.parametrize("weak", ["short", "123456789012345", "noel barrios", "password1234"])
    def test_a_weak_password_is_refused(self, client: Client, weak: str) -> None:
        noel = add_person("noel", "Noel Barrios")
        form = client.get(first_address(noel), follow=True).redirect_chain[-1][0]
        answer = client.post(form, {"password1": weak, "password2": weak})

        assert answer.status_code == 200
        assert 'class="fault"' in answer.content.decode()

    @pytest.mark.parametrize("login", ["Ana", "a b", "", "-ana", "ana@example.org", "x" * 61])
    def test_logins_have_plain_signs_only(self, login: str) -> None:
        with pytest.raises(UnfitLoginError):
            add_person(login, "Ana")

    @pytest.mark.usefixtures("ana")
    def test_nobody_gets_a_login_that_is_taken(self) -> None:
        with pytest.raises(UnfitLoginError, match=r"ana\.ruiz: someone signs in by this already"):
            add_person("ana.ruiz", "Another")

    def test_a_reset_takes_second_factors_and_sessions_with_it_and_opens_a_closed_account(
        self, client: Client, ana: Person
    ) -> None:
        sign_in(client)
        connect_app(client)
        close_person(ana)
        reset_person(ana)

        assert not is_in(client)
        assert sign_in(client) == 200
        assert not Authenticator.objects.exists()
        form = client.get(first_address(ana), follow=True).redirect_chain[-1][0]
        client.post(form, {"password1": NEW, "password2": NEW})
        assert sign_in(client, password=NEW) == 302
        assert is_in(client)

    def test_a_reset_takes_the_locks_of_passkeys_with_it_and_leaves_the_passphrase(self, ana: Person) -> None:
        opened = make_member_key(ana, PASSWORD, CHEAPEST)
        add_passkey_lock(opened, PasskeySecret(b"c" * 16, b"s" * 32, b"x" * 32))
        reset_person(ana)

        assert [one.kind for one in MemberLock.objects.all()] == [LockKind.PASSPHRASE]


@pytest.mark.usefixtures("ana")
class TestSecondFactor:
    def test_the_password_alone_opens_nothing_then_and_the_code_does(self, client: Client) -> None:
        sign_in(client)
        secret = connect_app(client)
        client.post(f"{ACCOUNT}sign-out/")

        assert sign_in(client) == 302
        assert not is_in(client)
        assert client.post(f"{SIGN_IN}second-factor/", {"code": "000000"}).status_code == 200
        assert not is_in(client)
        assert client.post(f"{SIGN_IN}second-factor/", {"code": code(secret, 1)}).status_code == 302
        assert is_in(client)

    def test_a_code_that_was_used_opens_nothing_again(self, client: Client) -> None:
        sign_in(client)
        secret = connect_app(client)
        used = code(secret, 1)
        for _ in range(2):
            client.post(f"{ACCOUNT}sign-out/")
            sign_in(client)
            client.post(f"{SIGN_IN}second-factor/", {"code": used})
        assert not is_in(client)

    def test_each_recovery_code_opens_once_and_they_are_shown_once(self, client: Client) -> None:
        sign_in(client)
        connect_app(client)
        codes = recovery_codes(client)
        assert len(codes) == 10

        opened = []
        for _ in range(2):
            client.post(f"{ACCOUNT}sign-out/")
            sign_in(client)
            client.post(f"{SIGN_IN}second-factor/", {"code": codes[0]})
            opened.append(is_in(client))
        assert opened == [True, False]

    def test_codes_that_were_seen_are_not_shown_again(
        self, client: Client, clock: time_machine.Traveller
    ) -> None:
        sign_in(client)
        connect_app(client)
        recovery_codes(client)
        clock.shift(timedelta(minutes=11))

        assert recovery_codes(client) == []

    def test_guesses_at_codes_are_limited_for_the_account_wherever_they_come_from(
        self, client: Client, clock: time_machine.Traveller
    ) -> None:
        sign_in(client)
        secret = connect_app(client)
        for number in range(5):
            guesser = Client()
            assert sign_in(guesser, address=f"198.51.100.{number}") == 302
            guesser.post(f"{SIGN_IN}second-factor/", {"code": f"00000{number}"})

        other = Client()
        sign_in(other, address="203.0.113.9")
        page = other.post(f"{SIGN_IN}second-factor/", {"code": code(secret, 1)})
        assert page.status_code == 200
        assert "Espere 15 minutos" in page.content.decode()

        clock.shift(timedelta(minutes=15, seconds=1))
        sign_in(other, address="203.0.113.9")
        other.post(f"{SIGN_IN}second-factor/", {"code": code(secret)})
        assert is_in(other)

    def test_the_database_holds_no_secret_in_clear(self, client: Client) -> None:
        sign_in(client)
        secret = connect_app(client)

        stored = [str(one.data) for one in Authenticator.objects.all()]
        assert len(stored) == 2
        assert not [text for text in stored if secret in text]

    def test_what_guards_the_account_is_changed_only_by_whoever_showed_who_they_are_lately(
        self, client: Client, clock: time_machine.Traveller
    ) -> None:
        sign_in(client)
        assert client.get(f"{ACCOUNT}second-factor/app/").status_code == 200

        clock.shift(timedelta(minutes=10, seconds=1))
        answer = client.get(f"{ACCOUNT}second-factor/app/")
        assert answer.headers["Location"].startswith(f"{ACCOUNT}confirm/?next=")
        client.post(f"{ACCOUNT}confirm/", {"password": PASSWORD, "next": f"{ACCOUNT}second-factor/app/"})
        assert client.get(f"{ACCOUNT}second-factor/app/").status_code == 200


@pytest.mark.usefixtures("ana")
class TestSessions:
    def test_one_of_them_is_ended_from_another(self) -> None:
        here, there, third = Client(), Client(), Client()
        for one in (here, there, third):
            sign_in(one)
        page = here.get(f"{ACCOUNT}sessions/").content.decode()
        assert page.count("<li><b>") == 3
        numbers = re.findall(r'name="session" value="(\d+)"', page)
        assert len(numbers) == 2

        here.post(f"{ACCOUNT}sessions/", {"session": numbers[0]})
        assert [is_in(one) for one in (here, there, third)] == [True, False, True]

        here.post(f"{ACCOUNT}sessions/")
        assert [is_in(one) for one in (here, there, third)] == [True, False, False]

    def test_nobody_ends_the_session_of_someone_else(self) -> None:
        person("eve", "Eve")
        mine, other = Client(), Client()
        sign_in(mine)
        sign_in(other, "eve")
        seen = Client()
        sign_in(seen)
        number = re.findall(
            r'name="session" value="(\d+)"', seen.get(f"{ACCOUNT}sessions/").content.decode()
        )[0]

        other.post(f"{ACCOUNT}sessions/", {"session": number})
        assert is_in(mine)

    def test_a_new_password_ends_every_other_one(self) -> None:
        here, there = Client(), Client()
        sign_in(here)
        sign_in(there)
        answer = here.post(
            f"{ACCOUNT}password/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW}
        )

        assert answer.status_code == 302
        assert (is_in(here), is_in(there)) == (True, False)

    def test_a_key_of_a_session_is_new_after_signing_in(self, client: Client) -> None:
        client.get(f"{SIGN_IN}passkey/", headers={"accept": "application/json"})
        before = client.cookies["session"].value
        sign_in(client)

        assert client.cookies["session"].value != before


def test_nobody_is_given_any_number_of_sessions_without_signing_in(client: Client) -> None:
    asked = [
        Client().get(f"{SIGN_IN}passkey/", headers={"accept": "application/json"}).status_code
        for _ in range(42)
    ]

    assert asked.count(200) == Session.objects.count() == 40
    assert asked[-1] == 429


def test_what_is_over_is_forgotten_and_with_it_from_where_someone_signed_in(
    client: Client, ana: Person, clock: time_machine.Traveller
) -> None:
    sign_in(client)
    sign_in(Client(), "ana.ruiz", "wrong")
    clock.shift(timedelta(hours=10, minutes=1))
    fresh = Client()
    sign_in(fresh)
    sign_in(Client(), "ana.ruiz", "wrong again")
    forget_ended()

    assert is_in(fresh)
    assert [Session.objects.count(), UserSession.objects.count(), AccessAttempt.objects.count()] == [1, 1, 1]
    cache.set("earlier", 1, 900)
    clock.shift(timedelta(hours=11))
    cache.set("now", 1, 900)
    forget_ended()
    assert [Session.objects.count(), UserSession.objects.count(), AccessAttempt.objects.count()] == [0, 0, 0]
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM shared_counts")
        assert [key for (key,) in cursor.fetchall()] == [":1:now"]


def test_the_command_makes_resets_closes_and_lists(
    capsys: pytest.CaptureFixture[str], client: Client
) -> None:
    from pliego.site.command import main

    def run(*arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            main(["person", *arguments])
        printed = capsys.readouterr()
        return int(ended.value.code or 0), printed.out + printed.err

    code_, told = run("add", "ana.ruiz", "Ana Ruiz", "--lang", "fr")
    address = told.splitlines()[1]
    assert (code_, told.splitlines()[0]) == (
        0,
        "ana.ruiz: hand over this address, which works once, for three days:",
    )
    assert address.startswith("http://127.0.0.1:8000/fr/account/first/")
    assert client.get(address.removeprefix("http://127.0.0.1:8000")).status_code == 302
    assert run("add", "ana.ruiz", "Ana") == (2, "pliego: ana.ruiz: someone signs in by this already\n")
    assert run("close", "ana.ruiz") == (0, "ana.ruiz: closed\n")
    assert run("list") == (0, "ana.ruiz\tAna Ruiz\tclosed\n")
    assert run("reset", "ana.ruiz")[0] == 0
    assert run("list") == (0, "ana.ruiz\tAna Ruiz\n")
    assert run("reset", "ana.riuz") == (
        2,
        "pliego: nobody signs in by 'ana.riuz'; did you mean 'ana.ruiz'?\n",
    )


def test_django_is_content_with_the_settings() -> None:
    from django.core.management import call_command

    told = StringIO()
    call_command("check", stdout=told, fail_level="WARNING")
    assert "no issues" in told.getvalue()
