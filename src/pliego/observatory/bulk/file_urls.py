"""Addresses of the files of the whole record, the same in every language."""

from django.urls import path

from pliego.observatory.bulk import views

app_name = "bulk"

urlpatterns = [path("<str:name>", views.file, name="file")]
