"""Nothing is published before whoever sends it has seen what anyone will read."""

import re
from uuid import uuid4

from pliego.docket.kinds import Visibility
from pliego.docket.models import Case
from pliego.docket.queries import public_events
from pliego.facilities.models import Facility

from .conftest import Offices, browser, recorded
from .test_pages import HOME, opening, sent, text

REMINDER = "No se puede nombrar a ninguna persona"


def said_back(page: str) -> str:
    (told,) = re.findall(r'name="told" value="([0-9a-f]+)"', page)
    return str(told)


def shown(page: str) -> str:
    """What stands in the box of alerts."""
    return page[page.index('class="alerts"') : page.index("<form", page.index('class="alerts"'))]


def test_an_act_is_shown_as_anyone_will_read_it_before_it_is_published(case: Case, offices: Offices) -> None:
    ana, address = browser(offices.ana), f"{HOME}{case.slug}/acts/find/"
    given = sent(visibility="public", detail="Hallazgo contra la planta.")
    first = ana.post(address, given)
    assert first.status_code == 422
    assert not public_events(case).exists()
    for words in (REMINDER, "Hallazgo contra la planta.", "Planta Ñandú", "Guanajuato", "Autopartes"):
        assert words in shown(text(first)), words
    assert "OF-12" not in shown(text(first))
    other = ana.post(address, {**given, "told": said_back(text(first)), "detail": "Otra cosa."})
    assert "Otra cosa." in shown(text(other))
    assert not public_events(case).exists()
    ana.post(address, {**given, "told": said_back(text(first))})
    assert public_events(case).filter(word="committee_found").count() == 1


def test_what_only_offices_see_is_recorded_at_one_press(case: Case, offices: Offices) -> None:
    ana = browser(offices.ana)
    assert ana.post(f"{HOME}{case.slug}/acts/find/", sent()).status_code == 302


def test_a_correction_and_a_value_are_shown_before_too(case: Case, offices: Offices) -> None:
    event = recorded(case, offices.ana, "committee_found", "2026-11-12", visibility=Visibility.PUBLIC)
    ana = browser(offices.ana)
    value = {
        "value": "Silao",
        "reference": "M-1",
        "confidence": "V",
        "visibility": "public",
        "token": str(uuid4()),
    }
    for tail, given in (
        (f"events/{event.sequence}/correct/", sent(visibility="public", date_text="2026-11-13")),
        ("values/municipality/", value),
    ):
        before = case.events.count()
        first = ana.post(f"{HOME}{case.slug}/{tail}", given)
        assert (first.status_code, case.events.count()) == (422, before), tail
        # The case is public: its name is no news.
        assert "Planta Ñandú" not in shown(text(first))
        assert (
            ana.post(f"{HOME}{case.slug}/{tail}", {**given, "told": said_back(text(first))}).status_code
            == 302
        )


def test_a_case_is_shown_before_it_is_opened_for_everyone(offices: Offices) -> None:
    ana, given = browser(offices.ana), opening(offices.us, visibility="public", detail="Cuatro firmas.")
    first = ana.post(f"{HOME}open/", given)
    assert first.status_code == 422
    assert not Case.objects.exists()
    assert not Facility.objects.exists()
    for words in (REMINDER, "Cuatro firmas.", "Fundición Ocampo", "Coahuila", "Monclova", "Autopartes"):
        assert words in shown(text(first)), words
    ana.post(f"{HOME}open/", {**given, "told": said_back(text(first))})
    assert public_events(Case.objects.get()).count() == 6
