"""Where a case stands in law: the state of every norm on a day, computed from the record and never stored.

`standing` is the only entrance: record in, answer out, no clock of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from types import MappingProxyType

from pliego.law.answers import EPOCH, Alternative, Answer, NormStanding
from pliego.law.because import Because
from pliego.law.calendars import Calendar, calendar, union
from pliego.law.days import NEVER
from pliego.law.evaluate import Leaves, Values, run
from pliego.law.irregular import Irregularity, irregularities
from pliego.law.judge import Judge, World
from pliego.law.norms import Norm, Procedure
from pliego.law.program import Program, compile_procedures
from pliego.law.readings import Env, environment
from pliego.law.record import (
    Dispute,
    Event,
    Record,
    claims,
    disputes,
    known,
    occurrences,
    silence_floor,
    worlds,
)
from pliego.law.rounds import rounds_of
from pliego.law.states import State, States

__all__ = [
    "EPOCH", "Alternative", "Answer", "NormStanding", "Standing", "State", "calendars_of", "standing",
]  # fmt: skip


@dataclass(frozen=True)
class Standing:
    """The answer for one case on one day."""

    as_of: int
    known_at: int
    record: Record
    program: Program
    case: Values
    rounds: tuple[Values, ...]
    items: tuple[NormStanding, ...]
    leaves: Leaves
    claims: Mapping[tuple[str, int], Sequence[Event]]
    disputes: tuple[Dispute, ...]

    @cached_property
    def irregularities(self) -> tuple[Irregularity, ...]:
        """What departs from the rules, flagged."""
        return irregularities(self)

    def values_of(self, item: NormStanding) -> Values:
        """The values that an item was judged by: those of its round, or the case's."""
        return self.case if item.values.round is None else item.values

    def because(self, values: Values) -> Because:
        """What tells why the nodes have these values, of the case or of one of its rounds."""
        own = self.case if values.round is None else values
        found = self._told.get(own)
        if found is None:
            found = self._told[own] = Because(self.program, self.leaves, self.as_of, own)
        return found

    @cached_property
    def _told(self) -> dict[Values, Because]:
        return {}

    def of_type(self, kind: type[Norm]) -> Iterator[NormStanding]:
        """The norms of one type, in the order of the instruments."""
        return (item for item in self.items if isinstance(item.norm, kind))

    @cached_property
    def by_key(self) -> Mapping[str, NormStanding]:
        """Norms by key."""
        return {item.key: item for item in self.items}


@cache
def _calendars(parties: tuple[str, str]) -> Mapping[str, Calendar]:
    return MappingProxyType(
        {"union": union(*parties), **{name: calendar(name) for name in ("CA", "MX", "US")}}
    )


def calendars_of(parties: tuple[str, str] = ("MX", "US")) -> dict[str, Calendar]:
    """The calendars that a case between two Parties may need: that of each country, and theirs together."""
    return dict(_calendars(parties))


def _program(
    procedures: tuple[Procedure, ...], readings: Env, calendars: Mapping[str, Calendar] | None
) -> Program:
    if not readings and calendars is None:
        return _usual_program(procedures)
    found = calendars or _calendars(_parties(procedures))
    return compile_procedures(procedures, environment(readings), found)


@lru_cache(maxsize=64)
def _usual_program(procedures: tuple[Procedure, ...]) -> Program:
    return compile_procedures(procedures, environment({}), _calendars(_parties(procedures)))


def _parties(procedures: Sequence[Procedure]) -> tuple[str, str]:
    return procedures[0].parties if procedures else ("MX", "US")


def standing(
    procedures: Sequence[Procedure],
    record: Record,
    as_of: int,
    *,
    readings: Env | None = None,
    known_at: int = NEVER,
    calendars: Mapping[str, Calendar] | None = None,
) -> Standing:
    """Where a case stands on `as_of`, by what was known on `known_at`.

    `readings` overrides the default value of questions; every other value is answered beside it. Raises
    `ValueError` for an unknown question or value.
    """
    program = _program(tuple(procedures), readings or {}, calendars)
    grouped = claims(known(record, as_of, known_at))
    disputed = disputes(grouped)
    floor = silence_floor(grouped, program.epoch)
    runs = []
    for chosen in worlds(disputed):
        acts = occurrences(grouped, chosen, record, as_of)
        leaves = Leaves(acts, record, program.epoch, floor)
        case, rounds = run(program, leaves, rounds_of(program, acts))
        runs.append(World(chosen, States(program, leaves, as_of), case, rounds))
    first, *others = runs
    return Standing(
        as_of, known_at, record, program, first.case,
        tuple(values for several in first.rounds.values() for values in several),
        tuple(Judge(first, others, first.states).items()), first.states.leaves, grouped, tuple(disputed),
    )  # fmt: skip
