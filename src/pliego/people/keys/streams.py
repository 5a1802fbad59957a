"""Sealed streams: content of any length under one key, in pieces, without knowing its length first. Without Django.

    stored  =  format (16)  header (24)  piece  piece ... last piece
    piece   =  sealed( length of what it carries (4)  that many bytes  zeros )     65 536 bytes and 17 more

libsodium's secretstream (XChaCha20-Poly1305) ties each piece to all before it and marks the last one: a stream that is
cut short, reordered or continued does not open. After the end, pieces that carry nothing fill the stream up to its size
class.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from nacl import bindings as sodium
from nacl.utils import random

from .errors import CannotOpenError
from .sizes import size_class

FORMAT: Final = b"pliego stream 1\n"
PIECE: Final = 64 * 1024
_LENGTH: Final = 4
_ROOM: Final = PIECE - _LENGTH
_MARK: Final = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_HEADER: Final = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_MORE: Final = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_LAST: Final = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL


def new_content_key() -> bytes:
    """A key of 32 random bytes, for one content."""
    return random(sodium.crypto_secretstream_xchacha20poly1305_KEYBYTES)


def stored_size(length: int) -> int:
    """How many bytes a stream takes that carries `length` bytes: the same for all lengths of its size class."""
    full = max(length - 1, 0) // _ROOM
    padded = size_class(full * PIECE + _LENGTH + length - full * _ROOM)
    return len(FORMAT) + _HEADER + padded + -(-padded // PIECE) * _MARK


class StreamSealer:
    """Seals what is pushed, as it comes. What is stored: `header`, then what each `push` and `finish` return."""

    __slots__ = ("_done", "_held", "_pieces", "_state", "header")

    def __init__(self, key: bytes) -> None:
        """Begin a stream under a key of 32 bytes that seals nothing else."""
        self._state = sodium.crypto_secretstream_xchacha20poly1305_state()
        self.header: bytes = FORMAT + sodium.crypto_secretstream_xchacha20poly1305_init_push(self._state, key)
        self._held = bytearray()
        self._pieces = 0
        self._done = False

    def push(self, data: bytes) -> bytes:
        """Take more content; returns the sealed pieces that are full, often none."""
        self._refuse_after_the_end()
        # A last piece must remain for `finish` to mark.
        if len(self._held) + len(data) <= _ROOM:
            self._held += data
            return b""
        rest = memoryview(bytes(self._held) + data)
        sealed = []
        while len(rest) > _ROOM:
            sealed.append(self._seal(rest[:_ROOM], PIECE, _MORE))
            rest = rest[_ROOM:]
        self._held = bytearray(rest)
        return b"".join(sealed)

    def finish(self) -> bytes:
        """End the stream; returns its last pieces. Nothing can be pushed after that."""
        self._refuse_after_the_end()
        self._done = True
        begun = self._pieces * PIECE
        left = size_class(begun + _LENGTH + len(self._held)) - begun
        sealed = bytearray()
        carried = bytes(self._held)
        while left > PIECE:
            sealed += self._seal(carried, PIECE, _MORE)
            carried, left = b"", left - PIECE
        sealed += self._seal(carried, left, _LAST)
        self._held.clear()
        return bytes(sealed)

    def _seal(self, carried: bytes | memoryview, size: int, tag: int) -> bytes:
        self._pieces += 1
        plain = b"".join((len(carried).to_bytes(_LENGTH, "big"), carried)).ljust(size, b"\0")
        return sodium.crypto_secretstream_xchacha20poly1305_push(self._state, plain, tag=tag)

    def _refuse_after_the_end(self) -> None:
        if self._done:
            raise ValueError("the stream has ended")


def open_stream(key: bytes, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The content of a stream that is read in chunks of any size.

    Raises `CannotOpenError` as soon as a piece is not as it was sealed, or is missing, or follows the end. What was
    yielded before that is genuine, but a beginning only: discard it.
    """
    pieces = _cut(chunks)
    state = _begun(key, next(pieces, b""))
    tag = _MORE
    for piece in pieces:
        if tag == _LAST:
            raise CannotOpenError("something follows the end of the stream")
        carried, tag = _opened(state, piece)
        if carried:
            yield carried
    if tag != _LAST:
        raise CannotOpenError("the stream is cut short")


def _begun(key: bytes, head: bytes) -> sodium.crypto_secretstream_xchacha20poly1305_state:
    if len(head) != len(FORMAT) + _HEADER or not head.startswith(FORMAT):
        raise CannotOpenError("this is no sealed stream, or its beginning has changed")
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, head.removeprefix(FORMAT), key)
    return state


def _opened(state: sodium.crypto_secretstream_xchacha20poly1305_state, piece: bytes) -> tuple[bytes, int]:
    if len(piece) <= _LENGTH + _MARK:
        raise CannotOpenError("the stream is cut short")
    try:
        plain, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, piece)
    except RuntimeError as fault:
        raise CannotOpenError(
            "a piece has changed, is missing or out of place, or the key is another"
        ) from fault
    length = int.from_bytes(plain[:_LENGTH], "big")
    if length > len(plain) - _LENGTH:
        raise CannotOpenError("a piece was not made by Pliego")
    return plain[_LENGTH : _LENGTH + length], tag


def _cut(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The beginning of a stream, then its pieces, however it was read."""
    held = bytearray()
    wanted = len(FORMAT) + _HEADER
    for chunk in chunks:
        held += chunk
        while len(held) >= wanted:
            yield bytes(held[:wanted])
            del held[:wanted]
            wanted = PIECE + _MARK
    if held:
        yield bytes(held)
