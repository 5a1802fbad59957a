"""What an officer does with a report, and what the reporter then reads."""

import re
from dataclasses import replace
from html import escape
from typing import Any

import pytest
from django.test import Client
from django.utils.translation import override

from pliego.desk.inbox import sheet
from pliego.desk.inbox.catalogue import DEEDS
from pliego.docket.models import Case
from pliego.people.keys import OpenKey
from pliego.people.kinds import OfficeKind
from pliego.people.models import Membership, Office
from pliego.reports.actions import add_step, receive_reports, withdraw
from pliego.reports.content import Person, Place
from pliego.reports.errors import NoConsentError
from pliego.reports.kinds import Route, Side, Stage, StepKind, Told
from pliego.reports.models import Report, ReportHold
from pliego.reports.steps import StepBody
from tests.desk.conftest import with_key
from tests.support.reports import CONTENT, Receiving

from .conftest import HOME, again, page_of, report, send, token_in, told

pytestmark = pytest.mark.django_db

WORDS = "Mandamos a alguien a ver."
TO_THE_REPORTER = {
    "confirm": StepKind.CONFIRMED,
    "answer": StepKind.ANSWERED,
    "ask": StepKind.ASKED,
    "feedback": StepKind.FEEDBACK,
    "close": StepKind.CLOSED,
}


@pytest.mark.parametrize("slug", TO_THE_REPORTER)
def test_the_reporter_reads_what_the_office_writes(receiving: Receiving, officer: Client, slug: str) -> None:
    receipt, number = report(receiving.office)

    answer = send(officer, number, slug, text=WORDS)

    assert answer.headers["Location"] == page_of(number)
    (step,) = again(receipt).steps
    assert (step.kind, step.side, step.text) == (TO_THE_REPORTER[slug], Side.OFFICE, WORDS)
    assert (step.office, step.day) == ("Inspectores", "2026-11-22")
    assert WORDS in officer.get(page_of(number)).text


@pytest.mark.parametrize("slug", DEEDS)
def test_no_address_does_a_deed_and_no_form_does_it_twice(
    receiving: Receiving, officer: Client, slug: str
) -> None:
    receipt, number = report(receiving.office)
    _, other = report(receiving.office)
    if slug == "reopen":
        send(officer, number, "close", text="No.")
    if slug == "release":
        send(officer, number, "hold", reason="court")
    before = len(again(receipt).steps)
    given = {
        "text": WORDS, "target": "imss", "legal_duty": "LFT, art. 992", "number": other, "reason": "court",
        "day": "2026-12-01", "step": "sure",
    }  # fmt: skip
    token = token_in(officer.get(page_of(number, slug)).text)
    assert len(again(receipt).steps) == before

    for _ in range(2):
        officer.post(page_of(number, slug), {"token": token, **given})

    made = len(again(receipt).steps) - before
    assert made == (0 if slug in ("hold", "release") else 1)
    assert ReportHold.objects.count() == (1 if slug in ("hold", "release") else 0)


def test_a_token_of_another_browser_is_refused(receiving: Receiving, officer: Client) -> None:
    receipt, number = report(receiving.office)
    token = token_in(with_key(receiving.beto).get(page_of(number, "answer")).text)

    answer = officer.post(page_of(number, "answer"), {"token": token, "text": WORDS})

    assert answer.status_code == 422
    assert WORDS in answer.text
    assert again(receipt).steps == []


def test_what_was_done_once_for_all_is_offered_no_more(receiving: Receiving, officer: Client) -> None:
    _, number = report(receiving.office)
    before = officer.get(page_of(number)).text
    send(officer, number, "confirm")
    after = officer.get(page_of(number)).text

    assert (page_of(number, "confirm") in before, page_of(number, "confirm") in after) == (True, False)
    assert page_of(number, "heard-back") not in after


def test_without_words_nothing_is_sent(receiving: Receiving, officer: Client) -> None:
    receipt, number = report(receiving.office)

    assert send(officer, number, "close", text="  ").status_code == 422
    assert again(receipt).report.stage == Stage.OPEN


def test_handing_on_asks_once_more_and_refuses_without_consent_or_duty(
    receiving: Receiving, officer: Client
) -> None:
    receipt, number = report(receiving.office)
    given = {"text": WORDS, "target": "imss"}

    for button in ("", "sure"):
        refused = send(officer, number, "hand-on", **given, legal_duty=" ", step=button)
        assert refused.status_code == 422
        with override("es"):
            assert escape(str(NoConsentError())) in refused.text
    first = send(officer, number, "hand-on", **given, legal_duty="LFT, art. 992")
    assert first.status_code == 200
    assert again(receipt).steps == []

    sure = {**given, "token": token_in(first.text), "legal_duty": "LFT, art. 992", "step": "sure"}
    officer.post(page_of(number, "hand-on"), sure)
    (step,) = again(receipt).steps
    assert (step.kind, step.about, step.legal_duty) == (StepKind.REFERRED, "imss", "LFT, art. 992")


def test_with_consent_a_report_goes_to_another_office_which_then_reads_it(
    receiving: Receiving, officer: Client, stranger: tuple[Office, OpenKey]
) -> None:
    office, key = stranger
    receive_reports(office, Route.COMPLAINT, "MX-NLE")
    receipt, number = report(receiving.office)
    send(officer, number, "consent", text="¿Podemos?", target="panel")
    add_step(again(receipt), StepBody(kind=StepKind.CONSENTED, side=Side.REPORTER, day="", about="panel"))

    send(officer, number, "hand-on", text=WORDS, target="panel", legal_duty="", step="sure")

    other = with_key(key)
    assert "La Costurera" in other.get(page_of(number)).text
    assert number in other.get(HOME).text
    assert number not in officer.get(HOME).text
    assert number in officer.get(f"{HOME}?shelf=handed_on").text
    assert officer.get(page_of(number)).status_code == 200
    assert page_of(number, "answer") not in officer.get(page_of(number)).text
    send_anyway = officer.get(page_of(number, "answer"))
    assert send_anyway.headers["Location"] == page_of(number)


def test_a_link_with_another_report_names_ones_own_only(
    receiving: Receiving, officer: Client, stranger: tuple[Office, OpenKey]
) -> None:
    receipt, number = report(receiving.office)
    _, same = report(receiving.office, told(place=Place(name="Otra")))
    _, foreign = report(stranger[0])

    for wrong in (foreign, number, "AAAA-AAAA"):
        assert send(officer, number, "duplicate", number=wrong).status_code == 422
    send(officer, number, "duplicate", number=same.lower())

    (step,) = again(receipt).steps
    assert (step.kind, step.about) == (StepKind.DUPLICATE, same)
    assert same in officer.get(page_of(number)).text
    assert number in officer.get(page_of(same)).text


def test_reports_of_one_workplace_are_suggested_and_others_are_not(
    receiving: Receiving, officer: Client
) -> None:
    _, number = report(receiving.office)
    _, same = report(receiving.office, told(place=replace(CONTENT.place, name="LA COSTURÉRA")))
    _, other = report(receiving.office, told(place=replace(CONTENT.place, name="El Yunque")))

    page = officer.get(page_of(number)).text

    assert same in page
    assert other not in page


def test_a_hold_is_placed_and_released_by_who_leads(receiving: Receiving, officer: Client) -> None:
    _, number = report(receiving.office)
    beto = with_key(receiving.beto)

    assert beto.get(page_of(number, "hold")).headers["Location"] == page_of(number)
    send(officer, number, "hold", reason="court")
    assert ReportHold.objects.filter(released_at=None).count() == 1
    assert f'href="{page_of(number, "hold")}"' not in officer.get(page_of(number)).text
    assert beto.get(page_of(number, "release")).headers["Location"] == page_of(number)
    assert page_of(number, "release") not in beto.get(page_of(number)).text
    send(officer, number, "release")

    assert ReportHold.objects.filter(released_at=None).count() == 0


def test_a_withdrawn_report_can_be_held_and_nothing_else(receiving: Receiving, officer: Client) -> None:
    receipt, number = report(receiving.office)
    withdraw(again(receipt))

    page = officer.get(page_of(number)).text

    offered = [slug for slug in DEEDS if f'href="{page_of(number, slug)}"' in page]
    assert offered == ["hold"]


def test_everything_that_was_told_stands_on_the_page(receiving: Receiving, officer: Client) -> None:
    person = Person(name="Rosa Luna", phone="2221234567", email="r@example.org", hand_over=Told.NO)
    content = replace(told("Línea uno\nLínea dos <b>"), person=person)
    _, number = report(receiving.office, content)

    page = officer.get(page_of(number)).text

    for word in (
        "La Costurera",
        "Puebla",
        "frente al mercado",
        "Rosa Luna",
        "r@example.org",
        "Línea dos &lt;b&gt;",
    ):
        assert word in page


@pytest.fixture
def complainant(receiving: Receiving) -> Office:
    """The office, as one that may open cases."""
    Office.objects.filter(pk=receiving.office.pk).update(kind=OfficeKind.COMPLAINANT.value)
    receiving.office.refresh_from_db()
    return receiving.office


def open_case(officer: Client, number: str, **more: Any) -> Any:
    page = officer.get(page_of(number, "case")).text
    token = re.search(r'name="token" value="([^"]+)"', page)
    assert token
    given = {
        "token": token[1], "office": "", "annex": "31-A", "start": "petition", "date_text": "2026-11-22",
        "facility": "new", "name": "Maquila Norte", "state": "Puebla", "visibility": "office", "step": "open", **more,
    }  # fmt: skip
    found = re.search(r'<select name="office"[^>]*>\s*<option value="(\d+)"', page)
    annex = re.search(r'<select name="annex"[^>]*>\s*<option value="([^"]+)"', page)
    assert found
    assert annex
    return officer.post(page_of(number, "case"), {**given, "office": found[1], "annex": annex[1]})


def test_a_case_is_opened_from_two_reports_and_carries_nothing_of_them(
    receiving: Receiving, officer: Client, complainant: Office
) -> None:
    receipt, number = report(complainant)
    other, same = report(complainant)

    answer = open_case(officer, number, also=[same])

    case = Case.objects.get()
    assert answer.headers["Location"] == f"/es/desk-cases/{case.slug}/"
    for one in (receipt, other):
        (step,) = again(one).steps
        assert (step.kind, step.about) == (StepKind.CASE_OPENED, case.slug)
    said = " ".join(str(row) for event in case.events.all() for row in vars(event).values())
    assert "Costurera" not in said
    assert "horas extra" not in said


def test_an_office_that_may_not_open_cases_is_not_offered_one(receiving: Receiving, officer: Client) -> None:
    _, number = report(receiving.office)

    assert page_of(number, "case") not in officer.get(page_of(number)).text
    assert officer.get(page_of(number, "case")).status_code == 302
    assert Case.objects.count() == 0


def test_who_has_left_reads_nothing_any_more(receiving: Receiving) -> None:
    _, number = report(receiving.office)
    client = with_key(receiving.beto)
    assert client.get(page_of(number)).status_code == 200

    Membership.objects.filter(person=receiving.beto.person_id).update(
        ended_at="2026-11-22T12:00Z", ended_by=receiving.ana.person_id
    )

    assert client.get(page_of(number)).status_code == 404
    assert Report.objects.filter(number=number).exists()


def test_a_full_stop_is_no_legal_duty(receiving: Receiving, officer: Client) -> None:
    receipt, number = report(receiving.office)
    given = {"text": WORDS, "target": "imss", "legal_duty": ".", "step": "sure"}
    assert send(officer, number, "hand-on", **given).status_code == 422
    assert again(receipt).steps == []


def test_against_a_no_only_a_lead_hands_on_and_the_page_says_so(
    receiving: Receiving, officer: Client
) -> None:
    receipt, number = report(receiving.office, replace(CONTENT, person=Person(hand_over=Told.NO)))
    given = {"text": WORDS, "target": "imss", "legal_duty": "LFT, art. 992"}

    for step in ("", "sure"):
        assert send(with_key(receiving.beto), number, "hand-on", **given, step=step).status_code == 422
    assert again(receipt).steps == []
    assert '<p class="fault">' in send(officer, number, "hand-on", **given).text
    send(officer, number, "hand-on", **given, step="sure")
    assert [step.kind for step in again(receipt).steps] == [StepKind.REFERRED]


def test_the_form_says_that_an_office_of_this_site_gets_all_of_it(
    receiving: Receiving, officer: Client, stranger: tuple[Office, OpenKey]
) -> None:
    receive_reports(stranger[0], Route.COMPLAINT, "MX-NLE")
    _, number = report(receiving.office)
    given = {"text": WORDS, "legal_duty": "LFT, art. 992"}
    english = page_of(number, "hand-on").replace("/es/", "/en/")
    form = officer.get(english).text
    assert "gets ALL of it" in form
    token = token_in(form)
    for target, all_of_it in (("panel", True), ("imss", False)):
        page = officer.post(english, {"token": token, "target": target, **given}).text
        assert ("gets ALL of it" in page) is all_of_it


def test_a_visit_is_not_asked_for_in_the_past(receiving: Receiving, officer: Client) -> None:
    receipt, number = report(receiving.office)
    assert send(officer, number, "visit", text=WORDS, day="2026-11-21").status_code == 422
    assert again(receipt).steps == []
    assert send(officer, number, "visit", text=WORDS, day="2026-11-22").status_code == 302


def test_place_and_sector_of_the_report_are_suggested_for_the_case(
    officer: Client, complainant: Office
) -> None:
    _, number = report(complainant)
    page = officer.get(page_of(number, "case")).text
    assert re.search(r'name="state"[^>]*value="Puebla"', page)
    assert '<option value="auto_parts" selected>' in page
    assert "Costurera" not in re.sub(r"<h1>.*?</h1>", "", page)


def test_a_report_is_compared_with_a_bounded_number_and_keeps_its_links(
    receiving: Receiving, officer: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet, "MOST_COMPARED", 0)
    _, number = report(receiving.office)
    _, same = report(receiving.office)
    assert same not in officer.get(page_of(number)).text
    send(officer, number, "duplicate", number=same)
    assert same in officer.get(page_of(number)).text


def test_the_form_that_links_says_that_the_reporter_does_not_see_it(
    receiving: Receiving, officer: Client
) -> None:
    _, number = report(receiving.office)
    assert "Quien reportó no lo ve" in officer.get(page_of(number, "duplicate")).text
