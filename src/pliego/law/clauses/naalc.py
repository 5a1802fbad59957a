"""The North American Agreement on Labor Cooperation (1994 to 2020), row by row, in our own words."""

from typing import Final

from pliego.law.clauses.shape import Clause, Source

NAALC: Final[tuple[Clause, ...]] = ()

NAALC_SOURCES: Final[tuple[Source, ...]] = ()
