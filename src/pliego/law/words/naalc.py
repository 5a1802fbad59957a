"""Words for the North American Agreement on Labor Cooperation: its acts, facts, norms and headings."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "note.naalc_expert_period_ends": "the end of the period set for the experts",
    "note.naalc_panel_period_ends": "the end of the period agreed for the panel",
    # acts
    "act.submit_communication": "the submission of a communication",
    "act.withdraw_submission": "the withdrawal of the submission",
    "act.accept_submission": "the Office's answer to the submission",
    "act.accept_submission.accepted": "the acceptance of the submission",
    "act.accept_submission.declined": "the refusal of the submission",
    "act.extend_review": "the extension of the Office's review",
    "act.report_submission": "the Office's public report",
    "act.ask_office": "the request for consultations between Offices",
    "act.answer_office": "the answer of the Office consulted",
    "act.ask_ministers": "the request for consultations between ministers",
    "act.join_ministers": "the third Party's notice that it joins the ministers",
    "act.settle_by_ministers": "the agreement between ministers",
    "act.ask_experts": "the request for a committee of experts",
    "act.rule_out_experts": "the ruling that the matter is not one for the experts",
    "act.establish_experts": "the establishment of the committee of experts",
    "act.set_expert_period": "the Council's decision on another period for the experts",
    "act.draft_evaluation": "the experts' draft report",
    "act.finish_evaluation": "the experts' final report",
    "act.answer_evaluation": "the Parties' replies to the experts",
    "act.publish_evaluation": "the publication of the experts' report",
    "act.ask_on_pattern": "the request for consultations on a persistent pattern",
    "act.call_council": "the call for a special session of the Council",
    "act.meet_council": "the meeting of the Council",
    "act.vote_panel": "the vote for an arbitral panel",
    "act.choose_chair": "the choice of the chair of the panel",
    "act.choose_members": "the choice of the last member of the panel",
    "act.set_panel_period": "the agreement on another period for the panel",
    "act.report_initially": "the panel's initial report",
    "act.comment_on_report": "the Parties' comments on the initial report",
    "act.report_finally": "the panel's final report",
    "act.report_finally.pattern": "the final report that finds a persistent pattern",
    "act.report_finally.no_pattern": "the final report that finds no persistent pattern",
    "act.agree_action_plan": "the agreement on an action plan",
    "act.reconvene_on_plan": "the reconvening of the panel on the plan",
    "act.fix_plan": "the panel's decision on the plan",
    "act.reconvene_on_implementation": "the reconvening of the panel on whether the plan is carried out",
    "act.decide_implementation": "the panel's decision on whether the plan is carried out",
    "act.decide_implementation.implemented": "the panel's decision that the plan is carried out",
    "act.decide_implementation.unimplemented": "the panel's decision that the plan is not carried out",
    "act.ask_later_check": "the request for a later check",
    "act.decide_later_check": "the panel's decision on the later check",
    "act.assess": "the monetary enforcement assessment",
    "act.pay_assessment": "the payment of the assessment",
    "act.suspend_benefits": "the suspension of tariff benefits",
    "act.collect_in_court": "the collection of the assessment in court",
    "act.close_matter": "the closing of the matter",
    # facts
    "fact.filed_with_us_office": "the submission was made to the United States Office",
    "fact.about_association": "the matter is about freedom of association",
    "fact.about_bargaining": "the matter is about collective bargaining",
    "fact.about_strike": "the matter is about the right to strike",
    "fact.about_forced_labor": "the matter is about forced labor",
    "fact.about_equal_pay": "the matter is about equal pay",
    "fact.about_discrimination": "the matter is about discrimination in employment",
    "fact.about_compensation": "the matter is about compensation for injury or illness at work",
    "fact.about_migrant_workers": "the matter is about migrant workers",
    "fact.about_safety_and_health": "the matter is about safety and health at work",
    "fact.about_child_labor": "the matter is about the labor of children and young persons",
    "fact.about_minimum_wage": "the matter is about the minimum wage",
    "fact.trade_related": "the matter is trade-related",
    "fact.mutually_recognized": "the matter is covered by mutually recognized labor laws",
    "fact.assessment_within_cap": "the assessment is within its cap",
    "fact.respondent_is_canada": "the respondent is Canada",
}

ES: Final[Mapping[str, str]] = {
    "note.naalc_expert_period_ends": "el fin del periodo fijado a los expertos",
    "note.naalc_panel_period_ends": "el fin del periodo acordado para el panel",
    # acts
    "act.submit_communication": "la presentación de una comunicación",
    "act.withdraw_submission": "el retiro de la comunicación",
    "act.accept_submission": "la respuesta de la Oficina a la comunicación",
    "act.accept_submission.accepted": "la aceptación de la comunicación",
    "act.accept_submission.declined": "el rechazo de la comunicación",
    "act.extend_review": "la ampliación de la revisión de la Oficina",
    "act.report_submission": "el informe público de la Oficina",
    "act.ask_office": "la solicitud de consultas entre Oficinas",
    "act.answer_office": "la respuesta de la Oficina consultada",
    "act.ask_ministers": "la solicitud de consultas entre ministros",
    "act.join_ministers": "el aviso de la tercera Parte de que se suma a los ministros",
    "act.settle_by_ministers": "el acuerdo entre ministros",
    "act.ask_experts": "la solicitud de un comité de expertos",
    "act.rule_out_experts": "la decisión de que el asunto no es para los expertos",
    "act.establish_experts": "el establecimiento del comité de expertos",
    "act.set_expert_period": "la decisión del Consejo de fijar otro plazo a los expertos",
    "act.draft_evaluation": "el proyecto de informe de los expertos",
    "act.finish_evaluation": "el informe final de los expertos",
    "act.answer_evaluation": "la respuesta de las Partes a los expertos",
    "act.publish_evaluation": "la publicación del informe de los expertos",
    "act.ask_on_pattern": "la solicitud de consultas sobre una pauta persistente",
    "act.call_council": "la convocatoria a sesión extraordinaria del Consejo",
    "act.meet_council": "la reunión del Consejo",
    "act.vote_panel": "el voto por un panel arbitral",
    "act.choose_chair": "la elección del presidente del panel",
    "act.choose_members": "la elección del último miembro del panel",
    "act.set_panel_period": "el acuerdo sobre otro plazo para el panel",
    "act.report_initially": "el informe inicial del panel",
    "act.comment_on_report": "la presentación de observaciones al informe inicial",
    "act.report_finally": "el informe final del panel",
    "act.report_finally.pattern": "el informe final que constata una pauta persistente",
    "act.report_finally.no_pattern": "el informe final que no constata una pauta persistente",
    "act.agree_action_plan": "el acuerdo sobre un plan de acción",
    "act.reconvene_on_plan": "la nueva convocatoria del panel sobre el plan",
    "act.fix_plan": "la decisión del panel sobre el plan",
    "act.reconvene_on_implementation": "la nueva convocatoria del panel sobre el cumplimiento del plan",
    "act.decide_implementation": "la decisión del panel sobre el cumplimiento del plan",
    "act.decide_implementation.implemented": "la decisión del panel de que el plan se cumplió",
    "act.decide_implementation.unimplemented": "la decisión del panel de que el plan no se cumplió",
    "act.ask_later_check": "la solicitud de otra comprobación",
    "act.decide_later_check": "la decisión del panel sobre la otra comprobación",
    "act.assess": "la imposición de una contribución monetaria",
    "act.pay_assessment": "el pago de la contribución monetaria",
    "act.suspend_benefits": "la suspensión de beneficios arancelarios",
    "act.collect_in_court": "el cobro judicial de la contribución monetaria",
    "act.close_matter": "el cierre del asunto",
    # facts
    "fact.filed_with_us_office": "la comunicación se presentó ante la Oficina de Estados Unidos",
    "fact.about_association": "el asunto es sobre libertad de asociación",
    "fact.about_bargaining": "el asunto es sobre negociación colectiva",
    "fact.about_strike": "el asunto es sobre el derecho de huelga",
    "fact.about_forced_labor": "el asunto es sobre trabajo forzoso",
    "fact.about_equal_pay": "el asunto es sobre igualdad salarial",
    "fact.about_discrimination": "el asunto es sobre discriminación en el empleo",
    "fact.about_compensation": "el asunto es sobre indemnización por lesión o enfermedad de trabajo",
    "fact.about_migrant_workers": "el asunto es sobre trabajadores migrantes",
    "fact.about_safety_and_health": "el asunto es sobre seguridad y salud en el trabajo",
    "fact.about_child_labor": "el asunto es sobre el trabajo de menores",
    "fact.about_minimum_wage": "el asunto es sobre el salario mínimo",
    "fact.trade_related": "el asunto está relacionado con el comercio",
    "fact.mutually_recognized": "el asunto está cubierto por leyes laborales mutuamente reconocidas",
    "fact.assessment_within_cap": "la contribución monetaria no rebasa su tope",
    "fact.respondent_is_canada": "la Parte reclamada es Canadá",
    # procedures and their articles
    "procedure.naalc": "Acuerdo de Cooperación Laboral de América del Norte",
    "article.NAALC Annex 1": "Hasta dónde puede llegar una materia",
    "article.NAALC arts. 16, 21": "Oficinas nacionales",
    "article.NAALC art. 22": "Consultas entre ministros",
    "article.NAALC arts. 23 to 26": "Comité Evaluador de Expertos",
    "article.NAALC arts. 27 to 29": "Pauta persistente, Consejo, voto sobre un panel",
    "article.NAALC arts. 32 to 37": "Panel arbitral",
    "article.NAALC arts. 38 to 40": "Plan y contribución monetaria",
    "article.NAALC art. 41": "Contribución no pagada",
    # norms
    "norm.n.tier_1": (
        "El asunto es sobre asociación, negociación colectiva o huelga: no pasa de las consultas entre "
        "ministros."
    ),
    "norm.n.tier_2": (
        "El asunto es sobre trabajo forzoso, igualdad salarial, discriminación, indemnización o trabajadores"
        " migrantes: no pasa de los expertos."
    ),
    "norm.n.tier_3": (
        "El asunto es sobre seguridad y salud, trabajo infantil o salario mínimo: puede llegar a un panel y "
        "a una contribución monetaria."
    ),
    "norm.n.in_force": (
        "Periodo en que estuvo en vigor el acuerdo paralelo; después se aplican las reglas del T-MEC."
    ),
    "norm.n.submit": (
        "Presentar ante una Oficina Administrativa Nacional una comunicación sobre legislación laboral en el"
        " territorio de otra Parte."
    ),
    "norm.n.accept": (
        "Aceptar o rechazar dentro de 60 días una comunicación presentada ante la Oficina de Estados Unidos."
    ),
    "norm.n.report": (
        "Publicar un informe sobre la comunicación aceptada dentro de los 120 días siguientes a su "
        "aceptación; puede recomendar consultas."
    ),
    "norm.n.report_extended": (
        "Publicar el informe dentro de los 180 días siguientes a la aceptación, si la Oficina amplió su "
        "revisión hasta 60 días."
    ),
    "norm.n.accept_2006": (
        "Aceptar o rechazar la comunicación dentro de 60 días según los lineamientos de 2006."
    ),
    "norm.n.report_2006": (
        "Publicar el informe dentro de los 180 días siguientes a la aceptación según los lineamientos de "
        "2006."
    ),
    "norm.n.ask_office": (
        "Pedir consultas a otra Oficina Administrativa Nacional sobre legislación laboral, su administración"
        " y sus condiciones."
    ),
    "norm.n.answer_office": (
        "Dar con prontitud los datos públicos y las explicaciones que pide otra Oficina; todas las Oficinas "
        "son informadas."
    ),
    "norm.n.ministers": (
        "Pedir por escrito consultas entre ministros sobre cualquier asunto laboral, con información "
        "específica y suficiente."
    ),
    "norm.n.join": (
        "Como tercera Parte con interés sustancial, sumarse a las consultas con aviso a las demás."
    ),
    "norm.n.resolve": (
        "Procurar resolver el asunto en consultas; ningún día les pone fin y nada sigue si fracasan."
    ),
    "norm.n.experts": (
        "Pedir un comité de expertos sobre normas técnicas laborales, si el asunto está relacionado con el "
        "comercio y con leyes mutuamente reconocidas."
    ),
    "norm.n.rule_out": (
        "Como experto independiente, resolver que el asunto no está relacionado con el comercio o con leyes "
        "mutuamente reconocidas."
    ),
    "norm.n.establish": "Establecer el Comité Evaluador de Expertos que pidió una Parte.",
    "norm.n.draft": (
        "Presentar un proyecto de informe dentro de los 120 días siguientes al establecimiento, salvo que el"
        " Consejo fije otro plazo."
    ),
    "norm.n.finish": (
        "Presentar al Consejo el informe final dentro de los 60 días siguientes al proyecto, salvo que el "
        "Consejo cambie el plazo."
    ),
    "norm.n.reply": (
        "Responder por escrito a las recomendaciones de los expertos dentro de los 90 días siguientes al "
        "informe final."
    ),
    "norm.n.publish": "Publicar el informe final de los expertos dentro de 30 días y presentarlo al Consejo.",
    "norm.n.pattern": (
        "Después del informe de los expertos sobre una materia del tercer nivel, pedir consultas sobre una "
        "pauta persistente de omisiones en la aplicación."
    ),
    "norm.n.call_council": (
        "Convocar al Consejo a sesión extraordinaria cuando 60 días de consultas no resolvieron el asunto."
    ),
    "norm.n.meet": "Reunirse como Consejo dentro de los 20 días siguientes a la convocatoria.",
    "norm.n.vote": (
        "Integrar un panel arbitral con el voto de dos de los tres ministros, si 60 días después de la "
        "reunión del Consejo el asunto sigue sin resolverse."
    ),
    "norm.n.chair": "Elegir al presidente del panel dentro de 15 días, de común acuerdo o por sorteo.",
    "norm.n.members": "Elegir a los otros cuatro miembros dentro de 15 días más, o por sorteo.",
    "norm.n.initial": (
        "Presentar el informe inicial dentro de los 180 días siguientes a la elección del último miembro, "
        "salvo acuerdo en contrario de las Partes."
    ),
    "norm.n.comment": "Formular observaciones al informe inicial dentro de 30 días.",
    "norm.n.final": "Presentar el informe final dentro de los 60 días siguientes al inicial.",
    "norm.n.plan": (
        "Acordar un plan de acción cuando el panel constató una pauta persistente de omisiones en la "
        "aplicación."
    ),
    "norm.n.reconvene": (
        "Sin plan acordado, convocar de nuevo al panel del día 60 al día 120 después del informe final."
    ),
    "norm.n.plan_stands": (
        "Periodo en que rige el plan de la propia reclamada, porque nadie convocó de nuevo al panel dentro "
        "de 120 días."
    ),
    "norm.n.fix_plan": "Decidir sobre el plan dentro de los 90 días siguientes a la nueva convocatoria.",
    "norm.n.check": (
        "Convocar de nuevo al panel, no antes de 180 días desde el plan acordado, sobre si este se cumple."
    ),
    "norm.n.decide_implementation": "Decidir dentro de 60 días si se cumple el plan acordado.",
    "norm.n.must_assess": "Imponer una contribución monetaria cuando el plan acordado no se cumple.",
    "norm.n.later_check": "Pedir otra comprobación, desde 180 días después de la determinación del panel.",
    "norm.n.decide_later": "Decidir la otra comprobación dentro de 60 días; la contribución puede renovarse.",
    "norm.n.assess": (
        "Imponer una contribución monetaria con la decisión sobre un plan, o cuando un plan no se cumple."
    ),
    "norm.n.cap": (
        "La contribución es de 20 millones de dólares como máximo el primer año, después de 7 por cada "
        "100,000 del comercio de bienes entre las Partes."
    ),
    "norm.n.pay": (
        "Pagar la contribución al fondo para la aplicación laboral; después de 180 días pueden suspenderse "
        "beneficios."
    ),
    "norm.n.suspend": (
        "Suspender beneficios arancelarios del tratado comercial hasta la suma no pagada después de 180 días."
    ),
    "norm.n.collect": (
        "Cobrar ante los tribunales canadienses una contribución contra Canadá; no se suspende beneficio "
        "alguno."
    ),
}

FR: Final[Mapping[str, str]] = {
    "note.naalc_expert_period_ends": "la fin du délai fixé aux experts",
    "note.naalc_panel_period_ends": "la fin du délai convenu pour le groupe arbitral",
    # acts
    "act.submit_communication": "la présentation d'une communication",
    "act.withdraw_submission": "le retrait de la communication",
    "act.accept_submission": "la réponse du Bureau à la communication",
    "act.accept_submission.accepted": "l'acceptation de la communication",
    "act.accept_submission.declined": "le refus de la communication",
    "act.extend_review": "la prolongation de l'examen du Bureau",
    "act.report_submission": "le rapport public du Bureau",
    "act.ask_office": "la demande de consultations entre Bureaux",
    "act.answer_office": "la réponse du Bureau consulté",
    "act.ask_ministers": "la demande de consultations entre ministres",
    "act.join_ministers": "l'avis de la tierce Partie qui se joint aux ministres",
    "act.settle_by_ministers": "l'accord entre ministres",
    "act.ask_experts": "la demande d'un comité d'experts",
    "act.rule_out_experts": "la décision que l'affaire ne relève pas des experts",
    "act.establish_experts": "l'établissement du comité d'experts",
    "act.set_expert_period": "la décision du Conseil de fixer un autre délai aux experts",
    "act.draft_evaluation": "le rapport provisoire des experts",
    "act.finish_evaluation": "le rapport final des experts",
    "act.answer_evaluation": "la réponse des Parties aux experts",
    "act.publish_evaluation": "la publication du rapport des experts",
    "act.ask_on_pattern": "la demande de consultations sur une pratique systématique",
    "act.call_council": "la convocation du Conseil en session extraordinaire",
    "act.meet_council": "la réunion du Conseil",
    "act.vote_panel": "le vote pour un groupe arbitral",
    "act.choose_chair": "le choix du président du groupe",
    "act.choose_members": "le choix du dernier membre du groupe",
    "act.set_panel_period": "l'accord sur un autre délai pour le groupe",
    "act.report_initially": "le rapport initial du groupe",
    "act.comment_on_report": "la présentation d'observations sur le rapport initial",
    "act.report_finally": "le rapport final du groupe",
    "act.report_finally.pattern": "le rapport final qui constate une pratique systématique",
    "act.report_finally.no_pattern": "le rapport final qui ne constate pas de pratique systématique",
    "act.agree_action_plan": "l'accord sur un plan d'action",
    "act.reconvene_on_plan": "la nouvelle convocation du groupe au sujet du plan",
    "act.fix_plan": "la décision du groupe sur le plan",
    "act.reconvene_on_implementation": "la nouvelle convocation du groupe sur l'exécution du plan",
    "act.decide_implementation": "la décision du groupe sur l'exécution du plan",
    "act.decide_implementation.implemented": "la décision du groupe que le plan est exécuté",
    "act.decide_implementation.unimplemented": "la décision du groupe que le plan n'est pas exécuté",
    "act.ask_later_check": "la demande d'un nouveau contrôle",
    "act.decide_later_check": "la décision du groupe sur le nouveau contrôle",
    "act.assess": "la compensation monétaire",
    "act.pay_assessment": "le paiement de la compensation monétaire",
    "act.suspend_benefits": "la suspension d'avantages tarifaires",
    "act.collect_in_court": "la perception judiciaire de la compensation monétaire",
    "act.close_matter": "la clôture de l'affaire",
    # facts
    "fact.filed_with_us_office": "la communication a été présentée au Bureau des États-Unis",
    "fact.about_association": "l'affaire porte sur la liberté d'association",
    "fact.about_bargaining": "l'affaire porte sur la négociation collective",
    "fact.about_strike": "l'affaire porte sur le droit de grève",
    "fact.about_forced_labor": "l'affaire porte sur le travail forcé",
    "fact.about_equal_pay": "l'affaire porte sur l'égalité de rémunération",
    "fact.about_discrimination": "l'affaire porte sur la discrimination en emploi",
    "fact.about_compensation": "l'affaire porte sur l'indemnisation des lésions et maladies du travail",
    "fact.about_migrant_workers": "l'affaire porte sur les travailleurs migrants",
    "fact.about_safety_and_health": "l'affaire porte sur la santé et la sécurité au travail",
    "fact.about_child_labor": "l'affaire porte sur le travail des enfants et des jeunes",
    "fact.about_minimum_wage": "l'affaire porte sur le salaire minimum",
    "fact.trade_related": "l'affaire est liée au commerce",
    "fact.mutually_recognized": "l'affaire est visée par des lois du travail mutuellement reconnues",
    "fact.assessment_within_cap": "la compensation monétaire ne dépasse pas son plafond",
    "fact.respondent_is_canada": "la Partie défenderesse est le Canada",
    # procedures and their articles
    "procedure.naalc": "Accord nord-américain de coopération dans le domaine du travail",
    "article.NAALC Annex 1": "Jusqu'où un sujet peut monter",
    "article.NAALC arts. 16, 21": "Bureaux nationaux",
    "article.NAALC art. 22": "Consultations entre ministres",
    "article.NAALC arts. 23 to 26": "Comité évaluatif d'experts",
    "article.NAALC arts. 27 to 29": "Pratique systématique, Conseil, vote sur un groupe arbitral",
    "article.NAALC arts. 32 to 37": "Groupe arbitral",
    "article.NAALC arts. 38 to 40": "Plan et compensation monétaire",
    "article.NAALC art. 41": "Compensation impayée",
    # norms
    "norm.n.tier_1": (
        "L'affaire porte sur l'association, la négociation collective ou la grève : elle ne dépasse pas les "
        "consultations entre ministres."
    ),
    "norm.n.tier_2": (
        "L'affaire porte sur le travail forcé, l'égalité de rémunération, la discrimination, l'indemnisation"
        " ou les travailleurs migrants : elle ne dépasse pas les experts."
    ),
    "norm.n.tier_3": (
        "L'affaire porte sur la santé et la sécurité, le travail des enfants ou le salaire minimum : elle "
        "peut atteindre un groupe arbitral et une compensation monétaire."
    ),
    "norm.n.in_force": (
        "Période pendant laquelle l'accord parallèle était en vigueur; les règles de l'ACEUM s'appliquent "
        "ensuite."
    ),
    "norm.n.submit": (
        "Présenter à un Bureau administratif national une communication sur le droit du travail sur le "
        "territoire d'une autre Partie."
    ),
    "norm.n.accept": (
        "Accepter ou refuser dans les 60 jours une communication présentée au Bureau des États-Unis."
    ),
    "norm.n.report": (
        "Publier un rapport sur la communication acceptée dans les 120 jours de son acceptation; il peut "
        "recommander des consultations."
    ),
    "norm.n.report_extended": (
        "Publier le rapport dans les 180 jours de l'acceptation, si le Bureau a prolongé son examen d'au "
        "plus 60 jours."
    ),
    "norm.n.accept_2006": (
        "Accepter ou refuser la communication dans les 60 jours selon les lignes directrices de 2006."
    ),
    "norm.n.report_2006": (
        "Publier le rapport dans les 180 jours de l'acceptation selon les lignes directrices de 2006."
    ),
    "norm.n.ask_office": (
        "Demander à un autre Bureau administratif national des consultations sur le droit du travail, son "
        "application et les conditions."
    ),
    "norm.n.answer_office": (
        "Donner rapidement les données publiques et les explications qu'un autre Bureau demande; tous les "
        "Bureaux sont avisés."
    ),
    "norm.n.ministers": (
        "Demander par écrit des consultations entre ministres sur toute question de travail, avec des "
        "renseignements précis et suffisants."
    ),
    "norm.n.join": (
        "Comme tierce Partie ayant un intérêt substantiel, se joindre aux consultations sur avis aux autres."
    ),
    "norm.n.resolve": (
        "Tenter de régler l'affaire en consultations; aucun jour n'y met fin et rien ne suit leur échec."
    ),
    "norm.n.experts": (
        "Demander un comité d'experts sur des normes techniques du travail, si l'affaire est liée au "
        "commerce et à des lois mutuellement reconnues."
    ),
    "norm.n.rule_out": (
        "Comme expert indépendant, décider que l'affaire n'est pas liée au commerce ou n'est pas visée par "
        "des lois mutuellement reconnues."
    ),
    "norm.n.establish": "Établir le comité évaluatif d'experts qu'une Partie a demandé.",
    "norm.n.draft": (
        "Présenter un rapport provisoire dans les 120 jours de l'établissement, à moins que le Conseil ne "
        "fixe un autre délai."
    ),
    "norm.n.finish": (
        "Remettre au Conseil le rapport final dans les 60 jours du rapport provisoire, à moins que le "
        "Conseil ne change le délai."
    ),
    "norm.n.reply": "Répondre par écrit aux recommandations des experts dans les 90 jours du rapport final.",
    "norm.n.publish": "Publier le rapport final des experts dans les 30 jours et le soumettre au Conseil.",
    "norm.n.pattern": (
        "Après le rapport des experts sur un sujet du troisième niveau, demander des consultations sur une "
        "pratique systématique de non-application."
    ),
    "norm.n.call_council": (
        "Convoquer le Conseil en session extraordinaire lorsque 60 jours de consultations n'ont pas réglé "
        "l'affaire."
    ),
    "norm.n.meet": "Se réunir en Conseil dans les 20 jours de la convocation.",
    "norm.n.vote": (
        "Créer un groupe arbitral par le vote de deux des trois ministres, si l'affaire n'est pas réglée 60 "
        "jours après la réunion du Conseil."
    ),
    "norm.n.chair": "Choisir le président du groupe dans les 15 jours, d'un commun accord ou au sort.",
    "norm.n.members": "Choisir les quatre autres membres dans les 15 jours suivants, ou au sort.",
    "norm.n.initial": (
        "Présenter le rapport initial dans les 180 jours du choix du dernier membre, sauf accord contraire "
        "des Parties."
    ),
    "norm.n.comment": "Présenter des observations sur le rapport initial dans les 30 jours.",
    "norm.n.final": "Présenter le rapport final dans les 60 jours du rapport initial.",
    "norm.n.plan": (
        "Convenir d'un plan d'action lorsque le groupe a constaté une pratique systématique de "
        "non-application."
    ),
    "norm.n.reconvene": (
        "Sans plan convenu, convoquer de nouveau le groupe du jour 60 au jour 120 après le rapport final."
    ),
    "norm.n.plan_stands": (
        "Période où vaut le plan de la défenderesse elle-même, nul n'ayant convoqué de nouveau le groupe "
        "dans les 120 jours."
    ),
    "norm.n.fix_plan": "Décider du plan dans les 90 jours de la nouvelle convocation.",
    "norm.n.check": (
        "Convoquer de nouveau le groupe, pas avant 180 jours depuis le plan convenu, sur son exécution."
    ),
    "norm.n.decide_implementation": "Décider dans les 60 jours si le plan convenu est exécuté.",
    "norm.n.must_assess": "Imposer une compensation monétaire lorsque le plan convenu n'est pas exécuté.",
    "norm.n.later_check": (
        "Demander un nouveau contrôle, à partir de 180 jours après la détermination du groupe."
    ),
    "norm.n.decide_later": (
        "Décider du nouveau contrôle dans les 60 jours; la compensation peut être renouvelée."
    ),
    "norm.n.assess": (
        "Imposer une compensation monétaire avec la décision sur un plan, ou lorsqu'un plan n'est pas "
        "exécuté."
    ),
    "norm.n.cap": (
        "La compensation est d'au plus 20 millions de dollars la première année, puis de 7 pour 100 000 du "
        "commerce de produits entre les Parties."
    ),
    "norm.n.pay": (
        "Verser la compensation au fonds d'application du droit du travail; après 180 jours, des avantages "
        "peuvent être suspendus."
    ),
    "norm.n.suspend": (
        "Suspendre des avantages tarifaires de l'accord commercial jusqu'à la somme impayée après 180 jours."
    ),
    "norm.n.collect": (
        "Percevoir devant les tribunaux canadiens une compensation visant le Canada; aucun avantage n'est "
        "suspendu."
    ),
}
