"""Every template, its emptiest and its fullest example, breaks no rule of axe; `make axe` asks in all languages."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.support.browser import Violation
from tests.support.pages import EMPTY, FULL, LANGUAGES, SPARE

Axe = Callable[[Page], list[Violation]]


@pytest.mark.parametrize("path", [*FULL, SPARE])
def test_full_pages_break_no_rule(full_site: str, page: Page, axe: Axe, path: str) -> None:
    page.goto(f"{full_site}/es/{path}")
    assert axe(page) == []


@pytest.mark.parametrize("path", EMPTY)
def test_empty_pages_break_no_rule(live_site: str, page: Page, axe: Axe, path: str) -> None:
    page.goto(f"{live_site}/es/{path}")
    assert axe(page) == []


@pytest.mark.parametrize(
    "path", ["", "cases/", "cases/san-martin-mine-2023/", "procedures/usmca-31-a/diagram/"]
)
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (320, "dark"), (1280, "dark")])
def test_pages_break_no_rule_on_a_phone_and_in_the_dark(
    full_site: str, page: Page, axe: Axe, path: str, width: int, scheme: str
) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{full_site}/es/{path}")
    assert axe(page) == []


@pytest.mark.parametrize("path", ["cases/san-martin-mine-2023/", "cases/", "procedures/usmca-31-a/"])
def test_pages_break_no_rule_with_everything_unfolded(
    full_site: str, page: Page, axe: Axe, path: str
) -> None:
    page.goto(f"{full_site}/fr/{path}")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    assert axe(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_for_a_fault_breaks_no_rule(
    full_site: str, page: Page, axe: Axe, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    def fail(_language: str) -> None:
        raise RuntimeError("planted")

    monkeypatch.setattr("pliego.observatory.law_pages.glossary", fail)
    answer = page.goto(f"{full_site}/{language}/glossary/")
    assert answer is not None
    assert answer.status == 500
    assert axe(page) == []
