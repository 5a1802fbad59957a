"""Address of the page on open data."""

from django.urls import path

from pliego.observatory.bulk import views

urlpatterns = [path("data/", views.data, name="data")]
