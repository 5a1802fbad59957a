"""What departs from the rules, over many cases: whether a case has any irregularity of a kind.

The rules are those of `pliego.law.irregular`. A flag needs certainty: ranges that leave the matter open raise none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from pliego.law.acts import ACT_BY_ID, Start
from pliego.law.columns.algebra import Mask, before, both, by, either, every, no, same, settled, some, whether
from pliego.law.columns.chunk import Stood
from pliego.law.columns.rounds import Frame, any_up, down
from pliego.law.columns.slots import Slot, kind_codes
from pliego.law.columns.states import Judgement, is_state
from pliego.law.columns.values import value_at
from pliego.law.days import NEVER
from pliego.law.irregular import OUTCOME_OF_DENIAL, Flag
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Force, Power, Standstill
from pliego.law.program import CompiledNorm, Op, Program, Step
from pliego.law.states import State


def flagged(flag: Flag, stood: Stood) -> Mask:
    """The cases in which something departs from the rules in one way."""
    return settled(_FOUND_BY[flag](stood))


def _in_play(stood: Stood) -> Iterator[tuple[CompiledNorm, Frame, Judgement, Mask]]:
    """The norms that may raise a flag, each with its frame, its judgement, and where it has begun."""
    for compiled in stood.asked.program.norms:
        frame, judgement = stood.frame(compiled), stood.judgements.get(compiled.norm)
        if frame is not None and judgement is not None and compiled.norm.mark is not Mark.M_MINUS:
            yield compiled, frame, judgement, stood.began(compiled.norm)


def _late(stood: Stood) -> Mask:
    return some(
        any_up(both(began, is_state(judgement, State.MET_LATE)), frame, stood.case.size)
        for compiled, frame, judgement, began in _in_play(stood)
        if isinstance(compiled.norm, Duty) and compiled.norm.force is Force.HARD
    )


def _forbidden(stood: Stood) -> Mask:
    found: Mask = False
    for compiled, frame, told, began in _in_play(stood):
        if isinstance(compiled.norm, Standstill):
            inside = both(by(told.begins.hi, told.done.lo), before(told.done.hi, told.ends.lo))
            surely = settled(every([began, inside, before(told.done.hi, NEVER)]))
            found = either(found, any_up(surely, frame, stood.case.size))
    return found


def _panel_without_gate(stood: Stood) -> Mask:
    return _unlicensed(stood, "ask_panel")


def _without_power(stood: Stood) -> Mask:
    return some(
        _unlicensed(stood, act) for act in sorted(stood.asked.program.licensing) if act != "ask_panel"
    )


def _unlicensed(stood: Stood, act: str) -> Mask:
    """Where an act that needs a power was done while each that would cover it was surely shut."""
    program = stood.asked.program
    licensing = program.licensing.get(act, frozenset())
    powers = [compiled for compiled in program.norms if compiled.norm in licensing]
    found: Mask = False
    for slot in stood.case.own(act):
        covers = [_covers(program, compiled, slot) for compiled in powers]
        shut = (
            either(no(fits), _surely_shut(stood, compiled, slot))
            for fits, compiled in zip(covers, powers, strict=True)
        )
        done = every([slot.present, slot.recorded, before(slot.hi, NEVER)])
        found = either(found, settled(every([done, some(covers), *shut])))
    return found


def _covers(program: Program, compiled: CompiledNorm, slot: Slot) -> Mask:
    norm, codes = compiled.norm, kind_codes(program)
    if not isinstance(norm, Power):
        return False
    return True if not norm.kinds else some(same(slot.kind, codes[kind]) for kind in ("", *norm.kinds))


def _surely_shut(stood: Stood, compiled: CompiledNorm, slot: Slot) -> Mask:
    """Where no window of a power, in any round, can have been open at the time of an act.

    A power of a track is judged by what the case shows as long as no round of it was opened.
    """
    without, frame = _shut_in(stood, compiled, slot, stood.case), stood.frame(compiled)
    if frame is None or frame is stood.case:
        return without
    ever_open = any_up(no(_shut_in(stood, compiled, slot, frame)), frame, stood.case.size)
    return whether(any_up(True, frame, stood.case.size), no(ever_open), without)  # noqa: FBT003 - every round


def _shut_in(stood: Stood, compiled: CompiledNorm, slot: Slot, frame: Frame) -> Mask:
    use, nodes = down(slot.span, frame), compiled.at.nodes
    values = [value_at(index, stood.asked.program, frame, stood.case) for index in nodes[:-1]]
    windows = zip(values[::2], values[1::2], strict=True)
    return every(either(before(use.hi, opens.lo), by(closes.hi, use.lo)) for opens, closes in windows)


def _out_of_order(stood: Stood) -> Mask:
    found: Mask = False
    for act, slots in stood.case.acts.items():
        answered = stood.asked.program.answered_by(ACT_BY_ID[act])
        firsts = [stood.case.acts[other][0] for other in answered if other in stood.case.acts]
        alone: Mask = bool(
            answered and stood.leaves.complete and ACT_BY_ID[act].start is Start.ANSWER
        ) and no(some(first.present for first in firsts))
        for slot in slots:
            early = every(before(slot.hi, first.lo) for first in firsts)
            preceded = both(some(first.present for first in firsts), early)
            done = both(slot.present, slot.recorded)
            found = either(found, settled(both(done, either(preceded, alone))))
    return found


def _repeated(stood: Stood) -> Mask:
    steps = stood.asked.program.steps
    extensions = {steps[step.below[1]].args[0] for step in steps if step.op is Op.EXTENDED}
    return some(mask for act, mask in stood.occurred.again.items() if act not in extensions)


def _extended_late(stood: Stood) -> Mask:
    found: Mask = False
    program = stood.asked.program
    for compiled, frame, _, began in _in_play(stood):
        if isinstance(compiled.norm, Duty | Standstill):
            for step in _extensions(program, compiled.at.nodes[1]):
                due, made = (value_at(index, program, frame, stood.case) for index in step.below[:2])
                late = settled(every([began, before(due.hi, made.lo), before(made.hi, NEVER)]))
                found = either(found, any_up(late, frame, stood.case.size))
    return found


def _extensions(program: Program, node: int) -> Iterator[Step]:
    """The extensions that move the last day of a duty, or the end of a standstill."""
    step = program.steps[node]
    if step.op is Op.EXTENDED:
        yield from _extensions(program, step.below[0])
        yield step
    elif step.op in (Op.ANY, Op.ADD):
        for below in step.below:
            yield from _extensions(program, below)


def _finding_and_outcome_differ(stood: Stood) -> Mask:
    cleared = kind_codes(stood.asked.program).get("no_denial", NOWHERE)
    reports = stood.case.own("report")
    other = some(both(slot.present, no(same(slot.kind, cleared))) for slot in reports)
    denied, _ = stood.leaves.facts.get(OUTCOME_OF_DENIAL, (False, False))
    return every([stood.case.present("report"), no(other), denied])


NOWHERE: Final = 65_535
"""The number of a kind that no rule names."""


def _reply_and_finding_differ(stood: Stood) -> Mask:
    declined = kind_codes(stood.asked.program)["declined"]
    replies = stood.case.own("reply")
    other = some(both(slot.present, no(same(slot.kind, declined))) for slot in replies)
    return every([stood.case.present("reply"), no(other), stood.case.present("report")])


_FOUND_BY: Final[Mapping[Flag, Callable[[Stood], Mask]]] = MappingProxyType(
    {
        Flag.LATE: _late,
        Flag.DURING_STANDSTILL: _forbidden,
        Flag.WITHOUT_POWER: _without_power,
        Flag.PANEL_WITHOUT_GATE: _panel_without_gate,
        Flag.OUT_OF_ORDER: _out_of_order,
        Flag.REPEATED: _repeated,
        Flag.IMPOSSIBLE_DATE: lambda stood: stood.occurred.impossible,
        Flag.EXTENSION_AFTER_TERM: _extended_late,
        Flag.SOURCES_DIFFER: lambda stood: stood.occurred.disputed,
        Flag.FINDING_AND_OUTCOME_DIFFER: _finding_and_outcome_differ,
        Flag.REPLY_AND_FINDING_DIFFER: _reply_and_finding_differ,
    }
)

FLAGS: Final[tuple[Flag, ...]] = tuple(flag for flag in Flag if flag in _FOUND_BY)
"""The flags that columns can tell. *Too early* needs to know which event served which duty, and *arose late* when a
duty came to exist: `standing` tells both."""
