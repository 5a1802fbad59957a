"""Earlier panel findings that count against a facility: at the facility itself, or at another of its owner's.

Remedies grow with them (31-A.10). Whether goods are *related*, and what control makes an owner, the texts at hand
do not say (Q10, Q11): here goods are related when both cases name the same chapter of the Harmonized System or the
same sector, and an owner is the company that a source names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from pliego.facilities.facts import StatedValue
from pliego.law.days import span_of
from pliego.law.record import PriorFinding

from .kinds import CaseField
from .models import Case, Event
from .queries import holding_public, stated_values

DENIAL: Final = ("denial", "denial_found")


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a case is about, as far as escalation asks: slugs of facilities and owners, and codes of goods."""

    case: str
    facilities: frozenset[str]
    owners: frozenset[str]
    goods: frozenset[str]


@dataclass(frozen=True, slots=True)
class PanelFinding:
    """A panel's finding of denial on the public record."""

    holdings: Holdings
    determined: str
    """ISO date at its precision."""


def holdings_of(case: Case, values: Mapping[str, StatedValue]) -> Holdings:
    """What a case is about. Reads facilities and ownerships, so fetch them for more than one case."""
    facilities = list(case.facilities.all())
    codes = (CaseField.HS_CHAPTER, CaseField.SECTOR)
    return Holdings(
        case.slug,
        frozenset(facility.slug for facility in facilities),
        frozenset(one.company.slug for facility in facilities for one in facility.ownerships.all()),
        frozenset(f"{code}:{values[code.value].value}" for code in codes if code.value in values),
    )


def panel_findings() -> tuple[PanelFinding, ...]:
    """Every panel finding of denial on the public record, with a date."""
    found = holding_public().filter(word="panel_determined").exclude(date_text="").select_related("case")
    return tuple(
        PanelFinding(holdings_of(event.case, values), event.date_text)
        for event in found
        for values in (stated_values(holding_public().filter(case=event.case)),)
        if _kind(event, values) in DENIAL
    )


def _kind(event: Event, values: Mapping[str, StatedValue]) -> str:
    stated = values.get(CaseField.PANEL_RESULT.value)
    return event.kind or (stated.value if stated else "")


def prior_findings(case: Holdings, findings: Iterable[PanelFinding]) -> tuple[PriorFinding, ...]:
    """The findings in other cases that count against a case, each with its ground.

    The engine itself asks which of them came before the determination of the case at hand.
    """
    return tuple(
        PriorFinding(span_of(finding.determined), finding.holdings.case, ground)
        for finding in findings
        if finding.holdings.case != case.case and (ground := _ground(case, finding.holdings))
    )


def _ground(case: Holdings, other: Holdings) -> str:
    if case.facilities & other.facilities:
        return "facility"
    return "owner" if case.owners & other.owners and case.goods & other.goods else ""
