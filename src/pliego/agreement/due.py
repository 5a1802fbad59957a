"""By when a commitment is due where the table names a day or month, and whether that has passed."""

import re
from typing import Final

from pliego.law.days import days_after, span_of

from .commitments import Commitment

_DAY_OR_MONTH: Final = re.compile(r"(before )?([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)")
_DONE: Final = re.compile(r"done\b")


def last_day(due: str) -> int | None:
    """The last day on time (`date.toordinal()`); `None` where the words name no single day or month.

    A year, a period of years or an interval gives none: by when in it something is due is not said.
    """
    found = _DAY_OR_MONTH.fullmatch(due)
    if found is None:
        return None
    try:
        span = span_of(found[2])
    except ValueError:
        return None
    return days_after(span.lo, -1) if found[1] else span.hi


def is_past_due(commitment: Commitment, today: int) -> bool:
    """Whether its day or month has passed and its status does not begin by saying that it was done."""
    last = last_day(commitment.due)
    return last is not None and last < today and not _DONE.match(commitment.status)
