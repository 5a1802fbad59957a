"""A made-up petition with every part filled."""

import pytest

from pliego.petitions import Petition, answered, with_item


@pytest.fixture
def whole() -> Petition:
    """A petition under Annex 31-A in which nothing is left empty. All names are made up."""
    petition = Petition()
    for path, value in {
        "coverage.between_us_and_mexico": "yes",
        "coverage.good_faith_basis": "yes",
        "coverage.facility_in_mexico": "yes",
        "coverage.law_complies_with_annex_23_a": "yes",
        "coverage.conduct_since_2020_07_01": "yes",
        "coverage.priority_sector": "yes",
        "coverage.traded_between_parties": "yes",
        "facility.legal_name": "Ejes del Norte, S.A. de C.V.",
        "facility.local_name": "La Ejera",
        "facility.owner": "Northern Axles",
        "facility.address": "Avenida Cuatro 12, Parque Industrial Poniente",
        "facility.municipality": "Frontera",
        "facility.state": "Coahuila",
        "facility.activity": "Fabricación de ejes",
        "facility.products": "Ejes para camiones",
        "facility.brands": "Northern",
        "facility.exports": "Salen camiones a Laredo cada noche.",
        "facility.workers": "800",
        "facility.landmark": "Frente al tanque de agua",
        "relief_sought": "no",
        "bodies_sought": "no",
        "asks": "Que regresen las personas despedidas.",
        "representative.name": "Ernestina Villalpando",
        "representative.organization": "Centro de Asesoría Laboral",
        "representative.authority": "Carta poder del 2 de mayo de 2024",
        "representative.email": "villalpando@example.org",
    }.items():
        petition = answered(petition, path, value)
    petition = with_item(
        petition,
        "petitioners",
        0,
        {
            "name": "Hortensia Quiñones Mata",
            "relation": "trabaja ahí",
            "country": "México",
            "address": "Calle Olmo 77, Frontera",
            "email": "hortensia@example.org",
            "phone": "+52 866 555 0199",
        },
    )
    petition = with_item(
        petition,
        "petitioners",
        1,
        {"who": "organization", "name": "Sindicato Libre de Ejeros", "relation": "sindicato"},
    )
    petition = with_item(
        petition,
        "allegations",
        0,
        {
            "what": "El gerente dijo a HORTENSIA que quien firmara con el sindicato perdería el empleo.\n"
            "Lo oyó también Baltazar. Ella le marcó desde el 8665550199.",
            "when": "2024-05-15",
            "where": "Comedor, turno de noche",
            "by_role": "gerente de personal",
            "by_name": "Rodolfo Arizmendi",
            "witnesses": "Baltazar Uribe\nEulalia Pons",
        },
    )
    petition = with_item(
        petition,
        "allegations.0.evidence",
        0,
        {"title": "Grabación", "kind": "audio", "kept": "La tiene Eulalia"},
    )
    petition = with_item(
        petition,
        "allegations",
        1,
        {
            "what": "Se despidió a cinco personas que repartían volantes.",
            "when": "2024-06",
            "where": "Puerta 2",
            "by_role": "dirección",
            "witnesses": "Eulalia Pons",
        },
        office_only=["where"],
    )
    return with_item(
        petition,
        "laws",
        0,
        {"title": "Ley Federal del Trabajo, artículo 133", "how": "Se castiga por organizarse."},
    )
