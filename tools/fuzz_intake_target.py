"""One parser under the fuzzer: python -m tools.fuzz_intake_target PARSER OPTIONS. Runs where Atheris is installed."""

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, Final

NOW: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
ROOMS: Final = ("pliego.reports", "pliego.evidence", "pliego.petitions", "pliego.intake", "mnemonic")


def targets() -> dict[str, tuple[Callable[[bytes], object], tuple[type[Exception], ...]]]:
    """Each parser, and the errors by which it may refuse."""
    from pliego.evidence.reasons import RefusedError
    from pliego.evidence.waiting import Kept
    from pliego.intake.forms import Kind, tidy
    from pliego.petitions.codec import from_json
    from pliego.petitions.entries import PetitionError
    from pliego.reports.drafts import Draft
    from pliego.reports.errors import SpentTokenError
    from pliego.reports.packets import NoPacketError, Packet
    from pliego.reports.plain import NotPlainError, from_bytes
    from pliego.reports.receipt import NoReceiptError, Receipt, misread
    from pliego.reports.sittings import Seat
    from pliego.reports.tokens import nonce_of

    return {
        "receipt": (lambda raw: Receipt.typed(_text(raw)), (NoReceiptError,)),
        "misread": (lambda raw: misread(_text(raw)), ()),
        "plain": (lambda raw: from_bytes(Draft, raw), (NotPlainError,)),
        "kept": (lambda raw: _kept(Kept, raw), (KeyError, ValueError)),
        "token": (lambda raw: nonce_of(_text(raw), b"", NOW), (SpentTokenError,)),
        "cookie": (lambda raw: Seat.of_cookie(_text(raw)), ()),
        "sniff": (_sniff, (RefusedError,)),
        "packet": (lambda raw: Packet.read(_text(raw)), (NoPacketError,)),
        "petition": (lambda raw: from_json(_text(raw)), (PetitionError,)),
        "tidy": (lambda raw: tidy(_text(raw), 300, Kind.TEXT), ()),
    }


def _text(raw: bytes) -> str:
    # As a form is read: what is no UTF-8 is replaced.
    return raw.decode(errors="replace")


def _kept(kind: Any, raw: bytes) -> object:
    told = json.loads(raw)
    return kind.from_json(told) if isinstance(told, dict) else None


def _sniff(raw: bytes) -> object:
    from pliego.evidence.sniffing import Sniffer

    sniffer = Sniffer()
    for place in range(0, len(raw), 257):
        sniffer.feed(raw[place : place + 257])
    return sniffer.finish()


def main() -> None:
    """Fuzz the parser that the first argument names."""
    # It is not among what tests and types are checked with.
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=list(ROOMS)):
        import django

        django.setup()
        parse, refusals = targets()[sys.argv.pop(1)]
        import_module("pliego.evidence.sniffing")

    def tried(raw: bytes) -> None:
        with suppress(*refusals):
            parse(raw)

    atheris.Setup(sys.argv, tried)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
