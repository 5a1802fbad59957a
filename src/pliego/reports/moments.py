"""Ends of what is kept for a browser: seconds from now, no days of any law. Plain Python: no Django."""

from datetime import UTC, datetime


def later(moment: datetime, seconds: int) -> datetime:
    """The moment that so many seconds after another is, in UTC."""
    return datetime.fromtimestamp(moment.timestamp() + seconds, UTC)
