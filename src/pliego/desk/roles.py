"""Who may do what with an exhibit: a permission of their role in its office, and a key that opens the office."""

from pliego.evidence.models import Exhibit
from pliego.evidence.queries import offices_that_open
from pliego.people.errors import NotYoursError
from pliego.people.keys import OpenKey
from pliego.people.models import Office, Person
from pliego.people.queries import live_version, office_pair
from pliego.people.rules import may


class NotAllowedError(PermissionError):
    """Their role in the exhibit's office does not allow it; the text names the permission."""


def owner_of(opened: OpenKey) -> Person:
    """Whoever opened the key."""
    return Person.objects.get(pk=opened.person_id)


def allowed(exhibit: Exhibit, opened: OpenKey, permission: str) -> Person:
    """Whoever opened the key, if they may do that with the exhibit.

    Raises `NotAllowedError` for want of the permission, `NotYoursError` where the key does not open the office.
    """
    person = owner_of(opened)
    if not may(person, permission, exhibit.office):
        raise NotAllowedError(permission)
    require_opening(exhibit.office, opened)
    return person


def require_opening(office: Office, opened: OpenKey) -> None:
    """Raises `NotYoursError` where the key does not open what is sealed for the office."""
    version = live_version(office)
    if version is None:
        raise NotYoursError("the office has no key")
    office_pair(version, opened)


def opens(office: Office, opened: OpenKey) -> bool:
    """Whether the key opens what is sealed for the office."""
    try:
        require_opening(office, opened)
    except NotYoursError:
        return False
    return True


def require_opening_any(exhibit: Exhibit, opened: OpenKey) -> None:
    """Raises `NotYoursError` where the key opens neither the exhibit's office nor one that it was handed to."""
    if not any(opens(office, opened) for office in offices_that_open(exhibit)):
        raise NotYoursError("the key opens no office that may open the exhibit")
