"""Irregularities: what departs from the rules is recorded as it is, and flagged, never refused.

A flag needs certainty: a range that leaves the matter open raises none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pliego.law.acts import ACT_BY_ID, UNDER_AGREEMENT, Kinds, Start
from pliego.law.answers import EPOCH
from pliego.law.days import NEVER, Span
from pliego.law.evaluate import Leaves, Values
from pliego.law.norms import Duty, Force, Power, Standstill
from pliego.law.program import Op, Program, Step
from pliego.law.record import (
    UNKNOWN_KINDS,
    Completeness,
    Dispute,
    Event,
    Occurrence,
    Occurrences,
    Record,
)  # fmt: skip

if TYPE_CHECKING:
    from pliego.law.standing import NormStanding, Standing


class Flag(StrEnum):
    """The kinds of irregularity."""

    LATE = "late"
    DURING_STANDSTILL = "during_standstill"
    WITHOUT_POWER = "without_power"
    PANEL_WITHOUT_GATE = "panel_without_gate"
    OUT_OF_ORDER = "out_of_order"
    TOO_EARLY = "too_early"
    AROSE_LATE = "arose_late"
    REPEATED = "repeated"
    IMPOSSIBLE_DATE = "impossible_date"
    EXTENSION_AFTER_TERM = "extension_after_term"
    SOURCES_DIFFER = "sources_differ"
    FINDING_AND_OUTCOME_DIFFER = "finding_and_outcome_differ"
    REPLY_AND_FINDING_DIFFER = "reply_and_finding_differ"


@dataclass(frozen=True, slots=True)
class Irregularity:
    """One flag: its kind, the act and event it concerns, when, and the norm it departs from ("" for none)."""

    kind: Flag
    act: str
    event: str
    when: Span
    norm: str = ""
    cite: str = ""
    days: Span | None = None
    others: tuple[Event, ...] = ()


OUTCOME_OF_DENIAL: Final = "outcome_presupposes_denial"
"""The fact that the announced outcome of a case presupposes a denial of rights: a remedy, or a finding of one."""


def irregularities(standing: Standing) -> tuple[Irregularity, ...]:
    """Every irregularity of a case, in the order of the kinds above."""
    leaves, grouped = standing.leaves, standing.claims
    begun = [item for item in standing.items if item.begun and not item.advisory]
    disordered = tuple(_out_of_order(standing.program, leaves))
    return (
        *_late(begun, leaves),
        *_forbidden(begun, leaves),
        *_without_power(standing),
        *disordered,
        *_too_early(begun, standing.leaves, {flag.event for flag in disordered}),
        *_arose_late(begun),
        *_repeated(standing.program, grouped),
        *_impossible(grouped),
        *_extended_late(standing, begun),
        *(_differ(dispute) for dispute in standing.disputes),
        *_facts(standing.record, leaves),
    )


def _acts_of(leaves: Leaves, item: NormStanding) -> Occurrences:
    return item.round.acts if item.round else leaves.acts


def _event_at(leaves: Leaves, item: NormStanding, act: str, day: int) -> str:
    """Id of the event that records an act on a day; empty when it was inferred."""
    own = _acts_of(leaves, item)
    happened = own[act] if act in own else leaves.acts.get(act, ())
    found = (o.event.id for o in happened if o.event is not None and o.hi == day)
    return next(found, "")


def _late(items: Sequence[NormStanding], leaves: Leaves) -> Iterator[Irregularity]:
    """Duties met after their last day; what a soft limit only wishes for is no departure from the rules."""
    for item in items:
        if isinstance(item.norm, Duty) and item.norm.force is Force.HARD and item.state == "met_late":
            acts = [act.id for act, _ in item.norm.discharging]
            event, act = next(
                (
                    (found, act)
                    for act in acts
                    if (found := _event_at(leaves, item, act, item.answer.done.hi))
                ),
                ("", acts[0]),
            )
            yield Irregularity(
                Flag.LATE, act, event, item.answer.done, item.key, item.norm.cite, item.answer.late
            )


def _forbidden(items: Sequence[NormStanding], leaves: Leaves) -> Iterator[Irregularity]:
    for item in items:
        norm = item.norm
        if isinstance(norm, Standstill):
            answer = item.answer
            surely = answer.begins.hi <= answer.done.lo and answer.done.hi < min(answer.ends.lo, NEVER)
            if surely:
                event = _event_at(leaves, item, norm.act.id, answer.done.hi)
                yield Irregularity(
                    Flag.DURING_STANDSTILL, norm.act.id, event, answer.done, item.key, norm.cite
                )


def _without_power(standing: Standing) -> Iterator[Irregularity]:
    """Acts that need a power, none of whose holders surely had it on that day."""
    licensing = standing.program.licensing
    for act in standing.leaves.acts.keys() & licensing.keys():
        powers = [item for item in standing.items if item.compiled.norm in licensing[act]]
        for occurrence in standing.leaves.acts.get(act, ()):
            if occurrence.event is None or occurrence.hi >= NEVER:
                continue
            fitting = [item for item in powers if _covers(item, occurrence.kind)]
            when = Span(occurrence.lo, occurrence.hi)
            if fitting and all(_surely_shut(standing.values_of(item), item, when) for item in fitting):
                flag = Flag.PANEL_WITHOUT_GATE if act == "ask_panel" else Flag.WITHOUT_POWER
                first = fitting[0]
                yield Irregularity(flag, act, occurrence.event.id, when, first.key, first.norm.cite)


def _covers(item: NormStanding, kind: str) -> bool:
    norm = item.norm
    return isinstance(norm, Power) and (not norm.kinds or not kind or kind in norm.kinds)


def _surely_shut(values: Values, item: NormStanding, use: Span) -> bool:
    spans = [values.span(index) for index in item.compiled.at.nodes[:-1]]
    return all(
        use.hi < opens.lo or use.lo >= closes.hi
        for opens, closes in zip(spans[::2], spans[1::2], strict=True)
    )


def _out_of_order(program: Program, leaves: Leaves) -> Iterator[Irregularity]:
    complete = leaves.record.completeness is Completeness.COMPLETE
    for act, happened in leaves.acts.items():
        answered = program.answered_by(ACT_BY_ID[act])
        needs = ACT_BY_ID[act].start is Start.ANSWER
        first = min((leaves.acts[other][0].lo for other in answered if other in leaves.acts), default=None)
        for occurrence in happened:
            if occurrence.event is None:
                continue
            before = first is not None and occurrence.hi < first
            alone = needs and complete and bool(answered) and first is None
            if before or alone:
                when = Span(occurrence.lo, occurrence.hi)
                yield Irregularity(Flag.OUT_OF_ORDER, act, occurrence.event.id, when)


def _too_early(begun: Sequence[NormStanding], leaves: Leaves, disordered: set[str]) -> Iterator[Irregularity]:
    """Acts before the day from which a duty runs, if surely nothing discharged it since and they discharged no
    other.
    """
    duties = [item for item in begun if isinstance(item.norm, Duty)]
    unserved = [item for item in duties if item.answer.done.lo >= NEVER]
    early = [(event, flag) for item in unserved for event, flag in _discharging(leaves, item, _before)]
    if not early:
        return
    served = {event for item in duties for event, _ in _discharging(leaves, item, _on_time)}
    seen = served | disordered
    for event, flag in early:
        if event not in seen:
            seen.add(event)
            yield flag


def _arose_late(begun: Sequence[NormStanding]) -> Iterator[Irregularity]:
    """Duties that came to exist after their last day: they lapsed as they arose."""
    for item in begun:
        if item.answer.arose_too_late and isinstance(item.norm, Duty):
            act = item.norm.discharging[0][0].id
            yield Irregularity(Flag.AROSE_LATE, act, "", item.answer.arises, item.key, item.norm.cite)


def _on_time(occurrence: Occurrence, begins: Span) -> bool:
    return occurrence.hi >= begins.lo


def _before(occurrence: Occurrence, begins: Span) -> bool:
    return occurrence.hi < begins.lo


def _discharging(
    leaves: Leaves, item: NormStanding, when: Callable[[Occurrence, Span], bool]
) -> Iterator[tuple[str, Irregularity]]:
    """The events that record an act of the kind that discharges a duty, at some time of its running."""
    norm = item.norm
    if isinstance(norm, Duty):
        for act, kind in norm.discharging:
            for occurrence in _acts_of(leaves, item).get(act.id, ()):
                fits = not kind or occurrence.kind in (kind, *UNKNOWN_KINDS)
                if occurrence.event is not None and fits and when(occurrence, item.answer.begins):
                    span = Span(occurrence.lo, occurrence.hi)
                    event = occurrence.event.id
                    yield event, Irregularity(Flag.TOO_EARLY, act.id, event, span, item.key, norm.cite)


def _repeated(program: Program, grouped: Mapping[tuple[str, int], Sequence[Event]]) -> Iterator[Irregularity]:
    """Acts recorded again; an extension is no repetition, since each one counts."""
    for (act, number), claims in grouped.items():
        if number > 1 and act not in program.extensions and ACT_BY_ID[act].kinds is Kinds.RESULTS:
            yield Irregularity(Flag.REPEATED, act, claims[0].id, claims[0].span)


def _impossible(grouped: Mapping[tuple[str, int], Sequence[Event]]) -> Iterator[Irregularity]:
    for (act, _), claims in grouped.items():
        if act in UNDER_AGREEMENT and claims[0].span.hi < EPOCH:
            yield Irregularity(Flag.IMPOSSIBLE_DATE, act, claims[0].id, claims[0].span)


def _extended_late(standing: Standing, begun: Sequence[NormStanding]) -> Iterator[Irregularity]:
    program = standing.program
    for item in begun:
        if isinstance(item.norm, Duty | Standstill):
            for step in _extensions(program, item.compiled.at.nodes[1]):
                due, made = (standing.values_of(item).span(index) for index in step.below[:2])
                if due.hi < made.lo and made.hi < NEVER:
                    act = str(program.steps[step.below[1]].args[0])
                    event = _event_at(standing.leaves, item, act, made.hi)
                    yield Irregularity(Flag.EXTENSION_AFTER_TERM, act, event, made, item.key, item.norm.cite)


def _extensions(program: Program, node: int) -> Iterator[Step]:
    """The extensions that move the last day of a duty, or the end of a standstill."""
    step = program.steps[node]
    if step.op is Op.EXTENDED:
        yield from _extensions(program, step.below[0])
        yield step
    elif step.op in (Op.ANY, Op.ADD):
        for below in step.below:
            yield from _extensions(program, below)


def _differ(dispute: Dispute) -> Irregularity:
    first, *others = dispute.claims
    return Irregularity(Flag.SOURCES_DIFFER, dispute.act, first.id, first.span, others=tuple(others))


def _facts(record: Record, leaves: Leaves) -> Iterator[Irregularity]:
    outcome = record.facts.get(OUTCOME_OF_DENIAL)
    cleared = {occurrence.kind for occurrence in leaves.acts.get("report", ())} == {"no_denial"}
    never = Span(NEVER, NEVER)
    if cleared and outcome and outcome.value == "yes":
        yield Irregularity(Flag.FINDING_AND_OUTCOME_DIFFER, "report", "", never)
    replies = leaves.acts.get("reply", ())
    if {reply.kind for reply in replies} == {"declined"} and "report" in leaves.acts:
        event = replies[0].event
        yield Irregularity(Flag.REPLY_AND_FINDING_DIFFER, "reply", event.id if event else "", never)
