"""After failed sign-ins an account waits, and so does an address; the counts name nobody."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Count:
    limit: int
    failures: int
    latest: datetime | None


class Lockout(AxesDatabaseHandler):
    """Counts failures of an account from an address, and of an address, each with a limit of its own."""

    def user_login_failed(
        self, sender: object, credentials: dict[str, Any], request: HttpRequest | None = None, **more: object
    ) -> None:
        """Count a failure, and keep nothing of the browser or the page with it."""
        if request is not None:
            for kept in ("axes_user_agent", "axes_http_accept", "axes_path_info"):
                setattr(request, kept, "")
        super().user_login_failed(sender, credentials, request, **more)

    def get_failures(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        """The failures that count, in terms of `ACCOUNT_LIMIT`."""
        counts = self._counts(request, credentials)
        return max(count.failures * ACCOUNT_LIMIT // count.limit for count in counts)

    def reset_user_attempts(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        """Forget the failures of the account that signed in, and of no other: else whoever has one account could
        go on guessing at others from the same address."""
        forgotten, _ = self.filter_user_attempts(request, credentials)[0].delete()
        return int(forgotten)

    def ends_at(self, request: HttpRequest, credentials: dict[str, Any] | None) -> datetime:
        """The moment at which another attempt is let through; the present one where none is held up."""
        over = [count.latest for count in self._counts(request, credentials) if count.failures >= count.limit]
        wait: timedelta = settings.AXES_COOLOFF_TIME
        return max((latest + wait for latest in over if latest), default=timezone.now())

    def _counts(self, request: HttpRequest, credentials: dict[str, Any] | None) -> list[_Count]:
        sets = zip(self.get_user_attempts(request, credentials), (ACCOUNT_LIMIT, ADDRESS_LIMIT), strict=True)
        return [
            _Count(
                limit,
                attempts.aggregate(sum=Sum("failures_since_start"))["sum"] or 0,
                attempts.aggregate(latest=Max("attempt_time"))["latest"],
            )
            for attempts, limit in sets
        ]


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
