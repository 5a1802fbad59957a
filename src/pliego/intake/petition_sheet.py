"""A petition on the sheet that a browser has open: begun, read, kept at each step."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from functools import cached_property, wraps
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.translation import get_language

from pliego.law.clauses import Language
from pliego.law.days import day
from pliego.petitions import (
    Guideline,
    Instrument,
    Petition,
    PetitionError,
    answered,
    from_json,
    guideline_on,
    to_json,
)
from pliego.petitions.guidelines import GUIDELINES
from pliego.petitions.paths import COVERAGE
from pliego.reports.content import Content
from pliego.reports.drafts import Draft
from pliego.reports.kinds import Route, Told
from pliego.reports.moments import today

from .browser import led_to
from .drafting import Sheet, begin, keep, nothing_open, sheet_of
from .petition_places import told_of_place

MOST_ROOM: Final = 150_000
"""Of what `room_of` measures: some fifty pages, which can be set as a PDF within seconds whatever stands in them."""
_LINE_END: Final = 20
"""As much room as that many bytes: to set a line takes its time however short it is."""

_PAIRS: Final = {
    Instrument.ANNEX_31_A: "between_us_and_mexico",
    Instrument.ANNEX_31_B: "between_canada_and_mexico",
}
"""The fact that a matter is between the two countries of an annex, as law names it."""


@dataclass(frozen=True)
class Building:
    """A petition that is being built, as it stands on a day."""

    sheet: Sheet = field(repr=False)
    petition: Petition = field(repr=False)
    today: int

    @cached_property
    def skipped(self) -> frozenset[str]:
        """Paths of questions that were passed over."""
        return frozenset(self.sheet.draft.skipped)

    @cached_property
    def guideline(self) -> Guideline:
        """The version of the guidelines that counts if it is filed on that day."""
        return guideline_on(self.petition.instrument, self.today)

    @property
    def other_guidelines(self) -> tuple[Guideline, ...]:
        """Other versions of the same government, the newest first."""
        own = (one for one in GUIDELINES if one.instrument is self.petition.instrument)
        others = (one for one in own if one is not self.guideline)
        return tuple(sorted(others, key=lambda one: one.since, reverse=True))

    def kept(self, petition: Petition, skipped: Collection[str]) -> "Building":
        """It with another petition, kept so for the browser."""
        content = replace(self.sheet.content, petition=to_json(petition))
        draft = replace(self.sheet.draft, content=content, skipped=tuple(sorted(skipped)))
        keep(self.sheet.seat, draft)
        return Building(Sheet(self.sheet.seat, draft), petition, self.today)


def language() -> Language:
    """The language of the page."""
    return Language((get_language() or Language.ES.value)[:2])


def room_of(petition: Petition) -> int:
    """The room that a petition takes: its bytes, and something for each of its lines."""
    text = to_json(petition)
    return len(text.encode()) + _LINE_END * text.count(r"\n")


def building_of(sheet: Sheet) -> Building | None:
    """The petition of a sheet; none where it has none."""
    if not sheet.content.petition:
        return None
    try:
        return Building(sheet, from_json(sheet.content.petition), day(today()))
    except PetitionError:
        return None


def begun(request: HttpRequest, instrument: Instrument, chosen: Told, beside: Sheet | None) -> HttpResponse:
    """Begin a petition and lead on to its first question: beside what a sheet says already, which fills in the
    workplace, or on a new sheet; then what the browser had open is gone.

    Who chose the government has said between which countries it is; who did not is not asked that first.
    """
    address = reverse("intake:petition-next")
    petition = Petition(instrument=instrument)
    skipped = () if chosen is Told.YES else (_pair(instrument),)
    if chosen is Told.YES:
        petition = between(petition)
    if beside is None:
        content = Content(route=Route.UNION_RIGHTS, petition=to_json(petition))
        return begin(request, Draft(content=content, skipped=skipped), address)
    petition = replace(petition, facility=told_of_place(beside.content.place))
    content = replace(beside.content, route=Route.UNION_RIGHTS, petition=to_json(petition))
    keep(beside.seat, replace(beside.draft, content=content, skipped=skipped))
    return led_to(address)


def between(petition: Petition) -> Petition:
    """The petition with the answer that it is between Mexico and the country whose government is asked."""
    return answered(petition, _pair(petition.instrument), Told.YES.value)


def _pair(instrument: Instrument) -> str:
    return f"{COVERAGE}.{_PAIRS[instrument]}"


View = Callable[..., HttpResponseBase]


def building(view: View) -> View:
    """Have a view be called with the petition that the browser has open. Without one, the page says so, or leads to the
    page where one begins. Law speaks Spanish, English and French: readers of other languages are led to Spanish."""

    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        spanish = in_spanish(request)
        if spanish:
            return led_to(spanish)
        sheet = sheet_of(request)
        if sheet is None:
            return nothing_open(request)
        found = building_of(sheet)
        if found is None:
            return led_to(reverse("intake:petition"))
        return view(request, found, *args, **kwargs)

    return opened


def in_spanish(request: HttpRequest) -> str:
    """The address of the same page in Spanish where law does not speak the page's language; else empty."""
    spoken = (get_language() or "").partition("-")[0]
    if spoken in {one.value for one in Language}:
        return ""
    return f"/{Language.ES.value}/{request.path.lstrip('/').partition('/')[2]}"
