"""Addresses of the pages on which a petition is built, below `/<language>/sheet/text/`."""

from django.urls import path

from . import petition_overview, petition_papers, petition_start, petition_views

urlpatterns = [
    path("", petition_start.first, name="petition"),
    path("next/", petition_views.ask, name="petition-next"),
    path("all/", petition_overview.overview, name="petition-all"),
    path("part/<int:part>/", petition_overview.part, name="petition-part"),
    path("part/<int:part>/<int:place>/", petition_views.question, name="petition-question"),
    path("part/<int:part>/<int:place>/<int:item>/", petition_views.question, name="petition-item"),
    path("look/<int:page>/", petition_papers.look, name="petition-look"),
    path("papers/", petition_papers.papers, name="petition-papers"),
    path("send/", petition_papers.send, name="petition-send"),
]
