"""Every way in which one byte of a value can go wrong by one bit."""

from collections.abc import Iterator


def flipped(value: bytes) -> Iterator[bytes]:
    """The value with one bit changed, once for each of its bytes; the bit moves on from byte to byte."""
    for place in range(len(value)):
        yield value[:place] + bytes((value[place] ^ 1 << place % 8,)) + value[place + 1 :]
