"""The day of now, and ends of what is kept for a browser: seconds from now, no days of any law."""

from collections.abc import Callable
from datetime import UTC, datetime

from django.utils import timezone


def today(clock: Callable[[], datetime] = timezone.now) -> str:
    """The ISO date of now in UTC."""
    return clock().astimezone(UTC).date().isoformat()


def later(moment: datetime, seconds: int) -> datetime:
    """The moment that so many seconds after another is, in UTC."""
    return datetime.fromtimestamp(moment.timestamp() + seconds, UTC)
