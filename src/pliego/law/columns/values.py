"""The program of `pliego.law.program` run over many cases: a column for each end of each node.

What a step means is said in `pliego.law.evaluate`; nothing here knows of any norm.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

import polars as pl

from pliego.law.acts import ACT_BY_ID, Silence
from pliego.law.columns.algebra import (
    NOTHING,
    UNKNOWN,
    Days,
    Mask,
    Range,
    before,
    both,
    by,
    earliest,
    either,
    end_by_end,
    every,
    folded,
    latest,
    no,
    plus,
    same,
    settled,
    some,
    where,
)  # fmt: skip
from pliego.law.columns.counting import business_days, counted, each_day, rolling
from pliego.law.columns.record import Absent
from pliego.law.columns.rounds import Frame, Frames, down, up
from pliego.law.columns.slots import UNKNOWN_CODES, Slot, kind_codes
from pliego.law.days import ALWAYS, NEVER, add_months, add_years
from pliego.law.norms import Duty
from pliego.law.program import CASE, CompiledNorm, Op, Program, Step
from pliego.law.record import Completeness


@dataclass(frozen=True, slots=True)
class Leaves:
    """What the leaves of a program read besides acts: facts, findings, and the meaning of silence.

    `facts` has for each fact the cases in which it is so and those in which it is not. `findings` has the days
    from which one, two, ... earlier findings stood, None where nobody looked for them.
    """

    completeness: Completeness
    facts: Mapping[str, tuple[Mask, Mask]]
    absent: Absent
    floor: Days
    findings: Sequence[Range] | None

    @property
    def complete(self) -> bool:
        """Whether what the record does not show did not happen."""
        return self.completeness is Completeness.COMPLETE


@lru_cache(maxsize=64)
def needed(program: Program, nodes: tuple[int, ...]) -> tuple[int, ...]:
    """Some nodes and those on which they rest, in order."""
    waiting = [*nodes]
    found: set[int] = set()
    while waiting:
        index = waiting.pop()
        if index not in found:
            found.add(index)
            waiting += program.steps[index].below
    return tuple(sorted(found))


def judging(compiled: CompiledNorm) -> tuple[int, ...]:
    """The nodes by which a norm is judged: when a duty lapses is not among them."""
    at = compiled.at
    return (*at.nodes[:4], at.counted) if isinstance(compiled.norm, Duty) else at.nodes


def run(program: Program, nodes: Iterable[int], leaves: Leaves, case: Frame, rounds: Frames) -> None:
    """Fill in the values of some nodes, for the cases and for each round of each track."""
    runner = _Runner(program, leaves, case, rounds, kind_codes(program))
    for index in needed(program, tuple(nodes)):
        step = program.steps[index]
        frame = case if step.scope == CASE else rounds.get(step.scope)
        if frame is not None:
            frame.values[index] = runner.value(step, frame)


def value_at(index: int, program: Program, frame: Frame, case: Frame) -> Range:
    """The value of a node as the cases or the rounds see it; never for a node of another track."""
    if index in frame.values:
        return frame.values[index]
    if program.steps[index].scope != CASE or frame is case:
        return NOTHING
    frame.values[index] = down(case.values[index], frame)
    return frame.values[index]


@dataclass(frozen=True, slots=True)
class _Runner:
    program: Program
    leaves: Leaves
    case: Frame
    rounds: Frames
    kinds: Mapping[str, int]

    def value(self, step: Step, frame: Frame) -> Range:  # noqa: C901 - one case for each operator
        below = [
            value_at(index, self.program, frame, self.case)
            for index in step.below
            if step.op is not Op.FIRST_ROUND
        ]
        args = step.args
        match step.op:
            case Op.CONST:
                return _constant(args[0])
            case Op.ON:
                return self.on(step, below, frame)
            case Op.ADD:
                return end_by_end(partial(plus, number=_number(args[0])), below[0])
            case Op.BUSINESS:
                moved = business_days(self.program.calendars[str(args[1])], _number(args[0]))
                return counted(below[0], moved)
            case Op.ROLL:
                return counted(below[0], rolling(self.program.calendars[str(args[0])]))
            case Op.YEARS | Op.MONTHS:
                move = add_years if step.op is Op.YEARS else add_months
                return end_by_end(partial(each_day, move=move, number=_number(args[0])), below[0])
            case Op.ANY:
                return folded(earliest, below)
            case Op.ALL:
                return folded(latest, below)
            case Op.UNLESS:
                return unless(*below)
            case Op.FACT:
                return self.fact(str(args[0]), str(args[1]))
            case Op.STATED:
                return self.stated(step, below[0], frame)
            case Op.EXTENDED:
                return extended(*below, revived=args[0] == "revived")
            case Op.STOPPED:
                return stopped(*below)
            case Op.FINDING:
                return self.finding(_number(args[0]))
            case Op.OPENED:
                return frame.opened
            case Op.FIRST_ROUND:
                return self.first_round(step.below[0], str(args[0]))

    def slots(self, step: Step, frame: Frame) -> Sequence[Slot]:
        """Where a node finds its act: in the round, or in the case."""
        act = str(step.args[0])
        if step.scope == CASE or act in self.program.tracks[step.scope].act_ids:
            return frame.own(act)
        slots = self.case.own(act)
        return slots if frame.cases is None else [slot.at(frame.cases) for slot in slots]

    def on(self, step: Step, below: Sequence[Range], frame: Frame) -> Range:
        act, kinds = str(step.args[0]), step.args[1]
        codes = frozenset(self.kinds[kind] for kind in kinds) if isinstance(kinds, tuple) else frozenset()
        since = below[0]
        answered: Days = below[1].lo if len(below) > 1 else ALWAYS
        if len(below) > 1 and step.below[0] == step.below[1]:
            since = Range(since.lo, since.lo)
        found, silent = happened(self.slots(step, frame), codes, since, answered)
        silence = ACT_BY_ID[act].silence
        if self.leaves.complete or silence is Silence.ABSENT:
            return found
        absent = self.leaves.absent.get(act, False)
        if frame.cases is not None and isinstance(absent, pl.Series):
            absent = absent[frame.cases]
        began = both(before(answered, NEVER), before(since.lo, NEVER))
        unsaid = settled(every([silent, no(absent), began]))
        if unsaid is False:
            return found
        first = self.floor(frame) if silence is Silence.AFTER_LAST else self.program.epoch
        return Range(where(unsaid, latest(latest(first, since.lo), answered), found.lo), found.hi)

    def floor(self, frame: Frame) -> Days:
        floor = self.leaves.floor
        return floor if frame.cases is None or isinstance(floor, int) else floor[frame.cases]

    def fact(self, name: str, wanted: str) -> Range:
        yes, not_so = self.leaves.facts.get(name, (False, False))
        if wanted != "yes":
            yes, not_so = not_so, yes
        lo = where(not_so, NEVER, ALWAYS)
        return Range(lo, lo if either(yes, not_so) is True else where(yes, ALWAYS, NEVER))

    def finding(self, number: int) -> Range:
        found = self.leaves.findings
        if found is None:
            return Range(NEVER if self.leaves.complete else self.program.epoch, NEVER)
        return found[number - 1] if len(found) >= number else NOTHING

    def stated(self, step: Step, on: Range, frame: Frame) -> Range:
        """The later of an act and the date it states; the dates of all that may be meant."""
        field = str(step.args[1])
        lo: Days = NEVER
        hi: Days = ALWAYS
        meant_at_all: Mask = False
        for slot in self.slots(step, frame):
            meant = every([slot.present, by(slot.lo, on.hi), by(on.lo, slot.hi)])
            named = slot.stated.get(field, UNKNOWN)
            lo = where(meant, earliest(lo, named.lo), lo)
            hi = where(meant, latest(hi, named.hi), hi)
            meant_at_all = either(meant_at_all, meant)
        unknown = no(settled(meant_at_all))
        lo, hi = where(unknown, ALWAYS, lo), where(unknown, NEVER, hi)
        none = by(NEVER, on.lo)
        return Range(where(none, NEVER, latest(on.lo, lo)), where(none, NEVER, latest(on.hi, hi)))

    def first_round(self, index: int, track: str) -> Range:
        frame = self.rounds.get(track)
        if frame is None:
            return NOTHING
        inner = value_at(index, self.program, frame, self.case)
        seen = folded(latest, [inner, frame.opened])
        return end_by_end(lambda days: up(days, frame, self.case.size), seen)


def _constant(value: object) -> Range:
    number = _number(value)
    return Range(number, number)


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"not a number: {value!r}")
    return value


def happened(
    slots: Sequence[Slot], codes: frozenset[int], since: Range, answered: Days
) -> tuple[Range, Mask]:
    """The first occurrence of one of the kinds since a moment; and where the record is silent about it."""
    lo: Days = NEVER
    hi: Days = NEVER
    exact, silent = True, True
    silences: Mask = silent
    for slot in slots:
        sure = some(same(slot.kind, code) for code in sorted(codes)) if codes else True
        unsure = both(no(sure), before(slot.kind, UNKNOWN_CODES)) if codes else False
        possible = either(sure, unsure)
        start = _clipped(slot, answered)
        fit = settled(both(possible, by(since.lo, slot.hi)))
        if slot.span.exact and since.exact and settled(unsure) is False:
            chosen = where(fit, earliest(lo, start), lo)
            hi = chosen if hi is lo else where(fit, earliest(hi, start), hi)
            lo = chosen
        else:
            exact = False
            lo = where(fit, earliest(lo, latest(start, since.lo)), lo)
            certain = settled(every([fit, sure, by(since.hi, start)]))
            hi = where(certain, earliest(hi, slot.hi), hi)
        silences = both(silences, possible)
    silences = both(silences, by(NEVER, lo))
    return Range(lo, lo if exact else hi), silences


def _clipped(slot: Slot, answered: Days) -> Days:
    """When an occurrence may begin: not before what it answers, where its span reaches back beyond that."""
    if slot.span.exact or (isinstance(answered, int) and answered in (ALWAYS, NEVER)):
        return slot.lo
    within = every([before(slot.lo, answered), by(answered, slot.hi), before(answered, NEVER)])
    return where(settled(within), answered, slot.lo)


def unless(start: Range, cut: Range) -> Range:
    """A moment, if nothing cut it off from an earlier day."""
    off = before(cut.hi, start.lo)
    lo = where(off, NEVER, start.lo)
    if start.exact and cut.exact:
        return Range(lo, lo)
    return Range(lo, where(by(start.hi, cut.lo), start.hi, NEVER))


def extended(due: Range, made: Range, until: Range, *, revived: bool) -> Range:
    """A due day moved to `until` by an agreement made in time, or at any time where terms are revived."""
    any_time = before(made.hi, NEVER) if revived else False
    agreed = settled(both(before(made.lo, NEVER), either(by(made.hi, due.lo), any_time)))
    in_vain = by(NEVER, made.lo) if revived else either(by(NEVER, made.lo), before(due.hi, made.lo))
    moved = folded(latest, [due, until])
    unmoved = settled(both(in_vain, no(agreed)))
    return Range(where(agreed, moved.lo, due.lo), where(unmoved, due.hi, moved.hi))


def stopped(due: Range, began: Range, resumed: Range) -> Range:
    """A due day put off by a pause that began by then."""
    running = settled(either(before(due.hi, began.lo), by(NEVER, due.lo)))
    open_end = either(by(NEVER, resumed.hi), by(NEVER, due.hi))
    longest = where(settled(open_end), NEVER, due.hi + latest(0, resumed.hi - began.lo))
    shortest = where(by(NEVER, resumed.lo), NEVER, due.lo + latest(0, resumed.lo - began.hi))
    surely = by(began.hi, due.lo)
    return Range(where(running, due.lo, where(surely, shortest, due.lo)), where(running, due.hi, longest))
