"""Addresses. Every page lives under its language; the bare root leads to the reader's own."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

urlpatterns = i18n_patterns(path("", include("pliego.observatory.urls")), prefix_default_language=True)

handler404 = "pliego.site.faults.not_found"
handler500 = "pliego.site.faults.broken"
