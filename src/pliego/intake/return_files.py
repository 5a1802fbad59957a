"""Files that a reporter adds to a report that was filed: sealed while they arrive, cleaned, handed in at once."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from pliego.evidence.actions import forget
from pliego.evidence.errors import GoneError
from pliego.evidence.media import Media
from pliego.evidence.uploads import SealedUpload, sealing
from pliego.people.errors import NotReadyError
from pliego.reports.actions import add_step, files_left
from pliego.reports.drafts import Attachment
from pliego.reports.errors import ManyFilesError, ReportError, SpentTokenError
from pliego.reports.kinds import Side, StepKind, Told
from pliego.reports.moments import later
from pliego.reports.queries import Opened
from pliego.reports.steps import StepBody

from .attaching import original, take
from .browser import led_to, once, sent
from .drafting import waiting
from .files_views import LIMITS
from .return_session import returning

_A_WHILE: Final = 3600
"""Seconds: longer than it takes to hand them in; what is broken off in between is swept after it."""

Refused = tuple[tuple[str, str], ...]


def _page(request: HttpRequest, opened: Opened, fault: str = "", refused: Refused = ()) -> HttpResponse:
    context = {
        "most": files_left(opened),
        "fault": fault,
        "refused": refused,
        "which": request.POST.get("which", ""),
    }
    return render(request, "intake/back_add.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@returning
@sealing(LIMITS)
@sent(_page)
def add(request: HttpRequest, opened: Opened) -> HttpResponseBase:
    """Takes files for the report, each as a clean copy where one can be made, and with its original if wished."""
    if request.method != "POST":
        return _page(request, opened)
    uploads = [one for one in request.FILES.getlist("files") if isinstance(one, SealedUpload)]
    if not uploads:
        return _page(request, opened, _("No file was chosen yet."))
    room = files_left(opened)
    taken = take(uploads[:room], (), later(timezone.now(), _A_WHILE))
    wanted, unclean = _sorted(taken.attachments, request.POST.get("which", ""))
    body = StepBody(kind=StepKind.FILES_ADDED, side=Side.REPORTER, day="")
    try:
        if wanted:
            with once(request):
                add_step(opened, body, wanted)
    except SpentTokenError:
        _throw_away(wanted)
        return led_to(reverse("intake:back-page"))
    except (ReportError, GoneError, NotReadyError) as fault:
        _throw_away(wanted)
        return _page(request, opened, _words_of(fault))
    finally:
        _throw_away(unclean)
    refused = (
        *taken.refused,
        *((original(one).name, _unclean()) for one in unclean),
        *((one.name or "", str(ManyFilesError())) for one in uploads[room:]),
    )
    return _page(request, opened, refused=refused) if refused else led_to(reverse("intake:back-page"))


def _sorted(
    attachments: Iterable[Attachment], which: str
) -> tuple[tuple[Attachment, ...], tuple[Attachment, ...]]:
    """What goes, and what does not since no clean copy of it could be made and nothing else was wished."""
    if which == "both":
        return tuple(replace(one, with_original=Told.YES) for one in attachments), ()
    every = tuple(attachments)
    clean = tuple(one for one in every if one.clean or original(one).media in (Media.TEXT, Media.CSV))
    return clean, tuple(one for one in every if one not in clean)


def _words_of(fault: Exception) -> str:
    if isinstance(fault, NotReadyError):
        return _("The office cannot take files just now. Please send them again later.")
    return str(fault)


def _unclean() -> str:
    return _(
        "No copy without place, time and device can be made of it, so it was not sent. If the office should have it as "
        "it is, choose it again, and “originals too”."
    )


def _throw_away(attachments: Iterable[Attachment]) -> None:
    for one in waiting(attachments):
        forget(one)
