"""Key pairs, and boxes that only the private half opens (libsodium's sealed boxes). Without Django."""

from dataclasses import dataclass, field
from typing import Final

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

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
        if bytes(PrivateKey(self.private).public_key) != self.public:
            raise CannotOpenError("the two halves are not of one key")


def new_pair() -> KeyPair:
    """A pair that nobody else has."""
    private = PrivateKey.generate()
    return KeyPair(bytes(private.public_key), bytes(private))


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
