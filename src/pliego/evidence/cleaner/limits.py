"""What the cleaning process may use. Standard library only."""

import ctypes
import resource
import struct
import sys
from typing import Final

from .landlock import read_only_beneath

MEMORY: Final = 1536 * 1024**2
"""Bytes of address space: a picture of 100 million points, its turned copy, and the program."""
SECONDS: Final = 60
"""Of processor time."""
_LAST_SECONDS: Final = 5
"""Between the signal that says so and the one that ends."""
_FILES: Final = 32

_LIBRARIES: Final = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache")
_NO_NEW_PRIVILEGES: Final = 38
_OWN_USERS, _OWN_NETWORK = 0x10000000, 0x40000000
_CAPABILITIES: Final = struct.pack("II", 0x20080522, 0)


def give_up_everything_else(seconds: int = SECONDS) -> None:
    """From here on memory and time are bounded, no file can be written, no core dumped.

    Nor, as far as the kernel lets a process without rights give it up: a process made, a file read that is no part of
    Python and its libraries, another process looked at, a connection opened.
    """
    for what, soft, hard in (
        (resource.RLIMIT_AS, MEMORY, MEMORY),
        (resource.RLIMIT_CPU, seconds, seconds + _LAST_SECONDS),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NOFILE, _FILES, _FILES),
    ):
        _bound(what, soft, hard)
    _leave()
    _bound(resource.RLIMIT_NPROC, 0, 0)


def _bound(what: int, soft: int, hard: int) -> None:
    _, most = resource.getrlimit(what)
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    resource.setrlimit(what, (soft, hard))


def _leave() -> None:
    # Each of these fails on some machines, and then changes nothing.
    system = ctypes.CDLL(None)
    system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    system.unshare(_OWN_USERS | _OWN_NETWORK)
    # Its own users would give it rights over its own network.
    system.capset(_CAPABILITIES, bytes(24))
    read_only_beneath((*sys.path, *_LIBRARIES))
