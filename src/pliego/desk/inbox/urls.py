"""Addresses of the inbox, below the language: all begin with `inbox/`, which `pliego.site.zones` names as private.

What stands in them of a report is its filing number, which is random, and the deed.
"""

from django.urls import path, register_converter

from pliego.desk.inbox import case_views, deed_views, views
from pliego.desk.inbox.numbers import FilingNumber

app_name = "inbox"

register_converter(FilingNumber, "filing-number")

urlpatterns = [
    path("", views.reports, name="reports"),
    path("<filing-number:number>/", views.report, name="report"),
    path("<filing-number:number>/case/", case_views.case, name="case"),
    path("<filing-number:number>/text/", views.petition, name="petition"),
    path("<filing-number:number>/<slug:slug>/", deed_views.deed, name="deed"),
]
