"""Files a report: everything slow comes first, then one short transaction."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from secrets import choice
from typing import Final
from uuid import uuid4

from django.db import IntegrityError
from django.utils import timezone

from pliego.docket.actions import seal_entry_under
from pliego.docket.log_files import receipt_text
from pliego.docket.log_key import log_signer
from pliego.docket.models import SealedEntry
from pliego.docket.promises import Receipt as Promised
from pliego.docket.sealed import SealedBody
from pliego.docket.writing import in_turn
from pliego.evidence.actions import forget, receive_kept
from pliego.evidence.errors import GoneError
from pliego.evidence.waiting import Kept
from pliego.people.actions import wrap_content
from pliego.people.errors import NotReadyError
from pliego.people.keys import new_content_key, seal
from pliego.people.models import Office

from ..content import Content, FiledFile
from ..drafts import Attachment
from ..errors import ReportError, UnknownReceiptError
from ..kinds import Told, Went
from ..models import Report, ReportFile
from ..queries import Opened, by_receipt, filing_day
from ..receipt import Receipt
from ..sealing import entry_key, hash_of, seal_content
from ..spending import spend, take_quota

LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Of filing numbers: none looks like another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """What is filed, with which receipt, for whom. `nonce` is that of the form's token."""

    receipt: Receipt
    content: Content
    office: Office
    attachments: tuple[Attachment, ...] = ()
    nonce: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Filed:
    """What the receipt carries beside its words."""

    number: str
    day: str
    """ISO date in UTC."""
    content_hash: str
    """SHA-256 of what was filed, in hexadecimal digits."""
    promise: str
    """The log's signed promise, or once the log has it the whole proof: a text that `pliego verify` checks."""
    opened: Opened


def file_report(filing: Filing, clock: Callable[[], datetime] = timezone.now) -> Filed:
    """File the report. The same receipt again gives the report that it filed before, and files nothing.

    Raises `SpentTokenError`, `BusyError`, `NotReadyError` where the office cannot take sealed content, `GoneError`
    where a file no longer waits; then nothing is filed.
    """
    made = _prepared(filing, clock())
    try:
        promised = _write(made, filing, clock)
    except (IntegrityError, ReportError, GoneError, NotReadyError):
        # Sent twice: the other one has filed it, and has taken the token and the files.
        again = filed_before(filing.receipt)
        if again is None:
            raise
        return again
    return Filed(
        number=made.report.number,
        day=promised.promise.day,
        content_hash=made.content_hash,
        promise=promised.note,
        opened=Opened(made.report, made.key),
    )


def filed_before(receipt: Receipt) -> Filed | None:
    """What was filed with this receipt; none where nothing was."""
    try:
        return told(by_receipt(receipt))
    except UnknownReceiptError:
        return None


def told(opened: Opened) -> Filed:
    """What the receipt carries, of a report that is open."""
    entry = SealedEntry.objects.get(pk=opened.report.entry)
    day = filing_day(opened.report)
    return Filed(
        number=opened.report.number,
        day=day.isoformat() if day else "",
        content_hash=opened.content_hash,
        promise=receipt_text(entry, log_signer()),
        opened=opened,
    )


@dataclass(frozen=True, slots=True)
class _Prepared:
    report: Report
    key: bytes = field(repr=False)
    content_hash: str
    files: tuple[tuple[Kept, Kept | None], ...]
    """What becomes an exhibit, and the clean copy that goes with it."""
    unwanted: tuple[Kept, ...]


def _prepared(filing: Filing, now: datetime) -> _Prepared:
    key = new_content_key()
    report = Report(id=uuid4(), number=_number(), tag=filing.receipt.tag, office=filing.office)
    files, unwanted = _sorted(filing.attachments)
    content = replace(filing.content, files=tuple(_told_of(*pair) for pair in files))
    report.route, report.region, report.sector = (
        content.route.value,
        content.place.region,
        content.place.sector,
    )
    report.month = now.astimezone(UTC).date().isoformat()[:7]
    report.content = seal_content(key, report.pk, content)
    report.reply_key = filing.receipt.pair.public
    report.reply_box = seal(report.reply_key, report.pk.bytes + key)
    return _Prepared(report, key, hash_of(content), files, unwanted)


def _write(made: _Prepared, filing: Filing, clock: Callable[[], datetime]) -> Promised:
    signer, report = log_signer(), made.report
    body = SealedBody("report_filed", "", {"number": report.number, "sha256": made.content_hash})
    with in_turn():
        spend(filing.nonce, clock())
        promised = seal_entry_under(entry_key(made.key), body, signer, clock)
        report.entry = promised.entry
        report.save(force_insert=True)
        wrap_content(report.pk, made.key, filing.office)
        report.readers.through.objects.create(report=report, office=filing.office)
        attach(report, made.files, clock())
        for one in made.unwanted:
            forget(one)
        take_quota(clock())
    return promised


def attach(report: Report, files: tuple[tuple[Kept, Kept | None], ...], now: datetime) -> None:
    """Make exhibits of files that wait, in the caller's transaction. Raises `GoneError`.

    The moment of an exhibit stands in the clear, and the day of a report does not: it is the first of the month.
    """

    def month() -> datetime:
        return now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)

    for kept, clean in files:
        exhibit = receive_kept(kept, report.office, clock=month)
        ReportFile.objects.create(report=report, exhibit=exhibit)
        if clean:
            copy = receive_kept(clean, report.office, derived_from=exhibit, clock=month)
            ReportFile.objects.create(report=report, exhibit=copy)


def _sorted(
    attachments: tuple[Attachment, ...],
) -> tuple[tuple[tuple[Kept, Kept | None], ...], tuple[Kept, ...]]:
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


def _told_of(kept: Kept, clean: Kept | None) -> FiledFile:
    return FiledFile(
        exhibit=kept.id.hex,
        name=kept.name,
        key=kept.key.hex(),
        arrival_hash=kept.arrival_hash,
        clean=clean.id.hex if clean else "",
        size=kept.size,
        went=Went.BOTH if clean else Went.CLEAN if kept.cleaned_from else Went.AS_IT_WAS,
    )


def _number() -> str:
    letters = "".join(choice(LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def files_of(
    attachments: tuple[Attachment, ...],
) -> tuple[tuple[FiledFile, ...], Callable[[Report, datetime], None]]:
    """What a step says of files that are added later, and what makes exhibits of them in its transaction."""
    files, unwanted = _sorted(attachments)

    def write(report: Report, now: datetime) -> None:
        attach(report, files, now)
        for one in unwanted:
            forget(one)

    return tuple(_told_of(*pair) for pair in files), write
