"""Addresses of the reporter's pages, below `/<language>/sheet/`: none of them says what they are for."""

from django.urls import include, path

from . import away_views, files_views, filing_views, return_files, start_views, way_views, writing_views

app_name = "intake"
urlpatterns = [
    path("", start_views.start, name="start"),
    path("guard/", start_views.guard, name="guard"),
    path("leave/", start_views.leave, name="leave"),
    path("ask/", way_views.ask, name="ask"),
    path("way/<int:number>/", way_views.way, name="way"),
    path("step/<int:number>/", writing_views.step, name="step"),
    path("files/", files_views.files, name="files"),
    path("look/", filing_views.look, name="look"),
    path("words/", filing_views.words, name="words"),
    path("proof/", filing_views.proof, name="proof"),
    path("away/", away_views.away, name="away"),
    path("back/", include("pliego.intake.return_urls")),
    path("add/", return_files.add, name="back-add"),
    path("text/", include("pliego.intake.petition_urls")),
    path("carry/", include("pliego.intake.packet_urls")),
]
