"""The page of photos and files."""

from dataclasses import replace
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from pliego.evidence.uploads import Limits, SealedUpload, sealing
from pliego.reports.content import MOST_FILES
from pliego.reports.kinds import Told
from pliego.reports.moments import later
from pliego.reports.sittings import DRAFT_FOR

from . import attaching
from .browser import led_to, sent
from .drafting import Sheet, keep, writing
from .steps import Subject, step_of

LIMITS: Final = Limits(file_bytes=attaching.FILE_BYTES, files=MOST_FILES)

Refused = tuple[tuple[str, str], ...]


def _page(request: HttpRequest, sheet: Sheet, fault: str = "", refused: Refused = ()) -> HttpResponse:
    context = {
        "step": step_of(sheet.content.route, Subject.FILES),
        "files": attaching.shown(sheet.draft.attachments),
        "refused": refused,
        "most": MOST_FILES,
        "fault": fault,
    }
    return render(request, "intake/files.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@writing
@sealing(LIMITS)
@sent(_page)
def files(request: HttpRequest, sheet: Sheet) -> HttpResponseBase:
    """Takes files, sealed while they arrive; says of each what goes along; removes one."""
    if request.method != "POST":
        return _page(request, sheet)
    attachments = sheet.draft.attachments
    refused: Refused = ()
    if "remove" in request.POST:
        attachments = attaching.without(attachments, request.POST["remove"])
    else:
        chosen = attaching.chosen(attachments, request.POST.getlist("with-original"))
        uploads = [one for one in request.FILES.getlist("files") if isinstance(one, SealedUpload)]
        as_they_are = Told.YES if "as-they-are" in request.POST else Told.NO
        taken = attaching.take(uploads, chosen, later(timezone.now(), DRAFT_FOR), as_they_are)
        attachments, refused = taken.attachments, taken.refused
    sheet = Sheet(sheet.seat, replace(sheet.draft, attachments=attachments))
    keep(sheet.seat, sheet.draft)
    return _page(request, sheet, refused=refused) if refused else led_to(_next(request, sheet))


def _next(request: HttpRequest, sheet: Sheet) -> str:
    step = step_of(sheet.content.route, Subject.FILES)
    if "away" in request.POST:
        return reverse("intake:away")
    if "on" in request.POST:
        return step.after
    return step.before if "back" in request.POST else reverse("intake:files")
