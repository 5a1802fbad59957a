"""Addresses of offices: members, keys, recovery shares."""

from django.urls import path

from . import office_key_views, office_views

urlpatterns = [
    path("", office_views.offices, name="office-list"),
    path("<slug:slug>/", office_views.office, name="office"),
    path("<slug:slug>/admit/", office_views.admit_, name="office-admit"),
    path("<slug:slug>/let-in/<int:pk>/", office_views.let_in_, name="office-let-in"),
    path("<slug:slug>/role/<int:pk>/", office_views.appoint_, name="office-role"),
    path("<slug:slug>/leave/<int:pk>/", office_views.leave, name="office-leave"),
    path("<slug:slug>/key/", office_key_views.renew_, name="office-renew"),
    path("<slug:slug>/shares/", office_key_views.shares, name="office-shares"),
    path("<slug:slug>/recover/", office_key_views.recover_, name="office-recover"),
]
