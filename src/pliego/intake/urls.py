"""Addresses of the reporter's pages, below `/<language>/sheet/`: none of them says what they are for."""

from django.urls import URLPattern

app_name = "intake"
urlpatterns: list[URLPattern] = []
