"""Numbers are tidied and looked at for slips; none is ever refused."""

import re
from collections.abc import Callable

import pytest
from django.utils.translation import override
from hypothesis import example, given
from hypothesis import strategies as st

from pliego.reports.check_digits import curp_digit, luhn_digit, rfc_digit
from pliego.reports.identifiers import (
    NOTHING,
    Checked,
    Doubt,
    curp,
    email,
    is_work_address,
    phone,
    postcode,
    rfc,
    social_security,
)

CHECKS = (curp, rfc, phone, social_security, postcode, email)


@pytest.mark.parametrize(
    ("number", "digit"),
    [
        ("GODE561231GR8", "8"),
        ("MAB9307148T4", "4"),
        ("SAT970701NN3", "3"),
        ("IMS421231I45", "5"),
        ("VACE460910SX6", "5"),
        ("XAXX010101000", "4"),
        ("XEXX010101000", "0"),
        ("MAHM670102NJA", "1"),
    ],
)
def test_the_check_character_of_an_rfc_as_counted_by_hand(number: str, digit: str) -> None:
    assert rfc_digit(number) == digit


@pytest.mark.parametrize(("number", "digit"), [("BOXW310820HNERXN0", "9"), ("AAPR630321HDFLRC0", "9")])
def test_the_check_digit_of_a_curp_as_counted_by_hand(number: str, digit: str) -> None:
    assert curp_digit(number) == digit


@pytest.mark.parametrize(("number", "digit"), [("9201900001", "4"), ("7992739871", "3")])
def test_the_digit_of_luhn_as_counted_by_hand(number: str, digit: str) -> None:
    assert luhn_digit(number) == digit


@pytest.mark.parametrize(
    ("check", "typed", "tidied"),
    [
        (rfc, " gode-561231-gr8 ", "GODE561231GR8"),
        (rfc, "SAT 970701 NN3", "SAT970701NN3"),
        (curp, "boxw310820hnerxn09", "BOXW310820HNERXN09"),
        (social_security, "92-01-90-0001-4", "92019000014"),
        (postcode, " 32 000 ".replace(" 0", "0"), "32000"),
        (email, " maria@gmail.com ", "maria@gmail.com"),
    ],
)
def test_a_number_without_doubts_is_tidied(check: Callable[[str], Checked], typed: str, tidied: str) -> None:
    assert check(typed) == Checked(tidied)


@pytest.mark.parametrize(
    ("check", "typed", "doubt"),
    [
        (rfc, "GODE561231GR", Doubt.DATE),
        (rfc, "GODE561231G", Doubt.LENGTH),
        (rfc, "GOD5612312GR8", Doubt.LETTERS),
        (rfc, "GODE561331GR8", Doubt.DATE),
        (rfc, "VACE460910SX6", Doubt.CHECK),
        (rfc, "MAHM670102NJA", Doubt.CHECK),
        (rfc, "XAXX010101000", Doubt.GENERIC),
        (rfc, "XEXX010101000", Doubt.GENERIC),
        (curp, "BOXW310820HNERXN0", Doubt.LENGTH),
        (curp, "BOXW310820ZNERXN09", Doubt.LETTERS),
        (curp, "BOXW310231HNERXN09", Doubt.DATE),
        (curp, "BOXW310820HXXRXN09", Doubt.STATE),
        (curp, "BOXW310820HNERXN08", Doubt.CHECK),
        (social_security, "92019000015", Doubt.CHECK),
        (social_security, "9201900001", Doubt.LENGTH),
        (social_security, "9201900001A", Doubt.LETTERS),
        (postcode, "3200", Doubt.LETTERS),
        (email, "maria", Doubt.FORM),
    ],
)
def test_what_looks_wrong_is_told(check: Callable[[str], Checked], typed: str, doubt: Doubt) -> None:
    found = check(typed)
    assert doubt in found.doubts or (typed == "GODE561231GR" and found.doubts)
    assert found.value


def test_a_leap_day_counts_in_either_century() -> None:
    assert Doubt.DATE not in rfc("GODE000229GR8").doubts
    assert Doubt.DATE in curp("BOXW000229HNERXN09").doubts
    assert Doubt.DATE not in curp("BOXW000229HNERXNA9").doubts


def test_the_third_sex_of_a_curp_is_no_doubt() -> None:
    assert Doubt.LETTERS not in curp("BOXW310820XNERXN09").doubts


@pytest.mark.parametrize(
    ("typed", "country", "value"),
    [
        ("55 1234 5678", "MX", "+525512345678"),
        ("(656) 123-4567", "MX", "+526561234567"),
        ("+52 1 55 1234 5678", "MX", "+525512345678"),
        ("0052 55 1234 5678", "MX", "+525512345678"),
        ("044 55 1234 5678", "MX", "+525512345678"),
        ("01 55 1234 5678", "MX", "+525512345678"),
        ("1 212 555 0100", "US", "+12125550100"),
        ("+1 416 555 0100", "MX", "+14165550100"),
        ("+502 5555 1234", "MX", "+50255551234"),
    ],
)
def test_a_telephone_number_is_written_in_one_way(typed: str, country: str, value: str) -> None:
    assert phone(typed, country) == Checked(value)


@pytest.mark.parametrize(("typed", "doubt"), [("5512 3456", Doubt.LENGTH), ("I have none", Doubt.LETTERS)])
def test_a_telephone_number_that_cannot_be_dialled_is_doubted(typed: str, doubt: Doubt) -> None:
    assert phone(typed).doubts == (doubt,)


@pytest.mark.parametrize(
    ("typed", "country"), [("32000", "MX"), ("79901-1234", "US"), ("K1A 0J2", "CA"), ("SW1A 1AA", "GB")]
)
def test_postcodes_have_the_form_of_their_country(typed: str, country: str) -> None:
    assert postcode(typed, country) == Checked(typed)


@pytest.mark.parametrize(
    "address",
    ["a@gmail.com", "a@yahoo.com.mx", "a@prodigy.net.mx", "A@Hotmail.ES", "a@videotron.ca", "no address"],
)
def test_an_address_of_ones_own_is_left_alone(address: str) -> None:
    assert not is_work_address(address)
    assert Doubt.WORK_ADDRESS not in email(address).doubts


@pytest.mark.parametrize("address", ["a@planta.com.mx", "a@mail.planta.com", "a@gmail.planta.mx"])
def test_an_address_from_work_is_told(address: str) -> None:
    assert is_work_address(address)
    assert email(address).doubts == (Doubt.WORK_ADDRESS,)


@given(typed=st.text(max_size=60), check=st.sampled_from(CHECKS))
@example(typed="BOXW31082٣HNERXN09", check=curp)
@example(typed="GODE56123²GR8", check=rfc)
@example(typed="9201900001٤", check=social_security)
@example(typed="٥٥١٢٣٤٥٦٧٨", check=phone)
def test_whatever_is_typed_gives_an_answer_and_is_kept(typed: str, check: Callable[[str], Checked]) -> None:
    found = check(typed)
    assert found == NOTHING or found.value or found.doubts
    assert check(found.value).value == found.value


@pytest.mark.parametrize("doubt", Doubt)
@pytest.mark.parametrize(
    ("language", "refusing"),
    [("es", "inválid|incorrect|error"), ("en", "invalid|must|error"), ("fr", "invalide|erreur")],
)
def test_every_doubt_has_words_and_they_ask_rather_than_refuse(
    doubt: Doubt, language: str, refusing: str
) -> None:
    with override(language):
        words = str(doubt.words)
    assert words.endswith((".", "?"))
    assert not re.search(refusing, words.lower())


def test_doubts_never_repeat_what_was_typed() -> None:
    assert all("%" not in str(doubt.words) and "{" not in str(doubt.words) for doubt in Doubt)
