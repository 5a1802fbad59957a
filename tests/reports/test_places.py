"""States and municipalities are found by what people write."""

import csv

import pytest

from pliego.reports.places import (
    FOLDER,
    find_municipalities,
    find_state,
    municipalities,
    municipality,
    place_name,
    state,
    states,
)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Edomex", "MX-MEX"),
        ("EDO. DE MÉXICO", "MX-MEX"),
        ("edo. mex.", "MX-MEX"),
        ("CDMX", "MX-CMX"),
        ("cd. de mexico", "MX-CMX"),
        ("D. F.", "MX-CMX"),
        ("Distrito Federal", "MX-CMX"),
        ("Michoacán de Ocampo", "MX-MIC"),
        ("michoacan", "MX-MIC"),
        ("N. L.", "MX-NLE"),
        ("Q. Roo", "MX-ROO"),
        ("el estado de Chihuahua", "MX-CHH"),
        ("mx-chh", "MX-CHH"),
    ],
)
def test_a_state_is_found_by_the_ways_people_write_it(written: str, code: str) -> None:
    found = find_state(written)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("written", ["México", "", "Texas", "Cualquiera"])
def test_a_text_that_names_no_state_of_mexico_finds_none(written: str) -> None:
    assert find_state(written) is None


@pytest.mark.parametrize(("country", "code"), [("MX", "MX-NLE"), ("CA", "CA-NL"), ("US", None)])
def test_the_same_letters_name_another_state_in_another_country(country: str, code: str | None) -> None:
    found = find_state("N.L.", country)
    assert (found and found.code) == code


@pytest.mark.parametrize(
    ("written", "first"),
    [
        ("Cd. Juárez", "08037"),
        ("ciudad juarez", "08037"),
        ("Ciudad Obregón", "26018"),
        ("Ciudad del Carmen", "04003"),
        ("Cd. Victoria", "28041"),
        ("Silao", "11037"),
        ("NAUCALPAN", "15057"),
        ("Tlalnepantla", "15104"),
        ("alcaldía Iztapalapa", "09007"),
        ("Gral. Escobedo", "19021"),
        ("Sn. Luis Potosí", "24028"),
        ("Municipio de Villa de Reyes", "24050"),
    ],
)
def test_a_municipality_is_found_by_the_ways_people_write_it(written: str, first: str) -> None:
    assert find_municipalities(written)[0].code == first


def test_a_name_that_several_states_have_is_settled_by_the_state() -> None:
    assert {one.state for one in find_municipalities("Juárez")} >= {"MX-CHH", "MX-NLE", "MX-COA", "MX-CHP"}
    assert [one.code for one in find_municipalities("Juárez", "MX-NLE")] == ["19031"]


@pytest.mark.parametrize("written", ["", "   ", "Jua", "no such town", "--", "\x00"])
def test_half_a_name_or_none_finds_no_municipality(written: str) -> None:
    assert find_municipalities(written) == ()


def test_the_lists_are_whole() -> None:
    assert [len(states(country)) for country in ("MX", "US", "CA", "FR")] == [32, 52, 13, 0]
    assert sum(len(municipalities(one.code)) for one in states()) == 2478
    assert municipalities("US-TX") == ()


def test_mexico_city_has_its_present_name_and_its_boroughs() -> None:
    city = state("MX-CMX")
    assert city is not None
    assert city.name == "Ciudad de México"
    assert len(municipalities("MX-CMX")) == 16
    assert "Distrito Federal" not in {one.name for one in states()}


def test_each_state_has_the_digits_and_the_name_of_the_official_table() -> None:
    with (FOLDER / "municipalities.csv").open(encoding="utf-8") as lines:
        official = {row["state_code"]: row["state"] for row in csv.DictReader(lines)}
    assert {one.inegi for one in states()} == set(official)
    for one in states():
        assert official[one.inegi] in (one.name, *one.also) or one.code == "MX-MEX"


def test_states_stand_in_the_order_of_their_names_whatever_the_accents() -> None:
    names = [one.name for one in states()]
    assert names.index("Ciudad de México") < names.index("Coahuila") < names.index("Estado de México")
    assert names[0] == "Aguascalientes"
    assert names[-1] == "Zacatecas"


def test_a_place_is_written_with_what_is_known_of_it() -> None:
    assert place_name("MX-CHH", "08037") == "Juárez, Chihuahua"
    assert place_name("MX-CHH") == "Chihuahua"
    assert place_name("") == ""
    assert municipality("99999") is None
