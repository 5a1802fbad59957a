"""Reforms: named changes of a procedure, each with the critique that it answers.

A reform is a proposal. Its figures are ours, chosen so that it can be computed, and it says so; nothing here
is law, and nothing here says that a reform is wise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from pliego.law.acts import Role
from pliego.law.acts.mechanism import (
    ask_panel,
    constitute,
    consult_employer,
    determine,
    find,
    request,
    suspend_liquidation,
    withdraw_petition,
)
from pliego.law.acts.reforms import notify_employer, publish_reasons
from pliego.law.clauses import Paraphrase
from pliego.law.derivation import Adding, derive, replacing
from pliego.law.marks import Mark
from pliego.law.moments import Moment, after, all_of, any_of, days, fact, isnt, on
from pliego.law.norms import Duty, Norm, Power, Procedure, Standstill, Use, Window
from pliego.law.procedures.us_petition import US_PETITION, filed, must_request, must_review
from pliego.law.procedures.us_petition import ended as petition_ended
from pliego.law.procedures.usmca_31_a import USMCA_31_A, ended, panel
from pliego.law.readings import Q3D

AT_HAND: Final = Mark.V
"""The text of a proposal is the one written here: nothing about it is unread."""


@dataclass(frozen=True, slots=True, eq=False)
class Reform:
    """A named function from procedures to changed ones.

    `critiques` are numbers of the critiques that it answers (R1 ...); `assumes` tells which of its figures are
    ours. `changes` pairs the id of a procedure with what the reform makes of it.
    """

    id: str
    title: Paraphrase
    says: Paraphrase
    answers: Paraphrase
    assumes: Paraphrase
    critiques: tuple[str, ...]
    changes: Mapping[str, Callable[[Procedure], Procedure]]

    def of(self, procedure: Procedure) -> Procedure:
        """The procedure as the reform would have it: itself, where the reform does not touch it."""
        return _reformed(self, procedure)

    def of_all(self, procedures: Sequence[Procedure]) -> tuple[Procedure, ...]:
        """Several procedures as the reform would have them, in their order."""
        return tuple(self.of(procedure) for procedure in procedures)


@cache
def _reformed(reform: Reform, procedure: Procedure) -> Procedure:
    """Made once, so that its program is compiled once."""
    change = reform.changes.get(procedure.id)
    return change(procedure) if change else procedure


@dataclass(frozen=True, slots=True)
class NormChange:
    """A norm that a reform changes (both are given), adds (no `before`) or removes (no `after`)."""

    procedure: str
    before: Norm | None
    after: Norm | None

    @property
    def norm(self) -> Norm:
        """The norm as proposed, or as it is where the reform removes it."""
        norm = self.after or self.before
        if norm is None:
            raise ValueError("a change has at least one side")
        return norm


def norm_changes(reform: Reform, procedures: Sequence[Procedure]) -> tuple[NormChange, ...]:
    """What a reform changes, adds and removes in some procedures, in their order.

    A norm that only refers to a changed one is not listed: its sentence stays.
    """
    found = []
    for procedure in procedures:
        reformed = reform.of(procedure)
        for norm in procedure.norms:
            after = reformed.by_id.get(norm.id)
            if after is None or after.sentence_id != norm.sentence_id:
                found.append(NormChange(procedure.id, norm, after))
        found += [
            NormChange(procedure.id, None, norm) for norm in reformed.norms if norm.id not in procedure.by_id
        ]
    return tuple(found)


# Symmetry -----------------------------------------------------------------------------------------------------------
def _symmetric(procedure: Procedure) -> Procedure:
    basis: Moment = any_of(
        all_of(fact("facility_in_mexico"), fact("law_complies_with_annex_23_a")), isnt("facility_in_mexico")
    )
    return derive(
        procedure,
        replacing(
            "a.legal_basis",
            holds=basis,
            told_as="reform.legal_basis",
            mark=AT_HAND,
            says="The right rests on Mexican legislation that complies with Annex 23-A; in a facility in the "
            "United States, the law that protects free association and collective bargaining is enough.",
        ),
    )


SYMMETRY = Reform(
    id="symmetry",
    title=Paraphrase(
        en="The same condition on both sides",
        es="La misma condición para ambos lados",
        fr="La même condition des deux côtés",
    ),
    says=Paraphrase(
        en="A facility in the United States no longer needs an enforced order of the National Labor "
        "Relations Board.",
        es="Una instalación en Estados Unidos ya no necesita una orden ejecutada de la Junta Nacional de "
        "Relaciones Laborales.",
        fr="Une installation aux États-Unis n'a plus besoin d'une ordonnance exécutée du National Labor "
        "Relations Board.",
    ),
    answers=Paraphrase(
        en="The enforced-order condition applies in one direction only, so that access is uneven.",
        es="La condición de la orden ejecutada se aplica en un solo sentido, así que el acceso es desigual.",
        fr="La condition de l'ordonnance exécutée ne vaut que dans un sens : l'accès est donc inégal.",
    ),
    assumes=Paraphrase(
        en="No figure is assumed.",
        es="No se supone ninguna cifra.",
        fr="Aucun chiffre n'est supposé.",
    ),
    critiques=("R9",),
    changes=MappingProxyType({USMCA_31_A.id: _symmetric}),
)

# The employer ---------------------------------------------------------------------------------------------------------
_employer_notified = Duty(
    id="reform.notify_employer", cite="Proposal", rows=(), mark=AT_HAND, bearer=Role.COMMITTEE,
    discharged_by=(notify_employer,), counted_from=any_of(filed, on(request)), within=days(5),
    released_by=petition_ended, last_day=Q3D, rolls_on="US",
    says="Notify the employer within 5 days of the petition, or of the request for review if there was none.",
)  # fmt: skip
_employer_heard = Standstill(
    id="reform.hear_employer", cite="Proposal", rows=(), mark=AT_HAND, whom=Role.USTR, act=suspend_liquidation,
    since=any_of(filed, on(request)),
    until=any_of(on(consult_employer), after(on(notify_employer) + days(10))),
    says="No suspension of liquidation before the employer was heard, or 10 days passed since the notice.",
)  # fmt: skip

EMPLOYER = Reform(
    id="employer",
    title=Paraphrase(
        en="Notice to the employer, and a hearing before customs act",
        es="Aviso al patrón, y audiencia antes de que actúe la aduana",
        fr="Un avis à l'employeur, et une audition avant que la douane agisse",
    ),
    says=Paraphrase(
        en="The employer is told of a petition or request within 5 days, and liquidation is not suspended "
        "before the employer was heard or 10 days have passed.",
        es="Se avisa al patrón de una petición o solicitud dentro de 5 días, y no se suspende la liquidación "
        "aduanera antes de oírlo o de que pasen 10 días.",
        fr="L'employeur est avisé d'une requête ou d'une demande dans les 5 jours, et la liquidation n'est "
        "pas suspendue avant qu'il ait été entendu ou que 10 jours aient passé.",
    ),
    answers=Paraphrase(
        en="Little notice, no right to be heard: the statute permits consulting the employer and does not "
        "require it.",
        es="Poco aviso, sin derecho a ser oído: la ley permite consultar al patrón y no lo exige.",
        fr="Peu d'avis, aucun droit d'être entendu : la loi permet de consulter l'employeur sans l'exiger.",
    ),
    assumes=Paraphrase(
        en="The 5 and the 10 days are ours.",
        es="Los 5 y los 10 días son nuestros.",
        fr="Les 5 et les 10 jours sont les nôtres.",
    ),
    critiques=("R4",),
    changes=MappingProxyType({
        US_PETITION.id: lambda procedure: derive(
            procedure, Adding(_employer_notified, after="us.named"), Adding(_employer_heard, after="us.suspend")
        )
    }),
)  # fmt: skip

# Reasons ------------------------------------------------------------------------------------------------------------
_reasons_published = Duty(
    id="reform.publish_reasons", cite="Proposal", rows=(), mark=AT_HAND, bearer=Role.COMMITTEE,
    discharged_by=(publish_reasons,), counted_from=any_of(on(find), on(request)), within=days(10),
    last_day=Q3D, rolls_on="US",
    says="Publish, within 10 days of the finding, the reasons for taking or not taking the case.",
)  # fmt: skip

REASONS = Reform(
    id="reasons",
    title=Paraphrase(
        en="Reasons for each choice, published",
        es="Razones de cada decisión, publicadas",
        fr="Des motifs publiés pour chaque choix",
    ),
    says=Paraphrase(
        en="The Committee publishes, within 10 days, why it takes a case or leaves it.",
        es="El Comité publica, dentro de 10 días, por qué toma un caso o lo deja.",
        fr="Le Comité publie, dans les 10 jours, pourquoi il retient une affaire ou l'écarte.",
    ),
    answers=Paraphrase(
        en="How cases are chosen is not open to view.",
        es="No se puede ver cómo se eligen los casos.",
        fr="On ne voit pas comment les affaires sont choisies.",
    ),
    assumes=Paraphrase(en="The 10 days are ours.", es="Los 10 días son nuestros.", fr="Les 10 jours sont les "
    "nôtres."),
    critiques=("R1",),
    changes=MappingProxyType({
        US_PETITION.id: lambda procedure: derive(
            procedure, Adding(_reasons_published, after="us.certify_finding")
        )
    }),
)  # fmt: skip

# A silent committee -------------------------------------------------------------------------------------------------
_found_or_day_30 = any_of(on(find, "affirmative"), must_review.due)
# Silence is certain only once day 30 is over, though the five days count from it.
_found_or_silent = any_of(
    on(find, "affirmative"),
    after(must_review.due).unless(any_of(on(find, "negative"), on(withdraw_petition), petition_ended)),
)

SILENCE = Reform(
    id="silent-committee",
    title=Paraphrase(
        en="A silent Committee decides for the petitioner",
        es="El silencio del Comité favorece al peticionario",
        fr="Le silence du Comité vaut décision pour le requérant",
    ),
    says=Paraphrase(
        en="The request for review is due 5 days after an affirmative finding, or after day 30 if the "
        "Committee is silent.",
        es="La solicitud de revisión se debe dentro de los 5 días siguientes a una constatación afirmativa, "
        "o al día 30 si el Comité calla.",
        fr="La demande d'examen est due 5 jours après une constatation affirmative, ou après le jour 30 si "
        "le Comité se tait.",
    ),
    answers=Paraphrase(
        en="The statute names no consequence when the 30 days pass without a decision.",
        es="La ley no prevé consecuencia alguna cuando pasan los 30 días sin decisión.",
        fr="La loi ne prévoit aucune conséquence lorsque les 30 jours passent sans décision.",
    ),
    assumes=Paraphrase(
        en="The 30 days are the statute's; the consequence and the 5 days are ours.",
        es="Los 30 días son de la ley; la consecuencia y los 5 días son nuestros.",
        fr="Les 30 jours sont ceux de la loi ; la conséquence et les 5 jours sont les nôtres.",
    ),
    critiques=("R1", "R15"),
    changes=MappingProxyType({
        US_PETITION.id: lambda procedure: derive(
            procedure,
            replacing(
                must_request.id, arises=_found_or_silent, counted_from=_found_or_day_30, within=days(5),
                last_day=Q3D, rolls_on="US", told_as="reform.request",
                says="Submit the request for review within 5 days of an affirmative finding, or of day 30 "
                "when the Committee is silent.",
            ),
        )
    }),
)  # fmt: skip

# A panel's clock ----------------------------------------------------------------------------------------------------
_determined_by = Duty(
    id="reform.determine_by", cite="Proposal", rows=(), mark=AT_HAND, of=panel, bearer=Role.PANEL,
    discharged_by=(determine,), counted_from=on(constitute), within=days(90), released_by=ended,
    says="Determine within 90 days after the panel is constituted, with or without a verification.",
)  # fmt: skip
_new_panel = Power(
    id="reform.new_panel", cite="Proposal", rows=(), mark=AT_HAND, of=panel, holder=Role.COMPLAINANT, act=ask_panel,
    windows=(Window(_determined_by.lapsed, any_of(ended, on(determine))),), use=Use.AGAIN,
    says="Ask for another panel when the first did not determine in time.",
)  # fmt: skip

PANEL_CLOCK = Reform(
    id="panel-clock",
    title=Paraphrase(
        en="A hard clock for the panel",
        es="Un plazo firme para el panel",
        fr="Un délai ferme pour le groupe spécial",
    ),
    says=Paraphrase(
        en="A panel determines within 90 days of its constitution, or another may be asked for.",
        es="El panel decide dentro de los 90 días siguientes a su integración, o puede pedirse otro.",
        fr="Le groupe spécial décide dans les 90 jours de sa constitution, sinon un autre peut être demandé.",
    ),
    answers=Paraphrase(
        en="Published panels took far longer than designed, and a late determination has no stated "
        "consequence.",
        es="Los paneles publicados tardaron mucho más de lo previsto, y una decisión tardía no tiene "
        "consecuencia prevista.",
        fr="Les groupes spéciaux publiés ont duré bien plus que prévu, et une décision tardive n'a pas de "
        "conséquence prévue.",
    ),
    assumes=Paraphrase(
        en="The 90 days are ours: about the 60 that the treaty's limits add up to, and 30 to spare.",
        es="Los 90 días son nuestros: unos 60 que suman los plazos del tratado, y 30 de margen.",
        fr="Les 90 jours sont les nôtres : environ 60 qui résultent des délais du traité, et 30 de marge.",
    ),
    critiques=("R15", "R16"),
    changes=MappingProxyType({
        USMCA_31_A.id: lambda procedure: derive(
            procedure,
            Adding(_determined_by, after="g.determine_no_verification"),
            Adding(_new_panel, after="g.determine_no_verification"),
        )
    }),
)  # fmt: skip

REFORMS: Final[Mapping[str, Reform]] = MappingProxyType(
    {reform.id: reform for reform in (SYMMETRY, EMPLOYER, REASONS, SILENCE, PANEL_CLOCK)}
)
"""The reforms by name."""
