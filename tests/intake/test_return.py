"""Coming back by the receipt: what it opens, for how long, and what stands on the page."""

from dataclasses import replace
from datetime import timedelta
from html import unescape
from re import findall
from typing import Any

import pytest
from django.test import Client
from time_machine import Traveller

from pliego.docket.kinds import ErasureReason
from pliego.reports.actions import add_step, close_report, erase_report
from pliego.reports.content import Accident, Happening
from pliego.reports.drafts import Draft
from pliego.reports.kinds import Route, Side, StepKind
from pliego.reports.models import Report, Sitting
from pliego.reports.receipt import Receipt
from pliego.reports.sittings import put_away
from pliego.reports.steps import StepBody
from tests.support.reports import CONTENT, NOW, Receiving, exhibits, filed, receiving, stored

__all__ = ["exhibits", "receiving"]

SHEET = "/es/sheet/back/"
PAGE = f"{SHEET}page/"
TEXT = "CANARIO7731 me mandaron a casa"


class Reporter:
    """A browser of a reporter, who knows nothing but twelve words."""

    def __init__(self, language: str = "es") -> None:
        self.client, self.language = Client(enforce_csrf_checks=True), language

    def at(self, path: str) -> str:
        return f"/{self.language}/sheet/{path}"

    def get(self, path: str) -> Any:
        return self.client.get(self.at(path))

    def token(self, path: str = "back/") -> str:
        found: list[str] = findall(r'name="token" value="([^"]+)"', self.get(path).content.decode())
        return found[0]

    def post(self, path: str, via: str = "back/", **fields: Any) -> Any:
        return self.client.post(self.at(path), {"token": self.token(via), **fields})

    def back(self, receipt: Receipt, **fields: Any) -> Any:
        return self.post("back/", receipt=" ".join(receipt.words(self.language)), **fields)


def text_of(answer: Any) -> str:
    return unescape(answer.content.decode())


def office_says(receiving: Receiving, told: Any, kind: StepKind, **more: str) -> None:
    body = StepBody(kind=kind, side=Side.OFFICE, day="", office="Inspectores", **more)  # type: ignore[arg-type]
    add_step(receiving.opened(told), body)


@pytest.fixture
def reporter() -> Reporter:
    return Reporter()


def test_twelve_words_open_the_report_and_stay_in_no_address_and_no_row(
    receiving: Receiving, reporter: Reporter
) -> None:
    receipt, told = filed(receiving.office)
    answer = reporter.back(receipt)
    assert (answer.status_code, answer["Location"]) == (303, PAGE)
    shown = reporter.get("back/page/")
    assert told.number in text_of(shown)
    assert "Inspectores" in text_of(shown)
    assert CONTENT.happening.account in text_of(shown)
    (cookie,) = reporter.client.cookies.values()
    assert all(word not in cookie.value for word in receipt.words("es"))
    rows = stored().values()
    assert not any(cookie.value.encode() in one or receipt.entropy in one for one in rows)
    assert "no-store" in shown["Cache-Control"]


def test_it_is_open_for_a_quarter_of_an_hour_after_the_last_page(
    receiving: Receiving, reporter: Reporter, clock: Traveller
) -> None:
    reporter.back(filed(receiving.office)[0])
    for minutes in (14, 28):
        clock.move_to(NOW + timedelta(minutes=minutes))
        assert reporter.get("back/page/").status_code == 200
    clock.move_to(NOW + timedelta(minutes=44))
    over = reporter.get("back/page/")
    assert over.status_code == 410
    assert 'name="receipt"' in text_of(over)


def test_unknown_and_erased_are_told_in_the_same_words(receiving: Receiving, reporter: Reporter) -> None:
    receipt, told = filed(receiving.office)
    erase_report(told.opened.report, ErasureReason.ASKED)
    other = Receipt(b"0123456789abcdef")
    pages = [text_of(reporter.back(one)) for one in (receipt, other)]
    for one, page in zip((receipt, other), pages, strict=True):
        assert "No tenemos ningún reporte" in page
        assert " ".join(one.words("es")) in page
    same = [
        page.replace(" ".join(one.words("es")), "").partition('name="token"')[0]
        for one, page in zip((receipt, other), pages, strict=True)
    ]
    assert same[0] == same[1]


def test_mistyped_words_are_told_by_their_places(receiving: Receiving, reporter: Reporter) -> None:
    words = list(filed(receiving.office)[0].words("es"))
    words[3] = "xyzw"
    page = text_of(reporter.post("back/", receipt=" ".join(words)))
    assert "La palabra número 4" in page
    assert page.count("xyzw") == 1
    assert "Escribió 11 palabras" in text_of(reporter.post("back/", receipt=" ".join(words[:11])))


def test_a_receipt_in_an_address_opens_nothing(receiving: Receiving, reporter: Reporter) -> None:
    receipt, told = filed(receiving.office)
    answer = reporter.client.get(SHEET, {"receipt": " ".join(receipt.words("es"))})
    assert told.number not in text_of(answer)
    assert not Sitting.objects.exists()
    assert reporter.client.post(SHEET, {"receipt": " ".join(receipt.words("es"))}).status_code == 200
    assert not Sitting.objects.exists()


def test_a_draft_that_was_put_away_opens_in_a_new_sitting(receiving: Receiving, reporter: Reporter) -> None:
    receipt = Receipt.new()
    put_away(receipt, Draft(content=CONTENT), NOW)
    assert reporter.back(receipt)["Location"] == "/es/sheet/look/"
    assert CONTENT.happening.account in text_of(reporter.get("look/"))


def test_what_is_being_written_is_not_lost_by_opening_a_report(
    receiving: Receiving, reporter: Reporter
) -> None:
    draft, receipt = Receipt.new(), filed(receiving.office)[0]
    put_away(draft, Draft(content=CONTENT), NOW)
    reporter.back(draft)
    assert reporter.back(receipt).status_code == 200
    assert reporter.get("look/").status_code == 200
    assert reporter.back(receipt, drop="1").status_code == 303
    assert reporter.get("look/").status_code == 410


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_page_is_neutral_light_and_without_scripts(receiving: Receiving, language: str) -> None:
    receipt, told = filed(receiving.office)
    office_says(receiving, told, StepKind.CONSENT_ASKED, about="imss", text="Por el seguro.")
    reporter = Reporter(language)
    reporter.back(receipt)
    for path in ("back/", "back/page/", "back/say/", "back/stop/", "back/end/", "add/"):
        page = reporter.get(path)
        (title,) = findall(r"<title>(.*?)</title>", text_of(page))
        assert title == "Pliego", path
        assert "<script" not in text_of(page)
        assert "style=" not in text_of(page)
        assert len(page.content) < 50_000
        assert page["Referrer-Policy"] == "same-origin"


def test_it_says_where_it_stands_in_words_and_by_which_days(
    receiving: Receiving, reporter: Reporter, clock: Traveller
) -> None:
    receipt, told = filed(receiving.office)
    reporter.back(receipt)
    page = text_of(reporter.get("back/page/"))
    assert findall(r'<li class="lamp-(\w+)" aria-current="step">', page) == ["attended"]
    assert {"2026-11-29", "2027-02-28"} <= set(findall(r'datetime="([\d-]+)"', page))
    office_says(receiving, told, StepKind.CONFIRMED)
    office_says(receiving, told, StepKind.ASKED, text="¿En qué línea?")
    page = text_of(reporter.get("back/page/"))
    assert findall(r'<li class="lamp-(\w+)" aria-current="step">', page) == ["under_way"]
    assert "¿En qué línea?" in page
    close_report(
        receiving.opened(told), StepBody(kind=StepKind.CLOSED, side=Side.OFFICE, day="", text="Se pagó todo.")
    )
    page = text_of(reporter.get("back/page/"))
    assert findall(r'<li class="lamp-(\w+)" aria-current="step">', page) == ["concluded"]
    assert "2028-11-30" in page
    assert clock is not None


@pytest.mark.parametrize(
    ("said", "last"),
    [("10 de noviembre de 2026", "2026-11-13"), ("el martes", ""), ("31/12/2026", "")],
    ids=["a day", "no day", "a day to come"],
)
def test_the_notice_of_an_accident_is_unrecorded_and_never_late(
    receiving: Receiving, reporter: Reporter, said: str, last: str
) -> None:
    accident = replace(CONTENT, route=Route.ACCIDENT, accident=Accident(day=said), happening=Happening())
    reporter.back(filed(receiving.office, accident)[0])
    page = text_of(reporter.get("back/page/"))
    assert ("72 horas" in page) == bool(last)
    assert ("m-unrecorded" in page) == bool(last)
    assert not last or f'Último día: <time datetime="{last}"' in page
    assert "m-late" not in page


def test_the_proof_is_taken_along_by_what_is_sent_alone(receiving: Receiving, reporter: Reporter) -> None:
    receipt, told = filed(receiving.office)
    reporter.back(receipt)
    proof = reporter.post("back/proof/", via="back/page/")
    assert proof.content.decode() == told.promise
    assert f'filename="{told.number}.txt"' in proof["Content-Disposition"]
    assert reporter.get("back/proof/").status_code == 405


def test_closing_it_forgets_it_in_this_browser(receiving: Receiving, reporter: Reporter) -> None:
    receipt, _ = filed(receiving.office)
    reporter.back(receipt)
    assert reporter.post("back/close/", via="back/page/").status_code == 200
    assert reporter.get("back/page/").status_code == 410
    assert not Sitting.objects.exists()
    assert Report.objects.get().stage == "open"
    assert reporter.back(receipt).status_code == 303
