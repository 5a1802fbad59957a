"""The directory says what the latest tables say, and how well each name, place and owner is known."""

import pytest
from django.db import IntegrityError, transaction

from pliego.facilities.actions import company_slug, write_directory
from pliego.facilities.facts import FacilityFacts, Name, Owner, Place, StatedValue
from pliego.facilities.kinds import NameKind
from pliego.facilities.models import Company, Facility, FacilityName, FacilityPlace, Ownership
from pliego.facilities.queries import display_name
from pliego.law.record import Confidence

A, B = "https://example.org/a", "https://example.org/b"
V, D, M = Confidence.V, Confidence.D, Confidence.M


def facts(
    names: tuple[Name, ...] = (), places: tuple[Place, ...] = (), owners: tuple[Owner, ...] = ()
) -> FacilityFacts:
    return FacilityFacts("planta", "MX", "auto_parts", names, places, owners)


def short(text: str, confidence: Confidence = V, source: str = A) -> Name:
    return Name(NameKind.SHORT, StatedValue(text, source, confidence))


def legal(text: str) -> Name:
    return Name(NameKind.LEGAL, StatedValue(text, A, V))


def test_writing_twice_is_the_same_as_once(db: None) -> None:
    owner = Owner(StatedValue("Norte Corp", A, V), StatedValue("JP", "", M))
    said = [facts((short("Planta"), legal("Planta S.A.")), (Place("Coahuila", "Frontera", A, V),), (owner,))]
    write_directory(said)
    rows = [sorted(model.objects.values_list("pk")) for model in (FacilityName, FacilityPlace, Ownership)]
    write_directory(said)
    assert rows == [
        sorted(model.objects.values_list("pk")) for model in (FacilityName, FacilityPlace, Ownership)
    ]


def test_a_name_that_is_no_longer_said_is_gone(db: None) -> None:
    write_directory([facts((short("Plnata"),))])
    write_directory([facts((short("Planta"),))])
    assert [name.name for name in FacilityName.objects.all()] == ["Planta"]


def test_other_facilities_are_left_alone(db: None) -> None:
    write_directory([FacilityFacts("mina", "MX", "mining", (short("Mina"),))])
    write_directory([facts((short("Planta"),))])
    assert {name.name for name in FacilityName.objects.all()} == {"Mina", "Planta"}


@pytest.mark.parametrize("order", [1, -1])
def test_the_better_known_of_two_equal_names_stands(db: None, order: int) -> None:
    names = (short("Planta", D, A), short("Planta", V, B))[::order]
    write_directory([facts(names)])
    name = FacilityName.objects.get()
    assert (name.source_url, name.confidence) == (B, "V")


def test_a_facility_may_lie_in_several_places(db: None) -> None:
    places = (
        Place("Nuevo León", "Marín", A, V),
        Place("Nuevo León", "Pesquería", A, V),
        Place("Durango", "", A, D),
    )
    write_directory([facts(places=places)])
    assert {str(place) for place in FacilityPlace.objects.all()} == {
        "Marín, Nuevo León",
        "Pesquería, Nuevo León",
        "Durango",
    }


def test_a_place_is_somewhere(db: None) -> None:
    facility = Facility.objects.create(slug="planta", country="MX")
    with pytest.raises(IntegrityError), transaction.atomic():
        FacilityPlace.objects.create(facility=facility, confidence="V")


def test_the_country_of_a_company_has_a_source_of_its_own(db: None) -> None:
    company = StatedValue("Norte Corp", A, V)
    write_directory([facts(owners=(Owner(company, None), Owner(company, StatedValue("JP", "", M))))])
    found = Company.objects.get()
    assert (found.country, found.country_source_url, found.country_confidence) == ("JP", "", "M")
    assert Ownership.objects.get().confidence == "V"


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        ((legal("Planta S.A."), short("Planta")), "Planta"),
        ((short("Plant", M), short("Planta", V)), "Planta"),
        ((legal("Planta S.A."),), "Planta S.A."),
        ((), "planta"),
    ],
)
def test_a_page_is_headed_by_the_short_and_best_known_name(
    db: None, names: tuple[Name, ...], shown: str
) -> None:
    write_directory([facts(names)])
    assert display_name(Facility.objects.get()) == shown


@pytest.mark.parametrize("name", ["Bader GmbH & Co. KG", "Grupo México", "日本電気", "😀", "a" * 300])
def test_any_company_has_a_slug_that_fits(name: str) -> None:
    slug = company_slug(name)
    assert slug
    assert len(slug) <= 100
    assert slug.isascii()


def test_companies_without_latin_letters_are_told_apart(db: None) -> None:
    owners = tuple(Owner(StatedValue(name, A, V), None) for name in ("日本電気", "三菱電機"))
    write_directory([facts(owners=owners)])
    assert Company.objects.count() == 2
