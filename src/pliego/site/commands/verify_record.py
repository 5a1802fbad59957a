"""What `pliego verify` knows beyond the stand-alone script: the record of this installation, and timestamps."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pliego.docket.log.pliego_verify import (
    Finding,
    Key,
    MalformedError,
    Receipt,
    Trusted,
    check_receipt_file,
    check_receipt_in_record,
    check_record_against,
    check_timestamp,
    fault,
    key_id,
    present,
    read_checkpoint,
    read_note,
    sound,
    unknown,
)
from pliego.site.commands.console import database, stop

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


def record_findings(trusted: Trusted = Trusted()) -> list[Finding]:  # noqa: B008  a frozen value
    """How the record of this installation stands, by its own key unless another is trusted."""
    with database():
        own = Trusted(trusted.key or _own_key(), trusted.kept, trusted.proof, trusted.roots or _roots())
        found = check_record_against(_run, own)
        return found + _second_opinion(found, own.roots) + _waiting()


def receipt_findings(receipt: Receipt, trusted: Trusted) -> list[Finding]:
    """How a receipt stands: by its proof, if it has one, or else by the record of the installation that gave it.

    Anywhere else, it is told what to ask that site for.
    """
    if receipt.answer is None:
        with database():
            own = _own_key()
            if own and own == (trusted.key or own) and _names(receipt, own):
                return check_receipt_in_record(receipt, _run, Trusted(own), present())
    return check_receipt_file(receipt, trusted, present())


def timestamp_findings(checkpoint: bytes, token: bytes, trusted: Trusted) -> list[Finding]:
    """How a downloaded timestamp stands to a downloaded checkpoint. Ends the command where it is of a chain of them."""
    try:
        note = read_note(checkpoint.decode("utf-8", "replace"))
        number = read_checkpoint(note.text).number
    except MalformedError as reason:
        raise stop(f"--timestamp is of one checkpoint, given with --checkpoint; {reason}") from None
    if not trusted.roots:
        return [unknown("timestamps_unchecked", count=1)]
    found = check_timestamp(token, note.text, number, trusted.roots)
    refused = _refused(number, token, note.text, trusted.roots) if sound([found]) else []
    return refused or [found]


def trusted_roots(certificates: str) -> "Sequence[Certificate]":
    """The certificates in a file that the reader names. Ends the command where there are none."""
    from pliego.docket.timestamps import TimestampError, load_roots

    try:
        return load_roots(Path(certificates)) if certificates else ()
    except TimestampError as reason:
        raise stop(f"--authority: {reason}") from None


def _names(receipt: Receipt, key: Key) -> bool:
    """Whether the receipt says that this key signed it; whether it did is checked after."""
    try:
        note = read_note(receipt.note)
    except MalformedError:
        return False
    return (note.signer, note.key_id) == (key.name, key_id(key.name, key.public))


def _run(statement: str) -> Sequence[Sequence[Any]]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


def _own_key() -> Key | None:
    """The public key of this installation; none where its file is not there or not for this user."""
    from django.conf import settings

    from pliego.docket.log.signing import UnfitKeyError, load_signer

    with suppress(OSError, UnfitKeyError):
        return load_signer(settings.PLIEGO_LOG_ORIGIN, settings.PLIEGO_LOG_KEY).key
    return None


def _roots() -> "Sequence[Certificate]":
    """The certificates by which timestamps are trusted here; none where the settings name none that can be read."""
    from django.conf import settings

    from pliego.docket.timestamps import TimestampError, load_roots

    with suppress(TimestampError):
        if settings.PLIEGO_TSA_CERTIFICATE:
            return load_roots(Path(settings.PLIEGO_TSA_CERTIFICATE))
    return ()


def _second_opinion(found: Sequence[Finding], roots: "Sequence[Certificate]") -> list[Finding]:
    """What a library for RFC 3161 refuses of the timestamps that passed."""
    if not any(each.code == "timestamps_hold" for each in found):
        return []
    from pliego.docket.models import Timestamp

    rows = Timestamp.objects.select_related("checkpoint").order_by("checkpoint")
    each = (
        _refused(row.checkpoint_id, bytes(row.token), read_note(row.checkpoint.note).text, roots)
        for row in rows
    )
    return [one for refused in each for one in refused]


def _refused(number: int, token: bytes, text: str, roots: "Sequence[Certificate]") -> list[Finding]:
    from pliego.docket.timestamps import TimestampError, check_stamp

    try:
        check_stamp(token, text, roots)
    except TimestampError as reason:
        return [fault("timestamp_bad", number=number, reason=str(reason))]
    return []


def _waiting() -> list[Finding]:
    from django.conf import settings

    from pliego.docket.actions import unstamped

    due = unstamped() if settings.PLIEGO_TSA_URL else []
    return [unknown("timestamps_wait", numbers=", ".join(map(str, due)))] if due else []
