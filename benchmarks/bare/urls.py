"""The one address."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from benchmarks.bare.models import Entry


def entries(request: HttpRequest) -> HttpResponse:
    """The newest 50 rows."""
    return render(request, "entries.html", {"entries": Entry.objects.order_by("-opened", "slug")[:50]})


urlpatterns = [path("", entries)]
