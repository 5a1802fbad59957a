"""The way from the first page to the receipt in a real browser, on a phone, in Spanish: every page is held to the
accessibility rules and fits its width."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from pliego.reports.queries import by_receipt
from pliego.reports.receipt import Receipt
from tests.desk.samples import jpeg
from tests.support.browser import Violation
from tests.support.intake import Receiving, exhibits, receiving

__all__ = ["exhibits", "receiving"]

Axe = Callable[[Page], list[Violation]]


@pytest.fixture
def phone(receiving: Receiving, live_site: str, page: Page, axe: Axe) -> Callable[[], Page]:
    """Looks at the page that stands open, and gives it."""
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(f"{live_site}/es/sheet/")

    def looked_at() -> Page:
        page.wait_for_load_state()
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        return page

    return looked_at


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).or_(
        page.get_by_role("link", name=name, exact=True)
    ).click()


def test_an_accident_is_told_and_sent_with_a_photo(phone: Callable[[], Page]) -> None:
    press(phone(), "Un accidente o una enfermedad por el trabajo")
    press(phone(), "Empezar")
    phone().get_by_label("¿Qué pasó?").fill("Se cayó una tarima.")
    for _ in range(3):
        press(phone(), "Guardar y seguir")
    phone().get_by_label("¿Cómo se llama el lugar?").fill("La Costurera")
    phone().get_by_label("Estado").select_option(label="Puebla")
    press(phone(), "Guardar y seguir")
    phone().get_by_label("Municipio").select_option(label="Tehuacán")
    for _ in range(2):
        press(phone(), "Guardar y seguir")
    phone().get_by_label("CURP").fill("PEXA900101")
    press(phone(), "Guardar y seguir")
    press(phone(), "Guardar y seguir")
    phone().get_by_label("Añadir archivos").set_input_files(
        {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": jpeg()}
    )
    press(phone(), "Añadir")
    press(phone(), "Guardar y seguir")
    press(phone(), "Mostrarme mi recibo")
    words = phone().locator(".words span").all_inner_texts()
    press(phone(), "Ya las apunté")
    for field in phone().get_by_role("textbox").all():
        field.fill(words[int((field.get_attribute("name") or "").removeprefix("word-")) - 1])
    press(phone(), "Mandarlo ya")

    content = by_receipt(Receipt.typed(" ".join(words))).content
    assert "Ya se mandó" in phone().inner_text("h1")
    assert content.happening.account == "Se cayó una tarima."
    assert (content.place.region, content.place.municipality) == ("MX-PUE", "21156")
    assert len(content.files) == 1


def test_the_way_out_is_in_sight_wherever_one_scrolls(phone: Callable[[], Page]) -> None:
    page = phone()
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")

    assert page.get_by_role("link", name="Salir ya", exact=True).is_visible()
    box = page.get_by_role("link", name="Salir ya", exact=True).bounding_box()
    assert box
    assert 0 <= box["y"] < 100
