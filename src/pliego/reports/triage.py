"""For those who do not know which report to make: a few plain questions, and the routes that follow.

Pure functions of the answers given so far. Nothing is stored. At most seven questions are asked, and *I don't know* is
always an answer. Plain Python but for the words, which readers see.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.law.admissibility import MECHANISMS, Verdict, assess, facts_of

from .bodies import BodyCode
from .kinds import Route, Told
from .words.grounded import Grounded


class Question(StrEnum):
    """A question, in the order in which they are asked."""

    DANGER = "danger"
    HURT = "hurt"
    FORCED = "forced"
    UNION = "union"
    REACH = "reach"
    CUT = "cut"
    CLAIM = "claim"

    @property
    def words(self) -> Promise:
        """The question as a reader sees it."""
        return _WORDS[self][0]

    @property
    def help(self) -> Promise:
        """What it means, with examples."""
        return _WORDS[self][1]


_WORDS: Final[Mapping[Question, tuple[Promise, Promise]]] = {
    Question.DANGER: (
        _("Is someone in danger right now?"),
        _("Fire, gas, a machine that may kill, someone badly hurt, blows or threats."),
    ),
    Question.HURT: (
        _("Was someone hurt, or did someone fall ill or die, because of work?"),
        _("At work, on an errand for work, or on the way to work or back home."),
    ),
    Question.FORCED: (
        _("Is someone made to work by force or threats, or do children work there?"),
        _("They cannot leave, their papers were taken, they are threatened, or they work to pay off a debt."),
    ),
    Question.UNION: (
        _("Is it about a union, a vote, or people who want to come together?"),
        _(
            "They do not let you choose a union, you were not asked about the contract, or someone was punished for it."
        ),
    ),
    Question.REACH: (
        _(
            "Does what is made there go to the United States or Canada, or could firms from there sell the same here?"
        ),
        _(
            "A factory, a mine or a call center often does. A small shop, a home or a stall most often does not."
        ),
    ),
    Question.CUT: (
        _("Did they cut your pay, your benefits or a right that your contract gives you?"),
        _("Fewer days of vacation, a smaller year-end bonus, a bonus that no longer comes."),
    ),
    Question.CLAIM: (
        _("Do you want your job back, or money that they owe you?"),
        _("A report can bring a visit and a fine. For your job or your money you need your own claim."),
    ),
}

OUTSIDE: Final = Grounded(
    _(
        "The treaty does not reach this workplace: what is made there stays here, and nobody from the other two "
        "countries sells the same. Labor inspection does reach it. It does not matter if it exports, or if it has its "
        "papers."
    ),
    ("A-07", "B13", "SI-03", "SI-09"),
)
"""Said where the treaty's mechanism does not reach the workplace."""

Answers = Mapping[Question, Told]


@dataclass(frozen=True, slots=True)
class Guidance:
    """What the answers lead to: where to turn before all else, the reports to make here, and where else to turn.

    `outside` says that a union matter lies outside the treaty's mechanism. While questions are left it holds only
    what is certain already, and no route may stand in it yet.
    """

    first: tuple[BodyCode, ...]
    routes: tuple[Route, ...]
    elsewhere: tuple[BodyCode, ...]
    outside: bool
    complete: bool


def next_question(answers: Answers) -> Question | None:
    """The question to ask now; None when all that matter were answered."""
    return next((one for one in Question if one not in answers and _matters(one, answers)), None)


def found(answers: Answers) -> Guidance:
    """What follows from the answers. Once no question is left there is always a route, whatever was answered."""
    return Guidance(
        first=(BodyCode.EMERGENCY,) if _yes(Question.DANGER, answers) else (),
        routes=_routes(answers),
        elsewhere=_elsewhere(answers),
        outside=_outside(answers),
        complete=next_question(answers) is None,
    )


def _matters(one: Question, answers: Answers) -> bool:
    match one:
        case Question.REACH:
            return _yes(Question.UNION, answers)
        case Question.CUT:
            return not _yes(Question.HURT, answers)
        case _:
            return True


def _routes(answers: Answers) -> tuple[Route, ...]:
    outside = _outside(answers)
    routes = []
    if _yes(Question.HURT, answers):
        routes.append(Route.ACCIDENT)
    if _yes(Question.UNION, answers) and Question.REACH in answers and not outside:
        routes.append(Route.UNION_RIGHTS)
    if _yes(Question.CUT, answers):
        routes.append(Route.CONTRACT)
    nothing_else = next_question(answers) is None and not routes
    if outside or nothing_else or _yes(Question.FORCED, answers):
        routes.append(Route.COMPLAINT)
    return tuple(routes)


def _elsewhere(answers: Answers) -> tuple[BodyCode, ...]:
    forced = (BodyCode.PROSECUTOR,) if _yes(Question.FORCED, answers) else ()
    claim = (BodyCode.PROFEDET, BodyCode.STATE_DEFENDER) if _yes(Question.CLAIM, answers) else ()
    return (*forced, *claim)


def _outside(answers: Answers) -> bool:
    return _yes(Question.UNION, answers) and answers.get(Question.REACH) is Told.NO and _treaty_ends_at_home()


@cache
def _treaty_ends_at_home() -> bool:
    """Whether the law holds a workplace outside both annexes that neither trades with another country nor competes."""
    stays = {"traded_between_parties", "competes", "linked_to_canada", "linked_to_united_states"}
    return all(
        assess(annex, {name: False for name in facts_of(annex) if name in stays}).outcome is Verdict.NO
        for annex in MECHANISMS.values()
    )


def _yes(one: Question, answers: Answers) -> bool:
    return answers.get(one) is Told.YES
