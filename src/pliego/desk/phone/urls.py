"""Addresses of operators, below the language: all begin with `phone/`, which `pliego.site.zones` names as private."""

from django.urls import path

from pliego.desk.phone import return_views, views

app_name = "phone"

urlpatterns = [
    path("", views.start, name="start"),
    path("call/", views.call, name="call"),
    path("status/", return_views.status, name="status"),
    path("tell/", return_views.tell, name="tell"),
]
