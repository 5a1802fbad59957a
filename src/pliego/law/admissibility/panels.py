"""What governments and panels said on each test in the two panel proceedings whose determinations are public.

Each view stands under the name of whoever holds it, with its day, its sources and how well it was verified;
the words are ours. Determinations bind the case they decide; no rule read makes them bind another.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pliego.law.clauses import SOURCES, Paraphrase, Source
from pliego.law.marks import Mark


class Speaker(StrEnum):
    """Whose view it is. The first two are governments; workers, unions and firms are not parties."""

    UNITED_STATES = "united_states"
    MEXICO = "mexico"
    PANEL = "panel"


@dataclass(frozen=True, slots=True)
class Position:
    """What one speaker said on a point. `day` is an ISO date, or empty where none was read."""

    speaker: Speaker
    says: Paraphrase
    day: str
    mark: Mark
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class PanelView:
    """A point of one panel proceeding: the tests it bears on, as Annex 31-A calls them, and the positions, in order.

    `case` is its slug on the shipped docket, empty where that lacks it; `determined` and `published` are ISO dates.
    """

    case: str
    name: str
    annex: str
    determined: str
    determined_mark: Mark
    published: str
    tests: tuple[str, ...]
    point: Paraphrase
    positions: tuple[Position, ...]

    @property
    def silent(self) -> tuple[Speaker, ...]:
        """Those whose view on the point was not found in the sources read."""
        heard = {position.speaker for position in self.positions}
        return tuple(speaker for speaker in Speaker if speaker not in heard)


def _read(*keys: str) -> tuple[Source, ...]:
    return tuple(SOURCES[key] for key in keys)


_UNIVERSAL = Source(
    "UNIVERSAL-23", "El Universal, column on the first panel (Aug 2023)",
    "https://www.eluniversal.com.mx/opinion/ricardo-ramirez-hernandez/el-incierto-destino-del-mecanismo-laboral-del-t-mec/",
)  # fmt: skip
_ECON_23 = Source(
    "ECON-23", "El Economista, the first panel and Mexico's answer (22 Aug 2023)",
    "https://eleconomista.com.mx/empresas/Primer-panel-laboral-del-T-MEC-va-contra-mina-de-GMexico-20230822-0146.html",
)  # fmt: skip
_ADIARIO = Source(
    "ADIARIO-SM", "A Diario, the hearing on the mine, retelling El País",
    "https://www.adiario.mx/mexico/resuelto-por-mexico-y-eeuu-que-sigue-en-la-disputa-por-la-mina-san-martin/",
)  # fmt: skip
_FORTUNA = Source(
    "FORTUNA-SM", "Fortuna y Poder, quoting both Mexican ministries on the determination (2024)",
    "https://fortunaypoder.com/corporativos/panel-del-t-mec-concedio-la-razon-a-mexico-en-el-caso-de-mina-san-martin",
)  # fmt: skip
_ECON_25 = Source(
    "ECON-25c", "El Economista, what the Atento determination says of covered facilities (24 Aug 2025)",
    "https://www.eleconomista.com.mx/capital-humano/resolucion-panel-laboral-amplia-alcance-industrias-sujetas-revision-t-mec-20250824-774048.html",
)  # fmt: skip
_JORNADA = Source(
    "JORNADA-AT", "La Jornada, Mexico on the Atento determination (23 Aug 2025)",
    "https://www.jornada.com.mx/2025/08/23/politica/006n2pol?partner=rss",
)  # fmt: skip
_DOSSIER = Source(
    "USTR-AT25", "Release of the United States on the Atento determination, reprinted (Aug 2025)",
    "https://www.nationaldossier.com/usmca-panel-sides-with-us-in-atento-labor-127987",
)  # fmt: skip

_US, _MX, _PANEL = Speaker.UNITED_STATES, Speaker.MEXICO, Speaker.PANEL
_V, _P = Mark.V, Mark.P


def _san_martin(tests: tuple[str, ...], point: Paraphrase, *positions: Position) -> PanelView:
    return PanelView(
        "san-martin-mine-2023", "San Martín", "31-A", "2024-04-26", _V, "2024-05-13", tests, point, positions
    )


def _atento(tests: tuple[str, ...], point: Paraphrase, *positions: Position) -> PanelView:
    return PanelView("", "Atento Servicios", "31-A", "2025-07-04", _P, "2025-08-21", tests, point, positions)


PANEL_VIEWS: Final[tuple[PanelView, ...]] = (
    _san_martin(
        ("a.covered",),
        Paraphrase(
            en="Is a mine covered that is said not to export to the United States?",
            es="¿Está cubierta una mina de la que se dice que no exporta a Estados Unidos?",
            fr="Une mine dont on dit qu'elle n'exporte pas vers les États-Unis est-elle visée?",
        ),
        Position(
            _MX,
            Paraphrase(
                en="The mine is no covered facility; nothing shows that it exports to the United States. "
                "(Other sources date this answer 1 August.)",
                es="La mina no es una instalación cubierta; nada muestra que exporte a Estados Unidos. "
                "(Otras fuentes fechan esta respuesta el 1 de agosto.)",
                fr="La mine n'est pas une installation visée; rien ne montre qu'elle exporte vers les "
                "États-Unis. (D'autres sources datent cette réponse du 1er août.)",
            ),
            "2023-07-31", _V, (*_read("IELP-23", "IELP-24"), _UNIVERSAL, _ECON_23),
        ),
        Position(
            _US,
            Paraphrase(
                en="The mine is covered, because its minerals are sold in the United States. (Said at the "
                "hearing, as retold in the press.)",
                es="La mina está cubierta, pues sus minerales se venden en Estados Unidos. (Dicho en la "
                "audiencia, según la prensa.)",
                fr="La mine est visée, car ses minerais se vendent aux États-Unis. (Dit à l'audience, selon "
                "la presse.)",
            ),
            "", _P, (_ADIARIO,),
        ),
        Position(
            _PANEL,
            Paraphrase(
                en="It treated the mine as a covered facility.",
                es="Trató la mina como instalación cubierta.",
                fr="Il a tenu la mine pour une installation visée.",
            ),
            "2024-04-26", _V, _read("KD-SM", "COURSE"),
        ),
    ),
    _san_martin(
        ("a.belief",),
        Paraphrase(
            en="Was there a denial of rights at the mine?",
            es="¿Hubo denegación de derechos en la mina?",
            fr="Y a-t-il eu déni de droits à la mine?",
        ),
        Position(
            _US,
            Paraphrase(
                en="There is a basis to believe so: the mine resumed work during a strike and bargained with "
                "a group that did not represent its workers.",
                es="Hay base para considerarlo: la mina reanudó labores durante una huelga y negoció con un "
                "grupo que no representaba a los trabajadores.",
                fr="Il y a des motifs de le croire : la mine a repris le travail durant une grève et négocié "
                "avec un groupe qui ne représentait pas ses travailleurs.",
            ),
            "2023-06-16", _V, _read("KD-SM", "WC-SM"),
        ),
        Position(
            _MX,
            Paraphrase(
                en="No: what took place lies before the agreement.",
                es="No: lo ocurrido es anterior al Tratado.",
                fr="Non : ce qui s'est produit est antérieur à l'Accord.",
            ),
            "2023-07-31", _V, _read("IELP-23", "IELP-24"),
        ),
        Position(
            _PANEL,
            Paraphrase(
                en="It decided on its jurisdiction and gave no view on the merits.",
                es="Resolvió sobre su competencia y no se pronunció sobre el fondo.",
                fr="Il a statué sur sa compétence et ne s'est pas prononcé sur le fond.",
            ),
            "2024-04-26", _V, _read("KD-SM"),
        ),
    ),
    _san_martin(
        ("a.legal_basis",),
        Paraphrase(
            en="Does the right rest on legislation that complies with Annex 23-A?",
            es="¿El derecho se funda en legislación que cumple con el Anexo 23-A?",
            fr="Le droit repose-t-il sur une législation conforme à l'annexe 23-A?",
        ),
        Position(
            _MX,
            Paraphrase(
                en="No: the alleged denial does not involve such legislation.",
                es="No: la denegación alegada no implica esa legislación.",
                fr="Non : le déni allégué ne met pas en jeu cette législation.",
            ),
            "2023-07-31", _V, _read("IELP-23", "IELP-24"),
        ),
        Position(
            _PANEL,
            Paraphrase(
                en="Only facts subject to the labor reform of 2019 count, and those presented were not "
                "(as both Mexican ministries report it).",
                es="Solo cuentan hechos sujetos a la reforma laboral de 2019, y los presentados no lo "
                "estaban (según informan las dos secretarías mexicanas).",
                fr="Seuls comptent des faits soumis à la réforme du travail de 2019, et ceux présentés ne "
                "l'étaient pas (selon les deux ministères mexicains).",
            ),
            "2024-04-26", _V, (*_read("KD-SM"), _FORTUNA),
        ),
    ),
    _san_martin(
        ("a.in_time",),
        Paraphrase(
            en="Does a dispute that began in 2007 fall within the agreement of 2020?",
            es="¿Entra en el Tratado de 2020 un conflicto iniciado en 2007?",
            fr="Un conflit né en 2007 relève-t-il de l'Accord de 2020?",
        ),
        Position(
            _MX,
            Paraphrase(
                en="No: the agreement does not reach back to facts before it entered into force.",
                es="No: el Tratado no es retroactivo a hechos anteriores a su entrada en vigor.",
                fr="Non : l'Accord ne remonte pas à des faits antérieurs à son entrée en vigueur.",
            ),
            "2023-07-31", _V, _read("IELP-23", "IELP-24"),
        ),
        Position(
            _US,
            Paraphrase(
                en="Yes: the matter goes on. (Said at the hearing, as retold in the press.)",
                es="Sí: el problema persiste. (Dicho en la audiencia, según la prensa.)",
                fr="Oui : le problème persiste. (Dit à l'audience, selon la presse.)",
            ),
            "", _P, (_ADIARIO,),
        ),
        Position(
            _PANEL,
            Paraphrase(
                en="A denial of rights can rest only on facts after the entry into force (as both Mexican "
                "ministries report it); the matter lies outside the mechanism.",
                es="La denegación de derechos solo puede imputarse a hechos posteriores a la entrada en "
                "vigor (según informan las dos secretarías mexicanas); el asunto queda fuera del mecanismo.",
                fr="Un déni de droits ne peut reposer que sur des faits postérieurs à l'entrée en vigueur "
                "(selon les deux ministères mexicains); l'affaire échappe au mécanisme.",
            ),
            "2024-04-26", _V, (*_read("KD-SM"), _FORTUNA),
        ),
    ),
    _atento(
        ("a.sector", "a.covered"),
        Paraphrase(
            en="Is a call center that serves a bank in Mexico covered?",
            es="¿Está cubierto un centro de llamadas que atiende a un banco en México?",
            fr="Un centre d'appels au service d'une banque au Mexique est-il visé?",
        ),
        Position(
            _MX,
            Paraphrase(
                en="No: call centers are not among the priority sectors listed in Annex 31-A.",
                es="No: los centros de llamadas no figuran entre los sectores prioritarios listados en el "
                "Anexo 31-A.",
                fr="Non : les centres d'appels ne figurent pas parmi les secteurs prioritaires énumérés à "
                "l'annexe 31-A.",
            ),
            "", _V, (_ECON_25,),
        ),
        Position(
            _US,
            Paraphrase(
                en="Yes: a facility is covered if its goods or services go to the United States or compete "
                "with firms there, whatever the sector.",
                es="Sí: está cubierta la instalación cuyas mercancías o servicios van a Estados Unidos o "
                "compiten con empresas de ese país, sea cual sea el sector.",
                fr="Oui : est visée l'installation dont les produits ou services vont aux États-Unis ou y "
                "concurrencent des entreprises, quel que soit le secteur.",
            ),
            "", _V, (_ECON_25,),
        ),
        Position(
            _PANEL,
            Paraphrase(
                en="Yes, by all three members: its service competes with one of the other Party. Export to the "
                "United States is not required.",
                es="Sí, por sus tres integrantes: su servicio compite con uno de la otra Parte. No se exige "
                "exportar a Estados Unidos.",
                fr="Oui, de l'avis des trois membres : son service concurrence celui de l'autre Partie. Il "
                "n'est pas exigé d'exporter vers les États-Unis.",
            ),
            "2025-08-21", _V, (*_read("IELP-25b", "ECON-25b"), _ECON_25),
        ),
        Position(
            _MX,
            Paraphrase(
                en="It disagrees: the panel did not take up all of its arguments, an objection to its "
                "jurisdiction among them.",
                es="No comparte la determinación: el panel no atendió todos sus argumentos, entre ellos una "
                "objeción jurisdiccional.",
                fr="Il n'est pas d'accord : le groupe spécial n'a pas examiné tous ses arguments, dont une "
                "objection à sa compétence.",
            ),
            "2025-08-22", _V, (_JORNADA,),
        ),
    ),
    _atento(
        ("a.belief",),
        Paraphrase(
            en="Was there a denial of rights, and was it cured?",
            es="¿Hubo denegación de derechos, y se subsanó?",
            fr="Y a-t-il eu déni de droits, et a-t-il été corrigé?",
        ),
        Position(
            _US,
            Paraphrase(
                en="The firm favored one union, dismissed organizers, and the cure is not complete.",
                es="La empresa favoreció a un sindicato, despidió a organizadores y la subsanación no es "
                "completa.",
                fr="L'entreprise a favorisé un syndicat, congédié des organisateurs, et la correction n'est "
                "pas complète.",
            ),
            "2024-04-16", _V, _read("USTR-AT", "ECD-AT"),
        ),
        Position(
            _MX,
            Paraphrase(
                en="There was a denial, and the firm has cured it in full.",
                es="Hubo denegación, y la empresa la subsanó por completo.",
                fr="Il y a eu déni, et l'entreprise l'a entièrement corrigé.",
            ),
            "", _V, _read("ECD-AT"),
        ),
        Position(
            _PANEL,
            Paraphrase(
                en="There had been a denial of rights, and what was done did not suffice to cure it.",
                es="Hubo denegación de derechos, y lo hecho no bastó para subsanarla.",
                fr="Il y avait eu déni de droits, et ce qui a été fait n'a pas suffi à le corriger.",
            ),
            "2025-08-21", _V, (*_read("IELP-25b"), _DOSSIER),
        ),
        Position(
            _MX,
            Paraphrase(
                en="It disagrees, on the burden of proof and on how its review and the cure were weighed.",
                es="No comparte la determinación, por la carga de la prueba y la valoración de su revisión "
                "y de la subsanación.",
                fr="Il n'est pas d'accord sur le fardeau de la preuve ni sur la manière dont son examen et "
                "la correction ont été appréciés.",
            ),
            "2025-08-22", _V, (_JORNADA,),
        ),
    ),
)  # fmt: skip
"""In the order of the panels, and of the tests within each."""
