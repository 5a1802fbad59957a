"""What is said of a norm: its state with the days it rests on, and the answers it might have instead.

Nothing here is stored that the values do not already hold: days and alternatives are worked out when asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from pliego.law.days import NEVER, SPAN_NEVER, Span, day
from pliego.law.evaluate import Round, Values
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Norm, Power, Procedure, Standstill, Test
from pliego.law.program import CompiledNorm, NormNodes, starts_of
from pliego.law.record import Event
from pliego.law.states import NOT_RUNNING, NOT_YET, State, States

EPOCH = day("2020-07-01")
"""The earliest day on which an act under the agreement can lie."""


@dataclass(slots=True, eq=False)
class Answer:
    """The state of a norm under one reading and one choice of claims, and the days it rests on.

    For a duty `begins` is where its counting starts, `ends` its last day, `done` the act that discharged it;
    for a power when it opens, closes and was used; for a standstill or an effect since and until, and when it
    was breached. `late` is the number of days after the last one: a span, since dates may be ranges.
    """

    state: State
    norm: Norm
    at: NormNodes
    values: Values
    states: States

    @property
    def begins(self) -> Span:
        """When the norm comes into play: on its earliest start."""
        return self.values.earliest(starts_of(self.norm, self.at))

    @property
    def arises(self) -> Span:
        """When the norm exists: of a duty it may be later than the day from which its days count."""
        return self.values.span(self.at.nodes[0]) if isinstance(self.norm, Duty) else self.begins

    @property
    def ends(self) -> Span:
        """Its last day, or the day from which it no longer holds."""
        if isinstance(self.norm, Power):
            return self.values.span(self.states.best_window(self.at, self.values)[1])
        return self.values.span(self.at.nodes[0 if isinstance(self.norm, Test) else 1])

    @property
    def done(self) -> Span:
        """The act that discharges, uses or breaches it."""
        if isinstance(self.norm, Duty | Standstill):
            return self.values.span(self.at.nodes[2])
        return self.values.span(self.at.nodes[-1]) if isinstance(self.norm, Power) else SPAN_NEVER

    @property
    def late(self) -> Span | None:
        """Days after the last one; None where the state counts none."""
        return self.states.late(self.state, self.at, self.values)

    @property
    def arose_too_late(self) -> bool:
        """Whether a duty surely came to exist after its last day had passed: it lapsed as it arose."""
        arises = self.arises
        return isinstance(self.norm, Duty) and self.ends.hi < arises.lo and arises.hi < NEVER

    @property
    def telling(self) -> tuple[object, ...]:
        """What makes it differ from another answer for a reader."""
        return self.states.telling(self.state, self.norm, self.at, self.values)


class Alternative(NamedTuple):
    """Another answer: under another value of a question, or if another source is right about a date."""

    question: str
    value: str
    claim: Event | None
    answer: Answer


class Bench(Protocol):
    """Who judged a norm, and judges it otherwise."""

    @property
    def states(self) -> States:
        """What the state of the norm was judged by."""

    def alternatives(self, item: NormStanding) -> tuple[Alternative, ...]:
        """The answers that a norm might have instead of its own."""


@dataclass(slots=True, eq=False)
class NormStanding:
    """A norm of the case, or of one round of a track, with its answer and the answers it might have instead."""

    compiled: CompiledNorm
    values: Values
    state: State
    """The state of the norm on the day asked for."""
    bench: Bench

    @property
    def answer(self) -> Answer:
        """The state and the days it rests on, under the chosen readings and the preferred claims."""
        return Answer(self.state, self.compiled.norm, self.compiled.at, self.values, self.bench.states)

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """The answers under other readings and other claims, where they tell a reader something else."""
        return self.bench.alternatives(self)

    @property
    def telling(self) -> tuple[object, ...]:
        """What makes its answer differ from another for a reader."""
        norm, at = self.compiled.norm, self.compiled.at
        return self.bench.states.telling(self.state, norm, at, self.values)

    @property
    def round(self) -> Round | None:
        """The round of a track that the norm belongs to; None for a norm of the case, or of no round yet."""
        return self.values.round

    @property
    def norm(self) -> Norm:
        """The norm."""
        return self.compiled.norm

    @property
    def procedure(self) -> Procedure:
        """The procedure it belongs to."""
        return self.compiled.procedure

    @property
    def key(self) -> str:
        """The norm's id, with the number of its round from the second on: `d.draw`, `d.draw/2`."""
        own = self.values.round
        return self.norm.id if own is None or own.number == 1 else f"{self.norm.id}/{own.number}"

    @property
    def begun(self) -> bool:
        """Whether the record shows that the norm came into play, on a day or in a time that it bounds."""
        if self.state is NOT_RUNNING or self.state is NOT_YET:
            return False
        starts, values = self.compiled.starts, self.values
        if len(starts) > 1:
            lo, hi = values.earliest(starts)
        else:
            lo, hi = values.lo[starts[0]], values.hi[starts[0]]
        return hi < NEVER and (lo == hi or lo > self.bench.states.leaves.epoch)

    @property
    def advisory(self) -> bool:
        """Whether the norm rests on weak memory, so that it never decides an outcome."""
        return self.norm.mark is Mark.M_MINUS
