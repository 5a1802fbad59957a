"""Day counting and the panels' rules of procedure, row by row, in our own words."""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase
from pliego.law.marks import Mark

DAY_COUNTING: Final[tuple[Clause, ...]] = (
    Clause(
        id="DC-01",
        citation="NAFTA 201",
        actor="",
        trigger="",
        limit="",
        effect='"days" are calendar days, weekends and holidays included',
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("NAFTA-201",),
        says=Paraphrase(
            en="In NAFTA, the earlier treaty, days were calendar days, weekends and holidays included.",
            es=(
                "En el TLCAN, el tratado anterior, los días eran naturales: contaban los fines de semana y "
                "los días inhábiles."
            ),
            fr=(
                "Dans l'ALENA, le traité antérieur, les jours étaient des jours civils, fins de "
                "semaine et fériés compris."
            ),
        ),
    ),
    Clause(
        id="DC-02",
        citation="USMCA 1.5 (general definitions)",
        actor="",
        trigger="",
        limit="",
        effect="same rule in USMCA",
        silence="",
        mark=Mark.P,
        mark_note=(
            'P: M+ plus ELFIN, where STPS describes the panel limits as calendar ("natural") days, '
            "plus the exact 45-calendar-day practice in San Martin. Taken as P: practice and a "
            "ministry's description agree, the article itself was not read"
        ),
        sources=("ELFIN", "IELP-23"),
        says=Paraphrase(
            en="In the Agreement, days without more are taken as calendar days.",
            es="En el Tratado, los días, sin más, se entienden naturales.",
            fr="Dans l'Accord, les jours, sans autre précision, s'entendent de jours civils.",
        ),
    ),
    Clause(
        id="DC-03",
        citation="31-A.5, .6, .7, .10",
        actor="",
        trigger="",
        limit="3 business days; 5 business days; 7 business days; 5 business days",
        effect=(
            "some steps are in BUSINESS days: lot (3), confirmation (5), answer on verification (7), "
            "notice before remedies (5)"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note=(
            "confirmation V (IELP-23); 5-day remedy notice P (COURSE); lot and verification unit M+. "
            "Taken as M+: the weakest named part; each step shows its own mark in its row"
        ),
        sources=("IELP-23", "COURSE"),
        says=Paraphrase(
            en=(
                "Some steps count business days: drawing lots 3, confirmation 5, answer on "
                "verification 7, notice before remedies 5."
            ),
            es=(
                "Algunos pasos se cuentan en días hábiles: sorteo 3, confirmación 5, respuesta sobre "
                "la verificación 7, aviso antes de remedios 5."
            ),
            fr=(
                "Certaines étapes se comptent en jours ouvrables : tirage au sort 3, confirmation 5, "
                "réponse sur la vérification 7, avis avant mesures correctives 5."
            ),
        ),
    ),
    Clause(
        id="DC-04",
        citation="business day",
        actor="",
        trigger="",
        limit="",
        effect=(
            "no definition found in the Annex; Rules of Procedure likely exclude Saturdays, Sundays "
            "and days designated by a Party"
        ),
        silence="",
        mark=Mark.M_MINUS,
        mark_note="M-; the calendar is therefore an input, hence Q2",
        sources=(),
        says=Paraphrase(
            en=(
                "No definition of business day was found in the Annex; Saturdays, Sundays and days "
                "named by a Party are probably excluded."
            ),
            es=(
                "No se halló en el Anexo una definición de día hábil; probablemente se excluyen "
                "sábados, domingos y los días que señale una Parte."
            ),
            fr=(
                "Aucune définition du jour ouvrable n'a été trouvée dans l'annexe; samedis, dimanches "
                "et jours désignés par une Partie sont sans doute exclus."
            ),
        ),
    ),
    Clause(
        id="DC-05",
        citation="which calendar",
        actor="",
        trigger="",
        limit="",
        effect="US, Mexican, both (union of holidays), or the responsible Secretariat section: not known",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="unknown: flag. Taken as M-: nothing read answers it, hence Q2",
        sources=(),
        says=Paraphrase(
            en=(
                "Whose holidays count for business days is not known: those of one country, of both, "
                "or of the responding section."
            ),
            es=(
                "No se sabe qué días de descanso obligatorio se excluyen de los días hábiles: los de un "
                "país, los de ambos o los de la sección responsable."
            ),
            fr=(
                "On ne sait quels jours fériés comptent pour les jours ouvrables : ceux d'un pays, des "
                "deux ou de la section responsable."
            ),
        ),
    ),
    Clause(
        id="DC-06",
        citation="start day",
        actor="",
        trigger="",
        limit="",
        effect="day of the event is day 0, first counted day is the next",
        silence="",
        mark=Mark.P,
        mark_note="P: request 16 Jun 2023 + 45 = 31 Jul 2023, the day Mexico reported (IELP-23)",
        sources=("IELP-23",),
        says=Paraphrase(
            en="The day of the event is day 0; the next day is the first one counted.",
            es="El día del hecho es el día 0; el siguiente es el primero que se cuenta.",
            fr="Le jour de l'événement est le jour 0; le lendemain est le premier compté.",
        ),
    ),
    Clause(
        id="DC-07",
        citation="last day",
        actor="",
        trigger="",
        limit="",
        effect="whether a last calendar day that is a holiday rolls forward is not known for Parties",
        silence="",
        mark=Mark.M_MINUS,
        mark_note=(
            "unknown for Parties; Chapter 31 rules allow next business day for filings, M-. Taken as "
            "M-: weakest part, hence Q3"
        ),
        sources=(),
        says=Paraphrase(
            en=(
                "Whether a last day that falls on a holiday moves to the next business day is not "
                "known for the Parties."
            ),
            es=(
                "No se sabe si, para las Partes, el último día que cae en inhábil se recorre al "
                "siguiente día hábil."
            ),
            fr=(
                "On ne sait si, pour les Parties, un dernier jour tombant un jour férié est reporté au "
                "jour ouvrable suivant."
            ),
        ),
    ),
    Clause(
        id="DC-08",
        citation="delivery",
        actor="",
        trigger="",
        limit="",
        effect=(
            "between Parties: to the designated contact; panel papers: through the Secretariat's "
            "electronic filing"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note=(
            "V e-filing exists (TAS); rest M+. Taken as M+: only that electronic filing exists is verified"
        ),
        sources=("TAS",),
        says=Paraphrase(
            en=(
                "Between Parties delivery goes to the designated contact; panel papers go through the "
                "Secretariat's electronic filing."
            ),
            es=(
                "Entre las Partes la entrega se hace al contacto designado; los escritos del panel, "
                "por el sistema electrónico del Secretariado."
            ),
            fr=(
                "Entre les Parties, la remise se fait au contact désigné; les pièces du groupe spécial "
                "passent par le dépôt électronique du Secrétariat."
            ),
        ),
    ),
    Clause(
        id="DC-09",
        citation="delivery time",
        actor="",
        trigger="",
        limit="",
        effect="how to treat receipt after office hours, or in another time zone, is not known",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="unknown: flag. Taken as M-: nothing read answers it, hence Q4",
        sources=(),
        says=Paraphrase(
            en="How to treat receipt after office hours or in another time zone is not known.",
            es="No se sabe cómo tratar la recepción fuera del horario de oficina o en otro huso horario.",
            fr=(
                "On ne sait comment traiter une réception après les heures de bureau ou dans un autre "
                "fuseau horaire."
            ),
        ),
    ),
    Clause(
        id="DC-10",
        citation="domestic US",
        actor="",
        trigger="",
        limit="",
        effect=(
            'statute says "days", no definition: calendar days by ordinary reading; clock starts at '
            "submission (statute) or receipt by OTLA (guidelines)"
        ),
        silence="",
        mark=Mark.P,
        mark_note=(
            "V starts (USC, OPP20); reading ours. Taken as P: the starting points are sourced, "
            "calendar days are our reading"
        ),
        sources=("USC", "OPP20"),
        says=Paraphrase(
            en=(
                "United States statute says days without defining them; they are read as calendar "
                "days, starting at submission or at receipt."
            ),
            es=(
                "La ley de Estados Unidos habla de días sin definirlos; se leen como días naturales, "
                "desde la presentación o la recepción."
            ),
            fr=(
                "La loi des États-Unis parle de jours sans les définir; on les lit comme des jours "
                "civils, depuis le dépôt ou la réception."
            ),
        ),
    ),
    Clause(
        id="DC-11",
        citation="domestic Canada",
        actor="",
        trigger="",
        limit="normally 30 days, extendable",
        effect='30 days "normally", from receipt, extendable',
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("CA-GUIDE",),
        says=Paraphrase(
            en="In Canada the period is normally 30 days from receipt and may be extended.",
            es="En Canadá el plazo es normalmente de 30 días desde la recepción y puede prorrogarse.",
            fr=("Au Canada, le délai est normalement de 30 jours depuis la réception et peut être prolongé."),
        ),
    ),
    Clause(
        id="DC-12",
        citation="before / after",
        actor="",
        trigger="",
        limit="15 days; 5 business days",
        effect=(
            '"at least 15 days before" and "at least 5 business days before" count backward from the act'
        ),
        silence="",
        mark=Mark.M_MINUS,
        mark_note=(
            "ours: 15 full days must lie between. Taken as M-: no source read says how a count before "
            "an act is made, hence Q32"
        ),
        sources=("COURSE",),
        says=Paraphrase(
            en=(
                '"At least 15 days before" and "at least 5 business days before" are counted '
                "backward from the act, in full days."
            ),
            es=(
                "«Al menos 15 días antes» y «al menos 5 días hábiles antes» se cuentan hacia atrás "
                "desde el acto, en días completos."
            ),
            fr=(
                "« Au moins 15 jours avant » et « au moins 5 jours ouvrables avant » se comptent à "
                "rebours de l'acte, en jours francs."
            ),
        ),
    ),
    Clause(
        id="DC-13",
        citation="extension",
        actor="",
        trigger="",
        limit="",
        effect="Parties may agree other periods in several places; panels extended themselves in fact",
        silence="",
        mark=Mark.P,
        mark_note=(
            "practice V, legal basis unknown. Taken as P: seen in practice, on no known legal basis; "
            "no source is named for it"
        ),
        sources=(),
        says=Paraphrase(
            en=(
                "The Parties may agree other periods in several places, and panels have extended "
                "theirs in fact."
            ),
            es=(
                "Las Partes pueden convenir otros plazos en varios supuestos, y los paneles han "
                "prorrogado los suyos de hecho."
            ),
            fr=(
                "Les Parties peuvent convenir d'autres délais à plusieurs endroits, et des groupes "
                "spéciaux ont prolongé les leurs en fait."
            ),
        ),
    ),
    Clause(
        id="DC-14",
        citation="languages",
        actor="",
        trigger="",
        limit="",
        effect="English, Spanish (French for Canada)",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="The languages are English and Spanish, and French for Canada.",
            es="Los idiomas son el inglés y el español, y el francés para Canadá.",
            fr="Les langues sont l'anglais et l'espagnol, et le français pour le Canada.",
        ),
    ),
    Clause(
        id="RP-01",
        citation="Rules of Procedure",
        actor="",
        trigger="",
        limit="",
        effect=(
            "The Free Trade Commission's first decision (July 2020) adopted rosters, rules of "
            "procedure and code of conduct, with the Chapter 31 rules in an annex"
        ),
        silence="",
        mark=Mark.M_PLUS,
        mark_note="M+; the text was not found",
        sources=(),
        says=Paraphrase(
            en=(
                "The Free Trade Commission's first decision, of July 2020, adopted rosters, rules of "
                "procedure and a code of conduct."
            ),
            es=(
                "La primera decisión de la Comisión de Libre Comercio, de julio de 2020, adoptó "
                "listas, reglas de procedimiento y código de conducta."
            ),
            fr=(
                "La première décision de la Commission du libre-échange, de juillet 2020, a adopté "
                "listes, règles de procédure et code de conduite."
            ),
        ),
    ),
    Clause(
        id="RP-02",
        citation="Rules of Procedure",
        actor="",
        trigger="",
        limit="",
        effect=(
            "Chapter 31 rules exist, and art. 20.11 lets non-government entities ask to give written views"
        ),
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("TAS-N",),
        says=Paraphrase(
            en=(
                "The Chapter 31 rules exist, and their article 20.11 lets non-government entities ask "
                "to give written views."
            ),
            es=(
                "Las reglas del Capítulo 31 existen, y su artículo 20.11 permite a entidades no "
                "gubernamentales pedir presentar opiniones escritas."
            ),
            fr=(
                "Les règles du chapitre 31 existent, et leur article 20.11 permet aux entités non "
                "gouvernementales de demander à présenter des vues écrites."
            ),
        ),
    ),
    Clause(
        id="RP-03",
        citation="Rules of Procedure",
        actor="",
        trigger="",
        limit="",
        effect=(
            "whether rapid response panels use those rules, a variant, or ad-hoc working rules is not "
            'known; the first panel met "challenging questions" on the rules'
        ),
        silence="",
        mark=Mark.M_MINUS,
        mark_note=(
            "V that questions arose (IELP-24); answer unknown. Taken as M-: which rules apply is the "
            "question, and no source read answers it"
        ),
        sources=("IELP-24",),
        says=Paraphrase(
            en=(
                "Whether rapid response panels use those rules, a variant or their own is not known; "
                "the first panel met hard questions on this."
            ),
            es=(
                "No se sabe si los paneles de respuesta rápida usan esas reglas, una variante o las "
                "propias; el primer panel enfrentó cuestiones difíciles al respecto."
            ),
            fr=(
                "On ne sait si les groupes spéciaux de réaction rapide suivent ces règles, une "
                "variante ou les leurs; le premier a rencontré des questions difficiles."
            ),
        ),
    ),
    Clause(
        id="RP-04",
        citation="Rules of Procedure",
        actor="",
        trigger="",
        limit="",
        effect="Secretariat has three national sections; in San Martin the Mexican Section drew the lots",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("TAS", "IELP-23"),
        says=Paraphrase(
            en=(
                "The Secretariat has three national sections; in San Martín the Mexican Section drew "
                "the lots."
            ),
            es=(
                "El Secretariado tiene tres secciones nacionales; en San Martín la Sección Mexicana "
                "hizo el sorteo."
            ),
            fr=(
                "Le Secrétariat compte trois sections nationales; dans San Martín, la section "
                "mexicaine a fait le tirage au sort."
            ),
        ),
    ),
)
