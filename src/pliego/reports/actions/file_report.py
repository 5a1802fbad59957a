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
from pliego.docket.sealed import SealedBody
from pliego.docket.writing import in_turn
from pliego.evidence.actions import forget, receive_kept
from pliego.evidence.waiting import Kept
from pliego.people.actions import wrap_content
from pliego.people.keys import new_content_key, seal
from pliego.people.models import Office

from ..content import Content, FiledFile
from ..drafts import Attachment
from ..errors import UnknownReceiptError
from ..kinds import Told
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
    again = filed_before(filing.receipt)
    if again:
        return again
    made = _prepared(filing, clock())
    try:
        _write(made, filing, clock)
    except IntegrityError:
        # Sent twice at once: the other one filed it.
        again = filed_before(filing.receipt)
        if again is None:
            raise
        return again
    return told(by_receipt(filing.receipt))


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
        content_hash=hash_of(opened.content),
        promise=receipt_text(entry, log_signer()),
        opened=opened,
    )


@dataclass(frozen=True, slots=True)
class _Prepared:
    report: Report
    key: bytes = field(repr=False)
    body: SealedBody
    files: tuple[tuple[Kept, Kept | None], ...]
    """What becomes an exhibit, and the clean copy that goes with it."""
    unwanted: tuple[Kept, ...]


def _prepared(filing: Filing, now: datetime) -> _Prepared:
    key, number = new_content_key(), _number()
    report = Report(id=uuid4(), number=number, tag=filing.receipt.tag, office=filing.office)
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
    body = SealedBody("report_filed", "", {"number": number, "sha256": hash_of(content)})
    return _Prepared(report, key, body, files, unwanted)


def _write(made: _Prepared, filing: Filing, clock: Callable[[], datetime]) -> None:
    signer = log_signer()
    with in_turn():
        spend(filing.nonce, clock())
        take_quota(clock())
        made.report.entry = seal_entry_under(entry_key(made.key), made.body, signer, clock).entry
        made.report.save(force_insert=True)
        wrap_content(made.report.pk, made.key, filing.office)
        made.report.readers.add(filing.office)
        attach(made.report, made.files)
        for one in made.unwanted:
            forget(one)


def attach(report: Report, files: tuple[tuple[Kept, Kept | None], ...]) -> None:
    """Make exhibits of files that wait, in the caller's transaction. Raises `GoneError`."""
    for kept, clean in files:
        exhibit = receive_kept(kept, report.office)
        ReportFile.objects.create(report=report, exhibit=exhibit)
        if clean:
            copy = receive_kept(clean, report.office, derived_from=exhibit)
            ReportFile.objects.create(report=report, exhibit=copy)


def _sorted(
    attachments: tuple[Attachment, ...],
) -> tuple[tuple[tuple[Kept, Kept | None], ...], tuple[Kept, ...]]:
    files, unwanted = [], []
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
    )


def _number() -> str:
    letters = "".join(choice(LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def files_of(attachments: tuple[Attachment, ...]) -> tuple[tuple[FiledFile, ...], Callable[[Report], None]]:
    """What a step says of files that are added later, and what makes exhibits of them in its transaction."""
    files, unwanted = _sorted(attachments)

    def write(report: Report) -> None:
        attach(report, files)
        for one in unwanted:
            forget(one)

    return tuple(_told_of(*pair) for pair in files), write
