"""Several people, or one who presses twice, write to one case at one moment: nothing is lost, nothing is twofold."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.db import connections

from pliego.desk.cases.actions import open_case_from, record_act
from pliego.docket.kinds import Visibility
from pliego.docket.models import Case, Event
from pliego.docket.queries import public_events
from pliego.observatory.models import PublishedCase, PublishedLeaf
from pliego.people.models import Person

from .conftest import make_offices, new_case, told


def test_a_form_sent_eight_times_at_once_counts_once(committed: None, settings: Any, tmp_path: Path) -> None:
    settings.PLIEGO_LOG_KEY, settings.PLIEGO_LOG_KEY_IS_NAMED = tmp_path / "log-key.pem", False
    offices = make_offices()
    new, token = new_case(offices.us), uuid4()
    in_use = connections["default"]

    def send(number: int) -> int:
        connections["default"] = in_use.copy()
        try:
            person = Person.objects.get(pk=offices.ana.pk)
            case = open_case_from(new, person)
            record_act(case, told("committee_found", token=token), person)
            record_act(case, told("employer_consulted", f"2026-11-{number + 1:02}"), person)
            return case.pk
        finally:
            connections["default"].close()

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(send, range(8)))) == 1
    assert Case.objects.count() == 1
    assert Event.objects.filter(word="committee_found").count() == 1
    assert Event.objects.filter(word="employer_consulted").count() == 8
    places = list(Event.objects.values_list("sequence", flat=True))
    assert sorted(places) == list(range(1, len(places) + 1))


def test_publishing_at_once_keeps_nobody_waiting_who_records(
    committed: None, settings: Any, tmp_path: Path
) -> None:
    settings.PLIEGO_LOG_KEY, settings.PLIEGO_LOG_KEY_IS_NAMED = tmp_path / "log-key.pem", False
    offices = make_offices()
    cases = [open_case_from(new_case(offices.us), offices.ana) for _each in range(2)]
    in_use = connections["default"]

    def send(number: int) -> None:
        connections["default"] = in_use.copy()
        try:
            person = Person.objects.get(pk=offices.ana.pk)
            said = told("review_requested", f"2026-11-0{number + 1}", visibility=Visibility.PUBLIC)
            record_act(cases[number % 2], said, person)
        finally:
            connections["default"].close()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(send, range(2), timeout=60))
    assert PublishedCase.objects.count() == 2
    for case in cases:
        published = set(PublishedLeaf.objects.filter(case__slug=case.slug).values_list("number", flat=True))
        assert published == set(public_events(case).values_list("sequence", flat=True))
