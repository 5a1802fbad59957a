"""The end of the way: everything looked over, the receipt shown and typed back, and only then the report is filed."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pliego.evidence.errors import GoneError
from pliego.people.errors import NotReadyError
from pliego.reports.actions import Filed, Filing, file_report, filed_before
from pliego.reports.errors import ReportError
from pliego.reports.kinds import Route
from pliego.reports.queries import office_for
from pliego.reports.receipt import Receipt

from . import attaching
from .browser import drop_cookie, is_foreign, led_to, nonce, sent
from .drafting import Sheet, nothing_open, sheet_of, writing
from .looking import overview, still_there
from .receipts import ask_back, language, not_yet_read_back, posted, spell
from .steps import Subject, step_of
from .telling import days_of, others


@require_safe
@writing
def look(request: HttpRequest, sheet: Sheet) -> HttpResponse:
    """Everything as it will be filed, with the ways to change it."""
    return _look(request, sheet)


def _look(request: HttpRequest, sheet: Sheet, fault: str = "") -> HttpResponse:
    sheet, gone = still_there(sheet)
    office = office_for(sheet.content)
    context = {
        "step": step_of(sheet.content.route, Subject.LOOK),
        "content": sheet.content,
        "subjects": overview(sheet.draft),
        "files": attaching.shown(sheet.draft.attachments),
        "office": office,
        "elsewhere": () if office else others(sheet.content),
        "receipt": spell(request, Receipt.new()),
        "gone": gone,
        "came_back": sheet.draft.came_back,
        "fault": fault,
    }
    return render(request, "intake/look.html", context)


def _words_again(request: HttpRequest, fault: str) -> HttpResponse:
    return _words(request, fault)


@require_http_methods(["GET", "HEAD", "POST"])
@sent(_words_again)
def words(request: HttpRequest) -> HttpResponse:
    """The receipt: shown, then two of its words asked for, then the report is filed. Sent again, it gives the report
    that was filed the first time."""
    return _words(request, "")


def _words(request: HttpRequest, fault: str) -> HttpResponse:
    receipt = posted(request)
    if receipt is None:
        return led_to(reverse("intake:look"))
    sheet = sheet_of(request)
    if sheet is None:
        # It went when the report was filed, or has ended.
        before = None if is_foreign(request) else filed_before(receipt)
        return _filed(request, receipt, before) if before else nothing_open(request)
    return not_yet_read_back(request, receipt, fault) or _file(request, sheet, receipt)


def _file(request: HttpRequest, sheet: Sheet, receipt: Receipt) -> HttpResponse:
    office = office_for(sheet.content)
    if office is None:
        return _look(request, sheet)
    content = replace(sheet.content, language=language())
    filing = Filing(
        receipt=receipt,
        content=content,
        office=office,
        attachments=sheet.draft.attachments,
        nonce=nonce(request),
        sitting=sheet.seat.tag,
    )
    try:
        filed = file_report(filing)
    except GoneError:
        return _look(request, sheet)
    except (ReportError, NotReadyError) as fault:
        return ask_back(request, receipt, _words_of(fault))
    response = _filed(request, receipt, filed)
    drop_cookie(response)
    return response


def _words_of(fault: Exception) -> str:
    if isinstance(fault, ReportError):
        return str(fault)
    return _(
        "The office cannot take sealed reports just now. What you wrote is kept: please send it again later, or put it "
        "away with a receipt."
    )


def _filed(request: HttpRequest, receipt: Receipt, filed: Filed) -> HttpResponse:
    report = filed.opened.report
    context = {
        "filed": filed,
        "office": report.office,
        "words": receipt.words(language()),
        "receipt": spell(request, receipt),
        "days": days_of(Route(report.route), filed.day),
    }
    return render(request, "intake/filed.html", context)


@require_POST
def proof(request: HttpRequest) -> HttpResponseBase:
    """The signed promise that the report stands in the log, as a text that anyone can check."""
    receipt = posted(request)
    filed = filed_before(receipt) if receipt else None
    if filed is None:
        return led_to(reverse("intake:start"))
    return HttpResponse(
        filed.promise,
        content_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{filed.number}.txt"'},
    )
