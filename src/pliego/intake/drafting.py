"""The sheet that a browser has open: found by its cookie, kept at each step, begun, and thrown away."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import wraps
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from pliego.evidence.actions import forget, wait_until
from pliego.evidence.errors import GoneError
from pliego.evidence.models import Waiting
from pliego.evidence.waiting import Kept
from pliego.reports import sittings
from pliego.reports.content import Content
from pliego.reports.drafts import Attachment, Draft
from pliego.reports.kinds import Concern, Route
from pliego.reports.moments import later
from pliego.reports.queries import Opened
from pliego.reports.sittings import Seat

from .browser import led_to, new_seat, once, seat

NOT_SHOWN = frozenset({"token", "receipt", "words"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """A browser's draft, and where it is kept."""

    seat: Seat = field(repr=False)
    draft: Draft = field(repr=False)

    @property
    def content(self) -> Content:
        """What was answered so far."""
        return self.draft.content

    @property
    def is_blank(self) -> bool:
        """Whether nothing was answered yet but which kind of report it is."""
        return self.content == Content(route=self.content.route) and not self.draft.attachments


def sheet_of(request: HttpRequest) -> Sheet | None:
    """The sheet that this browser has open; none where there is none any more."""
    found = seat(request)
    draft = sittings.draft_at(found, timezone.now()) if found else None
    return Sheet(found, draft) if found and draft else None


def keep(where: Seat, draft: Draft) -> None:
    """Keep the draft, and its files, for a day from now."""
    now = timezone.now()
    sittings.keep_draft(where, draft, now)
    wait(draft, later(now, sittings.DRAFT_FOR))


def wait(draft: Draft, until: datetime) -> frozenset[UUID]:
    """Have the files of a draft wait until then, at least; gives those that are gone."""
    files = tuple(waiting(draft.attachments))
    longer = Waiting.objects.filter(pk__in=[one.id for one in files], until__gte=until)
    enough = set(longer.values_list("pk", flat=True))
    shorter = [one for one in files if one.id not in enough]
    try:
        if shorter:
            wait_until(shorter, until)
    except GoneError:
        return frozenset(one.id for one in shorter if _is_gone(one, until))
    return frozenset()


def _is_gone(one: Kept, until: datetime) -> bool:
    try:
        wait_until((one,), until)
    except GoneError:
        return True
    return False


def waiting(attachments: Iterable[Attachment]) -> Iterable[Kept]:
    """The streams that wait in the store for these files."""
    for one in attachments:
        for text in filter(None, (one.original, one.clean)):
            yield Kept.from_json(json.loads(text))


def throw_away(where: Seat) -> None:
    """Forget what was kept for a browser: its answers and its files, or a report that it has open."""
    draft = sittings.draft_at(where, timezone.now())
    with transaction.atomic():
        for one in waiting(draft.attachments if draft else ()):
            forget(one)
        sittings.leave(where)


def begin(request: HttpRequest, draft: Draft, address: str) -> HttpResponse:
    """Open a new sheet in this browser, under a new cookie, and lead on. What it had open before is gone.

    Takes the token of the form. Raises `SpentTokenError`, `FullError`; then nothing has changed.
    """
    before, response = seat(request), led_to(address)
    with once(request):
        if before:
            throw_away(before)
        keep(new_seat(response), draft)
    return response


def begin_reprisal(request: HttpRequest, opened: Opened) -> HttpResponse:
    """Begin a report of someone who was punished for an earlier one: linked to it, of the same kind, about the same
    place. The earlier one is closed in this browser."""
    earlier = opened.content
    content = Content(
        route=Route(opened.report.route),
        concern=Concern.REPRISAL,
        earlier=opened.report.number,
        place=earlier.place,
    )
    return begin(request, Draft(content=content), reverse("intake:step", args=[1]))


View = Callable[..., HttpResponseBase]


def writing(view: View) -> View:
    """Have a view be called with the sheet that the browser has open. Where there is none, the page says so kindly, and
    shows what was just sent, so that it can be copied."""

    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        found = sheet_of(request)
        return view(request, found, *args, **kwargs) if found else nothing_open(request)

    return opened


def nothing_open(request: HttpRequest) -> HttpResponse:
    """The page of a browser that has no sheet open."""
    typed = [
        text
        for name, values in request.POST.lists()
        if name not in NOT_SHOWN
        for text in values
        if len(text.split()) > 1
    ]
    return render(request, "intake/nothing.html", {"typed": typed}, status=410)
