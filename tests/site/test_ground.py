"""The ground under the tests itself: clock, network guard, browser and accessibility rules do their work."""

import socket
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page

from tests.support.browser import Violation
from tests.support.network import ForbiddenNetworkError


def test_the_clock_stands_at_its_day() -> None:
    assert datetime.now(UTC).isoformat() == "2026-11-22T12:00:00+00:00"


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.org", 80), ("2001:db8::1", 80)])
def test_another_machine_cannot_be_reached(address: tuple[str, int]) -> None:
    with pytest.raises(ForbiddenNetworkError), socket.socket() as attempt:
        attempt.connect(address)


def test_another_machine_cannot_be_reached_through_a_library() -> None:
    with pytest.raises(ForbiddenNetworkError):
        urlopen("http://192.0.2.1/", timeout=1)


def test_the_accessibility_rules_find_a_fault(page: Page, axe: Callable[[Page], list[Violation]]) -> None:
    page.set_content('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main></html>')

    assert [violation.rule for violation in axe(page)] == ["image-alt"]


def test_the_accessibility_rules_include_the_size_of_targets(
    page: Page, axe: Callable[[Page], list[Violation]]
) -> None:
    small = '<a href="#a" style="display:inline-block;width:9px;height:9px;overflow:hidden">{}</a>'
    page.set_content(
        f'<html lang="en"><title>x</title><main><h1>x</h1><div>{small.format("a")}{small.format("b")}</div>'
    )

    assert "target-size" in {violation.rule for violation in axe(page)}


def test_the_browser_sees_what_the_test_wrote(page: Page, live_site: str) -> None:
    response = page.goto(f"{live_site}/es/nothing-here/")

    assert response is not None
    assert response.status == 404
    assert page.locator("html").get_attribute("lang") == "es"
