"""Complaints, accidents and labor inspection in Mexico, row by row, in our own words."""

from typing import Final

from pliego.law.clauses.shape import Clause, Source

INSPECTION: Final[tuple[Clause, ...]] = ()

INSPECTION_SOURCES: Final[tuple[Source, ...]] = ()
