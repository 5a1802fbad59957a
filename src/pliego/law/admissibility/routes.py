"""Other routes around the mechanism: where else a worker or a union may turn, as rules over the same facts.

A route is open when its condition holds. The routes do not exclude one another, nor the mechanism.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from pliego.law.admissibility.truth import Entailment
from pliego.law.clauses import SOURCES, Paraphrase, Source
from pliego.law.marks import Mark
from pliego.law.moments import Moment, all_of, any_of, fact, isnt
from pliego.law.norms import Procedure, Test


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """A door outside the tests: what it is, what it is for, what to know first, and when it is open.

    `cite` names the rule or practice it rests on; `address` leads to the office, empty where none was read.
    """

    id: str
    name: Paraphrase
    serves: Paraphrase
    caution: Paraphrase
    cite: str
    opens: Moment
    mark: Mark
    sources: tuple[Source, ...]
    address: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class _Places:
    """Where the facility is, as conditions, in a procedure between Mexico and one neighbour."""

    mexico: Moment
    united_states: Moment
    canada: Moment
    elsewhere: Moment


COVERAGE: Final = "a.covered"
"""The test whether a facility is covered, as Annex 31-A calls it."""

ENTAILMENTS: Final[tuple[Entailment, ...]] = (
    (("facility_in_mexico", True), ("in_territory", True)),
    (("facility_in_canada", True), ("in_territory", False)),
    (("facility_in_united_states", True), ("in_territory", False)),
)
"""What one fact about the place says of another, in a procedure whose Parties are Mexico and another country.

The last two speak of the country that is no Party to the procedure.
"""

_MEXICO: Final = fact("facility_in_mexico")
_OTHER_PARTY: Final = all_of(fact("in_territory"), isnt("facility_in_mexico"))

_PLACES: Final[Mapping[str, _Places]] = {
    "US": _Places(
        _MEXICO, _OTHER_PARTY, fact("facility_in_canada"),
        all_of(isnt("in_territory"), isnt("facility_in_canada")),
    ),
    "CA": _Places(
        _MEXICO, fact("facility_in_united_states"), _OTHER_PARTY,
        all_of(isnt("in_territory"), isnt("facility_in_united_states")),
    ),
}  # fmt: skip


def _read(*keys: str) -> tuple[Source, ...]:
    return tuple(SOURCES[key] for key in keys)


@cache
def routes_of(procedure: Procedure) -> tuple[Route, ...]:
    """The routes around a procedure, the nearest to the mechanism first; none for one without places."""
    places = _PLACES.get(neighbor(procedure))
    if places is None:
        return ()
    return (*_mechanisms(procedure), *_mexican(places), *_chapter_23(places), *_at_home(places))


def is_as(test: Test, name: str) -> bool:
    """Whether a test is that one of Annex 31-A, or mirrors it in a sister annex: `31b.a.covered`."""
    return test.id == name or test.id.endswith(f".{name}")


def neighbor(procedure: Procedure) -> str:
    """The Party to the procedure that is not Mexico."""
    return next((party for party in procedure.parties if party != "MX"), "")


def scope_tests(procedure: Procedure) -> tuple[Test, ...]:
    """The tests that stand at the door, in the instrument's order: those beside the test of coverage."""
    for article in procedure.articles:
        tests = tuple(norm for norm in article.norms if isinstance(norm, Test))
        if any(is_as(test, COVERAGE) for test in tests):
            return tests
    return ()


def _mechanisms(procedure: Procedure) -> tuple[Route, ...]:
    """The door of this procedure, once every test holds, and that of its sister."""
    own = all_of(_MEXICO, *(test.holds for test in scope_tests(procedure)))
    if neighbor(procedure) == "US":
        return _through_united_states(own), _through_canada(_sister("linked_to_canada"))
    return _through_canada(own), _through_united_states(_sister("linked_to_united_states"))


def _sister(linked: str) -> Moment:
    """The tests of the other annex, as far as the facts of this one tell them."""
    shared = (
        "priority_sector",
        "good_faith_basis",
        "law_complies_with_annex_23_a",
        "conduct_since_2020_07_01",
    )
    return all_of(_MEXICO, *(fact(name) for name in shared), fact(linked))


def _through_united_states(opens: Moment) -> Route:
    return Route(
        "united_states",
        Paraphrase(
            en="A petition to the United States (Annex 31-A)",
            es="Una petición a Estados Unidos (Anexo 31-A)",
            fr="Une requête aux États-Unis (annexe 31-A)",
        ),
        Paraphrase(
            en="Its Interagency Labor Committee has 30 days to say whether there is enough evidence to ask Mexico "
            "for a review.",
            es="Su Comité Laboral Interinstitucional tiene 30 días para decir si hay pruebas suficientes para "
            "pedir a México una revisión.",
            fr="Son Comité interorganismes du travail a 30 jours pour dire s'il y a assez de preuves pour "
            "demander un examen au Mexique.",
        ),
        Paraphrase(
            en="Any person of a Party may file. Since 2023 a petition may be anonymous.",
            es="Puede presentarla cualquier persona de una Parte. Desde 2023 puede ser anónima.",
            fr="Toute personne d'une Partie peut la déposer. Depuis 2023, elle peut être anonyme.",
        ),
        "19 U.S.C. 4646(b)", opens, Mark.V, _read("USC", "IOE", "STR", "FAQ"), SOURCES["FAQ"].address,
    )  # fmt: skip


def _through_canada(opens: Moment) -> Route:
    return Route(
        "canada",
        Paraphrase(
            en="A claim to Canada (Annex 31-B)",
            es="Una reclamación ante Canadá (Anexo 31-B)",
            fr="Une plainte au Canada (annexe 31-B)",
        ),
        Paraphrase(
            en="Its National Administrative Office normally decides within 30 days whether there is a good-faith "
            "basis to ask Mexico for a review.",
            es="Su Oficina Administrativa Nacional decide normalmente en 30 días si hay base de buena fe para "
            "pedir a México una revisión.",
            fr="Son Bureau administratif national décide normalement en 30 jours s'il y a des motifs de bonne foi "
            "de demander un examen au Mexique.",
        ),
        Paraphrase(
            en="It must come from a citizen or resident of Canada, or an organization or firm there; others work "
            "with one of them. That both annexes ask the same tests is from memory.",
            es="Debe presentarla una persona ciudadana o residente de Canadá, o una organización o empresa de ese "
            "país; los demás actúan con una de ellas. Que ambos anexos exijan los mismos requisitos es de "
            "memoria.",
            fr="Elle doit venir d'une personne citoyenne ou résidente du Canada, ou d'une organisation ou "
            "entreprise qui y est établie; les autres agissent avec l'une d'elles. Que les deux annexes posent "
            "les mêmes conditions vient de mémoire.",
        ),
        "31-B.4.2", opens, Mark.M_PLUS, _read("CA-GUIDE"), SOURCES["CA-GUIDE"].address,
    )  # fmt: skip


def _mexican(places: _Places) -> tuple[Route, ...]:
    return (
        Route(
            "siqal",
            Paraphrase(
                en="Mexico's labor inspection, through SIQAL",
                es="La inspección del trabajo de México, por el SIQAL",
                fr="L'inspection du travail du Mexique, par le SIQAL",
            ),
            Paraphrase(
                en="For unpaid wages, no social security, unsafe work, accidents that were not reported, or "
                "benefits cut. Whether the firm exports, or is registered, does not matter.",
                es="Para salarios no pagados, falta de seguridad social, trabajo inseguro, accidentes no "
                "notificados o prestaciones recortadas. No importa si la empresa exporta o está registrada.",
                fr="Pour des salaires impayés, l'absence de sécurité sociale, un travail dangereux, des accidents "
                "non déclarés ou des avantages réduits. Que l'entreprise exporte ou soit enregistrée ne compte "
                "pas.",
            ),
            Paraphrase(
                en="Free, at any hour; any person may report. It asks for an e-mail address and the CURP: the "
                "employer is not to learn the name, but the State knows it.",
                es="Gratuito y a toda hora; puede informar cualquier persona. Pide correo electrónico y CURP: el "
                "patrón no debe conocer el nombre, pero el Estado lo conoce.",
                fr="Gratuit, à toute heure; toute personne peut signaler. On y demande une adresse électronique "
                "et la CURP : l'employeur ne doit pas connaître le nom, mais l'État le connaît.",
            ),
            "SIQAL", places.mexico, Mark.V, _read("SDP", "ECON-0905"), "https://siqal.stps.gob.mx",
        ),
        Route(
            "state_inspection",
            Paraphrase(
                en="The labor authority of the Mexican state",
                es="La autoridad laboral del estado",
                fr="L'autorité du travail de l'État mexicain",
            ),
            Paraphrase(
                en="For wages, hours and other conditions in branches that are not federal.",
                es="Para salarios, jornada y demás condiciones en ramas que no son federales.",
                fr="Pour les salaires, les heures et les autres conditions dans les branches non fédérales.",
            ),
            Paraphrase(
                en="Safety, health and training are federal in every branch.",
                es="La seguridad, la salud y la capacitación son federales en toda rama.",
                fr="La sécurité, la santé et la formation sont fédérales dans toute branche.",
            ),
            "LFT 527, 527-A", all_of(places.mexico, isnt("federal_branch")), Mark.M_PLUS, _read("GAZHAL"),
        ),
        Route(
            "conciliation",
            Paraphrase(
                en="Conciliation before the labor courts in Mexico",
                es="La conciliación previa a los tribunales laborales en México",
                fr="La conciliation préalable aux tribunaux du travail au Mexique",
            ),
            Paraphrase(
                en="A worker's own claim, such as a dismissal or wages owed, goes to a conciliation center first: "
                "the federal one, or that of the state.",
                es="La reclamación propia de una persona trabajadora, como un despido o salarios debidos, pasa "
                "antes por un centro de conciliación: el federal o el del estado.",
                fr="La réclamation propre d'un travailleur, comme un congédiement ou un salaire dû, passe d'abord "
                "par un centre de conciliation : celui de la fédération ou celui de l'État.",
            ),
            Paraphrase(
                en="The federal center's role was read in a source; that of the state centers is from memory.",
                es="El papel del centro federal se leyó en una fuente; el de los centros estatales es de memoria.",
                fr="Le rôle du centre fédéral a été lu dans une source; celui des centres d'État vient de mémoire.",
            ),
            "LFT", places.mexico, Mark.P, _read("IDC-2021"),
        ),
        Route(
            "legal_aid",
            Paraphrase(
                en="Free legal help in Mexico (PROFEDET, or the office of the state)",
                es="Ayuda legal gratuita en México (PROFEDET o la procuraduría del estado)",
                fr="L'aide juridique gratuite au Mexique (PROFEDET ou le bureau de l'État)",
            ),
            Paraphrase(
                en="It advises workers and unions and may go to court for them.",
                es="Asesora a trabajadores y sindicatos y puede acudir por ellos a tribunales.",
                fr="On y conseille travailleurs et syndicats, et on peut agir pour eux en justice.",
            ),
            Paraphrase(
                en="From memory: ask the office itself.",
                es="De memoria: pregunte a la propia oficina.",
                fr="De mémoire : renseignez-vous auprès du bureau.",
            ),
            "LFT", places.mexico, Mark.M_PLUS, (),
        ),
    )  # fmt: skip


def _chapter_23(places: _Places) -> tuple[Route, ...]:
    return (
        Route(
            "labor_chapter",
            Paraphrase(
                en="A petition on the labor chapter to the United States (Chapter 23)",
                es="Una petición sobre el capítulo laboral ante Estados Unidos (Capítulo 23)",
                fr="Une requête sur le chapitre du travail aux États-Unis (chapitre 23)",
            ),
            Paraphrase(
                en="For a government of another Party that does not keep its labor obligations, in any sector. The "
                "office looks at it within 20 days, and finds within 60 days of filing.",
                es="Para un gobierno de otra Parte que no cumple sus obligaciones laborales, en cualquier sector. "
                "La oficina la examina en 20 días y resuelve dentro de los 60 días de su presentación.",
                fr="Pour un gouvernement d'une autre Partie qui ne respecte pas ses obligations en matière de "
                "travail, dans tout secteur. Le bureau l'étudie en 20 jours et conclut dans les 60 jours du "
                "dépôt.",
            ),
            Paraphrase(
                en="It concerns the government, not one workplace, and leads to talks between governments.",
                es="Se refiere al gobierno, no a un centro de trabajo, y lleva a conversaciones entre gobiernos.",
                fr="Elle vise le gouvernement, non un lieu de travail, et mène à des discussions entre "
                "gouvernements.",
            ),
            "19 U.S.C. 4646(c)", any_of(places.mexico, places.canada), Mark.V, _read("USC", "OPP20"),
            SOURCES["FAQ"].address,
        ),
        Route(
            "public_communication",
            Paraphrase(
                en="A public communication on the labor chapter to Canada (Chapter 23)",
                es="Una comunicación pública sobre el capítulo laboral ante Canadá (Capítulo 23)",
                fr="Une communication publique sur le chapitre du travail au Canada (chapitre 23)",
            ),
            Paraphrase(
                en="For labor law matters in Mexico or the United States, in any sector.",
                es="Para asuntos de legislación laboral en México o Estados Unidos, en cualquier sector.",
                fr="Pour des questions de droit du travail au Mexique ou aux États-Unis, dans tout secteur.",
            ),
            Paraphrase(
                en="It must come from a citizen or permanent resident of Canada, or an organization or firm there.",
                es="Debe presentarla una persona ciudadana o residente permanente de Canadá, o una organización o "
                "empresa de ese país.",
                fr="Elle doit venir d'une personne citoyenne ou résidente permanente du Canada, ou d'une "
                "organisation ou entreprise qui y est établie.",
            ),
            "Chapter 23", any_of(places.mexico, places.united_states), Mark.V, _read("CA-PUBCOM"),
            SOURCES["CA-PUBCOM"].address,
        ),
    )  # fmt: skip


def _at_home(places: _Places) -> tuple[Route, ...]:
    from_memory = Paraphrase(
        en="From memory: ask the authority itself.",
        es="De memoria: pregunte a la propia autoridad.",
        fr="De mémoire : renseignez-vous auprès de l'autorité.",
    )
    return (
        Route(
            "united_states_authority",
            Paraphrase(
                en="The National Labor Relations Board of the United States",
                es="La Junta Nacional de Relaciones Laborales de Estados Unidos",
                fr="Le National Labor Relations Board des États-Unis",
            ),
            Paraphrase(
                en="For union rights in a private workplace in the United States; an order of the Board that is "
                "enforced also opens the mechanism to Mexico.",
                es="Para derechos sindicales en un centro de trabajo privado en Estados Unidos; una orden ejecutada "
                "de la Junta también abre el mecanismo a México.",
                fr="Pour les droits syndicaux dans un lieu de travail privé aux États-Unis; une ordonnance exécutée "
                "du Board ouvre aussi le mécanisme au Mexique.",
            ),
            from_memory, "31-A.2 fn 2", places.united_states, Mark.M_PLUS, _read("COURSE", "AKIN"),
        ),
        Route(
            "canadian_authority",
            Paraphrase(
                en="The labor board of the province, or the Canada Industrial Relations Board",
                es="El consejo laboral de la provincia o el Consejo de Relaciones Industriales de Canadá",
                fr="La commission du travail de la province ou le Conseil canadien des relations industrielles",
            ),
            Paraphrase(
                en="For a workplace in Canada. The federal board covers federally regulated employers only; most "
                "factories and mines are under provincial law.",
                es="Para un centro de trabajo en Canadá. El consejo federal abarca solo a empleadores de "
                "regulación federal; la mayoría de fábricas y minas se rige por ley provincial.",
                fr="Pour un lieu de travail au Canada. Le conseil fédéral ne vise que les employeurs de compétence "
                "fédérale; la plupart des usines et des mines relèvent du droit provincial.",
            ),
            from_memory, "31-B.2", places.canada, Mark.M_PLUS, (),
        ),
        Route(
            "local_authority",
            Paraphrase(
                en="The labor authority of the country of the workplace",
                es="La autoridad laboral del país del centro de trabajo",
                fr="L'autorité du travail du pays où se trouve le lieu de travail",
            ),
            Paraphrase(
                en="The agreement reaches no workplace outside the three countries.",
                es="El Tratado no alcanza a centros de trabajo fuera de los tres países.",
                fr="L'Accord n'atteint aucun lieu de travail hors des trois pays.",
            ),
            from_memory, "31-A.15", places.elsewhere, Mark.M_PLUS, (),
        ),
    )  # fmt: skip
