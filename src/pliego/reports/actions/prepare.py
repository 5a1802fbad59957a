"""Everything of a report that can be done before it is written: numbers, keys, boxes, the promise of the log."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from secrets import choice
from typing import Final
from uuid import uuid4

from pliego.docket.actions import entry_under
from pliego.docket.log_key import log_signer
from pliego.docket.models import SealedEntry
from pliego.docket.promises import Receipt as Promised
from pliego.docket.sealed import SealedBody
from pliego.evidence.waiting import Kept
from pliego.people.keys import new_content_key, seal
from pliego.people.models import Office

from ..content import Content
from ..drafts import Attachment
from ..models import Report
from ..receipt import Receipt
from ..sealing import entry_key, hash_of, seal_content
from .attach import Waiting, sorted_out, told_of

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
    sitting: bytes = b""
    """Tag of the draft that goes when the report is there; empty where there was none."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A report that is to be written, and what goes with it."""

    report: Report
    key: bytes = field(repr=False)
    content_hash: str
    entry: SealedEntry
    promised: Promised
    files: Waiting
    unwanted: tuple[Kept, ...]
    nonce: bytes = field(repr=False)
    sitting: bytes
    moment: datetime


def prepare(filing: Filing, now: datetime) -> Prepared:
    """The report, as it is written when nothing stands against it. Reads nothing but the key of the log."""
    key, pair = new_content_key(), filing.receipt.pair
    report = Report(id=uuid4(), number=_number(), tag=filing.receipt.tag, office=filing.office)
    files, unwanted = sorted_out(filing.attachments)
    content = replace(filing.content, files=tuple(told_of(*each) for each in files))
    report.route, report.region, report.sector = (
        content.route.value,
        content.place.region,
        content.place.sector,
    )
    report.month = now.astimezone(UTC).date().isoformat()[:7]
    report.content = seal_content(key, report.pk, content)
    report.reply_key, report.reply_box = pair.public, seal(pair.public, report.pk.bytes + key)
    content_hash = hash_of(content)
    body = SealedBody("report_filed", "", {"number": report.number, "sha256": content_hash})
    entry, promised = entry_under(entry_key(key), body, log_signer(), now)
    report.entry = entry.pk
    return Prepared(
        report, key, content_hash, entry, promised, files, unwanted, filing.nonce, filing.sitting, now
    )


def _number() -> str:
    letters = "".join(choice(LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"
