"""A real browser, and the accessibility rules that every page is held to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import resources
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# Every rule that axe has for WCAG 2.2 A and AA and for good practice, those off by default included.
RUN_AXE = """
async () => {
  const kept = axe.getRules().filter(
    (rule) => !rule.tags.some((tag) => ["experimental", "deprecated", "wcag2aaa"].includes(tag))
  );
  const rules = Object.fromEntries(kept.map((rule) => [rule.ruleId, { enabled: true }]));
  const found = (await axe.run(document, { rules, resultTypes: ["violations"] })).violations;
  return found.flatMap((rule) => rule.nodes.map((node) => ({
    rule: rule.id, impact: rule.impact, where: node.target.join(" "), why: node.failureSummary,
  })));
}
"""


@dataclass(frozen=True, slots=True)
class Violation:
    """One place of a page that breaks an accessibility rule."""

    rule: str
    impact: str
    where: str
    why: str


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, started once for all tests."""
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop running in this thread; the tests themselves use none.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty tab, 1280 px wide; the test fails if any page in it asks another machine for anything."""
    foreign: list[str] = []

    def note(request: Request) -> None:
        if urlsplit(request.url).hostname not in {"127.0.0.1", "localhost", None}:
            foreign.append(request.url)

    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.on("request", note)
    yield context.new_page()
    context.close()
    assert not foreign, f"pages asked other machines: {foreign}"


@pytest.fixture
def axe() -> Callable[[Page], list[Violation]]:
    """Gives the violations in the page as it stands, with no rule disabled: `assert axe(page) == []`."""
    source = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

    def check(page: Page) -> list[Violation]:
        # A click returns as soon as the next page has begun: without its style sheet every target is too small.
        page.wait_for_load_state("load")
        page.evaluate(source)
        return [Violation(**found) for found in page.evaluate(RUN_AXE)]

    return check
