"""Exhibits that came with a report: how the log has their arrival, and what else goes when the report is erased."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum, auto
from random import SystemRandom
from typing import Any, Final

from django.db.models import Q
from django.dispatch import receiver

from pliego.docket import actions as log
from pliego.docket.kinds import ErasureReason as PublishedReason
from pliego.docket.models import SealedEntry
from pliego.evidence import actions as evidence
from pliego.evidence.errors import HeldError
from pliego.evidence.kinds import ErasureReason
from pliego.evidence.models import Exhibit
from pliego.people.errors import NotYoursError
from pliego.people.keys import CannotOpenError, OpenKey
from pliego.reports.actions.erase_report import erasing
from pliego.reports.content import FiledFile
from pliego.reports.errors import HeldReportError
from pliego.reports.kinds import Went
from pliego.reports.models import Report, ReportFile, ReportHold
from pliego.reports.queries import Opened, for_office

from .models import DeedEntry


class Origin(Enum):
    """How an exhibit came with a report."""

    FILED = auto()
    """The report names it, and so the log's entry of the filing stands for it."""
    ADDED = auto()
    """A later step of the report names it, for which the log has no entry of its own."""
    UNKNOWN = auto()
    """No report that the reader's key opens names it."""


_FILE_REASONS: Final[Mapping[PublishedReason, ErasureReason]] = {
    PublishedReason.ASKED: ErasureReason.REQUEST,
    PublishedReason.EXPIRED: ErasureReason.RETENTION,
    PublishedReason.MISTAKEN: ErasureReason.MISTAKE,
    PublishedReason.ORDERED: ErasureReason.LAW,
}


def origin_of(exhibit: Exhibit, opened: OpenKey) -> Origin:
    """Whether a report names the exhibit, and where."""
    found = ReportFile.objects.filter(exhibit=exhibit).select_related("report").first()
    if found is None:
        return Origin.UNKNOWN
    try:
        report = for_office(found.report, opened)
        if exhibit.pk.hex in _names(report.content.files):
            return Origin.FILED
        return Origin.ADDED if exhibit.pk.hex in set(_later(report)) else Origin.UNKNOWN
    except (NotYoursError, CannotOpenError):
        return Origin.UNKNOWN


def came_with_report(exhibit: Exhibit) -> bool:
    """Whether it is a file of a report, or a copy made from one."""
    named = Q(exhibit=exhibit) | Q(exhibit__derived=exhibit)
    return ReportFile.objects.filter(named).exists()


def is_filed_copy(exhibit: Exhibit, opened: OpenKey) -> bool:
    """Whether a report says that only a copy without metadata went, and that this is it."""
    found = ReportFile.objects.filter(exhibit=exhibit).select_related("report").first()
    if found is None:
        return False
    try:
        report = for_office(found.report, opened)
        files = [*report.content.files, *(one for step in report.steps for one in step.files)]
    except (NotYoursError, CannotOpenError):
        return False
    return any(one.exhibit == exhibit.pk.hex and one.went is Went.CLEAN for one in files)


def is_held_with_report(exhibits: Sequence[Exhibit]) -> bool:
    """Whether a legal hold stands on the report that one of the exhibits came with, or was made from."""
    ids = [one.pk for one in exhibits]
    named = Q(report__files__exhibit__in=ids) | Q(report__files__exhibit__derived__in=ids)
    return ReportHold.objects.filter(named, released_at=None).exists()


@receiver(erasing, sender=Report, dispatch_uid="pliego.desk.report_files")
def erase_with_report(
    exhibits: Sequence[Exhibit],
    reason: PublishedReason,
    clock: Callable[[], datetime],
    **_: Any,
) -> None:
    """Erase the clean copies that officials made, and what the log's entries say of any of them, in the transaction
    that erases the report. Raises `HeldReportError` where a copy is under hold."""
    ids = {one.pk for one in exhibits}
    copies = [
        *Exhibit.objects.filter(derived_from__in=ids, erased_at=None).exclude(pk__in=ids).order_by("pk")
    ]
    told = list(DeedEntry.objects.filter(custody__exhibit__in=[*ids, *(one.pk for one in copies)]))
    for copy in copies:
        try:
            evidence.erase(copy, None, _FILE_REASONS[reason], clock=clock)
        except HeldError:
            raise HeldReportError from None
    # The order of custody would tell which leaves belong together.
    SystemRandom().shuffle(told)
    for deed in told:
        entry = SealedEntry.objects.filter(pk=deed.entry).first()
        if entry:
            log.erase_entry(entry, reason, clock)


def _names(files: Sequence[FiledFile]) -> set[str]:
    return {name for one in files for name in (one.exhibit, one.clean)}


def _later(report: Opened) -> Iterator[str]:
    for step in report.steps:
        yield from _names(step.files)
