"""The law as it is encoded: procedures norm by norm with citations and marks, and the open questions."""

# ruff: noqa: ARG001  Django's signature

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

from django.http import HttpRequest, HttpResponse

from pliego.law.clauses import CLAUSES, Clause, Language, Paraphrase, sources_of
from pliego.law.norms import Article, Duty, Effect, Norm, Power, Procedure, Standstill, Test
from pliego.law.procedures import PROCEDURES
from pliego.law.readings_table import QUESTIONS, Question
from pliego.law.words import heading, limit_text, procedure_title, says
from pliego.observatory import queries
from pliego.observatory.api.answers import as_json, told
from pliego.observatory.api.law_shapes import (
    ArticleRow,
    ClauseRow,
    NormKind,
    NormRow,
    ProcedureRow,
    Procedures,
    ProcedureText,
    QuestionRow,
    Questions,
    ReadingRow,
    SourceRow,
    Spoken,
)
from pliego.observatory.api.problems import Kind, ProblemError

_KINDS: Final[Mapping[type[Norm], NormKind]] = {
    Duty: "duty",
    Power: "power",
    Standstill: "standstill",
    Effect: "effect",
    Test: "test",
}


def procedures(request: HttpRequest) -> HttpResponse:
    """The procedures that Pliego knows."""
    return as_json(_all())


def procedure(request: HttpRequest, procedure: str) -> HttpResponse:
    """One procedure, norm by norm, each with its mark and the clauses and sources that it rests on."""
    if procedure not in PROCEDURES:
        known = ", ".join(PROCEDURES)
        raise ProblemError(Kind.NOT_FOUND, f"no procedure {procedure[:80]!r}; known: {known}")
    return as_json(_one(procedure))


def questions(request: HttpRequest) -> HttpResponse:
    """The open questions of law, their readings, and how many cases each touches."""
    touched = queries.touched_by_questions()
    rows = [_question(one, touched.get(one.id, 0)) for one in QUESTIONS.values()]
    return told(Questions(questions=rows))


@cache
def _all() -> str:
    return Procedures(
        procedures=[ProcedureRow(**_head(one)) for one in PROCEDURES.values()]
    ).model_dump_json()


@cache
def _one(name: str) -> str:
    found = PROCEDURES[name]
    articles = [_article(one) for one in found.articles]
    return ProcedureText(**_head(found), articles=articles).model_dump_json()


def _head(procedure: Procedure) -> dict[str, Any]:
    return {
        "id": procedure.id,
        "title": _spoken(lambda language: procedure_title(procedure.id, procedure.title, language)),
        "instrument": procedure.instrument,
        "version": procedure.version,
        "in_force": list(procedure.in_force),
        "norms": sum(len(article.norms) for article in procedure.articles),
        "questions": [reading.id for reading in procedure.readings],
    }


def _article(article: Article) -> ArticleRow:
    return ArticleRow(
        cite=article.cite,
        title=_spoken(lambda language: heading(article.cite, article.title, language)),
        norms=[_norm(norm) for norm in article.norms],
    )


def _norm(norm: Norm) -> NormRow:
    limit = _spoken(lambda language: limit_text(norm.within, language)) if isinstance(norm, Duty) else None
    return NormRow(
        id=norm.id,
        kind=_KINDS[type(norm)],
        who=_who(norm),
        limit=limit,
        says=_spoken(lambda language: says(norm, language)),
        cite=norm.cite,
        mark=norm.mark.value,
        clauses=[_clause(CLAUSES[row]) for row in norm.rows],
    )


def _who(norm: Norm) -> str:
    match norm:
        case Duty():
            return norm.bearer.value
        case Power():
            return norm.holder.value
        case Standstill():
            return norm.whom.value
    return ""


def _clause(clause: Clause) -> ClauseRow:
    return ClauseRow(
        id=clause.id,
        cite=clause.citation,
        says=_in_each(clause.says),
        mark=clause.mark.value,
        sources=[SourceRow(id=one.key, title=one.title, address=one.address) for one in sources_of(clause)],
    )


def _question(question: Question, cases: int) -> QuestionRow:
    return QuestionRow(
        id=question.id,
        title=_in_each(question.title),
        readings=[
            ReadingRow(id=one.id, says=_in_each(one.says), default=one.id == question.default)
            for one in question.values
        ],
        reason=_in_each(question.default_reason),
        matters=_in_each(question.matters),
        changes=question.changes.value,
        clauses=list(question.clause_ids),
        cases=cases,
    )


def _in_each(text: Paraphrase) -> Spoken:
    return Spoken(es=text.es, en=text.en, fr=text.fr)


def _spoken(say: Callable[[Language], str]) -> Spoken:
    return Spoken(es=say(Language.ES), en=say(Language.EN), fr=say(Language.FR))
