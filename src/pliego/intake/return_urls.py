"""Addresses of coming back, below `/<language>/sheet/back/`; files have one of their own, `sheet/add/`, which may
send more."""

from django.urls import path

from . import return_deeds, return_views

urlpatterns = [
    path("", return_views.back, name="back"),
    path("page/", return_views.page, name="back-page"),
    path("proof/", return_views.proof, name="back-proof"),
    path("close/", return_views.forget, name="back-forget"),
    path("say/", return_deeds.say, name="back-say"),
    path("answer/", return_deeds.answer, name="back-answer"),
    path("since/", return_deeds.punished, name="back-punished"),
    path("stop/", return_deeds.take_back, name="back-withdraw"),
    path("end/", return_deeds.erase, name="back-erase"),
]
