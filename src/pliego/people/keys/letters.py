"""Bytes as letters and digits that can be read aloud and typed: Crockford's, without I, L, O and U. Without Django."""

from hashlib import blake2b
from typing import Final

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MEANT: Final = str.maketrans("OIL", "011")
"""What a hand may write, and the letter or digit that is meant."""
GROUP: Final = 4
_PRINT_BYTES: Final = 10


def spelled(value: int, letters: int) -> str:
    """The lowest five bits for each of so many letters, highest first."""
    return "".join(LETTERS[value >> 5 * place & 31] for place in reversed(range(letters)))


def read(text: str) -> int:
    """The number that letters spell. Raises `ValueError` on any other character."""
    value = 0
    for letter in text:
        value = value << 5 | LETTERS.index(letter)
    return value


def grouped(text: str) -> str:
    """The text in groups of four."""
    return " ".join(text[start : start + GROUP] for start in range(0, len(text), GROUP))


def aloud(raw: bytes) -> str:
    """As many whole groups as the bytes fill, to be compared by two people."""
    letters = len(raw) * 8 // 5 // GROUP * GROUP
    return grouped(spelled(int.from_bytes(raw, "big") >> (len(raw) * 8 - 5 * letters), letters))


def fingerprint(public: bytes) -> str:
    """Four groups that name a public key: who makes two keys of one fingerprint needs about 2^40 tries, and about 2^80
    for one of somebody else's."""
    return aloud(blake2b(public, digest_size=_PRINT_BYTES, person=b"pliego-print").digest())
