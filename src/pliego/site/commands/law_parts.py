"""Parts that the cards of the law share."""

from collections.abc import Iterable, Iterator
from functools import cache

from pliego.law import Language, Procedure, calendars_of
from pliego.law.clauses import Clause, sources_of
from pliego.law.program import Program, compile_procedures
from pliego.law.readings import environment
from pliego.law.readings_table import Question
from pliego.site.commands.layout import labelled, paragraph, titled
from pliego.site.commands.phrases import phrase


@cache
def program_of(procedure: Procedure) -> Program:
    """A procedure compiled alone, under the readings taken by default."""
    return compile_procedures((procedure,), environment({}), calendars_of())


def question_lines(questions: Iterable[Question], language: Language) -> Iterator[str]:
    """A line for each question: its id and its title."""
    return (labelled(question.id, question.title.into(language), column=6) for question in questions)


def clause_line(clause: Clause, language: Language) -> str:
    """A clause: id, citation and mark, and below them its sentence."""
    text = paragraph(clause.says.into(language), indent=4)
    head = f"{clause.id} ({clause.citation}; {clause.mark.value})"
    return f"{paragraph(head, indent=8, first=0)}\n{text}"


def sources_part(clauses: Iterable[Clause], language: Language) -> str:
    """The sources of some clauses, each once, with their addresses."""
    found = dict.fromkeys(entry for clause in clauses for entry in sources_of(clause))
    lines = [
        f"{paragraph(f'{entry.key}: {entry.title}', indent=4, first=0)}\n"
        f"    {entry.address or phrase('no_address', language)}"
        for entry in found
    ]
    return "\n".join((titled(phrase("sources", language)), *lines))


def table(lines: Iterable[tuple[str, str]]) -> str:
    """Labels and what they name, the latter aligned in a column; an empty label goes with the line above."""
    kept = list(lines)
    column = max((len(label) for label, _ in kept), default=0) + 3
    return "\n".join(labelled(f"{label}:" if label else "", text, column) for label, text in kept)
