"""What the docket knows of other cases that counts in one: panel findings, and bars from the mechanism."""

from collections.abc import Mapping

from .elsewhere import BARRED as BARRED
from .elsewhere import FOUND, goods_of, is_denial
from .elsewhere import Holdings as Holdings
from .elsewhere import PanelFinding as PanelFinding
from .elsewhere import PartyBar as PartyBar
from .elsewhere import Sides as Sides
from .elsewhere import prior_bars as prior_bars
from .elsewhere import prior_findings as prior_findings
from .kinds import PartyRole
from .models import Case
from .queries import holding_public, stated_values
from .rows import StatedValue


def holdings_of(case: Case, values: Mapping[str, StatedValue]) -> Holdings:
    """What a case is about. Reads facilities and ownerships, so fetch them for more than one case."""
    facilities = list(case.facilities.all())
    return Holdings(
        case.slug,
        frozenset(facility.slug for facility in facilities),
        frozenset(one.company.slug for facility in facilities for one in facility.ownerships.all()),
        goods_of(values),
    )


def sides_of(case: Case) -> Sides:
    """The governments of a case. Reads its parties, so fetch them for more than one case."""
    named = {party.role: party.name for party in case.parties.all()}
    return Sides(named.get(PartyRole.COMPLAINANT.value, ""), named.get(PartyRole.RESPONDENT.value, ""))


def panel_findings() -> tuple[PanelFinding, ...]:
    """Every panel finding of denial on the public record, with a date."""
    found = holding_public().filter(word=FOUND).exclude(date_text="").select_related("case")
    return tuple(
        PanelFinding(holdings_of(event.case, values), event.date_text)
        for event in found
        for values in (stated_values(holding_public().filter(case=event.case)),)
        if is_denial(event.kind, values)
    )


def party_bars() -> tuple[PartyBar, ...]:
    """Every bar from the mechanism on the public record, with a date."""
    found = holding_public().filter(word=BARRED).exclude(date_text="").select_related("case")
    return tuple(PartyBar(sides_of(event.case), event.case.slug, event.date_text) for event in found)
