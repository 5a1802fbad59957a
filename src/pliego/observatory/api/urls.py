"""Addresses of the API, for programs; what no address matches is refused in the same shape."""

from typing import Final

from django.urls import URLPattern, include, path, re_path

from pliego.observatory.api import views
from pliego.observatory.api.addresses import ADDRESSES
from pliego.observatory.api.answers import served
from pliego.observatory.api.description import api

app_name = "api"

_NONE: Final[frozenset[str]] = frozenset()


def _routes() -> list[URLPattern]:
    """The routes that django-ninja made, each served as the others are."""
    known = {one.name: one for one in ADDRESSES}
    routes = [one for one in api.urls[0] if isinstance(one, URLPattern) and one.name in known]
    for route in routes:
        address = known[str(route.name)]
        route.callback = served(route.callback, address.parameters)
        route.callback.__doc__ = address.view.__doc__
    return routes


urlpatterns = [
    path("", served(views.index, _NONE), name="index"),
    path("v1/", served(views.index, _NONE), name="first"),
    path("v1/openapi.json", served(views.openapi, _NONE), name="openapi"),
    path("v1/", include(_routes())),
    re_path("", served(views.nothing, None), name="nothing"),
]
