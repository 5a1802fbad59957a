"""What an operator typed, as a report."""

from collections.abc import Mapping
from typing import Any

from pliego.people.models import Office
from pliego.reports.content import Accident, Content, Happening, Person, Place
from pliego.reports.kinds import Channel, Relation, Route, Told
from pliego.reports.places import find_municipalities
from pliego.reports.queries import receiving_office

Given = Mapping[str, Any]


def content_of(given: Given) -> Content:
    """The report. A municipality that no list has stays as it was told, beside the landmark."""
    return Content(
        route=Route(given["route"]),
        language=given["language"],
        channel=Channel(given["channel"]),
        place=_place(given),
        person=Person(
            relation=Relation(given["relation"]),
            name=given["name"].strip(),
            phone=given["phone"].strip(),
            hand_over=Told(given["hand_over"]),
        ),
        happening=Happening(
            account=given["account"],
            since=given["since"],
            goes_on=Told(given["goes_on"]),
            danger_now=Told(given["danger_now"]),
            matters=tuple(given["matters"]),
        ),
        accident=Accident(died=Told(given["died"])),
    )


def office_for(content: Content, operating: Office) -> Office:
    """The office that takes it: as the routing says, and the operator's own where it says nobody."""
    return receiving_office(content.route, content.place.region) or operating


def _place(given: Given) -> Place:
    told = given["municipality"].strip()
    found = find_municipalities(told, given["region"]) if told else ()
    known = found[0] if found and (given["region"] or len(found) == 1) else None
    landmark = given["landmark"].strip()
    return Place(
        name=given["place"].strip(),
        street=given["street"].strip(),
        landmark=landmark if known or not told else ", ".join(part for part in (landmark, told) if part),
        region=known.state if known else given["region"],
        municipality=known.code if known else "",
        sector=given["sector"],
        workers=given["workers"].strip(),
        shift=given["shift"].strip(),
    )
