"""What stands beside a test: the views of published panel proceedings, and the open questions of law."""

from __future__ import annotations

from functools import cache

from pliego.law.admissibility.panels import PANEL_VIEWS, PanelView
from pliego.law.admissibility.routes import is_as
from pliego.law.norms import Procedure, Test
from pliego.law.readings_table import QUESTIONS, Question


@cache
def views_on(test: Test) -> tuple[PanelView, ...]:
    """What governments and panels said on the point of a test, or on that of the test it mirrors."""
    return tuple(view for view in PANEL_VIEWS if any(is_as(test, name) for name in view.tests))


@cache
def questions_on(test: Test, procedure: Procedure) -> tuple[Question, ...]:
    """The open questions about a clause of the test; one mostly about another instrument is left to that."""
    own = {row for norm in procedure.norms for row in norm.rows} | set(procedure.excused)
    return tuple(one for one in QUESTIONS.values() if _bears_on(set(one.clause_ids), set(test.rows), own))


def _bears_on(about: set[str], rows: set[str], own: set[str]) -> bool:
    return bool(about & rows) and 2 * len(about & own) >= len(about)
