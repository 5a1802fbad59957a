"""Words for the paths that a matter may take, and for why each step comes on its day."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "path.agreed-plan": "an agreed course of remediation",
    "path.refusal": "the respondent declines the review",
    "path.silence": "the respondent does not answer",
    "path.no-denial-reported": "the respondent reports no denial of rights",
    "path.no-agreement": "consultations without agreement",
    "path.disputed-cure": "the cure is disputed",
    "path.unverified": "{path}; the panel decides without a verification",
    "path.verified": "{path}; the panel verifies at the facility",
    "ground.start": "the day given",
    "ground.last_day": "last day of {limit}, counted from {begins}",
    "ground.opens": "first day on which this is allowed",
    "ground.waits": "first day after a time in which this is forbidden",
    "ground.agreed": "the end that the Parties agree; no rule sets its length",
    "ground.no_limit": "no limit runs: shown on the day of the step before, the least that it can take",
    "other_day": "or {day} ({question}: {says})",
    "missed": "by then the last day under {cite} has passed: {last}",
}

ES: Final[Mapping[str, str]] = {
    "path.agreed-plan": "un curso de remediación acordado",
    "path.refusal": "la Parte reclamada declina la revisión",
    "path.silence": "la Parte reclamada no contesta",
    "path.no-denial-reported": "la Parte reclamada informa que no hay denegación de derechos",
    "path.no-agreement": "consultas sin acuerdo",
    "path.disputed-cure": "se discute si la denegación quedó subsanada",
    "path.unverified": "{path}; el panel decide sin verificación",
    "path.verified": "{path}; el panel verifica en la instalación",
    "ground.start": "el día indicado",
    "ground.last_day": "último día de {limit}, contado desde el {begins}",
    "ground.opens": "primer día en que esto se permite",
    "ground.waits": "primer día después de un tiempo en que esto se prohíbe",
    "ground.agreed": "el fin que acuerdan las Partes; ninguna regla fija su duración",
    "ground.no_limit": "no corre plazo: se muestra el día del paso anterior, lo menos que puede tardar",
    "other_day": "o el {day} ({question}: {says})",
    "missed": "para entonces ya pasó el último día según {cite}: {last}",
}

FR: Final[Mapping[str, str]] = {
    "path.agreed-plan": "un plan de réparation convenu",
    "path.refusal": "la Partie défenderesse refuse l'examen",
    "path.silence": "la Partie défenderesse ne répond pas",
    "path.no-denial-reported": "la Partie défenderesse rapporte qu'il n'y a pas de déni de droits",
    "path.no-agreement": "des consultations sans accord",
    "path.disputed-cure": "la réparation est contestée",
    "path.unverified": "{path}; le groupe spécial décide sans vérification",
    "path.verified": "{path}; le groupe spécial vérifie à l'installation",
    "ground.start": "le jour indiqué",
    "ground.last_day": "dernier jour de {limit}, compté depuis le {begins}",
    "ground.opens": "premier jour où cela est permis",
    "ground.waits": "premier jour après un temps où cela est interdit",
    "ground.agreed": "la fin dont les Parties conviennent; aucune règle n'en fixe la durée",
    "ground.no_limit": "aucun délai ne court : montré au jour de l'étape précédente, le moins qu'elle puisse prendre",
    "other_day": "ou le {day} ({question} : {says})",
    "missed": "à cette date, le dernier jour selon {cite} est passé : {last}",
}
