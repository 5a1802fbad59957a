"""Reports that may tell of the same thing: a suggestion, never a link that makes itself."""

from collections.abc import Sequence
from typing import Final

from pliego.reports.places import fold

from .rows import Row

MOST: Final = 5


def likely_same(row: Row, others: Sequence[Row]) -> list[Row]:
    """Those of the others that name the same workplace in the same state, or follow the same earlier report; at most
    five."""
    found = [one for one in others if one.report.pk != row.report.pk and _alike(row, one)]
    return found[:MOST]


def _alike(one: Row, other: Row) -> bool:
    if not one.told or not other.told:
        return False
    follows = {one.report.number, one.told.earlier} & {other.report.number, other.told.earlier} - {""}
    same_name = bool(fold(one.name)) and fold(one.name) == fold(other.name)
    same_state = "" in (one.region, other.region) or one.region == other.region
    return bool(follows) or (same_name and same_state) or _same_spot(one, other)


def _same_spot(one: Row, other: Row) -> bool:
    """The same municipality, activity and kind of report, where at most one of them gives a name."""
    here, there = _spot(one), _spot(other)
    return all(here) and here == there and not (one.name and other.name)


def _spot(row: Row) -> tuple[str, str, str]:
    municipality = row.told.place.municipality if row.told else ""
    return municipality, row.report.sector, row.report.route
