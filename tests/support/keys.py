"""People, offices and open keys for tests: each key at the cheapest cost."""

from datetime import UTC, datetime

from pliego.people.actions import NewOffice, admit, found_office, make_member_key
from pliego.people.keys import CHEAPEST, OpenKey
from pliego.people.kinds import OfficeKind, OfficeRole
from pliego.people.models import Office, Person

JOINED = datetime(2026, 1, 5, 9, tzinfo=UTC)


def person(login: str) -> Person:
    """An account with this login, made once."""
    return Person.objects.get_or_create(login=login, defaults={"name": login.title(), "joined_at": JOINED})[0]


def passphrase(login: str) -> str:
    """The passphrase of a person's key."""
    return f"{login} guarda tres naranjas"


def opened(login: str) -> OpenKey:
    """A new open key of the person with this login."""
    return make_member_key(person(login), passphrase(login), CHEAPEST)


def office_with(slug: str, lead: OpenKey, *others: OpenKey) -> Office:
    """An office that the lead founded and admitted the others to."""
    office = found_office(NewOffice(slug, slug.title(), OfficeKind.INSPECTORATE), lead)
    for other in others:
        admit(office, Person.objects.get(pk=other.person_id), OfficeRole.MEMBER, lead)
    return office
