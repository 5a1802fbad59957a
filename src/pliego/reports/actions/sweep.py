"""The hour's work in this room: what has ended is taken out, what was kept long enough is erased."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from pliego.docket.kinds import ErasureReason

from ..errors import ReportError
from ..kinds import Stage
from ..models import Report
from ..queries import kept_until
from ..sittings import sweep_sittings
from ..spending import sweep_tokens
from .erase_report import erase_report
from .steps import today


@dataclass(frozen=True, slots=True)
class Swept:
    """How many were taken out."""

    sittings: int
    reports: int


def sweep(clock: Callable[[], datetime] = timezone.now) -> Swept:
    """Take out sittings and tokens that have ended, and erase reports that are concluded and were kept long enough.

    A report under hold stays.
    """
    now = clock()
    sittings = sweep_sittings(now)
    sweep_tokens(now)
    day, erased = today(clock), 0
    for report in Report.objects.filter(stage__in=(Stage.CLOSED, Stage.WITHDRAWN)):
        if kept_until(report) < day:
            with suppress(ReportError):
                erase_report(report, ErasureReason.EXPIRED, clock=clock)
                erased += 1
    return Swept(sittings, erased)
