"""The one cookie, the tokens of forms, and what the pages betray: nothing."""

import logging
import re
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver
from time_machine import Traveller

from pliego.intake import filing_views, urls
from pliego.reports.kinds import Route
from pliego.reports.models import Report, Sitting
from pliego.reports.receipt import Receipt
from tests.support.intake import Receiving, Walker, exhibits, receiving

__all__ = ["exhibits", "receiving"]

TELLING = (
    "report",
    "denunci",
    "queja",
    "reporte",
    "complaint",
    "accident",
    "union",
    "sindic",
    "plainte",
    "signal",
    "petition",
    "punish",
    "erase",
    "withdraw",
    "packet",
)
"""Beginnings of words that would say what a page is for."""


def test_the_cookie_is_for_this_site_alone_and_ends_with_the_browser(
    receiving: Receiving, settings: Any
) -> None:
    settings.SESSION_COOKIE_SECURE = True
    ana = Walker()
    ana.go("way/1/")

    ana.send()
    cookie = ana.client.cookies["sheet"]

    assert len(ana.client.cookies) == 1
    assert (cookie["httponly"], cookie["secure"], cookie["samesite"], cookie["path"]) == (
        True,
        True,
        "Strict",
        "/",
    )
    assert (cookie["max-age"], cookie["expires"], cookie["domain"]) == ("", "", "")


@pytest.mark.parametrize("value", ["", "x", "agua", "ñ" * 40, "A" * 44, "=" * 99, "'; DROP"])
def test_a_cookie_that_opens_nothing_is_as_good_as_none(client: Client, db: None, value: str) -> None:
    client.cookies["sheet"] = value

    assert client.get("/es/sheet/").status_code == 200
    assert client.get("/es/sheet/step/1/").status_code == 410


def test_what_is_kept_cannot_be_read_without_the_cookie(receiving: Receiving) -> None:
    ana = Walker()
    ana.begin(Route.COMPLAINT)
    ana.send({"happening-account": "canario amarillo"})

    (row,) = Sitting.objects.all()

    assert b"canario" not in bytes(row.box)
    assert ana.cookie.encode() not in bytes(row.box) + bytes(row.tag)
    assert "canario" not in Walker().go("step/1/")


def test_a_form_without_a_token_is_shown_again_with_all_that_was_typed(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)

    page = ana.client.post(ana.path, {"happening-account": "We are not paid."}).content.decode()

    assert "Nothing is lost" in page
    assert "We are not paid." in page
    assert "We are not paid." not in ana.go("step/1/")


def test_a_form_of_another_browser_is_not_taken(receiving: Receiving) -> None:
    ana, eve = Walker("en"), Walker("en")
    ana.begin(Route.COMPLAINT)
    eve.begin(Route.COMPLAINT)
    ana.page = eve.page

    assert "Nothing is lost" in ana.send({"happening-account": "We are not paid."})


def test_a_form_that_was_open_for_two_days_is_shown_again(receiving: Receiving, clock: Traveller) -> None:
    ana = Walker("en")
    page = ana.go("way/1/")
    clock.shift(2 * 24 * 60 * 60)
    ana.page = page

    assert "Nothing is lost" in ana.send()


FOREIGN = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://shop.example"},
    {"Origin": "null"},
)


@pytest.mark.parametrize("headers", FOREIGN)
def test_what_another_site_or_a_sibling_sends_is_not_taken(
    receiving: Receiving, headers: dict[str, str]
) -> None:
    ana = Walker("en", Client(headers=headers))
    ana.go("way/1/")

    assert "Nothing is lost" in ana.send()
    assert not Sitting.objects.exists()


def test_a_form_that_says_that_it_comes_from_here_is_taken(receiving: Receiving) -> None:
    ana = Walker("en", Client(headers={"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"}))
    ana.begin(Route.COMPLAINT)

    assert ana.path == "/en/sheet/step/1/"


def test_a_token_of_no_browser_is_not_good_for_one_that_writes(receiving: Receiving) -> None:
    ana, stranger = Walker("en"), Walker("en")
    stranger.go("way/1/")
    ana.begin(Route.COMPLAINT)
    ana.page = stranger.page

    assert "Nothing is lost" in ana.send({"happening-account": "We are not paid."})


@pytest.mark.parametrize("path", ["words/", "away/"])
def test_a_receipt_that_was_not_made_for_this_browser_is_replaced(receiving: Receiving, path: str) -> None:
    planted = Receipt.new()
    ana, eve = Walker("en"), Walker("en")
    for one in (eve, ana):
        one.begin(Route.COMPLAINT)
        one.tell({"happening-account": "We are not paid."})
        one.look()
    eve.see_words()

    for field in (
        " ".join(planted.words("en")),
        " ".join(eve.words),
        " ".join((*planted.words("en"), "0" * 64)),
    ):
        ana.go("look/")
        page = ana.send({"receipt": field, "asked": "1"}, to=f"/en/sheet/{path}")
        assert "Your receipt: twelve words" in page
        assert " ".join(field.split()[:12]) not in page
    assert not Report.objects.exists()


def test_no_address_says_what_it_is_for() -> None:
    def paths(patterns: list[Any]) -> list[str]:
        return [
            text
            for one in patterns
            for text in (
                [str(one.pattern)]
                if isinstance(one, URLPattern)
                else [str(one.pattern), *paths(one.url_patterns)]
                if isinstance(one, URLResolver)
                else []
            )
        ]

    found = paths(urls.urlpatterns)

    assert len(found) > 10
    assert not [path for path in found for word in TELLING if word in path.lower()]


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_r13_no_page_of_the_way_betrays_itself_or_asks_another_site(
    receiving: Receiving, language: str
) -> None:
    ana = Walker(language)
    pages = [ana.go(path) for path in ("", "guard/", "ask/", "way/1/", "way/2/")]
    ana.send()
    while "/step/" in ana.path:
        pages.append(ana.page)
        ana.send()
    pages += [ana.page, ana.look(), ana.go("away/"), ana.go("look/")]
    ana.see_words()
    pages += [ana.page, ana.type_back(), ana.go("step/1/")]

    for page in pages:
        title = re.search(r"<title>(.*?)</title>", page)
        assert title
        assert title[1].endswith("Pliego")
        assert not [word for word in TELLING if word in title[1].lower()]
        assert not re.findall(r'(?:src|action|<link[^>]+href)="(?:https?:)?//', page)
        assert "<script" not in page
        assert "required" not in re.sub(r"<p.*?</p>", "", page)
        assert f"/{language}/sheet/leave/" in page
        assert len(page.encode()) < 36_000


def test_a_fault_of_the_site_logs_nothing_of_what_was_typed(
    receiving: Receiving, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ana = Walker(client=Client(raise_request_exception=False))
    ana.begin(Route.COMPLAINT)
    ana.tell({"happening-account": "canario amarillo"})
    ana.look()
    words = ana.see_words()

    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(filing_views, "file_report", broken)
    with caplog.at_level(logging.DEBUG):
        ana.type_back()

    assert ana.status == 500
    assert "/es/sheet/leave/" in ana.page
    assert "/es/sheet/back/" in ana.page
    assert "/es/cases/" not in ana.page
    assert "canario" not in ana.page + caplog.text
    assert not [word for word in words if f" {word} " in caplog.text]
    assert ana.cookie not in caplog.text


def test_what_is_not_there_or_too_much_is_told_by_pages_of_the_room(client: Client, db: None) -> None:
    answers = (
        client.get("/es/sheet/nothing/"),
        client.post("/es/sheet/step/1/", b"x" * (1 << 20 | 1), content_type="text/plain"),
    )

    assert [one.status_code for one in answers] == [404, 413]
    for one in answers:
        page = one.content.decode()
        assert "/es/sheet/leave/" in page
        assert "<title>Pliego</title>" in page
        assert "/es/cases/" not in page


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data", b"--x"),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="files"; filename="a',
        ),
        ("application/x-www-form-urlencoded; charset=utf-16", b"token=1"),
        ("application/x-www-form-urlencoded; charset=none-such", b"token=%ff%fe"),
        ("application/x-www-form-urlencoded", b"&".join(b"a%d=1" % number for number in range(1100))),
        ("text/plain\x00", b"\xff\xfe"),
    ],
)
def test_what_is_no_form_is_answered_calmly(receiving: Receiving, kind: str, body: bytes) -> None:
    ana = Walker(client=Client(raise_request_exception=False))
    ana.begin(Route.COMPLAINT)

    for path in ("way/1/", "step/1/", "files/", "words/", "away/", "proof/"):
        answer = ana.client.generic("POST", f"/es/sheet/{path}", body, content_type=kind)
        assert answer.status_code < 500, path
    assert Sitting.objects.count() == 1
