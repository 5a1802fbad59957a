"""Sealed texts come in as text or as the file that was saved; the page says which office takes what."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from pliego.reports.actions import packet_key_for
from pliego.reports.content import Content, Happening
from pliego.reports.kinds import Route
from pliego.reports.packets import LONGEST
from tests.support.intake import Receiving, Walker, exhibits, receiving
from tests.support.packets import seal_packet

__all__ = ["exhibits", "receiving"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def packet(receiving: Receiving) -> str:
    held = packet_key_for(receiving.office)
    content = Content(route=Route.COMPLAINT, happening=Happening(account="no hay agua"))
    return seal_packet(bytes(held.public), held.pk, content)


def saved(text: str, name: str = "hoja.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, text.encode("utf-8-sig"), "text/plain")


def test_the_file_that_was_saved_is_handed_in(packet: str) -> None:
    ana = Walker("es")
    ana.go("carry/")
    ana.send({"file": saved(packet + "\n")})
    assert ana.path == "/es/sheet/look/"


def test_a_text_beside_a_file_counts(packet: str) -> None:
    ana = Walker("es")
    ana.go("carry/")
    ana.send({"packet": packet, "file": saved("otra cosa")})
    assert ana.path == "/es/sheet/look/"


@pytest.mark.parametrize("text", ["", "una foto", "\x00" * 99, "PLIEGO-1.", "x" * (2 * LONGEST)])
def test_a_file_that_is_no_packet_is_told_calmly(receiving: Receiving, text: str) -> None:
    ana = Walker("en")
    ana.go("carry/")
    ana.send({"file": saved(text)})
    assert ana.path == "/en/sheet/carry/"
    assert "no sealed text of this site" in ana.page
    assert len(ana.page.encode()) <= 50_000


def test_a_packet_in_a_file_waits_for_a_yes_where_a_sheet_is_open(packet: str) -> None:
    ana = Walker("es")
    ana.begin(Route.COMPLAINT)
    ana.send({"happening-account": "No hay agua."})
    ana.go("carry/")
    ana.send({"file": saved(packet)})
    assert ana.path == "/es/sheet/carry/"
    ana.send({"packet": packet, "drop": "1"})
    assert ana.path == "/es/sheet/look/"


def test_each_page_to_carry_away_says_what_its_office_takes(receiving: Receiving) -> None:
    page = Walker("en").go("carry/")
    assert receiving.office.name in page
    assert "Something is wrong at work" in page


def test_the_paper_form_says_who_takes_it(receiving: Receiving) -> None:
    assert receiving.office.name in Walker("en").go("carry/paper/")
