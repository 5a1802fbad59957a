"""Truth tables over facts: a condition made of facts is the set of the worlds in which it holds.

A world gives each fact of a space a value. A set of worlds is an integer with one bit for each, so that *and*
and *or* are those of integers, and a question about all that is still possible is one comparison.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from pliego.law.days import ALWAYS, NEVER
from pliego.law.moments import AllOf, AnyOf, Constant, Fact, Moment, Pick, parts_of
from pliego.law.readings import Env

Worlds = int
"""A set of worlds, one bit for each."""

Facts = Mapping[str, bool]
"""Facts that are known, each so or not so."""

Entailment = tuple[tuple[str, bool], tuple[str, bool]]
"""That a fact has one value entails that another has one: `(("facility_in_mexico", True), ("in_territory", True))`."""


class ContradictionError(ValueError):
    """Facts that cannot be so together; `facts` are their names."""

    def __init__(self, facts: Iterable[str]) -> None:
        self.facts = tuple(facts)
        super().__init__(f"these facts contradict one another: {', '.join(self.facts)}")


def facts_in(moment: Moment) -> Iterator[str]:
    """The names of the facts that a moment reads, in its order, repeated where it repeats them."""
    if isinstance(moment, Fact):
        yield moment.name
    for part in parts_of(moment):
        yield from facts_in(part)


@dataclass(frozen=True)
class Space:
    """Some facts, in the order in which an instrument asks for them, and what the one entails of the other."""

    facts: tuple[str, ...]
    entailments: tuple[Entailment, ...] = ()

    @cached_property
    def every(self) -> Worlds:
        """All worlds, possible or not."""
        return (1 << (1 << len(self.facts))) - 1

    @cached_property
    def _so(self) -> Mapping[str, Worlds]:
        """For each fact the worlds in which it is so: bit `w` is set where bit `i` of `w` is."""
        return {name: self.every // ((1 << (1 << i)) + 1) << (1 << i) for i, name in enumerate(self.facts)}

    def worlds(self, fact: str, so: bool) -> Worlds:  # noqa: FBT001  a truth value, not a switch
        """The worlds in which a fact is so, or is not. Raises `KeyError` for a fact of another space."""
        return self._so[fact] if so else self.every ^ self._so[fact]

    @cached_property
    def possible(self) -> Worlds:
        """The worlds that no entailment rules out."""
        left = self.every
        for (cause, so), (effect, then) in self.entailments:
            left &= self.worlds(cause, not so) | self.worlds(effect, then)
        return left

    def given(self, known: Facts) -> Worlds:
        """The worlds that are left when some facts are known.

        Raises `ContradictionError` where none is left, and `ValueError` for facts that the space does not have.
        """
        strangers = [name for name in known if name not in self._so]
        if strangers:
            raise ValueError(f"no such fact: {', '.join(strangers)}; there are {', '.join(self.facts)}")
        left = self.possible
        for name, so in known.items():
            left &= self.worlds(name, so)
        if not left:
            raise ContradictionError(known)
        return left

    def followed(self, left: Worlds) -> dict[str, bool]:
        """The facts that have one value only in the worlds left: those known, and those that follow from them."""
        found = {}
        for name in self.facts:
            so = left & self._so[name]
            if so in (0, left):
                found[name] = bool(so)
        return found

    def holding(self, moment: Moment, env: Env) -> Worlds:
        """The worlds in which a condition holds, under the readings of `env`.

        Raises `TypeError` for a condition that is not made of facts alone.
        """
        match moment:
            case Fact(name, wanted):
                return self.worlds(name, wanted == "yes")
            case Constant(ordinal) if ordinal in (ALWAYS, NEVER):
                return self.every if ordinal == ALWAYS else 0
            case AllOf(parts):
                found = self.every
                for part in parts:
                    found &= self.holding(part, env)
                return found
            case AnyOf(parts):
                found = 0
                for part in parts:
                    found |= self.holding(part, env)
                return found
            case Pick(reading, options):
                return self.holding(dict(options)[reading.chosen(env)], env)
        raise TypeError(f"not a condition of facts alone: {moment!r}")

    def turns(self, fact: str, holding: Worlds, left: Worlds) -> bool:
        """Whether, in some world left, a condition changes when this fact alone changes."""
        place = self.facts.index(fact)
        step = 1 << place
        low = self.every ^ self._so[fact]
        pairs = left & (left >> step) & low
        return bool(pairs & (holding ^ (holding >> step)))
