"""Where the API says what it offers."""

# ruff: noqa: ARG001  Django's signature

import json

from django.http import HttpRequest, HttpResponse

from pliego.observatory.api.addresses import ADDRESSES
from pliego.observatory.api.answers import as_json, told
from pliego.observatory.api.description import ABOUT, VERSION, description
from pliego.observatory.api.problems import Kind, ProblemError
from pliego.observatory.api.shapes import Address, Index


def index(request: HttpRequest) -> HttpResponse:
    """What the API offers, and where it is described."""
    listed = [Address(address=one.shown, about=one.view.__doc__ or "") for one in ADDRESSES]
    described = Address(address="/api/v1/openapi.json", about=openapi.__doc__ or "")
    told_people = Address(address="/en/data/api/", about="What stands here, for people.")
    return told(Index(version=VERSION, description=ABOUT, addresses=[told_people, described, *listed]))


def openapi(request: HttpRequest) -> HttpResponse:
    """The description of the API for programs (OpenAPI 3.1)."""
    return as_json(json.dumps(description(), ensure_ascii=False))


def nothing(request: HttpRequest) -> HttpResponse:
    """Tell that an address of the API leads nowhere."""
    raise ProblemError(Kind.NOT_FOUND, f"{request.path[:80]} leads nowhere; /api/v1/ lists every address")
