"""Why an answer is what it is: reasons as a tree, built from the values, without words.

The branch that decides comes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from pliego.law.acts import ACT_BY_ID, Role, Silence
from pliego.law.answers import Alternative, NormStanding
from pliego.law.because import Because, absent, unrecorded
from pliego.law.calendars import Calendar
from pliego.law.days import ALWAYS, NEVER, Span
from pliego.law.evaluate import Values
from pliego.law.marks import Mark
from pliego.law.moments import Unit, days
from pliego.law.norms import Duty, Norm, Power, Standstill, Test
from pliego.law.program import CompiledNorm, NormNodes, Op, Program
from pliego.law.reason import Blanks, Choice, Days, Deed, Fact, Filling, Why, the_act
from pliego.law.standing import Standing
from pliego.law.states import NOT_RUNNING, NOT_YET, State

__all__ = ["Choice", "Days", "Deed", "Fact", "Filling", "Why", "explain", "mark_of"]

VAGUE: Final = 31
"""From a range of more days than this no number of days late is told: it would be made of ignorance."""


def explain(standing: Standing, item: NormStanding) -> Why:
    """Why a norm is in its state: the rule, the count, the acts, other readings and sources, what would
    settle it.

    The explanations of one standing share the reasons that they have in common.
    """
    norm, because, state = item.compiled.norm, standing.because(item.values), item.state
    if isinstance(norm, Duty):
        parts = _duty(item, because, norm)
    elif isinstance(norm, Power):
        parts = _power(item, because)
    elif isinstance(norm, Test):
        parts = [because.node(item.compiled.at.nodes[0])]
    else:
        parts = _interval(item, because, norm)
    if state is not NOT_RUNNING and state is not NOT_YET:
        parts += [_alternative(norm, other) for other in item.alternatives]
    mark = mark_of(standing, item)
    filled = _rule(norm) if mark is norm.mark else _rule(norm, mark)
    return Why("rule.of" if len(filled) == 3 else "rule", filled, tuple(parts))


def mark_of(standing: Standing, item: NormStanding) -> Mark:
    """The mark of an answer: the weakest among the norm and the duties whose lapse decides it."""
    if not isinstance(item.compiled.norm, Power) or item.state is State.USED or item.state is State.CLOSED:
        return item.compiled.norm.mark
    return _mark_on(standing.program, item.compiled, _deciding(standing, item))


def _deciding(standing: Standing, item: NormStanding) -> tuple[int, ...]:
    """The ground on which a power is open, or all of them where none is present. Use and end need none."""
    grounds, hi = item.compiled.at.nodes[:-1:2], standing.values_of(item).hi
    present = [index for index in grounds if hi[index] <= standing.as_of]
    return (min(present, key=hi.__getitem__),) if present else grounds


@lru_cache(maxsize=4096)
def _mark_on(program: Program, compiled: CompiledNorm, grounds: tuple[int, ...]) -> Mark:
    lapsed = (
        program.lapses[index].norm.mark for ground in grounds for index in _lapses_below(program, ground)
    )
    return Mark.weakest(compiled.norm.mark, *lapsed)


@lru_cache(maxsize=4096)
def _lapses_below(program: Program, node: int) -> tuple[int, ...]:
    if node in program.lapses:
        return (node,)
    step = program.steps[node]
    return tuple(i for below in step.below if step.op is not Op.ON for i in _lapses_below(program, below))


@lru_cache(maxsize=4096)
def _rule(norm: Norm, mark: Mark | None = None) -> Blanks:
    """The sentence of a norm, with whom it concerns."""
    role, rule = _role(norm), (("norm", norm), ("mark", mark or norm.mark))
    return rule if role is None else (("who", role), *rule)


def _role(norm: Norm) -> Role | None:
    match norm:
        case Duty():
            return norm.bearer
        case Power():
            return norm.holder
        case Standstill():
            return norm.whom
    return None


@dataclass(frozen=True, slots=True, eq=False)
class _Telling:
    """What the explanation of a norm is made of, whatever the case: its blanks, filled or by their nodes."""

    begins: Blanks
    counted: Blanks
    unknown: Why
    settles: Why
    settles_begin: Why | None
    undone: tuple[Why, ...]
    unrecorded: tuple[Why, ...]
    follows: tuple[Norm, ...]


@lru_cache(maxsize=2048)
def _telling(program: Program, compiled: CompiledNorm) -> _Telling:
    duty, at = compiled.norm, compiled.at
    assert isinstance(duty, Duty)  # noqa: S101 - only duties are told by it
    limit, begins = ("limit", duty.within), ("begins", at.counted)
    acts = tuple(dict.fromkeys(act.id for act, _ in duty.discharging))
    below = [act.id for act in program.acts_below(at.counted)]
    return _Telling(
        (begins,),
        (limit, begins, ("ends", at.nodes[1])),
        Why("count.unknown", (limit,)),
        Why("settle", (the_act(acts[0]),)),
        Why("settle.begins", (the_act(below[0]),)) if len(below) == 1 else None,
        tuple(absent(act) for act in acts),
        tuple(unrecorded(act) for act in acts),
        _opened_by(program, at.nodes[4]),
    )


# Duties -------------------------------------------------------------------------------------------------------
def _duty(item: NormStanding, because: Because, duty: Duty) -> list[Why]:
    compiled, values, state = item.compiled, item.values, item.state
    exists, due, done, _, lapsed = compiled.at.nodes
    if state is NOT_RUNNING:
        return [Why("not_begun", (), (because.node(exists),))]
    telling = _telling(because.program, compiled)
    parts = _count(duty, item, telling)
    parts += _discharge(duty, because, values, done, telling)
    parts.append(_verdict(duty, item, due, done))
    if state is State.UNSETTLED or state is State.UNRECORDED or state is State.POSSIBLY_LATE:
        parts += _settling(because, values, compiled.at, telling)
    lapses = because.values.lo[lapsed]
    if ALWAYS < lapses < NEVER and telling.follows:
        since = ("from", Span(lapses, lapses))
        parts += [Why("follows", (since, ("norm", power))) for power in telling.follows]
    return parts


def _count(duty: Duty, item: NormStanding, telling: _Telling) -> list[Why]:
    values, at = item.values, item.compiled.at
    begins, latest = values.lo[at.counted], values.hi[at.counted]
    if duty.within.unit is _PROMPTLY:
        return [Why("count.promptly", telling.begins, (), values)]
    if begins <= ALWAYS or latest >= NEVER:
        return [telling.unknown]
    if begins == latest:
        last, latest = values.lo[at.nodes[1]], values.hi[at.nodes[1]]
        if last == latest:
            return _exact_count(duty, item, begins, last)
        if latest >= NEVER:
            least = ("ends", Span(last, last))
            return [Why("count.extendable", (*telling.counted[:2], least), (), values)]
    return [Why("count.range", telling.counted, (), values)]


_PROMPTLY: Final = Unit.PROMPTLY


def _exact_count(duty: Duty, item: NormStanding, begins: int, last: int) -> list[Why]:
    """Day 0, the first day counted, the last day, and whether a weekend or a holiday moved it."""
    limit, ends = ("limit", duty.within), ("ends", Span(last, last))
    first = ("first", _first_counted(duty, item, begins))
    parts = [Why("count.exact", (limit, ("begins", Span(begins, begins)), first, ends))]
    if duty.within.unit is Unit.DAYS:
        calendar, plain = _calendar(item, duty.rolls_on), begins + duty.within.number
        if calendar.covers(plain) and not calendar.is_business_day(plain):
            key = "count.rolled" if last != plain else "count.stands"
            parts.append(Why(key, (("plain", Span(plain, plain)), ends)))
    return parts


def _first_counted(duty: Duty, item: NormStanding, begins: int) -> Span:
    """The day after day 0, or the first business day after it where business days count."""
    first: int | None = begins + 1
    if duty.within.unit in (Unit.BUSINESS_DAYS, Unit.CLEAR_BUSINESS_DAYS):
        first = _calendar(item, duty.within.calendar).business_days_after(begins, 1)
    return Span(begins, NEVER) if first is None else Span(first, first)


def _calendar(item: NormStanding, named: str) -> Calendar:
    """The calendar named, or the one that the procedure's question chooses."""
    program = item.bench.states.program
    return program.calendars[named or program.env[item.compiled.procedure.counts_by.id]]


def _discharge(duty: Duty, because: Because, values: Values, done: int, telling: _Telling) -> tuple[Why, ...]:
    for act, kind in duty.discharging:
        recorded = because.recorded(act.id)
        if recorded and kind:
            recorded = [o for o in recorded if o.kind in (kind, "")]
        if recorded:
            return (because.happened(act.id, recorded, done),)
    return telling.unrecorded if values.lo[done] < NEVER and not because.leaves.complete else telling.undone


def _verdict(duty: Duty, item: NormStanding, due: int, done: int) -> Why:
    values, state = item.values, item.state
    if state is State.MET:
        lo, hi, counted = values.lo, values.hi, item.compiled.at.counted
        exact = lo[done] == hi[done] and lo[counted] == hi[counted] and lo[due] == hi[due] < NEVER
        if exact and lo[done] >= lo[counted]:
            return Why("verdict.met_on", (("days", Days(lo[done] - lo[counted])), ("limit", duty.within)))
    late = item.bench.states.late(state, item.compiled.at, values)
    if late is None:
        return _verdict_of(state)
    if state is State.POSSIBLY_LATE and late.hi - late.lo > VAGUE:
        return Why("verdict.possibly_late.vague")
    return Why(f"verdict.{state}", (("least", days(late.lo)), ("most", days(late.hi))))


@cache
def _verdict_of(state: State) -> Why:
    return Why(f"verdict.{state}")


def _settling(because: Because, values: Values, at: NormNodes, telling: _Telling) -> Iterator[Why]:
    """The acts whose days would settle it."""
    if telling.settles_begin is not None and values.lo[at.counted] != values.hi[at.counted]:
        yield telling.settles_begin
    done = values.lo[at.nodes[2]]
    releases = _open_releases(at.nodes[3], because) if done == values.hi[at.nodes[2]] < NEVER else ()
    if releases:
        for act in releases:
            yield Why("settle", (the_act(act),))
    else:
        yield telling.settles


def _open_releases(released: int, because: Because) -> Sequence[str]:
    """Acts that may have released a duty unrecorded, where its discharge is on record with its day."""
    return [
        act
        for act in because.program.silent_below(released)
        if ACT_BY_ID[act].silence is Silence.UNRECORDED and because.leaves.silent(act)
    ]


@lru_cache(maxsize=1024)
def _opened_by(program: Program, lapsed: int) -> tuple[Norm, ...]:
    """The powers with a ground that the lapse of a duty makes."""
    return tuple(
        compiled.norm
        for compiled in program.norms
        if isinstance(compiled.norm, Power)
        and any(lapsed in _lapses_below(program, opens) for opens in compiled.at.nodes[:-1:2])
    )


# Powers -------------------------------------------------------------------------------------------------------
def _power(item: NormStanding, because: Because) -> list[Why]:
    at, values, state = item.compiled.at, item.values, item.state
    grounds: Sequence[int] = at.nodes[:-1:2]
    if len(grounds) > 1:
        order = sorted(grounds, key=lambda index: _rank(because.values.span(index), because.as_of))
        parts = [Why("opens.one_suffices", (), tuple([_ground(index, because) for index in order]))]
    else:
        parts = [Why("opens", (), (_ground(grounds[0], because),))]
    ends = item.bench.states.best_window(at, values)[1]
    if values.lo[ends] < NEVER:
        closed = values.hi[ends] < NEVER
        parts.append(Why("closes", (("closes", ends),), (), values) if closed else Why("closes.unrecorded"))
    elif state is State.OPEN:
        parts.append(Why("closes.never"))
    if state is State.USED:
        parts.append(Why("used", (("used", at.nodes[-1]),), (), values))
    parts.append(_verdict_of(state))
    return parts


def _ground(index: int, because: Because) -> Why:
    lo, today = because.values.lo[index], because.as_of
    if because.values.hi[index] <= today:
        key = "ground.present"
    elif lo > today:
        key = "ground.later" if lo < NEVER else "ground.absent"
    else:
        key = "ground.unsettled"
    return Why(key, (("since", index),), (because.node(index),), because.values)


def _rank(span: Span, today: int) -> tuple[int, int]:
    """Order of reasons: what holds, then what may hold, then what does not."""
    if span.hi <= today:
        return 0, span.lo
    return (1, span.lo) if span.lo <= today else (2, span.lo)


# Standstills and effects --------------------------------------------------------------------------------------
def _interval(item: NormStanding, because: Because, norm: Norm) -> list[Why]:
    nodes, values, state = item.compiled.at.nodes, item.values, item.state
    since, until = nodes[:2]
    parts = [Why("since", (("since", since),), (because.node(since),), values)]
    if values.lo[since] < NEVER:
        parts.append(Why("until", (("until", until),), (because.node(until),), values))
    if isinstance(norm, Standstill) and values.hi[nodes[2]] <= because.as_of:
        parts.append(Why("forbidden_act", (the_act(norm.act.id, norm.kinds), ("on", nodes[2])), (), values))
    if state is not State.UNRECORDED:
        parts.append(_verdict_of(state))
    elif values.hi[since] < NEVER:
        parts.append(Why("verdict.end_unrecorded"))
    else:
        parts.append(Why("verdict.unsettled"))
    return parts


# Other answers ------------------------------------------------------------------------------------------------
def _alternative(norm: Norm, other: Alternative) -> Why:
    answer = other.answer
    day = answer.begins if isinstance(norm, Power) else answer.ends
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
    about: Blanks = (("state", answer.state), ("day", day))
    if other.claim is not None:
        return Why(claimed, (the_act(other.claim.act), ("on", other.claim.span), *about))
    return Why(read, (("choice", Choice(other.question, other.value)), *about))
