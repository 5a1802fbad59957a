"""Annex 31-B of the USMCA (Canada - Mexico) and the procedures before it, row by row, in our own words.

Not the treaty text: of the Annex only article 31-B.1 and the start of 31-B.2 could be read. Rows CA are the
procedure of Canada, rows MX what is known of Mexico's.
"""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase, Source
from pliego.law.marks import Mark

USMCA_31_B: Final[tuple[Clause, ...]] = (
    Clause(
        id="B1",
        citation="31-B.1",
        actor="both",
        trigger="the Annex",
        limit="",
        effect="adopted under 31.5.1 as good offices, conciliation or mediation",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GAC-PROT",),
        says=Paraphrase(
            en=(
                "The Annex was adopted under article 31.5.1, as a form of good offices, conciliation "
                "or mediation."
            ),
            es=(
                "El Anexo se adoptó conforme al artículo 31.5.1, como forma de buenos oficios, "
                "conciliación o mediación."
            ),
            fr=(
                "L'annexe a été adoptée au titre de l'article 31.5.1, comme une forme de bons "
                "offices, de conciliation ou de médiation."
            ),
        ),
    ),
    Clause(
        id="B2",
        citation="31-B.1",
        actor="both",
        trigger="purpose clause",
        limit="",
        effect="cure the denial of rights, not restrict trade; remedies end at once on cure",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GAC-PROT",),
        says=Paraphrase(
            en=(
                "The purpose is to cure a denial of rights, not to restrict trade; remedies end at "
                "once on cure."
            ),
            es=(
                "Su objeto es subsanar una denegación de derechos, no restringir el comercio; "
                "subsanada esta, los remedios cesan de inmediato."
            ),
            fr=(
                "L'objet est de corriger un déni de droits, non de restreindre le commerce; les "
                "mesures correctives cessent dès la correction."
            ),
        ),
    ),
    Clause(
        id="B3",
        citation="31-B.1",
        actor="both",
        trigger="at any stage",
        limit="",
        effect="make every attempt at a mutually acceptable solution",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GAC-PROT",),
        says=Paraphrase(
            en="The Parties make every attempt to reach a solution that both accept.",
            es="Las Partes procuran por todos los medios una solución que ambas acepten.",
            fr=(
                "Les Parties mettent tout en œuvre pour parvenir à une solution acceptable pour l'une "
                "et l'autre."
            ),
        ),
    ),
    Clause(
        id="B4",
        citation="31-B.1",
        actor="both",
        trigger="whose mechanism it is",
        limit="",
        effect=(
            "only Mexico and Canada are Parties to it; no mechanism exists between Canada and the "
            "United States"
        ),
        silence="a claim between Canada and the United States has no mechanism",
        mark=Mark.V,
        mark_note="",
        sources=("GAC-PROT", "PILLS"),
        says=Paraphrase(
            en=(
                "The Annex binds Mexico and Canada only, and no such mechanism exists between Canada "
                "and the United States."
            ),
            es=(
                "El Anexo obliga solo a México y a Canadá, y entre Canadá y Estados Unidos no existe "
                "un mecanismo así."
            ),
            fr=(
                "L'annexe lie le Mexique et le Canada seulement, et aucun mécanisme de ce genre "
                "n'existe entre le Canada et les États-Unis."
            ),
        ),
    ),
    Clause(
        id="B5",
        citation="31-B.2",
        actor="complainant",
        trigger="good-faith-basis belief",
        limit="",
        effect=(
            "a belief that workers are denied free association and collective bargaining under laws "
            "needed to meet the other Party's obligations opens the mechanism"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GAC-PROT",),
        says=Paraphrase(
            en=(
                "A claim needs a good-faith belief that workers are denied free association and "
                "collective bargaining under laws needed to meet the obligations of the other Party."
            ),
            es=(
                "La reclamación exige base de buena fe para considerar que se niegan la libertad de "
                "asociación y la negociación colectiva conforme a leyes necesarias para cumplir las "
                "obligaciones de la otra Parte."
            ),
            fr=(
                "La plainte suppose des motifs de bonne foi de croire à un déni de la liberté "
                "d'association et de la négociation collective prévues par les lois nécessaires aux "
                "obligations de l'autre Partie."
            ),
        ),
    ),
    Clause(
        id="B6",
        citation="31-B.2 footnote, Mexico side",
        actor="complainant = Canada",
        trigger="facility in Mexico",
        limit="",
        effect="only rights under Mexican legislation that complies with Annex 23-A",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="M+ (CA-GUIDE requires the claim to name Mexico's relevant laws: P)",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en=(
                "Against a facility in Mexico a claim rests on Mexican legislation that complies with "
                "Annex 23-A."
            ),
            es=(
                "Contra una instalación en México, la reclamación se funda en legislación mexicana "
                "que cumple con el Anexo 23-A."
            ),
            fr=(
                "Contre une installation au Mexique, la plainte repose sur une législation mexicaine "
                "conforme à l'annexe 23-A."
            ),
        ),
    ),
    Clause(
        id="B7",
        citation="31-B.2 footnote, Canada side",
        actor="complainant = Mexico",
        trigger="facility in Canada",
        limit="",
        effect="only rights owed under an enforced order of the Canada Industrial Relations Board",
        silence="no enforced order: no claim",
        mark=Mark.M_PLUS,
        mark_note="M+ (AKIN: claims against Canadian facilities are far narrower: P)",
        sources=("AKIN",),
        says=Paraphrase(
            en=(
                "Against a facility in Canada a claim needs an enforced order of the Canada "
                "Industrial Relations Board."
            ),
            es=(
                "Contra una instalación en Canadá se exige una orden ejecutada del Consejo de "
                "Relaciones Industriales de Canadá."
            ),
            fr=(
                "Contre une installation au Canada, il faut une ordonnance exécutée du Conseil "
                "canadien des relations industrielles."
            ),
        ),
    ),
    Clause(
        id="B8",
        citation="31-B.2 footnote, consequence",
        actor="complainant = Mexico",
        trigger="facility in Canada",
        limit="",
        effect=(
            "the Board covers federally regulated employers only, so that most Canadian factories and "
            "mines, under provincial law, can hardly ever be reached"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The Canadian board covers only employers under federal law, so that most factories "
                "and mines in Canada, which are under provincial law, can hardly be reached."
            ),
            es=(
                "El consejo canadiense abarca solo a empleadores de regulación federal, de modo que "
                "la mayoría de las fábricas y minas de Canadá, de regulación provincial, difícilmente "
                "quedan al alcance."
            ),
            fr=(
                "Le conseil canadien ne vise que les employeurs de compétence fédérale, si bien que "
                "la plupart des usines et mines du Canada, de compétence provinciale, restent presque "
                "hors d'atteinte."
            ),
        ),
    ),
    Clause(
        id="B9",
        citation="31-B.3",
        actor="both",
        trigger="lists of panelists",
        limit="",
        effect=(
            "lists of their own for Canada and Mexico; Mexico's list had five names in 2020; growth "
            "from three to five reported"
        ),
        silence="",
        mark=Mark.P,
        mark_note="V separate list and 5 names (FORBES); P growth (OPPOR)",
        sources=("FORBES", "OPPOR"),
        says=Paraphrase(
            en="Canada and Mexico keep lists of panelists of their own, and Mexico's had five names in 2020.",
            es=(
                "Canadá y México tienen listas propias de panelistas, y la de México tenía cinco "
                "nombres en 2020."
            ),
            fr=(
                "Le Canada et le Mexique ont leurs propres listes de membres, et celle du Mexique "
                "comptait cinq noms en 2020."
            ),
        ),
    ),
    Clause(
        id="B10",
        citation="31-B.4.2",
        actor="Canada",
        trigger="good-faith basis found",
        limit="",
        effect="notifies Mexico under 31-B.4.2, in parallel to 31-A.4.2",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en=(
                "Once a good-faith basis is found, Canada notifies Mexico under 31-B.4.2 and asks for "
                "a review."
            ),
            es=(
                "Constatada una base de buena fe, Canadá notifica a México conforme a 31-B.4.2 y "
                "solicita una revisión."
            ),
            fr=(
                "Une fois constatés des motifs de bonne foi, le Canada avise le Mexique en vertu de "
                "31-B.4.2 et demande un examen."
            ),
        ),
    ),
    Clause(
        id="B11",
        citation="31-B.4 to 31-B.10",
        actor="both",
        trigger="working rule",
        limit="the same as in 31-A",
        effect=(
            "the Annex mirrors 31-A article by article unless a row says otherwise; all clocks, 10, "
            "45, 10, 15 and 10, 3, 5 and 7 business days, 30, 30 and 5 business days, are assumed "
            "identical"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Annex 31-B is taken to mirror Annex 31-A article by article, with the same time "
                "limits, unless a row says otherwise."
            ),
            es=(
                "Se toma el Anexo 31-B como espejo del 31-A, artículo por artículo y con los mismos "
                "plazos, salvo que una fila diga otra cosa."
            ),
            fr=(
                "L'annexe 31-B est tenue pour le miroir de l'annexe 31-A, article par article et avec "
                "les mêmes délais, sauf indication contraire."
            ),
        ),
    ),
    Clause(
        id="B12",
        citation="31-B.4",
        actor="complainant",
        trigger="request delivered",
        limit="",
        effect=(
            "the power to delay final settlement of customs accounts exists in the text; Canadian "
            "customs practice works differently from liquidation in the United States"
        ),
        silence="",
        mark=Mark.M_MINUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The text lets the complainant delay the final settlement of customs accounts, yet "
                "Canadian customs work differently from those of the United States."
            ),
            es=(
                "El texto permite aplazar la liquidación final de cuentas aduaneras, aunque la "
                "práctica aduanera de Canadá es distinta de la de Estados Unidos."
            ),
            fr=(
                "Le texte permet de différer le règlement final des comptes douaniers, mais la "
                "pratique douanière du Canada diffère de celle des États-Unis."
            ),
        ),
    ),
    Clause(
        id="B13",
        citation="31-B.15",
        actor="complainant",
        trigger="covered facility, priority sector",
        limit="",
        effect="the same definitions as in 31-A, with Canada and Mexico as the two Parties",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="M+ (CA-GUIDE uses the same term: P)",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en=(
                "Covered facility and priority sector mean the same as in Annex 31-A, with Canada and "
                "Mexico as the two Parties."
            ),
            es=(
                "Instalación cubierta y sector prioritario significan lo mismo que en el Anexo 31-A, "
                "con Canadá y México como Partes."
            ),
            fr=(
                "Installation visée et secteur prioritaire ont le même sens que dans l'annexe 31-A, "
                "le Canada et le Mexique étant les Parties."
            ),
        ),
    ),
    Clause(
        id="B14",
        citation="use",
        actor="Canada",
        trigger="first use",
        limit="",
        effect="Canada had invoked it once by January 2024",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("INCOMEX",),
        says=Paraphrase(
            en="By January 2024 Canada had invoked the mechanism once.",
            es="Hasta enero de 2024, Canadá había invocado el mecanismo una vez.",
            fr="En janvier 2024, le Canada avait invoqué le mécanisme une fois.",
        ),
    ),
    Clause(
        id="CA-01",
        citation="guidelines s. 2",
        actor="submitter",
        trigger="wishes to claim",
        limit="",
        effect=(
            "eligible are a citizen or permanent resident of Canada, and an enterprise or an "
            "organization of employers or workers established in Canada"
        ),
        silence="others must work with a Canadian submitter, as Unifor did with the Mexican union SINTTIA",
        mark=Mark.V,
        mark_note="",
        sources=("CA-GUIDE", "IOE", "CA-FIP"),
        says=Paraphrase(
            en=(
                "Citizens and permanent residents of Canada, and enterprises and organizations of "
                "employers or workers established there, may claim; others need one of them."
            ),
            es=(
                "Pueden reclamar ciudadanos y residentes permanentes de Canadá, y empresas u "
                "organizaciones de empleadores o de trabajadores establecidas allí; los demás "
                "necesitan a una de ellas."
            ),
            fr=(
                "Peuvent déposer une plainte les citoyens et résidents permanents du Canada, et les "
                "entreprises ou organisations d'employeurs ou de travailleurs qui y sont établies; "
                "les autres passent par eux."
            ),
        ),
    ),
    Clause(
        id="CA-02",
        citation="guidelines s. 3",
        actor="submitter",
        trigger="claim",
        limit="",
        effect=(
            "must identify a covered facility and Mexico's laws relevant to the denial; further items "
            "could not be read"
        ),
        silence="not eligible",
        mark=Mark.V,
        mark_note="V first two; M+ rest. Taken as V: the rule here is the two items that were read",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en="A claim must name a covered facility and the laws of Mexico that the denial concerns.",
            es=(
                "La reclamación debe identificar una instalación cubierta y las leyes de México "
                "pertinentes a la denegación."
            ),
            fr="La plainte doit indiquer une installation visée et les lois du Mexique que le déni concerne.",
        ),
    ),
    Clause(
        id="CA-03",
        citation="guidelines s. 4",
        actor="submitter",
        trigger="claim form",
        limit="",
        effect="technical requirements; confidential information should be marked",
        silence="returned, or completion asked for, M-",
        mark=Mark.V,
        mark_note="V exists; detail M-. Taken as V: the rule here is that there are technical requirements",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en="A claim meets technical requirements, and confidential information in it should be marked.",
            es="La reclamación cumple requisitos técnicos y debe señalar la información confidencial.",
            fr=(
                "La plainte répond à des exigences techniques, et les renseignements confidentiels "
                "devraient y être signalés."
            ),
        ),
    ),
    Clause(
        id="CA-04",
        citation="guidelines s. 5",
        actor="National Administrative Office",
        trigger="claim received",
        limit="",
        effect="decides whether to accept the claim for review; may decline",
        silence="the list of declined claims is published",
        mark=Mark.P,
        mark_note="",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en=(
                "The National Administrative Office decides whether to accept a claim for review, and "
                "may decline it."
            ),
            es=(
                "La Oficina Administrativa Nacional decide si admite la reclamación a examen y puede "
                "declinarla."
            ),
            fr=(
                "Le Bureau administratif national décide s'il accepte d'examiner la plainte et peut "
                "la refuser."
            ),
        ),
    ),
    Clause(
        id="CA-05",
        citation="guidelines s. 6",
        actor="National Administrative Office",
        trigger="claim received",
        limit=(
            "normally 30 days from the date of receipt, not of acceptance; may be extended if "
            "circumstances warrant"
        ),
        effect="decides whether there is a good-faith basis to believe that a denial is occurring",
        silence="a soft limit: no consequence",
        mark=Mark.V,
        mark_note="",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en=(
                "Normally within 30 days of receipt, which may be extended if circumstances warrant, "
                "the Office decides whether there is a good-faith basis."
            ),
            es=(
                "Normalmente dentro de 30 días de la recepción, prorrogables si las circunstancias lo "
                "ameritan, la Oficina decide si hay base de buena fe."
            ),
            fr=(
                "Normalement dans les 30 jours de la réception, délai prolongeable si les "
                "circonstances le justifient, le Bureau décide s'il existe des motifs de bonne foi."
            ),
        ),
    ),
    Clause(
        id="CA-06",
        citation="guidelines s. 6",
        actor="National Administrative Office",
        trigger="good-faith basis found",
        limit="",
        effect="promptly notifies Mexico under 31-B.4.2",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en="When the Office finds a good-faith basis, Canada notifies Mexico promptly under 31-B.4.2.",
            es=(
                "Si la Oficina constata una base de buena fe, Canadá notifica con prontitud a México "
                "conforme a 31-B.4.2."
            ),
            fr=(
                "Lorsque le Bureau constate des motifs de bonne foi, le Canada avise rapidement le "
                "Mexique en vertu de 31-B.4.2."
            ),
        ),
    ),
    Clause(
        id="CA-07",
        citation="guidelines s. 7",
        actor="National Administrative Office",
        trigger="always",
        limit="",
        effect="publishes the claims accepted or declined, with their status",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en="The Office publishes the claims that it accepted or declined, with their status.",
            es="La Oficina publica las reclamaciones admitidas o declinadas, con su estado.",
            fr="Le Bureau publie les plaintes acceptées ou refusées, avec leur état.",
        ),
    ),
    Clause(
        id="CA-08",
        citation="practice",
        actor="National Administrative Office",
        trigger="first claim, March 2023, Fränkische Industrial Pipes, Silao",
        limit="",
        effect=(
            "found the allegations confirmed, then facilitated a dialogue that led to a declaration "
            "of the company, in the spring, read as that of 2023: a settlement at home, outside the "
            "treaty's clocks"
        ),
        silence="",
        mark=Mark.V,
        mark_note=(
            "V facts; sources differ on whether a request under 31-B.4.2 was sent: INCOMEX counts one "
            "invocation, CA-FIP describes facilitation"
        ),
        sources=("CA-FIP", "INCOMEX"),
        says=Paraphrase(
            en=(
                "In the first claim, on a plant in Silao in March 2023, the Office found the "
                "allegations confirmed and facilitated a dialogue that ended in a declaration of the "
                "company."
            ),
            es=(
                "En la primera reclamación, sobre una planta de Silao en marzo de 2023, la Oficina "
                "dio por confirmadas las alegaciones y facilitó un diálogo que terminó en una "
                "declaración de la empresa."
            ),
            fr=(
                "Dans la première plainte, visant une usine de Silao en mars 2023, le Bureau a dit "
                "les allégations confirmées et facilité un dialogue qui s'est conclu par une "
                "déclaration de l'entreprise."
            ),
        ),
    ),
    Clause(
        id="CA-09",
        citation="guidelines on public communications",
        actor="National Administrative Office",
        trigger="ordinary matter of the labor chapter",
        limit="",
        effect="public communications under Chapter 23 follow another track",
        silence="",
        mark=Mark.V,
        mark_note="V exists",
        sources=("CA-PUBCOM",),
        says=Paraphrase(
            en="Public communications on the labor chapter follow guidelines of their own.",
            es="Las comunicaciones públicas sobre el capítulo laboral siguen lineamientos propios.",
            fr=(
                "Les communications publiques sur le chapitre du travail suivent leurs propres lignes "
                "directrices."
            ),
        ),
    ),
    Clause(
        id="MX-01",
        citation="practice",
        actor="Ministry of Economy",
        trigger="request received",
        limit="as in C-03",
        effect=(
            "the Ministry of Economy represents Mexico, with the Ministry of Labor, and answers on admission"
        ),
        silence="",
        mark=Mark.V,
        mark_note="V representation (AMECO)",
        sources=("AMECO",),
        says=Paraphrase(
            en=(
                "The Ministry of Economy, with the Ministry of Labor, represents Mexico and answers "
                "whether a request is admitted."
            ),
            es=(
                "La Secretaría de Economía, con la STPS, representa a México y responde si la "
                "solicitud se admite."
            ),
            fr=(
                "Le ministère mexicain de l'Économie, avec celui du Travail, représente le Mexique et "
                "répond si la demande est admise."
            ),
        ),
    ),
    Clause(
        id="MX-02",
        citation="Mexican guide",
        actor="Ministry of Labor",
        trigger="request admitted",
        limit="inside the review",
        effect=(
            "is the competent authority and compiles the legal file: registration of the union and "
            "contract, records of votes, court rulings"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GOMROD",),
        says=Paraphrase(
            en=(
                "The Ministry of Labor is competent and compiles the file: union and contract "
                "registration, records of votes and court rulings."
            ),
            es=(
                "La STPS es la autoridad competente e integra el expediente: registro del sindicato y "
                "del contrato, constancias de votaciones y resoluciones judiciales."
            ),
            fr=(
                "Le ministère du Travail est compétent et réunit le dossier : enregistrement du "
                "syndicat et de la convention, procès-verbaux de votes et décisions judiciaires."
            ),
        ),
    ),
    Clause(
        id="MX-03",
        citation="Mexican guide",
        actor="Ministry of Labor",
        trigger="request admitted",
        limit="at once",
        effect=(
            "convenes a table of analysis and remedy with ministries, unions, business chambers and "
            "the workplace, where they may add evidence"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GOMROD",),
        says=Paraphrase(
            en=(
                "The Ministry of Labor convenes at once a table with ministries, unions, chambers and "
                "the workplace, where they may add evidence."
            ),
            es=(
                "La STPS convoca de inmediato una mesa con dependencias, sindicatos, cámaras y el "
                "centro de trabajo, donde pueden aportar pruebas."
            ),
            fr=(
                "Le ministère du Travail réunit aussitôt une table avec les ministères, syndicats, "
                "chambres et le lieu de travail, où des preuves peuvent être ajoutées."
            ),
        ),
    ),
    Clause(
        id="MX-04",
        citation="Mexican guide",
        actor="Ministry of Labor",
        trigger="evidence",
        limit="inside the review",
        effect=(
            "consults the federal center for conciliation and registration, boards, local centers and "
            "courts, and notes whether the matter is federal or local"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GOMROD",),
        says=Paraphrase(
            en=(
                "The Ministry of Labor consults the federal center, local centers, boards and courts, "
                "and notes whether the matter is federal or local."
            ),
            es=(
                "La STPS consulta al Centro Federal, a los centros locales, a las juntas y a los "
                "tribunales, y precisa si el asunto es federal o local."
            ),
            fr=(
                "Le ministère du Travail consulte le centre fédéral, les centres locaux, les "
                "commissions et les tribunaux, et note si l'affaire est fédérale ou locale."
            ),
        ),
    ),
    Clause(
        id="MX-05",
        citation="practice",
        actor="Ministry of Labor",
        trigger="planning",
        limit="about 40 of the 45 days",
        effect="builds the file and, if there is a denial, proposes a course of remediation",
        silence="",
        mark=Mark.V,
        mark_note="V (EXPAN says first 40 days)",
        sources=("EXPAN",),
        says=Paraphrase(
            en=(
                "The Ministry of Labor plans to build its file in about 40 of the 45 days, and "
                "proposes a course of remediation if there is a denial."
            ),
            es=(
                "La STPS prevé integrar el expediente en unos 40 de los 45 días y, si hay denegación, "
                "propone un curso de remediación."
            ),
            fr=(
                "Le ministère du Travail prévoit de constituer son dossier en environ 40 des 45 jours "
                "et propose un plan de réparation s'il y a déni."
            ),
        ),
    ),
    Clause(
        id="MX-06",
        citation="gap",
        actor="Mexico",
        trigger="procedure of its own",
        limit="",
        effect=(
            "no published rules: no sure access to the file, formal notice, time to reply or rules of "
            "evidence for the employer"
        ),
        silence="open to attack for want of due process",
        mark=Mark.V,
        mark_note="",
        sources=("LE-GLOBAL", "DLVMR"),
        says=Paraphrase(
            en=(
                "Mexico has published no procedure of its own, so that access to the file, notice, "
                "time to reply and evidence are not settled for the employer."
            ),
            es=(
                "México no ha publicado un procedimiento propio, por lo que el acceso al expediente, "
                "la notificación, el plazo de respuesta y las pruebas no están definidos para el "
                "empleador."
            ),
            fr=(
                "Le Mexique n'a publié aucune procédure propre, si bien que l'accès au dossier, "
                "l'avis, le délai de réponse et la preuve ne sont pas réglés pour l'employeur."
            ),
        ),
    ),
    Clause(
        id="MX-07",
        citation="claims that Mexico brings",
        actor="Mexico as complainant",
        trigger="facility in the United States or Canada",
        limit="",
        effect="needs an enforced order of the board of that country",
        silence="none found in the sources",
        mark=Mark.P,
        mark_note="",
        sources=("COURSE", "AKIN"),
        says=Paraphrase(
            en=(
                "A claim of Mexico needs an enforced order of the labor board of the other country, "
                "and none was found."
            ),
            es=(
                "Una reclamación de México exige una orden ejecutada de la junta laboral del otro "
                "país, y no se encontró ninguna."
            ),
            fr=(
                "Une plainte du Mexique suppose une ordonnance exécutée de la commission du travail "
                "de l'autre pays, et aucune n'a été trouvée."
            ),
        ),
    ),
    Clause(
        id="MX-08",
        citation="practice",
        actor="Ministry of Labor",
        trigger="panel pending",
        limit="",
        effect=(
            "talks went on during the Atento panel: six rounds, April 2024 to January 2025; the panel "
            "still found the denial not cured"
        ),
        silence="a settlement may be sought beside a panel",
        mark=Mark.V,
        mark_note="",
        sources=("AZTEC", "IELP-25b"),
        says=Paraphrase(
            en=(
                "Talks may go on beside a panel, as in Atento, where six rounds were held and the "
                "panel still found the denial not cured."
            ),
            es=(
                "Las pláticas pueden seguir junto a un panel, como en Atento, donde hubo seis rondas "
                "y el panel aun así consideró no subsanada la denegación."
            ),
            fr=(
                "Des discussions peuvent se poursuivre à côté d'un groupe spécial, comme dans Atento, "
                "où six rondes ont eu lieu et où le déni a tout de même été jugé non corrigé."
            ),
        ),
    ),
    Clause(
        id="MX-09",
        citation="no filing right",
        actor="workers in Mexico",
        trigger="wish to file",
        limit="",
        effect=(
            "file with the United States committee, or through a Canadian submitter with the Canadian "
            "office, not with a Mexican office"
        ),
        silence="",
        mark=Mark.P,
        mark_note="P, no source read says so in so many words",
        sources=(),
        says=Paraphrase(
            en=(
                "Workers in Mexico file with the committee of the United States or, through a "
                "Canadian submitter, with the Canadian office, not in Mexico."
            ),
            es=(
                "Los trabajadores en México presentan su petición ante el comité de Estados Unidos o, "
                "mediante un reclamante canadiense, ante la oficina canadiense, no en México."
            ),
            fr=(
                "Les travailleurs du Mexique s'adressent au comité des États-Unis ou, par un "
                "plaignant canadien, au bureau canadien, et non au Mexique."
            ),
        ),
    ),
)

USMCA_31_B_SOURCES: Final[tuple[Source, ...]] = (
    Source(
        key="INCOMEX",
        title="Incomex, how the mechanism works (Jan 2024)",
        address=("https://incomex.org.mx/index.php/2024/01/26/como-funciona-el-mecanismo-laboral-del-t-mec/"),
    ),
    Source(
        key="CA-PUBCOM",
        title="ESDC, Guidelines for Public Communications",
        address=(
            "https://www.canada.ca/en/employment-social-development/services/labour-relations/int"
            "ernational/agreements/guidelines.html"
        ),
    ),
    Source(
        key="CA-FIP",
        title="Canada resolves first labour complaint under the mechanism",
        address="https://www.miragenews.com/canada-resolves-first-labour-complaint-under-1053574/",
    ),
    Source(
        key="EXPAN",
        title="Expansión, STPS and employers prepare (Aug 2020)",
        address=(
            "https://expansion.mx/empresas/2020/08/04/empresas-y-gobierno-se-unen-para-evitar-san"
            "ciones-por-capitulo-laboral-del-t-mec"
        ),
    ),
    Source(
        key="AMECO",
        title="América Economía, Mexico acknowledges the first panel (2023)",
        address=(
            "https://americaeconomia.com/negocios-e-industrias/mexico-reconoce-panel-laboral-y-ex"
            "ige-imparcialidad-al-gobierno-de-eeuu"
        ),
    ),
    Source(
        key="AZTEC",
        title="The Aztec Journal, Mexico disagrees with the Atento decision (2025)",
        address=(
            "https://theaztecjournal.com/human-resources/mexican-government-disagrees-with-labor-"
            "panels-decision-in-atento-call-center-case"
        ),
    ),
)
