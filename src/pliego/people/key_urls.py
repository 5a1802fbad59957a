"""Addresses of a person's own key, below the account."""

from django.urls import path

from . import key_passkey_views, key_views

urlpatterns = [
    path("", key_views.home, name="key-home"),
    path("make/", key_views.make, name="key-make"),
    path("open/", key_views.open_, name="key-open"),
    path("close/", key_views.close_, name="key-close"),
    path("passphrase/", key_views.passphrase, name="key-passphrase"),
    path("passkey/", key_passkey_views.add, name="key-passkey"),
    path("passkey/open/", key_passkey_views.open_by, name="key-passkey-open"),
    path("passkey/remove/", key_passkey_views.remove, name="key-passkey-remove"),
]
