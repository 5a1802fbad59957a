"""The day of now, and ends of what is kept for a browser: seconds from now, no days of any law."""

from collections.abc import Callable
from datetime import UTC, datetime

from django.utils import timezone


def today(clock: Callable[[], datetime] = timezone.now) -> str:
    """The ISO date of now in UTC."""
    return clock().astimezone(UTC).date().isoformat()


def month_of(clock: Callable[[], datetime]) -> Callable[[], datetime]:
    """A clock that tells the first moment of its month in UTC: for a deed whose day does not stand in the clear."""
    return lambda: clock().astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def later(moment: datetime, seconds: int) -> datetime:
    """The moment that so many seconds after another is, in UTC."""
    return datetime.fromtimestamp(moment.timestamp() + seconds, UTC)
