"""From the last page to the receipt: nothing is filed before two words were typed back, and it is filed once."""

import re
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from pliego.docket.log.pliego_verify import check_promise, read_receipt, sound
from pliego.docket.log_key import log_signer
from pliego.intake import filing_views
from pliego.intake.drafting import begin_reprisal
from pliego.people.errors import NotReadyError
from pliego.reports.actions import stop_receiving
from pliego.reports.errors import BusyError
from pliego.reports.kinds import Concern, Route
from pliego.reports.models import Report, Sitting
from pliego.reports.queries import by_receipt
from pliego.reports.sealing import hash_of
from pliego.reports.sittings import Seat, draft_at
from pliego.reports.tokens import new_token
from tests.support.intake import Receiving, Walker, exhibits, receiving
from tests.support.reports import filed

__all__ = ["exhibits", "receiving"]

ANSWERS = {"happening-account": "They do not pay the extra hours.", "place-name": "La Costurera"}


@pytest.fixture
def ana(receiving: Receiving) -> Walker:
    """At the page that shows the receipt; nothing is filed yet."""
    walker = Walker("en")
    walker.begin(Route.COMPLAINT)
    walker.tell(ANSWERS)
    walker.look()
    walker.see_words()
    return walker


def test_what_is_looked_over_is_what_is_filed(receiving: Receiving) -> None:
    ana = Walker("fr")
    ana.begin(Route.CONTRACT)
    ana.tell(ANSWERS)
    page = ana.look()
    ana.see_words()
    ana.type_back()
    report = by_receipt(ana.receipt)

    for answer in ANSWERS.values():
        assert answer in page
    assert "Inspectores" in page
    assert report.content.happening.account == ANSWERS["happening-account"]
    assert (report.content.route, report.content.language) == (Route.CONTRACT, "fr")
    assert report.report.office == receiving.office


def test_nothing_is_filed_before_two_words_were_typed_back(ana: Walker) -> None:
    assert len(ana.words) == 12
    ana.send({"asked": "1"})
    assert not Report.objects.exists()
    assert not [word for word in ana.words if f">{word}<" in ana.page]


def test_a_wrong_word_is_told_kindly_and_the_receipt_stays(ana: Walker) -> None:
    ana.send({"asked": "1"})
    places = re.findall(r'name="word-(\d+)"', ana.page)

    page = ana.send({"asked": "1"} | {f"word-{place}": "zzzz" for place in places})

    assert "your receipt is still the same" in page
    assert re.findall(r'name="word-(\d+)"', page) == places
    assert not Report.objects.exists()
    ana.send({"asked": "1"} | {f"word-{place}": ana.words[int(place) - 1].upper()[:4] for place in places})
    assert by_receipt(ana.receipt).content.place.name == "La Costurera"


def test_a_page_of_the_receipt_that_is_loaded_anew_shows_and_asks_the_same(ana: Walker) -> None:
    shown, words = ana.page, ana.words
    ana.send()
    asked = ana.send({"asked": "1"})
    ana.page = shown

    assert ana.see_words() == words
    again = ana.send({"asked": "1"})
    assert re.findall(r'name="word-(\d+)"', again) == re.findall(r'name="word-(\d+)"', asked)


def test_what_was_filed_is_told_with_its_number_its_hash_and_its_days(ana: Walker) -> None:
    page = ana.type_back()
    opened = by_receipt(ana.receipt)

    assert opened.report.number in page
    assert hash_of(opened.content) in page
    for day in ("22 November 2026", "29 November 2026", "28 February 2027", "22 November 2028"):
        assert day in page


def test_sent_again_it_is_the_same_report(ana: Walker) -> None:
    ana.send({"asked": "1"})
    before = ana.page
    first = answered(ana)
    ana.page = before
    second = answered(ana)

    assert Report.objects.count() == 1
    assert first == second == Report.objects.get().number


def answered(ana: Walker) -> str:
    """The number on the page that follows when the two words are typed."""
    places = [int(place) for place in re.findall(r'name="word-(\d+)"', ana.page)]
    page = ana.send({"asked": "1"} | {f"word-{place}": ana.words[place - 1] for place in places})
    found = re.search(r'class="number">([^<]+)<', page)
    assert found
    return found[1]


def test_after_filing_the_browser_has_nothing_left(ana: Walker) -> None:
    ana.type_back()

    assert ana.cookie == ""
    assert not Sitting.objects.exists()
    ana.go("look/")
    assert ana.status == 410


def test_the_receipt_is_in_no_address_no_cookie_and_no_row(ana: Walker) -> None:
    sentence = " ".join(ana.words)
    secrets = (sentence.encode(), ana.receipt.entropy, ana.receipt.entropy.hex().encode())
    ana.type_back()
    rows = [
        bytes(value) if isinstance(value, memoryview | bytes) else str(value).encode() for value in values()
    ]

    assert not [row for row in rows for secret in secrets if secret in row]
    assert sentence not in ana.path


def values() -> list[Any]:
    """Everything that the rows of this room have in them."""
    return [value for model in (Report, Sitting) for row in model.objects.values_list() for value in row]


def test_the_proof_of_what_was_filed_can_be_checked_by_anyone(ana: Walker) -> None:
    ana.type_back()
    answer = ana.client.post("/en/sheet/proof/", {"receipt": " ".join(ana.words)})

    assert answer["Content-Type"].startswith("text/plain")
    assert Report.objects.get().number in answer["Content-Disposition"]
    assert sound(check_promise(read_receipt(answer.content), log_signer().key)[2])


def test_no_proof_without_a_receipt(client: Client, db: None) -> None:
    assert client.post("/en/sheet/proof/", {"receipt": "agua"}).status_code == 303
    assert client.get("/en/sheet/proof/").status_code == 405


@pytest.mark.parametrize("fault", [BusyError(), NotReadyError("no key")])
def test_what_cannot_be_filed_just_now_is_kept(
    ana: Walker, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    def refused(*_: object) -> None:
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(filing_views, "file_report", refused)
        page = ana.type_back()
    assert "What you wrote is kept" in page
    assert not Report.objects.exists()
    answered(ana)
    assert Report.objects.count() == 1


def test_where_nobody_takes_it_the_last_page_says_so_and_names_who_does(
    ana: Walker, receiving: Receiving
) -> None:
    stop_receiving(receiving.office, Route.COMPLAINT)

    page = ana.type_back()

    assert "cannot be sent here" in page
    assert "PROFEDET" in page
    assert not Report.objects.exists()
    assert "La Costurera" in page


def test_somebody_who_was_punished_begins_a_linked_report_about_the_same_place(
    receiving: Receiving, rf: Any
) -> None:
    _, first = filed(receiving.office)
    ana = Walker("en")
    form = {"token": new_token(b"", timezone.now())}
    response = begin_reprisal(rf.post("/en/sheet/back/", form), first.opened)
    ana.client.cookies = response.cookies
    ana.go(response["Location"].replace("/es/", "/en/"))
    ana.tell({"happening-account": "They changed my shift."})
    page = ana.look()
    ana.see_words()
    ana.type_back()
    content = by_receipt(ana.receipt).content

    assert first.number in page
    assert (content.concern, content.earlier) == (Concern.REPRISAL, first.number)
    assert content.place == first.opened.content.place
    assert content.person.name == ""


def test_a_sheet_put_away_opens_by_its_words_alone(ana: Walker) -> None:

    ana.go("away/")
    assert "30 days" in ana.page
    ana.send()
    ana.words = tuple(re.findall(r"<li><span>([^<]+)</span></li>", ana.page))
    ana.send({"asked": "1"})
    places = [int(place) for place in re.findall(r'name="word-(\d+)"', ana.page)]
    before = ana.page
    typed = {"asked": "1"} | {f"word-{place}": ana.words[place - 1] for place in places}
    page = ana.send(typed)

    kept = draft_at(Seat.of_receipt(ana.receipt), timezone.now())
    assert kept
    assert kept.content.place.name == "La Costurera"
    assert "22 December 2026" in page
    assert (ana.cookie, Sitting.objects.count()) == ("", 1)
    ana.page = before
    assert "22 December 2026" in ana.send(typed)
