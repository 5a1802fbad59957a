"""Small builders for records, procedures and answers, shared by the tests of the law engine."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import count
from types import MappingProxyType
from typing import Final

from pliego.law.acts import EVENT_WORDS, Act, Role
from pliego.law.days import ALWAYS, Span, day, span_of
from pliego.law.irregular import Flag, Irregularity
from pliego.law.marks import Mark
from pliego.law.moments import Moment, always, days
from pliego.law.norms import Article, Duty, Norm, Power, Procedure, Standstill, Track, Use, Window
from pliego.law.norms import Test as Question
from pliego.law.procedures import US_PETITION, USMCA_31_A
from pliego.law.readings import Env
from pliego.law.record import Completeness, Confidence, Dating, Event, FactClaim, PriorFinding, Record
from pliego.law.standing import NormStanding, Standing, State, standing

BOTH: Final = (USMCA_31_A, US_PETITION)
LATER: Final = day("2026-06-30")
"""A day after everything that the tests record, and inside the calendars."""

DEFAULTS: Final[Env] = MappingProxyType({})
"""The default reading of every question."""

_numbers = count(1)


def span(when: str | int | Span) -> Span:
    """A span from a date at any precision, from `earliest/latest`, from a day, or a span itself."""
    if isinstance(when, Span):
        return when
    if isinstance(when, int):
        return Span(when, when)
    earliest, _, latest = when.partition("/")
    return Span(span_of(earliest).lo, span_of(latest or earliest).hi)


def event(
    word: str,
    when: str | int | Span,
    kind: str = "",
    *,
    dating: Dating = Dating.DONE,
    occurrence: int = 1,
    proceeding: str = "",
    confidence: Confidence = Confidence.V,
    stated: Mapping[str, str] | None = None,
    source: str = "",
    name: str = "",
) -> Event:
    """An event from its docket word and a date at any precision."""
    known = EVENT_WORDS[word]
    return Event(
        id=name or f"{word}-{next(_numbers)}",
        act=known.act,
        span=span(when),
        kind=kind or known.kind,
        dating=dating,
        confidence=confidence,
        occurrence=occurrence,
        proceeding=proceeding,
        source=source,
        stated=tuple((field, span(date)) for field, date in (stated or {}).items()),
    )


def undated(word: str, known_by: str, kind: str = "") -> Event:
    """An act that took place on a day nobody knows, known by some day."""
    return event(word, Span(ALWAYS, day(known_by)), kind, dating=Dating.UNDATED)


def complete(*events: Event, findings: Sequence[str] = (), **facts: str) -> Record:
    """A record kept by the authority itself: what it does not show did not happen."""
    return _record(Completeness.COMPLETE, events, findings, facts)


def rebuilt(*events: Event, findings: Sequence[str] = (), **facts: str) -> Record:
    """A record rebuilt from public sources: what it does not show may have happened."""
    return _record(Completeness.RECONSTRUCTED, events, findings, facts)


def _record(
    completeness: Completeness, events: Sequence[Event], findings: Sequence[str], facts: Mapping[str, str]
) -> Record:
    return Record(
        events=tuple(events),
        facts={name: FactClaim(name, value) for name, value in facts.items()},
        completeness=completeness,
        prior_findings=tuple(PriorFinding(span(when), "elsewhere", "same owner") for when in findings),
    )


def at(
    record: Record,
    as_of: str | int = LATER,
    readings: Env = DEFAULTS,
    *,
    procedures: Sequence[Procedure] = BOTH,
) -> Standing:
    """Where a case stands, under the default readings unless others are named."""
    today = day(as_of) if isinstance(as_of, str) else as_of
    return standing(procedures, record, today, readings=readings)


def norm_of(
    record: Record,
    key: str,
    as_of: str | int = LATER,
    readings: Env = DEFAULTS,
    *,
    procedures: Sequence[Procedure] = BOTH,
) -> NormStanding:
    """The standing of one norm."""
    return at(record, as_of, readings, procedures=procedures).by_key[key]


def state(record: Record, key: str, as_of: str | int = LATER, readings: Env = DEFAULTS) -> State:
    """The state of one norm."""
    return norm_of(record, key, as_of, readings).state


def other_states(item: NormStanding, question: str) -> dict[str, State]:
    """The states of a norm under the other values of one question, where they are shown."""
    return {other.value: other.answer.state for other in item.alternatives if other.question == question}


def flags(
    record: Record, *kinds: Flag, as_of: str | int = LATER, readings: Env = DEFAULTS
) -> list[Irregularity]:
    """The irregularities of some kinds."""
    return [flag for flag in at(record, as_of, readings).irregularities if flag.kind in kinds]


def procedure(*norms: Norm) -> Procedure:
    """A procedure of a few norms."""
    return Procedure(
        id="tiny",
        title="A tiny procedure",
        instrument="Tests",
        version="2020-07-01",
        in_force=("2020-07-01", ""),
        articles=(Article("1", "Everything", norms),),
        readings=(),
        excused={},
    )


def duty(
    act: Act,
    counted_from: Moment,
    number: int = 10,
    *,
    name: str = "duty",
    mark: Mark = Mark.V,
    of: Track | None = None,
) -> Duty:
    """A duty of so many calendar days."""
    return Duty(
        id=name, cite="1", rows=(), mark=mark, says="Do it.", of=of, bearer=Role.RESPONDENT,
        discharged_by=(act,), counted_from=counted_from, within=days(number),
    )  # fmt: skip


def power(
    act: Act,
    opens: Moment,
    closes: Moment,
    *,
    name: str = "power",
    mark: Mark = Mark.V,
    of: Track | None = None,
) -> Power:
    """A power with one window, spent by its use."""
    return Power(
        id=name, cite="1", rows=(), mark=mark, says="May do it.", of=of, holder=Role.COMPLAINANT,
        act=act, windows=(Window(opens, closes),), use=Use.ONCE,
    )  # fmt: skip


def standstill(
    act: Act,
    since: Moment,
    until: Moment,
    *,
    name: str = "standstill",
    mark: Mark = Mark.V,
    of: Track | None = None,
) -> Standstill:
    """A time during which an act is forbidden."""
    return Standstill(
        id=name, cite="1", rows=(), mark=mark, says="Wait.", of=of, whom=Role.COMPLAINANT,
        act=act, since=since, until=until,
    )  # fmt: skip


def asking(moment: Moment, *, name: str = "question", asked: Moment = always) -> Question:
    """A question of fact whose value is a moment."""
    return Question(id=name, cite="1", rows=(), mark=Mark.V, says="It is so.", holds=moment, asked=asked)


def values(
    record: Record, *moments: Moment, as_of: int = LATER, readings: Env = DEFAULTS
) -> tuple[Span, ...]:
    """The values that the engine gives some moments of the case."""
    tiny = _asked(moments)
    found = standing((tiny,), record, as_of, readings=readings)
    return tuple(found.case.span(found.program.by_id[norm.id].at.nodes[0]) for norm in tiny.norms)


@cache
def _asked(moments: tuple[Moment, ...]) -> Procedure:
    return procedure(*(asking(moment, name=f"value-{place}") for place, moment in enumerate(moments)))


def value(record: Record, moment: Moment, *, as_of: int = LATER, readings: Env = DEFAULTS) -> Span:
    """The value that the engine gives one moment of the case."""
    return values(record, moment, as_of=as_of, readings=readings)[0]


def node_spans(found: Standing) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """Every norm and round with the values of its nodes."""
    for item in found.items:
        if item.norm.of is None or item.round is not None:
            own = found.values_of(item)
            yield item.key, tuple(own.span(index) for index in item.compiled.at.nodes)


SAN_MARTIN: Final = (
    event("petition_filed", "2023-05-15", name="petition"),
    event("review_requested", "2023-06-16", name="request"),
    event("liquidation_suspended", "2023-06-16", name="suspended"),
    event("review_reported", "2023-07-31", "no_denial", name="report-july"),
    event("review_reported", "2023-08-01", "no_denial", name="report-august"),
    event("panel_requested", "2023-08-22", name="ask"),
    event("panel_constituted", "2023-08-30", name="constituted"),
    event("panel_constituted", "2023-08", name="constituted-month"),
    event("panel_determined", "2024-04-26", "no_jurisdiction", name="determined"),
    event("panel_published", "2024-05-13", name="published"),
)
"""The first panel, as the public record has it."""
