"""Whether a claim is within the mechanism: tests in three values, the order of questions, panels, other routes."""

from pliego.law.admissibility.assess import (
    MECHANISMS,
    Assessment,
    Finding,
    RouteFinding,
    Verdict,
    assess,
    facts_of,
    question_order,
)
from pliego.law.admissibility.order import Candidate
from pliego.law.admissibility.panels import PANEL_VIEWS, PanelView, Position, Speaker
from pliego.law.admissibility.routes import Route, routes_of, scope_tests
from pliego.law.admissibility.truth import ContradictionError, Facts

__all__ = [
    "MECHANISMS",
    "PANEL_VIEWS",
    "Assessment",
    "Candidate",
    "ContradictionError",
    "Facts",
    "Finding",
    "PanelView",
    "Position",
    "Route",
    "RouteFinding",
    "Speaker",
    "Verdict",
    "assess",
    "facts_of",
    "question_order",
    "routes_of",
    "scope_tests",
]
