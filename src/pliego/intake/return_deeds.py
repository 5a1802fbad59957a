"""What a reporter can do with a report that they came back to: write, answer, tell of reprisals, withdraw, erase."""

from contextlib import suppress

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from pliego.docket.kinds import ErasureReason
from pliego.law import span_of, to_date
from pliego.reports.actions import add_step, erase_report, withdraw
from pliego.reports.errors import EndedError, HeldReportError, ManyStepsError, SpentTokenError
from pliego.reports.kinds import Route, Side, StepKind
from pliego.reports.places import place_name
from pliego.reports.queries import Opened, is_held
from pliego.reports.sectors import sector
from pliego.reports.sittings import leave
from pliego.reports.steps import StepBody

from .browser import drop_cookie, led_to, once, seat, sent
from .drafting import begin_reprisal
from .labels import ROUTE
from .return_page import questions
from .return_session import returning, too_long, typed

_METHODS = ["GET", "HEAD", "POST"]
LAST = "#last"
"""The place on the page of what happened last."""


def _said(kind: StepKind, text: str = "", about: str = "") -> StepBody:
    return StepBody(kind=kind, side=Side.REPORTER, day="", text=text, about=about)


def _to_page() -> HttpResponse:
    return led_to(reverse("intake:back-page") + LAST)


def _say(request: HttpRequest, opened: Opened, fault: str = "") -> HttpResponse:  # noqa: ARG001  as its view
    return render(request, "intake/back_say.html", {"text": typed(request), "fault": fault})


@require_http_methods(_METHODS)
@returning
@sent(_say)
def say(request: HttpRequest, opened: Opened) -> HttpResponseBase:
    """Writes to the office."""
    text = typed(request)
    if request.method != "POST":
        return _say(request, opened)
    refused = too_long(text) if text else _("Nothing was written yet.")
    if refused:
        return _say(request, opened, refused)
    try:
        with suppress(SpentTokenError), once(request):
            add_step(opened, _said(StepKind.TOLD, text))
    except (EndedError, ManyStepsError) as fault:
        return _say(request, opened, str(fault))
    return _to_page()


def _lead_back(request: HttpRequest, opened: Opened, fault: str = "") -> HttpResponse:  # noqa: ARG001  as its view
    return _to_page()


@require_POST
@returning
@sent(_lead_back)
def answer(request: HttpRequest, opened: Opened) -> HttpResponseBase:
    """Answers whether the report may be handed to a body. The answer can be changed until it was handed on."""
    about, given = request.POST.get("about", ""), request.POST.get("answer", "")
    asked = {one.about: one.answer for one in questions(opened.steps, {})}
    kinds = {"yes": StepKind.CONSENTED, "no": StepKind.REFUSED}
    if about in asked and given in kinds and asked[about] != kinds[given]:
        # Of a report that was taken back in another window there is nothing to answer any more.
        with suppress(EndedError, ManyStepsError, SpentTokenError), once(request):
            add_step(opened, _said(kinds[given], about=about))
    return _to_page()


@require_POST
@returning
@sent(_lead_back)
def punished(request: HttpRequest, opened: Opened) -> HttpResponseBase:
    """Begins a report of reprisals for this one."""
    return begin_reprisal(request, opened)


def _withdraw(request: HttpRequest, opened: Opened, fault: str = "") -> HttpResponse:
    context = {"report": opened.report, "text": typed(request), "fault": fault}
    return render(request, "intake/back_withdraw.html", context)


@require_http_methods(_METHODS)
@returning
@sent(_withdraw)
def take_back(request: HttpRequest, opened: Opened) -> HttpResponseBase:
    """Explains what it means to take the report back, and does it."""
    if request.method != "POST":
        return _withdraw(request, opened)
    text = typed(request)
    refused = too_long(text)
    if refused:
        return _withdraw(request, opened, refused)
    try:
        with suppress(SpentTokenError), once(request):
            withdraw(opened, text)
    except EndedError as fault:
        return _withdraw(request, opened, str(fault))
    return _to_page()


def _erase(request: HttpRequest, opened: Opened, fault: str = "") -> HttpResponse:
    report = opened.report
    activity = sector(report.sector)
    where = [text for text in (place_name(report.region), str(activity.name) if activity else "") if text]
    context = {
        "report": report,
        "route": ROUTE[Route(report.route)],
        "where": where,
        "month": date_format(to_date(span_of(report.month).lo), "YEAR_MONTH_FORMAT"),
        "is_held": is_held(report),
        "fault": fault,
    }
    return render(request, "intake/back_erase.html", context)


@require_http_methods(_METHODS)
@returning
@sent(_erase)
def erase(request: HttpRequest, opened: Opened) -> HttpResponseBase:
    """Explains what stays when everything is erased, and erases it once the number was typed."""
    if request.method != "POST":
        return _erase(request, opened)
    if _plain(request.POST.get("number", "")) != _plain(opened.report.number):
        return _erase(request, opened, _("That is not the number of this report. Nothing was erased."))
    try:
        # In another window it may have been erased a moment ago: then what was wished has happened.
        with suppress(EndedError):
            erase_report(opened.report, ErasureReason.ASKED)
    except HeldReportError as fault:
        return _erase(request, opened, str(fault))
    return _erased(request, opened)


def _erased(request: HttpRequest, opened: Opened) -> HttpResponse:
    place = seat(request)
    if place:
        leave(place)
    response = render(request, "intake/back_done.html", {"done": "erased", "report": opened.report})
    drop_cookie(response)
    return response


def _plain(number: str) -> str:
    return "".join(sign for sign in number.upper() if sign.isalnum())
