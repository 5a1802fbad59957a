"""The questions, one subject a page. What was typed is kept at each page, and none of it is required."""

from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from pliego.reports.address import Findable, findable
from pliego.reports.content import Content
from pliego.reports.kinds import Concern
from pliego.reports.places import municipality

from .browser import led_to, sent
from .drafting import Sheet, keep, writing
from .forms import Read, read, shown
from .steps import Step, Subject, step_at


def _step(sheet: Sheet, number: int) -> Step:
    found = step_at(sheet.content.route, number)
    if found is None or not found.subject.questions(sheet.content):
        raise Http404
    return found


def _again(request: HttpRequest, sheet: Sheet, number: int, fault: str) -> HttpResponse:
    here = _step(sheet, number)
    return _page(request, here, _read(request, here, sheet.content), fault)


@require_http_methods(["GET", "HEAD", "POST"])
@writing
@sent(_again)
def step(request: HttpRequest, sheet: Sheet, number: int) -> HttpResponseBase:
    """One page of questions. What was sent is kept before anything else; where something should be looked at once
    more the page says so, once, and then lets it be."""
    here = _step(sheet, number)
    if request.method != "POST":
        return _page(request, here, Read(sheet.content, {}))
    now = _read(request, here, sheet.content)
    keep(sheet.seat, replace(sheet.draft, content=now.content))
    if "away" in request.POST:
        return led_to(reverse("intake:away"))
    told = _told(here, now)
    if told and request.POST.get("told", "") != told and "back" not in request.POST:
        return _page(request, here, now)
    return led_to(here.before if "back" in request.POST else here.after)


def _read(request: HttpRequest, here: Step, content: Content) -> Read:
    found = read(here.subject.questions(content), request.POST, content)
    return Read(_consistent(found.content), found.cut)


def _consistent(content: Content) -> Content:
    """The report without a municipality of another state than the one that was chosen."""
    town = municipality(content.place.municipality)
    if town is None or town.state == content.place.region:
        return content
    return replace(content, place=replace(content.place, municipality=""))


def _told(here: Step, now: Read) -> str:
    """Which questions have something to be looked at: what a form carries that says that its reader was told."""
    fields = shown(here.subject.questions(now.content), now.content, now.cut)
    return " ".join(one.question.id for one in fields if one.notes)


def _page(request: HttpRequest, here: Step, now: Read, fault: str = "") -> HttpResponse:
    context = {
        "step": here,
        "fields": shown(here.subject.questions(now.content), now.content, now.cut),
        "told": _told(here, now),
        "found": _findable(here, now.content),
        "lead": _lead(here, now.content),
        "fault": fault,
    }
    return render(request, "intake/step.html", context)


def _findable(here: Step, content: Content) -> Findable | None:
    return findable(content.place) if here.subject is Subject.ADDRESS else None


def _lead(here: Step, content: Content) -> str:
    match here.subject:
        case Subject.WHAT if content.concern is Concern.REPRISAL:
            return _("They punished you for what you reported. Tell what they did, and since when.")
        case Subject.WHO:
            return _(
                "You may leave all of this empty and stay anonymous. You get answers by your receipt either way."
            )
        case Subject.ADDRESS:
            return _(
                "As much as you know. Many reports end without a visit because the address is not clear."
            )
        case _:
            return ""
