"""Which fact to ask for next, derived from what is to be settled. No order is written by hand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from pliego.law.admissibility.truth import Space, Worlds


def settled(holding: Worlds, left: Worlds) -> bool:
    """Whether a condition has one answer in all the worlds left."""
    return left & holding in (0, left)


class Candidate(NamedTuple):
    """A fact worth asking for, and its gain, see `Aims.gain`."""

    fact: str
    gain: int


@dataclass(frozen=True)
class Aims:
    """What questions are to settle: `goals` must be, `points` are counted.

    Once every goal is settled nothing else needs an answer, and every point counts as settled.
    """

    space: Space
    points: tuple[Worlds, ...]
    goals: tuple[Worlds, ...]

    def reached(self, left: Worlds) -> bool:
        """Whether every goal is settled."""
        return all(settled(goal, left) for goal in self.goals)

    def worth(self, left: Worlds) -> int:
        """How many points are settled in the worlds left; all of them once the goals are."""
        if self.reached(left):
            return len(self.points)
        return sum(settled(point, left) for point in self.points)

    def gain(self, fact: str, left: Worlds) -> int:
        """Points that an answer settles, yes and no taken together: twice what to expect of an even chance."""
        answers = (left & self.space.worlds(fact, so) for so in (True, False))
        return sum(self.worth(answer) for answer in answers) - 2 * self.worth(left)

    def matters(self, fact: str, left: Worlds) -> bool:
        """Whether an open goal may still turn on the fact."""
        return any(self.space.turns(fact, goal, left) for goal in self.goals if not settled(goal, left))

    def candidates(self, left: Worlds, skipped: Collection[str] = ()) -> tuple[Candidate, ...]:
        """The facts still worth asking for, those that settle most first, equals in the order of the instrument.

        A fact that is known, that follows from others, on which no open goal turns, or that is `skipped`
        (nobody here knows it) is not among them. Empty once every goal is settled.
        """
        asked = [name for name in self.space.facts if name not in skipped and self.matters(name, left)]
        return tuple(
            sorted((Candidate(name, self.gain(name, left)) for name in asked), key=lambda one: -one.gain)
        )
