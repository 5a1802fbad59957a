"""A petition on a real case is built from empty through the pages, to its papers and to the office."""

import re

import pytest

from pliego.reports.queries import by_receipt
from tests.petitions.manufacturas_vu import ANSWERS, BY_LANGUAGE, built
from tests.petitions.reading import docx_text, pdf_text, squeezed
from tests.support.intake import Receiving, exhibits, receiving
from tests.support.petitions import Petitioner

__all__ = ["exhibits", "receiving"]

pytestmark = pytest.mark.django_db


def told(language: str) -> dict[str, dict[str, str]]:
    """What the public record says of the case, by the path of the question that asks for it."""
    words = BY_LANGUAGE[language]
    single = {**ANSWERS, "facility.activity": words["activity"], "facility.products": words["products"]}
    evidence = {"title": words["press"], "kind": "public_source"}
    return {
        **{path: {"value": value} for path, value in single.items()},
        "allegations": {"what": words["favored"], "when": words["when"], "more": "1"},
        "allegations.0.evidence": evidence,
        "allegations.1.evidence": evidence,
        "petitioners": {
            "who": "organization", "name": "La Liga Sindical Obrera Mexicana", "relation": words["organization"],
            "more": "1",
        },
    }  # fmt: skip


def build(language: str) -> Petitioner:
    """From the first page to the page of all parts."""
    ana = Petitioner(language)
    ana.start()
    answers = told(language)
    while ana.asked:
        asked = ana.asked
        ana.send(answers.get(asked, {"skip": "1"}))
        if asked == "allegations":
            ana.send({"what": BY_LANGUAGE[language]["vote"], "when": BY_LANGUAGE[language]["when"]})
            ana.go("text/next/")
        if asked == "petitioners":
            ana.send({
                "who": "organization", "name": "Comité Fronterizo de Obreras",
                "relation": BY_LANGUAGE[language]["organization"],
            })  # fmt: skip
            ana.go("text/next/")
    return ana


@pytest.mark.parametrize("language", ["es", "en"])
def test_from_empty_to_both_papers(language: str) -> None:
    ana = build(language)
    assert ana.path == f"/{language}/sheet/text/all/"
    whole = built(language)
    assert set(ana.petition.answers) == set(whole.answers)
    for part in ("facility", "petitioners", "allegations"):
        assert getattr(ana.petition, part) == getattr(whole, part)
    for form, reader in (("pdf", pdf_text), ("docx", docx_text)):
        answer = ana.paper(form=form, version="office", language=language)
        assert answer["Cache-Control"] == "no-store"
        assert re.fullmatch(
            rf'attachment; filename="pliego-1-{language}\.{form}"', answer["Content-Disposition"]
        )
        text = squeezed(reader(answer.content))
        for said in (*BY_LANGUAGE[language].values(), "Manufacturas VU, S. de R.L. de C.V."):
            assert squeezed(said) in text


def test_office_gets_it_by_the_way_of_every_report(receiving: Receiving) -> None:
    ana = build("es")
    ana.go("text/send/")
    assert receiving.office.name in ana.page
    ana.send({"place-sector": "auto_parts"})
    assert ana.path == "/es/sheet/look/"
    ana.see_words()
    ana.type_back()
    opened = by_receipt(ana.receipt)
    assert opened.content.petition
    assert (opened.report.route, opened.report.region, opened.report.sector) == (
        "union_rights", "MX-COA", "auto_parts",
    )  # fmt: skip
    place = opened.content.place
    assert (place.name, place.legal_name) == ("Manufacturas VU", "Manufacturas VU, S. de R.L. de C.V.")
    assert place.municipality == "05025"


def test_versions_stand_side_by_side_where_they_differ() -> None:
    ana = build("es")
    ana.go("text/part/2/1/1/")
    ana.send({"by_name": "Rodolfo Arizmendi"})
    page = ana.go("text/look/1/")
    assert page.count("Rodolfo Arizmendi") == 1
    assert "<mark>[confidencial: nombre de una persona]</mark>" in page
    assert page.count("Manufacturas VU, S. de R.L. de C.V.") == 1
