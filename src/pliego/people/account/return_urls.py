"""The one address that an identity provider must know: it stays the same in every language."""

from django.urls import path

from . import identity_views

urlpatterns = [
    path("<slug:provider_id>/return/", identity_views.returning, name="openid_connect_callback"),
]
