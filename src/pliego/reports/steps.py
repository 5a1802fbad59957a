"""What happened to a report after it was filed, and the light and the clocks that follow from it. Without Django."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pliego.law import Completeness, Event, Record, Standing, day, span_of, standing
from pliego.law.procedures.feedback import FEEDBACK_PROMISE

from .content import FiledFile
from .kinds import Light, Side, StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class StepBody:
    """One step, as it is sealed under the key of the report."""

    kind: StepKind
    side: Side
    day: str
    """ISO date in UTC."""
    text: str = ""
    office: str = ""
    """Name of the office that did it; empty for the reporter."""
    about: str = ""
    """A code: of a body for a referral, of a case, of the duty under which it was handed over."""
    legal_duty: str = ""
    """The legal duty under which it was handed over without consent."""
    files: tuple[FiledFile, ...] = ()
    visit: str = ""
    """ISO date of the visit to the workplace that was asked for."""


_BEGUN: Final = frozenset(
    {
        StepKind.VISIT_REQUESTED,
        StepKind.CASE_OPENED,
        StepKind.ASKED,
        StepKind.ANSWERED,
        StepKind.CONSENT_ASKED,
    }
)
UNTOLD: Final = frozenset({StepKind.DUPLICATE})
"""Steps that a reporter never hears of: an employer who poses as one would learn that somebody else has reported."""

_ENDED: Final = frozenset({StepKind.CLOSED, StepKind.WITHDRAWN})
_ACTS: Final[Mapping[StepKind, str]] = {
    StepKind.CONFIRMED: "confirm_receipt",
    StepKind.FEEDBACK: "give_feedback",
    StepKind.CLOSED: "give_feedback",
    StepKind.WITHDRAWN: "withdraw_report",
}
"""Steps that are acts of the promise of feedback; closing gives a reason, and so feedback."""


def light_of(steps: Sequence[StepBody]) -> Light:
    """The public state, after the three of Mexico's labour ministry (atendida, en proceso, concluida)."""
    light = Light.ATTENDED
    for step in steps:
        if step.kind in _ENDED:
            light = Light.CONCLUDED
        elif step.kind is StepKind.REOPENED or (step.kind in _BEGUN and light is not Light.CONCLUDED):
            light = Light.UNDER_WAY
    return light


def clocks(filed: str, steps: Sequence[StepBody], today: str) -> Standing:
    """Where the promise of feedback stands: 7 days to confirm, 3 months to answer (procedure `feedback` of the law).

    Days are ISO dates.
    """
    seen: Counter[str] = Counter()
    events = []
    for act, done in [
        ("lodge_report", filed),
        *((_ACTS[one.kind], one.day) for one in steps if one.kind in _ACTS),
    ]:
        seen[act] += 1
        events.append(Event(f"{act}-{seen[act]}", act, span_of(done), occurrence=seen[act]))
    record = Record(tuple(events), completeness=Completeness.COMPLETE)
    return standing((FEEDBACK_PROMISE,), record, day(today))
