"""Where one record stands under two sets of rules: what a reform would have changed, and what cannot be known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pliego.law.irregular import Irregularity
from pliego.law.norms import Procedure
from pliego.law.record import Record
from pliego.law.reforms import Reform
from pliego.law.standing import NormStanding, Standing, State, standing

OPEN_STATES = frozenset({State.UNRECORDED, State.UNSETTLED, State.POSSIBLY_LATE, State.OPEN_IF})
"""States that the record leaves open."""


class Consequence(StrEnum):
    """What a reform would have meant for one case, by its record."""

    DIFFERENT = "different"
    """A day or an answer on record would be another one."""
    UNKNOWN = "unknown"
    """A rule would have applied, and the record does not show what would have come of it."""
    NONE = "none"
    """Nothing in the case would be otherwise."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One norm of a case under both sets of rules; None where one of them lacks it."""

    key: str
    before: NormStanding | None
    after: NormStanding | None

    @property
    def settled(self) -> bool:
        """Whether the record shows both what was and what would have been."""
        return all(item is None or item.state not in OPEN_STATES for item in (self.before, self.after))


@dataclass(frozen=True, slots=True)
class Comparison:
    """One case under the rules in force and under those of a reform.

    `flags` are the departures from the rules that only the reform would see, `lifted` those that it would not.
    """

    case: str
    differences: tuple[Difference, ...]
    flags: tuple[Irregularity, ...]
    lifted: tuple[Irregularity, ...]

    @property
    def effect(self) -> Consequence:
        """What the reform would have meant."""
        if self.flags or self.lifted or any(difference.settled for difference in self.differences):
            return Consequence.DIFFERENT
        return Consequence.UNKNOWN if self.differences else Consequence.NONE


def compare(
    reform: Reform, procedures: Sequence[Procedure], case: str, record: Record, as_of: int
) -> Comparison:
    """One case by its record on a day, under the procedures as they are and as the reform would have them."""
    return compared(reform, case, standing(procedures, record, as_of))


def compared(reform: Reform, case: str, before: Standing) -> Comparison:
    """One case whose standing under the rules in force is known, as the reform would have it on the same day."""
    after = standing(reform.of_all(before.program.procedures), before.record, before.as_of)
    old, new = set(map(_flag, before.irregularities)), set(map(_flag, after.irregularities))
    return Comparison(
        case,
        tuple(_differences(before, after)),
        tuple(flag for flag in after.irregularities if _flag(flag) not in old),
        tuple(flag for flag in before.irregularities if _flag(flag) not in new),
    )


def _differences(before: Standing, after: Standing) -> Iterator[Difference]:
    for key in dict.fromkeys((*before.by_key, *after.by_key)):
        old, new = before.by_key.get(key), after.by_key.get(key)
        plays = any(item is not None and item.begun and not item.advisory for item in (old, new))
        if plays and _telling(old) != _telling(new):
            yield Difference(key, old, new)


def _telling(item: NormStanding | None) -> object:
    """What an answer says: its state and its days, a time before the record begins not among them."""
    if item is None:
        return None
    answer = item.answer
    return answer.state, answer.begins, answer.ends, answer.done


def _flag(flag: Irregularity) -> tuple[object, ...]:
    return flag.kind, flag.act, flag.event, flag.when, flag.norm
