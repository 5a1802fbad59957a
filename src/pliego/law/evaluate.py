"""The interpreter for one case: a program is written out once as plain Python, then run over a record.

Straight-line code with a pair of locals for each node is several times faster than a loop over steps, and
stays as readable. Ranges are carried end by end. They are sound, never
too narrow, but lose the link between two uses of one vague date: the answer may be *unsettled* where a person
sees more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pliego.law.acts import ACT_BY_ID, Silence
from pliego.law.calendars import Calendar
from pliego.law.days import ALWAYS, NEVER, Span, add_months, add_years
from pliego.law.generate import source
from pliego.law.program import CASE, Block, Program
from pliego.law.record import UNKNOWN_KINDS, Completeness, Occurrence, Occurrences, Record


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a track: its number from 1, when it opened, its acts, and its label in the record.

    `label` is empty when the round of its acts was inferred from their order.
    """

    track: str
    number: int
    opened: Span
    acts: Occurrences
    label: str = ""


@dataclass(slots=True, eq=False)
class Values:
    """The value of every node for the case, or for one round of a track (where the case's nodes are
    repeated).

    The last place of each list belongs to no node and is never.
    """

    lo: list[int]
    hi: list[int]
    round: Round | None = None

    def span(self, index: int) -> Span:
        """The value of a node."""
        return Span(self.lo[index], self.hi[index])

    def earliest(self, nodes: Sequence[int]) -> Span:
        """The value of the first of several nodes to come about."""
        lo, hi = self.lo, self.hi
        if len(nodes) == 1:
            return Span(lo[nodes[0]], hi[nodes[0]])
        return Span(min([lo[index] for index in nodes]), min([hi[index] for index in nodes]))

    def differ(self, pairs: Sequence[tuple[int, int]]) -> bool:
        """Whether any two nodes of a pair have different values."""
        lo, hi = self.lo, self.hi
        for a, b in pairs:  # noqa: SIM110 - a generator costs more than the loop it replaces
            if lo[a] != lo[b] or hi[a] != hi[b]:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Leaves:
    """What the leaves of a program read: occurrences, facts, and the meaning of silence."""

    acts: Occurrences
    record: Record
    epoch: int
    floor: Mapping[str, int]

    @property
    def complete(self) -> bool:
        """Whether what the record does not show did not happen."""
        return self.record.completeness is Completeness.COMPLETE

    def silent(self, act: str) -> bool:
        """Whether an act that no event shows may have happened all the same."""
        return not (
            act in self.acts
            or self.complete
            or act in self.record.absent
            or ACT_BY_ID[act].silence is Silence.ABSENT
        )

    def finding(self, number: int) -> tuple[int, int]:
        """The day on which the n-th earlier panel finding stood; unsettled where nobody looked for them."""
        ends = self.record.prior_findings
        if ends is None:
            return NEVER if self.complete else self.epoch, NEVER
        if len(ends) < number:
            return NEVER, NEVER
        lows, highs = sorted(f.determined.lo for f in ends), sorted(f.determined.hi for f in ends)
        return lows[number - 1], highs[number - 1]

    def stated(self, act: str, field: str, on: Span, acts: Occurrences) -> tuple[int, int]:
        """The later of an act and the date it states; perhaps never when it names none on record.

        Where several occurrences may be the one that is meant, the dates of all of them may be.
        """
        if on.lo >= NEVER:
            return NEVER, NEVER
        meant = [o for o in acts.get(act, ()) if o.lo <= on.hi and on.lo <= o.hi]
        dates = [_date_stated(occurrence, field) for occurrence in meant] or [_ANY_DAY]
        return max(on.lo, min(date.lo for date in dates)), max(on.hi, *(date.hi for date in dates))


_ANY_DAY: Final = Span(ALWAYS, NEVER)


def _date_stated(occurrence: Occurrence, field: str) -> Span:
    stated = occurrence.event.stated if occurrence.event is not None else ()
    return next((span for name, span in stated if name == field), _ANY_DAY)


def happened(
    recorded: Sequence[Occurrence], kinds: tuple[str, ...], since_lo: int, since_hi: int, answered: int
) -> tuple[int, int] | None:
    """The first of the recorded occurrences, of one of `kinds`, on or after a moment, not before what it
    answers.

    None when none of them can be meant, and no other kind is on record either: then the record is silent.
    """
    if answered >= NEVER:
        answered = ALWAYS
    lo = hi = NEVER
    silent = True
    for occurrence in recorded:
        sure = not kinds or occurrence.kind in kinds
        if not sure and occurrence.kind not in UNKNOWN_KINDS:
            silent = False
            continue
        start, end = _clipped(occurrence, answered)
        if end >= since_lo:
            lo = min(lo, max(start, since_lo))
            if sure and start >= since_hi:
                hi = min(hi, end)
    return None if lo == NEVER and silent else (lo, hi)


def _clipped(occurrence: Occurrence, answered: int) -> tuple[int, int]:
    if occurrence.lo < answered <= occurrence.hi and occurrence.lo != occurrence.hi:
        return answered, occurrence.hi
    return occurrence.lo, occurrence.hi


def business(lo: int, hi: int, number: int, calendar: Calendar) -> tuple[int, int]:
    """A span moved by business days; where the calendar ends the result is unsettled, never clipped."""
    first = calendar.business_days_after(lo, number) if ALWAYS < lo < NEVER else lo
    last = calendar.business_days_after(hi, number) if ALWAYS < hi < NEVER else hi
    return lo if first is None else first, NEVER if last is None else last


def rolled(lo: int, hi: int, calendar: Calendar) -> tuple[int, int]:
    """A span whose ends move to the next business day if they are none."""
    first = calendar.roll_forward(lo) if ALWAYS < lo < NEVER else lo
    last = calendar.roll_forward(hi) if ALWAYS < hi < NEVER else hi
    return lo if first is None else first, NEVER if last is None else last


def later(lo: int, hi: int, number: int) -> tuple[int, int]:
    """A span moved by calendar years."""
    return (
        add_years(lo, number) if ALWAYS < lo < NEVER else lo,
        add_years(hi, number) if ALWAYS < hi < NEVER else hi,
    )


def months_later(lo: int, hi: int, number: int) -> tuple[int, int]:
    """A span moved by calendar months."""
    return (
        add_months(lo, number) if ALWAYS < lo < NEVER else lo,
        add_months(hi, number) if ALWAYS < hi < NEVER else hi,
    )


def extended(
    due_lo: int, due_hi: int, made_lo: int, made_hi: int, until_lo: int, until_hi: int, revival: str
) -> tuple[int, int]:
    """A due day moved to `until` when the agreement was made in time, or at any time where terms are revived."""
    if made_lo >= NEVER:
        return due_lo, due_hi
    if made_hi <= due_lo or (revival == "revived" and made_hi < NEVER):
        return max(due_lo, until_lo), max(due_hi, until_hi)
    if made_lo > due_hi and revival != "revived":
        return due_lo, due_hi
    return due_lo, max(due_hi, until_hi)


def stopped(
    due_lo: int, due_hi: int, began_lo: int, began_hi: int, resumed_lo: int, resumed_hi: int
) -> tuple[int, int]:
    """A due day put off by a pause that began by then."""
    if began_lo > due_hi or due_lo >= NEVER:
        return due_lo, due_hi
    longest = NEVER if resumed_hi >= NEVER or due_hi >= NEVER else due_hi + max(0, resumed_hi - began_lo)
    if began_hi > due_lo:
        return due_lo, longest
    return NEVER if resumed_lo >= NEVER else due_lo + max(0, resumed_lo - began_hi), longest


def first_round(rounds: Sequence[Values], index: int) -> tuple[int, int]:
    """The earliest value of a node over the rounds of a track, of each not before it opened."""
    lo = hi = NEVER
    for values in rounds:
        if values.round is not None:
            lo = min(lo, max(values.lo[index], values.round.opened.lo))
            hi = min(hi, max(values.hi[index], values.round.opened.hi))
    return lo, hi


def run(
    program: Program, leaves: Leaves, rounds: Mapping[str, Sequence[Round]]
) -> tuple[Values, dict[str, list[Values]]]:
    """Values of the case, and of each round of each track that was opened."""
    blank = [NEVER] * (program.size + 1)
    case = Values(blank, blank.copy())
    tracks = {
        track: [Values(blank.copy(), blank.copy(), opened) for opened in several]
        for track, several in rounds.items()
    }
    everyone = [values for several in tracks.values() for values in several]
    for (scope, first, last), block in zip(program.blocks, _written(program), strict=True):
        if scope == CASE:
            block(case, case, leaves, leaves.acts, tracks)
            for values in everyone:
                values.lo[first:last], values.hi[first:last] = case.lo[first:last], case.hi[first:last]
        else:
            for values in tracks.get(scope, ()):
                block(case, values, leaves, _acts_of(values), tracks)
    return case, tracks


def _acts_of(values: Values) -> Occurrences:
    return values.round.acts if values.round else {}


BlockFunction = Callable[[Values, Values, Leaves, Occurrences, Mapping[str, Sequence[Values]]], None]


@lru_cache(maxsize=64)
def _written(program: Program) -> tuple[BlockFunction, ...]:
    return tuple(_function(program, block) for block in program.blocks)


def _function(program: Program, block: Block) -> BlockFunction:
    names: dict[str, object] = {
        "N": NEVER, "Span": Span, "business": business, "rolled": rolled, "later": later, "months_later": months_later,
        "extended": extended,
        "stopped": stopped, "happened": happened, "first_round": first_round, "calendars": program.calendars,
    }  # fmt: skip
    text = compile(source(program, block), f"<{block.scope or 'case'} {block.first}>", "exec")
    # The text comes from the program alone: no value of a record ever enters it.
    exec(text, names)  # noqa: S102
    return names["block"]  # type: ignore[return-value]
