"""Signing in by an identity provider: only an identity that its owner linked opens an account."""

from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit
from urllib.request import HTTPRedirectHandler, build_opener

import pytest
import time_machine
from allauth.socialaccount.models import SocialAccount
from django.conf import LazySettings
from django.http import HttpResponse
from django.test import Client

from pliego.people.models import Person
from tests.support.accounts import CHEAPEST_HASHER, PASSWORD, code, is_in, person, sign_in
from tests.support.identity_provider import IdentityProvider, running

pytestmark = pytest.mark.django_db

BEGIN = "/es/account/identity/identity/"


@pytest.fixture
def provider(settings: LazySettings) -> Iterator[IdentityProvider]:
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]
    with running() as listening:
        settings.SOCIALACCOUNT_PROVIDERS = listening.settings()
        settings.PLIEGO_OIDC_ORIGINS = [listening.issuer]
        yield listening


class _Staying(HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def go(client: Client, process: str = "") -> HttpResponse:
    """Follow the way of a browser: to the provider, and back with what it gave."""
    away = client.post(f"{BEGIN}?process={process}" if process else BEGIN).headers["Location"]
    opener = build_opener(_Staying)
    opener.addheaders = []
    try:
        back = opener.open(away).headers["Location"]
    except OSError as redirection:
        back = redirection.headers["Location"]  # type: ignore[attr-defined]
    return client.get(back.removeprefix("http://testserver"))  # type: ignore[return-value]


def test_an_identity_that_nobody_linked_opens_nothing_and_makes_no_account(
    client: Client, provider: IdentityProvider
) -> None:
    page = go(client)

    assert "<h1>Aquí no se crean cuentas</h1>" in page.content.decode()
    assert not is_in(client)
    assert not Person.objects.exists()
    assert not SocialAccount.objects.exists()


def test_a_person_who_is_signed_in_links_one_and_signs_in_by_it_from_then_on(
    client: Client, provider: IdentityProvider
) -> None:
    ana = person()
    sign_in(client)
    assert go(client, "connect").headers["Location"] == "/es/account/identity/"
    assert "subject-1" in client.get("/es/account/identity/").content.decode()

    other = Client()
    assert go(other).status_code == 302
    assert other.get("/es/account/").wsgi_request.user == ana


def test_what_the_provider_says_of_a_person_is_not_kept_beyond_the_number(
    client: Client, provider: IdentityProvider
) -> None:
    person()
    sign_in(client)
    go(client, "connect")

    kept = SocialAccount.objects.get()
    assert kept.uid == "subject-1"
    assert set(kept.extra_data) == {"id_token"}
    assert set(kept.extra_data["id_token"]) <= {"iss", "aud", "sub", "iat", "exp"}


def test_linking_is_asked_for_by_whoever_showed_who_they_are_lately(
    client: Client, provider: IdentityProvider, clock: time_machine.Traveller
) -> None:
    person()
    sign_in(client)
    clock.shift(timedelta(minutes=11))

    assert go(client, "connect").headers["Location"].startswith("/es/account/confirm/")
    assert not SocialAccount.objects.exists()


def test_an_identity_belongs_to_one_account(client: Client, provider: IdentityProvider) -> None:
    ana, eve = person(), person("eve", "Eve")
    sign_in(client)
    go(client, "connect")
    other = Client()
    sign_in(other, "eve")
    go(other, "connect")

    assert [one.user for one in SocialAccount.objects.all()] == [ana]
    assert not SocialAccount.objects.filter(user=eve).exists()


def test_the_second_factor_is_asked_for_all_the_same(client: Client, provider: IdentityProvider) -> None:
    person()
    sign_in(client)
    go(client, "connect")
    page = client.get("/es/account/second-factor/app/")
    secret = page.context["form"].secret
    client.post("/es/account/second-factor/app/", {"code": code(secret)})

    other = Client()
    go(other)
    assert not is_in(other)
    other.post("/es/account/sign-in/second-factor/", {"code": code(secret, 1)})
    assert is_in(other)


def test_a_closed_account_is_closed_for_its_identity_too(client: Client, provider: IdentityProvider) -> None:
    person()
    sign_in(client)
    go(client, "connect")
    Person.objects.update(is_active=False)

    other = Client()
    go(other)
    assert not is_in(other)


def test_an_identity_is_let_go(client: Client, provider: IdentityProvider) -> None:
    person()
    sign_in(client)
    go(client, "connect")
    client.post("/es/account/identity/", {"account": SocialAccount.objects.get().pk})

    assert not SocialAccount.objects.exists()
    assert sign_in(Client(), password=PASSWORD) == 302


def test_the_way_to_the_provider_begins_with_a_form_a_state_and_a_challenge(
    client: Client, provider: IdentityProvider
) -> None:
    asked = client.get(BEGIN)
    assert asked.status_code == 200
    away = urlsplit(client.post(BEGIN).headers["Location"])
    query = parse_qs(away.query)

    assert f"{away.scheme}://{away.netloc}" == provider.issuer
    assert query["redirect_uri"] == ["http://testserver/account/identity/return/"]
    assert query["scope"] == ["openid"]
    assert query["code_challenge_method"] == ["S256"]
    assert f"form-action 'self' {provider.issuer}" in asked.headers["Content-Security-Policy"]


def test_who_breaks_it_off_is_told_so(client: Client, provider: IdentityProvider) -> None:
    away = urlsplit(client.post(BEGIN).headers["Location"])
    state = parse_qs(away.query)["state"][0]
    page = client.get(f"/account/identity/return/?error=access_denied&state={state}", follow=True)

    assert "<h1>Usted lo interrumpió</h1>" in page.content.decode()
    assert not is_in(client)


@pytest.mark.parametrize("query", ["", "?state=forged&code=stolen", "?error=access_denied"])
def test_an_answer_that_nobody_asked_for_opens_nothing(
    client: Client, provider: IdentityProvider, query: str
) -> None:
    page = client.get(f"/account/identity/return/{query}")

    assert page.status_code == 401
    assert "<h1>El otro proveedor no le dio entrada</h1>" in page.content.decode()
    assert not is_in(client)


def test_the_sign_in_page_names_the_provider_where_there_is_one(
    client: Client, provider: IdentityProvider, settings: LazySettings
) -> None:
    assert "Entrar con Ministry" in client.get("/es/account/sign-in/").content.decode()

    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"SCOPE": ["openid"], "APPS": []}}
    assert "Ministry" not in client.get("/es/account/sign-in/").content.decode()
    assert client.post(BEGIN).status_code == 404
