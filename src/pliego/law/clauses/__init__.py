"""The clauses: every statement of law the product rests on, with its citation, mark and sources.

Our own words, not the treaty text and not legal advice. Workers, unions and employers are never parties:
complainant and respondent are always governments.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pliego.law.clauses.day_counting import DAY_COUNTING
from pliego.law.clauses.shape import Clause, Language, Paraphrase, Source
from pliego.law.clauses.sources import SOURCES
from pliego.law.clauses.us_domestic import US_DOMESTIC
from pliego.law.clauses.usmca_31_a import USMCA_31_A

__all__ = [
    "CLAUSES",
    "DAY_COUNTING",
    "SOURCES",
    "USMCA_31_A",
    "US_DOMESTIC",
    "Clause",
    "Language",
    "Paraphrase",
    "Source",
    "clause",
    "sources_of",
]

CLAUSES: Final[Mapping[str, Clause]] = MappingProxyType(
    {row.id: row for row in (*USMCA_31_A, *US_DOMESTIC, *DAY_COUNTING)}
)


def clause(clause_id: str) -> Clause:
    """The clause with this id, such as `C-03` or `US-31a`. Raises KeyError if there is none."""
    return CLAUSES[clause_id]


def sources_of(row: Clause) -> tuple[Source, ...]:
    """The sources of a clause, in the order in which the clause names them."""
    return tuple(SOURCES[key] for key in row.sources)
