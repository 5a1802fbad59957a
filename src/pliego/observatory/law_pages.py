"""The pages about the law itself, read from the procedures and the open questions as they are encoded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from pliego.law.clauses import CLAUSES, SOURCES, Clause, Language, Source, sources_of
from pliego.law.diagram import diagram_svg
from pliego.law.glossary import GLOSSARY
from pliego.law.norms import Duty, Norm, Procedure
from pliego.law.procedures import PROCEDURES
from pliego.law.readings_table import CONTRADICTIONS, QUESTIONS, Question
from pliego.law.render import who
from pliego.law.words import heading, limit_text, mark_label, procedure_title, says, type_label
from pliego.observatory.folding import fold


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One way to answer a question; the first is the one used unless another is chosen."""

    id: str
    says: str
    default: bool


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """A rule in one sentence, with its citation, its mark and the sources in which it was read."""

    id: str
    cite: str
    says: str
    mark: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """An open question of law: its readings, why it matters, and the rules that depend on it.

    `computed` says whether a reading can be chosen in the rules, so that answers can change with it.
    """

    id: str
    slug: str
    title: str
    readings: tuple[ReadingLine, ...]
    reason: str
    matters: str
    changes_dates: bool
    computed: bool
    clauses: tuple[ClauseLine, ...]
    cases: int


@dataclass(frozen=True, slots=True)
class ContradictionLine:
    """A point on which sources contradict one another, and how the rules resolve it."""

    says: str
    sources: tuple[Source, ...]


def clause_line(clause: Clause, language: Language) -> ClauseLine:
    """A rule as a page prints it."""
    return ClauseLine(
        clause.id, clause.citation, clause.says.into(language), clause.mark.value, sources_of(clause)
    )


@cache
def _computed() -> frozenset[str]:
    return frozenset(reading.id for procedure in PROCEDURES.values() for reading in procedure.readings)


def _page(question: Question, language: Language, cases: int) -> QuestionPage:
    return QuestionPage(
        id=question.id,
        slug=question.id.lower(),
        title=question.title.into(language),
        readings=tuple(
            ReadingLine(value.id, value.says.into(language), value.id == question.default)
            for value in question.values
        ),
        reason=question.default_reason.into(language),
        matters=question.matters.into(language),
        changes_dates=question.changes_dates,
        computed=question.id in _computed(),
        clauses=tuple(clause_line(CLAUSES[clause], language) for clause in question.clause_ids),
        cases=cases,
    )


def all_questions(language: str, touched: Mapping[str, int]) -> tuple[QuestionPage, ...]:
    """Every open question, in order. `touched` says in how many published cases a question changes an answer."""
    spoken = Language(language)
    return tuple(_page(question, spoken, touched.get(question.id, 0)) for question in QUESTIONS.values())


def one_question(slug: str, language: str, touched: Mapping[str, int]) -> QuestionPage | None:
    """The question at an address, or nothing."""
    found: Iterable[Question] = (question for question in QUESTIONS.values() if question.id.lower() == slug)
    return next(
        (_page(question, Language(language), touched.get(question.id, 0)) for question in found), None
    )


def contradictions(language: str) -> tuple[ContradictionLine, ...]:
    """The points on which published sources contradict one another."""
    spoken = Language(language)
    return tuple(
        ContradictionLine(item.says.into(spoken), tuple(SOURCES[key] for key in item.sources))
        for item in CONTRADICTIONS
    )


@dataclass(frozen=True, slots=True)
class Rendering:
    """A term in another language."""

    language: str
    term: str


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A term, its plain meaning, and its names in the other languages."""

    id: str
    term: str
    meaning: str
    others: tuple[Rendering, ...]


def glossary(language: str) -> tuple[GlossaryEntry, ...]:
    """The terms in the alphabetical order of a language, accents ignored."""
    spoken = Language(language)
    entries = (
        GlossaryEntry(
            id=term.id.replace("_", "-"),
            term=term.name(spoken),
            meaning=term.plain(spoken),
            others=tuple(
                Rendering(other.value, term.name(other)) for other in Language if other is not spoken
            ),
        )
        for term in GLOSSARY.values()
    )
    return tuple(sorted(entries, key=lambda entry: fold(entry.term)))


@dataclass(frozen=True, slots=True, kw_only=True)
class NormLine:
    """A norm of a procedure: what it is, whom it concerns, its limit, what it says, and what it rests on.

    `clauses` are the rows that it encodes and `sources` the keys of the sources in which they were read.
    """

    id: str
    kind: str
    who: str
    limit: str
    says: str
    cite: str
    mark: str
    clauses: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArticleLines:
    """A heading of the instrument with its norms."""

    cite: str
    title: str
    norms: tuple[NormLine, ...]


@dataclass(frozen=True, slots=True)
class ProcedurePage:
    """A procedure as its page shows it; `excused` pairs rows that are no norm with the reason (in English)."""

    id: str
    title: str
    instrument: str
    version: str
    in_force: tuple[str, str]
    articles: tuple[ArticleLines, ...]
    questions: tuple[QuestionPage, ...]
    excused: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]

    @property
    def norms(self) -> int:
        """How many norms it has."""
        return sum(len(article.norms) for article in self.articles)


def _norm_line(norm: Norm, language: Language) -> NormLine:
    keys = dict.fromkeys(key for row in norm.rows for key in CLAUSES[row].sources)
    return NormLine(
        id=norm.id,
        kind=type_label(norm, language),
        who=who(norm, language),
        limit=limit_text(norm.within, language) if isinstance(norm, Duty) else "",
        says=says(norm, language),
        cite=norm.cite,
        mark=mark_label(norm.mark, language),
        clauses=norm.rows,
        sources=tuple(keys),
    )


def procedure_page(procedure: Procedure, language: str) -> ProcedurePage:
    """The page of a procedure, every norm in the order of the instrument."""
    spoken = Language(language)
    keys = dict.fromkeys(key for norm in procedure.norms for row in norm.rows for key in CLAUSES[row].sources)
    return ProcedurePage(
        id=procedure.id,
        title=procedure_title(procedure.id, procedure.title, spoken),
        instrument=procedure.instrument,
        version=procedure.version,
        in_force=procedure.in_force,
        articles=tuple(
            ArticleLines(
                article.cite,
                heading(article.cite, article.title, spoken),
                tuple(_norm_line(norm, spoken) for norm in article.norms),
            )
            for article in procedure.articles
        ),
        questions=tuple(_page(QUESTIONS[reading.id], spoken, 0) for reading in procedure.readings),
        excused=tuple(procedure.excused.items()),
        sources=tuple(SOURCES[key] for key in keys),
    )


def all_procedures(language: str) -> tuple[ProcedurePage, ...]:
    """Every procedure."""
    return tuple(procedure_page(procedure, language) for procedure in PROCEDURES.values())


@cache
def diagram(procedure: str, language: str) -> str:
    """The drawing of a procedure, whose norms link to its page. Raises `KeyError` for an unknown procedure.

    A drawing with links in it is a group of things to a reader of the screen, not one image.
    """
    drawn = diagram_svg(PROCEDURES[procedure], Language(language))
    return drawn.replace('href="#norm-', 'href="../#norm-')
