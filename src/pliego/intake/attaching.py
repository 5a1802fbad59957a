"""Files of a sheet: sealed as they arrive, cleaned at once where that can be done, kept waiting until the sheet is
filed."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from pliego.evidence.actions import clean_kept, forget, keep_waiting
from pliego.evidence.cleaner_process import CleanerProcess
from pliego.evidence.errors import AlteredError, BusyError, GoneError
from pliego.evidence.media import Media
from pliego.evidence.reasons import Reason, RefusedError
from pliego.evidence.uploads import SealedUpload
from pliego.evidence.waiting import Kept
from pliego.reports.content import MOST_FILES
from pliego.reports.drafts import Attachment
from pliego.reports.kinds import Told

FILE_BYTES = 25_000_000
QUICK = CleanerProcess(seconds=20)
"""A stranger's file is not cleaned for longer."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file of a sheet as its page shows it."""

    id: str
    name: str
    label: Promise
    size: int
    is_clean: bool
    """Whether a copy without place, time and device was made."""
    with_original: bool
    uncleaned_because: Promise | str
    """Why there is no such copy."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of files that were sent: those kept, and of each that was not its name and why."""

    attachments: tuple[Attachment, ...]
    refused: tuple[tuple[str, str], ...]


def shown(attachments: Iterable[Attachment]) -> tuple[Attached, ...]:
    """The files for a page."""
    return tuple(_shown(one) for one in attachments)


def original(attachment: Attachment) -> Kept:
    """The sealed stream of what was sent."""
    return Kept.from_json(json.loads(attachment.original))


def take(
    uploads: Sequence[SealedUpload],
    have: tuple[Attachment, ...],
    until: datetime,
    uncleaned: Told = Told.YES,
) -> Taken:
    """Keep the files until then, beside those that are there already: ten in all. It waits for the disk and runs the
    cleaner, so it is called outside of every transaction.

    Unless `uncleaned` is yes, one that might have a clean copy and got none is not taken.
    """
    kept, refused = list(have), []
    for upload in uploads:
        if len(kept) >= MOST_FILES:
            refused.append((upload.name or "", _("There are ten files already. Remove one first.")))
            continue
        try:
            attached = _attached(upload, until)
        except (RefusedError, BusyError) as fault:
            refused.append((upload.name or "", str(fault)))
            continue
        if original(attached).media.cleanable and not attached.clean and uncleaned is not Told.YES:
            forget(original(attached))
            refused.append((upload.name or "", unclean()))
        else:
            kept.append(attached)
    return Taken(tuple(kept), tuple(refused))


def unclean() -> str:
    """Why a file is not taken of which no clean copy can be made, and what to do."""
    return _(
        "No copy without place, time and device could be made of it, so it was not taken. If the office should have it "
        "as it is, tick that below and add it again."
    )


def without(attachments: tuple[Attachment, ...], unwanted: str) -> tuple[Attachment, ...]:
    """The files without the one of that id, whose streams are taken away."""
    for one in attachments:
        if original(one).id.hex == unwanted:
            forget(original(one))
            if one.clean:
                forget(Kept.from_json(json.loads(one.clean)))
    return tuple(one for one in attachments if original(one).id.hex != unwanted)


def chosen(attachments: tuple[Attachment, ...], with_original: Iterable[str]) -> tuple[Attachment, ...]:
    """The files with what was chosen of each: whether its original goes along."""
    wanted = set(with_original)
    return tuple(
        replace(one, with_original=Told.YES if original(one).id.hex in wanted else Told.NO)
        for one in attachments
    )


def _attached(upload: SealedUpload, until: datetime) -> Attachment:
    kept = keep_waiting(upload.arrival, until)
    told = json.dumps(kept.to_json())
    if not kept.media.cleanable:
        return Attachment(original=told)
    try:
        return Attachment(original=told, clean=json.dumps(clean_kept(kept, QUICK).to_json()))
    except (RefusedError, BusyError, AlteredError, GoneError) as fault:
        if isinstance(fault, BusyError) or getattr(fault, "reason", None) is Reason.CLEANING_BUSY:
            # It could have a clean copy: rather not taken than sent with what the camera wrote into it.
            forget(kept)
            raise
        return Attachment(original=told)


def _shown(attachment: Attachment) -> Attached:
    kept = original(attachment)
    return Attached(
        id=kept.id.hex,
        name=kept.name,
        label=kept.media.label,
        size=kept.size,
        is_clean=bool(attachment.clean),
        with_original=attachment.with_original is Told.YES,
        uncleaned_because="" if attachment.clean else _because(kept.media),
    )


def _because(media: Media) -> Promise | str:
    return media.kept_because or _(
        "No copy without place, time and device could be made of it. It goes as it is, for the office alone."
    )
