"""What is published of a case that is worked on: its public events at once, and nothing else of it anywhere (R5)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.test import Client

from pliego.desk.cases.actions import Told, correct_event, open_case_from, record_act, withdraw_event
from pliego.docket.actions import assign_office
from pliego.docket.entries import value_entry
from pliego.docket.kinds import CaseField, CaseRole, Visibility
from pliego.docket.models import Case
from pliego.docket.queries import public_events
from pliego.docket.rows import StatedValue
from pliego.facilities.models import Facility
from pliego.law.record import Confidence
from pliego.observatory.from_docket import publish
from pliego.observatory.models import PublishedCase, PublishedLeaf, PublishedTag, unpack
from tests.docket.conftest import TwoTables, tables

from .conftest import Offices, new_case, recorded, told

__all__ = ["tables"]

CANARY = "kanarienvogel"


@pytest.fixture
def at_once(django_capture_on_commit_callbacks: Any) -> Iterator[Any]:
    """Lets what waits for the end of a transaction happen at the end of a block."""
    return django_capture_on_commit_callbacks  # type: ignore[no-any-return]


def everything_published() -> str:
    """All that stands in any table of the public pages."""
    texts = []
    for table in apps.get_app_config("observatory").get_models():
        for row in table._default_manager.all():
            for field in row._meta.concrete_fields:
                value = getattr(row, field.attname)
                packed = field.name == "packed"
                texts.append(unpack(value) if packed else str(value))
    return "\n".join(texts).casefold()


def test_a_public_act_stands_on_the_public_page_at_once(
    case: Case, offices: Offices, client: Client, at_once: Any
) -> None:
    publish()
    address = f"/es/cases/{case.slug}/"
    assert client.get(address).status_code == 404
    with at_once(execute=True):
        event = recorded(case, offices.ana, "review_requested", visibility=Visibility.PUBLIC)
    page = client.get(address).content.decode()
    assert "10 de noviembre de 2026" in page
    assert "Planta Ñandú" in page
    assert "Guanajuato" in page
    assert PublishedLeaf.objects.get(case__slug=case.slug, number=event.sequence).hash == event.leaf_hash
    assert case.slug in client.get("/es/cases/?state=Guanajuato").content.decode()


def test_what_is_not_public_stands_in_no_published_table(offices: Offices, at_once: Any) -> None:
    with at_once(execute=True):
        case = open_case_from(
            new_case(offices.us, detail=f"{CANARY}-1", reference=f"{CANARY}-2"), offices.ana
        )
        assign_office(case, offices.mx, CaseRole.RESPONDENT)
        publish()
        recorded(case, offices.ana, "committee_found", payload={"detail": f"{CANARY}-3"})
        recorded(
            case,
            offices.beto,
            "employer_consulted",
            visibility=Visibility.OFFICE,
            payload={"detail": f"{CANARY}-4"},
        )
        stated = StatedValue(f"{CANARY}-5", f"https://example.org/{CANARY}", Confidence.V)
        reason = replace(value_entry(CaseField.DECISION_REASON.value, stated), visibility=Visibility.PARTIES)
        record_act(case, Told((reason,), uuid4(), f"{CANARY}-6"), offices.ana)
    assert "planta-nandu" not in everything_published()
    with at_once(execute=True):
        recorded(case, offices.ana, "review_requested", "2026-11-15", visibility=Visibility.PUBLIC)
    found = everything_published()
    assert re.search(r"planta-nandu-[a-z]{4}-2026", found)
    assert CANARY not in found
    assert "petition_filed" not in found


def test_a_hidden_act_becomes_public_and_a_public_one_hidden_by_a_correction(
    case: Case, offices: Offices, client: Client, at_once: Any
) -> None:
    address = f"/es/cases/{case.slug}/"
    event = recorded(case, offices.ana, "review_requested", "2026-11-10")
    with at_once(execute=True):
        shown = correct_event(
            event, told("review_requested", "2026-11-11", visibility=Visibility.PUBLIC), offices.ana
        )
    assert "11 de noviembre de 2026" in client.get(address).content.decode()
    with at_once(execute=True):
        correct_event(shown, told("review_requested", "2026-11-11"), offices.ana)
    page = client.get(address).content.decode()
    assert "11 de noviembre de 2026" not in page
    kept = everything_published()
    assert "2026-11-10" not in kept
    assert "2026-11-11" not in kept
    assert not PublishedTag.objects.filter(value="review_requested").exists()


def test_taking_back_the_only_public_act_shows_it_to_nobody(
    case: Case, offices: Offices, client: Client, at_once: Any
) -> None:
    with at_once(execute=True):
        event = recorded(case, offices.ana, "review_requested", visibility=Visibility.PUBLIC)
    with at_once(execute=True):
        withdraw_event(event, uuid4(), offices.ana)
    assert "10 de noviembre de 2026" not in client.get(f"/es/cases/{case.slug}/").content.decode()


def test_a_case_that_is_not_public_is_named_by_none_at_its_workplace(
    case: Case, offices: Offices, at_once: Any
) -> None:
    with at_once(execute=True):
        new = new_case(offices.us, facility=case.facilities.get(), visibility=Visibility.PUBLIC)
        public = open_case_from(new, offices.ana)
    published = everything_published()
    assert public.slug in published
    assert case.slug not in published


def test_where_publishing_fails_the_act_is_recorded_all_the_same(
    case: Case, offices: Offices, at_once: Any, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    def broken(slug: str) -> None:
        raise OSError(slug)

    monkeypatch.setattr("pliego.observatory.publish_one.publish_case", broken)
    with at_once(execute=True):
        recorded(case, offices.ana, "review_requested", visibility=Visibility.PUBLIC)
    assert public_events(case).filter(word="review_requested").count() == 1
    assert case.slug in caplog.text


def test_an_import_of_tables_leaves_cases_of_the_desk_as_they_are(
    case: Case, offices: Offices, tables: TwoTables, at_once: Any
) -> None:
    with at_once(execute=True):
        shown = open_case_from(new_case(offices.us, visibility=Visibility.PUBLIC), offices.ana)
    before = {
        (one.slug, facility.slug, name.name)
        for one in (case, shown)
        for facility in one.facilities.all()
        for name in facility.names.all()
    }
    assert tables.load().problems == ()
    after = {
        (one.slug, facility.slug, name.name)
        for one in Case.objects.filter(pk__in=(case.pk, shown.pk))
        for facility in one.facilities.all()
        for name in facility.names.all()
    }
    assert after == before
    assert Facility.objects.filter(slug__startswith="planta-nandu").count() == 2
    assert {party.name for party in shown.parties.all()} == {"US", "MX"}
    assert PublishedCase.objects.filter(slug=shown.slug).exists()


def test_a_second_public_act_says_nothing_new_of_the_case(case: Case, offices: Offices) -> None:
    recorded(case, offices.ana, "review_requested", visibility=Visibility.PUBLIC)
    before = case.events.count()
    recorded(case, offices.beto, "review_accepted", "2026-11-12", visibility=Visibility.PUBLIC)
    assert case.events.count() == before + 1
