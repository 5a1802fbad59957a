"""What the tests of the inbox share: an office that takes reports, another, and what an officer sends."""

import re
from dataclasses import replace
from typing import Any

import pytest
from django.test import Client

from pliego.people.keys import OpenKey
from pliego.people.models import Office
from pliego.reports.content import Content, Happening, Place
from pliego.reports.queries import Opened, by_receipt
from pliego.reports.receipt import Receipt
from tests.desk.conftest import committed, shaped, with_key
from tests.support import keys
from tests.support.reports import CONTENT, Receiving, exhibits, filed, receiving

__all__ = ["committed", "exhibits", "receiving", "shaped"]

HOME = "/es/inbox/"


@pytest.fixture
def officer(receiving: Receiving) -> Client:
    """Ana's browser, her key open."""
    return with_key(receiving.ana)


@pytest.fixture
def stranger(receiving: Receiving) -> tuple[Office, OpenKey]:
    """Another office and its lead."""
    carla, dora = keys.opened("carla"), keys.opened("dora")
    return keys.office_with("panel", carla, dora), carla


def told(account: str = "", place: Place | None = None, **more: Any) -> Content:
    """A complaint with another account, place, or whatever else."""
    happening = replace(CONTENT.happening, account=account) if account else CONTENT.happening
    return replace(CONTENT, **{"happening": happening, "place": place or CONTENT.place, **more})


def danger() -> Happening:
    return Happening(account="Hay cables sueltos.", danger_now="yes")  # type: ignore[arg-type]


def page_of(number: str, slug: str = "") -> str:
    return f"{HOME}{number}/{slug}{'/' if slug else ''}"


def token_in(page: str) -> str:
    """The token of the form of a page."""
    found = re.search(r'name="token" value="([^"]+)"', page)
    assert found
    return found[1]


def send(client: Client, number: str, slug: str, /, **given: Any) -> Any:
    """Fill in the form of a deed and send it."""
    token = token_in(client.get(page_of(number, slug)).text)
    return client.post(page_of(number, slug), {"token": token, **given})


def report(office: Office, content: Content = CONTENT) -> tuple[Receipt, str]:
    """A filed report: its receipt and number."""
    receipt, done = filed(office, content)
    return receipt, done.number


def again(receipt: Receipt) -> Opened:
    """The report as its reporter opens it now."""
    return by_receipt(receipt)
