"""Annex 31-A of the USMCA (United States - Mexico), row by row, in our own words; not the treaty text.

Days without more are calendar days. For rows C the day of delivery of the request for review is day 0.
"""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase
from pliego.law.marks import Mark

USMCA_31_A: Final[tuple[Clause, ...]] = (
    Clause(
        id="A-01",
        citation="31-A.1",
        actor="both",
        trigger=(
            "Annex in force since 1 Jul 2020; bilateral US-Mexico only; adopted as a good-offices type "
            "arrangement under 31.5.1"
        ),
        limit="",
        effect="Canada is never a party to a 31-A case",
        silence="claim naming Canada is inadmissible here, see 31-B",
        mark=Mark.V,
        mark_note=(
            "V (MONDAQ, PILLS; 31.5.1 basis is confirmed for the twin Annex 31-B). Taken as V: the "
            "rule here is the date and the two Parties, which the sources state; the good-offices "
            "basis rests on the twin Annex"
        ),
        sources=("MONDAQ", "PILLS", "GAC-PROT"),
        says=Paraphrase(
            en=(
                "The Annex has applied since 1 July 2020, between the United States and Mexico only; "
                "Canada is never a party to a case under it."
            ),
            es=(
                "El Anexo se aplica desde el 1 de julio de 2020 y solo entre Estados Unidos y México; "
                "Canadá nunca es parte en un caso del 31-A."
            ),
            fr=(
                "L'annexe s'applique depuis le 1er juillet 2020, entre les États-Unis et le Mexique "
                "seulement; le Canada n'est jamais partie à une affaire qui en relève."
            ),
        ),
    ),
    Clause(
        id="A-02",
        citation="31-A.1",
        actor="both",
        trigger=(
            "purpose clause: cure the denial of rights for workers at the facility, not restrict "
            "trade; remedies to end at once on cure"
        ),
        limit="",
        effect="interpretive rule: every remedy state must have an exit on cure",
        silence="",
        mark=Mark.P,
        mark_note="P (same words verified in 31-B.1)",
        sources=("GAC-PROT",),
        says=Paraphrase(
            en=(
                "The purpose is to cure a denial of rights for workers at the facility, not to "
                "restrict trade; remedies end at once on cure."
            ),
            es=(
                "Su objeto es remediar la denegación de derechos de los trabajadores de la "
                "instalación, no restringir el comercio; subsanada esta, los remedios cesan de "
                "inmediato."
            ),
            fr=(
                "L'objet est de corriger le déni de droits subi par les travailleurs de "
                "l'installation, non de restreindre le commerce; les mesures correctives cessent dès "
                "la correction."
            ),
        ),
    ),
    Clause(
        id="A-03",
        citation="31-A.1",
        actor="both",
        trigger="duty to try to cooperate and settle at any stage",
        limit="",
        effect="settlement may close a case at any stage",
        silence="",
        mark=Mark.P,
        mark_note="P (verified in 31-B.1)",
        sources=("GAC-PROT",),
        says=Paraphrase(
            en="The Parties try to cooperate and to settle the matter at any stage.",
            es="Las Partes procuran cooperar y llegar a una solución en cualquier etapa.",
            fr="Les Parties s'efforcent de coopérer et de régler l'affaire à toute étape.",
        ),
    ),
    Clause(
        id="A-04",
        citation="31-A.2",
        actor="complainant",
        trigger=(
            "good-faith-basis belief that workers at a covered facility are being denied free "
            "association and collective bargaining under laws needed to meet the respondent's USMCA "
            "obligations"
        ),
        limit="",
        effect='this is a "Denial of Rights"; opens the Mechanism',
        silence="no good-faith basis: see K",
        mark=Mark.V,
        mark_note="",
        sources=("FR-ROSTER", "IELP-23"),
        says=Paraphrase(
            en=(
                "A denial of rights is a good-faith-basis belief that workers at a covered facility "
                "are denied free association and collective bargaining under the laws the Agreement "
                "calls for."
            ),
            es=(
                "Hay denegación de derechos cuando existe base de buena fe para considerar que en una "
                "instalación cubierta se niega la libertad de asociación y la negociación colectiva "
                "previstas en las leyes que exige el Tratado."
            ),
            fr=(
                "Il y a déni de droits s'il existe des motifs de bonne foi de croire les travailleurs "
                "d'une installation visée privés de la liberté d'association et de la négociation "
                "collective prévues par les lois requises."
            ),
        ),
    ),
    Clause(
        id="A-05",
        citation="31-A.2 fn 2, Mexico side",
        actor="complainant = US",
        trigger=(
            "claim against a Mexican facility only for rights under Mexican legislation that complies "
            "with Annex 23-A (the worker-representation annex)"
        ),
        limit="",
        effect="pre-reform law is a contested ground",
        silence="outside: panel lacks jurisdiction (San Martin)",
        mark=Mark.V,
        mark_note="",
        sources=("COURSE", "IELP-23", "KD-SM"),
        says=Paraphrase(
            en=(
                "A claim about a facility in Mexico may concern only rights under Mexican legislation "
                "that complies with Annex 23-A."
            ),
            es=(
                "La reclamación sobre una instalación en México solo puede referirse a derechos "
                "previstos en la legislación mexicana que cumple con el Anexo 23-A."
            ),
            fr=(
                "Une plainte visant une installation au Mexique ne peut porter que sur des droits "
                "prévus par la législation mexicaine conforme à l'annexe 23-A."
            ),
        ),
    ),
    Clause(
        id="A-06",
        citation="31-A.2 fn 2, US side",
        actor="complainant = Mexico",
        trigger=(
            "claim against a US facility only for rights owed under an enforced order of the National "
            "Labor Relations Board"
        ),
        limit="",
        effect=(
            "the asymmetry: an allegation is enough one way; a finished, enforced order is needed the "
            "other way"
        ),
        silence="no enforced order: no claim",
        mark=Mark.V,
        mark_note="V (COURSE; idea also in NEWSW, AKIN)",
        sources=("COURSE", "NEWSW", "AKIN"),
        says=Paraphrase(
            en=(
                "A claim about a facility in the United States may concern only rights owed under an "
                "enforced order of the National Labor Relations Board."
            ),
            es=(
                "La reclamación sobre una instalación en Estados Unidos solo puede referirse a "
                "derechos amparados por una orden ejecutada de la Junta Nacional de Relaciones "
                "Laborales."
            ),
            fr=(
                "Une plainte visant une installation aux États-Unis ne peut porter que sur des droits "
                "découlant d'une ordonnance exécutée du National Labor Relations Board."
            ),
        ),
    ),
    Clause(
        id="A-07",
        citation="31-A.15",
        actor="complainant",
        trigger=(
            '"covered facility": a facility in a Party\'s territory, in a priority sector, and either '
            "(i) makes a good or supplies a service traded between the two Parties, or (ii) makes a "
            "good or supplies a service that competes in a Party's territory with a good or service of "
            "the other Party"
        ),
        limit="",
        effect="either limb is enough",
        silence="neither limb, or sector not priority: not covered",
        mark=Mark.V,
        mark_note="",
        sources=("PILLS", "BROOK", "ECON-25b"),
        says=Paraphrase(
            en=(
                "A covered facility is one in a priority sector whose goods or services are traded "
                "between the two Parties, or compete in a Party's territory with those of the other."
            ),
            es=(
                "Es instalación cubierta la de un sector prioritario cuyas mercancías o servicios se "
                "comercian entre las dos Partes o compiten en el territorio de una Parte con los de la "
                "otra."
            ),
            fr=(
                "Est une installation visée celle d'un secteur prioritaire dont les produits ou "
                "services sont échangés entre les deux Parties ou concurrencent, sur le territoire "
                "d'une Partie, ceux de l'autre."
            ),
        ),
    ),
    Clause(
        id="A-08",
        citation="31-A.15",
        actor="",
        trigger=('"priority sector": produces manufactured goods, or supplies services, or involves mining'),
        limit="",
        effect="agriculture, fishing, energy extraction other than mining are not named",
        silence="sector not named: not covered",
        mark=Mark.V,
        mark_note="",
        sources=("BROOK", "KD-AT", "COURSE"),
        says=Paraphrase(
            en="A priority sector produces manufactured goods, supplies services or involves mining.",
            es=(
                "Es sector prioritario el que produce mercancías manufacturadas, suministra servicios o "
                "comprende la minería."
            ),
            fr=(
                "Un secteur prioritaire produit des produits manufacturés, fournit des services ou "
                "touche à l'exploitation minière."
            ),
        ),
    ),
    Clause(
        id="A-09",
        citation="31-A.15 footnote",
        actor="",
        trigger=(
            "manufactured goods include: aerospace products and components; autos and auto parts; "
            "cosmetic products; industrial baked goods; steel and aluminum; glass; pottery; plastic; "
            "forgings; cement"
        ),
        limit="",
        effect="illustrative list",
        silence="list is NOT closed",
        mark=Mark.V,
        mark_note=(
            "V list (AKIN, LEX-ES); V open-ended (GOMROD; Atento discussion in ECON-25b). Taken as V: "
            "both the examples and the list's openness are sourced"
        ),
        sources=("AKIN", "LEX-ES", "GOMROD", "ECON-25b"),
        says=Paraphrase(
            en=(
                "Manufactured goods include, among others, aerospace, automobiles and parts, "
                "cosmetics, industrial baked goods, steel and aluminum, glass, pottery, plastic, "
                "forgings and cement."
            ),
            es=(
                "Las mercancías manufacturadas comprenden, entre otros, productos aeroespaciales, "
                "automóviles y autopartes, cosméticos, panificación industrial, acero y aluminio, "
                "vidrio, cerámica, plástico, forja y cemento."
            ),
            fr=(
                "Les produits manufacturés comprennent notamment l'aérospatiale, l'automobile et ses "
                "pièces, les cosmétiques, la boulangerie industrielle, l'acier et l'aluminium, le "
                "verre, la poterie, le plastique, les pièces forgées et le ciment."
            ),
        ),
    ),
    Clause(
        id="A-10",
        citation="31-A (review article, number unverified)",
        actor="both",
        trigger="periodic joint review of the priority-sector list, with power to add",
        limit="yearly (M-)",
        effect="may extend A-08",
        silence="list unchanged",
        mark=Mark.P,
        mark_note=(
            "P (USC 4643(1) confirms that the countries review the list and the US committee may "
            "suggest additions). Taken as P: that the list is reviewed is the rule; the yearly rhythm "
            "and the article number are weak memory (M-)"
        ),
        sources=("USC",),
        says=Paraphrase(
            en="The Parties review the list of priority sectors from time to time and may add to it.",
            es="Las Partes revisan periódicamente la lista de sectores prioritarios y pueden ampliarla.",
            fr=(
                "Les Parties réexaminent périodiquement la liste des secteurs prioritaires et peuvent "
                "y ajouter."
            ),
        ),
    ),
    Clause(
        id="A-11",
        citation="panel practice",
        actor="panel",
        trigger="service facility",
        limit="",
        effect=(
            "a call center serving a Mexican bank was covered through limb (ii); export to the United "
            "States is not required"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-25b", "IELP-25b"),
        says=Paraphrase(
            en=(
                "A panel treated a call center serving a Mexican bank as a covered facility because "
                "its service competes with one of the other Party."
            ),
            es=(
                "Un panel consideró instalación cubierta un centro de llamadas que atendía a un banco "
                "mexicano, porque su servicio compite con uno de la otra Parte."
            ),
            fr=(
                "Un groupe spécial a tenu un centre d'appels servant une banque mexicaine pour une "
                "installation visée, car son service concurrence celui de l'autre Partie."
            ),
        ),
    ),
    Clause(
        id="A-12",
        citation="panel practice",
        actor="panel",
        trigger="mine: covered facility although Mexico said it did not export",
        limit="",
        effect="limb (ii) or traded test can be met",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("KD-SM", "COURSE"),
        says=Paraphrase(
            en=("A panel treated a mine as a covered facility although Mexico said that it did not export."),
            es=("Un panel consideró instalación cubierta una mina, aunque México sostuvo que no exportaba."),
            fr=(
                "Un groupe spécial a tenu une mine pour une installation visée, bien que le Mexique "
                "ait soutenu qu'elle n'exportait pas."
            ),
        ),
    ),
    Clause(
        id="A-13",
        citation="panel practice",
        actor="panel",
        trigger=(
            "conduct before 1 Jul 2020 or resting on law that is not Annex 23-A law is outside (San "
            "Martin, jurisdiction)"
        ),
        limit="",
        effect="the date of the conduct and its legal basis matter for each allegation",
        silence="claim dismissed without merits",
        mark=Mark.V,
        mark_note="",
        sources=("KD-SM", "IELP-24"),
        says=Paraphrase(
            en=(
                "In San Martín the panel held that conduct before 1 July 2020, or resting on law other "
                "than that of Annex 23-A, lies outside the Mechanism."
            ),
            es=(
                "En San Martín el panel resolvió que la conducta anterior al 1 de julio de 2020, o "
                "regida por leyes ajenas al Anexo 23-A, queda fuera del Mecanismo."
            ),
            fr=(
                "Dans San Martín, le groupe spécial a jugé que les faits antérieurs au 1er juillet "
                "2020, ou fondés sur un droit autre que celui de l'annexe 23-A, échappent au "
                "Mécanisme."
            ),
        ),
    ),
    Clause(
        id="B-01",
        citation="31-A.3",
        actor="each Party / jointly",
        trigger="entry into force",
        limit="by 1 Jul 2020",
        effect=(
            "three lists: one of US nationals, one of Mexican nationals, one joint list of people who "
            "are nationals of neither"
        ),
        silence="see B-03",
        mark=Mark.V,
        mark_note=(
            "V for three lists (MANANA, OPPOR, NOTES-ES). Taken as V: the three lists are the rule; "
            "the date is that of entry into force"
        ),
        sources=("MANANA", "OPPOR", "NOTES-ES"),
        says=Paraphrase(
            en=(
                "By 1 July 2020 there are three lists of panelists: United States nationals, Mexican "
                "nationals, and nationals of neither."
            ),
            es=(
                "Al 1 de julio de 2020 existen tres listas de panelistas: nacionales de Estados "
                "Unidos, nacionales de México y nacionales de ninguno de los dos."
            ),
            fr=(
                "Au 1er juillet 2020 existent trois listes : ressortissants des États-Unis, "
                "ressortissants du Mexique et ressortissants d'aucun des deux."
            ),
        ),
    ),
    Clause(
        id="B-02",
        citation="31-A.3",
        actor="each Party / jointly",
        trigger="size",
        limit=(
            "3 names per list at entry into force; 5 names per list after about six months (180 days "
            "as remembered)"
        ),
        effect="minimum sizes",
        silence="lists in fact held 6 names (Mexico 6, joint 6)",
        mark=Mark.P,
        mark_note="P (OPPOR 3 then 5 at six months; FORBES 6 names)",
        sources=("OPPOR", "FORBES"),
        says=Paraphrase(
            en="Each list has 3 names at entry into force and grows to 5 about 180 days later.",
            es="Cada lista tiene 3 nombres a la entrada en vigor y aumenta a 5 unos 180 días después.",
            fr=("Chaque liste compte 3 noms à l'entrée en vigueur et passe à 5 environ 180 jours plus tard."),
        ),
    ),
    Clause(
        id="B-03",
        citation="31-A.3",
        actor="both",
        trigger="joint list is by consensus; fallback if no consensus",
        limit="",
        effect="drawing of lots or each side naming some non-nationals",
        silence="unknown",
        mark=Mark.M_MINUS,
        mark_note="M- (VANG mentions lots when there is no consensus). Limit not known (M-)",
        sources=("VANG",),
        says=Paraphrase(
            en=(
                "The joint list is made by consensus; what follows without consensus is uncertain, and "
                "one source mentions drawing lots."
            ),
            es=(
                "La lista conjunta se integra por consenso; a falta de este el método es incierto, y "
                "una fuente menciona el sorteo."
            ),
            fr=(
                "La liste conjointe est établie par consensus; à défaut, la suite est incertaine, et "
                "une source évoque un tirage au sort."
            ),
        ),
    ),
    Clause(
        id="B-04",
        citation="31-A.3",
        actor="panelist",
        trigger=(
            "qualifications: expertise and experience in labor law and practice and in applying ILO "
            "standards; objectivity, reliability, sound judgment; independent of and not instructed by "
            "a Party; code of conduct"
        ),
        limit="",
        effect="admissibility test for a name",
        silence="challenge goes under the code of conduct",
        mark=Mark.P,
        mark_note="P (CED: labor-law expertise and independence)",
        sources=("CED",),
        says=Paraphrase(
            en=(
                "A panelist has expertise in labor law and practice, is objective and independent of "
                "the Parties, and follows the code of conduct."
            ),
            es=(
                "El panelista es experto en derecho y práctica laborales, objetivo e independiente de "
                "las Partes, y observa el código de conducta."
            ),
            fr=(
                "Le membre d'un groupe spécial connaît le droit et la pratique du travail, est "
                "objectif et indépendant des Parties, et respecte le code de conduite."
            ),
        ),
    ),
    Clause(
        id="B-05",
        citation="31-A.3",
        actor="both",
        trigger="term",
        limit="at least 4 years, or until a new list; renewable",
        effect="a name stands on a list from one date to another",
        silence="name stays until replaced",
        mark=Mark.M_MINUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="A panelist serves at least 4 years, or until a new list is made, and may be renewed.",
            es=(
                "El panelista permanece al menos 4 años, o hasta que se integre una nueva lista, y "
                "puede ser ratificado."
            ),
            fr=(
                "Le membre d'un groupe spécial siège au moins 4 ans, ou jusqu'à l'établissement d'une "
                "nouvelle liste, et peut être reconduit."
            ),
        ),
    ),
    Clause(
        id="B-06",
        citation="31-A.3",
        actor="appointing side",
        trigger="vacancy",
        limit="promptly",
        effect="same side (or both, for the joint list) names the replacement",
        silence="list shorter; lot still drawn",
        mark=Mark.M_MINUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The side that named a panelist promptly names the replacement; for the joint list "
                "both sides do."
            ),
            es=(
                "Quien designó al panelista nombra con prontitud al sustituto; en la lista conjunta lo "
                "hacen ambas Partes."
            ),
            fr=(
                "La Partie qui a désigné un membre nomme rapidement son remplaçant; pour la liste "
                "conjointe, les deux Parties le font."
            ),
        ),
    ),
    Clause(
        id="B-07",
        citation="31-A.3 / 31-A review",
        actor="panelists",
        trigger="panelists report on how the Annex works",
        limit="periodic",
        effect="report goes to the Parties; the US committee must review it",
        silence="",
        mark=Mark.P,
        mark_note=(
            "P (USC 4642(8)). Taken as P: that panelists report is the rule; the period is not known (M-)"
        ),
        sources=("USC",),
        says=Paraphrase(
            en="Panelists report from time to time to the Parties on how the Annex works.",
            es="Los panelistas informan periódicamente a las Partes sobre el funcionamiento del Anexo.",
            fr=(
                "Les membres des groupes spéciaux font périodiquement rapport aux Parties sur le "
                "fonctionnement de l'annexe."
            ),
        ),
    ),
    Clause(
        id="B-08",
        citation="31-A / statute",
        actor="US with Mexico",
        trigger="adequate funding for panelists",
        limit="standing",
        effect="case cannot be blocked by not paying",
        silence="",
        mark=Mark.P,
        mark_note=(
            "V US duty (USC 4649(b)); P treaty idea (CED). Taken as P: the weakest named part, since "
            "the treaty side is only partly sourced"
        ),
        sources=("USC", "CED"),
        says=Paraphrase(
            en="The Parties see to adequate funding for panelists.",
            es="Las Partes aseguran recursos suficientes para los panelistas.",
            fr="Les Parties assurent un financement suffisant aux membres des groupes spéciaux.",
        ),
    ),
    Clause(
        id="B-09",
        citation="conflict of sources",
        actor="",
        trigger=(
            "CED says panelists cannot be US or Mexican nationals; every other source and both real "
            "panels show one US, one Mexican, one third-country member"
        ),
        limit="",
        effect="treat CED as wrong on this point",
        silence="",
        mark=Mark.V,
        mark_note="V by practice (IELP-23)",
        sources=("IELP-23",),
        says=Paraphrase(
            en=(
                "One trade newsletter says panelists may not be United States or Mexican nationals; "
                "every other source and both panels show otherwise."
            ),
            es=(
                "Un boletín comercial afirma que los panelistas no pueden ser nacionales de Estados "
                "Unidos ni de México; las demás fuentes y ambos paneles muestran lo contrario."
            ),
            fr=(
                "Un bulletin commercial dit que les membres ne peuvent être ressortissants des "
                "États-Unis ni du Mexique; toutes les autres sources et les deux groupes spéciaux "
                "montrent l'inverse."
            ),
        ),
    ),
    Clause(
        id="C-01",
        citation="31-A.4",
        actor="complainant",
        trigger="holds A-04 belief",
        limit="",
        effect="must first ask the respondent to review the facility; a panel cannot be the first step",
        silence="panel petition without it is premature",
        mark=Mark.V,
        mark_note="V (USTR-A, USC 4646(b)(3))",
        sources=("USTR-A", "USC"),
        says=Paraphrase(
            en=(
                "The complainant first asks the respondent to review the facility; a panel cannot be "
                "the first step."
            ),
            es=(
                "La Parte reclamante pide primero a la Parte reclamada que revise la instalación; el "
                "panel no puede ser el primer paso."
            ),
            fr=(
                "La Partie plaignante demande d'abord à la Partie défenderesse d'examiner "
                "l'installation; le groupe spécial ne peut être la première étape."
            ),
        ),
    ),
    Clause(
        id="C-02",
        citation="31-A.4.2",
        actor="complainant",
        trigger="decides to proceed",
        limit="",
        effect=(
            "delivers a request for review and, if a denial is found, remediation; must give enough "
            "information for the review"
        ),
        silence="defect: what is sufficient information is an open question",
        mark=Mark.P,
        mark_note=(
            "V citation (USC 4692(a) cites 31-A.4.2); P content. Taken as P: the rule is the content "
            "of the request, and that is the weaker part"
        ),
        sources=("USC",),
        says=Paraphrase(
            en=(
                "The complainant delivers a request for review, and for remediation if a denial is "
                "found, with enough information for the review."
            ),
            es=(
                "La Parte reclamante entrega la solicitud de revisión, y de remediación si se constata "
                "una denegación, con información suficiente para revisar."
            ),
            fr=(
                "La Partie plaignante remet une demande d'examen, et de réparation si un déni est "
                "constaté, avec assez de renseignements pour l'examen."
            ),
        ),
    ),
    Clause(
        id="C-03",
        citation="31-A.4",
        actor="respondent",
        trigger="delivery of request",
        limit="10 days from delivery",
        effect="says whether it intends to conduct a review",
        silence="no answer, or a refusal: complainant may go straight to a panel",
        mark=Mark.V,
        mark_note="V (MANANA: 10 days, silence or refusal opens the panel; BARNES; COURSE)",
        sources=("MANANA", "BARNES", "COURSE"),
        says=Paraphrase(
            en=(
                "Within 10 days of delivery the respondent says whether it will review; silence or "
                "refusal lets the complainant ask for a panel."
            ),
            es=(
                "Dentro de los 10 días siguientes a la entrega, la Parte reclamada indica si hará la "
                "revisión; el silencio o la negativa permite a la Parte reclamante solicitar un panel."
            ),
            fr=(
                "Dans les 10 jours de la remise, la Partie défenderesse dit si elle fera l'examen; son "
                "silence ou son refus permet à la Partie plaignante de demander un groupe spécial."
            ),
        ),
    ),
    Clause(
        id="C-04",
        citation="31-A.4",
        actor="respondent",
        trigger="it agrees to review",
        limit="45 days, counted from the request (practice), not from the day-10 answer",
        effect="reviews, attempts remediation if a denial is found, and reports results in writing",
        silence="late or no report: complainant may request a panel",
        mark=Mark.V,
        mark_note=(
            "V 45 (MANANA, COURSE, BARNES); V count-from-request by practice (request 16 Jun 2023, "
            "Mexico's report 31 Jul 2023 = day 45 exactly, IELP-23). Taken as V: number and start are "
            "both supported; the start by practice only, hence Q1"
        ),
        sources=("MANANA", "COURSE", "BARNES", "IELP-23", "WC-SM"),
        says=Paraphrase(
            en=(
                "If it agrees, the respondent reviews, attempts remediation and reports in writing "
                "within 45 days, in practice counted from the request."
            ),
            es=(
                "Si acepta, la Parte reclamada revisa, procura la remediación e informa por escrito "
                "dentro de 45 días, contados en la práctica desde la solicitud."
            ),
            fr=(
                "Si elle accepte, la Partie défenderesse examine, tente la réparation et fait rapport "
                "par écrit dans les 45 jours, comptés en pratique depuis la demande."
            ),
        ),
    ),
    Clause(
        id="C-05",
        citation="31-A.4",
        actor="complainant",
        trigger="request delivered",
        limit="from delivery onward",
        effect="may delay final settlement of customs accounts for entries of goods from that facility",
        silence="optional; services facilities have nothing to suspend",
        mark=Mark.V,
        mark_note="V (BROOK, CED, KD-SM, USC 4692)",
        sources=("BROOK", "CED", "KD-SM", "USC"),
        says=Paraphrase(
            en=(
                "From delivery of the request the complainant may delay final settlement of customs "
                "accounts for goods from that facility."
            ),
            es=(
                "Desde la entrega de la solicitud, la Parte reclamante puede aplazar la liquidación "
                "final de las cuentas aduaneras de las mercancías de esa instalación."
            ),
            fr=(
                "Dès la remise de la demande, la Partie plaignante peut différer le règlement final "
                "des comptes douaniers visant les produits de cette installation."
            ),
        ),
    ),
    Clause(
        id="C-06",
        citation="31-A.4",
        actor="complainant",
        trigger="it is determined that there was no violation, or the denial is cured",
        limit='at once ("immediately")',
        effect="must resume settlement of customs accounts",
        silence="not stated; the United States statute's end conditions differ, see US-31",
        mark=Mark.V,
        mark_note=(
            'V (CED) for resuming at once; who must have determined "no violation" (panel only, or '
            "also the respondent's review) is not clear from the source"
        ),
        sources=("CED",),
        says=Paraphrase(
            en=(
                "Settlement of customs accounts resumes at once when no violation is determined or the "
                "denial is cured."
            ),
            es=(
                "La liquidación de las cuentas aduaneras se reanuda de inmediato si se determina que "
                "no hubo violación o si la denegación queda subsanada."
            ),
            fr=(
                "Le règlement des comptes douaniers reprend sans délai s'il est établi qu'il n'y a pas "
                "eu de violation ou si le déni est corrigé."
            ),
        ),
    ),
    Clause(
        id="C-07",
        citation="31-A.4",
        actor="respondent",
        trigger="review finds NO denial",
        limit="within the 45 days of C-04",
        effect="complainant may accept (case ends) or request a panel",
        silence="complainant may request a panel",
        mark=Mark.V,
        mark_note="V by practice (San Martin)",
        sources=("IELP-23", "KD-SM"),
        says=Paraphrase(
            en=(
                "If the review finds no denial within the 45 days, the complainant may accept the "
                "result or ask for a panel."
            ),
            es=(
                "Si la revisión no constata denegación dentro de los 45 días, la Parte reclamante "
                "puede aceptar el resultado o solicitar un panel."
            ),
            fr=(
                "Si l'examen ne constate aucun déni dans les 45 jours, la Partie plaignante peut "
                "accepter le résultat ou demander un groupe spécial."
            ),
        ),
    ),
    Clause(
        id="C-08",
        citation="31-A.4",
        actor="both",
        trigger="review finds a denial",
        limit="10 days from that finding",
        effect="consult in good faith to agree a course of remediation",
        silence=(
            "no agreement in 10 days: complainant may request a panel; Parties may extend by agreement (M+)"
        ),
        mark=Mark.P,
        mark_note=(
            "V 10 days (CLT-VU); start point P. Taken as P: the start point decides the date; "
            "extension by agreement is M+"
        ),
        sources=("CLT-VU",),
        says=Paraphrase(
            en=(
                "If a denial is found, the Parties consult in good faith for 10 days on a course of "
                "remediation."
            ),
            es=(
                "Si se constata una denegación, las Partes consultan de buena fe durante 10 días para "
                "acordar un curso de remediación."
            ),
            fr=(
                "Si un déni est constaté, les Parties se consultent de bonne foi pendant 10 jours en "
                "vue d'un plan de réparation."
            ),
        ),
    ),
    Clause(
        id="C-09",
        citation="31-A.4",
        actor="both",
        trigger="course agreed",
        limit="until the agreed date (observed: months)",
        effect="complainant may not impose remedies before the agreed date",
        silence="see C-10",
        mark=Mark.M_PLUS,
        mark_note=(
            "M+ (agreed plans with dates: V by practice, WTTL-VU). Taken as M+: plans with dates are "
            "seen in practice, the bar on remedies before the date is memory"
        ),
        sources=("WTTL-VU",),
        says=Paraphrase(
            en=("Once a course of remediation is agreed, no remedies may be imposed before its agreed date."),
            es=(
                "Acordado el curso de remediación, no pueden imponerse remedios antes de la fecha convenida."
            ),
            fr=(
                "Une fois le plan de réparation convenu, aucune mesure corrective ne peut être imposée "
                "avant la date fixée."
            ),
        ),
    ),
    Clause(
        id="C-10",
        citation="31-A.4",
        actor="complainant",
        trigger="agreed date has passed and Parties disagree whether the denial was cured",
        limit="written notice at least 15 days before imposing remedies",
        effect="intent to impose remedies",
        silence="no notice: no remedies",
        mark=Mark.P,
        mark_note="P (COURSE lists a 15-day notice read from the text)",
        sources=("COURSE",),
        says=Paraphrase(
            en=(
                "If the agreed date has passed and the Parties disagree on cure, the complainant gives "
                "written notice at least 15 days before imposing remedies."
            ),
            es=(
                "Vencida la fecha convenida, si no hay acuerdo sobre la subsanación, la Parte "
                "reclamante avisa por escrito al menos 15 días antes de imponer remedios."
            ),
            fr=(
                "La date convenue passée, si les Parties divergent sur la correction, la Partie "
                "plaignante donne un avis écrit au moins 15 jours avant toute mesure corrective."
            ),
        ),
    ),
    Clause(
        id="C-11",
        citation="31-A.4",
        actor="respondent",
        trigger="notice under C-10",
        limit="10 days from the notice",
        effect=(
            "may request a panel on whether the denial persists; remedies are barred until the panel answers"
        ),
        silence="no request in 10 days: complainant may impose after day 15",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Within 10 days of that notice the respondent may ask for a panel, and no remedies are "
                "imposed until the panel answers."
            ),
            es=(
                "Dentro de los 10 días siguientes a ese aviso, la Parte reclamada puede solicitar un "
                "panel y no se imponen remedios hasta que este resuelva."
            ),
            fr=(
                "Dans les 10 jours de cet avis, la Partie défenderesse peut demander un groupe "
                "spécial; aucune mesure corrective n'est imposée avant sa réponse."
            ),
        ),
    ),
    Clause(
        id="C-12",
        citation="31-A.4",
        actor="respondent",
        trigger="says it cured the denial within the 45 days and complainant disagrees",
        limit="as C-10/C-11 or direct panel by complainant",
        effect="panel decides (Atento: Mexico said cured, US went to a panel)",
        silence="",
        mark=Mark.P,
        mark_note=(
            "V that a panel followed (Atento, ECD-AT); exact limb M-. Taken as P: that a panel follows "
            "was seen in practice and is more than memory; by which route is not, hence Q20"
        ),
        sources=("ECD-AT", "USTR-AT", "IELP-25b"),
        says=Paraphrase(
            en=(
                "If the respondent says it cured the denial within the review and the complainant "
                "disagrees, a panel decides."
            ),
            es=(
                "Si la Parte reclamada sostiene que subsanó la denegación durante la revisión y la "
                "Parte reclamante no está de acuerdo, decide un panel."
            ),
            fr=(
                "Si la Partie défenderesse dit avoir corrigé le déni pendant l'examen et que la Partie "
                "plaignante le conteste, un groupe spécial tranche."
            ),
        ),
    ),
    Clause(
        id="C-13",
        citation="31-A.4",
        actor="complainant",
        trigger="importer / owner notice",
        limit="",
        effect="treaty has no clear duty to serve the facility",
        silence="firms complain they get no notice",
        mark=Mark.P,
        mark_note="P (employer criticism in the press)",
        sources=("LE-GLOBAL", "DLVMR"),
        says=Paraphrase(
            en="No clear duty was found in the treaty to notify the facility, its owner or the importer.",
            es=(
                "No se encontró en el tratado una obligación clara de notificar a la instalación, a su "
                "propietario o al importador."
            ),
            fr=(
                "Aucune obligation claire d'aviser l'installation, son propriétaire ou l'importateur "
                "n'a été trouvée dans le traité."
            ),
        ),
    ),
    Clause(
        id="C-14",
        citation="31-A.4",
        actor="complainant, second request at same facility",
        trigger="fresh request possible after an earlier one closed",
        limit="none found",
        effect="new case, own clocks (VU: 2022 and 2023)",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("WTTL-VU",),
        says=Paraphrase(
            en=(
                "A fresh request may follow an earlier closed one at the same facility; it is a new "
                "case with its own time limits."
            ),
            es=(
                "Puede presentarse una nueva solicitud sobre la misma instalación tras cerrarse la "
                "anterior; es otro caso, con sus propios plazos."
            ),
            fr=(
                "Une nouvelle demande peut suivre une demande antérieure close visant la même "
                "installation; c'est une autre affaire, avec ses propres délais."
            ),
        ),
    ),
    Clause(
        id="D-01",
        citation="31-A.5",
        actor="complainant",
        trigger="any gate in C opened, belief continues",
        limit="no outer limit found in the treaty",
        effect=(
            "files a petition with the Secretariat asking for a panel that will (a) ask the respondent "
            "to let it verify the facility's compliance with the law in question and (b) determine "
            "whether there is a denial"
        ),
        silence="never filed: case lapses in practice; customs suspension issue remains",
        mark=Mark.V,
        mark_note="",
        sources=("FR-ROSTER",),
        says=Paraphrase(
            en=(
                "When one of the grounds exists, the complainant may petition the Secretariat for a "
                "panel to seek verification and determine whether there is a denial."
            ),
            es=(
                "Cuando se da una de las causas, la Parte reclamante puede pedir al Secretariado un "
                "panel que solicite la verificación y determine si hay denegación."
            ),
            fr=(
                "Lorsqu'un des motifs existe, la Partie plaignante peut saisir le Secrétariat d'une "
                "requête de groupe spécial pour demander une vérification et déterminer s'il y a déni."
            ),
        ),
    ),
    Clause(
        id="D-02",
        citation="31-A.5",
        actor="respondent",
        trigger="notice of at least 15 days given (C-11)",
        limit="10 days",
        effect="may itself ask for a panel",
        silence="remedies may start",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="After the 15-day notice the respondent may itself ask for a panel, within 10 days.",
            es=(
                "Tras el aviso de 15 días, la propia Parte reclamada puede solicitar un panel dentro "
                "de 10 días."
            ),
            fr=(
                "Après l'avis de 15 jours, la Partie défenderesse peut elle-même demander un groupe "
                "spécial, dans les 10 jours."
            ),
        ),
    ),
    Clause(
        id="D-03",
        citation="31-A.5",
        actor="Secretariat",
        trigger="petition received",
        limit="3 business days",
        effect="draws by lot one name from each of the three lists: three members",
        silence=(
            "slipped in practice (22 Aug 2023 petition, panel working 30 Aug 2023 = 8 calendar, 6 "
            "business days)"
        ),
        mark=Mark.P,
        mark_note=(
            "P (3 days: MANANA, NOTES-ES; unit business from memory); lot: V (IELP-23). Taken as P: "
            "the number is supported, its unit is not (see DC-03)"
        ),
        sources=("MANANA", "NOTES-ES", "IELP-23"),
        says=Paraphrase(
            en=(
                "Within 3 business days of the petition the Secretariat draws by lot one panelist from "
                "each of the three lists."
            ),
            es=(
                "Dentro de los 3 días hábiles siguientes a la petición, el Secretariado sortea un "
                "panelista de cada una de las tres listas."
            ),
            fr=(
                "Dans les 3 jours ouvrables de la requête, le Secrétariat tire au sort un membre de "
                "chacune des trois listes."
            ),
        ),
    ),
    Clause(
        id="D-04",
        citation="31-A.5",
        actor="Secretariat",
        trigger="drawn person cannot serve",
        limit="redraw from the same list",
        effect="replacement",
        silence="delay",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="If the person drawn cannot serve, another is drawn from the same list.",
            es="Si la persona sorteada no puede actuar, se sortea otra de la misma lista.",
            fr="Si la personne tirée au sort ne peut siéger, une autre est tirée de la même liste.",
        ),
    ),
    Clause(
        id="D-05",
        citation="31-A.5",
        actor="panel",
        trigger="composed",
        limit="",
        effect="chair appears to come from the joint list (Cwitco in 2023; Ciudad in 2024-04)",
        silence="",
        mark=Mark.P,
        mark_note="",
        sources=("IELP-23", "TAS-FIX"),
        says=Paraphrase(
            en="The chair appears to come from the joint list.",
            es="La presidencia parece recaer en quien proviene de la lista conjunta.",
            fr="La présidence semble revenir au membre issu de la liste conjointe.",
        ),
    ),
    Clause(
        id="D-06",
        citation="practice",
        actor="Secretariat",
        trigger="",
        limit="",
        effect="the respondent's section runs the case (Mexican Section in San Martin)",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-23",),
        says=Paraphrase(
            en="In practice the respondent's section of the Secretariat runs the case.",
            es="En la práctica, la sección del Secretariado de la Parte reclamada administra el caso.",
            fr="En pratique, la section du Secrétariat de la Partie défenderesse administre l'affaire.",
        ),
    ),
    Clause(
        id="D-07",
        citation="practice",
        actor="",
        trigger="case numbers",
        limit="",
        effect=(
            "pattern MEX-USA-YEAR-31A-NN, e.g. MEX-USA-2024-31A-01 (Atento), MEX-USA-2024-31A-04 "
            "(requested 18 Dec 2024)"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-25a", "TAS-FIX"),
        says=Paraphrase(
            en="Case numbers follow the pattern MEX-USA-year-31A-number.",
            es="Los números de caso siguen el patrón MEX-USA-año-31A-número.",
            fr="Les numéros d'affaire suivent le modèle MEX-USA-année-31A-numéro.",
        ),
    ),
    Clause(
        id="E-01",
        citation="31-A.6",
        actor="panel",
        trigger="panel constituted",
        limit="5 business days from constitution",
        effect=(
            "confirms that the petition (a) identifies a covered facility, (b) identifies the "
            "respondent's laws relevant to the alleged denial, (c) states the basis of the good-faith "
            "belief"
        ),
        silence="text gives no default",
        mark=Mark.V,
        mark_note="V (IELP-23; ECON-25a says 5 days)",
        sources=("IELP-23", "ECON-25a"),
        says=Paraphrase(
            en=(
                "Within 5 business days of being constituted, the panel confirms that the petition "
                "names a covered facility, the relevant laws and the basis of the belief."
            ),
            es=(
                "Dentro de los 5 días hábiles siguientes a su integración, el panel confirma que la "
                "petición identifica la instalación cubierta, las leyes pertinentes y la base de buena "
                "fe."
            ),
            fr=(
                "Dans les 5 jours ouvrables de sa constitution, le groupe spécial confirme que la "
                "requête indique l'installation visée, les lois pertinentes et les motifs de bonne "
                "foi."
            ),
        ),
    ),
    Clause(
        id="E-02",
        citation="31-A.6",
        actor="panel",
        trigger="petition fails a test",
        limit="",
        effect="petition not confirmed; complainant may file again",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="Limit not known (M-)",
        sources=(),
        says=Paraphrase(
            en="A petition that fails the check is not confirmed, and the complainant may file again.",
            es=(
                "La petición que no supera el examen no se confirma, y la Parte reclamante puede "
                "presentarla de nuevo."
            ),
            fr=(
                "La requête qui échoue au contrôle n'est pas confirmée, et la Partie plaignante peut "
                "la déposer de nouveau."
            ),
        ),
    ),
    Clause(
        id="E-03",
        citation="practice",
        actor="panel",
        trigger=(
            'confirmation is a formal check, yet "identifies a covered facility" can pull in '
            "jurisdiction early"
        ),
        limit="",
        effect="first panel met hard questions at this step",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-23", "IELP-24"),
        says=Paraphrase(
            en="Confirmation is a formal check, yet it can bring questions of jurisdiction forward.",
            es="La confirmación es un examen formal, pero puede anticipar cuestiones de competencia.",
            fr=(
                "La confirmation est un contrôle formel, mais elle peut faire surgir tôt des questions "
                "de compétence."
            ),
        ),
    ),
    Clause(
        id="F-01",
        citation="31-A.7",
        actor="panel",
        trigger="petition confirmed",
        limit="promptly",
        effect="sends verification request to the respondent, copy to complainant",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "After confirming, the panel promptly sends the respondent a request for verification, "
                "with a copy to the complainant."
            ),
            es=(
                "Tras la confirmación, el panel envía con prontitud a la Parte reclamada una solicitud "
                "de verificación, con copia a la Parte reclamante."
            ),
            fr=(
                "Après la confirmation, le groupe spécial envoie rapidement à la Partie défenderesse "
                "une demande de vérification, avec copie à la Partie plaignante."
            ),
        ),
    ),
    Clause(
        id="F-02",
        citation="31-A.7",
        actor="respondent",
        trigger="verification request received",
        limit="7 business days (number 7 supported; unit from memory)",
        effect="tells the panel whether it agrees",
        silence="no answer = treated as refusal: F-06",
        mark=Mark.P,
        mark_note="P (NOTES-ES: 7 days). The number 7 is supported, its unit is from memory",
        sources=("NOTES-ES",),
        says=Paraphrase(
            en=(
                "The respondent answers the verification request within 7 business days; silence "
                "counts as refusal."
            ),
            es=(
                "La Parte reclamada contesta la solicitud de verificación dentro de 7 días hábiles; el "
                "silencio equivale a negativa."
            ),
            fr=(
                "La Partie défenderesse répond à la demande de vérification dans les 7 jours "
                "ouvrables; le silence vaut refus."
            ),
        ),
    ),
    Clause(
        id="F-03",
        citation="31-A.7",
        actor="panel",
        trigger="respondent agrees",
        limit="within 30 days (start: receipt of the agreement, M-)",
        effect="carries out the verification, may be on site",
        silence="overrun in practice (Aug 2023 panel, on-site Feb 2024)",
        mark=Mark.P,
        mark_note=(
            "P (ELFIN: 30 without, up to 60 calendar days with on-site verification; COURSE: Feb 2024 "
            "visit). Taken as P: the number is supported, the start point is weak memory (M-)"
        ),
        sources=("ELFIN", "COURSE"),
        says=Paraphrase(
            en="If the respondent agrees, the panel verifies within 30 days, at the facility if need be.",
            es=(
                "Si la Parte reclamada acepta, el panel verifica dentro de 30 días, incluso en la "
                "instalación."
            ),
            fr=(
                "Si la Partie défenderesse accepte, le groupe spécial vérifie dans les 30 jours, sur "
                "place au besoin."
            ),
        ),
    ),
    Clause(
        id="F-04",
        citation="31-A.7",
        actor="both",
        trigger="verification agreed",
        limit="",
        effect="observers of the Parties may attend if both Parties so request",
        silence="no request: no observers",
        mark=Mark.P,
        mark_note="",
        sources=("NOTES-ES",),
        says=Paraphrase(
            en="Observers of the Parties may attend the verification if both Parties so request.",
            es="Observadores de las Partes pueden asistir a la verificación si ambas lo solicitan.",
            fr=(
                "Des observateurs des Parties peuvent assister à la vérification si les deux Parties "
                "le demandent."
            ),
        ),
    ),
    Clause(
        id="F-05",
        citation="31-A.7",
        actor="respondent",
        trigger="before a visit",
        limit="",
        effect="tells the facility owner/operator; arranges access",
        silence="panel notes obstruction",
        mark=Mark.M_MINUS,
        mark_note="Limit not known (M-)",
        sources=(),
        says=Paraphrase(
            en="Before a visit the respondent tells the facility and arranges access.",
            es="Antes de una visita, la Parte reclamada avisa a la instalación y dispone el acceso.",
            fr="Avant une visite, la Partie défenderesse avise l'installation et organise l'accès.",
        ),
    ),
    Clause(
        id="F-06",
        citation="31-A.7 / 31-A.8",
        actor="complainant, panel",
        trigger="refusal, silence, or frustrated visit",
        limit="no new clock known",
        effect="panel may decide on the record; may take the refusal into account",
        silence="as stated",
        mark=Mark.M_PLUS,
        mark_note='M+ (NOTES-ES shows a "not accepted" branch, cut off)',
        sources=("NOTES-ES",),
        says=Paraphrase(
            en=(
                "If verification is refused, unanswered or frustrated, the panel may decide on the "
                "record and take the refusal into account."
            ),
            es=(
                "Si la verificación se rechaza, no se contesta o se frustra, el panel puede decidir "
                "con las constancias y tomar en cuenta la negativa."
            ),
            fr=(
                "Si la vérification est refusée, sans réponse ou entravée, le groupe spécial peut "
                "décider sur dossier et tenir compte du refus."
            ),
        ),
    ),
    Clause(
        id="F-07",
        citation="31-A.7, consent",
        actor="respondent",
        trigger="",
        limit="",
        effect="no one may enter the facility without the respondent's consent",
        silence="",
        mark=Mark.M_PLUS,
        mark_note='M+ (MONDAQ: panel "can request" inspection)',
        sources=("MONDAQ",),
        says=Paraphrase(
            en="No one may enter the facility without the respondent's consent.",
            es="Nadie puede entrar en la instalación sin el consentimiento de la Parte reclamada.",
            fr="Nul ne peut entrer dans l'installation sans le consentement de la Partie défenderesse.",
        ),
    ),
    Clause(
        id="G-01",
        citation="31-A.8",
        actor="panel",
        trigger="verification done",
        limit="30 days after verification",
        effect="determination whether there is a denial",
        silence="no sanction for lateness; see observed delays",
        mark=Mark.P,
        mark_note="",
        sources=("ELFIN",),
        says=Paraphrase(
            en=(
                "After a verification the panel determines within 30 days whether there is a denial of "
                "rights."
            ),
            es=(
                "Tras la verificación, el panel determina dentro de 30 días si existe denegación de derechos."
            ),
            fr=(
                "Après la vérification, le groupe spécial détermine dans les 30 jours s'il y a déni de "
                "droits."
            ),
        ),
    ),
    Clause(
        id="G-02",
        citation="31-A.8",
        actor="panel",
        trigger="no verification",
        limit="30 days after constitution",
        effect="determination whether there is a denial",
        silence="no sanction for lateness; see observed delays",
        mark=Mark.P,
        mark_note="P (ELFIN: 30 calendar days)",
        sources=("ELFIN",),
        says=Paraphrase(
            en="Without verification the panel determines within 30 days of being constituted.",
            es="Sin verificación, el panel determina dentro de los 30 días siguientes a su integración.",
            fr="Sans vérification, le groupe spécial détermine dans les 30 jours de sa constitution.",
        ),
    ),
    Clause(
        id="G-03",
        citation="31-A.8",
        actor="both",
        trigger="before deciding",
        limit="",
        effect="both Parties must have an opportunity to be heard",
        silence="determination vulnerable",
        mark=Mark.M_PLUS,
        mark_note=(
            "M+ (hearings held: V, COURSE, IELP-25a). Taken as M+: hearings were held, the duty to "
            "hold them is memory"
        ),
        sources=("COURSE", "IELP-25a"),
        says=Paraphrase(
            en="Both Parties have an opportunity to be heard before the panel decides.",
            es="Ambas Partes tienen oportunidad de ser oídas antes de que el panel decida.",
            fr="Les deux Parties ont l'occasion d'être entendues avant que le groupe spécial décide.",
        ),
    ),
    Clause(
        id="G-04",
        citation="31-A.8",
        actor="panel",
        trigger="finding of denial",
        limit="with determination",
        effect="views on severity; recommendation of a course of remediation on request",
        silence="remedy proportionality lacks an anchor",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "With a finding of denial the panel gives its view on severity and, if asked, "
                "recommends a course of remediation."
            ),
            es=(
                "Al constatar una denegación, el panel opina sobre su gravedad y, si se le pide, "
                "recomienda un curso de remediación."
            ),
            fr=(
                "S'il constate un déni, le groupe spécial se prononce sur sa gravité et, sur demande, "
                "recommande un plan de réparation."
            ),
        ),
    ),
    Clause(
        id="G-05",
        citation="31-A.8",
        actor="panel",
        trigger="determination issued",
        limit="",
        effect="public, written, reasoned; majority allowed",
        silence="publication lag observed: 17 days (26 Apr to 13 May 2024)",
        mark=Mark.M_PLUS,
        mark_note=(
            "V observed (KD-SM); rest M+. Taken as M+: only the publication lag is verified by "
            "observation; the publication limit in days is not known (M-)"
        ),
        sources=("KD-SM",),
        says=Paraphrase(
            en="The determination is public, written and reasoned, and may be by majority.",
            es="La determinación es pública, escrita y motivada, y puede adoptarse por mayoría.",
            fr="La détermination est publique, écrite et motivée, et peut être prise à la majorité.",
        ),
    ),
    Clause(
        id="G-06",
        citation="statute",
        actor="USTR",
        trigger="panel report received",
        limit="immediately",
        effect=(
            "to Congress committees, Labor Advisory Committee, petitioner as appropriate; public in "
            "timely manner"
        ),
        silence="",
        mark=Mark.V,
        mark_note="V (USC 4691)",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "The United States Trade Representative sends the panel report at once to the Congress "
                "committees and others, and publishes it in a timely manner."
            ),
            es=(
                "La Representación Comercial de Estados Unidos envía de inmediato el informe del panel "
                "a las comisiones del Congreso y a otros, y lo publica oportunamente."
            ),
            fr=(
                "Le représentant américain au Commerce transmet aussitôt le rapport du groupe spécial "
                "aux commissions du Congrès et à d'autres, et le publie en temps utile."
            ),
        ),
    ),
    Clause(
        id="G-07",
        citation="practice",
        actor="panel",
        trigger="written briefs from non-government entities directly involved were invited",
        limit="panel sets",
        effect="employer, unions, workers may be heard that way",
        silence="no right to intervene",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-24",),
        says=Paraphrase(
            en=(
                "A panel has invited written views from non-government entities directly involved; "
                "there is no right to intervene."
            ),
            es=(
                "Un panel invitó a presentar opiniones escritas a entidades no gubernamentales "
                "directamente involucradas; no hay derecho a intervenir."
            ),
            fr=(
                "Un groupe spécial a invité des entités non gouvernementales directement concernées à "
                "présenter leurs vues par écrit; il n'y a pas de droit d'intervenir."
            ),
        ),
    ),
    Clause(
        id="H-01",
        citation="31-A.9",
        actor="both",
        trigger="finding of denial",
        limit="runs inside the notice period of I-01",
        effect="consult on remediation and on remedies",
        silence="complainant may proceed",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "After a finding of denial the Parties consult on remediation and remedies during the "
                "notice period."
            ),
            es=(
                "Tras constatarse la denegación, las Partes consultan sobre la remediación y los "
                "remedios durante el periodo de aviso."
            ),
            fr=(
                "Après la constatation d'un déni, les Parties se consultent sur la réparation et les "
                "mesures correctives pendant le délai d'avis."
            ),
        ),
    ),
    Clause(
        id="H-02",
        citation="31-A.9",
        actor="both",
        trigger="agree on a course of remediation",
        limit="agreed date",
        effect="no remedies until the date passes",
        silence="then C-10 logic",
        mark=Mark.M_MINUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "If the Parties agree on a course of remediation after the panel, no remedies are "
                "imposed before its agreed date."
            ),
            es=(
                "Si tras el panel las Partes acuerdan un curso de remediación, no se imponen remedios "
                "antes de la fecha convenida."
            ),
            fr=(
                "Si les Parties conviennent d'un plan de réparation après le groupe spécial, aucune "
                "mesure corrective n'est imposée avant la date convenue."
            ),
        ),
    ),
    Clause(
        id="I-01",
        citation="31-A.10",
        actor="complainant",
        trigger="panel finding of denial (or C-10 path complete)",
        limit="written notice at least 5 business days before imposing",
        effect="right to impose remedies; Parties consult in that window",
        silence="no notice: premature",
        mark=Mark.P,
        mark_note="P (COURSE: 5 business days after a panel finding)",
        sources=("COURSE",),
        says=Paraphrase(
            en=(
                "After a panel finding of denial the complainant gives written notice at least 5 "
                "business days before imposing remedies, and the Parties consult."
            ),
            es=(
                "Tras la constatación del panel, la Parte reclamante avisa por escrito al menos 5 días "
                "hábiles antes de imponer remedios, y las Partes consultan."
            ),
            fr=(
                "Après la constatation du groupe spécial, la Partie plaignante donne un avis écrit au "
                "moins 5 jours ouvrables avant d'imposer des mesures correctives, et les Parties se "
                "consultent."
            ),
        ),
    ),
    Clause(
        id="I-02",
        citation="31-A.10",
        actor="complainant",
        trigger="I-01 done",
        limit="",
        effect="chooses the remedy most suited to curing the denial",
        silence="optional: it may impose nothing",
        mark=Mark.V,
        mark_note="V (VANG; CED says not automatic)",
        sources=("VANG", "CED"),
        says=Paraphrase(
            en="The complainant chooses the remedy best suited to cure the denial, and may impose none.",
            es=(
                "La Parte reclamante elige el remedio más idóneo para subsanar la denegación y puede "
                "no imponer ninguno."
            ),
            fr=(
                "La Partie plaignante choisit la mesure corrective la plus apte à corriger le déni et "
                "peut n'en imposer aucune."
            ),
        ),
    ),
    Clause(
        id="I-03",
        citation="31-A.10",
        actor="complainant",
        trigger="sizing",
        limit="",
        effect="proportionate to severity; take the panel's views into account",
        silence="excess: K-02",
        mark=Mark.M_PLUS,
        mark_note="M+ (excess test V in GOODFAITH). Taken as M+: the excess test belongs to K-02",
        sources=("GOODFAITH",),
        says=Paraphrase(
            en=(
                "Remedies are proportionate to the severity of the denial and take the panel's views "
                "into account."
            ),
            es=(
                "Los remedios son proporcionales a la gravedad de la denegación y toman en cuenta la "
                "opinión del panel."
            ),
            fr=(
                "Les mesures correctives sont proportionnées à la gravité du déni et tiennent compte "
                "des vues du groupe spécial."
            ),
        ),
    ),
    Clause(
        id="I-04",
        citation="31-A.10, first finding",
        actor="complainant",
        trigger="no prior finding",
        limit="",
        effect=(
            "(a) suspend preferential tariff treatment for goods made at the facility, or (b) "
            "penalties on goods made at, or services supplied by, the facility"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("VANG", "CROWELL", "NOTES-ES"),
        says=Paraphrase(
            en=(
                "At a first finding the complainant may suspend preferential tariff treatment or "
                "impose penalties on the facility's goods or services."
            ),
            es=(
                "Ante una primera constatación, la Parte reclamante puede suspender el trato "
                "arancelario preferencial o imponer sanciones a las mercancías o servicios de la "
                "instalación."
            ),
            fr=(
                "À une première constatation, la Partie plaignante peut suspendre le traitement "
                "tarifaire préférentiel ou imposer des pénalités sur les produits ou services de "
                "l'installation."
            ),
        ),
    ),
    Clause(
        id="I-05",
        citation="31-A.10, one prior finding",
        actor="complainant",
        trigger=(
            "the facility, or another owned or controlled by the same person making the same or "
            "related goods or services, had one earlier finding"
        ),
        limit="",
        effect="the same two measures, now reaching such related goods and services",
        silence="",
        mark=Mark.P,
        mark_note="P (CED: second finding judged across any factory under the same ownership)",
        sources=("CED",),
        says=Paraphrase(
            en=(
                "After one prior finding for the facility or the same owner, those measures may reach "
                "the same or related goods and services of that owner."
            ),
            es=(
                "Con una constatación previa para la instalación o el mismo propietario, esas medidas "
                "pueden abarcar mercancías y servicios iguales o relacionados de ese propietario."
            ),
            fr=(
                "Après une constatation antérieure visant l'installation ou le même propriétaire, ces "
                "mesures peuvent s'étendre aux produits et services identiques ou liés de ce "
                "propriétaire."
            ),
        ),
    ),
    Clause(
        id="I-06",
        citation="31-A.10, two or more prior findings",
        actor="complainant",
        trigger="as I-05 but on at least two occasions",
        limit="",
        effect="tariff suspension, penalties, or denial of entry of such goods",
        silence="",
        mark=Mark.V,
        mark_note="V (CROWELL: two prior findings; CED, VANG: third time)",
        sources=("CROWELL", "CED", "VANG"),
        says=Paraphrase(
            en="After two or more prior findings the complainant may also deny entry to such goods.",
            es=(
                "Con dos o más constataciones previas, la Parte reclamante también puede negar la "
                "entrada de esas mercancías."
            ),
            fr=(
                "Après deux constatations antérieures ou plus, la Partie plaignante peut aussi refuser "
                "l'entrée de ces produits."
            ),
        ),
    ),
    Clause(
        id="I-07",
        citation="31-A.10",
        actor="complainant",
        trigger="Parties agree it is cured",
        limit="at once",
        effect="remedies lifted",
        silence="",
        mark=Mark.V,
        mark_note=(
            "V purpose (ELFIN: last until remedied; 31-B.1). Taken as V: lifting at once is the "
            "purpose the sources state"
        ),
        sources=("ELFIN", "GAC-PROT"),
        says=Paraphrase(
            en="Remedies are lifted at once when the Parties agree that the denial is cured.",
            es=(
                "Los remedios se levantan de inmediato cuando las Partes convienen en que la "
                "denegación quedó subsanada."
            ),
            fr=(
                "Les mesures correctives sont levées sans délai lorsque les Parties conviennent que le "
                "déni est corrigé."
            ),
        ),
    ),
    Clause(
        id="I-08",
        citation="31-A.10",
        actor="respondent",
        trigger="disagreement on lifting",
        limit="",
        effect="may ask a panel whether the denial is cured; lifted at once if yes",
        silence="remedies stay meanwhile",
        mark=Mark.M_PLUS,
        mark_note="Taken as M+: the power is the rule; the limit is not known (M-)",
        sources=(),
        says=Paraphrase(
            en=(
                "If the Parties disagree on lifting remedies, the respondent may ask a panel whether "
                "the denial is cured."
            ),
            es=(
                "Si las Partes no coinciden en levantar los remedios, la Parte reclamada puede "
                "preguntar a un panel si la denegación quedó subsanada."
            ),
            fr=(
                "Si les Parties divergent sur la levée des mesures correctives, la Partie défenderesse "
                "peut demander à un groupe spécial si le déni est corrigé."
            ),
        ),
    ),
    Clause(
        id="I-09",
        citation="31-A.10",
        actor="respondent",
        trigger="panel says not cured",
        limit="180 days before asking again",
        effect="cooling-off",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="M- (do not confuse with the 180 days in B-02)",
        sources=(),
        says=Paraphrase(
            en=(
                "If the panel says the denial is not cured, the respondent waits 180 days before "
                "asking again."
            ),
            es=(
                "Si el panel resuelve que la denegación no quedó subsanada, la Parte reclamada espera "
                "180 días para volver a preguntar."
            ),
            fr=(
                "Si le groupe spécial dit que le déni n'est pas corrigé, la Partie défenderesse attend "
                "180 jours avant de redemander."
            ),
        ),
    ),
    Clause(
        id="I-10",
        citation="statute",
        actor="USTR via Treasury",
        trigger="panel finding",
        limit="until remediation notice",
        effect="see US-32",
        silence="",
        mark=Mark.V,
        mark_note="V (USC 4693)",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "After a panel finding, United States customs measures last until the Treasury is told "
                "of remediation."
            ),
            es=(
                "Tras la constatación del panel, las medidas aduaneras de Estados Unidos duran hasta "
                "que se notifica la remediación al Tesoro."
            ),
            fr=(
                "Après la constatation du groupe spécial, les mesures douanières des États-Unis durent "
                "jusqu'à ce que le Trésor soit avisé de la réparation."
            ),
        ),
    ),
    Clause(
        id="I-11",
        citation="31-A.10, prior findings",
        actor="",
        trigger="what counts",
        limit="",
        effect="only panel determinations, not agreed courses of remediation",
        silence="VU had two requests and zero findings",
        mark=Mark.M_PLUS,
        mark_note=(
            "M+ (text says determination; CROWELL wording supports). Taken as M+: the text is "
            "remembered, hence Q12"
        ),
        sources=("CROWELL",),
        says=Paraphrase(
            en="Only panel determinations count as prior findings; agreed courses of remediation do not.",
            es=(
                "Solo cuentan como constataciones previas las determinaciones de un panel; los cursos "
                "de remediación acordados no."
            ),
            fr=(
                "Seules les déterminations d'un groupe spécial comptent comme constatations "
                "antérieures; les plans de réparation convenus ne comptent pas."
            ),
        ),
    ),
    Clause(
        id="J-01",
        citation="Annex 31-A, confidentiality",
        actor="",
        trigger="",
        limit="",
        effect=(
            "petitioner identity protected by domestic guidelines; panel rules protect confidential data"
        ),
        silence="",
        mark=Mark.P,
        mark_note="",
        sources=("STR", "ECD20"),
        says=Paraphrase(
            en=(
                "Domestic guidelines protect the petitioner's identity, and panel rules protect "
                "confidential data."
            ),
            es=(
                "Los lineamientos internos protegen la identidad del peticionario, y las reglas del "
                "panel, los datos confidenciales."
            ),
            fr=(
                "Les lignes directrices internes protègent l'identité du requérant, et les règles du "
                "groupe spécial, les données confidentielles."
            ),
        ),
    ),
    Clause(
        id="J-02",
        citation="Annex 31-A, costs",
        actor="",
        trigger="",
        limit="",
        effect="Parties fund panelists; split not verified",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="The Parties fund the panelists; how the cost is split was not verified.",
            es="Las Partes financian a los panelistas; no se verificó cómo se reparte el costo.",
            fr=(
                "Les Parties financent les membres des groupes spéciaux; le partage du coût n'a pas "
                "été vérifié."
            ),
        ),
    ),
    Clause(
        id="J-03",
        citation="Annex 31-A, languages",
        actor="",
        trigger="",
        limit="",
        effect="English and Spanish used; panel hearing in Mexico with both",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="English and Spanish are used, and hearings in Mexico use both.",
            es="Se usan el inglés y el español, y en las audiencias en México, ambos.",
            fr=(
                "L'anglais et l'espagnol sont employés, et les audiences au Mexique se tiennent dans "
                "les deux langues."
            ),
        ),
    ),
    Clause(
        id="J-04",
        citation="Annex 31-A, burden of proof",
        actor="",
        trigger="",
        limit="",
        effect="disputed: Mexico argued misallocation in Atento; press says respondent bears it",
        silence="",
        mark=Mark.P,
        mark_note="P, sources disagree. No source is named for it; hence Q24",
        sources=(),
        says=Paraphrase(
            en="Sources disagree on who bears the burden of proof.",
            es="Las fuentes difieren sobre a quién corresponde la carga de la prueba.",
            fr="Les sources divergent sur la charge de la preuve.",
        ),
    ),
    Clause(
        id="J-05",
        citation="Annex 31-A, third Parties",
        actor="",
        trigger="",
        limit="",
        effect="Canada has no role",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("MONDAQ", "PILLS"),
        says=Paraphrase(
            en="Canada has no role in a case under Annex 31-A.",
            es="Canadá no interviene en un caso del Anexo 31-A.",
            fr="Le Canada n'a aucun rôle dans une affaire relevant de l'annexe 31-A.",
        ),
    ),
    Clause(
        id="J-06",
        citation="31-A.13, 31-A.14",
        actor="",
        trigger="",
        limit="",
        effect="subject matter not known",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="The subject matter of articles 31-A.13 and 31-A.14 is not known here.",
            es="Aquí no se conoce la materia de los artículos 31-A.13 y 31-A.14.",
            fr="L'objet des articles 31-A.13 et 31-A.14 n'est pas connu ici.",
        ),
    ),
    Clause(
        id="K-01",
        citation="31-A.11",
        actor="either Party",
        trigger="thinks the other did not act in good faith in invoking the Mechanism",
        limit="",
        effect="may use ordinary Chapter 31 dispute settlement",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GOODFAITH",),
        says=Paraphrase(
            en=(
                "A Party that thinks the other did not invoke the Mechanism in good faith may use "
                "ordinary Chapter 31 dispute settlement."
            ),
            es=(
                "La Parte que considere que la otra no invocó el Mecanismo de buena fe puede acudir a "
                "la solución de controversias ordinaria del Capítulo 31."
            ),
            fr=(
                "La Partie qui estime que l'autre n'a pas invoqué le Mécanisme de bonne foi peut "
                "recourir au règlement des différends ordinaire du chapitre 31."
            ),
        ),
    ),
    Clause(
        id="K-02",
        citation="31-A.11",
        actor="either Party",
        trigger="thinks remedies imposed are excessive given the denial the panel found",
        limit="",
        effect="may use ordinary Chapter 31 dispute settlement",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GOODFAITH",),
        says=Paraphrase(
            en=(
                "A Party that thinks remedies are excessive for the denial found may use ordinary "
                "Chapter 31 dispute settlement."
            ),
            es=(
                "La Parte que considere excesivos los remedios frente a la denegación constatada puede "
                "acudir a la solución de controversias ordinaria del Capítulo 31."
            ),
            fr=(
                "La Partie qui estime les mesures correctives excessives au regard du déni constaté "
                "peut recourir au règlement des différends ordinaire du chapitre 31."
            ),
        ),
    ),
    Clause(
        id="K-03",
        citation="31-A.11",
        actor="both",
        trigger="Chapter 31 panel finds lack of good faith (or excess)",
        limit="",
        effect="must first try to agree a resolution",
        silence="K-04",
        mark=Mark.V,
        mark_note="",
        sources=("GOODFAITH",),
        says=Paraphrase(
            en=(
                "If a Chapter 31 panel finds a lack of good faith or excess, the Parties first try to "
                "agree on a resolution."
            ),
            es=(
                "Si un panel del Capítulo 31 constata falta de buena fe o exceso, las Partes procuran "
                "primero acordar una solución."
            ),
            fr=(
                "Si un groupe spécial du chapitre 31 constate l'absence de bonne foi ou l'excès, les "
                "Parties cherchent d'abord une solution convenue."
            ),
        ),
    ),
    Clause(
        id="K-04",
        citation="31-A.11",
        actor="complaining Party",
        trigger="no agreement",
        limit="2 years",
        effect=(
            "may bar the other from using the Mechanism for two years, or use another remedy available "
            "under Chapter 31"
        ),
        silence="choice is the winner's",
        mark=Mark.V,
        mark_note="",
        sources=("GOODFAITH",),
        says=Paraphrase(
            en=(
                "Without agreement, the Party that won may bar the other from the Mechanism for 2 "
                "years or use another Chapter 31 remedy."
            ),
            es=(
                "Sin acuerdo, la Parte vencedora puede excluir a la otra del Mecanismo por 2 años o "
                "usar otro recurso del Capítulo 31."
            ),
            fr=(
                "À défaut d'accord, la Partie gagnante peut exclure l'autre du Mécanisme pendant 2 ans "
                "ou user d'un autre recours du chapitre 31."
            ),
        ),
    ),
    Clause(
        id="L-01",
        citation="31-A.12",
        actor="complainant",
        trigger="the same matter also shows a wider breach",
        limit="",
        effect=(
            "a route from a facility case to a Chapter 23 / Chapter 31 state-to-state case; details unknown"
        ),
        silence="",
        mark=Mark.M_MINUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "A facility case may open a route to a wider dispute between the Parties under "
                "Chapters 23 and 31; the details are not known here."
            ),
            es=(
                "Un caso de instalación puede abrir la vía a una controversia más amplia entre las "
                "Partes conforme a los Capítulos 23 y 31; aquí no se conocen los detalles."
            ),
            fr=(
                "Une affaire d'installation peut ouvrir la voie à un différend plus large entre les "
                "Parties selon les chapitres 23 et 31; les détails ne sont pas connus ici."
            ),
        ),
    ),
)
