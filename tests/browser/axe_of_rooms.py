"""Every page that a reporter or an official reaches by its address keeps the accessibility rules and fits a phone, in
all languages. Some 150 pages: `make axe` looks at them, and every test run at the ways through them.
"""

from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import urlsplit

import pytest
from django.conf import LazySettings, settings
from django.utils import timezone
from playwright.sync_api import Browser, Page

from pliego.observatory.from_docket import publish
from pliego.people.kinds import OfficeKind
from pliego.people.models import Office
from pliego.petitions import Instrument, Petition, to_json
from pliego.reports.content import Content
from pliego.reports.drafts import Draft
from pliego.reports.kinds import Route
from pliego.reports.sittings import Returned, Seat, keep_draft, keep_return, new_cookie
from tests.browser.test_case_from_a_report import case_opened, signed_in
from tests.support.accounts import CHEAPEST_HASHER
from tests.support.browser import Violation
from tests.support.reports import Receiving, attachment, exhibits, filed, receiving

__all__ = ["exhibits", "receiving"]

Axe = Callable[[Page], list[Violation]]
LANGUAGES: Final = ("es", "en", "fr")

PUBLIC: Final = (
    *("", "guard/", "ask/", "carry/", "carry/paper/", "back/", "text/"),
    *(f"way/{number}/" for number in range(1, 5)),
)
WRITING: Final = (
    *(f"step/{number}/" for number in range(1, 7)),
    *(
        "files/",
        "look/",
        "away/",
        "text/",
        "text/next/",
        "text/all/",
        "text/look/1/",
        "text/papers/",
        "text/send/",
    ),
    *(f"text/part/{number}/" for number in range(1, 8)),
)
RETURNED: Final = ("back/page/", "back/say/", "back/stop/", "back/end/", "add/")


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A phone 320 px wide."""
    context = browser.new_context(viewport={"width": 320, "height": 800})
    yield context.new_page()
    context.close()


def held(page: Page, axe: Axe, address: str) -> None:
    """The page at that address breaks no rule and fits its width."""
    answer = page.goto(address)
    assert answer is not None
    assert answer.status == 200, address
    assert axe(page) == [], address
    fits = page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert fits, address


def sit(page: Page, site: str, keep: Callable[[Seat], None]) -> None:
    """Give the browser a cookie, and keep something for it."""
    cookie = new_cookie()
    seat = Seat.of_cookie(cookie)
    assert seat
    keep(seat)
    host = urlsplit(site).hostname or ""
    page.context.add_cookies(
        [{"name": settings.SHEET_COOKIE_NAME, "value": cookie, "domain": host, "path": "/"}]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_reporter(
    receiving: Receiving, live_site: str, phone: Page, axe: Axe, language: str
) -> None:
    root = f"{live_site}/{language}/sheet"
    for path in PUBLIC:
        held(phone, axe, f"{root}/{path}")
    petition = to_json(Petition(instrument=Instrument.ANNEX_31_A))
    draft = Draft(content=Content(route=Route.UNION_RIGHTS, petition=petition), attachments=(attachment(),))
    sit(phone, live_site, lambda seat: keep_draft(seat, draft, timezone.now()))
    for path in WRITING:
        held(phone, axe, f"{root}/{path}")
    _, told = filed(receiving.office, attachments=(attachment(),))
    returned = Returned(told.opened.report.pk, told.opened.key)
    sit(phone, live_site, lambda seat: keep_return(seat, returned, timezone.now()))
    for path in RETURNED:
        held(phone, axe, f"{root}/{path}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_officials(
    receiving: Receiving, live_site: str, phone: Page, axe: Axe, language: str, settings: LazySettings
) -> None:
    settings.PASSWORD_HASHERS = [CHEAPEST_HASHER]
    Office.objects.filter(pk=receiving.office.pk).update(kind=OfficeKind.COMPLAINANT)
    publish()
    _, told = filed(receiving.office, attachments=(attachment(),))
    number = told.opened.report.number
    signed_in(phone, live_site, receiving)
    phone.goto(f"{live_site}/es/inbox/{number}/")
    slug = case_opened(phone)
    root = f"{live_site}/{language}"
    held(phone, axe, f"{root}/inbox/")
    held(phone, axe, f"{root}/inbox/{number}/")
    held(phone, axe, f"{root}/inbox/{number}/case/")
    offered = phone.locator(f"a[href*='/inbox/{number}/']").evaluate_all("all => all.map(one => one.href)")
    for address in offered:
        held(phone, axe, address)
    for path in ("", "open/", f"{slug}/", f"{slug}/acts/", f"{slug}/acts/request/"):
        held(phone, axe, f"{root}/desk-cases/{path}")
    held(phone, axe, f"{root}/phone/")
