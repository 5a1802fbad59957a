"""The engine's words in Spanish, as Mexican labor law writes it. Keys and blanks are those of English.

The sentences of norms, the headings of articles and the names of procedures stand here too: a procedure file
holds their English. Acts are nouns, and dates follow a colon, so that no filling needs agreement.
"""

from collections.abc import Mapping
from typing import Final

ES: Final[Mapping[str, str]] = {
    # dates and numbers
    "date": "{day} de {month} de {year}",
    "date.weekday": "{weekday} {day} de {month} de {year}",
    "months": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "weekdays": "lunes martes miércoles jueves viernes sábado domingo",
    "span.between": "entre el {first} y el {last}",
    "span.from": "el {first} o después, o nunca",
    "span.by": "a más tardar el {last}",
    "span.never": "sin fecha",
    "span.always": "desde el principio",
    "span.open": "fecha que no consta",
    "days.one": "{number} día",
    "days.other": "{number} días",
    "limit.days.one": "1 día natural",
    "limit.days.other": "{number} días naturales",
    "limit.business_days.one": "1 día hábil",
    "limit.business_days.other": "{number} días hábiles",
    "limit.clear_days.other": "{number} días naturales completos",
    "limit.clear_business_days.other": "{number} días hábiles completos",
    "limit.hours.one": "1 hora",
    "limit.hours.other": "{number} horas",
    "limit.months.one": "1 mes",
    "limit.months.other": "{number} meses",
    "limit.years.one": "1 año",
    "limit.years.other": "{number} años",
    "limit.promptly": "con prontitud",
    # who
    "role.complainant": "la Parte reclamante",
    "role.respondent": "la Parte reclamada",
    "role.both": "ambas Partes",
    "role.either": "cualquiera de las Partes",
    "role.panel": "el panel",
    "role.secretariat": "el Secretariado",
    "role.petitioner": "cualquier peticionario",
    "role.committee": "el Comité Laboral Interinstitucional",
    "role.ustr": "la Representación Comercial de Estados Unidos",
    "role.third_party": "una tercera Parte",
    "role.chapter_31_panel": "un panel del Capítulo 31",
    "role.national_office": "la Oficina Administrativa Nacional",
    "role.ministers": "los ministros de trabajo",
    "role.experts": "el Comité Evaluador de Expertos",
    "role.arbitral_panel": "el panel arbitral",
    "role.labor_office": "la Oficina de Asuntos Comerciales y Laborales",
    "role.inspectorate": "la inspección del trabajo",
    "role.registry": "el Centro Federal de Conciliación y Registro Laboral",
    "role.employer": "el patrón",
    "role.union": "el sindicato",
    "role.reporter": "quien reporta",
    "role.receiving_office": "la oficina que recibió el reporte",
    "role.nobody": "nadie",
    # how well verified
    "mark.V": "verificado",
    "mark.P": "verificado en parte",
    "mark.M+": "de memoria, por comprobar",
    "mark.M-": "de memoria débil, no decide",
    # acts
    "act.petition": "la presentación de la petición",
    "act.withdraw_petition": "el retiro de la petición",
    "act.tip": "el aviso por la línea directa",
    "act.find": "la constatación del Comité",
    "act.find.affirmative": "la constatación afirmativa del Comité",
    "act.find.negative": "la constatación negativa del Comité",
    "act.tell_petitioner": "el aviso al peticionario",
    "act.certify_finding": "la certificación de la constatación negativa",
    "act.consult_employer": "la consulta al patrón",
    "act.decide_no_panel": "la decisión de no solicitar un panel",
    "act.certify_decision": "la certificación de la decisión de no solicitar un panel",
    "act.suspend_liquidation": "la suspensión de la liquidación aduanera",
    "act.resume_liquidation": "la reanudación de la liquidación aduanera",
    "act.send_report": "el envío del informe del panel",
    "act.notify_treasury": "el aviso al Tesoro",
    "act.request": "la solicitud de revisión",
    "act.reply": "la respuesta a la solicitud",
    "act.reply.accepted": "la aceptación de la revisión",
    "act.reply.declined": "la negativa a la revisión",
    "act.report": "el informe de la revisión",
    "act.report.denial": "el informe que constata una denegación de derechos",
    "act.report.no_denial": "el informe que no constata denegación de derechos",
    "act.extend_consultation": "el acuerdo de prorrogar las consultas",
    "act.agree_course": "el acuerdo sobre un curso de remediación",
    "act.extend_course": "la prórroga del curso de remediación",
    "act.complete_course": "la conclusión del curso de remediación",
    "act.dispute_cure": "la declaración de la Parte reclamante de que no hubo subsanación",
    "act.notify_intent": "el aviso de que se impondrán remedios",
    "act.ask_panel": "la solicitud de un panel",
    "act.respondent_asks_panel": "la solicitud de un panel por la Parte reclamada",
    "act.constitute": "la integración del panel",
    "act.replace_panelist": "la sustitución de un panelista",
    "act.confirm": "la confirmación de la petición por el panel",
    "act.confirm.confirmed": "la confirmación de la petición por el panel",
    "act.confirm.not_confirmed": "la decisión del panel de no confirmar la petición",
    "act.ask_verification": "la solicitud de verificación",
    "act.answer_verification": "la respuesta sobre la verificación",
    "act.answer_verification.agreed": "la aceptación de la verificación",
    "act.answer_verification.refused": "la negativa a la verificación",
    "act.verify": "la verificación",
    "act.hear": "la audiencia",
    "act.determine": "la determinación del panel",
    "act.determine.denial": "la constatación del panel de que hay denegación de derechos",
    "act.determine.no_denial": "la constatación del panel de que no hay denegación de derechos",
    "act.determine.no_jurisdiction": "la determinación del panel de que carece de competencia",
    "act.publish_determination": "la publicación de la determinación",
    "act.agree_after_finding": "el acuerdo de remediación posterior a la constatación",
    "act.notify_remedy": "el aviso de remedios",
    "act.impose": "la imposición de remedios",
    "act.impose.suspend_preference": "la suspensión del trato arancelario preferencial",
    "act.impose.penalty": "la imposición de una sanción",
    "act.impose.deny_entry": "la negativa de entrada",
    "act.agree_cured": "el acuerdo de que la denegación quedó subsanada",
    "act.ask_lifting": "la solicitud de levantar los remedios",
    "act.decide_lifting": "la respuesta del panel sobre el levantamiento",
    "act.decide_lifting.cured": "la respuesta del panel de que la denegación quedó subsanada",
    "act.decide_lifting.not_cured": "la respuesta del panel de que la denegación no quedó subsanada",
    "act.lift": "el levantamiento de los remedios",
    "act.challenge": "la impugnación ante la solución de controversias ordinaria",
    "act.challenge.good_faith": "la impugnación de la buena fe de la otra Parte",
    "act.challenge.excess": "la impugnación de remedios excesivos",
    "act.find_abuse": "la constatación de falta de buena fe o de exceso",
    "act.find_abuse.no_good_faith": "la constatación de falta de buena fe",
    "act.find_abuse.excess": "la constatación de exceso",
    "act.agree_on_abuse": "el acuerdo tras constatarse falta de buena fe o exceso",
    "act.bar_mechanism": "la exclusión del mecanismo",
    "act.bar_elsewhere": "la exclusión del mecanismo, ordenada en otro caso",
    "act.resolve": "el anuncio de que el asunto quedó resuelto",
    "act.close": "el cierre del caso",
    "act.close_facility": "el cierre de la instalación",
    "act.withdraw": "el retiro de la solicitud",
    "note.election_held": "una votación sindical",
    "note.workers_reinstated": "la reinstalación de trabajadores",
    "note.status_report": "un informe sobre el estado del caso",
    "note.remediation_due": "el fin acordado del curso de remediación",
    "note.consultation_due": "el fin acordado de las consultas",
    "note.remediation_extended_to": "el nuevo fin del curso de remediación",
    # facts
    "fact.between_us_and_mexico": "la reclamación es entre Estados Unidos y México",
    "fact.good_faith_basis": (
        "la Parte reclamante tiene base de buena fe para considerar que se niegan derechos"
    ),
    "fact.facility_in_mexico": "la instalación está en México",
    "fact.law_complies_with_annex_23_a": (
        "el derecho se funda en legislación mexicana que cumple con el Anexo 23-A"
    ),
    "fact.enforced_order": "hay una orden ejecutada de la Junta Nacional de Relaciones Laborales",
    "fact.conduct_since_2020_07_01": "la conducta es del 1 de julio de 2020 o posterior",
    "fact.in_territory": "la instalación está en el territorio de una Parte",
    "fact.priority_sector": "la instalación pertenece a un sector prioritario",
    "fact.traded_between_parties": "sus mercancías o servicios se comercian entre las Partes",
    "fact.competes": "sus mercancías o servicios compiten con los de la otra Parte",
    "fact.petitioner_named": "la petición identifica al peticionario",
    "fact.remedy_proportionate": "el remedio es proporcional a la denegación",
    "fact.talks_went_on": "las Partes siguieron con sus consultas después de los diez días",
    # states: feminine for a duty or a power, masculine for a standstill or an effect, invariable where shared
    "state.not_running": "sin iniciar",
    "state.pending": "en curso",
    "state.met": "cumplida",
    "state.met_late": "cumplida fuera de plazo",
    "state.possibly_late": "posiblemente extemporánea",
    "state.overdue": "plazo vencido",
    "state.unrecorded": "no consta",
    "state.released": "ya no exigible",
    "state.unsettled": "sin determinar",
    "state.not_yet": "aún no",
    "state.open": "abierta",
    "state.open_if": "abierta si no se dio un paso que no consta",
    "state.used": "ejercida",
    "state.closed": "cerrada",
    "state.in_force": "vigente",
    "state.ended": "concluido",
    "state.holds": "se cumple",
    "state.fails": "no se cumple",
    # types of norm
    "type.duty": "obligación",
    "type.power": "facultad",
    "type.standstill": "periodo de abstención",
    "type.effect": "efecto",
    "type.test": "requisito",
    # headings of explanations
    "why.rule": "{norm} ({cite}; {mark})",
    "why.rule.of": "{who}. {norm} ({cite}; {mark})",
    "why.not_begun": "No ha comenzado.",
    # counting
    "why.count.exact": (
        "{limit}: el día 0 es el {begins}; el primero que se cuenta, el {first}; el último, el {ends}."
    ),
    "why.count.range": "{limit}. Inicio del cómputo: {begins}. Último día: {ends}.",
    "why.count.extendable": (
        "{limit}: el día 0 es el {begins}; el último, el {ends}, o uno posterior si las Partes acordaron "
        "prorrogarlo."
    ),
    "why.count.unknown": "{limit}: no consta el inicio del cómputo.",
    "why.count.promptly": "La regla no fija último día. Inicio: {begins}.",
    "why.count.rolled": "El {plain} es inhábil, así que el último día se recorre al {ends}.",
    "why.count.stands": "El último día, {plain}, es inhábil; si se recorre o no es una cuestión abierta.",
    # acts
    "why.act.on": "{act}: {on}.",
    "why.act.announced": "{act}. Fecha del anuncio: {on}; el acto ocurrió en esa fecha o antes.",
    "why.act.published": (
        "{act}. Fecha de la publicación o noticia: {on}; el acto ocurrió en esa fecha o antes."
    ),
    "why.act.undated": "Consta sin su día: {act}. Fecha: {on}.",
    "why.act.inferred": "No consta: {act}; se deduce de otro acto ({by}). Fecha: {on}.",
    "why.act.unrecorded": (
        "No consta: {act}. El registro se reconstruyó con fuentes públicas; su silencio no prueba que no "
        "haya ocurrido."
    ),
    "why.act.absent": "Según el registro, este acto no ocurrió: {act}.",
    "why.act.other": "El registro no muestra {act}, sino {instead}.",
    "why.act.kind_unknown": "No consta si el acto fue {act}, o las fuentes difieren.",
    # verdicts
    "why.verdict.met": "Cumplida.",
    "why.verdict.met_on": "Dentro del plazo de {limit}: {days}.",
    "why.verdict.met_late": "Consta {least} después del último día.",
    "why.verdict.possibly_late.vague": (
        "En tiempo o extemporánea: la fecha que consta es demasiado imprecisa para decir por cuánto."
    ),
    "why.verdict.possibly_late": (
        "Dentro del plazo o hasta {most} después del último día: la fecha que consta es la más tardía "
        "posible o no es exacta."
    ),
    "why.verdict.overdue": "El último día pasó hace {least}; el registro está completo y no muestra el acto.",
    "why.verdict.end_unrecorded": "No consta qué le pondría fin.",
    "why.verdict.unrecorded": "No consta. Esto no significa que haya habido retraso.",
    "why.verdict.released": "Ya no es exigible: un hecho posterior la extinguió.",
    "why.verdict.unsettled": "El registro no permite determinarlo.",
    "why.verdict.pending": "Sigue en curso.",
    "why.verdict.not_running": "No ha comenzado.",
    "why.verdict.not_yet": "Aún no.",
    "why.verdict.open": "Abierta.",
    "why.verdict.open_if": "Abierta, salvo que se haya dado un paso que no consta.",
    "why.verdict.used": "Ejercida.",
    "why.verdict.closed": "Cerrada.",
    "why.verdict.in_force": "Vigente.",
    "why.verdict.ended": "Concluido.",
    "why.settle": "Lo aclararía la fecha de este acto: {act}.",
    "why.settle.begins": "Lo aclararía la fecha de este acto, desde la que corre el plazo: {act}.",
    "why.follows": "Si el plazo vence sin el acto, desde el {from} se abre esta facultad: «{norm}»",
    # powers
    "why.opens": "La facultad se abre por esta causa:",
    "why.opens.one_suffices": "Basta una de estas causas:",
    "why.ground.present": "La causa existe; fecha: {since}.",
    "why.ground.later": "La causa aún no existe; fecha: {since}.",
    "why.ground.absent": "La causa no existe.",
    "why.ground.unsettled": "No se sabe si la causa existe.",
    "why.closes": "Cierre: {closes}.",
    "why.closes.unrecorded": "No consta lo que la cerraría.",
    "why.closes.never": "La regla no fija último día.",
    "why.used": "Ejercicio: {used}.",
    # standstills and effects
    "why.since": "Inicio: {since}.",
    "why.until": "Fin: {until}.",
    "why.forbidden_act": "El acto ocurrió: {act}. Fecha: {on}.",
    # lapse and facts
    "why.lapse.yes": "Este plazo venció: «{norm}» Último día: {ends}.",
    "why.lapse.no": "Este plazo no venció: «{norm}»",
    "why.lapse.perhaps": "Vencimiento posible de este plazo: «{norm}» Último día: {ends}.",
    "why.fact.so": "Es así: {fact}.",
    "why.fact.not_so": "No es así: {fact}.",
    "why.fact.unknown": "No se sabe si es así: {fact}.",
    # inner nodes
    "why.node.day": "{day}.",
    "why.node.any": "Basta una de estas condiciones:",
    "why.node.all": "Todas estas condiciones:",
    "why.node.plus": "{limit} después de:",
    "why.node.finding": "Constataciones previas de un panel que se requieren: {number} ({day}).",
    "why.node.stated": "Fecha fijada en {act}: {day}.",
    "why.node.opened": "Apertura de la ronda: {day}.",
    "why.node.rounds": "En una ronda del caso:",
    "why.node.unless": "Lo primero, salvo que antes haya ocurrido lo segundo:",
    "why.node.moved": "Un último día que puede moverse: {day}.",
    # other answers
    "why.other.reading": "Otra interpretación de la cuestión {question} («{value}»): {state}.",
    "why.other.reading.duty": (
        "Otra interpretación de la cuestión {question} («{value}»): {state}; último día: {day}."
    ),
    "why.other.reading.power": (
        "Otra interpretación de la cuestión {question} («{value}»): {state}; abierta desde: {day}."
    ),
    "why.other.reading.until": (
        "Otra interpretación de la cuestión {question} («{value}»): {state}; hasta: {day}."
    ),
    "why.other.claim": "Si otra fuente es correcta ({act}: {on}): {state}.",
    "why.other.claim.duty": "Si otra fuente es correcta ({act}: {on}): {state}; último día: {day}.",
    "why.other.claim.power": "Si otra fuente es correcta ({act}: {on}): {state}; abierta desde: {day}.",
    "why.other.claim.until": "Si otra fuente es correcta ({act}: {on}): {state}; hasta: {day}.",
    # irregularities
    "flag.late": "Consta {days} después del último día: {act}; fecha: {when} ({cite}).",
    "flag.during_standstill": (
        "Durante un periodo de abstención: {act}; fecha: {when}. La regla ({cite}): {norm}"
    ),
    "flag.without_power": "Sin una facultad abierta que conste: {act}; fecha: {when} ({cite}).",
    "flag.panel_without_gate": (
        "Se solicitó un panel sin que hubiera una causa abierta; fecha: {when} ({cite})."
    ),
    "flag.out_of_order": "Fuera de orden: {act}; fecha: {when}, antes del acto al que responde.",
    "flag.arose_late": "Surgió después de su último día ({cite}); fecha: {when}. La regla: {norm}",
    "flag.too_early": (
        "Demasiado pronto para contar: {act}; fecha: {when}. "
        "El día desde el que corre esto llegó después ({cite}): {norm}"
    ),
    "flag.repeated": (
        "Consta de nuevo: {act}, {when}. "
        "Abre otra ronda donde las reglas tienen rondas; si no, solo cuenta la primera vez. "
        "Los plazos de otra solicitud de revisión corren en un caso propio."
    ),
    "flag.impossible_date": "Antes de la entrada en vigor del Tratado: {act}; fecha: {when}.",
    "flag.extension_after_term": "Acuerdo posterior al fin del plazo: {act}; fecha: {when} ({cite}).",
    "flag.sources_differ": "Las fuentes difieren sobre {act}: {when}; {others}.",
    "flag.finding_and_outcome_differ": (
        "La constatación de la Parte reclamada y el resultado anunciado difieren."
    ),
    "flag.reply_and_finding_differ": "Constan una negativa a la revisión y, sin embargo, una constatación.",
    # procedures and their articles
    "procedure.usmca-31-a": "Mecanismo laboral de respuesta rápida, Estados Unidos y México",
    "article.31-A.1, 31-A.2, 31-A.15": "Alcance y definiciones",
    "article.31-A.4": "Solicitud, revisión, remediación",
    "article.31-A.5": "Solicitud de un panel",
    "article.31-A.6": "Confirmación de la petición",
    "article.31-A.7": "Verificación",
    "article.31-A.8": "Determinación",
    "article.31-A.9": "Después de constatarse una denegación",
    "article.31-A.10": "Remedios",
    "article.31-A.11": "Buena fe",
    "procedure.us-petition": "Procedimiento de petición de Estados Unidos",
    "article.4646(b)": "Petición",
    "article.4646(b)(4), 4691": "Panel",
    "article.4692": "Cuentas aduaneras",
    "article.4693": "Medidas después de una constatación",
    # norms of Annex 31-A
    "norm.a.between": "La reclamación es entre Estados Unidos y México; Canadá nunca es parte en ella.",
    "norm.a.belief": (
        "La Parte reclamante tiene base de buena fe para considerar que se niegan a los trabajadores la "
        "libertad de asociación y la negociación colectiva."
    ),
    "norm.a.legal_basis": (
        "El derecho se funda en legislación mexicana que cumple con el Anexo 23-A; en una instalación en "
        "Estados Unidos, en una orden ejecutada de la Junta Nacional de Relaciones Laborales."
    ),
    "norm.a.in_time": (
        "La conducta es del 1 de julio de 2020, día en que el Tratado entró en vigor, o de fecha posterior."
    ),
    "norm.a.covered": (
        "Se trata de una instalación cubierta: está en el territorio de una Parte, pertenece a un sector "
        "prioritario y sus mercancías o servicios se comercian entre las Partes o compiten con los de la "
        "otra Parte."
    ),
    "norm.a.sector": (
        "La instalación produce mercancías manufacturadas, suministra servicios o se dedica a la minería; "
        "la lista de mercancías no es cerrada."
    ),
    "norm.c.request": (
        "Pedir a la otra Parte que revise la instalación y que remedie una denegación de derechos, antes de "
        "cualquier panel."
    ),
    "norm.c.suspend": (
        "Aplazar la liquidación final de las cuentas aduaneras de las mercancías de la instalación."
    ),
    "norm.c.reply": "Indicar dentro de 10 días si revisará la instalación.",
    "norm.c.report": (
        "Revisar la instalación, procurar la remediación si constata una denegación e informar por escrito "
        "dentro de 45 días."
    ),
    "norm.c.consult": "Celebrar consultas de buena fe durante 10 días para acordar un curso de remediación.",
    "norm.c.wait": "No se imponen remedios antes de la fecha acordada para el curso de remediación.",
    "norm.c.notify": (
        "Si pasó la fecha acordada y no hay acuerdo sobre la subsanación, avisar por escrito que se "
        "impondrán remedios."
    ),
    "norm.c.notice": "No se imponen remedios sin un aviso dado al menos 15 días antes.",
    "norm.c.respondent_panel": (
        "Dentro de los 10 días siguientes al aviso, solicitar un panel sobre si persiste la denegación."
    ),
    "norm.c.until_panel": (
        "No se imponen remedios hasta que responda el panel que solicitó la Parte reclamada."
    ),
    "norm.c.resume": (
        "Reanudar de inmediato la liquidación de las cuentas aduaneras si no hubo violación o si la "
        "denegación quedó subsanada."
    ),
    "norm.d.ask": "Solicitar un panel al Secretariado; el Tratado no fija último día.",
    "norm.d.ask_on_cure": (
        "Solicitar un panel si la Parte reclamada sostiene que subsanó la denegación y la Parte reclamante "
        "no está de acuerdo."
    ),
    "norm.d.draw": "Sortear dentro de 3 días hábiles un nombre de cada una de las tres listas.",
    "norm.d.redraw": "Sortear otro nombre de la misma lista si la persona sorteada no puede actuar.",
    "norm.e.confirm": (
        "Confirmar dentro de 5 días hábiles que la petición identifica una instalación cubierta, las leyes "
        "pertinentes y la base de buena fe."
    ),
    "norm.e.file_again": "Presentar de nuevo la petición que el panel no confirmó.",
    "norm.f.ask": (
        "Pedir con prontitud a la Parte reclamada que permita verificar la instalación, con copia a la Parte "
        "reclamante."
    ),
    "norm.f.answer": "Informar al panel dentro de 7 días hábiles si acepta una verificación.",
    "norm.f.verify": "Verificar dentro de los 30 días siguientes a la aceptación de la Parte reclamada.",
    "norm.f.consent": "Nadie entra en la instalación sin el consentimiento de la Parte reclamada.",
    "norm.f.on_record": (
        "Decidir con las constancias después de una negativa o del silencio, y tomarlos en cuenta."
    ),
    "norm.g.determine": (
        "Determinar dentro de los 30 días siguientes a la verificación si existe una denegación de derechos."
    ),
    "norm.g.determine_no_verification": (
        "Sin verificación, determinar dentro de los 30 días siguientes a la integración del panel."
    ),
    "norm.g.hearing": "No hay determinación antes de que ambas Partes hayan tenido oportunidad de ser oídas.",
    "norm.g.publish": "Publicar la determinación, escrita y motivada.",
    "norm.h.consult": (
        "Constatada una denegación, celebrar consultas sobre la remediación y los remedios durante el "
        "periodo de aviso."
    ),
    "norm.h.wait": "No se imponen remedios antes de la fecha acordada después de la constatación.",
    "norm.i.notice": (
        "No se imponen remedios sin aviso escrito al menos 5 días hábiles antes; entretanto, las Partes "
        "consultan."
    ),
    "norm.i.first": (
        "Suspender el trato arancelario preferencial de las mercancías de la instalación, o imponer "
        "sanciones a sus mercancías o servicios."
    ),
    "norm.i.proportion": (
        "El remedio es proporcional a la gravedad de la denegación y toma en cuenta la opinión del panel."
    ),
    "norm.i.second": (
        "Con una constatación previa de un panel, extender las mismas medidas a las mercancías iguales o "
        "relacionadas del propietario."
    ),
    "norm.i.third": "Con dos constataciones previas de un panel, negar la entrada de esas mercancías.",
    "norm.i.in_force": "Periodo en que hay remedios en vigor; cesan de inmediato con la subsanación.",
    "norm.i.lift": "Levantar los remedios de inmediato cuando la denegación quede subsanada.",
    "norm.i.ask_lifting": (
        "Preguntar a un panel si la denegación quedó subsanada, cuando las Partes no coinciden en levantar "
        "los remedios."
    ),
    "norm.i.cooling": (
        "No se presenta otra solicitud de levantamiento dentro de los 180 días siguientes a la respuesta de "
        "que la denegación no quedó subsanada."
    ),
    "norm.k.good_faith": (
        "Llevar a la solución de controversias ordinaria, por falta de buena fe, el uso del mecanismo por la "
        "otra Parte."
    ),
    "norm.k.excess": (
        "Llevar a la solución de controversias ordinaria los remedios que exceden la denegación constatada."
    ),
    "norm.k.agree": "Procurar primero un acuerdo cuando se constata falta de buena fe o exceso.",
    "norm.k.bar": "Sin acuerdo, excluir a la otra Parte del mecanismo por dos años, o usar otro recurso.",
    "norm.k.barred": "La Parte excluida no presenta solicitudes conforme al mecanismo durante dos años.",
    # norms of the petition procedure
    "norm.us.petition": (
        "Presentar una petición ante la Oficina de Comercio y Asuntos Laborales; puede hacerlo cualquier "
        "persona de una Parte."
    ),
    "norm.us.named": (
        "Antes de los lineamientos de 2023, la petición debía identificar al peticionario; desde entonces "
        "puede ser anónima."
    ),
    "norm.us.hear_employer": "Consultar al patrón o a organizaciones patronales, sin estar obligado a ello.",
    "norm.us.committee_review": (
        "Decidir dentro de los 30 días siguientes a la presentación si hay pruebas suficientes y creíbles de "
        "una denegación."
    ),
    "norm.us.tip": (
        "Actuar con base en un aviso de la línea directa; el aviso no es una petición ni inicia plazo alguno."
    ),
    "norm.us.own_motion": (
        "Solicitar una revisión sin que haya petición; el plazo de 30 días del Comité, que corre desde una "
        "petición, no corre entonces."
    ),
    "norm.us.tell_petitioner": (
        "Dar aviso y respuesta al peticionario, obligatorios para las peticiones bajo los lineamientos de "
        "2023."
    ),
    "norm.us.certify_finding": (
        "Certificar una constatación negativa ante las comisiones del Congreso y el peticionario."
    ),
    "norm.us.request": (
        "Presentar la solicitud de revisión después de una constatación afirmativa; la ley no fija último "
        "día."
    ),
    "norm.us.panel_decision": (
        "Decidir dentro de los 60 días siguientes a la constatación afirmativa si solicita un panel."
    ),
    "norm.us.certify_decision": (
        "Certificar la decisión de no solicitar un panel, con sus razones y todo curso de remediación "
        "acordado."
    ),
    "norm.us.send_report": (
        "Enviar de inmediato el informe del panel a las comisiones del Congreso y al comité asesor, y "
        "publicarlo."
    ),
    "norm.us.suspend": (
        "Ordenar al Tesoro suspender la liquidación aduanera de las importaciones (pedimentos) de la "
        "instalación aún no liquidadas."
    ),
    "norm.us.resume": (
        "Poner fin a la suspensión de la liquidación aduanera cuando un panel no constató denegación, el "
        "curso de remediación concluyó a tiempo o la denegación se remedió de otro modo."
    ),
    "norm.us.suspended": (
        "Periodo en que está suspendida la liquidación aduanera (aranceles definitivos) de las mercancías "
        "de la instalación."
    ),
    "norm.us.no_end_condition": (
        "Periodo en que la ley no dice con claridad qué pone fin a la suspensión de la liquidación aduanera "
        "(Q14)."
    ),
    "norm.us.completed_late": (
        "Periodo en que, por haber concluido el curso de remediación después de su fecha, no se sabe si "
        "termina la suspensión de la liquidación aduanera."
    ),
    "norm.us.deny_entry": (
        "Negar la entrada a las mercancías de la instalación, o permitirla contra aranceles y sanción, después "
        "de una constatación de un panel."
    ),
    "norm.us.notify_treasury": (
        "Avisar con prontitud al Tesoro cuando se remedie la denegación, para que terminen las medidas."
    ),
}
