"""The calendar of joint reviews: those held, those still due, and where each Party stands, on any day.

A review that is due is walked from the rules of `procedures/joint_review.py`: it is taken to be held on its last
day, and the rules then say when the next is due. Nothing is foretold beyond what the record decides: as long as it
does not show whether each Party confirmed, no review after the one in question is listed. The reviews of every year
go on until the term ends, so that one whose last day is that very day is listed, and none after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from pliego.law.acts import EVENT_WORDS, Act
from pliego.law.acts.joint_review import JOINT_REVIEW as JOINT_REVIEW_ACTS
from pliego.law.acts.joint_review import (
    answer_term_ca,
    answer_term_mx,
    answer_term_us,
    give_withdrawal_notice,
    hold_joint_review,
)
from pliego.law.days import NEVER, Span, add_months, days_after
from pliego.law.norms import Duty, Norm
from pliego.law.procedures.joint_review import JOINT_REVIEW
from pliego.law.record import Confidence, Event, Record
from pliego.law.standing import NormStanding, Standing, State, standing

ANSWERS: Final[Mapping[str, Act]] = MappingProxyType(
    {"CA": answer_term_ca, "MX": answer_term_mx, "US": answer_term_us}
)
"""The act by which each Party says whether it wishes a new term."""

WORDS: Final = tuple(word for act in JOINT_REVIEW_ACTS for word, _ in act.words)
"""The docket words that a record of the review may use."""

_OWED: Final = (State.PENDING, State.UNRECORDED, State.UNSETTLED, State.OVERDUE)
_SUPPOSED: Final = "supposed "


@dataclass(frozen=True, slots=True)
class ReviewAct:
    """One row of a record of the review: a docket word, when, and where that is said.

    `word` is one of the words of the acts of the joint review; another raises `ValueError` in `record_of`.
    """

    id: str
    word: str
    span: Span
    source: str = ""
    detail: str = ""
    confidence: Confidence = Confidence.V


class Wish(StrEnum):
    """What a Party is known to have said of a new term."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    NOT_ON_RECORD = "not_on_record"


@dataclass(frozen=True, slots=True)
class Position:
    """Where a Party stands on a new term, and the latest row that says so, None where none does.

    `confirmed` is the row of its first confirmation, which stands whatever the Party says later: a reading of ours.
    """

    party: str
    wish: Wish
    event: Event | None
    confirmed: Event | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A notice of withdrawal: the Party that gave it, its row, and the day on which that Party has left."""

    party: str
    event: Event
    effect: Span


class Review(StrEnum):
    """Where a review of the calendar stands on the day asked for."""

    HELD = "held"
    AHEAD = "ahead"
    NOT_ON_RECORD = "not_on_record"


@dataclass(frozen=True, slots=True)
class ReviewDay:
    """One review of the calendar.

    `last_day` is the day by which it is due, or on which it was held, under `norm`; `recommendations_by` the last
    day on which a Party may recommend actions for it, one month before. `event` is the row of a review held.
    A review is ahead only while the term runs.
    """

    state: Review
    last_day: int
    recommendations_by: int
    norm: Norm
    event: Event | None


def record_of(acts: Sequence[ReviewAct]) -> Record:
    """The record of the review: rows in the order of their days, each an occurrence of its own.

    The record is rebuilt from public sources, so its silence tells nothing. Raises `ValueError` for a word that
    records no act of the joint review.
    """
    seen: dict[str, int] = {}
    events = []
    for row in sorted(acts, key=lambda row: row.span):
        if row.word not in WORDS:
            raise ValueError(f"{row.id}: {row.word!r} records no act of the joint review")
        word = EVENT_WORDS[row.word]
        seen[word.act] = seen.get(word.act, 0) + 1
        events.append(
            Event(
                row.id, word.act, row.span, word.kind, confidence=row.confidence, occurrence=seen[word.act],
                source=row.source, detail=row.detail,
            )
        )  # fmt: skip
    return Record(tuple(events))


def review_standing(record: Record, as_of: int) -> Standing:
    """Where the joint review and the term stand on a day."""
    return standing((JOINT_REVIEW,), record, as_of)


def positions(record: Record, as_of: int) -> tuple[Position, ...]:
    """Party by Party, the latest answer that had been given by a day."""
    return tuple(_position(party, act, record, as_of) for party, act in ANSWERS.items())


def _position(party: str, act: Act, record: Record, as_of: int) -> Position:
    said = [event for event in record.events if event.act == act.id and event.span.hi <= as_of]
    if not said:
        return Position(party, Wish.NOT_ON_RECORD, None)
    latest = max(said, key=lambda event: event.span)
    confirmed = (event for event in said if event.kind == Wish.CONFIRMED.value)
    return Position(
        party, Wish(latest.kind), latest, min(confirmed, key=lambda event: event.span, default=None)
    )


def withdrawals(record: Record, as_of: int) -> tuple[Withdrawal, ...]:
    """The notices of withdrawal that had been given by a day, in order, each with the day of its effect."""
    return tuple(
        Withdrawal(event.kind.upper(), event, _leaves(event, as_of))
        for event in record.events
        if event.act == give_withdrawal_notice.id and event.span.hi <= as_of
    )


def _leaves(notice: Event, as_of: int) -> Span:
    alone = Record((replace(notice, occurrence=1),))
    return review_standing(alone, as_of).by_key["jr.leaving"].answer.ends


def term_ends(record: Record, as_of: int) -> Span:
    """The day on which the agreement ends as things stand: it is in force until then, that day excluded.

    An extension that the record does not show is left out. A Party that leaves ends it for itself alone.
    """
    found = review_standing(record, as_of).by_key
    second = found["jr.second_term"].answer
    if second.begins.hi <= as_of:
        return second.ends
    last = found["jr.term"].answer.ends.hi
    return Span(last, last)


def review_calendar(record: Record, as_of: int) -> tuple[ReviewDay, ...]:
    """The reviews held by a day, then those that the record of that day shows to be due, in order.

    On the day of a review the next is not yet decided: the Parties may confirm until it ends.
    """
    known = replace(record, events=tuple(event for event in record.events if event.span.hi <= as_of))
    return (*_held(known), *_due(known, as_of, term_ends(known, as_of).hi))


def next_review(calendar: Sequence[ReviewDay], as_of: int) -> ReviewDay | None:
    """The first review of a calendar that is still ahead on a day."""
    return next((row for row in calendar if row.state is Review.AHEAD and row.last_day >= as_of), None)


def _held(record: Record) -> Iterator[ReviewDay]:
    for event in record.events:
        if event.act == hold_joint_review.id:
            day = event.span.hi
            yield ReviewDay(Review.HELD, day, _month_before(day), _met_by(event, record), event)


def _met_by(review: Event, record: Record) -> Norm:
    """The rule under which a review was held: the one that asked for it on the day before, from what was known then."""
    before = tuple(event for event in record.events if event.span.hi < review.span.hi)
    owed = _owed(review_standing(replace(record, events=before), days_after(review.span.hi, -1)))
    if owed is not None:
        return owed.norm
    is_first = all(event.act != hold_joint_review.id for event in before)
    return JOINT_REVIEW.by_id["jr.first" if is_first else "jr.yearly"]


def _due(record: Record, as_of: int, term_end: int) -> Iterator[ReviewDay]:
    today = as_of
    while (item := _owed(review_standing(record, today))) is not None:
        last = item.answer.ends.lo
        if last > term_end:
            return
        state = Review.AHEAD if as_of <= last and as_of < term_end else Review.NOT_ON_RECORD
        yield ReviewDay(state, last, _month_before(last), item.norm, None)
        supposed = Event(
            f"{_SUPPOSED}{last}", hold_joint_review.id, Span(last, last), occurrence=len(record.events) + 1
        )
        record = replace(record, events=(*record.events, supposed))
        today = max(today, days_after(last, 1))


def _owed(found: Standing) -> NormStanding | None:
    """The duty to hold a review that surely runs: the earliest, if several do."""
    owed = [
        item
        for item in found.of_type(Duty)
        if isinstance(item.norm, Duty)
        and any(act is hold_joint_review for act, _ in item.norm.discharging)
        and item.state in _OWED
        and item.answer.arises.hi <= found.as_of
        and item.answer.ends.exact
        and item.answer.done.hi >= NEVER
    ]
    return min(owed, key=lambda item: item.answer.ends, default=None)


def _month_before(day: int) -> int:
    return add_months(day, -1)
