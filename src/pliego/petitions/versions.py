"""The two versions of a petition: the whole one for the office, and one that anyone may read. Plain Python.

What is left out is left out everywhere: a name told in one place is taken out of every other text.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.petitions.entries import Entry, Private, Seen
from pliego.petitions.petition import Facility, Law, Naming, Petition, Petitioner, Who
from pliego.petitions.scrubbing import Scrubber, parts_of_name
from pliego.petitions.walk import Place, entries, mapped


class Version(StrEnum):
    """For whom a version is."""

    OFFICE = "office"
    PUBLIC = "public"


NOTES: Final[Mapping[Private | None, str | Promise]] = {
    Private.PETITIONER: _("[confidential: name of a petitioner]"),
    Private.CONTACT: _("[confidential: contact details]"),
    Private.WITNESS: _("[confidential: name of a witness]"),
    Private.REPRESENTATIVE: _("[confidential: name of a representative]"),
    Private.ALLEGED: _("[confidential: name of a person]"),
    None: _("[confidential: left out at the petitioner's wish]"),
}
"""What stands where something was left out."""

_NAMES: Final = frozenset({Private.PETITIONER, Private.WITNESS, Private.REPRESENTATIVE, Private.ALLEGED})
_PARTS_STAY: Final = (Facility, Law)

_Hides = Callable[[Entry, Place], bool]


def public_version(petition: Petition) -> Petition:
    """The petition as anyone may read it, its notes in the language that is active.

    Left out are names of persons, contact details, and whatever the petitioner keeps for the office. The same texts
    are taken out wherever else they stand, and single words of a person's name out of all but the names of places,
    companies and laws. What a person may be known by otherwise stays: a post, a day, a shift.
    """
    return _without(petition, _hidden_from_anyone)


def office_version(petition: Petition) -> Petition:
    """The petition for the office: whole, but for the names of those who file without a name."""
    return _without(petition, _hidden_from_office)


VERSIONS: Final[Mapping[Version, Callable[[Petition], Petition]]] = {
    Version.OFFICE: office_version,
    Version.PUBLIC: public_version,
}


def secrets_of(petition: Petition) -> frozenset[str]:
    """Every text that the public version leaves out."""
    return frozenset(entry.text for entry, place in entries(petition) if _hidden_from_anyone(entry, place))


def _hidden_from_anyone(entry: Entry, place: Place) -> bool:
    if not entry or _hidden_from_office(entry, place):
        return bool(entry)
    return entry.seen is Seen.OFFICE or (place.private is not None and not _names_organization(place))


def _names_organization(place: Place) -> bool:
    return (
        isinstance(place.owner, Petitioner)
        and place.private is Private.PETITIONER
        and place.owner.who is Who.ORGANIZATION
    )


def _hidden_from_office(entry: Entry, place: Place) -> bool:
    return (
        bool(entry)
        and isinstance(place.owner, Petitioner)
        and place.private is Private.PETITIONER
        and place.owner.naming is Naming.ANONYMOUS
    )


def _without(petition: Petition, hides: _Hides) -> Petition:
    hidden = [(entry, place) for entry, place in entries(petition) if hides(entry, place)]
    if not hidden:
        return petition
    scrubber = Scrubber(
        {entry.text: str(NOTES[place.private]) for entry, place in hidden},
        {
            part: str(NOTES[place.private])
            for entry, place in hidden
            if place.private in _NAMES and not _names_organization(place)
            for part in parts_of_name(entry.text)
        },
    )

    def replaced(entry: Entry, place: Place) -> Entry:
        if hides(entry, place):
            return Entry(str(NOTES[place.private]))
        stays = isinstance(place.owner, _PARTS_STAY)
        return Entry((scrubber.scrubbed_of_wholes if stays else scrubber.scrubbed)(entry.text), entry.seen)

    return mapped(petition, replaced)
