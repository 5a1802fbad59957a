"""The questions: nothing is required, nothing that was typed is lost, what looks wrong is told and never refused."""

import re
from html import unescape
from typing import Any

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from time_machine import Traveller

from pliego.intake.forms import Kind, read, tidy
from pliego.intake.steps import ROUTES, address, step_at, way
from pliego.reports.content import LONG, SHORT, Content, Place
from pliego.reports.kinds import Route
from pliego.reports.queries import by_receipt
from tests.support.intake import Receiving, Walker, exhibits, receiving
from tests.support.reading import ease

__all__ = ["exhibits", "receiving"]

HOSTILE = (
    "\x00\x01",
    "a\u202egnp.exe",
    "<script>alert(1)</script>",
    "😀" * 50,
    "\ud83d",
    "', --",
    "%s{{x}}{% url %}",
)


READABLE = 65
"""Ease on the scale of INFLESZ from which a text is rather easy."""
_TOLD = re.compile(
    r"<(?:p|li|h1|h2|dt|label|legend|summary)[^>]*>(.*?)</(?:p|li|h1|h2|dt|label|legend|summary)>", re.S
)


def asked(route: Route) -> list[str]:
    """The names of everything that is asked on a route."""
    content = Content(route=route, place=Place(region="MX-PUE"))
    return [one.id for subject in way(route) for one in subject.questions(content)]


@pytest.mark.parametrize("route", Route)
def test_r13_a_report_is_filed_with_nothing_typed_at_all(receiving: Receiving, route: Route) -> None:
    receipt = Walker().file(route)

    assert by_receipt(receipt).content == Content(route=route)


@pytest.mark.parametrize("route", Route)
def test_what_was_typed_survives_going_forth_and_back(receiving: Receiving, route: Route) -> None:
    ana = Walker("en")
    ana.begin(route)
    ana.tell({"happening-account": "The press has no guard.", "place-name": "La Costurera"})
    ana.go("step/1/")

    assert "The press has no guard." in ana.page
    assert "La Costurera" in ana.go("look/")


def test_going_back_keeps_what_was_typed(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)
    ana.send()
    ana.send({"back": "1", "happening-tried": "The union said no."})

    assert ana.path == "/en/sheet/step/1/"
    assert "The union said no." in ana.go("step/2/")


def test_every_answer_reaches_the_office(receiving: Receiving) -> None:
    answers: dict[str, Any] = {
        name: f"{name} told" for name in asked(Route.ACCIDENT) if not name.startswith("person")
    }
    chosen = {
        "place-region": "MX-PUE", "place-municipality": "21114", "place-sector": "apparel", "person-relation": "family",
        "happening-matters": ["accident", "safety"], "happening-goes_on": "yes", "happening-danger_now": "no",
        "accident-died": "unknown", "accident-notified": "no", "person-name": "Rosa",
    }  # fmt: skip
    receipt = Walker().file(Route.ACCIDENT, answers | chosen)
    content = by_receipt(receipt).content

    assert content.person.relation == "family"
    assert content.happening.matters == ("accident", "safety")
    assert (content.place.municipality, content.place.sector) == ("21114", "apparel")
    for name in set(answers) - set(chosen):
        part, field = name.split("-")
        assert getattr(getattr(content, part), field) == f"{name} told"


def test_what_is_too_long_is_kept_up_to_the_limit_and_told(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)

    page = ana.send({"happening-account": "ñ" * (LONG + 5), "happening-since": "x" * 400})

    assert f"longer than the {LONG} letters" in page
    assert f"longer than the {SHORT} letters" in page
    assert "ñ" * LONG in page
    assert "ñ" * (LONG + 1) not in page
    ana.send()
    assert ana.path == "/en/sheet/step/2/"


@pytest.mark.parametrize(
    ("name", "value", "doubt"),
    [
        ("person-curp", "PEXA900101", "more or fewer letters"),
        ("person-rfc", "XAXX010101000", "used for anyone"),
        ("person-phone", "12345", "more or fewer letters"),
        ("person-email", "ana", "does not look like an e-mail"),
        ("person-email", "ana@laempresa.com.mx", "Your employer may be able to read it"),
    ],
)
def test_a_doubtful_answer_is_told_once_and_taken(
    receiving: Receiving, name: str, value: str, doubt: str
) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)
    ana.go("step/6/")

    assert doubt in ana.send({name: value})
    ana.send({name: value})

    assert ana.path == "/en/sheet/files/"
    assert value in ana.go("look/")


def test_the_address_page_says_what_is_missing_and_has_the_towns_of_the_state(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)
    ana.go("step/3/")
    ana.send({"place-name": "La Costurera", "place-region": "MX-PUE"})

    assert "The municipality, or the town." in ana.page
    assert "Tehuac" in ana.page
    ana.send({"place-municipality": "21156", "place-landmark": "blue gate"})
    assert "With this an inspector can find the place." in ana.go("step/4/")


@pytest.mark.parametrize("region", ["", "MX-OAX", "MX-JAL", "US-TX", "CA-ON"])
def test_r11_the_address_page_is_small_in_every_state(receiving: Receiving, region: str) -> None:
    ana = Walker()
    ana.begin(Route.COMPLAINT)
    ana.go("step/3/")

    assert len(ana.send({"place-region": region}).encode()) < 32_000


def test_a_town_of_another_state_is_forgotten_with_its_state(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)
    ana.tell({"place-region": "MX-PUE", "place-municipality": "21114"})
    ana.go("step/3/")
    ana.send({"place-region": "MX-JAL"})

    assert 'value="21114"' not in ana.page
    assert "selected" in ana.page
    assert "21114" not in ana.go("look/")


def test_an_expired_sheet_says_so_and_gives_back_what_was_just_sent(
    receiving: Receiving, clock: Traveller
) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)
    clock.shift(25 * 60 * 60)

    page = ana.send({"happening-account": "Nobody pays the extra hours."})

    assert ana.status == 410
    assert "No sheet is open here" in page
    assert "Nobody pays the extra hours." in page


def test_a_sheet_in_use_does_not_expire(receiving: Receiving, clock: Traveller) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)
    for _ in range(3):
        ana.go("step/1/")
        clock.shift(20 * 60 * 60)
        ana.send({"happening-account": "It goes on."})

    assert "It goes on." in ana.go("look/")


def test_who_says_that_there_is_danger_is_told_to_call_first_and_then_goes_on(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)

    assert "Please call 911 first" in ana.send({"happening-danger_now": "yes"})
    ana.send({"happening-danger_now": "yes"})
    assert ana.path == "/en/sheet/step/2/"


def test_a_step_beyond_the_way_is_no_page(receiving: Receiving) -> None:
    ana = Walker()
    ana.begin(Route.COMPLAINT)

    for number in (0, 7, 99):
        ana.go(f"step/{number}/")
        assert ana.status == 404


@pytest.mark.parametrize("route", ROUTES)
def test_each_way_leads_from_page_to_page_and_back(route: Route) -> None:
    pages = [one for one in (step_at(route, number) for number in range(12)) if one]

    assert [one.number for one in pages] == list(range(1, len(way(route)) + 1))
    assert [one.after for one in pages] == [address(route, one.number) for one in pages[1:]] + [""]
    assert [one.before for one in pages[1:]] == [address(route, one.number) for one in pages[:-1]]


@pytest.mark.parametrize("text", ["\x00\x00", "\u202e", "\ufeff \t"])
def test_a_text_of_signs_that_show_nothing_is_empty(text: str) -> None:
    assert tidy(text, SHORT, Kind.LINE) == ("", False)


def test_a_text_keeps_its_lines_and_a_line_has_none() -> None:
    assert tidy("a\r\nb\rc", SHORT, Kind.TEXT) == ("a\nb\nc", False)
    assert tidy("a\r\nb", SHORT, Kind.LINE) == ("a b", False)


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60), route=st.sampled_from(ROUTES))
@example(text="".join(HOSTILE), route=Route.ACCIDENT)
@example(text="<img src=x>&amp;\u202e\x00", route=Route.CONTRACT)
def test_no_text_in_any_field_breaks_a_page(walked: Walker, text: str, route: Route) -> None:
    walked.begin(route)
    if "anew" in walked.page:
        walked.send({"anew": "1"})
    text = text.encode("utf-8", "replace").decode()
    for name in ("happening", "place", "person"):
        walked.go(
            {"happening": "step/1/", "place": "step/3/", "person": f"step/{len(way(route)) - 2}/"}[name]
        )
        walked.send(dict.fromkeys((one for one in asked(route) if one.startswith(name)), text))
        assert walked.status == 200
    page = walked.go("look/")
    assert walked.status == 200
    assert "<img" not in page
    assert "<script" not in page


@pytest.fixture
def walked(receiving: Receiving) -> Walker:
    return Walker()


def test_a_megabyte_in_one_field_is_cut_and_more_is_refused_calmly(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)

    ana.send({"happening-account": "a" * 1_000_000})
    assert ana.status == 200
    ana.send({"happening-account": "a" * 1_100_000})
    assert ana.status == 413


def test_r11_every_page_of_the_way_reads_easily_in_spanish(receiving: Receiving) -> None:
    ana = Walker("es")
    pages = {path: ana.go(path) for path in ("", "guard/", "ask/")}
    ana.begin(Route.ACCIDENT)
    while "/step/" in ana.path:
        pages[ana.path] = ana.page
        ana.send()
    pages |= {"files": ana.page, "look": ana.look(), "away": ana.go("away/"), "last": ana.go("look/")}
    ana.see_words()
    pages |= {"words": ana.page}

    assert {path: ease(prose(page)) for path, page in pages.items() if ease(prose(page)) < READABLE} == {}


def prose(page: str) -> str:
    """What a page says, without what is chosen or typed on it."""
    main = re.sub(
        r"<(select|textarea|ol).*?</\1>", "", page[page.index("<main") : page.index("</main>")], flags=re.S
    )
    told = (unescape(re.sub(r"<[^>]+>", "", one)).strip() for one in _TOLD.findall(main))
    return " ".join(one if one.endswith((".", ":", "?")) else f"{one}." for one in told if one)


def test_reading_a_form_changes_nothing_that_was_not_asked() -> None:
    content = Content(route=Route.COMPLAINT, place=Place(name="La Costurera"))

    assert read((), QueryDict("place-name=x&route=accident"), content).content == content


def test_putting_it_away_keeps_what_was_just_typed(receiving: Receiving) -> None:
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)

    page = ana.send({"happening-account": "We are not paid.", "away": "1"})

    assert ana.path == "/en/sheet/away/"
    assert "Put it away for another day" in page
    assert "We are not paid." in ana.go("step/1/")


@pytest.mark.parametrize("sends", [True, False])
def test_a_mail_is_offered_only_where_one_would_come(
    receiving: Receiving, settings: Any, *, sends: bool
) -> None:
    settings.PLIEGO_MAIL = sends
    ana = Walker("en")
    ana.begin(Route.COMPLAINT)
    while "person-email" not in ana.page:
        ana.send()

    assert ("person-wants_mail" in ana.page) is sends
