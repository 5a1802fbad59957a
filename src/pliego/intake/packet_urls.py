"""Addresses of packets and of the paper form, below `/<language>/sheet/carry/`."""

from django.urls import path

from . import packet_views

urlpatterns = [
    path("", packet_views.packet, name="packet"),
    path("get/<uuid:key>/", packet_views.offline_page, name="packet-get"),
    path("paper/", packet_views.paper, name="paper"),
]
