"""The pages about the joint review and about periods for comments."""

from django.http import HttpRequest, HttpResponse

from pliego.observatory.agreement.followed import followed
from pliego.observatory.agreement.frame import frame, show
from pliego.observatory.agreement.review import CommentsPage, ReviewPage, timeline
from pliego.observatory.agreement.source import language


def review(request: HttpRequest) -> HttpResponse:
    """Where the joint review stands, what comes next, and the way here."""
    page = frame()
    return show(
        request,
        "review.html",
        page,
        review=ReviewPage(page, followed(), language()),
        timeline=timeline(page.tables.review),
    )


def comments(request: HttpRequest) -> HttpResponse:
    """What is open to the public today, what will be, and what is past."""
    page = frame()
    return show(request, "comments.html", page, comments=CommentsPage(page, followed()))
