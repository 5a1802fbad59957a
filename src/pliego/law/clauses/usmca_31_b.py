"""Annex 31-B of the USMCA (Canada - Mexico) and the procedures before it, row by row, in our own words."""

from typing import Final

from pliego.law.clauses.shape import Clause, Source

USMCA_31_B: Final[tuple[Clause, ...]] = ()

USMCA_31_B_SOURCES: Final[tuple[Source, ...]] = ()
