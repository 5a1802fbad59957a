"""Everything that Pliego knows of a norm or of a procedure, as text for a person."""

from collections.abc import Iterable, Iterator

from pliego.law import CLAUSES, Duty, Language, Norm, Power, Procedure, Standstill, who
from pliego.law.acts import ACT_BY_ID, Act
from pliego.law.generate import source
from pliego.law.program import Op, Program
from pliego.law.readings_table import QUESTIONS, Question
from pliego.law.words import act_label, limit_text, mark_label, says, type_label, word
from pliego.site.commands.law_parts import clause_line, program_of, question_lines, sources_part, table
from pliego.site.commands.law_text import procedure_text
from pliego.site.commands.layout import labelled, paragraph, titled, underlined
from pliego.site.commands.phrases import phrase


def code_of(procedure: Procedure) -> str:
    """The plain Python that a procedure is run as."""
    program = program_of(procedure)
    return "\n\n\n".join(source(program, block) for block in program.blocks)


def procedure_card(procedure: Procedure, language: Language) -> str:
    """A procedure: its norms, the clauses that are none and why, its open questions, its sources."""
    parts = [procedure_text(procedure, language)]
    if procedure.excused:
        rows = (labelled(clause, reason, column=8) for clause, reason in procedure.excused.items())
        parts.append("\n".join((titled(phrase("unencoded", language)), *rows)))
    parts.append(
        "\n".join(
            (titled(phrase("questions", language)), *question_lines(_questions_of(procedure), language))
        )
    )
    rows_of = dict.fromkeys((*(row for norm in procedure.norms for row in norm.rows), *procedure.excused))
    parts.append(sources_part((CLAUSES[row] for row in rows_of), language))
    return "\n\n".join(parts)


def _questions_of(procedure: Procedure) -> Iterator[Question]:
    asked = {variant.question for compiled in program_of(procedure).norms for variant in compiled.variants}
    return (question for question in QUESTIONS.values() if question.id in asked)


def norm_card(norm: Norm, procedure: Procedure, language: Language) -> str:
    """A norm: its sentence, its parts, what it depends on, the clauses it encodes and their sources."""
    lines = [(phrase("procedure", language), procedure.id), (phrase("citation", language), norm.cite)]
    lines.append((phrase("mark", language), f"{norm.mark.value}, {mark_label(norm.mark, language)}"))
    concerned = who(norm, language)
    if concerned:
        lines.append((phrase("who", language), concerned))
    lines += _particulars(norm, language)
    lines += _inputs(norm, procedure, language)
    variants = [f"{v.question}={v.value}" for v in program_of(procedure).by_id[norm.id].variants]
    if variants:
        lines.append((phrase("depends_on_reading", language), ", ".join(variants)))
    head = underlined(f"{norm.id}: {type_label(norm, language)}")
    clauses = [CLAUSES[row] for row in norm.rows]
    return "\n\n".join(
        (
            f"{head}\n{paragraph(says(norm, language))}",
            table(lines),
            "\n".join(
                (titled(phrase("clauses", language)), *(clause_line(row, language) for row in clauses))
            ),
            sources_part(clauses, language),
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
    program = program_of(procedure)
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
