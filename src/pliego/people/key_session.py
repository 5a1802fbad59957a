"""Carries an open key from one request to the next: half of it in the session, half in a cookie."""

from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from .keys import CannotOpenError, Halves, OpenKey, join, part
from .models import MemberKey

OPEN_FOR: Final = timedelta(minutes=20)
_SLOT: Final = "people-key"


def carry(request: HttpRequest, response: HttpResponse, opened: OpenKey) -> None:
    """Keep the key open for 20 minutes from now, in this session and this browser only."""
    until = timezone.now() + OPEN_FOR
    halves = part(opened, int(until.timestamp()), _session(request))
    request.session[_SLOT] = {"half": halves.kept, "until": until.isoformat()}
    response.set_cookie(
        _cookie(),
        halves.given,
        max_age=OPEN_FOR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )


def opened_key(request: HttpRequest) -> OpenKey | None:
    """The open key of whoever is signed in; none where it is closed, or its time has passed."""
    kept, given = request.session.get(_SLOT), request.COOKIES.get(_cookie())
    if not kept or not given:
        return None
    try:
        opened = join(Halves(kept["half"], given), int(timezone.now().timestamp()), _session(request))
    except CannotOpenError:
        return None
    mine = opened.person_id == request.user.pk
    in_use = MemberKey.objects.filter(pk=opened.key_id, person=opened.person_id, retired_at=None)
    return opened if mine and in_use.exists() else None


def open_until(request: HttpRequest) -> datetime | None:
    """When the key that this session carries closes; none where it carries none."""
    kept = request.session.get(_SLOT)
    return datetime.fromisoformat(kept["until"]) if kept else None


def close(request: HttpRequest, response: HttpResponse) -> None:
    """Forget both halves."""
    request.session.pop(_SLOT, None)
    response.delete_cookie(_cookie(), samesite="Strict")


def _session(request: HttpRequest) -> bytes:
    return (request.session.session_key or "").encode()


def _cookie() -> str:
    # The prefix makes a browser hold the cookie to this host and TLS, whoever else tries to set one of its name.
    return "__Host-key" if settings.SESSION_COOKIE_SECURE else "key"
