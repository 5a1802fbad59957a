"""Pages with charts, tables and boards keep the accessibility rules on a phone; `make axe` looks at every one."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.support.browser import Violation


@pytest.mark.parametrize(
    "path",
    [
        "figures/states/",
        "figures/days/",
        "agreement/commitments/",
        "agreement/review/",
        "wages/",
        "data/",
    ],
)
def test_a_page_breaks_no_rule_on_a_phone(
    full_site: str, page: Page, axe: Callable[[Page], list[Violation]], path: str
) -> None:
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(f"{full_site}/es/{path}")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
