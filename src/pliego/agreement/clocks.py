"""The time limits of Chapter 31 over a dispute between the governments, from the dates of its row."""

from collections.abc import Iterator
from typing import Final

from pliego.law.acts import EVENT_WORDS
from pliego.law.procedures.usmca_31 import USMCA_31
from pliego.law.record import Confidence as Known
from pliego.law.record import Dating, Event, FactClaim, Record
from pliego.law.standing import NormStanding, Standing, State, standing

from .disputes import Dispute
from .kinds import Confidence, Mechanism
from .meetings import Days, days_since
from .outcomes import Compliance, Finding, Outcome
from .values import When

_CHAPTER_31: Final = (Mechanism.CHAPTER_31, Mechanism.CHAPTER_31_CONSULTATIONS)
_FOUND: Final = {Finding.BREACH: "dispute_breach_found", Finding.NO_BREACH: "dispute_no_breach_found"}
_KNOWN: Final = {Confidence.M: Known.M, Confidence.D: Known.D}


def has_clocks(dispute: Dispute) -> bool:
    """Whether the dispute runs under Chapter 31: no other has its time limits."""
    return dispute.mechanism in _CHAPTER_31


def record_of(dispute: Dispute, outcome: Outcome | None) -> Record:
    """The dates of a row as acts. The record is rebuilt from public sources: its silence tells nothing.

    A panel *established* on a later day than it was asked for is one whose members had then been appointed: under
    article 31.6 the request itself establishes it. No row says that a dispute concerns perishable goods, so none
    is counted as one.
    """
    facts = {"perishable_goods": FactClaim("perishable_goods", "no", confidence=Known.D)}
    return Record(tuple(_events(dispute, outcome)), facts)


def dispute_standing(dispute: Dispute, outcome: Outcome | None, as_of: int) -> Standing:
    """Where a dispute stands under Chapter 31 on a day (`date.toordinal()`)."""
    return standing((USMCA_31,), record_of(dispute, outcome), as_of)


def shown_state(item: NormStanding, outcome: Outcome | None) -> State:
    """The state of a norm as the public may read it.

    The Parties may settle a dispute without telling anyone. That they agreed on a resolution is therefore *not on
    record* rather than overdue, unless a source says that the finding was not carried out.
    """
    told = outcome is not None and outcome.compliance is Compliance.NOT_IMPLEMENTED
    return State.UNRECORDED if item.state is State.OVERDUE and not told else item.state


def days_since_report(dispute: Dispute, today: int) -> Days | None:
    """How many days ago the report was given; `None` before it, or where none is known."""
    report = dispute.report_date
    return days_since(report, today) if report and report.span.lo <= today else None


def _events(dispute: Dispute, outcome: Outcome | None) -> Iterator[Event]:
    asked, composed = dispute.panel_requested, dispute.established
    yield from _event(dispute, "dispute_consultations_requested", dispute.consultations_requested)
    yield from _event(dispute, "dispute_panel_requested", asked)
    if composed and (asked is None or composed.span.lo > asked.span.hi):
        yield from _event(dispute, "dispute_panel_composed", composed)
    if outcome is None:
        return
    if outcome.finding:
        yield from _event(dispute, _FOUND[outcome.finding], dispute.report_date)
        yield from _event(dispute, "dispute_report_published", dispute.report_public_date)
    yield from _event(dispute, "dispute_settled", outcome.settled)


def _event(dispute: Dispute, word: str, when: When | None) -> Iterator[Event]:
    if when is not None:
        known = EVENT_WORDS[word]
        yield Event(
            f"{dispute.id} {word}", known.act, when.span, known.kind, Dating.DONE,
            _KNOWN.get(dispute.confidence, Known.V),
        )  # fmt: skip
