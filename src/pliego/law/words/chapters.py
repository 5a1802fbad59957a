"""Words for USMCA Chapters 23 and 31, Section A: their acts, facts, norms and headings."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "note.labor_consultations_due": "the agreed day of the labor consultations",
    "note.dispute_report_due": "the new last day of the panel's report",
    # acts
    "act.submit_to_contact_point": "the public submission to a contact point",
    "act.answer_submission": "the answer to the public submission",
    "act.ask_dialogue": "the request for a labor dialogue",
    "act.ask_labor_consultations": "the request for labor consultations",
    "act.join_labor_consultations": "the third Party's notice that it joins the labor consultations",
    "act.agree_other_day": "the decision to hold the labor consultations later",
    "act.enter_labor_consultations": "the labor consultations",
    "act.consult_labor_experts": "the recourse to independent experts",
    "act.ask_labor_ministers": "the request for consultations between ministers under Chapter 23",
    "act.meet_labor_ministers": "the meeting of ministers under Chapter 23",
    "act.ask_commission": "the request for a meeting of the Commission",
    "act.disprove_effect": "the proof that the failure does not affect trade or investment",
    "act.ask_state_consultations": "the request for consultations between states",
    "act.enter_state_consultations": "the consultations between states",
    "act.ask_state_panel": "the request for a Chapter 31 panel",
    "act.choose_state_chair": "the choice of the chair of the Chapter 31 panel",
    "act.draw_state_chair": "the drawing of the chair by lot",
    "act.nominate_off_roster": "the nomination of a person who is not on the roster",
    "act.challenge_nominee": "the challenge of a nominee who is not on the roster",
    "act.compose_state_panel": "the appointment of the last panelist",
    "act.notify_delay": "the panel's notice of a later report",
    "act.report_to_parties": "the initial report of the Chapter 31 panel",
    "act.comment_to_panel": "the Parties' comments on the initial report to them",
    "act.report_dispute": "the final report of the Chapter 31 panel",
    "act.report_dispute.breach": "the final report that finds a breach",
    "act.report_dispute.no_breach": "the final report that finds no breach",
    "act.publish_dispute_report": "the publication of the final report",
    "act.agree_resolution": "the agreement on a resolution of the dispute",
    "act.suspend_equivalent": "the suspension of benefits of equivalent effect",
    "act.ask_level_panel": "the request for a panel on the level of suspension",
    "act.settle_dispute": "the end of the dispute",
    # facts
    "fact.consultations_specific": (
        "the request for labor consultations is specific and states its legal basis"
    ),
    "fact.perishable_goods": "the dispute concerns perishable goods",
    "fact.urgent_dispute": "the dispute is urgent",
}

ES: Final[Mapping[str, str]] = {
    "note.labor_consultations_due": "el día acordado de las consultas laborales",
    "note.dispute_report_due": "el nuevo último día del informe del panel",
    # acts
    "act.submit_to_contact_point": "la comunicación pública a un punto de contacto",
    "act.answer_submission": "la respuesta a la comunicación pública",
    "act.ask_dialogue": "la solicitud de un diálogo laboral",
    "act.ask_labor_consultations": "la solicitud de consultas laborales",
    "act.join_labor_consultations": "el aviso de la tercera Parte de que se suma a las consultas laborales",
    "act.agree_other_day": "la decisión de celebrar después las consultas laborales",
    "act.enter_labor_consultations": "la celebración de consultas laborales",
    "act.consult_labor_experts": "la consulta a expertos independientes",
    "act.ask_labor_ministers": "la solicitud de consultas entre ministros conforme al Capítulo 23",
    "act.meet_labor_ministers": "la reunión de ministros conforme al Capítulo 23",
    "act.ask_commission": "la solicitud de reunión de la Comisión",
    "act.disprove_effect": "la prueba de que el incumplimiento no afecta el comercio o la inversión",
    "act.ask_state_consultations": "la solicitud de consultas entre Estados",
    "act.enter_state_consultations": "la celebración de consultas entre Estados",
    "act.ask_state_panel": "la solicitud de un panel del Capítulo 31",
    "act.choose_state_chair": "la elección del presidente del panel del Capítulo 31",
    "act.draw_state_chair": "el sorteo del presidente del panel",
    "act.nominate_off_roster": "la propuesta de una persona que no está en la lista",
    "act.challenge_nominee": "la recusación de una persona propuesta que no está en la lista",
    "act.compose_state_panel": "la designación del último panelista",
    "act.notify_delay": "el aviso del panel de un informe posterior",
    "act.report_to_parties": "el informe inicial del panel del Capítulo 31",
    "act.comment_to_panel": "la presentación de observaciones de las Partes al informe inicial",
    "act.report_dispute": "el informe final del panel del Capítulo 31",
    "act.report_dispute.breach": "el informe final que constata un incumplimiento",
    "act.report_dispute.no_breach": "el informe final que no constata un incumplimiento",
    "act.publish_dispute_report": "la publicación del informe final",
    "act.agree_resolution": "el acuerdo sobre una solución de la controversia",
    "act.suspend_equivalent": "la suspensión de beneficios de efecto equivalente",
    "act.ask_level_panel": "la solicitud de un panel sobre el nivel de la suspensión",
    "act.settle_dispute": "el fin de la controversia",
    # facts
    "fact.consultations_specific": (
        "la solicitud de consultas laborales es específica y expresa su fundamento jurídico"
    ),
    "fact.perishable_goods": "la controversia trata de mercancías perecederas",
    "fact.urgent_dispute": "la controversia es urgente",
    # procedures and their articles
    "procedure.usmca-23": "Diálogo laboral y consultas laborales",
    "article.23.3 to 23.5": "Presunción de un efecto en el comercio",
    "article.23.11": "Comunicaciones públicas",
    "article.23.13": "Diálogo laboral cooperativo",
    "article.23.17": "Consultas laborales",
    "procedure.usmca-31": "Solución de controversias entre Estados",
    "article.31.4": "Consultas entre Estados",
    "article.31.6": "Establecimiento de un panel",
    "article.31.8, 31.9": "Lista e integración",
    "article.31.17": "Informes del panel",
    "article.31.18, 31.19": "Cumplimiento y suspensión de beneficios",
    # norms
    "norm.c23.presumption": (
        "Periodo en que se presume que el incumplimiento afecta el comercio o la inversión, hasta que la "
        "reclamada demuestre lo contrario."
    ),
    "norm.c23.submit": (
        "Enviar al punto de contacto de una Parte una comunicación sobre un asunto laboral del capítulo."
    ),
    "norm.c23.answer": "Considerar y responder una comunicación pública en el tiempo que fije su propia ley.",
    "norm.c23.dialogue": "Pedir un diálogo laboral cooperativo, que no impide las consultas laborales.",
    "norm.c23.consult": (
        "Pedir consultas laborales sobre cualquier asunto del capítulo; el día 0 es la entrega al punto de "
        "contacto."
    ),
    "norm.c23.specific": "La solicitud da información específica y expresa su fundamento jurídico.",
    "norm.c23.join": (
        "Como tercera Parte con interés sustancial, sumarse a las consultas dentro de los 7 días siguientes "
        "a la solicitud."
    ),
    "norm.c23.enter": (
        "Iniciar consultas laborales dentro de los 30 días siguientes a la solicitud, salvo que las Partes "
        "decidan otra cosa."
    ),
    "norm.c23.experts": "Pedir ayuda a expertos independientes durante las consultas.",
    "norm.c23.ministers": "Pedir consultas entre ministros, que pueden usar expertos y buenos oficios.",
    "norm.c23.meet": "Reunirse con prontitud cuando una Parte pidió consultas entre ministros.",
    "norm.c23.commission": (
        "Pedir una reunión de la Comisión cuando 30 días de consultas no resolvieron el asunto."
    ),
    "norm.c23.panel": (
        "Pedir un panel conforme al Capítulo 31 cuando 30 días de consultas no resolvieron el asunto."
    ),
    "norm.d31.consult": "Pedir consultas sobre una medida de la otra Parte.",
    "norm.d31.enter": "Iniciar consultas dentro de los 30 días siguientes a la solicitud.",
    "norm.d31.enter_perishable": (
        "Iniciar consultas dentro de los 15 días siguientes a la solicitud cuando se trata de mercancías "
        "perecederas."
    ),
    "norm.d31.panel": (
        "Pedir un panel desde 75 días después de la solicitud de consultas, o desde 30 días si se trata de "
        "mercancías perecederas."
    ),
    "norm.d31.established": (
        "Periodo en que el panel está establecido: desde la entrega de la solicitud, sea quien sea quien lo "
        "integre."
    ),
    "norm.d31.roster": (
        "Periodo en que, sin consenso sobre la lista, la forman los nombres designados; la falta de lista no"
        " impide un panel."
    ),
    "norm.d31.chair": (
        "Acordar dentro de 15 días al presidente de un panel de cinco miembros, o de tres si así lo acuerdan."
    ),
    "norm.d31.lot": "Hacer sortear al presidente cuando en 15 días no hubo acuerdo.",
    "norm.d31.challenge": (
        "Recusar dentro de 15 días, sin expresar causa, a una persona propuesta que no está en la lista."
    ),
    "norm.d31.initial": (
        "Presentar el informe inicial dentro de los 150 días siguientes a la designación del último "
        "panelista, o después si da aviso."
    ),
    "norm.d31.initial_urgent": "Presentar el informe inicial dentro de 120 días en un caso urgente.",
    "norm.d31.comment": "Formular observaciones al informe inicial dentro de 15 días.",
    "norm.d31.final": "Presentar el informe final dentro de los 30 días siguientes al inicial.",
    "norm.d31.publish": "Hacer público el informe final.",
    "norm.d31.agree": (
        "Acordar una solución dentro de los 45 días siguientes a un informe final que constata un "
        "incumplimiento."
    ),
    "norm.d31.suspend": "Suspender beneficios de efecto equivalente cuando en 45 días no hubo solución.",
    "norm.d31.level": "Preguntar a un panel si los beneficios suspendidos son de efecto equivalente.",
}

FR: Final[Mapping[str, str]] = {
    "note.labor_consultations_due": "le jour convenu des consultations sur le travail",
    "note.dispute_report_due": "le nouveau dernier jour du rapport du groupe",
    # acts
    "act.submit_to_contact_point": "la communication du public à un point de contact",
    "act.answer_submission": "la réponse à la communication du public",
    "act.ask_dialogue": "la demande de dialogue sur le travail",
    "act.ask_labor_consultations": "la demande de consultations sur le travail",
    "act.join_labor_consultations": (
        "l'avis de la tierce Partie qui se joint aux consultations sur le travail"
    ),
    "act.agree_other_day": "la décision de tenir plus tard les consultations sur le travail",
    "act.enter_labor_consultations": "la tenue de consultations sur le travail",
    "act.consult_labor_experts": "le recours à des experts indépendants",
    "act.ask_labor_ministers": "la demande de consultations entre ministres selon le chapitre 23",
    "act.meet_labor_ministers": "la réunion des ministres selon le chapitre 23",
    "act.ask_commission": "la demande de réunion de la Commission",
    "act.disprove_effect": "la preuve que le manquement ne touche ni le commerce ni l'investissement",
    "act.ask_state_consultations": "la demande de consultations entre États",
    "act.enter_state_consultations": "la tenue de consultations entre États",
    "act.ask_state_panel": "la demande d'un groupe spécial du chapitre 31",
    "act.choose_state_chair": "le choix du président du groupe spécial du chapitre 31",
    "act.draw_state_chair": "le tirage au sort du président",
    "act.nominate_off_roster": "la proposition d'une personne qui n'est pas sur la liste",
    "act.challenge_nominee": "la récusation d'une personne proposée qui n'est pas sur la liste",
    "act.compose_state_panel": "la nomination du dernier membre du groupe spécial",
    "act.notify_delay": "l'avis du groupe spécial d'un rapport plus tardif",
    "act.report_to_parties": "le rapport initial du groupe spécial du chapitre 31",
    "act.comment_to_panel": "la présentation d'observations des Parties sur le rapport initial",
    "act.report_dispute": "le rapport final du groupe spécial du chapitre 31",
    "act.report_dispute.breach": "le rapport final qui constate un manquement",
    "act.report_dispute.no_breach": "le rapport final qui ne constate aucun manquement",
    "act.publish_dispute_report": "la publication du rapport final",
    "act.agree_resolution": "l'accord sur une solution du différend",
    "act.suspend_equivalent": "la suspension d'avantages d'effet équivalent",
    "act.ask_level_panel": "la demande d'un groupe spécial sur le niveau de la suspension",
    "act.settle_dispute": "la fin du différend",
    # facts
    "fact.consultations_specific": (
        "la demande de consultations est précise et énonce son fondement juridique"
    ),
    "fact.perishable_goods": "le différend porte sur des produits périssables",
    "fact.urgent_dispute": "le différend est urgent",
    # procedures and their articles
    "procedure.usmca-23": "Dialogue et consultations sur le travail",
    "article.23.3 to 23.5": "Présomption d'un effet sur le commerce",
    "article.23.11": "Communications du public",
    "article.23.13": "Dialogue coopératif sur le travail",
    "article.23.17": "Consultations sur le travail",
    "procedure.usmca-31": "Règlement des différends entre États",
    "article.31.4": "Consultations entre États",
    "article.31.6": "Établissement d'un groupe spécial",
    "article.31.8, 31.9": "Liste et composition",
    "article.31.17": "Rapports du groupe spécial",
    "article.31.18, 31.19": "Mise en œuvre et suspension d'avantages",
    # norms
    "norm.c23.presumption": (
        "Période où le manquement est présumé toucher le commerce ou l'investissement, jusqu'à ce que la "
        "défenderesse prouve le contraire."
    ),
    "norm.c23.submit": (
        "Envoyer au point de contact d'une Partie une communication sur une question de travail du chapitre."
    ),
    "norm.c23.answer": (
        "Examiner une communication du public et y répondre dans le délai que fixe son propre droit."
    ),
    "norm.c23.dialogue": (
        "Demander un dialogue coopératif sur le travail, qui n'empêche pas les consultations sur le travail."
    ),
    "norm.c23.consult": (
        "Demander des consultations sur toute question du chapitre; le jour 0 est la remise au point de "
        "contact."
    ),
    "norm.c23.specific": "La demande donne des renseignements précis et énonce son fondement juridique.",
    "norm.c23.join": (
        "Comme tierce Partie ayant un intérêt substantiel, se joindre aux consultations dans les 7 jours de "
        "la demande."
    ),
    "norm.c23.enter": (
        "Engager des consultations sur le travail dans les 30 jours de la demande, sauf décision contraire "
        "des Parties."
    ),
    "norm.c23.experts": "Demander l'aide d'experts indépendants pendant les consultations.",
    "norm.c23.ministers": (
        "Demander des consultations entre ministres, qui peuvent user d'experts et de bons offices."
    ),
    "norm.c23.meet": "Se réunir rapidement lorsqu'une Partie a demandé des consultations entre ministres.",
    "norm.c23.commission": (
        "Demander une réunion de la Commission lorsque 30 jours de consultations n'ont pas réglé la question."
    ),
    "norm.c23.panel": (
        "Demander un groupe spécial selon le chapitre 31 lorsque 30 jours de consultations n'ont pas réglé "
        "la question."
    ),
    "norm.d31.consult": "Demander des consultations sur une mesure de l'autre Partie.",
    "norm.d31.enter": "Engager des consultations dans les 30 jours de la demande.",
    "norm.d31.enter_perishable": (
        "Engager des consultations dans les 15 jours de la demande lorsqu'il s'agit de produits périssables."
    ),
    "norm.d31.panel": (
        "Demander un groupe spécial à partir de 75 jours après la demande de consultations, ou de 30 jours "
        "pour des produits périssables."
    ),
    "norm.d31.established": (
        "Période où le groupe spécial est établi : dès la remise de la demande, quels que soient ses membres."
    ),
    "norm.d31.roster": (
        "Période où, faute de consensus, les noms désignés forment la liste; l'absence de liste n'empêche "
        "aucun groupe spécial."
    ),
    "norm.d31.chair": (
        "Convenir dans les 15 jours du président d'un groupe spécial de cinq membres, ou de trois s'ils en "
        "conviennent."
    ),
    "norm.d31.lot": "Faire tirer au sort le président lorsque 15 jours n'ont pas donné d'accord.",
    "norm.d31.challenge": (
        "Récuser dans les 15 jours, sans motif, une personne proposée qui n'est pas sur la liste."
    ),
    "norm.d31.initial": (
        "Présenter le rapport initial dans les 150 jours de la nomination du dernier membre, ou plus tard "
        "moyennant avis."
    ),
    "norm.d31.initial_urgent": "Présenter le rapport initial dans les 120 jours dans un cas urgent.",
    "norm.d31.comment": "Présenter des observations sur le rapport initial dans les 15 jours.",
    "norm.d31.final": "Présenter le rapport final dans les 30 jours du rapport initial.",
    "norm.d31.publish": "Rendre public le rapport final.",
    "norm.d31.agree": (
        "Convenir d'une solution dans les 45 jours d'un rapport final qui constate un manquement."
    ),
    "norm.d31.suspend": (
        "Suspendre des avantages d'effet équivalent lorsque 45 jours n'ont pas donné de solution."
    ),
    "norm.d31.level": "Demander à un groupe spécial si les avantages suspendus sont d'effet équivalent.",
}
