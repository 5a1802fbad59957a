"""What of a place is still missing for an inspector to find it, kindly said.

Of the first reports to Mexico's system most of those closed without a visit lacked data, above all a precise address
of the workplace (clause SI-29). So the address is asked for part by part, and what would help most is said first. No
part is ever required. Plain Python but for the words, which readers see.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .content import Place


class Part(StrEnum):
    """A part of an address that may be missing."""

    STATE = "state"
    MUNICIPALITY = "municipality"
    STREET = "street"
    NUMBER = "number"
    NEARBY = "nearby"
    NAME = "name"
    NEIGHBOURHOOD = "neighbourhood"
    POSTCODE = "postcode"
    LEGAL_NAME = "legal_name"

    @property
    def words(self) -> Promise:
        """What would help, as a reader sees it."""
        return _WORDS[self]


class Found(StrEnum):
    """Whether an inspector can find the place with what is there."""

    NOT_YET = "not_yet"
    ALMOST = "almost"
    YES = "yes"

    @property
    def words(self) -> Promise:
        """The answer as a reader sees it."""
        return _FOUND[self]


_WORDS: Final[Mapping[Part, Promise]] = {
    Part.STATE: _("The state where it is."),
    Part.MUNICIPALITY: _("The municipality, or the town."),
    Part.STREET: _("The street or the road, as its sign has it."),
    Part.NUMBER: _("The number on the door. If it has none, what color the gate is."),
    Part.NEARBY: _(
        "What stands next to it: a shop, a school, a bus stop. Or how you get there from a place people know."
    ),
    Part.NAME: _("The name of the place, as people there say it or as the sign has it."),
    Part.NEIGHBOURHOOD: _("The neighborhood or the industrial park."),
    Part.POSTCODE: _("The postcode. It often stands on a bill or a pay slip."),
    Part.LEGAL_NAME: _("The name of the firm on your pay slip. It is often not the one on the sign."),
}

_FOUND: Final[Mapping[Found, Promise]] = {
    Found.NOT_YET: _("With this it is hard to find the place. Any of these helps. The first one helps most."),
    Found.ALMOST: _("This is almost enough to find the place. One more thing would help."),
    Found.YES: _("With this an inspector can find the place."),
}


@dataclass(frozen=True, slots=True)
class Findable:
    """Whether the place can be found, what would help most (in that order), and what else is good to know."""

    found: Found
    missing: tuple[Part, ...]
    more: tuple[Part, ...]


def findable(place: Place) -> Findable:
    """How near a place is to being found.

    It takes three things: the area (a municipality, or a postcode), the spot (a street with its number, or what stands
    near, or the way there) and a name to ask for. One of the three lacking is *almost*, more is *not yet*.
    """
    lacking = [parts for parts in (_area(place), _spot(place), _name(place)) if parts]
    missing = tuple(part for parts in lacking for part in parts)
    found = {0: Found.YES, 1: Found.ALMOST}.get(len(lacking), Found.NOT_YET)
    more = tuple(part for part, said in _also(place) if not said.strip() and part not in missing)
    return Findable(found, missing, more)


def _area(place: Place) -> tuple[Part, ...]:
    if place.postcode.strip() or place.municipality.strip():
        return ()
    return (Part.MUNICIPALITY,) if place.region.strip() else (Part.STATE, Part.MUNICIPALITY)


def _spot(place: Place) -> tuple[Part, ...]:
    if place.landmark.strip() or place.directions.strip() or (place.street.strip() and place.number.strip()):
        return ()
    return (Part.NUMBER, Part.NEARBY) if place.street.strip() else (Part.STREET, Part.NEARBY)


def _name(place: Place) -> tuple[Part, ...]:
    return () if place.name.strip() or place.legal_name.strip() else (Part.NAME,)


def _also(place: Place) -> tuple[tuple[Part, str], ...]:
    near = place.landmark + place.directions
    return (
        (Part.STREET, place.street),
        (Part.NUMBER, place.number),
        (Part.NEIGHBOURHOOD, place.neighbourhood),
        (Part.NEARBY, near),
        (Part.LEGAL_NAME, place.legal_name),
        (Part.POSTCODE, place.postcode),
    )
