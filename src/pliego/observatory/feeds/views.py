"""Feeds and calendars: parse the address, read what is published, write the format."""

from typing import Final

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from pliego.observatory import labels, own_words, queries
from pliego.observatory.answering import fresh
from pliego.observatory.citations.of_record import Place
from pliego.observatory.citations.views import place_of
from pliego.observatory.feeds import atom, calendars, scopes
from pliego.observatory.feeds.recorded import MOST, Recorded, last_recorded
from pliego.observatory.feeds.scopes import Scope

_SINCE: Final = "2026"
"""A year in which the name of the log was already its own, as ids of feeds want one (RFC 4151)."""


def cases(request: HttpRequest, form: str) -> HttpResponse:
    """The events of a list, narrowed and searched as its page is."""
    return _answer(request, scopes.listed(queries.parse(request.GET)), form)


def case(request: HttpRequest, slug: str) -> HttpResponse:
    """The events of a case. Its calendar is one of its downloads."""
    return _answer(request, scopes.of_case(slug), "atom")


def procedure(request: HttpRequest, procedure: str, form: str) -> HttpResponse:
    """The events of the cases under a procedure."""
    return _answer(request, scopes.of_procedure(procedure), form)


def facility(request: HttpRequest, facility: str, form: str) -> HttpResponse:
    """The events of the cases at a facility."""
    return _answer(request, scopes.of_facility(facility), form)


def _answer(request: HttpRequest, scope: Scope | None, form: str) -> HttpResponse:
    place = place_of(request)
    edition = queries.edition(place.language)
    if scope is None or edition is None:
        raise Http404
    if form == "ics":
        text = calendars.calendar_of(scope.title, scope.cases, place.language, edition.day)
        return fresh(request, text.encode(), calendars.MEDIA_TYPE)
    feed = _feed(scope, place, edition.day)
    return fresh(request, atom.feed_text(feed).encode(), atom.MEDIA_TYPE)


def _feed(scope: Scope, place: Place, day: str) -> atom.Feed:
    own = f"{scope.path}.atom{scope.query}"
    subtitle = _(
        "The %(most)d events recorded last. Allegations are allegations; the record finds nobody responsible."
    ) % {"most": MOST}
    return atom.Feed(
        id=_id(place, own),
        title=f"Pliego: {scope.title}",
        subtitle=subtitle,
        day=day,
        own=place.address(own),
        page=place.address(scope.page),
        language=place.language,
        entries=[_entry(one, place, day) for one in last_recorded(scope.cases)],
    )


def _entry(one: Recorded, place: Place, day: str) -> atom.Entry:
    event = one.event
    label = str(labels.EVENT.get(event["event"], event["event"]))
    dated = f" ({event['date']})" if event["date"] else ""
    detail = own_words.plain(event["detail"], place.language)
    told = [detail, event["source"], str(labels.CONFIDENCE.get(event["confidence"], ""))]
    path = f"cases/{one.case}/#{event['reference']}"
    return atom.Entry(
        id=_id(place, f"cases/{one.case}/{event['reference']}"),
        title=f"{one.name}: {label}{dated}",
        day=event["recorded_on"] or day,
        address=place.address(path),
        summary=" · ".join(part for part in told if part),
        category=event["event"],
    )


def _id(place: Place, path: str) -> str:
    """An id that stays when the site moves: the name of the log, which never changes, and the path."""
    authority = settings.PLIEGO_LOG_ORIGIN.partition("/")[0]
    return f"tag:{authority},{_SINCE}:{place.language}/{path}"
