"""The first page, the page of each route, the questions for who does not know, and the way out."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import translation

from pliego.intake.templatetags.sheet import day
from pliego.reports.actions import stop_receiving
from pliego.reports.kinds import Route
from pliego.reports.models import Sitting
from tests.support.intake import Receiving, Walker, exhibits, receiving

__all__ = ["exhibits", "receiving"]

FIRST_PAGE = 30_000
LINKED = re.compile(r'(?:href|src)="(/static/[^"]+)"')


def static_bytes(page: str) -> int:
    """What the styles and pictures that a page links to weigh."""
    found = {str(finders.find(path.removeprefix("/static/"))) for path in LINKED.findall(page)}
    return sum(Path(file).stat().st_size for file in found)


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_r11_the_first_page_weighs_little_with_all_that_belongs_to_it(
    client: Client, db: None, language: str
) -> None:
    page = client.get(f"/{language}/sheet/").content

    assert len(page) + static_bytes(page.decode()) <= FIRST_PAGE


@pytest.mark.parametrize("path", ["", "guard/", "ask/", "way/1/"])
def test_nothing_is_set_and_nothing_is_kept_before_anything_is_typed(
    client: Client, receiving: Receiving, path: str
) -> None:
    answer = client.get(f"/es/sheet/{path}")

    assert answer.status_code == 200
    assert not answer.cookies
    assert not Sitting.objects.exists()


def test_the_first_page_offers_every_way(client: Client, db: None) -> None:
    page = unescape(client.get("/en/sheet/").content.decode())

    for words in (
        "at work",
        "accident",
        "contract",
        "Union",
        "I do not know",
        "receipt",
        "paper form",
        "911",
    ):
        assert words in page


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_each_route_says_what_to_expect_before_the_button_that_begins(
    receiving: Receiving, number: int
) -> None:
    page = Walker("en").go(f"way/{number}/")

    told = page[: page.index("<form")]
    for words in ("What will happen", "By when", "Who sees what", "With your name", "How long it is kept"):
        assert words in told
    assert "Inspectores" in told
    assert "29 November 2026" in told
    assert "textarea" not in page


def test_a_route_that_nobody_takes_cannot_be_begun_and_names_who_does(receiving: Receiving) -> None:
    stop_receiving(receiving.office, Route.ACCIDENT)

    page = Walker("en").go("way/2/")

    assert "No office of this site takes this" in page
    assert "Social security (IMSS)" in page
    assert "<form" not in page


def test_there_is_no_fifth_route(client: Client, db: None) -> None:
    assert client.get("/es/sheet/way/5/").status_code == 404
    assert client.get("/es/sheet/way/0/").status_code == 404


def test_who_does_not_know_is_led_to_a_route_by_plain_questions(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.go("ask/")
    for answer in ("no", "yes", "no", "no", "no"):
        ana.send({"answer": answer})

    assert "/en/sheet/way/2/" in ana.page
    assert "/en/sheet/way/1/" not in ana.page
    assert "yes" not in ana.path


def test_danger_is_answered_with_911_at_once(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.go("ask/")
    ana.send({"answer": "yes"})

    assert 'call <a href="tel:911"' in ana.page


def test_a_question_can_be_taken_back_and_one_form_answers_one_question(receiving: Receiving) -> None:
    ana = Walker("en")
    first = ana.go("ask/")
    second = ana.send({"answer": "no"})
    ana.page = first
    assert heading(ana.send({"answer": "no"})) == heading(second)

    assert heading(ana.send({"back": "1"})) == heading(first)


def test_readers_of_a_language_that_law_does_not_speak_get_dates_in_spanish() -> None:
    with translation.override("nah"):
        assert day("2026-11-22") == '<time datetime="2026-11-22">22 de noviembre de 2026</time>'


def heading(page: str) -> str:
    return page[page.index("<h1") : page.index("</h1>")]


def test_a_sheet_that_was_begun_is_taken_along_to_another_route_or_erased(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)
    ana.send({"happening-account": "They cut the bonus."})

    ana.go("way/3/")
    ana.send({"same": "1"})
    assert "They cut the bonus." in ana.page

    ana.go("way/1/")
    ana.send({"anew": "1"})
    assert "They cut the bonus." not in ana.page
    assert Sitting.objects.count() == 1


def test_the_way_out_erases_the_sheet_and_the_cookie_and_opens_another_site(receiving: Receiving) -> None:
    ana = Walker()
    ana.begin(Route.COMPLAINT)

    answer = ana.client.get("/es/sheet/leave/")

    assert (answer.status_code, answer["Location"]) == (303, settings.PLIEGO_EXIT)
    assert answer.cookies[settings.SHEET_COOKIE_NAME]["max-age"] == 0
    assert not Sitting.objects.exists()


def test_another_site_cannot_have_a_sheet_erased_or_begun(receiving: Receiving) -> None:
    ana = Walker()
    ana.begin(Route.COMPLAINT)
    foreign = {"Sec-Fetch-Site": "cross-site"}

    answer = ana.client.get("/es/sheet/leave/", headers=foreign)
    assert answer["Location"] == "/es/sheet/"
    page = ana.go("way/1/")
    token = re.search(r'name="token" value="([^"]+)"', page)
    assert token
    ana.client.post("/es/sheet/way/1/", {"token": token[1], "anew": "1"}, headers=foreign)

    assert Sitting.objects.count() == 1
    assert "textarea" in ana.go("step/1/")


def test_a_request_that_brought_no_cookie_takes_none_away(receiving: Receiving) -> None:
    answer = Client().get("/es/sheet/leave/")
    assert (answer.status_code, answer["Location"]) == (303, settings.PLIEGO_EXIT)
    assert not answer.cookies
