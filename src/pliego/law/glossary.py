"""The glossary: one rendering per treaty term and language, with a plain explanation.

Spanish follows Mexican legal usage, French Canadian usage. The renderings to avoid are whole phrases in lower
case that would name the same thing in other words; no text of the product may use them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pliego.law.clauses.shape import Language


@dataclass(frozen=True, slots=True)
class Term:
    """One term: its rendering, its meaning in plain words, and the renderings never used."""

    id: str
    en: str
    es: str
    fr: str
    plain_en: str
    plain_es: str
    plain_fr: str
    avoid_en: tuple[str, ...] = ()
    avoid_es: tuple[str, ...] = ()
    avoid_fr: tuple[str, ...] = ()

    def name(self, language: Language) -> str:
        """The term in one language."""
        return {Language.EN: self.en, Language.ES: self.es, Language.FR: self.fr}[language]

    def plain(self, language: Language) -> str:
        """The meaning of the term in plain words, one sentence."""
        return {Language.EN: self.plain_en, Language.ES: self.plain_es, Language.FR: self.plain_fr}[language]

    def avoided(self, language: Language) -> tuple[str, ...]:
        """The renderings not to be used in one language, in lower case."""
        return {Language.EN: self.avoid_en, Language.ES: self.avoid_es, Language.FR: self.avoid_fr}[language]


_LISTED: Final[tuple[Term, ...]] = (
    Term(
        id="rapid_response_labor_mechanism",
        en="rapid response labor mechanism",
        es="mecanismo laboral de respuesta rápida",
        fr="mécanisme de réaction rapide en matière de travail",
        plain_en=(
            "The procedure by which one government asks another to review a single workplace where "
            "workers may be denied their union rights."
        ),
        plain_es=(
            "El procedimiento por el que un gobierno pide a otro revisar un solo centro de trabajo "
            "donde podrían negarse derechos sindicales."
        ),
        plain_fr=(
            "La procédure par laquelle un gouvernement demande à un autre d'examiner un seul lieu de "
            "travail où des droits syndicaux pourraient être refusés."
        ),
        avoid_en=("quick response mechanism", "rapid reaction mechanism"),
        avoid_es=("mecanismo laboral de reacción rápida", "mecanismo de reacción rápida"),
        avoid_fr=("mécanisme de réponse rapide", "mécanisme de travail à réponse rapide"),
    ),
    Term(
        id="agreement",
        en="United States-Mexico-Canada Agreement (USMCA)",
        es="Tratado entre México, Estados Unidos y Canadá (T-MEC)",
        fr="Accord Canada-États-Unis-Mexique (ACEUM)",
        plain_en="The trade agreement of the three countries, in force since 1 July 2020.",
        plain_es="El tratado comercial de los tres países, en vigor desde el 1 de julio de 2020.",
        plain_fr="L'accord commercial des trois pays, en vigueur depuis le 1er juillet 2020.",
        avoid_es=("tratado usmca", "acuerdo usmca"),
        avoid_fr=("accord usmca", "accord t-mec"),
    ),
    Term(
        id="facility",
        en="facility",
        es="instalación",
        fr="installation",
        plain_en="One workplace: a plant, a mine, an office, a call center.",
        plain_es="Un centro de trabajo: una planta, una mina, una oficina, un centro de llamadas.",
        plain_fr="Un lieu de travail : une usine, une mine, un bureau, un centre d'appels.",
    ),
    Term(
        id="denial_of_rights",
        en="denial of rights",
        es="denegación de derechos",
        fr="déni de droits",
        plain_en="Workers at a facility are kept from organizing freely or from bargaining together.",
        plain_es=(
            "A los trabajadores de una instalación se les impide organizarse libremente o negociar en "
            "conjunto."
        ),
        plain_fr=(
            "Des travailleurs d'une installation sont empêchés de s'organiser librement ou de négocier "
            "ensemble."
        ),
        avoid_en=("rights denial",),
        avoid_es=("negación de derechos", "reclamo de derechos"),
        avoid_fr=("refus de droits", "dénégation de droits", "déni des droits"),
    ),
    Term(
        id="covered_facility",
        en="covered facility",
        es="instalación cubierta",
        fr="installation visée",
        plain_en="A workplace to which the mechanism may be applied.",
        plain_es="Un centro de trabajo al que puede aplicarse el mecanismo.",
        plain_fr="Un lieu de travail auquel le mécanisme peut s'appliquer.",
        avoid_en=("covered plant", "covered factory"),
        avoid_es=("planta cubierta", "instalación amparada", "establecimiento cubierto"),
        avoid_fr=("installation couverte", "établissement couvert", "usine visée"),
    ),
    Term(
        id="priority_sector",
        en="priority sector",
        es="sector prioritario",
        fr="secteur prioritaire",
        plain_en="A branch of the economy that the mechanism covers: manufacturing, services or mining.",
        plain_es="Una rama de la economía comprendida en el mecanismo: manufactura, servicios o minería.",
        plain_fr="Une branche de l'économie visée par le mécanisme : fabrication, services ou mines.",
        avoid_en=("prioritized sector",),
        avoid_es=("sector de prioridad",),
        avoid_fr=("secteur de priorité",),
    ),
    Term(
        id="complainant",
        en="complainant",
        es="Parte reclamante",
        fr="Partie plaignante",
        plain_en="The government that asks for the review.",
        plain_es="El gobierno que pide la revisión.",
        plain_fr="Le gouvernement qui demande l'examen.",
        avoid_en=("plaintiff party", "claimant party"),
        avoid_es=("parte demandante", "parte actora", "parte quejosa"),
        avoid_fr=("partie demanderesse", "partie réclamante"),
    ),
    Term(
        id="respondent",
        en="respondent",
        es="Parte reclamada",
        fr="Partie défenderesse",
        plain_en="The government that is asked to review a facility on its soil.",
        plain_es="El gobierno al que se pide revisar una instalación en su territorio.",
        plain_fr="Le gouvernement à qui l'on demande d'examiner une installation sur son territoire.",
        avoid_en=("defendant party", "accused party"),
        avoid_es=("parte demandada", "parte requerida", "parte acusada"),
        avoid_fr=("partie intimée", "partie accusée"),
    ),
    Term(
        id="request_for_review",
        en="request for review",
        es="solicitud de revisión",
        fr="demande d'examen",
        plain_en="The paper by which one government asks another to look into a facility.",
        plain_es="El escrito por el que un gobierno pide a otro que examine una instalación.",
        plain_fr=(
            "L'écrit par lequel un gouvernement demande à un autre de se pencher sur une installation."
        ),
        avoid_en=("petition for review", "review petition"),
        avoid_es=("petición de revisión", "solicitud de examen", "requerimiento de revisión"),
        avoid_fr=("demande de révision", "requête d'examen", "demande de revue"),
    ),
    Term(
        id="review",
        en="review",
        es="revisión",
        fr="examen",
        plain_en="What the asked government does to find out whether rights are denied at the facility.",
        plain_es="Lo que hace el gobierno requerido para saber si en la instalación se niegan derechos.",
        plain_fr=(
            "Ce que fait le gouvernement sollicité pour savoir si des droits sont refusés dans "
            "l'installation."
        ),
    ),
    Term(
        id="report",
        en="report",
        es="informe",
        fr="rapport",
        plain_en="The written result of the review, given to the government that asked for it.",
        plain_es="El resultado escrito de la revisión, entregado al gobierno que la pidió.",
        plain_fr="Le résultat écrit de l'examen, remis au gouvernement qui l'a demandé.",
    ),
    Term(
        id="remediation",
        en="remediation",
        es="remediación",
        fr="réparation",
        plain_en="Putting right what was done to the workers.",
        plain_es="Corregir lo que se hizo a los trabajadores.",
        plain_fr="Corriger ce qui a été fait aux travailleurs.",
    ),
    Term(
        id="course_of_remediation",
        en="course of remediation",
        es="curso de remediación",
        fr="plan de réparation",
        plain_en="The steps, with a date, that the two governments agree to put things right.",
        plain_es="Los pasos, con fecha, que los dos gobiernos acuerdan para corregir la situación.",
        plain_fr=(
            "Les étapes, avec une date, dont les deux gouvernements conviennent pour corriger la situation."
        ),
        avoid_en=("remediation course", "repair plan"),
        avoid_es=("curso de reparación", "plan de remediación", "plan de reparación"),
        avoid_fr=("cours de remédiation", "plan de remédiation", "cours de réparation"),
    ),
    Term(
        id="cure",
        en="cure",
        es="subsanación",
        fr="correction",
        plain_en="The moment when the denial of rights no longer exists.",
        plain_es="El momento en que la denegación de derechos deja de existir.",
        plain_fr="Le moment où le déni de droits n'existe plus.",
    ),
    Term(
        id="consultations",
        en="consultations",
        es="consultas",
        fr="consultations",
        plain_en="Talks between the two governments to agree what must be done.",
        plain_es="Pláticas entre los dos gobiernos para acordar lo que debe hacerse.",
        plain_fr="Des discussions entre les deux gouvernements pour convenir de ce qui doit être fait.",
    ),
    Term(
        id="panel",
        en="panel",
        es="panel",
        fr="groupe spécial",
        plain_en="Three independent persons who decide whether rights were denied.",
        plain_es="Tres personas independientes que deciden si se negaron derechos.",
        plain_fr="Trois personnes indépendantes qui décident si des droits ont été refusés.",
        avoid_fr=("panel d'arbitrage", "panel spécial"),
    ),
    Term(
        id="panelist_lists",
        en="lists of panelists",
        es="listas de panelistas",
        fr="listes de membres de groupes spéciaux",
        plain_en="The three lists of names from which the members of a panel are drawn by lot.",
        plain_es="Las tres listas de nombres de las que se sortean los integrantes de un panel.",
        plain_fr="Les trois listes de noms d'où sont tirés au sort les membres d'un groupe spécial.",
        avoid_en=("panel roster pool",),
        avoid_es=("listas de árbitros", "roster de panelistas"),
        avoid_fr=("listes de panélistes", "listes d'arbitres"),
    ),
    Term(
        id="confirmation",
        en="confirmation of the petition",
        es="confirmación de la petición",
        fr="confirmation de la requête",
        plain_en="The panel's first check that the petition says what it must say.",
        plain_es="El primer examen del panel de que la petición dice lo que debe decir.",
        plain_fr="Le premier contrôle du groupe spécial : la requête dit-elle ce qu'elle doit dire?",
        avoid_es=("ratificación de la petición",),
        avoid_fr=("ratification de la requête",),
    ),
    Term(
        id="verification",
        en="verification",
        es="verificación",
        fr="vérification",
        plain_en=("The panel looks for itself, on paper or at the facility, with that government's consent."),
        plain_es=(
            "El panel comprueba por sí mismo, en documentos o en la instalación, con el consentimiento "
            "de ese gobierno."
        ),
        plain_fr=(
            "Le groupe spécial constate par lui-même, sur pièces ou sur place, avec le consentement de "
            "ce gouvernement."
        ),
    ),
    Term(
        id="determination",
        en="determination",
        es="determinación",
        fr="détermination",
        plain_en="The panel's written decision.",
        plain_es="La decisión escrita del panel.",
        plain_fr="La décision écrite du groupe spécial.",
        avoid_en=("panel verdict", "panel judgment"),
        avoid_es=("sentencia del panel", "fallo del panel", "laudo del panel"),
        avoid_fr=("sentence du groupe spécial", "jugement du groupe spécial"),
    ),
    Term(
        id="finding",
        en="finding",
        es="constatación",
        fr="constatation",
        plain_en="What a government or a panel states to be so, after looking into it.",
        plain_es="Lo que un gobierno o un panel afirma que es así, después de examinarlo.",
        plain_fr="Ce qu'un gouvernement ou un groupe spécial déclare être le cas, après examen.",
        avoid_en=("found guilty", "finding of guilt"),
        avoid_es=("hallazgo de denegación", "hallazgo del panel", "declarado culpable"),
        avoid_fr=("trouvaille du groupe spécial", "déclaré coupable"),
    ),
    Term(
        id="prior_finding",
        en="prior finding",
        es="constatación previa",
        fr="constatation antérieure",
        plain_en=("An earlier decision of a panel that rights were denied at the same or a linked facility."),
        plain_es=(
            "Una decisión anterior de un panel de que se negaron derechos en la misma instalación o en "
            "una vinculada."
        ),
        plain_fr=(
            "Une décision antérieure d'un groupe spécial selon laquelle des droits ont été refusés "
            "dans la même installation ou une installation liée."
        ),
        avoid_en=("repeat offender", "prior offense"),
        avoid_es=("hallazgo previo", "empresa reincidente"),
        avoid_fr=("entreprise récidiviste", "constatation préalable"),
    ),
    Term(
        id="remedies",
        en="remedies",
        es="remedios",
        fr="mesures correctives",
        plain_en=(
            "Trade measures that press for the denial of rights to be cured, such as a loss of tariff "
            "preference."
        ),
        plain_es=(
            "Medidas comerciales para lograr que se subsane la denegación de derechos, como perder la "
            "preferencia arancelaria."
        ),
        plain_fr=(
            "Des mesures commerciales visant à faire corriger le déni de droits, comme la perte d'une "
            "préférence tarifaire."
        ),
        avoid_en=("trade retaliation", "retaliatory measures"),
        avoid_es=("represalias comerciales", "medidas de retorsión"),
        avoid_fr=("représailles commerciales", "mesures de rétorsion"),
    ),
    Term(
        id="suspension_of_liquidation",
        en="suspension of liquidation",
        es="suspensión de la liquidación aduanera",
        fr="suspension de la liquidation",
        plain_en="Customs leave the final bill for a facility's goods open until the matter ends.",
        plain_es=(
            "La aduana deja abierta la cuenta final de las mercancías de una instalación hasta que termine "
            "el asunto."
        ),
        plain_fr=(
            "La douane laisse ouvert le compte final des produits d'une installation jusqu'à la fin de "
            "l'affaire."
        ),
        avoid_es=(
            "congelamiento de la liquidación",
            "congelamiento de cuentas aduaneras",
            "liquidación suspendida",
            "liquidación reanudada",
        ),
        avoid_fr=("gel de la liquidation", "gel des comptes douaniers"),
    ),
    Term(
        id="settlement_of_customs_accounts",
        en="settlement of customs accounts",
        es="liquidación de las cuentas aduaneras",
        fr="règlement des comptes douaniers",
        plain_en="The final calculation of duties on goods that have entered.",
        plain_es="El cálculo definitivo de los aranceles de las mercancías importadas.",
        plain_fr="Le calcul définitif des droits sur les produits entrés.",
        avoid_es=("finiquito de cuentas aduaneras",),
        avoid_fr=("apurement des comptes douaniers",),
    ),
    Term(
        id="preferential_tariff_treatment",
        en="preferential tariff treatment",
        es="trato arancelario preferencial",
        fr="traitement tarifaire préférentiel",
        plain_en="The lower duty, often zero, that the agreement gives to goods of the three countries.",
        plain_es="El arancel menor, a menudo cero, que el tratado da a las mercancías de los tres países.",
        plain_fr="Le droit réduit, souvent nul, que l'accord donne aux produits des trois pays.",
        avoid_en=("tariff preference treatment",),
        avoid_es=("tratamiento arancelario preferencial", "tratamiento tarifario preferencial"),
        avoid_fr=("traitement douanier préférentiel",),
    ),
    Term(
        id="denial_of_entry",
        en="denial of entry",
        es="negativa de entrada",
        fr="refus d'entrée",
        plain_en="Goods of the facility may not come into the country.",
        plain_es="Las mercancías de la instalación no pueden entrar al país.",
        plain_fr="Les produits de l'installation ne peuvent entrer au pays.",
        avoid_en=("entry denial",),
        avoid_es=("denegación de ingreso", "denegación de entrada", "rechazo de entrada"),
        avoid_fr=("déni d'entrée", "refus d'admission"),
    ),
    Term(
        id="good_faith_basis",
        en="good-faith basis",
        es="base de buena fe",
        fr="motifs de bonne foi",
        plain_en="Honest reasons, with facts behind them, to think that rights are denied.",
        plain_es="Razones honestas, con hechos que las apoyan, para pensar que se niegan derechos.",
        plain_fr="Des raisons honnêtes, appuyées sur des faits, de penser que des droits sont refusés.",
        avoid_en=("bona fide basis",),
        avoid_es=("fundamento de buena fe",),
        avoid_fr=("base de bonne foi", "fondement de bonne foi"),
    ),
    Term(
        id="petition",
        en="petition",
        es="petición",
        fr="requête",
        plain_en=(
            "A paper that asks for action: a worker's or union's to its government, or a government's "
            "for a panel."
        ),
        plain_es=(
            "Un escrito que pide actuar: el de un trabajador o sindicato a un gobierno, o el de un "
            "gobierno para que haya panel."
        ),
        plain_fr=(
            "Un écrit qui demande d'agir : celui d'un travailleur ou d'un syndicat à un gouvernement, "
            "ou d'un gouvernement pour obtenir un groupe spécial."
        ),
    ),
    Term(
        id="petitioner",
        en="petitioner",
        es="peticionario",
        fr="requérant",
        plain_en=(
            "The person or organization that files a petition with a government; never a party to the case."
        ),
        plain_es=(
            "La persona u organización que presenta una petición ante un gobierno; nunca es parte en el caso."
        ),
        plain_fr=(
            "La personne ou l'organisation qui dépose une requête auprès d'un gouvernement; elle n'est "
            "jamais partie à l'affaire."
        ),
        avoid_en=("petitioning party",),
        avoid_es=("parte peticionaria", "parte promovente"),
        avoid_fr=("partie requérante",),
    ),
    Term(
        id="interagency_labor_committee",
        en="Interagency Labor Committee",
        es="Comité Laboral Interinstitucional",
        fr="Comité interorganismes du travail",
        plain_en="The United States government body that examines petitions.",
        plain_es="El órgano del gobierno de Estados Unidos que examina las peticiones.",
        plain_fr="L'organe du gouvernement des États-Unis qui examine les requêtes.",
        avoid_en=("inter-agency labor committee",),
        avoid_es=("comité laboral interagencial", "comité interagencial", "comité interagencias"),
        avoid_fr=("comité interagences", "comité inter-agences"),
    ),
    Term(
        id="hotline",
        en="hotline",
        es="línea directa",
        fr="ligne de signalement",
        plain_en="A web form for confidential tips to the United States government.",
        plain_es="Un formulario en internet para avisos confidenciales al gobierno de Estados Unidos.",
        plain_fr=(
            "Un formulaire en ligne pour des signalements confidentiels au gouvernement des États-Unis."
        ),
        avoid_en=("hot line",),
        avoid_es=("línea caliente",),
        avoid_fr=("ligne chaude",),
    ),
    Term(
        id="allegation",
        en="allegation",
        es="alegación",
        fr="allégation",
        plain_en="What someone says happened; it is not yet shown to be true or false.",
        plain_es="Lo que alguien dice que ocurrió; aún no se ha probado si es cierto o falso.",
        plain_fr="Ce que quelqu'un dit être arrivé; ce n'est encore établi ni vrai ni faux.",
    ),
    Term(
        id="business_day",
        en="business day",
        es="día hábil",
        fr="jour ouvrable",
        plain_en="A day on which public offices work: no weekends, no legal holidays.",
        plain_es="Un día en que trabajan las oficinas públicas: sin fines de semana ni días inhábiles.",
        plain_fr=("Un jour où les bureaux publics travaillent : ni fins de semaine ni jours fériés légaux."),
        avoid_en=("working day", "banking day"),
        avoid_es=("día laborable", "día de negocios"),
        avoid_fr=("jour ouvré", "jour d'affaires"),
    ),
    Term(
        id="calendar_day",
        en="calendar day",
        es="día natural",
        fr="jour civil",
        plain_en="Any day of the calendar, weekends and holidays included.",
        plain_es="Cualquier día del calendario, incluidos fines de semana y días inhábiles.",
        plain_fr="Tout jour du calendrier, fins de semaine et jours fériés compris.",
        avoid_en=("natural day", "civil day"),
        avoid_es=("día calendario", "día corrido"),
        avoid_fr=("jour calendaire", "jour calendrier"),
    ),
    Term(
        id="day_0",
        en="day 0",
        es="día 0",
        fr="jour 0",
        plain_en="The day of the event that starts a count; the next day is day 1.",
        plain_es="El día del hecho que inicia el cómputo; el siguiente es el día 1.",
        plain_fr="Le jour de l'événement qui ouvre le compte; le lendemain est le jour 1.",
        avoid_en=("day zero",),
        avoid_es=("día cero",),
        avoid_fr=("jour zéro",),
    ),
    Term(
        id="due_date",
        en="due date",
        es="fecha de vencimiento",
        fr="échéance",
        plain_en="The last day on which an act is in time.",
        plain_es="El último día en que un acto es oportuno.",
        plain_fr="Le dernier jour où un acte est à temps.",
        avoid_es=("fecha de caducidad",),
        avoid_fr=("date de péremption",),
    ),
    Term(
        id="lapse",
        en="lapse",
        es="vencimiento del plazo",
        fr="expiration du délai",
        plain_en="A time limit has ended without the act that it asked for.",
        plain_es="Un plazo terminó sin el acto que pedía.",
        plain_fr="Un délai a pris fin sans l'acte qu'il demandait.",
        avoid_es=("lapso del plazo", "caducidad del plazo"),
        avoid_fr=("laps du délai",),
    ),
    Term(
        id="standstill",
        en="standstill",
        es="periodo de abstención",
        fr="période d'abstention",
        plain_en="A time during which a government may not take a certain step.",
        plain_es="Un tiempo durante el cual un gobierno no puede dar cierto paso.",
        plain_fr="Un temps pendant lequel un gouvernement ne peut faire un certain geste.",
        avoid_en=("freeze period",),
        avoid_es=("periodo de congelamiento",),
        avoid_fr=("période de gel",),
    ),
    Term(
        id="duty",
        en="duty",
        es="obligación",
        fr="obligation",
        plain_en="What somebody must do, usually within a time limit.",
        plain_es="Lo que alguien debe hacer, por lo general dentro de un plazo.",
        plain_fr="Ce que quelqu'un doit faire, le plus souvent dans un délai.",
    ),
    Term(
        id="power",
        en="power",
        es="facultad",
        fr="faculté",
        plain_en="What somebody may do, but need not.",
        plain_es="Lo que alguien puede hacer, sin estar obligado.",
        plain_fr="Ce que quelqu'un peut faire, sans y être tenu.",
        avoid_es=("poder jurídico",),
        avoid_fr=("pouvoir juridique",),
    ),
    Term(
        id="notice",
        en="notice",
        es="aviso",
        fr="avis",
        plain_en="A written warning given before a step is taken.",
        plain_es="Una advertencia escrita que se da antes de un paso.",
        plain_fr="Un avertissement écrit donné avant un geste.",
    ),
    Term(
        id="mark",
        en="mark",
        es="grado de verificación",
        fr="degré de vérification",
        plain_en="How well a statement of law was checked: verified, partly, firm memory, weak memory.",
        plain_es=(
            "Qué tan comprobada está una afirmación de derecho: verificada, en parte, memoria firme, "
            "memoria débil."
        ),
        plain_fr=(
            "À quel point un énoncé de droit a été contrôlé : vérifié, en partie, mémoire ferme, "
            "mémoire faible."
        ),
        avoid_es=("marca de verificación",),
        avoid_fr=("marque de vérification",),
    ),
    Term(
        id="reading",
        en="reading",
        es="interpretación",
        fr="interprétation",
        plain_en="One of the ways to understand a rule that is not clear.",
        plain_es="Una de las formas de entender una regla que no es clara.",
        plain_fr="L'une des façons de comprendre une règle qui n'est pas claire.",
    ),
    Term(
        id="unrecorded",
        en="unrecorded",
        es="no consta",
        fr="pas au dossier",
        plain_en="Nothing on record shows whether the act took place; it may well have.",
        plain_es="Nada de lo registrado muestra si el acto ocurrió; bien pudo ocurrir.",
        plain_fr="Rien au dossier ne montre si l'acte a eu lieu; il a fort bien pu avoir lieu.",
    ),
    Term(
        id="overdue",
        en="overdue",
        es="plazo vencido",
        fr="délai dépassé",
        plain_en="The last day has passed, and the act is known not to have taken place.",
        plain_es="Pasó el último día y se sabe que el acto no ocurrió.",
        plain_fr="Le dernier jour est passé et l'on sait que l'acte n'a pas eu lieu.",
        avoid_es=("en mora", "en rebeldía"),
        avoid_fr=("en souffrance", "en défaut"),
    ),
    Term(
        id="possibly_late",
        en="possibly late",
        es="posiblemente extemporáneo",
        fr="peut-être tardif",
        plain_en="The dates known leave open whether the act was in time.",
        plain_es="Las fechas conocidas no permiten saber si el acto fue oportuno.",
        plain_fr="Les dates connues ne permettent pas de savoir si l'acte était à temps.",
        avoid_en=("probably late",),
        avoid_es=("probablemente tarde", "probablemente extemporáneo"),
        avoid_fr=("probablement tardif", "probablement en retard"),
    ),
    Term(
        id="irregularity",
        en="irregularity",
        es="irregularidad",
        fr="irrégularité",
        plain_en="Something in the record that does not fit the rules; it is shown, not struck out.",
        plain_es="Algo en lo registrado que no se ajusta a las reglas; se muestra, no se borra.",
        plain_fr="Quelque chose au dossier qui ne suit pas les règles; on le montre, on ne l'efface pas.",
        avoid_en=("illegal act",),
        avoid_es=("acto ilegal",),
        avoid_fr=("acte illégal",),
    ),
    Term(
        id="docket",
        en="docket",
        es="registro de casos",
        fr="registre des affaires",
        plain_en="The public list of cases, with what happened in each.",
        plain_es="La lista pública de casos, con lo ocurrido en cada uno.",
        plain_fr="La liste publique des affaires, avec ce qui s'est passé dans chacune.",
        avoid_es=("lista de pleitos",),
        avoid_fr=("rôle des causes",),
    ),
    Term(
        id="event",
        en="event",
        es="hecho",
        fr="événement",
        plain_en="One thing that happened in a case, with its date and its source.",
        plain_es="Algo que ocurrió en un caso, con su fecha y su fuente.",
        plain_fr="Une chose survenue dans une affaire, avec sa date et sa source.",
    ),
    Term(
        id="source",
        en="source",
        es="fuente",
        fr="source",
        plain_en="Where a statement was read.",
        plain_es="Dónde se leyó una afirmación.",
        plain_fr="L'endroit où un énoncé a été lu.",
    ),
    Term(
        id="confidence",
        en="confidence",
        es="nivel de confianza",
        fr="niveau de confiance",
        plain_en="How sure a recorded value is: verified, derived from others, or from memory.",
        plain_es="Qué tan seguro es un dato: verificado, derivado de otros o de memoria.",
        plain_fr="À quel point une donnée est sûre : vérifiée, déduite d'autres ou de mémoire.",
        avoid_es=("grado de confidencia", "nivel de confidencia"),
        avoid_fr=("degré de confidence",),
    ),
    Term(
        id="announced_date",
        en="announced date",
        es="fecha anunciada",
        fr="date annoncée",
        plain_en="The day an act was made known; the act itself may be earlier.",
        plain_es="El día en que se dio a conocer un acto; el acto mismo pudo ser anterior.",
        plain_fr="Le jour où un acte a été annoncé; l'acte lui-même a pu être antérieur.",
    ),
    Term(
        id="round",
        en="round",
        es="ronda",
        fr="ronde",
        plain_en=(
            "One passage through a part of the procedure that may be gone through again, such as a "
            "second panel."
        ),
        plain_es="Un paso por una parte del procedimiento que puede repetirse, como un segundo panel.",
        plain_fr=(
            "Un passage par une partie de la procédure qui peut se répéter, comme un deuxième groupe spécial."
        ),
    ),
    Term(
        id="escalation",
        en="escalation",
        es="escalamiento",
        fr="gradation",
        plain_en="Remedies may reach further after earlier findings.",
        plain_es="Los remedios pueden llegar más lejos después de constataciones previas.",
        plain_fr="Les mesures correctives peuvent aller plus loin après des constatations antérieures.",
        avoid_es=("escalada de sanciones",),
        avoid_fr=("escalade des sanctions", "escalade de sanctions"),
    ),
    Term(
        id="two_year_bar",
        en="two-year bar",
        es="exclusión de dos años",
        fr="exclusion de deux ans",
        plain_en="A government that misused the mechanism may be kept from it for two years.",
        plain_es="A un gobierno que abusó del mecanismo puede impedírsele usarlo por dos años.",
        plain_fr="Un gouvernement qui a abusé du mécanisme peut en être exclu pendant deux ans.",
        avoid_en=("two-year ban",),
        avoid_es=("barra de dos años", "veto de dos años"),
        avoid_fr=("barre de deux ans",),
    ),
    Term(
        id="collective_bargaining_agreement",
        en="collective bargaining agreement",
        es="contrato colectivo de trabajo",
        fr="convention collective",
        plain_en="The contract that a union and an employer agree for all workers of a workplace.",
        plain_es=(
            "El contrato que un sindicato y un patrón celebran para todos los trabajadores de un "
            "centro de trabajo."
        ),
        plain_fr=(
            "Le contrat qu'un syndicat et un employeur concluent pour tous les travailleurs d'un lieu "
            "de travail."
        ),
        avoid_en=("collective labor contract",),
        avoid_es=(
            "convenio colectivo de trabajo",
            "acuerdo de negociación colectiva",
            "contrato de negociación colectiva",
        ),
        avoid_fr=("contrat collectif de travail", "accord de négociation collective"),
    ),
    Term(
        id="legitimation_vote",
        en="legitimation vote",
        es="consulta de legitimación",
        fr="vote de légitimation",
        plain_en=(
            "The ballot by which Mexican workers accepted or rejected the contract that already covered them."
        ),
        plain_es=(
            "La votación por la que los trabajadores en México aceptaron o rechazaron el contrato que "
            "ya los regía."
        ),
        plain_fr=(
            "Le scrutin par lequel les travailleurs au Mexique ont accepté ou rejeté la convention qui "
            "les régissait déjà."
        ),
        avoid_en=("legitimization vote", "legitimacy vote"),
        avoid_es=("voto de legitimación", "votación de legitimización"),
        avoid_fr=("scrutin de légitimité",),
    ),
    Term(
        id="constancia_de_representatividad",
        en="certificate of representativeness",
        es="constancia de representatividad",
        fr="attestation de représentativité",
        plain_en=(
            "The paper that lets a union with enough support among workers negotiate a contract in Mexico."
        ),
        plain_es=(
            "El documento que permite negociar un contrato en México al sindicato con apoyo suficiente "
            "de los trabajadores."
        ),
        plain_fr=(
            "Le document qui permet à un syndicat ayant un appui suffisant de négocier une convention "
            "au Mexique."
        ),
        avoid_en=("certificate of representativity",),
        avoid_es=("certificado de representatividad",),
        avoid_fr=("certificat de représentativité", "constance de représentativité"),
    ),
    Term(
        id="protection_contract",
        en="protection contract",
        es="contrato de protección patronal",
        fr="contrat de protection patronale",
        plain_en="A contract signed by an employer and a union that workers did not choose.",
        plain_es="Un contrato firmado por un patrón y un sindicato que los trabajadores no eligieron.",
        plain_fr=(
            "Une convention signée par un employeur et un syndicat que les travailleurs n'ont pas choisi."
        ),
        avoid_en=("protectionist contract",),
        avoid_es=("contrato de proteccionismo", "contrato proteccionista"),
        avoid_fr=("contrat protectionniste",),
    ),
    Term(
        id="enforced_order",
        en="enforced order",
        es="orden ejecutada",
        fr="ordonnance exécutée",
        plain_en=(
            "A labor board's order that has been carried through; a claim against a facility in the "
            "United States needs one."
        ),
        plain_es=(
            "La orden de una junta laboral que ya se hizo cumplir; la exige toda reclamación sobre una "
            "instalación en Estados Unidos."
        ),
        plain_fr=(
            "L'ordonnance d'une commission du travail qui a été exécutée; une plainte visant une "
            "installation aux États-Unis l'exige."
        ),
        avoid_en=("forced order",),
        avoid_es=("orden forzada", "orden forzosa"),
        avoid_fr=("ordre forcé", "ordonnance forcée"),
    ),
    Term(
        id="annex_23_a",
        en="Annex 23-A",
        es="Anexo 23-A",
        fr="annexe 23-A",
        plain_en=(
            "The part of the agreement by which Mexico undertook to change its law on unions and contracts."
        ),
        plain_es=(
            "La parte del tratado por la que México se obligó a reformar su ley sobre sindicatos y contratos."
        ),
        plain_fr=(
            "La partie de l'accord par laquelle le Mexique s'est engagé à modifier son droit des "
            "syndicats et des conventions."
        ),
    ),
    Term(
        id="secretariat",
        en="Secretariat",
        es="Secretariado",
        fr="Secrétariat",
        plain_en="The office, with a section in each country, that keeps the papers of a panel.",
        plain_es="La oficina, con una sección en cada país, que lleva los papeles de un panel.",
        plain_fr=("Le bureau, avec une section dans chaque pays, qui tient les papiers d'un groupe spécial."),
        avoid_es=("secretaría del t-mec", "secretaría del tratado"),
        avoid_fr=("secrétaire de l'aceum",),
    ),
    Term(
        id="responding_section",
        en="responding section",
        es="sección responsable",
        fr="section responsable",
        plain_en="The section of the Secretariat that runs a case; in practice that of the respondent.",
        plain_es=(
            "La sección del Secretariado que administra un caso; en la práctica, la de la Parte reclamada."
        ),
        plain_fr=(
            "La section du Secrétariat qui administre une affaire; en pratique, celle de la Partie "
            "défenderesse."
        ),
        avoid_en=("answering section",),
        avoid_es=("sección respondiente",),
        avoid_fr=("section répondante",),
    ),
    Term(
        id="course_completed",
        en="course completed",
        es="curso de remediación concluido",
        fr="plan de réparation achevé",
        plain_en="A government announced that the agreed steps were done.",
        plain_es="Un gobierno anunció que los pasos acordados se cumplieron.",
        plain_fr="Un gouvernement a annoncé que les étapes convenues ont été faites.",
        avoid_es=("curso completado",),
        avoid_fr=("plan complété",),
    ),
    Term(
        id="resolved",
        en="resolved",
        es="resuelto",
        fr="réglé",
        plain_en="The governments announced that the matter is settled.",
        plain_es="Los gobiernos anunciaron que el asunto quedó solucionado.",
        plain_fr="Les gouvernements ont annoncé que l'affaire est réglée.",
    ),
    Term(
        id="closed",
        en="closed",
        es="cerrado",
        fr="clos",
        plain_en="The case ended, whatever the outcome.",
        plain_es="El caso terminó, cualquiera que fuera el resultado.",
        plain_fr="L'affaire a pris fin, quelle qu'en soit l'issue.",
    ),
)

GLOSSARY: Final[Mapping[str, Term]] = MappingProxyType({entry.id: entry for entry in _LISTED})


def term(term_id: str) -> Term:
    """The term with this id, such as `denial_of_rights`. Raises KeyError if there is none."""
    return GLOSSARY[term_id]
