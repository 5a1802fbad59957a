"""The clauses: every statement of law the product rests on, with its citation, mark and sources.

Our own words, not the treaty text and not legal advice. Workers, unions and employers are never parties:
complainant and respondent are always governments.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pliego.law.clauses.chapters import CHAPTERS, CHAPTERS_SOURCES
from pliego.law.clauses.day_counting import DAY_COUNTING
from pliego.law.clauses.feedback import FEEDBACK, FEEDBACK_SOURCES
from pliego.law.clauses.inspection import INSPECTION, INSPECTION_SOURCES
from pliego.law.clauses.joint_review import JOINT_REVIEW, JOINT_REVIEW_SOURCES
from pliego.law.clauses.naalc import NAALC, NAALC_SOURCES
from pliego.law.clauses.shape import Clause, Language, Paraphrase, Source
from pliego.law.clauses.sources import MECHANISM_SOURCES
from pliego.law.clauses.union_votes import UNION_VOTES, UNION_VOTES_SOURCES
from pliego.law.clauses.us_domestic import US_DOMESTIC
from pliego.law.clauses.usmca_31_a import USMCA_31_A
from pliego.law.clauses.usmca_31_b import USMCA_31_B, USMCA_31_B_SOURCES

__all__ = [
    "BLOCKS",
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

BLOCKS: Final[tuple[tuple[str, tuple[Clause, ...]], ...]] = (
    ("USMCA Annex 31-A", USMCA_31_A),
    ("United States domestic procedure", US_DOMESTIC),
    ("Counting of days, and rules of procedure", DAY_COUNTING),
    ("USMCA Annex 31-B, and the procedures before it", USMCA_31_B),
    ("North American Agreement on Labor Cooperation", NAALC),
    ("USMCA Chapters 23 and 31", CHAPTERS),
    ("USMCA articles 34.6 and 34.7", JOINT_REVIEW),
    ("Complaints and labor inspection in Mexico", INSPECTION),
    ("Votes of workers and registration in Mexico", UNION_VOTES),
    ("Feedback to a reporter", FEEDBACK),
)
"""The clauses of each instrument under its name, in the order of its articles."""

CLAUSES: Final[Mapping[str, Clause]] = MappingProxyType({row.id: row for _, block in BLOCKS for row in block})

SOURCES: Final[Mapping[str, Source]] = MappingProxyType(
    {
        source.key: source
        for block in (
            MECHANISM_SOURCES,
            USMCA_31_B_SOURCES,
            NAALC_SOURCES,
            CHAPTERS_SOURCES,
            JOINT_REVIEW_SOURCES,
            INSPECTION_SOURCES,
            UNION_VOTES_SOURCES,
            FEEDBACK_SOURCES,
        )
        for source in block
    }
)
"""Every source that a clause names, by key. Each instrument lists its own."""


def clause(clause_id: str) -> Clause:
    """The clause with this id, such as `C-03` or `US-31a`. Raises KeyError if there is none."""
    return CLAUSES[clause_id]


def sources_of(row: Clause) -> tuple[Source, ...]:
    """The sources of a clause, in the order in which the clause names them."""
    return tuple(SOURCES[key] for key in row.sources)
