"""Addresses of the statistics about reports, below `statistics/`."""

from django.urls import path

from pliego.observatory.statistics import views

urlpatterns = [
    path("", views.index, name="statistics"),
    path("<slug:quarter>/", views.quarter, name="statistics-quarter"),
    path("<slug:quarter>.csv", views.table, name="statistics-table"),
]
