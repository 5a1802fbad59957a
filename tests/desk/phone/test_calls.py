"""Reports taken for a caller or from paper, and callers who come back."""

import re
from dataclasses import dataclass
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from pliego.desk.phone.reading import spelled
from pliego.people.keys import OpenKey
from pliego.people.models import Office
from pliego.reports.actions import add_step, receive_reports, stop_receiving
from pliego.reports.kinds import Channel, Relation, Route, Side, StepKind, Told
from pliego.reports.models import Report, Sitting
from pliego.reports.queries import by_receipt
from pliego.reports.receipt import Receipt
from pliego.reports.steps import StepBody
from tests.desk.conftest import signed_in, with_key
from tests.desk.inbox.conftest import report, stranger
from tests.support.reports import Receiving, exhibits, receiving

__all__ = ["exhibits", "receiving", "stranger"]

pytestmark = pytest.mark.django_db

HOME = "/es/phone/"
CALL = f"{HOME}call/"
TOLD = {
    "channel": "phone", "language": "es", "route": "accident", "account": "Se cayó del andamio.",
    "danger_now": "yes", "died": "no", "since": "ayer", "goes_on": "", "place": "Obra Sur", "region": "MX-PUE",
    "municipality": "cholula de rivadavia", "street": "", "landmark": "junto al puente", "sector": "steel",
    "workers": "40", "shift": "", "relation": "family", "name": "", "phone": "", "hand_over": "no",
}  # fmt: skip


@pytest.fixture
def operator(receiving: Receiving) -> Client:
    """Ana's browser; her key is closed."""
    return signed_in(receiving.ana)


@dataclass(frozen=True, slots=True)
class Handed:
    """The page on which the receipt is read out, and what it carries."""

    receipt: Receipt
    token: str
    page: str

    def said(self, language: str = "es") -> list[str]:
        """The two words that were asked for."""
        return [self.receipt.words(language)[place - 1] for place in self.receipt.asked_back]

    def filing(self, *said: str, **given: str) -> dict[str, Any]:
        """What is sent to file it."""
        carried = {"receipt": self.receipt.entropy.hex(), "token": self.token, "step": "file"}
        return {**TOLD, **given, **carried, "said": list(said)}


def handed(operator: Client, **given: str) -> Handed:
    page = operator.post(CALL, {**TOLD, **given, "step": "words"}).text
    receipt, token = (re.search(f'name="{name}" value="([^"]+)"', page) for name in ("receipt", "token"))
    assert receipt
    assert token
    return Handed(Receipt(bytes.fromhex(receipt[1])), token[1], page)


def test_what_was_told_is_read_back_before_anything_is_filed(operator: Client) -> None:
    page = operator.post(CALL, {**TOLD, "step": "read"}).text

    for word in ("Se cayó del andamio.", "Obra Sur", "junto al puente", "911", "Inspectores"):
        assert word in page
    assert Report.objects.count() == 0


def test_a_report_by_telephone_is_one_like_any_other(operator: Client, receiving: Receiving) -> None:
    call = handed(operator)
    done = operator.post(CALL, call.filing(*call.said()))

    opened = by_receipt(call.receipt)
    assert done.status_code == 200
    assert (opened.content.channel, opened.content.route) == (Channel.PHONE, Route.ACCIDENT)
    assert opened.content.person.relation is Relation.FAMILY
    assert opened.content.happening.danger_now is Told.YES
    assert opened.report.office == receiving.office
    assert spelled(opened.report.number) in done.text
    assert "Obra Sur" in with_key(receiving.beto).get("/es/inbox/").text


def test_paper_comes_in_the_same_way(operator: Client) -> None:
    call = handed(operator, channel="paper")
    operator.post(CALL, call.filing(*call.said(), channel="paper"))

    assert by_receipt(call.receipt).content.channel is Channel.PAPER


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_receipt_is_read_in_the_callers_language(operator: Client, language: str) -> None:
    call = handed(operator, language=language)

    assert all(word in call.page for word in call.receipt.words(language))
    operator.post(CALL, call.filing(*call.said(language), language=language))
    assert by_receipt(call.receipt).content.language == language


def test_without_the_two_words_nothing_is_filed_and_the_receipt_stays(operator: Client) -> None:
    call = handed(operator)

    for said in ((), ("uno",), ("uno", "dos"), tuple(reversed(call.said()))):
        answer = operator.post(CALL, call.filing(*said))
        assert answer.status_code == 422
        assert call.receipt.entropy.hex() in answer.text
    assert Report.objects.count() == 0


def test_a_form_sent_twice_files_once(operator: Client) -> None:
    call = handed(operator)
    first, second = (operator.post(CALL, call.filing(*call.said())) for _ in range(2))

    assert Report.objects.count() == 1
    assert first.text == second.text


def test_nothing_of_a_call_stays_but_the_sealed_report(operator: Client) -> None:
    operator.post(CALL, {**TOLD, "step": "read"})
    call = handed(operator)
    done = operator.post(CALL, call.filing(*call.said()))

    kept = " ".join(str(one.get_decoded()) for one in Session.objects.all())
    assert Sitting.objects.count() == 0
    for secret in (*call.receipt.words("es"), call.receipt.entropy.hex(), "Obra Sur", "andamio"):
        assert secret not in kept
        assert secret not in str(done.cookies)
    for secret in (call.receipt.entropy.hex(), "Obra Sur", "andamio"):
        assert secret not in done.text
        assert secret not in operator.get(HOME).text


def test_what_cannot_be_taken_is_told_at_its_field_and_nothing_typed_is_lost(operator: Client) -> None:
    answer = operator.post(CALL, {**TOLD, "account": " ", "step": "read"})

    assert answer.status_code == 422
    assert 'href="#id_account"' in answer.text
    assert "Obra Sur" in answer.text


def test_a_municipality_that_no_list_has_is_kept_as_it_was_told(operator: Client) -> None:
    call = handed(operator, municipality="Ranchito de Nadie")
    operator.post(CALL, call.filing(*call.said(), municipality="Ranchito de Nadie"))

    place = by_receipt(call.receipt).content.place
    assert (place.municipality, place.landmark) == ("", "junto al puente, Ranchito de Nadie")


def test_the_routing_decides_and_ones_own_office_takes_what_nobody_does(
    operator: Client, receiving: Receiving, stranger: tuple[Office, OpenKey]
) -> None:
    receive_reports(stranger[0], Route.ACCIDENT, "MX-PUE")
    call = handed(operator)
    operator.post(CALL, call.filing(*call.said()))
    assert by_receipt(call.receipt).report.office == stranger[0]

    stop_receiving(receiving.office, Route.CONTRACT)
    call = handed(operator, route="contract")
    operator.post(CALL, call.filing(*call.said(), route="contract"))
    assert by_receipt(call.receipt).report.office == receiving.office


def test_who_is_in_no_receiving_office_takes_nothing(stranger: tuple[Office, OpenKey]) -> None:
    client = signed_in(stranger[1])

    assert client.get(HOME).status_code == 403
    assert client.post(CALL, {**TOLD, "step": "words"}).status_code == 403
    assert Client().get(HOME).headers["Location"].startswith("/es/account/sign-in/")


@pytest.mark.parametrize("tail", ["call/", "status/", "tell/"])
def test_nothing_is_asked_for_by_an_address(operator: Client, tail: str) -> None:
    answer = operator.get(f"{HOME}{tail}?words=a&account=b")

    assert answer.headers["Location"] == HOME


def words_of(receipt: Receipt) -> str:
    return " ".join(receipt.words("es"))


def test_a_caller_hears_how_their_report_stands_and_not_what_it_says(
    operator: Client, receiving: Receiving
) -> None:
    receipt, number = report(receiving.office)
    body = StepBody(
        kind=StepKind.ANSWERED, side=Side.OFFICE, day="", text="Iremos pronto.", office="Inspectores"
    )
    add_step(by_receipt(receipt), body)

    page = operator.post(f"{HOME}status/", {"words": words_of(receipt)}).text

    assert "Iremos pronto." in page
    assert spelled(number) in page
    assert "Costurera" not in page
    assert "2221234567" not in page


@pytest.mark.parametrize("words", ["", "uno dos tres", " ".join(Receipt(bytes(16)).words("es"))])
def test_words_that_open_nothing_are_told_at_their_field(operator: Client, words: str) -> None:
    answer = operator.post(f"{HOME}status/", {"words": words})

    assert answer.status_code == 422
    assert answer.text.index('href="#id_words"') < answer.text.index('<form class="ask"')
    typed = re.search(r'<textarea name="words"[^>]*>\s*([^<]*)</textarea>', answer.text)
    assert typed
    assert typed[1] == words


def told_form(page: str) -> dict[str, str]:
    return dict(re.findall(r'name="(words|token)" value="([^"]+)"', page))


def test_a_caller_tells_the_office_something_once(operator: Client, receiving: Receiving) -> None:
    receipt, _ = report(receiving.office)
    form = told_form(operator.post(f"{HOME}status/", {"words": words_of(receipt)}).text)

    for _ in range(2):
        operator.post(f"{HOME}tell/", {**form, "text": "Ahora también de noche.", "agrees": ""})

    (step,) = by_receipt(receipt).steps
    assert (step.kind, step.side, step.text) == (StepKind.TOLD, Side.REPORTER, "Ahora también de noche.")


@pytest.mark.parametrize(("said", "kind"), [("yes", StepKind.CONSENTED), ("no", StepKind.REFUSED)])
def test_a_caller_answers_whether_it_may_be_handed_on(
    operator: Client, receiving: Receiving, said: str, kind: StepKind
) -> None:
    receipt, _ = report(receiving.office)
    body = StepBody(kind=StepKind.CONSENT_ASKED, side=Side.OFFICE, day="", text="¿Sí?", about="imss")
    add_step(by_receipt(receipt), body)
    page = operator.post(f"{HOME}status/", {"words": words_of(receipt)}).text

    operator.post(f"{HOME}tell/", {**told_form(page), "text": "", "agrees": said})

    last = by_receipt(receipt).steps[-1]
    assert (last.kind, last.about, last.side) == (kind, "imss", Side.REPORTER)
