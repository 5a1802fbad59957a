"""The periods for comments as the page shows them."""

from dataclasses import dataclass
from functools import cached_property

from pliego.agreement.followups import FollowUps
from pliego.agreement.periods import Openness, Period, notices, periods, submissions
from pliego.law.days import to_iso
from pliego.law.joint_review import next_review, review_calendar
from pliego.observatory.agreement.frame import Frame
from pliego.observatory.agreement.review_steps import StepRow
from pliego.observatory.agreement.review_words import OPENNESS
from pliego.observatory.agreement.source import language
from pliego.observatory.dates import in_words


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One period for comments as of a day."""

    of: Period
    today: int

    @property
    def step(self) -> StepRow:
        """The row that tells of it."""
        return StepRow(self.of.step, self.today)

    @property
    def openness(self) -> Openness:
        """Where it stands."""
        return self.of.on(self.today)

    @property
    def state(self) -> str:
        """Where it stands, in words."""
        return str(OPENNESS[self.openness])


@dataclass(frozen=True)
class CommentsPage:
    """What is open to the public on a day, what will be, and what is past."""

    page: Frame
    follow: FollowUps

    @property
    def day(self) -> str:
        """The day in words that may break over lines, as a heading on a narrow screen must."""
        return in_words(self.page.day, language())

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
        return tuple(StepRow(one, self.page.today) for one in notices(self.page.tables.review))

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
        return tuple(StepRow(one, self.page.today) for one in submissions(self.page.tables.review))

    def _with(self, *states: Openness) -> tuple[PeriodRow, ...]:
        return tuple(row for row in self._all if row.openness in states)
