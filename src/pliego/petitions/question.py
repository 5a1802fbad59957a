"""The shape of a question to a petitioner. Plain Python."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise

from pliego.petitions.entries import Private


class Kind(StrEnum):
    """How an answer is given. `LINES` is one entry on each line; `LIST` has parts, asked together for each item."""

    TEXT = "text"
    LONG = "long"
    LINES = "lines"
    DATE = "date"
    YES_NO = "yes_no"
    CHOICE = "choice"
    LIST = "list"


class Group(StrEnum):
    """What a question is about."""

    COVERAGE = "coverage"
    FACTS = "facts"
    WORKPLACE = "workplace"
    AIMS = "aims"
    LAWS = "laws"
    RELIEF = "relief"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the path of its answer, what is asked, why, and how it is answered.

    `choices` are value and word. `parts` are the questions of one item of a list, each with its bare name as path.
    `private` tells that the public version leaves the answer out.
    """

    path: str
    group: Group
    text: str | Promise
    hint: str | Promise
    kind: Kind = Kind.TEXT
    choices: tuple[tuple[str, str | Promise], ...] = ()
    parts: "tuple[Question, ...]" = ()
    private: Private | None = None
