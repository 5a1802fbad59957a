"""Chapters 23 (labor) and 31 (disputes between governments) of the USMCA, row by row, in our own words."""

from typing import Final

from pliego.law.clauses.shape import Clause, Source

CHAPTERS: Final[tuple[Clause, ...]] = ()

CHAPTERS_SOURCES: Final[tuple[Source, ...]] = ()
