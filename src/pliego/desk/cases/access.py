"""Who sees which case on the desk, which of its events, and what they may record there."""

from typing import Final

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest

from pliego.docket.kinds import CaseRole, Visibility
from pliego.docket.models import Case, Event
from pliego.docket.queries import current_events
from pliego.docket.rules import audits, may, roles_in
from pliego.law.acts import ACT_BY_ID, EVENT_WORDS, STATED_DATES, Role
from pliego.people.key_access import signed_in
from pliego.people.models import Office, Person
from pliego.people.queries import offices_of

from .kinds import SIDES

_RECORDING: Final = (
    CaseRole.COMPLAINANT,
    CaseRole.RESPONDENT,
    CaseRole.SECRETARIAT,
    CaseRole.PANEL,
    CaseRole.INSPECTOR,
)
"""The roles in which an office may record something in a case."""

BESIDE: Final = ("case", "supersedes", "superseded_by", "recording__office", "recording__person")
"""What is fetched with an event that is shown."""


def my_cases(person: Person) -> QuerySet[Case]:
    """The cases in which the person's offices act now; every case for who audits."""
    if audits(person, None):
        return Case.objects.all()
    acting = Q(assignments__office__in=offices_of(person), assignments__ended_at=None)
    return Case.objects.filter(acting).distinct()


def my_case(request: HttpRequest, slug: str) -> Case:
    """A case that the reader may read. Raises `Http404` for any other, be there one or not."""
    found = Case.objects.filter(slug=slug).first()
    if found is None or not may(signed_in(request), "case.read", found):
        raise Http404
    return found


def visible(events: QuerySet[Event], person: Person) -> QuerySet[Event]:
    """Those of the events of cases that the person may read which the person may see, too.

    What only an office may see is seen by the members of the office that recorded it.
    """
    shared = Q(visibility__in=(Visibility.PUBLIC.value, Visibility.PARTIES.value))
    return events.filter(shared | Q(recording__office__in=offices_of(person)))


def visible_events(case: Case, person: Person) -> list[Event]:
    """The events of the case that hold and that the person may see, in the order of recording."""
    found = visible(current_events(case), person)
    return list(found.select_related(*BESIDE))


def sides_of(case: Case, person: Person) -> frozenset[Role]:
    """Whose duties and powers are the person's in the case."""
    return frozenset[Role]().union(*(SIDES[role] for role in roles_in(case, person)))


def may_record(person: Person, case: Case, word: str) -> bool:
    """Whether the person may record an event of that word in the case.

    Governments and the Secretariat record whatever happened; a panel and an inspectorate what they did themselves.
    """
    if may(person, "case.record", case):
        return True
    act = (
        STATED_DATES[word][0]
        if word in STATED_DATES
        else EVENT_WORDS[word].act
        if word in EVENT_WORDS
        else ""
    )
    by = ACT_BY_ID[act].by if act else None
    own = {"case.decide": Role.PANEL, "case.inspect": Role.INSPECTORATE}
    return any(by is role and may(person, permission, case) for permission, role in own.items())


def recording_office(case: Case, person: Person) -> Office | None:
    """The office for which the person records in the case: of several, the one that acted in it first."""
    acting = case.assignments.filter(office__in=offices_of(person), ended_at=None, role__in=_RECORDING)
    first = acting.select_related("office").order_by("began_at", "pk").first()
    return first.office if first else None


def may_correct(event: Event, person: Person) -> bool:
    """Whether the person may correct or take back the event: it was recorded on the desk for an office of theirs."""
    recording = getattr(event, "recording", None)
    if recording is None or recording.office not in offices_of(person):
        return False
    return may(person, "case.record", event.case) or may_record(person, event.case, event.word)
