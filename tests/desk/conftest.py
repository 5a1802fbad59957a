"""What the tests of the desk share: two offices with a store and a log of their own, and browsers signed in."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client

from pliego.desk import actions
from pliego.evidence.actions import arrive
from pliego.evidence.models import Exhibit
from pliego.people.key_session import carry
from pliego.people.keys import OpenKey
from pliego.people.models import Office, Person
from tests.docket.conftest import committed, shaped
from tests.support import keys
from tests.support.exhibits import exhibits

__all__ = ["committed", "exhibits", "shaped"]

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@dataclass(frozen=True, slots=True)
class Desk:
    """An office of two, Ana and Beto, and one of two others, Carla and Dora."""

    office: Office
    ana: OpenKey
    beto: OpenKey
    other: Office
    carla: OpenKey

    def hand_in(self, content: bytes, name: str, note: str = "") -> Exhibit:
        """An exhibit of the first office, handed in by Ana."""
        return actions.hand_in(arrive([content], name), self.office, person(self.ana), note)


@pytest.fixture
def desk(db: None, exhibits: Path, settings: Any, tmp_path: Path) -> Desk:
    """The two offices, and a log that begins."""
    settings.PLIEGO_LOG_KEY, settings.PLIEGO_LOG_KEY_IS_NAMED = tmp_path / "log-key.pem", False
    settings.PLIEGO_ERASURES = tmp_path / "erasures.jsonl"
    ana, beto, carla, dora = (keys.opened(name) for name in ("ana", "beto", "carla", "dora"))
    return Desk(
        keys.office_with("inspectores", ana, beto), ana, beto, keys.office_with("panel", carla, dora), carla
    )


def person(opened: OpenKey) -> Person:
    """Whose key it is."""
    return Person.objects.get(pk=opened.person_id)


def signed_in(opened: OpenKey) -> Client:
    """A browser in which someone has signed in, with their key closed."""
    client = Client()
    client.force_login(person(opened), backend=BACKEND)
    return client


def with_key(opened: OpenKey) -> Client:
    """A browser in which someone has signed in and opened their key."""
    client = signed_in(opened)
    request, response = HttpRequest(), HttpResponse()
    request.session = client.session
    carry(request, response, opened)
    request.session.save()
    client.cookies.update(response.cookies)
    return client
