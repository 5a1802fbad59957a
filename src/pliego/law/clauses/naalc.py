"""The North American Agreement on Labor Cooperation (1994 to 2020), row by row, in our own words; not legal advice.

Names: NAO is a National Administrative Office; OTLA is the Office of Trade and Labor Affairs, which took over the
work of the United States Office; the Council is the three labor ministers; a tier is a group of subjects that may
climb equally far. In practice no matter went past consultations between ministers, and by 2001 no formal dispute
had arisen (AALS; later years from memory).
"""

from typing import Final

from pliego.law.clauses.shape import Clause, Paraphrase, Source
from pliego.law.marks import Mark

NAALC: Final[tuple[Clause, ...]] = (
    Clause(
        id="N-T1",
        citation="arts. 22, 23",
        actor="a Party",
        trigger=(
            "matter about freedom of association and the right to organize, collective bargaining, or the "
            "right to strike"
        ),
        limit="",
        effect="highest stage: ministerial consultations",
        silence="no further stage",
        mark=Mark.M_PLUS,
        mark_note=(
            "M+; HRW limits panels to the third tier and DOL-GD limits experts to technical standards, which"
            " supports the row in part: P"
        ),
        sources=("HRW", "DOL-GD"),
        says=Paraphrase(
            en=(
                "A matter about freedom of association, collective bargaining or the right to strike goes no"
                " further than consultations between ministers."
            ),
            es=(
                "Un asunto sobre libertad de asociación, negociación colectiva o derecho de huelga no pasa "
                "de las consultas entre ministros."
            ),
            fr=(
                "Une affaire portant sur la liberté d'association, la négociation collective ou le droit de "
                "grève ne dépasse pas les consultations entre ministres."
            ),
        ),
    ),
    Clause(
        id="N-T2",
        citation="arts. 23, 49",
        actor="a Party",
        trigger=(
            "matter about forced labor, equal pay, employment discrimination, compensation for injury or "
            "illness, or migrant workers"
        ),
        limit="",
        effect="highest stage: Evaluation Committee of Experts",
        silence="no further stage",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=("DOL-GD",),
        says=Paraphrase(
            en=(
                "A matter about forced labor, equal pay, discrimination, compensation for injuries or "
                "migrant workers goes no further than the Evaluation Committee of Experts."
            ),
            es=(
                "Un asunto sobre trabajo forzoso, igualdad salarial, discriminación, indemnización por "
                "lesiones o trabajadores migrantes no pasa del Comité Evaluador de Expertos."
            ),
            fr=(
                "Une affaire portant sur le travail forcé, l'égalité de rémunération, la discrimination, "
                "l'indemnisation des lésions ou les travailleurs migrants ne dépasse pas le comité évaluatif"
                " d'experts."
            ),
        ),
    ),
    Clause(
        id="N-T3",
        citation="arts. 27, 29, 49",
        actor="a Party",
        trigger=(
            "matter about prevention of occupational injury and illness, labor protections for children and "
            "young persons, or minimum wage standards"
        ),
        limit="",
        effect="highest stage: arbitral panel and monetary enforcement assessment",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("HRW",),
        says=Paraphrase(
            en=(
                "Only a matter about safety and health at work, child labor or the minimum wage may reach an"
                " arbitral panel and a monetary enforcement assessment."
            ),
            es=(
                "Solo un asunto sobre seguridad y salud en el trabajo, trabajo infantil o salario mínimo "
                "puede llegar a un panel arbitral y a una contribución monetaria."
            ),
            fr=(
                "Seule une affaire portant sur la santé et la sécurité au travail, le travail des enfants ou"
                " le salaire minimum peut atteindre un groupe arbitral et une compensation monétaire."
            ),
        ),
    ),
    Clause(
        id="N-01",
        citation="art. 16(3)",
        actor="NAO of another Party",
        trigger="public communication about labor law matters arising in another Party's territory",
        limit="set by each NAO",
        effect="review",
        silence="NAO decides",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Each National Administrative Office receives and reviews public communications about labor "
                "law in another Party's territory, by a procedure of its own."
            ),
            es=(
                "Cada Oficina Administrativa Nacional recibe y revisa comunicaciones públicas sobre "
                "legislación laboral en el territorio de otra Parte, conforme a su propio procedimiento."
            ),
            fr=(
                "Chaque Bureau administratif national reçoit et examine, selon sa propre procédure, les "
                "communications du public sur le droit du travail sur le territoire d'une autre Partie."
            ),
        ),
    ),
    Clause(
        id="N-02",
        citation="US NAO guidelines (1994)",
        actor="US NAO",
        trigger="submission filed",
        limit="60 days to accept or decline",
        effect="review or letter",
        silence="no default",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Under its guidelines of 1994 the United States Office accepts or declines a submission "
                "within 60 days."
            ),
            es=(
                "Según sus lineamientos de 1994, la Oficina de Estados Unidos acepta o rechaza una "
                "comunicación dentro de 60 días."
            ),
            fr=(
                "Selon ses lignes directrices de 1994, le Bureau des États-Unis accepte ou refuse une "
                "communication dans les 60 jours."
            ),
        ),
    ),
    Clause(
        id="N-03",
        citation="US NAO guidelines (1994)",
        actor="US NAO",
        trigger="accepted",
        limit="120 days to report, plus up to 60 more days",
        effect="public report, may recommend ministerial consultations",
        silence="late reports common",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Under those guidelines the Office publishes its report within 120 days of acceptance, or up"
                " to 60 days later if it extends the time."
            ),
            es=(
                "Según esos lineamientos, la Oficina publica su informe dentro de los 120 días siguientes a "
                "la aceptación, o hasta 60 días después si amplía el plazo."
            ),
            fr=(
                "Selon ces lignes directrices, le Bureau publie son rapport dans les 120 jours de "
                "l'acceptation, ou jusqu'à 60 jours plus tard s'il prolonge le délai."
            ),
        ),
    ),
    Clause(
        id="N-04",
        citation="US guidelines of 21 Dec 2006",
        actor="OTLA",
        trigger="submission under the successor guidelines",
        limit="60 days to accept, 180 days to report",
        effect="the same steps as before",
        silence="the same",
        mark=Mark.M_MINUS,
        mark_note="V existence (STR20); numbers M-",
        sources=("STR20",),
        says=Paraphrase(
            en=(
                "Guidelines of 21 December 2006 replaced those of 1994; they are remembered as 60 days to "
                "accept and 180 days to report."
            ),
            es=(
                "Los lineamientos del 21 de diciembre de 2006 sustituyeron a los de 1994; se recuerdan 60 "
                "días para aceptar y 180 días para informar."
            ),
            fr=(
                "Les lignes directrices du 21 décembre 2006 ont remplacé celles de 1994; on se souvient de "
                "60 jours pour accepter et de 180 jours pour faire rapport."
            ),
        ),
    ),
    Clause(
        id="N-05",
        citation="art. 21",
        actor="NAO to NAO",
        trigger="request for consultations",
        limit="promptly",
        effect="public data and explanations; all NAOs are told",
        silence="no sanction",
        mark=Mark.V,
        mark_note="",
        sources=("SICE-4",),
        says=Paraphrase(
            en=(
                "An Office that another Office consults promptly gives the public data and explanations "
                "asked for, and every Office is told of the request."
            ),
            es=(
                "La Oficina consultada por otra proporciona con prontitud los datos públicos y las "
                "explicaciones que se le piden, y todas las Oficinas son informadas de la solicitud."
            ),
            fr=(
                "Le Bureau consulté par un autre fournit rapidement les données publiques et les "
                "explications demandées, et tous les Bureaux sont avisés de la demande."
            ),
        ),
    ),
    Clause(
        id="N-06",
        citation="art. 22",
        actor="ministers",
        trigger=(
            "written request with specific, sufficient information; a third Party with a substantial "
            "interest may join on notice"
        ),
        limit="",
        effect="attempt to resolve the matter",
        silence="no clock, no default",
        mark=Mark.V,
        mark_note="",
        sources=("SICE-4",),
        says=Paraphrase(
            en=(
                "A Party may ask in writing for consultations between ministers on any labor matter; they "
                "try to resolve it, and no day ends them."
            ),
            es=(
                "Una Parte puede pedir por escrito consultas entre ministros sobre cualquier asunto laboral;"
                " procuran resolverlo y ningún día les pone fin."
            ),
            fr=(
                "Une Partie peut demander par écrit des consultations entre ministres sur toute question de "
                "travail; ils tentent de la régler, sans date de fin."
            ),
        ),
    ),
    Clause(
        id="N-07",
        citation="art. 23",
        actor="any consulting Party",
        trigger=(
            "not resolved by ministers; matter concerns safety and health or other technical labor "
            "standards, is trade-related and covered by mutually recognized labor laws"
        ),
        limit="",
        effect="Evaluation Committee of Experts established",
        silence="an expert under Annex 23 may rule the matter out",
        mark=Mark.M_PLUS,
        mark_note="M+; that experts come after the ministerial stage is V (AMBUS, DOL-GD)",
        sources=("AMBUS", "DOL-GD"),
        says=Paraphrase(
            en=(
                "If ministers do not resolve a trade-related matter of technical labor standards under "
                "mutually recognized laws, a consulting Party may have a committee of experts established."
            ),
            es=(
                "Si los ministros no resuelven un asunto de normas técnicas laborales, relacionado con el "
                "comercio y con leyes mutuamente reconocidas, una Parte consultante puede pedir un comité de"
                " expertos."
            ),
            fr=(
                "Si les ministres ne règlent pas une question de normes techniques liée au commerce et visée"
                " par des lois mutuellement reconnues, une Partie consultante peut demander un comité "
                "d'experts."
            ),
        ),
    ),
    Clause(
        id="N-08",
        citation="art. 25",
        actor="Evaluation Committee of Experts",
        trigger="established",
        limit="120 days",
        effect="draft report",
        silence="the Council may set another period",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The committee of three experts presents a draft report within 120 days of being "
                "established, unless the Council sets another period."
            ),
            es=(
                "El comité de tres expertos presenta un proyecto de informe dentro de los 120 días "
                "siguientes a su establecimiento, salvo que el Consejo fije otro plazo."
            ),
            fr=(
                "Le comité de trois experts présente un rapport provisoire dans les 120 jours de son "
                "établissement, à moins que le Conseil ne fixe un autre délai."
            ),
        ),
    ),
    Clause(
        id="N-09",
        citation="art. 26",
        actor="Evaluation Committee of Experts",
        trigger="draft report",
        limit="60 days",
        effect="final report to the Council",
        silence="the Council may change the period",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The experts present their final report to the Council within 60 days of the draft, unless "
                "the Council changes the period."
            ),
            es=(
                "Los expertos presentan su informe final al Consejo dentro de los 60 días siguientes al "
                "proyecto, salvo que el Consejo cambie el plazo."
            ),
            fr=(
                "Les experts remettent leur rapport final au Conseil dans les 60 jours du rapport "
                "provisoire, à moins que le Conseil ne change le délai."
            ),
        ),
    ),
    Clause(
        id="N-10",
        citation="art. 26",
        actor="Parties",
        trigger="final report",
        limit="90 days for written replies; publication within 30 days",
        effect="tabled at the next Council session",
        silence="",
        mark=Mark.M_MINUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The Parties answer each other in writing within 90 days of the final report, which is "
                "published within 30 days and put before the Council."
            ),
            es=(
                "Las Partes se responden por escrito dentro de los 90 días siguientes al informe final, que "
                "se publica dentro de 30 días y se presenta al Consejo."
            ),
            fr=(
                "Les Parties se répondent par écrit dans les 90 jours du rapport final, lequel est publié "
                "dans les 30 jours et soumis au Conseil."
            ),
        ),
    ),
    Clause(
        id="N-11",
        citation="art. 27",
        actor="any Party",
        trigger="final report on a subject of the third tier",
        limit="",
        effect="consultations on a persistent pattern of failure to enforce",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "After a final report on a subject of the third tier, a Party may ask for consultations on a"
                " persistent pattern of failure to enforce."
            ),
            es=(
                "Tras un informe final sobre una materia del tercer nivel, una Parte puede pedir consultas "
                "sobre una pauta persistente de omisiones en la aplicación."
            ),
            fr=(
                "Après un rapport final sur un sujet du troisième niveau, une Partie peut demander des "
                "consultations sur une pratique systématique de non-application."
            ),
        ),
    ),
    Clause(
        id="N-12",
        citation="art. 28",
        actor="consulting Party",
        trigger="not resolved",
        limit="60 days from the request; the Council meets within 20 days",
        effect="special session of the Council",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "If those consultations have not resolved the matter within 60 days, a consulting Party may "
                "call the Council, which meets within 20 days."
            ),
            es=(
                "Si esas consultas no resuelven el asunto en 60 días, una Parte consultante puede convocar "
                "al Consejo, que se reúne dentro de 20 días."
            ),
            fr=(
                "Si ces consultations ne règlent pas l'affaire en 60 jours, une Partie consultante peut "
                "convoquer le Conseil, qui se réunit dans les 20 jours."
            ),
        ),
    ),
    Clause(
        id="N-13",
        citation="art. 29",
        actor="Council",
        trigger="not resolved",
        limit="60 days after the Council convened",
        effect="panel only by a vote of two thirds of the Council (2 of 3)",
        silence="no vote, no panel",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "If the matter is not resolved 60 days after the Council convened, two of its three members "
                "may vote to convene an arbitral panel."
            ),
            es=(
                "Si el asunto no se resuelve 60 días después de reunirse el Consejo, dos de sus tres "
                "miembros pueden votar la integración de un panel arbitral."
            ),
            fr=(
                "Si l'affaire n'est pas réglée 60 jours après la réunion du Conseil, deux de ses trois "
                "membres peuvent voter la création d'un groupe arbitral."
            ),
        ),
    ),
    Clause(
        id="N-14",
        citation="art. 32",
        actor="Parties",
        trigger="panel voted",
        limit="15 days for the chair, 15 days more for the other members",
        effect="panel of five",
        silence="lot",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The Parties choose the chair within 15 days and the other four members within 15 days more;"
                " failing that, lots are drawn."
            ),
            es=(
                "Las Partes eligen al presidente dentro de 15 días y a los otros cuatro miembros dentro de "
                "15 días más; a falta de ello, se sortea."
            ),
            fr=(
                "Les Parties choisissent le président dans les 15 jours et les quatre autres membres dans "
                "les 15 jours suivants; à défaut, on tire au sort."
            ),
        ),
    ),
    Clause(
        id="N-15",
        citation="art. 36",
        actor="panel",
        trigger="last member chosen",
        limit="180 days",
        effect="initial report",
        silence="another period if agreed",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The panel presents its initial report within 180 days of the choice of its last member, "
                "unless the Parties agree otherwise."
            ),
            es=(
                "El panel presenta su informe inicial dentro de los 180 días siguientes a la elección de su "
                "último miembro, salvo acuerdo en contrario de las Partes."
            ),
            fr=(
                "Le groupe présente son rapport initial dans les 180 jours du choix de son dernier membre, "
                "sauf accord contraire des Parties."
            ),
        ),
    ),
    Clause(
        id="N-16",
        citation="arts. 36, 37",
        actor="Parties, panel",
        trigger="initial report",
        limit="comments within 30 days; final report within 60 days of the initial one",
        effect="final report",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "The Parties may comment within 30 days of the initial report; the final report follows "
                "within 60 days of it."
            ),
            es=(
                "Las Partes pueden formular observaciones dentro de los 30 días siguientes al informe "
                "inicial; el informe final llega dentro de 60 días."
            ),
            fr=(
                "Les Parties peuvent présenter des observations dans les 30 jours du rapport initial; le "
                "rapport final suit dans les 60 jours."
            ),
        ),
    ),
    Clause(
        id="N-17",
        citation="art. 38",
        actor="Parties",
        trigger="persistent pattern found",
        limit="",
        effect="may agree an action plan",
        silence="art. 39",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "When the panel finds a persistent pattern of failure to enforce, the Parties may agree on "
                "an action plan."
            ),
            es=(
                "Cuando el panel constata una pauta persistente de omisiones en la aplicación, las Partes "
                "pueden acordar un plan de acción."
            ),
            fr=(
                "Lorsque le groupe constate une pratique systématique de non-application, les Parties "
                "peuvent convenir d'un plan d'action."
            ),
        ),
    ),
    Clause(
        id="N-18",
        citation="art. 39",
        actor="a disputing Party",
        trigger="no agreed plan",
        limit=(
            "reconvene not before 60 days nor after 120 days from the final report; decision within 90 days"
        ),
        effect="panel fixes the plan, may impose an assessment",
        silence="the respondent's plan stands if nobody asks in time",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "Without an agreed plan a Party may reconvene the panel from 60 to 120 days after the final "
                "report; it fixes a plan, perhaps with an assessment, within 90 days."
            ),
            es=(
                "Sin plan acordado, una Parte puede convocar de nuevo al panel de 60 a 120 días tras el "
                "informe final; este fija un plan, quizá con contribución monetaria, dentro de 90 días."
            ),
            fr=(
                "Sans plan convenu, une Partie peut reconvoquer le groupe de 60 à 120 jours après le rapport"
                " final; il fixe un plan, avec ou sans compensation, dans les 90 jours."
            ),
        ),
    ),
    Clause(
        id="N-19",
        citation="art. 39",
        actor="complaining Party",
        trigger="agreed plan allegedly not implemented",
        limit="reconvene not before 180 days; decision within 60 days",
        effect="panel must impose an assessment if the plan is not implemented",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "From 180 days after an agreed plan the complainant may reconvene the panel, which decides "
                "within 60 days and must impose an assessment if the plan was not carried out."
            ),
            es=(
                "Desde 180 días después del plan acordado, la reclamante puede convocar de nuevo al panel, "
                "que decide dentro de 60 días y debe imponer una contribución si no se cumplió."
            ),
            fr=(
                "À partir de 180 jours après le plan convenu, la plaignante peut reconvoquer le groupe, qui "
                "décide dans les 60 jours et impose une compensation si le plan n'est pas exécuté."
            ),
        ),
    ),
    Clause(
        id="N-20",
        citation="Annex 39",
        actor="panel",
        trigger="size of an assessment",
        limit="",
        effect=(
            "at most USD 20 million in the first year, then 0.007 percent of total goods trade between the "
            "Parties in the latest year with data; paid into a fund for labor enforcement in the respondent"
        ),
        silence="",
        mark=Mark.P,
        mark_note="P: the twin environmental agreement has the same words (NAAEC-34)",
        sources=("NAAEC-34",),
        says=Paraphrase(
            en=(
                "An assessment is at most 20 million dollars in the first year, later 0.007 percent of the "
                "goods trade between the Parties, and pays for labor enforcement."
            ),
            es=(
                "La contribución es de 20 millones de dólares como máximo el primer año, después de 0.007 "
                "por ciento del comercio de bienes entre las Partes, y paga la aplicación laboral."
            ),
            fr=(
                "La compensation est d'au plus 20 millions de dollars la première année, puis de 0,007 pour "
                "cent du commerce de produits entre les Parties, et finance l'application du droit du "
                "travail."
            ),
        ),
    ),
    Clause(
        id="N-21",
        citation="art. 40",
        actor="complaining Party",
        trigger="later check",
        limit="from 180 days after the determination; decision within 60 days",
        effect="renewed assessment",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "From 180 days after a determination the complainant may ask for a later check; the panel "
                "decides within 60 days and may renew the assessment."
            ),
            es=(
                "Desde 180 días después de una determinación, la reclamante puede pedir otra comprobación; "
                "el panel decide dentro de 60 días y puede renovar la contribución."
            ),
            fr=(
                "À partir de 180 jours après une détermination, la plaignante peut demander un nouveau "
                "contrôle; le groupe décide dans les 60 jours et peut renouveler la compensation."
            ),
        ),
    ),
    Clause(
        id="N-22",
        citation="art. 41",
        actor="complaining Party",
        trigger="assessment unpaid",
        limit="180 days",
        effect="suspend NAFTA tariff benefits up to the unpaid sum",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "When an assessment is unpaid after 180 days, the complainant may suspend tariff benefits up"
                " to the unpaid sum."
            ),
            es=(
                "Cuando la contribución sigue sin pagarse después de 180 días, la reclamante puede suspender"
                " beneficios arancelarios hasta la suma no pagada."
            ),
            fr=(
                "Lorsqu'une compensation reste impayée après 180 jours, la plaignante peut suspendre des "
                "avantages tarifaires jusqu'à la somme impayée."
            ),
        ),
    ),
    Clause(
        id="N-23",
        citation="Annex 41A",
        actor="Canada",
        trigger="assessment against Canada",
        limit="",
        effect="collected through Canadian courts, no trade suspension",
        silence="",
        mark=Mark.M_PLUS,
        mark_note="",
        sources=(),
        says=Paraphrase(
            en=(
                "An assessment against Canada is collected through Canadian courts, and no trade benefit is "
                "suspended."
            ),
            es=(
                "La contribución contra Canadá se cobra ante los tribunales canadienses y no se suspende "
                "beneficio comercial alguno."
            ),
            fr=(
                "Une compensation visant le Canada est perçue devant les tribunaux canadiens, sans "
                "suspension d'avantages commerciaux."
            ),
        ),
    ),
    Clause(
        id="N-24",
        citation="arts. 42, 43",
        actor="all",
        trigger="always",
        limit="",
        effect="no enforcement inside another Party's territory; no private right of action",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SICE-6",),
        says=Paraphrase(
            en=(
                "No Party enforces labor law in another's territory, and nobody may sue another Party at "
                "home for acting against the agreement."
            ),
            es=(
                "Ninguna Parte aplica la legislación laboral en el territorio de otra, y nadie puede "
                "demandar en su país a otra Parte por incumplir el acuerdo."
            ),
            fr=(
                "Aucune Partie n'applique le droit du travail sur le territoire d'une autre, et nul ne peut "
                "poursuivre chez lui une autre Partie pour violation de l'accord."
            ),
        ),
    ),
    Clause(
        id="N-25",
        citation="art. 44",
        actor="NAO, experts, panel",
        trigger="confidential information",
        limit="",
        effect="the recipient protects it as the giver does",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("SICE-6",),
        says=Paraphrase(
            en=(
                "Whoever receives confidential information under the agreement protects it as the Party that"
                " gave it does."
            ),
            es=(
                "Quien recibe información confidencial conforme al acuerdo la protege como la Parte que la "
                "proporcionó."
            ),
            fr=(
                "Quiconque reçoit des renseignements confidentiels au titre de l'accord les protège comme la"
                " Partie qui les a fournis."
            ),
        ),
    ),
    Clause(
        id="N-26",
        citation="end of the agreement",
        actor="all",
        trigger="USMCA in force",
        limit="1 July 2020",
        effect="the NAALC ended; the rules of the USMCA apply after it",
        silence="",
        mark=Mark.V,
        mark_note="",
        sources=("STR20",),
        says=Paraphrase(
            en="The side agreement ended on 1 July 2020, when the rules of the USMCA took its place.",
            es=(
                "El acuerdo paralelo terminó el 1 de julio de 2020, cuando lo sustituyeron las reglas del "
                "T-MEC."
            ),
            fr=(
                "L'accord parallèle a pris fin le 1er juillet 2020, lorsque les règles de l'ACEUM l'ont "
                "remplacé."
            ),
        ),
    ),
)

NAALC_SOURCES: Final[tuple[Source, ...]] = (
    Source(
        key="SICE-4",
        title="NAALC, Part Four (articles 20 to 22 readable)",
        address="http://www.sice.oas.org/trade/nafta/Labor-c2.asp",
    ),
    Source(
        key="SICE-6",
        title="NAALC, Part Six (articles 42 to 49)",
        address="http://www.sice.oas.org/Trade/NAFTA/Labor-c3.asp",
    ),
    Source(
        key="DOL-GD",
        title="US National Administrative Office, guide to the NAALC (October 2005)",
        address="https://dol.gov/agencies/ilab/trade/agreements/naalcgd",
    ),
    Source(
        key="HRW",
        title="Human Rights Watch, Trading Away Rights (2001)",
        address="http://hrw.org/legacy/reports/2001/nafta/",
    ),
    Source(
        key="AMBUS",
        title="American Business, entry on the NAALC",
        address="https://american-business.org/602-north-american-agreement-on-labor-cooperation.html",
    ),
    Source(
        key="AALS",
        title="AALS 2001, panel paper on procedures under the NAFTA labor agreement",
        address="http://www.aals.org/am2001/mat_mckennirey.html",
    ),
    Source(
        key="NAAEC-34",
        title="Twin environmental side agreement, annex on assessment (Wikisource scan, page 33)",
        address=(
            "https://en.wikisource.org/wiki/Page:North_American_Agreement_on_Environmental_Cooperation_-_199"
            "3.pdf/33"
        ),
    ),
)
