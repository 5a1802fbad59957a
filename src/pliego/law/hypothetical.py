"""Ten hypothetical facilities in the United States: no such plant, no such allegation, made to try the rules.

All facilities on the docket are in Mexico, so a change of what is asked of facilities in the United States
changes no case there. These show what it would change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pliego.law.clauses import Paraphrase
from pliego.law.days import Span, day
from pliego.law.differences import Comparison, compare
from pliego.law.procedures import USMCA_31_A
from pliego.law.record import Completeness, Event, FactClaim, Record
from pliego.law.reforms import SYMMETRY, Reform

ASKED_ON: Final = day("2026-03-02")
"""The day on which Mexico would have asked for the review in each of them."""


@dataclass(frozen=True, slots=True)
class Hypothetical:
    """A made-up facility: what it is, and what is supposed of it."""

    id: str
    title: Paraphrase
    facts: tuple[tuple[str, str], ...]

    @property
    def record(self) -> Record:
        """A complete record: Mexico asks for a review, and nothing else is on it."""
        asked = Event("asked", "request", Span(ASKED_ON, ASKED_ON))
        facts = {name: FactClaim(name, value) for name, value in (*_ALIKE, *self.facts)}
        return Record((asked,), facts, Completeness.COMPLETE, prior_findings=())


_ALIKE: Final = (
    ("between_us_and_mexico", "yes"),
    ("in_territory", "yes"),
    ("facility_in_mexico", "no"),
    ("good_faith_basis", "yes"),
    ("conduct_since_2020_07_01", "yes"),
)
"""What is supposed of all ten."""


def _facility(number: int, en: str, es: str, fr: str, **facts: str) -> Hypothetical:
    return Hypothetical(f"hypothetical-{number}", Paraphrase(en=en, es=es, fr=fr), tuple(facts.items()))


HYPOTHETICAL: Final = (
    _facility(
        1, "Car assembly plant, no order of the Board", "Planta de ensamble de autos, sin orden de la Junta",
        "Usine d'assemblage d'automobiles, sans ordonnance du Board",
        priority_sector="yes", traded_between_parties="yes", enforced_order="no",
    ),
    _facility(
        2, "Car assembly plant, order enforced", "Planta de ensamble de autos, orden ejecutada",
        "Usine d'assemblage d'automobiles, ordonnance exécutée",
        priority_sector="yes", traded_between_parties="yes", enforced_order="yes",
    ),
    _facility(
        3, "Auto parts plant, complaint pending before the Board",
        "Planta de autopartes, queja pendiente ante la Junta",
        "Usine de pièces automobiles, plainte en instance devant le Board",
        priority_sector="yes", traded_between_parties="yes", enforced_order="no",
    ),
    _facility(
        4, "Poultry plant that exports, no order", "Planta avícola que exporta, sin orden",
        "Abattoir de volaille exportateur, sans ordonnance",
        priority_sector="yes", traded_between_parties="yes", enforced_order="no",
    ),
    _facility(
        5, "Aircraft parts plant, whether an order is enforced is not known",
        "Planta de partes de aviones, no se sabe si hay orden ejecutada",
        "Usine de pièces d'avions, on ignore s'il y a une ordonnance exécutée",
        priority_sector="yes", traded_between_parties="yes",
    ),
    _facility(
        6, "Call center that serves Mexico, no order", "Centro de llamadas que atiende a México, sin orden",
        "Centre d'appels qui sert le Mexique, sans ordonnance",
        priority_sector="yes", traded_between_parties="yes", enforced_order="no",
    ),
    _facility(
        7, "Steel mill that competes with imports, no order",
        "Acería que compite con importaciones, sin orden",
        "Aciérie en concurrence avec des importations, sans ordonnance",
        priority_sector="yes", traded_between_parties="no", competes="yes", enforced_order="no",
    ),
    _facility(
        8, "Local bakery without trade or competition across the border, no order",
        "Panadería local sin comercio ni competencia a través de la frontera, sin orden",
        "Boulangerie locale sans commerce ni concurrence transfrontaliers, sans ordonnance",
        priority_sector="yes", traded_between_parties="no", competes="no", enforced_order="no",
    ),
    _facility(
        9, "Warehouse, whether its work belongs to a priority sector is disputed, no order",
        "Almacén, se discute si su trabajo es de un sector prioritario, sin orden",
        "Entrepôt dont l'appartenance à un secteur prioritaire est contestée, sans ordonnance",
        traded_between_parties="yes", enforced_order="no",
    ),
    _facility(
        10, "Copper mine, order enforced", "Mina de cobre, orden ejecutada",
        "Mine de cuivre, ordonnance exécutée",
        priority_sector="yes", traded_between_parties="yes", enforced_order="yes",
    ),
)  # fmt: skip
"""The ten. Their words say what is supposed; none is anybody's plant."""


def under(reform: Reform) -> tuple[tuple[Hypothetical, Comparison], ...]:
    """Each of the ten with what a reform would change for it; none for a reform that is not about such facilities."""
    if reform is not SYMMETRY:
        return ()
    return tuple((one, compare(reform, (USMCA_31_A,), one.id, one.record, ASKED_ON)) for one in HYPOTHETICAL)
