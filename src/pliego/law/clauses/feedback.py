"""Feedback to a reporter: the promise that this product makes and keeps, row by row, in our own words."""

from typing import Final

from pliego.law.clauses.shape import Clause, Source

FEEDBACK: Final[tuple[Clause, ...]] = ()

FEEDBACK_SOURCES: Final[tuple[Source, ...]] = ()
