"""A petition on a real case, built from empty out of the public record, to both documents in both languages."""

import csv
from importlib.resources import files

import pytest

from pliego.law.admissibility import Verdict
from pliego.law.clauses import Language
from pliego.law.days import day
from pliego.petitions import Version, as_docx, as_pdf, coverage_of, guideline_on
from tests.petitions.manufacturas_vu import BY_LANGUAGE, built
from tests.petitions.reading import docx_text, pdf_text, squeezed

FILED = day("2022-06-16")


def recorded() -> dict[str, str]:
    """The row of the case in the tables of the docket room."""
    text = files("pliego.docket").joinpath("data/rrm_cases.csv").read_text(encoding="utf-8")
    return next(row for row in csv.DictReader(text.splitlines()) if row["case_id"] == "manufacturas-vu-2022")


def test_it_says_what_the_record_says() -> None:
    row, petition = recorded(), built("en")
    assert petition.facility.legal_name.text == row["facility_legal"]
    assert petition.facility.owner.text == row["parent_company"]
    assert (petition.facility.state.text, petition.facility.municipality.text) == (
        row["state"],
        row["municipality"],
    )
    assert petition.facility.products.text == row["product"]
    assert [one.name.text for one in petition.petitioners] == row["petitioners"].split("|")
    assert row["petition_date"] == "2022-06-16"
    assert len(petition.allegations) == len(row["allegations"].split("|"))
    (source,) = {shown.title.text.split(", ")[1] for one in petition.allegations for shown in one.evidence}
    assert source in row["source_urls"].split("|")


def test_what_the_record_does_not_say_leaves_coverage_open() -> None:
    assert coverage_of(built("es")).assessment.outcome is Verdict.UNSETTLED


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("version", Version)
def test_both_documents_tell_it_in_both_languages(language: str, version: Version) -> None:
    petition, told = built(language), BY_LANGUAGE[language]
    chosen = (petition, Language(language), version, guideline_on(petition.instrument, FILED), FILED)
    for text in (squeezed(pdf_text(as_pdf(*chosen))), squeezed(docx_text(as_docx(*chosen)))):
        for said in (
            *told.values(),
            "Manufacturas VU, S. de R.L. de C.V.",
            "La Liga Sindical Obrera Mexicana",
            "E1",
        ):
            assert squeezed(said) in text, said
        assert squeezed({"es": "30 de junio de 2020", "en": "30 June 2020"}[language]) in text
