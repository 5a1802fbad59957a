"""The pages about the joint review and about periods for comments."""

from django.http import HttpRequest, HttpResponse

from pliego.observatory.agreement.as_of import as_of
from pliego.observatory.agreement.calendars import comments_file, review_file
from pliego.observatory.agreement.comments import CommentsPage
from pliego.observatory.agreement.followed import followed
from pliego.observatory.agreement.frame import frame_of_today, show
from pliego.observatory.agreement.review import ReviewPage
from pliego.observatory.agreement.review_steps import timeline
from pliego.observatory.agreement.source import language
from pliego.observatory.agreement.table_links import table_links
from pliego.observatory.answering import fresh
from pliego.observatory.feeds.calendars import MEDIA_TYPE


def review(request: HttpRequest) -> HttpResponse:
    """Where the joint review stands, what comes next, and the way here."""
    asked = as_of(request, frame_of_today())
    return show(
        request,
        "review.html",
        asked.page,
        as_of=asked,
        csv=table_links(("review_2026", "review_acts")),
        review=ReviewPage(asked.page, followed(), language()),
        timeline=timeline(asked.page.tables.review, asked.page.today),
    )


def review_calendar(request: HttpRequest) -> HttpResponse:
    """The calendar of reviews as an iCalendar file."""
    text = review_file(ReviewPage(frame_of_today(), followed(), language()))
    return fresh(request, text.encode(), MEDIA_TYPE)


def comments_calendar(request: HttpRequest) -> HttpResponse:
    """The periods for comments as an iCalendar file."""
    text = comments_file(CommentsPage(frame_of_today(), followed()))
    return fresh(request, text.encode(), MEDIA_TYPE)


def comments(request: HttpRequest) -> HttpResponse:
    """What is open to the public on a day, what will be, and what is past."""
    asked = as_of(request, frame_of_today())
    found = CommentsPage(asked.page, followed())
    return show(
        request, "comments.html", asked.page, as_of=asked, comments=found, csv=table_links(["review_2026"])
    )
