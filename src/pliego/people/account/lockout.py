"""After failed sign-ins an account waits, and so does an address; the counts name nobody."""

from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, Final

from axes.handlers.database import AxesDatabaseHandler
from django.conf import settings
from django.db.models import Max, Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

ACCOUNT_LIMIT: Final = 5
"""Failures after which an account waits, for the address from which they came."""

ADDRESS_LIMIT: Final = 30
"""Failures after which an address waits, whatever account they were for: a whole office may share one."""


def disguised_login(request: HttpRequest, credentials: dict[str, Any] | None) -> str:
    """What stands in the counts instead of a login: the same for the same login, and no way back."""
    given = credentials or {}
    login = given.get("username") or given.get("login") or request.POST.get("login", "")
    text = str(login).strip().casefold().encode()
    return blake2b(text, digest_size=16, key=settings.SECRET_KEY.encode()[:64], person=b"lockout").hexdigest()


def nobody(*_about: object) -> str:
    """How the server's log calls whoever failed to sign in."""
    return "someone"


class Lockout(AxesDatabaseHandler):
    """Counts failures of an account from an address, and of an address, each with a limit of its own."""

    def get_failures(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        """The failures that count, in terms of `ACCOUNT_LIMIT`."""
        of_account, of_address = (
            attempts.aggregate(sum=Sum("failures_since_start"))["sum"] or 0
            for attempts in self.get_user_attempts(request, credentials)
        )
        return int(max(of_account, of_address * ACCOUNT_LIMIT // ADDRESS_LIMIT))

    def reset_user_attempts(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        """Forget the failures of the account that signed in, and of no other: else whoever has one account could
        go on guessing at others from the same address."""
        forgotten, _ = self.filter_user_attempts(request, credentials)[0].delete()
        return int(forgotten)

    def ends_at(self, request: HttpRequest, credentials: dict[str, Any] | None) -> datetime:
        """The moment at which another attempt is let through."""
        latest = [
            attempts.aggregate(latest=Max("attempt_time"))["latest"]
            for attempts in self.get_user_attempts(request, credentials)
        ]
        wait: timedelta = settings.AXES_COOLOFF_TIME
        return max(filter(None, latest), default=timezone.now()) + wait


def locked_out(
    request: HttpRequest,
    response: HttpResponse,  # noqa: ARG001  axes' signature
    credentials: dict[str, Any] | None,
) -> HttpResponse:
    """The page that says that attempts are over for now, and until when."""
    left = Lockout().ends_at(request, credentials) - timezone.now()
    minutes = max(1, -(-int(left.total_seconds()) // 60))
    page = render(request, "account/locked_out.html", {"minutes": minutes}, status=429)
    page.headers["Retry-After"] = str(minutes * 60)
    return page
