"""A report that was opened by its receipt, and stays open in the browser for a quarter of an hour after each page."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from pliego.reports.content import LONG
from pliego.reports.errors import UnknownReceiptError
from pliego.reports.queries import Opened, by_key
from pliego.reports.sittings import keep_return, leave, returned_at
from pliego.reports.tidying import tidy_text

from .browser import seat

View = Callable[..., HttpResponseBase]
_WHOLE: Final = sys.maxsize


def returning(view: View) -> View:
    """Have a view be called with the report that the browser has open, which then stays open for another quarter of an
    hour. Where its time is over the receipt is asked for again, and a message that was just typed stays in the form."""

    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        found = open_report(request)
        return view(request, found, *args, **kwargs) if found else over(request)

    return opened


def open_report(request: HttpRequest) -> Opened | None:
    """The report that this browser has open; none where its time is over, or it was erased since."""
    place, now = seat(request), timezone.now()
    returned = returned_at(place, now) if place else None
    if place is None or returned is None:
        return None
    try:
        found = by_key(returned.report, returned.key)
    except UnknownReceiptError:
        leave(place)
        return None
    keep_return(place, returned, now)
    return found


def over(request: HttpRequest) -> HttpResponse:
    """Asks for the receipt again. What was typed comes along in the form and nowhere else."""
    context = {"is_over": True, "text": typed(request)}
    return render(request, "intake/back_receipt.html", context, status=410)


def typed(request: HttpRequest) -> str:
    """The message that came with a form, whole, without signs that hide something."""
    text = request.POST.get("text", "")
    return tidy_text(text, _WHOLE)[0]


def too_long(text: str) -> str:
    """What is said of a message that is longer than is taken; empty of any other."""
    if len(text) <= LONG:
        return ""
    told = _("It has %(count)d letters, and %(most)d fit into one message. Shorten it, or send it in parts.")
    return told % {"count": len(text), "most": LONG}
