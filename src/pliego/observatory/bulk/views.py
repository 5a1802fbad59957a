"""The page on open data, and the files of the whole record."""

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag

from pliego.observatory import queries
from pliego.observatory.answering import fresh
from pliego.observatory.bulk.page import Offer, file_of, offer
from pliego.observatory.bulk.shelf import offered
from pliego.observatory.citations.views import place_of


def data(request: HttpRequest) -> HttpResponse:
    """What can be downloaded, followed, asked for, checked and cited."""
    place = place_of(request)
    context = {
        "edition": queries.edition(place.language),
        "offer": _offer(place.language),
        "site": place.site,
    }
    return render(request, "observatory/bulk/data.html", context)


def _offer(language: str) -> Offer | None:
    folder = offered(settings.PLIEGO_BULK)
    try:
        return offer(folder, language) if folder else None
    except FileNotFoundError:
        # It was replaced this very moment.
        folder = offered(settings.PLIEGO_BULK)
        return offer(folder, language) if folder else None


def file(request: HttpRequest, name: str) -> HttpResponseBase:
    """A file of the whole record, as it was exported last."""
    folder = offered(settings.PLIEGO_BULK)
    found = file_of(folder, name) if folder else None
    if folder is None or found is None:
        raise Http404
    if not found.digest:
        return fresh(request, (folder / name).read_bytes(), f"{found.media_type}; charset=utf-8")
    etag = quote_etag(found.digest[:32])
    unchanged = get_conditional_response(request, etag=etag)
    response = unchanged or FileResponse((folder / name).open("rb"), content_type=found.media_type)
    response.headers["ETag"] = etag
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response
