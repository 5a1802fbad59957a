"""A petition as JSON with a version, and back. Plain Python.

What is empty is left out. An entry for anyone is a string, one for the office alone is `{"office": "..."}`.
"""

import json
from dataclasses import Field, fields, is_dataclass
from enum import StrEnum
from typing import Any, Final

from pliego.petitions.entries import Entry, PetitionError, Seen
from pliego.petitions.petition import Petition
from pliego.petitions.walk import check_limits

VERSION: Final = 1
MOST_CHARACTERS: Final = 1_500_000
_MARK: Final = "pliego_petition"


def to_json(petition: Petition) -> str:
    """The petition as JSON of version 1; the same petition always gives the same text.

    Raises `PetitionError` where the whole, an entry or a list is longer than `from_json` would take.
    """
    check_limits(petition)
    text = json.dumps({_MARK: VERSION, **_encoded(petition)}, ensure_ascii=False, separators=(",", ":"))
    if len(text) > MOST_CHARACTERS:
        raise PetitionError(f"a petition has at most {MOST_CHARACTERS} characters")
    return text


def from_json(text: str) -> Petition:
    """The petition that `to_json` wrote.

    Raises `PetitionError`, and nothing else, for anything that is not one: its message names the place by the
    words of this room only, never by what stands in the input.
    """
    if len(text) > MOST_CHARACTERS:
        raise PetitionError(f"a petition has at most {MOST_CHARACTERS} characters")
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise PetitionError("this is not JSON") from fault
    if not isinstance(raw, dict) or repr(raw.pop(_MARK, None)) != repr(VERSION):
        raise PetitionError(f"this is not a petition of version {VERSION}")
    petition: Petition = _decoded(Petition, raw, "")
    check_limits(petition)
    return petition


def _encoded(value: Any) -> dict[str, Any]:
    parts = {field.name: getattr(value, field.name) for field in fields(value)}
    return {name: _plain(part) for name, part in parts.items() if part != _default(type(value), name)}


def _default(kind: type[Any], name: str) -> object:
    return next(field.default for field in fields(kind) if field.name == name)


def _plain(value: Any) -> Any:
    match value:
        case Entry(text, Seen.ANYONE):
            return text
        case Entry(text, seen):
            return {seen.value: text}
        case StrEnum() | str():
            return str(value)
        case tuple():
            return [_plain(one) for one in value]
    return _encoded(value)


def _decoded(kind: type[Any], raw: object, path: str) -> Any:
    if not isinstance(raw, dict):
        raise PetitionError(f"{path or 'petition'}: not an object")
    known = {field.name: field for field in fields(kind)}
    if not set(raw) <= set(known):
        raise PetitionError(f"{path or 'petition'}: a part that petitions do not have")
    return kind(**{name: _part(known[name], part, f"{path}{name}") for name, part in raw.items()})


def _part(field: "Field[Any]", raw: object, path: str) -> object:
    default = field.default
    if isinstance(default, tuple):
        if not isinstance(raw, list) or len(raw) > field.metadata["most"]:
            raise PetitionError(f"{path}: not a list of at most {field.metadata['most']}")
        return tuple(_one(field.metadata["of"], one, f"{path}.{number}") for number, one in enumerate(raw))
    return _one(type(default), raw, path)


def _one(kind: type[Any], raw: object, path: str) -> object:
    if kind is Entry:
        return _entry(raw, path)
    if is_dataclass(kind):
        return _decoded(kind, raw, f"{path}.")
    if not isinstance(raw, str):
        raise PetitionError(f"{path}: not text")
    try:
        return kind(raw)
    except ValueError:
        raise PetitionError(f"{path}: not a value that is known") from None


def _entry(raw: object, path: str) -> Entry:
    match raw:
        case str():
            return Entry(raw)
        case {Seen.OFFICE.value: str(text), **others} if not others:
            return Entry(text, Seen.OFFICE)
    raise PetitionError(f"{path}: not text")
