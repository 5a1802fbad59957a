"""The hour's work in this room: what has ended is taken out, what was kept long enough is erased."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.utils import timezone

from pliego.docket.kinds import ErasureReason

from ..errors import ReportError
from ..kinds import Stage
from ..models import Report
from ..moments import today
from ..queries import kept_until
from ..sittings import sweep_sittings
from ..spending import sweep_tokens
from .erase_report import erase_report

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Swept:
    """How many were taken out, and how many reports should have been and could not."""

    sittings: int
    reports: int
    failed: int = 0


def sweep(clock: Callable[[], datetime] = timezone.now) -> Swept:
    """Take out sittings and tokens that have ended, and erase reports that are concluded and were kept long enough.

    A report under hold stays. One that cannot be erased for another reason is named in the log of the server by its
    number and the type of the fault, counted in `failed`, and keeps nothing after it from going.
    """
    now = clock()
    sittings = sweep_sittings(now)
    sweep_tokens(now)
    day, erased, failed = today(clock), 0, 0
    for report in Report.objects.filter(stage__in=(Stage.CLOSED, Stage.WITHDRAWN)):
        if kept_until(report) >= day:
            continue
        try:
            erase_report(report, ErasureReason.EXPIRED, clock=clock)
            erased += 1
        except ReportError:
            continue
        except Exception as fault:
            failed += 1
            # The others were told a day, too; and the words of a fault may be of what was told.
            _log.error("report %s could not be erased: %s", report.number, type(fault).__name__)
    return Swept(sittings, erased, failed)
