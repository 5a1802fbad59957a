"""Addresses of the pages about the agreement, below `agreement/`."""

from django.urls import path

from pliego.observatory.agreement import dispute_views, labor_views, review_views, views

urlpatterns = [
    path("", views.index, name="agreement"),
    path("bodies/", views.all_bodies, name="agreement-bodies"),
    path("bodies/<slug:body>/", views.body, name="agreement-body"),
    path("commitments/", views.all_commitments, name="agreement-commitments"),
    path("commitments/<slug:commitment>/", views.commitment, name="agreement-commitment"),
    path("disputes/", dispute_views.all_disputes, name="agreement-disputes"),
    path("disputes/<slug:dispute>/", dispute_views.dispute, name="agreement-dispute"),
    path("review/", review_views.review, name="agreement-review"),
    path("review.ics", review_views.review_calendar, name="agreement-review-calendar"),
    path("comments.ics", review_views.comments_calendar, name="agreement-comments-calendar"),
    path("comments/", review_views.comments, name="agreement-comments"),
    path("labor/", labor_views.labor, name="agreement-labor"),
]
