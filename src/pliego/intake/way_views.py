"""What each route leads to, said before anything is typed; the questions for who does not know which; the beginning."""

from dataclasses import replace
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from pliego.reports.bodies import body
from pliego.reports.content import Content
from pliego.reports.drafts import Draft
from pliego.reports.kinds import Route, Told
from pliego.reports.triage import OUTSIDE, Question, found, next_question

from .browser import led_to, sent
from .drafting import Sheet, begin, keep, sheet_of
from .labels import ROUTE
from .steps import ROUTES, address
from .telling import told_of

_GIVEN: Final = "="


def _route(number: int) -> Route:
    if not 1 <= number <= len(ROUTES):
        raise Http404
    return ROUTES[number - 1]


def _way(request: HttpRequest, number: int, fault: str = "") -> HttpResponse:
    route, sheet = _route(number), sheet_of(request)
    context = {
        "number": number,
        "label": ROUTE[route],
        "told": told_of(route, timezone.now()),
        "petition": route is Route.UNION_RIGHTS,
        "open": sheet is not None and not sheet.is_blank,
        "fault": fault,
    }
    return render(request, "intake/way.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@sent(_way)
def way(request: HttpRequest, number: int) -> HttpResponseBase:
    """One route: what will happen, by when, who sees what, and the button that begins.

    What was written before on another route is kept where its reader says so.
    """
    route, sheet = _route(number), sheet_of(request)
    if request.method != "POST":
        return _way(request, number)
    if sheet and (sheet.is_blank or "same" in request.POST):
        keep(sheet.seat, replace(sheet.draft, content=replace(sheet.content, route=route)))
        return led_to(address(route, 1))
    return begin(request, Draft(content=Content(route=route)), address(route, 1))


def _asked(request: HttpRequest, fault: str = "") -> HttpResponse:
    sheet = sheet_of(request)
    answers = _answers(sheet)
    guidance, question = found(answers), next_question(answers)
    context = {
        "question": question,
        "number": len(answers) + 1,
        "most": len(Question),
        "danger": bool(guidance.first),
        "ways": [(ROUTES.index(route) + 1, ROUTE[route]) for route in guidance.routes],
        "bodies": [body(code) for code in guidance.elsewhere],
        "outside": OUTSIDE if guidance.outside else None,
        "answers": [one.value for one in (Told.YES, Told.NO, Told.UNKNOWN)],
        "fault": fault,
    }
    return render(request, "intake/ask.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@sent(_asked)
def ask(request: HttpRequest) -> HttpResponseBase:
    """One plain question after the other, then the routes that follow. The answers lie in the browser's sheet."""
    if request.method != "POST":
        return _asked(request)
    sheet, here = sheet_of(request), reverse("intake:ask")
    answers = _answers(sheet)
    if "again" in request.POST:
        answers = {}
    elif "back" in request.POST:
        answers = dict(list(answers.items())[:-1])
    else:
        question = next_question(answers)
        given = request.POST.get("answer", "")
        # The question goes along, so that a form that was sent twice does not answer the next one, too.
        if question and request.POST.get("question") == question and given in tuple(Told):
            answers[question] = Told(given)
    triage = tuple(f"{one.value}{_GIVEN}{told.value}" for one, told in answers.items())
    if sheet is None:
        return begin(request, Draft(content=Content(route=Route.COMPLAINT), triage=triage), here)
    keep(sheet.seat, replace(sheet.draft, triage=triage))
    return led_to(here)


def _answers(sheet: Sheet | None) -> dict[Question, Told]:
    given = (one.partition(_GIVEN) for one in (sheet.draft.triage if sheet else ()))
    return {Question(question): Told(told) for question, _, told in given}
