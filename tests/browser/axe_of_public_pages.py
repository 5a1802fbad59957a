"""Every public page keeps the accessibility rules and fits a phone and a wide screen, in all languages, light and dark.
`make axe` looks at them all, and every test run at some.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.support.browser import Violation
from tests.support.pages import FULL, LANGUAGES, SPARE, WIDER

Axe = Callable[[Page], list[Violation]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [*FULL, SPARE, *WIDER])
def test_a_page_breaks_no_rule(full_site: str, page: Page, axe: Axe, path: str, language: str) -> None:
    for width, scheme in ((320, "light"), (1280, "dark")):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.goto(f"{full_site}/{language}/{path}")
        assert axe(page) == [], (width, scheme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
