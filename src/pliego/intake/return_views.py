"""Coming back: the receipt is typed, the report is shown, its proof is taken along, the browser forgets it."""

from dataclasses import replace

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pliego.law.clauses import Language
from pliego.reports.actions import told
from pliego.reports.drafts import Draft
from pliego.reports.errors import MistypedReceiptError, UnknownReceiptError
from pliego.reports.moments import today
from pliego.reports.notice import wants_mail
from pliego.reports.queries import Opened, by_receipt
from pliego.reports.receipt import WORDS, Misread, NoReceiptError, Receipt, misread
from pliego.reports.sittings import Returned, Seat, draft_at, keep_return, leave

from .browser import drop_cookie, led_to, new_seat, seat, sent
from .drafting import begin, sheet_of, throw_away
from .labels import ROUTE
from .looking import overview
from .receipts import language
from .return_page import seen
from .return_session import returning, typed


def _again(request: HttpRequest, fault: str) -> HttpResponse:
    return _ask(request, fault)


@require_http_methods(["GET", "HEAD", "POST"])
@sent(_again)
def back(request: HttpRequest) -> HttpResponseBase:
    """Takes a receipt and opens what lies under it: a report, or a draft that was put away.

    Tries are not counted: of 128 random bits nobody guesses one, however often they try, and a bound would let a
    stranger lock a reporter out.
    """
    if request.method != "POST":
        return _ask(request, "")
    try:
        receipt = Receipt.typed(request.POST.get("receipt", ""))
    except NoReceiptError:
        return _ask(request, str(MistypedReceiptError()), _told_of(misread(request.POST.get("receipt", ""))))
    try:
        opened = by_receipt(receipt)
    except UnknownReceiptError as fault:
        draft = draft_at(Seat.of_receipt(receipt), timezone.now())
        return _resume(request, receipt, draft) if draft else _ask(request, str(fault))
    if _is_writing(request):
        return _ask(request, "", is_writing=True)
    return _open(request, opened)


def _ask(
    request: HttpRequest, fault: str, misread: tuple[str, ...] = (), *, is_writing: bool = False
) -> HttpResponse:
    context = {
        "fault": fault,
        "misread": misread,
        "is_writing": is_writing,
        "receipt": request.POST.get("receipt", "")[:2000],
        "text": typed(request),
    }
    return render(request, "intake/back_receipt.html", context)


def _told_of(found: Misread) -> tuple[str, ...]:
    """What is wrong with the words, by their places and never by themselves: a page may be read over a shoulder."""
    lines = []
    if found.words != WORDS:
        told = ngettext(
            "You typed %(number)d word; there are twelve.",
            "You typed %(number)d words; there are twelve.",
            found.words,
        )
        lines.append(told % {"number": found.words})
    lines += [
        _("Word number %(place)d is in none of our lists.") % {"place": place}
        for place in found.strange[:WORDS]
    ]
    return tuple(lines)


def _is_writing(request: HttpRequest) -> bool:
    sheet = sheet_of(request)
    return sheet is not None and not sheet.is_blank and "drop" not in request.POST


def _resume(request: HttpRequest, receipt: Receipt, draft: Draft) -> HttpResponse:
    """Moves the sheet into this browser: what lay on under its words would outlive its being sent and erased."""
    if _is_writing(request):
        return _ask(request, "", is_writing=True)
    with transaction.atomic():
        response = begin(request, replace(draft, came_back=True), reverse("intake:look"))
        leave(Seat.of_receipt(receipt))
    return response


def _open(request: HttpRequest, opened: Opened) -> HttpResponse:
    before = seat(request)
    if before:
        throw_away(before)
    text = typed(request)
    response = HttpResponse() if text else led_to(reverse("intake:back-page"))
    place = new_seat(response)
    keep_return(place, Returned(opened.report.pk, opened.key), timezone.now())
    if text:
        context = {"text": text, "is_kept": True, "seat": place}
        response.content = render_to_string("intake/back_say.html", context, request)
    return response


@require_safe
@returning
def page(request: HttpRequest, opened: Opened) -> HttpResponse:
    """The report: where it stands, what happened, and what can be done."""
    found = seen(opened, today(), _spoken())
    context = {
        "seen": found,
        "report": opened.report,
        "route": ROUTE[found.content.route],
        "answers": () if found.content.packet else overview(Draft(content=found.content)),
        "content_hash": opened.content_hash,
        "sends_mail": settings.PLIEGO_MAIL,
        "wants_mail": wants_mail(opened),
    }
    return render(request, "intake/back_page.html", context)


def _lead_back(request: HttpRequest, opened: Opened, fault: str) -> HttpResponse:  # noqa: ARG001  as its view
    return led_to(reverse("intake:back-page"))


def _spoken() -> Language:
    """The language of the reasons of law; Spanish where they do not speak that of the page."""
    return next((one for one in Language if one.value == language()), Language.ES)


@require_POST
@returning
@sent(_lead_back)
def proof(request: HttpRequest, opened: Opened) -> HttpResponse:  # noqa: ARG001  a view
    """The signed promise that the report stands in the log, or the whole proof once it does, as a text."""
    filed = told(opened)
    return HttpResponse(
        filed.promise,
        content_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{filed.number}.txt"'},
    )


@require_POST
@returning
@sent(_lead_back)
def forget(request: HttpRequest, opened: Opened) -> HttpResponse:  # noqa: ARG001  a view
    """Has the browser and the site forget that the report was open here. The report stays as it is."""
    place = seat(request)
    if place:
        leave(place)
    response = render(request, "intake/back_done.html", {"done": "forgotten"})
    drop_cookie(response)
    return response
