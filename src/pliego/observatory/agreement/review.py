"""The joint review and the periods for comments as the pages show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from pliego.agreement.followups import FollowUps
from pliego.agreement.kinds import DatePrecision, Party
from pliego.agreement.periods import Openness, Period, notices, periods
from pliego.agreement.review import ReviewStep
from pliego.agreement.review_acts import TermAct
from pliego.agreement.values import When
from pliego.law.clauses import Language
from pliego.law.days import to_iso
from pliego.law.joint_review import (
    Position,
    Review,
    ReviewDay,
    Wish,
    next_review,
    positions,
    review_calendar,
    review_standing,
    term_ends,
)
from pliego.law.marks import Mark
from pliego.law.standing import State
from pliego.law.words import mark_label, says
from pliego.observatory.agreement.frame import Frame
from pliego.observatory.agreement.parties import told
from pliego.observatory.agreement.review_words import OPENNESS, REVIEW, REVIEW_KIND, ROUGHLY, WISH


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One review of the calendar."""

    of: ReviewDay
    act: TermAct | None
    language: Language

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
        """Where it stands."""
        return str(REVIEW[self.of.state])


@dataclass(frozen=True, slots=True)
class PartyRow:
    """Where a Party stands on a new term."""

    of: Position
    act: TermAct | None

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


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the review in a sentence, with its article and mark."""

    says: str
    cite: str
    mark: str


_KNOWN: Final = {DatePrecision.MONTH: 7, DatePrecision.YEAR: 4}
"""How many characters of a date are known at a precision, where not all are."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """One line of the timeline."""

    of: ReviewStep

    @property
    def kind(self) -> str:
        """What sort of step it is."""
        return str(REVIEW_KIND[self.of.kind])

    @property
    def parties(self) -> str:
        """Who takes part."""
        return told(self.of.parties)

    @property
    def roughly(self) -> str:
        """What stands before a day that is not known exactly."""
        return str(ROUGHLY.get(self.of.precision, "")) if self.of.precision else ""

    @property
    def status(self) -> str:
        """What became of it; empty where that says nothing beyond the row."""
        return "" if self.of.status in ("done", "noted", "unverified") else self.of.status

    @property
    def begins(self) -> str:
        """Its day, or its first, at the precision at which it is known (ISO 8601); empty for a rule without one."""
        return self._cut(self.of.date)

    @property
    def ends(self) -> str:
        """Its last day in the same way; empty where that says nothing more."""
        last = self._cut(self.of.end)
        return "" if last == self.begins else last

    def _cut(self, when: When | None) -> str:
        length = _KNOWN.get(self.of.precision, 10) if self.of.precision else 10
        return when.text[:length] if when else ""


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One period for comments as of a day."""

    of: Period
    today: int

    @property
    def step(self) -> StepRow:
        """The row that tells of it."""
        return StepRow(self.of.step)

    @property
    def openness(self) -> Openness:
        """Where it stands."""
        return self.of.on(self.today)

    @property
    def state(self) -> str:
        """Where it stands, in words."""
        return str(OPENNESS[self.openness])


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
        """The review that comes next."""
        found = next_review([row.of for row in self.calendar], self.page.today)
        return self._row(found) if found else None

    @cached_property
    def parties(self) -> tuple[PartyRow, ...]:
        """Party by Party, what is known."""
        return tuple(
            PartyRow(one, self.follow.act.get(one.event.id) if one.event else None)
            for one in positions(self.follow.review, self.page.today)
        )

    @property
    def ends(self) -> str:
        """The day on which the term ends as things stand."""
        return to_iso(term_ends(self.follow.review, self.page.today).hi)

    @property
    def over(self) -> bool:
        """Whether the term has ended."""
        return term_ends(self.follow.review, self.page.today).hi <= self.page.today

    @cached_property
    def yearly(self) -> bool:
        """Whether a review is due every year."""
        return any(row.of.norm.id == "jr.yearly" for row in self.calendar)

    @property
    def extended(self) -> bool:
        """Whether each Party has confirmed a new term."""
        return (
            review_standing(self.follow.review, self.page.today).by_key["jr.second_term"].state
            is State.IN_FORCE
        )

    @property
    def leaving(self) -> bool:
        """Whether the record holds a notice of withdrawal."""
        found = review_standing(self.follow.review, self.page.today)
        return "give_withdrawal_notice" in found.leaves.acts

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that decide what comes next."""
        language = Language(self.language)
        found = review_standing(self.follow.review, self.page.today)
        return tuple(
            Rule(says(norm, language), norm.cite, mark_label(norm.mark, language))
            for norm in dict.fromkeys(item.norm for item in found.items)
        )

    @property
    def yearly_reading(self) -> bool:
        """Whether the last day of the next review rests on a reading rather than on the text."""
        return self.next is not None and self.next.of.norm.mark is not Mark.V

    def _row(self, day: ReviewDay) -> CalendarRow:
        act = self.follow.act.get(day.event.id) if day.event else None
        return CalendarRow(day, act, Language(self.language))


@dataclass(frozen=True)
class CommentsPage:
    """What is open to the public on a day, what will be, and what is past."""

    page: Frame
    follow: FollowUps

    @cached_property
    def _all(self) -> tuple[PeriodRow, ...]:
        return tuple(PeriodRow(one, self.page.today) for one in periods(self.page.tables.review))

    @property
    def open(self) -> tuple[PeriodRow, ...]:
        """Open on the day, or perhaps open."""
        return self._with(Openness.OPEN, Openness.PERHAPS_OPEN)

    @property
    def ahead(self) -> tuple[PeriodRow, ...]:
        """Those that begin later, the next one first."""
        return self._with(Openness.AHEAD)[::-1]

    @property
    def past(self) -> tuple[PeriodRow, ...]:
        """Those that have ended, the latest first."""
        return self._with(Openness.PAST)

    @cached_property
    def notices(self) -> tuple[StepRow, ...]:
        """What else was announced about consultations."""
        return tuple(StepRow(one) for one in notices(self.page.tables.review))

    @cached_property
    def recommendations_by(self) -> str:
        """The last day on which a Party may recommend actions for the next review; empty once it has passed."""
        calendar = review_calendar(self.follow.review, self.page.today)
        found = next_review(calendar, self.page.today)
        late = found is None or found.recommendations_by < self.page.today
        return "" if late or found is None else to_iso(found.recommendations_by)

    @cached_property
    def submissions(self) -> tuple[StepRow, ...]:
        """The rows that say where what was submitted can be found, or how much came in."""
        told_of = (one for one in self.page.tables.review if one.id in _SUBMISSIONS)
        return tuple(StepRow(one) for one in told_of)

    def _with(self, *states: Openness) -> tuple[PeriodRow, ...]:
        return tuple(row for row in self._all if row.openness in states)


_SUBMISSIONS = ("us-fr", "us-docket", "mx-dof", "mx-tables", "ca-consult-1", "ca-consult-2", "us-hearing")


def timeline(steps: Sequence[ReviewStep]) -> tuple[StepRow, ...]:
    """Every step in the order of its days; rules without a day come last."""
    dated = sorted((one for one in steps if one.date), key=lambda one: one.date.span if one.date else (0, 0))
    return tuple(StepRow(one) for one in (*dated, *(one for one in steps if one.date is None)))
