"""The first page of a petition: what it is, who sees it, which government to ask."""

from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from pliego.law.admissibility.telling import pair_text
from pliego.law.clauses import clause
from pliego.petitions import Instrument, under
from pliego.reports.kinds import Told

from .browser import led_to, sent
from .drafting import sheet_of
from .petition_labels import GOVERNMENT
from .petition_sheet import begun, between, building_of, in_spanish, language

RULES: Final = {
    Instrument.ANNEX_31_A: ("US-02", "US-06", "US-08", "US-13", "US-11"),
    Instrument.ANNEX_31_B: ("CA-01", "CA-02", "CA-03", "CA-07"),
}
"""Clauses of law that are told before a petition is begun."""
_PLACES: Final = {"us": Instrument.ANNEX_31_A, "ca": Instrument.ANNEX_31_B}
"""Whom to ask, as forms say it; who does not know begins with the first."""


def _first(request: HttpRequest, fault: str = "") -> HttpResponse:
    sheet, speaks = sheet_of(request), language()
    work = building_of(sheet) if sheet else None
    governments = [
        (
            code,
            GOVERNMENT[one],
            pair_text(one.procedure, speaks),
            [(clause(row).says.into(speaks), clause(row).mark.value) for row in RULES[one]],
            work is not None and work.petition.instrument is one,
        )
        for code, one in _PLACES.items()
    ]
    context = {
        "governments": governments,
        "work": work,
        "open": work is None and sheet is not None and not sheet.is_blank,
        "sealed": sheet is not None and bool(sheet.content.packet),
        "fault": fault,
    }
    return render(request, "intake/petition.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@sent(_first)
def first(request: HttpRequest) -> HttpResponseBase:
    """What a petition is, who sees it, which government to ask; begins one, or moves one to the other government."""
    spanish = in_spanish(request)
    if spanish:
        return led_to(spanish)
    if request.method != "POST":
        return _first(request)
    chosen = _PLACES.get(request.POST.get("government", ""))
    instrument = chosen or Instrument.ANNEX_31_A
    sheet = sheet_of(request)
    work = building_of(sheet) if sheet else None
    if work:
        moved = under(work.petition, instrument)
        work.kept(between(moved) if chosen else moved, work.skipped)
        return led_to(reverse("intake:petition-all"))
    told = Told.YES if chosen else Told.UNSAID
    if sheet is None or "anew" in request.POST:
        return begun(request, instrument, told, None)
    return _first(request) if sheet.content.packet else begun(request, instrument, told, sheet)
