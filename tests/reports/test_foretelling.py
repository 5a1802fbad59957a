"""What a reporter is told before anything is typed."""

from collections.abc import Iterator

import pytest
from django.utils.translation import override

from pliego.law.clauses import CLAUSES
from pliego.law.marks import Mark
from pliego.reports.foretelling import foretell
from pliego.reports.kinds import Route
from pliego.reports.retention import KEPT
from pliego.reports.words.grounded import Grounded
from pliego.reports.words.sections import Section
from tests.support.reading import count, ease, syllables


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with override("en"):
        yield


def told(route: Route) -> list[Grounded]:
    return [one for chapter in foretell(route) for one in chapter.told]


def sentence(route: Route, part: str) -> Grounded:
    (found,) = [one for one in told(route) if part in str(one.text)]
    return found


ALL = [one for route in Route for one in told(route)]


@pytest.mark.parametrize("route", Route)
def test_every_route_answers_every_question_in_order(route: Route) -> None:
    chapters = foretell(route)
    assert [one.section for one in chapters] == list(Section)
    assert all(chapter.told for chapter in chapters)
    assert len({str(one.text) for one in told(route)}) == len(told(route))


@pytest.mark.parametrize("route", Route)
def test_the_promise_of_seven_days_and_three_months_is_told_as_a_promise(route: Route) -> None:
    assert sentence(route, "Within 7 days").rows == ("FB-01",)
    assert sentence(route, "At most 3 months").mark is Mark.V
    assert sentence(route, "not a law.").rows == ("FB-06",)


def test_the_clocks_of_an_accident_are_those_of_the_law() -> None:
    assert sentence(Route.ACCIDENT, "72 hours").rows == ("IN-64",)
    assert sentence(Route.ACCIDENT, "someone died").rows == ("IN-65",)
    assert sentence(Route.ACCIDENT, "2 years").sources[0].key == "MCR-519"
    assert "72" in CLAUSES["IN-64"].says.en


def test_the_thirty_days_of_a_petition_count_from_its_arrival_there() -> None:
    thirty = sentence(Route.UNION_RIGHTS, "30 days to decide")
    assert "not from today" in str(thirty.text)
    assert (thirty.rows, thirty.mark) == (("US-15", "US-16"), Mark.V)
    assert sentence(Route.UNION_RIGHTS, "Since 2023").rows == ("US-06",)


@pytest.mark.parametrize("route", Route)
def test_what_a_name_changes_and_what_cannot_be_promised_is_told_on_every_route(route: Route) -> None:
    sections = {
        chapter.section: " ".join(str(one.text) for one in chapter.told) for chapter in foretell(route)
    }
    assert "no one here knows who you are" in sections[Section.NAME]
    assert "the office knows it" in sections[Section.NAME]
    assert "your boss may guess" in sections[Section.SEES]
    assert "No one can promise that there will be no punishment" in sections[Section.LIMITS]
    assert "911" in sections[Section.LIMITS]
    assert str(KEPT[route].months) in sections[Section.KEPT]


@pytest.mark.parametrize("route", [Route.COMPLAINT, Route.CONTRACT, Route.UNION_RIGHTS])
def test_whoever_was_dismissed_learns_of_the_two_months_and_that_they_go_on(route: Route) -> None:
    assert sentence(route, "2 months").mark is Mark.V
    assert sentence(route, "goes on while we read").mark is Mark.P


def test_every_clause_that_is_named_stands_in_the_law_room() -> None:
    assert {row for one in ALL for row in one.rows} <= set(CLAUSES)


def test_a_sentence_is_never_surer_than_what_it_rests_on() -> None:
    for one in ALL:
        for row in one.rows:
            assert one.mark is not None
            assert one.mark.weakness >= CLAUSES[row].mark.weakness


@pytest.mark.parametrize("one", ALL, ids=range(len(ALL)))
def test_r11_each_sentence_is_easy_to_read_in_spanish(one: Grounded) -> None:
    with override("es"):
        spanish = str(one.text)
    assert spanish != str(one.text)
    assert ease(spanish) >= 60
    found = count(spanish)
    assert found.words / found.sentences <= 25


@pytest.mark.parametrize("language", ["es", "fr"])
def test_every_sentence_is_told_in_the_other_languages(language: str) -> None:
    english = [str(one.text) for one in ALL]
    with override(language):
        others = [str(one.text) for one in ALL]
    assert not set(english) & set(others)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("trabajo", 3),
        ("país", 2),
        ("aéreo", 4),
        ("ciudad", 2),
        ("queja", 2),
        ("guerra", 2),
        ("día", 2),
        ("muy", 1),
        ("y", 1),
        ("reunión", 2),
        ("vergüenza", 3),
        ("poeta", 3),
        ("mayo", 2),
    ],
)
def test_syllables_are_counted_as_they_are_spoken(word: str, number: int) -> None:
    assert syllables(word) == number


def test_the_scale_tells_what_offices_write_from_what_people_say() -> None:
    office = (
        "La autoridad competente determinará, con fundamento en las disposiciones reglamentarias aplicables, la "
        "procedencia de la solicitud presentada por la persona promovente."
    )
    assert ease(office) < 20
    assert ease("La oficina le dice que ya tiene su reporte.") > 80
    assert count("Tiene 72 horas. Son tres días.").words == 8
