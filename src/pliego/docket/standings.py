"""Where a case stands by some of its events: by those that anyone may see, or by those that one office may."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pliego.law.acts import EVENT_WORDS
from pliego.law.norms import Procedure
from pliego.law.procedures import PROCEDURES
from pliego.law.record import Completeness
from pliego.law.standing import Standing, standing

from .escalation import (
    PanelFinding,
    PartyBar,
    holdings_of,
    panel_findings,
    party_bars,
    prior_bars,
    prior_findings,
    sides_of,
)
from .models import Case, Event
from .queries import as_row, stated_values
from .rows import EventRow
from .to_law import Values, record_of


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What happened in other cases that may count in one: panel findings and bars on the public record."""

    findings: tuple[PanelFinding, ...]
    bars: tuple[PartyBar, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What some events of a case say: acts, each with the id by which explanations cite it, and values.

    `known_by` is the day by which all of it was known.
    """

    acts: tuple[tuple[str, EventRow], ...]
    values: Values
    known_by: date


def elsewhere() -> Elsewhere:
    """What the public record has of other cases now."""
    return Elsewhere(panel_findings(), party_bars())


def said_by(events: Iterable[Event], today: date) -> Said:
    """What the events say; acts are cited as `e` and their place in the case. Reads their cases."""
    told = tuple(events)
    return Said(
        acts=tuple((f"e{event.sequence}", as_row(event)) for event in told if event.word in EVENT_WORDS),
        values=stated_values(told),
        known_by=max((event.known_by for event in told), default=today),
    )


def case_standing(
    case: Case, said: Said, completeness: Completeness, around: Elsewhere, today: date
) -> Standing:
    """Where the case stands on a day by what is said of it. Reads facilities, parties and procedures of the case."""
    record = record_of(
        said.acts,
        said.values,
        known_by=said.known_by,
        completeness=completeness,
        prior_findings=prior_findings(holdings_of(case, said.values), around.findings),
        bars=prior_bars(case.slug, sides_of(case), around.bars),
    )
    return standing(procedures_of(case), record, today.toordinal())


def procedures_of(case: Case) -> tuple[Procedure, ...]:
    """The procedures of the case that Pliego knows, in the order in which it lists them."""
    called = {each.procedure for each in case.procedures.all()}
    return tuple(procedure for name, procedure in PROCEDURES.items() if name in called)
