"""Files that wait become exhibits of a report."""

import json
from collections.abc import Callable
from datetime import datetime

from pliego.evidence.actions import forget, receive_kept
from pliego.evidence.waiting import Kept

from ..content import FiledFile
from ..drafts import Attachment
from ..kinds import Told, Went
from ..models import Report, ReportFile
from ..moments import month_of

Waiting = tuple[tuple[Kept, Kept | None], ...]
"""What becomes an exhibit, each with the clean copy that goes with it."""


def files_of(
    attachments: tuple[Attachment, ...],
) -> tuple[tuple[FiledFile, ...], Callable[[Report, datetime], None]]:
    """What a step says of files that are added later, and what makes exhibits of them in its transaction."""
    files, unwanted = sorted_out(attachments)

    def write(report: Report, now: datetime) -> None:
        attach(report, files, now)
        for one in unwanted:
            forget(one)

    return tuple(told_of(*pair) for pair in files), write


def attach(report: Report, files: Waiting, now: datetime) -> None:
    """Make exhibits of files that wait, in the caller's transaction. Raises `GoneError`.

    The moment of an exhibit stands in the clear, and the day of a report does not: it is the first of the month.
    """
    month = month_of(lambda: now)
    for kept, clean in files:
        exhibit = receive_kept(kept, report.office, clock=month)
        ReportFile.objects.create(report=report, exhibit=exhibit)
        if clean:
            copy = receive_kept(clean, report.office, derived_from=exhibit, clock=month)
            ReportFile.objects.create(report=report, exhibit=copy)


def sorted_out(attachments: tuple[Attachment, ...]) -> tuple[Waiting, tuple[Kept, ...]]:
    """What goes along, and what is forgotten: an original that stays behind."""
    files, unwanted = list[tuple[Kept, Kept | None]](), list[Kept]()
    for one in attachments:
        original = Kept.from_json(json.loads(one.original))
        clean = Kept.from_json(json.loads(one.clean)) if one.clean else None
        if clean and one.with_original is not Told.YES:
            files.append((clean, None))
            unwanted.append(original)
        else:
            files.append((original, clean))
    return tuple(files), tuple(unwanted)


def told_of(kept: Kept, clean: Kept | None) -> FiledFile:
    """What a report says of such a file."""
    return FiledFile(
        exhibit=kept.id.hex,
        name=kept.name,
        key=kept.key.hex(),
        arrival_hash=kept.arrival_hash,
        clean=clean.id.hex if clean else "",
        size=kept.size,
        went=Went.BOTH if clean else Went.CLEAN if kept.cleaned_from else Went.AS_IT_WAS,
    )
