"""Words for the joint review and the term of the agreement: its acts, roles, norms and headings."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "role.commission": "the Free Trade Commission",
    "role.any_party": "any Party",
    "role.canada": "Canada",
    "role.mexico": "Mexico",
    "role.united_states": "the United States",
    "act.recommend_actions": "the recommendation of a Party for a joint review",
    "act.hold_joint_review": "the joint review of the agreement",
    "act.answer_term_ca": "the answer of Canada on the extension of the term",
    "act.answer_term_ca.confirmed": "the confirmation by Canada of a new term",
    "act.answer_term_ca.not_confirmed": "the decision of Canada not to confirm a new term",
    "act.answer_term_mx": "the answer of Mexico on the extension of the term",
    "act.answer_term_mx.confirmed": "the confirmation by Mexico of a new term",
    "act.answer_term_mx.not_confirmed": "the decision of Mexico not to confirm a new term",
    "act.answer_term_us": "the answer of the United States on the extension of the term",
    "act.answer_term_us.confirmed": "the confirmation by the United States of a new term",
    "act.answer_term_us.not_confirmed": "the decision of the United States not to confirm a new term",
    "act.give_withdrawal_notice": "the notice of withdrawal from the agreement",
    "act.give_withdrawal_notice.ca": "the notice of Canada that it withdraws from the agreement",
    "act.give_withdrawal_notice.mx": "the notice of Mexico that it withdraws from the agreement",
    "act.give_withdrawal_notice.us": "the notice of the United States that it withdraws from the agreement",
}

ES: Final[Mapping[str, str]] = {
    "role.commission": "la Comisión de Libre Comercio",
    "role.any_party": "cualquier Parte",
    "role.canada": "Canadá",
    "role.mexico": "México",
    "role.united_states": "Estados Unidos",
    "act.recommend_actions": "la recomendación de una Parte para una revisión conjunta",
    "act.hold_joint_review": "la revisión conjunta del Tratado",
    "act.answer_term_ca": "la respuesta de Canadá sobre la extensión del periodo",
    "act.answer_term_ca.confirmed": "la confirmación de Canadá de un nuevo periodo",
    "act.answer_term_ca.not_confirmed": "la decisión de Canadá de no confirmar un nuevo periodo",
    "act.answer_term_mx": "la respuesta de México sobre la extensión del periodo",
    "act.answer_term_mx.confirmed": "la confirmación de México de un nuevo periodo",
    "act.answer_term_mx.not_confirmed": "la decisión de México de no confirmar un nuevo periodo",
    "act.answer_term_us": "la respuesta de Estados Unidos sobre la extensión del periodo",
    "act.answer_term_us.confirmed": "la confirmación de Estados Unidos de un nuevo periodo",
    "act.answer_term_us.not_confirmed": "la decisión de Estados Unidos de no confirmar un nuevo periodo",
    "act.give_withdrawal_notice": "la notificación de denuncia del Tratado",
    "act.give_withdrawal_notice.ca": "la notificación de Canadá de que denuncia el Tratado",
    "act.give_withdrawal_notice.mx": "la notificación de México de que denuncia el Tratado",
    "act.give_withdrawal_notice.us": "la notificación de Estados Unidos de que denuncia el Tratado",
    "procedure.joint-review": "Revisión conjunta y vigencia del Tratado",
    "article.34.6": "Denuncia",
    "article.34.7.1": "Vigencia",
    "article.34.7.2": "Revisión conjunta",
    "article.34.7.3": "Confirmación y extensión",
    "article.34.7.4": "Revisiones de cada año",
    "norm.jr.withdraw": "Denunciar el Tratado por escrito, con efecto 6 meses después.",
    "norm.jr.leaving": (
        "Periodo entre la notificación de la Parte que denuncia el Tratado y el día en que deja de obligarla."
    ),
    "norm.jr.term": (
        "Primer periodo de 16 años, al final del cual el Tratado termina si no todas las Partes "
        "han confirmado otro."
    ),
    "norm.jr.first": "Celebrar la primera revisión conjunta en el sexto aniversario de la entrada en vigor.",
    "norm.jr.recommend": "Recomendar medidas para la primera revisión conjunta al menos 1 mes antes.",
    "norm.jr.answer_ca": (
        "Como Canadá, decir por escrito, por conducto del jefe de gobierno, si desea extender el periodo."
    ),
    "norm.jr.answer_mx": (
        "Como México, decir por escrito, por conducto del jefe de gobierno, si desea extender el periodo."
    ),
    "norm.jr.answer_us": (
        "Como Estados Unidos, decir por escrito, por conducto del jefe de gobierno, si desea "
        "extender el periodo."
    ),
    "norm.jr.second_term": "Segundo periodo de 16 años, desde el día en que confirmó la última Parte.",
    "norm.jr.after_extension": (
        "Tras una extensión, celebrar la siguiente revisión conjunta a más tardar al final de los "
        "6 años siguientes."
    ),
    "norm.jr.yearly": (
        "Mientras una Parte no haya confirmado, celebrar una revisión conjunta cada año hasta que "
        "termine el periodo."
    ),
    "norm.jr.recommend_yearly": "Recomendar medidas para la siguiente revisión anual al menos 1 mes antes.",
    "norm.jr.still_open": (
        "Periodo en que las Partes todavía pueden extender la vigencia si lo confirman por escrito."
    ),
}

FR: Final[Mapping[str, str]] = {
    "role.commission": "la Commission du libre-échange",
    "role.any_party": "toute Partie",
    "role.canada": "le Canada",
    "role.mexico": "le Mexique",
    "role.united_states": "les États-Unis",
    "act.recommend_actions": "la recommandation d'une Partie pour un examen conjoint",
    "act.hold_joint_review": "l'examen conjoint de l'accord",
    "act.answer_term_ca": "la réponse du Canada sur la prolongation de la période",
    "act.answer_term_ca.confirmed": "la confirmation par le Canada d'une nouvelle période",
    "act.answer_term_ca.not_confirmed": "la décision du Canada de ne pas confirmer une nouvelle période",
    "act.answer_term_mx": "la réponse du Mexique sur la prolongation de la période",
    "act.answer_term_mx.confirmed": "la confirmation par le Mexique d'une nouvelle période",
    "act.answer_term_mx.not_confirmed": "la décision du Mexique de ne pas confirmer une nouvelle période",
    "act.answer_term_us": "la réponse des États-Unis sur la prolongation de la période",
    "act.answer_term_us.confirmed": "la confirmation par les États-Unis d'une nouvelle période",
    "act.answer_term_us.not_confirmed": "la décision des États-Unis de ne pas confirmer une nouvelle période",
    "act.give_withdrawal_notice": "l'avis de retrait de l'accord",
    "act.give_withdrawal_notice.ca": "l'avis du Canada de son retrait de l'accord",
    "act.give_withdrawal_notice.mx": "l'avis du Mexique de son retrait de l'accord",
    "act.give_withdrawal_notice.us": "l'avis des États-Unis de leur retrait de l'accord",
    "procedure.joint-review": "Examen conjoint et durée de l'accord",
    "article.34.6": "Retrait",
    "article.34.7.1": "Durée",
    "article.34.7.2": "Examen conjoint",
    "article.34.7.3": "Confirmation et prolongation",
    "article.34.7.4": "Examens annuels",
    "norm.jr.withdraw": "Se retirer de l'accord par avis écrit, avec effet 6 mois plus tard.",
    "norm.jr.leaving": (
        "Temps entre l'avis de la Partie qui se retire et le jour où l'accord cesse de la lier."
    ),
    "norm.jr.term": (
        "Première période de 16 ans, après laquelle l'accord prend fin si toutes les Parties n'en "
        "ont pas confirmé une autre."
    ),
    "norm.jr.first": "Tenir le premier examen conjoint au sixième anniversaire de l'entrée en vigueur.",
    "norm.jr.recommend": "Recommander des mesures pour le premier examen conjoint au moins 1 mois avant.",
    "norm.jr.answer_ca": (
        "En tant que Canada, dire par écrit, par le chef de gouvernement, s'il souhaite prolonger la période."
    ),
    "norm.jr.answer_mx": (
        "En tant que Mexique, dire par écrit, par le chef de gouvernement, s'il souhaite prolonger "
        "la période."
    ),
    "norm.jr.answer_us": (
        "En tant qu'États-Unis, dire par écrit, par le chef de gouvernement, s'ils souhaitent "
        "prolonger la période."
    ),
    "norm.jr.second_term": "Deuxième période de 16 ans, à compter du jour où la dernière Partie a confirmé.",
    "norm.jr.after_extension": (
        "Après une prolongation, tenir l'examen conjoint suivant au plus tard à la fin des 6 "
        "années suivantes."
    ),
    "norm.jr.yearly": (
        "Tant qu'une Partie n'a pas confirmé, tenir un examen conjoint chaque année jusqu'à la fin "
        "de la période."
    ),
    "norm.jr.recommend_yearly": (
        "Recommander des mesures pour le prochain examen annuel au moins 1 mois avant."
    ),
    "norm.jr.still_open": (
        "Temps où les Parties peuvent encore prolonger la durée en le confirmant par écrit."
    ),
}
