"""The pages about the joint review and about periods for comments."""

from django.http import HttpRequest, HttpResponse

from pliego.observatory.agreement.as_of import as_of
from pliego.observatory.agreement.followed import followed
from pliego.observatory.agreement.frame import frame, show
from pliego.observatory.agreement.review import CommentsPage, ReviewPage, timeline
from pliego.observatory.agreement.source import language


def review(request: HttpRequest) -> HttpResponse:
    """Where the joint review stands, what comes next, and the way here."""
    asked = as_of(request, frame())
    return show(
        request,
        "review.html",
        asked.page,
        as_of=asked,
        review=ReviewPage(asked.page, followed(), language()),
        timeline=timeline(asked.page.tables.review),
    )


def comments(request: HttpRequest) -> HttpResponse:
    """What is open to the public on a day, what will be, and what is past."""
    asked = as_of(request, frame())
    found = CommentsPage(asked.page, followed())
    return show(request, "comments.html", asked.page, as_of=asked, comments=found)
