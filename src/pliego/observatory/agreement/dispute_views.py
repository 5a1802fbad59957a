"""The pages about disputes between the governments."""

from django.http import Http404, HttpRequest, HttpResponse

from pliego.observatory.agreement import disputes
from pliego.observatory.agreement.as_of import as_of
from pliego.observatory.agreement.followed import followed
from pliego.observatory.agreement.frame import frame, show
from pliego.observatory.agreement.source import language
from pliego.observatory.agreement.table_links import table_links


def all_disputes(request: HttpRequest) -> HttpResponse:
    """The disputes in groups, with what came of them."""
    asked = as_of(request, frame())
    found = tuple(disputes.groups(asked.page, followed(), language()))
    return show(
        request,
        "disputes.html",
        asked.page,
        as_of=asked,
        groups=found,
        csv=table_links(("disputes", "dispute_outcomes")),
    )


def dispute(request: HttpRequest, dispute: str) -> HttpResponse:
    """One dispute: its dates, its time limits, whether its report was carried out, its sources."""
    asked = as_of(request, frame())
    found = next((one for one in asked.page.tables.disputes if one.id == dispute), None)
    if found is None:
        raise Http404
    row = disputes.row_of(found, followed(), asked.page.today, language())
    return show(request, "dispute.html", asked.page, as_of=asked, row=row)
