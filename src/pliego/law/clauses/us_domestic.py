"""United States domestic procedure around Annex 31-A, row by row, in our own words; not legal advice.

Names: Committee is the Interagency Labor Committee for Monitoring and Enforcement; OTLA is the Office of
Trade and Labor Affairs of the Department of Labor; Congress committees are Senate Finance and House Ways
and Means.
"""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase
from pliego.law.marks import Mark

US_DOMESTIC: Final[tuple[Clause, ...]] = (
    Clause(
        id="US-01",
        citation="4646(a)",
        actor="Committee",
        trigger="statute",
        limit="",
        effect="must set procedures for public submissions",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en="The Interagency Labor Committee sets procedures for submissions from the public.",
            es=(
                "El Comité Laboral Interinstitucional establece el procedimiento para recibir escritos "
                "del público."
            ),
            fr="Le Comité interorganismes du travail fixe la procédure des communications du public.",
        ),
    ),
    Clause(
        id="US-02",
        citation="guidelines",
        actor="petitioner",
        trigger="wants action",
        limit="",
        effect=(
            "any person of a Party may file through OTLA, by e-mail (2020 address "
            "USMCA-petitions@dol.gov) or mail; searchable electronic form preferred"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IOE", "ECD20"),
        says=Paraphrase(
            en=(
                "Any person of a Party may file a petition with the Department of Labor by e-mail or "
                "mail, preferably as a searchable file."
            ),
            es=(
                "Cualquier persona de una Parte puede presentar una petición ante el Departamento de "
                "Trabajo por correo electrónico o postal, de preferencia en archivo con texto."
            ),
            fr=(
                "Toute personne d'une Partie peut déposer une requête auprès du département du Travail "
                "par courriel ou par la poste, de préférence en format interrogeable."
            ),
        ),
    ),
    Clause(
        id="US-03",
        citation="guidelines",
        actor="government",
        trigger="own information or hotline tip",
        limit="",
        effect="government may start a case without a petition",
        silence="the 30-day clock has no start then",
        mark=Mark.V,
        mark_note=(
            "V (self-initiation: DOL-CASES); clock gap is our reading. Taken as V: the rule is "
            "self-initiation; that no 30-day limit then starts is our reading"
        ),
        sources=("DOL-CASES",),
        says=Paraphrase(
            en=(
                "The government may start a case on its own information or a hotline tip, without a petition."
            ),
            es=(
                "El gobierno puede iniciar un caso con información propia o de la línea directa, sin "
                "petición."
            ),
            fr=(
                "Le gouvernement peut ouvrir une affaire d'après ses propres renseignements ou la "
                "ligne de signalement, sans requête."
            ),
        ),
    ),
    Clause(
        id="US-04",
        citation="2020 guidelines",
        actor="petitioner",
        trigger="petition content, mandatory in 2020",
        limit="",
        effect=(
            "name, address, contact (may ask for confidentiality); facility; specific facts of the denial"
        ),
        silence="incomplete: may be asked for more, M-",
        mark=Mark.V,
        mark_note="",
        sources=("ECD20",),
        says=Paraphrase(
            en=(
                "Under the 2020 guidelines a petition had to give the petitioner's contact details, "
                "the facility and specific facts of the denial."
            ),
            es=(
                "Según los lineamientos de 2020, la petición debía indicar los datos de contacto del "
                "peticionario, la instalación y hechos concretos de la denegación."
            ),
            fr=(
                "Selon les lignes directrices de 2020, la requête devait indiquer les coordonnées du "
                "requérant, l'installation et des faits précis du déni."
            ),
        ),
    ),
    Clause(
        id="US-05",
        citation="2020 guidelines",
        actor="petitioner",
        trigger="content, recommended in 2020",
        limit="",
        effect=(
            "laws of Mexico not followed; whether relief was sought at home and its status; "
            "international bodies"
        ),
        silence="weight only",
        mark=Mark.V,
        mark_note="V (ECD20), international item V (STR: later removed)",
        sources=("ECD20", "STR"),
        says=Paraphrase(
            en=(
                "The 2020 guidelines also recommended naming the laws not followed and any relief "
                "sought at home or before international bodies."
            ),
            es=(
                "Los lineamientos de 2020 recomendaban además señalar las leyes incumplidas y si se "
                "acudió a instancias nacionales o internacionales."
            ),
            fr=(
                "Les lignes directrices de 2020 recommandaient aussi de citer les lois non respectées "
                "et les recours exercés au pays ou à l'international."
            ),
        ),
    ),
    Clause(
        id="US-06",
        citation="2023 guidelines",
        actor="petitioner",
        trigger="2023 change",
        limit="",
        effect="petitions may be anonymous",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("STR",),
        says=Paraphrase(
            en="Since the 2023 guidelines a petition may be anonymous.",
            es="Desde los lineamientos de 2023, la petición puede ser anónima.",
            fr="Depuis les lignes directrices de 2023, une requête peut être anonyme.",
        ),
    ),
    Clause(
        id="US-07",
        citation="2023 guidelines",
        actor="petitioner",
        trigger="2023 change",
        limit="",
        effect="no longer asked whether relief was sought at home or before an international body",
        silence="no exhaustion rule",
        mark=Mark.V,
        mark_note="V (STR; ECD23: commenters' exhaustion request refused)",
        sources=("STR", "ECD23"),
        says=Paraphrase(
            en=(
                "The 2023 guidelines no longer ask whether relief was sought at home or before an "
                "international body."
            ),
            es=(
                "Los lineamientos de 2023 ya no preguntan si se acudió antes a instancias nacionales o "
                "internacionales."
            ),
            fr=(
                "Les lignes directrices de 2023 ne demandent plus si un recours a été exercé au pays "
                "ou devant un organisme international."
            ),
        ),
    ),
    Clause(
        id="US-08",
        citation="2023 guidelines",
        actor="petitioner",
        trigger="2023 change",
        limit="",
        effect="listed subjects are recommended, not required",
        silence="petition not void for gaps, but evidence test still applies",
        mark=Mark.V,
        mark_note="",
        sources=("STR",),
        says=Paraphrase(
            en="In the 2023 guidelines the listed contents are recommended, not required.",
            es="En los lineamientos de 2023, el contenido enumerado es recomendado, no obligatorio.",
            fr="Dans les lignes directrices de 2023, le contenu énuméré est recommandé, non exigé.",
        ),
    ),
    Clause(
        id="US-09",
        citation="2023 guidelines",
        actor="Committee",
        trigger="2023 change",
        limit="",
        effect="deleted the former section D.7 list of considerations",
        silence="discretion wider",
        mark=Mark.V,
        mark_note="",
        sources=("STR",),
        says=Paraphrase(
            en="The 2023 guidelines deleted the former list of considerations in section D.7.",
            es=("Los lineamientos de 2023 eliminaron la lista de consideraciones de la antigua sección D.7."),
            fr=(
                "Les lignes directrices de 2023 ont supprimé la liste de considérations de l'ancienne "
                "section D.7."
            ),
        ),
    ),
    Clause(
        id="US-10",
        citation="2023 guidelines",
        actor="Committee",
        trigger="2023 change",
        limit="",
        effect=(
            "may consult, or consider views of, employer organizations and the employer, owner or "
            "operator of the facility, besides governments, labor organizations, non-government "
            "representatives, advisory committee, petitioner"
        ),
        silence="permission, not a duty: employer has no right to be heard",
        mark=Mark.V,
        mark_note="",
        sources=("STR", "ECD23"),
        says=Paraphrase(
            en=(
                "The Committee may consult employers' organizations and the facility's employer, owner "
                "or operator, but need not."
            ),
            es=(
                "El Comité puede consultar a organizaciones patronales y al patrón, propietario u "
                "operador de la instalación, sin estar obligado a ello."
            ),
            fr=(
                "Le Comité peut consulter les organisations patronales et l'employeur, le propriétaire "
                "ou l'exploitant de l'installation, sans y être tenu."
            ),
        ),
    ),
    Clause(
        id="US-11",
        citation="2023 guidelines",
        actor="Committee",
        trigger="2023 change",
        limit="none stated in summary",
        effect="notice and response to the petitioner became mandatory",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("STR",),
        says=Paraphrase(
            en="Since 2023 notice and a response to the petitioner are mandatory.",
            es="Desde 2023 es obligatorio notificar y responder al peticionario.",
            fr="Depuis 2023, l'avis et la réponse au requérant sont obligatoires.",
        ),
    ),
    Clause(
        id="US-12",
        citation="2023 guidelines",
        actor="petitioner",
        trigger="languages",
        limit="",
        effect="guideline clarifies acceptable languages; English and Spanish firm, French not confirmed",
        silence="",
        mark=Mark.P,
        mark_note="P (STR says languages were clarified; the list is from memory)",
        sources=("STR",),
        says=Paraphrase(
            en=(
                "The 2023 guidelines say in which languages a petition may be written; English and "
                "Spanish are firm, French is not confirmed."
            ),
            es=(
                "Los lineamientos de 2023 precisan los idiomas de la petición; el inglés y el español "
                "son seguros, el francés no está confirmado."
            ),
            fr=(
                "Les lignes directrices de 2023 précisent les langues admises; l'anglais et l'espagnol "
                "sont sûrs, le français n'est pas confirmé."
            ),
        ),
    ),
    Clause(
        id="US-13",
        citation="2023 guidelines",
        actor="government",
        trigger="records",
        limit="",
        effect="submitted information, above all identity, treated as exempt from public inspection",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("STR",),
        says=Paraphrase(
            en="Information submitted, above all identity, is treated as exempt from public inspection.",
            es=(
                "La información presentada, sobre todo la identidad, se trata como exenta de consulta "
                "pública."
            ),
            fr=(
                "Les renseignements fournis, surtout l'identité, sont traités comme soustraits à la "
                "consultation publique."
            ),
        ),
    ),
    Clause(
        id="US-14",
        citation="2023 guidelines",
        actor="",
        trigger="definitions",
        limit="",
        effect='"labor organization" clarified; "denial of rights" aligned to the treaty words',
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("STR",),
        says=Paraphrase(
            en=(
                'The 2023 guidelines clarify "labor organization" and align "denial of rights" '
                "with the treaty's words."
            ),
            es=(
                "Los lineamientos de 2023 aclaran qué es una organización laboral y ajustan la "
                "denegación de derechos a los términos del tratado."
            ),
            fr=(
                "Les lignes directrices de 2023 clarifient la notion d'organisation syndicale et "
                "alignent celle de déni de droits sur le traité."
            ),
        ),
    ),
    Clause(
        id="US-15",
        citation="guidelines",
        actor="OTLA",
        trigger="receipt",
        limit="day 0",
        effect="clock starts at receipt by OTLA",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("OPP20",),
        says=Paraphrase(
            en=(
                "The time limit for a petition starts when the Office of Trade and Labor Affairs "
                "receives it; that day is day 0."
            ),
            es=(
                "El plazo de la petición corre desde que la recibe la Oficina de Comercio y Asuntos "
                "Laborales; ese día es el día 0."
            ),
            fr=(
                "Le délai de la requête court de sa réception par l'Office of Trade and Labor Affairs; "
                "ce jour est le jour 0."
            ),
        ),
    ),
    Clause(
        id="US-16",
        citation="4646(b)(1)",
        actor="Committee",
        trigger="submission",
        limit="30 days from submission",
        effect=(
            "reviews and decides if there is sufficient, credible evidence of a denial enabling "
            "good-faith invocation"
        ),
        silence="statute names no default; petition is neither granted nor denied",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "Within 30 days of the submission the Committee decides whether there is sufficient, "
                "credible evidence of a denial of rights."
            ),
            es=(
                "Dentro de los 30 días siguientes a la presentación, el Comité decide si hay pruebas "
                "suficientes y creíbles de una denegación de derechos."
            ),
            fr=(
                "Dans les 30 jours du dépôt, le Comité décide s'il existe une preuve suffisante et "
                "crédible d'un déni de droits."
            ),
        ),
    ),
    Clause(
        id="US-17",
        citation="4646(b)(2)",
        actor="Committee",
        trigger="negative",
        limit="",
        effect="certifies negative finding to Congress committees and to the petitioner",
        silence="petition ends (example BBB, 2022)",
        mark=Mark.V,
        mark_note="",
        sources=("USC", "BBB"),
        says=Paraphrase(
            en=(
                "If the Committee finds no sufficient, credible evidence, it certifies that to the "
                "Congress committees and to the petitioner."
            ),
            es=(
                "Si el Comité no halla pruebas suficientes y creíbles, lo certifica ante las "
                "comisiones del Congreso y el peticionario."
            ),
            fr=(
                "Si le Comité ne trouve pas de preuve suffisante et crédible, il l'atteste aux "
                "commissions du Congrès et au requérant."
            ),
        ),
    ),
    Clause(
        id="US-18",
        citation="4646(b)(3)",
        actor="USTR",
        trigger="affirmative",
        limit='no number ("shall")',
        effect=(
            "must submit a request for review under 31-A.4; must tell petitioner and Congress committees"
        ),
        silence="duty without deadline",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "If the Committee finds such evidence, the Trade Representative must request a review; "
                "the statute sets no number of days."
            ),
            es=(
                "Si el Comité halla las pruebas, la Representación Comercial debe solicitar la "
                "revisión; la ley no fija número de días."
            ),
            fr=(
                "Si le Comité trouve la preuve, le représentant au Commerce doit demander l'examen; la "
                "loi ne fixe aucun nombre de jours."
            ),
        ),
    ),
    Clause(
        id="US-19",
        citation="4646(b)(4)(A)",
        actor="USTR",
        trigger="affirmative finding by the Committee",
        limit="not later than 60 days after that finding",
        effect="decides whether to ask for a panel",
        silence="no default; note the treaty path (45+10) ends about day 55 after the request",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "Within 60 days of the Committee's finding the Trade Representative decides whether to "
                "ask for a panel."
            ),
            es=(
                "Dentro de los 60 días siguientes a la constatación del Comité, la Representación "
                "Comercial decide si solicita un panel."
            ),
            fr=(
                "Dans les 60 jours de la constatation du Comité, le représentant au Commerce décide "
                "s'il demande un groupe spécial."
            ),
        ),
    ),
    Clause(
        id="US-20",
        citation="4646(b)(4)(B)",
        actor="USTR",
        trigger="US-19 negative",
        limit="with that decision",
        effect="certifies to Congress committees with reasons and details of any agreed remediation plan",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "If the Trade Representative decides against a panel, the reasons and any agreed "
                "course of remediation are certified to the Congress committees."
            ),
            es=(
                "Si la Representación Comercial decide no solicitar panel, certifica ante las "
                "comisiones del Congreso sus razones y todo curso de remediación acordado."
            ),
            fr=(
                "Si le représentant au Commerce décide de ne pas demander de groupe spécial, il "
                "atteste aux commissions du Congrès ses motifs et tout plan de réparation convenu."
            ),
        ),
    ),
    Clause(
        id="US-21",
        citation="4691",
        actor="USTR",
        trigger="panel report",
        limit='immediately; publication "timely"',
        effect=(
            "sends report to Congress committees, Labor Advisory Committee, petitioner as appropriate; "
            "publishes"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "The Trade Representative sends the panel report immediately to the Congress "
                "committees, the Labor Advisory Committee and the petitioner as appropriate, and "
                "publishes it."
            ),
            es=(
                "La Representación Comercial envía de inmediato el informe del panel a las comisiones "
                "del Congreso, al Comité Asesor Laboral y, según proceda, al peticionario, y lo "
                "publica."
            ),
            fr=(
                "Le représentant au Commerce transmet sans délai le rapport du groupe spécial aux "
                "commissions du Congrès, au Comité consultatif du travail et, s'il y a lieu, au "
                "requérant, et le publie."
            ),
        ),
    ),
    Clause(
        id="US-22",
        citation="4646(c)(1)",
        actor="Committee",
        trigger="submission",
        limit="20 days after submission",
        effect="decides if further review is warranted",
        silence="no default",
        mark=Mark.V,
        mark_note="",
        sources=("USC", "OPP20"),
        says=Paraphrase(
            en=(
                "On a labor-chapter submission the Committee decides within 20 days whether further "
                "review is warranted."
            ),
            es=(
                "Ante un escrito sobre el capítulo laboral, el Comité decide dentro de 20 días si "
                "procede una revisión adicional."
            ),
            fr=(
                "Pour une communication relative au chapitre sur le travail, le Comité décide dans les "
                "20 jours si un examen approfondi se justifie."
            ),
        ),
    ),
    Clause(
        id="US-23",
        citation="4646(c)(2)",
        actor="Committee",
        trigger="US-22 yes",
        limit="60 days after the date of SUBMISSION (not after day 20)",
        effect="sole question: sufficient, credible evidence of a violation of labor obligations",
        silence="no default",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "Within 60 days of the submission the Committee decides whether there is sufficient, "
                "credible evidence of a violation of labor obligations."
            ),
            es=(
                "Dentro de los 60 días siguientes a la presentación, el Comité decide si hay pruebas "
                "suficientes y creíbles de violación de obligaciones laborales."
            ),
            fr=(
                "Dans les 60 jours du dépôt, le Comité décide s'il existe une preuve suffisante et "
                "crédible d'un manquement aux obligations en matière de travail."
            ),
        ),
    ),
    Clause(
        id="US-24",
        citation="4646(c)(3)",
        actor="USTR",
        trigger="US-23 yes",
        limit="60 days after the Committee's finding",
        effect="starts action under Chapter 23 or 31, or reports to Congress committees why not",
        silence="must do one of the two",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "Within 60 days of that finding the Trade Representative starts action under Chapter "
                "23 or 31, or reports to Congress why not."
            ),
            es=(
                "Dentro de los 60 días siguientes a esa constatación, la Representación Comercial "
                "actúa conforme al Capítulo 23 o 31, o informa al Congreso por qué no."
            ),
            fr=(
                "Dans les 60 jours de cette constatation, le représentant au Commerce agit selon le "
                "chapitre 23 ou 31, ou explique au Congrès pourquoi non."
            ),
        ),
    ),
    Clause(
        id="US-25",
        citation="4645(a)",
        actor="Committee",
        trigger="own assessment, monitoring, or expert-board report shows failure",
        limit="",
        effect="must recommend action: 23.13/23.17, 31.4/31.6, or Annex 31-A",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "When monitoring or an expert-board report shows a failure, the Committee must "
                "recommend action under the Agreement."
            ),
            es=(
                "Cuando el seguimiento o un informe de la junta de expertos muestra un incumplimiento, "
                "el Comité debe recomendar una acción conforme al Tratado."
            ),
            fr=(
                "Lorsque le suivi ou un rapport du conseil d'experts révèle un manquement, le Comité "
                "doit recommander une action au titre de l'Accord."
            ),
        ),
    ),
    Clause(
        id="US-26",
        citation="4645(b)",
        actor="USTR",
        trigger="recommendation received",
        limit="60 days",
        effect="decides; if no, reports reasons to Congress committees",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "Within 60 days of the recommendation the Trade Representative decides and, if the "
                "answer is no, reports reasons to Congress."
            ),
            es=(
                "Dentro de los 60 días siguientes a la recomendación, la Representación Comercial "
                "decide y, si es negativa, informa sus razones al Congreso."
            ),
            fr=(
                "Dans les 60 jours de la recommandation, le représentant au Commerce décide et, en cas "
                "de refus, en donne les motifs au Congrès."
            ),
        ),
    ),
    Clause(
        id="US-27",
        citation="4643",
        actor="Committee",
        trigger="yearly",
        limit="yearly",
        effect=(
            "list of priority SUBsectors; first list: auto assembly, auto parts, aerospace, industrial "
            "bakeries, electronics, call centers, mining, steel and aluminum"
        ),
        silence="enforcement focus only; does not limit treaty coverage",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "The Committee updates yearly a list of priority subsectors; the list guides "
                "enforcement and does not limit coverage under the treaty."
            ),
            es=(
                "El Comité actualiza cada año una lista de subsectores prioritarios; orienta la "
                "aplicación y no limita la cobertura del tratado."
            ),
            fr=(
                "Le Comité met à jour chaque année une liste de sous-secteurs prioritaires; elle "
                "oriente l'application sans limiter la portée du traité."
            ),
        ),
    ),
    Clause(
        id="US-28",
        citation="4647",
        actor="Committee/DOL",
        trigger="standing",
        limit="",
        effect=(
            "web hotline for confidential information; tips are not petitions and start no statutory clock"
        ),
        silence="",
        mark=Mark.V,
        mark_note=(
            "Taken as V: the hotline is the rule; that a tip starts no limit is our reading, hence Q18"
        ),
        sources=("USC", "HOT", "FAQ"),
        says=Paraphrase(
            en=(
                "A web hotline takes confidential information; a tip is not a petition and starts no "
                "time limit."
            ),
            es=(
                "Una línea directa en internet recibe información confidencial; un aviso no es una "
                "petición ni inicia plazo alguno."
            ),
            fr=(
                "Une ligne de signalement en ligne reçoit des renseignements confidentiels; un "
                "signalement n'est pas une requête et n'ouvre aucun délai."
            ),
        ),
    ),
    Clause(
        id="US-29",
        citation="4641, 4644, 4648",
        actor="Committee",
        trigger="standing",
        limit=(
            "meets every 90 days to 29 Jan 2025, then every 180 days for 5 years; assessments twice a "
            "year for 10 years; reports every 180 days for 10 years (annual possible after 5 with "
            "approval)"
        ),
        effect="oversight calendar",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "The Committee meets every 90 days, then every 180 days for 5 years; it assesses twice "
                "a year and reports every 180 days, for 10 years."
            ),
            es=(
                "El Comité se reúne cada 90 días y luego cada 180 días por 5 años; evalúa dos veces al "
                "año e informa cada 180 días, por 10 años."
            ),
            fr=(
                "Le Comité se réunit tous les 90 jours, puis tous les 180 jours pendant 5 ans; il "
                "évalue deux fois l'an et fait rapport tous les 180 jours, pendant 10 ans."
            ),
        ),
    ),
    Clause(
        id="US-30",
        citation="4649(a)",
        actor="Committee",
        trigger="panelist choice",
        limit="before appointment",
        effect="consults Labor Advisory Committee, trade advisory committee, Congress committees",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "Before panelists are appointed, the Committee consults advisory committees and the "
                "Congress committees."
            ),
            es=(
                "Antes de designar panelistas, el Comité consulta a los comités asesores y a las "
                "comisiones del Congreso."
            ),
            fr=(
                "Avant la désignation des membres des groupes spéciaux, le Comité consulte les comités "
                "consultatifs et les commissions du Congrès."
            ),
        ),
    ),
    Clause(
        id="US-31",
        citation="4692",
        actor="USTR directs Treasury",
        trigger="US files a request under 31-A.4.2",
        limit="may, from filing",
        effect="suspends liquidation of unliquidated entries of goods from the facility",
        silence=(
            "USTR notifies Treasury that (1) a panel found no denial, or (2) an agreed course was "
            "completed in the agreed time, or (3) the denial was otherwise remedied"
        ),
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "From the request for review the Trade Representative may have liquidation of entries "
                "from the facility suspended, until one of three stated conditions ends it."
            ),
            es=(
                "Desde la solicitud de revisión, la Representación Comercial puede ordenar suspender "
                "la liquidación aduanera de las importaciones (pedimentos) de la instalación, hasta que "
                "se dé una de tres condiciones."
            ),
            fr=(
                "Dès la demande d'examen, le représentant au Commerce peut faire suspendre la "
                "liquidation des entrées de l'installation, jusqu'à l'une de trois conditions prévues."
            ),
        ),
    ),
    Clause(
        id="US-31a",
        citation="4692, gap",
        actor="",
        trigger="Mexico finds no denial and the US stops; or petition is withdrawn; or facility closes",
        limit="",
        effect="none of the three conditions plainly fits",
        silence="flagged, not guessed",
        mark=Mark.P,
        mark_note="P (our reading of USC text)",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "If Mexico finds no denial and the matter is dropped, the petition is withdrawn or the "
                "facility closes, none of the three conditions plainly fits."
            ),
            es=(
                "Si México no constata denegación y se abandona el asunto, se retira la petición o "
                "cierra la instalación, ninguna de las tres condiciones se ajusta claramente."
            ),
            fr=(
                "Si le Mexique ne constate aucun déni et que l'affaire est abandonnée, la requête "
                "retirée ou l'installation fermée, aucune des trois conditions ne convient clairement."
            ),
        ),
    ),
    Clause(
        id="US-31b",
        citation="4692, late completion",
        actor="",
        trigger="course completed after the agreed date",
        limit="",
        effect="condition (2) needs the agreed time; (3) may cover it",
        silence="flagged",
        mark=Mark.P,
        mark_note="P (our reading of USC text)",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "If a course is completed after its agreed date, it is unclear which condition ends "
                "the suspension."
            ),
            es=(
                "Si el curso de remediación concluye después de la fecha convenida, no es claro qué "
                "condición pone fin a la suspensión."
            ),
            fr=(
                "Si le plan de réparation s'achève après la date convenue, on ne sait quelle condition "
                "met fin à la suspension."
            ),
        ),
    ),
    Clause(
        id="US-32",
        citation="4693(a)(1)",
        actor="USTR directs Treasury, in consultation with Congress committees",
        trigger="panel finds a denial",
        limit="until remediation notice",
        effect=(
            "deny entry of goods made wholly or in part at any covered facility in the case, or "
            "release only on payment of duties and any penalty; apply duties or penalties to entries "
            "whose liquidation was suspended"
        ),
        silence="US-34",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "After a panel finding, entry may be denied or allowed on payment of duties and "
                "penalties, and suspended entries may be charged, until remediation."
            ),
            es=(
                "Tras la constatación del panel, puede negarse la entrada o permitirse con pago de "
                "aranceles y sanciones, también sobre importaciones suspendidas, hasta la remediación."
            ),
            fr=(
                "Après la constatation du groupe spécial, l'entrée peut être refusée ou permise contre "
                "droits et pénalités, y compris sur les entrées suspendues, jusqu'à la réparation."
            ),
        ),
    ),
    Clause(
        id="US-32a",
        citation="4693(a)(1) and 31-A.10",
        actor="",
        trigger="first-time finding",
        limit="",
        effect=(
            'statute lists denial of entry without a prior-finding test but says "in accordance '
            'with" the Annex, which reserves it for two or more prior findings; the stricter (Annex) '
            "rule is applied and the tension shown"
        ),
        silence="engine: apply the stricter (Annex) rule and show the tension",
        mark=Mark.P,
        mark_note=(
            "V USC for text; conflict is our reading. Taken as P: each text is sourced, their conflict "
            "is our reading, hence Q13"
        ),
        sources=("USC",),
        says=Paraphrase(
            en=(
                "The statute allows denial of entry at any finding, while the Annex reserves it for "
                "two or more prior findings; the stricter rule is applied here."
            ),
            es=(
                "La ley permite negar la entrada ante cualquier constatación, pero el Anexo lo reserva "
                "para dos o más previas; aquí se aplica la regla más estricta."
            ),
            fr=(
                "La loi permet le refus d'entrée à toute constatation, mais l'annexe le réserve à deux "
                "constatations antérieures ou plus; la règle la plus stricte est appliquée ici."
            ),
        ),
    ),
    Clause(
        id="US-33",
        citation="4693(a)(2)",
        actor="USTR",
        trigger="panel finds a denial",
        limit="until remedied",
        effect="other remedies available under the Annex",
        silence="US-34",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "After a finding the Trade Representative may also use other remedies available under "
                "the Annex, until the denial is remedied."
            ),
            es=(
                "Tras la constatación, la Representación Comercial puede usar además otros remedios "
                "del Anexo, hasta que se subsane la denegación."
            ),
            fr=(
                "Après la constatation, le représentant au Commerce peut aussi user d'autres mesures "
                "correctives de l'annexe, jusqu'à la correction du déni."
            ),
        ),
    ),
    Clause(
        id="US-34",
        citation="4693(b)",
        actor="USTR",
        trigger="denial remedied",
        limit="promptly",
        effect="notifies Treasury",
        silence="measures end",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "When the denial is remedied, the Trade Representative promptly notifies the Treasury, "
                "and the measures end."
            ),
            es=(
                "Subsanada la denegación, la Representación Comercial lo notifica con prontitud al "
                "Tesoro y las medidas terminan."
            ),
            fr=(
                "Une fois le déni corrigé, le représentant au Commerce en avise rapidement le Trésor, "
                "et les mesures prennent fin."
            ),
        ),
    ),
    Clause(
        id="US-35",
        citation="19 U.S.C. 1504",
        actor="CBP",
        trigger="general rule",
        limit="1 year; 6 months after suspension ends",
        effect="entries liquidate by law after the limit unless suspended; why suspension matters",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Customs entries liquidate by law after 1 year unless suspended; once suspension ends "
                "customs has 6 months to liquidate."
            ),
            es=(
                "Las importaciones (pedimentos) se liquidan por ley al cabo de 1 año salvo suspensión; al "
                "terminar esta, la aduana tiene 6 meses para liquidarlas."
            ),
            fr=(
                "Les entrées sont liquidées de plein droit après 1 an, sauf suspension; une fois "
                "celle-ci levée, la douane a 6 mois pour liquider."
            ),
        ),
    ),
    Clause(
        id="US-36",
        citation="4641",
        actor="Committee",
        trigger="",
        limit="within 90 days of 29 Jan 2020",
        effect="Committee set up; co-chaired by USTR and the Secretary of Labor",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "The Committee was to be set up within 90 days of 29 January 2020, chaired jointly by "
                "the Trade Representative and the Secretary of Labor."
            ),
            es=(
                "El Comité debía crearse dentro de los 90 días siguientes al 29 de enero de 2020, "
                "copresidido por la Representación Comercial y el Departamento de Trabajo."
            ),
            fr=(
                "Le Comité devait être créé dans les 90 jours suivant le 29 janvier 2020, coprésidé "
                "par le représentant au Commerce et le secrétaire au Travail."
            ),
        ),
    ),
    Clause(
        id="US-37",
        citation="4661-4662",
        actor="United States",
        trigger="",
        limit="every quarter",
        effect="up to 5 labor attaches in Mexico, quarterly reports",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en="The United States may post up to 5 labor attachés in Mexico, who report every quarter.",
            es=(
                "Estados Unidos puede destinar hasta 5 agregados laborales a México, que informan cada "
                "trimestre."
            ),
            fr=(
                "Les États-Unis peuvent affecter jusqu'à 5 attachés du travail au Mexique, qui font "
                "rapport chaque trimestre."
            ),
        ),
    ),
    Clause(
        id="US-38",
        citation="4671-4674",
        actor="Independent Mexico Labor Expert Board",
        trigger="",
        limit="6 years; 4 years of extension",
        effect=(
            "12-member Independent Mexico Labor Expert Board, 6-year term, 4-year extension if Mexico "
            "is not fully compliant, annual report, may find non-compliance"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("USC",),
        says=Paraphrase(
            en=(
                "An independent board of 12 experts on Mexican labor reports yearly; its term is 6 "
                "years, with a 4-year extension if Mexico is not fully compliant."
            ),
            es=(
                "Una junta independiente de 12 expertos en materia laboral mexicana informa cada año; "
                "dura 6 años, con prórroga de 4 si México no cumple plenamente."
            ),
            fr=(
                "Un conseil indépendant de 12 experts du travail au Mexique fait rapport chaque année; "
                "son mandat est de 6 ans, prolongé de 4 si le Mexique ne se conforme pas pleinement."
            ),
        ),
    ),
)
