"""The questions about coverage can be answered by keyboard alone, and each answer shows the next question."""

from playwright.sync_api import Page


def test_an_answer_by_keyboard_leads_to_the_next_question_in_sight(live_site: str, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{live_site}/es/coverage/")
    first = page.locator("#question").inner_text()
    page.get_by_role("button", name="No sé").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/es/coverage/?*#ask")
    assert page.locator("#question").inner_text() != first
    box = page.locator("#question").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 640


def test_the_language_can_be_changed_in_the_middle_and_the_answers_stay(live_site: str, page: Page) -> None:
    page.goto(f"{live_site}/en/coverage/")
    page.get_by_role("button", name="Yes").click()
    page.get_by_role("link", name="Français").click()
    page.wait_for_url("**/fr/coverage/?*")
    assert page.get_by_text("Question 2 sur").is_visible()


def test_answers_are_large_enough_for_a_thumb(live_site: str, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{live_site}/fr/coverage/")
    heights = page.evaluate(
        "[...document.querySelectorAll('.choose button')].map((one) => one.getBoundingClientRect().height)"
    )
    assert len(heights) == 3
    assert min(heights) >= 48
