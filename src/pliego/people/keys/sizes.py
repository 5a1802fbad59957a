"""Size classes: what a stored size may tell of what it holds. Without Django.

Padmé (Nikitin and others, *Reducing Metadata Leakage from Encrypted Files and Communication with PURBs*, 2019): of the
length only the highest bits stay, so that a size is one of few, and at most 12 % is added.
"""

from typing import Final

LEAST: Final = 1024


def size_class(length: int) -> int:
    """The smallest class, in bytes, that holds `length` bytes; 1024 at least."""
    if length <= LEAST:
        return LEAST
    exponent = length.bit_length() - 1
    kept = exponent.bit_length()
    step = 1 << (exponent - kept)
    return -(-length // step) * step
