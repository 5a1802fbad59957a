"""Pages of the inbox: the queue, and one report."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pliego.people.key_access import signed_in, with_open_key
from pliego.people.key_session import open_until
from pliego.people.keys import OpenKey
from pliego.reports.models import Reception
from pliego.reports.moments import today

from .access import reading_offices, shut, with_report
from .choice import Choice
from .petition import MEDIA, Form
from .queue import Wanted, queue
from .rows import Row
from .sheet import petition_of, sheet

MOST_WORDS = 200


@require_http_methods(["GET", "HEAD", "POST"])
@with_open_key
def reports(request: HttpRequest, opened: OpenKey) -> HttpResponseBase:
    """The queue, fifty on a page. Words that are looked for come by a form, so that they stand in no address."""
    offices = reading_offices(signed_in(request))
    sent = request.POST if request.method == "POST" else request.GET
    asked = sent.get("page", "1")
    found = queue(
        offices,
        opened,
        Wanted(
            choice=Choice.told(request.GET.dict()),
            today=today(),
            words=request.POST.get("words", "")[:MOST_WORDS],
            number=int(asked) if asked.isascii() and asked.isdigit() else 1,
        ),
    )
    if found.workload.shut and not found.workload.open:
        return shut(request, offices[0])
    takes = Reception.objects.filter(office__in=offices).exists()
    context = {"queue": found, "offices": offices, "takes": takes, "looking": request.method == "POST"}
    return render(request, "desk/inbox/reports.html", context)


@require_safe
@with_report
def report(request: HttpRequest, opened: OpenKey, row: Row) -> HttpResponse:
    """One report: what was told, what happened since, and what can be done."""
    shown = sheet(row, signed_in(request), opened, today())
    context = {"sheet": shown, "row": row, "report": row.report, "open_until": open_until(request)}
    return render(request, "desk/inbox/report.html", context)


@require_POST
@with_report
def petition(request: HttpRequest, opened: OpenKey, row: Row) -> HttpResponse:  # noqa: ARG001  opened the row
    """The petition of a report as a file; the answer is kept by no cache, as all of this zone."""
    found = petition_of(row)
    form = next((one for one in Form if one.value == request.POST.get("form")), Form.PDF)
    if found is None:
        raise Http404
    return HttpResponse(
        found.saved(form),
        content_type=MEDIA[form],
        headers={"Content-Disposition": f'attachment; filename="{row.report.number}.{form.value}"'},
    )
