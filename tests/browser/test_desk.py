"""Exhibits as someone uses them in a real browser, in Spanish, without a script, by the words on the pages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import LazySettings
from playwright.sync_api import Page

from pliego.docket.actions import current_checkpoint, publish_sealed
from pliego.docket.log.pliego_verify import check_promise, read_receipt, sound
from pliego.docket.log_key import log_signer
from pliego.evidence.models import Custody
from tests.desk.conftest import Desk, desk, person
from tests.desk.samples import PLACE, docx, jpeg
from tests.support.accounts import CHEAPEST_HASHER, PASSWORD
from tests.support.browser import Violation
from tests.support.exhibits import exhibits
from tests.support.keys import passphrase

__all__ = ["desk", "exhibits"]

Axe = Callable[[Page], list[Violation]]


@pytest.fixture(autouse=True)
def cheap(settings: LazySettings) -> None:
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]


@pytest.fixture
def reader(desk: Desk, live_site: str, page: Page) -> Page:
    """A tab in which Ana asked for the exhibits, signed in and opened her key on the way, and arrived."""
    ana = person(desk.ana)
    ana.set_password(PASSWORD)
    ana.save()
    page.goto(f"{live_site}/es/exhibits/")
    page.get_by_label("Nombre de usuario").fill("ana")
    page.get_by_label("Contraseña").fill(PASSWORD)
    page.locator("main form.ask button[type=submit], main form.ask button:not([type])").first.click()
    page.get_by_label("Frase secreta de su llave").fill(passphrase("ana"))
    press(page, "Abrir su llave")
    page.wait_for_url("**/es/exhibits/")
    return page


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).or_(
        page.get_by_role("link", name=name, exact=True)
    ).click()


def hand_in(page: Page, name: str, content: bytes, note: str = "") -> None:
    press(page, "Entregar un archivo")
    page.get_by_label("Archivo").set_input_files(
        {"name": name, "mimeType": "application/x-unknown", "buffer": content}
    )
    page.get_by_label("Nota (no hace falta)").fill(note)
    press(page, "Sellar y entregar")


def downloaded(page: Page, name: str) -> bytes:
    """What the button of that name sends to the device."""
    with page.expect_download() as waiting:
        press(page, name)
    return Path(waiting.value.path()).read_bytes()


def widths(page: Page, axe: Axe) -> None:
    """The page breaks no rule and does not scroll sideways, on a phone and on a desk."""
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_document_and_a_photo_are_handed_in_cleaned_and_opened(reader: Page, axe: Axe) -> None:
    assert "Todavía no se ha entregado ningún archivo" in reader.inner_text("main")
    widths(reader, axe)
    hand_in(reader, "acta de asamblea.docx", docx(), "La entregó el comité.")
    assert reader.inner_text("h1") == "acta de asamblea.docx"
    assert "La entregó el comité." in reader.inner_text("main")
    press(reader, "← Pruebas")
    hand_in(reader, "caseta.jpg", jpeg())

    assert downloaded(reader, "Abrir el archivo") == jpeg()
    press(reader, "Hacer una copia limpia")
    clean = downloaded(reader, "Abrir el archivo")

    assert clean[:3] == b"\xff\xd8\xff"
    assert PLACE in jpeg()
    assert PLACE not in clean
    widths(reader, axe)
    press(reader, "← El original")
    assert "1 copia limpia" not in reader.inner_text("main")
    assert reader.locator("tbody tr").count() == 3
    widths(reader, axe)
    press(reader, "← Pruebas")
    assert reader.locator(".cards > li").count() == 2
    assert "1 copia limpia" in reader.inner_text("main")
    widths(reader, axe)


def test_what_is_refused_says_why_where_it_was_asked(reader: Page, axe: Axe) -> None:
    press(reader, "Entregar un archivo")
    widths(reader, axe)
    press(reader, "← Pruebas")
    hand_in(reader, "foto.jpg", b"MZ" + bytes(5000))

    reader.get_by_role("alert").get_by_role("link", name="Archivo").click()
    assert reader.evaluate("document.activeElement.id || location.hash.slice(1)") == "id_file"
    assert reader.locator("#id_file_error").inner_text() in reader.get_by_role("alert").inner_text()
    widths(reader, axe)


def test_a_hold_keeps_an_exhibit_and_its_code_erases_it(reader: Page, axe: Axe) -> None:
    hand_in(reader, "caseta.jpg", jpeg())
    reader.get_by_text("Poner en retención").first.click()
    reader.get_by_label("Por qué").select_option("court")
    press(reader, "Poner en retención")
    assert "no se puede borrar" in reader.inner_text("main")
    widths(reader, axe)
    press(reader, "Levantar esta retención")
    press(reader, "Borrar esta prueba")
    code = reader.locator("form.ask b").inner_text()
    reader.get_by_role("radio").first.check()
    reader.get_by_label("Código de la prueba").fill("0000-0000")
    press(reader, "Borrar para siempre")
    assert "Ese no es el código" in reader.get_by_role("alert").inner_text()
    widths(reader, axe)
    reader.get_by_label("Código de la prueba").fill(code.lower())
    press(reader, "Borrar para siempre")

    assert reader.inner_text("h1") == "Prueba borrada"
    assert "caseta.jpg" not in reader.content()
    assert list(Custody.objects.values_list("deed", flat=True)) == ["received", "held", "released", "erased"]
    widths(reader, axe)


def test_the_receipt_and_the_package_come_down(reader: Page) -> None:
    hand_in(reader, "caseta.jpg", jpeg())
    promise = downloaded(reader, "Descargar el acuse")
    publish_sealed()
    current_checkpoint(log_signer())
    reader.reload()
    proof = downloaded(reader, "Descargar el acuse")

    for receipt in (promise, proof):
        assert sound(check_promise(read_receipt(receipt), log_signer().key)[2])
    assert read_receipt(proof).answer
    assert downloaded(reader, "Sacar como paquete")[:2] == b"PK"
