"""The steps on the way to the joint review as the pages show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pliego.agreement.kinds import DatePrecision
from pliego.agreement.review import ReviewStep
from pliego.agreement.values import When
from pliego.law.days import span_of
from pliego.observatory.agreement.parties import told
from pliego.observatory.agreement.review_words import REVIEW_KIND, ROUGHLY

_KNOWN: Final = {DatePrecision.MONTH: 7, DatePrecision.YEAR: 4}
"""How many characters of a date are known at a precision, where not all are."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """One line of the timeline as of a day."""

    of: ReviewStep
    today: int

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
    def day_passed(self) -> bool:
        """Whether it was only scheduled when the tables were gathered, and its last day has passed since."""
        last = self.ends or self.begins
        return self.of.status == "scheduled" and bool(last) and span_of(last).hi < self.today

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


def timeline(steps: Sequence[ReviewStep], today: int) -> tuple[StepRow, ...]:
    """Every step in the order of its days; rules without a day come last."""
    dated = sorted((one for one in steps if one.date), key=lambda one: one.date.span if one.date else (0, 0))
    return tuple(StepRow(one, today) for one in (*dated, *(one for one in steps if one.date is None)))
