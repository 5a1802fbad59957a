"""Addresses of case work, below the language: all begin with `desk-cases/`, which is private by `pliego.site.zones`."""

from django.urls import path

from pliego.desk.cases import open_views, recording_views, views

app_name = "desk-cases"

urlpatterns = [
    path("", views.board, name="board"),
    path("open/", open_views.open_case, name="open"),
    path("<slug:slug>/", views.case, name="case"),
    path("<slug:slug>/acts/", views.acts, name="acts"),
    path("<slug:slug>/acts/<slug:code>/", recording_views.record, name="record"),
    path("<slug:slug>/rules/<path:key>/", views.rule, name="rule"),
    path("<slug:slug>/events/<int:number>/correct/", recording_views.correct, name="correct"),
    path("<slug:slug>/events/<int:number>/withdraw/", recording_views.withdraw, name="withdraw"),
    path("<slug:slug>/values/<slug:field>/", recording_views.state_value, name="value"),
]
