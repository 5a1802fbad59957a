"""The queue: what stands in it, in what order, how much is owed, and that nothing of it leaks."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from time_machine import Traveller

from pliego.people.keys import OpenKey
from pliego.people.models import Office, OfficeWrap
from pliego.reports.content import Content, Place
from pliego.reports.kinds import Concern, Route
from pliego.reports.models import Report
from pliego.reports.sealing import open_content
from tests.desk.conftest import signed_in, with_key
from tests.support.reports import Receiving

from .conftest import HOME, danger, page_of, report, send, told

pytestmark = pytest.mark.django_db


def names(page: str, *wanted: str) -> list[str]:
    """Those of the names that stand on the page, in the order of the page."""
    return sorted((one for one in wanted if one in page), key=page.index)


def place(name: str) -> Place:
    return Place(name=name, region="MX-PUE", sector="clothing")


def test_ten_reports_of_one_day_stand_in_the_queue_with_their_last_days(
    receiving: Receiving, officer: Client
) -> None:
    numbers = [report(receiving.office, told(place=place(f"Taller {n}")))[1] for n in range(10)]

    page = officer.get(HOME).text

    assert all(number in page for number in numbers)
    assert page.count('<time datetime="2026-11-29">') == 10
    assert "<b>10</b>" in page


def test_reprisals_come_first_then_danger_then_what_is_due_next(
    receiving: Receiving, officer: Client, clock: Traveller
) -> None:
    report(receiving.office, told(place=place("Viejo")))
    clock.move_to(datetime(2026, 11, 24, 12, tzinfo=UTC))
    report(receiving.office, told(place=place("Nuevo")))
    report(receiving.office, replace(told(place=place("Peligro")), happening=danger()))
    report(receiving.office, told(place=place("Castigo"), concern=Concern.REPRISAL, earlier="AAAA-BBBB"))

    page = with_key(receiving.ana).get(HOME).text

    order = ["Castigo", "Peligro", "Viejo", "Nuevo"]
    assert names(page, *order) == order


def test_what_is_owed_is_counted_and_told_when_it_is_late(receiving: Receiving, clock: Traveller) -> None:
    report(receiving.office, told(place=place("Tarde")))
    clock.move_to(datetime(2026, 12, 2, 12, tzinfo=UTC))
    report(receiving.office, told(place=place("A tiempo")))
    officer = with_key(receiving.ana)

    late, soon = officer.get(f"{HOME}?due=late").text, officer.get(f"{HOME}?due=soon").text

    assert names(late, "Tarde", "A tiempo", "2026-11-29") == ["Tarde"]
    assert names(soon, "Tarde", "A tiempo") == ["A tiempo"]


def test_confirming_takes_the_first_clock_away(receiving: Receiving, officer: Client) -> None:
    _, number = report(receiving.office)
    send(officer, number, "confirm")

    page = officer.get(HOME).text

    assert '<time datetime="2026-11-29">' not in page
    assert '<time datetime="2027-02-22">' in page


def test_filters_narrow_by_route_and_lead_back(receiving: Receiving, officer: Client) -> None:
    report(receiving.office, told(place=place("Molino")))
    report(receiving.office, told(place=place("Golpe"), route=Route.ACCIDENT))

    page = officer.get(f"{HOME}?route=accident").text

    assert names(page, "Molino", "Golpe") == ["Golpe"]
    assert officer.get(f"{HOME}?route=nothing&light=x&due=y&shelf=z&page=w").status_code == 200


def test_words_are_found_in_what_was_told_and_stand_in_no_address(
    receiving: Receiving, officer: Client
) -> None:
    report(receiving.office, told("Cierran las salidas con cadena.", place("Cadena")))
    report(receiving.office, told("No pagan.", place("Otra")))

    answer = officer.post(HOME, {"words": "SALIDAS cadéna"})

    assert answer.status_code == 200
    assert names(answer.text, "Otra", "Cierran", ">Cadena<") == [">Cadena<"]
    assert "words=" not in answer.text
    assert "Otra" not in officer.post(HOME, {"words": "no hay tal cosa"}).text


def test_fifty_stand_on_a_page_and_the_rest_on_the_next(
    receiving: Receiving, officer: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pliego.desk.inbox.queue.PER_PAGE", 2)
    numbers = {report(receiving.office)[1] for _ in range(3)}

    first, second = officer.get(HOME).text, officer.get(f"{HOME}?page=2").text
    shown = [{number for number in numbers if number in page} for page in (first, second)]

    assert [len(found) for found in shown] == [2, 1]
    assert shown[0] | shown[1] == numbers
    found = officer.post(HOME, {"words": "horas", "page": "2"}).text
    assert sum(number in found for number in numbers) == 1


def test_ended_reports_stand_apart(receiving: Receiving, officer: Client) -> None:
    _, number = report(receiving.office)
    send(officer, number, "close", text="Ya les pagaron.")

    assert number not in officer.get(HOME).text
    assert number in officer.get(f"{HOME}?shelf=ended").text


def queries_of(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as seen:
        assert client.get(address).status_code == 200
    return len(seen)


def test_the_queue_asks_as_often_for_more_than_a_page_as_for_five(
    receiving: Receiving, officer: Client
) -> None:
    for n in range(5):
        _, number = report(receiving.office, told(place=place(f"Taller {n}")))
    few, one = queries_of(officer, HOME), queries_of(officer, page_of(number))
    for n in range(55):
        report(receiving.office, told(place=place(f"Fábrica {n}")))

    assert queries_of(officer, HOME) == few <= 25
    assert queries_of(officer, page_of(number)) == one <= 40


def test_to_another_office_a_report_does_not_exist(
    receiving: Receiving, stranger: tuple[Office, OpenKey]
) -> None:
    _, number = report(receiving.office)
    client = with_key(stranger[1])

    for slug in ("", "answer", "hand-on", "hold", "case"):
        assert client.get(page_of(number, slug)).status_code == 404
        if slug:
            assert client.post(page_of(number, slug), {}).status_code == 404
    assert number not in client.get(HOME).text
    assert Client().get(page_of(number)).headers["Location"].startswith("/es/account/sign-in/")
    assert signed_in(receiving.ana).get(page_of(number)).headers["Location"].startswith("/es/account/key/")


def test_a_key_that_was_not_let_in_gets_the_page_that_says_so(receiving: Receiving) -> None:
    _, number = report(receiving.office)
    OfficeWrap.objects.filter(key__person=receiving.beto.person_id).delete()
    client = with_key(receiving.beto)

    for address in (HOME, page_of(number)):
        answer = client.get(address)
        assert answer.status_code == 403
        assert "La Costurera" not in answer.text


def test_nothing_that_was_told_stands_in_a_session_or_in_an_address(
    receiving: Receiving, officer: Client
) -> None:
    _, number = report(receiving.office)
    pages: list[Any] = [
        officer.get(HOME),
        officer.get(page_of(number)),
        officer.post(HOME, {"words": "extra"}),
    ]
    pages.append(send(officer, number, "answer", text="Iremos el martes."))
    pages.append(officer.get(page_of(number)))

    kept = " ".join(str(one.get_decoded()) for one in Session.objects.all())
    for word in ("Costurera", "extra", "martes", "2221234567"):
        assert word not in kept
        assert all(
            word not in link for page in pages for link in re.findall('(?:href|action)="([^"]*)"', page.text)
        )


def test_an_altered_report_does_not_break_the_queue(
    receiving: Receiving, officer: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, sound = report(receiving.office, told(place=place("Sana")))
    _, broken = report(receiving.office)

    def altered(key: bytes, name: UUID, box: bytes) -> Content:
        changed = Report.objects.get(number=broken).pk == name
        return open_content(key, name, box[:-1] + bytes([box[-1] ^ 1]) if changed else box)

    monkeypatch.setattr("pliego.reports.queries.open_content", altered)

    page = officer.get(HOME).text
    assert sound in page
    assert broken in page
    assert "Costurera" not in officer.get(page_of(broken)).text
