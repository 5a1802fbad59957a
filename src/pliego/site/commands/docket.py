"""Cases of the docket of this installation. Django must be started."""

from collections.abc import Sequence

from pliego.docket.columns import nearest, shown
from pliego.docket.escalation import (
    PanelFinding,
    PartyBar,
    holdings_of,
    panel_findings,
    party_bars,
    prior_bars,
    prior_findings,
    sides_of,
)  # fmt: skip
from pliego.docket.models import Case, Event
from pliego.docket.queries import as_row, case_directory, public_events, public_records, stated_values
from pliego.law import EVENT_WORDS, Completeness
from pliego.site.commands.cases import CaseInput
from pliego.site.commands.console import stop


def docket_case(slug: str) -> CaseInput:
    """What the public record holds of a case. Ends the command when there is no such case."""
    case = Case.objects.filter(slug=slug).first()
    events = list(public_events(case)) if case else []
    if case is None or not events:
        raise stop(f"there is no case {shown(slug)} on the docket; {_mend(slug)}")
    return _input(case, events, panel_findings(), party_bars())


def docket_cases() -> list[CaseInput]:
    """What the public record holds of every case with a published event, in the order of the directory."""
    findings, bars = panel_findings(), party_bars()
    return [_input(record.case, record.events, findings, bars) for record in public_records()]


def _input(
    case: Case, events: Sequence[Event], findings: Sequence[PanelFinding], bars: Sequence[PartyBar]
) -> CaseInput:
    acts = [event for event in events if event.word in EVENT_WORDS]
    values = stated_values(events)
    return CaseInput(
        id=case.slug,
        events=tuple((f"e{event.sequence}", as_row(event)) for event in acts),
        values=values,
        procedures=tuple(case.procedures.order_by("procedure").values_list("procedure", flat=True)),
        completeness=Completeness(case.record_kind),
        known_by=max(event.known_by for event in events),
        prior_findings=prior_findings(holdings_of(case, values), findings),
        bars=prior_bars(case.slug, sides_of(case), bars),
    )


def _mend(slug: str) -> str:
    known = [entry.slug for entry in case_directory()]
    return nearest(slug, known) if known else "it is empty, so run `pliego import` first"
