"""What a reporter is asked and has not answered. Without Django."""

from collections.abc import Sequence

from pliego.reports.kinds import StepKind
from pliego.reports.steps import StepBody

_ANSWERS = frozenset({StepKind.CONSENTED, StepKind.REFUSED})


def open_question(steps: Sequence[StepBody]) -> str:
    """The code of the body to which the office would hand the report, the last one asked for; empty where no question
    is open."""
    asked = ""
    for step in steps:
        if step.kind is StepKind.CONSENT_ASKED:
            asked = step.about
        elif step.kind in _ANSWERS and step.about == asked:
            asked = ""
    return asked
