"""The two addresses."""

from django.db.transaction import atomic
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from benchmarks.bare.models import Entry, Note


def entries(request: HttpRequest) -> HttpResponse:
    """The newest 50 rows."""
    return render(request, "entries.html", {"entries": Entry.objects.order_by("-opened", "slug")[:50]})


def note(request: HttpRequest) -> HttpResponse:
    """Keep what was sent."""
    with atomic():
        Note.objects.create(text=request.body)
    return HttpResponse("kept")


urlpatterns = [path("", entries), path("note/", note)]
