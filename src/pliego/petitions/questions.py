"""What a page asks for a petition, one question after the other, each of which may be passed over. Plain Python.

First the tests of coverage in the order that law derives, then what happened, then the workplace, then people.
"""

from collections.abc import Collection, Iterator

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from pliego.law.admissibility.telling import help_text, question_text
from pliego.law.clauses import Language
from pliego.petitions.coverage import coverage_of
from pliego.petitions.guidelines import Guideline, Weight
from pliego.petitions.paths import COVERAGE, value_of
from pliego.petitions.petition import Answer, Petition
from pliego.petitions.question import Group, Kind, Question
from pliego.petitions.question_list import (
    ALLEGATIONS,
    ASKS,
    EVIDENCE_PARTS,
    LAWS,
    OF_REPRESENTATIVE,
    PETITIONERS,
    RELIEF,
    REPRESENTATIVE,
    WORKPLACE,
    YES_NO,
)


def next_question(petition: Petition, guideline: Guideline, skipped: Collection[str] = ()) -> Question | None:
    """The question to ask now; None when nothing is left but what was passed over.

    `skipped` holds the paths of questions passed over.
    """
    open_ones = (one for one in questions(petition, guideline, skipped) if one.path not in skipped)
    return next((one for one in open_ones if not is_answered(petition, one)), None)


def is_answered(petition: Petition, question: Question) -> bool:
    """Whether the petition holds an answer to a question; a yes-or-no question is answered by *I do not know*, too."""
    if question.group is Group.COVERAGE:
        return any(f"{COVERAGE}.{told.fact}" == question.path for told in petition.answers)
    value = value_of(petition, question.path)
    return value is not Answer.UNKNOWN and bool(value)


def questions(petition: Petition, guideline: Guideline, skipped: Collection[str] = ()) -> Iterator[Question]:
    """Every question in its order, those answered as well. Texts are in the language that is active."""
    yield from _coverage(petition, skipped)
    yield ALLEGATIONS
    for number in range(len(petition.allegations)):
        yield _evidence(number)
    yield from (*WORKPLACE, ASKS, LAWS)
    yield from _relief(petition, guideline)
    yield from (PETITIONERS, REPRESENTATIVE)
    if petition.representative.name:
        yield from OF_REPRESENTATIVE


def coverage_question(petition: Petition, fact: str) -> Question:
    """The question for a fact of the tests of coverage, whether it is its turn or not. Raises `KeyError` for a fact
    that law does not know."""
    language, procedure = Language((get_language() or "es")[:2]), petition.instrument.procedure
    return Question(
        f"{COVERAGE}.{fact}", Group.COVERAGE, question_text(fact, procedure, language),
        help_text(fact, procedure, language), Kind.YES_NO, YES_NO,
    )  # fmt: skip


def _coverage(petition: Petition, skipped: Collection[str]) -> Iterator[Question]:
    facts = [told.fact for told in petition.answers]
    passed = {path.removeprefix(f"{COVERAGE}.") for path in skipped}
    asked = coverage_of(petition, passed).next_fact
    return (coverage_question(petition, fact) for fact in (*facts, *filter(None, (asked,))))


def _evidence(number: int) -> Question:
    return Question(
        f"allegations.{number}.evidence", Group.FACTS, _("What shows it?"),
        _("Documents, photos, recordings, messages, what was published."),
        Kind.LIST, parts=EVIDENCE_PARTS,
    )  # fmt: skip


def _relief(petition: Petition, guideline: Guideline) -> Iterator[Question]:
    wanted = {one.id for one in guideline.asks if one.weight is not Weight.DROPPED}
    for sought, steps in (part for name, part in RELIEF.items() if name in wanted):
        yield sought
        if value_of(petition, sought.path) is Answer.YES:
            yield steps
