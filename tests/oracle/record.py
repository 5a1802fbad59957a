"""What the public record says of each case: rows, possible days, and acts known only by what came after."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# "2026" means no later than the newest source, which is of March 2026.
NEWEST_SOURCE = date(2026, 3, 31)

# Acts that answer an earlier act: an announced or derived date of theirs is only an upper bound.
ANSWERS = {
    "petition_declined",
    "review_accepted",
    "review_declined",
    "review_reported",
    "remediation_agreed",
    "panel_constituted",
    "panel_determined",
}
# A recorded answer to an act bounds the act itself: nobody accepts a request that was not made.
ANSWERED_BY = {
    "petition_filed": ("petition_declined",),
    "review_requested": ("review_accepted", "review_declined", "review_reported", "liquidation_suspended"),
    "review_reported": ("remediation_agreed",),
    "panel_requested": ("panel_constituted",),
    "panel_constituted": ("panel_determined",),
}
ANNOUNCED = re.compile(r"\b(announced|published|press date)\b", re.IGNORECASE)
CONFIDENCE = "VDM"  # best first


class Sort(Enum):
    """What the record knows of the day of an act."""

    DATED = "on the recorded date"
    BOUND = "no later than the recorded date"
    IMPLIED = "on an unknown day, by what came after"


@dataclass(frozen=True, slots=True)
class Span:
    """First and last possible day; no last day when nothing recorded bounds it."""

    lo: date
    hi: date | None

    def __str__(self) -> str:
        return self.lo.isoformat() if self.lo == self.hi else f"{self.lo}/{self.hi or '..'}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the events table."""

    event: str
    text: str
    detail: str
    confidence: str

    def span(self) -> Span:
        parts = [int(part) for part in self.text.split("-")]
        if len(parts) == 3:
            return Span(date(*parts), date(*parts))
        year, month = parts[0], parts[1] if len(parts) == 2 else None
        first = date(year, month or 1, 1)
        following = date(year + 1, 1, 1) if month in (None, 12) else date(year, month + 1, 1)
        return Span(first, min(following - timedelta(days=1), NEWEST_SOURCE))

    def rank(self) -> tuple[int, int, str]:
        """Finer precision first, then verified over derived over memory, then the earlier."""
        return (-len(self.text), CONFIDENCE.index(self.confidence), self.text)


@dataclass(frozen=True, slots=True)
class Act:
    """An act as the oracle understands it; `span` is None when its day has no bound at all."""

    event: str
    text: str
    span: Span | None
    sort: Sort
    confidence: str


@dataclass(frozen=True, slots=True)
class Case:
    case_id: str
    response: str
    finding: str
    self_initiated: str
    entries: tuple[Entry, ...]

    def claims(self, event: str) -> list[Entry]:
        return sorted((entry for entry in self.entries if entry.event == event), key=Entry.rank)

    def act(self, event: str, after: Act | None = None) -> Act | None:
        """The preferred claim, starting no earlier than the act it answers."""
        claims = self.claims(event)
        if not claims:
            return None
        entry = claims[0]
        span, sort = entry.span(), Sort.DATED
        if event in ANSWERS and (entry.confidence == "D" or ANNOUNCED.search(entry.detail)):
            sort = Sort.BOUND
        if after and after.span and (sort is Sort.BOUND or span.lo < after.span.lo):
            span = Span(after.span.lo, span.hi)
        return Act(event, entry.text, self.bounded(event, span), sort, entry.confidence)

    def bounded(self, event: str, span: Span) -> Span:
        """The span of an act, ending no later than the recorded acts that answer it."""
        answers = [self.claims(answer) for answer in ANSWERED_BY.get(event, ())]
        last = [hi for claims in answers if claims and (hi := claims[0].span().hi) and hi >= span.lo]
        return Span(span.lo, min([*last, span.hi])) if span.hi else span

    def first(self, *events: str, after: Act | None = None) -> Act | None:
        """Whichever of these acts has the earliest last possible day."""
        acts = [act for event in events if (act := self.act(event, after))]
        return min(acts, key=lambda act: last_day(act) or date.max, default=None)

    def rivals(self) -> Iterator[tuple[str, Case]]:
        """Each claim that contradicts the preferred one, and the case as that claim would have it."""
        for event in dict.fromkeys(entry.event for entry in self.entries):
            best, *others = self.claims(event)
            for other in others:
                if not contains(best.span(), other.span()) and not contains(other.span(), best.span()):
                    kept = (entry for entry in self.entries if entry.event != event or entry is other)
                    yield other.text, replace(self, entries=tuple(kept))


def contains(outer: Span, inner: Span) -> bool:
    return outer.lo <= inner.lo and bool(outer.hi and inner.hi and inner.hi <= outer.hi)


def last_day(act: Act | None) -> date | None:
    return act.span.hi if act and act.span else None


def implied(event: str, after: Act, later: Act | None, end: Act | None = None) -> Act:
    """An act known to have happened, between what it follows and the first act that presupposes it.

    With no such act it is known from an undated statement, and so happened by the end of the review, where that is
    on record, and by the month of the newest source.
    """
    start = after.span.lo if after.span else date.min
    if later is None:
        latest = min(last_day(end) or NEWEST_SOURCE, NEWEST_SOURCE)
        return Act(event, "", Span(start, latest), Sort.IMPLIED, after.confidence)
    span = Span(start, last_day(later))
    return Act(f"{event} (implied by {later.event})", later.text, span, Sort.IMPLIED, later.confidence)


def perhaps(event: str, after: Act) -> Act:
    """An act that may never have happened: on any day after what it follows, if at all."""
    start = after.span.lo if after.span else date.min
    return Act(event, "", Span(start, None), Sort.IMPLIED, after.confidence)


def read_cases(events_path: Path, cases_path: Path) -> list[Case]:
    with events_path.open(encoding="utf-8", newline="") as stream:
        events = list(csv.DictReader(stream))
    with cases_path.open(encoding="utf-8", newline="") as stream:
        return [
            Case(
                row["case_id"],
                row["mexico_response"],
                row["mexico_finding"],
                row["self_initiated"],
                tuple(
                    Entry(event["event"], event["date"], event["detail"], event["confidence"])
                    for event in events
                    if event["case_id"] == row["case_id"]
                ),
            )
            for row in csv.DictReader(stream)
        ]
