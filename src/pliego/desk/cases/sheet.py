"""One case as its page shows it to one reader."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise

from pliego.docket.kinds import WITHDRAWN, CaseField
from pliego.docket.models import Case, Event
from pliego.docket.queries import history_of, public_events, stated_values
from pliego.docket.rows import StatedValue
from pliego.docket.rules import may, roles_in
from pliego.facilities.queries import display_name
from pliego.law.clauses import Language
from pliego.people.models import Person

from .access import BESIDE, sides_of, visible, visible_events
from .alerts import alerts_of
from .event_lines import EventLine, Teller, in_words, is_value
from .offers import Situation
from .standings import desk_of_today
from .telling import situation
from .words import FIELD, ROLE


@dataclass(frozen=True, slots=True)
class ValueLine:
    """A value of the case, in words; no values where none is on record."""

    field: CaseField
    title: Promise
    values: Sequence[str]
    source: str


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """A case, where it stands, what may be done in it, and what is on record, as one reader may see it.

    `events` are acts and notes, `stated` the events that state values, `earlier` what no longer holds.
    """

    case: Case
    name: str
    roles: Sequence[Promise]
    situation: Situation
    alerts: Sequence[str]
    events: Sequence[EventLine]
    stated: Sequence[EventLine]
    earlier: Sequence[EventLine]
    values: Sequence[ValueLine]
    is_public: bool
    may_record: bool


def sheet_of(case: Case, person: Person, language: Language) -> CaseSheet:
    """The case as the person may see it today."""
    events = visible_events(case, person)
    standing = desk_of_today().standing(case, events)
    records = may(person, "case.record", case)
    teller = Teller(person, language, records)
    return CaseSheet(
        case=case,
        name=name_of(case),
        roles=[ROLE[role] for role in ROLE if role in roles_in(case, person)],
        situation=situation(standing, sides_of(case, person), language),
        alerts=alerts_of(standing.irregularities, events, language),
        events=list(teller.lines(event for event in reversed(events) if not is_value(event))),
        stated=list(teller.lines(event for event in reversed(events) if is_value(event))),
        earlier=list(teller.lines(_replaced(case, person))),
        values=list(values_shown(stated_values(events))),
        is_public=public_events(case).exists(),
        may_record=records,
    )


def name_of(case: Case) -> str:
    """The workplaces of a case by name. Reads its facilities."""
    return ", ".join(map(display_name, case.facilities.all())) or case.slug


def values_shown(values: Mapping[str, StatedValue]) -> Iterator[ValueLine]:
    """The values that the page shows, empty ones included."""
    for field, title in FIELD.items():
        stated = values.get(field.value)
        told = list(in_words(field, stated)) if stated else []
        yield ValueLine(field, title, told, stated.source_url if stated else "")


def _replaced(case: Case, person: Person) -> list[Event]:
    """What no longer holds, and what took it back, newest first."""
    found = visible(history_of(case), person).select_related(*BESIDE)
    return [event for event in reversed(found) if hasattr(event, "superseded_by") or event.word == WITHDRAWN]
