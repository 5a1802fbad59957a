"""A program written out as Python text: straight-line code with a pair of locals for each node.

This is several times faster than a loop over steps. `a7, b7` are the earliest and the latest day of node 7; of an
act on record once, `lo_reply, hi_reply, kind_reply` are its range and its kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from pliego.law.acts import ACT_BY_ID, Silence
from pliego.law.gates import gates, stretches
from pliego.law.program import CASE, Block, Constant, Op, Program, Step
from pliego.law.record import UNKNOWN_KINDS


def source(program: Program, block: Block) -> str:
    """The Python text of one block: a function that fills the block's part of the value lists."""
    own = range(block.first, block.last)
    order = list(stretches(program, block, _gates(program)))
    needed: set[int] = {below for index in own for below in program.steps[index].below}
    needed.update(stretch.gate for stretch in order if stretch.gate is not None)
    inputs = sorted(needed.difference(own))
    lines = ["def block(case, own, leaves, acts, tracks):"]
    lines += [" clo, chi, lo, hi = case.lo, case.hi, own.lo, own.hi"]
    lines += [" complete, record = leaves.complete, leaves.record"]
    lines += [" absent, facts, case_acts = record.absent, record.facts, leaves.acts"]
    lines += [f" {line}" for line in _looking_up(program, own)]
    lines += [
        f" a{index}, b{index} = {_place(program, index)}"
        for index in inputs
        if not _of_round(program, block, index)
    ]
    for gate, nodes in order:
        written = [line for index in nodes for line in _lines(program, index)]
        if gate is None:
            lines += [f" {line}" for line in written]
        else:
            lines += [f" if a{gate} < N:", *(f"  {line}" for line in written), " else:"]
            lines += [f"  {' = '.join(f'a{index} = b{index}' for index in nodes)} = N"]
    lines.append(f" lo[{block.first}:{block.last}] = ({' '.join(f'a{index},' for index in own)})")
    lines.append(f" hi[{block.first}:{block.last}] = ({' '.join(f'b{index},' for index in own)})")
    return "\n".join(lines)


@lru_cache(maxsize=64)
def _gates(program: Program) -> tuple[frozenset[int], ...]:
    return gates(program)


def _of_round(program: Program, block: Block, index: int) -> bool:
    return block.scope == CASE and program.steps[index].scope != CASE


def _place(program: Program, index: int) -> str:
    prefix = "c" if program.steps[index].scope == CASE else ""
    return f"{prefix}lo[{index}], {prefix}hi[{index}]"


def _looking_up(program: Program, own: range) -> Iterator[str]:
    """Each act that the block reads, looked up once."""
    steps = [program.steps[index] for index in own]
    seen = {(_name(program, step), _acts(program, step), step.args[0]) for step in steps if step.op is Op.ON}
    for name, acts, act in sorted(seen):
        yield f"on_{name} = {acts}.get({act!r})"
        yield f"if on_{name}: lo_{name}, hi_{name}, kind_{name}, _, _ = on_{name}[0]"


def _name(program: Program, step: Step) -> str:
    """The name of an act in locals: its own, marked where it is read from the present round."""
    return f"{step.args[0]}{'_of_round' if _acts(program, step) == 'acts' else ''}"


def _acts(program: Program, step: Step) -> str:
    """Where a node finds its act: among those of the present round, or those of the case."""
    own = step.scope != CASE and step.args[0] in program.tracks[step.scope].act_ids
    return "acts" if own else "case_acts"


def _lines(program: Program, i: int) -> list[str]:  # noqa: C901 - one case for each operator
    step = program.steps[i]
    below, args = step.below, step.args
    pair = f"a{i}, b{i}"
    spans = ", ".join(f"a{j}, b{j}" for j in below)
    match step.op:
        case Op.CONST:
            return [f"a{i} = b{i} = {args[0]}"]
        case Op.ON:
            return _act_lines(program, i)
        case Op.ADD:
            j, n = below[0], args[0]
            return [f"{end}{i} = {end}{j} + {n} if 0 < {end}{j} < N else {end}{j}" for end in "ab"]
        case Op.BUSINESS:
            return [f"{pair} = business({spans}, {args[0]}, calendars[{args[1]!r}])"]
        case Op.MONTHS | Op.YEARS:
            moved = "later" if step.op is Op.YEARS else "months_later"
            return [f"{pair} = {moved}({spans}, {args[0]})"]
        case Op.ROLL:
            return [f"{pair} = rolled({spans}, calendars[{args[0]!r}])"]
        case Op.ANY | Op.ALL:
            return _fold(i, below, "<" if step.op is Op.ANY else ">")
        case Op.UNLESS:
            j, k = below
            return [f"a{i} = b{i} = N", f"if b{k} >= a{j}: a{i}, b{i} = a{j}, b{j} if b{j} <= a{k} else N"]
        case Op.FACT:
            return _fact_lines(i, args)
        case Op.STATED:
            acts = _acts(program, step)
            return [f"{pair} = leaves.stated({args[0]!r}, {args[1]!r}, Span({spans}), {acts})"]
        case Op.EXTENDED:
            return [f"{pair} = extended({spans}, {args[0]!r})"]
        case Op.STOPPED:
            return [f"{pair} = stopped({spans})"]
        case Op.FINDING:
            return [f"{pair} = leaves.finding({args[0]})"]
        case Op.OPENED:
            return [f"{pair} = own.round.opened"]
        case Op.FIRST_ROUND:
            return [f"{pair} = first_round(tracks.get({args[0]!r}, ()), {below[0]})"]


def _fact_lines(i: int, args: tuple[Constant, ...]) -> list[str]:
    name, wanted = args
    other = "no" if wanted == "yes" else "yes"
    return [
        f"a{i}, b{i} = 0, N",
        f"if {name!r} in facts:",
        f" stated = facts[{name!r}].value",
        f" if stated == {wanted!r}: b{i} = 0",
        f" elif stated == {other!r}: a{i} = N",
    ]


def _act_lines(program: Program, i: int) -> list[str]:
    """An act: silence if it is not on record, else the first occurrence on or after a moment."""
    step = program.steps[i]
    kinds, below, name = step.args[1], step.below, _name(program, step)
    answered = f"a{below[1]}" if len(below) > 1 else "0"
    # An act that answers its starting point surely follows it, however vague both dates are.
    latest = answered if len(below) > 1 and below[0] == below[1] else f"b{below[0]}"
    silent = _silence(str(step.args[0]), i, f"a{below[0]}", answered)
    start = f"{answered} if lo_{name} < {answered} <= hi_{name} and {answered} < N else lo_{name}"
    once = [
        f"start = {start if len(below) > 1 else f'lo_{name}'}",
        f"a{i}, b{i} = start if start > a{below[0]} else a{below[0]}, hi_{name} if start >= {latest} else N",
    ]
    lines = [
        f"a{i} = -1",
        f"if on_{name}:",
        f" if len(on_{name}) > 1:",
        f"  found = happened(on_{name}, {kinds!r}, a{below[0]}, {latest}, {answered})",
        f"  if found: a{i}, b{i} = found",
    ]
    if kinds:
        lines += [
            f" elif kind_{name} in {kinds!r}:",
            f"  if hi_{name} >= a{below[0]}:",
            *(f"   {line}" for line in once),
            f" elif kind_{name} not in {UNKNOWN_KINDS!r}: a{i} = b{i} = N",
            f" elif hi_{name} >= a{below[0]}:",
            f"  {once[0]}",
            f"  a{i}, b{i} = start if start > a{below[0]} else a{below[0]}, N",
        ]
    else:
        lines += [f" elif hi_{name} >= a{below[0]}:", *(f"  {line}" for line in once)]
    return [*lines, f"if a{i} < 0:", *(f" {line}" for line in silent)]


def _silence(act: str, i: int, since: str, answered: str) -> list[str]:
    """What it means that an act is not on record."""
    silence = ACT_BY_ID[act].silence
    if silence is Silence.ABSENT:
        return [f"a{i} = b{i} = N"]
    earliest = f"leaves.floor[{act!r}]" if silence is Silence.AFTER_LAST else "leaves.epoch"
    return [
        f"if complete or {act!r} in absent or {answered} >= N or {since} >= N: a{i} = b{i} = N",
        f"else: a{i}, b{i} = max({earliest}, {since}, {answered}), N",
    ]


def _fold(i: int, parts: Sequence[int], better: str) -> list[str]:
    lines = []
    for end in "ab":
        first, *rest = (f"{end}{j}" for j in parts)
        lines.append(f"{end}{i} = {first} if {first} {better} {rest[0]} else {rest[0]}")
        lines += [f"if {other} {better} {end}{i}: {end}{i} = {other}" for other in rest[1:]]
    return lines
