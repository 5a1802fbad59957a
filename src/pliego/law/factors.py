"""Four factors by which procedures are compared: what binds, how fast, whom it hits, with what.

Each is read off the rules: a matter is walked along the longest path of its procedure until the rules stop it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from pliego.law.acts import Act, Role
from pliego.law.acts import naalc as side
from pliego.law.acts.mechanism import impose, suspend_liquidation
from pliego.law.days import day
from pliego.law.norms import Duty
from pliego.law.paths import Ground, Path, Reach, Stage, reach
from pliego.law.procedures.paths import MECHANISM_PATHS, side_agreement_path


class Target(StrEnum):
    """Whom a measure falls on."""

    NOBODY = "nobody"
    GOVERNMENT = "government"
    FACILITY = "facility"


MEASURES: Final[Mapping[Act, Target]] = {
    suspend_liquidation: Target.FACILITY,
    impose: Target.FACILITY,
    side.assess: Target.GOVERNMENT,
    side.suspend_benefits: Target.GOVERNMENT,
}
"""The acts by which a breach is answered with a measure, and whom each falls on."""

_DECIDING: Final = frozenset({Role.PANEL, Role.ARBITRAL_PANEL})


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the comparison: a kind of matter, and the day on which it is supposed to begin."""

    id: str
    path: Path
    start: int


COLUMNS: Final = (
    Column("naalc-1", side_agreement_path("about_association"), day("2000-01-03")),
    Column("naalc-2", side_agreement_path("about_forced_labor"), day("2000-01-03")),
    Column("naalc-3", side_agreement_path("about_minimum_wage"), day("2000-01-03")),
    Column("mechanism", MECHANISM_PATHS["refusal-verified"], day("2026-01-05")),
)
"""A matter of each tier of the side agreement, and one under the mechanism, which covers the first tier alone."""


@dataclass(frozen=True, slots=True)
class Factors:
    """What the rules give for one column.

    `reach` is how far the matter goes; all else follows from it.
    """

    column: str
    reach: Reach

    @property
    def furthest(self) -> Stage:
        """The last step that the rules allow."""
        return self.reach.stages[-1]

    @property
    def decision(self) -> Stage | None:
        """The last decision of a panel on the way, if a panel can be reached."""
        decided = [stage for stage in self.reach.stages if stage.step.act.by in _DECIDING]
        measures = MEASURES.keys()
        return next((stage for stage in reversed(decided) if stage.step.act not in measures), None)

    @property
    def days(self) -> int:
        """Calendar days from the first step to the last, every limit used in full."""
        return self.furthest.day - self.reach.stages[0].day

    @property
    def without_limit(self) -> tuple[Stage, ...]:
        """The steps that no limit governs: how long they take is open."""
        return tuple(stage for stage in self.reach.stages if stage.ground is Ground.NO_LIMIT)

    @property
    def timed(self) -> tuple[Stage, ...]:
        """The steps that a duty with a last day demands."""
        return tuple(
            stage
            for stage in self.reach.stages
            if stage.decided_by is not None and isinstance(stage.decided_by.norm, Duty)
        )

    @property
    def measures(self) -> tuple[Stage, ...]:
        """The measures that can be reached, in order."""
        return tuple(stage for stage in self.reach.stages if stage.step.act in MEASURES)

    @property
    def target(self) -> Target:
        """Whom the measures fall on."""
        return MEASURES[self.measures[-1].step.act] if self.measures else Target.NOBODY


@cache
def factors(column: Column) -> Factors:
    """The four factors of a column, read off its rules."""
    return Factors(column.id, reach(column.path, column.start))
