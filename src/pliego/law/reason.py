"""The shape of a reason: a message, what fills it, and the reasons beneath.

A reason has no words; `render` finds them. Reasons never change, so one may stand in several explanations:
together they form a graph, and each tells its part of it as a tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pliego.law.acts import Role
from pliego.law.days import Span
from pliego.law.evaluate import Values
from pliego.law.marks import Mark
from pliego.law.moments import Limit
from pliego.law.norms import Norm
from pliego.law.record import Event
from pliego.law.states import State


class Deed(NamedTuple):
    """An act, of one of some kinds where they matter: what a reason calls by its name."""

    act: str
    kinds: tuple[str, ...] = ()


class Fact(NamedTuple):
    """A fact by its name."""

    name: str


class Choice(NamedTuple):
    """A question and the value it is answered with."""

    question: str
    value: str


class Days(NamedTuple):
    """A number of days."""

    number: int


Filling = Span | Role | Deed | Fact | Choice | Days | Norm | Limit | Event | State | Mark
"""What a message may be filled with."""

Blanks = tuple[tuple[str, Filling | int], ...]
"""The blanks of a message, each with what fills it: an integer is a node, and stands for its value."""


@dataclass(slots=True, eq=False)
class Why:
    """One reason: the message that says it, what fills the message, and the reasons beneath."""

    message: str
    blanks: Blanks = ()
    parts: tuple[Why, ...] = ()
    values: Values | None = None
    """Where the values of the nodes stand that fill a blank."""

    @property
    def filled(self) -> tuple[tuple[str, Filling], ...]:
        """The blanks of the message with what fills them."""
        return tuple([(name, self._filling(value)) for name, value in self.blanks])

    def _filling(self, value: Filling | int) -> Filling:
        if not isinstance(value, int):
            return value
        if self.values is None:
            raise ValueError("a node fills a blank, but no values are given")
        return self.values.span(value)


@cache
def the_act(act: str, kinds: tuple[str, ...] = ()) -> tuple[str, Filling]:
    """An act as what fills a message."""
    return "act", Deed(act, kinds)
