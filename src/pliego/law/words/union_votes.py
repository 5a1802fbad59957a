"""Words for union votes, certificates and registrations in Mexico."""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "act.notify_legitimation": "the registration of a legitimation vote",
    "act.hold_legitimation": "the legitimation vote",
    "act.hold_legitimation.approved": "the legitimation vote that approves the contract",
    "act.hold_legitimation.rejected": "the legitimation vote that rejects the contract",
    "act.apply_for_certificate": "the application for a certificate of representativeness",
    "act.examine_application": "the first decision on the application",
    "act.examine_application.admitted": "the admission of the application",
    "act.examine_application.correction": "the demand to correct the application",
    "act.publish_application": "the public notice of the application",
    "act.join_application": "the joining of another union",
    "act.hold_recount": "the vote between unions (recuento)",
    "act.decide_certificate": "the decision on the certificate of representativeness",
    "act.decide_certificate.issued": "the issue of the certificate of representativeness",
    "act.decide_certificate.refused": "the refusal of the certificate of representativeness",
    "act.claim_contract": "the claim of a first contract",
    "act.notify_vote": "the notice of the vote to the registry",
    "act.call_vote": "the call of the workers to the vote",
    "act.deliver_text": "the delivery of the text to the workers",
    "act.consult_workers": "the vote of the workers on the contract",
    "act.consult_workers.approved": "the vote that approves the contract",
    "act.consult_workers.rejected": "the vote that rejects the contract",
    "act.post_result": "the posting of the result",
    "act.report_result": "the report of the result to the registry",
    "act.publish_result": "the publication of the result online",
    "act.annul_vote": "the annulment of the vote",
    "act.file_contract": "the filing of the contract",
    "act.register_contract": "the registration of the contract",
    "act.deliver_registered": "the delivery of the registered contract to the workers",
    "act.call_election": "the call of the election of officers",
    "act.publish_roll": "the publication of the voter roll",
    "act.ask_election_check": "the request to verify the election",
    "act.check_election": "the verification of the election",
    "act.elect_officers": "the election of officers",
    "act.give_accounts": "the accounts given to the members",
    "fact.contract_of_before_2019_05": "the contract existed on 1 May 2019",
    "fact.support_of_30_percent": "at least 30 percent of the workers to be covered support the union",
    "fact.employer_took_part_in_vote": "the employer took part in the vote",
    "fact.employer_controls_union": "the employer controls the union or supports one",
}

ES: Final[Mapping[str, str]] = {
    "procedure.mx-union-votes": "Consultas y registros sindicales en México",
    "article.Reforma de 2019": "Legitimación de contratos colectivos",
    "article.LFT 390 Bis": "Constancia de representatividad",
    "article.LFT 390 Ter": "Consulta a los trabajadores sobre un contrato",
    "article.LFT 399-400 Bis": "Revisión",
    "article.LFT 371": "Directiva sindical",
    "act.notify_legitimation": "el registro de una consulta de legitimación",
    "act.hold_legitimation": "la consulta de legitimación",
    "act.hold_legitimation.approved": "la consulta de legitimación que aprueba el contrato",
    "act.hold_legitimation.rejected": "la consulta de legitimación que rechaza el contrato",
    "act.apply_for_certificate": "la solicitud de constancia de representatividad",
    "act.examine_application": "el primer acuerdo sobre la solicitud",
    "act.examine_application.admitted": "la admisión de la solicitud",
    "act.examine_application.correction": "la prevención para corregir la solicitud",
    "act.publish_application": "el aviso público de la solicitud",
    "act.join_application": "la adhesión de otro sindicato",
    "act.hold_recount": "el recuento",
    "act.decide_certificate": "la resolución sobre la constancia de representatividad",
    "act.decide_certificate.issued": "la expedición de la constancia de representatividad",
    "act.decide_certificate.refused": "la negativa de la constancia de representatividad",
    "act.claim_contract": "la petición de un contrato colectivo inicial",
    "act.notify_vote": "el aviso de la consulta al Centro Federal",
    "act.call_vote": "la convocatoria de los trabajadores a la consulta",
    "act.deliver_text": "la entrega del texto a los trabajadores",
    "act.consult_workers": "la consulta a los trabajadores sobre el contrato",
    "act.consult_workers.approved": "la consulta que aprueba el contrato",
    "act.consult_workers.rejected": "la consulta que rechaza el contrato",
    "act.post_result": "la publicación del resultado en el centro de trabajo",
    "act.report_result": "el aviso del resultado al Centro Federal",
    "act.publish_result": "la publicación del resultado en línea",
    "act.annul_vote": "la anulación de la consulta",
    "act.file_contract": "el depósito del contrato",
    "act.register_contract": "el registro del contrato",
    "act.deliver_registered": "la entrega del contrato registrado a los trabajadores",
    "act.call_election": "la convocatoria a elección de directiva",
    "act.publish_roll": "la publicación del padrón",
    "act.ask_election_check": "la solicitud de verificar la elección",
    "act.check_election": "la verificación de la elección",
    "act.elect_officers": "la elección de la directiva",
    "act.give_accounts": "la rendición de cuentas a los miembros",
    "fact.contract_of_before_2019_05": "el contrato existía el 1 de mayo de 2019",
    "fact.support_of_30_percent": "al menos 30 por ciento de los trabajadores por cubrir apoya al sindicato",
    "fact.employer_took_part_in_vote": "el patrón intervino en la consulta",
    "fact.employer_controls_union": "el patrón controla al sindicato o apoya a alguno",
    "norm.uv.legitimate": (
        "Someter a consulta un contrato anterior al 1 de mayo de 2019 hasta el 1 de mayo de 2023, o hasta el "
        "31 de julio si se registró a tiempo."
    ),
    "norm.uv.ended": (
        "Tiempo en que un contrato no legitimado está terminado, con las prestaciones iguales o superiores a la "
        "ley a salvo."
    ),
    "norm.uv.support": "El sindicato acredita el apoyo de al menos 30 por ciento de los trabajadores por cubrir.",
    "norm.uv.examine": (
        "Admitir la solicitud o prevenir para corregirla dentro de 3 días, aquí contados como hábiles."
    ),
    "norm.uv.join": (
        "Sumarse como otro sindicato con 30 por ciento dentro de 10 días del aviso público, aquí contados como "
        "hábiles."
    ),
    "norm.uv.recount": (
        "Hacer el recuento entre los sindicatos que disputan, en cerca de 10 días; gana la mayoría."
    ),
    "norm.uv.certificate": "Expedir o negar la constancia cerca de 3 días después del recuento.",
    "norm.uv.valid": "Vigencia de la constancia, de 6 meses.",
    "norm.uv.claim": (
        "No pedir contrato colectivo inicial, ni emplazar a huelga por él, sin constancia de representatividad."
    ),
    "norm.uv.expired": (
        "No pedir contrato colectivo inicial con una constancia de más de 6 meses, hasta que se expida otra."
    ),
    "norm.uv.unnotified": "No hacer consulta sobre un contrato sin aviso al Centro Federal.",
    "norm.uv.notice": (
        "No hacer la consulta antes del día 10 desde que se avisó al Centro Federal su fecha, hora y lugar."
    ),
    "norm.uv.call": (
        "No hacer la consulta antes del día 10 desde que los trabajadores conocieron la convocatoria y el "
        "contenido."
    ),
    "norm.uv.text": (
        "No hacer la consulta antes del tercer día hábil desde que se entregó a cada trabajador un ejemplar "
        "del texto."
    ),
    "norm.uv.employer": "El patrón no intervino de ninguna forma en la consulta.",
    "norm.uv.post": (
        "Publicar el resultado en el centro de trabajo y en el local sindical dentro de 2 días, aquí contados "
        "como hábiles."
    ),
    "norm.uv.report": "Avisar el resultado al Centro Federal dentro de 3 días hábiles de la consulta.",
    "norm.uv.publish": "Publicar en línea el resultado avisado.",
    "norm.uv.keep": "Tiempo de 5 años en que se conservan actas y boletas.",
    "norm.uv.annul": (
        "Verificar la consulta en cualquier momento, anular la irregular y ordenar que se reponga."
    ),
    "norm.uv.majority": (
        "No registrar un contrato o una revisión que no aprobó la mayoría de los trabajadores cubiertos."
    ),
    "norm.uv.register": (
        "Registrar el contrato dentro de 30 días de su depósito, aquí contados como hábiles."
    ),
    "norm.uv.deliver": (
        "Entregar a cada trabajador un ejemplar del contrato registrado dentro de 15 días, aquí contados como "
        "hábiles."
    ),
    "norm.uv.wages": (
        "Tiempo hasta que el salario del contrato registrado toca a su revisión anual, con consulta."
    ),
    "norm.uv.revision": (
        "Tiempo hasta que el contrato registrado completo toca a su revisión cada dos años, con consulta."
    ),
    "norm.uv.election": "No elegir directiva antes del día 10 desde la convocatoria.",
    "norm.uv.roll": "No elegir directiva antes del día 3 desde que se publicó el padrón completo.",
    "norm.uv.check": (
        "Verificar la elección cuando la directiva o el 30 por ciento de los miembros lo pide al menos 10 días "
        "antes."
    ),
    "norm.uv.accounts": (
        "Rendir cuentas a los miembros cada 6 meses; aquí se muestra la primera tras la elección."
    ),
    "norm.uv.control": "El patrón no controla al sindicato ni apoya a alguno con actos u omisiones.",
}

FR: Final[Mapping[str, str]] = {
    "procedure.mx-union-votes": "Votes et enregistrements syndicaux au Mexique",
    "article.Reforma de 2019": "Légitimation des conventions collectives",
    "article.LFT 390 Bis": "Attestation de représentativité",
    "article.LFT 390 Ter": "Vote des travailleurs sur une convention",
    "article.LFT 399-400 Bis": "Révision",
    "article.LFT 371": "Dirigeants du syndicat",
    "act.notify_legitimation": "l'inscription d'un vote de légitimation",
    "act.hold_legitimation": "le vote de légitimation",
    "act.hold_legitimation.approved": "le vote de légitimation qui approuve la convention",
    "act.hold_legitimation.rejected": "le vote de légitimation qui rejette la convention",
    "act.apply_for_certificate": "la demande d'attestation de représentativité",
    "act.examine_application": "la première décision sur la demande",
    "act.examine_application.admitted": "l'admission de la demande",
    "act.examine_application.correction": "la demande de correction",
    "act.publish_application": "l'avis public de la demande",
    "act.join_application": "l'adhésion d'un autre syndicat",
    "act.hold_recount": "le vote entre syndicats (recuento)",
    "act.decide_certificate": "la décision sur l'attestation de représentativité",
    "act.decide_certificate.issued": "la délivrance de l'attestation de représentativité",
    "act.decide_certificate.refused": "le refus de l'attestation de représentativité",
    "act.claim_contract": "la demande d'une première convention collective",
    "act.notify_vote": "l'avis du vote au Centre fédéral",
    "act.call_vote": "la convocation des travailleurs au vote",
    "act.deliver_text": "la remise du texte aux travailleurs",
    "act.consult_workers": "le vote des travailleurs sur la convention",
    "act.consult_workers.approved": "le vote qui approuve la convention",
    "act.consult_workers.rejected": "le vote qui rejette la convention",
    "act.post_result": "l'affichage du résultat",
    "act.report_result": "le rapport du résultat au Centre fédéral",
    "act.publish_result": "la publication du résultat en ligne",
    "act.annul_vote": "l'annulation du vote",
    "act.file_contract": "le dépôt de la convention",
    "act.register_contract": "l'enregistrement de la convention",
    "act.deliver_registered": "la remise de la convention enregistrée aux travailleurs",
    "act.call_election": "la convocation à l'élection des dirigeants",
    "act.publish_roll": "la publication de la liste des votants",
    "act.ask_election_check": "la demande de vérifier l'élection",
    "act.check_election": "la vérification de l'élection",
    "act.elect_officers": "l'élection des dirigeants",
    "act.give_accounts": "la reddition de comptes aux membres",
    "fact.contract_of_before_2019_05": "la convention existait le 1er mai 2019",
    "fact.support_of_30_percent": "au moins 30 pour cent des travailleurs à viser appuient le syndicat",
    "fact.employer_took_part_in_vote": "l'employeur a pris part au vote",
    "fact.employer_controls_union": "l'employeur contrôle le syndicat ou en soutient un",
    "norm.uv.legitimate": (
        "Mettre au vote une convention d'avant le 1er mai 2019 au plus tard le 1er mai 2023, ou le 31 juillet "
        "si le vote était inscrit à temps."
    ),
    "norm.uv.ended": (
        "Temps où une convention non légitimée a pris fin, les avantages égaux ou supérieurs à la loi étant "
        "gardés."
    ),
    "norm.uv.support": "Le syndicat établit l'appui d'au moins 30 pour cent des travailleurs à viser.",
    "norm.uv.examine": (
        "Admettre la demande ou en exiger la correction dans les 3 jours, comptés ici comme ouvrables."
    ),
    "norm.uv.join": (
        "Se joindre comme autre syndicat avec 30 pour cent dans les 10 jours de l'avis public, comptés ici "
        "comme ouvrables."
    ),
    "norm.uv.recount": (
        "Tenir le vote entre les syndicats qui s'opposent, dans les 10 jours environ; la majorité l'emporte."
    ),
    "norm.uv.certificate": "Délivrer ou refuser l'attestation environ 3 jours après le vote entre syndicats.",
    "norm.uv.valid": "Temps de 6 mois où l'attestation est valable.",
    "norm.uv.claim": (
        "Ne demander aucune première convention, ni grève à cette fin, sans attestation de représentativité."
    ),
    "norm.uv.expired": (
        "Ne demander aucune première convention avec une attestation de plus de 6 mois, jusqu'à une nouvelle."
    ),
    "norm.uv.unnotified": "Ne tenir aucun vote sur une convention sans avis au Centre fédéral.",
    "norm.uv.notice": (
        "Ne pas tenir le vote avant le jour 10 suivant l'avis au Centre fédéral de sa date, heure et lieu."
    ),
    "norm.uv.call": (
        "Ne pas tenir le vote avant le jour 10 suivant celui où les travailleurs ont connu la convocation et "
        "le contenu."
    ),
    "norm.uv.text": (
        "Ne pas tenir le vote avant le troisième jour ouvrable suivant la remise du texte à chaque travailleur."
    ),
    "norm.uv.employer": "L'employeur n'a pris aucune part au vote.",
    "norm.uv.post": (
        "Afficher le résultat au lieu de travail et au local syndical dans les 2 jours, comptés ici comme "
        "ouvrables."
    ),
    "norm.uv.report": "Rapporter le résultat au Centre fédéral dans les 3 jours ouvrables du vote.",
    "norm.uv.publish": "Publier en ligne le résultat rapporté.",
    "norm.uv.keep": "Temps de 5 ans où procès-verbaux et bulletins sont conservés.",
    "norm.uv.annul": "Vérifier le vote en tout temps, annuler un vote irrégulier et le faire reprendre.",
    "norm.uv.majority": (
        "Ne pas enregistrer une convention ou une révision que la majorité des travailleurs visés n'a pas "
        "approuvée."
    ),
    "norm.uv.register": (
        "Enregistrer la convention dans les 30 jours de son dépôt, comptés ici comme ouvrables."
    ),
    "norm.uv.deliver": (
        "Remettre à chaque travailleur la convention enregistrée dans les 15 jours, comptés ici comme "
        "ouvrables."
    ),
    "norm.uv.wages": (
        "Temps jusqu'à la révision annuelle, par vote, des salaires de la convention enregistrée."
    ),
    "norm.uv.revision": (
        "Temps jusqu'à la révision, par vote tous les deux ans, de toute la convention enregistrée."
    ),
    "norm.uv.election": "Ne pas élire de dirigeants avant le jour 10 suivant la convocation.",
    "norm.uv.roll": (
        "Ne pas élire de dirigeants avant le jour 3 suivant la publication de la liste complète des votants."
    ),
    "norm.uv.check": (
        "Vérifier l'élection si les dirigeants ou 30 pour cent des membres le demandent au moins 10 jours "
        "avant."
    ),
    "norm.uv.accounts": (
        "Rendre compte aux membres tous les 6 mois; seul le premier compte après l'élection est montré ici."
    ),
    "norm.uv.control": "L'employeur ne contrôle pas le syndicat et n'en soutient aucun par actes ou omissions.",
}
