"""What of a place is missing is told kindly, the most helpful first; nothing is required."""

import re
from dataclasses import replace

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from pliego.reports.address import Found, Part, findable
from pliego.reports.content import Place
from tests.support.reading import ease

WHOLE = Place(
    name="La de las llantas",
    legal_name="Llantas del Bajío, S.A.",
    street="Carretera a Silao",
    number="120",
    neighbourhood="Parque Industrial Las Colinas",
    postcode="36270",
    landmark="Junto a la gasolinera",
    directions="El camión de la ruta 3 para enfrente",
    region="MX-GUA",
    municipality="11037",
)
BARE = Place(
    name="La de las llantas", region="MX-GUA", municipality="11037", landmark="Junto a la gasolinera"
)

PARTS = (
    "name", "legal_name", "street", "number", "neighbourhood", "postcode", "landmark", "directions", "region",
    "municipality",
)  # fmt: skip
PLACES = st.builds(Place, **{part: st.sampled_from(["", " ", "algo"]) for part in PARTS})


def test_a_whole_address_lacks_nothing() -> None:
    found = findable(WHOLE)
    assert (found.found, found.missing, found.more) == (Found.YES, (), ())


def test_a_name_a_town_and_a_landmark_are_enough_and_the_rest_is_only_good_to_know() -> None:
    found = findable(BARE)
    assert found.found is Found.YES
    assert found.missing == ()
    assert found.more == (Part.STREET, Part.NUMBER, Part.NEIGHBOURHOOD, Part.LEGAL_NAME, Part.POSTCODE)


def test_of_an_empty_place_the_state_comes_first() -> None:
    found = findable(Place())
    assert found.found is Found.NOT_YET
    assert found.missing == (Part.STATE, Part.MUNICIPALITY, Part.STREET, Part.NEARBY, Part.NAME)


@pytest.mark.parametrize(
    ("place", "missing"),
    [
        (replace(BARE, name=""), (Part.NAME,)),
        (replace(BARE, municipality=""), (Part.MUNICIPALITY,)),
        (replace(BARE, municipality="", region=""), (Part.STATE, Part.MUNICIPALITY)),
        (replace(BARE, landmark=""), (Part.STREET, Part.NEARBY)),
        (replace(BARE, landmark="", street="Juárez"), (Part.NUMBER, Part.NEARBY)),
        (replace(BARE, landmark="   "), (Part.STREET, Part.NEARBY)),
    ],
)
def test_with_one_of_the_three_lacking_it_is_almost_enough(place: Place, missing: tuple[Part, ...]) -> None:
    found = findable(place)
    assert (found.found, found.missing) == (Found.ALMOST, missing)


@pytest.mark.parametrize(
    "place",
    [
        replace(BARE, municipality="", region="", postcode="36270"),
        replace(BARE, name="", legal_name="Llantas del Bajío, S.A."),
        replace(BARE, landmark="", directions="Frente a la primaria"),
        replace(BARE, landmark="", street="Juárez", number="12"),
    ],
)
def test_each_of_the_three_can_be_said_in_more_than_one_way(place: Place) -> None:
    assert findable(place).found is Found.YES


@given(place=PLACES)
def test_what_is_missing_is_never_told_twice(place: Place) -> None:
    found = findable(place)
    told = (*found.missing, *found.more)
    assert len(set(told)) == len(told)
    assert (found.found is Found.YES) is (not found.missing)


@given(place=PLACES, part=st.sampled_from(PARTS))
def test_saying_more_never_makes_a_place_harder_to_find(place: Place, part: str) -> None:
    order = list(Found)
    fuller = replace(place, **{part: "algo"})
    assert order.index(findable(fuller).found) >= order.index(findable(place).found)


@pytest.mark.parametrize("one", [*Part, *Found])
@pytest.mark.parametrize(
    ("language", "blame"),
    [("es", "obligatori|debe|error|incompleto"), ("en", "required|must|error|incomplete")],
)
def test_every_part_and_answer_has_words_without_blame(one: Part | Found, language: str, blame: str) -> None:
    with override(language):
        words = str(one.words)
    assert words.endswith(".")
    assert not re.search(blame, words.lower())


@pytest.mark.parametrize("one", [*Part, *Found])
def test_r11_what_would_help_is_easy_to_read_in_spanish(one: Part | Found) -> None:
    with override("es"):
        assert ease(str(one.words)) >= 60
