"""A petition changed one answer at a time, by path: `facility.address`, `allegations.0.evidence`. Plain Python.

A page that asks needs to know paths and texts only, not the shape of a petition.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import Field, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, Final

from pliego.law.admissibility import facts_of
from pliego.petitions.entries import Entry, PetitionError, Seen
from pliego.petitions.petition import Answer, Instrument, Petition, Told
from pliego.petitions.walk import check_limits

COVERAGE: Final = "coverage"
"""`coverage.FACT` is the path of an answer to a fact of the tests of coverage."""


_Change = Callable[[Any, "Field[Any]"], Any]


def value_of(petition: Petition, path: str) -> Any:
    """What stands at a path: an `Entry`, a code, a tuple, a part. Raises `PetitionError` for an unknown path."""
    head, _, fact = path.partition(".")
    if head == COVERAGE:
        return next((told.answer for told in petition.answers if told.fact == fact), Answer.UNKNOWN)
    value: Any = petition
    for step in path.split("."):
        value = value[_index(step, len(value))] if isinstance(value, tuple) else _named(value, step)[0]
    return value


def answered(petition: Petition, path: str, value: str, seen: Seen = Seen.ANYONE) -> Petition:
    """The petition with one answer set: text, the value of a code, or one line for each entry of a list.

    An empty value takes the answer away. Raises `PetitionError` for a path or code that does not exist, and
    where the answer is too long.
    """
    head, _, fact = path.partition(".")
    if head == COVERAGE:
        return _covered(petition, fact, value)
    return _checked(_set(petition, path.split("."), lambda old, field: _read(old, field, value, seen)))


def with_item(
    petition: Petition,
    path: str,
    index: int,
    values: Mapping[str, str],
    office_only: Collection[str] = (),
) -> Petition:
    """The petition with entry `index` of a list set from texts by the names of its parts; the next is added.

    Parts not named keep what they have. `office_only` names the parts that only the office may see. Raises
    `PetitionError` as `answered` does, and for an index beyond the next.
    """

    def change(old: Any, field: "Field[Any]") -> Any:
        kind = field.metadata.get("of")
        if not isinstance(old, tuple) or kind in (None, Entry) or not 0 <= index <= len(old):
            raise PetitionError("no such entry")
        item = _filled(old[index] if index < len(old) else kind(), values, office_only)
        return (*old[:index], item, *old[index + 1 :])

    return _checked(_set(petition, path.split("."), change))


def without_item(petition: Petition, path: str, index: int) -> Petition:
    """The petition without entry `index` of a list. Raises `PetitionError` where there is none."""

    def change(old: Any, _: "Field[Any]") -> Any:
        if not isinstance(old, tuple) or not 0 <= index < len(old):
            raise PetitionError("no such entry")
        return (*old[:index], *old[index + 1 :])

    return _checked(_set(petition, path.split("."), change))


def under(petition: Petition, instrument: Instrument) -> Petition:
    """The petition under the other annex; answers to facts that its tests do not read are dropped."""
    known = set(facts_of(instrument.procedure))
    kept = tuple(told for told in petition.answers if told.fact in known)
    return replace(petition, instrument=instrument, answers=kept)


def _covered(petition: Petition, fact: str, value: str) -> Petition:
    if fact not in facts_of(petition.instrument.procedure):
        raise PetitionError("no such question")
    others = tuple(told for told in petition.answers if told.fact != fact)
    return replace(petition, answers=(*others, Told(fact, _code(Answer, value))) if value else others)


def _filled(item: Any, values: Mapping[str, str], office_only: Collection[str]) -> Any:
    for name, value in values.items():
        seen = Seen.OFFICE if name in office_only else Seen.ANYONE

        def change(old: Any, field: "Field[Any]", value: str = value, seen: Seen = seen) -> Any:
            return _read(old, field, value, seen)

        item = _set(item, [name], change)
    return item


def _set(owner: Any, steps: list[str], change: _Change) -> Any:
    head, *rest = steps
    if isinstance(owner, tuple):
        if not rest:
            raise PetitionError("no such question")
        index = _index(head, len(owner))
        return (*owner[:index], _set(owner[index], rest, change), *owner[index + 1 :])
    old, field = _named(owner, head)
    return replace(owner, **{head: _set(old, rest, change) if rest else change(old, field)})


def _named(owner: Any, name: str) -> tuple[Any, "Field[Any]"]:
    if is_dataclass(owner) and not isinstance(owner, Entry):
        for field in fields(owner):
            if field.name == name:
                return getattr(owner, name), field
    raise PetitionError("no such question")


def _index(step: str, length: int) -> int:
    if not (step.isascii() and step.isdigit()) or len(step) > 4 or int(step) >= length:
        raise PetitionError("no such entry")
    return int(step)


def _read(old: Any, field: "Field[Any]", value: str, seen: Seen) -> Any:
    if isinstance(old, Entry):
        return Entry(value, seen)
    if isinstance(old, tuple) and field.metadata.get("of") is Entry:
        return tuple(line for line in (Entry(one, seen) for one in value.splitlines()) if line)
    if isinstance(old, StrEnum):
        return _code(type(old), value) if value else field.default
    raise PetitionError("no such question")


def _code(kind: type[Any], value: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise PetitionError("not a value that is known") from None


def _checked(petition: Petition) -> Petition:
    check_limits(petition)
    return petition
