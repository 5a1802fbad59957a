"""Words for complaints, accidents and labor inspection in Mexico; in Spanish, the terms of Mexican labor law."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "note.measures_due": "the last day of the measures ordered",
    "note.measures_extended_to": "the new last day of the measures",
    "note.sanction_summons_until": "the last day of the summons",
    "act.complain": "the complaint",
    "act.issue_folio": "the issue of the folio",
    "act.refer_complaint": "the referral of the complaint to another body",
    "act.conclude_complaint": "the conclusion of the complaint",
    "act.accident": "the work accident",
    "act.notify_imss": "the notice of the accident to social security",
    "act.notify_accident": "the notice of the accident to the labor ministry",
    "act.learn_of_death": "the day on which a death from work became known",
    "act.notify_death": "the notice of the death",
    "act.order_visit": "the order of a visit",
    "act.order_visit.ordinary": "the order of an ordinary visit",
    "act.order_visit.extraordinary": "the order of an extraordinary visit",
    "act.order_verification": "the order of a verification visit",
    "act.order_visit.advisory": "the order of a visit of advice",
    "act.serve_citatorio": "the service of the citatorio",
    "act.inspect": "the inspection visit",
    "act.restrict_access": "the restriction of access",
    "act.report_restriction": "the report of the restriction to the head office",
    "act.decide_restriction": "the decision on the restriction",
    "act.decide_restriction.upheld": "the decision that the restriction stays",
    "act.decide_restriction.lifted": "the decision that lifts the restriction",
    "act.draw_acta": "the acta of the visit",
    "act.submit_observations": "the employer's observations on the acta",
    "act.order_measures": "the emplazamiento of safety measures",
    "act.extend_measures": "the extension of the time for measures",
    "act.carry_out_measures": "the carrying out of the measures",
    "act.ask_sanction": "the request for a sanction procedure",
    "act.summon_to_sanction": "the summons to the sanction procedure",
    "act.appear": "the employer's appearance",
    "act.close_evidence": "the closing of the file",
    "act.decide_sanction": "the decision on the sanction",
    "act.decide_sanction.fine": "the decision that fines the employer",
    "act.decide_sanction.absolved": "the decision that clears the employer",
    "act.challenge_fine": "the challenge of the fine",
    "act.challenge_fine.review": "the appeal for review of the fine",
    "act.challenge_fine.nullity": "the suit for nullity of the fine",
    "act.close_inspection": "the closing agreement of the inspection",
    "fact.federal_branch": "the branch of industry is federal",
    "fact.federal_company": "the company is of a federal type",
    "fact.federal_matter": "the subject is federal in every branch",
    "fact.imminent_danger": "there is imminent danger",
    "fact.other_ground_of_rgitas_28": "another ground listed for an extraordinary visit is present",
    "fact.cause_outside_workplace": "the cause of the delay lies outside the workplace",
    "fact.breach_not_disproved": "a breach stated in the acta was not disproved",
    "fact.served_in_person": "the document was served in person",
}

ES: Final[Mapping[str, str]] = {
    "note.measures_due": "el último día de las medidas ordenadas",
    "note.measures_extended_to": "el nuevo último día de las medidas",
    "note.sanction_summons_until": "el último día del emplazamiento",
    "procedure.mx-inspection": "Inspección del trabajo y quejas en México",
    "article.SIQAL": "Queja",
    "article.LFT 527": "Competencia federal o local",
    "article.LFT 504": "Avisos de accidente y de defunción",
    "article.LFT 541-542": "Orden, citatorio y visita",
    "article.RGITAS 36": "Observaciones, medidas y comprobación",
    "article.LFT 992": "Procedimiento sancionador",
    "act.complain": "la queja",
    "act.issue_folio": "la emisión del folio",
    "act.refer_complaint": "el turno de la queja a otra autoridad",
    "act.conclude_complaint": "la conclusión de la queja",
    "act.accident": "el accidente de trabajo",
    "act.notify_imss": "el aviso del accidente al IMSS",
    "act.notify_accident": "el aviso del accidente a la Secretaría del Trabajo",
    "act.learn_of_death": "el día en que se conoció una muerte por riesgo de trabajo",
    "act.notify_death": "el aviso de defunción",
    "act.order_visit": "la orden de visita",
    "act.order_visit.ordinary": "la orden de visita ordinaria",
    "act.order_visit.extraordinary": "la orden de visita extraordinaria",
    "act.order_verification": "la orden de visita de comprobación",
    "act.order_visit.advisory": "la orden de visita de asesoría y asistencia técnica",
    "act.serve_citatorio": "la entrega del citatorio",
    "act.inspect": "la visita de inspección",
    "act.restrict_access": "la restricción de acceso",
    "act.report_restriction": "el informe de la restricción a la DGIFT",
    "act.decide_restriction": "la resolución sobre la restricción",
    "act.decide_restriction.upheld": "la resolución que mantiene la restricción",
    "act.decide_restriction.lifted": "la resolución que levanta la restricción",
    "act.draw_acta": "el acta de inspección",
    "act.submit_observations": "el escrito de observaciones del patrón",
    "act.order_measures": "el emplazamiento de medidas",
    "act.extend_measures": "la prórroga del plazo de las medidas",
    "act.carry_out_measures": "el cumplimiento de las medidas",
    "act.ask_sanction": "la solicitud de procedimiento sancionador",
    "act.summon_to_sanction": "el emplazamiento al procedimiento sancionador",
    "act.appear": "la comparecencia del patrón",
    "act.close_evidence": "el cierre de instrucción",
    "act.decide_sanction": "la resolución sancionadora",
    "act.decide_sanction.fine": "la resolución que impone la multa",
    "act.decide_sanction.absolved": "la resolución que absuelve al patrón",
    "act.challenge_fine": "la impugnación de la multa",
    "act.challenge_fine.review": "el recurso de revisión contra la multa",
    "act.challenge_fine.nullity": "la demanda de nulidad contra la multa",
    "act.close_inspection": "el acuerdo de cierre de la inspección",
    "fact.federal_branch": "la rama industrial es federal",
    "fact.federal_company": "la empresa es de tipo federal",
    "fact.federal_matter": "la materia es federal en toda rama",
    "fact.imminent_danger": "hay peligro inminente",
    "fact.other_ground_of_rgitas_28": "se da otra de las causas listadas de visita extraordinaria",
    "fact.cause_outside_workplace": "la causa del retraso es ajena al centro de trabajo",
    "fact.breach_not_disproved": "no se desvirtuó un incumplimiento asentado en el acta",
    "fact.served_in_person": "la notificación fue personal",
    "norm.in.complain": (
        "Reportar por cualquier canal; desde el 4 de septiembre de 2025, SIQAL recibe quejas de cualquier "
        "persona a toda hora."
    ),
    "norm.in.folio": "Emitir un folio con el que se pueda dar seguimiento a la queja.",
    "norm.in.refer": "Turnar a otra autoridad la parte de la queja que le compete.",
    "norm.in.conclude": (
        "Llevar la queja hasta su conclusión; no se ha publicado un número de días para ello."
    ),
    "norm.in.federal": (
        "El asunto es federal por la rama, por el tipo de empresa o por la materia; si no, es local."
    ),
    "norm.in.accident": (
        "Dar aviso del accidente a la Secretaría del Trabajo dentro de las 72 horas, salvo que se haya "
        "avisado al IMSS en 24."
    ),
    "norm.in.death": (
        "Dar aviso de una muerte por riesgo de trabajo en cuanto se conozca, aunque ya se haya avisado a otra "
        "autoridad."
    ),
    "norm.in.order": (
        "No hacer la visita sin orden escrita, fundada, motivada y firmada; sin ella la visita es nula."
    ),
    "norm.in.notice": (
        "No hacer la visita ordinaria ni la de comprobación antes de entregar citatorio y de que pasen 24 "
        "horas."
    ),
    "norm.in.extraordinary": (
        "Ordenar visita extraordinaria, en cualquier momento y sin citatorio, por queja, accidente u otra "
        "causa listada."
    ),
    "norm.in.advice": "No iniciar procedimiento sancionador a partir de una visita de asesoría.",
    "norm.in.restrict": (
        "Ante peligro inminente, ordenar medidas de inmediato y restringir el acceso o limitar la operación."
    ),
    "norm.in.report_restriction": "Informar la restricción de acceso a la DGIFT dentro de las 24 horas.",
    "norm.in.decide_restriction": (
        "Resolver dentro de las 48 horas siguientes al informe si se mantiene la restricción de acceso."
    ),
    "norm.in.acta": (
        "Levantar acta en cada visita, con dos testigos y las manifestaciones de ambas partes, y entregar copia."
    ),
    "norm.in.observe": (
        "Formular observaciones al acta y ofrecer pruebas dentro de 5 días hábiles, sin prórroga."
    ),
    "norm.in.measures": (
        "Cumplir las medidas de seguridad de inmediato o en sus plazos, a más tardar en 30 días hábiles salvo "
        "prórroga."
    ),
    "norm.in.measures_before_2022": (
        "Cumplir las medidas ordenadas antes del 24 de agosto de 2022 a más tardar en 90 días, aquí contados "
        "como hábiles."
    ),
    "norm.in.measures_set": (
        "Tiempo que el propio emplazamiento da para las medidas, si su última fecha consta."
    ),
    "norm.in.extend": (
        "Prorrogar una sola vez el plazo de las medidas, hasta por 30 días hábiles, solo por causa ajena al "
        "centro de trabajo."
    ),
    "norm.in.verify": "Ordenar visita de comprobación, para revisar que se cumplieron las medidas.",
    "norm.in.personal": (
        "Los plazos de las medidas, el emplazamiento y el acuerdo de cierre se notificaron personalmente."
    ),
    "norm.in.ask_sanction": (
        "Solicitar al área de sanciones que inicie el procedimiento si el acta no se desvirtuó o no se "
        "cumplieron las medidas."
    ),
    "norm.in.appear": (
        "Comparecer por escrito o en persona con pruebas, en el plazo del emplazamiento, de al menos 15 días "
        "hábiles."
    ),
    "norm.in.no_decision": (
        "No resolver antes de que el patrón comparezca o haya tenido al menos 15 días hábiles para hacerlo."
    ),
    "norm.in.decide": (
        "Resolver pocos días hábiles después del cierre de instrucción; no se conoce el número."
    ),
    "norm.in.recidivism": (
        "Tiempo en que la reincidencia duplica la multa: dos años desde el acta, salvo que la infracción se "
        "haya desvirtuado."
    ),
    "norm.in.review": "Interponer recurso de revisión contra la multa dentro de 15 días hábiles.",
    "norm.in.nullity": (
        "Demandar la nulidad de la multa ante el tribunal administrativo dentro de 30 días hábiles."
    ),
}

FR: Final[Mapping[str, str]] = {
    "note.measures_due": "le dernier jour des mesures ordonnées",
    "note.measures_extended_to": "le nouveau dernier jour des mesures",
    "note.sanction_summons_until": "le dernier jour de la citation",
    "procedure.mx-inspection": "Inspection du travail et plaintes au Mexique",
    "article.SIQAL": "Plainte",
    "article.LFT 527": "Compétence fédérale ou locale",
    "article.LFT 504": "Avis d'accident et de décès",
    "article.LFT 541-542": "Ordre, avis et visite",
    "article.RGITAS 36": "Observations, mesures et vérification",
    "article.LFT 992": "Procédure de sanction",
    "act.complain": "la plainte",
    "act.issue_folio": "la délivrance du numéro de suivi",
    "act.refer_complaint": "le renvoi de la plainte à un autre organisme",
    "act.conclude_complaint": "la conclusion de la plainte",
    "act.accident": "l'accident du travail",
    "act.notify_imss": "l'avis de l'accident à la sécurité sociale",
    "act.notify_accident": "l'avis de l'accident au ministère du Travail",
    "act.learn_of_death": "le jour où un décès lié au travail a été connu",
    "act.notify_death": "l'avis de décès",
    "act.order_visit": "l'ordre de visite",
    "act.order_visit.ordinary": "l'ordre de visite ordinaire",
    "act.order_visit.extraordinary": "l'ordre de visite extraordinaire",
    "act.order_verification": "l'ordre de visite de vérification",
    "act.order_visit.advisory": "l'ordre de visite de conseil",
    "act.serve_citatorio": "la remise de l'avis de visite (citatorio)",
    "act.inspect": "la visite d'inspection",
    "act.restrict_access": "la restriction d'accès",
    "act.report_restriction": "le compte rendu de la restriction à la direction",
    "act.decide_restriction": "la décision sur la restriction",
    "act.decide_restriction.upheld": "la décision qui maintient la restriction",
    "act.decide_restriction.lifted": "la décision qui lève la restriction",
    "act.draw_acta": "le procès-verbal de la visite",
    "act.submit_observations": "le mémoire d'observations de l'employeur",
    "act.order_measures": "la signification des mesures de sécurité",
    "act.extend_measures": "la prolongation du délai des mesures",
    "act.carry_out_measures": "l'exécution des mesures",
    "act.ask_sanction": "la demande de procédure de sanction",
    "act.summon_to_sanction": "la citation à la procédure de sanction",
    "act.appear": "la comparution de l'employeur",
    "act.close_evidence": "la clôture du dossier",
    "act.decide_sanction": "la décision sur la sanction",
    "act.decide_sanction.fine": "la décision qui impose l'amende",
    "act.decide_sanction.absolved": "la décision qui met l'employeur hors de cause",
    "act.challenge_fine": "la contestation de l'amende",
    "act.challenge_fine.review": "le recours en révision de l'amende",
    "act.challenge_fine.nullity": "le recours en nullité de l'amende",
    "act.close_inspection": "l'accord de clôture de l'inspection",
    "fact.federal_branch": "la branche d'industrie est fédérale",
    "fact.federal_company": "l'entreprise est de type fédéral",
    "fact.federal_matter": "l'objet est fédéral dans toute branche",
    "fact.imminent_danger": "il y a danger imminent",
    "fact.other_ground_of_rgitas_28": "un autre motif énuméré de visite extraordinaire est présent",
    "fact.cause_outside_workplace": "la cause du retard est extérieure au lieu de travail",
    "fact.breach_not_disproved": "un manquement énoncé au procès-verbal n'a pas été réfuté",
    "fact.served_in_person": "la signification a été faite en personne",
    "norm.in.complain": (
        "Signaler par toute voie; depuis le 4 septembre 2025, SIQAL reçoit les plaintes de toute personne à "
        "toute heure."
    ),
    "norm.in.folio": "Délivrer un numéro avec lequel la plainte peut être suivie.",
    "norm.in.refer": "Renvoyer à un autre organisme la partie de la plainte qui le concerne.",
    "norm.in.conclude": (
        "Mener la plainte à sa conclusion; aucun nombre de jours n'a été publié à cet effet."
    ),
    "norm.in.federal": (
        "L'affaire est fédérale par la branche, le type d'entreprise ou l'objet; sinon, elle relève de l'État."
    ),
    "norm.in.accident": (
        "Aviser le ministère du Travail de l'accident dans les 72 heures, sauf si la sécurité sociale l'a été "
        "dans les 24."
    ),
    "norm.in.death": (
        "Aviser d'un décès lié au travail dès qu'il est connu, même si un autre organisme a été avisé."
    ),
    "norm.in.order": (
        "Ne faire aucune visite sans ordre écrit, motivé et signé; sans lui, la visite est nulle."
    ),
    "norm.in.notice": (
        "Ne faire ni visite ordinaire ni visite de vérification avant la remise d'un avis et l'écoulement de "
        "24 heures."
    ),
    "norm.in.extraordinary": (
        "Ordonner une visite extraordinaire, en tout temps et sans avis, sur plainte, accident ou autre motif "
        "énuméré."
    ),
    "norm.in.advice": "N'ouvrir aucune procédure de sanction à partir d'une visite de conseil.",
    "norm.in.restrict": (
        "En cas de danger imminent, ordonner aussitôt des mesures et restreindre l'accès ou limiter "
        "l'exploitation."
    ),
    "norm.in.report_restriction": (
        "Rendre compte de la restriction d'accès à la direction dans les 24 heures."
    ),
    "norm.in.decide_restriction": (
        "Décider dans les 48 heures du compte rendu si la restriction d'accès demeure."
    ),
    "norm.in.acta": (
        "Dresser un procès-verbal à chaque visite, avec deux témoins et les dires des deux parties, et en "
        "remettre copie."
    ),
    "norm.in.observe": (
        "Commenter le procès-verbal et offrir des preuves dans les 5 jours ouvrables, sans prolongation."
    ),
    "norm.in.measures": (
        "Exécuter les mesures de sécurité aussitôt ou à leurs dates, au plus tard dans les 30 jours ouvrables "
        "sauf prolongation."
    ),
    "norm.in.measures_before_2022": (
        "Exécuter les mesures ordonnées avant le 24 août 2022 au plus tard dans les 90 jours, comptés ici "
        "comme ouvrables."
    ),
    "norm.in.measures_set": (
        "Temps que la signification donne elle-même pour les mesures, si sa dernière date est au dossier."
    ),
    "norm.in.extend": (
        "Prolonger une seule fois le délai des mesures, d'au plus 30 jours ouvrables, pour une cause "
        "extérieure au lieu de travail."
    ),
    "norm.in.verify": "Ordonner une visite de vérification, pour contrôler l'exécution des mesures.",
    "norm.in.personal": (
        "Les délais des mesures, la citation et l'accord de clôture ont été signifiés en personne."
    ),
    "norm.in.ask_sanction": (
        "Demander à l'unité des sanctions d'ouvrir la procédure si le procès-verbal n'est pas réfuté ou les "
        "mesures pas exécutées."
    ),
    "norm.in.appear": (
        "Comparaître par écrit ou en personne avec des preuves, dans le délai de la citation, d'au moins 15 "
        "jours ouvrables."
    ),
    "norm.in.no_decision": (
        "Ne pas décider avant que l'employeur ait comparu ou ait eu au moins 15 jours ouvrables pour le faire."
    ),
    "norm.in.decide": (
        "Décider quelques jours ouvrables après la clôture du dossier; le nombre n'est pas connu."
    ),
    "norm.in.recidivism": (
        "Temps où la récidive double l'amende : deux ans à compter du procès-verbal, sauf manquement réfuté."
    ),
    "norm.in.review": "Former un recours en révision de l'amende dans les 15 jours ouvrables.",
    "norm.in.nullity": (
        "Demander la nullité de l'amende au tribunal administratif dans les 30 jours ouvrables."
    ),
}
