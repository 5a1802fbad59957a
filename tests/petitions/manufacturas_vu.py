"""A petition built from empty out of what the public record says of one real case, and nothing else.

Manufacturas VU, Piedras Negras, 2022: `rrm_cases.csv` and `rrm_case_events.csv` of the docket room hold these facts
with their sources. What that record does not say stays unanswered here.
"""

from pliego.petitions import Petition, answered, with_item

PRESS = "https://mexicobusiness.news/automotive/news/mexican-workers-file-petition-against-vu-manufacturing"

ANSWERS = {
    "coverage.between_us_and_mexico": "yes",
    "coverage.facility_in_mexico": "yes",
    "coverage.priority_sector": "yes",
    "coverage.conduct_since_2020_07_01": "yes",
    "coverage.good_faith_basis": "yes",
    "facility.legal_name": "Manufacturas VU, S. de R.L. de C.V.",
    "facility.local_name": "Manufacturas VU",
    "facility.owner": "VU Manufacturing",
    "facility.municipality": "Piedras Negras",
    "facility.state": "Coahuila",
}

BY_LANGUAGE = {
    "es": {
        "activity": "Fabricación de autopartes",
        "products": "Descansabrazos y molduras de puertas",
        "favored": "Se alega que la empresa favoreció a un sindicato frente a otro.",
        "vote": "Se alega que se interfirió en la votación con la que los trabajadores eligen a quien los representa.",
        "when": "antes del 16 de junio de 2022, fecha de la nota de prensa",
        "press": f"Nota de prensa del 16 de junio de 2022, {PRESS}",
        "organization": "Organización de trabajadores",
    },
    "en": {
        "activity": "Makes car parts",
        "products": "Armrests and door trim",
        "favored": "It is alleged that the company favored one union over another.",
        "vote": "It is alleged that the vote by which workers choose who represents them was interfered with.",
        "when": "before 16 June 2022, the day of the press report",
        "press": f"Press report of 16 June 2022, {PRESS}",
        "organization": "Organization of workers",
    },
}


def built(language: str) -> Petition:
    """The petition, from empty, in the language of whoever tells it."""
    told = BY_LANGUAGE[language]
    petition = Petition()
    for path, value in ANSWERS.items():
        petition = answered(petition, path, value)
    petition = answered(petition, "facility.activity", told["activity"])
    petition = answered(petition, "facility.products", told["products"])
    for number, what in enumerate(("favored", "vote")):
        petition = with_item(petition, "allegations", number, {"what": told[what], "when": told["when"]})
        shown = {"title": told["press"], "kind": "public_source"}
        petition = with_item(petition, f"allegations.{number}.evidence", 0, shown)
    for number, name in enumerate(("La Liga Sindical Obrera Mexicana", "Comité Fronterizo de Obreras")):
        organization = {"who": "organization", "name": name, "relation": told["organization"]}
        petition = with_item(petition, "petitioners", number, organization)
    return petition
