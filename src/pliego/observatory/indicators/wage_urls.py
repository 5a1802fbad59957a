"""Addresses of the pages and files about wages."""

from django.urls import path

from pliego.observatory.indicators import wage_views

urlpatterns = [
    path("wages/", wage_views.index, name="wages"),
    path("wages.csv", wage_views.table, name="wages-table"),
    path("wages.svg", wage_views.drawing, name="wages-drawing"),
    path("wages/sectors/", wage_views.sectors, name="wages-sectors"),
    path("wages/factors/", wage_views.factors, name="wages-factors"),
    path("wages/<slug:country>/<slug:told>/", wage_views.minimum, name="wages-minimum"),
]
