"""Words for the comparison of procedures: its rows, its columns, and what a study of 2026 put in them."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "study.design": "The study's lengths (30, 10 and 45 days) and its day {design} are figures of two kinds. "
    "Under the rules "
    "the 10 and the 45 days run from the same day, the request, so the report is due on day {report} and an "
    "agreement on "
    "day {course}. No rule sets day {design}: it is reached if an agreed course then lasts {rest} days. A "
    "measure after a "
    "refusal and a panel comes on day {measure} if every limit is used in full; liquidation may be suspended "
    "from day "
    "{suspension} on.",
    "factor.binds": "What binds",
    "factor.speed": "Speed",
    "factor.target": "Whom a measure falls on",
    "factor.sanction": "Sanction",
    "column.naalc-1": "Side agreement, first tier: association, bargaining, strike",
    "column.naalc-2": "Side agreement, second tier, such as forced labor",
    "column.naalc-3": "Side agreement, third tier, such as the minimum wage",
    "column.mechanism": "Rapid Response Mechanism: association and bargaining",
    "cell.decides": "a panel decides: {act}",
    "cell.stops": "no panel can be reached; the last step is {act}, and the rules stop before {next}",
    "cell.days": "{days} to the last step, every limit used in full; {timed} of {steps} steps have a last "
    "day, {open} no limit at all, {rest} a day before which they are not allowed",
    "cell.stage": "{act} on day {day}",
    "cell.none": "no measure can be reached",
    "target.nobody": "nobody: no measure can be reached",
    "target.government": "the government of the respondent",
    "target.facility": "the goods of one facility",
    "study.binds.naalc": "weak, and dependent on politics",
    "study.binds.mechanism": "strong and binding",
    "study.speed.naalc": "3 to 5 years, with appeal",
    "study.speed.mechanism": "115 days, without appeal",
    "study.target.naalc": "governments",
    "study.target.mechanism": "single workplaces",
    "study.sanction.naalc": "never applied",
    "study.sanction.mechanism": "trade penalties and import bans",
    "stage.complaint": "Complaint",
    "stage.review": "Review by the complainant's government",
    "stage.answer": "Answer whether it will review",
    "stage.report": "Report on the review",
    "stage.course": "Agreement on a course of remediation",
    "stage.panel": "Request for a panel, after a refusal",
    "stage.measure": "Measure against the facility's goods, after a panel",
    "stage.suspension": "Suspension of liquidation, allowed from",
}

ES: Final[Mapping[str, str]] = {
    "study.design": "Las duraciones del estudio (30, 10 y 45 días) y su día {design} son cifras de dos "
    "clases. Según las "
    "reglas, los 10 y los 45 días corren desde el mismo día, el de la solicitud: el informe vence el día "
    "{report} y un "
    "acuerdo el día {course}. Ninguna regla fija el día {design}: se llega a él si un curso acordado dura "
    "después {rest} "
    "días. Una medida tras una negativa y un panel llega el día {measure} si se agota cada plazo; la "
    "liquidación aduanera puede "
    "suspenderse desde el día {suspension}.",
    "factor.binds": "Qué obliga",
    "factor.speed": "Rapidez",
    "factor.target": "Sobre quién recae una medida",
    "factor.sanction": "Sanción",
    "column.naalc-1": "Acuerdo paralelo, primer nivel: asociación, negociación, huelga",
    "column.naalc-2": "Acuerdo paralelo, segundo nivel, como el trabajo forzoso",
    "column.naalc-3": "Acuerdo paralelo, tercer nivel, como el salario mínimo",
    "column.mechanism": "Mecanismo de respuesta rápida: asociación y negociación",
    "cell.decides": "decide un panel: {act}",
    "cell.stops": "no se llega a ningún panel; el último paso es {act}, y las reglas se detienen antes de "
    "{next}",
    "cell.days": "{days} hasta el último paso, agotando cada plazo; {timed} de {steps} pasos tienen último "
    "día, {open} no tienen plazo alguno, {rest} tienen un día antes del cual no se permiten",
    "cell.stage": "{act}, día {day}",
    "cell.none": "no se llega a ninguna",
    "target.nobody": "nadie: no se llega a ninguna medida",
    "target.government": "el gobierno de la Parte reclamada",
    "target.facility": "las mercancías de una instalación",
    "study.binds.naalc": "débil, y dependiente de la política",
    "study.binds.mechanism": "fuerte y vinculante",
    "study.speed.naalc": "de 3 a 5 años, con apelación",
    "study.speed.mechanism": "115 días, sin apelación",
    "study.target.naalc": "gobiernos",
    "study.target.mechanism": "centros de trabajo individuales",
    "study.sanction.naalc": "nunca aplicada",
    "study.sanction.mechanism": "sanciones comerciales y prohibición de importar",
    "stage.complaint": "Queja",
    "stage.review": "Examen por el gobierno de la Parte reclamante",
    "stage.answer": "Respuesta sobre si revisará",
    "stage.report": "Informe sobre la revisión",
    "stage.course": "Acuerdo sobre un curso de remediación",
    "stage.panel": "Solicitud de un panel, tras una negativa",
    "stage.measure": "Medida contra las mercancías de la instalación, tras un panel",
    "stage.suspension": "Suspensión de la liquidación aduanera, permitida desde",
}

FR: Final[Mapping[str, str]] = {
    "study.design": "Les durées de l'étude (30, 10 et 45 jours) et son jour {design} sont des chiffres de "
    "deux sortes. Selon "
    "les règles, les 10 et les 45 jours courent du même jour, celui de la demande : le rapport est dû au "
    "jour {report} et "
    "un accord au jour {course}. Aucune règle ne fixe le jour {design} : on y arrive si un plan convenu dure "
    "ensuite {rest} "
    "jours. Une mesure après un refus et un groupe spécial vient au jour {measure} si chaque délai est "
    "utilisé en entier ; "
    "la liquidation peut être suspendue dès le jour {suspension}.",
    "factor.binds": "Ce qui lie",
    "factor.speed": "Rapidité",
    "factor.target": "Sur qui tombe une mesure",
    "factor.sanction": "Sanction",
    "column.naalc-1": "Accord parallèle, premier niveau : association, négociation, grève",
    "column.naalc-2": "Accord parallèle, deuxième niveau, comme le travail forcé",
    "column.naalc-3": "Accord parallèle, troisième niveau, comme le salaire minimum",
    "column.mechanism": "Mécanisme de réaction rapide : association et négociation",
    "cell.decides": "un groupe décide : {act}",
    "cell.stops": "aucun groupe ne peut être atteint ; la dernière étape est {act}, et les règles s'arrêtent "
    "avant {next}",
    "cell.days": "{days} jusqu'à la dernière étape, chaque délai utilisé en entier ; {timed} étapes sur "
    "{steps} ont un dernier jour, {open} n'ont aucun délai, {rest} ont un jour avant lequel elles ne sont "
    "pas permises",
    "cell.stage": "{act}, jour {day}",
    "cell.none": "aucune ne peut être atteinte",
    "target.nobody": "personne : aucune mesure ne peut être atteinte",
    "target.government": "le gouvernement de la Partie défenderesse",
    "target.facility": "les produits d'une installation",
    "study.binds.naalc": "faible, et dépendant de la politique",
    "study.binds.mechanism": "fort et contraignant",
    "study.speed.naalc": "de 3 à 5 ans, avec appel",
    "study.speed.mechanism": "115 jours, sans appel",
    "study.target.naalc": "les gouvernements",
    "study.target.mechanism": "des lieux de travail particuliers",
    "study.sanction.naalc": "jamais appliquée",
    "study.sanction.mechanism": "pénalités commerciales et interdiction d'importer",
    "stage.complaint": "Plainte",
    "stage.review": "Examen par le gouvernement de la Partie plaignante",
    "stage.answer": "Réponse sur l'examen",
    "stage.report": "Rapport sur l'examen",
    "stage.course": "Accord sur un plan de réparation",
    "stage.panel": "Demande d'un groupe spécial, après un refus",
    "stage.measure": "Mesure contre les produits de l'installation, après un groupe spécial",
    "stage.suspension": "Suspension de la liquidation, permise dès",
}
