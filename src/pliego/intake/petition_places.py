"""A workplace as a petition tells it, and as the rest of a report does: each copied from the other."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Final

from pliego.petitions.entries import Entry
from pliego.petitions.petition import Facility
from pliego.reports.content import SHORT, Place
from pliego.reports.places import COUNTRIES, State, find_municipalities, find_state, municipality, state

_SAME: Final = (
    ("local_name", "name"),
    ("legal_name", "legal_name"),
    ("landmark", "landmark"),
    ("activity", "activity"),
    ("products", "products"),
    ("brands", "brands"),
    ("workers", "workers"),
)
"""Parts of a petition's workplace, and the parts of a report's place that ask for the same."""


def told_of_place(place: Place) -> Facility:
    """What a report says of its place, as a petition begins with it."""
    town, region = municipality(place.municipality), state(place.region)
    told = {ours: getattr(place, theirs) for ours, theirs in _SAME}
    told["address"] = ", ".join(filter(None, (f"{place.street} {place.number}".strip(), place.neighbourhood)))
    told["municipality"] = town.name if town else ""
    told["state"] = region.name if region else ""
    room = {one.name: one.metadata["most"] for one in fields(Facility)}
    return Facility(**{name: Entry(text[: room[name]]) for name, text in told.items()})


def with_workplace(place: Place, facility: Facility) -> Place:
    """A report's place with what the petition says of the workplace: so the right office gets it and finds the place.

    What the petition leaves empty stays. A state or municipality that no list knows stays as it was.
    """
    told = {theirs: getattr(facility, ours).text[:SHORT] for ours, theirs in _SAME}
    told["name"] = told["name"] or told["legal_name"]
    found = {name: text for name, text in told.items() if text}
    if facility.address and facility.address != told_of_place(place).address:
        found |= {"street": facility.address.text[:SHORT], "number": "", "neighbourhood": ""}
    return replace(place, **found, **dict(_codes(place, facility)))


def _codes(place: Place, facility: Facility) -> Iterator[tuple[str, str]]:
    region = _state(facility.state.text)
    code = region.code if region else place.region
    if region:
        yield "region", code
    towns = find_municipalities(facility.municipality.text, code) if code else ()
    if towns:
        yield "municipality", towns[0].code
    elif code != place.region:
        yield "municipality", ""


def _state(text: str) -> State | None:
    found = (find_state(text, country) for country in COUNTRIES) if text else ()
    return next((one for one in found if one), None)
