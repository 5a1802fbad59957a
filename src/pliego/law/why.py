"""Why an answer is what it is: reasons as a tree, built from the values, without words.

A reason names a message and the things that fill it; `render` finds the words. The branch that decides comes
first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from pliego.law.acts import ACT_BY_ID, Role, Silence
from pliego.law.answers import Alternative, NormStanding
from pliego.law.calendars import Calendar
from pliego.law.days import ALWAYS, NEVER, Span
from pliego.law.evaluate import Values
from pliego.law.marks import Mark
from pliego.law.moments import Limit, Unit, days
from pliego.law.norms import Duty, Effect, Norm, Power, Standstill, Test
from pliego.law.program import CompiledNorm, Op, Program, Step
from pliego.law.record import UNKNOWN_KINDS, Completeness, Dating, Event, Occurrence
from pliego.law.standing import Standing
from pliego.law.states import State


class Deed(NamedTuple):
    """An act, of one of some kinds where they matter: what a reason calls by its name."""

    act: str
    kinds: tuple[str, ...] = ()


class Fact(NamedTuple):
    """A fact by its name."""

    name: str


class Choice(NamedTuple):
    """A question and the value it is answered with."""

    question: str
    value: str


class Days(NamedTuple):
    """A number of days."""

    number: int


VAGUE: Final = 31
"""From a range of more days than this no number of days late is told: it would be made of ignorance."""

DEEPEST: Final = 4
"""How many conditions within conditions are told."""

Filling = Span | Role | Deed | Fact | Choice | Days | Norm | Limit | Event | State | Mark
"""What a message may be filled with."""


class Why(NamedTuple):
    """One reason: the message that says it, what fills the message, and the reasons beneath."""

    message: str
    filled: tuple[tuple[str, Filling], ...] = ()
    parts: tuple[Why, ...] = ()


def explain(standing: Standing, item: NormStanding) -> Why:
    """Why a norm is in its state: the rule, the count, the acts, other readings and sources, what would
    settle it.
    """
    return _Explainer(standing, item, standing.values_of(item)).norm()


def mark_of(standing: Standing, item: NormStanding) -> Mark:
    """The mark of an answer: the weakest among the norm and the duties whose lapse decides it."""
    program = standing.program
    lapsed = (
        program.lapses[index].norm.mark
        for ground in _deciding(standing, item)
        for index in _lapses_below(program, ground)
    )
    return Mark.weakest(item.norm.mark, *lapsed)


def _deciding(standing: Standing, item: NormStanding) -> tuple[int, ...]:
    """The ground on which a power is open, or all of them where none is present. Use and end need none."""
    if not isinstance(item.norm, Power) or item.state in (State.USED, State.CLOSED):
        return ()
    grounds, hi = item.compiled.at.nodes[:-1:2], standing.values_of(item).hi
    present = [index for index in grounds if hi[index] <= standing.as_of]
    return (min(present, key=hi.__getitem__),) if present else grounds


@lru_cache(maxsize=4096)
def _lapses_below(program: Program, node: int) -> tuple[int, ...]:
    if node in program.lapses:
        return (node,)
    step = program.steps[node]
    return tuple(i for below in step.below if step.op is not Op.ON for i in _lapses_below(program, below))


@dataclass(frozen=True, slots=True)
class _Explainer:
    standing: Standing
    item: NormStanding
    values: Values

    def norm(self) -> Why:
        norm = self.item.norm
        match norm:
            case Duty():
                parts = self.duty(norm)
            case Power():
                parts = self.power()
            case Standstill() | Effect():
                parts = self.interval(norm)
            case Test():
                parts = (self.node(self.item.compiled.at.nodes[0]),)
            case _:
                raise TypeError(f"not a norm: {norm!r}")
        mark = mark_of(self.standing, self.item)
        role = _role(norm)
        if role is None:
            return Why("rule", (("norm", norm), ("mark", mark)), (*parts, *self.others()))
        return Why("rule.of", (("who", role), ("norm", norm), ("mark", mark)), (*parts, *self.others()))

    def duty(self, duty: Duty) -> tuple[Why, ...]:
        answer = self.item.answer
        if answer.state is State.NOT_RUNNING:
            return (Why("not_begun", (), (self.node(self.item.compiled.at.nodes[0]),)),)
        return (
            *self.count(duty),
            *self.discharge(duty),
            self.verdict(duty),
            *self.settling(duty),
            *self.follows(),
        )

    def count(self, duty: Duty) -> Iterator[Why]:
        begins, ends = self.item.answer.begins, self.item.answer.ends
        if duty.within.unit is Unit.PROMPTLY:
            yield Why("count.promptly", (("begins", begins),))
        elif not begins.dated:
            yield Why("count.unknown", (("limit", duty.within),))
        elif begins.exact and ends.exact:
            first = self.first_counted(duty, begins.lo)
            yield Why(
                "count.exact", (("limit", duty.within), ("begins", begins), ("first", first), ("ends", ends))
            )
            yield from self.last_day(duty, ends.lo)
        elif begins.exact and ends.hi >= NEVER:
            yield Why(
                "count.extendable",
                (("limit", duty.within), ("begins", begins), ("ends", Span(ends.lo, ends.lo))),
            )
        else:
            yield Why("count.range", (("limit", duty.within), ("begins", begins), ("ends", ends)))

    def first_counted(self, duty: Duty, begins: int) -> Span:
        """The day after day 0, or the first business day after it where business days count."""
        first: int | None = begins + 1
        if duty.within.unit in (Unit.BUSINESS_DAYS, Unit.CLEAR_BUSINESS_DAYS):
            calendar = self.calendar(duty.within.calendar)
            first = calendar.business_days_after(begins, 1)
        return Span(begins, NEVER) if first is None else Span(first, first)

    def calendar(self, named: str) -> Calendar:
        """The calendar named, or the one that the procedure's question chooses."""
        program = self.standing.program
        return program.calendars[named or program.env[self.item.procedure.counts_by.id]]

    def last_day(self, duty: Duty, last: int) -> Iterator[Why]:
        calendar = self.calendar(duty.rolls_on)
        plain = self.item.answer.begins.lo + duty.within.number
        if duty.within.unit is Unit.DAYS and calendar.covers(plain) and not calendar.is_business_day(plain):
            key = "count.rolled" if last != plain else "count.stands"
            yield Why(key, (("plain", Span(plain, plain)), ("ends", Span(last, last))))

    def discharge(self, duty: Duty) -> Iterator[Why]:
        done = self.item.answer.done
        for act, kind in duty.discharging:
            recorded = [o for o in self.recorded(act.id) if not kind or o.kind in (kind, "")]
            if recorded:
                yield _happened(act.id, _meant(recorded, done), done)
                return
        silent = (
            self.standing.record.completeness is not Completeness.COMPLETE
            and self.item.answer.done.lo < NEVER
        )
        for deed in dict.fromkeys(Deed(act.id) for act, _ in duty.discharging):
            yield Why("act.unrecorded" if silent else "act.absent", (("act", deed),))

    def verdict(self, duty: Duty) -> Why:
        answer = self.item.answer
        elapsed = answer.done.lo - answer.begins.lo if answer.done.exact and answer.begins.exact else -1
        if answer.state is State.MET and elapsed >= 0 and answer.ends.exact and answer.ends.lo < NEVER:
            return Why("verdict.met_on", (("days", Days(elapsed)), ("limit", duty.within)))
        if answer.state is State.POSSIBLY_LATE and answer.late and answer.late.hi - answer.late.lo > VAGUE:
            return Why("verdict.possibly_late.vague")
        if answer.late is not None:
            return Why(
                f"verdict.{answer.state}", (("least", days(answer.late.lo)), ("most", days(answer.late.hi)))
            )
        return Why(f"verdict.{answer.state}")

    def settling(self, duty: Duty) -> Iterator[Why]:
        if self.item.state in (State.POSSIBLY_LATE, State.UNSETTLED, State.UNRECORDED):
            below = self.standing.program.acts_below(self.item.compiled.at.counted)
            if not self.item.answer.begins.exact and len(below) == 1:
                yield Why("settle.begins", (("act", Deed(next(iter(below)).id)),))
            for act in self.open_releases() or (duty.discharging[0][0].id,):
                yield Why("settle", (("act", Deed(act)),))

    def open_releases(self) -> tuple[str, ...]:
        """Acts that may have released a duty unrecorded, where its discharge is on record with its day."""
        if not self.item.answer.done.exact or self.item.answer.done.lo >= NEVER:
            return ()
        silent = self.standing.program.silent_below(self.item.compiled.at.nodes[3])
        return tuple(
            act
            for act in silent
            if ACT_BY_ID[act].silence is Silence.UNRECORDED and self.standing.leaves.silent(act)
        )

    def follows(self) -> Iterator[Why]:
        lapsed = self.item.compiled.at.nodes[4]
        span = self.values.span(lapsed)
        if ALWAYS < span.lo < NEVER:
            for power in _opened_by(self.standing.program, lapsed):
                yield Why("follows", (("from", Span(span.lo, span.lo)), ("norm", power)))

    def power(self) -> tuple[Why, ...]:
        answer = self.item.answer
        ends = self.item.compiled.at.nodes[:-1]
        grounds = sorted(ends[::2], key=lambda index: _rank(self.values.span(index), self.standing.as_of))
        several = len(grounds) > 1
        reasons = tuple(self.ground(index) for index in grounds)
        opens = Why("opens.one_suffices", (), reasons) if several else Why("opens", (), reasons)
        closes = () if answer.ends.lo >= NEVER else (_closes(answer.ends),)
        no_end = (Why("closes.never"),) if answer.ends.lo >= NEVER and answer.state is State.OPEN else ()
        used = (Why("used", (("used", answer.done),)),) if answer.state is State.USED else ()
        return (opens, *closes, *no_end, *used, Why(f"verdict.{answer.state}"))

    def ground(self, index: int) -> Why:
        span, today = self.values.span(index), self.standing.as_of
        if span.hi <= today:
            key = "ground.present"
        elif span.lo > today:
            key = "ground.later" if span.lo < NEVER else "ground.absent"
        else:
            key = "ground.unsettled"
        return Why(key, (("since", span),), (self.node(index),))

    def interval(self, norm: Standstill | Effect) -> tuple[Why, ...]:
        since, until = self.item.compiled.at.nodes[:2]
        reasons = [Why("since", (("since", self.item.answer.begins),), (self.node(since),))]
        if self.item.answer.begins.lo < NEVER:
            reasons.append(Why("until", (("until", self.item.answer.ends),), (self.node(until),)))
        if isinstance(norm, Standstill) and self.item.answer.done.hi <= self.standing.as_of:
            reasons.append(
                Why("forbidden_act", (("act", Deed(norm.act.id, norm.kinds)), ("on", self.item.answer.done)))
            )
        if self.item.state is State.UNRECORDED:
            begun = self.item.answer.begins.hi < NEVER
            return (*reasons, Why("verdict.end_unrecorded" if begun else "verdict.unsettled"))
        return (*reasons, Why(f"verdict.{self.item.state}"))

    def others(self) -> Iterator[Why]:
        if self.item.state in (State.NOT_RUNNING, State.NOT_YET):
            return
        for other in self.item.alternatives:
            yield _alternative(self.item.norm, other)

    def node(self, index: int, depth: int = 0) -> Why:  # noqa: C901 - one case for each operator
        program, values = self.standing.program, self.values
        step, span = program.steps[index], values.span(index)
        if index in program.lapses:
            return self.lapse(program.lapses[index], index)
        match step.op:
            case Op.ON:
                return self.act(str(step.args[0]), step.args[1], span)
            case Op.CONST:
                return Why("node.day", (("day", span),))
            case Op.ANY | Op.ALL:
                key = "node.any" if step.op is Op.ANY else "node.all"
                return Why(key, (("day", span),), self.beneath(step, depth))
            case Op.FACT:
                return self.fact(str(step.args[0]), str(step.args[1]), span)
            case Op.ADD | Op.BUSINESS | Op.MONTHS | Op.YEARS:
                return Why(
                    "node.plus",
                    (("limit", _limit(step.op, step.args)), ("day", span)),
                    self.beneath(step, depth),
                )
            case Op.FINDING:
                return Why("node.finding", (("days", Days(_number(step.args[0]))), ("day", span)))
            case Op.STATED:
                return Why("node.stated", (("act", Deed(str(step.args[0]))), ("day", span)))
            case Op.OPENED:
                return Why("node.opened", (("day", span),))
            case Op.FIRST_ROUND:
                return Why("node.rounds", (("day", span),), self.round_reason(str(step.args[0])))
            case Op.UNLESS:
                return Why("node.unless", (("day", span),), self.beneath(step, depth))
            case Op.ROLL | Op.EXTENDED | Op.STOPPED:
                return Why("node.moved", (("day", span),), self.beneath(step, depth)[:1])

    def beneath(self, step: Step, depth: int) -> tuple[Why, ...]:
        """The reasons under a node, those that hold first; far down they are left out."""
        if depth >= DEEPEST:
            return ()
        lo, hi, today = self.values.lo, self.values.hi, self.standing.as_of
        order: Sequence[int] = step.below
        if step.op in (Op.ANY, Op.ALL):
            order = sorted(order, key=lambda i: (0 if hi[i] <= today else 1 if lo[i] <= today else 2, lo[i]))
        return tuple([self.node(index, depth + 1) for index in order])

    def round_reason(self, track: str) -> tuple[Why, ...]:
        openers, acts = self.standing.program.tracks[track].opened_by, self.standing.leaves.acts
        opened = next((act.id for act in openers if act.id in acts), openers[0].id)
        first = acts[opened][0] if opened in acts else None
        return (self.act(opened, (), Span(first.lo, first.hi) if first else Span(NEVER, NEVER)),)

    def recorded(self, act: str) -> Sequence[Occurrence]:
        """The occurrences of an act that the norm sees: those of its round, if the act belongs to rounds."""
        own = self.item.round
        if own is not None and act in self.standing.program.tracks[own.track].act_ids:
            return own.acts.get(act, ())
        return self.standing.leaves.acts.get(act, ())

    def act(self, act: str, kinds: object, span: Span) -> Why:
        wanted = kinds if isinstance(kinds, tuple) else ()
        recorded = self.recorded(act)
        fitting = [o for o in recorded if not wanted or o.kind in wanted]
        if fitting:
            return _happened(act, _meant(fitting, span), span)
        deed = Deed(act, wanted)
        if recorded and recorded[0].kind in UNKNOWN_KINDS:
            return Why("act.kind_unknown", (("act", deed),))
        if recorded:
            return Why("act.other", (("act", deed), ("instead", Deed(act, (recorded[0].kind,)))))
        silent = self.standing.leaves.silent(act)
        return Why("act.unrecorded" if silent else "act.absent", (("act", deed),))

    def lapse(self, duty: CompiledNorm, index: int) -> Why:
        span, due = self.values.span(index), self.values.span(duty.at.nodes[1])
        settled = "lapse.no" if span.lo >= NEVER else "lapse.yes"
        key = settled if span.exact or span.hi <= self.standing.as_of else "lapse.perhaps"
        return Why(key, (("norm", duty.norm), ("ends", due)))

    def fact(self, name: str, wanted: str, span: Span) -> Why:
        if not span.exact:
            return Why("fact.unknown", (("fact", Fact(name)),))
        return Why(
            "fact.so" if (span.lo == ALWAYS) == (wanted == "yes") else "fact.not_so", (("fact", Fact(name)),)
        )


def _meant(recorded: Sequence[Occurrence], span: Span) -> Occurrence:
    """The first of the occurrences that may be the one of a moment, or the first of all."""
    return next((o for o in recorded if o.lo <= span.hi and span.lo <= o.hi), recorded[0])


def _happened(act: str, occurrence: Occurrence, span: Span) -> Why:
    deed = Deed(act, (occurrence.kind,) if occurrence.kind else ())
    if occurrence.event is None:
        return Why("act.inferred", (("act", deed), ("by", Deed(occurrence.inferred_from)), ("on", span)))
    event = occurrence.event
    if event.dating is Dating.UNDATED:
        return Why("act.undated", (("act", deed), ("on", span), ("event", event)))
    bounded = event.dating in (Dating.ANNOUNCED, Dating.PUBLISHED) and bool(ACT_BY_ID[act].answers)
    key = f"act.{event.dating}" if bounded else "act.on"
    return Why(key, (("act", deed), ("on", event.span), ("event", event)))


def _role(norm: Norm) -> Role | None:
    match norm:
        case Duty():
            return norm.bearer
        case Power():
            return norm.holder
        case Standstill():
            return norm.whom
    return None


def _closes(closes: Span) -> Why:
    return Why("closes", (("closes", closes),)) if closes.hi < NEVER else Why("closes.unrecorded")


def _alternative(norm: Norm, other: Alternative) -> Why:
    day = other.answer.begins if isinstance(norm, Power) else other.answer.ends
    claimed = "other.claim.until"
    read = "other.reading.until"
    if isinstance(norm, Test) or day.lo >= NEVER or day.hi <= ALWAYS:
        claimed = "other.claim"
        read = "other.reading"
    elif isinstance(norm, Duty):
        claimed = "other.claim.duty"
        read = "other.reading.duty"
    elif isinstance(norm, Power):
        claimed = "other.claim.power"
        read = "other.reading.power"
    about: tuple[tuple[str, Filling], ...] = (("state", other.answer.state), ("day", day))
    if other.claim is not None:
        return Why(claimed, (("act", Deed(other.claim.act)), ("on", other.claim.span), *about))
    return Why(read, (("choice", Choice(other.question, other.value)), *about))


def _rank(span: Span, today: int) -> tuple[int, int]:
    """Order of reasons: what holds, then what may hold, then what does not."""
    if span.hi <= today:
        return 0, span.lo
    return (1, span.lo) if span.lo <= today else (2, span.lo)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _limit(op: Op, args: tuple[object, ...]) -> Limit:
    unit = {
        Op.ADD: Unit.DAYS,
        Op.BUSINESS: Unit.BUSINESS_DAYS,
        Op.MONTHS: Unit.MONTHS,
        Op.YEARS: Unit.YEARS,
    }[op]
    return Limit(_number(args[0]), unit)


@lru_cache(maxsize=1024)
def _opened_by(program: Program, lapsed: int) -> tuple[Norm, ...]:
    """The powers with a ground that the lapse of a duty makes."""
    return tuple(
        compiled.norm
        for compiled in program.norms
        if isinstance(compiled.norm, Power)
        and any(lapsed in _lapses_below(program, opens) for opens in compiled.at.nodes[:-1:2])
    )
