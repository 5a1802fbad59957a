"""The pages about disputes between the governments."""

from django.http import Http404, HttpRequest, HttpResponse

from pliego.observatory.agreement import disputes
from pliego.observatory.agreement.followed import followed
from pliego.observatory.agreement.frame import frame, show
from pliego.observatory.agreement.source import language


def all_disputes(request: HttpRequest) -> HttpResponse:
    """The disputes in groups, with what came of them."""
    page = frame()
    found = tuple(disputes.groups(page, followed(), language()))
    return show(request, "disputes.html", page, groups=found)


def dispute(request: HttpRequest, dispute: str) -> HttpResponse:
    """One dispute: its dates, its time limits, whether its report was carried out, its sources."""
    page = frame()
    found = next((one for one in page.tables.disputes if one.id == dispute), None)
    if found is None:
        raise Http404
    row = disputes.row_of(found, followed(), page.today, language())
    return show(request, "dispute.html", page, row=row, case=disputes.case_of(row))
