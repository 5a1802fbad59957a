"""For who has no connection: a page to carry away that seals what is typed, the paper form, and where packets come
in."""

from base64 import b64encode
from contextlib import suppress
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from pliego.people.errors import NotReadyError
from pliego.people.models import Office
from pliego.reports.actions import packet_key_for
from pliego.reports.content import LONG, SHORT, VERSION, Content
from pliego.reports.drafts import Draft
from pliego.reports.kinds import Channel, Relation, Route
from pliego.reports.models import PacketKey, Reception
from pliego.reports.packets import OPENING, PADDING, ROUTES, SALT, NoPacketError, Packet
from pliego.reports.places import states
from pliego.reports.queries import packet_offices

from . import drafting
from .browser import sent
from .labels import RELATION, ROUTE
from .packet_file import text_of, with_packet_file

FILE: Final = "hoja.html"
"""What the page is called on the device: nothing that tells what it is for."""


@dataclass(frozen=True, slots=True)
class Taker:
    """An office, and what it takes, in a reporter's words."""

    office: Office
    takes: tuple[Promise, ...]


def _is_writing(request: HttpRequest) -> bool:
    sheet = drafting.sheet_of(request)
    return sheet is not None and not sheet.is_blank


def _open_already() -> str:
    return _(
        "You are writing something in this browser that you have not sent. It would be erased. Put it away first, or "
        "press “Hand it in all the same”."
    )


def _page(request: HttpRequest, fault: str = "", typed: str = "") -> HttpResponse:
    context = {"fault": fault, "typed": typed, "keys": _keys(), "is_open": _is_writing(request)}
    return render(request, "intake/packet.html", context, status=422 if fault else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@with_packet_file
@sent(lambda request, fault: _page(request, fault, request.POST.get("packet", "")))
def packet(request: HttpRequest) -> HttpResponseBase:
    """Explains packets, hands out the page that makes them, and takes one in."""
    if request.method != "POST":
        return _page(request)
    told = text_of(request)
    try:
        found = Packet.read(told)
    except NoPacketError:
        found = None
    if found is None or not PacketKey.objects.filter(pk=found.key).exists():
        fault = _("This is no sealed text of this site, or a part of it is missing.")
        return _page(request, fault, request.POST.get("packet", ""))
    if _is_writing(request) and "drop" not in request.POST:
        return _page(request, _open_already(), told)
    content = Content(
        route=found.route, language=get_language() or "es", channel=Channel.PACKET, packet=found.text
    )
    return drafting.begin(request, Draft(content=content), reverse("intake:words"))


@require_safe
def offline_page(request: HttpRequest, key: UUID) -> HttpResponse:
    """The page to carry away, sealed to that key: a download, so that it runs outside this site."""
    held = get_object_or_404(PacketKey.objects.select_related("office"), pk=key)
    taken = set(Reception.objects.filter(office=held.office).values_list("route", flat=True))
    routes = [route for route in ROUTES if route in taken]
    if not routes or held.until < timezone.now().date():
        raise Http404
    context = {
        "office": held.office.name,
        "until": held.until,
        "routes": [(route.value, ROUTE[route]) for route in routes],
        "relations": [(relation.value, RELATION[relation]) for relation in Relation],
        "states": states(),
        "short": SHORT,
        "long": LONG,
        "address": request.build_absolute_uri(reverse("intake:packet")),
        "told": _told(held),
    }
    # Without the request: what is carried away has nothing of this browser in it.
    page = render_to_string("intake/packet_offline.html", context)
    return HttpResponse(
        page,
        headers={
            "Content-Type": "text/html; charset=utf-8",
            "Content-Disposition": f'attachment; filename="{FILE}"',
        },
    )


@require_safe
def paper(request: HttpRequest) -> HttpResponse:
    """The same questions on a sheet to print and fill in by hand."""
    routes = [(route, ROUTE[route]) for route in Route]
    context = {
        "routes": routes,
        "relations": RELATION.items(),
        "takers": [_taker(one) for one in packet_offices()],
    }
    return render(request, "intake/paper.html", context)


def _told(held: PacketKey) -> dict[str, object]:
    return {
        "id": b64encode(held.pk.bytes).decode(),
        "key": b64encode(bytes(held.public)).decode(),
        "until": held.until.isoformat(),
        "language": get_language() or "es",
        "version": VERSION,
        "routes": [route.value for route in ROUTES],
        "salt": SALT.decode(),
        "opening": OPENING,
        "padding": PADDING,
        "file": "hoja.txt",
        "copied": _("Copied."),
        "empty": _("You have not written anything yet. To seal it all the same, press “Seal it” once more."),
        "over": _(
            "The day until which this page seals has passed. Get a new one; what you typed is still here."
        ),
        "too_old": _("This browser cannot seal. Use another one, or the paper form."),
    }


def _taker(office: Office) -> Taker:
    taken = set(Reception.objects.filter(office=office).values_list("route", flat=True))
    return Taker(office, tuple(ROUTE[route] for route in Route if route in taken))


def _keys() -> list[tuple[Taker, PacketKey]]:
    """The offices with their keys; those that take most kinds first."""
    found = []
    for office in packet_offices():
        with suppress(NotReadyError):
            found.append((_taker(office), packet_key_for(office)))
    return sorted(found, key=lambda one: -len(one[0].takes))
