"""One question of a petition as fields of a form, and what came back. No answer is refused: what is too long is cut,
and its reader told."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

from pliego.petitions import (
    Kind,
    Petition,
    PetitionError,
    Question,
    Seen,
    answered,
    value_of,
    with_item,
    without_item,
)
from pliego.petitions.entries import MOST_IN_LINE, Entry, clean

from .forms import Choice, Posted
from .petition_sheet import MOST_ROOM, room_of

FOR_OFFICE: Final = "office"
"""Name of the boxes that keep an answer for the office."""
ALONE: Final = "value"
"""Name of the field of a question that has one."""
_TYPED: Final = frozenset({Kind.TEXT, Kind.LONG, Kind.DATE, Kind.LINES})


@dataclass(frozen=True, slots=True)
class Field:
    """A field with what it holds now."""

    name: str
    question: Question
    value: str
    choices: tuple[Choice, ...]
    for_office: bool
    """Whether its reader keeps it for the office."""
    most: int
    """Letters that fit; lines, of a field that takes one entry on each line."""
    was_cut: bool

    @property
    def is_long(self) -> bool:
        """Whether it needs several lines."""
        return self.question.kind in (Kind.LONG, Kind.LINES)

    @property
    def may_be_kept(self) -> bool:
        """Whether its reader may choose to keep it for the office: typed, and not left out in any case."""
        return self.question.kind in _TYPED and self.question.private is None


@dataclass(frozen=True, slots=True)
class Taken:
    """The petition with what was sent, and the names of fields that were too long."""

    petition: Petition
    cut: frozenset[str]


def shown(
    petition: Petition, question: Question, item: int, cut: Collection[str] = (), sent: Posted | None = None
) -> tuple[Field, ...]:
    """The fields of a question, or of the entry of its list: as the petition has them, or as they were just sent."""
    stands = _item(petition, question, item)
    return tuple(_field(question, part, stands, cut, sent) for part in _parts(question))


def take(petition: Petition, question: Question, item: int, sent: Posted) -> Taken:
    """The petition with the answer that was sent. An entry of a list with nothing in it is taken out.

    Raises `PetitionError` where no room is left for it.
    """
    texts: dict[str, str] = {}
    cut = set()
    for name, part in ((_name(question, part), part) for part in _parts(question)):
        if name not in sent:
            continue
        texts[name], too_long = _fitting(question, part, sent.get(name, ""))
        if too_long:
            cut.add(name)
    changed = _changed(petition, question, item, texts, sent.getlist(FOR_OFFICE))
    if room_of(changed) > MOST_ROOM:
        raise PetitionError("no room is left")
    return Taken(changed, frozenset(cut))


def length(petition: Petition, question: Question) -> int:
    """How many entries the list of a question has."""
    return len(value_of(petition, question.path)) if question.kind is Kind.LIST else 0


def _changed(
    petition: Petition, question: Question, item: int, texts: Mapping[str, str], for_office: Collection[str]
) -> Petition:
    if question.kind is not Kind.LIST:
        if ALONE not in texts or (question.kind is Kind.YES_NO and not texts[ALONE]):
            return petition
        seen = Seen.OFFICE if ALONE in for_office else Seen.ANYONE
        return answered(petition, question.path, texts[ALONE], seen)
    place = min(item, length(petition, question))
    changed = with_item(petition, question.path, place, texts, for_office)
    made = value_of(changed, question.path)[place]
    return without_item(changed, question.path, place) if made == type(made)() else changed


def _fitting(question: Question, part: Question, text: str) -> tuple[str, bool]:
    if part.kind in (Kind.YES_NO, Kind.CHOICE):
        return (text if text in {value for value, _word in part.choices} else ""), False
    whole, most = clean(text), _most(question, part)
    if part.kind is Kind.LINES:
        lines = [line.strip() for line in whole.split("\n") if line.strip()]
        kept = [line[:MOST_IN_LINE].strip() for line in lines[:most]]
        return "\n".join(kept), kept != lines
    return whole[:most].strip(), len(whole) > most


def _parts(question: Question) -> tuple[Question, ...]:
    return question.parts if question.kind is Kind.LIST else (question,)


def _name(question: Question, part: Question) -> str:
    return part.path if question.kind is Kind.LIST else ALONE


def _item(petition: Petition, question: Question, item: int) -> Any:
    value = value_of(petition, question.path)
    if question.kind is not Kind.LIST:
        return value
    return value[item] if item < len(value) else None


def _field(
    question: Question, part: Question, stands: Any, cut: Collection[str], sent: Posted | None
) -> Field:
    name = _name(question, part)
    value = getattr(stands, part.path, None) if question.kind is Kind.LIST else stands
    text, office = _text(value), isinstance(value, Entry) and value.seen is Seen.OFFICE
    if sent is not None:
        text, office = sent.get(name, ""), name in sent.getlist(FOR_OFFICE)
    if part.kind is Kind.CHOICE and not text:
        text = part.choices[0][0]
    choices = tuple(Choice(one, word, one == text) for one, word in part.choices)
    return Field(name, part, text, choices, office, _most(question, part), name in cut)


def _text(value: Any) -> str:
    if isinstance(value, tuple):
        return "\n".join(one.text for one in value)
    return "" if value is None else value.text if isinstance(value, Entry) else str(value)


def _most(question: Question, part: Question) -> int:
    path = f"{question.path}.{part.path}" if question.kind is Kind.LIST else part.path
    return 0 if part.kind in (Kind.YES_NO, Kind.CHOICE) else list(_rooms(path))[-1]


def _rooms(path: str) -> Iterator[int]:
    """How much each step of a path holds."""
    kind: Any = Petition
    for step in path.split("."):
        if not step.isdigit():
            room = next(one for one in fields(kind) if one.name == step)
            kind = room.metadata.get("of", type(room.default))
            yield room.metadata.get("most", 0)
