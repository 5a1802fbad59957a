"""Addresses of the pages about indicators, below `indicators/`."""

from django.urls import path

from pliego.observatory.indicators import views

urlpatterns = [
    path("", views.index, name="indicators"),
    path("places/", views.places, name="indicators-places"),
    path("disagreements/", views.disagreements, name="indicators-disagreements"),
    path("tariffs/", views.tariffs, name="indicators-tariffs"),
    path("compare/<slug:slug>/", views.comparison, name="indicators-comparison"),
    path(
        "compare/<slug:slug>/<int:number>.svg", views.comparison_drawing, name="indicators-comparison-drawing"
    ),
    path("<slug:series>/", views.series, name="indicator"),
    path("<slug:series>.csv", views.series_table, name="indicator-table"),
    path("<slug:series>.svg", views.series_drawing, name="indicator-drawing"),
    path("<slug:series>/<int:number>.svg", views.series_drawing, name="indicator-drawing-numbered"),
]
