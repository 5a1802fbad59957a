"""Addresses of the desk, below the language: all begin with `exhibits/`, which `pliego.site.zones` names as private."""

from django.urls import path

from pliego.desk import deed_views, views

app_name = "desk"

urlpatterns = [
    path("", views.exhibits, name="exhibits"),
    path("hand-in/", views.hand_in, name="hand-in"),
    path("<uuid:exhibit>/", views.exhibit, name="exhibit"),
    path("<uuid:exhibit>/receipt/", views.receipt, name="receipt"),
    path("<uuid:exhibit>/open/", deed_views.open_file, name="open"),
    path("<uuid:exhibit>/clean/", deed_views.clean, name="clean"),
    path("<uuid:exhibit>/hold/", deed_views.hold, name="hold"),
    path("<uuid:exhibit>/holds/<int:hold>/release/", deed_views.release, name="release"),
    path("<uuid:exhibit>/export/", deed_views.export, name="export"),
    path("<uuid:exhibit>/erase/", deed_views.erase, name="erase"),
]
