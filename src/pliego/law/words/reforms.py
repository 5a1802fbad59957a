"""Words for the proposed reforms: their acts and their norms."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "contrast.no_rule": "no such rule",
    "contrast.last_day": "last day: {span}",
    "contrast.opens": "opens: {span}",
    "contrast.since": "in force since: {span}",
    "contrast.late": "{days} late",
    "effect.different": "different, by the record",
    "effect.unknown": "the rule would have applied; what would have come of it is not on record",
    "effect.none": "nothing would be otherwise",
    "act.notify_employer": "the notice to the employer",
    "act.publish_reasons": "the publication of the reasons",
}

ES: Final[Mapping[str, str]] = {
    "contrast.no_rule": "no hay tal regla",
    "contrast.last_day": "último día: {span}",
    "contrast.opens": "se abre: {span}",
    "contrast.since": "en vigor desde: {span}",
    "contrast.late": "{days} de retraso",
    "effect.different": "distinto, según el registro",
    "effect.unknown": "la regla se habría aplicado; no consta qué habría resultado",
    "effect.none": "nada sería distinto",
    "act.notify_employer": "el aviso al patrón",
    "act.publish_reasons": "la publicación de las razones",
    "norm.reform.legal_basis": "El derecho se basa en la legislación mexicana que cumple el Anexo 23-A; en "
    "una instalación de "
    "Estados Unidos basta la ley que protege la libertad sindical y la negociación colectiva.",
    "norm.reform.notify_employer": "Avisar al patrón dentro de los 5 días siguientes a la petición, o a la "
    "solicitud de revisión si no la hubo.",
    "norm.reform.hear_employer": "No se suspende la liquidación aduanera antes de que se haya oído al "
    "patrón, o de "
    "que hayan pasado 10 "
    "días desde el aviso.",
    "norm.reform.publish_reasons": "Publicar, dentro de los 10 días siguientes a la constatación, las "
    "razones para tomar o no "
    "tomar el caso.",
    "norm.reform.request": "Presentar la solicitud de revisión dentro de los 5 días siguientes a una "
    "constatación afirmativa, o al día 30 cuando el Comité calla.",
    "norm.reform.determine_by": "Decidir dentro de los 90 días siguientes a la integración del panel, con o "
    "sin verificación.",
    "norm.reform.new_panel": "Solicitar otro panel cuando el primero no decidió a tiempo.",
}

FR: Final[Mapping[str, str]] = {
    "contrast.no_rule": "pas de telle règle",
    "contrast.last_day": "dernier jour : {span}",
    "contrast.opens": "s'ouvre : {span}",
    "contrast.since": "en vigueur depuis : {span}",
    "contrast.late": "{days} de retard",
    "effect.different": "différent, d'après le dossier",
    "effect.unknown": "la règle se serait appliquée; ce qu'il en serait advenu n'est pas au dossier",
    "effect.none": "rien ne serait autrement",
    "act.notify_employer": "l'avis à l'employeur",
    "act.publish_reasons": "la publication des motifs",
    "norm.reform.legal_basis": "Le droit repose sur la législation mexicaine conforme à l'annexe 23-A; pour "
    "une installation "
    "aux États-Unis, la loi qui protège la liberté syndicale et la négociation collective suffit.",
    "norm.reform.notify_employer": "Aviser l'employeur dans les 5 jours suivant la requête, ou la demande "
    "d'examen s'il n'y en a pas eu.",
    "norm.reform.hear_employer": "Aucune suspension de la liquidation avant que l'employeur ait été entendu, "
    "ou que 10 jours "
    "se soient écoulés depuis l'avis.",
    "norm.reform.publish_reasons": "Publier, dans les 10 jours suivant la constatation, les motifs de "
    "retenir ou de ne pas "
    "retenir l'affaire.",
    "norm.reform.request": "Présenter la demande d'examen dans les 5 jours suivant une constatation "
    "affirmative, ou suivant le jour 30 lorsque le Comité se tait.",
    "norm.reform.determine_by": "Décider dans les 90 jours suivant la constitution du groupe spécial, avec "
    "ou sans "
    "vérification.",
    "norm.reform.new_panel": "Demander un autre groupe spécial lorsque le premier n'a pas décidé à temps.",
}
