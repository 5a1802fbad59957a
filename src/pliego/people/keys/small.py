"""Small boxes: a description or an entry that fits in memory, padded to its size class. Without Django."""

from typing import Final

from nacl.exceptions import CryptoError
from nacl.secret import Aead

from .errors import CannotOpenError
from .sizes import size_class

MOST: Final = 1024 * 1024
_LENGTH: Final = 4


def seal_small(key: bytes, plain: bytes, about: bytes) -> bytes:
    """A box with `plain` under a content key of 32 bytes (XChaCha20-Poly1305, random nonce).

    `about` says what the box belongs to; it is bound to the box and not stored in it. The length of the box tells the
    size class only. Raises `ValueError` above 1 MiB: that is for a stream.
    """
    if len(plain) > MOST:
        raise ValueError("more than 1 MiB belongs in a stream")
    padded = (len(plain).to_bytes(_LENGTH, "big") + plain).ljust(size_class(_LENGTH + len(plain)), b"\0")
    return bytes(Aead(key).encrypt(padded, about))


def open_small(key: bytes, box: bytes, about: bytes) -> bytes:
    """What the box holds.

    Raises `CannotOpenError` on another key, a changed byte, or a box that belongs to something else than `about`.
    """
    try:
        padded = Aead(key).decrypt(bytes(box), about)
    except (CryptoError, ValueError, TypeError) as fault:
        raise CannotOpenError("another key, a changed box, or one that belongs elsewhere") from fault
    length = int.from_bytes(padded[:_LENGTH], "big")
    if len(padded) < _LENGTH or length > len(padded) - _LENGTH:
        raise CannotOpenError("the box was not made by Pliego")
    return padded[_LENGTH : _LENGTH + length]
