"""The joint review as the page shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from pliego.agreement.followups import FollowUps
from pliego.agreement.kinds import Confidence, Party
from pliego.agreement.review_acts import TermAct
from pliego.law.clauses import Language
from pliego.law.days import to_iso
from pliego.law.joint_review import (
    Position,
    Review,
    ReviewDay,
    Wish,
    Withdrawal,
    next_review,
    positions,
    review_calendar,
    review_standing,
    term_ends,
    withdrawals,
)
from pliego.law.record import Event
from pliego.law.standing import Standing, State
from pliego.law.words import mark_label, says
from pliego.observatory.agreement.frame import Frame
from pliego.observatory.agreement.parties import told
from pliego.observatory.agreement.review_words import AT_THE_END, NEXT_READING, REVIEW, WISH


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One review of the calendar."""

    of: ReviewDay
    act: TermAct | None
    term_end: int

    @property
    def day(self) -> str:
        """Its last day, or the day on which it was held."""
        return to_iso(self.of.last_day)

    @property
    def recommendations_by(self) -> str:
        """The last day for recommendations."""
        return to_iso(self.of.recommendations_by)

    @property
    def held(self) -> bool:
        """Whether it was held."""
        return self.of.state is Review.HELD

    @property
    def state(self) -> str:
        """Where it stands; of one due on the day on which the term ends, that, too."""
        due_at_the_end = not self.held and self.of.last_day == self.term_end
        return str((AT_THE_END if due_at_the_end else REVIEW)[self.of.state])


@dataclass(frozen=True, slots=True)
class PartyRow:
    """Where a Party stands on a new term."""

    of: Position
    act: TermAct | None
    confirmed: TermAct | None

    @property
    def party(self) -> str:
        """The Party."""
        return told((Party(self.of.party),))

    @property
    def wish(self) -> str:
        """What it is known to have said."""
        return str(WISH[self.of.wish])

    @property
    def known(self) -> bool:
        """Whether a source tells."""
        return self.of.wish is not Wish.NOT_ON_RECORD

    @property
    def took_back(self) -> bool:
        """Whether it said otherwise after it had confirmed."""
        return self.of.wish is Wish.NOT_CONFIRMED and self.confirmed is not None


@dataclass(frozen=True, slots=True)
class LeavingRow:
    """A Party that gave notice of withdrawal, as of a day."""

    of: Withdrawal
    act: TermAct | None
    today: int

    @property
    def party(self) -> str:
        """The Party."""
        return told((Party(self.of.party),))

    @property
    def effect(self) -> str:
        """The day on which it has left."""
        return to_iso(self.of.effect.hi)

    @property
    def left(self) -> bool:
        """Whether that day has come."""
        return self.of.effect.hi <= self.today


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the review in a sentence, with its article and mark."""

    says: str
    cite: str
    mark: str


_IN_DOUBT: Final = {Confidence.P: 1, Confidence.M: 2}


@dataclass(frozen=True)
class ReviewPage:
    """Where the joint review stands on a day."""

    page: Frame
    follow: FollowUps
    language: str

    @cached_property
    def calendar(self) -> tuple[CalendarRow, ...]:
        """The reviews held and those due."""
        found = review_calendar(self.follow.review, self.page.today)
        return tuple(self._row(day) for day in found)

    @cached_property
    def next(self) -> CalendarRow | None:
        """The review that comes next; `None` once the term has ended."""
        found = next_review([row.of for row in self.calendar], self.page.today)
        return self._row(found) if found else None

    @cached_property
    def parties(self) -> tuple[PartyRow, ...]:
        """Party by Party, what is known."""
        return tuple(
            PartyRow(one, self._act(one.event), self._act(one.confirmed))
            for one in positions(self.follow.review, self.page.today)
        )

    @property
    def ends(self) -> str:
        """The day on which the term ends as things stand."""
        return to_iso(self._end)

    @cached_property
    def _end(self) -> int:
        return term_ends(self.follow.review, self.page.today).hi

    @cached_property
    def _standing(self) -> Standing:
        return review_standing(self.follow.review, self.page.today)

    @property
    def over(self) -> bool:
        """Whether the term has ended."""
        return self._end <= self.page.today

    @property
    def not_yet(self) -> bool:
        """Whether the day asked for lies before the entry into force."""
        return self._standing.by_key["jr.term"].state is State.NOT_YET

    @cached_property
    def yearly(self) -> bool:
        """Whether a review is due every year."""
        return any(row.of.norm.id == "jr.yearly" for row in self.calendar)

    @property
    def extended(self) -> bool:
        """Whether each Party has confirmed a new term."""
        return self._standing.by_key["jr.second_term"].state is State.IN_FORCE

    @cached_property
    def rests_on(self) -> Confidence | None:
        """The weakest mark of the rows that decide whether the term is extended, where one is in doubt."""
        marks = {act.confidence for act in self._deciding()}
        return next((mark for mark in (Confidence.M, Confidence.P) if mark in marks), None)

    def _deciding(self) -> Iterator[TermAct]:
        """Where each Party confirmed, every confirmation; else the refusal best read. The last review in any case."""
        yield from [row.act for row in self.calendar if row.held and row.act][-1:]
        if self.extended:
            yield from (one.confirmed for one in self.parties if one.confirmed)
            return
        refusals = [one.act for one in self.parties if one.act and one.of.wish is Wish.NOT_CONFIRMED]
        yield from sorted(refusals, key=lambda act: _IN_DOUBT.get(act.confidence, 0))[:1]

    @cached_property
    def leaving(self) -> tuple[LeavingRow, ...]:
        """The notices of withdrawal, each with its Party and the day of its effect."""
        return tuple(
            LeavingRow(one, self._act(one.event), self.page.today)
            for one in withdrawals(self.follow.review, self.page.today)
        )

    @property
    def has_left(self) -> bool:
        """Whether a Party has left."""
        return any(one.left for one in self.leaving)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that decide what comes next."""
        language = Language(self.language)
        return tuple(
            Rule(says(norm, language), norm.cite, mark_label(norm.mark, language))
            for norm in dict.fromkeys(item.norm for item in self._standing.items)
        )

    @property
    def next_reading(self) -> str:
        """On what reading the last day of the next review rests; empty where it rests on the text."""
        return str(NEXT_READING.get(self.next.of.norm.id, "")) if self.next else ""

    def _row(self, day: ReviewDay) -> CalendarRow:
        return CalendarRow(day, self._act(day.event), self._end)

    def _act(self, event: Event | None) -> TermAct | None:
        return self.follow.act.get(event.id) if event else None
