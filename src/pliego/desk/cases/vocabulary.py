"""What can be recorded in a case, in words: the acts of its procedures with their results, dates that acts state, and
notes. Plain Python: no Django.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pliego.law.acts import ACTS, EVENT_WORDS, NOTES, STATED_DATES, Act
from pliego.law.clauses import Language
from pliego.law.program import Op, Program
from pliego.law.words import WORDS, act_label, event_label

_SEPARATOR: Final = ":"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be recorded: a docket word, and a kind where the word leaves it open."""

    word: str
    kind: str = ""

    @property
    def code(self) -> str:
        """How a form names it."""
        return f"{self.word}{_SEPARATOR}{self.kind}" if self.kind else self.word

    @staticmethod
    def of_code(code: str) -> "Deed":
        """The deed of a code, known or not."""
        word, _separator, kind = code.partition(_SEPARATOR)
        return Deed(word, kind)


def deeds_of(act: Act) -> list[Deed]:
    """What can be recorded of an act: each of its results, the one that says no result last."""
    told = [Deed(word, "") for word, kind in act.words if kind]
    plain = [word for word, kind in act.words if not kind]
    known = {kind for _word, kind in act.words}
    for word in plain:
        told += [Deed(word, kind) for kind in _kinds(act.id) if kind not in known]
    return told + [Deed(word) for word in plain]


def _kinds(act: str) -> Iterator[str]:
    start = f"act.{act}."
    return (key.removeprefix(start) for key in WORDS[Language.EN] if key.startswith(start))


def label_of(deed: Deed, language: Language) -> str:
    """What is recorded, in words, beginning with a capital."""
    act = next((one.id for one in ACTS for word, _kind in one.words if word == deed.word), "")
    text = act_label(act, language, (deed.kind,)) if act and deed.kind else event_label(deed.word, language)
    return text[:1].upper() + text[1:]


def acts_in(program: Program) -> list[Act]:
    """The acts that the procedures of a case speak of and that a docket has a word for, in their usual order."""
    told = {step.args[0] for step in program.steps if step.op is Op.ON}
    return [act for act in ACTS if act.id in told and act.words]


def notes_for(acts: Sequence[Act]) -> list[Deed]:
    """Words beside those of acts: dates that these acts state, and notes without effect on a limit."""
    ids = {act.id for act in acts}
    stated = [Deed(word) for word, (act, _name) in STATED_DATES.items() if act in ids]
    return stated + [Deed(word) for word in NOTES]


def stating_word(word: str) -> str:
    """The word that records a date which the act of this word sets, such as the agreed end of a course; or nothing."""
    act = EVENT_WORDS[word].act if word in EVENT_WORDS and word not in STATED_DATES else ""
    return next((other for other, (stated, _name) in STATED_DATES.items() if act and stated == act), "")
