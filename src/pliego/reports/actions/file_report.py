"""Files a report: everything slow comes first, then one short transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError
from django.utils import timezone

from pliego.docket.log_files import receipt_text
from pliego.docket.log_key import log_signer
from pliego.docket.models import SealedEntry
from pliego.evidence.errors import GoneError
from pliego.people.errors import NotReadyError

from ..errors import ReportError, UnknownReceiptError
from ..queries import Opened, by_receipt, filing_day
from ..receipt import Receipt
from .prepare import Filing, prepare
from .write_together import write_together


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
    made = prepare(filing, clock())
    try:
        write_together(made)
    except (IntegrityError, ReportError, GoneError, NotReadyError):
        # Sent twice: the other one has filed it, and has taken the token and the files.
        again = filed_before(filing.receipt)
        if again is None:
            raise
        return again
    return Filed(
        number=made.report.number,
        day=made.promised.promise.day,
        content_hash=made.content_hash,
        promise=made.promised.note,
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
