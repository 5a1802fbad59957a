"""What a reporter does after coming back: write, answer, add files, tell of reprisals, take back, erase."""

import wave
from dataclasses import replace
from datetime import timedelta
from html import unescape
from io import BytesIO
from re import findall
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from time_machine import Traveller

from pliego.evidence.models import Exhibit, Waiting
from pliego.evidence.queries import describe
from pliego.people.actions import end_membership
from pliego.people.models import Membership
from pliego.reports.actions import hold_report, withdraw
from pliego.reports.kinds import Concern, Side, Stage, StepKind, Went
from pliego.reports.models import Report, Sitting, Step
from pliego.reports.queries import Opened, by_receipt
from pliego.reports.receipt import Receipt
from pliego.reports.sittings import Seat, draft_at
from tests.evidence.files import picture
from tests.intake.test_return import Reporter, office_says, text_of
from tests.support.reports import CONTENT, NOW, Receiving, exhibits, filed, receiving, stored

__all__ = ["exhibits", "receiving"]

CANARY = "CANARIO7731"
TEXT = f"{CANARY} me cambiaron de turno"


@pytest.fixture
def mine(receiving: Receiving) -> tuple[Receipt, Any]:
    """A report, and its receipt."""
    return filed(receiving.office)


@pytest.fixture
def reporter(mine: tuple[Receipt, Any]) -> Reporter:
    """A browser in which it was opened."""
    browser = Reporter()
    browser.back(mine[0])
    return browser


def kinds(opened: Opened) -> list[StepKind]:
    return [one.kind for one in opened.steps]


def test_a_message_goes_both_ways_and_stands_sealed(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    assert reporter.post("back/say/", via="back/say/", text=TEXT).status_code == 303
    step = receiving.opened(mine[1]).steps[-1]
    assert (step.kind, step.side, step.text, step.day) == (
        StepKind.TOLD,
        Side.REPORTER,
        TEXT,
        "2026-11-22",
    )
    office_says(receiving, mine[1], StepKind.ANSWERED, text="Vamos el lunes.")
    page = text_of(reporter.get("back/page/"))
    assert TEXT in page
    assert "Vamos el lunes." in page
    assert not any(CANARY.encode() in rows for rows in stored().values())
    assert reporter.post("back/say/", via="back/say/", text="  ").status_code == 200
    assert Step.objects.count() == 2


@pytest.mark.parametrize(("where", "kind"), [("say", StepKind.TOLD), ("stop", StepKind.WITHDRAWN)])
def test_a_message_that_is_too_long_is_told_and_kept_whole_in_its_form(
    mine: tuple[Receipt, Any], reporter: Reporter, where: str, kind: StepKind
) -> None:
    long = "x" * 20_001 + CANARY
    for hidden in ("", "\u202e\x07"):
        shown = reporter.post(f"back/{where}/", via=f"back/{where}/", text=hidden + long)
        assert shown.status_code == 200
        assert long in text_of(shown)
        assert "20012" in text_of(shown).replace(",", "").replace("\xa0", "")
    assert kinds(by_receipt(mine[0])) == []
    reporter.post(f"back/{where}/", via=f"back/{where}/", text="\u202ehola\x07\r\nadiós " + "x" * 19_000)
    assert kinds(by_receipt(mine[0])) == [kind]
    assert by_receipt(mine[0]).steps[0].text == "hola\nadiós " + "x" * 19_000


def test_a_message_typed_when_the_time_was_over_is_not_lost_and_not_kept(
    mine: tuple[Receipt, Any], reporter: Reporter, clock: Traveller
) -> None:
    token = reporter.token("back/say/")
    clock.move_to(NOW + timedelta(minutes=16))
    over = reporter.client.post("/es/sheet/back/say/", {"token": token, "text": TEXT})
    assert over.status_code == 410
    assert TEXT in text_of(over)
    assert not any(CANARY.encode() in rows for rows in stored().values())
    again = reporter.back(mine[0], text=TEXT)
    assert TEXT in text_of(again)
    assert Step.objects.count() == 0
    (token,) = findall(r'name="token" value="([^"]+)"', text_of(again))
    sent = reporter.client.post("/es/sheet/back/say/", {"token": token, "text": TEXT})
    assert sent.status_code == 303
    assert by_receipt(mine[0]).steps[-1].text == TEXT


def test_a_form_of_nowhere_is_shown_again_with_what_was_typed(reporter: Reporter) -> None:
    for fields in ({}, {"token": "made up"}, {"token": Reporter().token()}):
        shown = reporter.client.post("/es/sheet/back/say/", {**fields, "text": TEXT})
        if fields.get("token", "").startswith("made") or not fields:
            assert TEXT in text_of(shown)
    foreign = reporter.client.post(
        "/es/sheet/back/say/",
        {"token": reporter.token("back/say/"), "text": TEXT},
        headers={"Sec-Fetch-Site": "cross-site"},
    )
    assert foreign.status_code == 200


def test_a_question_is_answered_for_one_body_and_can_be_changed(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    office_says(receiving, mine[1], StepKind.CONSENT_ASKED, about="imss", text="Por el seguro.")
    assert "IMSS" in text_of(reporter.get("back/page/"))
    for given in ("yes", "yes", "no", "perhaps"):
        reporter.post("back/answer/", via="back/page/", about="imss", answer=given)
    reporter.post("back/answer/", via="back/page/", about="sat", answer="yes")
    assert kinds(by_receipt(mine[0])) == [StepKind.CONSENT_ASKED, StepKind.CONSENTED, StepKind.REFUSED]
    assert {one.about for one in by_receipt(mine[0]).steps} == {"imss"}


def test_of_a_report_that_was_taken_back_nothing_is_answered(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    office_says(receiving, mine[1], StepKind.CONSENT_ASKED, about="imss")
    token = reporter.token("back/page/")
    withdraw(by_receipt(mine[0]))
    answer = {"token": token, "about": "imss", "answer": "yes"}
    assert reporter.client.post("/es/sheet/back/answer/", answer).status_code == 303
    assert kinds(by_receipt(mine[0])) == [StepKind.CONSENT_ASKED, StepKind.WITHDRAWN]


def photo() -> SimpleUploadedFile:
    return SimpleUploadedFile(f"{CANARY}.jpg", picture(), "image/jpeg")


def recording() -> SimpleUploadedFile:
    whole = BytesIO()
    with wave.open(whole, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0" * 800)
    return SimpleUploadedFile("voz.wav", whole.getvalue(), "audio/wav")


def test_only_a_clean_copy_of_a_photo_goes_unless_more_is_wished(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    sent = reporter.post("add/", via="add/", files=photo(), which="clean")
    assert sent.status_code == 303
    (file,) = by_receipt(mine[0]).steps[-1].files
    assert (file.went, file.clean) == (Went.CLEAN, "")
    exhibit = Exhibit.objects.get()
    assert describe(exhibit, receiving.ana).cleaned_from
    assert exhibit.received_at.isoformat() == "2026-11-01T00:00:00+00:00"
    assert not Waiting.objects.exists()
    page = text_of(reporter.get("back/page/"))
    assert file.name in page
    assert not any(CANARY.encode() in rows for rows in stored().values())

    reporter.post("add/", via="add/", files=photo(), which="both")
    (file,) = by_receipt(mine[0]).steps[-1].files
    assert file.went is Went.BOTH
    assert Exhibit.objects.count() == 3


def test_what_cannot_be_cleaned_goes_only_if_that_is_wished(
    mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    shown = reporter.post("add/", via="add/", files=recording(), which="clean")
    assert shown.status_code == 200
    assert "voz.wav" in text_of(shown)
    assert (Exhibit.objects.count(), Waiting.objects.count(), Step.objects.count()) == (0, 0, 0)
    reporter.post("add/", via="add/", files=recording(), which="both")
    assert by_receipt(mine[0]).steps[-1].files[0].went is Went.AS_IT_WAS


def test_a_file_that_is_refused_is_told_and_leaves_nothing(
    mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    program = SimpleUploadedFile("programa.exe", b"MZ\x90\0" + b"\0" * 200, "application/octet-stream")
    shown = reporter.post("add/", via="add/", files=program, which="both")
    assert "programa.exe" in text_of(shown)
    assert (Exhibit.objects.count(), Waiting.objects.count()) == (0, 0)
    assert by_receipt(mine[0]).steps == []
    assert reporter.post("add/", via="add/", which="both").status_code == 200


def test_files_wait_for_an_office_that_can_take_them(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    left = Membership.objects.get(office=receiving.office, person=receiving.beto.person_id)
    end_membership(left, receiving.person)
    shown = reporter.post("add/", via="add/", files=photo(), which="clean")
    assert "no puede recibir archivos" in text_of(shown)
    assert (Exhibit.objects.count(), Waiting.objects.count()) == (0, 0)
    assert by_receipt(mine[0]).steps == []


def test_reprisals_are_one_tap_away_and_linked(mine: tuple[Receipt, Any], reporter: Reporter) -> None:
    led = reporter.post("back/since/", via="back/page/")
    assert led.status_code == 303
    seat = Seat.of_cookie(reporter.client.cookies["sheet"].value)
    assert seat is not None
    draft = draft_at(seat, NOW)
    assert draft is not None
    assert (draft.content.concern, draft.content.earlier) == (Concern.REPRISAL, mine[1].number)
    assert reporter.get("back/page/").status_code == 410


def test_a_report_of_reprisals_names_the_one_that_it_follows(receiving: Receiving) -> None:
    receipt, _told = filed(receiving.office, replace(CONTENT, concern=Concern.REPRISAL, earlier="4F7K-2Q9D"))
    browser = Reporter()
    browser.back(receipt)
    assert "Sigue a su reporte 4F7K-2Q9D" in text_of(browser.get("back/page/"))


def test_whoever_checks_the_proof_finds_script_and_key(reporter: Reporter) -> None:
    page = text_of(reporter.get("back/page/"))
    for address in ("/log/pliego_verify.py", "/log/key"):
        assert f'href="{address}"' in page
    assert '--key "LLAVE"' in page


def test_taking_back_keeps_what_the_office_has_and_says_until_when(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    assert reporter.get("back/stop/").status_code == 200
    assert Report.objects.get().stage == Stage.OPEN
    reporter.post("back/stop/", via="back/stop/", text=TEXT)
    assert Report.objects.get().stage == Stage.WITHDRAWN
    assert receiving.opened(mine[1]).steps[-1].text == TEXT
    page = text_of(reporter.get("back/page/"))
    assert "2026-12-30" in page
    assert "Usted lo retiró el <time" in page
    assert "Ya no está previsto nada más" not in page
    assert "Empieza a correr cuando" not in page
    assert "Su reporte sigue en la oficina" not in page
    assert "back/say/" not in page
    late = reporter.post("back/say/", via="back/end/", text="otra cosa")
    assert "otra cosa" in text_of(late)
    assert kinds(by_receipt(mine[0])) == [StepKind.WITHDRAWN]


def test_erasing_asks_for_the_number_and_leaves_a_row(mine: tuple[Receipt, Any], reporter: Reporter) -> None:
    number = mine[1].number
    shown = text_of(reporter.get("back/end/"))
    assert number in shown
    assert "noviembre de 2026" in shown.lower()
    wrong = reporter.post("back/end/", via="back/end/", number="2222-2222")
    assert wrong.status_code == 200
    assert Report.objects.get().stage == Stage.OPEN
    done = reporter.post("back/end/", via="back/end/", number=f" {number.lower().replace('-', ' ')} ")
    assert number in text_of(done)
    assert Report.objects.get().stage == Stage.ERASED
    assert not Sitting.objects.exists()
    assert reporter.get("back/page/").status_code == 410
    assert "No tenemos ningún reporte" in text_of(reporter.back(mine[0]))


def test_a_hold_is_told_and_nothing_is_erased(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    hold_report(Report.objects.get(), receiving.person, "court")
    told = text_of(reporter.post("back/end/", via="back/end/", number=mine[1].number))
    assert "La oficina puso en retención" in told
    assert by_receipt(mine[0]).content == CONTENT
    assert "La oficina lo puso en retención" in text_of(reporter.get("back/page/"))


def test_an_erasure_elsewhere_ends_the_sitting(
    receiving: Receiving, mine: tuple[Receipt, Any], reporter: Reporter
) -> None:
    other = Reporter()
    other.back(mine[0])
    other.post("back/end/", via="back/end/", number=mine[1].number)
    assert reporter.get("back/page/").status_code == 410
    assert unescape(text_of(reporter.get("back/"))).count("Pliego") > 0
