"""Headings and connecting words of the commands' answers. The words of the law itself are in
`pliego.law.words`."""

from collections.abc import Mapping
from typing import Final

from pliego.law import Language
from pliego.law.clauses import Paraphrase

PHRASES: Final[Mapping[str, Paraphrase]] = {
    # standing
    "duties": Paraphrase(en="Duties", es="Obligaciones", fr="Obligations"),
    "powers": Paraphrase(en="Powers", es="Facultades", fr="Facultés"),
    "standstills": Paraphrase(en="Forbidden", es="Prohibido", fr="Interdit"),
    "effects": Paraphrase(en="Effects", es="Efectos", fr="Effets"),
    "tests": Paraphrase(en="Tests", es="Requisitos", fr="Conditions"),
    "irregularities": Paraphrase(en="Irregularities", es="Irregularidades", fr="Irrégularités"),
    "why": Paraphrase(en="Why", es="Por qué", fr="Pourquoi"),
    "as_of": Paraphrase(en="on {day}", es="al {day}", fr="au {day}"),
    "record.reconstructed": Paraphrase(
        en="The record is taken as incomplete: what is missing is not on record, and never late.",
        es="El registro se toma como incompleto: lo que falta no consta, y nunca se tiene por tardío.",
        fr="Le dossier est tenu pour incomplet : ce qui manque n'est pas consigné, et n'est jamais tardif.",
    ),
    "record.complete": Paraphrase(
        en="The record is taken as complete: what is missing was not done.",
        es="El registro se toma como completo: lo que falta no se hizo.",
        fr="Le dossier est tenu pour complet : ce qui manque n'a pas été fait.",
    ),
    "readings": Paraphrase(
        en="Read otherwise than by default: {readings}.",
        es="Interpretación distinta de la predeterminada: {readings}.",
        fr="Interprétation autre que par défaut : {readings}.",
    ),
    "calendar": Paraphrase(
        en="Business days by the calendar {name}, which no reading of {question} names.",
        es="Días hábiles según el calendario {name}, que ninguna interpretación de {question} nombra.",
        fr="Jours ouvrables selon le calendrier {name}, qu'aucune interprétation de {question} ne nomme.",
    ),
    "not_counted": Paraphrase(
        en="Earlier findings and bars in other cases were not counted: only --facts say which facility, owner "
        "and Party a case concerns.",
        es="No se contaron constataciones ni exclusiones anteriores en otros casos: solo --facts dice a qué "
        "instalación, propietario y Parte se refiere un caso.",
        fr="Les constatations et exclusions antérieures d'autres affaires n'ont pas été comptées : seul "
        "--facts dit quels installation, propriétaire et Partie une affaire concerne.",
    ),
    "reform.rules": Paraphrase(en="Rules", es="Reglas", fr="Règles"),
    "reform.before": Paraphrase(en="In force:", es="En vigor:", fr="En vigueur :"),
    "reform.after": Paraphrase(en="Proposed:", es="Propuesta:", fr="Proposé :"),
    "reform.none": Paraphrase(en="no such rule", es="no hay tal regla", fr="pas de telle règle"),
    "reform.docket": Paraphrase(
        en="Cases on the docket: {count}",
        es="Casos en el expediente público: {count}",
        fr="Affaires au registre : {count}",
    ),
    "reform.hypothetical": Paraphrase(
        en="All facilities on the docket are in Mexico. These ten in the United States are hypothetical: made up "
        "to show what the reform would change, and nobody's plant.",
        es="Todas las instalaciones del registro están en México. Estas diez en Estados Unidos son hipotéticas: "
        "inventadas para mostrar qué cambiaría la reforma; no son de nadie.",
        fr="Toutes les installations du registre sont au Mexique. Ces dix aux États-Unis sont hypothétiques : "
        "inventées pour montrer ce que la réforme changerait ; elles ne sont à personne.",
    ),
    "compare.factors": Paraphrase(
        en="Four factors, read off the rules",
        es="Cuatro factores, leídos de las reglas",
        fr="Quatre facteurs, lus dans les règles",
    ),
    "compare.stages": Paraphrase(
        en="Stages of the mechanism, planned and lived",
        es="Etapas del mecanismo, previstas y vividas",
        fr="Étapes du mécanisme, prévues et vécues",
    ),
    "compare.both_kinds": Paraphrase(
        en="Days are counted from the petition, every limit used in full. The study gives lengths for some stages "
        "and a day for another: they are of two kinds and are not added up.",
        es="Los días se cuentan desde la petición, agotando cada plazo. El estudio da duraciones para unas etapas "
        "y un día para otra: son de dos clases y no se suman.",
        fr="Les jours se comptent depuis la requête, chaque délai utilisé en entier. L'étude donne des durées "
        "pour certaines étapes et un jour pour une autre : elles sont de deux sortes et ne s'additionnent pas.",
    ),
    "compare.said": Paraphrase(
        en="the side agreement: {side}; the mechanism: {mechanism}",
        es="el acuerdo paralelo: {side}; el mecanismo: {mechanism}",
        fr="l'accord parallèle : {side} ; le mécanisme : {mechanism}",
    ),
    "compare.day": Paraphrase(en="day {day}", es="día {day}", fr="jour {day}"),
    "compare.lived": Paraphrase(
        en="Lived, from the stage before it or the request: median {median} days, {low} to {high}, {n} cases",
        es="Vivido, desde la etapa anterior o la solicitud: mediana de {median} días, de {low} a {high}, {n} casos",
        fr="Vécu, depuis l'étape précédente ou la demande : médiane de {median} jours, de {low} à {high}, {n} affaires",
    ),
    "compare.paths": Paraphrase(
        en="Every path, from the petition",
        es="Cada camino, desde la petición",
        fr="Chaque chemin, depuis la requête",
    ),
    "compare.agreed": Paraphrase(
        en="agreement on day {day}", es="acuerdo el día {day}", fr="accord au jour {day}"
    ),
    "compare.panel": Paraphrase(
        en="panel asked for on day {day}",
        es="panel solicitado el día {day}",
        fr="groupe spécial demandé au jour {day}",
    ),
    "compare.measure": Paraphrase(
        en="measure on day {day}", es="medida el día {day}", fr="mesure au jour {day}"
    ),
    "counted_from": Paraphrase(en="day 0: {span}", es="día 0: {span}", fr="jour 0 : {span}"),
    "last_day": Paraphrase(en="last day: {span}", es="último día: {span}", fr="dernier jour : {span}"),
    "no_last_day": Paraphrase(en="no last day", es="sin último día", fr="sans dernier jour"),
    "done": Paraphrase(en="done: {span}", es="acto realizado: {span}", fr="acte accompli : {span}"),
    "days_late": Paraphrase(en="{days} late", es="{days} de retraso", fr="{days} de retard"),
    "days_late_range": Paraphrase(
        en="late by {least} to {most}", es="retraso de {least} a {most}", fr="retard de {least} à {most}"
    ),
    "opens": Paraphrase(en="opens: {span}", es="se abre: {span}", fr="s'ouvre : {span}"),
    "closes": Paraphrase(en="closes: {span}", es="se cierra: {span}", fr="se ferme : {span}"),
    "used": Paraphrase(en="used: {span}", es="ejercida: {span}", fr="exercée : {span}"),
    "since": Paraphrase(en="since: {span}", es="desde: {span}", fr="depuis : {span}"),
    "until": Paraphrase(en="until: {span}", es="hasta: {span}", fr="jusqu'à : {span}"),
    "breached": Paraphrase(
        en="the act on record: {span}", es="el acto registrado: {span}", fr="l'acte consigné : {span}"
    ),
    "if_reading": Paraphrase(
        en="if {reading}: {answer}", es="si {reading}: {answer}", fr="si {reading} : {answer}"
    ),
    "if_claim": Paraphrase(
        en="if another source is right ({event}, {span}): {answer}",
        es="si otra fuente acierta ({event}, {span}): {answer}",
        fr="si une autre source dit vrai ({event}, {span}) : {answer}",
    ),
    "nothing": Paraphrase(
        en="Nothing on record has begun.",
        es="Nada de lo registrado ha comenzado.",
        fr="Rien de consigné n'a commencé.",
    ),
    "folded": Paraphrase(
        en="Not shown, because nothing on record concerns them: {count} ({states}). --all shows them.",
        es="No se muestran, pues nada de lo registrado les concierne: {count} ({states}). --all las muestra.",
        fr="Non montrées, car rien de consigné ne les concerne : {count} ({states}). --all les montre.",
    ),
    # law
    "in_force": Paraphrase(
        en="in force from {first}", es="en vigor desde el {first}", fr="en vigueur depuis le {first}"
    ),
    "version": Paraphrase(en="version {version}", es="versión {version}", fr="version {version}"),
    "questions.note": Paraphrase(
        en="(the reading taken by default; * other readings change an answer here)",
        es="(la interpretación predeterminada; * otras interpretaciones cambian aquí una respuesta)",
        fr="(l'interprétation par défaut; * d'autres interprétations changent ici une réponse)",
    ),
    "limit": Paraphrase(en="limit", es="plazo", fr="délai"),
    "who": Paraphrase(en="who", es="quién", fr="qui"),
    "mark": Paraphrase(en="mark", es="grado de verificación", fr="degré de vérification"),
    "citation": Paraphrase(en="citation", es="cita", fr="référence"),
    "procedure": Paraphrase(en="procedure", es="procedimiento", fr="procédure"),
    "discharged_by": Paraphrase(en="discharged by", es="se cumple con", fr="exécutée par"),
    "act": Paraphrase(en="act", es="acto", fr="acte"),
    "recorded_as": Paraphrase(en="event words", es="palabras de hecho", fr="mots d'événement"),
    "rests_on": Paraphrase(en="rests on", es="depende de", fr="repose sur"),
    "facts": Paraphrase(en="facts", es="hechos por probar", fr="faits à établir"),
    "track": Paraphrase(
        en="runs anew in each round", es="corre de nuevo en cada ronda", fr="recommence à chaque ronde"
    ),
    "use": Paraphrase(en="use", es="ejercicio", fr="exercice"),
    "use.once": Paraphrase(en="once", es="una vez", fr="une fois"),
    "use.again": Paraphrase(
        en="again and again", es="cuantas veces se quiera", fr="autant de fois que voulu"
    ),
    "force.soft": Paraphrase(
        en="its lapse is only noted",
        es="su vencimiento solo se anota",
        fr="son expiration est seulement notée",
    ),
    "depends_on_reading": Paraphrase(
        en="other readings change it",
        es="otras interpretaciones la cambian",
        fr="d'autres interprétations la changent",
    ),
    "clauses": Paraphrase(en="Clauses", es="Cláusulas", fr="Clauses"),
    "sources": Paraphrase(en="Sources", es="Fuentes", fr="Sources"),
    "no_address": Paraphrase(
        en="no public address known", es="sin dirección pública conocida", fr="aucune adresse publique connue"
    ),
    "details": Paraphrase(en="The row", es="La fila (en inglés)", fr="La ligne (en anglais)"),
    "encoded_by": Paraphrase(en="encoded by", es="codificada por", fr="encodée par"),
    "excused": Paraphrase(
        en="no norm encodes it", es="ninguna norma la codifica", fr="aucune norme ne l'encode"
    ),
    "questions": Paraphrase(en="Open questions", es="Cuestiones abiertas", fr="Questions ouvertes"),
    "values": Paraphrase(en="Readings", es="Interpretaciones", fr="Interprétations"),
    "default": Paraphrase(en="by default", es="predeterminada", fr="par défaut"),
    "reason": Paraphrase(
        en="Why the first is the default",
        es="Por qué la primera es la predeterminada",
        fr="Pourquoi la première",
    ),
    "matters": Paraphrase(en="Why it matters", es="Por qué importa", fr="Pourquoi cela compte"),
    "changes_norms": Paraphrase(
        en="norms that another reading changes",
        es="normas que otra interpretación cambia",
        fr="normes qu'une autre interprétation change",
    ),
    "not_computed": Paraphrase(
        en="Shown, not computed: no other reading can be chosen.",
        es="Se muestra, no se calcula: no puede elegirse otra interpretación.",
        fr="Montrée, non calculée : aucune autre interprétation ne peut être choisie.",
    ),
    "unencoded": Paraphrase(
        en="Clauses that are no norm",
        es="Cláusulas que no son norma",
        fr="Clauses qui ne sont pas des normes",
    ),
}
"""Each phrase with its blanks in braces; the same blanks in each language."""


def phrase(key: str, language: Language, **blanks: str) -> str:
    """A phrase with its blanks filled. Raises `KeyError` for an unknown phrase or a blank left open."""
    return PHRASES[key].into(language).format(**blanks)
