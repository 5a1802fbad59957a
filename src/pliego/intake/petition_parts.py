"""The questions of a petition in their parts: where each can be opened, how far each part is told, what comes next."""

from dataclasses import dataclass
from typing import Final

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from pliego.law.admissibility import Verdict
from pliego.petitions import (
    Group,
    Kind,
    Petition,
    Question,
    coverage_of,
    coverage_question,
    is_answered,
    next_question,
    questions,
    value_of,
)
from pliego.petitions.choices import CHOICES
from pliego.petitions.entries import Entry
from pliego.petitions.paths import COVERAGE

from .petition_labels import GROUP
from .petition_sheet import Building

PARTS: Final = tuple(Group)
"""Their places, from 1, stand in addresses, which so say nothing of what was asked."""
_LETTERS_OF_ITEM: Final = 60
_LETTERS_OF_ANSWER: Final = 160


@dataclass(frozen=True, slots=True)
class Told:
    """How far a part is told."""

    number: int
    label: Promise
    answered: int
    asked: int

    @property
    def is_whole(self) -> bool:
        """Whether every question is answered."""
        return self.answered == self.asked


@dataclass(frozen=True, slots=True)
class Row:
    """A question on the page of its part: what was answered, and where that can be changed."""

    label: str | Promise
    about: str
    answer: str
    for_office: bool
    """Whether only the office sees the answer."""
    address: str
    items: tuple[tuple[str, str], ...]
    """Of a list each entry in short, and its address."""
    is_list: bool


def asked_of(work: Building) -> tuple[Question, ...]:
    """Every question, in its order; those of coverage that were passed over as well, and where the matter is outside
    the mechanism what tells most about other ways."""
    petition = work.petition
    found = tuple(questions(petition, work.guideline, work.skipped))
    have = {one.path for one in found}
    paths = (*sorted(work.skipped), *(f"{COVERAGE}.{fact}" for fact in _about_other_ways(work)))
    more = (path for path in dict.fromkeys(paths) if path.startswith(f"{COVERAGE}.") and path not in have)
    return (*(coverage_question(petition, path.partition(".")[2]) for path in more), *found)


def _about_other_ways(work: Building) -> tuple[str, ...]:
    """The fact to ask for next to find other ways, where the matter is outside; else none."""
    found = coverage_of(work.petition, passed_facts(work))
    if found.clash or found.assessment.outcome is not Verdict.NO:
        return ()
    return tuple(one.fact for one in found.assessment.afterwards[:1])


def question_of(work: Building, path: str) -> Question | None:
    """The question of that path; none where it is not asked."""
    return next((one for one in asked_of(work) if one.path == path), None)


def in_part(work: Building, part: int) -> tuple[Question, ...]:
    """The questions of a part; none of a part that there is not."""
    group = PARTS[part - 1] if 1 <= part <= len(PARTS) else None
    return tuple(one for one in asked_of(work) if one.group is group)


def address_of(work: Building, path: str) -> str:
    """Where a question can be answered; the page of all parts for one that is not asked."""
    for part in range(1, len(PARTS) + 1):
        for place, one in enumerate(in_part(work, part), 1):
            if one.path == path:
                return reverse("intake:petition-question", args=[part, place])
    return reverse("intake:petition-all")


def next_of(work: Building) -> Question | None:
    """What to ask now; none when nothing is left but what was passed over."""
    for fact in _about_other_ways(work):
        return coverage_question(work.petition, fact)
    return next_question(work.petition, work.guideline, work.skipped)


def progress(work: Building) -> tuple[int, int]:
    """Which question it is by number, and about how many there are: more come up as answers do."""
    every = asked_of(work)
    done = sum(one.path in work.skipped or is_answered(work.petition, one) for one in every)
    coming = max(len(coverage_of(work.petition, passed_facts(work)).assessment.order) - 1, 0)
    return min(done + 1, len(every)), len(every) + coming


def passed_facts(work: Building) -> frozenset[str]:
    """Facts of the tests of coverage that were passed over."""
    begin = f"{COVERAGE}."
    return frozenset(path.removeprefix(begin) for path in work.skipped if path.startswith(begin))


def told_of(work: Building) -> tuple[Told, ...]:
    """Every part that asks something, and how far it is told."""
    every = asked_of(work)
    found = []
    for number, group in enumerate(PARTS, 1):
        own = [one for one in every if one.group is group]
        if own:
            answered = sum(is_answered(work.petition, one) for one in own)
            found.append(Told(number, GROUP[group], answered, len(own)))
    return tuple(found)


def rows_of(work: Building, part: int) -> tuple[Row, ...]:
    """The questions of a part as its page shows them."""
    return tuple(_row(work, one, part, place) for place, one in enumerate(in_part(work, part), 1))


def about(petition: Petition, question: Question) -> str:
    """Which of several things a question asks about: the allegation that a piece of evidence shows."""
    whole, _dot, part = question.path.rpartition(".")
    if question.group is not Group.FACTS or part != "evidence":
        return ""
    told = value_of(petition, f"{whole}.what").text
    return _("Allegation {number}: {text}").format(
        number=int(whole.rpartition(".")[2]) + 1, text=Truncator(told).chars(_LETTERS_OF_ITEM) or "…"
    )


def _row(work: Building, question: Question, part: int, place: int) -> Row:
    value = value_of(work.petition, question.path)
    items: tuple[tuple[str, str], ...] = ()
    if question.kind is Kind.LIST:
        items = tuple(
            (_short(one, question), reverse("intake:petition-item", args=[part, place, number]))
            for number, one in enumerate(value, 1)
        )
    told = is_answered(work.petition, question)
    return Row(
        question.text,
        about(work.petition, question),
        _answer(value) if told else "",
        bool(question.private) or (isinstance(value, Entry) and value.seen.value == "office"),
        reverse("intake:petition-question", args=[part, place]),
        items,
        question.kind is Kind.LIST,
    )


def _answer(value: object) -> str:
    if isinstance(value, Entry):
        return Truncator(value.text).chars(_LETTERS_OF_ANSWER)
    return "" if isinstance(value, tuple) else str(CHOICES[value])  # type: ignore[index]  # a code


def _short(item: object, question: Question) -> str:
    texts = (getattr(item, part.path) for part in question.parts if part.kind in (Kind.TEXT, Kind.LONG))
    told = next((one.text for one in texts if one), "")
    return Truncator(told).chars(_LETTERS_OF_ITEM) or _("Without a text")
