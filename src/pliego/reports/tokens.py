"""Form tokens: each form of a stranger is sent once and not too late, and was made for their browser.

No address is looked at and nothing is asked of the reader: a token is a random number with the moment it was made,
signed by the site.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from datetime import UTC, datetime
from hashlib import sha256
from hmac import compare_digest, digest
from secrets import token_bytes
from typing import Final

from django.conf import settings

from .errors import SpentTokenError

NONCE: Final = 16
_MADE: Final = 8
_MAC: Final = 32
LONGEST: Final = 24 * 60 * 60
"""Seconds that a form may stay open."""


def new_token(browser: bytes, now: datetime) -> str:
    """A token for a form that this browser is shown; `browser` is the tag of its sitting, empty without one."""
    head = token_bytes(NONCE) + int(now.timestamp()).to_bytes(_MADE, "big")
    return urlsafe_b64encode(head + _mac(head, browser)).decode()


def nonce_of(token: str, browser: bytes, now: datetime) -> bytes:
    """The number of a token that was made for this browser, and not too long ago.

    Raises `SpentTokenError`.
    """
    try:
        raw = urlsafe_b64decode(token.encode())
    except (Error, ValueError):
        raise SpentTokenError from None
    head, mac = raw[: NONCE + _MADE], raw[NONCE + _MADE :]
    if len(raw) != NONCE + _MADE + _MAC or not compare_digest(mac, _mac(head, browser)):
        raise SpentTokenError
    age = int(now.astimezone(UTC).timestamp()) - int.from_bytes(head[NONCE:], "big")
    if not 0 <= age <= LONGEST:
        raise SpentTokenError
    return head[:NONCE]


def mark_of(browser: bytes, subject: bytes) -> str:
    """By which the site knows again what it made itself for this browser; `subject` says what that was."""
    return digest(_key(b"pliego mark"), sha256(browser).digest() + subject, "sha256").hex()


def _mac(head: bytes, browser: bytes) -> bytes:
    return digest(_key(b"pliego form token"), head + browser, "sha256")


def _key(purpose: bytes) -> bytes:
    return sha256(purpose + settings.SECRET_KEY.encode()).digest()
