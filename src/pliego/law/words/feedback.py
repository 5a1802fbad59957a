"""Words for the acts of the promise of feedback to a reporter."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "act.lodge_report": "the arrival of the report",
    "act.confirm_receipt": "the confirmation that the report arrived",
    "act.give_feedback": "the feedback to the reporter",
    "act.withdraw_report": "the withdrawal of the report",
}

ES: Final[Mapping[str, str]] = {
    "procedure.feedback": "Respuesta a quien reporta: promesa de Pliego, no ley",
    "article.Pliego 1": "Acuse de recibo",
    "article.Pliego 2": "Respuesta de fondo",
    "act.lodge_report": "la llegada del reporte",
    "act.confirm_receipt": "el acuse de recibo del reporte",
    "act.give_feedback": "la respuesta de fondo a quien reportó",
    "act.withdraw_report": "el desistimiento de quien reportó",
    "norm.fb.confirm": (
        "Acusar recibo a quien reporta dentro de los 7 días; una respuesta de fondo en ese plazo también "
        "vale como acuse."
    ),
    "norm.fb.feedback": (
        "Decir a quien reporta qué se hizo y por qué, dentro de los 3 meses siguientes al acuse o, si no lo "
        "hubo, al fin de los 7 días."
    ),
}

FR: Final[Mapping[str, str]] = {
    "procedure.feedback": "Retour à la personne qui signale : promesse de Pliego, non une loi",
    "article.Pliego 1": "Accusé de réception",
    "article.Pliego 2": "Retour sur le fond",
    "act.lodge_report": "l'arrivée du signalement",
    "act.confirm_receipt": "l'accusé de réception du signalement",
    "act.give_feedback": "le retour donné à la personne qui a signalé",
    "act.withdraw_report": "le retrait du signalement",
    "norm.fb.confirm": (
        "Accuser réception à la personne qui signale dans les 7 jours; un retour sur le fond donné dans ce "
        "délai en tient lieu."
    ),
    "norm.fb.feedback": (
        "Dire à la personne qui signale ce qui a été fait et pourquoi, dans les 3 mois de l'accusé de "
        "réception ou, à défaut, de la fin des 7 jours."
    ),
}
