"""Everything that Pliego knows of a clause or of an open question, as text for a person."""

from pliego.law import CLAUSES, PROCEDURES, READINGS, Language
from pliego.law.clauses import Clause
from pliego.law.readings_table import CONTRADICTIONS, QUESTIONS, Question
from pliego.law.words import mark_label
from pliego.site.commands.law_parts import clause_line, program_of, question_lines, sources_part, table
from pliego.site.commands.layout import labelled, paragraph, titled, underlined
from pliego.site.commands.phrases import phrase


def clause_card(clause: Clause, language: Language) -> str:
    """A clause: its sentence, its row, the norms that encode it, the questions about it, its sources."""
    norms = [norm.id for p in PROCEDURES.values() for norm in p.norms if clause.id in norm.rows]
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
    parts = [f"{underlined(clause.id)}\n{paragraph(clause.says.into(language))}", table(lines)]
    parts.append("\n".join((titled(phrase("details", language)), table(line for line in row if line[1]))))
    if asked:
        parts.append("\n".join((titled(phrase("questions", language)), *question_lines(asked, language))))
    parts += [paragraph(item.says.into(language)) for item in CONTRADICTIONS if clause.id in item.clause_ids]
    return "\n\n".join((*parts, sources_part((clause,), language)))


def question_card(question: Question, language: Language) -> str:
    """A question: its readings, why the first is the default, why it matters, which norms it changes."""
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
            for compiled in program_of(procedure).norms
            if any(variant.question == question.id for variant in compiled.variants)
        ]
        parts.append(labelled(phrase("changes_norms", language) + ":", ", ".join(changed)))
    else:
        parts.append(phrase("not_computed", language))
    clauses = [CLAUSES[row] for row in question.clause_ids]
    parts.append(
        "\n".join((titled(phrase("clauses", language)), *(clause_line(row, language) for row in clauses)))
    )
    return "\n\n".join((*parts, sources_part(clauses, language)))
