"""From rows of the record to what the law engine reads. Plain Python: no Django.

The one place that knows how coded values of the tables become kinds of acts and facts.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from pliego.law.acts import EVENT_WORDS, STATED_DATES
from pliego.law.days import ALWAYS, Span, span_of
from pliego.law.irregular import OUTCOME_OF_DENIAL
from pliego.law.record import (
    CONFLICTING,
    Completeness,
    Dating,
    Event,
    FactClaim,
    PriorBar,
    PriorFinding,
    Record,
)  # fmt: skip

from .kinds import Annex, CaseField, Outcome, Precision
from .rows import EventRow, StatedValue

Values = Mapping[str, StatedValue]
"""Values stated of a case, by the name of their column or fact."""

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "denial_found": "denial",
        "limited_denial": "denial",
        "out_of_scope_before_entry_into_force": "no_denial",
    }
)
"""Coded results whose kind in law has another name: a matter outside the mechanism is a report of no denial."""

_RESULT_OF: Final = {"review_reported": "mexico_finding", "panel_determined": "panel_result"}
_UNDATED: Final = {
    "mexico_response": {
        "accepted": "review_accepted",
        "declined": "review_declined",
        "unknown_conflicting": "review_accepted",
    },
    "mexico_finding": dict.fromkeys(
        ("denial_found", "limited_denial", "no_denial", "out_of_scope_before_entry_into_force"),
        "review_reported",
    ),
    "panel_result": dict.fromkeys(("denial_found", "no_denial", "no_jurisdiction"), "panel_determined"),
}
_FACTS_SETTLED: Final = {
    CaseField.STATE.value: ("facility_in_mexico", "in_territory"),
    CaseField.SECTOR.value: ("priority_sector",),
}
"""A state of Mexico settles where the facility is; every coded sector makes goods, supplies services or mines."""

_PRESUPPOSING_DENIAL: Final = (
    Outcome.REMEDIATED_NO_PLAN,
    Outcome.PLAN_COMPLETED,
    Outcome.PLAN_AGREED_OPEN,
    Outcome.PANEL_DENIAL_FOUND,
)
_CONFLICTING: Final = ("unknown_conflicting",)
_DATE_FIELDS: Final = {
    CaseField.PETITION_DATE: "petition_filed",
    CaseField.REQUEST_DATE: "review_requested",
    CaseField.LIQUIDATION_SUSPENDED_DATE: "liquidation_suspended",
    CaseField.MEXICO_REPORT_DATE: "review_reported",
    CaseField.PLAN_DATE: "remediation_agreed",
    CaseField.PLAN_COMPLETED_DATE: "remediation_completed",
    CaseField.PANEL_REQUESTED_DATE: "panel_requested",
    CaseField.PANEL_DETERMINATION_DATE: "panel_determined",
    CaseField.LIQUIDATION_RESUMED_DATE: "liquidation_resumed",
}


def record_of(
    rows: Sequence[tuple[str, EventRow]],
    values: Values,
    *,
    known_by: date,
    completeness: Completeness = Completeness.RECONSTRUCTED,
    prior_findings: tuple[PriorFinding, ...] | None = None,
    bars: tuple[PriorBar, ...] = (),
) -> Record:
    """The law engine's record of one case.

    `rows` pairs each row with the id by which explanations cite it. `known_by` is the day on which everything here
    was known, for rows that do not say so themselves. Undated responses, findings and results among `values`
    become undated acts; dates among them are used where no row records the act.
    """
    words = {row.word for _, row in rows}
    events = [_event(name, row, values, known_by) for name, row in rows if EVENT_WORDS[row.word].act]
    events += _from_dates(values, words, known_by)
    events += _undated(values, {event.act for event in events}, known_by)
    stated = _stated(rows, events, values)
    return Record(
        events=tuple(_with_stated(event, stated) for event in events),
        facts={**_derived_facts(values), **_facts(values)},
        completeness=completeness,
        prior_findings=prior_findings,
        bars=bars,
        absent=frozenset({"petition"}) if _text(values, "self_initiated") == "yes" else frozenset(),
    )


def _event(name: str, row: EventRow, values: Values, known_by: date) -> Event:
    word = EVENT_WORDS[row.word]
    known = row.known_by or known_by
    kind = word.kind or row.kind or _text(values, _RESULT_OF.get(row.word, ""))
    undated = row.precision is Precision.UNKNOWN
    return Event(
        id=name,
        act=word.act,
        span=Span(ALWAYS, known.toordinal()) if undated else span_of(row.date_text),
        kind=KINDS.get(kind, kind),
        dating=row.dates_what,
        confidence=row.confidence,
        occurrence=row.occurrence,
        proceeding=row.proceeding,
        known_by=known.toordinal(),
        source=row.source_url,
        detail=row.detail,
        stated=(("done_by", span_of(row.done_by)),) if row.done_by else (),
    )


def _from_dates(values: Values, words: set[str], known_by: date) -> Iterable[Event]:
    for field, word in _DATE_FIELDS.items():
        stated = values.get(field.value)
        if stated and word not in words:
            kind = _text(values, _RESULT_OF.get(word, ""))
            yield Event(
                id=f"value:{field.value}",
                act=EVENT_WORDS[word].act,
                span=span_of(stated.value),
                kind=KINDS.get(kind, kind),
                confidence=stated.confidence,
                known_by=known_by.toordinal(),
                source=stated.source_url,
            )


def _undated(values: Values, recorded: set[str], known_by: date) -> Iterable[Event]:
    for field, word_of in _UNDATED.items():
        stated = values.get(field)
        word = EVENT_WORDS[word_of[stated.value]] if stated and stated.value in word_of else None
        if stated and word and word.act not in recorded:
            yield Event(
                id=f"value:{field}",
                act=word.act,
                span=Span(ALWAYS, known_by.toordinal()),
                kind=CONFLICTING
                if stated.value in _CONFLICTING
                else word.kind or KINDS.get(stated.value, stated.value),
                dating=Dating.UNDATED,
                confidence=stated.confidence,
                known_by=known_by.toordinal(),
                source=stated.source_url,
            )


def _stated(
    rows: Sequence[tuple[str, EventRow]], events: Sequence[Event], values: Values
) -> dict[str, tuple[tuple[str, Span], ...]]:
    """Dates that acts state, by the id of the event that records the act."""
    found: dict[str, tuple[tuple[str, Span], ...]] = {}
    for _, row in rows:
        if row.word in STATED_DATES and row.date_text:
            act, field = STATED_DATES[row.word]
            for event in _stating(events, act, row):
                found[event.id] = (*found.get(event.id, ()), (field, span_of(row.date_text)))
    due = values.get(CaseField.PLAN_DUE_DATE.value)
    if due:
        for event in events:
            if event.act == "agree_course" and event.occurrence == 1 and event.id not in found:
                found[event.id] = (("done_by", span_of(due.value)),)
    return found


def _stating(events: Sequence[Event], act: str, row: EventRow) -> Sequence[Event]:
    """The events of the act that states the date: of the same occurrence, and the last before the date if several."""
    meant = [event for event in events if event.act == act and event.occurrence == row.occurrence]
    earlier = [event for event in meant if event.span.lo <= span_of(row.date_text).lo]
    last = max((event.span.lo for event in earlier), default=None)
    return meant if last is None else [event for event in earlier if event.span.lo == last]


def _with_stated(event: Event, stated: Mapping[str, tuple[tuple[str, Span], ...]]) -> Event:
    return replace(event, stated=stated[event.id]) if event.id in stated and not event.stated else event


def _facts(values: Values) -> dict[str, FactClaim]:
    return {
        name: FactClaim(name, stated.value, stated.source_url, stated.confidence)
        for name, stated in values.items()
    }


def _derived_facts(values: Values) -> dict[str, FactClaim]:
    """Facts that coded values of a case settle; each rests on the value it is read from."""
    found: dict[str, FactClaim] = {}
    for field, names in _FACTS_SETTLED.items():
        stated = values.get(field)
        if stated:
            for name in names:
                found[name] = FactClaim(name, "yes", stated.source_url, stated.confidence)
    annex = values.get(CaseField.ANNEX.value)
    if annex:
        between = "yes" if annex.value == Annex.UNITED_STATES_MEXICO else "no"
        found["between_us_and_mexico"] = FactClaim(
            "between_us_and_mexico", between, annex.source_url, annex.confidence
        )
    outcome = values.get(CaseField.OUTCOME.value)
    if outcome:
        presupposed = "yes" if outcome.value in _PRESUPPOSING_DENIAL else "no"
        found[OUTCOME_OF_DENIAL] = FactClaim(
            OUTCOME_OF_DENIAL, presupposed, outcome.source_url, outcome.confidence
        )
    return found


def _text(values: Values, field: str) -> str:
    stated = values.get(field)
    return stated.value if stated else ""
