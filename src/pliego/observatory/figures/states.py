"""The states of Mexico as tiles of a map, and whichever name a source prints. Plain Python: no Django."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from pliego.observatory.folding import fold


@dataclass(frozen=True, slots=True)
class State:
    """A state: its abbreviation in use in Mexico, its present name, and its place on the map of tiles."""

    code: str
    name: str
    column: int
    row: int


@cache
def states() -> Mapping[str, State]:
    """Every state by each of its names, folded: without accents, in small letters."""
    text = (files("pliego.observatory.figures") / "data" / "states.csv").read_text(encoding="utf-8")
    found = {}
    for row in csv.DictReader(text.splitlines()):
        state = State(row["code"], row["name"], int(row["column"]), int(row["row"]))
        for name in (row["name"], *row["also"].split("|")):
            if name:
                found[fold(name)] = state
    return MappingProxyType(found)


def state_named(name: str) -> State | None:
    """The state that a name means; nothing for a name of none."""
    return states().get(fold(name))
