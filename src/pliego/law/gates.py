"""Which nodes need not be computed while another never comes, and an order that computes them together.

Most of what a procedure foresees does not happen in a case. A node that rests on a moment that never comes never
comes either; such a moment is its *gate*, and everything behind one gate is passed over in one step.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pliego.law.program import Block, Op, Program

_THROUGH = (
    Op.ON, Op.ADD, Op.BUSINESS, Op.MONTHS, Op.YEARS, Op.ROLL, Op.UNLESS, Op.STATED, Op.EXTENDED, Op.STOPPED,
)  # fmt: skip
"""Steps that never come if the first node below them never comes."""


class Stretch(NamedTuple):
    """Nodes to compute one after the other, and the node that must come for any of them to come."""

    gate: int | None
    nodes: tuple[int, ...]


def gates(program: Program) -> tuple[frozenset[int], ...]:
    """For each node those that must come about for it to come about: while one is never, so is the node."""
    found: list[frozenset[int]] = []
    for step in program.steps:
        behind = [found[index] | {index} for index in step.below]
        if step.op in _THROUGH:
            found.append(behind[0])
        elif step.op is Op.ALL:
            found.append(frozenset().union(*behind))
        elif step.op is Op.ANY:
            found.append(frozenset.intersection(*behind))
        else:
            found.append(frozenset())
    return tuple(found)


def stretches(program: Program, block: Block, gated: Sequence[frozenset[int]]) -> Iterator[Stretch]:
    """The nodes of a block in an order in which each follows those below it, gate by gate.

    The gate of a node is the last act among those it needs: the one least likely to be on record.
    """
    gate = {index: _gate(program, block, gated[index]) for index in range(block.first, block.last)}
    left = dict.fromkeys(gate)
    while left:
        several = {
            which: _ready(program, left, gate, which) for which in dict.fromkeys(gate[i] for i in left)
        }
        which = max(several, key=lambda which: len(several[which]))
        for index in several[which]:
            del left[index]
        yield Stretch(which, tuple(several[which]))


def _gate(program: Program, block: Block, needed: frozenset[int]) -> int | None:
    """The gate of a node: an act of this block or of one before, whose value is at hand."""
    acts = [i for i in needed if program.steps[i].op is Op.ON and i < block.last]
    return max(acts, default=None)


def _ready(
    program: Program, left: dict[int, None], gate: dict[int, int | None], which: int | None
) -> list[int]:
    """The nodes behind one gate that can be computed now, one after the other."""
    waiting = set(left)
    if which in waiting:
        return []
    found = []
    for index in left:
        if gate[index] == which and waiting.isdisjoint(program.steps[index].below):
            waiting.discard(index)
            found.append(index)
    return found
