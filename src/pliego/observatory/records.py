"""A public case as one value for programs: the same in every language, computed standing left out.

Figures, the open data API, files for whole-docket download and feeds all read this, so that none can differ from
another. `row` is what a list needs; `record` holds the row and everything that is published of the case.
"""

import json
from typing import Final

from pliego.law.render import Json
from pliego.observatory.public_case import PublicCase, PublicEvent, Value

_SEVERAL: Final = (
    ("states", "state"),
    ("municipalities", "municipality"),
    ("sectors", "sector"),
    ("petitioners", "petitioners"),
    ("allegations", "allegations"),
    ("remedies", "remedies"),
)

_ONE: Final = (
    ("annex", "annex"),
    ("facility", "facility_legal"),
    ("owner", "parent_company"),
    ("owner_country", "parent_country"),
    ("response", "mexico_response"),
    ("finding", "mexico_finding"),
    ("panel_result", "panel_result"),
)

MEMORY: Final = "M"
"""The confidence of a value that rests on memory: whoever shows it calls it unverified."""


def row(case: PublicCase) -> dict[str, Json]:
    """What a list shows of a case. `unverified` names those of its parts that rest on memory alone."""
    opened = case.opened
    said: dict[str, Json] = {
        "case": case.slug,
        "name": case.name,
        "complainant": case.complainant,
        "respondent": case.respondent,
        "procedures": list(case.procedures),
        "opened": opened.iso if opened else "",
        "latest": case.dated[-1].iso if case.dated else "",
        "stage": case.stage,
        "outcome": case.outcome,
        "reason": case.reason,
    }
    said |= {part: case.text(field) for part, field in _ONE}
    said |= {part: list(case.values(field)) for part, field in _SEVERAL}
    said["unverified"] = [part for part, field in (*_ONE, *_SEVERAL) if _rests_on_memory(case, field)]
    return said


def record(case: PublicCase) -> dict[str, Json]:
    """The row, and every value and event that is published, each with its source and confidence."""
    return row(case) | {
        "values": {field: [_value(one) for one in stated] for field, stated in case.fields.items()},
        "events": [event_object(event) for event in case.events],
        "related": list(case.related),
    }


def event_object(event: PublicEvent) -> dict[str, Json]:
    """One event for programs: codes and dates, and the source's own words."""
    return {
        "reference": event.reference,
        "event": event.word,
        "kind": event.kind,
        "date": event.iso,
        "dates_what": event.dating,
        "detail": event.detail,
        "source": event.source,
        "confidence": event.confidence,
        "occurrence": event.occurrence,
        "proceeding": event.proceeding,
        "done_by": event.done_by,
        "known_by": event.known_by,
        "recorded_on": event.recorded,
    }


def as_text(value: dict[str, Json]) -> str:
    """A value as JSON text: the same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _rests_on_memory(case: PublicCase, field: str) -> bool:
    return any(value.confidence == MEMORY for value in case.fields.get(field, ()))


def _value(value: Value) -> dict[str, Json]:
    said: dict[str, Json] = {
        "value": value.text,
        "source": value.source,
        "confidence": value.confidence,
    }
    return said | ({"date": value.iso} if value.iso else {})
