"""Which counts of a release are withheld, so that no small one can be computed from those that are shown.

Counts under the threshold are withheld (primary suppression), and with them larger ones from which a small one would
follow (complementary suppression). The counts of a release hang together as a flow: each report runs from its state
to its route and on to its sector, a margin is what runs through a node, and the total runs back. What can be worked
out of a withheld count is therefore the range that its arc can take in a circulation whose shown arcs are fixed,
and that range is exact in whole numbers. To widen it, reports are sent around the cheapest circle through the arc,
and whatever lies on the circle is withheld, too.

The method is that of network flows: L. H. Cox, "Network models for complementary cell suppression" (Journal of the
American Statistical Association, 1995); J. Castro, "Network flows heuristics for complementary cell suppression"
(Inference Control in Statistical Databases, 2002). The notions are those of A. Hundepool et al., "Statistical
Disclosure Control" (2012). That the choice itself betrays nothing follows K. Kenthapadi, N. Mishra and K. Nissim,
"Simulatable auditing" (2005): whether a choice is good enough can be told from what is shown. Plain Python: no Django.
"""

import heapq
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Final

from .cells import ALL, TOTAL, Cell

THRESHOLD: Final = 10
"""The smallest count that is shown."""

ONE_IN: Final = 100
"""Of so many counts one is withheld by lot, so that what is withheld does not tell why."""

_CHEAPEST, _DEAREST = 10, 40
_MARGIN: Final = 5
"""How much dearer it is to withhold a count over a whole route, state or sector than one within it: it says more."""

Node = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Lot:
    """What chance decides: the counts that are withheld anyway, and for each the cost of withholding a report of it."""

    drawn: frozenset[Cell] = frozenset()
    prices: Mapping[Cell, int] = field(default_factory=dict)


def draw(cells: Iterable[Cell], chance: Random) -> Lot:
    """A lot. Every set of cells may be drawn, however seldom."""
    prices = {cell: chance.randint(_CHEAPEST, _DEAREST) for cell in cells}
    return Lot(frozenset(cell for cell in prices if not chance.randrange(ONE_IN)), prices)


def withheld(counts: Mapping[Cell, int], lot: Lot, threshold: int = THRESHOLD) -> frozenset[Cell]:
    """The counts that are not shown.

    `counts` are all counts of a universe, and add up. Whoever knows every count that is shown, and that counts are not
    negative, must leave each withheld count that may be under the threshold any whole value from 0 to the threshold.
    Nor does it help to know this method: every set of counts with the same shown ones could have led to them.
    The total is withheld only where it is itself under the threshold, and then everything is.
    """
    small = {cell for cell, count in counts.items() if count < threshold}
    if TOTAL in small:
        return frozenset(counts)
    hiding = _Hiding(counts, small | (lot.drawn - {TOTAL}), lot.prices)
    safe = set[Cell]()
    before = 0
    while len(hiding.hidden) > before:
        before = len(hiding.hidden)
        # The largest first: what widens their ranges serves the others, too.
        for cell in sorted(hiding.hidden - safe, key=lambda cell: (-counts[cell], cell)):
            if hiding.may_be_small(cell, threshold):
                hiding.widen(cell, threshold)
                safe.add(cell)
    return frozenset(hiding.hidden)


@dataclass(frozen=True, slots=True)
class _Move:
    """A count that goes up (sign 1) or down (sign -1), which leads to a node."""

    cell: Cell
    to: Node
    sign: int


def _ends(cell: Cell) -> tuple[Node, Node]:
    """The nodes between which the arc of a count other than the total runs."""
    state = ("start", "") if cell.state == ALL else ("state", cell.state)
    sector = ("end", "") if cell.sector == ALL else ("sector", cell.sector)
    into, out = ("to", cell.route), ("from", cell.route)
    if cell.route == ALL:
        return (("start", ""), state) if cell.sector == ALL else (sector, ("end", ""))
    if cell.state != ALL:
        return state, into
    return (into, out) if cell.sector == ALL else (out, sector)


class _Hiding:
    """The counts of a release, and those that are hidden so far."""

    def __init__(self, counts: Mapping[Cell, int], hidden: set[Cell], prices: Mapping[Cell, int]) -> None:
        self.counts = counts
        self.hidden = hidden
        self.prices = {
            cell: count * prices.get(cell, 1) * (_MARGIN if cell.is_margin else 1)
            for cell, count in counts.items()
        }
        self.moves: dict[Node, list[_Move]] = defaultdict(list)
        for cell in counts:
            if cell != TOTAL:
                tail, head = _ends(cell)
                self.moves[tail].append(_Move(cell, head, 1))
                self.moves[head].append(_Move(cell, tail, -1))

    def may_be_small(self, cell: Cell, threshold: int) -> bool:
        """Whether nothing that is shown keeps a count from being under the threshold."""
        fall = self.counts[cell] - threshold + 1
        return all(self._circles(cell, -1, fall, self.hidden))

    def widen(self, cell: Cell, threshold: int) -> None:
        """Hide what is needed so that a count may be anything from 0 to the threshold."""
        for sign, need in ((-1, self.counts[cell]), (1, threshold - self.counts[cell])):
            for circle in self._circles(cell, sign, need, self.counts):
                self.hidden.update(move.cell for move in circle)

    def _circles(self, cell: Cell, sign: int, need: int, among: Container[Cell]) -> Iterator[list[_Move]]:
        """Circles that together let a count be `need` more (sign 1) or fewer (sign -1), through counts `among` which
        they change. Where there are not enough of them, the last is empty.
        """
        start, goal = _ends(cell)[::-sign]
        now = dict(self.counts)
        while need > 0:
            circle = self._cheapest(start, goal, now, lambda other: other != cell and other in among)
            yield circle
            if not circle:
                return
            room = min([need, *(now[move.cell] for move in circle if move.sign < 0)])
            for move in circle:
                now[move.cell] += move.sign * room
            need -= room

    def _cheapest(
        self, start: Node, goal: Node, now: Mapping[Cell, int], free: Callable[[Cell], bool]
    ) -> list[_Move]:
        """The moves from start to goal that newly hide the cheapest counts (Dijkstra); none where there is no way."""
        cost: dict[Node, int] = {start: 0}
        came: dict[Node, tuple[Node, _Move]] = {}
        waiting = [(0, start)]
        while waiting and waiting[0][1] != goal:
            spent, node = heapq.heappop(waiting)
            for move in self.moves[node]:
                if not free(move.cell) or (move.sign < 0 and now[move.cell] == 0):
                    continue
                price = spent + (0 if move.cell in self.hidden else self.prices[move.cell])
                if price < cost.get(move.to, price + 1):
                    cost[move.to], came[move.to] = price, (node, move)
                    heapq.heappush(waiting, (price, move.to))
        return list(_back(came, goal, start)) if goal in came else []


def _back(came: Mapping[Node, tuple[Node, _Move]], goal: Node, start: Node) -> Iterator[_Move]:
    node = goal
    while node != start:
        node, move = came[node]
        yield move
