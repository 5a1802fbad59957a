"""USMCA articles 34.6 and 34.7 (withdrawal, joint review, term), row by row, in our own words; not legal advice."""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase, Source
from pliego.law.marks import Mark

JOINT_REVIEW: Final[tuple[Clause, ...]] = (
    Clause(
        id="JR-01",
        citation="34.6",
        actor="any Party",
        trigger="written notice",
        limit="6 months",
        effect="the Party leaves the agreement",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("HARB-34",),
        says=Paraphrase(
            en="Any Party may leave the agreement 6 months after giving written notice to the others.",
            es=(
                "Cualquier Parte puede denunciar el Tratado, con efecto 6 meses después de notificarlo "
                "por escrito a las demás."
            ),
            fr="Toute Partie peut se retirer de l'accord 6 mois après en avoir avisé les autres par écrit.",
        ),
    ),
    Clause(
        id="JR-02",
        citation="34.7.1",
        actor="Parties",
        trigger="entry into force",
        limit="16 years",
        effect="the agreement ends",
        silence="a new term if each Party confirms",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-347", "CRS-347"),
        says=Paraphrase(
            en=(
                "The agreement ends 16 years after its entry into force unless each Party confirms "
                "that it wishes a new term."
            ),
            es=(
                "El Tratado termina 16 años después de su entrada en vigor, salvo que cada Parte "
                "confirme que desea un nuevo periodo."
            ),
            fr=(
                "L'accord prend fin 16 ans après son entrée en vigueur, à moins que chaque Partie ne "
                "confirme vouloir une nouvelle période."
            ),
        ),
    ),
    Clause(
        id="JR-03",
        citation="34.7.2",
        actor="Commission",
        trigger="sixth anniversary of the entry into force",
        limit="6 years",
        effect="joint review: how the agreement works, recommendations, actions to take",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-347", "CRS-347"),
        says=Paraphrase(
            en=(
                "6 years after the entry into force the Commission meets to review how the agreement "
                "works and to decide on actions."
            ),
            es=(
                "A los 6 años de la entrada en vigor, la Comisión se reúne para revisar cómo funciona "
                "el Tratado y decidir qué hacer."
            ),
            fr=(
                "6 ans après l'entrée en vigueur, la Commission se réunit pour examiner le "
                "fonctionnement de l'accord et décider des mesures à prendre."
            ),
        ),
    ),
    Clause(
        id="JR-04",
        citation="34.7.2",
        actor="any Party",
        trigger="joint review ahead",
        limit="at least 1 month before the meeting",
        effect="may recommend actions to the Commission",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-347", "CASS-347"),
        says=Paraphrase(
            en="A Party may recommend actions to the Commission at least 1 month before its joint review.",
            es=(
                "Una Parte puede recomendar medidas a la Comisión al menos 1 mes antes de la revisión "
                "conjunta."
            ),
            fr=(
                "Une Partie peut recommander des mesures à la Commission au moins 1 mois avant "
                "l'examen conjoint."
            ),
        ),
    ),
    Clause(
        id="JR-05",
        citation="34.7.3",
        actor="each Party",
        trigger="joint review",
        limit="",
        effect="says in writing through its head of government whether it wishes to extend the term",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-347",),
        says=Paraphrase(
            en=(
                "As part of the joint review each Party says in writing, through its head of "
                "government, whether it wishes to extend the term."
            ),
            es=(
                "Como parte de la revisión conjunta, cada Parte dice por escrito, por conducto de su "
                "jefe de gobierno, si desea extender el periodo."
            ),
            fr=(
                "Dans le cadre de l'examen conjoint, chaque Partie dit par écrit, par son chef de "
                "gouvernement, si elle souhaite prolonger la période."
            ),
        ),
    ),
    Clause(
        id="JR-06",
        citation="34.7.3",
        actor="Parties",
        trigger="each Party has confirmed",
        limit="16 years",
        effect="the term is extended without a further step",
        silence="JR-08",
        mark=Mark.P,
        mark_note=(
            "P: the text extends the term by 16 years and does not say from when; 2042, had all "
            "confirmed on 1 July 2026, is what law firms read"
        ),
        sources=("IELP-347", "CASS-347"),
        says=Paraphrase(
            en=(
                "Once each Party has confirmed, the term is extended for another 16 years without a "
                "further step."
            ),
            es=(
                "En cuanto cada Parte ha confirmado, el periodo se extiende por otros 16 años sin más "
                "trámite."
            ),
            fr="Dès que chaque Partie a confirmé, la période est prolongée de 16 ans sans autre formalité.",
        ),
    ),
    Clause(
        id="JR-07",
        citation="34.7.3",
        actor="Commission",
        trigger="term extended",
        limit="6 years",
        effect="next joint review",
        silence="",
        mark=Mark.P,
        mark_note=(
            "P: the text says the following 6 years and not from which day; counted from the day on which the last "
            "Party confirmed is a reading"
        ),
        sources=("IELP-347",),
        says=Paraphrase(
            en=(
                "After an extension the Commission holds the next joint review by the end of the "
                "following 6 years."
            ),
            es=(
                "Tras una extensión, la Comisión celebra la siguiente revisión conjunta a más tardar "
                "al final de los 6 años siguientes."
            ),
            fr=(
                "Après une prolongation, la Commission tient l'examen conjoint suivant au plus tard à "
                "la fin des 6 années suivantes."
            ),
        ),
    ),
    Clause(
        id="JR-08",
        citation="34.7.4",
        actor="Commission",
        trigger="a Party did not confirm",
        limit="1 year, for the rest of the term",
        effect="joint review every year",
        silence="",
        mark=Mark.P,
        mark_note=(
            "P: the text says every year; that the year is counted from the last review is a reading, "
            "since the Commission sets the day"
        ),
        sources=("IELP-347", "HK-347"),
        says=Paraphrase(
            en=(
                "If a Party does not confirm, the Commission holds a joint review every year, here "
                "within 1 year of the last, for the rest of the term."
            ),
            es=(
                "Si una Parte no confirma, la Comisión celebra una revisión conjunta cada año, aquí "
                "dentro de 1 año desde la última, por el resto del periodo."
            ),
            fr=(
                "Si une Partie ne confirme pas, la Commission tient un examen conjoint chaque année, "
                "ici dans un délai de 1 an depuis le dernier, pour le reste de la période."
            ),
        ),
    ),
    Clause(
        id="JR-09",
        citation="34.7.4",
        actor="Parties",
        trigger="a Party did not confirm",
        limit="until the term ends",
        effect="may still extend the term by confirming in writing through their heads of government",
        silence="the agreement ends with its term",
        mark=Mark.V,
        mark_note="",
        sources=("IELP-347",),
        says=Paraphrase(
            en=(
                "Until the term ends the Parties may still extend it by confirming so in writing "
                "through their heads of government."
            ),
            es=(
                "Hasta que termine el periodo, las Partes todavía pueden extenderlo si lo confirman "
                "por escrito sus jefes de gobierno."
            ),
            fr=(
                "Jusqu'à la fin de la période, les Parties peuvent encore la prolonger en le "
                "confirmant par écrit, par leurs chefs de gouvernement."
            ),
        ),
    ),
    Clause(
        id="JR-10",
        citation="34.7.5, 34.7.6",
        actor="Commission, Parties",
        trigger="term extended",
        limit="6 years",
        effect="joint review every six years, with the same choice each time",
        silence="yearly reviews, as under 34.7.4",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "After an extension there is a joint review every 6 years, each with the same choice "
                "and the same yearly reviews if a Party does not confirm."
            ),
            es=(
                "Tras una extensión hay una revisión conjunta cada 6 años, cada una con la misma "
                "opción y las mismas revisiones anuales si una Parte no confirma."
            ),
            fr=(
                "Après une prolongation, un examen conjoint a lieu tous les 6 ans, avec le même choix "
                "et les mêmes examens annuels si une Partie ne confirme pas."
            ),
        ),
    ),
)

JOINT_REVIEW_SOURCES: Final[tuple[Source, ...]] = (
    Source(
        key="IELP-347",
        title="International Economic Law and Policy Blog, text of article 34.7, paragraphs 1 to 4 (2018)",
        address=(
            "https://ielp.worldtradelaw.net/2018/12/how-exactly-will-the-new-naftas-sunset-clause-work.html"
        ),
    ),
    Source(
        key="CRS-347",
        title="Congressional Research Service R48787, the joint review (2026)",
        address="https://www.everycrsreport.com/reports/R48787.html",
    ),
    Source(
        key="CASS-347",
        title="Cassidy Levy Kent, notice on the review, with 1 June 2026, 2032 and 2042 (2025)",
        address=(
            "https://www.cassidylevy.com/news/ustr-announces-usmca-review-public-hearing-and-comment-op"
            "portunities"
        ),
    ),
    Source(
        key="HK-347",
        title="Holland & Knight, alert on the joint review of 1 July 2026 (2 July 2026)",
        address=(
            "https://www.hklaw.com/en/insights/publications/2026/07/mexico-ante-una-nueva-etapa-continu"
            "idad-del-tmec"
        ),
    ),
    Source(
        key="HARB-34",
        title="Harbinger Strategies, update on the agreement, with the six months of article 34.6 (2025)",
        address="https://harbingerdc.com/usmca-update-2025-1218",
    ),
)
