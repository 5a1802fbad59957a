"""What others published about the docket, as numbers: read from the table that the data package has."""

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

_NONE: Final = ("", None)


@cache
def _claims() -> Mapping[str, tuple[str, int | None]]:
    text = (files("pliego.docket") / "data" / "aggregate_claims.csv").read_text(encoding="utf-8")
    return MappingProxyType(
        {
            row["claim_id"]: (row["relation"], int(row["figure"]) if row["figure"].isdigit() else None)
            for row in csv.DictReader(text.splitlines())
        }
    )


def claimed(claim: str) -> tuple[str, int | None]:
    """The relation (*exactly*, *more than*, ...) and the number of a claim; nothing where it states none."""
    return _claims().get(claim, _NONE)
