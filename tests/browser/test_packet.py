"""The page to carry away seals in a real browser, from a file, what the office and nobody else opens."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

from pliego.people.keys import OpenKey
from pliego.reports.actions import unpacked
from pliego.reports.content import Content
from pliego.reports.kinds import Channel, Relation, Route
from pliego.reports.queries import Opened, by_receipt
from pliego.reports.receipt import Receipt
from tests.support.browser import Violation
from tests.support.reports import Receiving, exhibits, receiving

__all__ = ["exhibits", "receiving"]

Axe = Callable[[Page], list[Violation]]


def carried(page: Page, site: str, tmp_path: Path) -> Path:
    """The page as it lies on the device after a download."""
    page.goto(f"{site}/es/sheet/carry/")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Descargar esta hoja").first.click()
    file = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(file)
    return file


def sealed(page: Page, file: Path) -> str:
    """Fill in the page, opened as a file, and seal."""
    page.goto(file.as_uri())
    page.locator("#route").select_option("contract")
    page.locator("#account").fill("Bajaron el aguinaldo. ¿Qué hacemos? ñ 💥")
    page.locator("#name").fill("La empacadora")
    page.locator("#region").select_option("MX-PUE")
    page.locator("#relation").select_option("worker")
    page.locator("#seal").click()
    page.locator("#sealed").wait_for()
    return page.locator("#packet").input_value()


def test_what_is_sealed_from_a_file_opens_for_the_office_alone(
    receiving: Receiving, live_site: str, page: Page, axe: Axe, tmp_path: Path
) -> None:
    file = carried(page, live_site, tmp_path)
    assert file.name == "hoja.html"
    text = sealed(page, file)
    assert page.locator("#account").input_value() == ""
    assert axe(page) == []

    content = unpacked(text, receiving.ana)
    assert (content.route, content.channel) == (Route.CONTRACT, Channel.PACKET)
    assert content.happening.account == "Bajaron el aguinaldo. ¿Qué hacemos? ñ 💥"
    assert (content.place.name, content.place.region) == ("La empacadora", "MX-PUE")
    assert content.person.relation is Relation.WORKER


def test_a_packet_that_is_handed_in_gets_a_receipt_and_stays_sealed(
    receiving: Receiving, live_site: str, page: Page, tmp_path: Path
) -> None:
    text = sealed(page, carried(page, live_site, tmp_path))
    page.goto(f"{live_site}/es/sheet/carry/")
    page.locator("#packet").fill(text)
    page.get_by_role("button", name="Seguir al recibo").click()
    page.get_by_role("button", name="Mostrarme mi recibo").click()
    words = page.locator("ol.words li span").all_inner_texts()
    assert len(words) == 12
    page.get_by_role("button", name="Ya las apunté").click()
    for field in page.locator("main input[name^=word-]").all():
        place = int((field.get_attribute("name") or "").removeprefix("word-"))
        field.fill(words[place - 1])
    page.get_by_role("button", name="Mandarlo ya").click()
    assert "Ya se mandó" in page.get_by_role("main").inner_text()

    filed = by_receipt(Receipt.typed(" ".join(words)))
    assert filed.content.packet == text
    assert account(filed, receiving.beto).happening.account.startswith("Bajaron")


def account(filed: Opened, key: OpenKey) -> Content:
    """What the office reads in the packet of a report."""
    return unpacked(filed.content.packet, key)
