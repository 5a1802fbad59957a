"""The engine's words in French, as Canadian law writes it. Keys and blanks are those of English.

The sentences of norms, the headings of articles and the names of procedures stand here too: a procedure file
holds their English. Acts are nouns, and dates follow a colon, so that no filling needs agreement.
"""

from collections.abc import Mapping
from typing import Final

FR: Final[Mapping[str, str]] = {
    # dates and numbers
    "date": "{day} {month} {year}",
    "date.weekday": "{weekday} {day} {month} {year}",
    "first": "1er",
    "months": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "weekdays": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "span.between": "entre le {first} et le {last}",
    "span.from": "le {first} ou après, ou jamais",
    "span.by": "au plus tard le {last}",
    "span.never": "sans date",
    "span.always": "depuis le début",
    "span.open": "date qui n'est pas au dossier",
    "days.one": "{number} jour",
    "days.other": "{number} jours",
    "limit.days.one": "1 jour civil",
    "limit.days.other": "{number} jours civils",
    "limit.business_days.one": "1 jour ouvrable",
    "limit.business_days.other": "{number} jours ouvrables",
    "limit.clear_days.other": "{number} jours civils francs",
    "limit.clear_business_days.other": "{number} jours ouvrables francs",
    "limit.hours.one": "1 heure",
    "limit.hours.other": "{number} heures",
    "limit.months.one": "1 mois",
    "limit.months.other": "{number} mois",
    "limit.years.one": "1 an",
    "limit.years.other": "{number} ans",
    "limit.promptly": "rapidement",
    # who
    "role.complainant": "la Partie plaignante",
    "role.respondent": "la Partie défenderesse",
    "role.both": "les deux Parties",
    "role.either": "l'une ou l'autre des Parties",
    "role.panel": "le groupe spécial",
    "role.secretariat": "le Secrétariat",
    "role.petitioner": "tout requérant",
    "role.committee": "le Comité interorganismes du travail",
    "role.ustr": "le représentant américain au Commerce",
    "role.third_party": "une tierce Partie",
    "role.chapter_31_panel": "un groupe spécial du chapitre 31",
    "role.national_office": "le Bureau administratif national",
    "role.ministers": "les ministres du Travail",
    "role.experts": "le comité évaluatif d'experts",
    "role.arbitral_panel": "le groupe arbitral",
    "role.labor_office": "le Bureau du commerce et du travail",
    "role.inspectorate": "l'inspection du travail",
    "role.registry": "le Centre fédéral de conciliation et d'enregistrement du travail",
    "role.employer": "l'employeur",
    "role.union": "le syndicat",
    "role.reporter": "la personne qui signale",
    "role.receiving_office": "le bureau qui a reçu le signalement",
    "role.nobody": "personne",
    # how well verified
    "mark.V": "vérifié",
    "mark.P": "vérifié en partie",
    "mark.M+": "de mémoire, à vérifier",
    "mark.M-": "de mémoire faible, ne décide pas",
    # acts
    "act.petition": "le dépôt de la requête",
    "act.withdraw_petition": "le retrait de la requête",
    "act.tip": "le signalement en ligne",
    "act.find": "la constatation du Comité",
    "act.find.affirmative": "la constatation affirmative du Comité",
    "act.find.negative": "la constatation négative du Comité",
    "act.tell_petitioner": "l'avis au requérant",
    "act.certify_finding": "l'attestation de la constatation négative",
    "act.consult_employer": "la consultation de l'employeur",
    "act.decide_no_panel": "la décision de ne pas demander de groupe spécial",
    "act.certify_decision": "l'attestation de la décision de ne pas demander de groupe spécial",
    "act.suspend_liquidation": "la suspension de la liquidation douanière",
    "act.resume_liquidation": "la reprise de la liquidation douanière",
    "act.send_report": "l'envoi du rapport du groupe spécial",
    "act.notify_treasury": "l'avis au Trésor",
    "act.request": "la demande d'examen",
    "act.reply": "la réponse à la demande",
    "act.reply.accepted": "l'acceptation de l'examen",
    "act.reply.declined": "le refus de l'examen",
    "act.report": "le rapport d'examen",
    "act.report.denial": "le rapport constatant un déni de droits",
    "act.report.no_denial": "le rapport ne constatant aucun déni de droits",
    "act.extend_consultation": "l'accord pour prolonger les consultations",
    "act.agree_course": "l'accord sur un plan de réparation",
    "act.extend_course": "la prolongation du plan de réparation",
    "act.complete_course": "l'achèvement du plan de réparation",
    "act.dispute_cure": "la déclaration de la Partie plaignante selon laquelle le déni n'est pas corrigé",
    "act.notify_intent": "l'avis annonçant des mesures correctives",
    "act.ask_panel": "la demande de groupe spécial",
    "act.respondent_asks_panel": "la demande de groupe spécial par la Partie défenderesse",
    "act.constitute": "la constitution du groupe spécial",
    "act.replace_panelist": "le remplacement d'un membre du groupe spécial",
    "act.confirm": "la confirmation de la requête par le groupe spécial",
    "act.confirm.confirmed": "la confirmation de la requête par le groupe spécial",
    "act.confirm.not_confirmed": "la décision du groupe spécial de ne pas confirmer la requête",
    "act.ask_verification": "la demande de vérification",
    "act.answer_verification": "la réponse sur la vérification",
    "act.answer_verification.agreed": "l'acceptation de la vérification",
    "act.answer_verification.refused": "le refus de la vérification",
    "act.verify": "la vérification",
    "act.hear": "l'audience",
    "act.determine": "la détermination du groupe spécial",
    "act.determine.denial": "la constatation par le groupe spécial d'un déni de droits",
    "act.determine.no_denial": "la constatation par le groupe spécial qu'il n'y a pas de déni de droits",
    "act.determine.no_jurisdiction": (
        "la détermination du groupe spécial selon laquelle il n'a pas compétence"
    ),
    "act.publish_determination": "la publication de la détermination",
    "act.agree_after_finding": "l'accord de réparation qui suit la constatation",
    "act.notify_remedy": "l'avis de mesures correctives",
    "act.impose": "l'imposition de mesures correctives",
    "act.impose.suspend_preference": "la suspension du traitement tarifaire préférentiel",
    "act.impose.penalty": "l'imposition d'une pénalité",
    "act.impose.deny_entry": "le refus d'entrée",
    "act.agree_cured": "l'accord selon lequel le déni est corrigé",
    "act.ask_lifting": "la demande de levée des mesures correctives",
    "act.decide_lifting": "la réponse du groupe spécial sur la levée",
    "act.decide_lifting.cured": "la réponse du groupe spécial selon laquelle le déni est corrigé",
    "act.decide_lifting.not_cured": "la réponse du groupe spécial selon laquelle le déni n'est pas corrigé",
    "act.lift": "la levée des mesures correctives",
    "act.challenge": "la contestation au règlement des différends ordinaire",
    "act.challenge.good_faith": "la contestation de la bonne foi de l'autre Partie",
    "act.challenge.excess": "la contestation de mesures correctives excessives",
    "act.find_abuse": "la constatation d'absence de bonne foi ou d'excès",
    "act.find_abuse.no_good_faith": "la constatation d'absence de bonne foi",
    "act.find_abuse.excess": "la constatation d'excès",
    "act.agree_on_abuse": "l'accord qui suit une constatation d'absence de bonne foi ou d'excès",
    "act.bar_mechanism": "l'exclusion du mécanisme",
    "act.bar_elsewhere": "l'exclusion du mécanisme, ordonnée dans une autre affaire",
    "act.resolve": "l'annonce du règlement de l'affaire",
    "act.close": "la clôture de l'affaire",
    "act.close_facility": "la fermeture de l'installation",
    "act.withdraw": "le retrait de la demande",
    "note.election_held": "un scrutin syndical",
    "note.workers_reinstated": "la réintégration de travailleurs",
    "note.status_report": "un rapport sur l'état de l'affaire",
    "note.remediation_due": "la fin convenue du plan de réparation",
    "note.consultation_due": "la fin convenue des consultations",
    "note.remediation_extended_to": "la nouvelle fin du plan de réparation",
    # facts
    "fact.between_us_and_mexico": "la plainte est entre les États-Unis et le Mexique",
    "fact.good_faith_basis": (
        "la Partie plaignante a des motifs de bonne foi de croire que des droits sont refusés"
    ),
    "fact.facility_in_mexico": "l'installation est au Mexique",
    "fact.law_complies_with_annex_23_a": (
        "le droit en cause repose sur une législation mexicaine conforme à l'annexe 23-A"
    ),
    "fact.enforced_order": "il existe une ordonnance exécutée du National Labor Relations Board",
    "fact.conduct_since_2020_07_01": "les faits datent du 1er juillet 2020 ou d'après",
    "fact.in_territory": "l'installation est sur le territoire d'une Partie",
    "fact.priority_sector": "l'installation relève d'un secteur prioritaire",
    "fact.traded_between_parties": "ses produits ou services sont échangés entre les Parties",
    "fact.competes": "ses produits ou services concurrencent ceux de l'autre Partie",
    "fact.petitioner_named": "la requête nomme le requérant",
    "fact.remedy_proportionate": "la mesure corrective est proportionnée au déni",
    "fact.talks_went_on": "les Parties ont poursuivi leurs consultations après les dix jours",
    # states: feminine for a duty, a power or a condition, invariable where types share them
    "state.not_running": "pas commencée",
    "state.pending": "en cours",
    "state.met": "remplie",
    "state.met_late": "remplie hors délai",
    "state.possibly_late": "peut-être tardive",
    "state.overdue": "délai dépassé",
    "state.unrecorded": "pas au dossier",
    "state.released": "plus exigible",
    "state.unsettled": "en suspens",
    "state.not_yet": "pas encore",
    "state.open": "ouverte",
    "state.open_if": "ouverte si un geste qui n'est pas au dossier n'a pas été fait",
    "state.used": "exercée",
    "state.closed": "fermée",
    "state.in_force": "en vigueur",
    "state.ended": "a pris fin",
    "state.holds": "remplie",
    "state.fails": "non remplie",
    # types of norm
    "type.duty": "obligation",
    "type.power": "faculté",
    "type.standstill": "période d'abstention",
    "type.effect": "effet",
    "type.test": "condition",
    # headings of explanations
    "why.rule": "{norm} ({cite}; {mark})",
    "why.rule.of": "{who}. {norm} ({cite}; {mark})",
    "why.not_begun": "N'a pas commencé.",
    # counting
    "why.count.exact": (
        "{limit} : le jour 0 est le {begins}, le premier jour compté le {first}, le dernier jour le {ends}."
    ),
    "why.count.range": "{limit}. Point de départ : {begins}. Dernier jour : {ends}.",
    "why.count.extendable": (
        "{limit} : le jour 0 est le {begins}, le dernier jour le {ends}, ou plus tard si les Parties ont "
        "convenu de le prolonger."
    ),
    "why.count.unknown": "{limit} : le point de départ n'est pas au dossier.",
    "why.count.promptly": "La règle ne fixe pas de dernier jour. Point de départ : {begins}.",
    "why.count.rolled": "Le {plain} n'est pas un jour ouvrable; le dernier jour est donc reporté au {ends}.",
    "why.count.stands": (
        "Le dernier jour, le {plain}, n'est pas un jour ouvrable; la question de son report reste ouverte."
    ),
    # acts
    "why.act.on": "{act} : {on}.",
    "why.act.announced": "{act}. Date de l'annonce : {on}; l'acte a eu lieu à cette date ou avant.",
    "why.act.published": (
        "{act}. Date de la publication ou de la nouvelle : {on}; l'acte a eu lieu à cette date ou avant."
    ),
    "why.act.undated": "Au dossier sans son jour : {act}. Date : {on}.",
    "why.act.inferred": "N'est pas au dossier : {act}; se déduit d'un autre acte ({by}). Date : {on}.",
    "why.act.unrecorded": (
        "N'est pas au dossier : {act}. Le dossier a été reconstitué d'après des sources publiques; son "
        "silence ne prouve pas que rien n'a été fait."
    ),
    "why.act.absent": "D'après le dossier, cet acte n'a pas eu lieu : {act}.",
    "why.act.other": "Le dossier ne montre pas {act}, mais {instead}.",
    "why.act.kind_unknown": "Le dossier ne dit pas si l'acte était {act}, ou les sources divergent.",
    # verdicts
    "why.verdict.met": "Remplie.",
    "why.verdict.met_on": "Dans le délai de {limit} : {days}.",
    "why.verdict.met_late": "Au dossier {least} après le dernier jour.",
    "why.verdict.possibly_late.vague": (
        "Dans le délai ou tardive : la date au dossier est trop imprécise pour dire de combien."
    ),
    "why.verdict.possibly_late": (
        "Dans le délai, ou jusqu'à {most} après le dernier jour : la date au dossier est la plus tardive "
        "possible ou n'est pas exacte."
    ),
    "why.verdict.overdue": (
        "Le dernier jour est passé depuis {least}; le dossier est complet et ne montre pas l'acte."
    ),
    "why.verdict.end_unrecorded": "Ce qui y mettrait fin n'est pas au dossier.",
    "why.verdict.unrecorded": "N'est pas au dossier. Cela ne veut pas dire qu'il y a eu retard.",
    "why.verdict.released": "N'est plus exigible : un événement ultérieur y a mis fin.",
    "why.verdict.unsettled": "Le dossier ne permet pas de trancher.",
    "why.verdict.pending": "Toujours en cours.",
    "why.verdict.not_running": "N'a pas commencé.",
    "why.verdict.not_yet": "Pas encore.",
    "why.verdict.open": "Ouverte.",
    "why.verdict.open_if": "Ouverte, à moins qu'un geste qui n'est pas au dossier n'ait été fait.",
    "why.verdict.used": "Exercée.",
    "why.verdict.closed": "Fermée.",
    "why.verdict.in_force": "En vigueur.",
    "why.verdict.ended": "A pris fin.",
    "why.settle": "La date de cet acte permettrait de trancher : {act}.",
    "why.settle.begins": "La date de cet acte, d'où court le délai, permettrait de trancher : {act}.",
    "why.follows": "Si le délai expire sans l'acte, cette faculté s'ouvre dès le {from} : « {norm} »",
    # powers
    "why.opens": "La faculté s'ouvre pour ce motif :",
    "why.opens.one_suffices": "Un seul de ces motifs suffit :",
    "why.ground.present": "Le motif existe; date : {since}.",
    "why.ground.later": "Le motif n'existe pas encore; date : {since}.",
    "why.ground.absent": "Le motif n'existe pas.",
    "why.ground.unsettled": "On ne sait si le motif existe.",
    "why.closes": "Fermeture : {closes}.",
    "why.closes.unrecorded": "Ce qui la fermerait n'est pas au dossier.",
    "why.closes.never": "La règle ne fixe pas de dernier jour.",
    "why.used": "Exercice : {used}.",
    # standstills and effects
    "why.since": "Début : {since}.",
    "why.until": "Fin : {until}.",
    "why.forbidden_act": "L'acte a eu lieu : {act}. Date : {on}.",
    # lapse and facts
    "why.lapse.yes": "Ce délai a expiré : « {norm} » Dernier jour : {ends}.",
    "why.lapse.no": "Ce délai n'a pas expiré : « {norm} »",
    "why.lapse.perhaps": "Expiration possible de ce délai : « {norm} » Dernier jour : {ends}.",
    "why.fact.so": "C'est le cas : {fact}.",
    "why.fact.not_so": "Ce n'est pas le cas : {fact}.",
    "why.fact.unknown": "On ne sait si c'est le cas : {fact}.",
    # inner nodes
    "why.node.day": "{day}.",
    "why.node.any": "L'une de ces conditions suffit :",
    "why.node.all": "Toutes ces conditions :",
    "why.node.plus": "{limit} après :",
    "why.node.finding": "Constatations antérieures d'un groupe spécial requises : {number} ({day}).",
    "why.node.stated": "Date fixée par {act} : {day}.",
    "why.node.opened": "Ouverture de la ronde : {day}.",
    "why.node.rounds": "Dans une ronde de l'affaire :",
    "why.node.unless": "Le premier point, à moins que le second ne soit survenu avant :",
    "why.node.moved": "Un dernier jour qui peut être déplacé : {day}.",
    # other answers
    "why.other.reading": "Autre interprétation de la question {question} (« {value} ») : {state}.",
    "why.other.reading.duty": (
        "Autre interprétation de la question {question} (« {value} ») : {state}; dernier jour : {day}."
    ),
    "why.other.reading.power": (
        "Autre interprétation de la question {question} (« {value} ») : {state}; ouverte dès : {day}."
    ),
    "why.other.reading.until": (
        "Autre interprétation de la question {question} (« {value} ») : {state}; jusqu'à : {day}."
    ),
    "why.other.claim": "Si une autre source est exacte ({act} : {on}) : {state}.",
    "why.other.claim.duty": "Si une autre source est exacte ({act} : {on}) : {state}; dernier jour : {day}.",
    "why.other.claim.power": "Si une autre source est exacte ({act} : {on}) : {state}; ouverte dès : {day}.",
    "why.other.claim.until": "Si une autre source est exacte ({act} : {on}) : {state}; jusqu'à : {day}.",
    # irregularities
    "flag.late": "Au dossier {days} après le dernier jour : {act}; date : {when} ({cite}).",
    "flag.during_standstill": (
        "Pendant une période d'abstention : {act}; date : {when}. La règle ({cite}) : {norm}"
    ),
    "flag.without_power": "Sans faculté ouverte au dossier : {act}; date : {when} ({cite}).",
    "flag.panel_without_gate": (
        "Un groupe spécial a été demandé sans qu'un motif soit ouvert; date : {when} ({cite})."
    ),
    "flag.out_of_order": "Hors de l'ordre : {act}; date : {when}, avant l'acte auquel il répond.",
    "flag.arose_late": "Né après son dernier jour ({cite}); date : {when}. La règle : {norm}",
    "flag.too_early": (
        "Trop tôt pour compter : {act}; date : {when}. "
        "Le jour à partir duquel ceci court est venu ensuite ({cite}) : {norm}"
    ),
    "flag.repeated": (
        "Au dossier de nouveau : {act}, {when}. "
        "Cela ouvre un nouveau tour là où les règles en prévoient; sinon, seule la première fois compte. "
        "Les délais d'une autre demande d'examen courent dans une affaire à part."
    ),
    "flag.impossible_date": "Avant l'entrée en vigueur de l'Accord : {act}; date : {when}.",
    "flag.extension_after_term": "Accord postérieur à la fin du délai : {act}; date : {when} ({cite}).",
    "flag.sources_differ": "Les sources divergent sur {act} : {when}; {others}.",
    "flag.finding_and_outcome_differ": (
        "La constatation de la Partie défenderesse et l'issue annoncée diffèrent."
    ),
    "flag.reply_and_finding_differ": "Le dossier montre un refus de l'examen et pourtant une constatation.",
    # procedures and their articles
    "procedure.usmca-31-a": "Mécanisme de réaction rapide en matière de travail, États-Unis et Mexique",
    "article.31-A.1, 31-A.2, 31-A.15": "Portée et définitions",
    "article.31-A.4": "Demande, examen, réparation",
    "article.31-A.5": "Demande de groupe spécial",
    "article.31-A.6": "Confirmation de la requête",
    "article.31-A.7": "Vérification",
    "article.31-A.8": "Détermination",
    "article.31-A.9": "Après la constatation d'un déni",
    "article.31-A.10": "Mesures correctives",
    "article.31-A.11": "Bonne foi",
    "procedure.us-petition": "Procédure de requête des États-Unis",
    "article.4646(b)": "Requête",
    "article.4646(b)(4), 4691": "Groupe spécial",
    "article.4692": "Comptes douaniers",
    "article.4693": "Mesures après une constatation",
    # norms of Annex 31-A
    "norm.a.between": "La plainte est entre les États-Unis et le Mexique; le Canada n'y est jamais partie.",
    "norm.a.belief": (
        "La Partie plaignante a des motifs de bonne foi de croire les travailleurs privés de la liberté "
        "d'association et de la négociation collective."
    ),
    "norm.a.legal_basis": (
        "Le droit en cause repose sur une législation mexicaine conforme à l'annexe 23-A; dans une "
        "installation aux États-Unis, sur une ordonnance exécutée du National Labor Relations Board."
    ),
    "norm.a.in_time": (
        "Les faits datent du 1er juillet 2020, jour de l'entrée en vigueur de l'Accord, ou d'après."
    ),
    "norm.a.covered": (
        "Il s'agit d'une installation visée : elle est sur le territoire d'une Partie, relève d'un secteur "
        "prioritaire, et ses produits ou services sont échangés entre les Parties ou concurrencent ceux de "
        "l'autre Partie."
    ),
    "norm.a.sector": (
        "L'installation fabrique des produits manufacturés, fournit des services ou exploite une mine; la "
        "liste des produits n'est pas fermée."
    ),
    "norm.c.request": (
        "Demander à l'autre Partie d'examiner l'installation et de réparer un déni de droits, avant tout "
        "groupe spécial."
    ),
    "norm.c.suspend": (
        "Différer le règlement final des comptes douaniers visant les produits de l'installation."
    ),
    "norm.c.reply": "Dire dans les 10 jours si elle examinera l'installation.",
    "norm.c.report": (
        "Examiner l'installation, tenter la réparation si elle constate un déni, et faire rapport par écrit "
        "dans les 45 jours."
    ),
    "norm.c.consult": "Se consulter de bonne foi pendant 10 jours en vue d'un plan de réparation.",
    "norm.c.wait": "Aucune mesure corrective avant la date convenue pour le plan de réparation.",
    "norm.c.notify": (
        "Une fois passée la date convenue, et si la correction est contestée, donner un avis écrit annonçant "
        "des mesures correctives."
    ),
    "norm.c.notice": "Aucune mesure corrective sans un avis donné au moins 15 jours avant.",
    "norm.c.respondent_panel": (
        "Dans les 10 jours de l'avis, demander un groupe spécial sur la persistance du déni."
    ),
    "norm.c.until_panel": (
        "Aucune mesure corrective avant la réponse du groupe spécial demandé par la Partie défenderesse."
    ),
    "norm.c.resume": (
        "Reprendre sans délai le règlement des comptes douaniers s'il n'y a pas eu de violation ou si le "
        "déni est corrigé."
    ),
    "norm.d.ask": "Demander un groupe spécial au Secrétariat; l'Accord ne fixe pas de dernier jour.",
    "norm.d.ask_on_cure": (
        "Demander un groupe spécial si la Partie défenderesse dit avoir corrigé le déni et que la Partie "
        "plaignante le conteste."
    ),
    "norm.d.draw": "Tirer au sort dans les 3 jours ouvrables un nom de chacune des trois listes.",
    "norm.d.redraw": "Tirer un autre nom de la même liste si la personne tirée au sort ne peut siéger.",
    "norm.e.confirm": (
        "Confirmer dans les 5 jours ouvrables que la requête indique une installation visée, les lois "
        "pertinentes et les motifs de bonne foi."
    ),
    "norm.e.file_again": "Déposer de nouveau la requête que le groupe spécial n'a pas confirmée.",
    "norm.f.ask": (
        "Demander rapidement à la Partie défenderesse de permettre la vérification de l'installation, avec "
        "copie à la Partie plaignante."
    ),
    "norm.f.answer": "Dire au groupe spécial dans les 7 jours ouvrables si elle accepte une vérification.",
    "norm.f.verify": "Vérifier dans les 30 jours de l'acceptation de la Partie défenderesse.",
    "norm.f.consent": "Nul n'entre dans l'installation sans le consentement de la Partie défenderesse.",
    "norm.f.on_record": "Décider sur dossier après un refus ou un silence, et en tenir compte.",
    "norm.g.determine": "Déterminer dans les 30 jours de la vérification s'il y a déni de droits.",
    "norm.g.determine_no_verification": (
        "Sans vérification, déterminer dans les 30 jours de la constitution du groupe spécial."
    ),
    "norm.g.hearing": "Aucune détermination avant que les deux Parties aient eu l'occasion d'être entendues.",
    "norm.g.publish": "Rendre publique la détermination, écrite et motivée.",
    "norm.h.consult": (
        "Après la constatation d'un déni, se consulter sur la réparation et les mesures correctives pendant "
        "le délai d'avis."
    ),
    "norm.h.wait": "Aucune mesure corrective avant la date convenue après la constatation.",
    "norm.i.notice": (
        "Aucune mesure corrective sans avis écrit au moins 5 jours ouvrables avant; dans l'intervalle, les "
        "Parties se consultent."
    ),
    "norm.i.first": (
        "Suspendre le traitement tarifaire préférentiel des produits de l'installation, ou imposer des "
        "pénalités sur ses produits ou services."
    ),
    "norm.i.proportion": (
        "La mesure corrective est proportionnée à la gravité du déni et tient compte des vues du groupe "
        "spécial."
    ),
    "norm.i.second": (
        "Après une constatation antérieure d'un groupe spécial, étendre les mêmes mesures aux produits "
        "identiques ou liés du propriétaire."
    ),
    "norm.i.third": (
        "Après deux constatations antérieures d'un groupe spécial, refuser l'entrée de ces produits."
    ),
    "norm.i.in_force": "Période où des mesures correctives sont en vigueur; elles cessent dès la correction.",
    "norm.i.lift": "Lever sans délai les mesures correctives lorsque le déni est corrigé.",
    "norm.i.ask_lifting": (
        "Demander à un groupe spécial si le déni est corrigé, lorsque les Parties divergent sur la levée."
    ),
    "norm.i.cooling": (
        "Aucune nouvelle demande de levée dans les 180 jours d'une réponse selon laquelle le déni n'est pas "
        "corrigé."
    ),
    "norm.k.good_faith": (
        "Porter au règlement des différends ordinaire, pour absence de bonne foi, l'usage du mécanisme par "
        "l'autre Partie."
    ),
    "norm.k.excess": (
        "Porter au règlement des différends ordinaire des mesures correctives qui excèdent le déni constaté."
    ),
    "norm.k.agree": "Chercher d'abord un accord après une constatation d'absence de bonne foi ou d'excès.",
    "norm.k.bar": (
        "À défaut d'accord, exclure l'autre Partie du mécanisme pendant deux ans, ou user d'un autre recours."
    ),
    "norm.k.barred": "La Partie exclue ne fait aucune demande au titre du mécanisme pendant deux ans.",
    # norms of the petition procedure
    "norm.us.petition": (
        "Déposer une requête auprès de l'Office of Trade and Labor Affairs; toute personne d'une Partie peut "
        "le faire."
    ),
    "norm.us.named": (
        "Avant les lignes directrices de 2023, la requête devait nommer le requérant; depuis, elle peut être "
        "anonyme."
    ),
    "norm.us.hear_employer": "Consulter l'employeur ou des organisations patronales, sans y être tenu.",
    "norm.us.committee_review": (
        "Décider dans les 30 jours du dépôt s'il existe une preuve suffisante et crédible d'un déni."
    ),
    "norm.us.tip": (
        "Agir d'après un signalement en ligne; un signalement n'est pas une requête et n'ouvre aucun délai."
    ),
    "norm.us.own_motion": (
        "Demander un examen sans qu'il y ait de requête; le délai de 30 jours du Comité, qui court du dépôt "
        "d'une requête, ne court alors pas."
    ),
    "norm.us.tell_petitioner": (
        "Donner avis et réponse au requérant, obligatoires pour les requêtes visées par les lignes "
        "directrices de 2023."
    ),
    "norm.us.certify_finding": (
        "Attester une constatation négative aux commissions du Congrès et au requérant."
    ),
    "norm.us.request": (
        "Présenter la demande d'examen après une constatation affirmative; la loi ne fixe pas de dernier "
        "jour."
    ),
    "norm.us.panel_decision": (
        "Décider dans les 60 jours de la constatation affirmative s'il demande un groupe spécial."
    ),
    "norm.us.certify_decision": (
        "Attester la décision de ne pas demander de groupe spécial, avec ses motifs et tout plan de "
        "réparation convenu."
    ),
    "norm.us.send_report": (
        "Transmettre sans délai le rapport du groupe spécial aux commissions du Congrès et au comité "
        "consultatif, et le publier."
    ),
    "norm.us.suspend": (
        "Faire suspendre par le Trésor la liquidation des entrées de l'installation qui ne sont pas encore "
        "liquidées."
    ),
    "norm.us.resume": (
        "Mettre fin à la suspension si un groupe spécial n'a constaté aucun déni, si le plan de réparation a "
        "été achevé à temps ou si le déni a été réparé autrement."
    ),
    "norm.us.suspended": (
        "Période où est suspendue la liquidation douanière (droits définitifs) des produits de "
        "l'installation."
    ),
    "norm.us.no_end_condition": (
        "Période où la loi ne dit pas clairement ce qui met fin à la suspension de la liquidation douanière "
        "(Q14)."
    ),
    "norm.us.completed_late": (
        "Période où, le plan de réparation s'étant achevé après sa date, on ne sait si la suspension de la "
        "liquidation douanière prend fin."
    ),
    "norm.us.deny_entry": (
        "Refuser l'entrée des produits de l'installation, ou la permettre contre droits et pénalité, après "
        "une constatation d'un groupe spécial."
    ),
    "norm.us.notify_treasury": (
        "Aviser rapidement le Trésor lorsque le déni est réparé, pour que les mesures prennent fin."
    ),
}
