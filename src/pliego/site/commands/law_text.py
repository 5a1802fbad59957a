"""The law as text for a person: lists of what Pliego knows."""

from collections.abc import Iterator

from pliego.law import EVENT_WORDS, PROCEDURES, READINGS, Language, Norm, Procedure
from pliego.law.readings_table import QUESTIONS
from pliego.law.words import event_label, heading, procedure_title, says, type_label
from pliego.site.commands.layout import labelled, paragraph, titled, underlined
from pliego.site.commands.phrases import phrase


def list_text(language: Language) -> str:
    """Every procedure with its norms, then the open questions with the reading taken by default."""
    procedures = (procedure_text(procedure, language) for procedure in PROCEDURES.values())
    return "\n\n\n".join((*procedures, _questions(language)))


def procedure_text(procedure: Procedure, language: Language) -> str:
    """A procedure with its norms, article by article."""
    title = procedure_title(procedure.id, procedure.title, language)
    about = "; ".join(
        (
            procedure.instrument,
            phrase("version", language, version=procedure.version),
            phrase("in_force", language, first=procedure.in_force[0]),
        )
    )
    return "\n\n".join(
        (f"{underlined(f'{procedure.id}: {title}')}\n{paragraph(about)}", *_articles(procedure, language))
    )


def _articles(procedure: Procedure, language: Language) -> Iterator[str]:
    for article in procedure.articles:
        title = heading(article.cite, article.title, language)
        yield "\n".join(
            (titled(f"{article.cite}  {title}"), *(norm_line(norm, language) for norm in article.norms))
        )


def norm_line(norm: Norm, language: Language) -> str:
    """A norm: id, type, citation and mark, and below them its sentence."""
    head = f"{norm.id}: {type_label(norm, language)} ({norm.cite}; {norm.mark.value})"
    return f"{paragraph(head, indent=8, first=0)}\n{paragraph(says(norm, language), indent=4)}"


def _questions(language: Language) -> str:
    lines = [underlined(phrase("questions", language)), paragraph(phrase("questions.note", language))]
    for question in QUESTIONS.values():
        sign = "*" if question.id in READINGS else " "
        text = f"{question.title.into(language)} [{question.default}]"
        lines.append(labelled(f"{question.id}{sign}", text, column=6))
    return "\n".join(lines)


def words_text(language: Language) -> str:
    """The words that the column `event` may hold, each with the step that it records."""
    widest = max(map(len, EVENT_WORDS))
    return "\n".join(labelled(word, event_label(word, language), column=widest + 3) for word in EVENT_WORDS)
