"""The open questions of law, with their possible readings, and the contradictions between sources.

The words and reasons of every question `Q1` to `Q34`. `Q2` is asked apart for Annex 31-A (`Q2`) and for Annex
31-B (`Q2b`); `Q3` for the treaty (`Q3`), for Canada's procedure (`Q3c`) and for that of the United States
(`Q3d`). The questions on which a date is computed are evaluated in `pliego.law.readings`, under the same ids and
values; the others are shown, not computed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from pliego.law.clauses.shape import Paraphrase


class Changes(Enum):
    """What another reading of a question would change.

    `DATES` is said only of a question by which the engine computes another day. One that decides whether a time
    limit exists or a wait may be called late, without a number of days, changes an outcome; one that decides which
    day is entered for an act changes the record.
    """

    DATES = "dates"
    OUTCOME = "outcome"
    RECORD = "record"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Value:
    """One way to answer a question."""

    id: str
    says: Paraphrase


@dataclass(frozen=True, slots=True)
class Question:
    """An open question of law: its readings, the one taken unless another is chosen, and why it matters.

    The first of `values` is the default. `clause_ids` are the clauses whose result depends on it.
    """

    id: str
    title: Paraphrase
    values: tuple[Value, ...]
    default_reason: Paraphrase
    matters: Paraphrase
    clause_ids: tuple[str, ...]
    changes: Changes

    @property
    def default(self) -> str:
        """The id of the reading taken unless another is chosen."""
        return self.values[0].id

    @property
    def changes_dates(self) -> bool:
        """Whether another reading would move a date."""
        return self.changes is Changes.DATES


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A point on which published sources contradict one another, and how the clauses resolve it.

    `sources` are keys into `SOURCES`; it is empty where the item in the press is not named.
    """

    id: str
    says: Paraphrase
    clause_ids: tuple[str, ...]
    sources: tuple[str, ...]


_ASKED: Final[tuple[Question, ...]] = (
    Question(
        id="Q1",
        title=Paraphrase(
            en="From which day do the 45 days of the review run?",
            es="¿Desde qué día corren los 45 días de la revisión?",
            fr="De quel jour courent les 45 jours de l'examen?",
        ),
        values=(
            Value(
                id="request",
                says=Paraphrase(
                    en="From the request for review.",
                    es="Desde la solicitud de revisión.",
                    fr="Depuis la demande d'examen.",
                ),
            ),
            Value(
                id="agreement",
                says=Paraphrase(
                    en="From the day on which the respondent agrees to review.",
                    es="Desde el día en que la Parte reclamada acepta revisar.",
                    fr="Depuis le jour où la Partie défenderesse accepte l'examen.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="In San Martín Mexico reported on day 45 counted from the request.",
            es="En San Martín México informó el día 45 contado desde la solicitud.",
            fr="Dans San Martín, le Mexique a fait rapport au jour 45 compté depuis la demande.",
        ),
        matters=Paraphrase(
            en="It moves every later date by up to 10 days.",
            es="Desplaza hasta 10 días todas las fechas posteriores.",
            fr="Elle déplace de 10 jours au plus toutes les dates suivantes.",
        ),
        clause_ids=("C-04",),
        changes=Changes.DATES,
    ),
    Question(
        id="Q2",
        title=Paraphrase(
            en="Whose holidays count for a business day?",
            es="¿Qué días de descanso obligatorio se excluyen al contar días hábiles?",
            fr="Quels jours fériés comptent pour un jour ouvrable?",
        ),
        values=(
            Value(
                id="union",
                says=Paraphrase(
                    en="Holidays of either country are left out.",
                    es="Se excluyen los días de descanso obligatorio de ambos países.",
                    fr="Les jours fériés de l'un et l'autre pays sont exclus.",
                ),
            ),
            Value(
                id="MX",
                says=Paraphrase(
                    en="Only the holidays of Mexico are left out.",
                    es="Se excluyen solo los días de descanso obligatorio de México.",
                    fr="Seuls les jours fériés du Mexique sont exclus.",
                ),
            ),
            Value(
                id="US",
                says=Paraphrase(
                    en="Only the holidays of the United States are left out.",
                    es="Se excluyen solo los días inhábiles oficiales de Estados Unidos.",
                    fr="Seuls les jours fériés des États-Unis sont exclus.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=(
                "Nobody is called late on a day that was a holiday on either side; the responding "
                "section's calendar, in practice the Mexican one, is the value MX."
            ),
            es=(
                "No se tiene por tardío a nadie en un día que fue inhábil en cualquiera de los dos "
                "países; el calendario de la sección responsable, en la práctica el mexicano, es el "
                "valor MX."
            ),
            fr=(
                "Nul n'est dit en retard un jour férié de l'un ou l'autre pays; le calendrier de la "
                "section responsable, en pratique celui du Mexique, est la valeur MX."
            ),
        ),
        matters=Paraphrase(
            en="In San Martín the confirmation falls on 6 or 7 September 2023.",
            es="En San Martín la confirmación vence el 6 o el 7 de septiembre de 2023.",
            fr="Dans San Martín, la confirmation tombe le 6 ou le 7 septembre 2023.",
        ),
        clause_ids=("DC-03", "DC-04", "DC-05"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q2b",
        title=Paraphrase(
            en="Between Canada and Mexico, whose holidays count for a business day?",
            es="Entre Canadá y México, ¿qué días de descanso obligatorio se excluyen al contar días hábiles?",
            fr="Entre le Canada et le Mexique, quels jours fériés comptent pour un jour ouvrable?",
        ),
        values=(
            Value(
                id="union",
                says=Paraphrase(
                    en="Holidays of either country are left out.",
                    es="Se excluyen los días de descanso obligatorio de ambos países.",
                    fr="Les jours fériés de l'un et l'autre pays sont exclus.",
                ),
            ),
            Value(
                id="MX",
                says=Paraphrase(
                    en="Only the holidays of Mexico are left out.",
                    es="Se excluyen solo los días de descanso obligatorio de México.",
                    fr="Seuls les jours fériés du Mexique sont exclus.",
                ),
            ),
            Value(
                id="CA",
                says=Paraphrase(
                    en="Only the holidays of Canada are left out.",
                    es="Se excluyen solo los días inhábiles oficiales de Canadá.",
                    fr="Seuls les jours fériés du Canada sont exclus.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Nobody is called late on a day that was a holiday on either side.",
            es=("No se tiene por tardío a nadie en un día que fue inhábil en cualquiera de los dos países."),
            fr="Nul n'est dit en retard un jour férié de l'un ou l'autre pays.",
        ),
        matters=Paraphrase(
            en="It moves the three, five and seven business days of a panel.",
            es="Mueve los tres, cinco y siete días hábiles de un panel.",
            fr="Elle déplace les trois, cinq et sept jours ouvrables d'un groupe spécial.",
        ),
        clause_ids=("DC-03", "DC-04", "DC-05", "B11"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q3",
        title=Paraphrase(
            en="Under the treaty, does a last day on a weekend or holiday move?",
            es="En el tratado, ¿se recorre el último día que cae en inhábil?",
            fr="Selon le traité, un dernier jour tombant un jour non ouvrable est-il reporté?",
        ),
        values=(
            Value(
                id="stands",
                says=Paraphrase(
                    en="The last day stays where it falls.",
                    es="El último día queda donde cae.",
                    fr="Le dernier jour reste où il tombe.",
                ),
            ),
            Value(
                id="rolls",
                says=Paraphrase(
                    en="The last day moves to the next business day.",
                    es="El último día se recorre al siguiente día hábil.",
                    fr="Le dernier jour est reporté au jour ouvrable suivant.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Under the treaty an answer and a report were given on Saturdays, on day 10 and day 45.",
            es=("Conforme al tratado, una respuesta y un informe se dieron en sábado, en los días 10 y 45."),
            fr="Selon le traité, une réponse et un rapport ont été donnés un samedi, aux jours 10 et 45.",
        ),
        matters=Paraphrase(
            en="It decides whether an act on the next business day is late.",
            es="Decide si es tardío un acto del siguiente día hábil.",
            fr="Elle décide si un acte du jour ouvrable suivant est tardif.",
        ),
        clause_ids=("DC-07",),
        changes=Changes.DATES,
    ),
    Question(
        id="Q3c",
        title=Paraphrase(
            en="In Canada's procedure, does a last day on a weekend or holiday move?",
            es="En el procedimiento de Canadá, ¿se recorre el último día que cae en inhábil?",
            fr="Dans la procédure du Canada, un dernier jour tombant un jour non ouvrable est-il reporté?",
        ),
        values=(
            Value(
                id="rolls",
                says=Paraphrase(
                    en="The last day moves to the next business day.",
                    es="El último día se recorre al siguiente día hábil.",
                    fr="Le dernier jour est reporté au jour ouvrable suivant.",
                ),
            ),
            Value(
                id="stands",
                says=Paraphrase(
                    en="The last day stays where it falls.",
                    es="El último día queda donde cae.",
                    fr="Le dernier jour reste où il tombe.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=(
                "The guidelines say nothing on it, and a limit that is only normal is not read against "
                "the office."
            ),
            es=(
                "Los lineamientos no lo dicen, y un plazo que solo es el normal no se lee en contra de "
                "la oficina."
            ),
            fr=(
                "Les lignes directrices n'en disent rien, et un délai seulement normal ne se lit pas "
                "contre le bureau."
            ),
        ),
        matters=Paraphrase(
            en="It decides whether a finding on the next business day came within the normal 30 days.",
            es="Decide si una constatación del siguiente día hábil cayó dentro de los 30 días normales.",
            fr="Elle décide si une constatation du jour ouvrable suivant est dans les 30 jours normaux.",
        ),
        clause_ids=("DC-07", "DC-11", "CA-05"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q3d",
        title=Paraphrase(
            en="In the United States procedure, does a last day on a weekend or holiday move?",
            es="En el procedimiento de Estados Unidos, ¿se recorre el último día que cae en inhábil?",
            fr=(
                "Dans la procédure des États-Unis, un dernier jour tombant un jour non ouvrable est-il "
                "reporté?"
            ),
        ),
        values=(
            Value(
                id="rolls",
                says=Paraphrase(
                    en="The last day moves to the next business day.",
                    es="El último día se recorre al siguiente día hábil.",
                    fr="Le dernier jour est reporté au jour ouvrable suivant.",
                ),
            ),
            Value(
                id="stands",
                says=Paraphrase(
                    en="The last day stays where it falls.",
                    es="El último día queda donde cae.",
                    fr="Le dernier jour reste où il tombe.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=(
                "Of seven petitions whose day 30 fell on a weekend, five were followed by a request on "
                "the next business day."
            ),
            es=(
                "De siete peticiones cuyo día 30 cayó en fin de semana, a cinco siguió una solicitud "
                "al siguiente día hábil."
            ),
            fr=(
                "Sur sept requêtes dont le jour 30 tombait une fin de semaine, cinq ont été suivies "
                "d'une demande le jour ouvrable suivant."
            ),
        ),
        matters=Paraphrase(
            en="It decides whether a decision on the next business day is late.",
            es="Decide si es tardía una decisión del siguiente día hábil.",
            fr="Elle décide si une décision du jour ouvrable suivant est tardive.",
        ),
        clause_ids=("DC-07", "DC-10", "US-16", "US-19"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q4",
        title=Paraphrase(
            en="When is a document delivered: time zone and office hours?",
            es="¿Cuándo se entiende entregado un documento: huso horario y horario de oficina?",
            fr="Quand un document est-il remis : fuseau horaire et heures de bureau?",
        ),
        values=(
            Value(
                id="zone_of_actor",
                says=Paraphrase(
                    en="The day in the zone of whoever must act.",
                    es="El día en el huso de quien debe actuar.",
                    fr="Le jour dans le fuseau de qui doit agir.",
                ),
            ),
            Value(
                id="zone_of_receiver",
                says=Paraphrase(
                    en="The day in the zone of whoever receives.",
                    es="El día en el huso de quien recibe.",
                    fr="Le jour dans le fuseau de qui reçoit.",
                ),
            ),
            Value(
                id="office_hours",
                says=Paraphrase(
                    en="After office hours, the next business day.",
                    es="Fuera del horario de oficina, el siguiente día hábil.",
                    fr="Après les heures de bureau, le jour ouvrable suivant.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=(
                "Days have no hour here; the zone is that of whoever must act, and an act near "
                "midnight may be either day."
            ),
            es=(
                "Aquí los días no tienen hora; rige el huso de quien debe actuar, y un acto cercano a "
                "la medianoche puede ser de uno u otro día."
            ),
            fr=(
                "Ici les jours n'ont pas d'heure; le fuseau est celui de qui doit agir, et un acte "
                "près de minuit peut être de l'un ou l'autre jour."
            ),
        ),
        matters=Paraphrase(
            en="It may move a starting day, and so every date counted from it, by one day.",
            es="Puede mover un día el inicio y, con él, todas las fechas que de él se cuentan.",
            fr="Elle peut décaler d'un jour le point de départ et toutes les dates qui en dépendent.",
        ),
        clause_ids=("DC-08", "DC-09"),
        changes=Changes.RECORD,
    ),
    Question(
        id="Q5",
        title=Paraphrase(
            en="Does the panel decide whether there is a denial, or whether there has been one?",
            es="¿El panel decide si existe una denegación o si la ha habido?",
            fr="Le groupe spécial décide-t-il s'il y a un déni ou s'il y en a eu un?",
        ),
        values=(
            Value(
                id="has_been",
                says=Paraphrase(
                    en="A denial that has existed is enough.",
                    es="Basta una denegación que haya existido.",
                    fr="Un déni qui a existé suffit.",
                ),
            ),
            Value(
                id="is",
                says=Paraphrase(
                    en="The denial must exist when the panel decides.",
                    es="La denegación debe existir cuando decide el panel.",
                    fr="Le déni doit exister lorsque le groupe spécial décide.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=(
                "The roster notice and the Atento finding speak of a denial that has been; one "
                "commentator quotes the text in the present."
            ),
            es=(
                "El aviso sobre las listas y la constatación en Atento hablan de una denegación que ha "
                "existido; un comentarista cita el texto en presente."
            ),
            fr=(
                "L'avis sur les listes et la constatation dans Atento parlent d'un déni qui a existé; "
                "un commentateur cite le texte au présent."
            ),
        ),
        matters=Paraphrase(
            en="A cure during the case makes the matter moot, or does not.",
            es="La subsanación durante el caso deja el asunto sin materia, o no.",
            fr="Une correction en cours d'affaire la rend sans objet, ou non.",
        ),
        clause_ids=("D-01", "G-01"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q6",
        title=Paraphrase(
            en="Is conduct that began before 1 July 2020 and went on afterwards covered?",
            es=("¿Está comprendida la conducta iniciada antes del 1 de julio de 2020 que continuó después?"),
            fr="Des faits commencés avant le 1er juillet 2020 et poursuivis ensuite sont-ils visés?",
        ),
        values=(
            Value(
                id="excluded",
                says=Paraphrase(
                    en="Conduct that began earlier stays outside.",
                    es="La conducta iniciada antes queda fuera.",
                    fr="Les faits commencés plus tôt restent exclus.",
                ),
            ),
            Value(
                id="continuing",
                says=Paraphrase(
                    en="The part after 1 July 2020 is covered.",
                    es="Queda comprendida la parte posterior al 1 de julio de 2020.",
                    fr="La partie postérieure au 1er juillet 2020 est visée.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="In San Martín the panel left such conduct outside the Mechanism.",
            es="En San Martín el panel dejó esa conducta fuera del Mecanismo.",
            fr="Dans San Martín, le groupe spécial a laissé ces faits hors du Mécanisme.",
        ),
        matters=Paraphrase(
            en="It decides whether the Mechanism may be used at all.",
            es="Decide si puede usarse el Mecanismo.",
            fr="Elle décide si le Mécanisme peut servir.",
        ),
        clause_ids=("A-13",),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q7",
        title=Paraphrase(
            en="Which laws are legislation that complies with Annex 23-A?",
            es="¿Qué leyes son legislación que cumple con el Anexo 23-A?",
            fr="Quelles lois sont conformes à l'annexe 23-A?",
        ),
        values=(
            Value(
                id="narrow",
                says=Paraphrase(
                    en="Only the law in force since the reform of May 2019.",
                    es="Solo la ley vigente desde la reforma de mayo de 2019.",
                    fr="Seulement le droit en vigueur depuis la réforme de mai 2019.",
                ),
            ),
            Value(
                id="wide",
                says=Paraphrase(
                    en="Any law that does what Annex 23-A asks.",
                    es="Toda ley que cumpla lo que pide el Anexo 23-A.",
                    fr="Tout droit qui fait ce que demande l'annexe 23-A.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="The first panel held older law outside the Mechanism.",
            es="El primer panel consideró ajena al Mecanismo la ley anterior.",
            fr="Le premier groupe spécial a tenu le droit antérieur pour exclu du Mécanisme.",
        ),
        matters=Paraphrase(
            en="It decides the jurisdiction of the panel.",
            es="Decide la competencia del panel.",
            fr="Elle décide de la compétence du groupe spécial.",
        ),
        clause_ids=("A-05", "A-13"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q8",
        title=Paraphrase(
            en="Where, and how much, must goods or services compete?",
            es="¿Dónde y cuánto deben competir las mercancías o servicios?",
            fr="Où et combien les produits ou services doivent-ils se faire concurrence?",
        ),
        values=(
            Value(
                id="any_territory",
                says=Paraphrase(
                    en="Competition in the territory of either Party is enough.",
                    es="Basta la competencia en el territorio de cualquiera de las Partes.",
                    fr="La concurrence sur le territoire de l'une ou l'autre Partie suffit.",
                ),
            ),
            Value(
                id="importing_territory",
                says=Paraphrase(
                    en="Competition must exist in the territory of the other Party.",
                    es="La competencia debe darse en el territorio de la otra Parte.",
                    fr="La concurrence doit exister sur le territoire de l'autre Partie.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="The text as reported speaks of the territory of a Party, without saying which.",
            es="El texto, según se reporta, habla del territorio de una Parte, sin decir cuál.",
            fr="Le texte, tel que rapporté, parle du territoire d'une Partie, sans dire laquelle.",
        ),
        matters=Paraphrase(
            en="It decides whether call centers, mines and local firms are covered.",
            es="Decide si quedan cubiertos centros de llamadas, minas y empresas locales.",
            fr="Elle décide si centres d'appels, mines et entreprises locales sont visés.",
        ),
        clause_ids=("A-07", "A-11", "A-12"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q9",
        title=Paraphrase(
            en="Is the list of goods of a priority sector made of examples or of limits?",
            es="¿La lista de mercancías de un sector prioritario es de ejemplos o de límites?",
            fr="La liste des produits d'un secteur prioritaire donne-t-elle des exemples ou des limites?",
        ),
        values=(
            Value(
                id="open",
                says=Paraphrase(
                    en="The goods named are examples.",
                    es="Las mercancías nombradas son ejemplos.",
                    fr="Les produits nommés sont des exemples.",
                ),
            ),
            Value(
                id="closed",
                says=Paraphrase(
                    en="Only the goods named count.",
                    es="Solo cuentan las mercancías nombradas.",
                    fr="Seuls les produits nommés comptent.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Both panels and the Mexican guide treat the list as open.",
            es="Ambos paneles y la guía mexicana tratan la lista como abierta.",
            fr="Les deux groupes spéciaux et le guide mexicain tiennent la liste pour ouverte.",
        ),
        matters=Paraphrase(
            en="It decides whether a facility outside the named goods is covered.",
            es="Decide si queda cubierta una instalación ajena a las mercancías nombradas.",
            fr="Elle décide si une installation hors des produits nommés est visée.",
        ),
        clause_ids=("A-08", "A-09"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q10",
        title=Paraphrase(
            en="When does the same person own or control two facilities?",
            es="¿Cuándo la misma persona es propietaria o controla dos instalaciones?",
            fr="Quand la même personne possède-t-elle ou contrôle-t-elle deux installations?",
        ),
        values=(
            Value(
                id="stated_links",
                says=Paraphrase(
                    en="Only ownership or control that a source states.",
                    es="Solo la propiedad o el control que una fuente afirma.",
                    fr="Seulement la propriété ou le contrôle qu'une source affirme.",
                ),
            ),
            Value(
                id="indirect_control",
                says=Paraphrase(
                    en="Indirect control too.",
                    es="También el control indirecto.",
                    fr="Le contrôle indirect aussi.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=(
                "What was read defines neither threshold nor indirect control nor a later sale, so "
                "only links that a source states are counted."
            ),
            es=(
                "Lo leído no define umbral, control indirecto ni venta posterior; por eso solo se "
                "cuentan los vínculos que una fuente afirma."
            ),
            fr=(
                "Ce qui a été lu ne définit ni seuil, ni contrôle indirect, ni vente ultérieure; seuls "
                "comptent donc les liens qu'une source affirme."
            ),
        ),
        matters=Paraphrase(
            en="It decides whether remedies reach other facilities.",
            es="Decide si los remedios alcanzan a otras instalaciones.",
            fr="Elle décide si les mesures correctives touchent d'autres installations.",
        ),
        clause_ids=("I-05", "I-06"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q11",
        title=Paraphrase(
            en="Which related goods and which earlier findings count?",
            es="¿Qué mercancías relacionadas y qué constataciones previas cuentan?",
            fr="Quels produits liés et quelles constatations antérieures comptent?",
        ),
        values=(
            Value(
                id="same_annex",
                says=Paraphrase(
                    en="Only findings under the same annex, of any age.",
                    es="Solo las constataciones del mismo anexo, de cualquier antigüedad.",
                    fr="Seulement les constatations de la même annexe, de tout âge.",
                ),
            ),
            Value(
                id="both_annexes",
                says=Paraphrase(
                    en="Findings between Canada and Mexico count too.",
                    es="También cuentan las constataciones entre Canadá y México.",
                    fr="Les constatations entre le Canada et le Mexique comptent aussi.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Nothing read adds findings of one annex to those of the other.",
            es="Nada de lo leído suma las constataciones de un anexo a las del otro.",
            fr="Rien de ce qui a été lu n'ajoute les constatations d'une annexe à celles de l'autre.",
        ),
        matters=Paraphrase(
            en="It decides how far remedies may go.",
            es="Decide hasta dónde pueden llegar los remedios.",
            fr="Elle décide jusqu'où peuvent aller les mesures correctives.",
        ),
        clause_ids=("I-05", "I-06", "I-11"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q12",
        title=Paraphrase(
            en="Does an agreed course of remediation count as a prior finding?",
            es="¿Un curso de remediación acordado cuenta como constatación previa?",
            fr="Un plan de réparation convenu compte-t-il comme constatation antérieure?",
        ),
        values=(
            Value(
                id="no",
                says=Paraphrase(
                    en="Only a determination of a panel counts.",
                    es="Solo cuenta la determinación de un panel.",
                    fr="Seule compte une détermination d'un groupe spécial.",
                ),
            ),
            Value(
                id="yes",
                says=Paraphrase(
                    en="An agreed course counts too.",
                    es="También cuenta el curso acordado.",
                    fr="Un plan convenu compte aussi.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="The text as remembered speaks of a determination.",
            es="El texto, según se recuerda, habla de una determinación.",
            fr="Le texte, de mémoire, parle d'une détermination.",
        ),
        matters=Paraphrase(
            en="One facility had two requests and no panel finding.",
            es="Una instalación tuvo dos solicitudes y ninguna constatación de panel.",
            fr="Une installation a connu deux demandes et aucune constatation de groupe spécial.",
        ),
        clause_ids=("I-11",),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q13",
        title=Paraphrase(
            en="May entry be denied after a first finding?",
            es="¿Puede negarse la entrada tras una primera constatación?",
            fr="L'entrée peut-elle être refusée après une première constatation?",
        ),
        values=(
            Value(
                id="treaty",
                says=Paraphrase(
                    en="Only after two or more prior findings.",
                    es="Solo con dos o más constataciones previas.",
                    fr="Seulement après deux constatations antérieures ou plus.",
                ),
            ),
            Value(
                id="statute",
                says=Paraphrase(
                    en="After any panel finding.",
                    es="Tras cualquier constatación de un panel.",
                    fr="Après toute constatation d'un groupe spécial.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=(
                "The statute acts in accordance with the Annex, which reserves denial of entry for two "
                "prior findings."
            ),
            es=(
                "La ley actúa conforme al Anexo, que reserva negar la entrada para dos constataciones "
                "previas."
            ),
            fr=(
                "La loi agit conformément à l'annexe, qui réserve le refus d'entrée à deux "
                "constatations antérieures."
            ),
        ),
        matters=Paraphrase(
            en="It decides the gravest remedy at a first finding.",
            es="Decide el remedio más grave ante una primera constatación.",
            fr="Elle décide de la mesure corrective la plus grave à une première constatation.",
        ),
        clause_ids=("US-32a", "I-06"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q14",
        title=Paraphrase(
            en=(
                "When does customs suspension end if Mexico found nothing, the matter is dropped or "
                "the facility closes?"
            ),
            es=(
                "¿Cuándo termina la suspensión aduanera si México no constató nada, se abandona el "
                "asunto o cierra la instalación?"
            ),
            fr=(
                "Quand prend fin la suspension douanière si le Mexique n'a rien constaté, si l'affaire "
                "est abandonnée ou si l'installation ferme?"
            ),
        ),
        values=(
            Value(
                id="flagged",
                says=Paraphrase(
                    en="No end is shown; the gap is shown.",
                    es="No se muestra un fin; se muestra la laguna.",
                    fr="Aucune fin n'est montrée; la lacune l'est.",
                ),
            ),
            Value(
                id="treaty",
                says=Paraphrase(
                    en="At once, when no violation is determined.",
                    es="De inmediato, al determinarse que no hubo violación.",
                    fr="Sans délai, dès qu'il est établi qu'il n'y a pas eu de violation.",
                ),
            ),
            Value(
                id="statute",
                says=Paraphrase(
                    en="Only under one of the three listed conditions.",
                    es="Solo al darse una de las tres condiciones enumeradas.",
                    fr="Seulement à l'une des trois conditions énumérées.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="None of the statute's three conditions plainly fits, so no end is guessed.",
            es=(
                "Ninguna de las tres condiciones de la ley se ajusta claramente; por eso no se supone un fin."
            ),
            fr=(
                "Aucune des trois conditions de la loi ne convient clairement; aucune fin n'est donc "
                "supposée."
            ),
        ),
        matters=Paraphrase(
            en="Importers' entries stay open or are settled.",
            es="Las importaciones (pedimentos) de los importadores quedan abiertas o se liquidan.",
            fr="Les entrées des importateurs restent ouvertes ou sont réglées.",
        ),
        clause_ids=("US-31", "US-31a", "C-06"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q15",
        title=Paraphrase(
            en="Does the 60-day decision run beside the treaty's time limits or after them?",
            es="¿La decisión de 60 días corre junto a los plazos del tratado o después?",
            fr="La décision de 60 jours court-elle avec les délais du traité ou après?",
        ),
        values=(
            Value(
                id="from_finding",
                says=Paraphrase(
                    en="From the finding, beside the treaty's time limits.",
                    es="Desde la constatación, junto a los plazos del tratado.",
                    fr="Depuis la constatation, en parallèle des délais du traité.",
                ),
            ),
            Value(
                id="after_consultations",
                says=Paraphrase(
                    en="Not before the treaty's consultations have ended.",
                    es="No antes de concluir las consultas del tratado.",
                    fr="Pas avant la fin des consultations du traité.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=(
                "The statute counts from the Committee's finding and says nothing of the treaty's 45 "
                "and 10 days."
            ),
            es=(
                "La ley cuenta desde la constatación del Comité y nada dice de los 45 y 10 días del tratado."
            ),
            fr=(
                "La loi compte depuis la constatation du Comité et ne dit rien des 45 et 10 jours du traité."
            ),
        ),
        matters=Paraphrase(
            en="The 60 days may end before a course of remediation is agreed.",
            es="Los 60 días pueden vencer antes de acordarse un curso de remediación.",
            fr="Les 60 jours peuvent finir avant qu'un plan de réparation soit convenu.",
        ),
        clause_ids=("US-19", "C-08"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q16",
        title=Paraphrase(
            en="How soon must the United States request the review after a positive finding?",
            es=("¿Qué tan pronto debe Estados Unidos solicitar la revisión tras una constatación positiva?"),
            fr=(
                "Dans quel délai les États-Unis doivent-ils demander l'examen après une constatation "
                "positive?"
            ),
        ),
        values=(
            Value(
                id="reasonable",
                says=Paraphrase(
                    en="Within a reasonable time.",
                    es="En un tiempo razonable.",
                    fr="Dans un délai raisonnable.",
                ),
            ),
            Value(
                id="immediate",
                says=Paraphrase(
                    en="At once.",
                    es="De inmediato.",
                    fr="Sans délai.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=("The statute says shall and gives no number, so days are counted and nobody is called late."),
            es="La ley ordena sin fijar número; se cuentan los días y no se tiene a nadie por tardío.",
            fr="La loi ordonne sans fixer de nombre; les jours sont comptés et nul n'est dit en retard.",
        ),
        matters=Paraphrase(
            en="It decides whether a wait can be called late.",
            es="Decide si una espera puede llamarse tardía.",
            fr="Elle décide si une attente peut être dite tardive.",
        ),
        clause_ids=("US-18",),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q17",
        title=Paraphrase(
            en="What follows if the Committee is silent at day 30?",
            es="¿Qué sigue si el Comité guarda silencio al día 30?",
            fr="Que suit-il si le Comité se tait au jour 30?",
        ),
        values=(
            Value(
                id="no_result",
                says=Paraphrase(
                    en="Nothing follows; the petition is neither granted nor denied.",
                    es="Nada sigue; la petición no se concede ni se niega.",
                    fr="Rien; la requête n'est ni accueillie ni rejetée.",
                ),
            ),
            Value(
                id="deemed_negative",
                says=Paraphrase(
                    en="Silence counts as a negative answer.",
                    es="El silencio equivale a respuesta negativa.",
                    fr="Le silence vaut réponse négative.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="The statute names no default, and the petitioner has no right under the treaty.",
            es="La ley no prevé efecto alguno y el peticionario no tiene derecho conforme al tratado.",
            fr="La loi ne prévoit aucun effet, et le requérant n'a aucun droit selon le traité.",
        ),
        matters=Paraphrase(
            en="It decides whether a petition can end by silence.",
            es="Decide si una petición puede terminar por silencio.",
            fr="Elle décide si une requête peut s'éteindre par le silence.",
        ),
        clause_ids=("US-16",),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q18",
        title=Paraphrase(
            en="Does a hotline tip start the 30 days?",
            es="¿Un aviso a la línea directa inicia los 30 días?",
            fr="Un signalement à la ligne ouvre-t-il les 30 jours?",
        ),
        values=(
            Value(
                id="no_clock",
                says=Paraphrase(
                    en="No; no time limit starts.",
                    es="No; no inicia plazo alguno.",
                    fr="Non; aucun délai ne court.",
                ),
            ),
            Value(
                id="as_petition",
                says=Paraphrase(
                    en="Yes, if the government treats it as a petition.",
                    es="Sí, si el gobierno lo trata como petición.",
                    fr="Oui, si le gouvernement le traite comme une requête.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="A tip is not a petition.",
            es="Un aviso no es una petición.",
            fr="Un signalement n'est pas une requête.",
        ),
        matters=Paraphrase(
            en="It decides whether a time limit exists at all.",
            es="Decide si existe un plazo.",
            fr="Elle décide si un délai existe.",
        ),
        clause_ids=("US-28", "US-03"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q19",
        title=Paraphrase(
            en="Who is notified when the petitioner is anonymous?",
            es="¿A quién se notifica si el peticionario es anónimo?",
            fr="Qui est avisé lorsque le requérant est anonyme?",
        ),
        values=(
            Value(
                id="contact_given",
                says=Paraphrase(
                    en="Whoever left a way to be reached.",
                    es="Quien dejó un medio de contacto.",
                    fr="Quiconque a laissé un moyen d'être joint.",
                ),
            ),
            Value(
                id="nobody",
                says=Paraphrase(
                    en="Nobody.",
                    es="Nadie.",
                    fr="Personne.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="The guidelines make both anonymity and notice certain, without joining them.",
            es="Los lineamientos admiten el anonimato y obligan a notificar, sin conciliarlos.",
            fr="Les lignes directrices admettent l'anonymat et imposent l'avis, sans les concilier.",
        ),
        matters=Paraphrase(
            en="It decides whether the notice can be given.",
            es="Decide si puede darse el aviso.",
            fr="Elle décide si l'avis peut être donné.",
        ),
        clause_ids=("US-06", "US-11"),
        changes=Changes.NOTHING,
    ),
    Question(
        id="Q20",
        title=Paraphrase(
            en="If cure within the review is disputed, may a panel be asked for directly?",
            es="Si se disputa la subsanación durante la revisión, ¿puede pedirse un panel directamente?",
            fr=(
                "Si la correction pendant l'examen est contestée, un groupe spécial peut-il être "
                "demandé directement?"
            ),
        ),
        values=(
            Value(
                id="direct",
                says=Paraphrase(
                    en="Yes, as soon as the complainant disagrees.",
                    es="Sí, desde que la Parte reclamante discrepa.",
                    fr="Oui, dès que la Partie plaignante conteste.",
                ),
            ),
            Value(
                id="notice_first",
                says=Paraphrase(
                    en="No; the 15-day notice comes first.",
                    es="No; primero va el aviso de 15 días.",
                    fr="Non; l'avis de 15 jours vient d'abord.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="The panel in Atento followed without a 15-day notice on record.",
            es="En Atento siguió el panel sin que conste el aviso de 15 días.",
            fr="Dans Atento, le groupe spécial a suivi sans avis de 15 jours au dossier.",
        ),
        matters=Paraphrase(
            en="It decides when the panel may be asked for, and by whom.",
            es="Decide cuándo y quién puede pedir el panel.",
            fr="Elle décide quand et par qui le groupe spécial peut être demandé.",
        ),
        clause_ids=("C-12", "C-10", "C-11"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q21",
        title=Paraphrase(
            en="Are the 10 days of consultations extended by silence or by partial agreement?",
            es="¿Se prorrogan los 10 días de consultas por silencio o por acuerdo parcial?",
            fr="Les 10 jours de consultations sont-ils prolongés par le silence ou un accord partiel?",
        ),
        values=(
            Value(
                id="express_only",
                says=Paraphrase(
                    en="Only by an agreement that is on record.",
                    es="Solo por acuerdo del que haya registro.",
                    fr="Seulement par un accord consigné.",
                ),
            ),
            Value(
                id="silence_extends",
                says=Paraphrase(
                    en="Also by going on with the talks.",
                    es="También por continuar las pláticas.",
                    fr="Aussi par la poursuite des discussions.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Nothing read lets silence extend a time limit.",
            es="Nada de lo leído permite que el silencio prorrogue un plazo.",
            fr="Rien de ce qui a été lu ne permet au silence de prolonger un délai.",
        ),
        matters=Paraphrase(
            en="It decides when the panel may be asked for.",
            es="Decide cuándo puede pedirse el panel.",
            fr="Elle décide quand le groupe spécial peut être demandé.",
        ),
        clause_ids=("C-08", "DC-13"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q22",
        title=Paraphrase(
            en="Is partial permission to verify a consent or a refusal?",
            es="¿El permiso parcial para verificar es consentimiento o negativa?",
            fr="Une permission partielle de vérifier est-elle un consentement ou un refus?",
        ),
        values=(
            Value(
                id="consent",
                says=Paraphrase(
                    en="Consent, as far as it goes.",
                    es="Consentimiento, hasta donde alcance.",
                    fr="Consentement, dans sa mesure.",
                ),
            ),
            Value(
                id="refusal",
                says=Paraphrase(
                    en="Refusal.",
                    es="Negativa.",
                    fr="Refus.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Nothing read treats part consent as refusal, and the harsher reading is not presumed.",
            es=(
                "Nada de lo leído trata el consentimiento parcial como negativa, y no se presume lo "
                "más gravoso."
            ),
            fr=(
                "Rien de ce qui a été lu n'assimile un consentement partiel à un refus, et le plus "
                "sévère n'est pas présumé."
            ),
        ),
        matters=Paraphrase(
            en="It decides whether the panel may count it against the respondent.",
            es="Decide si el panel puede tomarlo en contra de la Parte reclamada.",
            fr="Elle décide si le groupe spécial peut le retenir contre la Partie défenderesse.",
        ),
        clause_ids=("F-02", "F-06"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q23",
        title=Paraphrase(
            en="Is a late act of a panel valid?",
            es="¿Es válido el acto tardío de un panel?",
            fr="Un acte tardif d'un groupe spécial est-il valide?",
        ),
        values=(
            Value(
                id="valid",
                says=Paraphrase(
                    en="Valid, and shown as late.",
                    es="Válido, y se muestra como tardío.",
                    fr="Valide, et montré comme tardif.",
                ),
            ),
            Value(
                id="void",
                says=Paraphrase(
                    en="Void.",
                    es="Nulo.",
                    fr="Nul.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Both published panels ran far past the design, with no stated consequence.",
            es="Los dos paneles publicados excedieron con mucho lo previsto, sin consecuencia declarada.",
            fr=(
                "Les deux groupes spéciaux publiés ont largement dépassé le prévu, sans conséquence énoncée."
            ),
        ),
        matters=Paraphrase(
            en="It decides whether a late determination can be used.",
            es="Decide si puede usarse una determinación tardía.",
            fr="Elle décide si une détermination tardive peut servir.",
        ),
        clause_ids=("D-03", "E-01", "F-03", "G-01", "G-02"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q24",
        title=Paraphrase(
            en="Who bears the burden of proof before the panel?",
            es="¿A quién corresponde la carga de la prueba ante el panel?",
            fr="À qui incombe la preuve devant le groupe spécial?",
        ),
        values=(
            Value(
                id="unsettled",
                says=Paraphrase(
                    en="Not settled here.",
                    es="Aquí no se resuelve.",
                    fr="Non tranché ici.",
                ),
            ),
            Value(
                id="complainant",
                says=Paraphrase(
                    en="The complainant.",
                    es="La Parte reclamante.",
                    fr="La Partie plaignante.",
                ),
            ),
            Value(
                id="respondent",
                says=Paraphrase(
                    en="The respondent.",
                    es="La Parte reclamada.",
                    fr="La Partie défenderesse.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Sources disagree and none settles it.",
            es="Las fuentes difieren y ninguna lo resuelve.",
            fr="Les sources divergent et aucune ne tranche.",
        ),
        matters=Paraphrase(
            en="It decides who loses when the evidence is even.",
            es="Decide quién pierde si las pruebas se equilibran.",
            fr="Elle décide qui perd si la preuve est égale.",
        ),
        clause_ids=("J-04",),
        changes=Changes.NOTHING,
    ),
    Question(
        id="Q25",
        title=Paraphrase(
            en="What does the two-year bar cover?",
            es="¿Qué abarca la exclusión de dos años?",
            fr="Que couvre l'exclusion de deux ans?",
        ),
        values=(
            Value(
                id="whole_mechanism",
                says=Paraphrase(
                    en="The whole Mechanism.",
                    es="Todo el Mecanismo.",
                    fr="Tout le Mécanisme.",
                ),
            ),
            Value(
                id="same_facility",
                says=Paraphrase(
                    en="Only the same facility.",
                    es="Solo la misma instalación.",
                    fr="Seulement la même installation.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="The text as reported bars a Party from the Mechanism.",
            es="El texto, según se reporta, excluye a una Parte del Mecanismo.",
            fr="Le texte, tel que rapporté, exclut une Partie du Mécanisme.",
        ),
        matters=Paraphrase(
            en="It decides which new requests are barred.",
            es="Decide qué solicitudes nuevas quedan excluidas.",
            fr="Elle décide quelles nouvelles demandes sont exclues.",
        ),
        clause_ids=("K-04",),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q26",
        title=Paraphrase(
            en="What is a penalty on a service?",
            es="¿Qué es una sanción a un servicio?",
            fr="Qu'est-ce qu'une pénalité sur un service?",
        ),
        values=(
            Value(
                id="unsettled",
                says=Paraphrase(
                    en="Not settled here.",
                    es="Aquí no se resuelve.",
                    fr="Non tranché ici.",
                ),
            ),
            Value(
                id="charge",
                says=Paraphrase(
                    en="A charge on supplying the service.",
                    es="Un cobro por suministrar el servicio.",
                    fr="Un prélèvement sur la fourniture du service.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Nothing read defines it, and customs have nothing to suspend.",
            es="Nada de lo leído la define, y la aduana no tiene qué suspender.",
            fr="Rien de ce qui a été lu ne la définit, et la douane n'a rien à suspendre.",
        ),
        matters=Paraphrase(
            en="It decides what can follow a finding about a service facility.",
            es="Decide qué puede seguir a una constatación sobre una instalación de servicios.",
            fr="Elle décide ce qui peut suivre une constatation visant une installation de services.",
        ),
        clause_ids=("I-04", "C-05"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q27",
        title=Paraphrase(
            en="How firm are Canada's 30 days?",
            es="¿Qué tan firmes son los 30 días de Canadá?",
            fr="Les 30 jours du Canada sont-ils fermes?",
        ),
        values=(
            Value(
                id="soft",
                says=Paraphrase(
                    en="A guide that may be extended.",
                    es="Una guía que puede prorrogarse.",
                    fr="Un repère qui peut être prolongé.",
                ),
            ),
            Value(
                id="hard",
                says=Paraphrase(
                    en="A firm limit.",
                    es="Un plazo firme.",
                    fr="Un délai ferme.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="The guidelines say normally, count from receipt, and allow extension.",
            es="Los lineamientos dicen normalmente, cuentan desde la recepción y permiten prórroga.",
            fr=(
                "Les lignes directrices disent normalement, comptent depuis la réception et permettent "
                "la prolongation."
            ),
        ),
        matters=Paraphrase(
            en="It decides whether a longer examination is late.",
            es="Decide si es tardío un examen más largo.",
            fr="Elle décide si un examen plus long est tardif.",
        ),
        clause_ids=("DC-11", "CA-05"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q28",
        title=Paraphrase(
            en="Which Canadian facilities can a claim reach?",
            es="¿A qué instalaciones canadienses alcanza una reclamación?",
            fr="Quelles installations canadiennes une plainte peut-elle viser?",
        ),
        values=(
            Value(
                id="federal_only",
                says=Paraphrase(
                    en="Only those under federal labor jurisdiction.",
                    es="Solo las de competencia laboral federal.",
                    fr="Seulement celles de compétence fédérale en travail.",
                ),
            ),
            Value(
                id="also_provincial",
                says=Paraphrase(
                    en="Also those under provincial jurisdiction.",
                    es="También las de competencia provincial.",
                    fr="Aussi celles de compétence provinciale.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=("The order required is one of a federal board, which covers federally regulated employers."),
            es="Se exige la orden de un consejo federal, que abarca a empleadores de regulación federal.",
            fr=(
                "L'ordonnance exigée est celle d'un conseil fédéral, qui couvre les employeurs de "
                "compétence fédérale."
            ),
        ),
        matters=Paraphrase(
            en="Under it most factories and mines in Canada stay outside.",
            es="Así, la mayoría de las fábricas y minas de Canadá queda fuera.",
            fr="Ainsi, la plupart des usines et mines du Canada restent exclues.",
        ),
        clause_ids=("A-06", "B7", "B8"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q29",
        title=Paraphrase(
            en="Was a formal request sent in Canada's first claim?",
            es="¿Se envió una solicitud formal en la primera reclamación de Canadá?",
            fr="Une demande formelle a-t-elle été envoyée dans la première plainte du Canada?",
        ),
        values=(
            Value(
                id="unsettled",
                says=Paraphrase(
                    en="Not settled here.",
                    es="Aquí no se resuelve.",
                    fr="Non tranché ici.",
                ),
            ),
            Value(
                id="sent",
                says=Paraphrase(
                    en="A request was sent.",
                    es="Se envió una solicitud.",
                    fr="Une demande a été envoyée.",
                ),
            ),
            Value(
                id="not_sent",
                says=Paraphrase(
                    en="No request was sent.",
                    es="No se envió solicitud.",
                    fr="Aucune demande n'a été envoyée.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="One source counts an invocation, another describes facilitation.",
            es="Una fuente cuenta una invocación; otra describe una facilitación.",
            fr="Une source compte une invocation, une autre décrit une facilitation.",
        ),
        matters=Paraphrase(
            en="It decides whether time limits of the treaty ever ran.",
            es="Decide si llegaron a correr plazos del tratado.",
            fr="Elle décide si des délais du traité ont couru.",
        ),
        clause_ids=("CA-08",),
        changes=Changes.RECORD,
    ),
    Question(
        id="Q30",
        title=Paraphrase(
            en="Which date counts when sources differ?",
            es="¿Qué fecha cuenta cuando las fuentes difieren?",
            fr="Quelle date compte quand les sources divergent?",
        ),
        values=(
            Value(
                id="preferred",
                says=Paraphrase(
                    en="The preferred date.",
                    es="La fecha preferida.",
                    fr="La date préférée.",
                ),
            ),
            Value(
                id="alternative",
                says=Paraphrase(
                    en="The other date.",
                    es="La otra fecha.",
                    fr="L'autre date.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en=(
                "The finer date leads, then the better confirmed one, then the earlier; the others "
                "stay visible."
            ),
            es=(
                "Prevalece la fecha más precisa, luego la mejor confirmada, luego la más temprana; las "
                "demás siguen a la vista."
            ),
            fr=(
                "La date la plus précise prime, puis la mieux confirmée, puis la plus ancienne; les "
                "autres restent visibles."
            ),
        ),
        matters=Paraphrase(
            en=(
                "Mexico's San Martín report is of 31 July or 1 August 2023, and the Atento petition "
                "date is disputed."
            ),
            es=(
                "El informe de México en San Martín es del 31 de julio o del 1 de agosto de 2023, y se "
                "disputa la fecha de la petición de Atento."
            ),
            fr=(
                "Le rapport du Mexique dans San Martín est du 31 juillet ou du 1er août 2023, et la "
                "date de la requête Atento est contestée."
            ),
        ),
        clause_ids=("C-04", "US-16"),
        changes=Changes.RECORD,
    ),
    Question(
        id="Q31",
        title=Paraphrase(
            en="Does a late answer take away the power that its lateness gave?",
            es="¿La respuesta tardía quita la facultad que su retraso abrió?",
            fr="Une réponse tardive retire-t-elle la faculté que son retard a ouverte?",
        ),
        values=(
            Value(
                id="no",
                says=Paraphrase(
                    en="No; the power stays open.",
                    es="No; la facultad sigue abierta.",
                    fr="Non; la faculté demeure.",
                ),
            ),
            Value(
                id="yes",
                says=Paraphrase(
                    en="Yes; the late answer closes it.",
                    es="Sí; la respuesta tardía la cierra.",
                    fr="Oui; la réponse tardive la ferme.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Nothing read lets a late act undo the end of the time limit.",
            es="Nada de lo leído permite que un acto tardío deshaga el vencimiento.",
            fr="Rien de ce qui a été lu ne permet à un acte tardif d'effacer l'expiration.",
        ),
        matters=Paraphrase(
            en="It decides whether a panel may still be asked for after a late answer.",
            es="Decide si aún puede pedirse un panel tras una respuesta tardía.",
            fr="Elle décide si un groupe spécial peut encore être demandé après une réponse tardive.",
        ),
        clause_ids=("C-03", "C-04", "D-01"),
        changes=Changes.OUTCOME,
    ),
    Question(
        id="Q32",
        title=Paraphrase(
            en="What is the first lawful day after a notice of at least 15 days?",
            es="¿Cuál es el primer día lícito tras un aviso de al menos 15 días?",
            fr="Quel est le premier jour licite après un avis d'au moins 15 jours?",
        ),
        values=(
            Value(
                id="clear_days",
                says=Paraphrase(
                    en="The day after 15 whole days.",
                    es="El día siguiente a 15 días completos.",
                    fr="Le lendemain de 15 jours francs.",
                ),
            ),
            Value(
                id="day_15",
                says=Paraphrase(
                    en="Day 15 itself.",
                    es="El propio día 15.",
                    fr="Le jour 15 même.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="At least so many days before is read as whole days lying between.",
            es="Al menos tantos días antes se lee como días completos de por medio.",
            fr="Au moins tant de jours avant se lit comme des jours francs entre les deux.",
        ),
        matters=Paraphrase(
            en="It moves the first lawful day of a remedy by one.",
            es="Mueve un día el primer día lícito de un remedio.",
            fr="Elle décale d'un jour le premier jour licite d'une mesure corrective.",
        ),
        clause_ids=("DC-12", "C-10", "I-01"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q33",
        title=Paraphrase(
            en="Does an extension agreed after the end bring a time limit back?",
            es="¿Una prórroga acordada después del vencimiento revive el plazo?",
            fr="Une prolongation convenue après la fin fait-elle renaître le délai?",
        ),
        values=(
            Value(
                id="not_revived",
                says=Paraphrase(
                    en="No; it stays ended.",
                    es="No; sigue vencido.",
                    fr="Non; il reste expiré.",
                ),
            ),
            Value(
                id="revived",
                says=Paraphrase(
                    en="Yes; it runs again.",
                    es="Sí; vuelve a correr.",
                    fr="Oui; il court de nouveau.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="A time limit that has ended is over; the late extension is shown.",
            es="El plazo vencido terminó; la prórroga tardía se muestra.",
            fr="Le délai expiré est clos; la prolongation tardive est montrée.",
        ),
        matters=Paraphrase(
            en="It decides whether acts after the end were in time.",
            es="Decide si fueron oportunos los actos posteriores al vencimiento.",
            fr="Elle décide si les actes postérieurs à la fin étaient à temps.",
        ),
        clause_ids=("C-08", "DC-13"),
        changes=Changes.DATES,
    ),
    Question(
        id="Q34",
        title=Paraphrase(
            en="Does a second report in one case replace the first?",
            es="¿El segundo informe en un caso sustituye al primero?",
            fr="Un deuxième rapport dans une affaire remplace-t-il le premier?",
        ),
        values=(
            Value(
                id="supplement",
                says=Paraphrase(
                    en="No; it adds to the first.",
                    es="No; complementa al primero.",
                    fr="Non; il s'ajoute au premier.",
                ),
            ),
            Value(
                id="replaces",
                says=Paraphrase(
                    en="Yes; it stands in its place.",
                    es="Sí; ocupa su lugar.",
                    fr="Oui; il en prend la place.",
                ),
            ),
        ),
        default_reason=Paraphrase(
            en="Later papers in real cases read as supplements and status reports.",
            es="Los escritos posteriores en casos reales parecen complementos e informes de avance.",
            fr=(
                "Les écrits ultérieurs des affaires réelles se lisent comme des compléments et "
                "rapports d'étape."
            ),
        ),
        matters=Paraphrase(
            en="It decides from which day consultations are counted.",
            es="Decide desde qué día se cuentan las consultas.",
            fr="Elle décide de quel jour se comptent les consultations.",
        ),
        clause_ids=("C-04",),
        changes=Changes.DATES,
    ),
)

QUESTIONS: Final[Mapping[str, Question]] = MappingProxyType({asked.id: asked for asked in _ASKED})

CONTRADICTIONS: Final[tuple[Contradiction, ...]] = (
    Contradiction(
        id="X1",
        says=Paraphrase(
            en=(
                "One trade newsletter of December 2019 says panelists may not be United States or "
                "Mexican nationals; the lists and both panels show otherwise."
            ),
            es=(
                "Un boletín comercial de diciembre de 2019 afirma que los panelistas no pueden ser "
                "nacionales de Estados Unidos ni de México; las listas y ambos paneles muestran lo "
                "contrario."
            ),
            fr=(
                "Un bulletin commercial de décembre 2019 dit que les membres ne peuvent être "
                "ressortissants des États-Unis ni du Mexique; les listes et les deux groupes spéciaux "
                "montrent l'inverse."
            ),
        ),
        clause_ids=("B-01", "B-09"),
        sources=("CED", "IELP-23"),
    ),
    Contradiction(
        id="X2",
        says=Paraphrase(
            en=(
                "Press of 2023 quoted a lawyer that a first finding could reach all exports of the "
                "owning group; the rule reaches other facilities only after a prior finding."
            ),
            es=(
                "La prensa de 2023 citó a un abogado según el cual la primera constatación alcanzaría "
                "todas las exportaciones del grupo; la regla llega a otras instalaciones solo con una "
                "constatación previa."
            ),
            fr=(
                "La presse de 2023 a cité un avocat pour qui une première constatation toucherait "
                "toutes les exportations du groupe; la règle n'atteint d'autres installations qu'après "
                "une constatation antérieure."
            ),
        ),
        clause_ids=("I-04", "I-05"),
        sources=(),
    ),
    Contradiction(
        id="X3",
        says=Paraphrase(
            en=(
                "Some alerts say two prior findings, others a third violation; both mean at least two "
                "earlier panel findings."
            ),
            es=(
                "Unas notas hablan de dos constataciones previas y otras de una tercera violación; "
                "ambas significan al menos dos constataciones previas de panel."
            ),
            fr=(
                "Certains avis parlent de deux constatations antérieures, d'autres d'une troisième "
                "violation; tous visent au moins deux constatations antérieures d'un groupe spécial."
            ),
        ),
        clause_ids=("I-06",),
        sources=("CROWELL", "CED", "VANG"),
    ),
    Contradiction(
        id="X4",
        says=Paraphrase(
            en=(
                "A press item says Mexico accepted the Atento complaint on the union's filing; in law "
                "it answers the United States request, never the union."
            ),
            es=(
                "Una nota dice que México aceptó la queja de Atento presentada por el sindicato; en "
                "derecho responde a la solicitud de Estados Unidos, nunca al sindicato."
            ),
            fr=(
                "Un article dit que le Mexique a accepté la plainte du syndicat dans Atento; en droit, "
                "il répond à la demande des États-Unis, jamais au syndicat."
            ),
        ),
        clause_ids=("C-03",),
        sources=(),
    ),
    Contradiction(
        id="X5",
        says=Paraphrase(
            en=(
                "Mexico's ministry described 60 calendar days for a panel with a visit; in practice it "
                "took 240 and more."
            ),
            es=(
                "La secretaría mexicana describió 60 días naturales para un panel con visita; en la "
                "práctica fueron 240 y más."
            ),
            fr=(
                "Le ministère mexicain a parlé de 60 jours civils pour un groupe spécial avec visite; "
                "en pratique, il en a fallu 240 et plus."
            ),
        ),
        clause_ids=("F-03", "G-01", "G-02"),
        sources=("ELFIN", "KD-SM"),
    ),
)


def question(question_id: str) -> Question:
    """The question with this id, such as `Q1` or `Q3d`. Raises KeyError if there is none."""
    return QUESTIONS[question_id]
