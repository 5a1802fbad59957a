"""Destroys a report: its keys, its content, its steps and its files. The log keeps that it was erased."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.dispatch import Signal
from django.utils import timezone

from pliego.docket.actions import erase_entry
from pliego.docket.kinds import ErasureReason
from pliego.docket.models import SealedEntry
from pliego.docket.writing import writing
from pliego.evidence import actions as evidence
from pliego.evidence.errors import HeldError
from pliego.evidence.kinds import ErasureReason as FileReason
from pliego.people.actions import destroy_wraps
from pliego.people.models import Person

from ..errors import EndedError, HeldReportError
from ..kinds import Stage
from ..models import Report, ReportFile, ReportHold, Step
from ..moments import month_of
from ..queries import is_held

Clock = Callable[[], datetime]

erasing: Final = Signal()
"""Sent within the transaction that erases a report, with `exhibits`: whoever keeps sealed entries about these destroys
them, too."""

_FILES: Final[Mapping[ErasureReason, FileReason]] = {
    ErasureReason.ASKED: FileReason.REQUEST,
    ErasureReason.EXPIRED: FileReason.RETENTION,
    ErasureReason.ORDERED: FileReason.LAW,
    ErasureReason.MISTAKEN: FileReason.MISTAKE,
}


def erase_report(
    report: Report, reason: ErasureReason, person: Person | None = None, clock: Clock = timezone.now
) -> None:
    """Destroy everything of the report but the row that says that there was one. `person` is none for the reporter and
    for the end of the time for which it is kept.

    Raises `HeldReportError`, `EndedError` where it was erased before; then nothing is changed.
    """
    with writing():
        found = Report.objects.select_for_update(of=("self",)).get(pk=report.pk)
        if found.stage == Stage.ERASED:
            raise EndedError
        if is_held(found):
            raise HeldReportError
        _erase_files(found, reason, person, clock)
        _destroy(found)
        erase_entry(SealedEntry.objects.get(pk=found.entry), reason, clock)


def erase_again() -> tuple[UUID, ...]:
    """Destroy the reports whose entries the log has erased, and that a restored backup brought back.

    Gives the exhibits that were theirs, which whoever restores erases (`pliego restore`).
    """
    entries = SealedEntry.objects.filter(pk=OuterRef("entry"))
    with writing():
        back = list(Report.objects.exclude(Exists(entries)).exclude(stage=Stage.ERASED))
        files = tuple(ReportFile.objects.filter(report__in=back).values_list("exhibit", flat=True))
        for report in back:
            _destroy(report)
    return files


def _erase_files(report: Report, reason: ErasureReason, person: Person | None, clock: Clock) -> None:
    exhibits = [one.exhibit for one in report.files.select_related("exhibit").order_by("exhibit")]
    erasing.send(Report, exhibits=exhibits, reason=reason, clock=clock)
    # What a reporter does has its month in the clear and no more, as with the files that they sent.
    told = clock if person else month_of(clock)
    for exhibit in exhibits:
        try:
            if exhibit.erased_at is None:
                evidence.erase(exhibit, person, _FILES[reason], clock=told)
        except HeldError:
            raise HeldReportError from None


def _destroy(report: Report) -> None:
    destroy_wraps(report.pk)
    report.readers.clear()
    report.files.all().delete()
    report.stage, report.tag = Stage.ERASED.value, None
    report.reply_key = report.reply_box = report.content = b""
    report.ended = ""
    report.save(update_fields=("stage", "ended", "tag", "reply_key", "reply_box", "content"))
    # Last: the database lets no step go while its report stands.
    Step.objects.filter(report=report).delete()


def hold_report(report: Report, person: Person, reason: str, clock: Clock = timezone.now) -> ReportHold:
    """Nobody may erase the report until the hold is released. Raises `EndedError` for one that is erased."""
    with transaction.atomic():
        found = Report.objects.select_for_update(of=("self",)).get(pk=report.pk)
        if found.stage == Stage.ERASED:
            raise EndedError
        return ReportHold.objects.create(report=found, reason=reason, placed_by=person, placed_at=clock())


def release_report(hold: ReportHold, person: Person, clock: Clock = timezone.now) -> None:
    """End a hold; one that was released before stays as it is."""
    ReportHold.objects.filter(pk=hold.pk, released_at=None).update(released_by=person, released_at=clock())
