"""The agreement in numbers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pliego.agreement.edition import Edition
from pliego.agreement.meetings import is_quiet
from pliego.agreement.staleness import Badge
from pliego.observatory.agreement.commitments import Caution, CommitmentRow, rows
from pliego.observatory.agreement.words import FAMILY
from pliego.observatory.queries import Choice


@dataclass(frozen=True, slots=True)
class CautionCount:
    """How many commitments carry a badge."""

    warning: Caution
    count: int


@dataclass(frozen=True, slots=True)
class Glance:
    """What stands in the tables, in numbers."""

    bodies: int
    quiet: int
    commitments: int
    families: tuple[Choice, ...]
    warnings: tuple[CautionCount, ...]
    disputes: int
    steps: int
    series: int
    values: int
    wages: int


def glance(tables: Edition, today: int) -> Glance:
    """The numbers as of a day (`date.toordinal()`)."""
    board = rows(tables, today)
    families = Counter(row.of.family for row in board)
    return Glance(
        bodies=len(tables.bodies),
        quiet=sum(is_quiet(body, today) for body in tables.bodies),
        commitments=len(board),
        families=tuple(
            Choice(str(label), f"?family={family.value}", families[family])
            for family, label in FAMILY.items()
            if families[family]
        ),
        warnings=warnings(board),
        disputes=len(tables.disputes),
        steps=len(tables.review),
        series=len({one.series for one in tables.indicators}),
        values=len(tables.indicators),
        wages=len(tables.wages),
    )


def warnings(board: Sequence[CommitmentRow]) -> tuple[CautionCount, ...]:
    """How many commitments carry each badge, those that none carries included."""
    counts = Counter(badge for row in board for badge in row.badges)
    return tuple(CautionCount(Caution(badge), counts[badge]) for badge in Badge)
