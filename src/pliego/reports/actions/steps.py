"""What happens to a report after it was filed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Final

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from ..content import MOST_FILES
from ..drafts import Attachment
from ..errors import EndedError, ManyFilesError, ManyStepsError
from ..kinds import Side, Stage, StepKind
from ..models import Report, Step
from ..moments import today
from ..queries import Opened
from ..sealing import seal_step
from ..steps import StepBody
from .attach import files_of

Clock = Callable[[], datetime]
MOST_STEPS: Final = 50
"""Messages, answers and files that one reporter may send within a day."""


def add_step(
    opened: Opened, body: StepBody, attachments: tuple[Attachment, ...] = (), clock: Clock = timezone.now
) -> Step:
    """Add what happened, with files that wait. Its day is today's, whatever the body says.

    Raises `EndedError` for a report that is withdrawn or erased, `GoneError` where a file no longer waits,
    `ManyStepsError` and `ManyFilesError` where its reporter sends more than is taken.
    """
    told, attach = files_of(attachments)
    with locked(opened, Stage.OPEN, Stage.CLOSED) as report:
        if body.side is Side.REPORTER:
            _require_room(opened, len(told), today(clock))
        attach(report, clock())
        return append(opened, replace(body, files=told, day=today(clock)))


def files_left(opened: Opened) -> int:
    """How many files its reporter may still add."""
    sent = (one.files for one in opened.steps if one.side is Side.REPORTER)
    return max(0, MOST_FILES - len(opened.content.files) - sum(map(len, sent)))


def _require_room(opened: Opened, files: int, day: str) -> None:
    mine = [one for one in opened.steps if one.side is Side.REPORTER]
    if sum(one.day == day for one in mine) >= MOST_STEPS:
        raise ManyStepsError
    if files and files > files_left(opened):
        raise ManyFilesError


def close_report(opened: Opened, body: StepBody, clock: Clock = timezone.now) -> Step:
    """Close it with a reason in plain words. Raises `EndedError`, `ValueError` without a reason."""
    if not body.text.strip():
        raise ValueError("a report is closed with a reason")
    with locked(opened, Stage.OPEN) as report:
        _set_stage(report, Stage.CLOSED, today(clock))
        return append(opened, replace(body, kind=StepKind.CLOSED, day=today(clock)))


def reopen(opened: Opened, body: StepBody, clock: Clock = timezone.now) -> Step:
    """Open a closed one again. Raises `EndedError`."""
    with locked(opened, Stage.CLOSED) as report:
        _set_stage(report, Stage.OPEN)
        return append(opened, replace(body, kind=StepKind.REOPENED, day=today(clock)))


def withdraw(opened: Opened, text: str = "", clock: Clock = timezone.now) -> Step:
    """End it by the reporter's wish; the office keeps what it has. Raises `EndedError`."""
    with locked(opened, Stage.OPEN, Stage.CLOSED) as report:
        _set_stage(report, Stage.WITHDRAWN, today(clock))
        return append(
            opened, StepBody(kind=StepKind.WITHDRAWN, side=Side.REPORTER, day=today(clock), text=text)
        )


@contextmanager
def locked(opened: Opened, *stages: Stage) -> Iterator[Report]:
    """A transaction in which nobody else writes to the report. Raises `EndedError` unless it is in one of the
    stages."""
    with transaction.atomic():
        rows = Report.objects.select_for_update(of=("self",)).select_related("office")
        report = rows.get(pk=opened.report.pk)
        if report.stage not in stages:
            raise EndedError
        yield report


def _set_stage(report: Report, stage: Stage, ended: str = "") -> None:
    Report.objects.filter(pk=report.pk).update(stage=stage.value, ended=ended[:7])


def append(opened: Opened, body: StepBody) -> Step:
    """Add a step as it is, in the caller's transaction, which has the report locked."""
    report = opened.report
    last = Step.objects.filter(report=report).aggregate(last=Max("place"))["last"]
    place = (last or 0) + 1
    return Step.objects.create(report=report, place=place, box=seal_step(opened.key, report.pk, place, body))
