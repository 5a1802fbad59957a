"""What kind of petitioner a name is, by a table kept by hand. Plain Python: no Django."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

MEMORY: Final = "M"


@dataclass(frozen=True, slots=True)
class Petitioner:
    """A petitioner: its kind, the federation that groups its cases (or nothing), and whether memory alone says so."""

    kind: str
    federation: str
    from_memory: bool


@cache
def petitioners() -> Mapping[str, Petitioner]:
    """Every petitioner of the table, by the name that the record prints."""
    text = (files("pliego.observatory.figures") / "data" / "petitioners.csv").read_text(encoding="utf-8")
    return MappingProxyType(
        {
            row["name"]: Petitioner(row["kind"], row["federation"], row["mark"] == MEMORY)
            for row in csv.DictReader(text.splitlines())
        }
    )
