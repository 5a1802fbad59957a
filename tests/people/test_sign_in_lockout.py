"""After failed sign-ins an account waits, and so does an address; nothing that is kept or logged names anyone."""

import logging
from datetime import timedelta
from hashlib import sha256

import pytest
import time_machine
from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt
from django.conf import LazySettings
from django.db import connection
from django.http import HttpRequest
from django.test import Client

from pliego.people.account.address import client_address
from pliego.people.account.lockout import ACCOUNT_LIMIT, ADDRESS_LIMIT
from pliego.people.models import Person
from tests.support.accounts import CHEAPEST_HASHER, PASSWORD, SIGN_IN, is_in, person, sign_in

pytestmark = pytest.mark.django_db

HOME, OFFICE = "198.51.100.7", "203.0.113.9"


@pytest.fixture(autouse=True)
def ana(settings: LazySettings) -> Person:
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]
    return person()


def fail(times: int, login: str = "ana.ruiz", address: str = HOME) -> list[int]:
    return [sign_in(Client(), login, "wrong", address) for _ in range(times)]


def test_an_account_waits_after_five_failures_from_an_address_and_is_open_from_others() -> None:
    assert fail(ACCOUNT_LIMIT) == [200] * (ACCOUNT_LIMIT - 1) + [429]
    assert sign_in(Client(), address=HOME) == 429
    assert sign_in(Client(), address=OFFICE) == 302


def test_an_address_waits_after_thirty_failures_whatever_the_accounts() -> None:
    answers = [status for number in range(ADDRESS_LIMIT) for status in fail(1, f"someone-{number}")]

    assert answers == [200] * (ADDRESS_LIMIT - 1) + [429]
    assert sign_in(Client(), address=HOME) == 429
    assert sign_in(Client(), address=OFFICE) == 302


def test_the_wait_ends_when_it_was_said_to_end_however_often_someone_tries_meanwhile(
    clock: time_machine.Traveller,
) -> None:
    fail(ACCOUNT_LIMIT)
    clock.shift(timedelta(minutes=14))
    answer = Client().post(SIGN_IN, {"login": "ana.ruiz", "password": PASSWORD}, REMOTE_ADDR=HOME)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "60")

    clock.shift(timedelta(minutes=1, seconds=1))
    assert sign_in(Client(), address=HOME) == 302


def test_the_failures_of_others_at_the_address_do_not_make_the_wait_longer(
    clock: time_machine.Traveller,
) -> None:
    fail(ACCOUNT_LIMIT)
    clock.shift(timedelta(minutes=10))
    fail(1, "eve")
    answer = Client().post(SIGN_IN, {"login": "ana.ruiz", "password": PASSWORD}, REMOTE_ADDR=HOME)

    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "300")


def test_signing_in_forgets_the_failures_of_that_account_alone() -> None:
    fail(ACCOUNT_LIMIT - 1)
    fail(ACCOUNT_LIMIT - 1, "eve")
    assert sign_in(Client(), address=HOME) == 302

    assert fail(ACCOUNT_LIMIT - 1) == [200] * (ACCOUNT_LIMIT - 1)
    assert fail(1, "eve") == [429]


@pytest.mark.parametrize(
    ("language", "heading", "sentence"),
    [
        ("es", "Demasiados intentos", "El ingreso está en pausa durante 15 minutos."),
        ("en", "Too many attempts", "Signing in is paused for 15 minutes."),
        ("fr", "Trop de tentatives", "La connexion est suspendue pendant 15 minutes."),
    ],
)
def test_a_calm_page_says_when_it_ends(language: str, heading: str, sentence: str) -> None:
    fail(ACCOUNT_LIMIT)
    answer = Client().post(
        f"/{language}/account/sign-in/", {"login": "ana.ruiz", "password": "x"}, REMOTE_ADDR=HOME
    )
    page = answer.content.decode()

    assert f"<h1>{heading}</h1>" in page
    assert sentence in page
    assert "ana.ruiz" not in page


def test_a_password_asked_for_again_is_counted_too(client: Client, clock: time_machine.Traveller) -> None:
    sign_in(client)
    clock.shift(timedelta(minutes=11))
    statuses = [
        client.post("/es/account/confirm/", {"password": "wrong"}).status_code for _ in range(ACCOUNT_LIMIT)
    ]

    assert statuses == [200] * (ACCOUNT_LIMIT - 1) + [429]
    assert is_in(client)


def test_what_is_kept_and_logged_names_neither_login_nor_password(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    fail(ACCOUNT_LIMIT + 1, "ana.ruiz")
    sign_in(Client(), address=OFFICE)

    kept = [str(list(vars(one).items())) for one in AccessAttempt.objects.all()]
    assert kept
    for text in (*kept, caplog.text):
        assert not [word for word in ("ana.ruiz", "wrong", PASSWORD) if word in text]


def test_nothing_kept_says_from_where_or_with_which_browser_someone_signs_in_or_fails_to() -> None:
    told = {"REMOTE_ADDR": HOME, "HTTP_USER_AGENT": "Secreto/1.0", "HTTP_ACCEPT": "text/secreto"}
    for failures, password in enumerate(("wrong", "wrong again", PASSWORD), start=1):
        sent = {"login": "ana.ruiz", "password": password, "pass": "secreto"}
        visitor = Client()
        visitor.post(f"{SIGN_IN}?secreto=secreto", sent, **told)  # type: ignore[arg-type]
        visitor.get(f"{SIGN_IN}passkey/", headers={"X-Requested-With": "XMLHttpRequest"}, **told)  # type: ignore[arg-type]
        if password != PASSWORD:
            [attempt] = AccessAttempt.objects.values()
            assert attempt["failures_since_start"] == failures
            assert not [value for value in attempt.values() if "secreto" in str(value).casefold()]
            assert HOME not in str(attempt)
    visitor.get("/es/account/", **told)  # type: ignore[arg-type]
    [session] = UserSession.objects.values()
    assert (session["ip"], session["user_agent"]) == ("::", "")
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM shared_counts")
        counts = str(cursor.fetchall())
    assert "webauthn_login" in counts
    assert not [text for text in (HOME, sha256(HOME.encode()).hexdigest()) if text in counts]


@pytest.mark.parametrize(
    ("remote", "forwarded", "client"),
    [
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "198.51.100.7, 203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "unknown", "127.0.0.1"),
        ("203.0.113.9", "198.51.100.7", "203.0.113.9"),
        ("", "198.51.100.7", "198.51.100.7"),
        ("what?", "198.51.100.7", "127.0.0.1"),
        ("::1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2:ffff::1", "", "2001:db8:1:2::"),
        ("::ffff:203.0.113.9", "", "203.0.113.9"),
    ],
)
def test_only_a_proxy_on_this_machine_says_whom_it_speaks_for(
    remote: str, forwarded: str, client: str
) -> None:
    request = HttpRequest()
    request.META = {"REMOTE_ADDR": remote, "HTTP_X_FORWARDED_FOR": forwarded}

    assert client_address(request) == client
