"""Addresses of the pages about the agreement, below `agreement/`."""

from django.urls import path

from pliego.observatory.agreement import views

urlpatterns = [
    path("", views.index, name="agreement"),
    path("bodies/", views.all_bodies, name="agreement-bodies"),
    path("bodies/<slug:body>/", views.body, name="agreement-body"),
    path("commitments/", views.all_commitments, name="agreement-commitments"),
    path("commitments/<slug:commitment>/", views.commitment, name="agreement-commitment"),
]
