"""Answers that no passkey gives are called wrong, wherever they are sent; none is a fault of the site."""

from typing import Final

import pytest
from allauth.mfa.models import Authenticator
from django.conf import LazySettings
from django.test import Client

from tests.support.accounts import CHEAPEST_HASHER, SIGN_IN, code, is_in, person, sign_in

pytestmark = pytest.mark.django_db

ACCOUNT = "/es/account/"
NO_CLIENT_DATA = '{"id":"eA","rawId":"eA","response":{"clientDataJSON":"eA","authenticatorData":"eA"}}'
ANSWERS: Final = (
    "{}",
    "[]",
    "null",
    '{"id":"x"}',
    "x",
    "",
    "1",
    '"id"',
    "[1]",
    '{"response":[]}',
    '{"id":"eA","rawId":"eA","response":[]}',
    '{"id":"eA","rawId":"eA","response":{"userHandle":1}}',
    NO_CLIENT_DATA,
    '{"id":1,"rawId":1,"response":{}}',
)


@pytest.fixture(autouse=True)
def ana(settings: LazySettings) -> None:
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]
    person()


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_stranger_signs_in_by_none_of_them(client: Client, answer: str) -> None:
    client.get(f"{SIGN_IN}passkey/", headers={"X-Requested-With": "XMLHttpRequest"})
    sent = client.post(f"{SIGN_IN}passkey/", {"credential": answer})

    assert (sent.status_code, sent.headers["Location"]) == (302, SIGN_IN)
    assert 'class="fault' in client.get(SIGN_IN).content.decode()
    assert not is_in(client)


@pytest.mark.parametrize("answer", ANSWERS)
def test_none_of_them_is_added_confirms_or_is_a_second_factor(client: Client, answer: str) -> None:
    sign_in(client)
    client.get(f"{ACCOUNT}passkeys/add/")
    added = client.post(f"{ACCOUNT}passkeys/add/", {"name": "Mesa", "credential": answer})
    assert added.status_code == 200
    assert 'class="fault' in added.content.decode()
    assert not Authenticator.objects.exists()

    client.get(f"{ACCOUNT}confirm/passkey/")
    assert client.post(f"{ACCOUNT}confirm/passkey/", {"credential": answer}).status_code == 302

    page = client.get(f"{ACCOUNT}second-factor/app/")
    client.post(f"{ACCOUNT}second-factor/app/", {"code": code(page.context["form"].secret)})
    client.post(f"{ACCOUNT}sign-out/")
    sign_in(client)
    asked = client.post(f"{SIGN_IN}second-factor/", {"credential": answer})
    assert asked.status_code == 200
    assert not is_in(client)
