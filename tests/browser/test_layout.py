"""Pages fit a phone and a wide screen, work by keyboard alone, and print."""

import pytest
from playwright.sync_api import Page

from tests.support.pages import FULL, SPARE

WIDTHS = (320, 768, 1280)
LONGEST_WORDS = ("es", "fr")

TOO_SMALL = """
() => [...document.querySelectorAll("nav a, .tags a, .facet a, button, summary, input, .count a, .pages a")]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
  .map((one) => one.textContent.trim() + " " + one.getBoundingClientRect().height)
"""


@pytest.mark.parametrize("language", LONGEST_WORDS)
@pytest.mark.parametrize("path", [*FULL, SPARE])
def test_no_page_scrolls_sideways(full_site: str, page: Page, path: str, language: str) -> None:
    page.goto(f"{full_site}/{language}/{path}")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 700})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(
    "path", ["", "cases/", "cases/?state=Guanajuato&q=silao", "cases/san-martin-mine-2023/"]
)
def test_targets_are_large_enough_on_a_phone(full_site: str, page: Page, path: str) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{full_site}/es/{path}")
    assert page.evaluate(TOO_SMALL) == []


def test_text_at_twice_its_size_still_fits(full_site: str, page: Page) -> None:
    page.set_viewport_size({"width": 640, "height": 700})
    page.goto(f"{full_site}/es/cases/san-martin-mine-2023/")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


def test_the_timeline_scrolls_inside_its_own_frame_by_keyboard(full_site: str, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{full_site}/es/cases/san-martin-mine-2023/")
    frame = page.locator(".frame").first
    assert frame.evaluate("(one) => one.scrollWidth > one.clientWidth")
    frame.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.querySelector('.frame').scrollLeft > 0")


def test_the_first_tab_reaches_the_skip_link_and_it_leads_to_the_content(full_site: str, page: Page) -> None:
    page.goto(f"{full_site}/en/cases/")
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    assert skip.evaluate("(one) => one === document.activeElement")
    assert skip.bounding_box() is not None
    assert (skip.bounding_box() or {"y": -1})["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_is_plainly_visible(full_site: str, page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{full_site}/en/cases/san-martin-mine-2023/")
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement); return [s.outlineStyle, s.outlineWidth] })()"
        )
        assert outline == ["solid", "3px"]


def test_a_reason_unfolds_by_keyboard(full_site: str, page: Page) -> None:
    page.goto(f"{full_site}/en/cases/san-martin-mine-2023/")
    report = page.locator("#n-c-report")
    report.locator("summary").focus()
    page.keyboard.press("Enter")
    assert report.get_by_text("the last day Monday 31 July 2023").is_visible()


def test_filters_search_and_language_work_without_scripts(full_site: str, page: Page) -> None:
    page.goto(f"{full_site}/en/")
    page.get_by_role("searchbox").fill("michoacan")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/cases/?q=michoacan")
    page.get_by_role("link", name="Español").click()
    page.wait_for_url("**/es/cases/?q=michoacan")
    assert page.get_by_role("heading", level=1).inner_text() == "Casos"
    page.get_by_role("link", name="RV Fresh Foods").click()
    page.wait_for_url("**/es/cases/rv-fresh-foods-2024/")


def test_the_content_security_policy_is_never_broken(full_site: str, page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for path in FULL:
        if path != "nothing/here/":
            page.goto(f"{full_site}/fr/{path}")
    assert [line for line in said if "Content Security Policy" in line] == []


@pytest.mark.parametrize("path", ["cases/san-martin-mine-2023/", "cases/", "method/"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_pages_print_in_black_with_folded_reasons_open(
    full_site: str, page: Page, path: str, paper: str
) -> None:
    page.goto(f"{full_site}/es/{path}")
    assert page.pdf(format=paper).startswith(b"%PDF")
    page.emulate_media(media="print")
    ink, ground = page.evaluate(
        "(() => { const s = getComputedStyle(document.body); return [s.color, s.backgroundColor] })()"
    )
    assert (ink, ground) == ("rgb(0, 0, 0)", "rgb(255, 255, 255)")
    assert page.locator(".find").is_hidden()


def test_reasons_are_printed_though_they_are_folded_on_screen(full_site: str, page: Page) -> None:
    page.goto(f"{full_site}/en/cases/san-martin-mine-2023/")
    reason = page.locator("#n-c-report details ul").first
    assert not reason.is_visible()
    page.emulate_media(media="print")
    assert reason.is_visible()


def test_states_are_told_apart_without_colour(full_site: str, page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{full_site}/en/")
    looks: dict[str, str] = dict(
        page.evaluate(
            """() => [...document.querySelectorAll(".marks .m")].map((one) => {
              const s = getComputedStyle(one, "::before");
              return [one.className, [s.borderStyle, s.backgroundImage, s.backgroundColor, s.borderTopWidth].join("|")];
            })"""
        )
    )
    assert len(looks) == 7
    assert len(set(looks.values())) == len(looks)
