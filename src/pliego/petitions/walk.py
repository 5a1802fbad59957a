"""Every entry of a petition in its place: one walk for limits, for what is private, for what is replaced.

Plain Python.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from pliego.petitions.entries import MOST_IN_LINE, Entry, PetitionError, Private
from pliego.petitions.petition import Petition


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: its path (`allegations.0.what`), the value that holds it, what is private there."""

    path: str
    owner: object
    private: Private | None


Visit = Callable[[Entry, Place], Entry]


def mapped(petition: Petition, visit: Visit) -> Petition:
    """The petition with every entry replaced by what `visit` makes of it."""
    changed: Petition = _mapped(petition, visit, "")
    return changed


def entries(petition: Petition) -> Iterator[tuple[Entry, Place]]:
    """Every entry with its place, in the order of the petition."""
    found: list[tuple[Entry, Place]] = []

    def note(entry: Entry, place: Place) -> Entry:
        found.append((entry, place))
        return entry

    mapped(petition, note)
    return iter(found)


def _mapped(owner: Any, visit: Visit, path: str) -> Any:
    changes: dict[str, object] = {}
    for field in fields(owner):
        value, at = getattr(owner, field.name), f"{path}{field.name}"
        private = field.metadata.get("private")
        if isinstance(value, tuple):
            changes[field.name] = tuple(
                _part(one, visit, Place(f"{at}.{number}", owner, private)) for number, one in enumerate(value)
            )
        else:
            changes[field.name] = _part(value, visit, Place(at, owner, private))
    return replace(owner, **changes)


def _part(value: object, visit: Visit, place: Place) -> object:
    if isinstance(value, Entry):
        return visit(value, place)
    return _mapped(value, visit, f"{place.path}.") if is_dataclass(value) else value


def check_limits(owner: Any, path: str = "") -> None:
    """Raise `PetitionError` for the first entry or list that is longer than its place allows."""
    for field in fields(owner):
        value, at = getattr(owner, field.name), f"{path}{field.name}"
        most = field.metadata.get("most", 0)
        if isinstance(value, Entry):
            _check_entry(value, most, at)
        elif isinstance(value, tuple):
            _check_list(value, most, at)
        elif is_dataclass(value):
            check_limits(value, f"{at}.")


def _check_list(values: tuple[object, ...], most: int, path: str) -> None:
    if len(values) > most:
        raise PetitionError(f"{path}: {len(values)} entries, at most {most} are taken")
    for number, one in enumerate(values):
        if isinstance(one, Entry):
            _check_entry(one, MOST_IN_LINE, f"{path}.{number}")
        else:
            check_limits(one, f"{path}.{number}.")


def _check_entry(entry: Entry, most: int, path: str) -> None:
    if len(entry.text) > most:
        raise PetitionError(f"{path}: {len(entry.text)} characters, at most {most} are taken")
