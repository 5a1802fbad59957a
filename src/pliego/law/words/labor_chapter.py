"""Words for petitions on the labor chapter in the United States: their acts, norms and headings."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    # acts
    "act.file_labor_petition": "the petition on the labor chapter",
    "act.withdraw_labor_petition": "the withdrawal of the petition on the labor chapter",
    "act.weigh_labor_petition": "the Committee's decision on further review",
    "act.weigh_labor_petition.warranted": "the Committee's decision that further review is warranted",
    "act.weigh_labor_petition.not_warranted": "the Committee's decision that further review is not warranted",
    "act.find_labor_violation": "the Committee's finding on a labor violation",
    "act.find_labor_violation.affirmative": (
        "the Committee's finding of sufficient evidence of a labor violation"
    ),
    "act.find_labor_violation.negative": (
        "the Committee's finding of insufficient evidence of a labor violation"
    ),
    "act.show_failure": "the monitoring result that shows a failure",
    "act.recommend_action": "the Committee's recommendation to act",
    "act.decide_recommendation": "the decision on the recommendation",
    "act.decide_recommendation.followed": "the decision to follow the recommendation",
    "act.decide_recommendation.not_followed": "the decision not to follow the recommendation",
    "act.report_no_action": "the report to Congress on why no action is taken",
}

ES: Final[Mapping[str, str]] = {
    # acts
    "act.file_labor_petition": "la presentación de la petición sobre el capítulo laboral",
    "act.withdraw_labor_petition": "el retiro de la petición sobre el capítulo laboral",
    "act.weigh_labor_petition": "la decisión del Comité sobre una revisión ulterior",
    "act.weigh_labor_petition.warranted": "la decisión del Comité de que procede una revisión ulterior",
    "act.weigh_labor_petition.not_warranted": (
        "la decisión del Comité de que no procede una revisión ulterior"
    ),
    "act.find_labor_violation": "la constatación del Comité sobre una violación laboral",
    "act.find_labor_violation.affirmative": (
        "la constatación del Comité de pruebas suficientes de una violación laboral"
    ),
    "act.find_labor_violation.negative": (
        "la constatación del Comité de pruebas insuficientes de una violación laboral"
    ),
    "act.show_failure": "el resultado del seguimiento que muestra un incumplimiento",
    "act.recommend_action": "la recomendación del Comité de actuar",
    "act.decide_recommendation": "la decisión sobre la recomendación",
    "act.decide_recommendation.followed": "la decisión de seguir la recomendación",
    "act.decide_recommendation.not_followed": "la decisión de no seguir la recomendación",
    "act.report_no_action": "el informe al Congreso sobre por qué no se actúa",
    # procedures and their articles
    "procedure.us-labor-chapter": "Peticiones en Estados Unidos sobre el capítulo laboral",
    "article.4646(c)": "Petición sobre el capítulo laboral",
    "article.4645": "Seguimiento",
    # norms
    "norm.l.petition": (
        "Presentar una petición sobre el incumplimiento de las obligaciones laborales del Tratado."
    ),
    "norm.l.further_review": (
        "Decidir dentro de los 20 días siguientes a la presentación si procede una revisión ulterior."
    ),
    "norm.l.evidence": (
        "Decidir dentro de los 60 días siguientes a la presentación, no a la primera decisión, si hay "
        "pruebas suficientes y creíbles de una violación."
    ),
    "norm.l.action": (
        "Actuar conforme al Capítulo 23 o 31 dentro de los 60 días siguientes a una constatación afirmativa,"
        " o informar al Congreso por qué no."
    ),
    "norm.l.recommend": (
        "Recomendar una acción cuando el seguimiento, una evaluación o la junta de expertos muestra un "
        "incumplimiento."
    ),
    "norm.l.decide": "Decidir sobre la recomendación dentro de 60 días.",
    "norm.l.reasons": "Informar las razones al Congreso cuando no se sigue la recomendación.",
}

FR: Final[Mapping[str, str]] = {
    # acts
    "act.file_labor_petition": "le dépôt de la requête sur le chapitre du travail",
    "act.withdraw_labor_petition": "le retrait de la requête sur le chapitre du travail",
    "act.weigh_labor_petition": "la décision du Comité sur un examen approfondi",
    "act.weigh_labor_petition.warranted": "la décision du Comité qu'un examen approfondi est justifié",
    "act.weigh_labor_petition.not_warranted": (
        "la décision du Comité qu'un examen approfondi n'est pas justifié"
    ),
    "act.find_labor_violation": "la constatation du Comité sur un manquement en matière de travail",
    "act.find_labor_violation.affirmative": (
        "la constatation par le Comité d'une preuve suffisante d'un manquement"
    ),
    "act.find_labor_violation.negative": (
        "la constatation par le Comité d'une preuve insuffisante d'un manquement"
    ),
    "act.show_failure": "le résultat de suivi qui révèle un manquement",
    "act.recommend_action": "la recommandation du Comité d'agir",
    "act.decide_recommendation": "la décision sur la recommandation",
    "act.decide_recommendation.followed": "la décision de suivre la recommandation",
    "act.decide_recommendation.not_followed": "la décision de ne pas suivre la recommandation",
    "act.report_no_action": "le rapport au Congrès sur les motifs de ne pas agir",
    # procedures and their articles
    "procedure.us-labor-chapter": "Requêtes aux États-Unis sur le chapitre du travail",
    "article.4646(c)": "Requête sur le chapitre du travail",
    "article.4645": "Suivi",
    # norms
    "norm.l.petition": (
        "Déposer une requête sur un manquement aux obligations de l'Accord en matière de travail."
    ),
    "norm.l.further_review": "Décider dans les 20 jours du dépôt si un examen approfondi est justifié.",
    "norm.l.evidence": (
        "Décider dans les 60 jours du dépôt, et non de la première décision, s'il existe une preuve "
        "suffisante et crédible d'un manquement."
    ),
    "norm.l.action": (
        "Agir selon le chapitre 23 ou 31 dans les 60 jours d'une constatation affirmative, ou expliquer au "
        "Congrès pourquoi non."
    ),
    "norm.l.recommend": (
        "Recommander une action lorsque le suivi, une évaluation ou le conseil d'experts révèle un "
        "manquement."
    ),
    "norm.l.decide": "Décider de la recommandation dans les 60 jours.",
    "norm.l.reasons": "Donner les motifs au Congrès lorsque la recommandation n'est pas suivie.",
}
