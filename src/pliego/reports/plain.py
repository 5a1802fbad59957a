"""Values of this room as plain JSON and back. Plain Python: no Django.

Dataclasses of text, coded values, numbers, tuples of these, and one another. A field that an older version did not have
takes its default; one that nobody knows any more is passed over.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

Value = TypeVar("Value")
MOST: Final = 1024 * 1024


class NotPlainError(ValueError):
    """The text is not what this room writes."""


def as_bytes(value: object) -> bytes:
    """The value in UTF-8, its keys in order and without space between: the same value, the same bytes."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def from_bytes(kind: type[Value], text: bytes) -> Value:
    """The value of that dataclass. Raises `NotPlainError`."""
    try:
        made: Value = _made(kind, json.loads(text))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as fault:
        # What a fault says may hold what was told, and an exception ends in a log.
        raise NotPlainError(f"no {kind.__name__}: {type(fault).__name__}") from None
    return made


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    return value


def _made(kind: Any, plain: Any) -> Any:
    if get_origin(kind) is UnionType:
        inner = next(one for one in get_args(kind) if one is not NoneType)
        return None if plain is None else _made(inner, plain)
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], one) for one in _checked(plain, list))
    if get_origin(kind) is not None:
        return _checked(plain, dict)
    if isinstance(kind, type) and is_dataclass(kind):
        known = _hints(kind)
        return kind(**{name: _made(known[name], one) for name, one in plain.items() if name in known})
    return kind(plain) if issubclass(kind, Enum) else _checked(plain, kind)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _checked(value: Any, kind: type) -> Any:
    if not isinstance(value, kind):
        raise NotPlainError(f"{kind.__name__} expected, not {type(value).__name__}")
    return value
