"""What a report tells, in the order in which an officer reads it. What was not answered is left out."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.reports.content import Accident, Content, Contract, Happening, Person, Place
from pliego.reports.kinds import Route, Told
from pliego.reports.matters import Matter
from pliego.reports.places import place_name
from pliego.reports.sectors import sector

from .words import ANSWERS, RELATIONS

Text = Promise | str
Line = tuple[Text, Text]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of what was told: questions with their answers."""

    title: Promise
    lines: tuple[Line, ...]


def sections_of(content: Content) -> list[Section]:
    """What was told, without its account, which stands first and alone."""
    parts = [
        Section(_("Where"), _told(_place(content.place))),
        Section(_("What happened"), _told(_happening(content.happening))),
        Section(
            _("The accident"), _told(_accident(content.accident)) if _is(content, Route.ACCIDENT) else ()
        ),
        Section(
            _("The contract"), _told(_contract(content.contract)) if _is(content, Route.CONTRACT) else ()
        ),
        Section(_("Who reports"), _told(_person(content.person))),
    ]
    return [part for part in parts if part.lines]


def matters_of(content: Content) -> tuple[Matter, ...]:
    """The matters that were ticked and that are known."""
    known = {one.value: one for one in Matter}
    return tuple(known[code] for code in content.happening.matters if code in known)


def _is(content: Content, route: Route) -> bool:
    return content.route is route


def _told(lines: Iterator[Line]) -> tuple[Line, ...]:
    return tuple(line for line in lines if str(line[1]).strip())


def _answer(told: Told) -> Text:
    return ANSWERS.get(told, "")


def _place(place: Place) -> Iterator[Line]:
    found = sector(place.sector)
    yield _("Name that people use"), place.name
    yield _("Legal name"), place.legal_name
    yield _("Street"), f"{place.street} {place.number}".strip()
    yield _("Neighborhood"), place.neighbourhood
    yield _("Postcode"), place.postcode
    yield _("Municipality and state"), place_name(place.region, place.municipality)
    yield _("Landmark"), place.landmark
    yield _("How to get there"), place.directions
    yield _("Activity"), found.name if found else ""
    yield _("What they do there"), place.activity
    yield _("Products"), place.products
    yield _("Brands, and where the goods go"), place.brands
    yield _("Workers"), place.workers
    yield _("Shift"), place.shift


def _happening(happening: Happening) -> Iterator[Line]:
    yield _("Since when"), happening.since
    yield _("It goes on"), _answer(happening.goes_on)
    yield _("Danger now"), _answer(happening.danger_now)
    yield _("Others who are hit by it"), happening.others_hit
    yield _("Whom they told before, and what came of it"), happening.tried


def _accident(accident: Accident) -> Iterator[Line]:
    yield _("Day"), accident.day
    yield _("Hour"), accident.hour
    yield _("Place of the accident"), accident.where
    yield _("Who was hurt, and how"), accident.hurt
    yield _("Someone died"), _answer(accident.died)
    yield _("Care received"), accident.care
    yield _("The employer told the authorities"), _answer(accident.notified)
    yield _("Witnesses"), accident.witnesses


def _contract(contract: Contract) -> Iterator[Line]:
    yield _("It is a collective contract"), _answer(contract.collective)
    yield _("The collective contract was ended"), _answer(contract.ended)
    yield _("What was cut"), contract.cut
    yield _("Union"), contract.union
    yield _("They have a copy"), _answer(contract.has_copy)


def _person(person: Person) -> Iterator[Line]:
    yield _("To the workplace"), RELATIONS.get(person.relation, "")
    yield _("Name"), person.name
    yield _("Telephone"), person.phone
    yield _("E-mail"), person.email
    yield _("CURP"), person.curp
    yield _("RFC"), person.rfc
    yield _("May go to another authority without asking again"), _answer(person.hand_over)
