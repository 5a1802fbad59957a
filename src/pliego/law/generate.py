"""A program written out as Python text: straight-line code with a pair of locals for each node.

This is several times faster than a loop over steps. `a7, b7` are the earliest and the latest day of node 7.
"""

from __future__ import annotations

from collections.abc import Sequence

from pliego.law.acts import ACT_BY_ID, Silence
from pliego.law.program import CASE, Block, Constant, Op, Program, Step


def source(program: Program, block: Block) -> str:
    """The Python text of one block: a function that fills the block's part of the value lists."""
    own = range(block.first, block.last)
    inputs = sorted({below for index in own for below in program.steps[index].below if below not in own})
    lines = [
        "def block(case, own, leaves, acts, tracks):",
        " complete, absent = leaves.complete, leaves.record.absent",
    ]
    lines += [" clo, chi, lo, hi = case.lo, case.hi, own.lo, own.hi"]
    lines += [
        f" a{index}, b{index} = {_place(program, index)}"
        for index in inputs
        if not _of_round(program, block, index)
    ]
    for index in own:
        lines += [f" {line}" for line in _lines(program, index)]
    lines.append(f" lo[{block.first}:{block.last}] = ({' '.join(f'a{index},' for index in own)})")
    lines.append(f" hi[{block.first}:{block.last}] = ({' '.join(f'b{index},' for index in own)})")
    return "\n".join(lines)


def _of_round(program: Program, block: Block, index: int) -> bool:
    return block.scope == CASE and program.steps[index].scope != CASE


def _place(program: Program, index: int) -> str:
    prefix = "c" if program.steps[index].scope == CASE else ""
    return f"{prefix}lo[{index}], {prefix}hi[{index}]"


def _lines(program: Program, i: int) -> list[str]:  # noqa: C901 - one case for each operator
    step = program.steps[i]
    below, args = step.below, step.args
    pair = f"a{i}, b{i}"
    spans = ", ".join(f"Span(a{j}, b{j})" for j in below)
    match step.op:
        case Op.CONST:
            return [f"a{i} = b{i} = {args[0]}"]
        case Op.ON:
            return _act_lines(program, i, str(args[0]), args[1])
        case Op.ADD:
            j, n = below[0], args[0]
            return [f"{end}{i} = {end}{j} + {n} if 0 < {end}{j} < N else {end}{j}" for end in "ab"]
        case Op.BUSINESS:
            return [f"{pair} = business(a{below[0]}, b{below[0]}, {args[0]}, calendars[{args[1]!r}])"]
        case Op.MONTHS | Op.YEARS:
            moved = "later" if step.op is Op.YEARS else "months_later"
            return [f"{pair} = {moved}(a{below[0]}, b{below[0]}, {args[0]})"]
        case Op.ROLL:
            return [f"{pair} = rolled(a{below[0]}, b{below[0]}, calendars[{args[0]!r}])"]
        case Op.ANY | Op.ALL:
            return _fold(i, below, "<" if step.op is Op.ANY else ">")
        case Op.UNLESS:
            j, k = below
            return [
                f"a{i}, b{i} = (N, N) if b{k} < a{j} else (a{j}, b{j}) if b{j} <= a{k} else (a{j}, N)",
            ]
        case Op.FACT:
            return [f"{pair} = leaves.fact({args[0]!r}, {args[1]!r})"]
        case Op.STATED:
            return [f"{pair} = leaves.stated({args[0]!r}, {args[1]!r}, {spans}, {_acts(program, step)})"]
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


def _acts(program: Program, step: Step) -> str:
    """Where a node finds its act: among those of the present round, or those of the case."""
    own = step.scope != CASE and step.args[0] in program.tracks[step.scope].act_ids
    return "acts" if own else "leaves.acts"


def _act_lines(program: Program, i: int, act: str, kinds: Constant) -> list[str]:
    below, acts = program.steps[i].below, _acts(program, program.steps[i])
    answered = f"a{below[1]}" if len(below) > 1 else "0"
    # An act that answers its starting point surely follows it, however vague both dates are.
    latest = answered if len(below) > 1 and below[0] == below[1] else f"b{below[0]}"
    since = f"a{below[0]}, {latest}"
    silence = ACT_BY_ID[act].silence
    lines = [
        f"acts_{i} = {acts}.get({act!r})",
        f"found = happened(acts_{i}, {kinds!r}, {since}, {answered}) if acts_{i} else None",
        f"if found is not None: a{i}, b{i} = found",
    ]
    if silence is Silence.ABSENT:
        return [*lines, f"else: a{i} = b{i} = N"]
    earliest = f"leaves.floor[{act!r}]" if silence is Silence.AFTER_LAST else "leaves.epoch"
    return [
        *lines,
        f"elif complete or {act!r} in absent or {answered} >= N or a{below[0]} >= N: a{i} = b{i} = N",
        f"else: a{i}, b{i} = max({earliest}, a{below[0]}, {answered}), N",
    ]


def _fold(i: int, parts: Sequence[int], better: str) -> list[str]:
    lines = []
    for end in "ab":
        first, *rest = (f"{end}{j}" for j in parts)
        lines.append(f"{end}{i} = {first} if {first} {better} {rest[0]} else {rest[0]}")
        lines += [f"if {other} {better} {end}{i}: {end}{i} = {other}" for other in rest[1:]]
    return lines
