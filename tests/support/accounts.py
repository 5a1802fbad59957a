"""Accounts for tests: cheap to make and to sign in by."""

import base64
import hashlib
import hmac
import struct
import time
from typing import Final

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.test import Client
from django.utils import timezone

from pliego.people.models import Person

PASSWORD: Final = "cuatro gatos sin prisa"  # noqa: S105  of tests
SIGN_IN: Final = "/es/account/sign-in/"


class CheapestArgon2(Argon2PasswordHasher):
    """The site's hasher at the least cost that it allows."""

    time_cost = 1
    memory_cost = 8
    parallelism = 1


CHEAPEST_HASHER: Final = f"{__name__}.{CheapestArgon2.__name__}"


def person(login: str = "ana.ruiz", name: str = "Ana Ruiz", password: str | None = PASSWORD) -> Person:
    """An account that this password opens."""
    return Person.objects.create_user(login, password, name=name, joined_at=timezone.now())


def sign_in(client: Client, login: str = "ana.ruiz", password: str = PASSWORD, address: str = "") -> int:
    """Send the sign-in form, as from this address; the status of the answer."""
    surroundings = {"REMOTE_ADDR": address} if address else {}
    answer = client.post(SIGN_IN, {"login": login, "password": password}, **surroundings)  # type: ignore[arg-type]
    return answer.status_code


def is_in(client: Client) -> bool:
    """Whether the client is signed in."""
    return client.get("/es/account/").status_code == 200


def code(secret: str, steps: int = 0) -> str:
    """The code that an app shows for this secret, so many steps of 30 seconds from now."""
    counter = struct.pack(">Q", int(time.time()) // 30 + steps)
    digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF
    return f"{number % 10**6:06}"
