"""Key pairs, and boxes that only the private half opens (libsodium's sealed boxes). Without Django."""

from dataclasses import dataclass, field
from typing import Final

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.utils import random

from .errors import CannotOpenError

KEY_BYTES: Final = 32
BOX_OVERHEAD: Final = 48


@dataclass(frozen=True, slots=True)
class KeyPair:
    """An X25519 pair, each half 32 bytes. The private half never shows in a `repr`."""

    public: bytes
    private: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Raises `CannotOpenError` where the halves are not of one pair."""
        if (
            _clamped(self.private) != self.private
            or bytes(PrivateKey(self.private).public_key) != self.public
        ):
            raise CannotOpenError("the two halves are not of one key")


def new_pair() -> KeyPair:
    """A pair that nobody else has."""
    private = _clamped(random(KEY_BYTES))
    return KeyPair(bytes(PrivateKey(private).public_key), private)


def pair_from_seed(seed: bytes) -> KeyPair:
    """The pair that 32 derived bytes stand for: the same bytes, the same pair."""
    private = _clamped(seed)
    return KeyPair(bytes(PrivateKey(private).public_key), private)


def seal(public: bytes, secret: bytes) -> bytes:
    """A box with the secret, 48 bytes longer, that the private half of `public` opens and nothing else.

    Who made the box cannot be known from it.
    """
    return SealedBox(PublicKey(public)).encrypt(secret)


def unseal(pair: KeyPair, box: bytes) -> bytes:
    """What the box holds. Raises `CannotOpenError` where it was made for another key or a byte has changed."""
    try:
        return SealedBox(PrivateKey(pair.private)).decrypt(bytes(box))
    except (CryptoError, TypeError, ValueError) as fault:
        raise CannotOpenError("the box was made for another key, or has changed") from fault


def pair_of(public: bytes, private: bytes) -> KeyPair:
    """The pair of a private half that came out of a box.

    Raises `CannotOpenError` where it does not belong to `public`, or is no private half at all.
    """
    if len(private) != KEY_BYTES:
        raise CannotOpenError("what the box holds is no key")
    return KeyPair(bytes(public), private)


def _clamped(private: bytes) -> bytes:
    # X25519 passes over five bits of a private half (RFC 7748, section 5). Only one form of each is taken for a key, so
    # that no bit of what is kept can change unseen.
    return bytes((private[0] & 248,)) + private[1:-1] + bytes((private[-1] & 127 | 64,))
