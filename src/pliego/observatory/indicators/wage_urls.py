"""Addresses of the pages about wages, below `wages`."""

from django.urls import path

from pliego.observatory.indicators import wage_views

urlpatterns = [
    path("/", wage_views.index, name="wages"),
    path(".csv", wage_views.table, name="wages-table"),
    path(".svg", wage_views.drawing, name="wages-drawing"),
    path("/sectors/", wage_views.sectors, name="wages-sectors"),
    path("/factors/", wage_views.factors, name="wages-factors"),
    path("/<slug:country>/<slug:told>/", wage_views.minimum, name="wages-minimum"),
]
