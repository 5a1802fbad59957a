"""Who comes back: what they are never told, what is taken once, and how much is taken at all."""

import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from pliego.docket.kinds import ErasureReason
from pliego.reports.actions import add_step, erase_report
from pliego.reports.actions.steps import MOST_STEPS
from pliego.reports.content import MOST_FILES
from pliego.reports.drafts import Draft
from pliego.reports.kinds import Side, StepKind
from pliego.reports.models import ReportFile, Sitting, SpentToken, Step
from pliego.reports.queries import by_receipt
from pliego.reports.receipt import Receipt
from pliego.reports.sittings import Seat, draft_at, put_away
from pliego.reports.steps import StepBody
from tests.intake.test_return import Reporter, office_says, text_of
from tests.support.intake import Walker
from tests.support.reports import CONTENT, Receiving, exhibits, filed, receiving

__all__ = ["exhibits", "receiving"]


@pytest.fixture
def mine(receiving: Receiving) -> tuple[Receipt, Any]:
    """A report, and its receipt."""
    return filed(receiving.office)


@pytest.fixture
def reporter(mine: tuple[Receipt, Any]) -> Reporter:
    """A browser in which it was opened."""
    browser = Reporter("en")
    browser.back(mine[0])
    return browser


def test_that_somebody_else_reported_the_same_is_never_told(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    before = text_of(reporter.get("back/page/"))
    office_says(receiving, mine[1], StepKind.DUPLICATE, about="ABCD-EFGH", text="Lo mismo.")
    after = text_of(reporter.get("back/page/"))

    assert "Lo mismo." not in after
    assert "same thing" not in after
    assert after.count("<li") == before.count("<li")


@pytest.mark.parametrize(
    ("path", "fields"), [("back/say/", {"text": "hola"}), ("back/stop/", {"text": "ya no"})]
)
def test_what_is_sent_twice_is_done_once_and_leads_to_the_page(
    reporter: Reporter, path: str, fields: dict[str, str]
) -> None:
    form = {"token": reporter.token(path), **fields}
    answers = [reporter.client.post(reporter.at(path), form) for _ in range(3)]

    assert Step.objects.count() == 1
    assert {one.status_code for one in answers} == {303}
    assert {one["Location"] for one in answers} == {reporter.at("back/page/#last")}


def test_an_old_answer_that_is_sent_again_does_not_undo_the_last(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    office_says(receiving, mine[1], StepKind.CONSENT_ASKED, about="imss")
    forms = [{"token": reporter.token("back/page/"), "about": "imss", "answer": one} for one in ("yes", "no")]
    for form in (*forms, forms[0]):
        reporter.client.post(reporter.at("back/answer/"), form)

    assert receiving.opened(mine[1]).steps[-1].kind is StepKind.REFUSED


def test_ten_files_are_all_that_a_report_takes(reporter: Reporter) -> None:
    def files(count: int) -> list[SimpleUploadedFile]:
        return [SimpleUploadedFile(f"{place}.txt", b"hola") for place in range(count)]

    assert reporter.post("add/", via="add/", files=files(7)).status_code == 303
    page = text_of(reporter.post("add/", via="add/", files=files(5)))

    assert ReportFile.objects.count() == MOST_FILES
    assert page.count("Ten files are with this report already") == 2


def test_no_report_takes_more_of_its_reporter_than_so_much_a_day(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter, clock: Any
) -> None:
    said = StepBody(kind=StepKind.TOLD, side=Side.REPORTER, day="", text="hola")
    for _ in range(MOST_STEPS):
        add_step(receiving.opened(mine[1]), said)

    page = text_of(reporter.post("back/say/", via="back/say/", text="one more"))
    assert "until tomorrow" in page
    assert "one more" in page
    office_says(receiving, mine[1], StepKind.ANSWERED, text="La oficina no tiene ese límite.")
    clock.shift(24 * 60 * 60)
    add_step(receiving.opened(mine[1]), said)


def test_a_draft_that_was_put_away_is_gone_once_it_was_opened_sent_and_erased(receiving: Receiving) -> None:
    words, ana = Receipt.new(), Walker("en")
    put_away(words, Draft(content=CONTENT), timezone.now())
    ana.go("back/")
    ana.send({"receipt": " ".join(words.words("en"))})
    assert "used up" in ana.page
    assert draft_at(Seat.of_receipt(words), timezone.now()) is None

    ana.see_words()
    ana.type_back()
    erase_report(by_receipt(ana.receipt).report, ErasureReason.ASKED)
    assert not Sitting.objects.exists()


def test_one_form_begins_one_sheet(receiving: Receiving) -> None:
    ana = Walker("en")
    page = ana.go("way/1/")
    for _ in range(3):
        browser = Walker("en", page=page, path="/en/sheet/way/1/")
        browser.send()

    assert "was sent before" in browser.page
    assert (Sitting.objects.count(), SpentToken.objects.count()) == (1, 1)


def test_where_the_site_is_full_no_sheet_begins_and_those_that_are_there_go_on(
    receiving: Receiving, settings: Any
) -> None:
    settings.PLIEGO_DRAFTS_LIMIT = 8192
    ana, beto, rosa = Walker("en"), Walker("en"), Walker("en")
    for one in (ana, beto, rosa):
        one.go("way/1/")
        one.send()

    assert "takes no more sheets" in rosa.page
    assert Sitting.objects.count() == 2
    ana.send({"happening-account": "We are not paid."})
    assert "We are not paid." in ana.go("step/1/")

    assert "takes no more sheets" in ana.send({"happening-account": "abc " * 4000})
    assert "abc abc" in ana.page
    ana.go("away/")
    ana.send()
    ana.words = tuple(re.findall(r"<li><span>([^<]+)</span></li>", ana.page))
    assert "It is put away" in ana.type_back()
