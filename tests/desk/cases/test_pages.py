"""Pages of case work: who gets them, what they offer, what they tell before and after something is recorded."""

import re
from html import unescape
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from pliego.desk.cases.actions import open_case_from
from pliego.desk.cases.kinds import Start
from pliego.docket.kinds import Visibility
from pliego.docket.models import Case, Event
from pliego.people.kinds import OfficeRole
from pliego.people.models import Membership, Office
from tests.support import keys

from .conftest import Offices, browser, new_case, recorded

HOME = "/es/desk-cases/"
LANGUAGES = ("es", "en", "fr")
TAILS = (
    "",
    "acts/",
    "acts/find/",
    "acts/election_held/",
    "rules/us.committee_review/",
    "rules/d.draw/",
    "events/1/correct/",
    "events/1/withdraw/",
    "values/sector/",
    "values/allegations/",
    "values/decision_reason/",
)


def text(response: Any) -> str:
    return unescape(response.content.decode())


def sent(**otherwise: str) -> dict[str, str]:
    """What the form of an act sends: an acceptance of 12 November, told by the office's own letter."""
    usual = {
        "deed": "committee_found",
        "date_text": "2026-11-12",
        "dates_what": "done",
        "reference": "OF-12",
        "confidence": "V",
        "visibility": "parties",
        "token": str(uuid4()),
    }
    return usual | otherwise


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_answers_its_office_and_is_small(case: Case, offices: Offices, language: str) -> None:
    ana = browser(offices.ana)
    for tail in TAILS:
        answer = ana.get(f"/{language}/desk-cases/{case.slug}/{tail}")
        assert answer.status_code == 200, tail
        assert len(answer.content) <= 50_000
    for address in ("", "open/"):
        assert ana.get(f"/{language}/desk-cases/{address}").status_code == 200


def test_to_a_stranger_of_the_case_it_does_not_exist(case: Case, offices: Offices) -> None:
    dora, absent = browser(offices.stranger), "/es/desk-cases/planta-que-no-hay-2026/"
    for tail in TAILS:
        for send in (dora.get, dora.post):
            there, nowhere = send(f"{HOME}{case.slug}/{tail}"), send(f"{absent}{tail}")
            assert there.status_code == nowhere.status_code, tail
            assert there.status_code in (404, 405), tail
        assert Client().get(f"{HOME}{case.slug}/{tail}").status_code == 302, tail
    assert case.slug not in text(dora.get(HOME))


def test_the_page_says_what_is_open_to_each_side(case: Case, offices: Offices) -> None:
    recorded(case, offices.ana, "review_requested", "2026-11-16")
    ours, theirs = (text(browser(one).get(f"{HOME}{case.slug}/")) for one in (offices.ana, offices.beto))
    mine, others = ours.split("Lo que corre para otros")
    assert "La respuesta a la solicitud" not in mine
    assert "La respuesta a la solicitud" in others
    assert "quedan 4 días" in others
    assert "La respuesta a la solicitud" in theirs.split("Lo que corre para otros")[0]


def test_an_act_is_recorded_by_its_form_and_once(case: Case, offices: Offices) -> None:
    ana, before = browser(offices.ana), Event.objects.count()
    given = sent()
    for _again in range(3):
        answer = ana.post(f"{HOME}{case.slug}/acts/find/", given, follow=True)
        assert answer.redirect_chain == [(f"{HOME}{case.slug}/", 302)]
    assert Event.objects.count() == before + 1
    made = case.events.get(word="committee_found")
    assert (made.date_text, made.visibility, made.recording.reference) == ("2026-11-12", "parties", "OF-12")
    assert "OF-12" in text(answer)
    assert "OF-12" not in text(browser(offices.beto).get(f"{HOME}{case.slug}/"))


def test_an_act_against_the_rules_is_told_before_and_recorded_all_the_same(
    case: Case, offices: Offices
) -> None:
    ana, address, given = (
        browser(offices.ana),
        f"{HOME}{case.slug}/acts/ask_panel/",
        sent(deed="panel_requested"),
    )
    first = ana.post(address, given)
    assert first.status_code == 422
    assert not case.events.filter(word="panel_requested").exists()
    (told,) = re.findall(r'name="told" value="([0-9a-f]+)"', text(first))
    answer = ana.post(address, {**given, "told": told}, follow=True)
    assert case.events.filter(word="panel_requested").count() == 1
    assert 'class="alerts"' in text(answer)


def test_a_sanction_before_its_notice_raises_an_alert(case: Case, offices: Offices) -> None:
    for word, day, kind in (
        ("review_requested", "2026-06-01", ""),
        ("review_accepted", "2026-06-05", ""),
        ("review_reported", "2026-07-01", "denial"),
        ("panel_requested", "2026-07-20", ""),
        ("panel_constituted", "2026-07-22", ""),
        ("petition_confirmed", "2026-07-24", ""),
        ("panel_determined", "2026-08-20", "denial"),
        ("remedy_imposed", "2026-09-10", ""),
        ("remedy_notified", "2026-09-14", ""),
    ):
        recorded(case, offices.ana, word, day, kind=kind)
    page = text(browser(offices.ana).get(f"{HOME}{case.slug}/"))
    alerts = page[page.index('class="alerts"') : page.index("</div>", page.index('class="alerts"'))]
    assert "10 de septiembre de 2026" in alerts
    assert "emedio" in alerts


UNFIT = [
    ("date_text", "2026-13-40"),
    ("date_text", "mañana"),
    ("date_text", "2026-11-23"),
    ("date_text", "9" * 400),
    ("deed", "review_requested"),
    ("deed", ""),
    ("visibility", "sealed"),
    ("visibility", ""),
    ("confidence", "X"),
    ("token", "no"),
    ("token", ""),
    ("source_url", "javascript:alert(1)"),
    ("source_url", "https://a b"),
    ("detail", "x" * 2001),
    ("detail", "\u202egnihton"),
    ("detail", "\x00"),
    ("reference", "x" * 201),
    ("reference", ""),
]


def test_what_cannot_be_recorded_is_told_and_nothing_is(case: Case, offices: Offices) -> None:
    ana, before = browser(offices.ana), Event.objects.count()
    for field, value in UNFIT:
        answer = ana.post(f"{HOME}{case.slug}/acts/find/", sent(**{field: value}))
        assert answer.status_code == 422, (field, value)
        assert Event.objects.count() == before, (field, value)


def test_what_is_typed_is_shown_as_text(case: Case, offices: Offices) -> None:
    hostile = "<script>alert(1)</script>{% include 'x' %}"
    ana = browser(offices.ana)
    ana.post(f"{HOME}{case.slug}/acts/find/", sent(detail=hostile, reference=hostile))
    page = ana.get(f"{HOME}{case.slug}/").content.decode()
    assert "<script>alert" not in page
    assert hostile in unescape(page)


def test_a_correction_takes_the_place_and_a_withdrawal_ends_it(case: Case, offices: Offices) -> None:
    ana = browser(offices.ana)
    event = recorded(case, offices.ana, "committee_found", "2026-11-12")
    address = f"{HOME}{case.slug}/events/{event.sequence}"
    assert browser(offices.beto).get(f"{address}/correct/").status_code == 404
    ana.post(f"{address}/correct/", sent(date_text="2026-11-13"))
    later = case.events.get(supersedes=event)
    assert (later.date_text, later.occurrence) == ("2026-11-13", 1)
    told = ana.post(f"{address}/correct/", sent(date_text="2026-11-14"), follow=True)
    assert "Usted ya lo corrigió" in text(told)
    ana.post(f"{HOME}{case.slug}/events/{later.sequence}/withdraw/", {"token": str(uuid4())})
    page = text(ana.get(f"{HOME}{case.slug}/"))
    assert "13 de noviembre de 2026" not in page.split("Corregido o retirado")[0]


def test_who_replaced_an_event_is_named_to_their_own_office(case: Case, offices: Offices) -> None:
    event = recorded(case, offices.ana, "committee_found", "2026-11-12")
    carla = keys.person("carla")
    carla_in = {"office": offices.us, "person": carla, "role": OfficeRole.MEMBER, "began_at": timezone.now()}
    Membership.objects.create(**carla_in)
    address = f"{HOME}{case.slug}/events/{event.sequence}/withdraw/"
    browser(carla).post(address, {"token": str(uuid4())})
    for person, said in (
        (carla, "Usted ya lo corrigió o lo retiró"),
        (offices.ana, f"{carla.name} lo corrigió"),
    ):
        told = browser(person).post(address, {"token": str(uuid4())}, follow=True)
        assert said in text(told)
    assert browser(offices.beto).post(address, {"token": str(uuid4())}).status_code == 404


def test_an_alert_begins_with_the_event_that_it_is_about(case: Case, offices: Offices) -> None:
    event = recorded(case, offices.ana, "panel_requested")
    page = text(browser(offices.ana).get(f"{HOME}{case.slug}/"))
    start = page.index('class="alerts"')
    assert f"(e{event.sequence}): " in page[start : page.index("</div>", start)]


def test_a_case_without_a_stated_reason_says_so_and_with_one_quotes_it(case: Case, offices: Offices) -> None:
    ana = browser(offices.ana)
    assert "ninguno publicado" in text(ana.get(f"{HOME}{case.slug}/"))
    given = {
        "value": "Pruebas suficientes y creíbles.",
        "reference": "M-1",
        "confidence": "V",
        "visibility": "office",
        "token": str(uuid4()),
    }
    answer = ana.post(f"{HOME}{case.slug}/values/decision_reason/", given, follow=True)
    assert "Pruebas suficientes y creíbles." in text(answer)
    assert "ninguno publicado" not in text(answer)
    assert "Pruebas suficientes" not in text(browser(offices.beto).get(f"{HOME}{case.slug}/"))


def test_allegations_are_stated_as_what_someone_claims(case: Case, offices: Offices) -> None:
    given = {
        "value": ["dues_deduction", "denial_of_access"],
        "confidence": "M",
        "visibility": "parties",
        "token": str(uuid4()),
    }
    answer = browser(offices.ana).post(f"{HOME}{case.slug}/values/allegations/", given, follow=True)
    assert answer.status_code == 200
    assert case.events.get(payload__field="allegations").payload["value"] == "dues_deduction|denial_of_access"


def test_a_panel_records_its_own_acts_and_no_others(case: Case, offices: Offices) -> None:
    from pliego.docket.actions import assign_office
    from pliego.docket.kinds import CaseRole

    assign_office(case, offices.panel, CaseRole.PANEL)
    petra = browser(offices.petra)
    assert petra.get(f"{HOME}{case.slug}/acts/determine/").status_code == 200
    for tail in ("acts/request/", "acts/find/", "values/sector/"):
        assert petra.get(f"{HOME}{case.slug}/{tail}").status_code == 404
    assert "acts/request/" not in text(petra.get(f"{HOME}{case.slug}/acts/"))


def opening(of: Office, **otherwise: str) -> dict[str, str]:
    usual = {
        "office": str(of.pk),
        "annex": "31-A",
        "start": Start.PETITION.value,
        "date_text": "2026-11-02",
        "facility": "new",
        "name": "Fundición Ocampo",
        "state": "Coahuila",
        "municipality": "Monclova",
        "sector": "auto_parts",
        "visibility": "office",
        "token": str(uuid4()),
        "step": "open",
    }
    return usual | otherwise


def test_a_case_is_opened_by_its_form_and_once(offices: Offices) -> None:
    ana, given = browser(offices.ana), opening(offices.us)
    for _again in range(2):
        answer = ana.post(f"{HOME}open/", given, follow=True)
        case = Case.objects.get()
        assert answer.redirect_chain == [(f"{HOME}{case.slug}/", 302)]
        assert case.slug.startswith("fundicion-ocampo-")


def test_a_workplace_is_found_by_slips_and_what_was_typed_is_kept(case: Case, offices: Offices) -> None:
    ana = browser(offices.ana)
    given = opening(offices.us, asked="plata nandu guanajuato", step="find", detail="Cuatro firmas.")
    found = ana.post(f"{HOME}open/", given)
    assert "Planta Ñandú · Silao, Guanajuato" in text(found)
    assert "Cuatro firmas." in text(found)
    ana.post(f"{HOME}open/", {**given, "facility": "planta-nandu", "step": "open"})
    assert Case.objects.exclude(pk=case.pk).get().facilities.get().slug == "planta-nandu"


def test_a_workplace_of_a_case_that_is_not_public_is_offered_to_nobody_else(
    case: Case, offices: Offices
) -> None:
    dora = browser(offices.stranger)
    office = offices.stranger.memberships.get().office
    found = dora.post(f"{HOME}open/", opening(office, asked="Planta Ñandú", step="find"))
    assert "Planta Ñandú ·" not in text(found)
    answer = dora.post(f"{HOME}open/", opening(office, facility="planta-nandu"))
    assert answer.status_code == 422


UNFIT_OPENINGS = [
    ("office", "0"),
    ("office", "x"),
    ("annex", "31-Z"),
    ("start", "x"),
    ("date_text", "2027-01-01"),
    ("date_text", ""),
    ("name", ""),
    ("name", "a|b"),
    ("name", "\u202ex"),
    ("name", "x" * 201),
    ("sector", "x"),
    ("facility", "otra"),
    ("visibility", "sealed"),
    ("token", ""),
]


def test_a_case_that_cannot_be_opened_is_not(offices: Offices) -> None:
    ana = browser(offices.ana)
    for field, value in UNFIT_OPENINGS:
        answer = ana.post(f"{HOME}open/", opening(offices.us, **{field: value}))
        assert answer.status_code == 422, (field, value)
    assert not Case.objects.exists()


def test_who_may_not_open_a_case_finds_no_page_for_it(offices: Offices) -> None:
    assert browser(offices.beto).get(f"{HOME}open/").status_code == 404
    assert browser(offices.beto).post(f"{HOME}open/", opening(offices.mx)).status_code == 404


def test_ten_cases_of_one_day_stand_in_a_queue_by_their_deadlines(offices: Offices) -> None:
    cases = [
        open_case_from(
            new_case(offices.us, date_text=f"2026-{10 + day // 8}-{1 + day * 3 % 24:02}"), offices.ana
        )
        for day in range(10)
    ]
    page = text(browser(offices.ana).get(HOME))
    listed = re.findall(r'<a href="/es/desk-cases/([a-z0-9-]+)/">', page)
    petitions = {case.slug: case.events.get(word="petition_filed").date_text for case in cases}
    assert sorted(listed) == sorted(petitions)
    assert [petitions[slug] for slug in listed] == sorted(petitions.values())
    assert page.count("quedan ") + page.count("queda ") + page.count("venció hace ") >= 10


def test_where_a_public_act_is_chosen_the_whole_office_knows(case: Case, offices: Offices) -> None:
    event = recorded(case, offices.ana, "review_requested", visibility=Visibility.PUBLIC)
    page = text(browser(offices.beto).get(f"{HOME}{case.slug}/"))
    assert f"e{event.sequence} · público" in page
    assert f"/es/cases/{case.slug}/" in page
