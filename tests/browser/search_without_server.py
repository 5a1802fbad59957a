"""The site as files searches in a browser without a server, and finds what the site finds. Run by `make links`."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from playwright.sync_api import Browser, Page

PLIEGO = str(Path(sys.executable).with_name("pliego"))


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """The shipped record, published as files."""
    with TemporaryDirectory(prefix="pliego-search-") as name:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("PLIEGO_", "DJANGO_"))}
        for step in (["migrate"], ["import"], ["publish", str(Path(name, "site"))]):
            subprocess.run([PLIEGO, *step], env={**kept, "PLIEGO_VAR": name}, check=True)
        yield Path(name, "site")


def links(page: Page) -> list[str]:
    """What the shown cards lead to, by the name of the case."""
    page.wait_for_selector("#status:not([hidden])")
    return [
        str(one.get_attribute("href")).split("/")[-2] for one in page.query_selector_all("#cards > li > a")
    ]


def test_words_typed_on_any_page_find_cases_from_a_disk(folder: Path, page: Page) -> None:
    page.goto((folder / "es" / "method" / "index.html").as_uri())
    page.fill("#q", "MICHOACAN mina")
    page.click(".find button")
    assert "search/index.html?q=MICHOACAN+mina" in page.url
    found = links(page)
    assert all((folder / "es" / "cases" / slug / "index.html").is_file() for slug in found)
    page.click("#tags a")
    assert len(links(page)) == 41


def test_two_values_narrow_the_list_and_can_be_taken_back(folder: Path, page: Page) -> None:
    page.goto((folder / "en" / "search" / "index.html").as_uri() + "?sector=auto_parts&sort=name")
    every = links(page)
    assert every == sorted(every, key=lambda slug: page.inner_text(f"#cards a[href*='/{slug}/']"))
    counted = page.locator("#facets details:has(summary:text-is('State')) li a").first
    state = int(counted.locator("span").text_content() or "0")
    counted.evaluate("link => link.click()")
    page.wait_for_url("**state=**")
    assert len(links(page)) == state < len(every)


def test_without_scripts_the_list_by_name_is_offered(folder: Path, browser: Browser) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto((folder / "fr" / "search" / "index.html").as_uri())
    page.click("#still a")
    assert page.locator(".cards > li").count() == 41
    page.close()
