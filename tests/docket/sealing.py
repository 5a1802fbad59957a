"""What the tests of sealed entries share: an office with two holders, bodies, and the log's key."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pliego.docket.actions import seal_entry
from pliego.docket.log.signing import Signer
from pliego.docket.models import SealedEntry
from pliego.docket.promises import Receipt
from pliego.docket.sealed import SealedBody
from pliego.people.keys import OpenKey
from pliego.people.models import Office
from tests.support.keys import office_with, opened

SIGNER: Final = Signer("test.example/log", Ed25519PrivateKey.from_private_bytes(b"k" * 32))


def office() -> tuple[Office, OpenKey]:
    """An office that can take sealed content, and the open key of its lead."""
    lead = opened("ana")
    return office_with("inspeccion-norte", lead, opened("beto")), lead


def body(what: str = "canary-body") -> SealedBody:
    """A body in whose every part stands a word that must not be found outside."""
    return SealedBody(f"kind-{what}", f"case-{what}", {"said": what, "count": 3})


def sealed(where: Office, what: str = "canary-body") -> tuple[SealedEntry, Receipt]:
    """An entry sealed for an office, and its receipt."""
    receipt = seal_entry(body(what), [where], SIGNER)
    return SealedEntry.objects.get(pk=receipt.entry), receipt
