"""A sheet put away to be finished another day: under a receipt of its own, for thirty days."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from pliego.reports.receipt import Receipt
from pliego.reports.sittings import Seat, draft_at, leave, put_away

from .browser import drop_cookie, once, sent
from .drafting import Sheet, nothing_open, sheet_of, wait
from .receipts import not_yet_read_back, posted, spell
from .steps import going_on


def _away_again(request: HttpRequest, fault: str) -> HttpResponse:
    return _away(request, fault)


@require_http_methods(["GET", "HEAD", "POST"])
@sent(_away_again)
def away(request: HttpRequest) -> HttpResponse:
    """Explains it, shows the receipt, asks for two of its words, and puts the sheet away. Sent again, it
    does no harm."""
    return _away(request, "")


def _away(request: HttpRequest, fault: str) -> HttpResponse:
    receipt, sheet = posted(request), sheet_of(request)
    kept = draft_at(Seat.of_receipt(receipt), timezone.now()) if receipt else None
    if receipt and kept and sheet is None:
        return _done(request, receipt, Sheet(Seat.of_receipt(receipt), kept))
    if sheet is None:
        return nothing_open(request)
    if receipt is None:
        context = {
            "receipt": spell(request, Receipt.new()),
            "go_on": going_on(sheet.content),
            "fault": fault,
        }
        return render(request, "intake/away.html", context)
    if page := not_yet_read_back(request, receipt, fault):
        return page
    with once(request):
        # First, so that it takes the room that it has already.
        leave(sheet.seat)
        response = _done(request, receipt, sheet)
    drop_cookie(response)
    return response


def _done(request: HttpRequest, receipt: Receipt, sheet: Sheet) -> HttpResponse:
    until = put_away(receipt, sheet.draft, timezone.now())
    wait(sheet.draft, until)
    return render(request, "intake/put_by.html", {"until": until.date().isoformat()})
