"""By which day the office owes the reporter something: the promise of feedback, counted by the law room."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pliego.law import Standing, State, to_iso
from pliego.law.days import NEVER, days_between
from pliego.reports.steps import StepBody, clocks

SOON: Final = 7
"""Days within which what is due counts as due soon."""


class Owed(StrEnum):
    """What the office owes."""

    CONFIRM = "fb.confirm"
    FEEDBACK = "fb.feedback"


@dataclass(frozen=True, slots=True)
class Due:
    """Something owed that was not done yet: its last day, and how many days are left, negative once it has passed."""

    owed: Owed
    last_day: str
    left: int

    @property
    def is_late(self) -> bool:
        """Whether its last day has passed."""
        return self.left < 0

    @property
    def is_soon(self) -> bool:
        """Whether its last day is today or within a week."""
        return 0 <= self.left <= SOON

    @property
    def days_late(self) -> int:
        """Days that have passed since the last one."""
        return -self.left


def dues(filed: str, steps: Sequence[StepBody], today: str) -> tuple[Due, ...]:
    """What the office still owes, the nearest first. Days are ISO dates; none where the day of filing is not known."""
    if not filed:
        return ()
    found = clocks(filed, steps, today)
    owed = (due for due in (_due(found, one) for one in Owed) if due)
    return tuple(sorted(owed, key=lambda due: due.left))


def _due(found: Standing, owed: Owed) -> Due | None:
    norm = found.by_key[owed.value]
    # Before receipt is confirmed the three months have not begun: the end of the week then begins them at the latest.
    last = norm.answer.ends.hi if norm.answer.ends else NEVER
    if norm.state not in (State.PENDING, State.OVERDUE, State.NOT_RUNNING) or last >= NEVER:
        return None
    return Due(owed, to_iso(last), days_between(found.as_of, last))
