"""Whether what is known of a commitment is of the past."""

from enum import StrEnum
from typing import Final

from pliego.law.days import add_months

from .commitments import Commitment

STALE_MONTHS: Final = 12
"""A status is stale when it is older than so many months."""


class Badge(StrEnum):
    """What a reader is warned of. The value is its word in an address."""

    NO_BENCHMARK = "no-benchmark"
    STALE = "stale"
    UNDATED = "undated"
    UNVERIFIED = "unverified"


def badges_of(commitment: Commitment, today: int) -> tuple[Badge, ...]:
    """The warnings of a commitment on a day.

    *No benchmark*: the table names no measure or no due date. *Stale*: the last day that its status can be of lies
    more than `STALE_MONTHS` back. *Undated*: the status has no date. *Unverified*: it rests on memory.
    """
    of = commitment.status_date
    found = {
        Badge.NO_BENCHMARK: not commitment.has_benchmark,
        Badge.STALE: of is not None and add_months(of.span.hi, STALE_MONTHS) < today,
        Badge.UNDATED: of is None,
        Badge.UNVERIFIED: commitment.confidence.is_unverified,
    }
    return tuple(badge for badge, holds in found.items() if holds)
