"""The record of a case as the engine reads it: events, facts, and what silence means.

From the record come *occurrences*: what happened, once for each act that took place, each a span of days. Two
rows about one occurrence are two claims; one is preferred, and every other that it contradicts makes another
*world*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import product
from typing import Final, NamedTuple

from pliego.law.acts import ACT_BY_ID, ACTS, Kinds, Silence
from pliego.law.days import ALWAYS, NEVER, Span

MAX_WORLDS: Final = 8
"""At most so many combinations of disputed claims are evaluated."""


CONFLICTING: Final = "conflicting"
"""The kind of an act about whose kind sources conflict: no later act settles it."""

BAR_ELSEWHERE: Final = "bar_elsewhere"
"""The act that a bar ordered in another case is to this one."""

UNKNOWN_KINDS: Final = ("", CONFLICTING)


class Dating(StrEnum):
    """What the date of an event dates. An announced or published date is an upper bound of the act."""

    DONE = "done"
    NOTIFIED = "notified"
    ANNOUNCED = "announced"
    PUBLISHED = "published"
    UNDATED = "undated"


class Completeness(StrEnum):
    """What a missing event means: it did not happen, or it is not known."""

    COMPLETE = "complete"
    RECONSTRUCTED = "reconstructed"


class Confidence(StrEnum):
    """How a value was obtained: V read in a source, D derived from one, M from memory."""

    V = "V"
    D = "D"
    M = "M"


@dataclass(frozen=True, slots=True)
class Event:
    """One row of a docket that records an act.

    `span` is the date as stated, at its precision; an undated act has `Span(ALWAYS, day it was known)`.
    `known_by` is the last day on which it can have become known; `occurrence` says which occurrence of the
    act the row speaks of, so that two rows with one number are two claims. `stated` holds dates that the act
    itself names. `id` is opaque and is what explanations point to.
    """

    id: str
    act: str
    span: Span
    kind: str = ""
    dating: Dating = Dating.DONE
    confidence: Confidence = Confidence.V
    occurrence: int = 1
    proceeding: str = ""
    known_by: int = NEVER
    source: str = ""
    detail: str = ""
    stated: tuple[tuple[str, Span], ...] = ()


@dataclass(frozen=True, slots=True)
class FactClaim:
    """A fact with its value: "yes", "no", or another word; without a claim a fact is unsettled."""

    name: str
    value: str
    source: str = ""
    confidence: Confidence = Confidence.V


@dataclass(frozen=True, slots=True)
class PriorFinding:
    """An earlier panel finding that counts against this facility or its owner, with its day and why it
    counts.
    """

    determined: Span
    case: str
    ground: str


@dataclass(frozen=True, slots=True)
class PriorBar:
    """A bar from the mechanism, ordered in another case, that binds the complainant of this one: since when, in
    which case, and why it counts.
    """

    since: Span
    case: str
    ground: str


@dataclass(frozen=True, slots=True)
class Record:
    """Everything the engine may know of a case.

    `absent` names acts that surely did not take place although the record is reconstructed (a case that the
    government opened of its own motion has no petition). `prior_findings` is None where nobody looked for them.
    `bars` are those known from other cases.
    """

    events: tuple[Event, ...]
    facts: Mapping[str, FactClaim] = field(default_factory=dict)
    completeness: Completeness = Completeness.RECONSTRUCTED
    absent: frozenset[str] = frozenset()
    prior_findings: tuple[PriorFinding, ...] | None = None
    bars: tuple[PriorBar, ...] = ()


class Occurrence(NamedTuple):
    """One occurrence of an act: where it lies, its kind, and the event it rests on.

    `inferred_from` is the later act that presupposes it, when no event records it.
    """

    lo: int
    hi: int
    kind: str
    event: Event | None
    inferred_from: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two or more claims about one occurrence that cannot all be true; the preferred one comes first."""

    act: str
    occurrence: int
    claims: tuple[Event, ...]


Occurrences = Mapping[str, Sequence[Occurrence]]

_RANK: Final = {Confidence.V: 0, Confidence.D: 1, Confidence.M: 2}


def preference(event: Event) -> tuple[int, int, int]:
    """Sort key of claims: finer precision leads, then V over D over M, then the earlier."""
    return (event.span.hi - event.span.lo, _RANK[event.confidence], event.span.lo)


def known(record: Record, as_of: int, known_at: int) -> list[Event]:
    """Events that had begun by `as_of` and were recorded by `known_at`, clipped to the day they were known.

    An event of which nobody says when it became known counts as known from its first day. One dated after the
    day by which it is said to be known keeps its first day: the two contradict.
    """
    return [
        event
        if event.span.hi <= event.known_by
        else replace(event, span=Span(event.span.lo, max(event.span.lo, event.known_by)))
        for event in record.events
        if event.span.lo <= as_of and _recorded(event) <= known_at
    ]


def _recorded(event: Event) -> int:
    return event.known_by if event.known_by < NEVER else event.span.lo


def claims(events: Sequence[Event]) -> dict[tuple[str, int], list[Event]]:
    """Events that record an act, by the occurrence they speak of, the preferred claim first.

    Two rows of one act that no `occurrence` tells apart are claims about one occurrence, unless the record
    shows between them an act that answers the first or that the second answers anew: then the act was
    repeated. Measures of different kinds, such as a penalty and a denial of entry, are acts of their own.
    """
    grouped: dict[tuple[str, int], list[Event]] = defaultdict(list)
    for event in events:
        if event.act:
            grouped[event.act, event.occurrence].append(event)
    several = [key for key, group in grouped.items() if len(group) > 1]
    for act, number in several:
        for group in _split(act, grouped.pop((act, number)), events):
            while (act, number) in grouped:
                number += 1
            grouped[act, number] = sorted(group, key=preference)
    return grouped


def _split(act: str, group: list[Event], events: Sequence[Event]) -> list[list[Event]]:
    group.sort(key=lambda event: event.span)
    parts = [[group[0]]]
    for event in group[1:]:
        if _apart(act, parts[-1][-1], event, events):
            parts.append([])
        parts[-1].append(event)
    return parts


def _apart(act: str, before: Event, event: Event, events: Sequence[Event]) -> bool:
    if ACT_BY_ID[act].kinds is Kinds.MEASURES and event.kind != before.kind:
        return True
    between = (other for other in events if before.span.hi < other.span.lo and other.span.hi < event.span.lo)
    return any(_parts_them(act, other) for other in between)


def _parts_them(act: str, other: Event) -> bool:
    return bool(other.act) and (_answers(other.act, act) or _answers(act, other.act))


def _answers(answer: str, asked: str) -> bool:
    return ACT_BY_ID[answer].answers in (asked, ACT_BY_ID[asked].instead_of or asked)


def disputes(grouped: Mapping[tuple[str, int], Sequence[Event]]) -> list[Dispute]:
    """Occurrences whose claims contradict the preferred one: neither span contains the other, or kinds
    differ.
    """
    found = []
    for (act, number), group in grouped.items():
        if len(group) > 1:
            first = group[0]
            others = tuple(event for event in group[1:] if contradicts(first, event))
            if others:
                found.append(Dispute(act, number, (first, *others)))
    return found


def contradicts(first: Event, second: Event) -> bool:
    """Whether two claims about one occurrence cannot both be true."""
    apart = not (first.span.contains(second.span) or second.span.contains(first.span))
    return apart or bool(first.kind and second.kind and first.kind != second.kind)


def worlds(found: Sequence[Dispute]) -> list[tuple[Event, ...]]:
    """Choices of one claim for each dispute, the preferred ones first, at most `MAX_WORLDS`.

    With more disputes than that can combine, each claim is tried alone beside the preferred ones.
    """
    if not found:
        return [()]
    total = 1
    for dispute in found:
        total *= len(dispute.claims)
    if total <= MAX_WORLDS:
        return list(product(*(dispute.claims for dispute in found)))
    preferred = tuple(dispute.claims[0] for dispute in found)
    alone = [
        (*preferred[:at], claim, *preferred[at + 1 :])
        for at, dispute in enumerate(found)
        for claim in dispute.claims[1:]
    ]
    return [preferred, *alone][:MAX_WORLDS]


def occurrences(
    grouped: Mapping[tuple[str, int], Sequence[Event]], chosen: Sequence[Event], record: Record, as_of: int
) -> dict[str, list[Occurrence]]:
    """Occurrences by act, in order, in the world of the `chosen` claims, with those that later acts
    presuppose.
    """
    found: dict[str, list[Occurrence]] = {}
    for (act, _), group in grouped.items():
        event = next((claim for claim in chosen if claim in group), group[0]) if chosen else group[0]
        found.setdefault(act, []).append(_occurrence(event, group, as_of))
    for bar in record.bars:
        if bar.since.lo <= as_of:
            event = Event(bar.case, BAR_ELSEWHERE, bar.since, detail=bar.ground)
            found.setdefault(BAR_ELSEWHERE, []).append(_occurrence(event, (event,), as_of))
    for happened in found.values():
        if len(happened) > 1:
            happened.sort(key=lambda occurrence: occurrence.lo)
    if record.completeness is Completeness.RECONSTRUCTED:
        _presuppose(found, record)
    return found


def _occurrence(event: Event, group: Sequence[Event], as_of: int) -> Occurrence:
    lo, hi = event.span
    if event.dating in (Dating.ANNOUNCED, Dating.PUBLISHED) and ACT_BY_ID[event.act].answers:
        lo = ALWAYS
    kind = event.kind or next((other.kind for other in group if other.kind), "")
    return Occurrence(lo, hi if hi <= as_of else NEVER, kind, event, "")


def _presuppose(found: dict[str, list[Occurrence]], record: Record) -> None:
    for later in reversed(ACTS):
        if later.id in found:
            happened = found[later.id][0]
            for earlier, kind in later.implies:
                if not {earlier, ACT_BY_ID[earlier].answers} & record.absent:
                    _infer(found, earlier, kind, later.id, happened)
            if later.answers in found:
                _infer(found, later.answers, "", later.id, happened)
            for earlier in later.follows:
                if earlier in found and _undated(found[earlier][0]):
                    _infer(found, earlier, "", later.id, happened)


def _undated(occurrence: Occurrence) -> bool:
    return occurrence.event is not None and occurrence.event.dating is Dating.UNDATED


def _infer(found: dict[str, list[Occurrence]], earlier: str, kind: str, later: str, by: Occurrence) -> None:
    if by.hi >= NEVER:
        return
    recorded = found.get(earlier)
    if recorded is None:
        found[earlier] = [Occurrence(ALWAYS, by.hi, kind, None, later)]
        return
    first = recorded[0]
    if first.lo <= by.hi < first.hi:
        first = first._replace(hi=by.hi)
    if kind and not first.kind:
        first = first._replace(kind=kind)
    recorded[0] = first


def silence_floor(grouped: Mapping[tuple[str, int], Sequence[Event]], epoch: int) -> dict[str, int]:
    """For each act that ends a case, the earliest day on which it may lie unrecorded: after the last step."""
    last = max((group[0].span.lo for group in grouped.values()), default=epoch)
    return dict.fromkeys(_ENDING, max(last, epoch))


_ENDING: Final = tuple(act.id for act in ACTS if act.silence is Silence.AFTER_LAST)
