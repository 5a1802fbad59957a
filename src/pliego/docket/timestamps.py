"""What an outside authority says about time, by RFC 3161: asking, and checking what it answered. Without Django.

The answer covers the text of a checkpoint, and through its line `previous` every checkpoint before.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import Final
from urllib.error import URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.x509 import DuplicateExtension, InvalidVersion
from rfc3161_client import (
    HashAlgorithm,
    TimeStampRequest,
    TimestampRequestBuilder,
    TimeStampResponse,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from .log.pliego_verify import Stamp, check_token

PATIENCE: Final = 10
"""Seconds that an authority has for its answer."""
LARGEST: Final = 100_000
"""Bytes of an answer at most; with its certificates one has some 6,000."""


class TimestampError(Exception):
    """There is no timestamp, or none that is valid; the message says why."""


@dataclass(frozen=True, slots=True)
class Authority:
    """Where timestamps are asked for, and the certificates by which they are trusted."""

    address: str
    roots: tuple[x509.Certificate, ...]

    def stamp(self, text: str) -> bytes:
        """Ask for a timestamp of a text, and give the answer in DER when it is valid. Raises `TimestampError`."""
        request = TimestampRequestBuilder().data(text.encode()).hash_algorithm(HashAlgorithm.SHA256).build()
        data = self._ask(request)
        _check(data, text, self.roots, request.nonce)
        return data

    def _ask(self, request: TimeStampRequest) -> bytes:
        asked = Request(  # noqa: S310  an address of the settings, whose scheme is checked there
            self.address, request.as_bytes(), {"Content-Type": "application/timestamp-query"}
        )
        try:
            with build_opener(_NoRedirect).open(asked, timeout=PATIENCE) as response:
                data: bytes = response.read(LARGEST + 1)
        except (URLError, HTTPException, OSError, ValueError) as reason:
            raise TimestampError(
                f"{self.address} does not answer ({getattr(reason, 'reason', reason)})"
            ) from None
        if len(data) > LARGEST:
            raise TimestampError(f"{self.address} answers more than {LARGEST:,} bytes")
        return data


class _NoRedirect(HTTPRedirectHandler):
    """An authority that sends elsewhere is not the one that was named."""

    def redirect_request(self, *args: object) -> None:
        """Follow nothing."""


def load_authority(address: str, certificates: Path) -> Authority:
    """The authority of the settings. Raises `TimestampError` where they are not fit to be used."""
    if not address.startswith(("https://", "http://")):
        raise TimestampError("PLIEGO_TSA_URL is no http or https address")
    return Authority(address, load_roots(certificates))


def load_roots(certificates: Path) -> tuple[x509.Certificate, ...]:
    """The certificates in a file in PEM form. Raises `TimestampError` where there are none."""
    try:
        return tuple(x509.load_pem_x509_certificates(certificates.read_bytes()))
    except OSError as reason:
        raise TimestampError(f"{certificates}: it cannot be read ({reason.strerror})") from None
    except ValueError:
        raise TimestampError(f"{certificates}: it holds no certificate in PEM form") from None


def check_stamp(token: bytes, text: str, roots: Sequence[x509.Certificate]) -> Stamp:
    """What a stored timestamp says of a text. Raises `TimestampError` where it is not valid, or of another text.

    Checked twice: by a library for RFC 3161, and as the stand-alone script checks it, so that what passes here passes
    there.
    """
    return _check(token, text, roots, None)


def _check(token: bytes, text: str, roots: Sequence[x509.Certificate], nonce: int | None) -> Stamp:
    answer = _decoded(token)
    builder = VerifierBuilder(roots=list(roots))
    try:
        if answer.status != 0:
            raise TimestampError(f"refused: {'; '.join(answer.status_string) or f'status {answer.status}'}")
        (builder if nonce is None else builder.nonce(nonce)).build().verify_message(answer, text.encode())
        return check_token(token, text, roots)
    except (
        VerificationError,
        ValueError,
        InvalidVersion,
        DuplicateExtension,
        UnsupportedAlgorithm,
    ) as reason:
        raise TimestampError(str(reason)) from None


def _decoded(data: bytes) -> TimeStampResponse:
    try:
        return decode_timestamp_response(data)
    except ValueError:
        raise TimestampError("this is no answer of RFC 3161") from None
