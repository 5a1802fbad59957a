"""Words for Annex 31-B and for the acts of the procedure of Canada before it.

A norm that mirrors one of Annex 31-A shares its sentence; here stand only those that say something else.
"""

from collections.abc import Mapping
from typing import Final

EN: Final[Mapping[str, str]] = {
    "note.claim_review_due": "the new end of the review of the claim",
    "act.receive_claim": "the receipt of the claim in Canada",
    "act.decide_claim": "the decision whether to accept the claim",
    "act.decide_claim.accepted": "the acceptance of the claim for review",
    "act.decide_claim.declined": "the decision to decline the claim",
    "act.extend_claim_review": "the extension of the Canadian review",
    "act.find_basis": "the Canadian finding on a good-faith basis",
    "act.find_basis.basis": "the Canadian finding of a good-faith basis",
    "act.find_basis.no_basis": "the Canadian finding of no good-faith basis",
    "act.publish_claim": "the publication of the claim and its status",
    "act.facilitate_dialogue": "the dialogue facilitated by the Canadian office",
    "act.declare_by_company": "the declaration of the company",
    "fact.between_canada_and_mexico": "the claim is between Canada and Mexico",
    "fact.enforced_order_canada": "there is an enforced order of the Canada Industrial Relations Board",
    "fact.federally_regulated_employer": "the employer is under federal labor law in Canada",
    "fact.canadian_submitter": "the submitter is a citizen or resident of Canada or is established there",
    "fact.claim_names_facility_and_laws": "the claim names a covered facility and the laws of Mexico",
}

ES: Final[Mapping[str, str]] = {
    "note.claim_review_due": "el nuevo fin del examen del reclamo",
    "procedure.usmca-31-b": "Mecanismo laboral de respuesta rápida, Canadá y México",
    "article.31-B.1, 31-B.2, 31-B.15": "Alcance y definiciones",
    "article.31-B.4": "Solicitud, revisión, remediación",
    "article.31-B.5": "Solicitud de un panel",
    "article.31-B.6": "Confirmación de la petición",
    "article.31-B.7": "Verificación",
    "article.31-B.8": "Determinación",
    "article.31-B.9": "Después de constatarse una denegación",
    "article.31-B.10": "Remedios",
    "article.31-B.11": "Buena fe",
    "norm.31b.a.between": ("La reclamación es entre Canadá y México; Estados Unidos nunca es parte en ella."),
    "norm.31b.a.legal_basis": (
        "El derecho se funda en legislación mexicana que cumple con el Anexo 23-A; en una instalación en "
        "Canadá, en una orden ejecutada del Consejo de Relaciones Industriales de Canadá."
    ),
    "norm.31b.a.federal": (
        "En una instalación en Canadá, el empleador está sujeto a la legislación laboral federal; el consejo "
        "canadiense no abarca a otros."
    ),
    "norm.31b.c.request": ("Pedir a la otra Parte que revise la instalación cuando haya base de buena fe."),
    "procedure.canada-review": "Reclamación ante la Oficina Administrativa Nacional de Canadá",
    "article.Guidelines s. 2 to 5": "La reclamación",
    "article.Guidelines s. 6, 7": "Examen",
    "article.Practice": "Arreglo en el ámbito interno",
    "norm.ca.claim": (
        "Reclamar ante la Oficina Administrativa Nacional que se niegan derechos en una instalación en México."
    ),
    "norm.ca.eligible": (
        "Quien reclama tiene la ciudadanía o la residencia permanente de Canadá, o es una empresa u "
        "organización establecida allí."
    ),
    "norm.ca.complete": (
        "La reclamación identifica una instalación cubierta y las leyes de México pertinentes a la denegación."
    ),
    "norm.ca.accept": "Admitir la reclamación a examen o declinarla; no se pudo leer ningún plazo.",
    "norm.ca.review": (
        "Decidir normalmente dentro de 30 días de la recepción, o en más tiempo si las circunstancias lo "
        "ameritan, si hay base de buena fe."
    ),
    "norm.ca.extend": "Tomar más de 30 días para el examen si las circunstancias lo ameritan.",
    "norm.ca.notify": (
        "Notificar con prontitud a México la base de buena fe constatada; no se indica número de días."
    ),
    "norm.ca.publish": "Publicar la reclamación, admitida o declinada, con su estado.",
    "norm.ca.facilitate": (
        "Facilitar un diálogo que puede terminar en una declaración de la empresa, fuera de los plazos del "
        "Tratado."
    ),
    "act.receive_claim": "la recepción de la reclamación en Canadá",
    "act.decide_claim": "la decisión sobre la admisión de la reclamación",
    "act.decide_claim.accepted": "la admisión de la reclamación a examen",
    "act.decide_claim.declined": "la decisión de declinar la reclamación",
    "act.extend_claim_review": "la prórroga del examen canadiense",
    "act.find_basis": "la constatación canadiense sobre la base de buena fe",
    "act.find_basis.basis": "la constatación canadiense de una base de buena fe",
    "act.find_basis.no_basis": "la constatación canadiense de que no hay base de buena fe",
    "act.publish_claim": "la publicación de la reclamación y de su estado",
    "act.facilitate_dialogue": "el diálogo facilitado por la oficina canadiense",
    "act.declare_by_company": "la declaración de la empresa",
    "fact.between_canada_and_mexico": "la reclamación es entre Canadá y México",
    "fact.enforced_order_canada": (
        "existe una orden ejecutada del Consejo de Relaciones Industriales de Canadá"
    ),
    "fact.federally_regulated_employer": "el empleador está sujeto al derecho laboral federal de Canadá",
    "fact.canadian_submitter": "quien reclama es de Canadá, reside allí o está establecido allí",
    "fact.claim_names_facility_and_laws": (
        "la reclamación identifica una instalación cubierta y las leyes de México"
    ),
}

FR: Final[Mapping[str, str]] = {
    "note.claim_review_due": "la nouvelle fin de l'examen de la plainte",
    "procedure.usmca-31-b": "Mécanisme de réaction rapide en matière de travail, Canada et Mexique",
    "article.31-B.1, 31-B.2, 31-B.15": "Portée et définitions",
    "article.31-B.4": "Demande, examen, réparation",
    "article.31-B.5": "Demande de groupe spécial",
    "article.31-B.6": "Confirmation de la requête",
    "article.31-B.7": "Vérification",
    "article.31-B.8": "Détermination",
    "article.31-B.9": "Après la constatation d'un déni",
    "article.31-B.10": "Mesures correctives",
    "article.31-B.11": "Bonne foi",
    "norm.31b.a.between": (
        "La plainte est entre le Canada et le Mexique; les États-Unis n'y sont jamais partie."
    ),
    "norm.31b.a.legal_basis": (
        "Le droit en cause repose sur une législation mexicaine conforme à l'annexe 23-A; dans une "
        "installation au Canada, sur une ordonnance exécutée du Conseil canadien des relations industrielles."
    ),
    "norm.31b.a.federal": (
        "Dans une installation au Canada, l'employeur relève du droit fédéral du travail; le Conseil canadien "
        "n'en vise pas d'autres."
    ),
    "norm.31b.c.request": (
        "Demander à l'autre Partie d'examiner l'installation, s'il y a des motifs de bonne foi."
    ),
    "procedure.canada-review": "Plainte devant le Bureau administratif national du Canada",
    "article.Guidelines s. 2 to 5": "La plainte",
    "article.Guidelines s. 6, 7": "Examen de la plainte",
    "article.Practice": "Règlement à l'échelle nationale",
    "norm.ca.claim": (
        "Porter plainte devant le Bureau administratif national d'un déni de droits dans une installation au "
        "Mexique."
    ),
    "norm.ca.eligible": (
        "L'auteur de la plainte est citoyen ou résident permanent du Canada, ou une entreprise ou organisation "
        "qui y est établie."
    ),
    "norm.ca.complete": (
        "La plainte indique une installation visée et les lois du Mexique que le déni concerne."
    ),
    "norm.ca.accept": "Accepter d'examiner la plainte ou la refuser; aucun délai n'a pu être lu.",
    "norm.ca.review": (
        "Décider normalement dans les 30 jours de la réception, ou plus tard si les circonstances le "
        "justifient, s'il existe des motifs de bonne foi."
    ),
    "norm.ca.extend": "Prendre plus de 30 jours pour l'examen si les circonstances le justifient.",
    "norm.ca.notify": (
        "Aviser rapidement le Mexique des motifs de bonne foi constatés; aucun nombre de jours n'est fixé."
    ),
    "norm.ca.publish": "Publier la plainte, acceptée ou refusée, avec son état.",
    "norm.ca.facilitate": (
        "Faciliter un dialogue qui peut se conclure par une déclaration de l'entreprise, hors des délais de "
        "l'Accord."
    ),
    "act.receive_claim": "la réception de la plainte au Canada",
    "act.decide_claim": "la décision d'accepter ou non la plainte",
    "act.decide_claim.accepted": "l'acceptation de la plainte aux fins d'examen",
    "act.decide_claim.declined": "le refus de la plainte",
    "act.extend_claim_review": "la prolongation de l'examen canadien",
    "act.find_basis": "la conclusion canadienne sur les motifs de bonne foi",
    "act.find_basis.basis": "la conclusion canadienne qu'il existe des motifs de bonne foi",
    "act.find_basis.no_basis": "la conclusion canadienne qu'il n'existe pas de motifs de bonne foi",
    "act.publish_claim": "la publication de la plainte et de son état",
    "act.facilitate_dialogue": "le dialogue facilité par le bureau canadien",
    "act.declare_by_company": "la déclaration de l'entreprise",
    "fact.between_canada_and_mexico": "la plainte est entre le Canada et le Mexique",
    "fact.enforced_order_canada": (
        "il y a une ordonnance exécutée du Conseil canadien des relations industrielles"
    ),
    "fact.federally_regulated_employer": "l'employeur relève du droit fédéral du travail au Canada",
    "fact.canadian_submitter": "l'auteur de la plainte est du Canada ou y est établi",
    "fact.claim_names_facility_and_laws": "la plainte indique une installation visée et les lois du Mexique",
}
