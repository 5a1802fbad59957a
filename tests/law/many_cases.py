"""Tables of many cases for the column interpreter, and what the interpreter for one case says of each."""

from collections.abc import Sequence
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from pliego.law.acts import ACTS
from pliego.law.columns import Tables, tables_of
from pliego.law.days import ALWAYS, NEVER, Span, day
from pliego.law.record import Completeness, Confidence, Dating, Event, FactClaim, PriorFinding, Record
from tests.law.strategies import FACTS, KINDS, OF_CASE, OF_COURSE, STATES

FIRST: Final = day("2023-01-02")
LENGTH: Final = 150
OFTEN: Final = tuple(act.id for act in (*OF_CASE, *OF_COURSE))
ALL_ACTS: Final = tuple(act.id for act in ACTS)
WIDTHS: Final = (0, 0, 0, 1, 3, 30, 200)

Table = tuple[Record, ...]


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A day, or a time of some length, now and then before the agreement or after the day asked for."""
    first = draw(st.one_of(st.integers(FIRST, FIRST + LENGTH), st.integers(FIRST - 1200, FIRST + 400)))
    return Span(first, first + draw(st.sampled_from(WIDTHS)))


@st.composite
def events(draw: st.DrawFn, number: int) -> Event:
    """Any event: exact or not, announced, undated, a further claim or a further occurrence."""
    act = draw(st.one_of(st.sampled_from(OFTEN), st.sampled_from(OFTEN), st.sampled_from(ALL_ACTS)))
    span = draw(spans())
    dating = draw(st.sampled_from([Dating.DONE, *Dating]))
    if dating is Dating.UNDATED:
        span = Span(ALWAYS, span.hi)
    known_by = draw(st.sampled_from([NEVER, NEVER, span.lo - 3, span.lo + 2, span.hi + 50]))
    field = STATES.get(act)
    stated = ((field, draw(spans())),) if field and draw(st.booleans()) else ()
    return Event(
        id=f"e{number}",
        act=act,
        span=span,
        kind=draw(st.sampled_from(["", *KINDS.get(act, ("other",)), "conflicting", "strange"])),
        dating=dating,
        confidence=draw(st.sampled_from(Confidence)),
        occurrence=draw(st.sampled_from([1, 1, 2, 3])),
        proceeding=draw(st.sampled_from(["", "", "A", "B"])),
        known_by=known_by,
        stated=stated,
    )


@st.composite
def exact_events(draw: st.DrawFn, number: int) -> Event:
    """An event of a known day, with a word of its own."""
    act = draw(st.sampled_from(OFTEN))
    when = draw(st.integers(FIRST, FIRST + LENGTH))
    kind = draw(st.sampled_from(KINDS[act])) if act in KINDS else ""
    return Event(f"e{number}", act, Span(when, when), kind, occurrence=number)


@st.composite
def records(draw: st.DrawFn, completeness: Completeness) -> Record:
    """A record of acts in any order, lawful or not."""
    kind = draw(st.sampled_from([events, events, exact_events]))
    number = draw(st.integers(0, 9))
    claims = st.sampled_from(["yes", "no", "perhaps"])
    told = draw(st.dictionaries(st.sampled_from(FACTS), claims))
    return Record(
        events=tuple(draw(kind(place)) for place in range(1, number + 1)),
        facts={name: FactClaim(name, value) for name, value in told.items()},
        completeness=completeness,
        absent=draw(st.frozensets(st.sampled_from([*OFTEN, "petition"]), max_size=2)),
    )


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """The records of some cases, all read in one way; earlier findings were looked for in all, or in none."""
    completeness = draw(st.sampled_from(Completeness))
    found = draw(st.lists(records(completeness), min_size=1, max_size=8))
    if draw(st.booleans()):
        return tuple(found)
    return tuple(with_findings(each, draw(st.lists(spans(), min_size=1, max_size=3))) for each in found)


def with_findings(record: Record, findings: Sequence[Span]) -> Record:
    """The record with what is known of earlier panels."""
    earlier = tuple(PriorFinding(span, "elsewhere", "owner") for span in findings)
    return Record(record.events, record.facts, record.completeness, record.absent, earlier)


def in_tables(table: Table) -> Tables:
    """The records as the column interpreter reads them."""
    return tables_of({f"{number:03}": record for number, record in enumerate(table)})


as_of_days: SearchStrategy[int] = st.one_of(
    st.integers(FIRST, FIRST + LENGTH + 100), st.just(day("2026-06-30"))
)
