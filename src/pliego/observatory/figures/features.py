"""What the figures read of one case: its features, each verified or resting on memory, and its days."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from pliego.law.days import days_between
from pliego.observatory.figures.petitioners import petitioners
from pliego.observatory.pace import Interval
from pliego.observatory.public_case import ENDINGS, PublicCase, PublicEvent
from pliego.observatory.records import MEMORY

Features = Mapping[str, bool]
"""The values of a feature that a case has, each with whether more than memory stands behind it."""

SIZES: Final = ((100, "under_100"), (500, "100_to_499"), (2000, "500_to_1999"))
LARGEST: Final = "2000_and_more"


def stated(field: str) -> Callable[[PublicCase], Features]:
    """The values of a field of the record."""

    def values(case: PublicCase) -> Features:
        return _known((value.text, value.confidence != MEMORY) for value in case.fields.get(field, ()))

    return values


def _known(found: Iterable[tuple[str, bool]]) -> Features:
    """One entry for each value: once read is read, whoever else has it from memory."""
    known: dict[str, bool] = {}
    for value, firm in found:
        known[value] = known.get(value, False) or firm
    return known


def number(text: str) -> int | None:
    """The whole number that a source prints; nothing for any other text."""
    return int(text) if text.isascii() and text.isdecimal() else None


def filers(case: PublicCase) -> Features:
    """What kinds of petitioners a case has: of the names that a table knows, or the government itself."""
    by_government = (
        ("government", value.confidence != MEMORY)
        for value in case.fields.get("self_initiated", ())
        if value.text == "yes"
    )
    by_others = (
        (known.kind, value.confidence != MEMORY and not known.from_memory)
        for value in case.fields.get("petitioners", ())
        if (known := petitioners().get(value.text))
    )
    return _known((*by_government, *by_others))


def federations(case: PublicCase) -> Features:
    """The federations and union centers among the petitioners.

    A name that sources print has the mark of the name; a federation under another name has that of the table, too.
    """
    return _known(
        (known.federation, value.confidence != MEMORY and not (joined and known.from_memory))
        for value in case.fields.get("petitioners", ())
        if (known := petitioners().get(value.text)) and known.federation
        for joined in (known.federation != value.text,)
    )


def size(case: PublicCase) -> Features:
    """The band of workers at the facility."""
    return _known(
        (next((name for below, name in SIZES if workers < below), LARGEST), value.confidence != MEMORY)
        for value in case.fields.get("workers_at_facility", ())
        if (workers := number(value.text)) is not None
    )


def country(case: PublicCase) -> Features:
    """The country of the owner."""
    return stated("parent_country")(case)


def request_year(case: PublicCase) -> Features:
    """The year of the request for review."""
    request = case.first("review_requested")
    return {request.iso[:4]: request.confidence != MEMORY} if request else {}


def requested(case: PublicCase) -> bool:
    """Whether a request for review is on record."""
    return case.first("review_requested") is not None


def dated(case: PublicCase, *words: str) -> PublicEvent | None:
    """The event with one of some words that is known to the day and does not rest on memory; the best-known leads."""
    return min(
        _to_the_day(case, words),
        key=lambda event: ("VD".index(event.confidence), event.span.lo),
        default=None,
    )


def _to_the_day(case: PublicCase, words: tuple[str, ...]) -> list[PublicEvent]:
    return [
        event
        for event in case.dated
        if event.word in words and event.confidence != MEMORY and len(event.iso) == 10
    ]


def days_taken(case: PublicCase, start: tuple[str, ...], end: tuple[str, ...]) -> int | None:
    """Days from one step to another, both known to the day: of the act, of its announcement or of a report of it.

    Negative where the record dates the second before the first.
    """
    first, last = dated(case, *start), dated(case, *end)
    return days_between(first.span.lo, last.span.lo) if first and last else None


def lived(case: PublicCase, interval: Interval) -> int | None:
    """Days that an interval took, none of them negative; where a limit is planned, under its procedure only."""
    took = _took(case, interval)
    return took if took is not None and took >= 0 else None


def backwards(case: PublicCase, interval: Interval) -> bool:
    """Whether the record dates the end of an interval before its start."""
    took = _took(case, interval)
    return took is not None and took < 0


def _took(case: PublicCase, interval: Interval) -> int | None:
    if interval.limit and interval.limit[0] not in case.procedures:
        return None
    return days_taken(case, interval.start, interval.end)


def end(case: PublicCase) -> PublicEvent | None:
    """The first announced end that is known to the day, by whichever source."""
    return min(_to_the_day(case, ENDINGS), key=lambda event: event.span.lo, default=None)


def days_to_end(case: PublicCase) -> int | None:
    """Days from the request to the first announced end; nothing where one of them is not known to the day, or where
    the end is dated first."""
    start, last = dated(case, "review_requested"), end(case)
    return (
        days_between(start.span.lo, last.span.lo)
        if start and last and start.span.lo <= last.span.lo
        else None
    )


def last_seen(case: PublicCase) -> int | None:
    """The day of the latest step that is known to the day and does not rest on memory."""
    return max(
        (event.span.lo for event in case.dated if event.confidence != MEMORY and len(event.iso) == 10),
        default=None,
    )


def pursued(case: PublicCase) -> str:
    """What became of the petition: `pursued`, `refused`, or `open` where neither is on record; empty without one."""
    if "government" in filers(case):
        return ""
    if requested(case):
        return "pursued"
    words = {event.word for event in case.events}
    refused = case.outcome == "petition_declined" or "petition_declined" in words
    return "refused" if refused else "open"


THEN: Final = {
    "remediated_no_plan": "resolved",
    "plan_completed": "course_done",
    "plan_agreed_open": "course_open",
    "no_denial_found_closed": "closed",
    "facility_closed": "closed",
    "petition_declined": "closed",
    "panel_no_jurisdiction": "panel",
    "panel_denial_found": "panel",
    "panel_pending": "panel",
    "pending_or_unknown": "unknown",
}
"""What happened in the end, in six groups, for every outcome of the record."""


def then(case: PublicCase) -> Features:
    """What happened in the end, in groups."""
    firm = all(value.confidence != MEMORY for value in case.fields.get("outcome", ()))
    return {THEN[case.outcome]: firm}
