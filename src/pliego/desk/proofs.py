"""What the log can say of an exhibit: receipts, and the opened entries that a package carries."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from pliego.docket.log.signing import Signer
from pliego.docket.log_files import receipt_text
from pliego.docket.log_key import log_signer
from pliego.docket.models import SealedEntry
from pliego.evidence.kinds import Deed
from pliego.evidence.models import Exhibit
from pliego.people.errors import NotYoursError
from pliego.people.keys import CannotOpenError, OpenKey
from pliego.people.queries import content_key

from .short_code import short_code


@dataclass(frozen=True, slots=True)
class Proof:
    """The receipt of an exhibit's arrival, as a file that anyone can check."""

    leaf: str
    """Its leaf hash, in hexadecimal digits."""
    place: int | None
    """The number of its leaf; none while it waits for its batch."""
    file: str
    """The promise alone, or with its proof once a checkpoint covers it."""
    file_name: str

    @property
    def is_whole(self) -> bool:
        """Whether the file has its proof, and so can be checked without any site."""
        return _ending(self.file) == "json"


@dataclass(frozen=True, slots=True)
class Disclosed:
    """A line of custody as the log has it, opened: who holds this can show what the leaf stands for."""

    exhibit: UUID
    number: int
    deed: Deed
    receipt: str
    entry: str
    """JSON: the sealed bytes, their salt and their key, all in hexadecimal digits; empty where the key's wrap was
    damaged."""

    @property
    def name(self) -> str:
        """What its files are called, without an ending."""
        return f"{self.number:03}-{self.deed.value}"

    @property
    def receipt_ending(self) -> str:
        """`json` for a receipt with its proof, `txt` for a promise alone."""
        return _ending(self.receipt)


def proof_of(exhibit: Exhibit) -> Proof | None:
    """The receipt for the first line of the exhibit's custody; none where the log has none, or it was erased."""
    first = exhibit.custody.select_related("entry").filter(entry__isnull=False).first()
    entry = first and SealedEntry.objects.filter(pk=first.entry.entry).first()
    if not entry:
        return None
    file = receipt_text(entry, log_signer())
    name = f"receipt-{short_code(exhibit.pk)}.{_ending(file)}"
    return Proof(bytes(entry.leaf_hash).hex(), entry.leaf_id, file, name)


def _ending(receipt: str) -> str:
    return "json" if receipt.startswith("{") else "txt"


def disclosed(exhibit: Exhibit, opened: OpenKey) -> Iterator[Disclosed]:
    """Every line of the exhibit's custody that the log has, with what opens it."""
    signer = log_signer()
    lines = exhibit.custody.select_related("entry").filter(entry__isnull=False)
    for number, line in enumerate(lines, start=1):
        entry = SealedEntry.objects.filter(pk=line.entry.entry).first()
        if entry:
            yield _disclosed(exhibit.pk, number, Deed(line.deed), entry, signer, opened)


def _disclosed(
    exhibit: UUID, number: int, deed: Deed, entry: SealedEntry, signer: Signer, opened: OpenKey
) -> Disclosed:
    return Disclosed(exhibit, number, deed, receipt_text(entry, signer), _shown(entry, opened))


def _shown(entry: SealedEntry, opened: OpenKey) -> str:
    try:
        key = content_key(entry.pk, opened)
    except (CannotOpenError, NotYoursError):
        return ""
    shown = {
        "leaf": bytes(entry.leaf_hash).hex(),
        "salt": bytes(entry.salt).hex(),
        "ciphertext": bytes(entry.ciphertext).hex(),
        "key": key.hex(),
    }
    return json.dumps(shown, indent=1) + "\n"
