"""A case as it may be published: its public events and values, and nothing else of the record.

`from_docket` makes these; everything the pages show is built from them and from the computed standing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Final

from pliego.law.days import NEVER, Span, days_between, span_of

_days_of = lru_cache(maxsize=20_000)(span_of)

ENDINGS: Final = ("resolved", "closed", "facility_closed", "request_withdrawn")

ENDED_OUTCOMES: Final = frozenset(
    {
        "remediated_no_plan",
        "plan_completed",
        "no_denial_found_closed",
        "panel_no_jurisdiction",
        "facility_closed",
        "petition_declined",
    }
)


@dataclass(frozen=True, slots=True)
class Value:
    """One value with the source that states it and how well it is known (V, D or M); `iso` dates a reply."""

    text: str
    source: str
    confidence: str
    iso: str = ""


@dataclass(frozen=True, slots=True)
class PublicEvent:
    """One public event. `iso` is its date at the precision known, `recorded` the day it was recorded,
    `known_by` the day by which its source was public.

    `number` is its place in the record of the case, from 1.
    """

    number: int
    word: str
    iso: str
    recorded: str
    kind: str = ""
    dating: str = "done"
    detail: str = ""
    done_by: str = ""
    source: str = ""
    confidence: str = "V"
    occurrence: int = 1
    proceeding: str = ""
    known_by: str = ""

    @property
    def reference(self) -> str:
        """What to quote: `e` and the number."""
        return f"e{self.number}"

    @property
    def span(self) -> Span:
        """The days on which it may have happened; an undated event may have happened on any."""
        return _days_of(self.iso) if self.iso else Span(NEVER, NEVER)


@dataclass(frozen=True)
class PublicCase:
    """A case: who is concerned, what happened, and what sources state of it.

    `complainant` and `respondent` are governments by two letters of ISO 3166. `fields` holds values by the name of
    their field in the tables of the record. `related` are slugs of other cases at the facility, `procedures` the ids of
    those that its annex calls for, known to the law room or not.
    """

    slug: str
    complainant: str
    respondent: str
    events: tuple[PublicEvent, ...]
    fields: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    related: tuple[str, ...] = ()
    procedures: tuple[str, ...] = ()

    def values(self, name: str) -> tuple[str, ...]:
        """The values of a field; none if it is not on record."""
        return tuple(value.text for value in self.fields.get(name, ()))

    def text(self, name: str) -> str:
        """The first value of a field, or nothing."""
        return next(iter(self.values(name)), "")

    @property
    def known_by(self) -> str:
        """The latest day by which one of its events was public; empty where it has none."""
        return max((event.known_by for event in self.events), default="")

    @property
    def governments(self) -> tuple[str, str]:
        """The government that complains and the one that answers."""
        return self.complainant, self.respondent

    @property
    def name(self) -> str:
        """The name of the facility, or of its operator."""
        return self.text("facility_short") or self.text("facility_legal") or self.slug

    @cached_property
    def steps(self) -> tuple[tuple[str, str], ...]:
        """(event word, ISO date) of every dated event, the earliest first."""
        return tuple((event.word, event.iso) for event in self.dated)

    @cached_property
    def dated(self) -> tuple[PublicEvent, ...]:
        """The events with a date, the earliest first; on one day in the order of recording."""
        with_date = (event for event in self.events if event.iso)
        return tuple(sorted(with_date, key=lambda event: (event.span.lo, event.number)))

    def first(self, *words: str) -> PublicEvent | None:
        """The best-dated event with one of some words: the finest date leads, then V over D over M."""
        known = [event for event in self.dated if event.word in words]
        return min(
            known,
            key=lambda event: (days_between(*event.span), "VDM".index(event.confidence), event.span.lo),
            default=None,
        )

    @property
    def opened(self) -> PublicEvent | None:
        """The request for review, or the petition where there was none."""
        return self.first("review_requested") or self.first("petition_filed")

    @property
    def outcome(self) -> str:
        """The outcome as last stated; `pending_or_unknown` where nothing is."""
        return self.text("outcome") or "pending_or_unknown"

    @property
    def stage(self) -> str:
        """The furthest stage that the record shows, by the codes of `labels.STAGE`."""
        words = {event.word for event in self.events}
        if self.outcome in ENDED_OUTCOMES or words.intersection(ENDINGS):
            return "ended"
        for word, stage in (
            ("panel_requested", "panel"),
            ("remediation_agreed", "remediation"),
            ("review_reported", "reported"),
            ("review_requested", "review"),
        ):
            if word in words:
                return stage
        return "petition"

    @property
    def ended(self) -> bool:
        """Whether the record shows an end."""
        return self.stage == "ended"

    @property
    def reasons(self) -> tuple[Value, ...]:
        """The reasons that sources state for taking or leaving the case; else what the report of leaving it says."""
        declined = self.first("petition_declined")
        reported = (
            (Value(declined.detail, declined.source, declined.confidence, declined.iso),)
            if declined is not None and declined.detail
            else ()
        )
        return self.fields.get("decision_reason", reported)

    @property
    def reason(self) -> str:
        """Whether a source gives a reason for taking or leaving the case, by the codes of `labels.REASON`."""
        return "published" if self.reasons else "none_published"
