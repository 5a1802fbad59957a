"""What a case is opened with, and the entries by which its record begins."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from pliego.docket.entries import Entry, NotRecordableError, value_entry
from pliego.docket.from_tables import FACILITY_COUNTRY
from pliego.docket.kinds import Annex, CaseField, Visibility
from pliego.facilities.actions import add_facility, free_slug
from pliego.facilities.facts import FacilityFacts, Name, Place, StatedValue
from pliego.facilities.kinds import NameKind
from pliego.facilities.models import Facility
from pliego.facilities.queries import display_name
from pliego.law.record import Confidence, Dating
from pliego.people.models import Office

from .kinds import Start

PARTICULARS: Final = (
    CaseField.ANNEX,
    CaseField.FACILITY_SHORT,
    CaseField.STATE,
    CaseField.MUNICIPALITY,
    CaseField.SECTOR,
    CaseField.SELF_INITIATED,
)
"""What is said of a case as it is opened: it becomes public with the first event that does."""

ON_PAPER: Final = "Received on paper or by e-mail."


@dataclass(frozen=True, slots=True)
class NewFacility:
    """A workplace that the directory does not have yet. `sector` is a value of `facilities.kinds.Sector`."""

    name: str
    state: str = ""
    municipality: str = ""
    sector: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDeskCase:
    """What a case is opened with, for an office that complains.

    `date_text` is the day on which the petition or the tip was received, or the initiative taken (ISO 8601, also
    `2026-11` or `2026`; empty when not known). `reference` says where the office keeps what shows it; it is never
    published. `token` is that of the form: sent again, it gives the same case.
    """

    office: Office
    annex: Annex
    start: Start
    facility: Facility | NewFacility
    token: UUID
    date_text: str = ""
    detail: str = ""
    source_url: str = ""
    reference: str = ""
    visibility: Visibility = Visibility.OFFICE

    def __post_init__(self) -> None:
        if self.start is Start.TIP and self.annex is not Annex.UNITED_STATES_MEXICO:
            raise NotRecordableError("the hotline is that of the United States")


def entries_of(new: NewDeskCase, facility: Facility | NewFacility) -> Iterator[Entry]:
    """The entries with which the record of the case begins: how it began, and what is known of the workplace."""
    yield _first(new)
    for field, value in _particulars(new, facility):
        stated = StatedValue(value, new.source_url, Confidence.V)
        yield replace(value_entry(field.value, stated), visibility=new.visibility)


def placed(facility: Facility | NewFacility) -> Facility:
    """The workplace in the directory, added where it is new."""
    if isinstance(facility, Facility):
        return facility
    name = StatedValue(facility.name, "", Confidence.V)
    anywhere = facility.state or facility.municipality
    place = Place(facility.state, facility.municipality, "", Confidence.V)
    return add_facility(
        FacilityFacts(
            slug=free_slug(facility.name),
            country=FACILITY_COUNTRY,
            sector=facility.sector,
            names=(Name(NameKind.SHORT, name),),
            places=(place,) if anywhere else (),
        )
    )


def _first(new: NewDeskCase) -> Entry:
    dating = Dating.DONE if new.date_text else Dating.UNDATED
    detail = new.detail or (ON_PAPER if new.start is Start.PAPER else "")
    said = {"detail": detail} if detail else {}
    word = _word(new)
    if not word:
        stated = StatedValue("yes", new.source_url, Confidence.V)
        entry = value_entry(CaseField.SELF_INITIATED.value, stated)
        payload = {**entry.payload, **said}
        return replace(
            entry, payload=payload, date_text=new.date_text, dates_what=dating, visibility=new.visibility
        )
    return Entry(
        word=word,
        confidence=Confidence.V,
        date_text=new.date_text,
        dates_what=dating,
        payload=said,
        source_url=new.source_url,
        visibility=new.visibility,
    )


def _word(new: NewDeskCase) -> str:
    """The docket word of the first event; none for an initiative, which is a value of the case."""
    match new.start:
        case Start.PETITION | Start.PAPER:
            return "petition_filed" if new.annex is Annex.UNITED_STATES_MEXICO else "claim_received"
        case Start.TIP:
            return "hotline_tip"
        case Start.OWN:
            return ""


def _particulars(new: NewDeskCase, facility: Facility | NewFacility) -> Iterator[tuple[CaseField, str]]:
    yield CaseField.ANNEX, new.annex.value
    told = _of_directory(facility) if isinstance(facility, Facility) else _of_form(facility)
    yield from ((field, value) for field, value in told if value)


def _of_form(facility: NewFacility) -> Iterator[tuple[CaseField, str]]:
    yield CaseField.FACILITY_SHORT, facility.name
    yield CaseField.STATE, facility.state
    yield CaseField.MUNICIPALITY, facility.municipality
    yield CaseField.SECTOR, facility.sector


def _of_directory(facility: Facility) -> Iterator[tuple[CaseField, str]]:
    yield CaseField.FACILITY_SHORT, display_name(facility)
    places = list(facility.places.all())
    states = dict.fromkeys(place.state for place in places if place.state)
    towns = dict.fromkeys(place.municipality for place in places if place.municipality)
    yield CaseField.STATE, "|".join(states)
    yield CaseField.MUNICIPALITY, "|".join(towns)
    yield CaseField.SECTOR, facility.sector
