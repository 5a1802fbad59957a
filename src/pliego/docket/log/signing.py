"""The key of the log, and what it signs: checkpoints and docket files. Plain Python: no Django."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from .pliego_verify import (
    DOCKET_FORMAT,
    FIRST,
    Checkpoint,
    DocketEvent,
    Key,
    manifest_text,
    signed,
)


class UnfitKeyError(ValueError):
    """A file holds no key that the log can sign with; the message says why, and what mends it."""


@dataclass(frozen=True, slots=True)
class Signer:
    """The private key of a log, and the name (origin) of the log under which it signs."""

    origin: str
    private: Ed25519PrivateKey

    @property
    def key(self) -> Key:
        """The public key, as it is published."""
        return Key(self.origin, self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))

    def sign(self, text: str) -> str:
        """The text, which is of whole lines, with its signature below it: a signed note."""
        return signed(text, self.key, self.private.sign(text.encode()))


def load_signer(origin: str, file: Path) -> Signer:
    """The key kept in a file in PEM form. Raises `OSError`, or `UnfitKeyError` where others may read it."""
    if file.stat().st_mode & 0o077:
        raise UnfitKeyError(f"{file}: others than its owner may read the log's key; run chmod 600 on it")
    try:
        private = load_pem_private_key(file.read_bytes(), None)
    except (ValueError, TypeError):
        raise UnfitKeyError(f"{file}: this is no private key in PEM form without a passphrase") from None
    if not isinstance(private, Ed25519PrivateKey):
        raise UnfitKeyError(
            f"{file}: this is no Ed25519 key; make one with openssl genpkey -algorithm ed25519"
        )
    return Signer(origin, private)


def make_key(file: Path) -> None:
    """Make a key in a file that only its owner may read, unless it is there already."""
    if file.exists():
        return
    private = Ed25519PrivateKey.generate()
    # Linked into place whole: of several processes starting at once the first one's key stands.
    with NamedTemporaryFile(dir=file.parent) as draft:
        draft.write(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        draft.flush()
        with suppress(FileExistsError):
            file.hardlink_to(draft.name)


def next_checkpoint(
    last: Checkpoint | None, origin: str, size: int, root: bytes, now: datetime
) -> Checkpoint:
    """The checkpoint after `last`, of a tree of `size` leaves, at a moment kept to the second in UTC."""
    return Checkpoint(
        origin=origin,
        size=size,
        root=root,
        number=last.number + 1 if last else 1,
        time=now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        previous=last.digest if last else FIRST,
    )


@dataclass(frozen=True, slots=True)
class Seal:
    """What makes a docket file one that anyone can check: the public events of a case, and who signs for them."""

    signer: Signer
    note: str
    checkpoint: Checkpoint
    events: Sequence[DocketEvent]

    def sealed(self, document: Mapping[str, object]) -> dict[str, object]:
        """The document of a case with its `record`: events, salts, places, proofs, checkpoint and signature."""
        case = str(document["case"])
        text = manifest_text(self.checkpoint, case, [event.leaf for event in self.events], document)
        record = {
            "format": DOCKET_FORMAT,
            "key": self.signer.key.text,
            "checkpoint": self.note,
            "manifest": self.signer.sign(text),
            "events": [event.plain for event in self.events],
        }
        return {**document, "record": record}
