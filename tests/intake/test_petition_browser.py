"""A petition in a real browser, on a phone, in Spanish: each page keeps the accessibility rules and fits its width."""

from collections.abc import Callable

from playwright.sync_api import Page

from tests.support.browser import Violation
from tests.support.intake import Receiving, exhibits, receiving

__all__ = ["exhibits", "receiving"]

BEFORE_COVERAGE_IS_SETTLED = 20
OUTSIDE = ("facility_in_mexico", "enforced_order", "facility_in_canada", "linked_to_canada")


def test_every_page(
    receiving: Receiving, live_site: str, page: Page, axe: Callable[[Page], list[Violation]]
) -> None:
    page.set_viewport_size({"width": 320, "height": 800})

    def looked_at(address: str = "") -> None:
        if address:
            page.goto(f"{live_site}/es/sheet/text/{address}")
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

    def press(name: str) -> None:
        page.get_by_role("button", name=name, exact=True).click()

    page.goto(f"{live_site}/es/sheet/text/")
    looked_at()
    press("Empezar")
    looked_at()
    for _ in range(BEFORE_COVERAGE_IS_SETTLED):
        path = page.locator("[name=path]").get_attribute("value") or ""
        if not path.startswith("coverage."):
            break
        press("No" if path.partition(".")[2] in OUTSIDE else "Sí")
    looked_at()
    page.locator("[name=what]").fill("Despidieron a Rosa. " + "x" * 4000)
    page.locator("[name=by_name]").fill("Rodolfo Arizmendi")
    press("Guardar y seguir")
    assert page.locator("#what-note").inner_text().startswith("Era más largo")
    looked_at()
    press("Guardar y seguir")
    looked_at()
    for address in ("part/3/1/", "all/", "part/1/", "part/2/", "look/1/", "papers/", "send/"):
        looked_at(address)
    with page.expect_download() as saved:
        page.goto(f"{live_site}/es/sheet/text/papers/")
        press("Guardar en PDF")
    assert saved.value.suggested_filename == "pliego-1-es.pdf"
    assert saved.value.path().read_bytes().startswith(b"%PDF-")
