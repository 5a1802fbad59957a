"""Questions of a page, what was answered to them, and what the reader should know about an answer.

No answer is refused: what is too long is kept up to its limit, what looks wrong is told.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from django.utils.datastructures import MultiValueDict
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from pliego.reports.content import SHORT, Content
from pliego.reports.tidying import tidy_line, tidy_text

Words = Promise | str
Posted = MultiValueDict[str, str]


class Kind(StrEnum):
    """How a question is answered."""

    LINE = "line"
    TEXT = "text"
    PICK = "pick"
    """One of a few, all to be seen."""
    LIST = "list"
    """One of many, in a list that opens."""
    MANY = "many"


@dataclass(frozen=True, slots=True)
class Option:
    """An answer to choose, under a heading of the list where there is one."""

    value: str
    label: Words
    group: Words = ""


Options = Callable[[Content], Iterable[Option]]
Doubts = Callable[[str, Content], Iterable[Words]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something that is asked: the field `name` of the part `part` of a report."""

    part: str
    name: str
    label: Words
    kind: Kind = Kind.LINE
    hint: Words = ""
    why: Words = ""
    limit: int = SHORT
    """Letters that are kept."""
    options: Options = lambda _content: ()
    doubts: Doubts = lambda _value, _content: ()
    entry: str = "text"
    """The type of the field in HTML, so that a phone shows the right keys."""
    rows: int = 3

    @property
    def id(self) -> str:
        """Its name in a form and its id on a page."""
        return f"{self.part}-{self.name}"

    def of(self, content: Content) -> Any:
        """What was answered."""
        return getattr(getattr(content, self.part), self.name)


@dataclass(frozen=True, slots=True)
class Choice:
    """An option, and whether it is chosen."""

    value: str
    label: Words
    chosen: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A question with its answer, ready for a page."""

    question: Question
    value: str
    choices: tuple[tuple[Words, tuple[Choice, ...]], ...] = ()
    """By their headings."""
    notes: tuple[Words, ...] = ()

    @property
    def described_by(self) -> str:
        """Ids of what explains it."""
        parts = (("hint", self.question.hint), ("note", self.notes))
        return " ".join(f"{self.question.id}-{name}" for name, there in parts if there)


@dataclass(frozen=True, slots=True)
class Read:
    """What a form said: the report with it, and by the id of its question what was too long to be kept."""

    content: Content
    cut: Mapping[str, str]


def read(questions: Iterable[Question], posted: Posted, content: Content) -> Read:
    """The report with what was sent. A question that was not sent keeps its answer."""
    cut: dict[str, str] = {}
    for one in questions:
        if one.id not in posted and one.kind is not Kind.MANY:
            continue
        sent = posted.getlist(one.id)
        value, too_long = _value(one, sent, content)
        if too_long:
            cut[one.id] = _(
                "It was longer than the %(count)s letters that fit here. What is below was kept."
            ) % {"count": one.limit}
        part = replace(getattr(content, one.part), **{one.name: value})
        content = replace(content, **{one.part: part})
    return Read(content, cut)


def shown(
    questions: Iterable[Question], content: Content, cut: Mapping[str, str] | None = None
) -> tuple[Shown, ...]:
    """The questions with their answers, and with what should be looked at once more."""
    return tuple(_shown(one, content, (cut or {}).get(one.id, "")) for one in questions)


def answered(question: Question, content: Content) -> str:
    """An answer in words; empty where there is none."""
    value = question.of(content)
    if question.kind in (Kind.LINE, Kind.TEXT):
        return str(value)
    given = set(value) if isinstance(value, tuple) else {str(value)}
    return "; ".join(str(one.label) for one in question.options(content) if one.value and one.value in given)


def tidy(text: str, limit: int, lines: Kind) -> tuple[str, bool]:
    """A text as it is kept, and whether it was too long."""
    return tidy_text(text, limit) if lines is Kind.TEXT else tidy_line(text, limit)


def _value(question: Question, sent: list[str], content: Content) -> tuple[Any, bool]:
    now = question.of(content)
    if question.kind in (Kind.LINE, Kind.TEXT):
        return tidy(sent[-1], question.limit, question.kind)
    offered = {one.value for one in question.options(content)}
    if question.kind is Kind.MANY:
        return tuple(dict.fromkeys(one for one in sent if one in offered)), False
    value = sent[-1] if sent[-1] in offered else ""
    return (type(now)(value) if isinstance(now, StrEnum) else value), False


def _shown(question: Question, content: Content, cut: str) -> Shown:
    value = question.of(content)
    given = set(value) if isinstance(value, tuple) else {str(value)}
    groups: dict[Words, list[Choice]] = {}
    for one in question.options(content):
        chosen = one.value in given and (one.value != "" or question.kind is Kind.LIST)
        groups.setdefault(one.group, []).append(Choice(one.value, one.label, chosen))
    doubts = () if isinstance(value, tuple) else tuple(question.doubts(str(value), content))
    return Shown(
        question,
        "" if isinstance(value, tuple) else str(value),
        tuple((heading, tuple(choices)) for heading, choices in groups.items()),
        (*((cut,) if cut else ()), *doubts),
    )
