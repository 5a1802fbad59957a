"""Records of single cases written out as the tables that the column interpreter reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

import polars as pl

from pliego.law.columns.algebra import DAY
from pliego.law.days import SPAN_ALWAYS
from pliego.law.record import Event, Record

_EVENTS: Final[Mapping[str, pl.DataType]] = {
    "case_id": pl.String(), "act": pl.String(), "lo": DAY, "hi": DAY, "kind": pl.String(),
    "dating": pl.String(), "confidence": pl.String(), "occurrence": DAY, "proceeding": pl.String(),
    "known_by": DAY,
}  # fmt: skip


class Tables(NamedTuple):
    """The tables of some cases, as `tabulate` takes them."""

    events: pl.DataFrame
    facts: pl.DataFrame
    absent: pl.DataFrame
    findings: pl.DataFrame | None


def tables_of(cases: Mapping[str, Record]) -> Tables:
    """The tables of some records; they are read as complete or not by what `tabulate` is told.

    A case without any event has one row of no act, so that it is not left out. Earlier findings are None when
    nobody looked for them in any case.
    """
    none = (Event("", "", SPAN_ALWAYS),)
    events = [(case, event) for case, record in cases.items() for event in record.events or none]
    facts = [
        (case, name, claim.value) for case, record in cases.items() for name, claim in record.facts.items()
    ]
    absent = [(case, act) for case, record in cases.items() for act in sorted(record.absent)]
    return Tables(
        _events(events),
        pl.DataFrame(facts, schema=dict.fromkeys(("case_id", "name", "value"), pl.String()), orient="row"),
        pl.DataFrame(absent, schema=dict.fromkeys(("case_id", "act"), pl.String()), orient="row"),
        _findings(cases),
    )


def _events(events: list[tuple[str, Event]]) -> pl.DataFrame:
    fields = dict.fromkeys(field for _, event in events for field, _ in event.stated)
    stated = {f"{field}_stated_{end}": DAY for field in fields for end in ("lo", "hi")}
    rows = [_row(case, event) for case, event in events]
    return pl.DataFrame(rows, schema={**_EVENTS, **stated}, orient="row")


def _row(case: str, event: Event) -> dict[str, object]:
    first = dict(reversed(event.stated))
    return {
        "case_id": case,
        "act": event.act,
        "lo": event.span.lo,
        "hi": event.span.hi,
        "kind": event.kind,
        "dating": event.dating.value,
        "confidence": event.confidence.value,
        "occurrence": event.occurrence,
        "proceeding": event.proceeding,
        "known_by": event.known_by,
        **{f"{field}_stated_lo": span.lo for field, span in first.items()},
        **{f"{field}_stated_hi": span.hi for field, span in first.items()},
    }


def _findings(cases: Mapping[str, Record]) -> pl.DataFrame | None:
    if all(record.prior_findings is None for record in cases.values()):
        return None
    rows = [
        (case, *found.determined) for case, record in cases.items() for found in record.prior_findings or ()
    ]
    return pl.DataFrame(rows, schema={"case_id": pl.String(), "lo": DAY, "hi": DAY}, orient="row")
