"""Locks: a private half in a box that a passphrase or a passkey opens. Without Django."""

import unicodedata
from dataclasses import dataclass, field
from hashlib import blake2b
from threading import BoundedSemaphore
from typing import Final

from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import SecretBox
from nacl.utils import random

from .errors import CannotOpenError
from .pairs import KeyPair, pair_of

PRF_BYTES: Final = 32
_MOST_AT_ONCE = BoundedSemaphore(2)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try of a passphrase costs: passes over so many bytes of memory (Argon2id)."""

    rounds: int
    memory: int


MODERATE: Final = Cost(argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE)
"""3 passes over 256 MiB: about half a second of one core of 2026, for us and for each try of whoever guesses.

A process derives two at once at most, so that openings take 512 MiB and no more.
"""
CHEAPEST: Final = Cost(argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN)
"""1 pass over 8 KiB: protects nothing; for tests."""


@dataclass(frozen=True, slots=True)
class PassphraseLock:
    """A private half that a passphrase opens."""

    salt: bytes
    cost: Cost
    box: bytes


@dataclass(frozen=True, slots=True)
class PasskeyLock:
    """A private half that the secret of one passkey opens: `salt` is what the passkey is asked with."""

    credential: bytes
    salt: bytes
    box: bytes


@dataclass(frozen=True, slots=True)
class PasskeySecret:
    """What a passkey answered (WebAuthn's `prf`): 32 bytes that only this passkey makes from this salt."""

    credential: bytes
    salt: bytes
    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Raises `CannotOpenError` where the secret is not of 32 bytes."""
        if len(self.secret) != PRF_BYTES:
            raise CannotOpenError("the passkey did not give a secret of 32 bytes")


def lock_by_passphrase(pair: KeyPair, passphrase: str, cost: Cost) -> PassphraseLock:
    """Lock the private half under Argon2id of the passphrase and a new salt."""
    salt = random(argon2id.SALTBYTES)
    return PassphraseLock(salt, cost, _box(_derived(passphrase, salt, cost), pair))


def open_by_passphrase(public: bytes, lock: PassphraseLock, passphrase: str) -> KeyPair:
    """The pair of `public`. Raises `CannotOpenError` on another passphrase or a changed lock."""
    return _opened(public, _derived(passphrase, lock.salt, lock.cost), lock.box)


def lock_by_passkey(pair: KeyPair, answer: PasskeySecret) -> PasskeyLock:
    """Lock the private half under the secret of a passkey."""
    return PasskeyLock(answer.credential, answer.salt, _box(_from_passkey(answer), pair))


def open_by_passkey(public: bytes, lock: PasskeyLock, answer: PasskeySecret) -> KeyPair:
    """The pair of `public`. Raises `CannotOpenError` on the secret of another passkey or a changed lock."""
    return _opened(public, _from_passkey(answer), lock.box)


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    # One passphrase is typed in several ways: an accent can be one character or two.
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    try:
        with _MOST_AT_ONCE:
            return argon2id.kdf(SecretBox.KEY_SIZE, typed, salt, opslimit=cost.rounds, memlimit=cost.memory)
    except (CryptoError, ValueError) as fault:
        raise CannotOpenError("the lock has changed") from fault


def _from_passkey(answer: PasskeySecret) -> bytes:
    return blake2b(
        answer.salt + answer.credential,
        key=answer.secret,
        digest_size=SecretBox.KEY_SIZE,
        person=b"pliego-passkey",
    ).digest()


def _box(key: bytes, pair: KeyPair) -> bytes:
    return bytes(SecretBox(key).encrypt(pair.private))


def _opened(public: bytes, key: bytes, box: bytes) -> KeyPair:
    try:
        private = SecretBox(key).decrypt(bytes(box))
    except (CryptoError, ValueError, TypeError) as fault:
        raise CannotOpenError("not the passphrase or passkey of this key, or the lock has changed") from fault
    return pair_of(public, private)
