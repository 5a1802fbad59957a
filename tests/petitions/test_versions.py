"""R5: what is confidential stands nowhere in the public version, in no document made of it."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pliego.law.clauses import Language
from pliego.law.days import day
from pliego.petitions import (
    Gaps,
    Petition,
    Seen,
    Version,
    answered,
    as_docx,
    as_passages,
    as_pdf,
    office_version,
    public_version,
    secrets_of,
    with_item,
)
from pliego.petitions.guidelines import FINAL_2023
from pliego.petitions.versions import NOTES
from pliego.petitions.walk import entries
from tests.petitions.reading import docx_text, pdf_text, squeezed

PREPARED = day("2024-07-01")

WORD = st.text(st.characters(categories=["Lu", "Ll"], max_codepoint=0x24F), min_size=6, max_size=14)
"""Words of six letters or more, none of them a word of the document itself."""


def documents(petition: Petition, version: Version = Version.PUBLIC) -> list[str]:
    """The text of both documents, without spaces."""
    chosen = (petition, Language.ES, version, FINAL_2023, PREPARED, Gaps.LEFT_OUT)
    return [squeezed(pdf_text(as_pdf(*chosen))), squeezed(docx_text(as_docx(*chosen)))]


def test_names_contacts_and_marked_words_are_left_out(whole: Petition) -> None:
    hidden = [
        "Hortensia",
        "HORTENSIA",
        "Quiñones",
        "Baltazar",
        "Eulalia",
        "Pons",
        "Rodolfo",
        "Arizmendi",
        "Olmo",
        "Puerta 2",
    ]
    hidden += [
        "hortensia@example.org",
        "866 555 0199",
        "8665550199",
        "Villalpando",
        "villalpando@example.org",
    ]
    for text in documents(whole):
        assert not [word for word in hidden if squeezed(word) in text]
        assert squeezed("[confidencial: nombre de un testigo]") in text
    for text in documents(whole, Version.OFFICE):
        assert not [word for word in hidden if squeezed(word) not in text]


def test_evidence_has_the_same_numbers_in_both_versions(whole: Petition) -> None:
    for number in (0, 1):
        shown = {"title": f"Lista {number}", "kind": "document"}
        whole = with_item(whole, "allegations.1.evidence", number, shown, ["title"])
    for version in Version:
        chosen = (whole, Language.ES, version, FINAL_2023, PREPARED, Gaps.LEFT_OUT)
        assert squeezed("Pruebas E2, E3") in squeezed(pdf_text(as_pdf(*chosen)))


def test_what_is_public_stays(whole: Petition) -> None:
    for text in documents(whole):
        for word in (
            "Ejes del Norte, S.A. de C.V.",
            "Sindicato Libre de Ejeros",
            "gerente de personal",
            "15 de mayo de 2024",
        ):
            assert squeezed(word) in text


def test_the_name_of_an_organization_is_left_out_where_it_asks_for_that(whole: Petition) -> None:
    marked = with_item(whole, "petitioners", 1, {"name": "Sindicato Libre de Ejeros"}, ["name"])
    assert all(squeezed("Sindicato Libre de Ejeros") not in text for text in documents(marked))


def test_who_files_without_a_name_has_none_even_for_the_office() -> None:
    petition = with_item(Petition(), "petitioners", 0, {"naming": "anonymous", "name": "Hortensia Quiñones"})
    petition = with_item(petition, "allegations", 0, {"what": "Me dijeron: Hortensia, cuidado."})
    for text in documents(petition, Version.OFFICE):
        assert "Hortensia" not in text
        assert squeezed("Presenta sin dar su nombre") in text


def test_a_town_keeps_its_name_though_a_person_has_it() -> None:
    petition = answered(Petition(), "facility.municipality", "Guadalupe")
    petition = with_item(petition, "petitioners", 0, {"name": "Guadalupe Ríos"})
    petition = with_item(petition, "allegations", 0, {"what": "Amenazaron a Guadalupe."})
    shown = public_version(petition)
    assert shown.facility.municipality.text == "Guadalupe"
    assert "Guadalupe" not in shown.allegations[0].what.text


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("José Núñez", "jose  nunez"),
        ("José Núñez", "JOSÉ\nNÚÑEZ"),
        ("Ana", "(Ana)"),
        ("Li Wu", "Li Wu"),
        ("Straße", "STRASSE"),
        ("o\u0301scar", "Óscar"),
    ],
)
def test_a_name_is_found_whatever_its_case_accents_and_spaces(name: str, told: str) -> None:
    petition = with_item(Petition(), "petitioners", 0, {"name": name})
    petition = with_item(petition, "allegations", 0, {"what": f"x {told} y"})
    assert public_version(petition).allegations[0].what.text.startswith("x (" if "(" in told else "x [")
    assert public_version(petition).allegations[0].what.text.endswith(" y")


def test_a_short_name_is_not_taken_out_of_other_words() -> None:
    petition = with_item(Petition(), "petitioners", 0, {"name": "Ana"})
    petition = with_item(petition, "allegations", 0, {"what": "La semana pasada, Ana faltó."})
    assert public_version(petition).allegations[0].what.text.startswith("La semana pasada, [")


def told(petition: Petition, secret: str, place: int) -> Petition:
    """A petition that holds a secret in one of its places."""
    match place:
        case 0:
            return with_item(petition, "petitioners", 0, {"name": secret})
        case 1:
            return with_item(petition, "petitioners", 0, {"email": f"{secret}@example.org"})
        case 2:
            return answered(petition, "facility.products", secret, Seen.OFFICE)
        case 3:
            return with_item(petition, "allegations", 0, {"witnesses": secret})
        case 4:
            return with_item(petition, "allegations", 0, {"what": f"Dijo {secret}"}, ["what"])
        case 5:
            return with_item(petition, "laws", 0, {"title": secret}, ["title"])
    return answered(petition, "representative.name", secret)


def without_notes(petition: Petition) -> str:
    """All that is told, without what stands in place of secrets: those notes have words of their own."""
    whole = "\0".join(entry.text for entry, _place in entries(petition))
    for note in NOTES.values():
        whole = whole.replace(str(note), "\0")
    return whole


SECRETS = st.lists(st.tuples(WORD, st.integers(0, 6)), min_size=1, max_size=4)


@given(SECRETS, st.text(max_size=40))
def test_r5_no_secret_stands_in_the_public_version(secrets: list[tuple[str, int]], around: str) -> None:
    petition = with_item(Petition(), "allegations", 0, {"what": "dummy"})
    for secret, place in secrets:
        petition = told(petition, secret, place)
    everything = around.join(secret for secret, _ in secrets)
    petition = answered(petition, "facility.activity", everything)
    petition = answered(petition, "asks", everything.upper())
    hidden = secrets_of(petition)
    text = unicodedata.normalize("NFC", without_notes(public_version(petition))).casefold()
    assert hidden
    assert not [one for one in hidden if one.casefold() in text]


@settings(max_examples=4)
@given(SECRETS)
def test_r5_no_secret_stands_in_a_public_document(secrets: list[tuple[str, int]]) -> None:
    petition = with_item(Petition(), "allegations", 0, {"what": "dummy"})
    for secret, place in secrets:
        petition = told(petition, secret, place)
    petition = answered(petition, "asks", " y ".join(secret for secret, _ in secrets))
    hidden = {squeezed(one) for one in secrets_of(petition)}
    for text in documents(petition):
        assert not [one for one in hidden if one in text]


def test_the_passages_of_a_page_leave_the_same_out_and_escape_the_rest(whole: Petition) -> None:
    petition = answered(whole, "asks", "<script>Hortensia</script>")
    shown = as_passages(petition, Language.ES, Version.PUBLIC, FINAL_2023, PREPARED)
    text = "".join(f"{one.title}{one.html}" for one in shown)
    assert not [one for one in secrets_of(petition) if one in text]
    assert "&lt;script&gt;[confidencial: nombre de un peticionario]&lt;/script&gt;" in text


def test_office_version_of_named_petitioners_is_the_petition_itself(whole: Petition) -> None:
    assert office_version(whole) == whole
