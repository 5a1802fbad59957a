"""The page about Mexico's labor reform (Annex 23-A)."""

from django.http import HttpRequest, HttpResponse

from pliego.observatory.agreement.followed import followed
from pliego.observatory.agreement.frame import frame, show
from pliego.observatory.agreement.labor import sections
from pliego.observatory.agreement.table_links import table_links


def labor(request: HttpRequest) -> HttpResponse:
    """Rules, figures, votes and findings, beside the cases that they touch."""
    page = frame()
    return show(request, "labor.html", page, sections=sections(followed()), csv=table_links(["labor_reform"]))
