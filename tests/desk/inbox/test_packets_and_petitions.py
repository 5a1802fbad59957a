"""What comes inside something else, a packet or a petition, is read as any other report is."""

from dataclasses import replace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pliego.petitions import Entry, Instrument, Petition, to_json
from pliego.petitions.petition import Facility
from pliego.reports.actions import packet_key_for
from pliego.reports.content import Content
from pliego.reports.kinds import Channel, Route
from tests.support.packets import seal_packet
from tests.support.reports import CONTENT, Receiving

from .conftest import HOME, page_of, report, told

pytestmark = pytest.mark.django_db

PETITION = to_json(
    Petition(instrument=Instrument.ANNEX_31_A, facility=Facility(legal_name=Entry("Canario Textil SA")))
)


def with_petition(text: str = PETITION) -> Content:
    return replace(CONTENT, route=Route.UNION_RIGHTS, petition=text)


def packet(receiving: Receiving, account: str) -> Content:
    key = packet_key_for(receiving.office)
    text = seal_packet(bytes(key.public), key.pk, told(account))
    return Content(route=Route.COMPLAINT, channel=Channel.PACKET, packet=text)


def test_a_petition_is_read_on_the_page_of_its_report(receiving: Receiving, officer: Client) -> None:
    _, number = report(receiving.office, with_petition())
    assert "Canario Textil" in officer.get(page_of(number)).text


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF"), ("docx", b"PK")])
def test_a_petition_is_saved_and_kept_by_no_cache(
    receiving: Receiving, officer: Client, form: str, begins: bytes
) -> None:
    _, number = report(receiving.office, with_petition())
    answer = officer.post(page_of(number, "text"), {"form": form})
    assert answer.content.startswith(begins)
    assert "no-store" in answer.headers["Cache-Control"]
    assert officer.get(page_of(number, "text")).status_code == 405


def test_a_petition_is_found_by_its_words(receiving: Receiving, officer: Client) -> None:
    _, number = report(receiving.office, with_petition())
    assert number in officer.post(HOME, {"words": "canario"}).text
    assert number not in officer.post(HOME, {"words": "jilguero"}).text


def test_a_damaged_petition_is_told(receiving: Receiving, officer: Client) -> None:
    _, number = report(receiving.office, with_petition("{"))
    page = officer.get(page_of(number))
    assert page.status_code == 200
    assert '<p class="fault">' in page.text
    assert officer.post(page_of(number, "text")).status_code == 404
    assert officer.post(HOME, {"words": "costurera"}).status_code == 200


def test_a_packet_is_found_and_named_by_what_is_in_it(receiving: Receiving, officer: Client) -> None:
    _, number = report(receiving.office, packet(receiving, "Hay grietas en el muro."))
    found = officer.post(HOME, {"words": "grietas"}).text
    assert number in found
    assert "La Costurera" in found
    assert "Puebla" in found


def test_any_number_of_packets_costs_the_same_queries(
    receiving: Receiving, officer: Client, django_assert_num_queries: Any
) -> None:
    report(receiving.office, packet(receiving, "Uno."))
    officer.get(HOME)
    with CaptureQueriesContext(connection) as one:
        officer.get(HOME)
    for text in ("Dos.", "Tres.", "Cuatro."):
        report(receiving.office, packet(receiving, text))
    with django_assert_num_queries(len(one)):
        officer.get(HOME)
