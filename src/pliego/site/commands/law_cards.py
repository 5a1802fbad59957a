"""Everything that Pliego knows of one norm, clause, question or procedure, as text for a person."""

from collections.abc import Iterable, Iterator
from functools import cache

from pliego.law import (
    CLAUSES,
    PROCEDURES,
    READINGS,
    Duty,
    Language,
    Norm,
    Power,
    Procedure,
    Standstill,
    calendars_of,
    who,
)
from pliego.law.acts import ACT_BY_ID, Act
from pliego.law.clauses import Clause, sources_of
from pliego.law.generate import source
from pliego.law.program import Op, Program, compile_procedures
from pliego.law.readings import environment
from pliego.law.readings_table import CONTRADICTIONS, QUESTIONS, Question
from pliego.law.words import act_label, limit_text, mark_label, says, type_label, word
from pliego.site.commands.law_text import procedure_text
from pliego.site.commands.layout import labelled, paragraph, titled, underlined
from pliego.site.commands.phrases import phrase

NORMS = {norm.id: (norm, procedure) for procedure in PROCEDURES.values() for norm in procedure.norms}


def known_ids() -> tuple[str, ...]:
    """Everything that has a card. The ids of procedures, norms, clauses and questions never meet."""
    return (*PROCEDURES, *NORMS, *CLAUSES, *QUESTIONS)


def card(name: str, language: Language) -> str:
    """The card of an id. Raises `KeyError` for an id that is not among the known ones."""
    if name in PROCEDURES:
        return _of_procedure(PROCEDURES[name], language)
    if name in NORMS:
        return _of_norm(*NORMS[name], language)
    return _of_clause(CLAUSES[name], language) if name in CLAUSES else _of_question(QUESTIONS[name], language)


def code_of(procedure: Procedure) -> str:
    """The plain Python that a procedure is run as."""
    program = _program(procedure)
    return "\n\n\n".join(source(program, block) for block in program.blocks)


@cache
def _program(procedure: Procedure) -> Program:
    return compile_procedures((procedure,), environment({}), calendars_of())


def _of_procedure(procedure: Procedure, language: Language) -> str:
    parts = [procedure_text(procedure, language)]
    if procedure.excused:
        rows = (labelled(clause, reason, column=8) for clause, reason in procedure.excused.items())
        parts.append("\n".join((titled(phrase("unencoded", language)), *rows)))
    parts.append(
        "\n".join((titled(phrase("touched_by", language)), *_asked(_questions_of(procedure), language)))
    )
    rows_of = dict.fromkeys((*(row for norm in procedure.norms for row in norm.rows), *procedure.excused))
    parts.append(_sources((CLAUSES[row] for row in rows_of), language))
    return "\n\n".join(parts)


def _questions_of(procedure: Procedure) -> Iterator[Question]:
    asked = {variant.question for compiled in _program(procedure).norms for variant in compiled.variants}
    return (question for question in QUESTIONS.values() if question.id in asked)


def _of_norm(norm: Norm, procedure: Procedure, language: Language) -> str:
    lines = [(phrase("procedure", language), procedure.id), (phrase("citation", language), norm.cite)]
    lines.append((phrase("mark", language), f"{norm.mark.value}, {mark_label(norm.mark, language)}"))
    concerned = who(norm, language)
    if concerned:
        lines.append((phrase("who", language), concerned))
    lines += _particulars(norm, language)
    lines += _inputs(norm, procedure, language)
    variants = [f"{v.question}={v.value}" for v in _program(procedure).by_id[norm.id].variants]
    if variants:
        lines.append((phrase("depends_on_reading", language), ", ".join(variants)))
    head = underlined(f"{norm.id}: {type_label(norm, language)}")
    clauses = [CLAUSES[row] for row in norm.rows]
    return "\n\n".join(
        (
            f"{head}\n{paragraph(says(norm, language))}",
            _table(lines),
            "\n".join(
                (titled(phrase("clauses", language)), *(_clause_line(row, language) for row in clauses))
            ),
            _sources(clauses, language),
        )
    )


def _particulars(norm: Norm, language: Language) -> Iterator[tuple[str, str]]:
    match norm:
        case Duty():
            yield phrase("limit", language), limit_text(norm.within, language)
            acts = [(act, kind) for act, kind in norm.discharging]
            yield phrase("discharged_by", language), _acts(acts, language)
            if norm.force.value == "soft":
                yield "", phrase("force.soft", language)
        case Power() | Standstill():
            yield phrase("act", language), _acts([(norm.act, kind) for kind in norm.kinds or ("",)], language)
            if isinstance(norm, Power):
                yield phrase("use", language), phrase(f"use.{norm.use.value}", language)
    if norm.of:
        yield "", phrase("track", language)


def _acts(acts: Iterable[tuple[Act, str]], language: Language) -> str:
    """Acts by name, each with the words by which a table of events records it."""
    parts = []
    for act, kind in acts:
        words = [word for word, own in act.words if not kind or own in (kind, "")]
        parts.append(f"{act_label(act.id, language, (kind,) if kind else ())} [{', '.join(words)}]")
    return "; ".join(parts)


def _inputs(norm: Norm, procedure: Procedure, language: Language) -> Iterator[tuple[str, str]]:
    """The acts and facts on which the norm's days depend."""
    program = _program(procedure)
    nodes = program.by_id[norm.id].at.nodes
    acts = {act.id for node in nodes for act in program.acts_below(node)}
    if acts:
        ordered = [act for act in ACT_BY_ID if act in acts]
        yield phrase("rests_on", language), "; ".join(act_label(act, language) for act in ordered)
    facts = list(dict.fromkeys(name for node in nodes for name in _facts_below(program, node)))
    if facts:
        yield (
            phrase("facts", language),
            "; ".join(f"{word(f'fact.{name}', language)} [{name}]" for name in facts),
        )


def _facts_below(program: Program, node: int) -> Iterator[str]:
    step = program.steps[node]
    if step.op is Op.FACT:
        yield str(step.args[0])
    for below in step.below:
        yield from _facts_below(program, below)


def _of_clause(clause: Clause, language: Language) -> str:
    norms = [norm.id for norm, _ in NORMS.values() if clause.id in norm.rows]
    excuses = [p.excused[clause.id] for p in PROCEDURES.values() if clause.id in p.excused]
    asked = [question for question in QUESTIONS.values() if clause.id in question.clause_ids]
    row = (
        ("actor", clause.actor),
        ("trigger", clause.trigger),
        ("limit", clause.limit),
        ("effect", clause.effect),
        ("silence", clause.silence),
        ("mark", clause.mark_note),
    )
    lines = [(phrase("citation", language), clause.citation)]
    lines.append((phrase("mark", language), f"{clause.mark.value}, {mark_label(clause.mark, language)}"))
    if norms:
        lines.append((phrase("encoded_by", language), ", ".join(norms)))
    lines += [(phrase("excused", language), excuse) for excuse in excuses]
    parts = [f"{underlined(clause.id)}\n{paragraph(clause.says.into(language))}", _table(lines)]
    parts.append("\n".join((titled(phrase("details", language)), _table(line for line in row if line[1]))))
    if asked:
        parts.append("\n".join((titled(phrase("touched_by", language)), *_asked(asked, language))))
    parts += [paragraph(item.says.into(language)) for item in CONTRADICTIONS if clause.id in item.clause_ids]
    return "\n\n".join((*parts, _sources((clause,), language)))


def _of_question(question: Question, language: Language) -> str:
    values = []
    for value in question.values:
        mark = f" ({phrase('default', language)})" if value.id == question.default else ""
        values.append(f"{value.id}{mark}\n{paragraph(value.says.into(language), indent=4)}")
    parts = [
        underlined(f"{question.id}: {question.title.into(language)}"),
        "\n".join((titled(phrase("values", language)), *values)),
        f"{titled(phrase('reason', language))}\n{paragraph(question.default_reason.into(language))}",
        f"{titled(phrase('matters', language))}\n{paragraph(question.matters.into(language))}",
    ]
    if question.id in READINGS:
        changed = [
            compiled.norm.id
            for procedure in PROCEDURES.values()
            for compiled in _program(procedure).norms
            if any(variant.question == question.id for variant in compiled.variants)
        ]
        parts.append(labelled(phrase("changes_norms", language) + ":", ", ".join(changed)))
    else:
        parts.append(phrase("not_computed", language))
    clauses = [CLAUSES[row] for row in question.clause_ids]
    parts.append(
        "\n".join((titled(phrase("clauses", language)), *(_clause_line(row, language) for row in clauses)))
    )
    return "\n\n".join((*parts, _sources(clauses, language)))


def _asked(questions: Iterable[Question], language: Language) -> Iterator[str]:
    return (labelled(question.id, question.title.into(language), column=6) for question in questions)


def _clause_line(clause: Clause, language: Language) -> str:
    text = paragraph(clause.says.into(language), indent=4)
    return f"{clause.id} ({clause.citation}; {clause.mark.value})\n{text}"


def _sources(clauses: Iterable[Clause], language: Language) -> str:
    found = dict.fromkeys(entry for clause in clauses for entry in sources_of(clause))
    lines = [
        f"{paragraph(f'{entry.key}: {entry.title}', indent=4, first=0)}\n"
        f"    {entry.address or phrase('no_address', language)}"
        for entry in found
    ]
    return "\n".join((titled(phrase("sources", language)), *lines))


def _table(lines: Iterable[tuple[str, str]]) -> str:
    kept = list(lines)
    column = max((len(label) for label, _ in kept), default=0) + 3
    return "\n".join(labelled(f"{label}:" if label else "", text, column) for label, text in kept)
