"""What the tests of case work share: the offices of two governments and of a panel, and a case that Ana opened."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client

from pliego.desk.cases.actions import Told, open_case_from, record_act
from pliego.desk.cases.kinds import Start
from pliego.desk.cases.opening import NewDeskCase, NewFacility
from pliego.docket.actions import assign_office
from pliego.docket.entries import Entry
from pliego.docket.kinds import Annex, CaseRole, Visibility
from pliego.docket.models import Case, Event
from pliego.law.record import Confidence, Dating
from pliego.people.actions import NewOffice, establish_office
from pliego.people.kinds import OfficeKind
from pliego.people.models import Office, Person
from tests.docket.conftest import committed, shaped
from tests.support import keys

__all__ = ["committed", "shaped"]

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"

MakeEntry = Callable[..., Entry]


@dataclass(frozen=True, slots=True)
class Offices:
    """An office for each side, each with one member."""

    us: Office
    mx: Office
    panel: Office
    ana: Person
    beto: Person
    petra: Person
    stranger: Person


@pytest.fixture
def offices(db: None, settings: Any, tmp_path: Path) -> Offices:
    """Ana complains, Beto responds, Petra sits on a panel, and Dora is in an office that has no case."""
    settings.PLIEGO_LOG_KEY, settings.PLIEGO_LOG_KEY_IS_NAMED = tmp_path / "log-key.pem", False
    return make_offices()


def make_offices() -> Offices:
    """The offices and their members."""
    ana, beto, petra, dora = (keys.person(name) for name in ("ana", "beto", "petra", "dora"))
    us = establish_office(NewOffice("ilab", "ILAB", OfficeKind.COMPLAINANT), ana)
    mx = establish_office(NewOffice("se", "Economía", OfficeKind.RESPONDENT), beto)
    panel = establish_office(NewOffice("panel-1", "Panel", OfficeKind.PANEL), petra)
    establish_office(NewOffice("ca-nao", "NAO", OfficeKind.COMPLAINANT), dora)
    return Offices(us, mx, panel, ana, beto, petra, dora)


def new_case(office: Office, **otherwise: Any) -> NewDeskCase:
    """A petition of 2 November 2026 about a new workplace, but for what the test says otherwise."""
    usual: dict[str, Any] = {
        "office": office,
        "annex": Annex.UNITED_STATES_MEXICO,
        "start": Start.PETITION,
        "facility": NewFacility("Planta Ñandú", "Guanajuato", "Silao", "auto_parts"),
        "date_text": "2026-11-02",
        "token": uuid4(),
    }
    return NewDeskCase(**(usual | otherwise))


@pytest.fixture
def case(offices: Offices) -> Case:
    """A case that Ana opened and in which Beto's office responds; nothing of it is public."""
    made = open_case_from(new_case(offices.us), offices.ana)
    assign_office(made, offices.mx, CaseRole.RESPONDENT)
    return made


def act(word: str, date_text: str = "2026-11-10", **otherwise: Any) -> Entry:
    """An act that the parties see, but for what the test says otherwise."""
    usual: dict[str, Any] = {
        "word": word,
        "date_text": date_text,
        "dates_what": Dating.DONE if date_text else Dating.UNDATED,
        "confidence": Confidence.V,
        "visibility": Visibility.PARTIES,
    }
    return Entry(**(usual | otherwise))


def told(word: str, date_text: str = "2026-11-10", token: UUID | None = None, **otherwise: Any) -> Told:
    """What someone records of one act."""
    return Told((act(word, date_text, **otherwise),), token or uuid4())


def recorded(case: Case, person: Person, word: str, date_text: str = "2026-11-10", **otherwise: Any) -> Event:
    """An act that someone recorded."""
    return record_act(case, told(word, date_text, **otherwise), person)


def browser(person: Person) -> Client:
    """A browser in which someone has signed in."""
    client = Client()
    client.force_login(person, backend=BACKEND)
    return client
