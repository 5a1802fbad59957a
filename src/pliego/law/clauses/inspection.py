"""Complaints, accidents and labor inspection in Mexico, row by row, in our own words; not legal advice.

Most sources are news, notes of law firms and mirrors of legal texts: secondary, unless the address is a
government's. Names: acta is the record of a visit, citatorio its notice, emplazamiento the service of
measures or of a summons, comprobación the visit that verifies measures; LFT the federal labor law, RGITAS
the regulation of inspection and sanctions, RFSST that of safety and health; UMA the unit of fines.
"""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase, Source
from pliego.law.marks import Mark

INSPECTION: Final[tuple[Clause, ...]] = (
    Clause(
        id="SI-01",
        citation="SIQAL",
        actor="labor ministry",
        trigger="",
        limit="",
        effect="free system of complaints and accidents since 4 September 2025, open at all hours",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SDP",),
        says=Paraphrase(
            en=(
                "Since 4 September 2025 the labor ministry runs SIQAL, a free system for complaints and "
                "accidents, open at all hours."
            ),
            es=(
                "Desde el 4 de septiembre de 2025 la Secretaría del Trabajo opera SIQAL, sistema gratuito "
                "de quejas y accidentes, abierto a toda hora."
            ),
            fr=(
                "Depuis le 4 septembre 2025, le ministère du Travail tient SIQAL, système gratuit de "
                "plaintes et d'accidents, ouvert à toute heure."
            ),
        ),
    ),
    Clause(
        id="SI-02",
        citation="SIQAL",
        actor="reporter",
        trigger="",
        limit="",
        effect="three modules: complaint, accident, breach of contracts",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-0905",),
        says=Paraphrase(
            en=(
                "SIQAL has three modules: complaint, accident, and breach of individual or collective "
                "contracts."
            ),
            es=(
                "SIQAL tiene tres módulos: queja, accidente e incumplimiento de contratos individuales o "
                "colectivos."
            ),
            fr=(
                "SIQAL compte trois modules : plainte, accident et manquement à un contrat individuel ou "
                "collectif."
            ),
        ),
    ),
    Clause(
        id="SI-03",
        citation="SIQAL",
        actor="reporter",
        trigger="complaint",
        limit="",
        effect=(
            "examples: pay, social security, protective equipment, training, harassment, overtime, "
            "services without registration"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-0905", "CUESTA"),
        says=Paraphrase(
            en=(
                "A complaint may be about pay, social security, protective equipment, training, "
                "harassment, overtime or unregistered specialized services."
            ),
            es=(
                "La queja puede tratar de salario, seguridad social, equipo de protección, capacitación, "
                "acoso, horas extra o servicios especializados sin registro."
            ),
            fr=(
                "La plainte peut porter sur la paie, la sécurité sociale, l'équipement de protection, la "
                "formation, le harcèlement, les heures supplémentaires ou des services non enregistrés."
            ),
        ),
    ),
    Clause(
        id="SI-04",
        citation="SIQAL",
        actor="anyone",
        trigger="accident not notified to the ministry",
        limit="",
        effect="others than the victim may report; unsafe conditions too",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-0905", "CUESTA"),
        says=Paraphrase(
            en=(
                "The accident module is for accidents that nobody notified; others than the victim may "
                "report, and unsafe conditions count too."
            ),
            es=(
                "El módulo de accidentes es para los que no se avisaron; puede reportar quien no es la "
                "víctima, también condiciones inseguras."
            ),
            fr=(
                "Le module des accidents vise ceux que nul n'a déclarés; d'autres que la victime peuvent "
                "signaler, y compris des conditions dangereuses."
            ),
        ),
    ),
    Clause(
        id="SI-05",
        citation="SIQAL",
        actor="anyone",
        trigger="accident",
        limit="",
        effect="at work, outside it or in transit; the press speaks of 50 km",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SDP",),
        says=Paraphrase(
            en=(
                "Accidents at the workplace, outside it or in transit are accepted; the press speaks of "
                "50 kilometers."
            ),
            es=(
                "Se aceptan accidentes en el centro de trabajo, fuera de él o en trayecto; la prensa "
                "habla de 50 kilómetros."
            ),
            fr=(
                "Sont reçus les accidents survenus au lieu de travail, ailleurs ou en trajet; la presse "
                "parle de 50 kilomètres."
            ),
        ),
    ),
    Clause(
        id="SI-06",
        citation="SIQAL",
        actor="reporter",
        trigger="collective contract ended",
        limit="",
        effect="module on pay or benefits cut after a collective contract ended without a vote",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECIJA", "ECON-0905"),
        says=Paraphrase(
            en=(
                "The contracts module is about pay or benefits cut, above all after a collective "
                "bargaining agreement ended for lack of a vote."
            ),
            es=(
                "El módulo de contratos trata de salario o prestaciones recortados, sobre todo tras "
                "terminar un contrato colectivo de trabajo no legitimado."
            ),
            fr=(
                "Le module des contrats vise la paie ou les avantages réduits, surtout après la fin d'une "
                "convention collective non légitimée."
            ),
        ),
    ),
    Clause(
        id="SI-07",
        citation="SIQAL",
        actor="reporter",
        trigger="registration",
        limit="",
        effect="e-mail and population registry code needed; personal data are drawn from the registry",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SDP", "MEGA"),
        says=Paraphrase(
            en=(
                "Registration asks for an e-mail address and the CURP, with which personal data are drawn "
                "from the population registry."
            ),
            es=(
                "El registro pide correo electrónico y CURP, con la que se toman los datos personales del "
                "registro de población."
            ),
            fr=(
                "L'inscription exige un courriel et le code CURP, qui sert à tirer les données "
                "personnelles du registre de population."
            ),
        ),
    ),
    Clause(
        id="SI-08",
        citation="SIQAL",
        actor="labor ministry",
        trigger="complaint filed",
        limit="",
        effect="files may be attached; a tracking folio is issued",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("AGUAS",),
        says=Paraphrase(
            en="Files may be attached to a complaint, and a folio is issued to follow it.",
            es="A la queja se pueden adjuntar archivos, y se emite un folio para darle seguimiento.",
            fr="Des fichiers peuvent être joints à la plainte, et un numéro de suivi est délivré.",
        ),
    ),
    Clause(
        id="SI-09",
        citation="SIQAL",
        actor="anyone",
        trigger="",
        limit="",
        effect="neighbors, passers-by, unions and citizens may report",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SDP", "RAZON-11"),
        says=Paraphrase(
            en="Any person may report, neighbors, passers-by and unions included.",
            es="Cualquier persona puede reportar, incluso vecinos, transeúntes y sindicatos.",
            fr="Toute personne peut signaler, y compris voisins, passants et syndicats.",
        ),
    ),
    Clause(
        id="SI-10",
        citation="SIQAL",
        actor="labor ministry",
        trigger="",
        limit="",
        effect=(
            "identity said to be safeguarded; with SI-07 this is confidentiality toward the employer, not "
            "anonymity toward the State"
        ),
        silence="",
        mark=Mark.P,
        mark_note="V for the claim, P for the reading",
        sources=("MUNDO", "SDP"),
        says=Paraphrase(
            en=(
                "Identity is said to be safeguarded; since the CURP is asked for, this is confidentiality "
                "toward the employer, not anonymity toward the State."
            ),
            es=(
                "Se dice que la identidad se resguarda; como se pide la CURP, es confidencialidad ante el "
                "patrón, no anonimato ante el Estado."
            ),
            fr=(
                "L'identité serait protégée; comme le CURP est exigé, il s'agit de confidentialité envers "
                "l'employeur, non d'anonymat envers l'État."
            ),
        ),
    ),
    Clause(
        id="SI-11",
        citation="SIQAL",
        actor="labor ministry",
        trigger="complaint filed",
        limit="",
        effect="reporter sees the status and the public servant in charge, chosen by place",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECIJA", "MUNDO"),
        says=Paraphrase(
            en=(
                "The reporter sees the status and the public servant in charge, who is chosen by the "
                "place of the facts."
            ),
            es=(
                "Quien reporta ve el estado y a la persona servidora pública a cargo, según el lugar de "
                "los hechos."
            ),
            fr=(
                "La personne qui signale voit l'état du dossier et l'agent responsable, choisi selon le "
                "lieu des faits."
            ),
        ),
    ),
    Clause(
        id="SI-12",
        citation="SIQAL",
        actor="labor ministry",
        trigger="matter of another body",
        limit="",
        effect="parts that belong to other bodies are passed on; rules of the hand-over not published",
        silence="",
        mark=Mark.V,
        mark_note="V; gap on rules, formats and feedback of those bodies",
        sources=("SDP",),
        says=Paraphrase(
            en=(
                "Parts of a report that belong to other bodies are passed on to them; the rules of that "
                "hand-over were not found published."
            ),
            es=(
                "Lo que compete a otras autoridades se les turna; no se hallaron publicadas las reglas de "
                "ese turno."
            ),
            fr=(
                "Ce qui relève d'autres organismes leur est transmis; les règles de ce renvoi n'ont pas "
                "été trouvées publiées."
            ),
        ),
    ),
    Clause(
        id="SI-13",
        citation="SIQAL",
        actor="labor ministry",
        trigger="",
        limit="",
        effect="does not replace older channels: e-mail, telephone, in person",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CONSOLIDE", "STPS-38"),
        says=Paraphrase(
            en="SIQAL does not replace the older channels, by e-mail, telephone or in person.",
            es="SIQAL no sustituye los canales anteriores: correo electrónico, teléfono o en persona.",
            fr="SIQAL ne remplace pas les voies antérieures : courriel, téléphone ou en personne.",
        ),
    ),
    Clause(
        id="SI-14",
        citation="SIQAL",
        actor="labor ministry",
        trigger="",
        limit="",
        effect="linked to SIDIL, the data system used to plan inspections",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CUESTA",),
        says=Paraphrase(
            en="SIQAL is linked to SIDIL, the data system with which inspections are planned.",
            es="SIQAL está ligado a SIDIL, el sistema de datos con que se programan inspecciones.",
            fr="SIQAL est relié à SIDIL, le système de données qui sert à planifier les inspections.",
        ),
    ),
    Clause(
        id="SI-15",
        citation="SIQAL",
        actor="reporter",
        trigger="form",
        limit="",
        effect="expected fields on the workplace: names, address, activity, workers, shift, references",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The form probably asks for names, full address, activity, number of workers, shift and "
                "references to find the workplace."
            ),
            es=(
                "El formulario probablemente pide nombres, domicilio completo, actividad, número de "
                "trabajadores, turno y referencias para ubicar el centro de trabajo."
            ),
            fr=(
                "Le formulaire demande sans doute noms, adresse complète, activité, effectif, quart et "
                "repères pour trouver le lieu de travail."
            ),
        ),
    ),
    Clause(
        id="SI-16",
        citation="SIQAL",
        actor="labor ministry",
        trigger="complaint filed",
        limit="",
        effect=(
            "records reception, response times, assignment, checks, supervision and sanctions, each stage "
            "logged"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CONTRALINEA", "ECON-1111"),
        says=Paraphrase(
            en=(
                "Officially the system logs each stage: reception, response times, assignment, checks, "
                "supervision and sanctions."
            ),
            es=(
                "Oficialmente el sistema registra cada etapa: recepción, tiempos de respuesta, "
                "asignación, constataciones, supervisiones y sanciones."
            ),
            fr=(
                "Officiellement, le système consigne chaque étape : réception, délais de réponse, "
                "attribution, constats, supervision et sanctions."
            ),
        ),
    ),
    Clause(
        id="SI-17",
        citation="SIQAL",
        actor="labor ministry",
        trigger="complaint filed",
        limit="",
        effect="three public states: atendida, en proceso, concluida",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CONTRALINEA", "ECON-1111"),
        says=Paraphrase(
            en="A complaint has three public states: attended, in process, concluded.",
            es="La queja tiene tres estados públicos: atendida, en proceso y concluida.",
            fr="La plainte a trois états publics : prise en charge, en cours, conclue.",
        ),
    ),
    Clause(
        id="SI-18",
        citation="SIQAL",
        actor="labor ministry",
        trigger="complaint filed",
        limit="",
        effect="no published target in days for the response",
        silence="no last day",
        mark=Mark.P,
        mark_note="Gap: no source gives a target in days",
        sources=(),
        says=Paraphrase(
            en="No target in days for answering a complaint was found published.",
            es="No se halló publicada ninguna meta en días para responder una queja.",
            fr="Aucune cible en jours pour répondre à une plainte n'a été trouvée publiée.",
        ),
    ),
    Clause(
        id="SI-19",
        citation="SIQAL",
        actor="PROFEDET",
        trigger="",
        limit="",
        effect="no toll-free number of SIQAL found; PROFEDET 800 911 7877 and 800 717 2942",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "No toll-free number of SIQAL was found; PROFEDET gives free legal aid at 800 911 7877 "
                "and 800 717 2942."
            ),
            es=(
                "No se halló número gratuito de SIQAL; PROFEDET da asesoría gratuita en el 800 911 7877 y "
                "el 800 717 2942."
            ),
            fr=(
                "Aucun numéro sans frais de SIQAL n'a été trouvé; PROFEDET conseille gratuitement au 800 "
                "911 7877 et au 800 717 2942."
            ),
        ),
    ),
    Clause(
        id="SI-20",
        citation="SIQAL",
        actor="labor ministries",
        trigger="",
        limit="",
        effect="switchboard 55 2000 5300; Mexico City's own ministry 55 5709 3233",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("REFLEXION", "RAZON-02"),
        says=Paraphrase(
            en="The ministry's switchboard is 55 2000 5300; the one of Mexico City is 55 5709 3233.",
            es="El conmutador de la Secretaría es 55 2000 5300; el de la Ciudad de México, 55 5709 3233.",
            fr="Le standard du ministère est le 55 2000 5300; celui de Mexico, le 55 5709 3233.",
        ),
    ),
    Clause(
        id="SI-21",
        citation="SIQAL",
        actor="press",
        trigger="",
        limit="",
        effect="open question whether workers will use it and get effective answers",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("COMENTARIO",),
        says=Paraphrase(
            en=(
                "Whether workers will trust and use SIQAL, and get effective answers, is called the open "
                "question."
            ),
            es=(
                "Se señala como pregunta abierta si los trabajadores confiarán en SIQAL y obtendrán "
                "respuestas efectivas."
            ),
            fr=(
                "La question ouverte, dit-on, est de savoir si les travailleurs s'en serviront et auront "
                "des réponses utiles."
            ),
        ),
    ),
    Clause(
        id="SI-22",
        citation="local inspection",
        actor="press",
        trigger="",
        limit="",
        effect=(
            "a local inspection asked for led to nothing according to the person; 32 local inspectors for "
            "more than 460,000 businesses"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("RAZON-02",),
        says=Paraphrase(
            en=(
                "A person who asked for a local inspection in Mexico City alleges that nothing came of "
                "it; it has 32 inspectors."
            ),
            es=(
                "Una persona que pidió una inspección local en la Ciudad de México alega que no prosperó; "
                "hay 32 inspectores."
            ),
            fr=(
                "Une personne ayant demandé une inspection locale à Mexico allègue que rien n'en est "
                "sorti; la ville a 32 inspecteurs."
            ),
        ),
    ),
    Clause(
        id="SI-23",
        citation="SIQAL",
        actor="employers",
        trigger="",
        limit="",
        effect=(
            "one large firm reported five inspectors arriving over a report; messages in the former "
            "mailbox were often lost"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("AGUAS",),
        says=Paraphrase(
            en=(
                "A large firm said that five inspectors came over one report; messages in the former "
                "mailbox were often lost."
            ),
            es=(
                "Una empresa grande dijo que llegaron cinco inspectores por un reporte; en el buzón "
                "anterior se perdían mensajes."
            ),
            fr=(
                "Une grande entreprise a dit que cinq inspecteurs étaient venus pour un signalement; "
                "l'ancienne boîte perdait des messages."
            ),
        ),
    ),
    Clause(
        id="SI-24",
        citation="inspection",
        actor="civil organizations",
        trigger="",
        limit="",
        effect="too few inspectors, stagnant budgets, little public data",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-0219",),
        says=Paraphrase(
            en=(
                "A civil study speaks of too few inspectors, stagnant budgets and little public data on "
                "inspection."
            ),
            es=(
                "Un estudio civil habla de pocos inspectores, presupuestos estancados y pocos datos "
                "públicos sobre inspección."
            ),
            fr=(
                "Une étude civile parle de trop peu d'inspecteurs, de budgets stagnants et de peu de "
                "données publiques."
            ),
        ),
    ),
    Clause(
        id="SI-25",
        citation="SIQAL",
        actor="reporters",
        trigger="",
        limit="",
        effect=(
            "wishes inferred from the design: no registry code, voice, languages, access, follow-up code, "
            "feedback, protection, open data"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Wishes inferred from the design: no CURP, voice, more languages, access, a follow-up "
                "code, feedback, protection and open data."
            ),
            es=(
                "Deseos inferidos del diseño: sin CURP, voz, más lenguas, accesibilidad, código de "
                "seguimiento, respuesta, protección y datos abiertos."
            ),
            fr=(
                "Souhaits déduits de la conception : sans CURP, voix, plus de langues, accès, code de "
                "suivi, retour, protection et données ouvertes."
            ),
        ),
    ),
    Clause(
        id="SI-26",
        citation="SIQAL",
        actor="labor ministry",
        trigger="before SIQAL",
        limit="",
        effect=(
            "3,000 to 5,000 complaints a year; about 8,000 in three years; forecast 5,000 to 10,000 a year"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-0909", "ECON-1207"),
        says=Paraphrase(
            en="Before SIQAL there were 3,000 to 5,000 complaints a year; 5,000 to 10,000 were forecast.",
            es="Antes de SIQAL hubo de 3,000 a 5,000 quejas al año; se preveían de 5,000 a 10,000.",
            fr=(
                "Avant SIQAL, il y avait de 3 000 à 5 000 plaintes par an; on en prévoyait de 5 000 à 10 000."
            ),
        ),
    ),
    Clause(
        id="SI-27",
        citation="SIQAL",
        actor="labor ministry",
        trigger="9 September 2025",
        limit="",
        effect="281 reports: 85 % complaints, 10 % contracts, 5 % accidents",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("STPS-38",),
        says=Paraphrase(
            en=(
                "By 9 September 2025 there were 281 reports: 85 percent complaints, 10 contracts, 5 "
                "accidents."
            ),
            es=(
                "Al 9 de septiembre de 2025 había 281 reportes: 85 por ciento quejas, 10 contratos, 5 "
                "accidentes."
            ),
            fr=(
                "Au 9 septembre 2025, il y avait 281 signalements : 85 pour cent de plaintes, 10 de "
                "contrats, 5 d'accidents."
            ),
        ),
    ),
    Clause(
        id="SI-28",
        citation="SIQAL",
        actor="labor ministry",
        trigger="11 November 2025",
        limit="",
        effect="11,800 reports: 86 %, 10.6 %, 3.4 %",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CONTRALINEA", "RAZON-11", "ECON-1111"),
        says=Paraphrase(
            en="By 11 November 2025 there were 11,800 reports, 86 percent of them complaints.",
            es="Al 11 de noviembre de 2025 había 11,800 reportes, 86 por ciento de ellos quejas.",
            fr="Au 11 novembre 2025, il y avait 11 800 signalements, dont 86 pour cent de plaintes.",
        ),
    ),
    Clause(
        id="SI-29",
        citation="SIQAL",
        actor="labor ministry",
        trigger="7 December 2025",
        limit="",
        effect=(
            "12,884 reports; 4,365 concluded; 3,232 of those led to an inspection; the rest referred or "
            "archived, mainly for an imprecise address; 88 accidents"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-1207",),
        says=Paraphrase(
            en=(
                "By 7 December 2025, of 12,884 reports 4,365 were concluded and 3,232 of those led to an "
                "inspection; the rest mostly lacked a precise address."
            ),
            es=(
                "Al 7 de diciembre de 2025, de 12,884 reportes 4,365 estaban concluidos y 3,232 de ellos "
                "llevaron a inspección; al resto solía faltarle domicilio preciso."
            ),
            fr=(
                "Au 7 décembre 2025, sur 12 884 signalements, 4 365 étaient conclus, dont 3 232 par une "
                "inspection; aux autres manquait surtout une adresse précise."
            ),
        ),
    ),
    Clause(
        id="SI-30",
        citation="SIQAL",
        actor="",
        trigger="",
        limit="",
        effect="12,884 in 94 days is 137 a day, not 170; 3,232 of 4,365 is 74.0 %, not 71 %",
        silence="",
        mark=Mark.P,
        mark_note="P: arithmetic on SI-28 and SI-29",
        sources=("ECON-1207",),
        says=Paraphrase(
            en=(
                "The published totals give 137 reports a day and 74 percent with an inspection, not the "
                "170 and 71 stated."
            ),
            es=(
                "Los totales publicados dan 137 reportes al día y 74 por ciento con inspección, no los "
                "170 y 71 declarados."
            ),
            fr=(
                "Les totaux publiés donnent 137 signalements par jour et 74 pour cent d'inspections, non "
                "les 170 et 71 annoncés."
            ),
        ),
    ),
    Clause(
        id="SI-31",
        citation="SIQAL",
        actor="labor ministry",
        trigger="2026",
        limit="",
        effect="no later official total found",
        silence="",
        mark=Mark.P,
        mark_note="Gap: no source found for 2026",
        sources=(),
        says=Paraphrase(
            en="No official total later than December 2025 was found.",
            es="No se halló ningún total oficial posterior a diciembre de 2025.",
            fr="Aucun total officiel postérieur à décembre 2025 n'a été trouvé.",
        ),
    ),
    Clause(
        id="SI-32",
        citation="SIQAL; RGITAS",
        actor="",
        trigger="",
        limit="",
        effect=(
            "one chain of states from reception to closing that contains the three public states and the "
            "legal steps"
        ),
        silence="",
        mark=Mark.P,
        mark_note="P: synthesis of SI-17 and the steps of inspection",
        sources=("CONTRALINEA",),
        says=Paraphrase(
            en=(
                "One chain of states from reception to closing contains the three public states and the "
                "legal steps of inspection."
            ),
            es=(
                "Una cadena de estados, de la recepción al cierre, contiene los tres estados públicos y "
                "los pasos legales de la inspección."
            ),
            fr=(
                "Une chaîne d'états, de la réception à la clôture, contient les trois états publics et "
                "les étapes légales de l'inspection."
            ),
        ),
    ),
    Clause(
        id="IN-01",
        citation="LFT 540",
        actor="inspectorate",
        trigger="",
        limit="",
        effect="watches compliance, informs and advises, reports violations, gathers data",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("COGGLE",),
        says=Paraphrase(
            en=(
                "The inspectorate watches compliance, informs and advises, reports violations to the "
                "authority and gathers data."
            ),
            es=(
                "La inspección vigila el cumplimiento, informa y asesora, da cuenta de violaciones a la "
                "autoridad y reúne datos."
            ),
            fr=(
                "L'inspection veille au respect de la loi, informe et conseille, signale les violations à "
                "l'autorité et réunit des données."
            ),
        ),
    ),
    Clause(
        id="IN-02",
        citation="LFT 541",
        actor="inspectorate",
        trigger="visit",
        limit="",
        effect=(
            "visits with identification, questions, demands books, orders defects removed; in imminent "
            "danger orders immediate measures and restricts access"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("LEYESMX",),
        says=Paraphrase(
            en=(
                "Inspectors visit, question and demand books; in imminent danger they order immediate "
                "measures and may restrict access."
            ),
            es=(
                "Los inspectores visitan, interrogan y exigen libros; ante peligro inminente ordenan "
                "medidas inmediatas y pueden restringir el acceso."
            ),
            fr=(
                "Les inspecteurs visitent, interrogent et exigent les registres; en cas de danger "
                "imminent, ils ordonnent des mesures immédiates et peuvent restreindre l'accès."
            ),
        ),
    ),
    Clause(
        id="IN-03",
        citation="LFT 541-VI Bis",
        actor="inspectorate",
        trigger="access restricted",
        limit="24 hours; 48 hours",
        effect="the inspector reports; the head office decides whether the restriction stays",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The inspector reports a restriction of access within 24 hours; the head office decides "
                "within 48 hours whether it stays."
            ),
            es=(
                "El inspector informa la restricción de acceso dentro de 24 horas; la DGIFT decide dentro "
                "de 48 horas si se mantiene."
            ),
            fr=(
                "L'inspecteur rend compte d'une restriction d'accès dans les 24 heures; la direction "
                "décide dans les 48 heures si elle demeure."
            ),
        ),
    ),
    Clause(
        id="IN-04",
        citation="LFT 542",
        actor="inspectorate",
        trigger="visit",
        limit="",
        effect=(
            "shows a credential, writes an acta each time with workers and employer present, gives "
            "copies, sends the original to the authority"
        ),
        silence="",
        mark=Mark.V,
        mark_note="V, in short form",
        sources=("COGGLE", "SLIDE"),
        says=Paraphrase(
            en=(
                "At each visit inspectors show a credential and write an acta, with workers and employer "
                "present, and give copies."
            ),
            es=(
                "En cada visita los inspectores se acreditan y levantan acta, con trabajadores y patrón "
                "presentes, y entregan copia."
            ),
            fr=(
                "À chaque visite, les inspecteurs s'identifient et dressent un procès-verbal, "
                "travailleurs et employeur présents, et en remettent copie."
            ),
        ),
    ),
    Clause(
        id="IN-05",
        citation="LFT 543",
        actor="inspectorate",
        trigger="acta",
        limit="",
        effect="facts certified in the acta are held true until the contrary is shown",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("COGGLE",),
        says=Paraphrase(
            en="Facts certified in the acta are held true until the contrary is shown.",
            es=(
                "Los hechos certificados en el acta se tienen por ciertos mientras no se demuestre lo "
                "contrario."
            ),
            fr="Les faits certifiés au procès-verbal sont tenus pour vrais jusqu'à preuve du contraire.",
        ),
    ),
    Clause(
        id="IN-06",
        citation="LFT 544",
        actor="inspectors",
        trigger="",
        limit="",
        effect="may not reveal industrial secrets, have interests in firms or represent parties",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Inspectors may not reveal industrial secrets, hold interests in firms or represent parties."
            ),
            es=(
                "Los inspectores no pueden revelar secretos industriales, tener interés en empresas ni "
                "representar a las partes."
            ),
            fr=(
                "Les inspecteurs ne peuvent révéler de secrets industriels, avoir d'intérêts dans les "
                "entreprises ni représenter des parties."
            ),
        ),
    ),
    Clause(
        id="IN-07",
        citation="LFT 547-549",
        actor="inspectors",
        trigger="fault of an inspector",
        limit="3 months",
        effect="admonition, suspension, dismissal; heard by the director",
        silence="",
        mark=Mark.P,
        mark_note="V in part, P for the rest",
        sources=("COGGLE",),
        says=Paraphrase(
            en=(
                "An inspector at fault may be admonished, suspended for up to 3 months or dismissed, "
                "after being heard."
            ),
            es=(
                "Al inspector que falta se le puede amonestar, suspender hasta 3 meses o destituir, "
                "previa audiencia."
            ),
            fr=(
                "Un inspecteur fautif peut être averti, suspendu jusqu'à 3 mois ou destitué, après avoir "
                "été entendu."
            ),
        ),
    ),
    Clause(
        id="IN-08",
        citation="LFT 550",
        actor="federal executive",
        trigger="",
        limit="",
        effect="regulations fix the rest",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SCRIBD-926",),
        says=Paraphrase(
            en="Regulations fix the rest of the duties and powers of inspection.",
            es="Los reglamentos fijan las demás obligaciones y facultades de la inspección.",
            fr="Les règlements fixent le reste des obligations et des facultés de l'inspection.",
        ),
    ),
    Clause(
        id="IN-09",
        citation="RGITAS, inspección ordinaria",
        actor="inspectorate",
        trigger="ordinary visit",
        limit="24 hours",
        effect="citatorio handed at least 24 hours ahead; working days and hours",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IDC-2011", "STRATEGA"),
        says=Paraphrase(
            en=(
                "An ordinary visit needs a citatorio handed at least 24 hours ahead, and takes place on "
                "business days and in working hours."
            ),
            es=(
                "La visita ordinaria requiere citatorio entregado al menos 24 horas antes, y se hace en "
                "días y horas hábiles."
            ),
            fr=(
                "Une visite ordinaire exige un avis écrit remis au moins 24 heures avant, et se fait aux "
                "jours et heures ouvrables."
            ),
        ),
    ),
    Clause(
        id="IN-09a",
        citation="RGITAS, inspección ordinaria",
        actor="inspectorate",
        trigger="first visit, enlarged or changed workplace",
        limit="",
        effect="initial inspection",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "An initial visit is made to a workplace for the first time, or after it was enlarged or "
                "changed."
            ),
            es=(
                "La visita inicial se hace a un centro de trabajo por primera vez, o tras su ampliación o "
                "modificación."
            ),
            fr=(
                "Une visite initiale se fait au lieu de travail la première fois, ou après son "
                "agrandissement ou sa modification."
            ),
        ),
    ),
    Clause(
        id="IN-10",
        citation="RGITAS 27",
        actor="inspectorate",
        trigger="history of the workplace",
        limit="about every 12 months",
        effect="periodic inspection, more or less often by branch, risk, size, place and history",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="V that periodic visits exist; M+ for the interval",
        sources=("IDC-2011",),
        says=Paraphrase(
            en=(
                "Periodic visits come about every 12 months, more or less often by branch, risk, size, "
                "place and history."
            ),
            es=(
                "Las visitas periódicas son cerca de cada 12 meses, según rama, riesgo, tamaño, lugar e "
                "historial."
            ),
            fr=(
                "Les visites périodiques ont lieu tous les 12 mois environ, selon la branche, le risque, "
                "la taille, le lieu et les antécédents."
            ),
        ),
    ),
    Clause(
        id="IN-11",
        citation="RGITAS, inspección ordinaria",
        actor="inspectorate",
        trigger="measures ordered",
        limit="",
        effect="verification (comprobación): checks that ordered measures were carried out; same notice",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IDC-2011",),
        says=Paraphrase(
            en=(
                "A verification visit checks that ordered measures were carried out, with the same notice "
                "as an ordinary one."
            ),
            es=(
                "La visita de comprobación revisa que se cumplieron las medidas ordenadas, con el mismo "
                "citatorio que la ordinaria."
            ),
            fr=(
                "Une visite de vérification contrôle l'exécution des mesures ordonnées, avec le même avis "
                "qu'une visite ordinaire."
            ),
        ),
    ),
    Clause(
        id="IN-12",
        citation="RGITAS, asesoría",
        actor="inspectorate",
        trigger="request or programme",
        limit="",
        effect="technical advice to firms and unions; does not lead to a sanction procedure",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("JOR-2015",),
        says=Paraphrase(
            en="A visit of advice, on request or by programme, does not lead to a sanction procedure.",
            es=(
                "La visita de asesoría y asistencia técnica, a petición o por programa, no da lugar a "
                "procedimiento sancionador."
            ),
            fr=(
                "Une visite de conseil, sur demande ou selon un programme, ne mène à aucune procédure de "
                "sanction."
            ),
        ),
    ),
    Clause(
        id="IN-13",
        citation="RGITAS 28",
        actor="inspectorate",
        trigger=(
            "imminent danger, complaint by any means, probable breach, accident, false papers, violence, "
            "defective acta, supervision, health stoppage, profit-sharing objection"
        ),
        limit="",
        effect="extraordinary inspection at any time, without citatorio",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IDC-2017",),
        says=Paraphrase(
            en=(
                "An extraordinary visit may come at any time and without notice on listed grounds, such "
                "as a complaint, an accident or imminent danger."
            ),
            es=(
                "La visita extraordinaria procede en cualquier momento y sin citatorio por causas "
                "listadas, como queja, accidente o peligro inminente."
            ),
            fr=(
                "Une visite extraordinaire peut se faire en tout temps et sans avis pour des motifs "
                "énumérés, comme une plainte, un accident ou un danger imminent."
            ),
        ),
    ),
    Clause(
        id="IN-14",
        citation="RGITAS, reforma de 2022",
        actor="inspectorate",
        trigger="",
        limit="",
        effect="visit by information technology or by written request of documents",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SCRIBD-603", "IDC-3393"),
        says=Paraphrase(
            en=(
                "Since the reform of 2022 a visit may be made by information technology or by a written "
                "request of documents."
            ),
            es=(
                "Desde la reforma de 2022 la visita puede hacerse con tecnologías de la información o por "
                "requerimiento documental."
            ),
            fr=(
                "Depuis la réforme de 2022, une visite peut se faire par voie technologique ou par "
                "demande écrite de documents."
            ),
        ),
    ),
    Clause(
        id="IN-15",
        citation="RGITAS, mecanismos alternos",
        actor="employer",
        trigger="",
        limit="",
        effect="self-assessment, voluntary programmes and certification replace or space out visits",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("MONDAQ-INS",),
        says=Paraphrase(
            en=(
                "Self-assessment, voluntary programs and certification may replace visits or space them out."
            ),
            es=(
                "La autoevaluación, los programas voluntarios y la certificación pueden sustituir o "
                "espaciar las visitas."
            ),
            fr=(
                "L'autoévaluation, les programmes volontaires et la certification peuvent remplacer ou "
                "espacer les visites."
            ),
        ),
    ),
    Clause(
        id="IN-16",
        citation="Lineamientos Operativos, DOF 2025-06-11",
        actor="inspectorate",
        trigger="",
        limit="",
        effect="visits picked at random, directly or by suggestion; all in the digital system",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CGA",),
        says=Paraphrase(
            en="A visit is picked at random, directly or by suggestion, always within the digital system.",
            es="La visita se elige de forma aleatoria, directa o sugerida, siempre en el sistema digital.",
            fr=(
                "Une visite est choisie au hasard, directement ou sur suggestion, toujours dans le "
                "système numérique."
            ),
        ),
    ),
    Clause(
        id="IN-17",
        citation="Lineamientos Operativos, proyecto",
        actor="inspectorate",
        trigger="workplace without history",
        limit="",
        effect=(
            "ordinary visits programmed between the 16th and the 19th of each month; history weighs, a "
            "former closing agreement included"
        ),
        silence="",
        mark=Mark.V,
        mark_note="V, read in a consultation draft",
        sources=("LAELECCION",),
        says=Paraphrase(
            en=(
                "Ordinary visits to workplaces without history are programmed between the 16th and the "
                "19th of each month."
            ),
            es=(
                "Las visitas ordinarias a centros sin antecedentes se programan entre el 16 y el 19 de "
                "cada mes."
            ),
            fr=(
                "Les visites ordinaires aux lieux sans antécédents sont programmées entre le 16 et le 19 "
                "de chaque mois."
            ),
        ),
    ),
    Clause(
        id="IN-18",
        citation="Lineamientos Operativos, DOF 2025-06-11",
        actor="inspectorate",
        trigger="emergency",
        limit="",
        effect="emergency measures, temporary closing of areas, notice to families in case of death",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CGA",),
        says=Paraphrase(
            en=(
                "The guidelines add emergency measures, temporary closing of areas and notice to families "
                "in case of death."
            ),
            es=(
                "Los lineamientos agregan medidas de emergencia, cierre temporal de áreas y aviso a "
                "familiares en caso de muerte."
            ),
            fr=(
                "Les lignes directrices ajoutent mesures d'urgence, fermeture temporaire de zones et avis "
                "aux familles en cas de décès."
            ),
        ),
    ),
    Clause(
        id="IN-19",
        citation="SIDIL",
        actor="inspectorate",
        trigger="",
        limit="",
        effect=(
            "data system over 1.5 million inspections that crosses other registers; officials claim a hit "
            "rate of 92-94 %"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("MINE", "TAXEA", "AMANECIENDO"),
        says=Paraphrase(
            en=(
                "SIDIL crosses registers over 1.5 million past inspections to predict breaches; officials "
                "claim it finds many more than manual planning."
            ),
            es=(
                "SIDIL cruza registros de 1.5 millones de inspecciones para prever incumplimientos; las "
                "autoridades afirman que acierta mucho más que la programación manual."
            ),
            fr=(
                "SIDIL croise les registres de 1,5 million d'inspections pour prévoir des manquements; "
                "les autorités affirment qu'il en trouve bien plus que la planification manuelle."
            ),
        ),
    ),
    Clause(
        id="IN-20",
        citation="Constitución 16; RGITAS",
        actor="inspectorate",
        trigger="visit",
        limit="",
        effect="written, reasoned and signed order naming workplace, subject, period and inspector",
        silence="without it the visit is void",
        mark=Mark.V,
        mark_note="",
        sources=("IDC-2020-10",),
        says=Paraphrase(
            en=(
                "A visit needs a written, reasoned and signed order naming workplace, subject, period and "
                "inspector; without it the visit is void."
            ),
            es=(
                "La visita requiere orden escrita, fundada, motivada y firmada que señale centro de "
                "trabajo, objeto, periodo e inspector; sin ella es nula."
            ),
            fr=(
                "Une visite exige un ordre écrit, motivé et signé nommant lieu, objet, période et "
                "inspecteur; sans lui, elle est nulle."
            ),
        ),
    ),
    Clause(
        id="IN-21",
        citation="RGITAS",
        actor="inspectorate",
        trigger="visit",
        limit="",
        effect="since about 2024 limited to the indicators that apply to the site",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("PRENSA",),
        says=Paraphrase(
            en="Since about 2024 a visit is limited to the indicators that apply to the site.",
            es="Desde cerca de 2024 la visita se limita a los indicadores aplicables al centro de trabajo.",
            fr="Depuis 2024 environ, une visite se limite aux indicateurs qui s'appliquent au lieu.",
        ),
    ),
    Clause(
        id="IN-22",
        citation="RGITAS, acta",
        actor="inspectorate",
        trigger="visit",
        limit="",
        effect=(
            "two witnesses, representatives of workers and of joint commissions, interviews, statements "
            "of both sides, copies"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SLIDE",),
        says=Paraphrase(
            en=(
                "The acta has two witnesses, representatives of workers and joint commissions, interviews "
                "and the statements of both sides."
            ),
            es=(
                "El acta lleva dos testigos, representantes de trabajadores y de comisiones mixtas, "
                "interrogatorios y manifestaciones de ambas partes."
            ),
            fr=(
                "Le procès-verbal porte deux témoins, des représentants des travailleurs et des comités "
                "mixtes, des entrevues et les dires des deux parties."
            ),
        ),
    ),
    Clause(
        id="IN-23",
        citation="RGITAS, observaciones",
        actor="employer",
        trigger="acta",
        limit="5 business days",
        effect="comments on the acta and offers evidence; no extension; matters other than safety measures",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("MONDAQ-INS",),
        says=Paraphrase(
            en=(
                "The employer has 5 business days, without extension, to comment on the acta and offer "
                "evidence, save on safety measures."
            ),
            es=(
                "El patrón tiene 5 días hábiles, sin prórroga, para formular observaciones al acta y "
                "ofrecer pruebas, salvo en medidas de seguridad."
            ),
            fr=(
                "L'employeur a 5 jours ouvrables, sans prolongation, pour commenter le procès-verbal et "
                "offrir des preuves, sauf quant aux mesures de sécurité."
            ),
        ),
    ),
    Clause(
        id="IN-24",
        citation="RGITAS 36",
        actor="employer",
        trigger="safety measures ordered",
        limit="30 business days",
        effect=(
            "from immediate to 30 business days, extended once by up to 30 only for a cause outside the "
            "workplace"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("MONDAQ-INS", "NANDE"),
        says=Paraphrase(
            en=(
                "Safety measures are due at once or within up to 30 business days, extended once by up to "
                "30 for a cause outside the workplace."
            ),
            es=(
                "Las medidas de seguridad se cumplen de inmediato o hasta en 30 días hábiles, con una "
                "prórroga de hasta 30 por causa ajena al centro de trabajo."
            ),
            fr=(
                "Les mesures de sécurité sont dues aussitôt ou dans au plus 30 jours ouvrables, prolongés "
                "une fois de 30 pour une cause extérieure au lieu de travail."
            ),
        ),
    ),
    Clause(
        id="IN-24a",
        citation="RGITAS 36, texto anterior al 24 de agosto de 2022",
        actor="employer",
        trigger="safety measures ordered before 24 August 2022",
        limit="90 days",
        effect="up to 90 days",
        silence="",
        mark=Mark.P,
        mark_note="V for the number 90; P since business or calendar days is not said",
        sources=("MONDAQ-INS", "NANDE"),
        says=Paraphrase(
            en=(
                "Safety measures ordered before 24 August 2022 could be given up to 90 days, here counted "
                "as business days."
            ),
            es=(
                "A las medidas de seguridad ordenadas antes del 24 de agosto de 2022 se les podía dar "
                "hasta 90 días, aquí contados como hábiles."
            ),
            fr=(
                "Aux mesures de sécurité ordonnées avant le 24 août 2022, on pouvait donner jusqu'à 90 "
                "jours, comptés ici comme ouvrables."
            ),
        ),
    ),
    Clause(
        id="IN-25",
        citation="RGITAS, emplazamiento de medidas",
        actor="inspectorate",
        trigger="acta with deficiencies",
        limit="",
        effect="written list of measures with a deadline each, then a verification visit",
        silence="",
        mark=Mark.P,
        mark_note="V in part, M+ for the form. Taken as P: the step is sourced, its form is not",
        sources=("SLIDE",),
        says=Paraphrase(
            en=(
                "Measures are listed in writing with a deadline each (emplazamiento), and a verification "
                "visit follows."
            ),
            es=(
                "Las medidas se listan por escrito con un plazo cada una (emplazamiento), y sigue la "
                "visita de comprobación."
            ),
            fr=(
                "Les mesures sont listées par écrit avec un délai chacune, et une visite de vérification "
                "suit."
            ),
        ),
    ),
    Clause(
        id="IN-26",
        citation="RGITAS, reforma de 2022",
        actor="inspectorate",
        trigger="deadline, summons, closing agreement, decision on registration",
        limit="",
        effect="must be served in person",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IDC-3393",),
        says=Paraphrase(
            en=(
                "Deadlines for measures, summons to the sanction procedure and closing agreements must be "
                "served in person."
            ),
            es=(
                "Los plazos de medidas, los emplazamientos al procedimiento sancionador y los acuerdos de "
                "cierre se notifican personalmente."
            ),
            fr=(
                "Les délais des mesures, les citations à la procédure de sanction et les accords de "
                "clôture sont signifiés en personne."
            ),
        ),
    ),
    Clause(
        id="IN-27",
        citation="RGITAS, procedimiento sancionador",
        actor="inspectorate",
        trigger="acta not disproved",
        limit="",
        effect="asks the sanctioning unit to open the procedure",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("STRATEGA",),
        says=Paraphrase(
            en=(
                "If the acta is not disproved, the inspection asks the sanctioning unit to open the "
                "sanction procedure."
            ),
            es=(
                "Si el acta no se desvirtúa, la inspección solicita al área de sanciones que inicie el "
                "procedimiento."
            ),
            fr=(
                "Si le procès-verbal n'est pas réfuté, l'inspection demande à l'unité des sanctions "
                "d'ouvrir la procédure."
            ),
        ),
    ),
    Clause(
        id="IN-28",
        citation="RGITAS, título III",
        actor="employer",
        trigger="summons served",
        limit="15 business days",
        effect="at least so long to appear in writing or in person with evidence",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The summons states facts and articles and gives at least 15 business days to appear with "
                "evidence."
            ),
            es=(
                "El emplazamiento señala hechos y preceptos y da al menos 15 días hábiles para comparecer "
                "con pruebas."
            ),
            fr=(
                "La citation énonce faits et articles et donne au moins 15 jours ouvrables pour "
                "comparaître avec des preuves."
            ),
        ),
    ),
    Clause(
        id="IN-29",
        citation="RGITAS, título III",
        actor="inspectorate",
        trigger="appearance",
        limit="",
        effect=(
            "evidence admitted and weighed, file closed, decision; the procedure expires if not decided "
            "in the legal time"
        ),
        silence="caducity under the supplementary law",
        mark=Mark.V,
        mark_note="V for the stages and that caducity exists",
        sources=("CAPACITA", "STRATEGA"),
        says=Paraphrase(
            en=(
                "Evidence is admitted and weighed, the file is closed and a decision follows; a procedure "
                "not decided in its time expires."
            ),
            es=(
                "Se admiten y valoran pruebas, se cierra la instrucción y se resuelve; el procedimiento "
                "no resuelto en su plazo caduca."
            ),
            fr=(
                "Les preuves sont admises et pesées, le dossier est clos et une décision suit; une "
                "procédure non décidée à temps s'éteint."
            ),
        ),
    ),
    Clause(
        id="IN-29a",
        citation="RGITAS, título III",
        actor="inspectorate",
        trigger="file closed",
        limit="",
        effect="decision in a few business days; number not known",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="M- since no number is known",
        sources=(),
        says=Paraphrase(
            en=(
                "The decision comes within a few business days after the file is closed; the number is "
                "not known."
            ),
            es=(
                "La resolución se dicta pocos días hábiles después del cierre de instrucción; no se "
                "conoce el número."
            ),
            fr=(
                "La décision vient quelques jours ouvrables après la clôture du dossier; le nombre n'est "
                "pas connu."
            ),
        ),
    ),
    Clause(
        id="IN-30",
        citation="LFPA; juicio ante el TFJA",
        actor="employer",
        trigger="fine",
        limit="15 business days; 30 business days",
        effect="appeal for review, or nullity suit",
        silence="the fine stands",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "A fine may be challenged by an appeal for review within 15 business days, or a nullity "
                "suit within 30 business days."
            ),
            es=(
                "La multa se impugna con recurso de revisión en 15 días hábiles o con juicio de nulidad "
                "en 30 días hábiles."
            ),
            fr=(
                "Une amende peut être contestée par un recours en révision dans les 15 jours ouvrables ou "
                "un recours en nullité dans les 30 jours ouvrables."
            ),
        ),
    ),
    Clause(
        id="IN-31",
        citation="SAT",
        actor="tax administration",
        trigger="fine final",
        limit="",
        effect="collects federal fines",
        silence="",
        mark=Mark.P,
        mark_note="V for the subject only. Taken as P: how and when is not known",
        sources=("IDC-2020-03",),
        says=Paraphrase(
            en="The tax administration collects federal labor fines.",
            es="El SAT cobra las multas laborales federales.",
            fr="L'administration fiscale perçoit les amendes fédérales du travail.",
        ),
    ),
    Clause(
        id="IN-32",
        citation="LFT 992",
        actor="inspectorate",
        trigger="repeat of the same breach",
        limit="2 years",
        effect=(
            "former fine doubles within 2 years of the acta unless disproved; one fine for each affected "
            "worker; each infraction apart; base is the unit at the time of the breach"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("LFT-992",),
        says=Paraphrase(
            en=(
                "A repeat of the same breach within 2 years of the acta doubles the former fine; fines "
                "count for each affected worker."
            ),
            es=(
                "La reincidencia en la misma infracción dentro de 2 años desde el acta duplica la multa "
                "anterior; hay multa por cada trabajador afectado."
            ),
            fr=(
                "La récidive du même manquement dans les 2 ans du procès-verbal double l'amende "
                "antérieure; il y a une amende par travailleur touché."
            ),
        ),
    ),
    Clause(
        id="IN-33",
        citation="UMA",
        actor="statistics office",
        trigger="each 1 February",
        limit="",
        effect="daily value 108.57 in 2024, 113.14 in 2025, 117.31 in 2026",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("UNIVERSAL", "CANAL13"),
        says=Paraphrase(
            en="The daily unit for fines is 108.57 pesos in 2024, 113.14 in 2025 and 117.31 in 2026.",
            es="La UMA diaria vale 108.57 pesos en 2024, 113.14 en 2025 y 117.31 en 2026.",
            fr=(
                "L'unité quotidienne des amendes vaut 108,57 pesos en 2024, 113,14 en 2025 et 117,31 en 2026."
            ),
        ),
    ),
    Clause(
        id="IN-34",
        citation="LFT 994-I",
        actor="employer",
        trigger="working day, weekly rest, vacation",
        limit="",
        effect="fine of 50 to 250 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("VLEX", "FAT"),
        says=Paraphrase(
            en="Working hours, weekly rest or vacation not respected: a fine of 50 to 250 daily units.",
            es="Jornada, descanso semanal o vacaciones incumplidos: multa de 50 a 250 UMA.",
            fr=(
                "Journée, repos hebdomadaire ou vacances non respectés : amende de 50 à 250 unités "
                "quotidiennes."
            ),
        ),
    ),
    Clause(
        id="IN-35",
        citation="LFT 994-II",
        actor="employer",
        trigger="profit sharing",
        limit="",
        effect="fine of 250 to 5,000 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("VLEX",),
        says=Paraphrase(
            en="Profit-sharing duties not met: a fine of 250 to 5,000 daily units.",
            es="Obligaciones de reparto de utilidades incumplidas: multa de 250 a 5,000 UMA.",
            fr="Participation aux bénéfices non respectée : amende de 250 à 5 000 unités quotidiennes.",
        ),
    ),
    Clause(
        id="IN-36",
        citation="LFT 994-III",
        actor="employer",
        trigger="several duties of article 132",
        limit="",
        effect="fine of 50 to 1,500 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("BHRMX",),
        says=Paraphrase(
            en="Several duties of article 132 not met: a fine of 50 to 1,500 daily units.",
            es="Diversas obligaciones del artículo 132 incumplidas: multa de 50 a 1,500 UMA.",
            fr=(
                "Diverses obligations de l'article 132 non respectées : amende de 50 à 1 500 unités "
                "quotidiennes."
            ),
        ),
    ),
    Clause(
        id="IN-37",
        citation="LFT 994-IV",
        actor="employer",
        trigger="training",
        limit="",
        effect="fine of 250 to 5,000 units",
        silence="",
        mark=Mark.V,
        mark_note="V for the range",
        sources=("FAT",),
        says=Paraphrase(
            en="Training duties not met: a fine of 250 to 5,000 daily units.",
            es="Obligaciones de capacitación incumplidas: multa de 250 a 5,000 UMA.",
            fr="Obligations de formation non respectées : amende de 250 à 5 000 unités quotidiennes.",
        ),
    ),
    Clause(
        id="IN-38",
        citation="LFT 994-V",
        actor="employer",
        trigger="safety and hygiene norms",
        limit="",
        effect="fine of 250 to 5,000 units",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="V for the doubling in an old text, M+ for the range; doubled if not corrected in time",
        sources=("LENA",),
        says=Paraphrase(
            en=(
                "Safety norms not observed, doubled if not corrected in time: a fine of 250 to 5,000 "
                "daily units."
            ),
            es=(
                "Normas de seguridad no observadas, con duplicación si no se corrigen a tiempo: multa de "
                "250 a 5,000 UMA."
            ),
            fr=(
                "Normes de sécurité non observées, au double si elles ne sont pas corrigées à temps : "
                "amende de 250 à 5 000 unités quotidiennes."
            ),
        ),
    ),
    Clause(
        id="IN-39",
        citation="LFT 994-VI",
        actor="employer",
        trigger="discrimination, harassment tolerated",
        limit="",
        effect="fine of 250 to 5,000 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("FAT",),
        says=Paraphrase(
            en="Discrimination, or harassment tolerated: a fine of 250 to 5,000 daily units.",
            es="Discriminación, o acoso tolerado: multa de 250 a 5,000 UMA.",
            fr="Discrimination, ou harcèlement toléré : amende de 250 à 5 000 unités quotidiennes.",
        ),
    ),
    Clause(
        id="IN-40",
        citation="LFT 994",
        actor="employer",
        trigger="interference in union life",
        limit="",
        effect="fine of 250 to 5,000 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("FAT",),
        says=Paraphrase(
            en="Interference in the life of a union: a fine of 250 to 5,000 daily units.",
            es="Intervención en la vida sindical: multa de 250 a 5,000 UMA.",
            fr="Ingérence dans la vie d'un syndicat : amende de 250 à 5 000 unités quotidiennes.",
        ),
    ),
    Clause(
        id="IN-41",
        citation="LFT 995",
        actor="employer",
        trigger="dismissal for pregnancy",
        limit="",
        effect="fine of 50 to 2,500 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("FAT",),
        says=Paraphrase(
            en="Dismissal for pregnancy: a fine of 50 to 2,500 daily units.",
            es="Despido por embarazo: multa de 50 a 2,500 UMA.",
            fr="Congédiement pour grossesse : amende de 50 à 2 500 unités quotidiennes.",
        ),
    ),
    Clause(
        id="IN-42",
        citation="LFT 684-E",
        actor="employer",
        trigger="absence from the conciliation hearing",
        limit="",
        effect="fine of 50 to 100 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("FAT",),
        says=Paraphrase(
            en="Absence from the conciliation hearing: a fine of 50 to 100 daily units.",
            es="Inasistencia a la audiencia de conciliación: multa de 50 a 100 UMA.",
            fr="Absence à l'audience de conciliation : amende de 50 à 100 unités quotidiennes.",
        ),
    ),
    Clause(
        id="IN-43",
        citation="LFT 1000",
        actor="employer",
        trigger="pay, working time and rest rules of a collective contract",
        limit="",
        effect="fine of 250 to 5,000 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-0305",),
        says=Paraphrase(
            en=(
                "Pay and working-time rules of a collective agreement not met: a fine of 250 to 5,000 "
                "daily units."
            ),
            es="Normas de salario y jornada del contrato colectivo incumplidas: multa de 250 a 5,000 UMA.",
            fr=(
                "Règles de paie et d'horaire d'une convention collective non respectées : amende de 250 à "
                "5 000 unités quotidiennes."
            ),
        ),
    ),
    Clause(
        id="IN-44",
        citation="LFT 1002",
        actor="employer",
        trigger="breach without a fine of its own",
        limit="",
        effect="fine of 50 to 5,000 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IDC-2020-01",),
        says=Paraphrase(
            en="A breach without a fine of its own: a fine of 50 to 5,000 daily units.",
            es="Incumplimiento sin sanción propia: multa de 50 a 5,000 UMA.",
            fr="Manquement sans amende propre : amende de 50 à 5 000 unités quotidiennes.",
        ),
    ),
    Clause(
        id="IN-45",
        citation="LFT 1004-A",
        actor="employer",
        trigger="obstruction of inspection",
        limit="",
        effect="fine of 250 to 5,000 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("FAT",),
        says=Paraphrase(
            en="Obstruction of an inspection: a fine of 250 to 5,000 daily units.",
            es="Obstaculizar una inspección: multa de 250 a 5,000 UMA.",
            fr="Entrave à une inspection : amende de 250 à 5 000 unités quotidiennes.",
        ),
    ),
    Clause(
        id="IN-46",
        citation="LFT 1004-C",
        actor="employer",
        trigger="illegal subcontracting",
        limit="",
        effect="fine of 2,000 to 50,000 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("FAT", "JADELRIO"),
        says=Paraphrase(
            en="Illegal subcontracting, or no registration: a fine of 2,000 to 50,000 daily units.",
            es="Subcontratación ilegal, o falta de registro: multa de 2,000 a 50,000 UMA.",
            fr=(
                "Sous-traitance illégale, ou défaut d'enregistrement : amende de 2 000 à 50 000 unités "
                "quotidiennes."
            ),
        ),
    ),
    Clause(
        id="IN-47",
        citation="LFT 1004",
        actor="employer",
        trigger="pay under the minimum wage",
        limit="",
        effect="prison of 6 months to 3 or 4 years and a fine of up to 800, 1,600 or 3,200 units by size",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Pay under the minimum wage: prison, and a fine of up to 800, 1,600 or 3,200 daily units "
                "by its size."
            ),
            es=(
                "Pago inferior al salario mínimo: prisión y multa de hasta 800, 1,600 o 3,200 UMA según "
                "el monto."
            ),
            fr=(
                "Paie sous le salaire minimum : prison et amende de jusqu'à 800, 1 600 ou 3 200 unités "
                "selon le montant."
            ),
        ),
    ),
    Clause(
        id="IN-48",
        citation="LFT 1006",
        actor="anyone",
        trigger="false papers or witnesses",
        limit="",
        effect="prison of 6 months to 4 years and 125 to 1,900 units",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("JURISTAS",),
        says=Paraphrase(
            en="False papers or witnesses: prison, and a fine of 125 to 1,900 daily units.",
            es="Documentos o testigos falsos: prisión y multa de 125 a 1,900 UMA.",
            fr="Faux documents ou témoins : prison et amende de 125 à 1 900 unités quotidiennes.",
        ),
    ),
    Clause(
        id="IN-49",
        citation="Constitution, reform of 3 March 2026",
        actor="employers",
        trigger="",
        limit="",
        effect="40-hour week, two hours less each year from 2027 to 2030; electronic time record",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("PEREZ", "CRONICA"),
        says=Paraphrase(
            en=(
                "A reform of 3 March 2026 brings the 40-hour week, two hours less each year from 2027 to "
                "2030, and an electronic time record."
            ),
            es=(
                "La reforma del 3 de marzo de 2026 trae la semana de 40 horas, dos menos cada año de 2027 "
                "a 2030, y registro electrónico de jornada."
            ),
            fr=(
                "Une réforme du 3 mars 2026 apporte la semaine de 40 heures, deux de moins par an de 2027 "
                "à 2030, et un registre électronique du temps."
            ),
        ),
    ),
    Clause(
        id="IN-50",
        citation="LFT, changes of 1 and 14 May 2026",
        actor="employers",
        trigger="",
        limit="",
        effect="time record in article 132-XXXIV; a further change on 14 May",
        silence="",
        mark=Mark.P,
        mark_note="P: no source in the gazette, seen as a note in a public code repository",
        sources=(),
        says=Paraphrase(
            en=(
                "Changes of the labor law of May 2026, with the time record, were seen noted but not read "
                "in the gazette."
            ),
            es=(
                "Los cambios a la ley laboral de mayo de 2026, con el registro de jornada, se vieron "
                "citados pero no leídos en el DOF."
            ),
            fr=(
                "Les modifications de mai 2026 à la loi du travail, avec le registre du temps, ont été "
                "vues citées mais non lues au journal officiel."
            ),
        ),
    ),
    Clause(
        id="IN-51",
        citation="LFT 527",
        actor="",
        trigger="",
        limit="",
        effect="federal if branch, company type or matter says so",
        silence="",
        mark=Mark.P,
        mark_note="P: read together from IN-52 to IN-54",
        sources=("GAZHAL",),
        says=Paraphrase(
            en=(
                "A matter is federal if the branch, the type of company or the subject makes it so; one "
                "suffices."
            ),
            es="Un asunto es federal si lo hace la rama, el tipo de empresa o la materia; basta una.",
            fr=(
                "Une affaire est fédérale si la branche, le type d'entreprise ou l'objet la rend telle; "
                "un seul suffit."
            ),
        ),
    ),
    Clause(
        id="IN-52",
        citation="LFT 527-I",
        actor="federal authority",
        trigger="branch",
        limit="",
        effect=(
            "22 branches: textile, electric, film, rubber, sugar, mining, metallurgy and steel, "
            "hydrocarbons, petrochemical, cement, lime, automotive with auto parts, chemical, cellulose "
            "and paper, oils and fats, packed food, bottled drinks, railways, basic timber, glass, "
            "tobacco, banking"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GAZHAL",),
        says=Paraphrase(
            en=(
                "The 22 federal branches run from textile and mining through automotive with its parts to "
                "tobacco and banking."
            ),
            es=(
                "Las 22 ramas federales van de textil y minera, por automotriz con autopartes, a "
                "tabacalera y banca."
            ),
            fr=(
                "Les 22 branches fédérales vont du textile et des mines, par l'automobile et ses pièces, "
                "au tabac et à la banque."
            ),
        ),
    ),
    Clause(
        id="IN-53",
        citation="LFT 527-II",
        actor="federal authority",
        trigger="company",
        limit="",
        effect=(
            "run by the federal government, or under a federal contract or concession, and connected "
            "industries"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GAZHAL",),
        says=Paraphrase(
            en=(
                "Companies run by the federal government, or under a federal contract or concession, are "
                "federal."
            ),
            es=(
                "Son federales las empresas que administra el gobierno federal o que actúan por contrato "
                "o concesión federal."
            ),
            fr=(
                "Sont fédérales les entreprises gérées par le gouvernement fédéral ou agissant sous "
                "contrat ou concession fédérale."
            ),
        ),
    ),
    Clause(
        id="IN-53a",
        citation="LFT 527-II",
        actor="federal authority",
        trigger="company",
        limit="",
        effect="working in federal zones or territorial waters",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="Companies that work in federal zones or territorial waters are federal.",
            es="Son federales las empresas que trabajan en zonas federales o aguas territoriales.",
            fr=(
                "Sont fédérales les entreprises qui travaillent en zones fédérales ou en eaux territoriales."
            ),
        ),
    ),
    Clause(
        id="IN-54",
        citation="LFT 527, 527-A",
        actor="federal authority",
        trigger="matter",
        limit="",
        effect=(
            "conflicts over two states, contracts compulsory in several, training and safety duties in "
            "every branch"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Federal too are conflicts across states, contracts binding in several states, and "
                "training and safety duties in every branch."
            ),
            es=(
                "También son federales los conflictos entre estados, los contratos obligatorios en varios "
                "y las obligaciones de capacitación y seguridad en toda rama."
            ),
            fr=(
                "Sont aussi fédéraux les conflits entre États, les contrats obligatoires dans plusieurs, "
                "et les obligations de formation et de sécurité de toute branche."
            ),
        ),
    ),
    Clause(
        id="IN-55",
        citation="Constitution 123-A; LFT",
        actor="state labor authority",
        trigger="matter of that body",
        limit="",
        effect="state labor authority: what it takes",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="State labor authorities take general conditions in local branches.",
            es="Las autoridades laborales estatales atienden condiciones generales en ramas locales.",
            fr="Les autorités du travail des États traitent les conditions générales des branches locales.",
        ),
    ),
    Clause(
        id="IN-56",
        citation="Constitution 123-A; LFT",
        actor="IMSS",
        trigger="matter of that body",
        limit="",
        effect="IMSS: what it takes",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Social security (IMSS) takes non-registration, under-declared wages, risk premium and "
                "benefits."
            ),
            es="El IMSS atiende falta de registro, salario subdeclarado, prima de riesgo y prestaciones.",
            fr=(
                "La sécurité sociale (IMSS) traite la non-inscription, les salaires sous-déclarés, la "
                "prime de risque et les prestations."
            ),
        ),
    ),
    Clause(
        id="IN-57",
        citation="Constitution 123-A; LFT",
        actor="Infonavit",
        trigger="matter of that body",
        limit="",
        effect="Infonavit: what it takes",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="The housing fund (Infonavit) takes housing contributions.",
            es="El Infonavit atiende las aportaciones de vivienda.",
            fr="Le fonds du logement (Infonavit) traite les cotisations de logement.",
        ),
    ),
    Clause(
        id="IN-58",
        citation="Constitution 123-A; LFT",
        actor="SAT",
        trigger="matter of that body",
        limit="",
        effect="SAT: what it takes",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="The tax administration takes tax on wages, false invoices and profit-sharing figures.",
            es="El SAT atiende impuestos sobre salarios, facturas falsas y cifras de utilidades.",
            fr=(
                "L'administration fiscale traite l'impôt sur les salaires, les fausses factures et les "
                "chiffres de participation."
            ),
        ),
    ),
    Clause(
        id="IN-59",
        citation="Constitution 123-A; LFT",
        actor="civil protection",
        trigger="matter of that body",
        limit="",
        effect="civil protection: what it takes",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="Civil protection takes the safety of buildings and fire.",
            es="Protección Civil atiende la seguridad de inmuebles e incendios.",
            fr="La protection civile traite la sécurité des bâtiments et les incendies.",
        ),
    ),
    Clause(
        id="IN-60",
        citation="Constitution 123-A; LFT",
        actor="PROFEDET",
        trigger="matter of that body",
        limit="",
        effect="PROFEDET: what it takes",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="PROFEDET and the state defenders give free legal help in suits and conciliation.",
            es="PROFEDET y las procuradurías estatales dan ayuda legal gratuita en juicios y conciliación.",
            fr="PROFEDET et les défenseurs des États aident gratuitement en justice et en conciliation.",
        ),
    ),
    Clause(
        id="IN-61",
        citation="Constitution 123-A; LFT",
        actor="conciliation centers",
        trigger="matter of that body",
        limit="",
        effect="conciliation centers: what it takes",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="V for the federal role, M+ for the states",
        sources=("IDC-2021",),
        says=Paraphrase(
            en=(
                "Compulsory conciliation before court is for the federal or the state conciliation "
                "center, by branch."
            ),
            es=(
                "La conciliación obligatoria previa al juicio toca al centro federal o estatal, según la "
                "rama."
            ),
            fr=(
                "La conciliation obligatoire avant procès revient au centre fédéral ou d'État, selon la "
                "branche."
            ),
        ),
    ),
    Clause(
        id="IN-62",
        citation="Constitution 123-A; LFT",
        actor="prosecutor",
        trigger="matter of that body",
        limit="",
        effect="prosecutor: what it takes",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The prosecutor takes crimes such as trafficking, child labor and pay under the minimum wage."
            ),
            es="La fiscalía atiende delitos como trata, trabajo infantil y pago inferior al mínimo.",
            fr=(
                "Le parquet traite des crimes comme la traite, le travail des enfants et la paie sous le "
                "minimum."
            ),
        ),
    ),
    Clause(
        id="IN-63",
        citation="Constitution 123-A; LFT",
        actor="Rapid Response Labor Mechanism",
        trigger="matter of that body",
        limit="",
        effect="Rapid Response Labor Mechanism: what it takes",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The rapid response mechanism of the USMCA takes denials of free association at covered "
                "facilities."
            ),
            es=(
                "El mecanismo de respuesta rápida del T-MEC atiende la denegación de libertad sindical en "
                "instalaciones cubiertas."
            ),
            fr=(
                "Le mécanisme de réaction rapide de l'ACEUM traite le déni de liberté syndicale dans les "
                "installations visées."
            ),
        ),
    ),
    Clause(
        id="IN-64",
        citation="LFT 504-V; RFSST 76",
        actor="employer",
        trigger="work accident",
        limit="72 hours",
        effect="notifies the ministry, the inspector and the court, in writing or electronically",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SIAAT", "ELCONTA"),
        says=Paraphrase(
            en=(
                "The employer notifies the labor ministry, the inspector and the court within 72 hours of "
                "a work accident."
            ),
            es=(
                "El patrón da aviso a la Secretaría, al inspector y al tribunal dentro de las 72 horas "
                "siguientes al accidente de trabajo."
            ),
            fr=(
                "L'employeur avise le ministère du Travail, l'inspecteur et le tribunal dans les 72 "
                "heures d'un accident du travail."
            ),
        ),
    ),
    Clause(
        id="IN-65",
        citation="LFT 504-VI; RFSST 77",
        actor="employer",
        trigger="death known",
        limit="as soon as known",
        effect="notifies the death, with names and addresses of possible beneficiaries",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SIAAT", "ELCONTA"),
        says=Paraphrase(
            en=(
                "The employer notifies a death from work as soon as it is known, with the possible "
                "beneficiaries."
            ),
            es=(
                "El patrón da aviso de una muerte por riesgo de trabajo en cuanto la conozca, con los "
                "posibles beneficiarios."
            ),
            fr=(
                "L'employeur avise d'un décès lié au travail dès qu'il en a connaissance, avec les "
                "bénéficiaires possibles."
            ),
        ),
    ),
    Clause(
        id="IN-66",
        citation="LFT 504-V",
        actor="employer",
        trigger="notice of accident",
        limit="",
        effect=(
            "firm, worker, job, wage, place and hour with a short account, witnesses, place of medical care"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ELCONTA",),
        says=Paraphrase(
            en=(
                "The notice names firm, worker, job, wage, place, hour, witnesses and place of medical "
                "care, with a short account."
            ),
            es=(
                "El aviso señala empresa, trabajador, puesto, salario, lugar, hora, testigos y lugar de "
                "atención médica, con breve relato."
            ),
            fr=(
                "L'avis nomme entreprise, travailleur, poste, salaire, lieu, heure, témoins et lieu de "
                "soins, avec un bref récit."
            ),
        ),
    ),
    Clause(
        id="IN-67",
        citation="accident notice system",
        actor="employer",
        trigger="social security told",
        limit="24 hours",
        effect="the notice to the ministry is not due if IMSS was told; deaths always are",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IDC-2016",),
        says=Paraphrase(
            en=(
                "If social security was told within 24 hours the ministry need not be; of deaths it "
                "always must."
            ),
            es=(
                "Si se avisó al IMSS dentro de 24 horas no se debe el aviso a la Secretaría; el de muerte "
                "siempre se debe."
            ),
            fr=(
                "Si la sécurité sociale a été avisée dans les 24 heures, le ministère n'a pas à l'être; "
                "d'un décès, il l'est toujours."
            ),
        ),
    ),
    Clause(
        id="IN-68",
        citation="SIAAT",
        actor="employer",
        trigger="accident",
        limit="",
        effect=(
            "electronic channel with e.firma and letter of designation; a paper form for workers and "
            "families exists"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SIDOF", "GOB-886", "CATALOGO"),
        says=Paraphrase(
            en=(
                "Notices go through SIAAT with an electronic signature; workers and families have a paper "
                "form of their own."
            ),
            es=(
                "Los avisos van por SIAAT con e.firma; trabajadores y familiares tienen un formato propio "
                "en papel."
            ),
            fr=(
                "Les avis passent par SIAAT avec signature électronique; travailleurs et familles ont "
                "leur propre formulaire papier."
            ),
        ),
    ),
    Clause(
        id="IN-69",
        citation="LFT 473-475",
        actor="",
        trigger="",
        limit="",
        effect=(
            "work accident: sudden injury, disturbance or death in or because of work; commuting "
            "accident; illness of continued cause"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SIAAT",),
        says=Paraphrase(
            en=(
                "A work accident is a sudden injury, disturbance or death in or because of work, "
                "commuting included; an illness has a continued cause."
            ),
            es=(
                "Accidente de trabajo es toda lesión, perturbación o muerte súbita en ejercicio o con "
                "motivo del trabajo, también en trayecto; la enfermedad es de causa continuada."
            ),
            fr=(
                "Un accident du travail est une lésion, un trouble ou un décès soudain au travail ou à "
                "cause de lui, trajet compris; la maladie a une cause continue."
            ),
        ),
    ),
    Clause(
        id="IN-70",
        citation="IMSS, 2023",
        actor="",
        trigger="",
        limit="",
        effect="290,527 work accidents, 340 deaths",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("COMENTARIO",),
        says=Paraphrase(
            en="For 2023 the press quotes 290,527 work accidents and 340 deaths.",
            es="Para 2023 la prensa cita 290,527 accidentes de trabajo y 340 muertes.",
            fr="Pour 2023, la presse cite 290 527 accidents du travail et 340 décès.",
        ),
    ),
    Clause(
        id="IN-71",
        citation="NOM-STPS",
        actor="labor ministry",
        trigger="",
        limit="",
        effect="41 norms in five groups in 2014",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("NOMS",),
        says=Paraphrase(
            en="In 2014 there were 41 official labor safety norms in five groups.",
            es="En 2014 había 41 normas oficiales de seguridad laboral en cinco grupos.",
            fr="En 2014, il y avait 41 normes officielles de sécurité du travail en cinq groupes.",
        ),
    ),
    Clause(
        id="IN-72",
        citation="NOM-STPS, safety",
        actor="employer",
        trigger="",
        limit="",
        effect="001, 002, 004, 005, 006, 009, 020, 022, 027, 029, 033, 034",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The safety norms cover buildings, fire, machines, chemicals, storage, heights, boilers, "
                "static electricity, welding, maintenance, confined spaces and access."
            ),
            es=(
                "Las normas de seguridad tratan de edificios, incendio, maquinaria, químicos, "
                "almacenamiento, alturas, calderas, estática, soldadura, mantenimiento, espacios "
                "confinados y acceso."
            ),
            fr=(
                "Les normes de sécurité visent bâtiments, incendie, machines, produits chimiques, "
                "entreposage, hauteurs, chaudières, électricité statique, soudage, entretien, espaces "
                "clos et accès."
            ),
        ),
    ),
    Clause(
        id="IN-73",
        citation="NOM-STPS, health",
        actor="employer",
        trigger="",
        limit="",
        effect="010, 011, 012, 013, 014, 015, 024, 025, 035, 036",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The health norms cover chemical agents, noise, radiation, pressure, heat, vibration, "
                "light, psychosocial risk and ergonomics."
            ),
            es=(
                "Las normas de salud tratan de agentes químicos, ruido, radiación, presión, calor, "
                "vibración, iluminación, riesgo psicosocial y ergonomía."
            ),
            fr=(
                "Les normes de santé visent agents chimiques, bruit, rayonnement, pression, chaleur, "
                "vibration, éclairage, risque psychosocial et ergonomie."
            ),
        ),
    ),
    Clause(
        id="IN-74",
        citation="NOM-STPS, organization",
        actor="employer",
        trigger="",
        limit="",
        effect="017, 018, 019, 026, 028, 030",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The norms on organization cover protective equipment, labels, joint commissions, colors "
                "and signs, process safety and preventive services."
            ),
            es=(
                "Las normas de organización tratan de equipo de protección, etiquetado, comisiones "
                "mixtas, colores y señales, seguridad de procesos y servicios preventivos."
            ),
            fr=(
                "Les normes d'organisation visent équipement de protection, étiquetage, comités mixtes, "
                "couleurs et signaux, sécurité des procédés et services préventifs."
            ),
        ),
    ),
    Clause(
        id="IN-75",
        citation="NOM-STPS, specific",
        actor="employer",
        trigger="",
        limit="",
        effect="003, 007, 008, 016, 023, 031, 032, 037",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The specific norms cover farming, forestry, railways, mines, construction, underground "
                "coal and telework."
            ),
            es=(
                "Las normas específicas tratan de agricultura, aprovechamiento forestal, ferrocarriles, "
                "minas, construcción, carbón subterráneo y teletrabajo."
            ),
            fr=(
                "Les normes propres à un secteur visent agriculture, forêt, chemins de fer, mines, "
                "construction, charbon souterrain et télétravail."
            ),
        ),
    ),
    Clause(
        id="IN-76",
        citation="NOM-STPS, product",
        actor="maker",
        trigger="",
        limit="",
        effect="100-104, 113, 115, 116",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="The product norms cover extinguishers and their agents, footwear, helmets and respirators.",
            es="Las normas de producto tratan de extintores y sus agentes, calzado, cascos y respiradores.",
            fr="Les normes de produit visent extincteurs et agents, chaussures, casques et respirateurs.",
        ),
    ),
    Clause(
        id="IN-77",
        citation="federal inspectorate, 2024",
        actor="",
        trigger="",
        limit="",
        effect="660 federal inspectors, 54 offices, 6 coordinators; by the ILO yardstick more than 4,150",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("PRENSA",),
        says=Paraphrase(
            en=(
                "There were 660 federal inspectors in late 2024; by an international yardstick there "
                "would be more than 4,150."
            ),
            es=(
                "Había 660 inspectores federales a fines de 2024; según un parámetro internacional serían "
                "más de 4,150."
            ),
            fr=(
                "Il y avait 660 inspecteurs fédéraux fin 2024; selon un repère international, il en "
                "faudrait plus de 4 150."
            ),
        ),
    ),
    Clause(
        id="IN-78",
        citation="federal inspectorate, 2025",
        actor="",
        trigger="",
        limit="",
        effect="100 more inspectors planned",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-1202",),
        says=Paraphrase(
            en="A hundred more federal inspectors were planned for 2025.",
            es="Para 2025 se preveían cien inspectores federales más.",
            fr="Cent inspecteurs fédéraux de plus étaient prévus pour 2025.",
        ),
    ),
    Clause(
        id="IN-79",
        citation="federal inspectorate",
        actor="",
        trigger="",
        limit="",
        effect="1.1 inspectors for 100,000 employed, world mean 5.8; 30 % fewer from 2015 to 2023",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ECON-0219",),
        says=Paraphrase(
            en="Mexico has 1.1 inspectors for 100,000 people employed, against a world mean of 5.8.",
            es="México tiene 1.1 inspectores por cada 100,000 personas ocupadas; la media mundial es 5.8.",
            fr=(
                "Le Mexique a 1,1 inspecteur pour 100 000 personnes employées, contre 5,8 en moyenne "
                "mondiale."
            ),
        ),
    ),
    Clause(
        id="IN-80",
        citation="federal inspectorate",
        actor="",
        trigger="",
        limit="",
        effect=(
            "124,115 in 2015 to November; 115,000 in 2016; 48,000 in 2023; 32,000 in 2024; 33,000 by "
            "October 2025"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("JOR-2015", "ELFIN-1703", "PORVENIR", "PRENSA", "JOR-1110"),
        says=Paraphrase(
            en=(
                "Inspections fell from 124,115 in 2015 to about 32,000 in 2024, with 33,000 by October 2025."
            ),
            es=(
                "Las inspecciones bajaron de 124,115 en 2015 a unas 32,000 en 2024, con 33,000 a octubre "
                "de 2025."
            ),
            fr=(
                "Les inspections sont passées de 124 115 en 2015 à environ 32 000 en 2024, et 33 000 en "
                "octobre 2025."
            ),
        ),
    ),
    Clause(
        id="IN-81",
        citation="federal inspectorate, 2022",
        actor="",
        trigger="",
        limit="",
        effect="80 % of 40,000 visits to be without notice",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ELNORTE",),
        says=Paraphrase(
            en="In 2022, 80 percent of 40,000 visits were to be without prior notice.",
            es="En 2022, 80 por ciento de 40,000 visitas serían sin aviso previo.",
            fr="En 2022, 80 pour cent de 40 000 visites devaient être sans avis préalable.",
        ),
    ),
    Clause(
        id="IN-82",
        citation="federal inspectorate, 2024",
        actor="",
        trigger="",
        limit="",
        effect=(
            "manufacturing 24 %, trade 19 %, food and drink 7 %, mining and steel 4 %, six branches 3 % "
            "each, other 28 %"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("JOR-1110",),
        says=Paraphrase(
            en="In 2024 manufacturing had 24 percent of the inspections and trade 19 percent.",
            es=(
                "En 2024, la manufactura tuvo 24 por ciento de las inspecciones y el comercio 19 por ciento."
            ),
            fr="En 2024, la fabrication a eu 24 pour cent des inspections et le commerce 19 pour cent.",
        ),
    ),
    Clause(
        id="IN-83",
        citation="federal inspectorate, 2025",
        actor="",
        trigger="",
        limit="",
        effect=(
            "more than 27,000 visits in a first year according to one report; about 30,000 from January "
            "to September 2025 according to another count"
        ),
        silence="",
        mark=Mark.P,
        mark_note="P: single report; another official count differs",
        sources=("HR-POLICY",),
        says=Paraphrase(
            en="One report speaks of more than 27,000 visits in a year; another official count differs.",
            es="Un informe habla de más de 27,000 visitas en un año; otro conteo oficial difiere.",
            fr="Un rapport parle de plus de 27 000 visites en un an; un autre décompte officiel diffère.",
        ),
    ),
    Clause(
        id="IN-84",
        citation="federal inspectorate",
        actor="",
        trigger="",
        limit="",
        effect=(
            "43,000 over 660 is 65 visits for each inspector a year; complaints alone exceed the yearly "
            "programme"
        ),
        silence="",
        mark=Mark.P,
        mark_note="P: arithmetic on IN-77, IN-80 and SI-28",
        sources=("PRENSA", "JOR-1110"),
        says=Paraphrase(
            en=(
                "By arithmetic each inspector makes about 65 visits a year, and complaints alone exceed "
                "the yearly program."
            ),
            es=(
                "Por aritmética, cada inspector hace unas 65 visitas al año, y solo las quejas rebasan el "
                "programa anual."
            ),
            fr=(
                "Par calcul, chaque inspecteur fait environ 65 visites par an, et les plaintes seules "
                "dépassent le programme annuel."
            ),
        ),
    ),
    Clause(
        id="IN-85",
        citation="register of specialized services",
        actor="",
        trigger="2024",
        limit="",
        effect="16,000 registrations cancelled; of 80,000 due to renew 52 % did",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("REPSE",),
        says=Paraphrase(
            en="In 2024, 16,000 registrations of specialized services were cancelled, about 11 percent.",
            es=(
                "En 2024 se cancelaron 16,000 registros de servicios especializados, cerca de 11 por ciento."
            ),
            fr=(
                "En 2024, 16 000 enregistrements de services spécialisés ont été annulés, environ 11 pour "
                "cent."
            ),
        ),
    ),
    Clause(
        id="IN-86",
        citation="national company directory",
        actor="labor ministry",
        trigger="2025",
        limit="",
        effect="announced directory for inspection; content, date and duty not seen",
        silence="",
        mark=Mark.P,
        mark_note="P: seen as a headline only",
        sources=("VENTUK",),
        says=Paraphrase(
            en=(
                "A national directory of companies for inspection was announced in 2025; its content and "
                "date were not seen."
            ),
            es=(
                "En 2025 se anunció un directorio nacional de empresas para la inspección; no se vio su "
                "contenido ni su fecha."
            ),
            fr=(
                "Un répertoire national d'entreprises pour l'inspection a été annoncé en 2025; contenu et "
                "date n'ont pas été vus."
            ),
        ),
    ),
    Clause(
        id="IN-87",
        citation="program of 2017",
        actor="labor ministry",
        trigger="2017",
        limit="",
        effect="a wider register of workplaces was already an aim",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("ELFIN-2017",),
        says=Paraphrase(
            en="A wider register of workplaces was already an aim of the program of 2017.",
            es="Ampliar el registro de centros de trabajo ya era un eje del programa de 2017.",
            fr="Élargir le registre des lieux de travail était déjà un axe du programme de 2017.",
        ),
    ),
    Clause(
        id="IN-88",
        citation="national company directory",
        actor="labor ministry",
        trigger="",
        limit="",
        effect=(
            "an older directory existed; bases for a substitute: social security, statistics, export and "
            "service registers"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note="M+ for the directory; V for the sizes of the bases elsewhere",
        sources=(),
        says=Paraphrase(
            en=(
                "An older company directory existed; social security, statistical and export registers "
                "could stand in for it."
            ),
            es=(
                "Existió un directorio anterior; los registros del IMSS, del INEGI y de IMMEX podrían "
                "sustituirlo."
            ),
            fr=(
                "Un répertoire antérieur a existé; les registres de sécurité sociale, de statistique et "
                "d'exportation pourraient le remplacer."
            ),
        ),
    ),
)

INSPECTION_SOURCES: Final[tuple[Source, ...]] = (
    Source(
        key="SDP",
        title="SDP Noticias, conoce SIQAL",
        address=(
            "https://sdpnoticias.com/mexico/conoce-siqal-la-plataforma-de-la-secretaria-del-trabajo"
            "-para-reportar-quejas-y-accidentes-laborales"
        ),
    ),
    Source(
        key="ECON-0905",
        title="El Economista, SIQAL, nueva plataforma (5 September 2025)",
        address=(
            "https://www.eleconomista.com.mx/capital-humano/siqal-nueva-plataforma-stps-denunciar-i"
            "ncumplimientos-laborales-20250905-775813.html"
        ),
    ),
    Source(
        key="ECON-0909",
        title="El Economista, avalancha de quejas (9 September 2025)",
        address=(
            "https://www.eleconomista.com.mx/capital-humano/stps-espera-avalancha-quejas-laborales-"
            "nuevo-siqal-20250909-776482.html"
        ),
    ),
    Source(
        key="ECON-1111",
        title="El Economista, SIQAL supera 11,000 (11 November 2025)",
        address=(
            "https://www.eleconomista.com.mx/empresas/siqal-supera-11-000-denuncias-laborales-2-mes"
            "es-digitalizacion-impulsa-vigilancia-laboral-20251111-786056.html"
        ),
    ),
    Source(
        key="ECON-1207",
        title="El Economista, SIQAL detona denuncias (7 December 2025)",
        address=(
            "https://www.eleconomista.com.mx/empresas/siqal-detona-denuncias-laborales-tres-meses-r"
            "ecibio-tres-anos-afirma-salafranca-20251207-789989.html"
        ),
    ),
    Source(
        key="AGUAS",
        title="El Economista, aguas con el SIQAL (29 October 2025)",
        address="https://www.eleconomista.com.mx/capital-humano/aguas-siqal-20251029-783964.html",
    ),
    Source(
        key="ECON-0219",
        title="El Economista, inspección del trabajo (19 February 2025)",
        address=(
            "https://www.eleconomista.com.mx/capital-humano/inspeccion-trabajo-buenos-pasos-maraton"
            "-delante-20250219-746945.html"
        ),
    ),
    Source(
        key="ECON-1202",
        title="El Economista, protocolos de inspección (2 December 2024)",
        address=(
            "https://eleconomista.com.mx/amp/empresas/stps-alista-nuevos-protocolos-inspeccion-labo"
            "ral-20241202-736591.html"
        ),
    ),
    Source(
        key="ECON-0305",
        title="El Economista, multas por jornada (5 March 2026)",
        address=(
            "https://eleconomista.com.mx/capital-humano/jornada-laboral-40-horas-multa-incumplimien"
            "to-alcanza-586-000-pesos-20260305-802360.html"
        ),
    ),
    Source(
        key="RAZON-11",
        title="La Razón, SIQAL supera 11 mil (11 November 2025)",
        address=(
            "https://www.razon.com.mx/negocios/2025/11/11/en-solo-2-meses-el-sistema-de-quejas-y-ac"
            "cidentes-laborales-supera-las-11-mil-denuncias/"
        ),
    ),
    Source(
        key="RAZON-02",
        title="La Razón, faltan inspectores (18 February 2026)",
        address=(
            "https://www.razon.com.mx/ciudad/2026/02/18/faltan-inspectores-de-trabajo-solo-32-revis"
            "an-a-mas-de-460-mil-empresas/"
        ),
    ),
    Source(
        key="STPS-38",
        title="Labor ministry, bulletin 38/25 (9 September 2025)",
        address="https://www.noticierogubernamental.com/?p=80504",
    ),
    Source(
        key="PRENSA",
        title="La Prensa, 660 inspectores",
        address=(
            "https://la-prensa.com.mx/metropoli/secretaria-de-trabajo-solo-cuenta-con-660-inspector"
            "es-que-visitan-centros-de-trabajo-12899792.html"
        ),
    ),
    Source(
        key="JOR-1110",
        title="La Jornada (10 November 2025)",
        address="https://www.jornada.com.mx/2025/11/10/politica/012n2pol",
    ),
    Source(
        key="JOR-2015",
        title="La Jornada (29 December 2015)",
        address="https://jornada.com.mx/2015/12/29/politica/010n3pol",
    ),
    Source(
        key="PORVENIR",
        title="El Porvenir (24 September 2023)",
        address="https://elporvenir.mx/local/stps-crece-en-20-por-ciento-inspecciones-a-empresas/632409",
    ),
    Source(
        key="MONDAQ-INS",
        title="Mondaq, changes to the inspection regulation (2022)",
        address=(
            "https://www.mondaq.com/mexico/employee-rights-labour-relations/1224682/modificaciones-"
            "al-reglamento-general-de-inspeccin-del-trabajo"
        ),
    ),
    Source(
        key="NANDE",
        title="Nande, note on the inspection regulation (2022)",
        address="https://nande.com.mx/?p=2368",
    ),
    Source(
        key="IDC-3393",
        title="IDC Online, reform of the inspection regulation (23 August 2022)",
        address=(
            "https://idconline.mx/infoflash/2022/08/23/3393-reforman-reglamento-general-de-inspecci"
            "on-del-trabajo-y-aplicacion-de-sanciones"
        ),
    ),
    Source(
        key="FAT",
        title="FAT Mexico, fines of 2024 (amounts over the unit of 2024)",
        address=(
            "https://www.fatmexico.org.mx/reforma-laboral/incumplimiento-laboral-sera-mas-caro-mult"
            "as-alcanzan-los-5-4-millones-de-pesos-en-2024/"
        ),
    ),
    Source(
        key="JADELRIO",
        title="Jadelrio, inspection program of 2025",
        address=(
            "https://jadelrio.com/mx/en/blogs/ministry-of-labor-and-social-welfare-stps-announces-t"
            "he-2025-federal-labor-inspection-program"
        ),
    ),
    Source(
        key="CRONICA",
        title="La Crónica, registro electrónico de jornada (2 March 2026)",
        address=(
            "https://www.cronica.com.mx/nacional/2026/03/02/stps-implementara-registro-electronico-"
            "para-vigilar-jornada-de-40-horas/"
        ),
    ),
    Source(
        key="ECIJA",
        title="ECIJA, SIQAL",
        address="https://ecija.com/actualidad-insights/siqal-sistema-de-quejas-y-accidentes-laborales",
    ),
    Source(
        key="CUESTA",
        title="Cuesta Campos, entra en operación el SIQAL",
        address=(
            "https://cuestacampos.com/entra-en-operacion-el-sistema-de-quejas-y-accidentes-laborales-siqal"
        ),
    ),
    Source(
        key="MEGA",
        title="Meganoticias, te afectan en tu trabajo",
        address=(
            "https://meganoticias.mx/cdmx/noticia/te-afectan-en-tu-trabajo-ahora-puedes-denunciarlo"
            "-facil/660411"
        ),
    ),
    Source(
        key="MUNDO",
        title="El Mundo del Derecho, SIQAL",
        address=(
            "https://elmundodelderecho.com/siqal-asi-pueden-los-trabajadores-levantar-quejas-y-defe"
            "nder-sus-derechos"
        ),
    ),
    Source(
        key="CONSOLIDE",
        title="Consolidé, notes on the labor ministry",
        address="https://consolide.com/blog/tag/stps",
    ),
    Source(
        key="CONTRALINEA",
        title="Contralínea, SIQAL",
        address="https://contralinea.com.mx/?p=235990",
    ),
    Source(
        key="REFLEXION",
        title="Reflexión 24, eventos de legitimación (2022)",
        address=(
            "https://reflexion24informativo.com.mx/se-duplican-eventos-de-legitimacion-de-contratos"
            "-colectivosen-el-primer-trimestre-de-2022"
        ),
    ),
    Source(
        key="COMENTARIO",
        title="Comentario del Día",
        address="https://comentariodeldia.com/?p=1242459",
    ),
    Source(
        key="COGGLE",
        title="Coggle, scheme of labor inspection (LFT 540-549)",
        address="https://coggle.it/diagram/Xq90LfyC4UmJLlqa",
    ),
    Source(
        key="LEYESMX",
        title="LFT 541, text",
        address="https://leyesmx.pages.dev/lft/articulo/541",
    ),
    Source(
        key="SLIDE",
        title="Slideshare, acta de inspección",
        address="https://es.slideshare.net/fermartinezp68/acta-inspeccion",
    ),
    Source(
        key="SCRIBD-926",
        title="Scribd, former inspection regulation",
        address="https://es.scribd.com/document/544926065",
    ),
    Source(
        key="SCRIBD-603",
        title="Scribd, inspection regulation",
        address="https://scribd.com/document/603160624",
    ),
    Source(
        key="IDC-2011",
        title="IDC Online, inspección extraordinaria sin citatorio (2011, prior regulation)",
        address="https://idconline.com.mx/laboral/2011/04/20/inspeccion-extraordinaria-sin-citatorio",
    ),
    Source(
        key="STRATEGA",
        title="Stratega Magazine, ilegalidades de multas",
        address=(
            "https://strategamagazine.com/ilegalidades-de-multas-contra-actos-de-la-secretaria-de-t"
            "rabajo-y-prevision-social"
        ),
    ),
    Source(
        key="IDC-2017",
        title="IDC Online, cuándo procede una inspección extraordinaria (2017)",
        address=(
            "https://idconline.mx/laboral/2017/03/28/cundo-procede-una-inspeccin-extraordinaria-laboral"
        ),
    ),
    Source(
        key="CGA",
        title="CGA Asociados, operating guidelines of 2025",
        address="https://cga-asociados.com/blogs/204",
    ),
    Source(
        key="LAELECCION",
        title="La Elección, draft of the operating guidelines",
        address="https://laeleccion.com.mx/?p=22094",
    ),
    Source(
        key="MINE",
        title="Mine Academy, inteligencia artificial en inspecciones",
        address=(
            "https://mineacademy.mx/la-stps-apuesta-por-la-inteligencia-artificial-para-eficientar-"
            "inspecciones-laborales"
        ),
    ),
    Source(
        key="TAXEA",
        title="Taxea, SIDIL",
        address="https://taxea.com/?p=5132",
    ),
    Source(
        key="AMANECIENDO",
        title="Amaneciendo, SIDIL",
        address="https://amaneciendo.com.mx/?p=41040",
    ),
    Source(
        key="IDC-2020-10",
        title="IDC Online, cómo atender una inspección laboral (2020)",
        address="https://idconline.mx/laboral/2020/10/18/como-atender-una-inspeccion-laboral",
    ),
    Source(
        key="IDC-2020-03",
        title="IDC Online, cómo se cobran las multas laborales (2020)",
        address="https://idconline.mx/laboral/2020/03/03/como-se-cobran-las-multas-laborales",
    ),
    Source(
        key="IDC-2020-01",
        title="IDC Online, multas por incumplimiento laboral (2020)",
        address="https://idconline.mx/laboral/2020/01/30/multas-por-incumplimiento-laboral",
    ),
    Source(
        key="IDC-2021",
        title="IDC Online, Centro Federal de Conciliación (2021)",
        address=(
            "https://idconline.mx/laboral/2021/06/09/centro-federal-de-conciliacion-y-registro-labo"
            "ral-pilar-de-la-nueva-justicia-laboral"
        ),
    ),
    Source(
        key="IDC-2016",
        title="IDC Online, aviso de accidentes (2016)",
        address=("https://idconline.mx/laboral/2016/02/03/nuevo-sistema-digital-para-el-aviso-de-accidentes"),
    ),
    Source(
        key="CAPACITA",
        title="Capacitación STPS, aplicación de sanciones",
        address=(
            "https://capacitacionstps.com/aplicacion-de-sanciones-en-el-ambito-laboral-el-procedimi"
            "ento-administrativo-explicado"
        ),
    ),
    Source(
        key="LFT-992",
        title="LFT 992, text",
        address="https://leyfederaldeltrabajo.com.mx/articulo-992.html",
    ),
    Source(
        key="UNIVERSAL",
        title="El Universal, UMA 2026",
        address=(
            "https://eluniversal.com.mx/cartera/el-valor-diario-de-la-uma-sera-de-11731-pesos-durante-2026"
        ),
    ),
    Source(
        key="CANAL13",
        title="Canal 13, UMA",
        address="https://canal13mexico.com",
    ),
    Source(
        key="VLEX",
        title="vLex, multas por desatender obligaciones (text of 2012)",
        address="https://doctrina.vlex.com.mx/vid/multas-desatender-obligaciones-lft-422468438",
    ),
    Source(
        key="BHRMX",
        title="BHR Mexico, decree of 4 April 2024",
        address="https://bhrmx.com/?p=12899",
    ),
    Source(
        key="LENA",
        title="LFT 994, text",
        address="https://lena.mx/v/trabajo/a:994",
    ),
    Source(
        key="JURISTAS",
        title="LFT 1006, text",
        address="https://juristas.mx/laws/ley-federal-del-trabajo/articulo-1006",
    ),
    Source(
        key="PEREZ",
        title="Pérez-Llorca, reform of 3 March 2026",
        address="https://perezllorca.com/es-mx/actualidad-abogado-mx/88436",
    ),
    Source(
        key="GAZHAL",
        title="LFT title 11 chapter 2, text",
        address="https://gazhal.com.mx/compilacion/navegador/leyfederaldeltrabajo/lft_t11_c02.php",
    ),
    Source(
        key="SIAAT",
        title="Labor ministry, accident notices, frequent questions",
        address="https://siaat.stps.gob.mx/preguntas_frecuentes.html",
    ),
    Source(
        key="ELCONTA",
        title="El Conta, avisos de accidentes y defunciones (LFT 504-V)",
        address=(
            "https://elconta.mx/patrones-tienen-obligacion-avisar-stps-accidentes-defunciones-laborales"
        ),
    ),
    Source(
        key="SIDOF",
        title="Official gazette, accident notice system",
        address="https://sidof.segob.gob.mx/notas/docFuente/5419853",
    ),
    Source(
        key="GOB-886",
        title="Federal government, procedure STPS886",
        address=(
            "https://gob.mx/tramites/ficha/aviso-de-los-accidentes-de-trabajo-y-de-las-defunciones-"
            "por-riesgos-de-trabajo/STPS886"
        ),
    ),
    Source(
        key="CATALOGO",
        title="National catalog of procedures, STPS-09-001-A",
        address="https://catalogonacional.gob.mx",
    ),
    Source(
        key="NOMS",
        title="Normas oficiales mexicanas (May 2014)",
        address="https://normasoficialesmexicanasnoms.blogspot.com",
    ),
    Source(
        key="ELFIN-1703",
        title="El Financiero (March 2017)",
        address="https://elfinanciero.com.mx",
    ),
    Source(
        key="ELFIN-2017",
        title="El Financiero, STPS triplica inspecciones (2017)",
        address=(
            "https://elfinanciero.com.mx/economia/stps-triplica-inspecciones-a-empresas-en-sexenio-"
            "de-epn.html"
        ),
    ),
    Source(
        key="ELNORTE",
        title="El Norte, 40 mil inspecciones (2022)",
        address="https://elnorte.com/realizaran-40-mil-inspecciones-laborales-este-ano/ar2423640",
    ),
    Source(
        key="REPSE",
        title="El Economista, REPSE (28 August 2025)",
        address=(
            "https://eleconomista.com.mx/capital-humano/stps-cancelo-16-000-inscripciones-repse-ano"
            "-pasado-20250828-774626.html"
        ),
    ),
    Source(
        key="HR-POLICY",
        title="HR Policy Global, note of 2025; no second source found",
        address="",
    ),
    Source(
        key="VENTUK",
        title="Ventuk Nómina, SIQAL (related link)",
        address="https://ventuknomina.com/blog/stps-lanza-siqal-plataforma-quejas-laborales-accidentes",
    ),
)
