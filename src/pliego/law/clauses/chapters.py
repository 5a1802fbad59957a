"""USMCA Chapters 23 (labor) and 31, Section A (state to state), row by row, in our own words; not legal advice."""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase, Source
from pliego.law.marks import Mark

CHAPTER_23: Final[tuple[Clause, ...]] = (
    Clause(
        id="L23-01",
        citation="23.11",
        actor="contact point of a Party",
        trigger="public submission",
        limit="set by domestic law",
        effect="considered and answered",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Each Party considers public submissions on labor matters of the chapter and answers them, "
                "in the way its own law sets."
            ),
            es=(
                "Cada Parte considera las comunicaciones públicas sobre los asuntos laborales del capítulo y"
                " las responde, según disponga su propia ley."
            ),
            fr=(
                "Chaque Partie examine les communications du public sur les questions de travail du chapitre"
                " et y répond, selon ses propres règles."
            ),
        ),
    ),
    Clause(
        id="L23-02",
        citation="23.13",
        actor="a Party",
        trigger="wants a cooperative labor dialogue",
        limit="",
        effect="dialogue, optional; does not block consultations under 23.17",
        silence="",
        mark=Mark.P,
        mark_note="P: the dialogue is sourced, its days are M-. Taken as P: no day is used",
        sources=("RCE",),
        says=Paraphrase(
            en=(
                "A Party may ask for a cooperative labor dialogue at any time; the dialogue does not block "
                "labor consultations."
            ),
            es=(
                "Una Parte puede pedir en cualquier momento un diálogo laboral cooperativo, que no impide "
                "las consultas laborales."
            ),
            fr=(
                "Une Partie peut demander en tout temps un dialogue coopératif sur le travail, qui n'empêche"
                " pas les consultations sur le travail."
            ),
        ),
    ),
    Clause(
        id="L23-03",
        citation="23.17.2",
        actor="requesting Party",
        trigger="any matter under the chapter",
        limit="day 0 is the delivery to the contact point",
        effect="request with specific information and its legal basis",
        silence="defect",
        mark=Mark.V,
        mark_note="",
        sources=("EDIT-23",),
        says=Paraphrase(
            en=(
                "A Party may ask for labor consultations on any matter of the chapter, with specific "
                "information and the legal basis, by delivery to the contact point."
            ),
            es=(
                "Una Parte puede pedir consultas laborales sobre cualquier asunto del capítulo, con "
                "información específica y fundamento jurídico, mediante entrega al punto de contacto."
            ),
            fr=(
                "Une Partie peut demander des consultations sur toute question du chapitre, avec des "
                "renseignements précis et le fondement juridique, par remise au point de contact."
            ),
        ),
    ),
    Clause(
        id="L23-04",
        citation="23.17.3",
        actor="third Party",
        trigger="substantial interest",
        limit="7 days from delivery of the request",
        effect="may join, with an explanation",
        silence="excluded",
        mark=Mark.V,
        mark_note="",
        sources=("EDIT-23",),
        says=Paraphrase(
            en=(
                "A third Party with a substantial interest may join the consultations within 7 days of "
                "delivery of the request, with an explanation."
            ),
            es=(
                "Una tercera Parte con interés sustancial puede sumarse a las consultas dentro de los 7 días"
                " siguientes a la entrega de la solicitud, con una explicación."
            ),
            fr=(
                "Une tierce Partie ayant un intérêt substantiel peut se joindre aux consultations dans les 7"
                " jours de la remise de la demande, avec une explication."
            ),
        ),
    ),
    Clause(
        id="L23-05",
        citation="23.17.4",
        actor="consulting Parties",
        trigger="request delivered",
        limit="30 days from delivery, unless they decide otherwise",
        effect="must enter consultations",
        silence="the route to a panel opens",
        mark=Mark.V,
        mark_note="",
        sources=("EDIT-23",),
        says=Paraphrase(
            en=(
                "The Parties enter labor consultations within 30 days of delivery of the request, unless "
                "they decide otherwise."
            ),
            es=(
                "Las Partes inician consultas laborales dentro de los 30 días siguientes a la entrega de la "
                "solicitud, salvo que decidan otra cosa."
            ),
            fr=(
                "Les Parties engagent des consultations sur le travail dans les 30 jours de la remise de la "
                "demande, sauf décision contraire."
            ),
        ),
    ),
    Clause(
        id="L23-06",
        citation="23.17.5",
        actor="consulting Parties",
        trigger="during consultations",
        limit="",
        effect="may use independent experts",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("EDIT-23",),
        says=Paraphrase(
            en="During the consultations the Parties may ask independent experts for help.",
            es="Durante las consultas, las Partes pueden recurrir a expertos independientes.",
            fr="Pendant les consultations, les Parties peuvent recourir à des experts indépendants.",
        ),
    ),
    Clause(
        id="L23-07",
        citation="23.17.6",
        actor="a consulting Party",
        trigger="unresolved",
        limit="promptly after receipt of the request",
        effect="consultations between ministers, experts, good offices",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("EDIT-23",),
        says=Paraphrase(
            en=(
                "If the matter is not resolved a Party may ask for consultations between ministers, who meet"
                " promptly and may use experts and good offices."
            ),
            es=(
                "Si el asunto no se resuelve, una Parte puede pedir consultas entre ministros, que se reúnen"
                " con prontitud y pueden usar expertos y buenos oficios."
            ),
            fr=(
                "Si la question n'est pas réglée, une Partie peut demander des consultations entre "
                "ministres, qui se réunissent rapidement et peuvent user d'experts et de bons offices."
            ),
        ),
    ),
    Clause(
        id="L23-08",
        citation="23.17, 31.5, 31.6",
        actor="requesting Party",
        trigger="unresolved after the request (or after the request for consultations between ministers)",
        limit="30 days",
        effect="may ask for a meeting of the Commission, and for a panel under 31.6",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="P (RCE route); 30 days M+",
        sources=("RCE",),
        says=Paraphrase(
            en=(
                "If the matter is unresolved 30 days after the request, the requesting Party may turn to the"
                " Commission and ask for a panel."
            ),
            es=(
                "Si el asunto no se resuelve 30 días después de la solicitud, la Parte solicitante puede "
                "acudir a la Comisión y pedir un panel."
            ),
            fr=(
                "Si la question n'est pas réglée 30 jours après la demande, la Partie qui l'a présentée peut"
                " saisir la Commission et demander un groupe spécial."
            ),
        ),
    ),
    Clause(
        id="L23-09",
        citation="23.3 to 23.5",
        actor="respondent",
        trigger="claim of a failure to enforce or to comply",
        limit="",
        effect="presumed to affect trade or investment",
        silence="until the respondent shows otherwise",
        mark=Mark.V,
        mark_note="V: the burden was reversed by the Protocol",
        sources=("IELP-319",),
        says=Paraphrase(
            en=(
                "A failure is presumed to affect trade or investment between the Parties unless the "
                "respondent shows otherwise."
            ),
            es=(
                "Se presume que el incumplimiento afecta el comercio o la inversión entre las Partes, salvo "
                "que la reclamada demuestre lo contrario."
            ),
            fr=(
                "Le manquement est présumé toucher le commerce ou l'investissement entre les Parties, à "
                "moins que la défenderesse ne prouve le contraire."
            ),
        ),
    ),
)

CHAPTER_31: Final[tuple[Clause, ...]] = (
    Clause(
        id="D31-01",
        citation="31.4",
        actor="Parties",
        trigger="request for consultations",
        limit="30 days, or 15 days if the goods are perishable",
        effect="enter consultations",
        silence="request for a panel",
        mark=Mark.V,
        mark_note="",
        sources=("HILL",),
        says=Paraphrase(
            en=(
                "The Parties enter consultations within 30 days of the request, or within 15 days if it "
                "concerns perishable goods."
            ),
            es=(
                "Las Partes inician consultas dentro de los 30 días siguientes a la solicitud, o dentro de "
                "15 días si se trata de mercancías perecederas."
            ),
            fr=(
                "Les Parties engagent des consultations dans les 30 jours de la demande, ou dans les 15 "
                "jours s'il s'agit de produits périssables."
            ),
        ),
    ),
    Clause(
        id="D31-02",
        citation="31.6",
        actor="complaining Party",
        trigger="unresolved",
        limit="not earlier than 75 days after delivery of the request, 30 days if perishable",
        effect="request for a panel; the panel is established on delivery",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CRS-31",),
        says=Paraphrase(
            en=(
                "From 75 days after the request for consultations, 30 days for perishable goods, the "
                "complainant may ask for a panel, established when the request is delivered."
            ),
            es=(
                "Desde 75 días después de la solicitud de consultas, 30 días si son perecederas, la "
                "reclamante puede pedir un panel, que se establece al entregarse su solicitud."
            ),
            fr=(
                "À partir de 75 jours après la demande de consultations, 30 jours pour les produits "
                "périssables, la plaignante peut demander un groupe spécial, établi dès la remise."
            ),
        ),
    ),
    Clause(
        id="D31-03",
        citation="31.8",
        actor="Parties",
        trigger="roster",
        limit="1 month from entry into force to agree; at least 3 years or until replaced",
        effect="30 names, up to 10 from each Party; without consensus the names designated form the roster",
        silence="a missing roster does not block a panel",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-318",),
        says=Paraphrase(
            en=(
                "Without consensus within 1 month of entry into force, the names designated form the roster,"
                " which stays for at least 3 years or until replaced."
            ),
            es=(
                "Sin consenso dentro de 1 mes desde la entrada en vigor, los nombres designados forman la "
                "lista, que dura al menos 3 años o hasta su reemplazo."
            ),
            fr=(
                "Sans consensus dans le délai de 1 mois suivant l'entrée en vigueur, les noms désignés "
                "forment la liste, qui vaut au moins 3 ans ou jusqu'à son remplacement."
            ),
        ),
    ),
    Clause(
        id="D31-04",
        citation="31.9",
        actor="disputing Parties",
        trigger="request for a panel",
        limit="15 days to agree the chair",
        effect="five members unless three are agreed",
        silence="lot",
        mark=Mark.M_PLUS,
        mark_note="V five or three (IELP-318); the rest M+",
        sources=("IELP-318",),
        says=Paraphrase(
            en=(
                "A panel has five members unless three are agreed; its chair is agreed within 15 days of the"
                " request, or drawn by lot."
            ),
            es=(
                "El panel tiene cinco miembros salvo que se acuerden tres; su presidente se acuerda dentro "
                "de los 15 días siguientes a la solicitud, o se sortea."
            ),
            fr=(
                "Le groupe spécial compte cinq membres, sauf accord pour trois; son président est choisi "
                "d'accord dans les 15 jours de la demande, ou tiré au sort."
            ),
        ),
    ),
    Clause(
        id="D31-05",
        citation="31.9.3",
        actor="disputing Party",
        trigger="nominee who is not on the roster",
        limit="15 days",
        effect="peremptory challenge",
        silence="the nominee stays",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-0419",),
        says=Paraphrase(
            en=(
                "A disputing Party may refuse a nominee who is not on the roster, without giving reasons, "
                "within 15 days."
            ),
            es=(
                "Una Parte contendiente puede recusar sin expresar causa, dentro de 15 días, a la persona "
                "propuesta que no esté en la lista."
            ),
            fr=(
                "Une Partie au différend peut récuser sans motif, dans les 15 jours, une personne proposée "
                "qui n'est pas sur la liste."
            ),
        ),
    ),
    Clause(
        id="D31-06",
        citation="31.17",
        actor="panel",
        trigger="last panelist appointed",
        limit="150 days",
        effect="initial report",
        silence="extendable with notice",
        mark=Mark.P,
        mark_note=(
            "P (ELFIN-31: 150 days); 120 days for urgent cases M-. Taken as P: only the 150 days decide"
        ),
        sources=("ELFIN-31",),
        says=Paraphrase(
            en=(
                "The panel presents its initial report within 150 days of the appointment of its last "
                "member, or later with notice."
            ),
            es=(
                "El panel presenta su informe inicial dentro de los 150 días siguientes a la designación de "
                "su último miembro, o después si da aviso."
            ),
            fr=(
                "Le groupe spécial présente son rapport initial dans les 150 jours de la nomination de son "
                "dernier membre, ou plus tard moyennant avis."
            ),
        ),
    ),
    Clause(
        id="D31-07",
        citation="31.17",
        actor="Parties, panel",
        trigger="initial report",
        limit="comments within 15 days; final report within 30 days of the initial one",
        effect="final report, made public",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The Parties may comment within 15 days of the initial report; the final report follows "
                "within 30 days of it and is made public."
            ),
            es=(
                "Las Partes pueden formular observaciones dentro de los 15 días siguientes al informe "
                "inicial; el final llega dentro de 30 días y se hace público."
            ),
            fr=(
                "Les Parties peuvent présenter des observations dans les 15 jours du rapport initial; le "
                "rapport final suit dans les 30 jours et est rendu public."
            ),
        ),
    ),
    Clause(
        id="D31-08",
        citation="31.18",
        actor="Parties",
        trigger="final report",
        limit="45 days",
        effect="agree a resolution",
        silence="D31-09",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Within 45 days of a final report that finds a breach, the Parties try to agree on a "
                "resolution."
            ),
            es=(
                "Dentro de los 45 días siguientes a un informe final que constata un incumplimiento, las "
                "Partes procuran acordar una solución."
            ),
            fr=(
                "Dans les 45 jours d'un rapport final qui constate un manquement, les Parties tentent de "
                "convenir d'une solution."
            ),
        ),
    ),
    Clause(
        id="D31-09",
        citation="31.19",
        actor="complaining Party",
        trigger="no resolution in 45 days",
        limit="",
        effect="suspend benefits of equivalent effect",
        silence="the respondent may ask a panel on the level",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Without a resolution in 45 days the complainant may suspend benefits of equivalent effect, "
                "and the respondent may ask a panel about the level."
            ),
            es=(
                "Sin solución en 45 días, la reclamante puede suspender beneficios de efecto equivalente, y "
                "la reclamada puede consultar a un panel sobre el nivel."
            ),
            fr=(
                "Sans solution en 45 jours, la plaignante peut suspendre des avantages d'effet équivalent, "
                "et la défenderesse peut saisir un groupe spécial du niveau."
            ),
        ),
    ),
    Clause(
        id="D31-10",
        citation="31-A.11",
        actor="either Party",
        trigger="complaint of bad faith or of excessive measures under Annex 31-A",
        limit="limits of Section A",
        effect="a bar of two years from the mechanism is possible",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("GOODFAITH",),
        says=Paraphrase(
            en=(
                "A complaint of bad faith or excess under the rapid response mechanism is heard by ordinary "
                "dispute settlement, which may lead to a bar of two years."
            ),
            es=(
                "Una queja por falta de buena fe o exceso en el mecanismo de respuesta rápida se ventila en "
                "la solución de controversias ordinaria y puede llevar a excluir por dos años."
            ),
            fr=(
                "Une plainte pour mauvaise foi ou excès dans le mécanisme de réaction rapide relève du "
                "règlement des différends ordinaire et peut mener à une exclusion de deux ans."
            ),
        ),
    ),
)

CHAPTERS: Final[tuple[Clause, ...]] = (*CHAPTER_23, *CHAPTER_31)

CHAPTERS_SOURCES: Final[tuple[Source, ...]] = (
    Source(
        key="EDIT-23",
        title="USMCA Chapter 23, article 23.17, paragraphs 2 to 6 (World Trade Institute database)",
        address="https://edit.wti.org/document/show/03ea4951-bfef-4482-a906-59c400570b56?page=33",
    ),
    Source(
        key="CRS-31",
        title="Congressional Research Service IF11399, dispute settlement between states",
        address="https://www.everycrsreport.com/reports/IF11399.html",
    ),
    Source(
        key="HILL",
        title="Library of Parliament of Canada, HillNote on Chapter 31",
        address=(
            "https://hillnotes.ca/2022/07/19/the-canada-united-states-mexico-agreement-state-to-state-disput"
            "e-settlement/"
        ),
    ),
    Source(
        key="IELP-318",
        title="International Economic Law and Policy Blog, Protocol text on rosters and panels",
        address=(
            "https://ielp.worldtradelaw.net/2019/12/the-naftausmca-panel-blocking-issue-looks-like-it-has-be"
            "en-fixed.html"
        ),
    ),
    Source(
        key="IELP-0419",
        title="International Economic Law and Policy Blog, peremptory challenges (April 2019)",
        address=(
            "https://ielp.worldtradelaw.net/2019/04/peremptory-challenges-during-panelist-appointment-in-naf"
            "ta-20.html"
        ),
    ),
    Source(
        key="IELP-319",
        title="International Economic Law and Policy Blog, labor changes of the Protocol",
        address=(
            "https://ielp.worldtradelaw.net/2019/12/a-first-look-at-the-new-labor-provisions-in-the-usmca-pr"
            "otocol.html"
        ),
    ),
    Source(
        key="ELFIN-31",
        title="El Financiero on the panel about automotive rules of origin (2022)",
        address=(
            "https://elfinanciero.com.mx/economia/2022/03/23/queda-listo-panel-que-resolvera-pugna-entre-mex"
            "ico-y-eu-por-reglas-de-origen-de-autos"
        ),
    ),
    Source(
        key="RCE",
        title="Comercio Exterior, labor disputes under the agreement",
        address="https://revistacomercioexterior.com/t-mec-solucion-de-controversias-en-el-ambito-laboral",
    ),
)
