"""Votes of workers, and the registration of unions and contracts, in Mexico, row by row, in our own words."""

from typing import Final

from pliego.law.clauses.shape import Clause, Source

UNION_VOTES: Final[tuple[Clause, ...]] = ()

UNION_VOTES_SOURCES: Final[tuple[Source, ...]] = ()
