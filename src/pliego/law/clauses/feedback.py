"""Feedback to a reporter, row by row, in our own words: a promise of the product, and the model it follows."""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase, Source
from pliego.law.marks import Mark

FEEDBACK: Final[tuple[Clause, ...]] = (
    Clause(
        id="FB-01",
        citation="Pliego 1",
        actor="office that received the report",
        trigger="report arrives",
        limit="7 days",
        effect="the reporter is told that the report arrived",
        silence="shown as overdue to the reporter and in the published figures",
        mark=Mark.V,
        mark_note="",
        sources=("PROMISE",),
        says=Paraphrase(
            en="The office confirms within 7 days that a report has arrived.",
            es="La oficina acusa recibo de un reporte dentro de los 7 días siguientes.",
            fr="Le bureau accuse réception d'un signalement dans les 7 jours.",
        ),
    ),
    Clause(
        id="FB-02",
        citation="Pliego 2",
        actor="office that received the report",
        trigger="receipt confirmed",
        limit="3 months",
        effect="the reporter is told what was done or is planned, and why",
        silence="shown as overdue to the reporter and in the published figures",
        mark=Mark.V,
        mark_note="",
        sources=("PROMISE",),
        says=Paraphrase(
            en="The office gives feedback within 3 months of the confirmation: what was done or is planned, "
            "and why.",
            es="La oficina da respuesta de fondo dentro de los 3 meses siguientes al acuse: qué se hizo o se "
            "prevé, y por qué.",
            fr="Le bureau donne un retour dans les 3 mois de l'accusé de réception : ce qui a été fait ou "
            "est prévu, et pourquoi.",
        ),
    ),
    Clause(
        id="FB-03",
        citation="Pliego 2",
        actor="office that received the report",
        trigger="7 days over without a confirmation",
        limit="3 months",
        effect="the time for feedback runs from the end of the 7 days, so a late confirmation buys no time",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("PROMISE",),
        says=Paraphrase(
            en="Without a confirmation in time, the 3 months run from the end of the 7 days.",
            es="Sin acuse oportuno, los 3 meses corren desde el fin de los 7 días.",
            fr="Sans accusé de réception à temps, les 3 mois courent de la fin des 7 jours.",
        ),
    ),
    Clause(
        id="FB-04",
        citation="Pliego 1",
        actor="office that received the report",
        trigger="feedback within the 7 days",
        limit="",
        effect="feedback confirms receipt as well",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("PROMISE",),
        says=Paraphrase(
            en="Feedback given before any confirmation confirms receipt as well.",
            es="La respuesta de fondo dada antes del acuse vale también como acuse.",
            fr="Un retour donné avant tout accusé de réception en tient lieu.",
        ),
    ),
    Clause(
        id="FB-05",
        citation="Pliego",
        actor="reporter",
        trigger="wants no answer any more",
        limit="",
        effect="a withdrawn report ends the promise for what is not yet due",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("PROMISE",),
        says=Paraphrase(
            en="When the reporter withdraws the report, what was not yet due is no longer owed.",
            es="Si quien reportó se desiste, ya no se debe lo que aún no vencía.",
            fr="Si la personne retire son signalement, ce qui n'était pas encore échu n'est plus dû.",
        ),
    ),
    Clause(
        id="FB-06",
        citation="Pliego",
        actor="Pliego",
        trigger="",
        limit="",
        effect="the times are a published promise of the product, not law in Mexico, the United States or "
        "Canada",
        silence="nothing follows in law",
        mark=Mark.V,
        mark_note="",
        sources=("PROMISE",),
        says=Paraphrase(
            en="These times are a published promise of Pliego, not law in Mexico, the United States or "
            "Canada.",
            es="Estos plazos son una promesa publicada de Pliego, no ley en México, Estados Unidos ni Canadá.",
            fr="Ces délais sont une promesse publiée de Pliego, non une loi au Mexique, aux États-Unis ou au "
            "Canada.",
        ),
    ),
    Clause(
        id="FB-07",
        citation="Directive (EU) 2019/1937, art. 9",
        actor="private and public bodies in the European Union",
        trigger="internal report of a breach of Union law",
        limit="7 days; 3 months",
        effect="confirmation of receipt; feedback counted from the confirmation",
        silence="",
        mark=Mark.V,
        mark_note="V for the 7 days and the 3 months, read in a guide; the official page shows the title",
        sources=("EU-GUIDE", "EU-DIRECTIVE"),
        says=Paraphrase(
            en="The model: in the European Union receipt is confirmed within 7 days, and feedback is given "
            "at most 3 months after that.",
            es="El modelo: en la Unión Europea se acusa recibo dentro de 7 días y se da respuesta a más "
            "tardar 3 meses después.",
            fr="Le modèle : dans l'Union européenne, réception accusée dans les 7 jours, retour au plus tard "
            "3 mois après.",
        ),
    ),
    Clause(
        id="FB-08",
        citation="Directive (EU) 2019/1937, art. 11",
        actor="authority in the European Union",
        trigger="external report",
        limit="",
        effect="no confirmation where the reporter asked for none or where it would endanger the reporter",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="In the model an authority sends no confirmation if the reporter asked for none or it would "
            "endanger the reporter.",
            es="En el modelo, la autoridad no acusa recibo si quien reporta lo pidió así o si el acuse lo "
            "pondría en riesgo.",
            fr="Dans le modèle, l'autorité n'accuse pas réception si la personne l'a demandé ou si cela la "
            "mettait en danger.",
        ),
    ),
    Clause(
        id="FB-09",
        citation="Directive (EU) 2019/1937, art. 11",
        actor="authority in the European Union",
        trigger="external report, in justified cases",
        limit="6 months",
        effect="feedback may take longer",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en="In the model an authority may take 6 months for its feedback in justified cases.",
            es="En el modelo, la autoridad puede tardar 6 meses en responder en casos justificados.",
            fr="Dans le modèle, l'autorité peut mettre 6 mois à donner un retour dans des cas justifiés.",
        ),
    ),
)

FEEDBACK_SOURCES: Final[tuple[Source, ...]] = (
    Source(key="PROMISE", title="Pliego, promise to those who report (this procedure)", address=""),
    Source(
        key="EU-GUIDE",
        title="WiseGuard, requirements of Directive (EU) 2019/1937 on reporting channels",
        address="https://wiseguard.eu/whistleblower-directive-requirements-on-the-reporting-channels",
    ),
    Source(
        key="EU-DIRECTIVE",
        title="Directive (EU) 2019/1937 of 23 October 2019, Official Journal L 305, 26 November 2019",
        address="https://boe.es/buscar/doc.php?id=DOUE-L-2019-81812&lang=es",
    ),
)
