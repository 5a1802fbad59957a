"""A workplace is found by what people type of it, and not by what belongs to another."""

import pytest

from pliego.facilities.actions import add_facility, free_slug
from pliego.facilities.facts import FacilityFacts, Name, Place, StatedValue
from pliego.facilities.finding import MOST, find_facilities
from pliego.facilities.kinds import NameKind
from pliego.facilities.models import Facility
from pliego.law.record import Confidence

pytestmark = pytest.mark.django_db


def added(name: str, state: str = "Guanajuato", town: str = "Silao") -> Facility:
    """A workplace of that name there."""
    stated = StatedValue(name, "", Confidence.V)
    return add_facility(
        FacilityFacts(
            slug=free_slug(name),
            country="MX",
            sector="",
            names=(Name(NameKind.SHORT, stated),),
            places=(Place(state, town, "", Confidence.V),),
        )
    )


def found(asked: str) -> list[str]:
    return [facility.slug for facility in find_facilities(asked, Facility.objects.all())]


@pytest.mark.parametrize(
    "asked",
    [
        "Fundición",
        "FUNDICION ocampo",
        "ocampo fundicón",
        "fund monclova",
        "coahuila ocanpo",
        "fundición-ocampo",
    ],
)
def test_words_in_any_order_with_slips_and_without_accents_find_it(asked: str) -> None:
    added("Fundición Ocampo", "Coahuila", "Monclova")
    added("Textiles San Lorenzo")
    assert found(asked) == ["fundicion-ocampo"]


@pytest.mark.parametrize("asked", ["", "   ", "ocampo silao", "x" * 5000, "%", "\x00", "工場"])
def test_what_belongs_to_none_finds_none(asked: str) -> None:
    added("Fundición Ocampo", "Coahuila", "Monclova")
    assert found(asked) == []


def test_the_nearest_come_first_and_not_too_many() -> None:
    for _each in range(MOST + 3):
        added("Planta Norte")
    added("Planta Nortes")
    assert len(found("planta nortes")) == MOST
    assert found("planta nortes")[0] == "planta-nortes"


def test_no_two_workplaces_share_a_slug_and_each_leaves_room_for_a_year() -> None:
    slugs = [added(name).slug for name in ("Planta", "Planta", "planta", "x" * 300, "工場", "工厂")]
    assert len(set(slugs)) == len(slugs)
    assert max(map(len, slugs)) <= 90
