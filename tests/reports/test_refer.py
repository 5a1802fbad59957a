"""No hand-over without the reporter's recorded consent, or a legal duty that is named."""

from dataclasses import replace

import pytest

from pliego.people.actions import NewOffice, found_office
from pliego.people.errors import NotReadyError, NotYoursError
from pliego.people.kinds import OfficeKind
from pliego.reports.actions import add_step, hand_over, refer_outside, withdraw
from pliego.reports.actions.refer import answer_about, may_hand_over
from pliego.reports.content import Person
from pliego.reports.errors import EndedError, NoConsentError
from pliego.reports.kinds import Side, StepKind, Told
from pliego.reports.models import Report
from pliego.reports.queries import Opened, by_receipt, for_office, inbox
from pliego.reports.steps import StepBody
from tests.support.keys import opened
from tests.support.reports import CONTENT, Receiving, filed, made

TO_IMSS = StepBody(
    kind=StepKind.REFERRED, side=Side.OFFICE, day="", about="imss", text="La parte del seguro."
)
AGREED = replace(
    CONTENT,
    person=Person(hand_over=Told.YES),
    happening=replace(CONTENT.happening, matters=("social_security", "profit_sharing")),
)
"""Its matters concern social security and the tax administration."""


def answer(report: Opened, kind: StepKind, about: str = "imss") -> None:
    add_step(report, StepBody(kind=kind, side=Side.REPORTER, day="", about=about))


def test_without_consent_nothing_is_handed_over(receiving: Receiving) -> None:
    receipt, told = filed(receiving.office)
    with pytest.raises(NoConsentError):
        refer_outside(told.opened, TO_IMSS)
    with pytest.raises(NoConsentError):
        hand_over(told.opened, receiving.office, TO_IMSS)
    assert by_receipt(receipt).steps == []


def test_consent_is_for_the_body_that_was_asked_about(receiving: Receiving) -> None:
    _, told = filed(receiving.office)
    answer(told.opened, StepKind.CONSENTED)
    assert may_hand_over(told.opened, "imss", "")
    assert not may_hand_over(told.opened, "sat", "")
    refer_outside(told.opened, TO_IMSS)
    step = told.opened.steps[-1]
    assert (step.kind, step.about, step.day) == (StepKind.REFERRED, "imss", "2026-11-22")


def test_consent_when_filing_holds_until_it_is_refused(receiving: Receiving) -> None:
    _, told = filed(receiving.office, AGREED)
    assert may_hand_over(told.opened, "imss", "")
    answer(told.opened, StepKind.REFUSED)
    assert not may_hand_over(told.opened, "imss", "")
    assert may_hand_over(told.opened, "sat", "")
    answer(told.opened, StepKind.CONSENTED)
    assert may_hand_over(told.opened, "imss", "")


def test_consent_that_was_taken_back_is_no_consent(receiving: Receiving) -> None:
    _, told = filed(receiving.office)
    answer(told.opened, StepKind.CONSENTED)
    answer(told.opened, StepKind.REFUSED)
    assert not may_hand_over(told.opened, "imss", "")


def test_a_named_duty_stands_for_consent_and_is_told(receiving: Receiving) -> None:
    receipt, told = filed(receiving.office)
    refer_outside(told.opened, replace(TO_IMSS, legal_duty="LFT, art. 504-V"))
    assert by_receipt(receipt).steps[-1].legal_duty == "LFT, art. 504-V"


@pytest.mark.parametrize("duty", ["  ", ".", "-", "1234567890", "Ley Federal del Trabajo", "art. 5"])
def test_what_names_no_law_with_an_article_is_no_duty(receiving: Receiving, duty: str) -> None:
    receipt, told = filed(receiving.office)
    with pytest.raises(NoConsentError):
        refer_outside(told.opened, replace(TO_IMSS, legal_duty=duty))
    assert by_receipt(receipt).steps == []


def test_a_yes_answers_the_last_question_only(receiving: Receiving) -> None:
    _, told = filed(receiving.office, AGREED)
    ask = StepBody(kind=StepKind.CONSENT_ASKED, side=Side.OFFICE, day="", about="imss", text="Todo.")
    add_step(told.opened, ask)
    assert not may_hand_over(told.opened, "imss", "")
    answer(told.opened, StepKind.CONSENTED)
    assert may_hand_over(told.opened, "imss", "")
    add_step(told.opened, replace(ask, text="Ahora con su nombre."))
    assert not may_hand_over(told.opened, "imss", "")


def test_a_no_stands_while_a_new_question_is_open(receiving: Receiving) -> None:
    _, told = filed(receiving.office)
    answer(told.opened, StepKind.REFUSED)
    ask = StepBody(kind=StepKind.CONSENT_ASKED, side=Side.OFFICE, day="", about="imss")
    add_step(told.opened, ask)
    assert answer_about(told.opened, "imss") is Told.NO


def test_a_general_yes_is_for_those_in_charge(receiving: Receiving) -> None:
    _, told = filed(receiving.office, AGREED)
    made("puebla", "carla", "dora")
    assert [may_hand_over(told.opened, code, "") for code in ("imss", "puebla")] == [True, True]
    for code in ("us_petitions", "prosecutor", "whatever"):
        assert not may_hand_over(told.opened, code, "")


def test_another_office_is_in_charge_and_the_first_still_reads(receiving: Receiving) -> None:
    _, told = filed(receiving.office, AGREED)
    other = made("puebla", "carla", "dora")
    with pytest.raises(NotYoursError):
        for_office(told.opened.report, other.ana)
    hand_over(told.opened, other.office, replace(TO_IMSS, about="puebla"))
    report = Report.objects.get()
    assert report.office == other.office
    for reader in (receiving.beto, other.beto):
        assert for_office(report, reader).steps[-1].about == "puebla"
    assert list(inbox([receiving.office])) == list(inbox([other.office])) == [report]
    hand_over(told.opened, receiving.office, replace(TO_IMSS, about="inspectores"))
    assert Report.objects.get().office == receiving.office


def test_an_office_that_cannot_take_it_is_not_put_in_charge(receiving: Receiving) -> None:
    _, told = filed(receiving.office, AGREED)
    alone = found_office(NewOffice("sola", "Sola", OfficeKind.INSPECTORATE), opened("carla"))
    with pytest.raises(NotReadyError):
        hand_over(told.opened, alone, replace(TO_IMSS, about="sola", legal_duty="LFT, art. 992"))
    report = Report.objects.get()
    assert (report.office, list(report.readers.all())) == (receiving.office, [receiving.office])
    assert told.opened.steps == []


def test_what_has_ended_goes_nowhere(receiving: Receiving) -> None:
    _, told = filed(receiving.office, AGREED)
    withdraw(told.opened)
    with pytest.raises(EndedError):
        refer_outside(told.opened, TO_IMSS)
