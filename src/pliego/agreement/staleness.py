"""Whether what is known of a commitment is of the past."""

from enum import StrEnum
from typing import Final

from pliego.law.days import add_months

from .commitments import Commitment
from .due import is_past_due
from .values import When

STALE_MONTHS: Final = 12
"""A status is stale when it is older than so many months."""


class Badge(StrEnum):
    """What a reader is warned of. The value is its word in an address."""

    PAST_DUE = "past-due"
    NO_BENCHMARK = "no-benchmark"
    STALE = "stale"
    UNDATED = "undated"
    UNVERIFIED = "unverified"


def is_stale(status_date: When | None, today: int) -> bool:
    """Whether the last day that a status can be of lies more than `STALE_MONTHS` back; never for one without a date."""
    return status_date is not None and add_months(status_date.span.hi, STALE_MONTHS) < today


def badges_of(commitment: Commitment, today: int) -> tuple[Badge, ...]:
    """The warnings of a commitment on a day.

    *Past due*: its day or month has passed, and the status does not say that it was done. *No benchmark*: the table
    names no measure or no due date. *Stale*: see `is_stale`. *Undated*: the status has no date. *Unverified*: it
    rests on memory.
    """
    of = commitment.status_date
    found = {
        Badge.PAST_DUE: is_past_due(commitment, today),
        Badge.NO_BENCHMARK: not commitment.has_benchmark,
        Badge.STALE: is_stale(of, today),
        Badge.UNDATED: of is None,
        Badge.UNVERIFIED: commitment.confidence.is_unverified,
    }
    return tuple(badge for badge, holds in found.items() if holds)
