"""Addresses of the reporter's pages, below `/<language>/sheet/`: none of them says what they are for."""

from django.urls import path

from . import start_views

app_name = "intake"
urlpatterns = [
    path("", start_views.start, name="start"),
    path("guard/", start_views.guard, name="guard"),
    path("leave/", start_views.leave, name="leave"),
]
