"""The data package of the public record that Pliego ships. Plain Python: no Django."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

FOLDER: Final = files("pliego.docket") / "data"


@dataclass(frozen=True, slots=True)
class ShippedTables:
    """The two tables, the day by which all of it was public, and the day on which it was gathered."""

    events: Traversable
    cases: Traversable
    known_by: date
    gathered: date


@cache
def shipped_tables() -> ShippedTables:
    """The tables as the package's descriptor names them."""
    descriptor = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    path = {resource["name"]: resource["path"] for resource in descriptor["resources"]}
    return ShippedTables(
        events=FOLDER / path["rrm_case_events"],
        cases=FOLDER / path["rrm_cases"],
        known_by=date.fromisoformat(descriptor["known_by"]),
        gathered=date.fromisoformat(descriptor["created"]),
    )
