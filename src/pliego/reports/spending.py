"""Bounds on what strangers may send, without telling one from another."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from django.conf import settings
from django.db import IntegrityError, connection

from .errors import BusyError, FullError, SpentTokenError
from .models import Quota, SpentToken
from .moments import later
from .tokens import LONGEST

BEGUN_FOR_ONE: Final = 4
"""Drafts that may be begun for each report that may be filed: most are not filed within their hour, or at all."""

_HOUR = 3600
_TAKEN = "UPDATE reports_quota SET taken = taken + %s WHERE hour = %s AND taken + %s <= %s"
_BEGUN = "UPDATE reports_quota SET begun = begun + %s WHERE hour = %s AND begun + %s <= %s"


def spend(nonce: bytes, now: datetime) -> None:
    """Take a form's token, in the caller's transaction, which comes to nothing where this is refused.

    Raises `SpentTokenError` where it was taken before.
    """
    spend_all((nonce,), now)


def spend_all(nonces: Iterable[bytes], now: datetime) -> None:
    """Take the tokens of several forms, or of none where one was taken before."""
    # To the hour, so that these rows do not tell the minute in which something was filed.
    until = later(now.replace(minute=0, second=0, microsecond=0), LONGEST + _HOUR)
    try:
        SpentToken.objects.bulk_create(SpentToken(nonce=nonce, until=until) for nonce in nonces)
    except IntegrityError:
        raise SpentTokenError from None


def take_quota(now: datetime, count: int = 1) -> None:
    """Count so many reports of this hour, in the caller's transaction. Raises `BusyError` above
    `PLIEGO_REPORTS_PER_HOUR`.

    Everybody's reports meet at this row, so a transaction takes it last.
    """
    if not _counted(_TAKEN, now, count, settings.PLIEGO_REPORTS_PER_HOUR):
        raise BusyError


def begin_one(now: datetime) -> None:
    """Count a draft of this hour, in the caller's transaction, as its last deed. Raises `FullError` above
    `BEGUN_FOR_ONE` drafts for each report of `PLIEGO_REPORTS_PER_HOUR`."""
    if not _counted(_BEGUN, now, 1, settings.PLIEGO_REPORTS_PER_HOUR * BEGUN_FOR_ONE):
        raise FullError


def _counted(statement: str, now: datetime, count: int, most: int) -> bool:
    hour = int(now.timestamp()) // _HOUR
    given = (count, hour, count, most)
    # By hand: to build this statement takes Django as long as to write the report.
    with connection.cursor() as cursor:
        cursor.execute(statement, given)
        if not cursor.rowcount:
            Quota.objects.get_or_create(hour=hour)
            cursor.execute(statement, given)
        return bool(cursor.rowcount)


def sweep_tokens(now: datetime) -> None:
    """Take out what no longer bounds anything."""
    SpentToken.objects.filter(until__lt=now).delete()
    Quota.objects.filter(hour__lt=int(now.timestamp()) // _HOUR - 1).delete()
