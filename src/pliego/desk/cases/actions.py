"""Every write of case work, each in one short transaction; a form that is sent twice is recorded once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from secrets import choice
from typing import Final
from uuid import UUID

from django.utils import timezone

from pliego.docket import actions as docket
from pliego.docket.announcing import announce
from pliego.docket.entries import Entry, withdrawal_entry
from pliego.docket.from_tables import COMPLAINANT, FACILITY_COUNTRY, PROCEDURES
from pliego.docket.kinds import WITHDRAWN, CaseRole, PartyRole, Visibility
from pliego.docket.models import Case, Event, Party
from pliego.docket.writing import writing
from pliego.facilities.models import Facility
from pliego.law.record import Completeness, Confidence
from pliego.people.models import Office, Person
from pliego.people.rules import may

from ..roles import NotAllowedError
from .access import may_correct, may_record, recording_office
from .going_public import link_public, made_public
from .models import CaseOpening, Recording
from .opening import NewDeskCase, entries_of, placed

Clock = Callable[[], datetime]

_LONGEST_STEM: Final = 88
_SIGNS: Final = "bcdfghjkmnpqrstvwxyz"
"""No vowel, so that no word comes of them, and nothing that looks like a digit."""


class SpentFormError(Exception):
    """The form was sent before, for something else or by someone else."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a person records: entries of one form, the first of them the one that counts, with the form's token.

    `reference` says where the office keeps what shows it; it is never published.
    """

    entries: tuple[Entry, ...]
    token: UUID
    reference: str = ""


def open_case_from(new: NewDeskCase, person: Person, clock: Clock = timezone.now) -> Case:
    """Open a case with its first events; the office acts as complainant in it from then on.

    The record is an administrative one: what it does not show did not happen, so that silence can be lateness. Joins
    the caller's transaction where one is open. Raises `NotAllowedError` for want of the permission `case.open` in the
    office, `NotRecordableError` for what no event can hold.
    """
    if not may(person, "case.open", new.office):
        raise NotAllowedError("case.open")
    with writing():
        earlier = CaseOpening.objects.filter(token=new.token).first()
        if earlier and earlier.person_id != person.pk:
            raise SpentFormError
        if earlier:
            return earlier.case
        case = _opened(new, clock)
        entries = tuple(entries_of(new, case.facilities.get()))
        _record(case, Told(entries, new.token, new.reference), new.office, person, clock)
        CaseOpening.objects.create(case=case, office=new.office, person=person, token=new.token)
    return case


def record_act(case: Case, told: Told, person: Person, clock: Clock = timezone.now) -> Event:
    """Record what happened, or a value of the case. Nothing is refused for being against the rules.

    The same token gives the event that it gave before. Raises `NotAllowedError`, `ValueError` on an unfit payload.
    """
    office = recording_office(case, person)
    if office is None or not all(may_record(person, case, entry.word) for entry in told.entries):
        raise NotAllowedError("case.record")
    with writing():
        return _sent_before(case, told, person) or _record(case, told, office, person, clock)


def correct_event(event: Event, told: Told, person: Person, clock: Clock = timezone.now) -> Event:
    """Record what holds in place of the event from now on: a correction, or another choice of who may see it.

    Raises `SupersededError` where that was done before, and what `record_act` raises.
    """
    office = _owner(event, person)
    with writing():
        before = _sent_before(event.case, told, person)
        return before or _record(event.case, told, office, person, clock, supersedes=event)


def withdraw_event(event: Event, token: UUID, person: Person, clock: Clock = timezone.now) -> Event:
    """Take the event back, for those who could see it. Raises what `correct_event` raises."""
    entry = withdrawal_entry("", Confidence(event.confidence), Visibility(event.visibility))
    return correct_event(event, Told((entry,), token), person, clock)


def _owner(event: Event, person: Person) -> Office:
    if not may_correct(event, person):
        raise NotAllowedError("case.record")
    return Recording.objects.select_related("office").get(event=event).office


def _sent_before(case: Case, told: Told, person: Person) -> Event | None:
    """The event that this form recorded before. Raises `SpentFormError` where it was for something else."""
    sent = Recording.objects.filter(token=told.token, part=0).select_related("event").first()
    if sent and (sent.person_id, sent.event.case_id) != (person.pk, case.pk):
        raise SpentFormError
    return sent.event if sent else None


def _record(
    case: Case,
    told: Told,
    office: Office,
    person: Person,
    clock: Clock,
    supersedes: Event | None = None,
) -> Event:
    first, *others = told.entries
    goes_public = first.visibility is Visibility.PUBLIC and first.word != WITHDRAWN
    pairs: list[tuple[Event | None, Entry]] = [(supersedes, first), *((None, entry) for entry in others)]
    if goes_public:
        pairs += [(old, entry) for old, entry in made_public(case) if old is None or old != supersedes]
    events = [docket.append_event(case, entry, clock, old) for old, entry in pairs]
    Recording.objects.bulk_create(
        Recording(
            event=event,
            office=office,
            person=person,
            reference=told.reference if part == 0 else "",
            token=told.token,
            part=part,
        )
        for part, event in enumerate(events)
    )
    if goes_public:
        link_public(case)
    # A hidden act changes what the silence of the public ones means.
    if Event.objects.filter(case=case, visibility=Visibility.PUBLIC.value).exists():
        announce(case)
    return events[0]


def _opened(new: NewDeskCase, clock: Clock) -> Case:
    facility = placed(new.facility)
    year = new.date_text[:4] or str(clock().astimezone(UTC).year)
    case = docket.open_case(
        docket.NewCase(
            slug=_free_slug(facility, year),
            annex=new.annex,
            record_kind=Completeness.COMPLETE,
            procedures=PROCEDURES[new.annex],
            facilities=(facility,),
        ),
        clock,
    )
    sides = ((PartyRole.COMPLAINANT, COMPLAINANT[new.annex]), (PartyRole.RESPONDENT, FACILITY_COUNTRY))
    for role, name in sides:
        Party.objects.create(case=case, role=role.value, name=name, confidence=Confidence.V.value)
    docket.assign_office(case, new.office, CaseRole.COMPLAINANT, clock)
    return case


def _free_slug(facility: Facility, year: str) -> str:
    """A slug that leads to the facility without its year, as those of the tables do.

    Each has a random part: a number, or a part where the plain one is taken only, would tell of cases not public.
    """
    stem = facility.slug[:_LONGEST_STEM]
    slugs = (f"{stem}-{''.join(choice(_SIGNS) for _ in range(4))}-{year}" for _ in count())
    return next(slug for slug in slugs if not Case.objects.filter(slug=slug).exists())
