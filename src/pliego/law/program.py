"""Compiling procedures into a flat program: shared nodes in order, one step each.

Both interpreters run the same program. Equal sub-expressions become one node, readings are resolved, and each
question's other values are compiled beside the default, so that they share whatever they do not change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from pliego.law import moments as m
from pliego.law.acts import ACT_BY_ID, Act, Silence
from pliego.law.calendars import Calendar
from pliego.law.days import ALWAYS, NEVER, day
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Effect, Norm, Power, Procedure, Standstill, Test, Track
from pliego.law.readings import READINGS, Env

PRIOR_FINDINGS = "prior_findings"
"""What stands for earlier panel findings among the things that can move a norm."""

CASE = ""
"""The scope of a node that belongs to the case, not to a round of a track."""


class Op(IntEnum):
    """One step of the program: the nodes below it, then its constants."""

    CONST = 0  # () day
    ON = 1  # (since[, answered]) act id, kinds
    ADD = 2  # (start) days
    BUSINESS = 3  # (start) number, calendar
    YEARS = 4  # (start) years
    ROLL = 5  # (start) calendar
    ANY = 6  # (parts...)
    ALL = 7  # (parts...)
    UNLESS = 8  # (start, cut)
    FACT = 9  # () name, wanted
    STATED = 10  # (on) act id, field
    EXTENDED = 11  # (due, made, until) revived or not_revived
    STOPPED = 12  # (due, began, resumed)
    FINDING = 13  # () number
    OPENED = 14  # () track id
    FIRST_ROUND = 15  # (inner) track id
    MONTHS = 16  # (start) months


Constant = int | str | tuple[str, ...]


class Step(NamedTuple):
    """A node: what it does, with which nodes and constants, and the scope (case or track) it belongs to."""

    op: Op
    below: tuple[int, ...]
    args: tuple[Constant, ...]
    scope: str
    level: int


class Block(NamedTuple):
    """Consecutive nodes of one scope whose inputs are all known once the blocks before have run."""

    scope: str
    first: int
    last: int


class NormNodes(NamedTuple):
    """Nodes of a norm: for a duty exists, due, done, released, lapsed; a power opens and closes for each
    window, then used; a standstill since, until, breached; an effect since, until; a test holds.
    """

    nodes: tuple[int, ...]
    counted: int


class Variant(NamedTuple):
    """The nodes of a norm under another value of one question."""

    question: str
    value: str
    at: NormNodes
    changed: tuple[tuple[int, int], ...]
    """Pairs of nodes, under this value and under the chosen one, that are not the same node."""


@dataclass(frozen=True, slots=True, eq=False)
class CompiledNorm:
    """A norm with its nodes under the chosen readings and under each other value that changes them."""

    norm: Norm
    procedure: Procedure
    at: NormNodes
    variants: tuple[Variant, ...]
    touched_by: frozenset[str]
    """The acts and facts that can move the norm: while none is on record it stands as in an empty record."""
    starts: tuple[int, ...] = ()
    """The nodes on the earliest of which the norm comes into play."""


@dataclass(frozen=True, eq=False)
class Program:
    """Procedures ready to run: the steps in order, the blocks they fall into, and the norms with their nodes."""

    procedures: tuple[Procedure, ...]
    env: Env
    calendars: Mapping[str, Calendar]
    steps: tuple[Step, ...]
    blocks: tuple[Block, ...]
    norms: tuple[CompiledNorm, ...]
    tracks: Mapping[str, Track]

    @cached_property
    def epoch(self) -> int:
        """The earliest day on which an unrecorded act can lie: the first on which a procedure was in force."""
        starts = (procedure.in_force[0] for procedure in self.procedures)
        return min((day(start) for start in starts if start), default=ALWAYS)

    @property
    def size(self) -> int:
        """Number of nodes."""
        return len(self.steps)

    def acts_below(self, index: int) -> frozenset[Act]:
        """The acts on which the value of a node depends."""
        return self._acts_below[index]

    def answered_by(self, act: Act) -> tuple[str, ...]:
        """Ids of the acts to any of which an act may be the answer."""
        if not act.answers:
            return ()
        return self._opened_with.get(act.answers, (act.answers,))

    @cached_property
    def _opened_with(self) -> Mapping[str, tuple[str, ...]]:
        """For each act that opens a round, those that may open it too."""
        found: dict[str, tuple[str, ...]] = {}
        for track in self.tracks.values():
            openers = tuple(opener.id for opener in track.opened_by)
            found = dict.fromkeys(openers, openers) | found
        return found

    def silent_below(self, index: int) -> tuple[str, ...]:
        """Ids of those acts on which a public record may be silent although they took place."""
        return self._silent_below[index]

    @cached_property
    def _acts_below(self) -> tuple[frozenset[Act], ...]:
        return tuple(
            frozenset(ACT_BY_ID[name] for name in below if name in ACT_BY_ID) for below in self._leaves_below
        )

    @cached_property
    def _silent_below(self) -> tuple[tuple[str, ...], ...]:
        return tuple(
            tuple(act.id for act in below if act.silence is not Silence.ABSENT) for below in self._acts_below
        )

    @cached_property
    def _leaves_below(self) -> tuple[frozenset[str], ...]:
        return _leaves_below(self.steps, self.tracks, _inputs)

    @cached_property
    def licensing(self) -> Mapping[str, frozenset[Norm]]:
        """The powers that allow an act, for each act that only a power allows: no duty demands it.

        Powers that rest on weak memory decide nothing, so they license nothing.
        """
        norms = [compiled.norm for compiled in self.norms]
        demanded = {act.id for norm in norms if isinstance(norm, Duty) for act, _ in norm.discharging}
        powers = [norm for norm in norms if isinstance(norm, Power)]
        allowed = {power.act.id for power in powers} - (demanded - {"ask_panel", "request"})
        return {
            act: frozenset(p for p in powers if p.act.id == act and p.mark is not Mark.M_MINUS)
            for act in allowed
        }

    @cached_property
    def lapses(self) -> Mapping[int, CompiledNorm]:
        """The nodes at which a duty lapses, with the duty."""
        return {compiled.at.nodes[4]: compiled for compiled in self.norms if isinstance(compiled.norm, Duty)}

    @cached_property
    def extensions(self) -> frozenset[str]:
        """Ids of the acts that extend a term: each of them counts, so that a second one repeats nothing."""
        made = (self.steps[step.below[1]] for step in self.steps if step.op is Op.EXTENDED)
        return frozenset(str(step.args[0]) for step in made)

    @cached_property
    def by_id(self) -> Mapping[str, CompiledNorm]:
        """Compiled norms by id."""
        return {compiled.norm.id: compiled for compiled in self.norms}


def _inputs(step: Step) -> tuple[int, ...]:
    """The nodes that a value depends on in law; what an act answers only bounds its range."""
    return step.below[:1] if step.op is Op.ON else step.below


class _Compiler:
    def __init__(self, procedures: tuple[Procedure, ...]) -> None:
        self.steps: list[Step] = []
        self.shared: dict[tuple[object, ...], int] = {}
        self.counts_by = ""
        self.seen: dict[tuple[int, str, str, tuple[tuple[str, str], ...]], int] = {}
        self.asked: dict[tuple[int, str], frozenset[str]] = {}
        self.kept: list[m.Moment] = []
        self.tracks: dict[str, Track] = {}
        self.opening: dict[str, m.Moment] = {}
        self.openers = {
            act.id: track
            for procedure in procedures
            for track in procedure.tracks
            for act in track.opened_by
            if len(track.opened_by) > 1
        }

    def node(
        self, op: Op, below: tuple[int, ...] = (), args: tuple[Constant, ...] = (), scope: str = CASE
    ) -> int:
        scope = scope or (CASE if op is Op.FIRST_ROUND else self.scope_of(below))
        key = (op, below, args, scope)
        if key not in self.shared:
            level = max((self.steps[index].level for index in below), default=0) + (op is Op.FIRST_ROUND)
            self.shared[key] = len(self.steps)
            self.steps.append(Step(op, below, args, scope, level))
        return self.shared[key]

    def scope_of(self, below: Sequence[int]) -> str:
        return next((self.steps[index].scope for index in below if self.steps[index].scope), CASE)

    def compile(self, moment: m.Moment, track: Track | None, env: Mapping[str, str]) -> int:
        key = (id(moment), track.id if track else CASE, self.counts_by, tuple(env.items()))
        if key not in self.seen:
            self.kept.append(moment)
            self.seen[key] = self._compile(moment, track, env)
        return self.seen[key]

    def _compile(  # noqa: C901 - one case for each operator
        self, moment: m.Moment, track: Track | None, env: Mapping[str, str]
    ) -> int:
        def sub(part: m.Moment) -> int:
            return self.compile(part, track, env)

        match moment:
            case m.Constant(ordinal):
                return self.node(Op.CONST, (), (ordinal,))
            case m.On(act, kinds, since):
                return self.act(act, kinds, sub(since), track, env)
            case m.Plus(start, limit):
                return self.plus(sub(start), limit, env)
            case m.Rolled(start, rule, calendar):
                rolls = rule.chosen(env) == "rolls"
                whose = calendar or env[self.counts_by]
                return self.node(Op.ROLL, (sub(start),), (whose,)) if rolls else sub(start)
            case m.AnyOf(parts):
                return self.several(Op.ANY, [sub(part) for part in parts], NEVER)
            case m.AllOf(parts):
                return self.several(Op.ALL, [sub(part) for part in parts], ALWAYS)
            case m.Unless(start, cut):
                return self.node(Op.UNLESS, (sub(start), sub(cut)))
            case m.Fact(name, wanted):
                return self.node(Op.FACT, (), (name, wanted))
            case m.Stated(act_on, name):
                return self.node(Op.STATED, (sub(act_on),), (act_on.act.id, name))
            case m.Extended(due, made, until, revival):
                return self.node(Op.EXTENDED, (sub(due), sub(made), sub(until)), (revival.chosen(env),))
            case m.Stopped(due, began, resumed):
                return self.node(Op.STOPPED, (sub(due), sub(began), sub(resumed)))
            case m.NthFinding(number):
                return self.node(Op.FINDING, (), (number,))
            case m.Opened(of):
                return self.node(Op.OPENED, (), (of.id,), of.id)
            case m.FirstRound(of, inner):
                self.tracks[of.id] = of
                return self.node(Op.FIRST_ROUND, (self.compile(inner, of, env),), (of.id,))
            case m.Pick(reading, options):
                return sub(dict(options)[reading.chosen(env)])
        raise TypeError(f"not a moment: {moment!r}")

    def act(self, act: Act, kinds: tuple[str, ...], since: int, track: Track | None, env: Env) -> int:
        below = (since, self.compile(self.answered(act, track), track, env)) if act.answers else (since,)
        scope = track.id if track and act.id in track.act_ids else CASE
        return self.node(Op.ON, below, (act.id, kinds), scope)

    def answered(self, act: Act, track: Track | None) -> m.Moment:
        """What an act answers. Where several acts may open a track, any of them may be what it answers."""
        opened = self.openers.get(act.answers)
        if opened is None:
            return _ANSWERED.setdefault(act.answers, m.on(ACT_BY_ID[act.answers]))
        if track is opened and act.id in track.act_ids:
            return track.opened
        return self.opening.setdefault(opened.id, m.any_of(*map(m.on, opened.opened_by)))

    def plus(self, start: int, limit: m.Limit, env: Env) -> int:
        match limit.unit:
            case m.Unit.DAYS:
                return self.node(Op.ADD, (start,), (limit.number,))
            case m.Unit.CLEAR_DAYS:
                return self.node(Op.ADD, (start,), (limit.number + 1,))
            case m.Unit.BUSINESS_DAYS:
                return self.node(Op.BUSINESS, (start,), (limit.number, limit.calendar or env[self.counts_by]))
            case m.Unit.CLEAR_BUSINESS_DAYS:
                return self.node(
                    Op.BUSINESS, (start,), (limit.number + 1, limit.calendar or env[self.counts_by])
                )
            case m.Unit.HOURS:
                return self.node(Op.ADD, (start,), (limit.whole_days,))
            case m.Unit.MONTHS:
                return self.node(Op.MONTHS, (start,), (limit.number,))
            case m.Unit.YEARS:
                return self.node(Op.YEARS, (start,), (limit.number,))
            case m.Unit.PROMPTLY:
                raise ValueError("a moment cannot be moved by 'promptly'")

    def several(self, op: Op, parts: list[int], neutral: int) -> int:
        kept: dict[int, None] = {}
        for index in parts:
            step = self.steps[index]
            if step.op is op:
                kept.update(dict.fromkeys(step.below))
            elif not (step.op is Op.CONST and step.args == (neutral,)):
                kept[index] = None
        if not kept:
            return self.node(Op.CONST, (), (neutral,))
        return self.node(op, tuple(kept)) if len(kept) > 1 else next(iter(kept))

    def questions(self, norm: Norm) -> frozenset[str]:
        """Ids of the questions on which any moment of a norm depends."""
        return frozenset().union(*(self.asked_by(moment) for moment in moments_of(norm)))

    def asked_by(self, moment: m.Moment) -> frozenset[str]:
        key = (id(moment), self.counts_by)
        found = self.asked.get(key)
        if found is None:
            self.kept.append(moment)
            own = _questions_of(moment, self.counts_by)
            found = own.union(*(self.asked_by(part) for part in m.parts_of(moment)))
            self.asked[key] = found
        return found

    def norm(self, norm: Norm, procedure: Procedure, env: Env) -> NormNodes:
        self.counts_by = procedure.counts_by.id

        def at(moment: m.Moment) -> int:
            return self.compile(moment, norm.of, env)

        nodes = tuple(map(at, moments_of(norm)))
        return NormNodes(nodes, at(norm.counted_from) if isinstance(norm, Duty) else nodes[0])


def moments_of(norm: Norm) -> tuple[m.Moment, ...]:
    """The moments of a norm, in the order of its nodes (see `NormNodes`)."""
    match norm:
        case Duty():
            return (norm.exists, norm.due, norm.done, norm.released_by, norm.lapsed)
        case Power():
            ends = (end for window in norm.windows for end in (window.opens, window.closes))
            return (*ends, norm.used)
        case Standstill():
            return (norm.since, norm.until, norm.breached)
        case Effect():
            return (norm.since, norm.until)
        case Test():
            return (norm.holds, norm.asked)
    raise TypeError(f"not a norm: {norm!r}")


_BUSINESS: Final = (m.Unit.BUSINESS_DAYS, m.Unit.CLEAR_BUSINESS_DAYS)


def _questions_of(moment: m.Moment, counts_by: str) -> frozenset[str]:
    """Ids of the questions that a moment itself asks, those of its parts left out."""
    match moment:
        case m.Pick(reading, _) | m.Extended(_, _, _, reading):
            return frozenset({reading.id})
        case m.Rolled(_, rule, calendar):
            return frozenset({rule.id} if calendar else {rule.id, counts_by})
        case m.Plus(_, limit) if limit.unit in _BUSINESS and not limit.calendar:
            return frozenset({counts_by})
    return frozenset()


_ANSWERED: dict[str, m.Moment] = {}
"""The moment of each act that another answers, one shared node for each."""


def compile_procedures(
    procedures: tuple[Procedure, ...], env: Env, calendars: Mapping[str, Calendar]
) -> Program:
    """The program of several procedures under the chosen readings.

    `env` names a value for every question (see `readings.environment`), `calendars` the calendar for each
    value of Q2 and for "US". Programs are kept, since compiling takes about a thousand times longer than one
    run.
    """
    return _compiled(procedures, tuple(sorted(env.items())), tuple(sorted(calendars.items())))


@lru_cache(maxsize=64)
def _compiled(
    procedures: tuple[Procedure, ...],
    env_items: tuple[tuple[str, str], ...],
    calendar_items: tuple[tuple[str, Calendar], ...],
) -> Program:
    env = dict(env_items)
    compiler = _Compiler(procedures)
    raw = [
        CompiledNorm(norm, procedure, at, _variants(compiler, norm, procedure, at, env), frozenset())
        for procedure in procedures
        for norm in procedure.norms
        for at in (compiler.norm(norm, procedure, env),)
    ]
    order = sorted(
        range(len(compiler.steps)), key=lambda old: (compiler.steps[old].level, compiler.steps[old].scope)
    )
    place = {old: new for new, old in enumerate(order)}
    steps = tuple(_moved(compiler.steps[old], place) for old in order)
    tracks = compiler.tracks | {track.id: track for procedure in procedures for track in procedure.tracks}
    below = _leaves_below(steps, tracks, lambda step: step.below)
    norms = tuple(_renumbered(compiled, place, below) for compiled in raw)
    return Program(procedures, env, dict(calendar_items), steps, _blocks(steps), norms, tracks)


def _moved(step: Step, place: Mapping[int, int]) -> Step:
    return step._replace(below=tuple(place[index] for index in step.below))


def _renumbered(
    compiled: CompiledNorm, place: Mapping[int, int], below: Sequence[frozenset[str]]
) -> CompiledNorm:
    def moved(at: NormNodes) -> NormNodes:
        return NormNodes(tuple(place[index] for index in at.nodes), place[at.counted])

    at = moved(compiled.at)
    variants = []
    for variant in compiled.variants:
        other = moved(variant.at)
        changed = tuple((a, b) for a, b in zip(other.nodes, at.nodes, strict=True) if a != b)
        variants.append(Variant(variant.question, variant.value, other, changed))
    touching = frozenset().union(*(below[index] for index in _moving(compiled.norm, at)))
    starts = starts_of(compiled.norm, at)
    return CompiledNorm(compiled.norm, compiled.procedure, at, tuple(variants), touching, starts)


def starts_of(norm: Norm, at: NormNodes) -> tuple[int, ...]:
    """The nodes on the earliest of which a norm comes into play."""
    if isinstance(norm, Duty):
        return (at.counted,)
    return at.nodes[:-1:2] if isinstance(norm, Power) else at.nodes[:1]


def _moving(norm: Norm, at: NormNodes) -> tuple[int, ...]:
    """The nodes whose acts can move a norm. How a duty or an interval ends matters only once it has begun."""
    match norm:
        case Duty():
            return (at.nodes[0], at.nodes[2], at.counted)
        case Standstill():
            return (at.nodes[0], at.nodes[2])
        case Effect():
            return at.nodes[:1]
    return at.nodes


def _leaves_below(
    steps: Sequence[Step], tracks: Mapping[str, Track], inputs: Callable[[Step], tuple[int, ...]]
) -> tuple[frozenset[str], ...]:
    found: list[frozenset[str]] = []
    for step in steps:
        found.append(_leaves_of(step, tracks).union(*(found[index] for index in inputs(step))))
    return tuple(found)


def _leaves_of(step: Step, tracks: Mapping[str, Track]) -> frozenset[str]:
    match step.op:
        case Op.ON | Op.FACT:
            return frozenset({str(step.args[0])})
        case Op.OPENED | Op.FIRST_ROUND:
            return frozenset(act.id for act in tracks[str(step.args[0])].opened_by)
        case Op.FINDING:
            return frozenset({PRIOR_FINDINGS})
    return frozenset()


def _blocks(steps: Sequence[Step]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    keys = [(step.level, step.scope) for step in steps]
    for first, key in enumerate(keys):
        if first == 0 or key != keys[first - 1]:
            blocks.append(Block(key[1], first, first + keys.count(key)))
    return tuple(blocks)


def _variants(
    compiler: _Compiler, norm: Norm, procedure: Procedure, at: NormNodes, env: Env
) -> tuple[Variant, ...]:
    touched = compiler.questions(norm)
    found = []
    for reading in READINGS.values():
        for value in reading.values:
            if reading.id in touched and value != env[reading.id]:
                other = compiler.norm(norm, procedure, {**env, reading.id: value})
                if other != at:
                    found.append(Variant(reading.id, value, other, ()))
    return tuple(found)
