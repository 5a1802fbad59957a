"""Who reads which report: members of an office that may read it, and nobody else learns that it exists."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render

from pliego.people.key_access import signed_in, with_open_key
from pliego.people.keys import OpenKey
from pliego.people.models import Office, Person
from pliego.people.queries import holders, offices_of
from pliego.people.rules import may
from pliego.reports.models import Report
from pliego.reports.moments import today
from pliego.reports.queries import inbox

from .rows import rows_of

View = Callable[..., HttpResponseBase]


def reading_offices(person: Person) -> list[Office]:
    """The offices whose reports the person reads."""
    return [office for office in offices_of(person) if may(person, "report.read", office)]


def mine(request: HttpRequest, number: str) -> Report:
    """The report that an office of the reader may read. Raises `Http404` for any other, be there one or not."""
    offices = reading_offices(signed_in(request))
    found = inbox(offices).filter(number=number).prefetch_related("steps").first()
    if found is None:
        raise Http404
    return found


def with_report(view: View) -> View:
    """A page of one report, which needs an open key that opens it: the view gets the report as a row."""

    @wraps(view)
    @with_open_key
    def answer(request: HttpRequest, opened: OpenKey, /, number: str, **more: Any) -> HttpResponseBase:
        report = mine(request, number)
        rows = rows_of([report], opened, today())
        if not rows:
            readers = reading_offices(signed_in(request))
            return shut(request, next(one for one in readers if report.readers.contains(one)))
        return view(request, opened, rows[0], **more)

    return answer


def shut(request: HttpRequest, office: Office) -> HttpResponseBase:
    """The page of a member of the office whose key was not let in."""
    context = {"office": office, "somebody_opens": bool(holders(office))}
    return render(request, "desk/inbox/not_let_in.html", context, status=403)
