"""Bounds on what strangers may send, without telling one from another."""

from datetime import datetime

from django.conf import settings
from django.db import IntegrityError, connection, transaction

from .errors import BusyError, SpentTokenError
from .models import Quota, SpentToken
from .moments import later
from .tokens import LONGEST

_HOUR = 3600


def spend(nonce: bytes, now: datetime) -> None:
    """Take a form's token, in the caller's transaction, which comes to nothing where this is refused.

    Raises `SpentTokenError` where it was taken before.
    """
    try:
        with transaction.atomic(savepoint=False):
            SpentToken.objects.create(nonce=nonce, until=later(now, LONGEST))
    except IntegrityError:
        raise SpentTokenError from None


def take_quota(now: datetime) -> None:
    """Count one report of this hour, in the caller's transaction. Raises `BusyError` above `PLIEGO_REPORTS_PER_HOUR`.

    Everybody's reports meet at this row, so a transaction takes it last.
    """
    hour = int(now.timestamp()) // _HOUR
    if _counted(hour):
        return
    Quota.objects.get_or_create(hour=hour, defaults={"taken": 0})
    if not _counted(hour):
        raise BusyError


def _counted(hour: int) -> bool:
    # By hand: to build this statement takes Django as long as to write the report.
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE reports_quota SET taken = taken + 1 WHERE hour = %s AND taken < %s",
            (hour, settings.PLIEGO_REPORTS_PER_HOUR),
        )
        return bool(cursor.rowcount)


def sweep_tokens(now: datetime) -> None:
    """Take out what no longer bounds anything."""
    SpentToken.objects.filter(until__lt=now).delete()
    Quota.objects.filter(hour__lt=int(now.timestamp()) // _HOUR - 1).delete()
