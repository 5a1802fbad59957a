"""Bounds on what strangers may send, without telling one from another."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F

from .errors import BusyError, SpentTokenError
from .models import Quota, SpentToken
from .tokens import LONGEST

_HOUR = 3600


def spend(nonce: bytes, now: datetime) -> None:
    """Take a form's token, in the caller's transaction. Raises `SpentTokenError` where it was taken before."""
    try:
        with transaction.atomic():
            SpentToken.objects.create(nonce=nonce, until=now + timedelta(seconds=LONGEST))
    except IntegrityError:
        raise SpentTokenError from None


def take_quota(now: datetime) -> None:
    """Count one report of this hour. Raises `BusyError` above `PLIEGO_REPORTS_PER_HOUR`."""
    hour = int(now.timestamp()) // _HOUR
    if not Quota.objects.filter(hour=hour).update(taken=F("taken") + 1):
        Quota.objects.get_or_create(hour=hour, defaults={"taken": 0})
        Quota.objects.filter(hour=hour).update(taken=F("taken") + 1)
    if Quota.objects.filter(hour=hour, taken__gt=settings.PLIEGO_REPORTS_PER_HOUR).exists():
        raise BusyError


def sweep_tokens(now: datetime) -> None:
    """Take out what no longer bounds anything."""
    SpentToken.objects.filter(until__lt=now).delete()
    Quota.objects.filter(hour__lt=int(now.timestamp()) // _HOUR - 1).delete()
