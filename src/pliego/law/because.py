"""Why a node of a program has its value: the acts, facts, limits and lapses it rests on.

The reasons of one case share what they have in common: each node is told once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Final

from pliego.law.acts import ACT_BY_ID
from pliego.law.days import ALWAYS, NEVER, Span
from pliego.law.evaluate import Leaves, Values
from pliego.law.moments import Limit, Unit
from pliego.law.program import Op, Program, Step
from pliego.law.reason import Days, Deed, Fact, Why, the_act
from pliego.law.record import UNKNOWN_KINDS, Dating, Event, Occurrence, Occurrences

DEEPEST: Final = 4
"""How many conditions within conditions are told."""

_NO_ACTS: Final[frozenset[str]] = frozenset()


class Because:
    """Why each node has its value, in the case or in one round of a track."""

    __slots__ = ("as_of", "known", "leaves", "own", "program", "seen", "values")

    def __init__(self, program: Program, leaves: Leaves, as_of: int, values: Values) -> None:
        """Nothing is told before it is asked for."""
        self.program = program
        self.leaves = leaves
        self.as_of = as_of
        self.values = values
        self.known: dict[tuple[int, int], Why] = {}
        self.own = _NO_ACTS
        self.seen: Occurrences = leaves.acts
        if values.round is not None:
            self.own, self.seen = program.tracks[values.round.track].act_ids, values.round.acts

    def recorded(self, act: str) -> Sequence[Occurrence]:
        """The occurrences of an act that a norm sees: those of its round, if the act belongs to rounds."""
        return (self.seen if act in self.own else self.leaves.acts).get(act, ())

    def node(self, index: int, depth: int = 0) -> Why:
        """Why a node has its value; far down, what it rests on is left out."""
        found = self.known.get((index, depth))
        if found is None:
            step = self.program.steps[index]
            if index in self.program.lapses:
                found = self.lapse(index)
            elif step.op is Op.ON:
                found = self.act(step.args[0], step.args[1], index)  # type: ignore[arg-type]
            else:
                found = _TELLERS[step.op](self, step, index, depth)
            self.known[index, depth] = found
        return found

    def act(self, act: str, kinds: tuple[str, ...], on: int | Span) -> Why:
        """That an act is on record, or that it is not."""
        recorded = self.recorded(act)
        if recorded:
            fitting = [o for o in recorded if o.kind in kinds] if kinds else recorded
            if fitting:
                return self.happened(act, fitting, on)
            if recorded[0].kind in UNKNOWN_KINDS:
                return Why("act.kind_unknown", (the_act(act, kinds),))
            return Why("act.other", (the_act(act, kinds), ("instead", Deed(act, (recorded[0].kind,)))))
        return unrecorded(act, kinds) if self.leaves.silent(act) else absent(act, kinds)

    def happened(self, act: str, recorded: Sequence[Occurrence], on: int | Span) -> Why:
        """That an act took place: on which day, by which event or by which later act that presupposes it."""
        occurrence = recorded[0]
        if len(recorded) > 1:
            occurrence = _meant(recorded, self.values.span(on) if isinstance(on, int) else on)
        _, _, kind, event, later = occurrence
        deed = the_act(act, (kind,) if kind else ())
        if event is None:
            return Why("act.inferred", (deed, ("by", Deed(later)), ("on", on)), (), self.values)
        dating = event.dating
        if dating is _UNDATED:
            return Why("act.undated", (deed, ("on", on), ("event", event)), (), self.values)
        if dating is not _DONE and _bounded(event):
            return Why(f"act.{event.dating}", (deed, ("on", event.span), ("event", event)))
        return Why("act.on", (deed, ("on", event.span), ("event", event)))

    def lapse(self, index: int) -> Why:
        """Whether and since when a duty has lapsed."""
        lapsed = self.program.lapses[index]
        lo, hi = self.values.lo[index], self.values.hi[index]
        settled = "lapse.no" if lo >= NEVER else "lapse.yes"
        key = settled if lo == hi or hi <= self.as_of else "lapse.perhaps"
        return Why(key, (("norm", lapsed.norm), ("ends", lapsed.at.nodes[1])), (), self.values)

    def beneath(self, step: Step, depth: int) -> tuple[Why, ...]:
        """The reasons under a node, those that hold first; far down they are left out."""
        if depth >= DEEPEST:
            return ()
        lo, hi, today = self.values.lo, self.values.hi, self.as_of
        order: Sequence[int] = step.below
        if step.op in (Op.ANY, Op.ALL):
            order = sorted(order, key=lambda i: (0 if hi[i] <= today else 1 if lo[i] <= today else 2, lo[i]))
        return tuple([self.node(index, depth + 1) for index in order])

    def tell_day(self, _: Step, index: int, __: int) -> Why:
        """A fixed day."""
        return Why("node.day", (("day", index),), (), self.values)

    def tell_any(self, step: Step, index: int, depth: int) -> Why:
        """The first of several moments."""
        return Why("node.any", (("day", index),), self.beneath(step, depth), self.values)

    def tell_all(self, step: Step, index: int, depth: int) -> Why:
        """The last of several moments."""
        return Why("node.all", (("day", index),), self.beneath(step, depth), self.values)

    def tell_unless(self, step: Step, index: int, depth: int) -> Why:
        """A moment that another cuts off."""
        return Why("node.unless", (("day", index),), self.beneath(step, depth), self.values)

    def tell_plus(self, step: Step, index: int, depth: int) -> Why:
        """A moment and a limit."""
        limit = _limit(step.op, _number(step.args[0]))
        return Why("node.plus", (("limit", limit), ("day", index)), self.beneath(step, depth), self.values)

    def tell_moved(self, step: Step, index: int, depth: int) -> Why:
        """A last day that something may have moved, told once however many rules may move it."""
        unmoved = step.below[0]
        while self.program.steps[unmoved].op in _MOVING:
            unmoved = self.program.steps[unmoved].below[0]
        below = () if depth >= DEEPEST else (self.node(unmoved, depth + 1),)
        return Why("node.moved", (("day", index),), below, self.values)

    def tell_fact(self, step: Step, index: int, _: int) -> Why:
        """A fact."""
        name, wanted = str(step.args[0]), step.args[1]
        lo = self.values.lo[index]
        if lo != self.values.hi[index]:
            return Why("fact.unknown", (("fact", Fact(name)),))
        so = (lo == ALWAYS) == (wanted == "yes")
        return Why("fact.so" if so else "fact.not_so", (("fact", Fact(name)),))

    def tell_stated(self, step: Step, index: int, _: int) -> Why:
        """A date that an act states."""
        return Why("node.stated", (the_act(str(step.args[0])), ("day", index)), (), self.values)

    def tell_finding(self, step: Step, index: int, _: int) -> Why:
        """An earlier panel finding."""
        days = Days(_number(step.args[0]))
        return Why("node.finding", (("days", days), ("day", index)), (), self.values)

    def tell_opened(self, _: Step, index: int, __: int) -> Why:
        """The opening of a round."""
        return Why("node.opened", (("day", index),), (), self.values)

    def tell_rounds(self, step: Step, index: int, _: int) -> Why:
        """The first of several rounds."""
        openers, acts = self.program.tracks[str(step.args[0])].opened_by, self.leaves.acts
        opened = next((act.id for act in openers if act.id in acts), openers[0].id)
        lo, hi = acts[opened][0][:2] if opened in acts else (NEVER, NEVER)
        beneath = self.act(opened, (), Span(lo, hi))
        return Why("node.rounds", (("day", index),), (beneath,), self.values)


_MOVING: Final = frozenset({Op.ROLL, Op.EXTENDED, Op.STOPPED})

_TELLERS: Final[dict[Op, Callable[[Because, Step, int, int], Why]]] = {
    Op.CONST: Because.tell_day,
    Op.ADD: Because.tell_plus,
    Op.BUSINESS: Because.tell_plus,
    Op.MONTHS: Because.tell_plus,
    Op.YEARS: Because.tell_plus,
    Op.ROLL: Because.tell_moved,
    Op.ANY: Because.tell_any,
    Op.ALL: Because.tell_all,
    Op.UNLESS: Because.tell_unless,
    Op.FACT: Because.tell_fact,
    Op.STATED: Because.tell_stated,
    Op.EXTENDED: Because.tell_moved,
    Op.STOPPED: Because.tell_moved,
    Op.FINDING: Because.tell_finding,
    Op.OPENED: Because.tell_opened,
    Op.FIRST_ROUND: Because.tell_rounds,
}

_DONE: Final = Dating.DONE
_UNDATED: Final = Dating.UNDATED


@cache
def unrecorded(act: str, kinds: tuple[str, ...] = ()) -> Why:
    """That the public record is silent about an act, which may have happened."""
    return Why("act.unrecorded", (the_act(act, kinds),))


@cache
def absent(act: str, kinds: tuple[str, ...] = ()) -> Why:
    """That an act did not happen."""
    return Why("act.absent", (the_act(act, kinds),))


def _meant(recorded: Sequence[Occurrence], span: Span) -> Occurrence:
    """The first of the occurrences that may be the one of a moment, or the first of all."""
    return next((o for o in recorded if o.lo <= span.hi and span.lo <= o.hi), recorded[0])


def _bounded(event: Event) -> bool:
    """Whether the date on record is an upper bound of the act."""
    return event.dating in (Dating.ANNOUNCED, Dating.PUBLISHED) and bool(ACT_BY_ID[event.act].answers)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


_UNITS: Final = {
    Op.ADD: Unit.DAYS,
    Op.BUSINESS: Unit.BUSINESS_DAYS,
    Op.MONTHS: Unit.MONTHS,
    Op.YEARS: Unit.YEARS,
}


@lru_cache(maxsize=256)
def _limit(op: Op, number: int) -> Limit:
    return Limit(number, _UNITS[op])
